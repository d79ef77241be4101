#include "app/sandbox/cmis/cmisd_thing.h"

#include <QJsonArray>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

QJsonValue text(const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); }

/// Null when the property is none of a document's own.
std::optional<QJsonValue> ofDocument(const Thing& thing, const QString& name, const StoredFiles& files)
{
    const bool isVersion = thing.isVersion;
    if (name == u"isImmutable") {
        return false;
    }
    if (name == u"isLatestVersion") {
        return isVersion ? thing.isLatest : true; // what has no versions is its own latest one
    }
    if (name == u"isMajorVersion") {
        return isVersion && thing.isMajor && !thing.isWorking;
    }
    if (name == u"isLatestMajorVersion") {
        return isVersion && thing.isLatestMajor;
    }
    if (name == u"isPrivateWorkingCopy") {
        return thing.isWorking;
    }
    if (name == u"versionLabel") {
        return text(thing.label);
    }
    if (name == u"versionSeriesId") {
        return thing.series;
    }
    if (name == u"isVersionSeriesCheckedOut") {
        return !thing.checkedOutId.isEmpty();
    }
    if (name == u"versionSeriesCheckedOutBy") {
        return text(thing.checkedOutBy);
    }
    if (name == u"versionSeriesCheckedOutId") {
        return text(thing.checkedOutId);
    }
    if (name == u"checkinComment") {
        return isVersion ? text(thing.comment) : QJsonValue();
    }
    if (!name.startsWith(u"contentStream")) {
        return std::nullopt;
    }
    if (!thing.hasContent) {
        return QJsonValue();
    }
    const HeldFile& file = thing.files.constFirst();
    if (name == u"contentStreamLength") {
        return file.rendition < 0 ? file.own.size() : files.recorded(file).size;
    }
    if (name == u"contentStreamMimeType") {
        return text(file.mime);
    }
    if (name == u"contentStreamFileName") {
        return text(file.name);
    }
    if (name == u"contentStreamHash") {
        return QJsonArray{u"{sha-256}"_s + QString::fromLatin1(files.stated(file).sha256.toHex())};
    }
    return text(thing.id + u"/content"_s);
}

std::optional<QJsonValue> ofFolder(const Thing& thing, const QString& name, const QString& path)
{
    if (name == u"parentId") {
        return text(thing.parent);
    }
    if (name == u"path") {
        return path;
    }
    return name == u"allowedChildObjectTypeIds" ? std::optional(QJsonValue()) : std::nullopt;
}

} // namespace

const Property* Thing::property(const QString& propertyId) const
{
    const Property* found = propertyOf(type, propertyId);
    for (qsizetype i = 0; found == nullptr && i < secondary.size(); ++i) {
        found = propertyOf(secondary[i], propertyId);
    }
    return found;
}

QList<Property> Thing::properties() const
{
    QList<Property> all = propertiesOf(type);
    for (const QString& one : secondary) {
        for (const Property& property : propertiesOf(one)) {
            if (std::none_of(all.begin(), all.end(), [&](const Property& known) { return known.id == property.id; })) {
                all.append(property);
            }
        }
    }
    return all;
}

QJsonValue valueOf(const Thing& thing, const QString& property, const QString& path, const StoredFiles& files)
{
    if (const auto found = thing.said.constFind(property); found != thing.said.constEnd()) {
        return *found;
    }
    if (!property.startsWith(u"cmis:")) {
        return {};
    }
    const QString name = property.mid(5);
    if (name == u"name") {
        return thing.name;
    }
    if (name == u"objectId") {
        return thing.id;
    }
    if (name == u"objectTypeId") {
        return thing.type;
    }
    if (name == u"baseTypeId") {
        return thing.base();
    }
    if (name == u"secondaryObjectTypeIds") {
        return thing.secondary.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(thing.secondary));
    }
    if (name == u"createdBy") {
        return thing.createdBy;
    }
    if (name == u"creationDate") {
        return thing.created;
    }
    if (name == u"lastModifiedBy") {
        return thing.modifiedBy;
    }
    if (name == u"lastModificationDate") {
        return thing.modified;
    }
    if (name == u"changeToken") {
        return text(thing.changeToken);
    }
    const auto own = thing.isFolder() ? ofFolder(thing, name, path) : ofDocument(thing, name, files);
    return own ? *own : QJsonValue();
}

} // namespace cf::sandbox::cmisd
