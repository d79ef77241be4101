#include "ui/packs/pack_kept_presenter.h"

#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/evidence/pack/pack_export.h"
#include "models/seal/archival_pdf.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

Result<QByteArray> bytesOf(const QString& path, const SealedPack& version)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::NotFound, file.errorString());
    }
    const QByteArray bytes = file.readAll();
    return sha256Of(bytes) == version.sha256 ? Result<QByteArray>(bytes) : fail(ErrorKind::NotFound, u"not as it was sealed"_s);
}

QString pathOf(const QString& folder, const SealedPack& version) { return QDir(folder).filePath(version.file); }

Result<bool> copied(const QByteArray& bytes, const QString& to)
{
    QSaveFile file(to);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit() ? Result<bool>(true) : fail(ErrorKind::Storage, file.errorString());
}

} // namespace

QString packFolder(const QString& profile) { return QDir(profile).filePath(u"packs"_s); }

QFuture<Result<QString>> keptPath(QString folder, SealedPack version)
{
    return onPool([folder = std::move(folder), version = std::move(version)]() -> Result<QString> {
        const QString path = pathOf(folder, version);
        QFile file(path);
        Sha256 hash;
        const bool isAsSealed = file.open(QIODevice::ReadOnly) && hash.addData(&file) && hash.result() == version.sha256;
        return isAsSealed ? Result<QString>(path) : fail(ErrorKind::NotFound, u"missing, or not as it was sealed"_s);
    });
}

QFuture<Result<QByteArray>> keptBytes(QString folder, SealedPack version)
{
    return onPool([folder = std::move(folder), version = std::move(version)] { return bytesOf(pathOf(folder, version), version); });
}

QFuture<Result<int>> verifiedKept(QString folder, SealedPack version)
{
    return onPool([folder = std::move(folder), version = std::move(version)]() -> Result<int> {
        CF_TRY(const QByteArray bytes, bytesOf(pathOf(folder, version), version));
        // Its hash says that this program wrote it, so it may be opened here.
        CF_TRY(const auto files, seal::enclosedFiles(bytes));
        std::map<QString, QByteArray> byName;
        for (const seal::EnclosedFile& one : files) {
            byName[one.name] = one.bytes;
        }
        CF_TRY(const auto misfits, evidence::packMisfits(byName));
        return misfits.empty() ? Result<int>(int(byName.size())) : fail(ErrorKind::Conflict, u"%1: %2"_s.arg(misfits.front().name, misfits.front().what));
    });
}

QFuture<Result<bool>> copiedKept(QString folder, SealedPack version, QString to)
{
    return onPool([folder = std::move(folder), version = std::move(version), to = std::move(to)]() -> Result<bool> {
        const QString path = pathOf(folder, version);
        CF_TRY(const QByteArray bytes, bytesOf(path, version));
        CF_CHECK(copied(bytes, to));
        QFile signature(path + u".minisig"_s);
        return signature.open(QIODevice::ReadOnly) ? copied(signature.readAll(), to + u".minisig"_s) : Result<bool>(true);
    });
}

} // namespace cf::ui
