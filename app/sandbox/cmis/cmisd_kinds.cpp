#include "app/sandbox/cmis/cmisd_kinds.h"

#include <QHash>
#include <QJsonArray>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

QString queryNameOf(QString id) { return id.replace(u'-', u'_'); }

Property plain(const QString& id, Form form, Update update = Update::ReadOnly) { return {id, form, false, update}; }
Property many(const QString& id, Form form, Update update = Update::ReadOnly) { return {id, form, true, update, false, true, false}; }

QList<Property> commonProperties()
{
    QList<Property> all{
        {u"cmis:name"_s, Form::String, false, Update::ReadWrite, true},
        plain(u"cmis:description"_s, Form::String, Update::ReadWrite),
        plain(u"cmis:objectId"_s, Form::Id),
        plain(u"cmis:baseTypeId"_s, Form::Id),
        {u"cmis:objectTypeId"_s, Form::Id, false, Update::OnCreate, true},
        many(u"cmis:secondaryObjectTypeIds"_s, Form::Id, Update::ReadWrite),
        plain(u"cmis:createdBy"_s, Form::String),
        plain(u"cmis:creationDate"_s, Form::DateTime),
        plain(u"cmis:lastModifiedBy"_s, Form::String),
        plain(u"cmis:lastModificationDate"_s, Form::DateTime),
        plain(u"cmis:changeToken"_s, Form::String),
    };
    all.last().isQueryable = all.last().isOrderable = false;
    return all;
}

QList<Property> documentProperties()
{
    QList<Property> all = commonProperties();
    for (const char* flag : {"cmis:isImmutable", "cmis:isLatestVersion", "cmis:isMajorVersion", "cmis:isLatestMajorVersion",
                             "cmis:isPrivateWorkingCopy", "cmis:isVersionSeriesCheckedOut"}) {
        all.append(plain(QString::fromLatin1(flag), Form::Boolean));
    }
    for (const char* text :
         {"cmis:versionLabel", "cmis:versionSeriesCheckedOutBy", "cmis:checkinComment", "cmis:contentStreamMimeType", "cmis:contentStreamFileName"}) {
        all.append(plain(QString::fromLatin1(text), Form::String));
    }
    for (const char* id : {"cmis:versionSeriesId", "cmis:versionSeriesCheckedOutId", "cmis:contentStreamId"}) {
        all.append(plain(QString::fromLatin1(id), Form::Id));
    }
    all.append(plain(u"cmis:contentStreamLength"_s, Form::Integer));
    all.append(many(u"cmis:contentStreamHash"_s, Form::String)); // an extension: extendedFeatures names it
    return all;
}

QList<Property> folderProperties()
{
    QList<Property> all = commonProperties();
    all.append(plain(u"cmis:parentId"_s, Form::Id));
    all.append(plain(u"cmis:path"_s, Form::String));
    all.append(many(u"cmis:allowedChildObjectTypeIds"_s, Form::Id));
    for (Property& property : all) {
        if (property.id == u"cmis:path" || property.id == u"cmis:allowedChildObjectTypeIds") {
            property.isQueryable = property.isOrderable = false;
        }
    }
    return all;
}

QList<Property> communicationProperties()
{
    QList<Property> all;
    for (const char* text : {"nb:documentId",   "nb:title",        "nb:communicationType", "nb:purpose",        "nb:campaignId", "nb:batchId",
                             "nb:businessUnit", "nb:brand",        "nb:language",          "nb:accountId",      "nb:policyId",   "nb:claimId",
                             "nb:case-id",      "nb:loanId",       "nb:eventId",           "nb:eventType", "nb:eventTime",      "nb:packageId",         "nb:retentionClass", "nb:cycle",      "nb:householdId",
                             "nb:envelopeId",   "nb:templateCode", "nb:templateVersion",   "nb:approvedBy",     "nb:state",      "nb:sentDate"}) {
        all.append(plain(QString::fromLatin1(text), Form::String, Update::ReadWrite));
    }
    all.append(plain(u"nb:issueDate"_s, Form::DateTime, Update::ReadWrite));
    all.last().isDay = true;
    for (const char* list : {"nb:customerId", "nb:channel", "nb:recipients", "nb:delivery", "nb:retention", "nb:corrects", "nb:reissueOf",
                             "nb:partOf", "nb:answerTo", "nb:remarks", "nb:foreignHolds"}) {
        all.append(many(QString::fromLatin1(list), Form::String));
    }
    all.append(plain(u"nb:asSent"_s, Form::Boolean));
    all.append(plain(u"nb:contentDestroyed"_s, Form::Boolean));
    return all;
}

