#include "models/search/fragment.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cf::search {

Result<store::Statement> prepare(store::Database& database, const Fragment& fragment)
{
    CF_TRY(store::Statement statement, database.prepare(fragment.sql));
    int position = 1;
    for (const Fragment::Value& value : fragment.values) {
        std::visit([&](const auto& bound) { statement.bind(position++, bound); }, value);
    }
    return statement;
}

QByteArray keyOf(const Fragment& fragment)
{
    QByteArray key = fragment.sql.toUtf8();
    for (const Fragment::Value& value : fragment.values) {
        key += '\0';
        if (const auto* number = std::get_if<qint64>(&value)) {
            key += QByteArray::number(*number);
        } else {
            key += std::holds_alternative<QString>(value) ? 't' + std::get<QString>(value).toUtf8() : 'b' + std::get<QByteArray>(value);
        }
    }
    return key;
}

QString jsonArray(const std::vector<qint64>& numbers)
{
    QString text = QStringLiteral("[");
    for (const qint64 number : numbers) {
        if (text.size() > 1) {
            text += u',';
        }
        text += QString::number(number);
    }
    return text + u']';
}

QString jsonArray(const QStringList& texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QString Knowing::clause(QLatin1StringView alias) const
{
    if (!at) {
        return QStringLiteral("%1.known_to IS NULL").arg(alias);
    }
    return QStringLiteral("(%1.known_from <= %2 AND (%1.known_to IS NULL OR %1.known_to > %2))").arg(alias).arg(*at);
}

} // namespace cf::search
