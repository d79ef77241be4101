// Statements of DQL, SELECT alone. Pure. Source: protocol notes 3.1, 3.2, 5.1.
#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace cf::connectors::documentum {

/// 'text', with what has a meaning within it escaped.
QString textLiteral(const QString& text);
/// "2026-03-01 10:00:00" as a date. The server reads it in its own zone.
QString dateLiteral(const QString& wall);
QString wallOf(qint64 milliseconds, qint64 offsetMs); ///< that, of an instant, where the clock is so far ahead of UTC

/// What is listed.
struct Listing {
    QString type = {};         ///< all versions of its objects
    QString folder = {};       ///< path; only what lies below it. Empty: all
    QString dateFunction = {}; ///< which one writes a date as text; empty: the server knows none
    bool showsRetainers = true; ///< the type has attributes of retention that may be listed
};

/// A name that can be written in a statement.
bool isTypeName(const QString& name);
/// One that only reads.
bool isSelect(const QString& statement);

/// Where a page by key begins: behind the last row of the one before.
struct ChangeKey {
    QString wall, objectId;
};

/// The last one that changed. To learn the server's zone by.
QString latestStatement(const Listing& listing);
/// Those changed at `since` or later (empty: all), or behind `after`, in the order of their change.
QString changedStatement(const Listing& listing, const QString& since, const std::optional<ChangeKey>& after, int most);
QString countStatement(const Listing& listing);
/// Behind `after`, in the order of their ids.
QString idsStatement(const Listing& listing, const QString& after, int most);
/// All versions of these, behind `after`, wherever they lie.
QString versionsStatement(const Listing& listing, const QStringList& chronicles, const QString& after, int most);
/// These objects, behind `after`, wherever they lie.
QString objectsStatement(const Listing& listing, const QStringList& objects, const QString& after, int most);

/// What was destroyed, or came under retention or from under it, since; or behind `after`.
QString auditStatement(const QString& dateFunction, const QString& since, const std::optional<ChangeKey>& after, int most);
/// The oldest row that the audit trail still has.
QString oldestAuditStatement(int most);
QString relationsStatement(const QString& relation, const QString& after, int most);

} // namespace cf::connectors::documentum
