#include "ui/requests/correspondence_words_presenter.h"

#include "ui/disputes/dispute_words_presenter.h"
#include "ui/reissue/reissue_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class RequestWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::RequestWords)
};

QString builtInPreset(const QString& id)
{
    static const QMap<QString, const char*> words{
        {u"claim-acknowledgement"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Claim acknowledgement")},
        {u"claim-missing-information"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Request for missing information")},
        {u"claim-settlement"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Claim settlement")},
        {u"claim-denial"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Claim denial")},
        {u"follow-up"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Follow-up letter")},
        {u"confirmation"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Confirmation")},
        {u"complaint-response"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Response to a complaint")},
        {u"account-change"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Notice of a change to the account")},
        {u"loan-letter"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Letter on a loan")},
        {u"account-confirmation"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Account confirmation")},
        {u"account-statement"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Account statement")},
        {u"billing-notice"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Billing notice")},
        {u"policy-pack"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Policy pack")},
        {u"regulatory-notice"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Regulatory notice")},
        {u"dispute-acknowledgement"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Acknowledgement of a dispute")},
        {u"dispute-interim"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Interim update on a dispute")},
        {u"dispute-settlement"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Settlement offer")},
        {u"dispute-rejection"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Rejection")},
        {u"dispute-final"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Final response to a dispute")}};
    const auto found = words.find(id);
    return found == words.end() ? id : RequestWords::tr(*found);
}

QString timeOf(std::optional<UtcMs> at, const TimeTelling& telling) { return at ? instantWords(*at, telling) : QString(); }

void add(RequestSection& section, const QString& name, const QString& value, const QString& copy = {})
{
    if (!value.isEmpty()) {
        RecordFact fact{name, value};
        fact.copy = copy;
        section.facts << fact;
    }
}

QString withReason(const QString& value, const QString& because) { return value.isEmpty() ? because : because.isEmpty() ? value : RequestWords::tr("%1: %2").arg(value, because); }

std::optional<evidence::DisputeOutcome::Standing> standingNamed(const QString& code)
{
    using Standing = evidence::DisputeOutcome::Standing;
    for (const Standing one : {Standing::NoCase, Standing::Undecided, Standing::Unapproved, Standing::Refused, Standing::SamePerson, Standing::Approved}) {
        if (evidence::codeOf(one) == code) {
            return one;
        }
    }
    return std::nullopt;
}

} // namespace

QString presetWord(const QString& id, const QString& name) { return name.isEmpty() ? builtInPreset(id) : name; }
QString presetWord(const RequestPreset& preset) { return presetWord(preset.id, preset.name); }

QString presetGroupWord(const QString& group)
{
    return group == u"claims" ? RequestWords::tr("Claims") : group == u"service" ? RequestWords::tr("Service") : group == u"loan" ? RequestWords::tr("Loans")
           : group == u"account" ? RequestWords::tr("Accounts") : group == u"workflow" ? RequestWords::tr("Packs, statements, notices") : group == u"regulatory" ? RequestWords::tr("Regulatory")
           : group == u"dispute" ? RequestWords::tr("Answers to disputes") : group;
}

QString requestFieldWord(const QString& name, const QString& label)
{
    static const QMap<QString, const char*> words{{u"account"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Account")},
                                                  {u"amount"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Amount")},
                                                  {u"case"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Case")},
                                                  {u"case-status"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Status of the case")},
                                                  {u"change"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "What changes")},
                                                  {u"claim"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Claim")},
                                                  {u"claim-status"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Status of the claim")},
                                                  {u"customer"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Customer")},
                                                  {u"decision"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Decision")},
                                                  {u"dispute"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Dispute")},
                                                  {u"due"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Due")},
                                                  {u"ground"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Ground")},
                                                  {u"letter"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Letter that it refers to")},
                                                  {u"loan"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Loan")},
                                                  {u"loan-status"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Status of the loan")},
                                                  {u"missing"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "What is missing")},
                                                  {u"period"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Period")},
                                                  {u"policy"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Policy")},
                                                  {u"policy-status"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Status of the policy")},
                                                  {u"product"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Product")},
                                                  {u"received"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Received")},
                                                  {u"recipient"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Recipient")},
                                                  {u"regulation"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Regulation")},
                                                  {u"subject"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Subject")},
                                                  {u"until"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "Until when")}};
    const auto found = words.find(name);
    return !label.isEmpty() ? label : found == words.end() ? name : RequestWords::tr(*found);
}

QString requestAboutWord(RequestAbout about)
{
    return about == RequestAbout::Record ? RequestWords::tr("Letter") : about == RequestAbout::Case ? RequestWords::tr("Case or workspace") : RequestWords::tr("Dispute");
}

QString originWords(const KnownValue& value)
{
    QString of;
    switch (value.origin) {
    case ValueOrigin::Record: of = RequestWords::tr("letter %1").arg(value.of); break;
    case ValueOrigin::Workspace: of = RequestWords::tr("workspace %1").arg(value.of); break;
    case ValueOrigin::Case: of = RequestWords::tr("case %1").arg(value.of); break;
    case ValueOrigin::Dispute: of = RequestWords::tr("dispute %1").arg(value.of); break;
    case ValueOrigin::Letters: of = RequestWords::tr("letters to %1").arg(value.of); break;
    case ValueOrigin::Person: of = value.of; break;
    }
    return value.repository.isEmpty() ? of : RequestWords::tr("%1, %2").arg(value.repository, of);
}

QString knownNameWords(const QString& name)
{
    const QString first = name.section(u'.', 0, 0), rest = name.section(u'.', 1);
    if (first == u"attribute" || first == u"variable") {
        return rest;
    }
    if (first == u"consent") {
        return RequestWords::tr("Consent, %1").arg(rest);
    }
    if (name == u"unit" || name == u"brand" || name == u"language") {
        return name == u"unit" ? RequestWords::tr("Business unit") : name == u"brand" ? RequestWords::tr("Brand of the letter") : RequestWords::tr("Language");
    }
    static const QMap<QString, const char*> words{{u"name"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "name")},         {u"status"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "status")},
                                                  {u"step"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "step")},         {u"renewal"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "renewal")},
                                                  {u"address"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "address")},   {u"email"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "e-mail")},
                                                  {u"phone"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "phone")},       {u"document"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "document id")},
                                                  {u"title"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "title")},       {u"type"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "type")},
                                                  {u"sent"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "sent")},         {u"recipient"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "recipient")},
                                                  {u"reason"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "reason")},     {u"product"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "product")},
                                                  {u"received"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "received")}, {u"by"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "made by")},
                                                  {u"approved-by"_s, QT_TRANSLATE_NOOP("cf::ui::RequestWords", "approved by")}};
    const auto found = words.find(rest);
    const QString head = first == u"letter" ? RequestWords::tr("Letter") : requestFieldWord(first, {});
    return rest.isEmpty() ? head : RequestWords::tr("%1, %2").arg(head, found == words.end() ? rest : RequestWords::tr(*found));
}

QString channelBecause(const ReasonedChoice& choice)
{
    const QString& ground = choice.ground;
    return ground == u"RULE"          ? RequestWords::tr("the rule “%1” of the house leaves no other").arg(choice.evidence)
           : ground == u"PRESET_ONLY" ? RequestWords::tr("letters of this kind go by no other")
           : ground == u"PRESET"      ? RequestWords::tr("the usual one of this kind of letter; nothing speaks against it")
           : ground == u"PREFERENCE"  ? RequestWords::tr("the customer wants it so, by %1").arg(choice.evidence)
           : ground == u"LAST_USED"   ? RequestWords::tr("the last letter went so: %1").arg(choice.evidence)
           : ground == u"OPEN"        ? RequestWords::tr("the first that is open to this customer")
           : ground == u"PERSON"      ? RequestWords::tr("chosen by you")
                                      : RequestWords::tr("none is open to this customer");
}

QString brandBecause(const ReasonedChoice& choice, const QString& unit)
{
    const QString& ground = choice.ground;
    return ground == u"SITE"      ? RequestWords::tr("the brand of %1, as the house has it").arg(choice.evidence)
           : ground == u"LETTERS" ? RequestWords::tr("used by %1 in the last %2 letters", nullptr, choice.evidence.toInt()).arg(unit, numberText(choice.evidence.toLongLong()))
           : ground == u"LETTER"  ? RequestWords::tr("that of %1").arg(choice.evidence)
           : ground == u"PERSON"  ? RequestWords::tr("chosen by you")
                                  : RequestWords::tr("nothing tells the brand");
}

QString templateWords(const evidence::TemplateOption& option, const TimeTelling& telling)
{
    if (!option.isTold()) {
        return RequestWords::tr("%1, version %2, as the last letters name it").arg(option.code, option.version);
    }
    if (!option.isInForce) {
        return RequestWords::tr("%1, not in force").arg(option.code);
    }
    return option.from ? RequestWords::tr("%1, version %2, in force since %3").arg(option.code, option.version, instantWords(*option.from, telling))
                       : RequestWords::tr("%1, version %2, in force").arg(option.code, option.version);
}

QString templateWords(const CorrespondenceRequest& request, const TimeTelling& telling)
{
    evidence::TemplateOption option;
    option.code = request.templateCode;
    option.version = request.templateVersion;
    option.repository = request.templateBy;
    option.from = request.templateFrom;
    option.isInForce = true;
    const QString words = request.templateCode.isEmpty() ? QString() : templateWords(option, telling);
    return request.templateBy.isEmpty() || words.isEmpty() ? words : RequestWords::tr("%1, told by %2").arg(words, request.templateBy);
}

QString findingSentence(const evidence::FoundInRequest& found, const TimeTelling& telling)
{
    using evidence::RequestFinding;
    switch (found.finding) {
    case RequestFinding::NotADispute: return RequestWords::tr("This letter answers a dispute. Ask for it from the dispute.");
    case RequestFinding::NoOutcome: {
        const auto standing = standingNamed(found.evidence);
        const QString why = standing ? barredWords(*standing) : found.evidence;
        return found.who.isEmpty() ? why : RequestWords::tr("%1 Who could approve: %2.").arg(why.endsWith(u'.') ? why : why + u'.', found.who);
    }
    case RequestFinding::NoTemplate: return RequestWords::tr("No template is for such a letter. Looked for: %1.").arg(found.evidence);
    case RequestFinding::NotInForce: return RequestWords::tr("No version of the template is approved and in force now: %1.").arg(found.evidence);
    case RequestFinding::TemplateNotTold: return RequestWords::tr("No composition system is connected. Only letters tell of %1; whether it is in force is not known.").arg(found.evidence);
    case RequestFinding::ChannelOfPreset: return RequestWords::tr("Letters of this kind do not go by this channel.");
    case RequestFinding::ChannelOfRule: return RequestWords::tr("The rule “%1” of the house wants another channel.").arg(found.evidence);
    case RequestFinding::ChannelClosed: return RequestWords::tr("This channel is closed: %1.").arg(found.choice ? groundSentence(*found.choice, telling) : QString());
    case RequestFinding::NoAddress: return RequestWords::tr("No address is known for this channel. Enter one, or choose another channel.");
    case RequestFinding::AddressCameBack:
        return found.evidence.isEmpty() ? RequestWords::tr("What was sent there last came back.") : RequestWords::tr("What was sent there last came back: %1").arg(found.evidence);
    case RequestFinding::OtherBrand: return RequestWords::tr("%1 does not write under this brand, but under %2.").arg(found.who, found.evidence);
    case RequestFinding::BrandNotTold: return RequestWords::tr("Nothing tells under which brand the business unit writes.");
    case RequestFinding::FieldMissing: return RequestWords::tr("Missing: %1.").arg(requestFieldWord(found.evidence, {}));
    case RequestFinding::NoCustomer: return RequestWords::tr("Nothing tells which customer it goes to.");
    case RequestFinding::AskedBefore:
        return found.at ? RequestWords::tr("The same was asked for by %1, %2: %3. Say that it is wanted once more.").arg(found.who, instantWords(*found.at, telling), found.evidence)
                        : RequestWords::tr("The same was asked for before: %1.").arg(found.evidence);
    case RequestFinding::DecisionLetterWithoutDispute: return RequestWords::tr("It says what was decided, and no system tells of the decision: somebody else has to approve it.");
    }
    return {};
}

QString requestStageWord(RequestStage stage)
{
    switch (stage) {
    case RequestStage::Draft: return RequestWords::tr("Draft");
    case RequestStage::Undoable: return RequestWords::tr("Can be taken back");
    case RequestStage::Leaving: return RequestWords::tr("On its way to the workflow system");
    case RequestStage::NotKnown: return RequestWords::tr("Left; not known what it did");
    case RequestStage::NeedsPerson: return RequestWords::tr("Needs a person");
    case RequestStage::NotAccepted: return RequestWords::tr("Refused by the workflow system");
    case RequestStage::Withdrawn: return RequestWords::tr("Withdrawn");
    case RequestStage::Begun: return RequestWords::tr("Taken; not seen there yet");
    case RequestStage::Approving: return RequestWords::tr("Waits for approval");
    case RequestStage::Refused: return RequestWords::tr("Not approved");
    case RequestStage::Composing: return RequestWords::tr("Is being composed");
    case RequestStage::Fixing: return RequestWords::tr("Could not be composed; operations look at it");
    case RequestStage::GivenUp: return RequestWords::tr("Given up");
    case RequestStage::Awaited: return RequestWords::tr("Composed; no archive shows it yet");
    case RequestStage::Archived: return RequestWords::tr("Archived; delivery is awaited");
    case RequestStage::Delivered: return RequestWords::tr("Delivered");
    case RequestStage::NotDelivered: return RequestWords::tr("Not delivered");
    case RequestStage::Over: return RequestWords::tr("The case is over, and says nothing of it");
    }
    return {};
}

MarkedText requestStageMark(RequestStage stage)
{
    const QString word = requestStageWord(stage);
    switch (stage) {
    case RequestStage::Delivered: return {u"check"_s, word, Mark::Verified};
    case RequestStage::NotAccepted:
    case RequestStage::Refused:
    case RequestStage::GivenUp:
    case RequestStage::NotDelivered: return {u"warn"_s, word, Mark::Failed};
    case RequestStage::NotKnown:
    case RequestStage::NeedsPerson:
    case RequestStage::Fixing:
    case RequestStage::Over: return {u"warn"_s, word, Mark::Uncertain};
    case RequestStage::Draft:
    case RequestStage::Withdrawn: return {u"absent"_s, word, Mark::Absent};
    default: return {u"clock"_s, word, Mark::Plain};
    }
}

QString milestoneWord(RequestMilestone milestone)
{
    switch (milestone) {
    case RequestMilestone::Asked: return RequestWords::tr("Asked for");
    case RequestMilestone::Approved: return RequestWords::tr("Approved");
    case RequestMilestone::Composed: return RequestWords::tr("Composed");
    case RequestMilestone::Archived: return RequestWords::tr("Archived");
    case RequestMilestone::Delivered: break;
    }
    return RequestWords::tr("Delivered");
}

QString stepStateWord(RequestStep::State state)
{
    switch (state) {
    case RequestStep::State::NotYet: return RequestWords::tr("not yet");
    case RequestStep::State::Now: return RequestWords::tr("now");
    case RequestStep::State::Done: return RequestWords::tr("done");
    case RequestStep::State::NotNeeded: return RequestWords::tr("not needed");
    case RequestStep::State::Failed: break;
    }
    return RequestWords::tr("failed");
}

QString requestReadBack(const CorrespondenceRequest& request)
{
    const QString what = presetWord(request.preset, request.presetName);
    return request.needsApproval ? RequestWords::tr("“I have asked for the letter “%1” to %2 by %3. Somebody approves it first.”").arg(what, request.recipient, channelWord(request.channel))
                                 : RequestWords::tr("“I have asked for the letter “%1” to %2 by %3.”").arg(what, request.recipient, channelWord(request.channel));
}

QString requestTitle(const CorrespondenceRequest& request) { return RequestWords::tr("%1 on %2").arg(presetWord(request.preset, request.presetName), request.subject); }

std::vector<RequestSection> requestSections(const CorrespondenceRequest& request, const TimeTelling& telling)
{
    RequestSection letter{u"letter"_s, RequestWords::tr("Letter"), {}, {}}, fields{u"fields"_s, RequestWords::tr("What it says"), {}, {}};
    add(letter, RequestWords::tr("Kind"), presetWord(request.preset, request.presetName));
    add(letter, RequestWords::tr("About"), request.subjectTitle.isEmpty() || request.subjectTitle == request.subject ? request.subject : RequestWords::tr("%1 · %2").arg(request.subject, request.subjectTitle), request.subject);
    add(letter, RequestWords::tr("To"), request.address.isEmpty() ? request.recipient : RequestWords::tr("%1, %2").arg(request.recipient, request.address));
    add(letter, RequestWords::tr("Channel"), withReason(channelWord(request.channel), channelBecause(request.channelChoice)));
    add(letter, RequestWords::tr("Brand"), withReason(request.brandChoice.value, brandBecause(request.brandChoice, request.unit)));
    add(letter, RequestWords::tr("Template"), templateWords(request, telling));
    add(letter, RequestWords::tr("Rests on"), request.outcome.decision.isEmpty() ? QString() : request.outcome.approvedBy.isEmpty() ? RequestWords::tr("%1, decided by %2").arg(request.outcome.decision, request.outcome.decidedBy)
                                                                                                     : RequestWords::tr("%1, approved by %2").arg(request.outcome.decision, request.outcome.approvedBy));
    add(letter, RequestWords::tr("Remark"), request.remark);
    for (const QString& note : request.notes) {
        letter.facts << RecordFact{RequestWords::tr("Gone past"), note, {u"warn"_s, {}, Mark::Uncertain}};
    }
    for (const RequestField& field : request.fields) {
        const QString from = field.isEdited || !field.from ? RequestWords::tr("entered") : originWords(*field.from);
        add(fields, requestFieldWord(field.name, field.label), field.value.isEmpty() ? QString() : RequestWords::tr("%1 (%2)").arg(field.value, from), field.value);
    }
    RequestSection known{u"known"_s, RequestWords::tr("Known then"), timeOf(request.at, telling), {}};
    for (const KnownValue& one : request.asOf) {
        add(known, knownNameWords(one.name), RequestWords::tr("%1 (%2)").arg(one.value, originWords(one)), one.value);
    }
    return {letter, fields, known};
}

RequestSection requestCourseSection(const evidence::RequestLine& line, const TimeTelling& telling)
{
    RequestSection section{u"course"_s, RequestWords::tr("What became of it"), requestStageWord(line.stage), {}};
    add(section, RequestWords::tr("Reference"), line.key);
    add(section, RequestWords::tr("Asked for by"), RequestWords::tr("%1, %2").arg(line.person, instantWords(line.asked, telling)));
    if (line.told) {
        add(section, RequestWords::tr("Case"), RequestWords::tr("%1, %2").arg(line.told->repositoryName, line.told->what.nativeId));
        for (const WorkflowTask& task : line.told->what.tasks) {
            const QString when = task.ended ? instantWords(*task.ended, telling) : RequestWords::tr("open");
            QStringList parts{task.assignee.isEmpty() ? task.groups.join(u", "_s) : task.assignee, task.outcome, when};
            parts.removeAll(QString());
            add(section, task.name.isEmpty() ? task.key : task.name, parts.join(u" · "_s));
        }
        for (const CaseComment& one : line.told->what.comments) { // why somebody refused it stands there
            add(section, RequestWords::tr("Said"), RequestWords::tr("%1: %2").arg(one.author, one.message));
        }
    } else {
        section.facts << RecordFact{RequestWords::tr("Case"), RequestWords::tr("no workflow system that is read here shows it"), {u"absent"_s, {}, Mark::Absent}};
    }
    for (const evidence::RequestResult& one : line.results) {
        RecordFact fact{RequestWords::tr("In the archive"), RequestWords::tr("%1, %2").arg(one.documentId.isEmpty() ? one.title : one.documentId, one.repository)};
        fact.query = documentQuery(one.documentId);
        fact.opens = one.id;
        section.facts << fact;
        for (const evidence::AskedOtherwise& of : one.otherwise) {
            section.facts << RecordFact{otherwiseName(), otherwiseSentence(of), {u"warn"_s, {}, Mark::Uncertain}};
        }
    }
    if (line.results.empty()) {
        section.facts << RecordFact{RequestWords::tr("In the archive"), RequestWords::tr("no archive shows a letter that bears its reference"), {u"absent"_s, {}, Mark::Absent}};
    }
    return section;
}

} // namespace cf::ui
