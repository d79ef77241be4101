// Holds as CMIS 1.1 has them: ids in cmis:rm_holdIds of each version that has the secondary type cmis:rm_hold. Both lists are written whole, so what is there is read first, and
// the change token keeps what others write meanwhile. Source: CMIS 1.1, 2.1.16; protocol notes 1.9; docs/connectors/cmis.md, "Holds".
#include "models/connectors/cmis/cmis_place.h"
#include "models/connectors/remote/form_body.h"
#include "models/connectors/remote/holding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

namespace {

const QString holdType = u"cmis:rm_hold"_s, holdIds = u"cmis:rm_holdIds"_s, secondaryIds = u"cmis:secondaryObjectTypeIds"_s;
constexpr qsizetype recordsAsked = 40; ///< by one statement
constexpr qint64 rowsAsked = 500;
constexpr int mostPages = 1'000;

/// One property after another, each with all its values.
void addList(std::vector<FormField>& fields, const QString& id, const QStringList& values)
{
    const auto isId = [](const FormField& field) { return field.name.startsWith("propertyId["); };
    const QByteArray at = '[' + QByteArray::number(qint64(std::ranges::count_if(fields, isId))) + ']';
    fields.push_back({"propertyId" + at, "text/plain;charset=UTF-8", {}, id.toUtf8()});
    for (qsizetype i = 0; i < values.size(); ++i) {
        fields.push_back({"propertyValue" + at + '[' + QByteArray::number(i) + ']', "text/plain;charset=UTF-8", {}, values[i].toUtf8()});
    }
}

http::Request updating(const Service& service, const VersionWire& version, const QStringList& types, const QStringList& holds)
{
    std::vector<FormField> fields{{"cmisaction", {}, {}, "update"}, {"succinct", {}, {}, "true"}, {"objectId", "text/plain;charset=UTF-8", {}, version.objectId.toUtf8()}};
    if (!version.changeToken.isEmpty()) {
        fields.push_back({"changeToken", "text/plain;charset=UTF-8", {}, version.changeToken.toUtf8()});
    }
    if (types != version.secondaryTypes) {
        addList(fields, secondaryIds, types);
    }
    addList(fields, holdIds, holds);
    http::Request request;
    request.url = service.wire.rootUrl;
    request.headers = {{"Accept", "application/json"}};
    request.purpose = u"holds of a version"_s;
    setOnce(request, "POST");
    setForm(request, fields);
    return request;
}

/// Its versions, by the id of the series itself. NotFound: there is none such.
QCoro::Task<Result<RecordWire>> seriesAt(Service& service, QString nativeId, std::stop_token stop)
{
    const QString series = nativeId.section(u':', 1);
    const Query query{{u"cmisselector"_s, u"versions"_s}, {u"objectId"_s, series}, {u"filter"_s, u"*"_s}};
    const QUrl url = service.wire.rootUrl;
    const Result<QJsonDocument> versions = co_await getJson(service, url, query, u"versions"_s, stop);
    if (!versions && (versions.error().kind == ErrorKind::Rejected || versions.error().kind == ErrorKind::Protocol)) { // it takes no such id
        co_return fail(ErrorKind::NotFound, u"no such record is listed"_s);
    }
    if (!versions) {
        co_return tl::unexpected<Error>(versions.error());
    }
    Result<RecordWire> record = recordFrom(versions->array());
    if (record && record->nativeId != nativeId) {
        co_return fail(ErrorKind::NotFound, u"no such record is listed"_s);
    }
    co_return record;
}

} // namespace

