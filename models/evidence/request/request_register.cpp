#include "models/evidence/request/request_register.h"

#include "models/base/text.h"
#include "models/cache/read_record.h"
#include "models/evidence/result_export.h"
#include "models/query/equal_term.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr int mostResults = 10;
constexpr UtcMs dayMs = 86'400'000; // some archives tell days alone

bool hasLeft(const Intent& start) { return start.attempts > 0 || start.state == IntentState::Done; }

/// In a field, not in its words alone: what only speaks of the request may be for somebody else.
bool isMadeFor(const Communication& letter, const QString& key)
{
    const QString wanted = identifierKey(key);
    return identifierKey(letter.caseId) == wanted || std::ranges::any_of(letter.attributes, [&](const auto& one) { return identifierKey(one.second) == wanted; });
}

/// Letters that bear the reference in any field or in their words, made since it was asked for.
Result<std::vector<RequestResult>> resultsOf(store::Database& database, search::SearchIndex& index, const QString& key, UtcMs asked, const CorrespondenceRequest& request, const query::Calendar& calendar)
{
    query::Term words;
    words.field = query::Field::Text;
    words.value = query::TextPhrase{key};
    query::Query letters;
    letters.where = query::any({query::of(query::equalTerm(query::Field::Case, key)), query::of(std::move(words))});
    search::Window window;
    window.limit = mostResults;
    CF_TRY(const search::Rows rows, index.rows({letters, calendar}, window));
    std::vector<RequestResult> results;
    for (const search::Row& row : rows.rows) {
        const std::optional<Moment>& at = row.sent ? row.sent : row.issued;
        if (at && at->utc < asked - dayMs) {
            continue;
        }
        CF_TRY(const cache::Record record, cache::readRecord(database, row.id.value()));
        const bool isHeldTo = isMadeFor(record.communication, key);
        results.push_back({row.id, row.documentId, row.title, row.repository, at, record.knownFrom, row.state, isHeldTo ? otherwiseThan(request, record.communication) : std::vector<AskedOtherwise>()});
    }
    return results;
}

/// What it tells is not it, in any spelling that `key` takes for the same.
template <class Key> void compare(std::vector<AskedOtherwise>& all, AskedOtherwise::What what, const QString& asked, QStringList told, Key key)
{
    told.removeAll(QString());
    told.removeDuplicates();
    if (!asked.isEmpty() && !told.isEmpty() && std::ranges::none_of(told, [&](const QString& one) { return key(one) == key(asked); })) {
        all.push_back({what, asked, told.join(u", "_s)});
    }
}

} // namespace

QLatin1StringView codeOf(AskedOtherwise::What what)
{
    static constexpr QLatin1StringView codes[] = {"customer"_L1, "channel"_L1, "brand"_L1, "template"_L1};
    return codes[size_t(what)];
}

std::vector<AskedOtherwise> otherwiseThan(const CorrespondenceRequest& request, const Communication& letter)
{
    using What = AskedOtherwise::What;
    const QString meant = identifierKey(request.customer);
    const auto isMeant = [&](const RecipientLeg& leg) { return !meant.isEmpty() && identifierKey(leg.customer) == meant; };
    const bool isNamed = std::ranges::any_of(letter.legs, isMeant);
    QStringList customers, channels, templates;
    for (const RecipientLeg& leg : letter.legs) {
        customers << leg.customer;
        if (leg.channel != Channel::Unknown && (!isNamed || isMeant(leg))) {
            channels << QString(code(leg.channel));
        }
    }
    for (const TemplateUsage& usage : letter.usages) {
        templates << usage.code;
    }
    const auto plain = [](const QString& text) { return fold(QStringView(text).trimmed()); };
    std::vector<AskedOtherwise> all;
    compare(all, What::Customer, request.customer, customers, identifierKey);
    compare(all, What::Channel, QString(code(request.channel)), channels, plain);
    compare(all, What::Brand, request.brandChoice.value, {letter.brand}, plain);
    compare(all, What::Template, request.templateCode, templates, plain);
    return all;
}

bool RequestLine::isOtherwise() const
{
    return std::ranges::any_of(results, [](const RequestResult& one) { return !one.otherwise.empty(); });
}

Result<RequestRegister> readRequestRegister(store::Database& database, search::SearchIndex& index, const std::vector<AskedRequest>& asked, const query::Calendar& calendar)
{
    RequestRegister all;
    all.at = calendar.now;
    for (const AskedRequest& one : asked) {
        auto request = readRequest(one.plan.request);
        if (!request) {
            ++all.unreadable;
            continue;
        }
        RequestLine line;
        line.key = one.plan.id;
        line.title = one.plan.title;
        line.person = one.plan.person;
        line.asked = one.plan.created;
        line.request = *std::move(request);
        line.start = one.start;
        CF_TRY(line.told, cache::caseIfKnown(database, startedCaseOf(one.start)));
        if (line.told || hasLeft(one.start)) {
            CF_TRY(line.results, resultsOf(database, index, line.key, line.asked, line.request, calendar));
        }
        RequestCourse course{one.start.state, one.start.notBefore, line.asked, line.person, line.request.needsApproval, {}, !line.results.empty(), {}, DeliveryState::Unknown};
        if (line.told) {
            course.told = line.told->what;
        }
        if (course.isShown) {
            course.shown = line.results.front().knownFrom;
            course.delivery = line.results.front().delivery;
        }
        line.stage = stageOf(course, calendar.now);
        line.steps = stepsOf(course, calendar.now);
        all.lines.push_back(std::move(line));
    }
    CF_TRY(all.scope, cache::readScope(database));
    return all;
}

QFuture<Result<RequestRegister>> requestRegister(cache::Cache& cache, search::IndexFactory factory, std::vector<AskedRequest> asked, query::Calendar calendar,
                                                 std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), asked = std::move(asked), calendar = std::move(calendar)](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readRequestRegister(database, *index, asked, calendar);
        },
        std::move(interrupt));
}

QJsonObject requestLineJson(const RequestLine& line)
{
    QJsonArray steps, results;
    for (const RequestStep& one : line.steps) {
        QJsonObject step{{u"step"_s, QString(codeOf(one.milestone))}, {u"state"_s, QString(codeOf(one.state))}, {u"who"_s, one.who}};
        if (one.at) {
            step.insert(u"at"_s, isoUtc(*one.at));
        }
        steps.append(step);
    }
    for (const RequestResult& one : line.results) {
        QJsonArray otherwise;
        for (const AskedOtherwise& of : one.otherwise) {
            otherwise.append(QJsonObject{{u"what"_s, QString(codeOf(of.what))}, {u"asked"_s, of.asked}, {u"found"_s, of.found}});
        }
        results.append(QJsonObject{{u"id"_s, one.id.value()},
                                   {u"documentId"_s, one.documentId},
                                   {u"title"_s, one.title},
                                   {u"repository"_s, one.repository},
                                   {u"delivery"_s, QString(code(one.delivery))},
                                   {u"otherwise"_s, otherwise}});
    }
    QJsonObject object{{u"key"_s, line.key}, {u"person"_s, line.person}, {u"asked"_s, isoUtc(line.asked)}, {u"stage"_s, QString(codeOf(line.stage))}, {u"steps"_s, steps},
                       {u"results"_s, results}, {u"request"_s, QJsonDocument::fromJson(requestText(line.request)).object()}};
    if (line.told) {
        object.insert(u"case"_s, QJsonObject{{u"id"_s, line.told->what.nativeId}, {u"system"_s, line.told->repositoryName}, {u"endedAt"_s, line.told->what.endedAt}});
    }
    return object;
}

} // namespace cf::evidence
