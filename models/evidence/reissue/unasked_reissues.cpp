#include "models/evidence/reissue/unasked_reissues.h"

#include "models/base/text.h"
#include "models/cache/read_case_letters.h"
#include "models/domain/bulk_reissue.h"
#include "models/domain/exception_case.h"
#include "models/evidence/reissue/reissue_account.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using Word = ResendRequest::Word;

constexpr UtcMs dayMs = 86'400'000; ///< some archives tell the day alone, and clocks differ
constexpr UtcMs longestCourse = 30 * dayMs; ///< from a request to its letter, as far as what is not told of is concerned
constexpr int longestChain = 50;
constexpr QStringView requestProcess = u"reissueRequest";

QString valueOf(const std::vector<CaseVariable>& variables, QStringView name)
{
    const auto found = std::ranges::find(variables, name, &CaseVariable::name);
    return found == variables.end() ? QString() : found->value;
}

Word wordOf(const WorkflowCase& told)
{
    const std::vector<ReissueApproval> decisions = reissueApprovalsOf(told);
    const bool wentOn = std::ranges::any_of(told.steps, [](const CaseStep& one) { return one.key == u"regenerate"; });
    const bool tellsSteps = !told.steps.empty(); // some systems tell none, and then nothing of how far it came
    if (!told.isOpen() && told.endedAt != u"endDone" && (told.endedAt == u"endRefused" || (tellsSteps && !wentOn))) {
        return Word::Refused; // what was given up after it was let go was let go all the same
    }
    if (told.isOpen() && !wentOn && (decisions.empty() || std::ranges::any_of(decisions, [](const ReissueApproval& one) { return !one.at; }))) {
        return Word::Undecided;
    }
    const auto isApproval = [](const ReissueApproval& one) { return one.step == u"approve" && one.at; };
    const bool isApproved = std::ranges::any_of(decisions, isApproval);
    const bool isByAnother = std::ranges::any_of(decisions, [&](const ReissueApproval& one) { return isApproval(one) && !one.isRequesters; });
    return isApproved && !isByAnother ? Word::ByRequesterAlone : Word::LetGo;
}

bool isInTime(const ResendRequest& request, UtcMs sent) { return (!request.at || *request.at <= sent + dayMs) && (!request.over || sent <= *request.over + dayMs); }

UnaskedWhy whyOf(Word word)
{
    return word == Word::Refused ? UnaskedWhy::Refused : word == Word::Undecided ? UnaskedWhy::Undecided : UnaskedWhy::ByRequesterAlone;
}

/// Requests by what they name, and letters by what they send again.
class Book
{
public:
    Book(const std::vector<cache::ReissuedLetter>& letters, const std::vector<ResendRequest>& requests)
        : m_requests(requests)
    {
        for (const cache::ReissuedLetter& one : letters) {
            m_originals.try_emplace(identifierKey(one.documentId), identifierKey(one.original));
        }
        for (const ResendRequest& one : requests) {
            m_byKey[identifierKey(one.key)].push_back(&one);
            if (!one.document.isEmpty()) {
                m_byDocument[identifierKey(one.document)].push_back(&one);
            }
        }
    }

    /// Of its original, or of what that sent again in its turn.
    std::vector<const ResendRequest*> naming(const cache::ReissuedLetter& letter) const
    {
        std::vector<const ResendRequest*> found;
        QString document = identifierKey(letter.original);
        for (int i = 0; i < longestChain && !document.isEmpty(); ++i) {
            if (const auto known = m_byDocument.find(document); known != m_byDocument.end()) {
                std::ranges::copy_if(known->second, std::back_inserter(found), [&](const ResendRequest* one) {
                    return one->customer.isEmpty() || letter.customer.isEmpty() || identifierKey(one->customer) == identifierKey(letter.customer);
                });
            }
            const auto next = m_originals.find(document);
            document = next == m_originals.end() ? QString() : next->second;
        }
        return found;
    }
    /// That it names itself.
    std::vector<const ResendRequest*> namedBy(const QStringList& names) const
    {
        std::vector<const ResendRequest*> found;
        for (const QString& name : names) {
            if (const auto known = m_byKey.find(name); known != m_byKey.end()) {
                found.insert(found.end(), known->second.begin(), known->second.end());
            }
        }
        return found;
    }
    /// A plan of many letters that another program asked for may have sent it.
    bool mayBeOfMany(UtcMs sent) const
    {
        return std::ranges::any_of(m_requests, [&](const ResendRequest& one) { return one.isOfMany && one.word != Word::Refused && isInTime(one, sent); });
    }

private:
    const std::vector<ResendRequest>& m_requests;
    std::map<QString, QString> m_originals;
    std::map<QString, std::vector<const ResendRequest*>> m_byDocument, m_byKey;
};

