#include "app/sandbox/cmis/cmisd_changing.h"

#include <QUrl>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

const QString secondaryIds = u"cmis:secondaryObjectTypeIds"_s, holdIds = u"cmis:rm_holdIds"_s, expiration = u"cmis:rm_expirationDate"_s;

QStringList texts(const QJsonValue& list)
{
    QStringList all;
    for (const QJsonValue& one : list.toArray()) {
        all += one.toString();
    }
    return all;
}

const Property* anyProperty(const QString& id)
{
    for (const Type& type : allTypes()) {
        if (const Property* const found = propertyOf(type.id, id)) {
            return found;
        }
    }
    return nullptr;
}

/// Those it no longer has take their properties with them.
Refusal applySecondary(Thing& thing, const QJsonValue& value)
{
    const QStringList wanted = texts(value);
    for (const QString& id : wanted) {
        const Type* const type = typeOf(id);
        if (type == nullptr || type->base != u"cmis:secondary" || type->parent.isEmpty()) {
            return refused(u"constraint"_s, u"%1 is no secondary type!"_s.arg(id));
        }
    }
    for (const QString& id : std::exchange(thing.secondary, wanted)) {
        for (const Property& property : propertiesOf(id)) {
            if (thing.property(property.id) == nullptr) {
                thing.said.remove(property.id);
            }
        }
    }
    return std::nullopt;
}

/// What changed of the holds of a communication goes to the holdings one by one.
Refusal realiseHolds(const Visit& visit, const Thing& thing, const QStringList& before, const QStringList& after, const QStringList& foreign)
{
    Holdings& holdings = visit.site.holdings;
    const quint64 accession = *thing.accession;
    const QList<int> ordinals = holdings.holdFaults().isByVersion ? QList<int>{thing.ordinal} : QList<int>();
    const auto note = [&](const QString& kind, const QString& name) {
        if (visit.site.note) {
            visit.site.note({{}, kind, {}, name, thing.id, visit.account.name, {}, visit.site.shelves.now()});
        }
    };
    for (const QString& name : before) {
        if (!after.contains(name) && foreign.contains(name)) {
            return refused(u"permissionDenied"_s, u"The hold of another system cannot be released!"_s);
        }
    }
    for (const QString& name : before) {
        if (!after.contains(name) && holdings.release(accession, name, ordinals)) {
            note(u"lift-hold"_s, name);
        }
    }
    for (const QString& name : after) {
        const QList<HeldHold> laid = holdings.record(accession).holds;
        if (!before.contains(name) && holdings.hold(accession, name, false, ordinals) && holdings.record(accession).holds != laid) {
            note(u"place-hold"_s, name);
        }
    }
    return std::nullopt;
}

Or<Thing> updatedCommunication(Visit& visit, const Thing& before, const QJsonObject& properties)
{
    Thing after = before;
    if (const Refusal refusal = apply(visit, after, properties, false)) {
        return tl::make_unexpected(*refusal);
    }
    const auto refuse = [](const QString& message) { return tl::make_unexpected(refused(u"constraint"_s, message)); };
    for (const QString& id : after.secondary) {
        if (id != holdType && id != retentionType) {
            return refuse(u"A communication takes no %1!"_s.arg(id));
        }
    }
    const qint64 wasKept = before.said[expiration].toInteger(), isKept = after.said[expiration].toInteger();
    if (isKept < wasKept) {
        return refuse(u"A retention cannot be shortened!"_s);
    }
    if (const Refusal refusal = realiseHolds(visit, before, texts(before.said[holdIds]), texts(after.said[holdIds]),
                                             texts(before.said[u"nb:foreignHolds"_s]))) {
        return tl::make_unexpected(*refusal);
    }
    if (isKept > wasKept) {
        (void)visit.site.holdings.retain(*before.accession, {u"client"_s, u"set through CMIS"_s, isoTime(isKept).left(10)});
    }
    const QJsonObject fields = fieldsOf(properties);
    const auto amended = fields.isEmpty() ? Result<void>() : visit.site.holdings.amend(*before.accession, fields);
    if (!amended) {
        return refuse(amended.error().detail);
    }
    return *visit.find(before.id);
}

} // namespace

HttpResponse done(const Visit& visit, const Thing& thing, int status)
{
    HttpResponse response = answered(shown(visit, *visit.find(thing.id), wishOf(visit)), status);
    if (status == 201) {
        response.setHeader("Location", visit.root.toLatin1() + "?objectId=" + QUrl::toPercentEncoding(thing.id));
    }
    return response;
}

HttpResponse doneWithout() { return {200, {{"Content-Type", "text/html;charset=UTF-8"}}, {}, false}; }

Or<QJsonObject> propertiesFor(const Visit& visit, const Thing& thing)
{
    const auto any = visit.properties(anyProperty);
    if (!any) {
        return any;
    }
    QStringList secondary = thing.secondary;
    if (any->contains(secondaryIds)) {
        secondary += texts((*any)[secondaryIds]);
    }
    return visit.properties([&](const QString& id) {
        const Property* found = propertyOf(thing.type, id);
        for (qsizetype i = 0; found == nullptr && i < secondary.size(); ++i) {
            found = propertyOf(secondary[i], id);
        }
        return found;
    });
}

