#include "ui/search/row_copy_presenter.h"

#include "models/evidence/result_export.h"

#include <QAbstractItemModel>
#include <QJsonArray>
#include <QJsonDocument>

namespace cf::ui {

QString referencesOf(const std::vector<search::Row>& rows, const items::ResultTexts& words)
{
    QStringList lines;
    for (const search::Row& row : rows) {
        lines << words.reference(row);
    }
    return lines.join(u'\n');
}

QString jsonOf(const std::vector<search::Row>& rows)
{
    if (rows.size() == 1) {
        return QString::fromUtf8(QJsonDocument(evidence::rowJson(rows.front())).toJson());
    }
    QJsonArray all;
    for (const search::Row& row : rows) {
        all << evidence::rowJson(row);
    }
    return QString::fromUtf8(QJsonDocument(all).toJson());
}

QString tabSeparated(const QAbstractItemModel& table)
{
    QStringList lines;
    for (int row = -1; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column) {
            const QVariant cell = row < 0 ? table.headerData(column, Qt::Horizontal) : table.index(row, column).data();
            cells << cell.toString().simplified();
        }
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace cf::ui
