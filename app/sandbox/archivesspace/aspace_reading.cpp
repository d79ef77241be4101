#include "app/sandbox/archivesspace/aspace_reading.h"

#include "app/sandbox/archivesspace/aspace_identifiers.h"
#include "app/sandbox/serving/file_answer.h"

#include <QCryptographicHash>

namespace cf::sandbox::archivesspace {

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 mostOnPage = 250, usualOnPage = 10;

/// What these are, when they are not whole numbers, ends in a trace.
struct Paging {
    qint64 page = 0, size = usualOnPage;
    std::optional<HttpResponse> refusal;
};

Paging pagingOf(Visit& visit)
{
    Paging paging;
    const auto number = [&](const QString& name, qint64 fallback) {
        bool isNumber = false;
        const QString written = visit.text(name);
        const qint64 value = written.toLongLong(&isNumber);
        if (!isNumber && visit.has(name)) {
            paging.refusal = broken(u"invalid value for Integer(): \"%1\""_s.arg(written));
        }
        return isNumber ? value : fallback;
    };
    paging.page = number(u"page"_s, 0);
    paging.size = std::min(number(u"page_size"_s, usualOnPage), mostOnPage);
    if (!paging.refusal && paging.size == 0) {
        paging.refusal = broken(u"NaN"_s);
    } else if (!paging.refusal && (paging.page < 1 || paging.size < 0)) {
        paging.refusal = broken(u"Offsets must be greater than or equal to 0"_s);
    }
    return paging;
}

QJsonObject pageOf(const Paging& paging, quint64 total)
{
    const qint64 last = std::max<qint64>((qint64(total) + paging.size - 1) / paging.size, 1);
    return {{u"first_page"_s, 1}, {u"last_page"_s, last}, {u"this_page"_s, paging.page}};
}

/// The ids in the order that was asked for, or what is wrong with it.
std::variant<std::vector<quint64>, HttpResponse> sorted(Visit& visit, Kind kind, const AccessionSet& ids)
{
    const QString field = visit.has(u"sort_field"_s) ? visit.text(u"sort_field"_s) : u"id"_s;
    const QString direction = visit.has(u"sort_direction"_s) ? visit.text(u"sort_direction"_s) : u"asc"_s;
    if (direction != u"asc" && direction != u"desc") {
        visit.complain(u"sort_direction"_s, u"Failed validation -- must be either 'asc' or 'desc' but given: %1"_s.arg(direction));
        return *visit.refused();
    }
    std::vector<quint64> all = ids.all();
    if (field == u"system_mtime" || field == u"user_mtime" || field == u"create_time") {
        const Shelves& shelves = visit.site.shelves;
        std::vector<std::pair<UtcMs, quint64>> timed;
        for (const quint64 id : all) {
            const Key key{kind, int(id)};
            const UtcMs time = field == u"system_mtime" ? shelves.systemTime(key)
                               : field == u"user_mtime" ? shelves.find(key)->user
                                                        : shelves.find(key)->created;
            timed.emplace_back(time, id);
        }
        std::sort(timed.begin(), timed.end());
        std::transform(timed.begin(), timed.end(), all.begin(), [](const auto& pair) { return pair.second; });
    } else if (field != u"id") {
        const QString text =
            u"Database integrity constraint conflict: Java::JavaSql::SQLSyntaxErrorException: Column '%1' is either not in any table in the FROM list"_s;
        return answered(QJsonObject{{u"error"_s, QJsonObject{{u"db_error"_s, QJsonArray{text.arg(field.toUpper())}}}}}, 400);
    }
    if (direction == u"desc") {
        std::reverse(all.begin(), all.end());
    }
    return all;
}

} // namespace

HttpResponse paged(Visit& visit, quint64 total, const std::function<QJsonValue(quint64 index)>& at)
{
    const Paging paging = pagingOf(visit);
    if (paging.refusal) {
        return *paging.refusal;
    }
    QJsonObject page = pageOf(paging, total);
    QJsonArray results;
    const auto first = quint64((paging.page - 1) * paging.size);
    for (quint64 i = first; i < std::min(total, first + quint64(paging.size)); ++i) {
        results.append(at(i));
    }
    page.insert(u"total"_s, qint64(total));
    page.insert(u"results"_s, results);
    return answered(page);
}

