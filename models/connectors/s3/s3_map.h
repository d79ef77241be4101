// An object of a bucket with its versions -> a communication. Pure. docs/connectors/s3.md describes the usual mapping.
#pragma once

#include "models/connectors/record/communication_map.h"
#include "models/connectors/s3/s3_wire.h"

namespace cf::connectors::s3 {

/// A version as it was listed, with what its headers say, and the matters that its tag names.
struct VersionFacts {
    VersionWire listed;
    HeadWire head;
    QStringList holders; ///< see holdersIn(); of one that is not held none
    friend bool operator==(const VersionFacts&, const VersionFacts&) = default;
};
/// An object with all its versions that are no delete markers.
struct ObjectFacts {
    QString key;
    std::vector<VersionFacts> versions; ///< newest first; never empty
    friend bool operator==(const ObjectFacts&, const ObjectFacts&) = default;
};

QString usualMapping(); ///< in the form of a mapping file

struct MapRules {
    const SiteVocabulary& vocabulary;
    QString sentVersion = {};    ///< metadata of the newest version that names the id of the one sent, or is true of it alone
    QString prefix = {};
    QString fingerprint() const; ///< another reads everything anew
};

/// Rejected with what is wrong with a value. The newest version says what the communication is; the content of each is a rendition of it.
Result<MappedRecord> communicationFrom(const ObjectFacts& object, const RepositoryId& repository, const MapRules& rules);

/// What a list says of the state of an object. A token of it begins so.
QString listTokenOf(const std::vector<VersionWire>& versions, const MapRules& rules);
QString tokenOf(const ObjectFacts& object, const MapRules& rules);
bool isListedAs(const QString& token, const QString& listToken);
/// Changes when the bytes of a version may have.
QString contentTokenOf(const QString& etag, qint64 bytes);

/// Native id of a version, and of its bytes.
QString versionIdOf(const QString& key, const QString& version);
std::pair<QString, QString> versionFrom(const QString& nativeId); ///< key; id of the version, empty where there are none

/// Who holds a version, as the value of a tag: numbers of matters and, where it was held before any came, `others`. S3 itself knows one legal hold
/// alone, on or off, and nobody's.
inline const QString otherHolders = QStringLiteral("=others");
QStringList holdersIn(const Tags& tags, const QString& holdTag);
/// The tags with these holders, or without the tag when there are none. Rejected: it would be longer than a tag may be.
Result<Tags> withHolders(Tags tags, const QString& holdTag, const QStringList& holders);

} // namespace cf::connectors::s3
