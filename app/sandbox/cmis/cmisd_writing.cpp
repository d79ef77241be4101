#include "app/sandbox/cmis/cmisd_writing.h"

#include "app/sandbox/cmis/cmisd_querying.h"
#include "app/sandbox/cmis/cmisd_reading.h"
#include "app/sandbox/cmis/cmisd_versioning.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

HttpResponse notSupported() { return refused(u"notSupported"_s, u"Unknown operation"_s); }

Refusal unfitFolder(const Visit& visit, const Thing& folder)
{
    if (!folder.isFolder()) {
        return refused(u"invalidArgument"_s, u"The object is no folder!"_s);
    }
    const bool isOpen = folder.parent.isEmpty() || visit.site.shelves.isWritten(folder.id);
    return isOpen ? Refusal() : refused(u"permissionDenied"_s, u"Only the loader writes into this folder!"_s);
}

/// none, major, minor, checkedout; what does not go with the type is refused.
Or<QString> versioningStateOf(const Visit& visit, const Type& type)
{
    const QString state = visit.has(u"versioningState"_s) ? visit.text(u"versioningState"_s) : type.isVersionable ? u"major"_s : u"none"_s;
    static const QStringList known{u"none"_s, u"major"_s, u"minor"_s, u"checkedout"_s};
    if (!known.contains(state)) {
        return tl::make_unexpected(refused(u"invalidArgument"_s, u"versioningState is invalid!"_s));
    }
    if ((state == u"none") == type.isVersionable) {
        return tl::make_unexpected(refused(u"constraint"_s, u"The versioning state does not go with the type!"_s));
    }
    return state;
}

/// With the properties of the form; `thing` has its type and, when it is copied, what it is copied from.
HttpResponse created(Visit& visit, const Thing& folder, Thing thing)
{
    if (const Refusal refusal = unfitFolder(visit, folder)) {
        return *refusal;
    }
    thing.parent = folder.id;
    const auto properties = propertiesFor(visit, thing);
    if (!properties) {
        return properties.error();
    }
    if (const Refusal refusal = apply(visit, thing, *properties, true)) {
        return *refusal;
    }
    if (const Refusal refusal = badName(visit, folder.id, thing.name, {})) {
        return *refusal;
    }
    QString state;
    if (thing.isDocument()) {
        const auto wanted = versioningStateOf(visit, *typeOf(thing.type));
        if (!wanted) {
            return wanted.error();
        }
        state = *wanted;
        if (visit.content) {
            thing.files = {fileOf(*visit.content, thing.name)};
            thing.hasContent = true;
        }
    }
    const Thing made = begun(visit, thing, state);
    if (made.isDocument()) {
        noteFiled(visit, made);
    }
    return done(visit, made, 201);
}

HttpResponse createdOf(Visit& visit, const Thing& folder, const QString& base)
{
    const QStringList ids = visit.list(u"propertyId"_s);
    const qsizetype at = ids.indexOf(u"cmis:objectTypeId"_s);
    QString name = visit.text(u"propertyValue[%1]"_s.arg(at));
    name = name.isEmpty() ? visit.text(u"propertyValue[%1][0]"_s.arg(at)) : name;
    const Type* const type = at < 0 ? nullptr : typeOf(name);
    if (type == nullptr || type->base != base) {
        return refused(at < 0 || type == nullptr ? u"invalidArgument"_s : u"constraint"_s, u"Type '%1' is unknown or of another kind!"_s.arg(name));
    }
    if (!type->isCreatable) {
        return refused(u"constraint"_s, u"Objects of type '%1' cannot be created!"_s.arg(name));
    }
    Thing thing;
    thing.type = type->id;
    return created(visit, folder, thing);
}