QList<Type> makeTypes()
{
    const QString document = u"cmis:document"_s, folder = u"cmis:folder"_s, secondary = u"cmis:secondary"_s;
    return {
        {document, {}, document, u"Document"_s, true, false, documentProperties()},
        {u"nb:working-paper"_s, document, document, u"Working paper"_s, true, true, {plain(u"nb:subject"_s, Form::String, Update::ReadWrite)}},
        {communicationType, document, document, u"Communication as sent"_s, false, true, communicationProperties()},
        {folder, {}, folder, u"Folder"_s, true, false, folderProperties()},
        {secondary, {}, secondary, u"Secondary type"_s, false, false, {}},
        {u"cmis:rm_clientMgtRetention"_s,
         secondary,
         secondary,
         u"Retention managed by clients"_s,
         false,
         false,
         {plain(u"cmis:rm_expirationDate"_s, Form::DateTime, Update::ReadWrite),
          plain(u"cmis:rm_startOfRetention"_s, Form::DateTime, Update::ReadWrite)}},
        {u"cmis:rm_destructionRetention"_s,
         u"cmis:rm_clientMgtRetention"_s,
         secondary,
         u"Retention with destruction"_s,
         false,
         false,
         {plain(u"cmis:rm_destructionDate"_s, Form::DateTime, Update::ReadWrite)}},
        {u"cmis:rm_hold"_s, secondary, secondary, u"Hold"_s, false, false, {many(u"cmis:rm_holdIds"_s, Form::Id, Update::ReadWrite)}},
        {u"nb:note"_s,
         secondary,
         secondary,
         u"Note"_s,
         false,
         false,
         {plain(u"nb:noteText"_s, Form::String, Update::ReadWrite), many(u"nb:noteWords"_s, Form::String, Update::ReadWrite)}},
    };
}

QString updateName(Update update)
{
    return update == Update::ReadOnly ? u"readonly"_s : update == Update::ReadWrite ? u"readwrite"_s : u"oncreate"_s;
}

QJsonObject rendered(const Property& property, bool isInherited)
{
    QJsonObject json{{u"id"_s, property.id},
                     {u"localName"_s, property.id},
                     {u"localNamespace"_s,
                      property.id.startsWith(u"nb:") ? u"https://northgate.example/archive"_s : u"http://docs.oasis-open.org/ns/cmis/core/200908/"_s},
                     {u"displayName"_s, property.id.section(u':', 1)},
                     {u"queryName"_s, property.queryName()},
                     {u"description"_s, property.id.section(u':', 1)},
                     {u"propertyType"_s, formName(property.form)},
                     {u"cardinality"_s, property.isMulti ? u"multi"_s : u"single"_s},
                     {u"updatability"_s, updateName(property.update)},
                     {u"inherited"_s, isInherited},
                     {u"required"_s, property.isRequired},
                     {u"queryable"_s, property.isQueryable},
                     {u"orderable"_s, property.isOrderable && !property.isMulti},
                     {u"openChoice"_s, true}};
    if (property.form == Form::DateTime) {
        json.insert(u"resolution"_s, property.isDay ? u"date"_s : u"time"_s);
    }
    return json;
}

} // namespace

