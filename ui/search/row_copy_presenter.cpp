#include "ui/search/row_copy_presenter.h"

#include "models/evidence/result_export.h"

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

} // namespace cf::ui
