// A document of a Documentum repository through its versions -> a communication. Pure. docs/connectors/documentum.md
// describes the usual mapping.
#pragma once

#include "models/connectors/documentum/documentum_wire.h"
#include "models/connectors/record/communication_map.h"

namespace cf::connectors::documentum {

/// Where the common fields are in objects of any repository, unless the site says otherwise; in the form of a mapping file.
QString usualMapping();

/// A value of an attribute as it is taken: a midnight as its day, where it stands for one. Empty: it says nothing.
QString takenValue(const QString& key, const QString& value, const SiteVocabulary& vocabulary);

/// Attributes that tell of holds, values of the same place together. Source: the setting "holdAttributes".
struct HoldAttributes {
    QString code = {};
    QMap<QString, QString> others = {}; ///< "name", "kind", "since", "by", "comment", "foreign"
    static HoldAttributes from(const QString& setting); ///< "matter_no since=held_on"
};

/// What stands neither in the object nor in a version of it: a hold by relation or by query, a retention by query.
struct Outside {
    QString target; ///< id of a version, or of the chronicle
    bool isHold = true;
    QMap<QString, QString> values; ///< "code", "name", "kind", "since", "schedule", "due", "action" …
    QString basis;
};

/// How a site's objects are read, besides the mapping.
struct MapRules {
    const SiteVocabulary& vocabulary;
    QString sentVersion = {};   ///< label of the version sent, or attribute that names it or is true of it alone
    HoldAttributes holds = {};
    bool holdsEnforced = false; ///< the site says that a hold there prevents deletion
    bool takesRenditions = true;
    QString fingerprint() const; ///< another reads everything anew
};

/// `token` as tokenOf() has it. Rejected with what is wrong with a value. The current version says what the communication is; the contents of each
/// version are renditions of it.
Result<MappedRecord> communicationFrom(const RecordWire& record, const std::vector<Outside>& outside, const QString& token,
                                       const RepositoryId& repository, const MapRules& rules);

/// What the lists tell of the state of a record: another when one of its versions came, went or changed.
QString stateOf(const std::vector<RowWire>& versions);
QString stateOf(const QString& earlier, const RowWire& row); ///< one version more; "" before the first
/// The same of what stands outside of it; "" when nothing does.
QString outsideMark(const std::vector<Outside>& outside);

/// Changes when anything of the record may have changed, or would be read differently.
QString tokenOf(const RecordWire& record, const QString& state, const std::vector<Outside>& outside, const MapRules& rules);
/// Of a token.
struct TokenParts {
    QString rules, digest, state, outside;
    static TokenParts from(const QString& token);
};
/// Changes when the bytes may have.
QString contentTokenOf(const VersionWire& version, const ContentWire& content);

/// Native id of bytes: of the content of a version, or of a rendition of it.
struct BytesId {
    QString objectId, format, modifier;
    int page = 0;
    bool isPrimary = true; ///< its first page; then the rest says nothing
    QString text() const;
    static BytesId from(const QString& nativeId);
    static BytesId of(const VersionWire& version, const ContentWire& content);
    bool fits(const ContentWire& content) const;
};

} // namespace cf::connectors::documentum
