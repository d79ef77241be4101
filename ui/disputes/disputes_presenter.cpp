#include "ui/disputes/disputes_presenter.h"

#include "models/base/deliver.h"
#include "models/base/text.h"
#include "models/evidence/dispute/dispute_export.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

DisputesPresenter::DisputesPresenter(DisputesParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    const auto stale = [this] {
        m_isStale = true;
        setActive(m_isActive);
    };
    connect(&m_parts.cache, &cache::Cache::changed, this, stale);
    connect(&m_parts.desk, &desk::Desk::disputesChanged, this, stale);
}

DisputesPresenter::~DisputesPresenter()
{
    if (m_reading) {
        m_reading->request();
    }
}

void DisputesPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && m_isStale) {
        read();
    }
}

void DisputesPresenter::read()
{
    m_isStale = false;
    const quint64 sequence = ++m_sequence;
    deliver(m_parts.desk.disputeLinks(), this, [this, sequence](const Result<std::vector<DisputeLink>>& links) {
        if (sequence != m_sequence) {
            return;
        }
        if (!links) {
            m_phase = Phase::Failed;
            m_failure = errorText(links.error());
            Q_EMIT changed();
            return;
        }
        readBook(*links);
    });
}

void DisputesPresenter::readBook(const std::vector<DisputeLink>& links)
{
    m_links = links;
    if (m_reading) {
        m_reading->request();
    }
    m_reading = std::make_shared<store::Interrupt>();
    const quint64 sequence = m_sequence;
    deliver(evidence::disputeBook(m_parts.cache, m_parts.searches, links, telling().calendar, m_reading), this, [this, sequence](const Result<evidence::DisputeBook>& book) {
        if (sequence != m_sequence) {
            return;
        }
        m_phase = book ? Phase::Ready : Phase::Failed;
        m_failure = book ? QString() : errorText(book.error());
        if (book) {
            m_table.set({}); // its rows point into the book
            m_book = *book;
            fillTable();
        }
        Q_EMIT changed();
    });
}

bool DisputesPresenter::isShown(const evidence::DisputeStory& story, Show show) const
{
    switch (show) {
    case Show::All: break;
    case Show::Open: return story.isOpen;
    case Show::Overdue: return story.isOverdue();
    case Show::Missing: return !story.isWhole();
    case Show::Misfits: return !story.findings.empty();
    }
    return true;
}

void DisputesPresenter::fillTable()
{
    const QStringList words = fold(m_words).split(u' ', Qt::SkipEmptyParts);
    std::vector<const evidence::DisputeStory*> shown;
    for (const evidence::DisputeStory& story : m_book.disputes) {
        const QString text = fold(QStringList{story.names.join(u' '), story.title, story.customer.value, story.product.value, story.status.value}.join(u' '));
        const bool isMeant = std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
        if (isMeant && isShown(story, m_show)) {
            shown.push_back(&story);
        }
    }
    m_table.set(std::move(shown));
}

void DisputesPresenter::setShow(Show show)
{
    if (std::exchange(m_show, show) != show) {
        fillTable();
        Q_EMIT changed();
    }
}

qint64 DisputesPresenter::countOf(Show show) const
{
    return std::ranges::count_if(m_book.disputes, [&](const evidence::DisputeStory& story) { return isShown(story, show); });
}

void DisputesPresenter::setFilter(const QString& words)
{
    if (std::exchange(m_words, words) != words) {
        fillTable();
        Q_EMIT changed();
    }
}

QString DisputesPresenter::scope() const
{
    search::Total total;
    total.scope = m_book.scope;
    if (m_phase != Phase::Ready || total.scope.entries.empty()) {
        return {};
    }
    const QString complete = completeText(total, m_parts.clock.now(), m_parts.businessZone);
    if (isOpen()) {
        const evidence::DisputeStory* one = story();
        return one ? QStringList{one->id, nextWords(*one), complete}.join(u" · "_s).replace(u" ·  · "_s, u" · "_s) : complete;
    }
    const qint64 shown = m_table.rowCount();
    const QString count = shown == m_book.counts.known ? tr("%Ln disputes", nullptr, int(shown)) : tr("%1 of %2 disputes").arg(numberText(shown), numberText(m_book.counts.known));
    return tr("%1 · %2 open, %3 overdue · %4").arg(count, numberText(m_book.counts.open), numberText(m_book.counts.overdue), complete);
}

void DisputesPresenter::open(const QString& name)
{
    if (!name.trimmed().isEmpty()) {
        m_name = name.trimmed();
        Q_EMIT changed();
    }
}

void DisputesPresenter::close()
{
    m_name.clear();
    m_pending.clear();
    Q_EMIT changed();
}

const evidence::DisputeStory* DisputesPresenter::story() const
{
    const auto found = m_book.called(m_name);
    return found.size() == 1 ? found.front() : nullptr;
}

QString DisputesPresenter::storyProblem() const
{
    if (!isOpen() || m_phase != Phase::Ready || story()) {
        return {};
    }
    QStringList titles;
    for (const evidence::DisputeStory* one : m_book.called(m_name)) {
        titles << one->names.join(u'/');
    }
    return titles.isEmpty() ? tr("No dispute is called so. That says nothing of systems that are not connected.") : tr("Several are called so: %1").arg(titles.join(u", "_s));
}

std::vector<DisputeSection> DisputesPresenter::sections() const { return story() ? disputeSections(*story(), telling()) : std::vector<DisputeSection>(); }

void DisputesPresenter::toggleKind(DisputeEntryKind kind)
{
    m_kinds.contains(kind) ? void(m_kinds.erase(kind)) : void(m_kinds.insert(kind));
    Q_EMIT changed();
}

void DisputesPresenter::showAllKinds()
{
    m_kinds.clear();
    Q_EMIT changed();
}

QList<DisputeLine> DisputesPresenter::entries() const { return story() ? disputeEntries(*story(), m_kinds, telling()) : QList<DisputeLine>(); }

QString DisputesPresenter::answerBarred(DisputeStage stage) const
{
    const evidence::DisputeStory* one = story();
    if (!one) {
        return tr("No dispute is open");
    }
    if (const auto standing = one->barredBy(stage)) {
        return barredWords(*standing);
    }
    return m_parts.answer ? QString() : tr("Letters cannot be asked for from here yet. The outcome would allow it.");
}

void DisputesPresenter::answer(DisputeStage stage)
{
    if (!answerBarred(stage).isEmpty()) {
        Q_EMIT told(answerBarred(stage));
        return;
    }
    const evidence::DisputeStory& one = *story();
    const auto disputed = std::ranges::find_if(one.parts, [](const evidence::DisputePart& part) { return part.role == DisputeRole::Disputed; });
    m_parts.answer({one.id, one.cases.empty() ? QString() : one.cases.back().what.reference, stage, disputed == one.parts.end() ? CommunicationId() : disputed->document.id});
}

void DisputesPresenter::setPending(const QString& document)
{
    m_pending = document;
    Q_EMIT changed();
}

QByteArray DisputesPresenter::exported(const QString& path) const
{
    const evidence::DisputeStory* one = story();
    if (one && path.endsWith(u".csv", Qt::CaseInsensitive)) {
        return evidence::disputeTrail(*one, m_parts.businessZone);
    }
    return one && path.endsWith(u".json", Qt::CaseInsensitive) ? QJsonDocument(evidence::disputeJson(*one)).toJson() : QByteArray();
}

QString DisputesPresenter::html() const { return story() ? disputeHtml(*story(), m_book.scope, telling()) : QString(); }

} // namespace cf::ui
