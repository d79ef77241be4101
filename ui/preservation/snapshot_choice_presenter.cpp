#include "ui/preservation/snapshot_choice_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::SnapshotFiles;
using evidence::SnapshotVersions;

namespace {

const QString snapshotPrefix = u"preservation/snapshot/"_s;

template <class Code> Code codeNamed(const QString& text, std::initializer_list<Code> codes)
{
    const auto found = std::ranges::find_if(codes, [&](Code one) { return evidence::codeOf(one) == text; });
    return found == codes.end() ? *codes.begin() : *found;
}

} // namespace

SnapshotChoicePresenter::SnapshotChoicePresenter(const PreservationParts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    const auto value = [this](const QString& key) { return m_parts.remembered ? m_parts.remembered(snapshotPrefix + key) : QVariant(); };
    m_choice.files = codeNamed(value(u"files"_s).toString(), {SnapshotFiles::All, SnapshotFiles::OfLetters, SnapshotFiles::None});
    m_choice.query = value(u"query"_s).toString();
    m_choice.versions = codeNamed(value(u"versions"_s).toString(), {SnapshotVersions::All, SnapshotVersions::Named, SnapshotVersions::None});
    m_choice.templates = value(u"templates"_s).toString();
    m_choice.leftOut = value(u"leftOut"_s).toStringList();
    m_wait.setSingleShot(true);
    m_wait.setInterval(pauseMs);
    connect(&m_wait, &QTimer::timeout, this, &SnapshotChoicePresenter::count);
    readPlaces();
}

SnapshotChoicePresenter::~SnapshotChoicePresenter()
{
    if (m_interrupt) {
        m_interrupt->request();
    }
}

TimeTelling SnapshotChoicePresenter::telling() const
{
    return {query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.fixity.clock.now(), m_parts.fixity.businessZone, Qt::Monday}};
}

void SnapshotChoicePresenter::readPlaces()
{
    deliver(m_parts.fixity.cache.repositories(), this, [this](const Result<std::vector<Repository>>& all) {
        if (!all) {
            m_error = all.error();
            m_isStale = false;
            Q_EMIT changed();
            return;
        }
        for (const Repository& one : *all) {
            m_places.push_back({one.id, one.name, one.watermark});
        }
        std::ranges::sort(m_places, {}, &evidence::SnapshotPlace::name);
        m_arePlacesRead = true;
        m_choice.leftOut.removeIf([this](const QString& name) { return std::ranges::find(m_places, name, &evidence::SnapshotPlace::name) == m_places.end(); });
        if (m_choice.leftOut.size() == qsizetype(m_places.size())) { // those that were chosen are gone
            m_choice.leftOut.clear();
        }
        Q_EMIT placesRead();
        count();
    });
}

void SnapshotChoicePresenter::choose(const SnapshotChoice& choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    m_isStale = true;
    if (m_arePlacesRead) {
        m_wait.start();
    }
    Q_EMIT changed();
}

void SnapshotChoicePresenter::count()
{
    m_wait.stop();
    m_isStale = false;
    if (m_interrupt) {
        m_interrupt->request();
        m_interrupt.reset();
    }
    m_reach.reset();
    m_error.reset();
    if (m_choice.leftOut.size() < qsizetype(m_places.size())) {
        m_interrupt = std::make_shared<store::Interrupt>();
        deliver(evidence::snapshotReachOf(m_parts.fixity.cache, m_parts.searches, wished(), telling().calendar, m_interrupt), this, [this, running = m_interrupt](const Result<evidence::SnapshotReach>& reach) {
            if (running != m_interrupt) {
                return; // something else is meant by now
            }
            m_interrupt.reset();
            reach ? void(m_reach = *reach) : void(m_error = reach.error());
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

evidence::SnapshotWish SnapshotChoicePresenter::wished() const
{
    evidence::SnapshotWish wish;
    wish.files = m_choice.files;
    wish.query = wish.files == SnapshotFiles::OfLetters ? m_choice.query.trimmed() : QString();
    wish.versions = m_choice.versions;
    for (const QString& name : wish.versions == SnapshotVersions::Named ? m_choice.templates.split(u',', Qt::SkipEmptyParts) : QStringList()) {
        if (!name.trimmed().isEmpty()) {
            wish.templates << name.trimmed();
        }
    }
    for (const evidence::SnapshotPlace& one : m_places) {
        if (!m_choice.leftOut.isEmpty() && !m_choice.leftOut.contains(one.name)) {
            wish.repositories << one.name;
        }
    }
    return wish;
}

QString SnapshotChoicePresenter::reachText() const
{
    if (m_arePlacesRead && !m_places.empty() && m_choice.leftOut.size() == qsizetype(m_places.size())) {
        return tr("No repository is chosen.");
    }
    if (m_choice.files == SnapshotFiles::OfLetters && m_choice.query.trimmed().isEmpty()) {
        return tr("Say of which letters.");
    }
    if (isCounting()) {
        return tr("Counting what it comes to…");
    }
    if (m_error) {
        return snapshotRefusal(*m_error);
    }
    return m_reach ? tr("Files: %1. Versions: %2, of %3 templates and parts.").arg(numberText(m_reach->files), numberText(m_reach->versions), numberText(m_reach->resources)) : tr("No repository is connected.");
}

QString SnapshotChoicePresenter::scopeText() const
{
    if (!m_reach || isCounting()) {
        return {};
    }
    const UtcMs now = m_parts.fixity.clock.now();
    if (m_reach->letters) {
        const QString none = noDataText(*m_reach->letters);
        const QString count = u"%1 %2"_s.arg(lettersText(m_reach->letters->total, m_reach->letters->exact), cf::ui::scopeText(*m_reach->letters, now, m_parts.fixity.businessZone));
        return none.isEmpty() ? count : count + u' ' + none;
    }
    QStringList parts;
    for (const evidence::SnapshotPlace& one : m_reach->places) {
        parts << (one.watermark ? tr("%1: complete to %2").arg(one.name, instantText(*one.watermark, now, m_parts.fixity.businessZone)) : tr("%1: never complete yet").arg(one.name));
    }
    constexpr qsizetype mostSaid = 6;
    const qsizetype more = parts.size() - mostSaid;
    return more > 0 ? parts.mid(0, mostSaid).join(u" · "_s) + u" · "_s + tr("and %Ln more", nullptr, int(more)) : parts.join(u" · "_s);
}

QStringList SnapshotChoicePresenter::leftOut() const { return m_reach && !isCounting() ? snapshotLeftOut(m_reach->scope) : QStringList(); }

evidence::SnapshotWish SnapshotChoicePresenter::wish()
{
    remember();
    return wished();
}

void SnapshotChoicePresenter::remember() const
{
    if (!m_parts.remember) {
        return;
    }
    m_parts.remember(snapshotPrefix + u"files"_s, QString(evidence::codeOf(m_choice.files)));
    m_parts.remember(snapshotPrefix + u"query"_s, m_choice.query.trimmed());
    m_parts.remember(snapshotPrefix + u"versions"_s, QString(evidence::codeOf(m_choice.versions)));
    m_parts.remember(snapshotPrefix + u"templates"_s, m_choice.templates.trimmed());
    m_parts.remember(snapshotPrefix + u"leftOut"_s, m_choice.leftOut);
}

} // namespace cf::ui
