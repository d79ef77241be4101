// What a CMIS server sends over the browser binding, taken apart. Pure. Source: CMIS 1.1 with errata 01, 5; protocol
// notes 1.2 to 1.9; docs/connectors/cmis.md.
#pragma once

#include "models/connectors/remote/record_rows.h"

#include <QJsonObject>
#include <QUrl>

#include <vector>

namespace cf::connectors::cmis {

/// One repository of the service document.
struct ServiceWire {
    QString id, name, product, rootFolder, latestChangeToken;
    QUrl repositoryUrl, rootUrl;
    QString changes, orderBy, query;
    bool hasRenditions = false, changesIncomplete = false;
    bool findsVersions = false; ///< a query can be of all versions
};
/// The repository `id`, the first one when it is empty. NotFound when there is none such; Protocol, with the path, when
/// it is not as specified.
Result<ServiceWire> serviceFrom(const QJsonObject& document, const QString& id);

/// The error in an answer of any status, also of 200: `exception` counts before the status. None in a good answer.
std::optional<Error> errorIn(int status, const QByteArray& body, const QString& purpose);

/// Values of one property: null, a scalar or a list; of succinctProperties or with its definition beside it. Moments
/// become ISO 8601 in UTC.
struct PropertyWire {
    QString id;
    QStringList values;
};

struct RenditionWire {
    QString streamId, mime, kind, title;
    qint64 bytes = -1;
};

/// One version of a document, or an object without versions.
struct VersionWire {
    QString objectId, typeId, seriesId, label, creator, comment, changeToken, mime, fileName;
    QString created, modified; ///< ISO 8601
    qint64 modifiedMs = 0, bytes = -1;
    bool isLatest = false, isWorkingCopy = false, hasContent = false;
    QByteArray sha256; ///< hexadecimal
    QStringList holds, secondaryTypes;
    QString expiration, startOfRetention, destruction; ///< ISO 8601
    Stated stated;                                     ///< all else, the site's own properties first
    std::vector<RenditionWire> renditions;

    QStringList valuesOf(const QString& property) const; ///< of `stated`
};

/// All versions of a series that are no working copies, oldest first; one of an object without versions.
struct RecordWire {
    QString nativeId; ///< "series:" and its id; the object's id when there is no series
    std::vector<VersionWire> versions;
    const VersionWire& latest() const;
};

/// Protocol, with the path of what is wrong, when it cannot be used.
Result<VersionWire> versionFrom(const QJsonObject& object, const QString& at = QStringLiteral("$"));
/// `versions` as the selector of that name gives it, newest first, or one object. NotFound when nothing but working
/// copies is in it.
Result<RecordWire> recordFrom(const QJsonArray& versions);
std::vector<RenditionWire> renditionsFrom(const QJsonArray& list);

/// One row of a list of objects: what is known of it before it is read.
struct RowWire {
    QString objectId, typeId, seriesId;
    qint64 modifiedMs = 0;
    std::optional<std::vector<RenditionWire>> renditions; ///< none: the row does not say
    QString nativeId() const;
};
struct RowsWire {
    std::vector<RowWire> rows;
    std::optional<qint64> total; ///< numItems
    bool hasMore = false;
};
Result<RowsWire> rowsFrom(const QJsonObject& answer);

struct ChangesWire {
    QStringList deleted; ///< object ids
    qint64 events = 0;
    QString token, signature; ///< signature: of all events, to notice a page that repeats
};
ChangesWire changesFrom(const QJsonObject& answer);

/// Milliseconds from a number or an ISO 8601 text, also within a list of one; 0 when it is neither.
qint64 millisecondsOf(const QJsonValue& value);
QString isoOf(qint64 milliseconds);

QString nativeIdOf(const QString& seriesId, const QString& objectId);

} // namespace cf::connectors::cmis
