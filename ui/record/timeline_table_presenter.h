// The timeline as rows: the same events and facts as the picture, in any order a person wants.
#pragma once

#include "ui/record/timeline_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class TimelineTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Received, Lane, What, Grade, Code, Source, ColumnCount };
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< icon name and Mark as a QVariantList

    explicit TimelineTable(TimelinePresenter& presenter, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    int eventOf(int row) const { return m_rows[size_t(row)]; }
    int rowOf(int event) const; ///< -1 for an empty lane: it has no row
    /// As it stands, in words, with its head. What a spreadsheet would take for a formula stays text.
    QString tabSeparated() const;

private:
    void take();
    void arrange();
    QString cell(int event, int column) const;

    TimelinePresenter& m_presenter;
    std::vector<int> m_rows; ///< events; their words are made when they are looked at, since there may be thousands
    int m_column = When;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace cf::ui
