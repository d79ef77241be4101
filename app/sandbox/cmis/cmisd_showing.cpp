#include "app/sandbox/cmis/cmisd_showing.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

QString kindOf(const HeldFile& file) { return u"nb:"_s + (file.role.isEmpty() ? u"other"_s : file.role.toLower()); }

/// "*", "image/*", "application/pdf", "nb:archived_original", with commas between; "cmis:none".
bool isWished(const QString& filter, const HeldFile& file)
{
    for (const QString& one : filter.split(u',')) {
        const QString term = one.trimmed();
        if (term == u"*" || term == file.mime || term == kindOf(file) || (term.endsWith(u"/*") && file.mime.startsWith(term.chopped(1)))) {
            return true;
        }
    }
    return false;
}

QJsonObject ace(const QString& principal, const QString& permission)
{
    return {{u"principal"_s, QJsonObject{{u"principalId"_s, principal}}}, {u"permissions"_s, QJsonArray{permission}}, {u"isDirect"_s, true}};
}

QJsonObject capabilities(const Site& site)
{
    const QJsonObject none{{u"id"_s, false},
                           {u"localName"_s, false},
                           {u"localNamespace"_s, false},
                           {u"displayName"_s, false},
                           {u"queryName"_s, false},
                           {u"description"_s, false},
                           {u"creatable"_s, false},
                           {u"fileable"_s, false},
                           {u"queryable"_s, false},
                           {u"fulltextIndexed"_s, false},
                           {u"includedInSupertypeQuery"_s, false},
                           {u"controllablePolicy"_s, false},
                           {u"controllableACL"_s, false}};
    return {{u"capabilityContentStreamUpdatability"_s, u"anytime"_s},
            {u"capabilityChanges"_s, site.hasLog ? u"objectidsonly"_s : u"none"_s},
            {u"capabilityRenditions"_s, u"read"_s},
            {u"capabilityGetDescendants"_s, true},
            {u"capabilityGetFolderTree"_s, true},
            {u"capabilityMultifiling"_s, false},
            {u"capabilityUnfiling"_s, false},
            {u"capabilityVersionSpecificFiling"_s, false},
            {u"capabilityPWCSearchable"_s, false},
            {u"capabilityPWCUpdatable"_s, true},
            {u"capabilityAllVersionsSearchable"_s, true},
            {u"capabilityOrderBy"_s, site.canOrder ? u"custom"_s : u"none"_s},
            {u"capabilityQuery"_s, u"bothcombined"_s},
            {u"capabilityJoin"_s, u"none"_s}, // but for secondary types, which 2.1.14 always lets be joined
            {u"capabilityACL"_s, u"discover"_s},
            {u"capabilityCreatablePropertyTypes"_s, QJsonObject{{u"canCreate"_s, QJsonArray()}}},
            {u"capabilityNewTypeSettableAttributes"_s, none}};
}

QJsonObject aclCapabilities()
{
    QJsonArray permissions, mapping;
    for (const auto& [name, text] :
         {std::pair(u"cmis:read"_s, u"Read"_s), std::pair(u"cmis:write"_s, u"Write"_s), std::pair(u"cmis:all"_s, u"All"_s)}) {
        permissions.append(QJsonObject{{u"permission"_s, name}, {u"description"_s, text}});
    }
    const auto map = [&mapping](const QStringList& keys, const QJsonArray& needs) {
        for (const QString& key : keys) {
            mapping.append(QJsonObject{{u"key"_s, key}, {u"permission"_s, needs}});
        }
    };
    map({u"canGetProperties.Object"_s, u"canGetChildren.Folder"_s, u"canGetDescendents.Folder"_s, u"canGetFolderParent.Object"_s,
         u"canGetParents.Folder"_s, u"canViewContent.Object"_s, u"canGetAllVersions.VersionSeries"_s, u"canGetACL.Object"_s},
        {u"cmis:read"_s});
    map({u"canCreateDocument.Folder"_s, u"canCreateFolder.Folder"_s, u"canUpdateProperties.Object"_s, u"canMove.Object"_s, u"canMove.Target"_s,
         u"canMove.Source"_s, u"canDelete.Object"_s, u"canDeleteTree.Folder"_s, u"canSetContent.Document"_s, u"canDeleteContent.Document"_s,
         u"canCheckout.Document"_s, u"canCancelCheckout.Document"_s, u"canCheckin.Document"_s},
        {u"cmis:write"_s});
    return {{u"supportedPermissions"_s, u"basic"_s},
            {u"propagation"_s, u"repositorydetermined"_s},
            {u"permissions"_s, permissions},
            {u"permissionMapping"_s, mapping}};
}

} // namespace

