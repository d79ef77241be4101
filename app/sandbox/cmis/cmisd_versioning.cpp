#include "app/sandbox/cmis/cmisd_versioning.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

/// "1.2" after "1.1", or "2.0"; of nothing "0.1" or "1.0".
QString labelAfter(const std::optional<Thing>& latest, bool isMajor)
{
    const int major = latest ? latest->label.section(u'.', 0, 0).toInt() : 0, minor = latest ? latest->label.section(u'.', 1, 1).toInt() : 0;
    return isMajor ? u"%1.0"_s.arg(major + 1) : u"%1.%2"_s.arg(major).arg(minor + 1);
}

/// What the working copy says otherwise than the communication.
QJsonObject differences(const Thing& working, const Thing& latest)
{
    QJsonObject all;
    for (const Property& property : working.properties()) {
        if (hasField(property.id) && working.said[property.id] != latest.said[property.id]) {
            all.insert(property.id, working.said.contains(property.id) ? working.said[property.id] : QJsonValue());
        }
    }
    return all;
}

HttpResponse checkedInCommunication(Visit& visit, const Thing& working)
{
    const quint64 accession = *working.accession;
    if (!visit.flag(u"major"_s, true)) {
        return refused(u"constraint"_s, u"Communications have no minor versions!"_s);
    }
    const QJsonObject changed = fieldsOf(differences(working, *visit.find(working.series)));
    const auto ordinal = visit.site.holdings.addVersion(accession, working.files, visit.account.name, visit.text(u"checkinComment"_s));
    if (!ordinal) {
        return refused(u"constraint"_s, ordinal.error().detail);
    }
    visit.site.shelves.remove(working.id);
    if (!changed.isEmpty()) {
        (void)visit.site.holdings.amend(accession, changed);
    }
    return done(visit, *visit.find(versionIdOf(accession, *ordinal)), 201);
}

} // namespace

HeldFile fileOf(const Upload& upload, const QString& otherName)
{
    HeldFile file;
    file.own = upload.bytes;
    file.mime = upload.mime;
    file.name = upload.name.isEmpty() ? otherName : upload.name;
    file.format = file.name.section(u'.', -1);
    return file;
}

void noteFiled(const Visit& visit, const Thing& thing)
{
    if (visit.site.note && visit.content && !visit.content->bytes.isEmpty()) {
        const QString said = thing.said[u"cmis:description"].toString();
        visit.site.note({{}, u"file-document"_s, {}, said.isEmpty() ? thing.name : said, thing.id, visit.account.name, effectHash(visit.content->bytes), visit.site.shelves.now()});
    }
}

Thing begun(Visit& visit, Thing thing, const QString& versioningState)
{
    Shelves& shelves = visit.site.shelves;
    thing.id = shelves.newId();
    thing.createdBy = visit.account.name;
    thing.created = shelves.now();
    touch(visit, thing);
    thing.series = thing.isDocument() ? u"series-"_s + thing.id : QString();
    thing.isVersion = thing.isDocument() && typeOf(thing.type)->isVersionable;
    if (!thing.isVersion) {
        shelves.put(thing);
    } else if (versioningState == u"checkedout") {
        thing.isWorking = true;
        thing.label = u"pwc"_s;
        shelves.addWorkingCopy(thing);
        return thing;
    } else {
        thing.isMajor = versioningState != u"minor";
        thing.label = labelAfter(std::nullopt, thing.isMajor);
        shelves.addVersion(thing);
    }
    log(visit, thing, u"created"_s);
    return thing;
}

HttpResponse checkedOut(Visit& visit, const Thing& thing)
{
    if (!thing.isVersion) {
        return refused(u"constraint"_s, u"The object has no versions!"_s);
    }
    if (!thing.checkedOutId.isEmpty()) {
        return refused(u"updateConflict"_s, u"The document is checked out already!"_s);
    }
    if (!thing.isLatest) {
        return refused(u"versioning"_s, u"Only the latest version can be checked out!"_s);
    }
    Thing working = thing;
    working.id = visit.site.shelves.newId();
    working.isWorking = true;
    working.isMajor = working.isLatest = working.isLatestMajor = false;
    working.label = u"pwc"_s;
    working.comment.clear();
    working.createdBy = visit.account.name;
    working.created = visit.site.shelves.now();
    touch(visit, working);
    visit.site.shelves.addWorkingCopy(working);
    return done(visit, working, 201);
}

HttpResponse checkOutCancelled(Visit& visit, const Thing& thing)
{
    if (!thing.isWorking) {
        return refused(u"versioning"_s, u"The object is no working copy!"_s);
    }
    visit.site.shelves.remove(thing.id);
    return doneWithout();
}

HttpResponse checkedIn(Visit& visit, const Thing& thing)
{
    if (!thing.isWorking) {
        return refused(u"versioning"_s, u"The object is no working copy!"_s);
    }
    const auto properties = propertiesFor(visit, thing);
    if (!properties) {
        return properties.error();
    }
    Thing version = thing;
    if (const Refusal refusal = apply(visit, version, *properties, false)) {
        return *refusal;
    }
    if (visit.content) {
        version.files = {fileOf(*visit.content, version.name)};
        version.hasContent = true;
    }
    if (version.accession) {
        return checkedInCommunication(visit, version);
    }
    const bool isMajor = visit.flag(u"major"_s, true);
    version.label = labelAfter(visit.site.shelves.latest(thing.series, false, true), isMajor);
    version.id = visit.site.shelves.newId(); // not that of the working copy: nobody promised it
    version.isWorking = false;
    version.isMajor = isMajor;
    version.comment = visit.text(u"checkinComment"_s);
    touch(visit, version);
    visit.site.shelves.addVersion(version);
    log(visit, version, u"created"_s);
    return done(visit, version, 201);
}

HttpResponse contentChanged(Visit& visit, const Thing& thing, ContentChange change)
{
    const bool isOwn = visit.site.shelves.isWritten(thing.id);
    if (!thing.isDocument() || (!isOwn && !thing.accession)) {
        return refused(u"constraint"_s, u"The object has no content!"_s);
    }
    if (thing.isVersion && !thing.isWorking) {
        return refused(u"versioning"_s, u"The document has to be checked out!"_s);
    }
    for (const Refusal& refusal : {staleToken(thing, visit.text(u"changeToken"_s)), forbiddenByDuty(visit, thing)}) {
        if (refusal) {
            return *refusal;
        }
    }
    if (change != ContentChange::Delete && !visit.content) {
        return refused(u"invalidArgument"_s, u"There is no content!"_s);
    }
    if (change == ContentChange::Set && thing.hasContent && !visit.flag(u"overwriteFlag"_s, true)) {
        return refused(u"contentAlreadyExists"_s, u"The document has a content already!"_s);
    }
    Thing after = thing;
    if (change == ContentChange::Append && thing.hasContent && after.files.constFirst().rendition < 0) {
        after.files.first().own += visit.content->bytes;
    } else {
        after.files.clear();
        after.hasContent = change != ContentChange::Delete;
        if (after.hasContent) {
            after.files = {fileOf(*visit.content, after.name)};
        }
    }
    touch(visit, after);
    visit.site.shelves.put(after);
    if (!after.isWorking) {
        log(visit, after, u"updated"_s);
    }
    if (change == ContentChange::Set && (!thing.hasContent || thing.files.constFirst().own.isEmpty())) {
        noteFiled(visit, after);
    }
    return done(visit, after, change == ContentChange::Delete ? 200 : 201);
}

} // namespace cf::sandbox::cmisd
