#include "ui/reissue/reissue_words_presenter.h"

#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

struct ReissueWords {
    Q_DECLARE_TR_FUNCTIONS(ReissueWords)
};

QString modeWord(ReissueMode mode)
{
    switch (mode) {
    case ReissueMode::ResendArchived: return ReissueWords::tr("Resend the archived document");
    case ReissueMode::RenderArchived: return ReissueWords::tr("Compose again from the archived data");
    case ReissueMode::RegenerateToday: return ReissueWords::tr("Regenerate as of today");
    }
    return {};
}

QString modeMeaning(ReissueMode mode)
{
    switch (mode) {
    case ReissueMode::ResendArchived: return ReissueWords::tr("The bytes that were archived, unchanged. Exact.");
    case ReissueMode::RenderArchived: return ReissueWords::tr("The data of then with the templates that are in force now. Compared with the original; never called a copy.");
    case ReissueMode::RegenerateToday: return ReissueWords::tr("Today's data and today's templates: a new document, which says what holds today.");
    }
    return {};
}

QString reasonWord(ReissueReason reason)
{
    switch (reason) {
    case ReissueReason::NotReceived: return ReissueWords::tr("Not received");
    case ReissueReason::Lost: return ReissueWords::tr("Lost");
    case ReissueReason::Returned: return ReissueWords::tr("Came back");
    case ReissueReason::Illegible: return ReissueWords::tr("Illegible");
    case ReissueReason::WrongChannel: return ReissueWords::tr("Wrong channel");
    case ReissueReason::CustomerRequest: return ReissueWords::tr("A copy was asked for");
    case ReissueReason::Complaint: return ReissueWords::tr("Complaint");
    case ReissueReason::Regulator: return ReissueWords::tr("Asked for by a regulator");
    case ReissueReason::Other: return ReissueWords::tr("Another reason");
    }
    return {};
}

QString requesterWord(Requester requester)
{
    switch (requester) {
    case Requester::Customer: return ReissueWords::tr("The customer");
    case Requester::PowerOfAttorney: return ReissueWords::tr("Somebody with a power of attorney");
    case Requester::Guardian: return ReissueWords::tr("A guardian");
    case Requester::ThirdParty: return ReissueWords::tr("A third party");
    case Requester::Organisation: return ReissueWords::tr("The organisation itself");
    }
    return {};
}

QString checkWord(IdentityCheck check)
{
    switch (check) {
    case IdentityCheck::None: return ReissueWords::tr("Not checked");
    case IdentityCheck::KnowledgeQuestions: return ReissueWords::tr("Security questions");
    case IdentityCheck::CallBack: return ReissueWords::tr("Called back at a known number");
    case IdentityCheck::Document: return ReissueWords::tr("A document was shown");
    case IdentityCheck::SignedIn: return ReissueWords::tr("Signed in at the portal");
    case IdentityCheck::InPerson: return ReissueWords::tr("In person");
    }
    return {};
}

QString lackSentence(ReissueLack lack, const ReissueRequest& request)
{
    switch (lack) {
    case ReissueLack::Identity: return ReissueWords::tr("Say how the identity of the person who asks was checked.");
    case ReissueLack::AuthorityDocument: return ReissueWords::tr("Name the document that shows that they may ask.");
    case ReissueLack::AuthorityHolder: return ReissueWords::tr("Name who acts for the customer.");
    case ReissueLack::AuthorityEnd: return ReissueWords::tr("Say until when the authority is valid.");
    case ReissueLack::AuthorityExpired: return ReissueWords::tr("The document that shows that they may ask has expired.");
    case ReissueLack::OtherAccount: return ReissueWords::tr("The authority covers account %1 alone, and the letter is of account %2. It is outside of the authority.").arg(request.authority.account, request.account);
    case ReissueLack::NoAccount: return ReissueWords::tr("The authority covers account %1 alone, and nothing tells which account the letter is of. It is outside of the authority.").arg(request.authority.account);
    case ReissueLack::TodayOfAll:
        return ReissueWords::tr("The authority covers account %1 alone. What is regenerated as of today takes values from letters of all accounts; resend the archived document instead.").arg(request.authority.account);
    case ReissueLack::Address: return ReissueWords::tr("Say where it goes to.");
    case ReissueLack::Remark: return ReissueWords::tr("Say which reason it is.");
    case ReissueLack::ArchivedBytes: return ReissueWords::tr("The archived document was never read here, so nothing says which bytes are sent. Open it first.");
    }
    return {};
}

