#include "ui/shell/watermarks_presenter.h"

#include "models/base/deliver.h"
#include "models/domain/connection_setting.h"
#include "models/domain/evident_failure.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

using Phase = SyncStatus::Phase;
using State = WatermarkChip::State;

namespace {

bool runs(Phase phase)
{
    return phase == Phase::Listing || phase == Phase::Reading || phase == Phase::Pausing || phase == Phase::Cancelling;
}

} // namespace

int knownGaps(const Repository& repository)
{
    const std::vector<Failure> evident = evidentFailures(repository, repository.watermark.value_or(0)); // as if it were not late
    return int(repository.gaps) + int(evident.size());
}

QString phaseWord(RunPhase phase)
{
    switch (phase) {
    case RunPhase::Discover: return WatermarksPresenter::tr("Looking for changes");
    case RunPhase::Changes: return WatermarksPresenter::tr("Reading what changed");
    case RunPhase::Fetch: return WatermarksPresenter::tr("Fetching documents");
    case RunPhase::Deletions: return WatermarksPresenter::tr("Asking for deletions");
    case RunPhase::Compare: return WatermarksPresenter::tr("Comparing ids");
    case RunPhase::Index: return WatermarksPresenter::tr("Ordering the index");
    }
    return {};
}

WatermarksPresenter::WatermarksPresenter(ReadRepositories read, SyncControl& sync, const Clock& clock,
                                         QTimeZone business, QObject* parent)
    : QObject(parent)
    , m_read(std::move(read))
    , m_sync(sync)
    , m_clock(clock)
    , m_business(std::move(business))
{
    connect(&m_sync, &SyncControl::statusChanged, this, &WatermarksPresenter::rebuild);
    connect(&m_sync, &SyncControl::repositoryAdded, this, &WatermarksPresenter::reload);
    connect(&m_sync, &SyncControl::runFinished, this, &WatermarksPresenter::reload);
    reload();
}

void WatermarksPresenter::reload()
{
    deliver(m_read(), this, [this](Result<std::vector<Repository>> answer) {
        if (answer) {
            m_repositories = *std::move(answer);
            rebuild();
        }
    });
}

void WatermarksPresenter::tick() { rebuild(); }

QString WatermarksPresenter::progressText(const SyncStatus& status) const
{
    QStringList parts;
    if (status.of.value_or(0) > 0) { // of what it is doing now
        parts << tr("%1 %").arg(std::min<qint64>(100, status.done * 100 / *status.of));
    } else if (!status.of && status.expected.value_or(0) > 0) {
        parts << tr("%1 %").arg(std::min<qint64>(100, status.seen * 100 / *status.expected));
    } else {
        //: How many items a sync has looked at
        parts << tr("%1 seen").arg(numberText(status.seen));
    }
    if (status.perSecond >= 1) {
        //: Items per second
        parts << tr("%1/s").arg(numberText(qint64(status.perSecond)));
    }
    if (status.secondsLeft) {
        parts << (*status.secondsLeft < 90 ? tr("%Ln s left", nullptr, *status.secondsLeft)
                                           : tr("%Ln min left", nullptr, (*status.secondsLeft + 30) / 60));
    }
    //: Parts of the state of a running sync: 41 %, 1,200/s, 3 min left
    return parts.join(tr(", "));
}

