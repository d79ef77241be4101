#include "ui/findings/breach_words_presenter.h"

#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/workspaces/case_words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

using evidence::Breach;

namespace {

class BreachWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::BreachWords)
};

} // namespace

QString breachTitle(Breach breach)
{
    if (const auto gap = evidence::caseGapOf(breach)) {
        return gapTitle(*gap);
    }
    switch (breach) {
    case Breach::NeverMade: return BreachWords::tr("Meant to be sent, and never made");
    case Breach::NotReprocessed: return BreachWords::tr("Runs that failed and were not done again");
    case Breach::NotReturned: return BreachWords::tr("Composed, and in no repository");
    case Breach::NoReceipt: return BreachWords::tr("Handed over without a receipt");
    case Breach::NoCopy: return BreachWords::tr("On record without a document");
    case Breach::Altered: return BreachWords::tr("Documents that are not what was recorded");
    case Breach::IdsDiffer: return BreachWords::tr("Records that contradict each other");
    case Breach::Unlinked: return BreachWords::tr("Letters that belong nowhere");
    case Breach::NoMetadata: return BreachWords::tr("Letters that no index names");
    case Breach::NoEvidence: return BreachWords::tr("No evidence of delivery within its time");
    case Breach::DraftSent: return BreachWords::tr("Sent while still a draft");
    case Breach::UnapprovedSent: return BreachWords::tr("Template versions without full approval");
    case Breach::OutOfPeriod: return BreachWords::tr("Template versions outside their time");
    case Breach::UnsanctionedPart: return BreachWords::tr("Texts and images that should not be in letters");
    case Breach::PackageIncomplete: return BreachWords::tr("Template packages that lack a part");
    case Breach::RuleBroken: return BreachWords::tr("Letters that break a rule of the house");
    case Breach::RenewalUnannounced: return BreachWords::tr("Renewals without a notice");
    case Breach::DeadlineMissed: return BreachWords::tr("Disputes that missed a deadline");
    case Breach::NoOutcome: return BreachWords::tr("Disputes answered without an approved outcome");
    case Breach::RetentionDiffers: return BreachWords::tr("Letters whose sources differ in how long they are kept");
    case Breach::ReissueUnasked: return BreachWords::tr("Sent again without a request that was let go");
    default: break;
    }
    return BreachWords::tr("Disputes whose file is incomplete");
}

QString breachMeaning(Breach breach)
{
    if (const auto gap = evidence::caseGapOf(breach)) {
        return gapMeaning(*gap);
    }
    switch (breach) {
    case Breach::NeverMade: return BreachWords::tr("Customers in the input of a run for whom nothing came out, of that run or of another attempt at it.");
    case Breach::NotReprocessed: return BreachWords::tr("Failed runs after which no attempt at the same batch ended well.");
    case Breach::NotReturned: return BreachWords::tr("Documents that a run's manifest names and no connected repository has. Those of repositories that are not connected are among them.");
    case Breach::NoReceipt: return BreachWords::tr("Letters in no manifest although their template is composed there, or without any event, of times that those systems are known for.");
    case Breach::NoCopy: return BreachWords::tr("Records whose document is not in the archive, or was never there.");
    case Breach::Altered: return BreachWords::tr("Bytes that differ from the hash recorded when they were first read, or from the one that their index states.");
    case Breach::IdsDiffer: return BreachWords::tr("Records of one id with different content, of one content under different ids, or with different facts.");
    case Breach::Unlinked: return BreachWords::tr("Documents that no index names, and records filed in no workspace where their repository keeps some.");
    case Breach::NoMetadata: return BreachWords::tr("Documents of which only what the file itself says is known.");
    case Breach::NoEvidence: return BreachWords::tr("Letters whose time for evidence is over; second copies are left out.");
    case Breach::DraftSent: return BreachWords::tr("Letters that were handed over while their state was requested, draft, in review or approved.");
    case Breach::UnapprovedSent: return BreachWords::tr("Versions used or in force that somebody who had to did not approve. What was decided on is left out.");
    case Breach::OutOfPeriod: return BreachWords::tr("Versions with letters from before they came into force, or after that ended. What was decided on is left out.");
    case Breach::UnsanctionedPart: return BreachWords::tr("Versions of texts, images and rules in letters without approval, or outside their time. What was decided on is left out.");
    case Breach::PackageIncomplete: return BreachWords::tr("Versions of templates that are made of a part of which nothing is known.");
    case Breach::RuleBroken: return BreachWords::tr("Counted for each rule that is on: a letter that breaks two counts twice.");
    case Breach::RenewalUnannounced: return BreachWords::tr("Policies renewed within the last 30 days or the next, without a notice before that day.");
    case Breach::DeadlineMissed: return BreachWords::tr("By the business calendar of each dispute; those that were answered late are among them.");
    case Breach::NoOutcome: return BreachWords::tr("A final answer is on record, and no decision that was approved before it.");
    case Breach::RetentionDiffers: return BreachWords::tr("The class or the time that was asked for, the one that its repository keeps and the one of the plan are not the same, or a code is not mapped. Causes: Retention.");
    case Breach::ReissueUnasked: return BreachWords::tr("Letters that say they send another one again, and no workflow system or outbox knows a request that was approved. Those of a time or a plan of which nothing tells are counted apart.");
    default: break;
    }
    return BreachWords::tr("Something is missing by name: a letter, a decision, or where it is filed.");
}

