#include "models/domain/connection.h"

#include "models/domain/enumerations.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf {

QString connectionText(const Connection& connection)
{
    if (connection == Connection()) {
        return {};
    }
    QJsonObject settings;
    for (auto it = connection.settings.begin(); it != connection.settings.end(); ++it) {
        settings.insert(it.key(), it.value());
    }
    const QJsonObject out{{"signIn"_L1, code(connection.signIn)},
                          {"user"_L1, connection.user},
                          {"settings"_L1, settings},
                          {"bytesWithRecords"_L1, connection.bytesWithRecords}};
    return QString::fromUtf8(QJsonDocument(out).toJson(QJsonDocument::Compact));
}

std::optional<Connection> connectionFrom(const QString& text)
{
    Connection connection;
    if (text.isEmpty()) {
        return connection;
    }
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const std::optional<SignInKind> signIn = fromCode<SignInKind>(document["signIn"_L1].toString());
    if (!document.isObject() || !signIn) {
        return std::nullopt;
    }
    connection.signIn = *signIn;
    connection.user = document["user"_L1].toString();
    connection.bytesWithRecords = document["bytesWithRecords"_L1].toBool();
    const QJsonObject settings = document["settings"_L1].toObject();
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        connection.settings.insert(it.key(), it.value().toString());
    }
    return connection;
}

} // namespace cf
