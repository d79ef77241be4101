#include "ui/compare/compare_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/search/indexed_search.h"
#include "ui/compare/ignored_memory_presenter.h"


#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

using Kind = DocumentPresenter::Kind;
using SideState = CompareSidePresenter::State;

ComparePresenter::ComparePresenter(const CompareParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_left(parts)
    , m_right(parts)
    , m_pages(m_left.document(), m_right.document())
{
    if (parts.forms) {
        m_sameness = std::make_unique<SamenessPresenter>(*parts.forms, parts.reader);
    }
    connect(&m_left, &CompareSidePresenter::changed, this, &ComparePresenter::follow);
    connect(&m_right, &CompareSidePresenter::changed, this, &ComparePresenter::follow);
    const auto more = [this] {
        collectPlaces();
        Q_EMIT pagesChanged();
        tell();
    };
    connect(&m_pages, &ComparePagesPresenter::aligned, this, [this, more] {
        more();
        Q_EMIT changed();
    });
    connect(&m_pages, &ComparePagesPresenter::pairCompared, this, more);
    connect(&m_pages, &ComparePagesPresenter::finished, this, more);
}

TimeTelling ComparePresenter::telling() const { return {query::Zone(), query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

void ComparePresenter::show(const QString& subject)
{
    if (subject.isEmpty()) {
        return; // what was compared stays
    }
    ++m_sequence;
    ++m_textSequence;
    m_subjectText = subject;
    m_left.clear();
    m_right.clear();
    m_pages.clear();
    m_classedLeft = m_classedRight = QByteArray();
    if (m_sameness) {
        m_sameness->clear();
    }
    m_versions = {};
    m_composition.reset();
    m_text.reset();
    ++m_textRevision;
    m_places.clear();
    m_comparedLeft = m_comparedRight = QString();
    m_isComparing = m_arePagesStarted = m_isModeChosen = m_isPlaceChosen = m_wasDone = false;
    m_mode = Mode::Text;
    m_current = -1;
    m_basis = Basis::Records;
    const auto told = compareSubjectFrom(subject);
    m_subject = told.value_or(CompareSubject());
    m_state = told ? State::Loading : State::NotUnderstood;
    if (told && told->isTemplate()) {
        deliver(evidence::templatePairOf(m_parts.cache, search::indexedSearches(), told->isAsset ? evidence::VersionsOf::Asset : evidence::VersionsOf::Template, told->code,
                                         told->leftVersion, told->rightVersion),
                this,
                [this, asked = m_sequence](const Result<evidence::TemplatePair>& pair) {
                    if (asked == m_sequence) {
                        takeVersions(pair);
                    }
                });
    } else if (told) {
        m_left.show(told->left);
        m_right.show(told->right);
    }
    Q_EMIT changed();
    Q_EMIT currentChanged();
}

void ComparePresenter::again() { show(QString(m_subjectText)); }

void ComparePresenter::swapSides()
{
    CompareSubject turned = m_subject;
    std::swap(turned.left, turned.right);
    std::swap(turned.leftVersion, turned.rightVersion);
    if (m_state != State::Nothing && m_state != State::NotUnderstood) {
        turned.left.rendition = m_right.rendition();
        turned.right.rendition = m_left.rendition();
        const bool isChosen = m_isModeChosen;
        const Mode mode = m_mode;
        show(subjectText(turned));
        if (isChosen) {
            m_isModeChosen = true;
            m_mode = mode;
            follow();
        }
    }
}

void ComparePresenter::setRendition(bool isLeft, int index)
{
    m_pages.clear();
    m_arePagesStarted = false;
    m_places.clear();
    m_current = -1;
    (isLeft ? m_left : m_right).setRendition(index);
}

void ComparePresenter::follow()
{
    const auto isGone = [](const CompareSidePresenter& side) { return side.state() == SideState::Missing || side.state() == SideState::Failed; };
    if (isGone(m_left) || isGone(m_right)) {
        m_state = State::OneMissing;
        Q_EMIT changed();
        tell();
        return;
    }
    if (m_left.state() != SideState::Shown || m_right.state() != SideState::Shown) {
        return;
    }
    if (m_state == State::Loading) {
        m_state = State::Shown;
        recallIgnored();
    }
    compareText();
    askSameness();
    if (canShowPages() && !m_arePagesStarted) {
        if (!m_isModeChosen && m_basis == Basis::Records) {
            m_mode = Mode::Pages; // what people saw
            m_current = -1;
        }
        startPages();
    }
    Q_EMIT changed();
    tell();
}

bool ComparePresenter::canShowPages() const
{
    return m_left.document().kind() == Kind::Pages && m_right.document().kind() == Kind::Pages;
}

bool ComparePresenter::isPageAwaited() const
{
    return m_basis != Basis::Composition && m_state != State::OneMissing && m_state != State::NothingKnown && (!m_left.isSettled() || !m_right.isSettled());
}

void ComparePresenter::startPages()
{
    if (m_mode == Mode::Pages) {
        m_arePagesStarted = true;
        m_pages.start(m_left.text(), m_right.text());
    }
}

void ComparePresenter::setMode(Mode mode)
{
    m_isModeChosen = true;
    if (mode == m_mode) {
        return;
    }
    m_mode = mode;
    m_isPlaceChosen = false;
    m_wasDone = false;
    m_current = count() > 0 ? 0 : -1;
    if (canShowPages() && !m_arePagesStarted) {
        startPages();
    }
    Q_EMIT changed();
    Q_EMIT currentChanged();
    tell();
}

void ComparePresenter::setTokenOptions(const evidence::TokenOptions& options)
{
    if (options == m_tokens) {
        return;
    }
    m_tokens = options;
    m_comparedLeft = m_comparedRight = QString();
    m_text.reset();
    ++m_textRevision;
    m_current = -1;
    m_wasDone = false;
    if (m_basis == Basis::Composition && m_versions.left) {
        compareVersions();
    } else {
        compareText();
    }
    Q_EMIT changed();
}

void ComparePresenter::compareText()
{
    const bool isReadable = m_state == State::Shown && m_basis != Basis::Composition && m_left.hasText() && m_right.hasText();
    const QString left = m_left.text(), right = m_right.text();
    if (!isReadable || (left == m_comparedLeft && right == m_comparedRight && (m_text || m_isComparing))) {
        return;
    }
    m_comparedLeft = left;
    m_comparedRight = right;
    m_isComparing = true;
    const auto hasPages = [](const CompareSidePresenter& side) { return side.shown() && side.shown()->extraction->pages > 0; };
    const auto comparing = onPool([left, right, arePagesLeft = hasPages(m_left), arePagesRight = hasPages(m_right), tokens = m_tokens] {
        return Result<evidence::TextComparison>(evidence::compareTexts(evidence::blocksOf(left, arePagesLeft), evidence::blocksOf(right, arePagesRight), tokens));
    });
    deliver(comparing, this, [this, asked = ++m_textSequence](const Result<evidence::TextComparison>& text) {
        if (asked == m_textSequence) {
            m_isComparing = false;
            takeText(text);
        }
    });
}

void ComparePresenter::takeText(const Result<evidence::TextComparison>& text)
{
    if (text) {
        m_text = *text;
        ++m_textRevision;
    }
    if (m_mode == Mode::Text) {
        m_current = count() > 0 ? 0 : -1;
        Q_EMIT currentChanged();
    }
    Q_EMIT changed();
    tell();
}

void ComparePresenter::collectPlaces()
{
    const Place now = m_mode == Mode::Pages ? place(m_current) : Place();
    m_places.clear();
    const auto& pairs = m_pages.pairs();
    for (int i = 0; i < int(pairs.size()); ++i) {
        if (pairs[size_t(i)].pages.left < 0 || pairs[size_t(i)].pages.right < 0) {
            m_places.push_back({i, -1, -1});
        } else if (pairs[size_t(i)].comparison) {
            for (int region = 0; region < int(pairs[size_t(i)].comparison->regions.size()); ++region) {
                m_places.push_back({i, region, -1});
            }
        }
    }
    if (m_mode != Mode::Pages) {
        return;
    }
    const auto found = m_isPlaceChosen ? std::ranges::find(m_places, now) : m_places.end();
    const int before = m_current;
    m_current = m_places.empty() ? -1 : found == m_places.end() ? 0 : int(found - m_places.begin());
    if (before != m_current || (!m_isPlaceChosen && now != place(m_current))) {
        Q_EMIT currentChanged();
    }
}

ComparePresenter::Place ComparePresenter::place(int difference) const
{
    if (difference < 0 || difference >= count()) {
        return {};
    }
    return m_mode == Mode::Text ? Place{-1, -1, difference} : m_places[size_t(difference)];
}

int ComparePresenter::firstOf(int pair) const
{
    const auto found = std::ranges::find(m_places, pair, &Place::pair);
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

void ComparePresenter::setCurrent(int difference)
{
    const int wanted = difference < 0 || count() == 0 ? -1 : std::min(difference, count() - 1);
    m_isPlaceChosen = true;
    if (wanted != m_current) {
        m_current = wanted;
        Q_EMIT currentChanged();
    }
}

void ComparePresenter::step(int by)
{
    if (count() == 0) {
        return;
    }
    const int from = m_current < 0 ? (by > 0 ? -1 : 0) : m_current;
    m_isPlaceChosen = true;
    m_current = ((from + by) % count() + count()) % count();
    Q_EMIT currentChanged();
}

bool ComparePresenter::isDone() const
{
    switch (m_state) {
    case State::Nothing:
    case State::Loading: return false;
    case State::NotUnderstood:
    case State::OneMissing:
    case State::NothingKnown: return true;
    case State::Shown: break;
    }
    if (m_isComparing || (m_basis != Basis::Composition && (!m_left.isSettled() || !m_right.isSettled()))) {
        return false;
    }
    return m_mode == Mode::Text || !canShowPages() || (m_arePagesStarted && !m_pages.isRunning());
}

bool ComparePresenter::isSame() const
{
    if (m_basis == Basis::Composition && m_composition) {
        return m_composition->isSame();
    }
    return m_mode == Mode::Text ? m_text && m_text->isSame() : m_places.empty() && m_pages.isAligned();
}

QString ComparePresenter::ignoredKey() const
{
    const cache::Record record = m_left.record();
    const auto& usages = record.communication.usages;
    return u"compare/ignored/"_s + QString::fromLatin1((usages.empty() ? QString() : usages.front().code).toUtf8().toHex());
}

void ComparePresenter::recallIgnored()
{
    if (m_parts.recall) {
        m_pages.setIgnored(ignoredFrom(m_parts.recall(ignoredKey()).toString()));
    }
}

void ComparePresenter::setIgnored(const evidence::IgnoredParts& parts)
{
    if (parts == m_pages.ignored()) {
        return;
    }
    m_wasDone = false;
    m_pages.setIgnored(parts);
    if (m_parts.remember) {
        m_parts.remember(ignoredKey(), ignoredText(parts));
    }
    collectPlaces();
    Q_EMIT pagesChanged();
    Q_EMIT changed();
}

void ComparePresenter::tell()
{
    const bool isNow = isDone();
    if (std::exchange(m_wasDone, isNow) != isNow && isNow) {
        Q_EMIT done();
    }
}

} // namespace cf::ui
