#include "app/sandbox/cmis/cmisd_reading.h"

#include "app/sandbox/cmis/cmisd_querying.h"
#include "app/sandbox/serving/file_answer.h"

#include <QUrl>

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepestTree = 32;

HttpResponse typeChildren(const Visit& visit)
{
    const QString id = visit.text(u"typeId"_s);
    if (!id.isEmpty() && typeOf(id) == nullptr) {
        return refused(u"objectNotFound"_s, u"Type '%1' is unknown!"_s.arg(id));
    }
    const QList<const Type*> children = childrenOf(id);
    const auto page = pageOf(visit, children.size());
    if (!page) {
        return page.error();
    }
    QJsonArray types;
    for (qint64 i = page->from; i < page->to; ++i) {
        types.append(rendered(*children[i], visit.flag(u"includePropertyDefinitions"_s)));
    }
    QJsonObject json{{u"types"_s, types}};
    page->addTo(json, visit.site);
    if (visit.site.isQuirky && !types.isEmpty()) {
        json.insert(u"hasMoreItems"_s, true); // even at the end; the page behind it is empty
    }
    return answered(json);
}

QJsonArray typeTree(const QString& id, qint64 depth, bool withProperties)
{
    QJsonArray all;
    for (const Type* type : childrenOf(id)) {
        QJsonObject node{{u"type"_s, rendered(*type, withProperties)}};
        if (depth != 1 && !childrenOf(type->id).isEmpty()) {
            node.insert(u"children"_s, typeTree(type->id, depth - 1, withProperties));
        }
        all.append(node);
    }
    return all;
}

/// -1 is any depth. A refusal when it is 0 or no number.
Or<qint64> depthOf(const Visit& visit, qint64 otherwise)
{
    bool isNumber = true;
    const qint64 depth = visit.has(u"depth"_s) ? visit.text(u"depth"_s).toLongLong(&isNumber) : otherwise;
    if (!isNumber || depth == 0 || depth < -1) {
        return tl::make_unexpected(refused(u"invalidArgument"_s, u"depth is invalid!"_s));
    }
    return depth;
}

HttpResponse typeDescendants(const Visit& visit)
{
    const QString id = visit.text(u"typeId"_s);
    const auto depth = depthOf(visit, -1);
    if (!depth) {
        return depth.error();
    }
    if (!id.isEmpty() && typeOf(id) == nullptr) {
        return refused(u"objectNotFound"_s, u"Type '%1' is unknown!"_s.arg(id));
    }
    return answered(typeTree(id, *depth, visit.flag(u"includePropertyDefinitions"_s)));
}

HttpResponse typeDefinition(const Visit& visit)
{
    const Type* const type = typeOf(visit.text(u"typeId"_s));
    return type == nullptr ? refused(u"objectNotFound"_s, u"Type '%1' is unknown!"_s.arg(visit.text(u"typeId"_s))) : answered(rendered(*type, true));
}

HttpResponse contentChanges(const Visit& visit)
{
    const ChangeLog& log = visit.site.log;
    if (!visit.site.hasLog) {
        return refused(u"notSupported"_s, u"There is no change log!"_s);
    }
    quint64 from = log.first();
    if (visit.has(u"changeLogToken"_s)) {
        const auto index = ChangeLog::indexOf(visit.text(u"changeLogToken"_s));
        if (!index || *index < log.first() || *index >= log.end()) {
            return refused(u"invalidArgument"_s, u"Change log token is unknown!"_s);
        }
        from = *index;
    }
    const auto most = visit.number(u"maxItems"_s);
    if (!most) {
        return most.error();
    }
    const quint64 to = std::min(log.end(), from + quint64(std::min(most->value_or(100), mostOfAPage)));
    const Wish wish = wishOf(visit);
    QJsonArray events;
    for (quint64 i = from; i < to; ++i) {
        const ChangeEvent event = log.at(i);
        QJsonObject properties;
        const Property& id = *propertyOf(u"cmis:document"_s, u"cmis:objectId"_s);
        properties.insert(id.id, wish.isSuccinct ? QJsonValue(event.objectId) : QJsonValue(shownProperty(id, event.objectId)));
        events.append(QJsonObject{
            {wish.isSuccinct ? u"succinctProperties"_s : u"properties"_s, properties},
            {u"changeEventInfo"_s, QJsonObject{{u"changeType"_s, event.kind},
                                               {u"changeTime"_s, wish.isExtendedTime ? QJsonValue(isoTime(event.at)) : QJsonValue(event.at)}}}});
    }
    QJsonObject json{{u"objects"_s, events}, {u"hasMoreItems"_s, to < log.end()}};
    if (!visit.site.isQuirky) {
        json.insert(u"numItems"_s, qint64(log.end() - from));
    }
    if (to > from) {
        json.insert(u"changeLogToken"_s, ChangeLog::tokenOf(to - 1));
    } else if (log.end() > log.first()) {
        json.insert(u"changeLogToken"_s, visit.has(u"changeLogToken"_s) ? visit.text(u"changeLogToken"_s) : ChangeLog::tokenOf(log.first()));
    }
    return answered(json);
}

