// How complete the cache is against each repository, and what a running sync is doing: the chips of the status bar.
#pragma once

#include "models/base/clock.h"
#include "models/domain/ports/sync_control.h"

#include <QFuture>
#include <QTimeZone>

#include <functional>

namespace cf::ui {

/// One repository's freshness. The state is shown by icon and words; the colour only follows.
struct WatermarkChip {
    enum class State { Fresh, Gaps, Behind, Unreachable, Paused, Syncing, Never };
    RepositoryId id;
    QString name, when; ///< "Northgate", "09:41 CET" · "2 h behind" · "41 %, 1,200/s, 3 min left"
    QString whole;      ///< one sentence, for tool tip and screen reader
    State state = State::Fresh;
    friend bool operator==(const WatermarkChip&, const WatermarkChip&) = default;
};

/// The sync a person may pause or cancel here; the first one when several run.
struct SyncLine {
    RepositoryId id;
    QString text;
    qint64 done = 0, total = 0; ///< total 0: not known
    bool paused = false, ending = false;
    friend bool operator==(const SyncLine&, const SyncLine&) = default;
};

/// What a run is at, for people: "Comparing ids".
QString phaseWord(RunPhase phase);

/// What keeps the cache from being whole although it is up to date: open gaps, records set aside, documents that changed.
int knownGaps(const Repository& repository);

class WatermarksPresenter : public QObject
{
    Q_OBJECT

public:
    using ReadRepositories = std::function<QFuture<Result<std::vector<Repository>>>()>;

    WatermarksPresenter(ReadRepositories read, SyncControl& sync, const Clock& clock, QTimeZone business,
                        QObject* parent = nullptr);

    const std::vector<WatermarkChip>& chips() const { return m_chips; }
    const std::optional<SyncLine>& line() const { return m_line; }
    const std::vector<Repository>& repositories() const { return m_repositories; }

    void reload(); ///< the cache changed
    void tick();   ///< time passed
    void syncNow() { m_sync.syncNow({}); }
    void syncNow(const QString& name) { m_sync.syncNow({name}); }
    void pause();
    void resume();
    void cancel();

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    WatermarkChip chip(const Repository& repository, const SyncStatus* status) const;
    QString progressText(const SyncStatus& status) const;
    std::optional<SyncLine> runningLine(const std::vector<SyncStatus>& all) const;

    ReadRepositories m_read;
    SyncControl& m_sync;
    const Clock& m_clock;
    QTimeZone m_business;
    std::vector<Repository> m_repositories;
    std::vector<WatermarkChip> m_chips;
    std::optional<SyncLine> m_line;
};

} // namespace cf::ui
