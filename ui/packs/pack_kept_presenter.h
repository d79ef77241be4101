// The kept files of sealed packs: looked at, checked and copied on threads of the pool, since one may take a gigabyte. NotFound everywhere: it is not there, or not as
// it was sealed. Source: docs/packs.md, "The sealed file".
#pragma once

#include "models/domain/pack.h"

#include <QFuture>

namespace cf::ui {

QString packFolder(const QString& profile);

QFuture<Result<QString>> keptPath(QString folder, SealedPack version);
QFuture<Result<QByteArray>> keptBytes(QString folder, SealedPack version);
/// How many files are inside, each as its manifest says; Conflict: one is not.
QFuture<Result<int>> verifiedKept(QString folder, SealedPack version);
/// With its signature beside it.
QFuture<Result<bool>> copiedKept(QString folder, SealedPack version, QString to);

} // namespace cf::ui
