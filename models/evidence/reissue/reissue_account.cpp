#include "models/evidence/reissue/reissue_account.h"

#include "models/cache/read_record.h"

#include <algorithm>
#include <array>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs dayMs = 86'400'000;

bool isDecision(const WorkflowTask& task) { return task.key == u"verifyAuthorization" || task.key == u"approve"; }

bool names(const Communication& letter, const QStringList& wanted)
{
    const auto isOne = [&wanted](const QString& value) { return !value.isEmpty() && wanted.contains(value); };
    return isOne(letter.caseId) || isOne(letter.event) || isOne(letter.jobId) || std::ranges::any_of(letter.attributes, [&](const auto& one) { return isOne(one.second); });
}

ReissueResult resultOf(const cache::Record& record)
{
    const Communication& letter = record.communication;
    ReissueResult result;
    result.id = letter.id;
    result.documentId = letter.documentId;
    result.title = letter.title;
    result.repository = record.repositoryName;
    result.sent = letter.sent ? letter.sent : letter.issued;
    result.watermark = record.watermark;
    if (!record.renditions.empty()) {
        const cache::RenditionRecord& first = record.renditions.front();
        result.source = first.status.ref;
        result.sha256 = first.status.sha256;
        result.path = first.rendition.source.nativeId;
        result.fileName = first.rendition.fileName;
        result.mime = first.extraction && !first.extraction->mime.isEmpty() ? first.extraction->mime : first.rendition.mime;
    }
    return result;
}

Result<std::vector<ReissueResult>> readResults(store::Database& database, const CommunicationId& original, const QStringList& wanted, UtcMs since)
{
    CF_TRY(const cache::Record record, cache::readRecord(database, original.value()));
    std::vector<ReissueResult> named, after;
    for (const cache::Related& related : record.related) {
        if (!related.incoming || related.kind != RelationKind::ReissueOf || related.id.isEmpty()) {
            continue;
        }
        CF_TRY(const cache::Record other, cache::readRecord(database, related.id.value()));
        ReissueResult result = resultOf(other);
        if (names(other.communication, wanted)) {
            result.link = ResultLink::Named;
            named.push_back(std::move(result));
        } else if (!result.sent || result.sent->utc >= since - dayMs) { // some archives tell the day alone
            after.push_back(std::move(result));
        }
    }
    std::vector<ReissueResult> found = named.empty() ? std::move(after) : std::move(named);
    if (found.size() > 1) {
        for (ReissueResult& one : found) {
            one.link = ResultLink::OneOfSeveral;
        }
    }
    return found;
}

} // namespace

QLatin1StringView codeOf(ResultLink link)
{
    static constexpr std::array<const char*, 3> codes{"NAMED", "REISSUE_OF", "ONE_OF_SEVERAL"};
    return QLatin1StringView(codes[size_t(link)]);
}

QLatin1StringView codeOf(ReissueAgainst against)
{
    static constexpr std::array<const char*, 16> codes{"ORIGINAL_CHANGED", "OTHER_BYTES_LEFT", "REFUSED", "APPROVED_BY_REQUESTER_ALONE", "NOT_APPROVED_YET", "NO_CASE", "NOT_LEFT", "LEFT_UNKNOWN", "NOT_DELIVERED",
                                                       "DELIVERY_NOT_CONFIRMED", "NOT_COME_BACK", "SEVERAL_CAME_BACK", "RESULT_UNREADABLE", "ORIGINAL_UNREADABLE", "RESULT_DIFFERS", "RESULT_NOT_COMPARABLE"};
    return QLatin1StringView(codes[size_t(against)]);
}

const ReissueResult* ReissueAccount::result() const { return results.size() == 1 ? &results.front() : nullptr; }

std::vector<ReissueAgainst> ReissueAccount::against() const
{
    std::vector<ReissueAgainst> found;
    const auto add = [&found](bool isSo, ReissueAgainst what) {
        if (isSo) {
            found.push_back(what);
        }
    };
    const bool isRefused = stage == ReissueStage::RefusedThere;
    const bool hasLeft = left && left->state == IntentState::Done;
    add(!originalFound.isEmpty() && originalFound != request.sha256, ReissueAgainst::OriginalChanged);
    const QByteArray& approved = request.mode == ReissueMode::ResendArchived ? request.sha256 : composed;
    add(left && left->sha256 != approved, ReissueAgainst::OtherBytesLeft);
    add(isRefused, ReissueAgainst::RefusedThere);
    const auto isApproval = [](const ReissueApproval& one) { return one.step == u"approve" && one.at; };
    const bool isSelf = std::ranges::any_of(approvals, isApproval) && std::ranges::none_of(approvals, [&](const ReissueApproval& one) { return isApproval(one) && !one.isRequesters; });
    add(isSelf && !isRefused, ReissueAgainst::SelfApproved);
    const bool isUndecided = told && told->what.isOpen() && std::ranges::any_of(approvals, [](const ReissueApproval& one) { return !one.at; });
    // Who acts for another gets nothing that nobody else approved, however the process goes on.
    const bool isSkipped = told && actsForAnother(request.authority) && !isRefused && std::ranges::none_of(approvals, isApproval);
    add(isUndecided || isSkipped, ReissueAgainst::NotApproved);
    add(!told, ReissueAgainst::NoCase);
    add(!left || (left->state != IntentState::Done && left->state != IntentState::Unknown), ReissueAgainst::NotLeft);
    add(left && left->state == IntentState::Unknown, ReissueAgainst::LeftUnknown);
    add(delivered == DeliveryState::Undeliverable, ReissueAgainst::NotDelivered);
    add(hasLeft && delivered == DeliveryState::Unknown, ReissueAgainst::NotConfirmed);
    add(hasLeft && results.empty(), ReissueAgainst::NotComeBack);
    add(results.size() > 1, ReissueAgainst::SeveralCameBack);
    add(result() && resultFound.isEmpty(), ReissueAgainst::ResultUnreadable);
    add(originalFound.isEmpty(), ReissueAgainst::OriginalUnreadable);
    add(sameness && sameness->verdict != SamenessClass::NotComparable && !isAtLeast(sameness->verdict, SamenessClass::RenderEquivalent), ReissueAgainst::ResultDiffers);
    const bool isUntold = result() && !resultFound.isEmpty() && !originalFound.isEmpty() && !sameness; // the reader was missing, or lost
    add(isUntold || (sameness && sameness->verdict == SamenessClass::NotComparable), ReissueAgainst::ResultNotComparable);
    return found;
}

