// Entries of the activity log as rows, the newest first.
#pragma once

#include "ui/activity/activity_words_presenter.h"

#include <QAbstractTableModel>
#include <QTimeZone>

namespace cf::ui {

class ActivityTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, When, What, Who, About, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// isContinued: of the same listing as before, so that what is shown stays where it is and newer ones come in front.
    void set(std::vector<activity::Entry> entries, const QTimeZone& zone, bool isContinued);
    void setNames(SubjectNames names);
    const SubjectNames& names() const { return m_names; }
    const activity::Entry* entry(int row) const; ///< null: no such row
    int rowOf(qint64 n) const;                   ///< -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const activity::Entry& entry, int column) const;
    std::vector<activity::Entry> m_entries;
    QTimeZone m_zone;
    SubjectNames m_names;
};

/// "15 Mar 2025, 01:53:21 CET".
QString momentText(UtcMs at, const QTimeZone& zone);

} // namespace cf::ui
