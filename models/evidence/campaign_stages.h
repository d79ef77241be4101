// How far the letters of a campaign came before they went out: drafted, reviewed, signed off, released. Told by the versions of the templates that
// made them (created, submitted, approved: with people and instants) and by the states of the letters themselves; what nobody tells is said to be
// untold, not done. Launching a campaign is another matter. Source: capability 51; data model 7.2.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/campaign_detail.h"

#include <QJsonObject>

#include <array>

namespace cf::evidence {

enum class LaunchStage { Draft, Review, SignOff, Release };
inline constexpr std::array launchStages = {LaunchStage::Draft, LaunchStage::Review, LaunchStage::SignOff, LaunchStage::Release};
QLatin1StringView codeOf(LaunchStage stage);

enum class StageDeed {
    Made,
    Submitted,
    Approved,
    Refused,
    Pending, ///< somebody has yet to decide
    InForce, ///< the version is used from then on
    Sent     ///< the first letter
};
QLatin1StringView codeOf(StageDeed deed);

/// Something that says that a stage was reached.
struct StageStep {
    QString code, version; ///< of the template; empty: of a letter
    QString who, role, comment;
    std::optional<UtcMs> at;
    StageDeed deed = StageDeed::Made;
    int level = 0; ///< of an approval, from 1; 0: its workflow has none
    bool isRefused() const { return deed == StageDeed::Refused; }
    friend bool operator==(const StageStep&, const StageStep&) = default;
};
struct StageTold {
    LaunchStage stage = LaunchStage::Draft;
    std::vector<StageStep> steps; ///< by time, those without one last
    CountedLetters letters;       ///< that stand at this stage now: drafts, in review, approved; of Release those that went out
    bool isTold() const { return !steps.empty() || letters.count > 0; }
    friend bool operator==(const StageTold&, const StageTold&) = default;
};

struct CampaignStages {
    std::vector<StageTold> stages; ///< each of LaunchStage, in order
    int untold = 0;                ///< versions of which no composition system tells
    bool isReleasedUnsigned = false; ///< letters went out in a version that was signed off later, or never, or not by all who had to
    CountedLetters releasedDrafts;   ///< went out, and still stand before their release
    friend bool operator==(const CampaignStages&, const CampaignStages&) = default;
    const StageTold& of(LaunchStage stage) const { return stages[size_t(stage)]; }
};

/// detail: of the same population.
Result<CampaignStages> stagesOf(store::Database& database, search::SearchIndex& index, const query::Query& population, const CampaignDetail& detail,
                                const query::Calendar& calendar);
QFuture<Result<CampaignStages>> stagesOf(cache::Cache& cache, search::IndexFactory factory, query::Query population, CampaignDetail detail, query::Calendar calendar,
                                         std::shared_ptr<store::Interrupt> interrupt = {});

QJsonObject stagesJson(const CampaignStages& stages);

} // namespace cf::evidence
