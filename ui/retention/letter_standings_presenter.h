// Keeps what searches know of how letters stand in step with the cache, the desk and the plan of retention: after each change by itself, or when it is asked to. GUI thread;
// the work is done on those of the desk and the cache, in slices, so that a sync goes on between them. Killed in between, it goes on where it was.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/evidence/retention/keep_standings.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace cf::ui {

class LetterStandings final : public QObject
{
    Q_OBJECT
public:
    /// Outlived by what it is given. profile: where its own plan would be.
    LetterStandings(cache::Cache& cache, desk::Desk& desk, QString profile, std::function<QTimeZone()> businessZone, QObject* parent = nullptr);
    /// From now on, by itself.
    void keep();
    /// Now; `then`: when all is made, or why it is not. What is asked for meanwhile is done after it.
    void refresh(std::function<void(const Result<void>&)> then = {});
    bool isMaking() const { return m_isMaking; }
    static constexpr int slice = 2'000; ///< letters a transaction

Q_SIGNALS:
    void finished();

private:
    void readMatters();
    void readBasis();
    void begin(evidence::StandingBasis basis);
    void open();
    void make();
    void end(const Result<void>& result);
    cache::Cache& m_cache;
    desk::Desk& m_desk;
    QString m_profile;
    std::function<QTimeZone()> m_businessZone;
    std::shared_ptr<const evidence::StandingBasis> m_basis;
    QDateTime planWritten() const;
    std::vector<std::function<void(const Result<void>&)>> m_waiting, m_later;
    QFileSystemWatcher m_watcher;
    QDateTime m_planWritten;
    QTimer m_soon;
    bool m_isMaking = false, m_isAgain = false, m_isChanged = false;
};

} // namespace cf::ui
