#include "models/base/id.h"

#include <QCryptographicHash>

namespace cf {

QString deriveId(QLatin1StringView prefix, const QStringList& parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(QByteArrayView(":"));
        hash.addData(bytes);
    }
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648 base32, lower case
    const QByteArray digest = hash.result();
    QString id = prefix;
    quint32 buffer = 0;
    int bits = 0;
    for (int i = 0; id.size() < prefix.size() + 26; ++i) {
        buffer = (buffer << 8) | quint8(digest[i]);
        bits += 8;
        while (bits >= 5 && id.size() < prefix.size() + 26) {
            bits -= 5;
            id += QLatin1Char(alphabet[(buffer >> bits) & 31U]);
        }
    }
    return id;
}

} // namespace cf
