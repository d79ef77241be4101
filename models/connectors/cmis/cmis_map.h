// A version series of a CMIS repository -> a communication. Pure. docs/connectors/cmis.md describes the usual mapping.
#pragma once

#include "models/connectors/cmis/cmis_wire.h"
#include "models/connectors/record/communication_map.h"

namespace cf::connectors::cmis {

/// Where the common fields are in objects of any CMIS server, unless the site says otherwise; in the form of a mapping
/// file.
QString usualMapping();

/// How a site's objects are read, besides the mapping.
struct MapRules {
    const SiteVocabulary& vocabulary;
    QString sentVersion = {};    ///< property that names the label or id of the version sent, or is true of it alone
    bool holdsEnforced = false;  ///< the site says that a hold there prevents deletion
    QString fingerprint() const; ///< another reads everything anew
};

/// Rejected with what is wrong with a value. The latest version says what the communication is; the content of each
/// version is a rendition of it.
Result<MappedRecord> communicationFrom(const RecordWire& record, const RepositoryId& repository, const MapRules& rules);

/// Changes when anything of the record may have changed, or would be read differently. Ends with placeOf() of its
/// latest.
QString tokenOf(const RecordWire& record, const MapRules& rules);
/// What a list tells of the state of a record.
QString placeOf(qint64 modifiedMs, const QString& latestObjectId);
/// The object id within a token.
QString objectIdIn(const QString& token);
/// Changes when the bytes of a version may have.
QString contentTokenOf(const VersionWire& version);

/// Native id of the bytes of a version, and of one of its renditions.
QString renditionIdOf(const QString& objectId, const QString& streamId);
std::pair<QString, QString> renditionFrom(const QString& nativeId); ///< object id; stream id, empty for the content

} // namespace cf::connectors::cmis