HttpResponse copied(Visit& visit, const Thing& folder)
{
    const auto source = visit.find(visit.text(u"sourceId"_s));
    if (!source || !source->isDocument()) {
        return refused(u"objectNotFound"_s, u"The source is no document here!"_s);
    }
    if (source->accession) {
        return refused(u"constraint"_s, u"Communications are not copied!"_s);
    }
    Thing thing;
    thing.type = source->type;
    thing.name = source->name;
    thing.secondary = source->secondary;
    thing.said = source->said;
    thing.files = source->files;
    thing.hasContent = source->hasContent;
    return created(visit, folder, thing);
}

HttpResponse updatedObject(Visit& visit, const Thing& thing)
{
    if (const Refusal refusal = staleToken(thing, visit.text(u"changeToken"_s))) {
        return *refusal;
    }
    const auto properties = propertiesFor(visit, thing);
    if (!properties) {
        return properties.error();
    }
    const auto after = updated(visit, thing, *properties);
    return after ? done(visit, *after, 200) : after.error();
}

HttpResponse bulkUpdated(Visit& visit)
{
    const QStringList ids = visit.list(u"objectId"_s), tokens = visit.list(u"changeToken"_s);
    const QStringList more = visit.list(u"addSecondaryTypeId"_s), less = visit.list(u"removeSecondaryTypeId"_s);
    QJsonArray successes;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto thing = visit.find(ids[i]);
        if (!thing || staleToken(*thing, tokens.value(i))) {
            continue; // what fails is not named
        }
        Thing typed = *thing;
        for (const QString& id : less) {
            typed.secondary.removeAll(id);
        }
        typed.secondary += more;
        typed.secondary.removeDuplicates();
        auto properties = propertiesFor(visit, typed);
        if (!properties) {
            return properties.error();
        }
        if (typed.secondary != thing->secondary) {
            properties->insert(u"cmis:secondaryObjectTypeIds"_s, QJsonArray::fromStringList(typed.secondary));
        }
        if (const auto after = updated(visit, *thing, *properties)) {
            successes.append(QJsonObject{{u"id"_s, ids[i]}, {u"newId"_s, QJsonValue()}, {u"changeToken"_s, after->changeToken}});
        }
    }
    return answered(successes);
}

Refusal removed(Visit& visit, const Thing& thing, bool allVersions)
{
    Shelves& shelves = visit.site.shelves;
    if (thing.isWorking) {
        shelves.remove(thing.id);
        return std::nullopt;
    }
    if (thing.isFolder() && !shelves.childIds(thing.id, true).isEmpty()) {
        return refused(u"constraint"_s, u"The folder is not empty!"_s);
    }
    if (thing.accession) {
        if (const Refusal refusal = forbiddenByDuty(visit, thing)) {
            return refusal;
        }
        if (!allVersions && shelves.versions(thing.series, true).size() > 1) {
            return refused(u"constraint"_s, u"Communications are deleted with all their versions!"_s);
        }
        const auto gone = visit.site.holdings.remove(*thing.accession, true);
        return gone ? Refusal() : refused(u"constraint"_s, gone.error().detail);
    }
    if (!shelves.isWritten(thing.id)) {
        return refused(u"permissionDenied"_s, u"The folder cannot be deleted!"_s);
    }
    const QList<Thing> all = thing.isVersion && allVersions ? shelves.versions(thing.series, true) : QList<Thing>{thing};
    for (const Thing& one : all) {
        if (const Refusal refusal = forbiddenByDuty(visit, one)) {
            return refusal;
        }
    }
    for (const Thing& one : all) {
        shelves.remove(one.id);
        if (!one.isWorking) {
            log(visit, one, u"deleted"_s);
        }
    }
    return std::nullopt;
}

/// What is left is in `failed`.
void removeTree(Visit& visit, const Thing& thing, bool goesOn, QStringList& failed)
{
    if (thing.isFolder()) {
        for (const QString& id : visit.site.shelves.childIds(thing.id, true)) {
            if (failed.isEmpty() || goesOn) {
                removeTree(visit, *visit.site.shelves.find(id, true), goesOn, failed);
            }
        }
    }
    if ((failed.isEmpty() || goesOn) && removed(visit, thing, visit.flag(u"allVersions"_s, true))) {
        failed.append(thing.id);
    }
}