QCoro::Task<Result<RecordWire>> recordAt(Service& service, QString nativeId, std::stop_token stop)
{
    RowWire row;
    row.objectId = nativeId;
    if (nativeId.startsWith(u"series:")) {
        const Result<std::optional<RowWire>> found = co_await rowOf(service, nativeId, stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
        if (!*found) { // there are servers whose queries find no series, and that list the versions of one
            co_return co_await seriesAt(service, nativeId, stop);
        }
        row = **found;
    } else {
        const QString isThis = u"this"_s;
        const Result<VersionWire> object = co_await versionOf(service, nativeId, isThis, stop);
        if (!object) {
            co_return tl::unexpected<Error>(object.error());
        }
        row.typeId = object->typeId;
    }
    co_return co_await versionsOf(service, row, stop);
}

namespace {

/// What one version needs so that this hold is on it, or is not.
QCoro::Task<Result<HoldLook>> lookAt(Service& service, QString objectId, QString matter, bool isWanted, std::stop_token stop)
{
    const QString isThis = u"this"_s;
    const Result<VersionWire> version = co_await versionOf(service, objectId, isThis, stop);
    if (!version) {
        co_return tl::unexpected<Error>(version.error());
    }
    if (version->objectId != objectId) {
        co_return fail(ErrorKind::Offline, u"a version: the answer to another question"_s);
    }
    HoldLook look;
    look.effect = holdEffect(matter, matter);
    QStringList types = version->secondaryTypes, holds = version->holds;
    const bool isThere = holds.contains(matter) && types.contains(holdType); // a server may hand on the ids without their type, which holds nothing
    if (isThere == isWanted) {
        co_return look;
    }
    if (isWanted) {
        holds << (holds.contains(matter) ? QStringList() : QStringList{matter});
    } else {
        holds.removeAll(matter);
    }
    if (isWanted && !types.contains(holdType)) {
        types << holdType;
    }
    look.next = updating(service, *version, types, holds);
    co_return look;
}

std::optional<Error> wrongIn(const http::Reply& reply)
{
    std::optional<Error> error = errorIn(reply.status, reply.body, u"a hold"_s);
    const QString exception = QJsonDocument::fromJson(reply.body).object()["exception"_L1].toString();
    if (error && !QJsonDocument::fromJson(reply.body).isObject()) { // of what stands in front of the repository
        error->kind = ErrorKind::Offline;
    } else if (error && error->kind == ErrorKind::Conflict && exception != u"updateConflict") { // as of a version that cannot be changed any more
        error->kind = ErrorKind::Rejected;
    }
    return error;
}

/// Newest first: where a server holds all of a series with one of its versions, that is the one that may be written.
QCoro::Task<Result<HoldingSteps>> stepsOf(Service& service, Deed deed, std::stop_token stop)
{
    const auto* place = std::get_if<PlaceHold>(&deed);
    const auto* lift = std::get_if<LiftHold>(&deed);
    if (!place && !lift) {
        co_return fail(ErrorKind::Rejected, u"this kind of repository does no such thing"_s);
    }
    const bool isWanted = place != nullptr;
    const QString matter = place ? place->matter : lift->matter, record = place ? place->record : lift->record;
    QStringList versions = place ? place->versions : lift->versions;
    if (versions.isEmpty()) {
        const Result<RecordWire> there = co_await recordAt(service, record, stop);
        if (!there) {
            co_return tl::unexpected<Error>(there.error());
        }
        for (const VersionWire& one : there->versions) {
            versions << one.objectId;
        }
    }
    std::ranges::reverse(versions);
    HoldingSteps steps;
    steps.errorIn = wrongIn;
    for (const QString& version : std::as_const(versions)) {
        steps.steps.push_back([&service, version, matter, isWanted](int, std::stop_token token) { return lookAt(service, version, matter, isWanted, token); });
    }
    co_return steps;
}

/// Rows of a statement about versions, all pages of them.
QCoro::Task<Result<std::vector<VersionWire>>> versionRows(Service& service, QString statement, std::stop_token stop)
{
    std::vector<VersionWire> all;
    QSet<QString> seen;
    for (int page = 0; page < mostPages; ++page) {
        const QString purpose = u"which versions are held"_s, noFilter;
        const qint64 skip = page * rowsAsked, most = rowsAsked;
        const Result<QJsonObject> answer = co_await queryOf(service, statement, skip, most, purpose, stop, noFilter, true);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const QJsonArray rows = (*answer)["results"_L1].toArray();
        const qsizetype before = seen.size();
        for (qsizetype i = 0; i < rows.size(); ++i) {
            Result<VersionWire> row = versionFrom(rows[i].toObject(), u"$.results[%1]"_s.arg(i));
            if (!row) {
                co_return tl::unexpected<Error>(row.error());
            }
            if (!seen.contains(row->objectId)) {
                seen.insert(row->objectId);
                all.push_back(*std::move(row));
            }
        }
        if (seen.size() == before || (!(*answer)["hasMoreItems"_L1].toBool() && rows.size() < rowsAsked)) {
            break;
        }
    }
    co_return all;
}

/// What versions of it say of the hold. Ids without their type, as some servers hand them on to the next version, hold nothing.
void count(HeldReading& reading, const std::vector<VersionWire>& versions, const QString& matter)
{
    QSet<QString> others;
    for (const VersionWire& one : versions) {
        if (!one.secondaryTypes.contains(holdType)) {
            continue;
        }
        const int times = int(one.holds.count(matter));
        if (times > 0) {
            reading.versions << one.objectId;
        }
        reading.times = std::max(reading.times, times);
        others += QSet<QString>(one.holds.begin(), one.holds.end());
    }
    others.remove(matter);
    reading.others = int(others.size());
}

/// By what its versions say themselves; `asked`: the query of the repository did not name it.
QCoro::Task<Result<void>> readItself(Service& service, HeldReading& reading, QString matter, bool asked, std::stop_token stop)
{
    const Result<RecordWire> record = co_await recordAt(service, reading.record, stop);
    if (!record && (record.error().kind == ErrorKind::NotFound || isDenied(record.error()))) {
        reading.trouble = record.error().kind;
        co_return Result<void>();
    }
    if (!record) {
        co_return tl::unexpected<Error>(record.error());
    }
    count(reading, record->versions, matter);
    reading.basis = asked ? u"a query by cmis:rm_holdIds does not name it; properties of its %1 versions"_s.arg(record->versions.size())
                          : u"properties of its %1 versions"_s.arg(record->versions.size());
    co_return Result<void>();
}

} // namespace

} // namespace cf::connectors::cmis

