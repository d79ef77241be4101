#include "models/evidence/request/request_presets.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qsizetype mostBytes = 1024 * 1024;
const QString presetFile = u"requests.json"_s;

Result<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    return bytes.size() > mostBytes ? Result<QByteArray>(fail(ErrorKind::Rejected, u"larger than %1 bytes"_s.arg(mostBytes))) : Result<QByteArray>(bytes);
}

Result<PresetBook> bookIn(const QString& path)
{
    CF_TRY(const QByteArray bytes, bytesOf(path));
    return readPresets(bytes);
}

} // namespace

QByteArray builtInPresets() { return bytesOf(u":/requests/presets.json"_s).value_or(QByteArray()); }

PresetFile readPresetFile(const QString& profile)
{
    PresetFile file;
    const auto own = readPresets(builtInPresets());
    Q_ASSERT(own); // it is part of the program
    file.book = own ? *own : PresetBook();
    const QString path = QDir(profile).filePath(presetFile);
    if (profile.isEmpty() || !QFile::exists(path)) {
        return file;
    }
    auto site = bookIn(path);
    if (site) {
        file.book = *std::move(site);
        file.isOwn = true;
    } else {
        file.fault = RuleFault{presetFile, site.error().detail};
    }
    return file;
}

Result<void> keepPresets(const QString& profile, const QString& from)
{
    CF_TRY(const QByteArray bytes, bytesOf(from));
    CF_CHECK(readPresets(bytes));
    QSaveFile file(QDir(profile).filePath(presetFile));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return {};
}

Result<void> dropPresets(const QString& profile)
{
    const QString path = QDir(profile).filePath(presetFile);
    return !QFile::exists(path) || QFile::remove(path) ? Result<void>() : fail(ErrorKind::Storage, path);
}

} // namespace cf::evidence