HttpResponse treeRemoved(Visit& visit, const Thing& folder)
{
    if (!folder.isFolder() || !visit.site.shelves.isWritten(folder.id)) {
        return refused(folder.isFolder() ? u"constraint"_s : u"invalidArgument"_s, u"This is no tree that can be deleted!"_s);
    }
    QStringList failed;
    removeTree(visit, folder, visit.flag(u"continueOnFailure"_s), failed);
    return failed.isEmpty() ? doneWithout() : answered(QJsonObject{{u"ids"_s, QJsonArray::fromStringList(failed)}});
}

HttpResponse moved(Visit& visit, const Thing& thing)
{
    Shelves& shelves = visit.site.shelves;
    const auto target = visit.find(visit.text(u"targetFolderId"_s));
    if (!target) {
        return refused(u"objectNotFound"_s, u"There is no such target!"_s);
    }
    if (const Refusal refusal = unfitFolder(visit, *target)) {
        return *refusal;
    }
    if (thing.parent != visit.text(u"sourceFolderId"_s)) {
        return refused(u"invalidArgument"_s, u"The object is not in the source folder!"_s);
    }
    if (!shelves.isWritten(thing.id) || thing.accession || target->id == thing.id || shelves.isBelow(*target, thing.id)) {
        return refused(u"constraint"_s, u"The object cannot be moved there!"_s);
    }
    if (const Refusal refusal = badName(visit, target->id, thing.name, thing.id)) {
        return *refusal;
    }
    for (const Thing& one : thing.isVersion ? shelves.versions(thing.series, true) : QList<Thing>{thing}) {
        shelves.stored(one.id).parent = target->id;
    }
    touch(visit, shelves.stored(thing.id));
    log(visit, thing, u"updated"_s);
    return done(visit, thing, 201);
}

} // namespace

HttpResponse writeRepository(Visit& visit, const QString& action)
{
    if (action == u"query") {
        return queried(visit);
    }
    if (!visit.account.mayWrite) {
        return refused(u"permissionDenied"_s, u"Permission denied!"_s);
    }
    return action == u"bulkupdate"                ? bulkUpdated(visit)
           : action.startsWith(u"createdocument") ? refused(u"constraint"_s, u"Every document has a folder!"_s)
                                                  : notSupported();
}

HttpResponse writeObject(Visit& visit, const QString& action)
{
    if (!visit.account.mayWrite) {
        return refused(u"permissionDenied"_s, u"Permission denied!"_s);
    }
    const auto named = namedObject(visit);
    if (!named) {
        return named.error();
    }
    const Thing& thing = *named;
    if (action == u"delete") {
        const Refusal refusal = removed(visit, thing, visit.flag(u"allVersions"_s, true));
        return refusal ? *refusal : doneWithout();
    }
    return action == u"createdocument"             ? createdOf(visit, thing, u"cmis:document"_s)
           : action == u"createdocumentfromsource" ? copied(visit, thing)
           : action == u"createfolder"             ? createdOf(visit, thing, u"cmis:folder"_s)
           : action == u"update"                   ? updatedObject(visit, thing)
           : action == u"setcontent"               ? contentChanged(visit, thing, ContentChange::Set)
           : action == u"appendcontent"            ? contentChanged(visit, thing, ContentChange::Append)
           : action == u"deletecontent"            ? contentChanged(visit, thing, ContentChange::Delete)
           : action == u"deletetree"               ? treeRemoved(visit, thing)
           : action == u"move"                     ? moved(visit, thing)
           : action == u"checkout"                 ? checkedOut(visit, thing)
           : action == u"cancelcheckout"           ? checkOutCancelled(visit, thing)
           : action == u"checkin"                  ? checkedIn(visit, thing)
                                                   : notSupported();
}

} // namespace cf::sandbox::cmisd
