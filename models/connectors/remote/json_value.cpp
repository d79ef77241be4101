#include "models/connectors/remote/json_value.h"

#include "models/connectors/record/stated_record.h"

namespace cf::connectors {

Result<QJsonDocument> jsonOf(const QByteArray& body)
{
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(body, &error);
    if (document.isNull()) {
        return fail(ErrorKind::Protocol, QStringLiteral("not JSON: %1 at %2").arg(error.errorString()).arg(error.offset));
    }
    return document;
}

QString scalarText(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::String: return value.toString();
    case QJsonValue::Bool: return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double: {
        const double number = value.toDouble();
        const qint64 whole = value.toInteger();
        return double(whole) == number ? QString::number(whole) : QString::number(number, 'g', 17);
    }
    default: return {};
    }
}

QString rawOf(const QJsonValue& value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return cutRaw(QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
}

} // namespace cf::connectors