/// Those of its time first, and of these the one that lets it go most.
const ResendRequest* bestOf(const std::vector<const ResendRequest*>& requests, const std::optional<Moment>& sent)
{
    const auto best = std::ranges::min_element(requests, {}, [&](const ResendRequest* one) { return std::pair(sent && !isInTime(*one, sent->utc), one->word); });
    return best == requests.end() ? nullptr : *best;
}

bool isLetGo(const ResendRequest* request, const std::optional<Moment>& sent) { return request && request->word == Word::LetGo && (!sent || isInTime(*request, sent->utc)); }

/// Of all the time in which the request may have been made, and to the end of the day where a day alone is known.
bool isTold(const std::vector<ResendReach>& reach, const Moment& sent)
{
    const UtcMs end = sent.utc + (sent.precision == Precision::Day ? dayMs : 0);
    return std::ranges::all_of(reach, [&](const ResendReach& one) { return one.to && end <= *one.to && !one.hasGaps && (!one.from || *one.from + longestCourse <= sent.utc); });
}

/// A request made here is known by its case as well, once a system tells that: what the case says counts.
void settleHere(std::vector<ResendRequest>& here, std::vector<ResendRequest>& told)
{
    std::map<QString, const ResendRequest*> cases;
    for (const ResendRequest& one : told) {
        cases.try_emplace(one.key, &one);
    }
    std::set<QString> plans;
    for (ResendRequest& one : here) {
        plans.insert(one.key);
        if (const auto known = cases.find(one.key); known != cases.end()) {
            one.word = std::max(one.word, known->second->word);
            one.system = known->second->system;
            one.over = known->second->over;
        }
    }
    std::erase_if(told, [&](const ResendRequest& one) { return one.isOfMany && plans.contains(one.key); }); // its letters are known
    told.insert(told.end(), std::make_move_iterator(here.begin()), std::make_move_iterator(here.end()));
}

} // namespace

QLatin1StringView codeOf(UnaskedWhy why)
{
    static constexpr std::array codes{"REFUSED"_L1, "NO_REQUEST"_L1, "OTHER_TIME"_L1, "APPROVED_BY_REQUESTER_ALONE"_L1, "NOT_DECIDED"_L1};
    return codes[size_t(why)];
}

std::optional<ResendRequest> resendRequestOf(const WorkflowCase& told, const QString& system)
{
    ResendRequest request;
    request.key = told.reference.isEmpty() ? told.nativeId : told.reference;
    request.system = system;
    request.person = told.startedBy;
    request.document = valueOf(told.variables, u"communicationRef");
    request.customer = valueOf(told.variables, u"customer");
    request.at = told.started;
    if (told.definitionKey == exceptionProcessKey) {
        QStringList outcomes{valueOf(told.variables, u"exceptionOutcome")};
        for (const WorkflowTask& task : told.tasks) {
            outcomes << valueOf(task.variables, u"exceptionOutcome");
        }
        return outcomes.contains(u"retry"_s) && !request.document.isEmpty() ? std::optional(request) : std::nullopt;
    }
    if (told.definitionKey != requestProcess) {
        return std::nullopt;
    }
    request.over = told.ended;
    request.word = wordOf(told);
    request.isOfMany = valueOf(told.variables, u"reissueMode") == bulkModeWord;
    if (request.isOfMany) {
        request.document.clear(); // it is the plan
    }
    return request;
}

Result<UnaskedReissues> unaskedIn(const std::vector<cache::ReissuedLetter>& letters, const std::vector<ResendRequest>& requests, std::vector<ResendReach> reach,
                                  const std::function<Result<QStringList>(const cache::ReissuedLetter&)>& names)
{
    UnaskedReissues all;
    all.reach = std::move(reach);
    all.hasSource = std::ranges::any_of(all.reach, [](const ResendReach& one) { return one.from.has_value(); });
    all.looked = qint64(letters.size());
    if (!all.hasSource) {
        return Result<UnaskedReissues>(std::move(all));
    }
    const Book book(letters, requests);
    for (const cache::ReissuedLetter& letter : letters) {
        std::vector<const ResendRequest*> known = book.naming(letter);
        const ResendRequest* best = bestOf(known, letter.sent);
        if (!isLetGo(best, letter.sent)) {
            CF_TRY(const QStringList called, names(letter));
            const std::vector<const ResendRequest*> named = book.namedBy(called);
            known.insert(known.end(), named.begin(), named.end());
            best = bestOf(known, letter.sent);
        }
        if (isLetGo(best, letter.sent)) {
            continue;
        }
        if (!letter.sent || !isTold(all.reach, *letter.sent) || book.mayBeOfMany(letter.sent->utc)) {
            ++all.untold;
            continue;
        }
        ++all.count;
        ++all.months[QDateTime::fromMSecsSinceEpoch(letter.sent->utc, Qt::UTC).toString(u"yyyy-MM")];
        if (all.list.size() < size_t(mostUnasked)) {
            const UnaskedWhy why = !best ? UnaskedWhy::NoRequest : !isInTime(*best, letter.sent->utc) ? UnaskedWhy::OtherTime : whyOf(best->word);
            all.list.push_back({letter, why, best ? std::optional(*best) : std::nullopt});
        }
    }
    return Result<UnaskedReissues>(std::move(all));
}

