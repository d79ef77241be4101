// The results: a table of any length. Enter opens the record, C copies, rows can be dragged out as text.
#pragma once

#include "models/items/result_table.h"
#include "ui/search/row_view.h"
#include "ui/widgets/role_choice.h"
#include "ui/widgets/theme.h"

class QMenu;

namespace cf::ui {

class ResultView : public RowView
{
    Q_OBJECT

public:
    ResultView(items::ResultTable& table, QWidget* parent = nullptr);

    /// Rows selected that have arrived, by rank. However many are selected, only those held are looked at.
    std::vector<search::Row> selectedRows() const;
    int currentRow() const { return currentIndex().row(); }
    void goTo(int row,
              bool keepOffset = false); ///< selects; keepOffset: at the same height in the view as the current one
    QByteArray columnState() const;     ///< empty while the columns are as delivered
    void restoreColumnState(const QByteArray& state);
    void setRole(Role role); ///< in which order columns come, unless a person changed them
    void resetColumns(); ///< as the program ships: what fits, without scrolling sideways
    void fillColumnMenu(QMenu& menu);

Q_SIGNALS:
    void openRequested();
    void columnsChanged();
    void rowMenuRequested(const QPoint& globalPosition);
    void orderChosen(search::Order order);
    void currentChanged(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    QModelIndexList selectedIndexes() const override; ///< what a drag takes along: the first cell of each of selectedRows()

private:
    QList<int> selectedRanks() const;
    void layOutRows();
    void fitColumns();
    void stretch();
    void noteOwnColumns();
    void showHeaderMenu(const QPoint& position);

    items::ResultTable& m_table;
    bool m_restoring = false;
    Role m_role = Role::ServiceAgent;
    bool m_ownColumns = false; ///< a person changed them
    int m_scale = px(100);
};

} // namespace cf::ui
