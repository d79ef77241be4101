#include "models/base/id.h"

#include "models/base/sha256.h"

namespace cf {

QString deriveId(QLatin1StringView prefix, const QStringList& parts)
{
    QByteArray said;
    for (const QString& part : parts) {
        const QByteArray bytes = part.toUtf8();
        said += QByteArray::number(bytes.size()) + ':' + bytes;
    }
    static constexpr char alphabet[] = "abcdefghijklmnopqrstuvwxyz234567"; // RFC 4648 base32, lower case
    const QByteArray digest = sha256Of(said);
    QString id(prefix.size() + 26, Qt::Uninitialized);
    QChar* end = std::copy(prefix.begin(), prefix.end(), id.begin());
    quint32 buffer = 0;
    int bits = 0;
    for (int i = 0; end < id.cend(); ++i) {
        buffer = (buffer << 8) | quint8(digest[i]);
        bits += 8;
        while (bits >= 5 && end < id.cend()) {
            bits -= 5;
            *end++ = QLatin1Char(alphabet[(buffer >> bits) & 31U]);
        }
    }
    return id;
}

} // namespace cf