WatermarkChip WatermarksPresenter::chip(const Repository& repository, const SyncStatus* status) const
{
    const Phase phase = status ? status->phase : Phase::Idle;
    const auto complete = [&](UtcMs at) { return instantText(at, m_clock.now(), m_business); };
    WatermarkChip made{repository.id, repository.name, {}, {}, State::Fresh};
    if (runs(phase)) {
        made.state = State::Syncing;
        made.when = progressText(*status);
        made.whole = tr("%1 is being synced. %2: %3.").arg(repository.name, phaseWord(status->doing), made.when);
    } else if (phase == Phase::Paused) {
        made.state = State::Paused;
        made.when = tr("paused");
        made.whole = tr("Sync of %1 is paused.").arg(repository.name);
    } else if (const auto since = disconnectedSince(repository.connection)) {
        made.state = State::Behind;
        made.when = repository.watermark ? tr("as of %1").arg(complete(*repository.watermark)) : tr("never complete");
        made.whole = tr("%1 is disconnected: shown %2, no longer kept in step since %3.").arg(repository.name, made.when, complete(*since));
    } else if (phase == Phase::Offline || phase == Phase::Failed || !repository.lastError.isEmpty()) {
        made.state = State::Unreachable;
        made.when = repository.watermark ? tr("as of %1").arg(complete(*repository.watermark)) : tr("never complete");
        const QString detail = status && !status->error.isEmpty() ? status->error : repository.lastError;
        made.whole = phase == Phase::Offline
                         ? tr("%1 cannot be reached; shown %2.").arg(repository.name, made.when)
                         : tr("The last sync of %1 failed; shown %2. %3").arg(repository.name, made.when, detail);
    } else if (!repository.watermark) {
        made.state = State::Never;
        made.when = tr("not synced yet");
        made.whole = tr("%1 has not been synced completely yet.").arg(repository.name);
    } else {
        made.when = complete(*repository.watermark);
        if (isBehind(repository, m_clock.now())) {
            const qint64 age = m_clock.now() - *repository.watermark;
            const qint64 hours = age / 3'600'000;
            made.state = State::Behind;
            made.when = hours < 1    ? tr("%Ln min behind", nullptr, int(age / 60'000))
                        : hours < 48 ? tr("%Ln h behind", nullptr, int(hours))
                                     : tr("%Ln d behind", nullptr, int(hours / 24));
        }
        made.whole = tr("%1 is complete to %2.").arg(repository.name, complete(*repository.watermark));
        if (const int gaps = knownGaps(repository); gaps > 0) {
            made.state = State::Gaps;
            made.when = tr("%Ln gap(s)", "in a repository", gaps);
            made.whole = tr("%1 was read to %2, but for %Ln gap(s).", nullptr, gaps).arg(repository.name, complete(*repository.watermark));
        }
    }
    return made;
}

std::optional<SyncLine> WatermarksPresenter::runningLine(const std::vector<SyncStatus>& all) const
{
    const auto found =
        std::ranges::find_if(all, [](const SyncStatus& s) { return runs(s.phase) || s.phase == Phase::Paused; });
    if (found == all.end()) {
        return std::nullopt;
    }
    SyncLine line{found->repository,
                  {},
                  found->of ? found->done : found->seen,
                  found->of.value_or(found->expected.value_or(0)),
                  found->phase == Phase::Paused,
                  found->phase == Phase::Pausing || found->phase == Phase::Cancelling};
    switch (found->phase) {
    case Phase::Pausing: line.text = tr("%1: pausing").arg(found->name); break;
    case Phase::Paused: line.text = tr("%1: paused").arg(found->name); break;
    case Phase::Cancelling: line.text = tr("%1: ending").arg(found->name); break;
    default: line.text = tr("%1: %2").arg(found->name, phaseWord(found->doing)); break;
    }
    return line;
}

void WatermarksPresenter::rebuild()
{
    const std::vector<SyncStatus> all = m_sync.status();
    std::vector<WatermarkChip> chips;
    for (const Repository& repository : m_repositories) {
        const auto found = std::ranges::find(all, repository.id, &SyncStatus::repository);
        chips.push_back(chip(repository, found == all.end() ? nullptr : &*found));
    }
    auto line = runningLine(all);
    if (chips != m_chips || line != m_line) {
        m_chips = std::move(chips);
        m_line = std::move(line);
        Q_EMIT changed();
    }
}

void WatermarksPresenter::pause()
{
    if (m_line) {
        m_sync.pause(m_line->id);
    }
}

void WatermarksPresenter::resume()
{
    if (m_line) {
        m_sync.resume(m_line->id);
    }
}

void WatermarksPresenter::cancel()
{
    if (m_line) {
        m_sync.cancel(m_line->id);
    }
}

} // namespace cf::ui
