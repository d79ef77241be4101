// A document of Content Server -> a communication. Pure. docs/connectors/extended-ecm.md describes the usual mapping.
#pragma once

#include "models/connectors/extendedecm/extendedecm_wire.h"
#include "models/connectors/record/communication_map.h"
#include "models/domain/business_workspace.h"

#include <QHash>

namespace cf::connectors::extendedecm {

/// Where the common fields are in documents of any site, unless the site says otherwise; in the form of a mapping file.
QString usualMapping();

/// How a site's documents are read, besides the mapping.
struct MapRules {
    const SiteVocabulary& vocabulary;
    QString sentVersion = {};      ///< attribute that names the version sent by number or label, or is true of it alone
    QString fileSet = {};          ///< set of attributes with a row for each file of the document
    QString fileVersion = {};      ///< attribute of it that names the version, by number or label; empty: all are of each
    bool takesRetention = true;    ///< schedules and classifications are read
    QString fingerprint() const;   ///< another reads everything anew
};

/// How a site's workspaces are read, beside the mapping.
struct WorkspaceRules {
    QString renewal = {};  ///< attribute with the day of the next renewal; empty: one that is called so
    QString consents = {}; ///< set of attributes with a row for each consent; empty: one whose rows have a purpose and a state
    QHash<QString, BusinessKind> kinds = {}; ///< by the name of the type, lower case, where the name itself does not tell it
};
/// All that the node says, under the keys a mapping names: attributes first, then "name", "description", "create_date",
/// "external_…", "workspace/…", "record/…".
Stated statedBy(const NodeWire& node, const AttributeNames& names, const SiteVocabulary& vocabulary);

/// Rejected with what is wrong with a value. The newest version says what the communication is; each version's bytes are a
/// rendition of it.
Result<MappedRecord> communicationFrom(const NodeWire& node, const AttributeNames& names, const RepositoryId& repository,
                                       const MapRules& rules);

/// Changes when anything of the record may have changed, or would be read differently. Ends with the time of its change and
/// the holds it is under.
QString tokenOf(const NodeWire& node, const MapRules& rules);
/// Milliseconds of a time as the server writes it; 0: none.
qint64 momentMs(const QString& text, const SiteVocabulary& vocabulary);
qint64 modifiedIn(const QString& token); ///< -1: none, or read in the second of its change, which a later change may share
/// "13 14!": ids, those not in force marked, sorted; "?" where the server did not say all.
QString holdsIn(const QString& token);
QString holdsMark(QMap<QString, bool> activeById);

/// Native id of the bytes of a version, and of a rendition of it.
struct BytesId {
    qint64 node = 0, version = 0; ///< 0: no such id
    QString rendition = {};       ///< type; empty: the version itself
    QString text() const;
    static BytesId from(const QString& nativeId);
};
QString contentTokenOf(const VersionWire& version);

} // namespace cf::connectors::extendedecm
