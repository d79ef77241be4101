#include "models/sync/puller.h"

#include "models/cache/write_repository.h"
#include "models/connectors/record/site_customers.h"
#include "models/connectors/remote/cursor_phase.h"
#include "models/store/profile_lock.h"
#include "models/sync/event_packing.h"
#include "models/sync/hidden_records.h"
#include "models/sync/index_keeping.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QTimer>

#include <algorithm>

namespace cf::sync {

void PauseGate::open() { m_closed = false; }

QCoro::Task<void> PauseGate::passed(std::stop_token stop)
{
    while (m_closed && !stop.stop_requested()) {
        QTimer look;
        look.setSingleShot(true);
        look.start(std::chrono::milliseconds(100));
        co_await look;
    }
}

namespace {

/// How far each phase is, which pages tell only of the run: what they expect is of the phase, once they say so anew.
class Phases
{
public:
    /// next: what the pages after this one are of.
    void take(RunProgress& run, RunPhase next)
    {
        if (run.expected != m_expected) {
            m_expected = run.expected;
            m_isTold = true;
        }
        if (next != m_phase) {
            m_phase = next;
            m_before = run.seen;
            m_isTold = false;
        }
        run.phase = m_phase;
        run.done = run.seen - m_before;
        run.of = m_isTold && m_expected && *m_expected >= run.done ? m_expected : std::nullopt;
    }

private:
    RunPhase m_phase = RunPhase::Changes;
    qint64 m_before = 0; ///< seen when the phase began
    std::optional<qint64> m_expected;
    bool m_isTold = false; ///< what is expected is of this phase
};

/// A page with what can be made of it while the one before it is written.
struct Fetched {
    connectors::Page page;
    std::vector<QByteArray> packedEvents;
};
QCoro::Task<Result<Fetched>> fetch(connectors::Connector& connector, QString cursor, KnownInCache& known, EventPacker& packer, std::stop_token stop)
{
    Result<connectors::Page> page = co_await connector.changesSince(cursor, known, stop);
    if (!page) {
        co_return tl::unexpected<Error>(page.error());
    }
    std::vector<QByteArray> packed = co_await packer.pack(*page);
    co_return Fetched{*std::move(page), std::move(packed)};
}

/// Documents are asked for beside their records.
bool wantsDocuments(const connectors::Page& page)
{
    return std::ranges::any_of(page.changes, [](const connectors::Change& change) {
        const auto* upsert = std::get_if<connectors::Upsert>(&change);
        return (upsert && !upsert->communication.renditions.empty()) || std::holds_alternative<connectors::Touched>(change);
    });
}

QCoro::Task<Result<RunProgress>> pullPages(PullerParts parts, Repository repository, connectors::Connector& connector, PauseGate& gate,
                                           std::stop_token stop, std::function<void(const RunProgress&)> progress)
{
    const RepositoryId id = repository.id;
    auto known = KnownInCache::open(parts.cache.path(), id);
    if (!known) {
        co_return tl::unexpected<Error>(known.error());
    }
    // Futures stand in variables of their own: g++ 12 destroys captures of a lambda inside a co_await expression twice.
    const auto reading =
        parts.cache.readers().read([id](store::Database& database) { return cache::readRunState(database, id); });
    const Result<cache::RunState> before = co_await reading;
    if (!before) {
        co_return tl::unexpected<Error>(before.error());
    }
    QString cursor = before->cursor;
    // The watermark is the start of the run that is now completed, however often it was interrupted.
    UtcMs started = before->started.value_or(parts.clock.now());
    // A run that was taken up again ends with what was there when it began. Whoever asks now wants to know what is there now.
    bool wasTakenUp = before->started && connector.capabilities().changeFeed;
    const auto ids = connectors::customersAreNumbers(repository.mapping) ? cache::CustomerIds::Numbers : cache::CustomerIds::AsWritten;
    RunProgress run;
    Phases phases;
    IndexKeeping upkeep(parts.cache);
    const auto tell = [&parts, &run](RunPhase phase) {
        if (parts.atPhase && std::exchange(run.phase, phase) != phase) {
            parts.atPhase(phase);
        }
    };
    const bool ahead = connector.capabilities().pagesAhead;
    const bool withBytes = connector.capabilities().bytesWithRecords;
    EventPacker packer(parts.cache);
    std::optional<QCoro::Task<Result<Fetched>>> asked; // while the page before it is written
    Result<RunProgress> end = RunProgress();
    for (;;) {
        if (gate.isClosed()) {
            run.paused = true;
            progress(run);
            co_await gate.passed(stop);
            run.paused = false;
        }
        if (!asked) {
            asked.emplace(fetch(connector, cursor, **known, packer, stop));
        }
        Result<Fetched> fetched = co_await *asked;
        asked.reset();
        if (!fetched) {
            end = tl::unexpected<Error>(fetched.error());
            break;
        }
        connectors::Page page = std::move(fetched->page);
        QHash<QString, Looked> looked;
        if (withBytes) {
            if (wantsDocuments(page)) {
                tell(RunPhase::Fetch);
            }
            auto read = co_await readPage(page, connector, **known, parts.reader, parts.limits, stop);
            if (!read) {
                end = tl::unexpected<Error>(read.error());
                break;
            }
            looked = *std::move(read);
        }
        cursor = page.next;
        const bool last = page.last;
        run.seen = page.progress.seen;
        run.expected = page.progress.expected;
        phases.take(run, last ? run.phase : connectors::phaseOf(cursor));
        if (ahead && !last && !gate.isClosed()) { // a new run begins when this one is written down
            asked.emplace(fetch(connector, cursor, **known, packer, stop));
        }
        const UtcMs now = parts.clock.now();
        const auto writing = parts.cache.writer().write(
            [changes = std::move(page), packed = std::move(fetched->packedEvents), seen = std::move(looked), id, started, now, ids](store::Database& database) {
                return applyPage(database, id, changes, seen, started, now, ids, packed);
            });
        const Result<Applied> applied = co_await writing;
        if (!applied) {
            end = tl::unexpected<Error>(applied.error());
            break;
        }
        parts.cache.noteCommit();
        run.applied += applied->written;
        progress(run);
        if (last) {
            tell(RunPhase::Index);
        }
        co_await upkeep.run(!last, stop);
        if (last && !std::exchange(wasTakenUp, false)) {
            end = run;
            break;
        }
        if (last) {
            started = parts.clock.now();
        }
    }
    if (asked) {
        co_await *asked; // what is under way refers to what ends here
    }
    co_await connector.close(false);
    if (end && repository.connection[QStringLiteral("notShown")] == u"remove") {
        const Result<void> removed = co_await removeHidden(parts.cache, id, stop);
        if (!removed) {
            end = tl::unexpected<Error>(removed.error());
        }
    }
    co_return end;
}

} // namespace

QCoro::Task<Result<RunProgress>> pull(PullerParts parts, Repository repository, connectors::Connector& connector, PauseGate& gate,
                                      std::stop_token stop, std::function<void(const RunProgress&)> progress)
{
    // Two processes on one profile would do everything twice; the second is told so.
    store::ProfileLock lock(parts.cache.path(), repository.id.value());
    if (!lock.tryLock()) {
        co_return fail(ErrorKind::Conflict, QStringLiteral("another process synchronises this repository"));
    }
    const RepositoryId id = repository.id;
    PastRun past;
    past.started = parts.clock.now();
    Result<RunProgress> run = co_await pullPages(parts, repository, connector, gate, stop, std::move(progress));
    if (run || run.error().kind != ErrorKind::Cancelled) {
        past.ended = parts.clock.now();
        if (run) {
            past.seen = run->seen;
            past.applied = run->applied;
        } else {
            past.failure = failureOf(run.error().kind);
            past.detail = run.error().detail;
        }
        const auto noting = parts.cache.writer().write([id, past](store::Database& database) -> Result<void> {
            if (past.failure) {
                CF_CHECK(cache::noteAttempt(database, id, past.ended, past.detail));
            }
            return cache::noteRun(database, id, past);
        });
        co_await noting;
        parts.cache.noteCommit();
    }
    co_return run;
}

} // namespace cf::sync
