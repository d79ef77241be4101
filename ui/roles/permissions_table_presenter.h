// Which role may do what, as a table: a row for each right, a column for each role. GUI thread.
#pragma once

#include "models/domain/role.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace cf::ui {

class PermissionsTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    void set(const RoleStanding& standing);
    std::optional<Right> rightAt(int row) const;
    /// What a cell says, in a sentence.
    QString sentence(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isOwn(Role role) const;
    RoleStanding m_standing;
};

/// Who has which role, and who had it: the newest first.
class AssignmentsTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Account, WhichRole, Since, Until };
    explicit AssignmentsTable(QObject* parent = nullptr) : QAbstractTableModel(parent) {}
    void set(std::vector<RoleAssignment> all, const QTimeZone& zone);
    const RoleAssignment* at(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<RoleAssignment> m_all;
    QTimeZone m_zone;
};

} // namespace cf::ui
