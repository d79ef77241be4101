#include "models/evidence/campaign_stages.h"

#include "models/evidence/result_export.h"
#include "models/query/print.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {


/// Letters at a stage, by their own states.
QStringView lettersAt(LaunchStage stage)
{
    switch (stage) {
    case LaunchStage::Draft: return u"-is:second-copy state:(requested, draft)";
    case LaunchStage::Review: return u"-is:second-copy state:in-review";
    case LaunchStage::SignOff: return u"-is:second-copy state:approved";
    case LaunchStage::Release: break;
    }
    return u"-is:second-copy -state:(requested, draft, in-review, approved, suppressed, compose-failed, cancelled, void)";
}

class Telling
{
public:
    explicit Telling(CampaignStages& all)
        : m_all(all)
    {}

    void tell(const UsedVersion& use, const DesignResource& resource, const ResourceVersion& version)
    {
        if (version.created) {
            add({.stage = LaunchStage::Draft, .deed = StageDeed::Made}, use, {.who = version.createdBy, .at = version.created});
        }
        for (const ResourceEvent& event : resource.history) {
            if (event.version == version.number && event.state == TemplateState::InReview) {
                add({.stage = LaunchStage::Review, .deed = StageDeed::Submitted}, use, {.who = event.actor, .comment = event.comment, .at = event.at});
            } else if (event.version == version.number && event.state == TemplateState::Rejected) {
                add({.stage = LaunchStage::Review, .deed = StageDeed::Refused}, use, {.who = event.actor, .comment = event.comment, .at = event.at});
            }
        }
        bool isSigned = false;
        bool isPending = false;
        for (const ResourceApproval& approval : version.approvals) {
            const StageDeed deed = approval.isPending ? StageDeed::Pending : approval.isApproved ? StageDeed::Approved : StageDeed::Refused;
            add({.stage = LaunchStage::SignOff, .deed = deed}, use, {.who = approval.actor, .role = approval.role, .comment = approval.comment, .at = approval.at, .level = approval.level});
            isSigned = isSigned || deed == StageDeed::Approved;
            isPending = isPending || approval.isPending;
        }
        if (!isSigned && version.approved) {
            add({.stage = LaunchStage::SignOff, .deed = StageDeed::Approved}, use, {.who = version.approvedBy, .at = version.approved});
        }
        if (version.state == TemplateState::Approved && version.effectiveFrom) {
            add({.stage = LaunchStage::Release, .deed = StageDeed::InForce}, use, {.at = version.effectiveFrom});
        }
        m_all.isReleasedUnsigned = m_all.isReleasedUnsigned || use.isUsedBeforeApproval() || use.isUnapproved() || (isPending && use.letters.count > 0);
    }

    struct Place {
        LaunchStage stage = LaunchStage::Draft;
        StageDeed deed = StageDeed::Made;
    };
    struct Deed {
        QString who = {}, role = {}, comment = {};
        std::optional<UtcMs> at = {};
        int level = 0;
    };
    void add(Place place, const UsedVersion& use, const Deed& done)
    {
        m_all.stages[size_t(place.stage)].steps.push_back({use.code, use.version, done.who, done.role, done.comment, done.at, place.deed, done.level});
    }

private:
    CampaignStages& m_all;
};

} // namespace

QLatin1StringView codeOf(LaunchStage stage)
{
    switch (stage) {
    case LaunchStage::Draft: return QLatin1StringView("DRAFT");
    case LaunchStage::Review: return QLatin1StringView("REVIEW");
    case LaunchStage::SignOff: return QLatin1StringView("SIGN_OFF");
    case LaunchStage::Release: break;
    }
    return QLatin1StringView("RELEASE");
}

QLatin1StringView codeOf(StageDeed deed)
{
    switch (deed) {
    case StageDeed::Made: return QLatin1StringView("MADE");
    case StageDeed::Submitted: return QLatin1StringView("SUBMITTED");
    case StageDeed::Approved: return QLatin1StringView("APPROVED");
    case StageDeed::Refused: return QLatin1StringView("REFUSED");
    case StageDeed::Pending: return QLatin1StringView("PENDING");
    case StageDeed::InForce: return QLatin1StringView("IN_FORCE");
    case StageDeed::Sent: break;
    }
    return QLatin1StringView("SENT");
}

