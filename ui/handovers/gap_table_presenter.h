// Rows of a list of gaps: texts in columns, and where each leads. Thin; the rows are at most tens of thousands.
#pragma once

#include "ui/record/record_text_presenter.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace cf::ui {

class GapTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line {
        QStringList cells;
        QString query;   ///< where Enter leads; empty: nowhere
        QString copy;    ///< whole, for other programs
        MarkedText mark = {}; ///< icon and mark before the words of `marked`
        int marked = -1;      ///< a column; -1: none
        friend bool operator==(const Line&, const Line&) = default;
    };
    enum Role { MarkRole = Qt::UserRole + 1 }; ///< icon name and Mark as a QVariantList, of the cell that is marked
    using QAbstractTableModel::QAbstractTableModel;
    void set(const QStringList& heads, QList<Line> lines);
    const QList<Line>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_heads;
    QList<Line> m_lines;
    std::vector<bool> m_areFigures; ///< by column: counts, which stand at the right
};

} // namespace cf::ui
