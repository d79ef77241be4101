#include "ui/campaign/campaign_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QLocale>

namespace cf::ui {

using namespace Qt::StringLiterals;
using evidence::CampaignStep;
using evidence::Remainder;

namespace {

struct Campaign {
    Q_DECLARE_TR_FUNCTIONS(Campaign)
};

} // namespace

QString stepWord(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Targeted: return Campaign::tr("Targeted");
    case CampaignStep::OnRecord: return Campaign::tr("On record");
    case CampaignStep::Composed: return Campaign::tr("Composed");
    case CampaignStep::Archived: return Campaign::tr("Archived");
    case CampaignStep::Dispatched: return Campaign::tr("Dispatched");
    case CampaignStep::Delivered: return Campaign::tr("Delivered");
    case CampaignStep::Viewed: return Campaign::tr("Viewed");
    case CampaignStep::ActedOn: break;
    }
    return Campaign::tr("Acted on");
}

QString stepMeaning(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Targeted: return Campaign::tr("Customers in the input of the runs, by their control totals.");
    case CampaignStep::OnRecord: return Campaign::tr("Letters with a record here, each counted once.");
    case CampaignStep::Composed: return Campaign::tr("Letters that were made.");
    case CampaignStep::Archived: return Campaign::tr("Letters with a copy that is kept.");
    case CampaignStep::Dispatched: return Campaign::tr("Letters handed over for all of their recipients.");
    case CampaignStep::Delivered: return Campaign::tr("Letters delivered to, or accepted by the server of, all of their recipients.");
    case CampaignStep::Viewed: return Campaign::tr("Letters that all of their recipients opened, read or answered.");
    case CampaignStep::ActedOn: break;
    }
    return Campaign::tr("Letters that a recipient answered, or of which one followed a link.");
}

QString remainderWord(Remainder remainder)
{
    switch (remainder) {
    case Remainder::SecondCopy: return Campaign::tr("Second copies");
    case Remainder::Proof: return Campaign::tr("Proofs and tests");
    case Remainder::Draft: return Campaign::tr("Not finished");
    case Remainder::Suppressed: return Campaign::tr("Suppressed");
    case Remainder::ComposeFailed: return Campaign::tr("Composition failed");
    case Remainder::NotArchived: return Campaign::tr("Not archived");
    case Remainder::Withdrawn: return Campaign::tr("Withdrawn");
    case Remainder::NoCopy: return Campaign::tr("No copy kept");
    case Remainder::NoRecipient: return Campaign::tr("No recipient told");
    case Remainder::PartlyDispatched: return Campaign::tr("Partly dispatched");
    case Remainder::HeldBack: return Campaign::tr("Held back");
    case Remainder::Routing: return Campaign::tr("Routing");
    case Remainder::Untold: return Campaign::tr("Nothing told");
    case Remainder::PartlyDelivered: return Campaign::tr("Partly delivered");
    case Remainder::Bounced: return Campaign::tr("Bounced");
    case Remainder::Returned: return Campaign::tr("Returned mail");
    case Remainder::Failed: return Campaign::tr("Expired or failed");
    case Remainder::NoEvidence: return Campaign::tr("No evidence");
    case Remainder::OtherReaction: return Campaign::tr("Other reaction");
    case Remainder::Pending: return Campaign::tr("Under way");
    case Remainder::NoEvidenceYet: return Campaign::tr("No evidence yet");
    case Remainder::Unviewed: return Campaign::tr("Not known to be viewed");
    case Remainder::Unanswered: break;
    }
    return Campaign::tr("No reaction told");
}

QString remainderMeaning(Remainder remainder)
{
    switch (remainder) {
    case Remainder::SecondCopy: return Campaign::tr("Records of letters that are counted already: the same document id, or the same bytes for the same customer.");
    case Remainder::Proof: return Campaign::tr("Marked by their source as proof or test output; no letters to customers.");
    case Remainder::Draft: return Campaign::tr("Requested, drafted, in review or approved, and not composed.");
    case Remainder::Suppressed: return Campaign::tr("Deliberately not sent; the reason is told with the recipient.");
    case Remainder::ComposeFailed: return Campaign::tr("The composition system could not make them.");
    case Remainder::NotArchived: return Campaign::tr("Composed, and no archive says that it took them.");
    case Remainder::Withdrawn: return Campaign::tr("Cancelled or void.");
    case Remainder::NoCopy: return Campaign::tr("The record is there, the file is not.");
    case Remainder::NoRecipient: return Campaign::tr("Nothing tells to whom they went.");
    case Remainder::PartlyDispatched: return Campaign::tr("Handed over for some of their recipients, not for all.");
    case Remainder::HeldBack: return Campaign::tr("Held back from the address of a recipient, and handed over for none.");
    case Remainder::Routing: return Campaign::tr("Queued or routed, not handed over yet.");
    case Remainder::Untold: return Campaign::tr("No gateway, printer or mail system tells anything of them. That is no proof that they were not sent.");
    case Remainder::PartlyDelivered: return Campaign::tr("Delivered to some of their recipients, not to all.");
    case Remainder::Bounced: return Campaign::tr("Bounced or blocked for a recipient, and delivered to none.");
    case Remainder::Returned: return Campaign::tr("Came back undelivered.");
    case Remainder::Failed: return Campaign::tr("Expired, rejected by the provider or lost.");
    case Remainder::NoEvidence: return Campaign::tr("Dispatched, and the time to wait for evidence of delivery is over.");
    case Remainder::OtherReaction: return Campaign::tr("Forwarded, complained about or unsubscribed from: something came of them that proves no delivery.");
    case Remainder::Pending: return Campaign::tr("Dispatched, without word of delivery. For ordinary post none is to be expected.");
    case Remainder::NoEvidenceYet: return Campaign::tr("Dispatched, and evidence of delivery may still come.");
    case Remainder::Unviewed: return Campaign::tr("Delivered to all; looking at it is only told of some channels.");
    case Remainder::Unanswered: break;
    }
    return Campaign::tr("Viewed by all. Most letters ask for no answer.");
}

