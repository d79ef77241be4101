#include "app/reader/inline_picture.h"

#include <QByteArrayView>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr quint64 maximumPixels = 16'000'000;

quint64 bigEndian16(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.data() + at); }

/// Walks the segments of a JPEG to its frame header (ITU-T T.81, B.2.2).
quint64 jpegPixels(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 9 < bytes.size()) {
        if (quint8(bytes[at]) != 0xFF) {
            return 0;
        }
        const quint8 marker = quint8(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        const bool frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
        if (frame) {
            return bigEndian16(bytes, at + 5) * bigEndian16(bytes, at + 7);
        }
        at += 2 + qsizetype(bigEndian16(bytes, at + 2));
    }
    return 0;
}

bool isShowable(quint64 pixels) { return pixels > 0 && pixels <= maximumPixels; }

QString mimeOf(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n") && bytes.size() > 24) {
        const quint64 width = qFromBigEndian<quint32>(bytes.data() + 16);
        const quint64 height = qFromBigEndian<quint32>(bytes.data() + 20);
        return width < 65536 && height < 65536 && isShowable(width * height) ? u"image/png"_s : QString();
    }
    if ((bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) && bytes.size() > 10) {
        const quint64 width = qFromLittleEndian<quint16>(bytes.data() + 6);
        const quint64 height = qFromLittleEndian<quint16>(bytes.data() + 8);
        return isShowable(width * height) ? u"image/gif"_s : QString();
    }
    if (bytes.startsWith("\xFF\xD8\xFF")) {
        return isShowable(jpegPixels(bytes)) ? u"image/jpeg"_s : QString();
    }
    return {};
}

} // namespace

std::optional<QString> pictureAddress(const QByteArray& picture)
{
    if (picture.size() > maximumPictureBytes) {
        return std::nullopt;
    }
    const QString mime = mimeOf(picture);
    if (mime.isEmpty()) {
        return std::nullopt;
    }
    return u"data:"_s + mime + u";base64,"_s + QString::fromLatin1(picture.toBase64());
}

std::optional<QByteArray> pictureBytes(const QString& dataAddress)
{
    const QString address = dataAddress.trimmed();
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0 || comma > 200 || address.size() > maximumPictureBytes * 2 ||
        !address.startsWith(u"data:image/", Qt::CaseInsensitive) ||
        !address.first(comma).endsWith(u";base64", Qt::CaseInsensitive)) {
        return std::nullopt;
    }
    QByteArray coded = address.mid(comma + 1).toLatin1();
    coded.replace("%2B", "+").replace("%2F", "/").replace("%3D", "=");
    return QByteArray::fromBase64(coded);
}

} // namespace cf::reading
