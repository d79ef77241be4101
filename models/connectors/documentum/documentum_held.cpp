// What a site's means say of holds, read by DQL, which is another way than the resources that are written. Source: protocol notes 3.1, 6.4, 7.3.
#include "models/connectors/documentum/documentum_holding.h"
#include "models/connectors/documentum/documentum_place.h"
#include "models/connectors/remote/json_value.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

constexpr int mostPages = 1'000;

/// A name that can be written in a statement; of an aspect, behind its name.
bool isAttributeName(const QString& name)
{
    static const QRegularExpression form(u"^[A-Za-z][A-Za-z0-9_]{0,80}(\\.[A-Za-z][A-Za-z0-9_]{0,80})?$"_s);
    return form.match(name).hasMatch();
}

/// Versions with what holds them.
struct HeldVersion {
    QString objectId, record;
    QStringList codes, foreign; ///< as often as they stand there
};

QCoro::Task<Result<std::vector<HeldVersion>>> versionsByAttribute(Service& service, HoldMeans means, QStringList records, std::stop_token stop)
{
    const QString foreign = means.attributes.others.value(u"foreign"_s);
    const QString columns = u"r_object_id, i_chronicle_id, "_s + means.attributes.code + (foreign.isEmpty() ? QString() : u", "_s + foreign);
    const QString statement = u"select %1 from %2 (ALL) where i_chronicle_id in %3"_s.arg(columns, service.terms.listing.type, literalList(records));
    const Result<std::vector<QJsonObject>> rows = co_await allRows(service, statement, u"which versions are held"_s, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    std::vector<HeldVersion> versions;
    for (const QJsonObject& row : *rows) {
        HeldVersion one{scalarText(row["r_object_id"_L1]), scalarText(row["i_chronicle_id"_L1]), {}, {}};
        const QJsonValue codes = row[means.attributes.code], others = row[foreign];
        for (const QJsonValue code : codes.isArray() ? codes.toArray() : QJsonArray{codes}) {
            one.codes << scalarText(code);
        }
        for (const QJsonValue other : others.isArray() ? others.toArray() : QJsonArray{others}) {
            one.foreign << scalarText(other);
        }
        versions.push_back(std::move(one));
    }
    co_return versions;
}

QCoro::Task<Result<std::vector<HeldVersion>>> versionsByRelation(Service& service, HoldMeans means, QStringList records, std::stop_token stop)
{
    const Result<std::vector<RowWire>> rows = co_await versionsOf(service, records, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    std::vector<HeldVersion> versions;
    QHash<QString, qsizetype> places;
    for (const RowWire& row : *rows) {
        places.insert(row.objectId, qsizetype(versions.size()));
        versions.push_back({row.objectId, row.chronicleId, {}, {}});
    }
    const QStringList all = places.keys();
    for (qsizetype from = 0; from < all.size(); from += mostInList) {
        const QString children = literalList(all.mid(from, mostInList));
        const QString statement = u"select r_object_id, parent_id, child_id from dm_relation where relation_name = %1 and child_id in %2"_s.arg(textLiteral(means.relation), children);
        const Result<std::vector<QJsonObject>> relations = co_await allRows(service, statement, u"relations to holds"_s, stop);
        if (!relations) {
            co_return tl::unexpected<Error>(relations.error());
        }
        for (const QJsonObject& row : *relations) {
            const auto at = places.constFind(scalarText(row["child_id"_L1]));
            if (at != places.constEnd()) {
                versions[size_t(*at)].codes << scalarText(row["parent_id"_L1]);
            }
        }
    }
    co_return versions;
}

/// `code`: that of the matter, or the object that stands for its hold.
void count(HeldReading& reading, const HeldVersion& version, const QString& code)
{
    const int times = code.isEmpty() ? 0 : int(version.codes.count(code));
    reading.times = std::max(reading.times, times);
    if (times > 0) {
        reading.versions << version.objectId;
    }
    const qsizetype at = version.codes.indexOf(code);
    reading.isRemovable = reading.isRemovable && !(times > 0 && version.foreign.value(at) == u"true");
    QSet<QString> others(version.codes.begin(), version.codes.end());
    others -= QSet<QString>{code, QString()};
    reading.others = std::max(reading.others, int(others.size()));
}

} // namespace

QString literalList(const QStringList& ids)
{
    QStringList texts;
    for (const QString& id : ids) {
        texts << textLiteral(id);
    }
    return u'(' + texts.join(u',') + u')';
}

QCoro::Task<Result<std::vector<QJsonObject>>> allRows(Service& service, QString statement, QString purpose, std::stop_token stop)
{
    std::vector<QJsonObject> all;
    QString after;
    for (int page = 0; page < mostPages; ++page) {
        const QString further = after.isEmpty() ? QString() : u" and r_object_id > "_s + textLiteral(after);
        const QString asked = statement + further + u" order by r_object_id ENABLE(RETURN_TOP %1)"_s.arg(sliceRows);
        const Result<FeedWire> feed = co_await select(service, asked, sliceRows, purpose, stop);
        if (!feed) {
            co_return tl::unexpected<Error>(feed.error());
        }
        const QString before = after;
        for (const EntryWire& entry : feed->entries) {
            const QJsonObject row = entry.content["properties"_L1].toObject();
            const QString id = scalarText(row["r_object_id"_L1]);
            if (!isId(id) || id <= before) {
                co_return fail(ErrorKind::Offline, purpose + u": the answer to another question"_s);
            }
            after = std::max(after, id);
            all.push_back(row);
        }
        if (after == before) { // a shorter page may be the server's own bound
            break;
        }
    }
    co_return all;
}

QCoro::Task<Result<QString>> holdObject(Service& service, HoldMeans means, QString matter, std::stop_token stop)
{
    const QString in = means.folder.isEmpty() ? QString() : u" and FOLDER(%1)"_s.arg(textLiteral(means.folder));
    const QString statement = u"select r_object_id from %1 where object_name = %2"_s.arg(means.type, textLiteral(matter)) + in;
    const Result<std::vector<QJsonObject>> rows = co_await allRows(service, statement, u"the hold of a matter"_s, stop);
    if (!rows) {
        co_return tl::unexpected<Error>(rows.error());
    }
    if (rows->size() > 1) {
        co_return fail(ErrorKind::Conflict, u"%1 objects bear the number of this matter"_s.arg(rows->size()));
    }
    co_return rows->empty() ? QString() : scalarText(rows->front()["r_object_id"_L1]);
}

HoldMeans meansOf(const Repository& repository, UtcMs now)
{
    const Connection& connection = repository.connection;
    HoldMeans means;
    means.attributes = HoldAttributes::from(connection[u"holdAttributes"_s]);
    means.relation = connection[u"holdRelation"_s];
    means.folder = connection[u"holdFolder"_s];
    means.type = connection[u"holdType"_s].isEmpty() ? u"dm_document"_s : connection[u"holdType"_s];
    means.now = now;
    return means;
}

Result<HoldMeans> usableMeans(const Repository& repository, UtcMs now)
{
    const HoldMeans means = meansOf(repository, now);
    if (means.isNone()) {
        return fail(ErrorKind::Rejected, u"neither holdAttributes nor holdRelation says how this site holds"_s);
    }
    QStringList names = means.attributes.others.values();
    names << means.attributes.code;
    names.removeAll(QString());
    if (!std::ranges::all_of(names, isAttributeName) || !isTypeName(means.type)) {
        return fail(ErrorKind::Rejected, u"holdAttributes or holdType is no name"_s);
    }
    return means;
}

} // namespace cf::connectors::documentum