namespace cf::connectors {

namespace {

/// Never assumed: what the site says.
HoldEnforcement enforcementOf(const Repository& repository)
{
    return repository.connection[u"holds"_s] == u"enforced" ? HoldEnforcement::EnforcedApp : HoldEnforcement::Weak;
}

} // namespace

QCoro::Task<Performed> CmisConnector::performHold(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return Performed{Performed::End::NotDone, {}, found.error()};
        }
    }
    cmis::Service service = *m_place->service; // a run beside this may find it anew
    Result<HoldingSteps> steps = co_await cmis::stepsOf(service, command.deed, stop);
    if (!steps) {
        Error error = steps.error();
        error.kind = cmis::isDenied(error) ? ErrorKind::Rejected : error.kind; // of this record alone
        co_return Performed{Performed::End::NotDone, {}, error};
    }
    co_return co_await holdOnce(service.line, *std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> CmisConnector::findHeld(Command command, std::stop_token stop)
{
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    cmis::Service service = *m_place->service;
    Result<HoldingSteps> steps = co_await cmis::stepsOf(service, command.deed, stop);
    if (!steps) {
        const bool isNone = steps.error().kind == ErrorKind::NotFound;
        co_return isNone ? Result<std::optional<Effect>>(std::nullopt) : Result<std::optional<Effect>>(tl::unexpected<Error>(steps.error()));
    }
    co_return co_await heldEffect(*std::move(steps), stop);
}

QCoro::Task<Result<std::optional<HoldTerms>>> CmisConnector::holdTerms(std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    cmis::Service service = *m_place->service;
    const cmis::Query query{{u"cmisselector"_s, u"typeDefinition"_s}, {u"typeId"_s, u"cmis:rm_hold"_s}};
    const QUrl url = service.wire.repositoryUrl;
    const Result<QJsonDocument> type = co_await cmis::getJson(service, url, query, u"whether there are holds"_s, stop);
    if (!type && type.error().kind != ErrorKind::NotFound && type.error().kind != ErrorKind::Rejected) {
        co_return tl::unexpected<Error>(type.error());
    }
    if (!type) { // a type that is not supported is not listed
        co_return Result<std::optional<HoldTerms>>(std::nullopt);
    }
    HoldTerms terms;
    terms.enforcement = enforcementOf(m_repository);
    terms.isByVersion = true;
    terms.means = u"cmis:rm_hold"_s;
    terms.basis = u"cmis:rm_hold is among the types; whether it keeps anything from being deleted is what the site says of it"_s;
    co_return std::optional(terms);
}

QCoro::Task<Result<std::vector<HeldReading>>> CmisConnector::readHeld(QString matter, QStringList records, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    if (!m_place->service) {
        const Result<void> found = co_await find(stop);
        if (!found) {
            co_return tl::unexpected<Error>(found.error());
        }
    }
    cmis::Service service = *m_place->service;
    std::vector<HeldReading> readings;
    bool canAsk = service.wire.findsVersions; // else it knows the latest of each, and holds are on versions
    for (qsizetype from = 0; from < records.size(); from += cmis::recordsAsked) {
        const QStringList some = records.mid(from, cmis::recordsAsked);
        QHash<QString, std::vector<cmis::VersionWire>> held;
        if (canAsk) {
            const QString statement = cmis::heldStatement(service.listing, matter, some);
            const Result<std::vector<cmis::VersionWire>> rows = co_await cmis::versionRows(service, statement, stop);
            if (!rows && rows.error().kind != ErrorKind::Rejected) {
                co_return tl::unexpected<Error>(rows.error());
            }
            canAsk = rows.has_value(); // it joins no types, or knows no versions
            for (const cmis::VersionWire& one : rows.value_or(std::vector<cmis::VersionWire>())) {
                const QString series = cmis::nativeIdOf(one.seriesId, one.objectId);
                held[some.contains(series) ? series : one.objectId].push_back(one);
            }
        }
        for (const QString& record : some) {
            HeldReading reading;
            reading.record = record;
            reading.enforcement = enforcementOf(m_repository);
            if (const auto rows = held.constFind(record); rows != held.constEnd()) {
                cmis::count(reading, *rows, matter);
                reading.basis = u"a query by cmis:rm_holdIds, over all versions"_s;
            } else {
                const Result<void> read = co_await cmis::readItself(service, reading, matter, canAsk, stop);
                if (!read) {
                    co_return tl::unexpected<Error>(read.error());
                }
            }
            readings.push_back(std::move(reading));
        }
    }
    co_return readings;
}

} // namespace cf::connectors
