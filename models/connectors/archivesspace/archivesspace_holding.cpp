// Holds as this system can have them: recorded, as a rights statement that disallows deletion, with the number of the matter as its identifier. The server deletes all the
// same, and the files lie elsewhere. A record is written whole under its lock_version. Source: protocol notes 2.4, 4, 5; docs/connectors/archivesspace.md, "Holds".
#include "models/connectors/archivesspace/archivesspace_place.h"
#include "models/connectors/archivesspace/archivesspace_requests.h"
#include "models/connectors/nothing_known.h"
#include "models/connectors/remote/holding.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::archivesspace {

namespace {

constexpr qsizetype mostOfIdentifier = 255;

bool forbidsDeletion(const QJsonValue& statement)
{
    const QJsonArray acts = statement["acts"_L1].toArray();
    return std::any_of(acts.begin(), acts.end(), [](const QJsonValue& act) { return act["act_type"_L1].toString() == u"delete" && act["restriction"_L1].toString() == u"disallow"; });
}

/// What is recorded as "other" is the organisation's own; a statute, a licence or a copyright is somebody else's to lift.
bool isOurs(const QJsonValue& statement) { return statement["rights_type"_L1].toString() == u"other"; }

bool isOf(const QJsonValue& statement, const QString& matter) { return statement["identifier"_L1].toString() == matter; }

QJsonObject statementOf(const QString& matter, const QString& today)
{
    const QJsonObject act{{u"jsonmodel_type"_s, u"rights_statement_act"_s}, {u"act_type"_s, u"delete"_s}, {u"restriction"_s, u"disallow"_s}, {u"start_date"_s, today}, {u"notes"_s, QJsonArray()}};
    const QJsonObject note{{u"jsonmodel_type"_s, u"note_rights_statement"_s}, {u"type"_s, u"additional_information"_s}, {u"content"_s, QJsonArray{u"Hold "_s + matter}}};
    return {{u"jsonmodel_type"_s, u"rights_statement"_s}, {u"identifier"_s, matter}, {u"rights_type"_s, u"other"_s}, {u"other_rights_basis"_s, u"policy"_s},
            {u"start_date"_s, today}, {u"acts"_s, QJsonArray{act}}, {u"notes"_s, QJsonArray{note}}, {u"external_documents"_s, QJsonArray()}, {u"linked_agents"_s, QJsonArray()}};
}

/// Of this repository, and of a kind that has rights statements and is read here.
bool isRecord(const QString& root, const QString& uri)
{
    const QString number = numberOf(uri);
    const bool isNumber = !number.isEmpty() && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber && (uri == root + u'/' + archival + u'/' + number || uri == root + u'/' + digital + u'/' + number);
}

std::optional<Error> wrongIn(const http::Reply& reply)
{
    if (reply.isOk()) {
        return std::nullopt;
    }
    const bool isOurs = QJsonDocument::fromJson(reply.body).isObject();
    const ErrorKind kind = reply.status == 401 || reply.status == 403 ? ErrorKind::Unauthorised
                           : !isOurs                                  ? ErrorKind::Offline // of what stands in front of it
                           : reply.status == 404                      ? ErrorKind::NotFound
                           : reply.status == 409                      ? ErrorKind::Conflict
                                                                      : ErrorKind::Rejected;
    return Error{kind, u"a hold: answer %1"_s.arg(reply.status), {}};
}

/// The whole record, with the statement or without it. What the server keeps itself it leaves out of what it is sent.
http::Request writing(const QUrl& base, const QString& uri, QJsonObject record, const QJsonArray& statements)
{
    record.insert(u"rights_statements"_s, statements);
    http::Request request;
    request.url = below(base, uri);
    request.headers = {{"Content-Type", "application/json"}};
    request.purpose = u"rights statements of a record"_s;
    setOnce(request, "POST");
    request.body = QJsonDocument(record).toJson(QJsonDocument::Compact);
    return request;
}

struct Asked {
    QString matter, record, today;
    bool isWanted = false;
};

QCoro::Task<Result<HoldLook>> lookAt(http::SignedLine& line, QUrl base, Asked asked, std::stop_token stop)
{
    http::Request request;
    request.url = below(base, asked.record);
    request.purpose = u"a record"_s;
    const Result<http::Reply> reply = co_await line.send(std::move(request), stop);
    if (!reply) {
        co_return tl::unexpected<Error>(reply.error());
    }
    if (const std::optional<Error> error = wrongIn(*reply)) {
        co_return tl::unexpected<Error>(*error);
    }
    const Result<QJsonDocument> document = jsonOf(reply->body);
    if (!document) {
        co_return tl::unexpected<Error>(document.error());
    }
    const QJsonObject record = document->object();
    if (record["uri"_L1].toString() != asked.record || !record["lock_version"_L1].isDouble()) {
        co_return fail(ErrorKind::Offline, u"a record: not an answer of this server"_s);
    }
    HoldLook look;
    look.effect = holdEffect(asked.record, asked.matter);
    QJsonArray left;
    bool isThere = false, isForeign = false;
    const QJsonArray statements = record["rights_statements"_L1].toArray();
    for (const QJsonValue one : statements) {
        const bool isIt = isOf(one, asked.matter) && forbidsDeletion(one);
        isThere = isThere || isIt;
        isForeign = isForeign || (isIt && !isOurs(one));
        if (!isIt || !isOurs(one)) {
            left.append(one);
        }
    }
    if (asked.isWanted == isThere) {
        co_return look;
    }
    if (!asked.isWanted && isForeign && left.size() == statements.size()) {
        co_return fail(ErrorKind::Rejected, u"only another system may release it: it stands there by law, licence or copyright"_s);
    }
    if (asked.isWanted) {
        left.append(statementOf(asked.matter, asked.today));
    }
    look.next = writing(base, asked.record, record, left);
    co_return look;
}

HoldingSteps stepsOf(http::SignedLine& line, const QUrl& base, const Asked& asked)
{
    HoldingSteps steps;
    steps.errorIn = wrongIn;
    steps.steps.push_back([&line, base, asked](int, std::stop_token token) { return lookAt(line, base, asked, token); });
    return steps;
}

/// Rejected: it is none that could be done here.
Result<Asked> askedIn(const Deed& deed, const QString& root, const QString& today)
{
    const auto* place = std::get_if<PlaceHold>(&deed);
    const auto* lift = std::get_if<LiftHold>(&deed);
    if (!place && !lift) {
        return fail(ErrorKind::Rejected, u"this kind of repository does no such thing"_s);
    }
    Asked asked{place ? place->matter : lift->matter, place ? place->record : lift->record, today, place != nullptr};
    if (asked.matter.isEmpty() || asked.matter.size() > mostOfIdentifier) {
        return fail(ErrorKind::Rejected, u"an identifier has 1 to 255 characters"_s);
    }
    if (!isRecord(root, asked.record)) {
        return fail(ErrorKind::Rejected, u"it is no record of this repository"_s);
    }
    return asked;
}

/// The records as their list has them, by their addresses: another route than that of one record, which is written.
QCoro::Task<Result<QHash<QString, QJsonArray>>> statementsOf(RunContext& run, QStringList uris, std::stop_token stop)
{
    QHash<QString, QJsonArray> found;
    for (const QString& type : {archival, digital}) {
        QStringList ids;
        for (const QString& uri : std::as_const(uris)) {
            if (uri.startsWith(run.root + u'/' + type + u'/')) {
                ids << numberOf(uri);
            }
        }
        for (qsizetype from = 0; from < ids.size(); from += sliceSize) {
            const Query query{{u"id_set"_s, ids.mid(from, sliceSize).join(u',')}};
            const QString path = run.root + u'/' + type, purpose = u"rights statements of records"_s;
            const Result<QJsonDocument> answer = co_await getJson(run, path, query, purpose, stop);
            if (!answer) {
                co_return tl::unexpected<Error>(answer.error());
            }
            if (!answer->isArray()) {
                co_return fail(ErrorKind::Protocol, u"rights statements of records: not a list"_s);
            }
            const QJsonArray records = answer->array();
            for (const QJsonValue record : records) {
                found.insert(record["uri"_L1].toString(), record["rights_statements"_L1].toArray());
            }
        }
    }
    co_return found;
}

HeldReading readingFrom(const QJsonArray& statements, const QString& record, const QString& matter, const QString& today)
{
    HeldReading reading;
    reading.record = record;
    reading.enforcement = HoldEnforcement::RecordedOnly;
    reading.basis = u"rights_statements of a fresh reading of the list of records; nothing else there tells of holds"_s;
    QSet<QString> others;
    for (const QJsonValue one : statements) {
        if (!forbidsDeletion(one)) {
            continue;
        }
        if (!isOf(one, matter)) {
            others.insert(one["identifier"_L1].toString());
            continue;
        }
        const QString end = one["end_date"_L1].toString();
        ++reading.times;
        reading.isRemovable = reading.isRemovable && isOurs(one);
        reading.isActive = reading.isActive && (end.isEmpty() || end >= today);
    }
    reading.others = int(others.size());
    return reading;
}

} // namespace

} // namespace cf::connectors::archivesspace