RemainderTone toneOf(Remainder remainder)
{
    switch (remainder) {
    case Remainder::ComposeFailed:
    case Remainder::NoCopy:
    case Remainder::Bounced:
    case Remainder::Returned:
    case Remainder::Failed: return RemainderTone::Failed;
    case Remainder::NotArchived:
    case Remainder::PartlyDispatched:
    case Remainder::PartlyDelivered:
    case Remainder::NoEvidenceYet: return RemainderTone::Uncertain;
    case Remainder::NoRecipient:
    case Remainder::Untold:
    case Remainder::NoEvidence: return RemainderTone::Absent;
    default: return RemainderTone::Plain;
    }
}

QString shareText(qint64 part, qint64 whole, int decimals)
{
    if (whole <= 0) {
        return {};
    }
    const double least = decimals == 1 ? 0.1 : 0.01, most = 100 - least;
    double share = 100.0 * double(part) / double(whole);
    if (part > 0 && part < whole) {
        share = std::clamp(share, least, most);
    }
    //: A share in percent
    return Campaign::tr("%1 %").arg(QLocale().toString(share, 'f', part == 0 || part == whole ? 0 : decimals));
}

QString lackWord(evidence::Lack lack)
{
    switch (lack) {
    case evidence::Lack::NeverComplete: return Campaign::tr("never complete yet");
    case evidence::Lack::Disconnected: return Campaign::tr("disconnected");
    case evidence::Lack::Offline: return Campaign::tr("offline");
    case evidence::Lack::Stale: return Campaign::tr("behind");
    case evidence::Lack::Gaps: return Campaign::tr("with gaps");
    case evidence::Lack::SetAside: return Campaign::tr("with records set aside");
    case evidence::Lack::Syncing: break;
    }
    return Campaign::tr("being read");
}

QString completeWords(const std::vector<evidence::RepositoryStand>& stands, UtcMs now, const QTimeZone& zone)
{
    if (stands.empty()) {
        return Campaign::tr("No repository is connected; nothing is known to be complete");
    }
    QStringList exceptions;
    for (const evidence::RepositoryStand& stand : stands) {
        if (stand.lacks.empty()) {
            continue;
        }
        QStringList lacks;
        for (const evidence::Lack lack : stand.lacks) {
            lacks << lackWord(lack);
        }
        if (stand.watermark) {
            lacks << Campaign::tr("complete to %1").arg(instantText(*stand.watermark, now, zone));
        }
        exceptions << u"%1 (%2)"_s.arg(stand.name, lacks.join(u", "_s));
    }
    const std::optional<UtcMs> to = evidence::completeTo(stands);
    if (!to) {
        return Campaign::tr("Not complete: %1").arg(exceptions.join(u", "_s));
    }
    const QString complete = instantText(*to, now, zone);
    return exceptions.isEmpty() ? Campaign::tr("Complete to %1").arg(complete)
                                : Campaign::tr("Complete to %1 except %2").arg(complete, exceptions.join(u", "_s));
}

QString askedStageWord(evidence::AskedStage stage)
{
    switch (stage) {
    case evidence::AskedStage::Requested: return Campaign::tr("Requested");
    case evidence::AskedStage::Approving: return Campaign::tr("Waits for approval");
    case evidence::AskedStage::Executing: return Campaign::tr("Approved, and being sent");
    case evidence::AskedStage::HandedOver: return Campaign::tr("Handed over, and no archive shows it yet");
    case evidence::AskedStage::MayHaveLeft: break;
    }
    return Campaign::tr("May have been sent: nobody knows");
}

QString targetedWords(const evidence::ControlTotals& control)
{
    switch (control.basis) {
    case evidence::ControlTotals::Targeted::Uncounted: return Campaign::tr("Asking the manifests of its runs…");
    case evidence::ControlTotals::Targeted::Known: return Campaign::tr("By the control totals of %Ln run(s).", nullptr, int(control.runs.size()));
    case evidence::ControlTotals::Targeted::NoManifest: return Campaign::tr("Not known: a run kept no count of its input.");
    case evidence::ControlTotals::Targeted::Shared: return Campaign::tr("Not known: its runs made other letters as well.");
    case evidence::ControlTotals::Targeted::NoRun: break;
    }
    return Campaign::tr("Not known: no composition system tells of its runs.");
}

} // namespace cf::ui