HttpResponse checkedOut(const Visit& visit, const QString& folder)
{
    QList<Thing> all;
    for (const Thing& thing : visit.site.shelves.workingCopies()) {
        if ((folder.isEmpty() || thing.parent == folder) && visit.find(thing.id)) {
            all.append(thing);
        }
    }
    const auto page = pageOf(visit, all.size());
    if (!page) {
        return page.error();
    }
    QJsonArray objects;
    for (qint64 i = page->from; i < page->to; ++i) {
        objects.append(shown(visit, all[i], wishOf(visit)));
    }
    QJsonObject json{{u"objects"_s, objects}};
    page->addTo(json, visit.site);
    return answered(json);
}

QJsonObject inFolder(const Visit& visit, const Thing& thing, const Wish& wish)
{
    QJsonObject json{{u"object"_s, shown(visit, thing, wish)}};
    if (visit.flag(u"includePathSegment"_s)) {
        json.insert(u"pathSegment"_s, thing.name);
    }
    return json;
}

/// "cmis:name ASC, cmis:creationDate DESC"; whatever cannot be ordered by is refused.
std::optional<HttpResponse> sorted(const Visit& visit, QList<Thing>& things)
{
    QList<std::pair<QString, bool>> keys;
    for (const QString& term : visit.text(u"orderBy"_s).split(u',', Qt::SkipEmptyParts)) {
        const QStringList words = term.simplified().split(u' ');
        keys.append({words[0], words.value(1).compare(u"DESC", Qt::CaseInsensitive) == 0});
        const bool isKnown =
            std::any_of(allTypes().begin(), allTypes().end(), [&](const Type& type) { return propertyQueried(type.id, words[0]) != nullptr; });
        if (!isKnown) {
            return refused(u"invalidArgument"_s, u"orderBy: %1 is unknown!"_s.arg(words[0]));
        }
    }
    std::stable_sort(things.begin(), things.end(), [&](const Thing& a, const Thing& b) {
        for (const auto& [name, isDescending] : keys) {
            const QJsonValue x = valueOf(a, name, {}, visit.files()), y = valueOf(b, name, {}, visit.files());
            const bool isLess = x.isString() ? x.toString() < y.toString() : x.toDouble() < y.toDouble();
            if (x != y) {
                return isLess != isDescending;
            }
        }
        return false;
    });
    return std::nullopt;
}

HttpResponse children(const Visit& visit, const Thing& folder)
{
    QStringList ids = visit.site.shelves.childIds(folder.id, visit.account.seesAll);
    QList<Thing> things;
    if (visit.has(u"orderBy"_s)) {
        for (const QString& id : std::exchange(ids, {})) {
            things.append(*visit.find(id));
        }
        if (const auto refusal = sorted(visit, things)) {
            return *refusal;
        }
    }
    const auto page = pageOf(visit, ids.size() + things.size());
    if (!page) {
        return page.error();
    }
    const Wish wish = wishOf(visit);
    QJsonArray objects;
    for (qint64 i = page->from; i < page->to; ++i) {
        objects.append(inFolder(visit, things.isEmpty() ? *visit.find(ids[i]) : things[i], wish));
    }
    QJsonObject json{{u"objects"_s, objects}};
    page->addTo(json, visit.site);
    return answered(json);
}

