// What is true of a record, said without any system's words: what a client's cache has to agree with.
#pragma once

#include "app/sandbox/holdings/holdings.h"

#include <QJsonObject>

namespace cf::sandbox {

/// The current fields, `customers`, `issued`, `sent`, `legs`, `versions` with `sha256` of the bytes as they are now (null: there are
/// none), as they were `recorded`, and as the archive `stated` it, `presence`, `holds`, `retentions`. `native` is what the archive calls
/// it, `labels` what it calls its versions.
QJsonObject truthOf(const HeldRecord& record, const StoredFiles& files, const QString& native, const QStringList& labels);

} // namespace cf::sandbox
