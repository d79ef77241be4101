// The letters of a plan as rows: before it is asked for with their group, afterwards with where each stands. Thin: texts are made when they are painted, so that
// ten thousand rows cost nothing until somebody looks.
#pragma once

#include "ui/reissue/bulk_words_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

class BulkTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Document, Recipient, Channel, Address, Group, Standing, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Of a plan that is being made: with a tick each. onChosen: a person ticks or unticks a row.
    void setLetters(std::vector<BulkLetter> letters);
    std::vector<BulkLetter> letters() const; ///< all, with their ticks
    std::vector<GroupCount> groups() const;
    /// All that may be; of a group, what is shown or not.
    void include(ReissueGroup group, bool isIncluded);
    /// Of a plan that was asked for; the place in the list stays.
    void setLines(std::vector<evidence::BulkLine> lines);
    const std::vector<evidence::BulkLine>& lines() const { return m_lines; }
    /// Rows of this group alone; none: all.
    void showGroup(std::optional<ReissueGroup> group);
    /// Rows of which nothing was sent, alone.
    void showUnsent(bool isOn);
    const evidence::BulkLine* lineAt(int row) const; ///< nullptr: there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void ticked();

private:
    void filter();
    QString text(const evidence::BulkLine& line, int column) const;

    std::vector<evidence::BulkLine> m_lines;
    std::vector<int> m_shown;
    std::optional<ReissueGroup> m_group;
    bool m_isPlanned = true, m_isUnsentOnly = false;
};

} // namespace cf::ui