Wish wishOf(const Visit& visit)
{
    Wish wish;
    for (const QString& name : visit.text(u"filter"_s).split(u',', Qt::SkipEmptyParts)) {
        wish.filter.append(name.trimmed());
    }
    if (wish.filter.contains(u"*"_s)) {
        wish.filter.clear();
    }
    wish.isSuccinct = visit.flag(u"succinct"_s);
    wish.isExtendedTime = visit.text(u"dateTimeFormat"_s).compare(u"extended", Qt::CaseInsensitive) == 0;
    wish.withActions = visit.flag(u"includeAllowableActions"_s);
    wish.withAcl = visit.flag(u"includeACL"_s);
    wish.withPolicies = visit.flag(u"includePolicyIds"_s);
    wish.renditions = visit.text(u"renditionFilter"_s) == u"cmis:none" ? QString() : visit.text(u"renditionFilter"_s);
    return wish;
}

QJsonValue shownValue(const Property& property, const QJsonValue& value, bool isExtendedTime)
{
    if (property.form != Form::DateTime || !isExtendedTime || value.isNull()) {
        return value;
    }
    return isoTime(value.toInteger());
}

QJsonObject shownProperty(const Property& property, const QJsonValue& value)
{
    return {{u"id"_s, property.id},
            {u"localName"_s, property.id},
            {u"displayName"_s, property.id.section(u':', 1)},
            {u"queryName"_s, property.queryName()},
            {u"type"_s, formName(property.form)},
            {u"cardinality"_s, property.isMulti ? u"multi"_s : u"single"_s},
            {u"value"_s, value}};
}

QJsonObject shownProperties(const Visit& visit, const Thing& thing, const Wish& wish)
{
    const QString path = thing.isFolder() ? visit.site.shelves.pathOf(thing) : QString();
    QJsonObject all;
    for (const Property& property : thing.properties()) {
        if (wish.filter.isEmpty() || wish.filter.contains(property.queryName()) || wish.filter.contains(property.id)) {
            const QJsonValue value = shownValue(property, valueOf(thing, property.id, path, visit.files()), wish.isExtendedTime);
            all.insert(property.id, wish.isSuccinct ? value : QJsonValue(shownProperty(property, value)));
        }
    }
    return all;
}

QJsonObject shown(const Visit& visit, const Thing& thing, const Wish& wish)
{
    QJsonObject json{{wish.isSuccinct ? u"succinctProperties"_s : u"properties"_s, shownProperties(visit, thing, wish)}};
    if (wish.withActions) {
        json.insert(u"allowableActions"_s, actionsOf(visit, thing));
    }
    if (wish.withAcl) {
        json.insert(u"acl"_s, aclOf(thing));
        json.insert(u"exactACL"_s, true);
    }
    if (wish.withPolicies) {
        json.insert(u"policyIds"_s, QJsonObject{{u"ids"_s, QJsonArray()}});
    }
    if (!wish.renditions.isEmpty()) {
        json.insert(u"renditions"_s, renditionsOf(thing, wish.renditions, visit.files()));
    }
    return json;
}

QJsonObject actionsOf(const Visit& visit, const Thing& thing)
{
    const bool isFolder = thing.isFolder(), isRoot = thing.parent.isEmpty(), isDocument = thing.isDocument();
    const bool isOwn = visit.site.shelves.isWritten(thing.id); // and not what the loader made
    const bool mayWrite = visit.account.mayWrite;
    const bool isOut = !thing.checkedOutId.isEmpty(), isHeld = thing.secondary.contains(holdType);
    const bool canChangeContent = isDocument && mayWrite && isOwn && (!thing.isVersion || thing.isWorking);
    return {{u"canDeleteObject"_s, mayWrite && !isRoot && (isOwn || thing.accession) && !isHeld},
            {u"canUpdateProperties"_s, mayWrite && (isOwn || thing.accession) && (!thing.isVersion || thing.isWorking || (thing.isLatest && !isOut))},
            {u"canGetFolderTree"_s, isFolder},
            {u"canGetProperties"_s, true},
            {u"canGetObjectRelationships"_s, false},
            {u"canGetObjectParents"_s, !isRoot},
            {u"canGetFolderParent"_s, isFolder && !isRoot},
            {u"canGetDescendants"_s, isFolder},
            {u"canMoveObject"_s, mayWrite && isOwn && !thing.accession},
            {u"canDeleteContentStream"_s, canChangeContent && thing.hasContent},
            {u"canCheckOut"_s, mayWrite && thing.isVersion && thing.isLatest && !isOut},
            {u"canCancelCheckOut"_s, mayWrite && thing.isWorking},
            {u"canCheckIn"_s, mayWrite && thing.isWorking},
            {u"canSetContentStream"_s, canChangeContent},
            {u"canGetAllVersions"_s, isDocument},
            {u"canAddObjectToFolder"_s, false},
            {u"canRemoveObjectFromFolder"_s, false},
            {u"canGetContentStream"_s, isDocument && thing.hasContent},
            {u"canApplyPolicy"_s, false},
            {u"canGetAppliedPolicies"_s, false},
            {u"canRemovePolicy"_s, false},
            {u"canGetChildren"_s, isFolder},
            {u"canCreateDocument"_s, isFolder && mayWrite && (isOwn || isRoot)},
            {u"canCreateFolder"_s, isFolder && mayWrite && (isOwn || isRoot)},
            {u"canCreateRelationship"_s, false},
            {u"canCreateItem"_s, false},
            {u"canDeleteTree"_s, isFolder && mayWrite && isOwn},
            {u"canGetRenditions"_s, isDocument},
            {u"canGetACL"_s, true},
            {u"canApplyACL"_s, false}};
}

