#include "ui/repositories/repositories_presenter.h"

#include "models/base/deliver.h"
#include "models/domain/connection_setting.h"
#include "ui/holds/hold_trial_words_presenter.h"
#include "ui/repositories/connect_presenter.h"
#include "ui/repositories/failure_words_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/repository_feed_presenter.h"

#include <QDir>
#include <QFile>

namespace cf::ui {

namespace {

constexpr qint64 mostMapping = 1 << 20;

using State = WatermarkChip::State;
using Phase = SyncStatus::Phase;

QString quoted(const QString& name) { return u'"' + QString(name).replace(u'"', QStringLiteral("\\\"")) + u'"'; }

} // namespace

RepositoriesPresenter::RepositoriesPresenter(RepositoriesParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_marks(repositoriesOf(parts.cache), parts.sync, parts.clock, parts.businessZone)
{
    connect(&m_marks, &WatermarksPresenter::changed, this, [this] {
        rebuild();
        const bool isNew = std::ranges::any_of(m_marks.repositories(), [this](const Repository& one) { return !m_health.contains(one.id); });
        if (isNew) {
            loadHealth();
        }
    });
    connect(&parts.sync, &SyncControl::statusChanged, this, &RepositoriesPresenter::rebuild);
    connect(&parts.sync, &SyncControl::repositoryAdded, this, [this](const QString& name) {
        if (name.compare(m_adding, Qt::CaseInsensitive) == 0) {
            m_adding.clear();
            Q_EMIT added(name);
        }
    });
    connect(&parts.sync, &SyncControl::repositoryRefused, this, [this](const QString& name, const QString& reason) {
        if (name.compare(m_adding, Qt::CaseInsensitive) == 0) {
            m_adding.clear();
            Q_EMIT refused(reason);
        }
    });
    connect(&parts.sync, &SyncControl::runFinished, this, [this] {
        loadHealth();
        readRequests();
    });
    connect(&parts.cache, &cache::Cache::changed, this, [this] {
        m_marks.reload();
        loadSetAside();
        const bool runs = std::ranges::any_of(m_lines, &RepositoryLine::running);
        if (!runs) { // else when it ends: pages come by the second
            loadHealth();
        }
    });
    connect(&parts.desk, &desk::Desk::mattersChanged, this, &RepositoriesPresenter::readHolds);
    readHolds();
    deliver(parts.cache.repositories(), this, [this](const Result<std::vector<Repository>>&) {
        m_read = true; // an empty answer changes no watermark and would otherwise never be told
        rebuild();
    });
}

RepositoryLine RepositoriesPresenter::lineOf(const Repository& repository, const WatermarkChip* chip,
                                             const SyncStatus* status) const
{
    RepositoryLine line;
    line.id = repository.id;
    line.name = repository.name;
    line.location = repository.kind == RepositoryKind::Folder
                        ? repository.location
                        : repositoryKindWord(repository.kind) + QStringLiteral(" · ") + repository.location;
    line.there = repository.countThere;
    line.here = repository.communications;
    line.setAside = repository.setAside;
    line.missing = repository.missing;
    line.altered = repository.altered;
    line.completeTo = repository.watermark
                          ? instantText(*repository.watermark, m_parts.clock.now(), m_parts.businessZone)
                          : tr("not complete yet");
    const auto health = m_health.find(repository.id);
    const cache::RepositoryHealth known = health == m_health.end() ? cache::RepositoryHealth() : health->second;
    line.open = openCount(repository, known, m_parts.clock.now());
    if (!holdsRecords(repository.kind) && repository.kind != RepositoryKind::Workflow) {
        const bool composes = repository.kind == RepositoryKind::Exstream;
        (composes ? line.resources : line.events) = composes ? known.resources : known.events;
    }
    line.lag = lagOf(known.runs, repository.watermark, m_parts.clock.now());
    const State state = chip ? chip->state : State::Never;
    const Phase phase = status ? status->phase : Phase::Idle;
    const QString error = status && !status->error.isEmpty() ? status->error : repository.lastError;
    switch (state) {
    case State::Fresh:
        line.icon = QStringLiteral("tick");
        line.state = tr("Complete");
        break;
    case State::Gaps:
        line.icon = QStringLiteral("warn");
        line.state = tr("Complete, %Ln open", nullptr, knownGaps(repository));
        break;
    case State::Behind: line.icon = QStringLiteral("warn"), line.state = chip->when; break;
    case State::Never: line.icon = QStringLiteral("absent"), line.state = tr("Not synced yet"); break;
    case State::Paused: line.icon = QStringLiteral("pause"), line.state = tr("Paused"); break;
    case State::Syncing:
        line.icon = QStringLiteral("sync");
        line.state = phase == Phase::Pausing      ? tr("Pausing")
                     : phase == Phase::Cancelling ? tr("Ending")
                                                  : phaseWord(status->doing);
        break;
    case State::Unreachable:
        line.icon = phase == Phase::Offline ? QStringLiteral("offline") : QStringLiteral("cross");
        line.state = phase == Phase::Offline ? tr("Offline") : tr("Last sync failed");
        break;
    }
    line.tone = state == State::Unreachable && phase != Phase::Offline  ? RepositoryLine::Tone::Failed
                : state == State::Behind || state == State::Unreachable || state == State::Gaps ? RepositoryLine::Tone::Uncertain
                                                                        : RepositoryLine::Tone::Plain;
    line.behind = state == State::Behind || state == State::Unreachable;
    line.note =
        !error.isEmpty() ? error
        : repository.lastAttempt
            ? tr("looked at %1").arg(instantText(*repository.lastAttempt, m_parts.clock.now(), m_parts.businessZone))
            : QString();
    if (const auto since = disconnectedSince(repository.connection); since && state != State::Syncing && state != State::Paused) {
        tellDisconnected(line, repository, *since);
    }
    if (status && (state == State::Syncing || state == State::Paused)) {
        line.running = true;
        line.paused = phase == Phase::Paused;
        line.ending = phase == Phase::Pausing || phase == Phase::Cancelling;
        line.progress = line.paused ? tr("%1 looked at").arg(numberText(status->seen)) : chip->when;
        line.done = status->of ? status->done : status->seen; // of what it is doing, where that tells how much it is
        line.total = status->of.value_or(status->expected.value_or(0));
    }
    return line;
}

/// What is known of it is history: neither a tick nor an age, which would be a claim.
void RepositoriesPresenter::tellDisconnected(RepositoryLine& line, const Repository& repository, UtcMs since) const
{
    line.icon = failureWords(Failure::Stale).icon;
    line.tone = RepositoryLine::Tone::Uncertain;
    line.behind = line.connected = false;
    const bool isRemoving = removingSince(repository.connection).has_value();
    line.state = isRemoving ? tr("Removal not finished") : tr("Disconnected");
    if (repository.watermark) {
        line.completeTo = tr("as of %1").arg(instantText(*repository.watermark, m_parts.clock.now(), m_parts.businessZone));
    }
    line.note = isRemoving ? tr("%1 are still here").arg(numberText(repository.communications))
                           : tr("no longer kept in step since %1").arg(instantText(since, m_parts.clock.now(), m_parts.businessZone));
}

void RepositoriesPresenter::rebuild()
{
    const std::vector<SyncStatus> all = m_parts.sync.status();
    std::vector<RepositoryLine> lines;
    for (const Repository& repository : m_marks.repositories()) {
        const auto chip = std::ranges::find(m_marks.chips(), repository.id, &WatermarkChip::id);
        lines.push_back(lineOf(repository, chip == m_marks.chips().end() ? nullptr : &*chip, statusOf(repository.id, all)));
    }
    m_lines = std::move(lines);
    if (!selectedLine()) {
        const auto first = std::ranges::find_if(m_lines, [](const RepositoryLine& l) { return l.setAside > 0; });
        select(first != m_lines.end() ? first->id : m_lines.empty() ? RepositoryId() : m_lines.front().id);
    }
    Q_EMIT changed();
    Q_EMIT detailChanged();
}

const SyncStatus* RepositoriesPresenter::statusOf(const RepositoryId& id, const std::vector<SyncStatus>& all) const
{
    const auto found = std::ranges::find(all, id, &SyncStatus::repository);
    return found == all.end() ? nullptr : &*found;
}

void RepositoriesPresenter::tick()
{
    m_marks.tick();
    loadHealth();
    readRequests();
}

void RepositoriesPresenter::loadHealth()
{
    const UtcMs since = m_parts.clock.now() - lagSlots * lagSlotMs;
    for (const Repository& repository : m_marks.repositories()) {
        deliver(m_parts.cache.health(repository.id, since), this, [this, id = repository.id](const Result<cache::RepositoryHealth>& health) {
            if (health && m_health[id] != *health) {
                m_health[id] = *health;
                rebuild();
            }
        });
    }
}

void RepositoriesPresenter::readHolds()
{
    deliver(m_parts.desk.holdTerms(), this, [this](const Result<TermsByRepository>& terms) {
        m_holdTerms = terms.value_or(m_holdTerms);
        Q_EMIT detailChanged();
    });
    deliver(m_parts.desk.holdTrials(), this, [this](const Result<std::vector<KeptTrial>>& trials) {
        m_holdTrials = trials.value_or(m_holdTrials);
        Q_EMIT detailChanged();
    });
}

QList<RecordFact> RepositoriesPresenter::holdFacts() const
{
    const Repository* repository = selectedRepository();
    if (!repository || !holdsRecords(repository->kind)) {
        return {};
    }
    const auto terms = m_holdTerms.find(m_selected.value());
    const TimeTelling telling{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
    return holdFactsOf(terms == m_holdTerms.end() ? nullptr : &terms->second, m_holdTrials, m_selected, telling);
}

/// Not with each page of a run: somebody may be reading the list, and has a line of it chosen.
void RepositoriesPresenter::readRequests()
{
    m_requests.set(m_selected.isEmpty() ? std::vector<AskedOfRepository>() : m_parts.connections.asked(m_selected), m_parts.businessZone);
}

const Repository* RepositoriesPresenter::selectedRepository() const
{
    const auto found = std::ranges::find(m_marks.repositories(), m_selected, &Repository::id);
    return found == m_marks.repositories().end() ? nullptr : &*found;
}

QList<RecordFact> RepositoriesPresenter::healthFacts() const
{
    const Repository* repository = selectedRepository();
    if (!repository) {
        return {};
    }
    const auto health = m_health.find(m_selected);
    const std::vector<SyncStatus> all = m_parts.sync.status();
    return healthFactsOf(*repository, health == m_health.end() ? nullptr : &health->second, statusOf(m_selected, all), telling());
}

bool RepositoriesPresenter::isConnected() const
{
    const Repository* repository = selectedRepository();
    return repository && !disconnectedSince(repository->connection);
}

bool RepositoriesPresenter::isRemoving() const
{
    const Repository* repository = selectedRepository();
    return repository && removingSince(repository->connection);
}

bool RepositoriesPresenter::wantsSignIn() const
{
    const Repository* repository = selectedRepository();
    if (!repository || repository->connection.signIn == SignInKind::None || repository->lastError.isEmpty()) {
        return false;
    }
    const auto health = m_health.find(repository->id);
    return health != m_health.end() && !health->second.runs.empty() && health->second.runs.back().failure == Failure::Denied;
}

QList<RecordFact> RepositoriesPresenter::connectionFacts() const
{
    const Repository* repository = selectedRepository();
    return repository ? connectionFactsOf(*repository, telling()) : QList<RecordFact>();
}

QString RepositoriesPresenter::scope() const
{
    qint64 here = 0;
    qint64 aside = 0;
    for (const RepositoryLine& line : m_lines) {
        here += line.here;
        aside += line.setAside;
    }
    const QString known = tr("%1 communications here").arg(numberText(here));
    return aside > 0 ? known + QStringLiteral(" · ") + tr("%1 set aside").arg(numberText(aside)) : known;
}

int RepositoriesPresenter::behind() const
{
    return int(std::ranges::count_if(m_lines, &RepositoryLine::behind));
}

const RepositoryLine* RepositoriesPresenter::selectedLine() const
{
    const auto found = std::ranges::find(m_lines, m_selected, &RepositoryLine::id);
    return found == m_lines.end() ? nullptr : &*found;
}

void RepositoriesPresenter::select(const RepositoryId& id)
{
    if (id == m_selected) {
        return;
    }
    m_selected = id;
    m_setAside.set({}, m_parts.businessZone, m_parts.clock.now());
    loadSetAside();
    readRequests();
    Q_EMIT setAsideChanged();
    Q_EMIT detailChanged();
}

void RepositoriesPresenter::loadSetAside()
{
    if (m_selected.isEmpty()) {
        return;
    }
    deliver(m_parts.cache.setAside(m_selected), this,
            [this, asked = m_selected](const Result<std::vector<SetAside>>& rows) {
                if (asked == m_selected && rows) {
                    m_setAside.set(*rows, m_parts.businessZone, m_parts.clock.now());
                    Q_EMIT setAsideChanged();
                }
            });
}

void RepositoriesPresenter::syncNow(const QString& name)
{
    m_parts.sync.syncNow(name.isEmpty() ? QStringList() : QStringList{name});
}

QString RepositoriesPresenter::problemWith(const QString& path, const QString& name, const QString& zone) const
{
    if (path.isEmpty()) {
        return tr("Choose a folder.");
    }
    if (!QDir::isAbsolutePath(path)) {
        return tr("The path must begin at the root of the file system.");
    }
    if (name.trimmed().isEmpty()) {
        return tr("A name is missing.");
    }
    const bool taken = std::ranges::any_of(m_lines, [&](const RepositoryLine& line) {
        return line.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (taken) {
        return tr("There is a repository of this name.");
    }
    if (!QTimeZone(zone.toLatin1()).isValid()) {
        return tr("There is no time zone %1.").arg(zone);
    }
    return {};
}

void RepositoriesPresenter::addFolder(const QString& path, const QString& name, const QString& zone,
                                      const QString& mappingPath)
{
    QString mapping;
    if (!mappingPath.isEmpty()) {
        QFile file(mappingPath);
        if (!file.open(QIODevice::ReadOnly) || file.size() > mostMapping) {
            Q_EMIT refused(tr("The mapping file cannot be read: %1").arg(mappingPath));
            return;
        }
        mapping = QString::fromUtf8(file.readAll());
    }
    m_adding = name.trimmed();
    m_parts.sync.addFolder(path, m_adding, mapping, zone);
}

QString RepositoriesPresenter::queryOf(const QString& name, const QString& state)
{
    const QString repository = QStringLiteral("repo:") + quoted(name);
    return state.isEmpty() ? repository : repository + QStringLiteral(" is:") + state;
}

} // namespace cf::ui