namespace cf::connectors {

namespace as = archivesspace;

namespace {

/// By the calendar of the organisation.
QString today(const RemoteParts& parts, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(parts.clock.now(), zone).date().toString(Qt::ISODate); }

} // namespace

std::optional<RepeatGuard> ArchivesSpaceConnector::guardOf(const Deed& deed) const
{
    const bool isOne = std::holds_alternative<PlaceHold>(deed) || std::holds_alternative<LiftHold>(deed);
    return isOne ? std::optional(RepeatGuard::State) : std::nullopt;
}

QCoro::Task<Performed> ArchivesSpaceConnector::perform(Command command, std::stop_token stop)
{
    if (!m_place->line) {
        co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Rejected, m_place->fault, {}}};
    }
    const Result<as::Asked> asked = as::askedIn(command.deed, m_place->root, today(m_parts, m_place->vocabulary->zone()));
    if (!asked) {
        co_return Performed{Performed::End::NotDone, {}, asked.error()};
    }
    HoldingSteps steps = as::stepsOf(*m_place->line, m_place->base, *asked);
    co_return co_await holdOnce(*m_place->line, std::move(steps), stop);
}

QCoro::Task<Result<std::optional<Effect>>> ArchivesSpaceConnector::findEffect(Command command, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    const Result<as::Asked> asked = as::askedIn(command.deed, m_place->root, today(m_parts, m_place->vocabulary->zone()));
    if (!asked) {
        co_return tl::unexpected<Error>(asked.error());
    }
    HoldingSteps steps = as::stepsOf(*m_place->line, m_place->base, *asked);
    co_return co_await heldEffect(std::move(steps), stop);
}

