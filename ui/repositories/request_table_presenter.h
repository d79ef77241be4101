// What was asked of a server, as rows: for whoever looks for the cause of trouble. No secrets, no personal data.
#pragma once

#include "models/domain/ports/connection_control.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace cf::ui {

/// The newest first.
class RequestTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { At, Purpose, Request, Answer, Size, Took, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<AskedOfRepository> oldestFirst, const QTimeZone& zone);
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const AskedOfRepository& row, int column) const;
    std::vector<AskedOfRepository> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
};

} // namespace cf::ui
