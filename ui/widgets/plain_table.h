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
/// With either of them: sections that can be done without, since they are told elsewhere as well. Where there is no room they are hidden, the first one first,
/// rather than that figures and dates are cut, or that the one that stretches has less than `least` units.
void setSpareSections(QTableView& table, const QList<int>& sections, int least = 140);
/// As tall as its rows, from one up to `most`: for one above others on a page.
void fitRows(QTableView& table, int most);

} // namespace cf::ui
