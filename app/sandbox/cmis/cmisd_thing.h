// An object of the CMIS repository as a plain value: a folder, or one version of a document.
#pragma once

#include "app/sandbox/cmis/cmisd_kinds.h"
#include "app/sandbox/holdings/holdings.h"

namespace cf::sandbox::cmisd {

struct Thing {
    QString id, type, name;
    QString parent; ///< the id of its folder; "" of the root
    QStringList secondary;
    /// What else is set, by property id: texts, numbers, flags, lists; instants in ms since 1970.
    QJsonObject said;
    QString createdBy, modifiedBy, changeToken;
    UtcMs created = 0, modified = 0;

    // Documents.
    bool hasContent = false;
    QList<HeldFile> files; ///< the content, if there is any, then the other renditions
    QString series, label, comment;
    bool isVersion = false; ///< of a versionable type
    bool isMajor = false, isWorking = false, isLatest = false, isLatestMajor = false;
    QString checkedOutId, checkedOutBy; ///< of its series

    // Communications.
    std::optional<quint64> accession;
    int ordinal = 0;
    bool isForAll = true; ///< who may read may read it

    const QString& base() const { return typeOf(type)->base; }
    bool isFolder() const { return base() == u"cmis:folder"; }
    bool isDocument() const { return base() == u"cmis:document"; }
    int renditions() const { return int(files.size()) - (hasContent ? 1 : 0); }
    /// Of its type and its secondary types.
    const Property* property(const QString& propertyId) const;
    QList<Property> properties() const;
};

/// What a property of it is; null: not set. `files` makes the bytes of loaded documents when their size or hash is asked for.
QJsonValue valueOf(const Thing& thing, const QString& property, const QString& path, const StoredFiles& files);

} // namespace cf::sandbox::cmisd
