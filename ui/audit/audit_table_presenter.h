// The steps of an audit as a table: what is looked at, how far it is, what came of it. GUI thread.
#pragma once

#include "models/domain/audit_run.h"

#include <QAbstractTableModel>

namespace cf::ui {

class AuditTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { What, Is, Found };
    enum { MarkRole = Qt::UserRole + 1 }; ///< icon name and Mark as a QVariantList, of what came of a step; invalid: nothing yet
    using QAbstractTableModel::QAbstractTableModel;
    /// of: of the step under way.
    void set(const AuditRun& run, std::optional<AuditStep> step, std::pair<qint64, qint64> progress, bool isPaused);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString isText(AuditStep step) const;
    AuditRun m_run;
    std::optional<AuditStep> m_step;
    std::pair<qint64, qint64> m_progress;
    bool m_isPaused = false;
};

} // namespace cf::ui