Refusal apply(const Visit& visit, Thing& thing, const QJsonObject& properties, bool isNew)
{
    if (properties.contains(secondaryIds)) {
        if (const Refusal refusal = applySecondary(thing, properties[secondaryIds])) {
            return refusal;
        }
    }
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const Property* const property = thing.property(it.key());
        if (property == nullptr) {
            return refused(u"constraint"_s, u"%1 is of a type that the object does not have!"_s.arg(it.key()));
        }
        const bool isSame = valueOf(thing, it.key(), {}, visit.files()) == *it;
        if (!isSame && (property->update == Update::ReadOnly || (property->update == Update::OnCreate && !isNew))) {
            return refused(u"constraint"_s, u"%1 cannot be changed!"_s.arg(it.key()));
        }
        if (property->isRequired && it->isNull()) {
            return refused(u"constraint"_s, u"%1 must be set!"_s.arg(it.key()));
        }
        if (it.key() == u"cmis:name" && !isSame) {
            if (thing.accession) {
                return refused(u"constraint"_s, u"Communications are named by the archive!"_s);
            }
            if (const Refusal refusal = badName(visit, thing.parent, it->toString(), thing.id)) {
                return refusal;
            }
            thing.name = it->toString();
        } else if (it.key().startsWith(u"cmis:") && !it.key().startsWith(u"cmis:rm_") && it.key() != u"cmis:description") {
            continue; // told already
        } else if (thing.accession && !hasField(it.key()) && !it.key().startsWith(u"cmis:rm_") && !isSame) {
            return refused(u"constraint"_s, u"%1 is not kept of a communication!"_s.arg(it.key()));
        } else if (it->isNull()) {
            thing.said.remove(it.key());
        } else {
            thing.said.insert(it.key(), *it);
        }
    }
    return std::nullopt;
}

Refusal staleToken(const Thing& thing, const QString& token)
{
    return token.isEmpty() || token == thing.changeToken ? Refusal() : refused(u"updateConflict"_s, u"The object was changed meanwhile!"_s);
}

Refusal forbiddenByDuty(const Visit& visit, const Thing& thing)
{
    const bool isHeld = thing.accession ? visit.site.holdings.isProtected(*thing.accession) : !thing.said[holdIds].toArray().isEmpty() && !visit.site.holdings.holdFaults().isUnenforced;
    if (isHeld) {
        return refused(u"constraint"_s, u"The object is under a hold!"_s);
    }
    return thing.said[expiration].toInteger() > visit.site.shelves.now() ? refused(u"constraint"_s, u"The object has to be retained!"_s) : Refusal();
}

Refusal badName(const Visit& visit, const QString& folder, const QString& name, const QString& exceptId)
{
    if (name.isEmpty() || name.contains(u'/')) {
        return refused(u"nameConstraintViolation"_s, u"The name is not valid!"_s);
    }
    const auto other = visit.site.shelves.childNamed(folder, name, true);
    const bool isOther = other && other->id != exceptId;
    if (isOther && other->isVersion) { // versions of one document have one name
        const auto self = visit.find(exceptId);
        return self && self->series == other->series ? Refusal() : refused(u"nameConstraintViolation"_s, u"The name is taken!"_s);
    }
    return isOther ? refused(u"nameConstraintViolation"_s, u"The name is taken!"_s) : Refusal();
}

void touch(const Visit& visit, Thing& thing)
{
    thing.modifiedBy = visit.account.name;
    thing.modified = visit.site.shelves.now();
    thing.changeToken = QString::number(thing.changeToken.toLongLong() + 1);
}

void log(const Visit& visit, const Thing& thing, const QString& kind) { visit.site.log.add({thing.id, kind, visit.site.shelves.now()}); }

Or<Thing> updated(Visit& visit, const Thing& thing, const QJsonObject& properties)
{
    const auto refuse = [](const QString& exception, const QString& message) { return tl::make_unexpected(refused(exception, message)); };
    if (thing.accession && !thing.isWorking) {
        const QStringList named = properties.keys();
        const bool isOfHolds = std::all_of(named.begin(), named.end(), [](const QString& id) { return id == holdIds || id == secondaryIds; });
        return thing.isLatest || (isOfHolds && visit.site.holdings.holdFaults().isByVersion) ? updatedCommunication(visit, thing, properties)
                              : refuse(u"versioning"_s, u"Only the latest version can be changed!"_s);
    }
    if (!visit.site.shelves.isWritten(thing.id)) {
        return refuse(u"permissionDenied"_s, u"The folder cannot be changed!"_s);
    }
    if (thing.isVersion && !thing.isWorking && (!thing.isLatest || !thing.checkedOutId.isEmpty())) {
        return refuse(u"versioning"_s, u"Only the latest version can be changed, and not while it is checked out!"_s);
    }
    Thing after = thing;
    if (const Refusal refusal = apply(visit, after, properties, false)) {
        return tl::make_unexpected(*refusal);
    }
    touch(visit, after);
    visit.site.shelves.put(after);
    if (!after.isWorking) {
        log(visit, after, u"updated"_s);
    }
    return *visit.find(after.id);
}

} // namespace cf::sandbox::cmisd