HttpResponse listed(Visit& visit, Kind kind, int repository)
{
    const QStringList names = visit.list(u"resolve"_s);
    QStringList wanted = visit.text(u"id_set"_s).split(u',', Qt::SkipEmptyParts);
    if (visit.request.target.contains("id_set[]=") || visit.request.target.contains("id_set%5B%5D=")) {
        wanted = visit.list(u"id_set"_s);
    }
    const bool isPage = visit.has(u"page"_s), isSet = !wanted.isEmpty();
    if (!isPage && !isSet && !visit.has(u"all_ids"_s)) {
        visit.require({u"page"_s, u"id_set"_s, u"all_ids"_s});
    }
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (repository != 0 && !visit.may(u"view_repository"_s, repository)) {
        return denied();
    }
    if (isSet && wanted.size() > mostOnPage) {
        return broken(u"ID set cannot contain more than 250n IDs"_s);
    }
    bool isWhole = true;
    const qint64 since = visit.has(u"modified_since"_s) ? visit.text(u"modified_since"_s).toLongLong(&isWhole) : 0;
    if (!isWhole) {
        return broken(u"invalid value for Integer(): \"%1\""_s.arg(visit.text(u"modified_since"_s)));
    }
    const Shelves& shelves = visit.site.shelves;
    AccessionSet ids = shelves.ids(kind, repository, visit.seesSuppressed(repository));
    if (since > 0) {
        ids = ids.both(shelves.modifiedSince(kind, since * 1000));
    }
    const auto shown = [&](quint64 id) { return QJsonValue(resolved(rendered(*shelves.find({kind, int(id)}), visit), names, visit)); };
    if (isSet && !isPage) {
        std::vector<quint64> members;
        for (const QString& id : wanted) {
            members.push_back(id.toULongLong());
        }
        QJsonArray all;
        for (const quint64 id : AccessionSet::of(std::move(members)).both(ids).all()) {
            all.append(shown(id));
        }
        return answered(all);
    }
    const bool isUsual = !visit.has(u"sort_field"_s) && !visit.has(u"sort_direction"_s);
    std::vector<quint64> order;
    if (!isUsual) {
        auto made = sorted(visit, kind, ids);
        if (const auto* refusal = std::get_if<HttpResponse>(&made)) {
            return *refusal;
        }
        order = std::get<std::vector<quint64>>(std::move(made));
    }
    const auto idAt = [&](quint64 index) { return isUsual ? ids.at(index) : order[index]; };
    if (isPage) {
        return paged(visit, ids.size(), [&](quint64 index) { return shown(idAt(index)); });
    }
    QJsonArray all;
    for (quint64 i = 0; i < ids.size(); ++i) {
        all.append(qint64(idAt(i)));
    }
    return answered(all);
}

HttpResponse one(Visit& visit, Key key, int repository)
{
    const QStringList names = visit.list(u"resolve"_s);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    const auto record = visit.site.shelves.find(key);
    if (!record || record->repository != repository || !visit.isVisible(*record)) {
        return notFound(traits(key.kind).className);
    }
    return answered(resolved(rendered(*record, visit), names, visit));
}