QString stepUpSentence()
{
    return ReissueWords::tr("The address is new, or none that is known of the customer. Questions and a portal do not show who asks then: call back at a number that was known before, or see a document or the person.");
}

QString reachSentence(const ReissueRequest& request)
{
    const bool isLimited = actsForAnother(request.authority) && !request.authority.account.trimmed().isEmpty();
    return isLimited && reachOf(request.authority, request.account) == AuthorityReach::Covered ? ReissueWords::tr("The authority covers account %1 alone, and the letter is of it.").arg(request.authority.account) : QString();
}

QString authorityDocumentWords(const RequestAuthority& authority)
{
    return authority.document.isEmpty() || !authority.expiry ? authority.document : ReissueWords::tr("%1, valid until %2").arg(authority.document, authority.expiry->toString(Qt::ISODate));
}

QString coveredWords(const RequestAuthority& authority)
{
    return !actsForAnother(authority) ? QString() : authority.account.trimmed().isEmpty() ? ReissueWords::tr("all letters of the customer") : ReissueWords::tr("account %1 alone").arg(authority.account);
}

QString stageWord(ReissueStage stage)
{
    switch (stage) {
    case ReissueStage::Requested: return ReissueWords::tr("Requested");
    case ReissueStage::Verifying: return ReissueWords::tr("Authorisation is being verified");
    case ReissueStage::Approving: return ReissueWords::tr("Waits for approval");
    case ReissueStage::Sending: return ReissueWords::tr("Is being sent");
    case ReissueStage::Delivering: return ReissueWords::tr("Sent; delivery is awaited");
    case ReissueStage::Confirming: return ReissueWords::tr("Waits to be closed");
    case ReissueStage::Fixing: return ReissueWords::tr("Could not be sent; operations look at it");
    case ReissueStage::Closed: return ReissueWords::tr("Reissued");
    case ReissueStage::RefusedThere: return ReissueWords::tr("Refused");
    case ReissueStage::Unknown: return ReissueWords::tr("The case says nothing that is known here");
    }
    return {};
}

QString groundSentence(const evidence::ChannelChoice& choice, const TimeTelling& telling)
{
    using evidence::ChannelGround;
    const QString since = choice.since ? ReissueWords::tr("in use since %1").arg(momentWords(choice.since, telling, false)) : QString();
    switch (choice.ground) {
    case ChannelGround::Usual: return since;
    case ChannelGround::Unused: return ReissueWords::tr("never used for this customer");
    case ChannelGround::NoContact: return ReissueWords::tr("no address or number is known");
    case ChannelGround::CameBack:
        return choice.evidence.isEmpty() ? ReissueWords::tr("the last one came back") : ReissueWords::tr("the last one came back: %1").arg(choice.evidence);
    case ChannelGround::Unsubscribed: return ReissueWords::tr("taken back by the customer, or suppressed: see %1").arg(choice.evidence);
    case ChannelGround::NoConsent:
        return choice.evidence.isEmpty() ? ReissueWords::tr("no consent is on record") : ReissueWords::tr("no consent: %1").arg(choice.evidence);
    case ChannelGround::OtherwiseRuled: return ReissueWords::tr("a regulation asks for the channel of the original");
    }
    return {};
}

