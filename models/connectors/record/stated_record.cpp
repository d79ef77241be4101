#include "models/connectors/record/stated_record.h"

namespace cf::connectors {

QString cutRaw(const QString& raw)
{
    if (raw.size() <= rawLimit / 4) {
        return raw;
    }
    // The limit is in bytes of UTF-8, and a character may not be cut in half.
    QByteArray bytes = raw.left(rawLimit).toUtf8();
    if (bytes.size() > rawLimit) {
        bytes.truncate(rawLimit);
        while (!bytes.isEmpty() && (quint8(bytes.back()) & 0xC0) == 0x80) {
            bytes.chop(1);
        }
        bytes.chop(bytes.isEmpty() ? 0 : 1);
    }
    return QString::fromUtf8(bytes);
}

QString rawOf(const StatedRecord& record)
{
    QString raw;
    if (record.fromManifest) {
        raw = QStringLiteral("customer=%1; queue=%2; file=%3")
                  .arg(record.customerNumber.left(64), record.queue.left(64), record.file.left(512));
    }
    for (const auto& [key, value] : record.values) {
        if (raw.size() > rawLimit) {
            break;
        }
        raw += (raw.isEmpty() ? QString() : QStringLiteral("; ")) + key.left(rawLimit) + u'=' + value.left(rawLimit);
    }
    return cutRaw(raw);
}

} // namespace cf::connectors