namespace cf::connectors {

namespace dm = documentum;

namespace {

/// Of relations and attributes the server says nothing: what the site says, and otherwise whoever may write them may take them away.
HoldEnforcement enforcementOf(const Repository& repository)
{
    return repository.connection[u"holds"_s] == u"enforced" ? HoldEnforcement::EnforcedApp : HoldEnforcement::Weak;
}

} // namespace

QCoro::Task<Result<std::optional<HoldTerms>>> DocumentumConnector::holdTerms(std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const dm::HoldMeans means = dm::meansOf(m_repository, 0);
    if (means.isNone()) { // a query that finds holds of Retention Policy Services writes none
        co_return Result<std::optional<HoldTerms>>(std::nullopt);
    }
    const Result<dm::HoldMeans> usable = dm::usableMeans(m_repository, 0);
    if (!usable) {
        co_return tl::unexpected<Error>(usable.error());
    }
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    HoldTerms terms;
    terms.enforcement = enforcementOf(m_repository);
    terms.isObject = means.isRelation();
    terms.isByVersion = true;
    terms.means = means.isRelation() ? means.relation : means.attributes.code;
    terms.basis = means.isRelation() ? u"holdRelation: relations to an object of %1"_s.arg(means.type) : u"holdAttributes: a repeating attribute of each version"_s;
    co_return std::optional(terms);
}

QCoro::Task<Result<std::vector<HeldReading>>> DocumentumConnector::readHeld(QString matter, QStringList records, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const Result<dm::HoldMeans> means = dm::usableMeans(m_repository, m_parts.clock.now());
    if (!means) {
        co_return fail(ErrorKind::Unavailable, means.error().detail);
    }
    dm::Service& service = *m_place->service;
    const Result<void> found = co_await dm::find(service, false, stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    QString code = matter;
    if (means->isRelation()) {
        const Result<QString> hold = co_await dm::holdObject(service, *means, matter, stop);
        if (!hold) {
            co_return tl::unexpected<Error>(hold.error());
        }
        code = *hold;
    }
    QHash<QString, HeldReading> byRecord;
    for (qsizetype from = 0; from < records.size(); from += dm::mostInList) {
        const QStringList some = records.mid(from, dm::mostInList);
        Result<std::vector<dm::HeldVersion>> versions = std::vector<dm::HeldVersion>();
        if (means->isRelation()) {
            versions = co_await dm::versionsByRelation(service, *means, some, stop);
        } else {
            versions = co_await dm::versionsByAttribute(service, *means, some, stop);
        }
        if (!versions) {
            co_return tl::unexpected<Error>(versions.error());
        }
        for (const dm::HeldVersion& version : *versions) {
            dm::count(byRecord[version.record], version, code);
        }
    }
    std::vector<HeldReading> readings;
    for (const QString& record : std::as_const(records)) {
        HeldReading reading = byRecord.value(record);
        reading.record = record;
        reading.enforcement = enforcementOf(m_repository);
        reading.basis = means->isRelation() ? u"DQL over dm_relation, %1"_s.arg(means->relation) : u"DQL over all versions, %1"_s.arg(means->attributes.code);
        if (!byRecord.contains(record)) { // destroyed, or not shown: the server does not tell which
            reading.trouble = ErrorKind::NotFound;
        }
        readings.push_back(std::move(reading));
    }
    co_return readings;
}

} // namespace cf::connectors