QCoro::Task<Result<std::optional<HoldTerms>>> ArchivesSpaceConnector::holdTerms(std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    NothingKnown known;
    as::RunContext context = m_place->context(m_repository, known, 0);
    const as::Query none;
    const QString purpose = u"whether it is there"_s;
    const Result<QJsonDocument> there = co_await as::getJson(context, context.root, none, purpose, stop);
    if (!there) {
        co_return tl::unexpected<Error>(there.error());
    }
    HoldTerms terms;
    terms.enforcement = HoldEnforcement::RecordedOnly;
    terms.holdsFiles = false;
    terms.means = u"rights statement"_s;
    terms.basis = u"this system has no holds: a rights statement of the description says that it is not to be deleted, and the server deletes it all the same"_s;
    co_return std::optional(terms);
}

QCoro::Task<Result<std::vector<HeldReading>>> ArchivesSpaceConnector::readHeld(QString matter, QStringList records, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    NothingKnown known;
    as::RunContext context = m_place->context(m_repository, known, 0);
    QStringList uris = records;
    uris.removeIf([&context](const QString& uri) { return !as::isRecord(context.root, uri); });
    const Result<QHash<QString, QJsonArray>> statements = co_await as::statementsOf(context, uris, stop);
    if (!statements) {
        co_return tl::unexpected<Error>(statements.error());
    }
    const QString day = today(m_parts, m_place->vocabulary->zone());
    std::vector<HeldReading> readings;
    for (const QString& record : std::as_const(records)) {
        HeldReading reading = as::readingFrom(statements->value(record), record, matter, day);
        if (!statements->contains(record)) { // deleted, suppressed, or moved to another repository: the server does not tell which
            reading.trouble = ErrorKind::NotFound;
        }
        readings.push_back(std::move(reading));
    }
    co_return readings;
}

} // namespace cf::connectors