Result<CampaignStages> stagesOf(store::Database& database, search::SearchIndex& index, const query::Query& population, const CampaignDetail& detail,
                                const query::Calendar& calendar)
{
    CampaignStages all;
    for (const LaunchStage stage : launchStages) {
        StageTold& told = all.stages.emplace_back();
        told.stage = stage;
        query::Query letters = narrowed(population, lettersAt(stage));
        CF_TRY(const search::Total total, index.total({letters, calendar}));
        told.letters = {std::move(letters), total.total, total.exact};
    }
    // What stands before its release and went out all the same.
    query::Query early = narrowed(population, u"-is:second-copy state:(requested, draft, in-review, approved) state:(all-dispatched, partly-dispatched)");
    CF_TRY(const search::Total drafts, index.total({early, calendar}));
    all.releasedDrafts = {std::move(early), drafts.total, drafts.exact};
    Telling telling(all);
    for (const UsedVersion& use : detail.versions) {
        if (!use.told) {
            all.untold += use.code.isEmpty() ? 0 : 1;
            continue;
        }
        CF_TRY(const std::vector<cache::KnownResource> resources, cache::resourcesNamed(database, use.code, {ResourceKind::Template}));
        for (const cache::KnownResource& known : resources) {
            const auto found = std::ranges::find(known.resource.versions, use.version, &ResourceVersion::label);
            if (found != known.resource.versions.end()) {
                telling.tell(use, known.resource, *found);
                break;
            }
        }
    }
    if (detail.sent.first && detail.sent.first->sent) {
        telling.add({.stage = LaunchStage::Release, .deed = StageDeed::Sent}, {}, {.at = detail.sent.first->sent->utc});
    }
    for (StageTold& told : all.stages) {
        std::ranges::stable_sort(told.steps, {}, [](const StageStep& one) { return one.at.value_or(std::numeric_limits<UtcMs>::max()); });
    }
    return all;
}

QFuture<Result<CampaignStages>> stagesOf(cache::Cache& cache, search::IndexFactory factory, query::Query population, CampaignDetail detail, query::Calendar calendar,
                                         std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), population = std::move(population), detail = std::move(detail), calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return stagesOf(database, *index, population, detail, calendar);
        },
        std::move(interrupt));
}

QJsonObject stagesJson(const CampaignStages& all)
{
    QJsonArray stages;
    for (const StageTold& told : all.stages) {
        QJsonArray steps;
        for (const StageStep& step : told.steps) {
            steps.append(QJsonObject{{u"template"_s, step.code}, {u"version"_s, step.version}, {u"who"_s, step.who},         {u"role"_s, step.role},
                                     {u"comment"_s, step.comment}, {u"at"_s, timeJson(step.at)}, {u"deed"_s, codeOf(step.deed)}, {u"level"_s, step.level}, {u"refused"_s, step.isRefused()}});
        }
        stages.append(QJsonObject{{u"stage"_s, codeOf(told.stage)},
                                  {u"told"_s, told.isTold()},
                                  {u"steps"_s, steps},
                                  {u"letters"_s, QJsonObject{{u"count"_s, told.letters.count}, {u"exact"_s, told.letters.isExact}, {u"query"_s, query::print(told.letters.query)}}}});
    }
    const QJsonObject drafts{{u"count"_s, all.releasedDrafts.count}, {u"exact"_s, all.releasedDrafts.isExact}, {u"query"_s, query::print(all.releasedDrafts.query)}};
    return {{u"releasedDrafts"_s, drafts},
            {u"stages"_s, stages}, {u"versionsUntold"_s, all.untold}, {u"releasedUnsigned"_s, all.isReleasedUnsigned}};
}

} // namespace cf::evidence