QJsonArray tree(const Visit& visit, const QString& folder, qint64 depth, bool foldersAlone, const Wish& wish)
{
    QJsonArray all;
    for (const QString& id : visit.site.shelves.childIds(folder, visit.account.seesAll)) {
        const Thing thing = *visit.find(id);
        if (foldersAlone && !thing.isFolder()) {
            break; // folders come first
        }
        QJsonObject node{{u"object"_s, inFolder(visit, thing, wish)}};
        if (thing.isFolder() && depth != 1 && depth > -deepestTree) {
            const QJsonArray below = tree(visit, id, depth - 1, foldersAlone, wish);
            if (!below.isEmpty()) {
                node.insert(u"children"_s, below);
            }
        }
        all.append(node);
    }
    return all;
}

HttpResponse parents(const Visit& visit, const Thing& thing, bool isOne)
{
    const auto above = visit.find(thing.parent);
    if (!above) { // of the root
        return isOne || thing.isFolder() ? refused(u"invalidArgument"_s, u"The root folder has no parent!"_s) : answered(QJsonArray());
    }
    if (isOne) {
        return answered(shown(visit, *above, wishOf(visit)));
    }
    QJsonObject json{{u"object"_s, shown(visit, *above, wishOf(visit))}};
    if (visit.flag(u"includeRelativePathSegment"_s)) {
        json.insert(u"relativePathSegment"_s, thing.name);
    }
    return answered(QJsonArray{json});
}

HttpResponse content(const Visit& visit, const Thing& thing)
{
    const QString stream = visit.text(u"streamId"_s);
    bool isNumber = stream.startsWith(u"rendition-");
    const qsizetype index = isNumber ? stream.mid(10).toLongLong(&isNumber) : 0;
    const bool isOwn = stream.isEmpty() || stream == thing.id + u"/content"_s;
    const bool isThere = isOwn ? thing.hasContent : isNumber && index >= (thing.hasContent ? 1 : 0) && index < thing.files.size();
    if (!isThere) {
        return refused(u"constraint"_s, u"The document has no such content stream!"_s);
    }
    const HeldFile& file = thing.files[index];
    const auto bytes = visit.files().bytes(file, Bytes::Now);
    if (!bytes) {
        return refused(u"objectNotFound"_s, u"The content is lost!"_s);
    }
    const FileDigest digest = file.rendition < 0 && file.content == ContentState::Present ? FileDigest{} : visit.files().recorded(file);
    ServedFile served{*bytes, file.mime.toUtf8(), {}, thing.modified};
    const QString version =
        digest.size > 0 ? QString::fromLatin1(digest.sha256.toHex().left(16)) : thing.changeToken + u'-' + QString::number(file.own.size());
    served.etag = u"\"%1\""_s.arg(version).toLatin1();
    HttpResponse response = fileAnswer(visit.request, served);
    const QByteArray way = visit.text(u"download"_s) == u"attachment" ? "attachment" : "inline";
    response.setHeader("Content-Disposition", way + "; filename*=UTF-8''" + QUrl::toPercentEncoding(file.name));
    if (visit.site.isQuirky && response.status == 206) { // nobody says how much there is
        response.isChunked = true;
        response.setHeader("Content-Range", response.header("Content-Range").split('/').constFirst() + "/*");
    }
    return response;
}

HttpResponse object(const Visit& visit, Thing thing, bool propertiesAlone)
{
    const QString wanted = visit.text(u"returnVersion"_s);
    if (thing.isVersion && (wanted == u"latest" || wanted == u"latestmajor")) {
        const auto latest = visit.site.shelves.latest(thing.series, wanted == u"latestmajor", visit.account.seesAll);
        if (!latest) {
            return refused(u"objectNotFound"_s, u"There is no such version!"_s);
        }
        thing = *latest;
    }
    return answered(propertiesAlone ? shownProperties(visit, thing, wishOf(visit)) : shown(visit, thing, wishOf(visit)));
}