QString Property::queryName() const { return queryNameOf(id); }
QString Type::queryName() const { return queryNameOf(id); }

QString formName(Form form)
{
    static const QStringList names{u"boolean"_s, u"id"_s, u"integer"_s, u"datetime"_s, u"string"_s};
    return names[qsizetype(form)];
}

const QList<Type>& allTypes()
{
    static const QList<Type> types = makeTypes();
    return types;
}

const Type* typeOf(const QString& id)
{
    const auto found = std::find_if(allTypes().begin(), allTypes().end(), [&](const Type& type) { return type.id == id; });
    return found == allTypes().end() ? nullptr : &*found;
}

const Type* typeQueried(const QString& name)
{
    const auto found = std::find_if(allTypes().begin(), allTypes().end(), [&](const Type& type) { return type.queryName() == name; });
    return found == allTypes().end() ? nullptr : &*found;
}

QList<const Type*> childrenOf(const QString& id)
{
    QList<const Type*> children;
    for (const Type& type : allTypes()) {
        if (type.parent == id) {
            children.append(&type);
        }
    }
    return children;
}

bool isKindOf(const QString& type, const QString& ancestor)
{
    for (const Type* at = typeOf(type); at != nullptr; at = typeOf(at->parent)) {
        if (at->id == ancestor) {
            return true;
        }
    }
    return false;
}

const QList<Property>& propertiesOf(const QString& type)
{
    static const QHash<QString, QList<Property>> all = [] {
        QHash<QString, QList<Property>> made;
        for (const Type& one : allTypes()) {
            made.insert(one.id, made.value(one.parent) + one.own);
        }
        return made;
    }();
    static const QList<Property> none;
    const auto found = all.constFind(type);
    return found == all.constEnd() ? none : *found;
}

const Property* propertyOf(const QString& type, const QString& id)
{
    const QList<Property>& all = propertiesOf(type);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Property& property) { return property.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Property* propertyQueried(const QString& type, const QString& queryName)
{
    const QList<Property>& all = propertiesOf(type);
    const auto found = std::find_if(all.begin(), all.end(), [&](const Property& property) { return property.queryName() == queryName; });
    return found == all.end() ? nullptr : &*found;
}

QJsonObject rendered(const Type& type, bool withProperties)
{
    const bool isDocument = type.base == u"cmis:document", isSecondary = type.base == u"cmis:secondary";
    QJsonObject json{{u"id"_s, type.id},
                     {u"localName"_s, type.id},
                     {u"localNamespace"_s, u"https://northgate.example/archive"_s},
                     {u"displayName"_s, type.display},
                     {u"queryName"_s, type.queryName()},
                     {u"description"_s, type.display},
                     {u"baseId"_s, type.base},
                     {u"creatable"_s, type.isCreatable},
                     {u"fileable"_s, !isSecondary},
                     {u"queryable"_s, true},
                     {u"fulltextIndexed"_s, isDocument},
                     {u"includedInSupertypeQuery"_s, true},
                     {u"controllablePolicy"_s, false},
                     {u"controllableACL"_s, false},
                     {u"typeMutability"_s, QJsonObject{{u"create"_s, false}, {u"update"_s, false}, {u"delete"_s, false}}}};
    if (!type.parent.isEmpty()) {
        json.insert(u"parentId"_s, type.parent);
    }
    if (isDocument) {
        json.insert(u"versionable"_s, type.isVersionable);
        json.insert(u"contentStreamAllowed"_s, u"allowed"_s);
    }
    if (withProperties) {
        QJsonObject definitions;
        for (const Property& property : propertiesOf(type.id)) {
            const bool isOwn = std::any_of(type.own.begin(), type.own.end(), [&](const Property& own) { return own.id == property.id; });
            definitions.insert(property.id, rendered(property, !isOwn));
        }
        json.insert(u"propertyDefinitions"_s, definitions);
    }
    return json;
}

} // namespace cf::sandbox::cmisd