namespace {

QString numberOf(const evidence::BreachCount& count)
{
    if (count.count == 0 && count.isExact) {
        return BreachWords::tr("none");
    }
    const QString number = countText(count.count, count.isExact);
    const int n = int(std::min<qint64>(count.count, std::numeric_limits<int>::max()));
    switch (evidence::countedIn(count.breach)) {
    case evidence::Counted::Letters: return BreachWords::tr("%1 letters", nullptr, n).arg(number);
    case evidence::Counted::Documents: return BreachWords::tr("%1 documents", nullptr, n).arg(number);
    case evidence::Counted::Customers: return BreachWords::tr("%1 customers", nullptr, n).arg(number);
    case evidence::Counted::Runs: return BreachWords::tr("%1 runs", nullptr, n).arg(number);
    case evidence::Counted::Versions: return BreachWords::tr("%1 versions", nullptr, n).arg(number);
    case evidence::Counted::Policies: return BreachWords::tr("%1 policies", nullptr, n).arg(number);
    case evidence::Counted::Cases: return BreachWords::tr("%1 cases", nullptr, n).arg(number);
    case evidence::Counted::Milestones: return BreachWords::tr("%1 milestones", nullptr, n).arg(number);
    case evidence::Counted::Packages: return BreachWords::tr("%1 packages", nullptr, n).arg(number);
    case evidence::Counted::Events: return BreachWords::tr("%1 events", nullptr, n).arg(number);
    case evidence::Counted::Disputes: break;
    }
    return BreachWords::tr("%1 disputes", nullptr, n).arg(number);
}

} // namespace

QString breachNumber(const evidence::BreachCount& count)
{
    //: A number of what was found, and how many of which nothing tells
    return count.untold > 0 ? BreachWords::tr("%1; %2 not told").arg(numberOf(count), numberText(count.untold)) : numberOf(count);
}

QString breachUnknown(Breach breach)
{
    switch (breach) {
    case Breach::NeverMade:
    case Breach::NotReprocessed:
    case Breach::NotReturned:
    case Breach::UnapprovedSent:
    case Breach::OutOfPeriod:
    case Breach::UnsanctionedPart:
    case Breach::PackageIncomplete: return BreachWords::tr("no composition system is connected");
    case Breach::NoReceipt: return BreachWords::tr("neither a composition system nor a delivery feed is connected");
    case Breach::RuleBroken: return BreachWords::tr("no rule is on");
    case Breach::RenewalUnannounced: return BreachWords::tr("no policies are known");
    case Breach::DeadlineMissed:
    case Breach::NoOutcome:
    case Breach::DisputeIncomplete: return BreachWords::tr("no disputes are known");
    case Breach::CaseUnanswered:
    case Breach::MilestoneMissed: return BreachWords::tr("no workspace and no process of a planned type is known: connect a system that keeps them");
    case Breach::CasePackageIncomplete: return BreachWords::tr("no closing package and no loan is known");
    case Breach::WithoutConsent: return BreachWords::tr("no connected system keeps consent records");
    case Breach::WithoutCase: return BreachWords::tr("no letters are known");
    case Breach::EventWithoutLetter: return BreachWords::tr("no process names the event that started it: connect a workflow system that does");
    case Breach::ReissueUnasked: return BreachWords::tr("no connected workflow system tells of requests to send letters again, or no archive tells which letters were");
    default: return BreachWords::tr("no connected repository tells it");
    }
}

BreachPlace placeOf(Breach breach)
{
    switch (breach) {
    case Breach::NeverMade: return {u"handovers"_s, u"missed"_s, BreachWords::tr("Hand-overs")};
    case Breach::NotReprocessed: return {u"handovers"_s, u"runs"_s, BreachWords::tr("Hand-overs")};
    case Breach::NotReturned: return {u"handovers"_s, u"composed"_s, BreachWords::tr("Hand-overs")};
    case Breach::NoReceipt: return {u"handovers"_s, u"receipts"_s, BreachWords::tr("Hand-overs")};
    case Breach::ReissueUnasked: return {u"handovers"_s, u"reissues"_s, BreachWords::tr("Hand-overs")};
    case Breach::UnapprovedSent:
    case Breach::OutOfPeriod:
    case Breach::PackageIncomplete: return {u"templates"_s, u"misfits:"_s, BreachWords::tr("Templates")};
    case Breach::UnsanctionedPart: return {u"content"_s, u"misfits:"_s, BreachWords::tr("Content library")};
    case Breach::RuleBroken: return {u"rules"_s, {}, BreachWords::tr("Rules")};
    case Breach::RenewalUnannounced: return {u"workspaces"_s, u"filter:"_s + evidence::renewalFilter(), BreachWords::tr("Workspaces")};
    case Breach::DeadlineMissed:
    case Breach::NoOutcome:
    case Breach::DisputeIncomplete: return {u"disputes"_s, {}, BreachWords::tr("Disputes")};
    case Breach::CaseUnanswered:
    case Breach::MilestoneMissed:
    case Breach::CasePackageIncomplete:
    case Breach::WithoutConsent:
    case Breach::WithoutCase:
    case Breach::EventWithoutLetter: return {u"workspaces"_s, u"gaps:"_s + evidence::codeOf(breach), BreachWords::tr("Workspaces")};
    default: return {u"search"_s, {}, BreachWords::tr("Search")};
    }
}

} // namespace cf::ui
