// The part of campaign_facts_presenter.h that is about how a campaign came to be sent, and to whom it was meant.
#include "ui/campaign/campaign_facts_presenter.h"

#include "models/query/print.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

struct CampaignFacts {
    Q_DECLARE_TR_FUNCTIONS(CampaignFacts)
};

} // namespace

QList<RecordFact> segmentFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.detail()) {
        return facts;
    }
    for (const evidence::SegmentUse& use : campaign.detail()->segments) {
        RecordFact fact;
        fact.name = use.value;
        //: How a segment is defined: by an attribute of the archive's index
        const QString definition = CampaignFacts::tr("the index says %1 = %2").arg(use.attribute, use.value);
        fact.value = CampaignFacts::tr("%1 · %2").arg(lettersText(use.letters), definition);
        fact.query = query::print(use.letters.query);
        facts << fact;
    }
    const std::optional<evidence::DataSegments>& told = campaign.segments();
    for (const evidence::DataSegment& one : told ? told->segments : std::vector<evidence::DataSegment>()) {
        //: How a segment is defined: by a value of the data that letters were made from, and the system that value came from
        const QString definition = one.source.isEmpty() ? CampaignFacts::tr("the input says %1 = %2").arg(one.path, one.value)
                                                        : CampaignFacts::tr("the input says %1 = %2 (%3)").arg(one.path, one.value, one.source);
        facts << RecordFact{one.value, CampaignFacts::tr("%1 · %2").arg(CampaignFacts::tr("%Ln letter(s)", nullptr, int(one.letters)), definition)};
    }
    if (facts.isEmpty()) {
        facts << RecordFact{CampaignFacts::tr("Segments"), CampaignFacts::tr("not told by any record")};
    } else if (told && (told->withData < told->letters || told->isPart)) {
        const QString lacking = told->isPart ? CampaignFacts::tr("only the first %1 letters were looked at").arg(numberText(told->letters))
                                             : CampaignFacts::tr("of %Ln letter(s) the data is not kept", nullptr, int(told->letters - told->withData));
        facts << RecordFact{CampaignFacts::tr("Not told"), lacking, {u"absent"_s, {}, Mark::Absent}};
    }
    return facts;
}

namespace {

QString stageWord(evidence::LaunchStage stage)
{
    switch (stage) {
    case evidence::LaunchStage::Draft: return CampaignFacts::tr("Draft");
    case evidence::LaunchStage::Review: return CampaignFacts::tr("Review");
    case evidence::LaunchStage::SignOff: return CampaignFacts::tr("Sign-off");
    case evidence::LaunchStage::Release: break;
    }
    return CampaignFacts::tr("Release");
}

/// What was done to a version: "approved at level 2".
QString deedWord(const evidence::StageStep& step)
{
    using evidence::StageDeed;
    switch (step.deed) {
    case StageDeed::Made: return CampaignFacts::tr("made");
    case StageDeed::Submitted: return CampaignFacts::tr("in review");
    case StageDeed::Approved: return step.level > 0 ? CampaignFacts::tr("approved at level %1").arg(step.level) : CampaignFacts::tr("approved");
    case StageDeed::Refused: return step.level > 0 ? CampaignFacts::tr("refused at level %1").arg(step.level) : CampaignFacts::tr("refused");
    case StageDeed::Pending: return step.level > 0 ? CampaignFacts::tr("not yet decided at level %1").arg(step.level) : CampaignFacts::tr("not yet decided");
    case StageDeed::InForce: return CampaignFacts::tr("released for use");
    case StageDeed::Sent: break;
    }
    return CampaignFacts::tr("sent");
}

QString stepText(const CampaignPresenter& campaign, const evidence::StageStep& step)
{
    const QString version = CampaignFacts::tr("%1 version %2").arg(step.code, step.version);
    const QString what = step.code.isEmpty() ? CampaignFacts::tr("first letter sent") : CampaignFacts::tr("%1 %2").arg(version, deedWord(step));
    const QString when = step.at ? instantText(*step.at, campaign.parts().clock.now(), campaign.parts().businessZone) : CampaignFacts::tr("time not told");
    const QString who = step.role.isEmpty() || step.who.isEmpty() ? step.who : CampaignFacts::tr("%1 (%2)").arg(step.who, step.role);
    const QString said = step.comment.isEmpty() ? QString() : CampaignFacts::tr("“%1”").arg(step.comment);
    QStringList parts{step.deed == evidence::StageDeed::Pending && !step.at ? QString() : when, what, who, said};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QList<RecordFact> stageFacts(const CampaignPresenter& campaign)
{
    QList<RecordFact> facts;
    if (!campaign.stages()) {
        return facts;
    }
    constexpr size_t mostSteps = 6;
    for (const evidence::StageTold& told : campaign.stages()->stages) {
        if (told.letters.count > 0) {
            RecordFact fact{stageWord(told.stage), told.stage == evidence::LaunchStage::Release ? CampaignFacts::tr("%1 went out").arg(lettersText(told.letters))
                                                                                                 : CampaignFacts::tr("%1 stand here").arg(lettersText(told.letters))};
            fact.query = query::print(told.letters.query);
            facts << fact;
        }
        int left = int(told.steps.size());
        for (const evidence::StageStep& step : told.steps) {
            const bool isListed = told.steps.size() - size_t(left) < mostSteps || step.deed == evidence::StageDeed::Sent; // the first letter is always told
            if (!isListed) {
                continue;
            }
            --left;
            RecordFact fact{stageWord(told.stage), stepText(campaign, step)};
            fact.mark = step.isRefused()                                ? MarkedText{u"cross"_s, {}, Mark::Failed}
                        : step.deed == evidence::StageDeed::Pending ? MarkedText{u"clock"_s, {}, Mark::Uncertain}
                                                                      : MarkedText{u"check"_s, {}, Mark::Plain};
            facts << fact;
        }
        if (left > 0) {
            facts << RecordFact{stageWord(told.stage), CampaignFacts::tr("%Ln more; the command line lists them all", nullptr, left)};
        }
        if (!told.isTold()) {
            facts << RecordFact{stageWord(told.stage), CampaignFacts::tr("not told"), {u"absent"_s, {}, Mark::Absent}};
        }
    }
    if (campaign.stages()->isReleasedUnsigned) {
        facts << RecordFact{CampaignFacts::tr("Order"), CampaignFacts::tr("letters went out before their version was signed off"), {u"cross"_s, {}, Mark::Failed}};
    }
    if (const evidence::CountedLetters& drafts = campaign.stages()->releasedDrafts; drafts.count > 0) {
        RecordFact fact{CampaignFacts::tr("Released drafts"), CampaignFacts::tr("%1 went out and still stand before their release").arg(lettersText(drafts)), {u"cross"_s, {}, Mark::Failed}};
        fact.query = query::print(drafts.query);
        facts << fact;
    }
    if (campaign.stages()->untold > 0) {
        facts << RecordFact{CampaignFacts::tr("Not told"), CampaignFacts::tr("of %Ln version(s) no composition system tells", nullptr, campaign.stages()->untold), {u"absent"_s, {}, Mark::Absent}};
    }
    return facts;
}

} // namespace cf::ui