QFuture<Result<ReissueTraces>> reissueTracesOf(cache::Cache& cache, CommunicationId original, StartedCase started, QStringList names, std::optional<UtcMs> since)
{
    return cache.readers().read([original, started, names, since](store::Database& database) -> Result<ReissueTraces> {
        ReissueTraces traces;
        CF_TRY(traces.told, cache::caseIfKnown(database, started)); // as the system told it that was asked to start it
        if (since) {
            Result<std::vector<ReissueResult>> results = readResults(database, original, names, *since);
            if (!results && results.error().kind != ErrorKind::NotFound) {
                return tl::unexpected(results.error());
            }
            traces.results = results.value_or(std::vector<ReissueResult>());
        }
        return traces;
    });
}

std::vector<ReissueApproval> reissueApprovalsOf(const WorkflowCase& told)
{
    std::vector<ReissueApproval> approvals;
    for (const WorkflowTask& task : told.tasks) {
        if (!isDecision(task)) {
            continue;
        }
        ReissueApproval one{task.key, task.name, task.assignee, task.outcome, task.ended, false};
        if (one.outcome.isEmpty() && task.ended) {
            for (const CaseVariable& variable : task.variables) {
                const bool isIt = variable.name == u"approvalOutcome" || variable.name == u"authorizationVerified";
                one.outcome = isIt ? variable.value : one.outcome;
            }
        }
        one.isRequesters = task.key == u"approve" && task.ended && !one.who.isEmpty() && one.who == told.startedBy;
        approvals.push_back(std::move(one));
    }
    return approvals;
}

const Intent* composedIn(const std::vector<Intent>& intents)
{
    const auto found = std::ranges::find_if(intents, [](const Intent& one) { return std::holds_alternative<cf::Compose>(one.command.deed) && one.state == IntentState::Done; });
    return found == intents.end() ? nullptr : &*found;
}

const Intent* handOverIn(const std::vector<Intent>& intents)
{
    const auto found = std::ranges::find_if(intents, [](const Intent& one) { return std::holds_alternative<cf::HandOver>(one.command.deed) && one.state != IntentState::Withdrawn; });
    return found == intents.end() ? nullptr : &*found;
}

ReissueAccount reissueAccountOf(const Plan& plan, const ReissueRequest& request, const std::vector<Intent>& intents, const std::vector<IntentStep>& history,
                                const ReissueTraces& traces)
{
    ReissueAccount account;
    account.reference = plan.id;
    account.person = plan.person;
    account.title = plan.title;
    account.asked = plan.created;
    account.request = request;
    account.told = traces.told;
    account.results = traces.results;
    if (traces.told) {
        account.stage = stageOf(traces.told->what);
        account.approvals = reissueApprovalsOf(traces.told->what);
    }
    if (const Intent* intent = handOverIn(intents)) {
        const auto& deed = std::get<cf::HandOver>(intent->command.deed);
        ReissueLeft left{intent->command.key, intent->effect.reference, intent->state, {}, {}, deed.sha256, deed.channel, deed.recipient, deed.address, deed.mark, {}};
        for (const IntentStep& step : history) {
            left.sent = step.state == IntentState::Sending ? std::optional(step.at) : left.sent;
            left.received = step.state == IntentState::Done ? std::optional(step.at) : left.received;
        }
        left.sent = left.sent ? left.sent : intent->lastAttempt;
        account.left = left;
    }
    if (const Intent* made = composedIn(intents)) {
        account.composedKey = made->command.key;
        account.composed = QByteArray::fromHex(made->effect.told["sha256"_L1].toString().toLatin1());
    }
    for (const Intent& intent : intents) {
        const auto* tell = std::get_if<TellCase>(&intent.command.deed);
        if (tell && intent.state == IntentState::Done && account.delivered == DeliveryState::Unknown) {
            account.delivered = tell->message == deliveryConfirmed ? DeliveryState::Delivered : tell->message == deliveryFailed ? DeliveryState::Undeliverable : DeliveryState::Unknown;
            account.deliveredTold = intent.lastAttempt;
        }
    }
    return account;
}

} // namespace cf::evidence