QJsonObject aclOf(const Thing& thing)
{
    QJsonArray aces{ace(u"admin"_s, u"cmis:all"_s), ace(u"archivist"_s, u"cmis:write"_s)};
    if (thing.isForAll) {
        aces.append(ace(u"counterfoil"_s, u"cmis:read"_s));
    }
    return {{u"aces"_s, aces}, {u"isExact"_s, true}};
}

QJsonArray renditionsOf(const Thing& thing, const QString& filter, const StoredFiles& files)
{
    QJsonArray all;
    for (qsizetype i = thing.hasContent ? 1 : 0; i < thing.files.size(); ++i) {
        const HeldFile& file = thing.files[i];
        if (isWished(filter, file)) {
            all.append(QJsonObject{{u"streamId"_s, u"rendition-%1"_s.arg(i)},
                                   {u"mimeType"_s, file.mime},
                                   {u"length"_s, files.recorded(file).size},
                                   {u"kind"_s, kindOf(file)},
                                   {u"title"_s, file.name}});
        }
    }
    return all;
}

QJsonObject repositoryInfo(const Visit& visit)
{
    const ChangeLog& log = visit.site.log;
    QJsonArray features;
    for (const char* id : {"datetimeformat", "contentstreamhash"}) {
        const QString url = u"http://docs.oasis-open.org/ns/cmis/extension/"_s + QLatin1StringView(id);
        features.append(QJsonObject{{u"id"_s, url}, {u"url"_s, url}, {u"commonName"_s, QString::fromLatin1(id)}, {u"versionLabel"_s, u"1.0"_s}});
    }
    return {{u"repositoryId"_s, repositoryId.toString()},
            {u"repositoryName"_s, u"Northgate archive"_s},
            {u"repositoryDescription"_s, u"What was sent to customers"_s},
            {u"vendorName"_s, u"Northgate"_s},
            {u"productName"_s, u"Sandbox repository"_s},
            {u"productVersion"_s, u"1.1"_s},
            {u"rootFolderId"_s, Shelves::rootId},
            {u"capabilities"_s, capabilities(visit.site)},
            {u"aclCapabilities"_s, aclCapabilities()},
            {u"latestChangeLogToken"_s, !visit.site.hasLog || log.end() == log.first() ? QJsonValue() : QJsonValue(ChangeLog::tokenOf(log.end() - 1))},
            {u"cmisVersionSupported"_s, u"1.1"_s},
            {u"thinClientURI"_s, visit.root},
            {u"changesIncomplete"_s, log.first() > 0},
            {u"changesOnType"_s, QJsonArray{u"cmis:document"_s, u"cmis:folder"_s}},
            {u"principalIdAnonymous"_s, u"anonymous"_s},
            {u"principalIdAnyone"_s, u"anyone"_s},
            {u"extendedFeatures"_s, features},
            {u"repositoryUrl"_s, visit.repository},
            {u"rootFolderUrl"_s, visit.root}};
}

void Page::addTo(QJsonObject& json, const Site& site) const
{
    json.insert(u"hasMoreItems"_s, hasMore());
    if (!site.isQuirky) {
        json.insert(u"numItems"_s, total);
    }
}

Or<Page> pageOf(const Visit& visit, qint64 total)
{
    const auto most = visit.number(u"maxItems"_s), skipped = visit.number(u"skipCount"_s);
    if (!most || !skipped) {
        return tl::make_unexpected(!most ? most.error() : skipped.error());
    }
    Page page;
    page.total = total;
    page.from = std::min(skipped->value_or(0), total);
    page.to = std::min(total, page.from + std::min(most->value_or(100), mostOfAPage));
    return page;
}

} // namespace cf::sandbox::cmisd
