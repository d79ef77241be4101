// Ending the connection to a repository, and removing its records from here: what would come of it, and doing it.
#pragma once

#include "models/domain/ports/connection_control.h"
#include "models/domain/ports/sync_control.h"
#include "ui/record/record_text_presenter.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimeZone>

#include <stop_token>

namespace cf::ui {

class DisconnectPresenter : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        ConnectionControl& connections;
        SyncControl& sync;
        const Clock& clock;
        QTimeZone zone; ///< in which the time of the watermark is told
    };
    /// One that is disconnected already can only have its records removed.
    DisconnectPresenter(Parts parts, const Repository& repository, QObject* parent = nullptr);
    ~DisconnectPresenter() override; ///< stops a removal under way; what went is gone, the rest stays

    QString name() const { return m_repository.name; }
    bool isConnected() const { return m_isConnected; }
    QStringList consequences() const; ///< sentences, with counts, of what is chosen
    bool removes() const { return m_removes; }
    void setRemoves(bool removes); ///< has what it comes to counted
    bool isCounting() const { return m_isCounting; }
    const std::optional<RecordRemoval>& comesTo() const { return m_comesTo; } ///< none: not counted yet
    QList<RecordFact> removalFacts() const;

    bool isRunning() const { return m_isRunning; }
    bool isRemoving() const { return m_isRunning && m_stop.has_value(); }
    bool isPaused() const { return m_isPaused; }
    QString progressText() const;
    qint64 removed() const { return m_watcher.progressValue(); } ///< records and files
    qint64 whole() const { return m_watcher.progressMaximum(); }
    QString outcome() const { return m_outcome; } ///< why it could not be done, or was not finished; empty: nothing was tried yet
    bool wasStopped() const { return m_wasStopped; } ///< which is no failure
    void end(); ///< stops a run under way, too; then removes, if that is chosen
    void pause();
    void resume();
    void stop();

Q_SIGNALS:
    void changed();
    void done(bool isRemoved); ///< false: what is known of it stays

private:
    using Answer = Result<RecordRemoval>;
    void count();
    void remove();
    void take(const Answer& answer);
    void finish(const QString& outcome);

    Parts m_parts;
    Repository m_repository;
    bool m_isConnected, m_removes, m_isCounting = false, m_isRunning = false, m_isPaused = false, m_wasStopped = false;
    std::optional<RecordRemoval> m_comesTo;
    QFutureWatcher<Answer> m_watcher;
    std::optional<std::stop_source> m_stop; ///< of a removal under way
    QString m_outcome;
};

} // namespace cf::ui