HttpResponse found(Visit& visit, const QString& folder, int repository)
{
    static const QHash<QString, QStringList> properties{{u"resources"_s, {u"identifier"_s}},
                                                        {u"archival_objects"_s, {u"ref_id"_s, u"component_id"_s}},
                                                        {u"digital_objects"_s, {u"digital_object_id"_s}},
                                                        {u"digital_object_components"_s, {u"component_id"_s}},
                                                        {u"top_containers"_s, {u"indicator"_s, u"barcode"_s}}};
    const auto kind = repositoryKind(folder);
    if (!kind || !properties.contains(folder)) {
        return noRoute();
    }
    const QStringList names = visit.list(u"resolve"_s);
    QSet<int> ids;
    for (const QString& property : properties[folder]) {
        for (const QString& value : visit.has(property) ? QStringList() : visit.list(property)) { // without [] it finds nothing
            for (const Key& key : recordsWith(visit.site, *kind, repository, property, value)) {
                if (visit.isVisible(*visit.site.shelves.standing(key))) {
                    ids.insert(key.id);
                }
            }
        }
    }
    QList<int> sortedIds(ids.begin(), ids.end());
    std::sort(sortedIds.begin(), sortedIds.end());
    QJsonArray links;
    for (const int id : sortedIds) {
        links.append(QJsonObject{{u"ref"_s, uriOf({*kind, id}, repository)}});
    }
    return answered(resolved(QJsonObject{{folder, links}}, names, visit));
}

HttpResponse deleteFeed(Visit& visit)
{
    if (!visit.has(u"page"_s) && !visit.has(u"all_ids"_s)) {
        visit.require({u"page"_s});
    }
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!visit.may(u"index_system"_s)) {
        return denied();
    }
    if (!visit.has(u"page"_s)) {
        return broken(u"NaN"_s);
    }
    const Paging paging = pagingOf(visit);
    if (paging.refusal) {
        return *paging.refusal;
    }
    const UtcMs since = visit.text(u"modified_since"_s).toLongLong() * 1000;
    QStringList uris;
    for (const Tombstone& tombstone : visit.site.shelves.tombstones()) {
        if (tombstone.at >= since) {
            uris.append(tombstone.uri);
        }
    }
    QJsonObject page = pageOf(paging, quint64(uris.size())); // no total
    page.insert(u"results"_s, QJsonArray::fromStringList(uris.mid((paging.page - 1) * paging.size, paging.size)));
    return answered(page);
}

HttpResponse updateFeed(Visit& visit)
{
    const auto after = visit.integer(u"last_sequence"_s);
    if (const auto refusal = visit.refused()) {
        return *refusal;
    }
    if (!visit.may(u"index_system"_s)) {
        return denied();
    }
    QJsonArray notices;
    for (const Notice& notice : visit.site.notices) {
        if (notice.sequence > after.value_or(0) && visit.site.clock.now() - notice.at <= 60'000) {
            notices.append(
                QJsonObject{{u"record"_s, notice.record}, {u"uri"_s, notice.uri}, {u"sequence"_s, notice.sequence}, {u"timestamp"_s, notice.at}});
        }
    }
    return answered(notices);
}

HttpResponse file(Visit& visit)
{
    bool isAccession = false, isVersion = false, isIndex = false;
    const QStringList& path = visit.request.path;
    const quint64 accession = path.value(1).toULongLong(&isAccession);
    const int ordinal = path.value(2).toInt(&isVersion);
    const qsizetype index = path.value(3).toLongLong(&isIndex);
    const Holdings& holdings = visit.site.holdings;
    if (!isAccession || !isVersion || !isIndex || path.size() > 5 || accession >= holdings.count() ||
        holdings.presence(accession) != Presence::Present) {
        return noRoute();
    }
    if (visit.request.method != "GET" && visit.request.method != "HEAD") {
        return failed(405, u"Only to be read"_s);
    }
    const HeldRecord record = holdings.record(accession);
    const auto version = std::find_if(record.versions.begin(), record.versions.end(), [&](const HeldVersion& one) { return one.ordinal == ordinal; });
    if (version == record.versions.end() || index < 0 || index >= version->files.size()) {
        return noRoute();
    }
    const HeldFile& wanted = version->files[index];
    const auto bytes = holdings.files().bytes(wanted, Bytes::Now);
    if (!bytes) {
        return failed(record.isStub ? 410 : 404, u"The file is not there"_s);
    }
    const QByteArray tag = '"' + QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex().left(20) + '"';
    return fileAnswer(visit.request, {*bytes, wanted.mime.toLatin1(), tag, version->made});
}

} // namespace cf::sandbox::archivesspace
