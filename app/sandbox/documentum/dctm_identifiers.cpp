#include "app/sandbox/documentum/dctm_identifiers.h"

#include <QCryptographicHash>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;

const QString repository = u"01e240"_s; // 123456
constexpr quint32 firstVersion = 0x0010'0000, firstContent = 0x2000'0000, firstVolume = 0x0000'1000, firstRetainer = 0x0100'0000,
                  firstMatter = 0xd000'0000, firstWritten = 0xe000'0000;

std::optional<quint32> countedFrom(const QString& id, QStringView tag, quint32 first, quint32 end)
{
    const auto counter = id.startsWith(tag) ? counterOf(id) : std::nullopt;
    return counter && *counter >= first && *counter < end ? std::optional(*counter - first) : std::nullopt;
}

quint32 placeOf(const VersionId& version) { return quint32(version.accession * mostVersions) + quint32(version.ordinal - 1); }
VersionId versionAt(quint32 place) { return {place / mostVersions, int(place % mostVersions) + 1}; }

} // namespace

QString idOf(const char* tag, quint32 counter) { return QString::fromLatin1(tag) + repository + u"%1"_s.arg(counter, 8, 16, QChar(u'0')); }

bool isId(const QString& text)
{
    return text.size() == 16 && std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

std::optional<quint32> counterOf(const QString& id)
{
    return isId(id) && QStringView(id).mid(2, 6) == repository ? std::optional(QStringView(id).mid(8).toUInt(nullptr, 16)) : std::nullopt;
}

QString versionIdOf(const VersionId& version) { return idOf("09", firstVersion + placeOf(version)); }

std::optional<VersionId> versionIn(const QString& id)
{
    const auto place = countedFrom(id, u"09", firstVersion, firstContent);
    return place ? std::optional(versionAt(*place)) : std::nullopt;
}

QString contentIdOf(const FileId& file) { return idOf("06", firstContent + placeOf(file.version) * mostFiles + quint32(file.index)); }

std::optional<FileId> fileIn(const QString& id)
{
    const auto place = countedFrom(id, u"06", firstContent, firstMatter);
    return place ? std::optional(FileId{versionAt(*place / mostFiles), int(*place % mostFiles)}) : std::nullopt;
}

QString volumeIdOf(quint64 volume) { return idOf("0b", firstVolume + quint32(volume)); }

std::optional<quint64> volumeIn(const QString& id)
{
    const auto place = countedFrom(id, u"0b", firstVolume, firstWritten);
    return place ? std::optional<quint64>(*place) : std::nullopt;
}

QString retainerIdOf(const RetentionId& retention) { return idOf("08", firstRetainer + quint32(retention.accession * 8) + quint32(retention.index)); }

std::optional<RetentionId> retentionIn(const QString& id)
{
    const auto place = countedFrom(id, u"08", firstRetainer, firstMatter);
    return place ? std::optional(RetentionId{*place / 8, int(*place % 8)}) : std::nullopt;
}

QString matterIdOf(const QString& matter)
{
    const QByteArray hash = QCryptographicHash::hash(matter.toUtf8(), QCryptographicHash::Sha256).toHex();
    return idOf("08", firstMatter + hash.left(6).toUInt(nullptr, 16));
}

QString writtenIdOf(const char* tag, int number) { return idOf(tag, firstWritten + quint32(number)); }

} // namespace cf::sandbox::documentum