HttpResponse versions(const Visit& visit, const Thing& thing)
{
    if (!thing.isDocument()) {
        return refused(u"invalidArgument"_s, u"Only documents have versions!"_s);
    }
    QJsonArray all;
    for (const Thing& version : thing.isVersion ? visit.site.shelves.versions(thing.series, visit.account.seesAll) : QList<Thing>{thing}) {
        all.append(shown(visit, version, wishOf(visit)));
    }
    return answered(all);
}

HttpResponse relationships(const Visit& visit)
{
    if (!visit.has(u"relationshipDirection"_s)) {
        return refused(u"invalidArgument"_s, u"relationshipDirection must be set!"_s);
    }
    return answered(QJsonObject{{u"objects"_s, QJsonArray()}, {u"hasMoreItems"_s, false}, {u"numItems"_s, 0}});
}

HttpResponse renditions(const Visit& visit, const Thing& thing)
{
    const QJsonArray all = renditionsOf(thing, visit.has(u"renditionFilter"_s) ? visit.text(u"renditionFilter"_s) : u"*"_s, visit.files());
    const auto page = pageOf(visit, all.size());
    if (!page) {
        return page.error();
    }
    QJsonArray some;
    for (qint64 i = page->from; i < page->to; ++i) {
        some.append(all[i]);
    }
    return answered(some);
}

HttpResponse readFolder(const Visit& visit, const Thing& folder, const QString& selector)
{
    if (!folder.isFolder()) {
        return refused(u"invalidArgument"_s, u"The object is no folder!"_s);
    }
    if (selector == u"children") {
        return children(visit, folder);
    }
    if (selector == u"checkedout") {
        return checkedOut(visit, folder.id);
    }
    if (selector == u"parent") {
        return parents(visit, folder, true);
    }
    const auto depth = depthOf(visit, 2);
    return depth ? answered(tree(visit, folder.id, *depth, selector == u"foldertree", wishOf(visit))) : depth.error();
}

} // namespace

Or<Thing> namedObject(const Visit& visit)
{
    const QString id = visit.text(u"objectId"_s);
    const auto thing = id.isEmpty() ? visit.site.shelves.at(visit.request.path.mid(4), visit.account.seesAll) : visit.find(id);
    return thing ? Or<Thing>(*thing) : tl::make_unexpected(refused(u"objectNotFound"_s, u"Object not found: %1"_s.arg(id)));
}

HttpResponse readRepository(const Visit& visit, const QString& selector)
{
    if (selector == u"repositoryinfo") {
        return answered(QJsonObject{{repositoryId.toString(), repositoryInfo(visit)}});
    }
    return selector == u"typechildren"      ? typeChildren(visit)
           : selector == u"typedescendants" ? typeDescendants(visit)
           : selector == u"typedefinition"  ? typeDefinition(visit)
           : selector == u"query"           ? queried(visit)
           : selector == u"contentchanges"  ? contentChanges(visit)
           : selector == u"checkedout"      ? checkedOut(visit, {})
                                            : refused(u"notSupported"_s, u"Unknown operation"_s);
}

HttpResponse readObject(const Visit& visit, const QString& selector)
{
    const auto named = namedObject(visit);
    if (!named) {
        return named.error();
    }
    const Thing& thing = *named;
    const QString what = !selector.isEmpty() ? selector : thing.isFolder() ? u"children"_s : u"content"_s;
    static const QStringList ofFolders{u"children"_s, u"descendants"_s, u"foldertree"_s, u"parent"_s, u"checkedout"_s};
    if (ofFolders.contains(what)) {
        return readFolder(visit, thing, what);
    }
    return what == u"object"             ? object(visit, thing, false)
           : what == u"properties"       ? object(visit, thing, true)
           : what == u"content"          ? content(visit, thing)
           : what == u"parents"          ? parents(visit, thing, false)
           : what == u"versions"         ? versions(visit, thing)
           : what == u"relationships"    ? relationships(visit)
           : what == u"policies"         ? answered(QJsonArray())
           : what == u"acl"              ? answered(aclOf(thing))
           : what == u"allowableactions" ? answered(actionsOf(visit, thing))
           : what == u"renditions"       ? renditions(visit, thing)
                                         : refused(u"notSupported"_s, u"Unknown operation"_s);
}

} // namespace cf::sandbox::cmisd
