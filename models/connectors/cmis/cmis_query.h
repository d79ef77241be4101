// Statements of the CMIS query language. Pure. Source: CMIS 1.1, 2.1.14; protocol notes 1.7.
#pragma once

#include <QStringList>

#include <optional>

namespace cf::connectors::cmis {

/// 'text', with what has a meaning within it escaped.
QString textLiteral(const QString& text);
/// TIMESTAMP '2026-03-01T12:00:00.000Z'
QString momentLiteral(qint64 milliseconds);

/// What is listed.
struct Listing {
    QString type = {};     ///< queryName
    QString folder = {};   ///< id; only what lies below it
    bool hasSeries = true; ///< the type has version series
    bool isOrdered = true; ///< the server sorts
};

/// Where a page by key begins: behind the last row of the one before.
struct Key {
    qint64 modifiedMs = 0;
    QString objectId;
};

/// Of those changed at `since` or later (0: all), in the order of their change. By key when it is given.
QString changedStatement(const Listing& listing, qint64 since, const std::optional<Key>& after);

/// The one row of a record, by its id here.
QString rowStatement(const Listing& listing, const QString& nativeId);

/// Of these records, by their ids here, the versions that bear this hold, with their secondary types.
QString heldStatement(const Listing& listing, const QString& hold, const QStringList& nativeIds);

/// A name that can be written in a statement.
bool isQueryName(const QString& name);

} // namespace cf::connectors::cmis
