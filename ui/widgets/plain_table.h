#pragma once

#include <QList>

class QAbstractItemModel;
class QString;
class QTableView;

namespace cf::ui {

/// A list of rows to look through: one is chosen at a time, Tab leaves it. What is elided is whole under the pointer. What can be dragged and sorted is in RowView.
QTableView* plainTable(const QString& name, const QString& spoken, QAbstractItemModel& model);
/// As wide as what they hold, the last one to the end of the row. Where that is more than the table has, the widest give way, but never below their heads:
/// a table scrolls sideways only when even its heads have no room.
void fitColumns(QTableView& table);
/// In place of that: sections with the widths they have at first, in units; text that gets another size gives them those again, in its own.
void setSections(QTableView& table, const QList<std::pair<int, int>>& units);
/// As tall as its rows, from one up to `most`: for one above others on a page.
void fitRows(QTableView& table, int most);

} // namespace cf::ui