QString concernSentence(const evidence::ConcernFound& found, const TimeTelling& telling)
{
    using evidence::ReissueConcern;
    const QString at = momentWords(found.at, telling, found.concern == ReissueConcern::AskedBefore);
    switch (found.concern) {
    case ReissueConcern::AskedBefore:
        if (found.days == 0) {
            return ReissueWords::tr("It was asked for on %1 already, and is still under way: %2").arg(at, found.evidence);
        }
        return ReissueWords::tr("It was asked for on %1 already, within the last %Ln day(s): %2", nullptr, found.days).arg(at, found.evidence);
    case ReissueConcern::ReissuedBefore: return ReissueWords::tr("It was reissued before: %1").arg(found.evidence);
    case ReissueConcern::OnHold: return ReissueWords::tr("A hold is on it: %1. It may be sent again; the hold is noted.").arg(found.evidence);
    case ReissueConcern::Corrected: return ReissueWords::tr("A later letter corrects it: %1").arg(found.evidence);
    case ReissueConcern::AddressNew: return ReissueWords::tr("The address is in use since %1 only. Check it once more.").arg(at);
    case ReissueConcern::AddressChanged: return ReissueWords::tr("The letter went to another address than the one known now.");
    case ReissueConcern::AddressCameBack:
        return found.evidence.isEmpty() ? ReissueWords::tr("What was sent there last came back.") : ReissueWords::tr("What was sent there last came back: %1").arg(found.evidence);
    case ReissueConcern::OthersReceived: return ReissueWords::tr("It went to others as well: %1. It may hold their data.").arg(found.evidence);
    case ReissueConcern::BytesAltered: return ReissueWords::tr("The archived bytes are no longer those that were recorded. They are not sent.");
    case ReissueConcern::BytesMissing: return ReissueWords::tr("The archived document is missing.");
    case ReissueConcern::NotRead: return ReissueWords::tr("The archived document was never read here. Open it first.");
    case ReissueConcern::NotPresent: return ReissueWords::tr("The archive no longer shows the record.");
    case ReissueConcern::RuleUnread: return ReissueWords::tr("reissue.json of the profile cannot be read, so requests of the last %Ln day(s) are told: %1", nullptr, found.days).arg(found.evidence);
    }
    return {};
}

QString readBack(const ReissueRequest& request)
{
    const QString what = request.title.isEmpty() ? request.documentId : request.title;
    const QString to = request.recipient.isEmpty() ? request.address : request.recipient;
    return request.originalDate.isEmpty() ? ReissueWords::tr("“I have asked for “%1” to be sent to %2 again by %3. Somebody approves it first.”").arg(what, to, channelWord(request.channel))
                                          : ReissueWords::tr("“I have asked for “%1” of %2 to be sent to %3 again by %4. Somebody approves it first.”").arg(what, request.originalDate, to, channelWord(request.channel));
}

QString composeSentence(cache::ComposeTrouble trouble)
{
    switch (trouble) {
    case cache::ComposeTrouble::None: break;
    case cache::ComposeTrouble::NoSystem: return ReissueWords::tr("No composition system is connected that could compose it.");
    case cache::ComposeTrouble::NoDataSource: return ReissueWords::tr("The connection to the composition system does not name its source of driver data, so it cannot be asked to compose.");
    case cache::ComposeTrouble::NoData: return ReissueWords::tr("What the letter was made from is not kept here.");
    case cache::ComposeTrouble::DataCut: return ReissueWords::tr("What the letter was made from is not kept whole, or is no longer what was recorded.");
    case cache::ComposeTrouble::NoTemplate: return ReissueWords::tr("The composition system does not show the letter's template.");
    }
    return {};
}

QString composeWords(const cache::ComposeInput& input, ReissueMode mode, const TimeTelling& telling)
{
    const QString then = input.captured ? instantWords(*input.captured, telling) : ReissueWords::tr("an unknown time");
    if (mode == ReissueMode::RenderArchived) {
        return ReissueWords::tr("Template %1 as it is in force when it is composed, with the data as of %2.").arg(input.templateCode, then);
    }
    return input.latest ? ReissueWords::tr("Template %1 as it is in force when it is composed, with the data as of %2 and %Ln value(s) that later letters told otherwise, the last one at %3. "
                                           "What changed since then is not known here.",
                                           nullptr, input.changed)
                              .arg(input.templateCode, then, instantWords(*input.latest, telling))
                        : ReissueWords::tr("Template %1 as it is in force when it is composed, with the data as of %2: no later letter told any of it otherwise. What changed since then is not known here.")
                              .arg(input.templateCode, then);
}

QString copyMark(const ReissueRequest& request)
{
    if (request.mode != ReissueMode::ResendArchived) {
        const QString word = request.mode == ReissueMode::RenderArchived ? u"COMPOSED AGAIN"_s : u"NEW DOCUMENT"_s;
        return request.originalDate.isEmpty() ? word : u"%1 – not the original of %2"_s.arg(word, request.originalDate);
    }
    return request.originalDate.isEmpty() ? u"COPY"_s : u"COPY – original dated %1"_s.arg(request.originalDate);
}

} // namespace cf::ui
