// Letters whose standing bears on each other: those of one package, and records under one document id. Of each that is not alone is kept until when another one keeps it, and whether
// sources disagree about the document. As letter_standings.h: nothing here is the source of anything. Functions on the writer's connection, inside its transaction.
#pragma once

#include "models/store/database.h"

#include <QSet>

namespace cf::cache {

/// Packages and document ids, as columns have them, of which something changed.
struct KinKeys {
    QSet<QString> packages, documents;
};
/// Its own standing was put, or it is none any more: with empty keys. Whom it was with before, and is now, is added.
Result<void> noteKin(store::Database& database, qint64 communication, const QString& packageKey, const QString& documentKey, KinKeys& changed);
/// Once for many letters: a package of thousands is gone through once. without: one that is about to go; 0: none.
Result<void> makeKin(store::Database& database, const KinKeys& changed, qint64 without = 0);
/// Before what is known of it goes.
Result<void> forgetKin(store::Database& database, qint64 communication);

} // namespace cf::cache
