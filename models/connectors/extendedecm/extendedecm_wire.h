// What Content Server sends, taken apart. Pure. Objects stand where the clients of others find them; where those met an object and
// a list in one place, both are taken. Source: protocol notes 2.2 to 2.7, 3.2, 5.1 to 5.5.
#pragma once

#include "models/connectors/extendedecm/extendedecm_names.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace cf::connectors::extendedecm {

/// The error in an answer of any status, also of 200. By its kind: Unavailable, the server knows no such route, as one without
/// the module does; NotFound, the item is missing or not shown, which the server does not tell apart; Unauthorised, denied;
/// Rejected, what else it refuses in its own words; Offline, an answer that is not the server's own, of a proxy or a restart.
std::optional<Error> errorIn(int status, const QByteArray& body, const QString& purpose);
/// The same of a body that was read already; null: it is no JSON.
std::optional<Error> errorIn(int status, const QJsonDocument& document, const QString& purpose);
/// The server itself said so, of this one thing.
bool isAnswer(const Error& error);

/// Other bytes of a version.
struct RenditionWire {
    QString type, fileName, mime;
    qint64 bytes = -1;
};

/// One version of a document.
struct VersionWire {
    qint64 number = 0; ///< names it in a path
    QString label, fileName, mime, created, modified, creator, description; ///< modified: its file
    qint64 bytes = -1;
    QJsonObject values{}; ///< of categories, as they were with this version; filled in where they were asked for
    std::vector<RenditionWire> renditions{}; ///< as well
};

/// A node as it is listed: what is known of it before it is read.
struct RowWire {
    qint64 id = 0;
    int type = -1;
    bool isContainer = false;
    QString modified;   ///< as sent
    QString deleted;    ///< of one in the recycle bin
    qint64 version = 0; ///< of a hit that may be an old version; 0: not said
    bool isOld = false; ///< the hit is a version that is not the current one
};

struct HoldWire {
    QString id, name, kind, comment, appliedBy, applied, how; ///< how: inherited from what, if it is
    QString matter, removal; ///< of the hold itself, where it is known
    bool isActive = true, isRemovable = false;
    QString query{}, user{}, reference{}; ///< what it came from, if it was not laid directly: taking it off names them
    friend bool operator==(const HoldWire&, const HoldWire&) = default;
};
/// A hold by itself.
struct HoldObject {
    QString id, name, alternate, removal; ///< alternate: the organisation's number of the matter; removal: planned end
    bool isActive = true;
    QString removed{}; ///< since when it is suspended; empty: it is not
};

struct ClassificationWire {
    QString id, name, fileNumber, schedule, status, recordDate, essential; ///< schedule: code of the RSI
    bool isOfficial = false;
};
/// One stage of a schedule, seen from one record.
struct ScheduleWire {
    QString schedule, stage, action, due;
    bool isEventBased = false;
};

/// A document with all that is said of it.
struct NodeWire {
    qint64 id = 0, parent = 0;
    int type = -1;
    QString name, description, created, modified;
    Stated external;        ///< where it came from: "external_source", "external_create_date" …
    QJsonObject values;     ///< of all its categories
    bool hasValues = false; ///< they were sent along
    std::vector<VersionWire> versions; ///< as far as they were sent along, oldest first
    std::optional<bool> showsHold;     ///< the sign of a hold; none: not sent
    std::optional<bool> isClassified;  ///< as a record; none: not sent
    // Asked for apart.
    bool isWhole = true; ///< the server told all that it was asked for
    bool isSettled = true; ///< read after the second in which it changed: what changes later has another time
    std::vector<HoldWire> holds;
    std::vector<ClassificationWire> classifications;
    std::vector<ScheduleWire> schedules;
    Stated place; ///< "folder", "workspace/id", "workspace/name", "workspace/KNA1"
    QString nativeId() const { return QString::number(id); }
};

/// A number, or text that is one. None: neither.
std::optional<qint64> integerIn(const QJsonValue& value);
/// What stands in `results`: the objects of a list, or the one object.
QJsonArray resultsOf(const QJsonObject& answer);
/// `data.properties` of a result, or the result itself where it is flat.
QJsonObject propertiesOf(const QJsonValue& result);

/// Protocol, with the path of what is wrong. `at` is the path of the result.
Result<NodeWire> nodeFrom(const QJsonObject& result, const QString& at);
Result<RowWire> rowFrom(const QJsonObject& result, const QString& at);
/// Oldest first. Of `results` of a list of versions, or one result's `data.versions`.
Result<std::vector<VersionWire>> versionsFrom(const QJsonValue& versions, const QString& at);
/// All of `categories`, a list of flat objects or one of them, in one.
QJsonObject valuesFrom(const QJsonValue& categories);

struct PageWire {
    std::vector<RowWire> rows;
    std::optional<qint64> total; ///< total_count
    QString cache;               ///< names the result set for the pages that follow
};
Result<PageWire> pageFrom(const QJsonObject& answer);

std::vector<RenditionWire> renditionsFrom(const QJsonObject& answer);
std::vector<HoldWire> holdsFrom(const QJsonObject& answer);
bool isHoldList(const QJsonObject& answer); ///< an answer of that route, also an empty one
std::vector<HoldObject> holdObjectsFrom(const QJsonObject& answer);
std::vector<ClassificationWire> classificationsFrom(const QJsonObject& answer);
std::vector<ScheduleWire> schedulesFrom(const QString& schedule, const QJsonObject& answer);

} // namespace cf::connectors::extendedecm
