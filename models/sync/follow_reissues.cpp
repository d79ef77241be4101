#include "models/sync/follow_reissues.h"

#include "models/base/sha256.h"
#include "models/base/text.h"
#include "models/cache/compose_input.h"
#include "models/cache/delivery_notices.h"
#include "models/delivery/notice_reading.h"
#include "models/domain/connection_setting.h"
#include "models/domain/bulk_steps.h"
#include "models/domain/disposition_steps.h"
#include "models/domain/hold_steps.h"
#include "models/domain/hold_trial.h"
#include "models/domain/reissue_steps.h"
#include "models/sync/follow_bulk.h"
#include "models/sync/follow_holds.h"
#include "models/sync/see_destroyed.h"
#include "models/sync/see_filed.h"

#include <QCoroFuture>

#include <algorithm>
#include <limits>

namespace cf::sync {

using namespace Qt::StringLiterals;

namespace {

constexpr int atOnce = 500; // of plans and commands that are read; all of them are
constexpr qint64 mostBytes = qint64(512) << 20;

struct FollowedCase {
    bool isOver = false; ///< the case is, and nothing else of this is told
    ReissueRequest request;
    WorkflowCase told;
    ReissueCourse course;
};

std::vector<PlannedCommand> plannedOf(const std::vector<outbox::ListedIntent>& listed)
{
    std::vector<PlannedCommand> planned;
    for (const outbox::ListedIntent& one : listed) {
        planned.push_back({one.intent.command.key, one.intent.state, one.intent.error ? one.intent.error->detail : QString()});
    }
    return planned;
}

/// The case as it is known, with what became of what was handed over. None: it is not known.
Result<std::optional<FollowedCase>> readFollowed(store::Database& database, const Plan& plan, const StartedCase& started, ReissueCourse course)
{
    CF_TRY(const std::optional<cache::KnownCase> known, cache::caseIfKnown(database, started));
    const Result<ReissueRequest> request = readReissue(plan.request);
    if (known && !known->what.isOpen()) {
        FollowedCase over;
        over.isOver = true;
        return std::optional(std::move(over));
    }
    if (!known || !request) {
        return std::optional<FollowedCase>();
    }
    course.reference = plan.id;
    course.workflow = known->repository;
    FollowedCase followed{false, *request, known->what, std::move(course)};
    if (const QString key = lastHandOver(followed.course, followed.told); !key.isEmpty()) {
        CF_TRY(followed.course.delivered, deliveryOf(database, key));
    }
    return std::optional(std::move(followed));
}

std::optional<bool> isTaskSo(const WorkflowCase& told, const Deed& deed)
{
    const auto task = [&](const QString& id) { return std::ranges::find(told.tasks, id, &WorkflowTask::nativeId); };
    if (const auto* claim = std::get_if<ClaimTask>(&deed); claim && task(claim->task) != told.tasks.end()) {
        return task(claim->task)->assignee == claim->assignee || !task(claim->task)->isOpen();
    }
    if (const auto* release = std::get_if<ReleaseTask>(&deed); release && task(release->task) != told.tasks.end()) {
        return task(release->task)->assignee.isEmpty() || !task(release->task)->isOpen();
    }
    if (const auto* delegated = std::get_if<DelegateTask>(&deed); delegated && task(delegated->task) != told.tasks.end()) {
        return task(delegated->task)->assignee == delegated->assignee || !task(delegated->task)->isOpen();
    }
    if (const auto* complete = std::get_if<CompleteTask>(&deed); complete && task(complete->task) != told.tasks.end()) {
        return !task(complete->task)->isOpen();
    }
    return std::nullopt;
}

/// By its id or its reference, at the system that the command was sent to.
Result<std::optional<cache::KnownCase>> caseAt(store::Database& database, const RepositoryId& system, const QString& idOrReference)
{
    Result<cache::KnownCase> known = cache::readCase(database, system, idOrReference);
    if (known) {
        return std::optional(*std::move(known));
    }
    return known.error().kind == ErrorKind::NotFound ? cache::caseIfKnown(database, StartedCase{system, idOrReference}) : tl::unexpected<Error>(known.error());
}

/// Whether the cache shows what a command did. Told cases are searched by what the command names.
Result<bool> isShown(store::Database& database, const Intent& intent)
{
    const Deed& deed = intent.command.deed;
    if (std::holds_alternative<HandOver>(deed)) {
        CF_TRY(const auto kept, cache::eventsOfDocument(database, identifierKey(intent.command.key)));
        return !kept.empty();
    }
    if (std::holds_alternative<StartCase>(deed)) {
        CF_TRY(const auto known, cache::caseIfKnown(database, startedCaseOf(intent)));
        return known.has_value();
    }
    if (std::holds_alternative<FileDocument>(deed) || isOfHold(deed)) { // by its bytes, see isFiledAlike(); by reading holds
        return false;
    }
    if (const auto* destroyed = std::get_if<DestroyRecord>(&deed)) {
        return isGone(database, intent.system, destroyed->record);
    }
    if (const auto* amended = std::get_if<AmendRecord>(&deed)) {
        return isAmended(database, intent.about, *amended);
    }
    QString caseId;
    std::visit(
        [&caseId](const auto& one) {
            if constexpr (requires { one.caseId; }) {
                caseId = one.caseId;
            }
        },
        deed);
    CF_TRY(const std::optional<cache::KnownCase> known, caseAt(database, intent.system, caseId.isEmpty() ? intent.subject : caseId));
    if (!known) {
        return false;
    }
    if (const auto* comment = std::get_if<CommentCase>(&deed)) {
        return std::ranges::any_of(known->what.comments, [&](const CaseComment& one) { return one.message == comment->message; });
    }
    if (std::holds_alternative<FinishWork>(deed)) {
        return std::ranges::none_of(known->what.steps, [](const CaseStep& step) { return step.key == u"regenerate" && !step.ended; });
    }
    if (std::holds_alternative<TellCase>(deed)) {
        return std::ranges::none_of(known->what.steps, [](const CaseStep& step) { return step.key == u"waitDelivery" && !step.ended; });
    }
    return isTaskSo(known->what, deed).value_or(false);
}

} // namespace

QCoro::Task<Result<std::optional<cache::KnownCase>>> knownCaseOf(FollowParts parts, QString plan)
{
    const auto asking = parts.outbox.intent(plan); // its case was started under the id of the plan
    const Result<std::optional<Intent>> start = co_await asking;
    if (!start || !*start) {
        co_return start ? Result<std::optional<cache::KnownCase>>(std::optional<cache::KnownCase>()) : tl::unexpected<Error>(start.error());
    }
    const auto reading = parts.cache.readers().read([started = startedCaseOf(**start)](store::Database& database) { return cache::caseIfKnown(database, started); });
    const Result<std::optional<cache::KnownCase>> known = co_await reading;
    co_return Result<std::optional<cache::KnownCase>>(known);
}

Result<DeliveryState> deliveryOf(store::Database& database, const QString& key)
{
    CF_TRY(const std::vector<cache::KeptRaw> kept, cache::eventsOfDocument(database, identifierKey(key)));
    RecipientLeg leg;
    for (const cache::KeptRaw& raw : kept) {
        const auto rules = delivery::EventRules::read(raw.mapping);
        const auto read = delivery::readFeedEvent(raw.raw, rules.value_or(delivery::EventRules()), raw.reading);
        if (!read) {
            continue; // understood once, by another version of this program
        }
        for (const DeliveryNotice& notice : read->event.notices) {
            DeliveryEvent event;
            event.state = notice.state;
            event.at = notice.at;
            event.kind = notice.kind;
            event.attempt = notice.attempt;
            event.received = notice.recorded;
            leg.events.push_back(std::move(event));
        }
    }
    std::ranges::stable_sort(leg.events, [](const DeliveryEvent& a, const DeliveryEvent& b) {
        return std::pair(!a.at, a.at ? a.at->utc : 0) < std::pair(!b.at, b.at ? b.at->utc : 0);
    });
    return leg.events.empty() ? DeliveryState::Unknown : stateOf(leg);
}

namespace {

RepositoryId middlewareOf(const std::vector<Repository>& systems)
{
    for (const Repository& one : systems) {
        if (one.kind == RepositoryKind::XConnector && !disconnectedSince(one.connection)) {
            return one.id;
        }
    }
    return {};
}

/// With what the document is made of, or what was made of it.
QCoro::Task<Result<NextOfReissue>> composeNext(FollowParts parts, FollowedCase one, NextOfReissue wanted)
{
    if (!wanted.wantsDocument.isEmpty()) {
        const auto asking = parts.outbox.intent(wanted.wantsDocument);
        const Result<std::optional<Intent>> made = co_await asking;
        if (!made) {
            co_return tl::unexpected<Error>(made.error());
        }
        const QByteArray bytes = *made ? (*made)->effect.bytes : QByteArray();
        if (bytes.isEmpty()) { // a person said that it was done
            co_return nextOfReissue(one.request, one.course, one.told, {}, u"it was composed, and the document is not here"_s);
        }
        co_return nextOfReissue(one.request, one.course, one.told, bytes, {});
    }
    const QString key = composeKey(one.course.reference, one.told);
    const auto reading = parts.cache.readers().read([request = one.request, key](store::Database& database) { return cache::composeInputOf(database, request.documentId, request.mode, key); });
    const Result<cache::ComposeInput> input = co_await reading;
    if (!input) {
        co_return tl::unexpected<Error>(input.error());
    }
    one.course.composition = input->system;
    const bool isGood = input->trouble == cache::ComposeTrouble::None;
    co_return nextOfReissue(one.request, one.course, one.told, {}, cache::detailOf(input->trouble), isGood ? std::optional(input->deed) : std::nullopt);
}

/// What comes next of one plan, added to it.
QCoro::Task<Result<void>> followPlan(FollowParts parts, Plan plan, RepositoryId middleware, Followed& said)
{
    outbox::Listing listing;
    listing.plan = plan.id;
    listing.limit = std::numeric_limits<int>::max();
    const auto askingIntents = parts.outbox.list(listing);
    const Result<std::vector<outbox::ListedIntent>> listed = co_await askingIntents;
    if (!listed) {
        co_return tl::unexpected<Error>(listed.error());
    }
    ReissueCourse course;
    course.middleware = middleware;
    course.planned = plannedOf(*listed);
    const auto start = std::ranges::find(*listed, plan.id, [](const outbox::ListedIntent& one) { return one.intent.command.key; });
    if (start == listed->end()) {
        co_return Result<void>();
    }
    const auto reading = parts.cache.readers().read([plan, started = startedCaseOf(start->intent), course](store::Database& database) { return readFollowed(database, plan, started, course); });
    const Result<std::optional<FollowedCase>> followed = co_await reading;
    if (!followed || !*followed) {
        co_return followed ? Result<void>() : tl::unexpected<Error>(followed.error());
    }
    const FollowedCase& one = **followed;
    if (one.isOver) {
        const auto closing = parts.outbox.close(plan.id);
        const Result<void> closed = co_await closing;
        co_return Result<void>(closed);
    }
    NextOfReissue next = nextOfReissue(one.request, one.course, one.told, {}, {});
    said.withoutMiddleware += next.wantsMiddleware;
    if ((next.wantsData || next.wantsBytes || !next.wantsDocument.isEmpty()) && isOver(one.request.authority, parts.clock.now())) {
        next = nextOfReissue(one.request, one.course, one.told, {}, expiredAuthority.toString());
    }
    if (next.wantsData || !next.wantsDocument.isEmpty()) {
        const Result<NextOfReissue> composed = co_await composeNext(parts, one, next);
        if (!composed) {
            co_return tl::unexpected<Error>(composed.error());
        }
        next = *composed;
    }
    if (next.wantsBytes) {
        const auto fetching = parts.content.content(one.request.source, mostBytes);
        const Result<QByteArray> bytes = co_await fetching;
        const bool isGone = !bytes && (bytes.error().kind == ErrorKind::NotFound || bytes.error().kind == ErrorKind::Rejected);
        if (!bytes && !isGone) {
            ++said.withoutBytes;
            co_return tl::unexpected<Error>(bytes.error());
        }
        const bool isEqual = bytes && sha256Of(*bytes) == one.request.sha256;
        const QString trouble = isGone ? u"the archive no longer has the document"_s : isEqual ? QString() : u"the archived bytes are not those that were recorded"_s;
        next = nextOfReissue(one.request, one.course, one.told, isEqual ? std::optional(*bytes) : std::nullopt, trouble);
    }
    if (!next.intents.empty()) {
        const auto adding = parts.outbox.add(plan.id, next.intents, parts.clock.now());
        const Result<int> some = co_await adding;
        if (!some) {
            co_return tl::unexpected<Error>(some.error());
        }
        said.added += *some;
    }
    co_return Result<void>();
}

} // namespace

namespace {

/// All plans of a kind that are under way.
QCoro::Task<void> followKind(FollowParts parts, QString kind, RepositoryId middleware, Followed& said)
{
    QString after;
    for (;;) {
        const auto asking = parts.outbox.plansUnderWay(kind, after, atOnce);
        const Result<std::vector<PlanStanding>> plans = co_await asking;
        if (!plans) {
            said.error = said.error ? said.error : plans.error();
            co_return;
        }
        for (const PlanStanding& standing : *plans) {
            Result<void> done;
            if (kind == bulkKind) {
                done = co_await followBulk(parts, standing.plan, said);
            } else if (kind == holdPlanKind || kind == releasePlanKind) {
                done = co_await followHold(parts, standing.plan, said);
            } else if (kind == dispositionPlanKind || kind == trialPlanKind) { // the same two approve it
                done = co_await followDisposition(parts, standing.plan, said);
            } else {
                done = co_await followPlan(parts, standing.plan, middleware, said);
            }
            if (!done && !said.error) {
                said.error = done.error();
            }
        }
        if (int(plans->size()) < atOnce) {
            co_return;
        }
        after = plans->back().plan.id;
    }
}

} // namespace

QCoro::Task<Followed> followReissues(FollowParts parts)
{
    Followed said;
    const auto askingSystems = parts.cache.repositories();
    const Result<std::vector<Repository>> systems = co_await askingSystems;
    if (!systems) {
        said.error = systems.error();
        co_return Followed(said);
    }
    const RepositoryId middleware = middlewareOf(*systems);
    co_await followKind(parts, u"reissue"_s, middleware, said);
    co_await followKind(parts, bulkKind.toString(), middleware, said);
    co_await followKind(parts, holdPlanKind.toString(), middleware, said);
    co_await followKind(parts, releasePlanKind.toString(), middleware, said);
    co_await followKind(parts, dispositionPlanKind.toString(), middleware, said);
    co_await followKind(parts, trialPlanKind.toString(), middleware, said);
    co_return Followed(said);
}

QCoro::Task<Result<int>> seeEffects(FollowParts parts, RepositoryId system)
{
    int count = 0;
    QString after;
    for (;;) {
        const auto asking = parts.outbox.unseen(system, atOnce, parts.clock.now(), after);
        const Result<std::vector<Intent>> unseen = co_await asking;
        if (!unseen || unseen->empty()) {
            co_return unseen ? Result<int>(count) : tl::unexpected<Error>(unseen.error());
        }
        const auto reading = parts.cache.readers().read([all = *unseen](store::Database& database) -> Result<QStringList> {
            QStringList keys;
            for (const Intent& one : all) {
                CF_TRY(const bool isSeen, isShown(database, one));
                if (isSeen) {
                    keys << one.command.key;
                }
            }
            return keys;
        });
        const Result<QStringList> seen = co_await reading;
        if (!seen) {
            co_return tl::unexpected<Error>(seen.error());
        }
        after = unseen->back().command.key;
        QStringList shown = *seen;
        const Result<void> dropped = co_await dropTexts(parts, *unseen, shown);
        if (!dropped) {
            co_return tl::unexpected<Error>(dropped.error());
        }
        for (const Intent& one : *unseen) {
            if (!std::holds_alternative<FileDocument>(one.command.deed)) {
                continue;
            }
            const Result<bool> isAlike = co_await isFiledAlike(parts, one);
            if (!isAlike) {
                co_return tl::unexpected<Error>(isAlike.error());
            }
            if (*isAlike) {
                shown << one.command.key;
            }
        }
        for (const QString& key : std::as_const(shown)) {
            const auto noting = parts.outbox.noteSeen(key, parts.clock.now());
            const Result<void> noted = co_await noting;
            if (!noted) {
                co_return tl::unexpected<Error>(noted.error());
            }
            ++count;
        }
    }
}

} // namespace cf::sync