Result<UnaskedReissues> readUnaskedReissues(store::Database& database, std::vector<ResendRequest> here)
{
    CF_TRY(const Scope scope, cache::readScope(database));
    CF_TRY(const std::vector<Repository> repositories, cache::readRepositories(database));
    std::map<QString, ResendReach> reach;
    for (const Repository& one : repositories) {
        if (one.kind == RepositoryKind::Workflow) {
            reach[one.id.value()] = {one.name, {}, one.watermark, one.gaps > 0};
        }
    }
    std::vector<ResendRequest> told;
    for (const QStringView process : {requestProcess, exceptionProcessKey}) {
        CF_TRY(const std::vector<cache::Place> places, cache::casesOfProcess(database, process.toString()));
        for (const auto& [repository, native] : places) {
            CF_TRY(const cache::KnownCase known, cache::readCase(database, repository, native));
            std::optional<ResendRequest> request = resendRequestOf(known.what, known.repositoryName);
            const auto place = reach.find(repository.value());
            if (request && process == requestProcess && place != reach.end()) {
                const UtcMs at = request->at.value_or(known.knownFrom);
                place->second.from = std::min(at, place->second.from.value_or(at));
            }
            if (request) {
                told.push_back(std::move(*request));
            }
        }
    }
    settleHere(here, told);
    CF_TRY(const cache::ReissuedLetters letters, cache::reissuedLetters(database, mostReissues));
    std::vector<ResendReach> systems;
    std::ranges::transform(reach, std::back_inserter(systems), [](const auto& one) { return one.second; });
    CF_TRY(UnaskedReissues all, unaskedIn(letters.letters, told, std::move(systems), [&](const cache::ReissuedLetter& letter) { return cache::namedIn(database, letter); }));
    all.isExact = !letters.isPart;
    all.scope = scope;
    return Result<UnaskedReissues>(std::move(all));
}

QFuture<Result<UnaskedReissues>> unaskedReissues(cache::Cache& cache, std::vector<ResendRequest> here, std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read([here = std::move(here)](store::Database& database) { return readUnaskedReissues(database, here); }, std::move(interrupt));
}

QJsonObject unaskedReissuesJson(const UnaskedReissues& unasked)
{
    QJsonArray letters, reach;
    for (const UnaskedReissue& one : unasked.list) {
        const ResendRequest request = one.request.value_or(ResendRequest());
        letters.append(QJsonObject{{u"id"_s, one.letter.id.value()},
                                   {u"documentId"_s, one.letter.documentId},
                                   {u"reissueOf"_s, one.letter.original},
                                   {u"customer"_s, one.letter.customer},
                                   {u"repository"_s, one.letter.repositoryName},
                                   {u"sent"_s, timeJson(one.letter.sent ? std::optional(one.letter.sent->utc) : std::nullopt)},
                                   {u"why"_s, QString(codeOf(one.why))},
                                   {u"request"_s, request.key},
                                   {u"askedBy"_s, request.person},
                                   {u"asked"_s, timeJson(request.at)},
                                   {u"system"_s, request.system}});
    }
    for (const ResendReach& one : unasked.reach) {
        reach.append(QJsonObject{{u"system"_s, one.system}, {u"from"_s, timeJson(one.from)}, {u"to"_s, timeJson(one.to)}, {u"gaps"_s, one.hasGaps}});
    }
    return {{u"known"_s, unasked.hasSource}, {u"count"_s, unasked.count}, {u"exact"_s, unasked.isExact}, {u"looked"_s, unasked.looked}, {u"untold"_s, unasked.untold}, {u"letters"_s, letters}, {u"reach"_s, reach}};
}

} // namespace cf::evidence
