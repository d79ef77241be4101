// Versions, holds and retention of a record as JSON. Inside the layer only.
#pragma once

#include "models/domain/archive_record.h"

#include <QByteArray>

namespace cf::cache {

/// Of equal statements the same bytes. Without nativeId, token and address, which have columns of their own.
QByteArray statementJson(const ArchiveRecord& record);
/// Into `record`; what is not understood is left out.
void readStatement(const QByteArray& json, ArchiveRecord& record);

} // namespace cf::cache
