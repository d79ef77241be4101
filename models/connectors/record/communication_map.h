// Rows of an index -> one communication. Pure: the same rows in the same order give the same value on any machine.
#pragma once

#include "models/connectors/record/stated_row.h"

namespace cf::connectors {

/// A row and the file it means. `nativeId` is empty when the row names no file; `token` is empty when the file is not
/// there.
struct PlacedRow {
    StatedRow row;
    QString nativeId, token;
    qint64 bytes = -1;
    QString index;    ///< native id of the index file, or of the record that says so
    QString version = {};  ///< of a repository with versions, else empty
    QString fileName = {}; ///< empty: the end of nativeId
    bool legless = false; ///< speaks of bytes alone, not of a recipient
};

/// All rows that share one native key. Where two rows state different values for one thing, the first counts and the
/// other is kept as an attribute. Legs: one a recipient, channel and envelope. A row without an envelope has one of its
/// own.
Communication communicationOf(const RepositoryId& repository, const QString& nativeKey,
                              const std::vector<PlacedRow>& rows);

/// What a row says of the communication itself, not of a file or a recipient: identifiers, names, dates, template,
/// relations and attributes. What `out` has already counts; another value is kept as an attribute.
Communication withStated(Communication out, const RepositoryId& repository, const StatedRow& row);

/// A document no index names.
Communication orphanOf(const RepositoryId& repository, const QString& nativeId, const QString& token, qint64 bytes);

} // namespace cf::connectors
