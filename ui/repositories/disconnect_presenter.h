// Ending the connection to a repository: what would come of it, and doing it.
#pragma once

#include "models/domain/ports/connection_control.h"
#include "models/domain/ports/sync_control.h"

#include <QObject>
#include <QTimeZone>

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
    DisconnectPresenter(Parts parts, const Repository& repository, QObject* parent = nullptr);

    QString name() const { return m_repository.name; }
    QStringList consequences() const; ///< sentences, with counts
    bool isRunning() const { return m_isRunning; }
    QString outcome() const { return m_outcome; } ///< why it could not be done; empty: nothing was tried yet
    void end(); ///< stops a run under way, too

Q_SIGNALS:
    void changed();
    void done();

private:
    Parts m_parts;
    Repository m_repository;
    bool m_isRunning = false;
    QString m_outcome;
};

} // namespace cf::ui
