#include "models/domain/disposition.h"

#include "models/base/sha256.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array acts{"destroy"_L1, "extend"_L1, "transfer"_L1, "reclass"_L1};
constexpr std::array deeds{"decided"_L1, "approved"_L1, "refused"_L1, "read-back"_L1, "concluded"_L1, "received"_L1};
constexpr std::array states{"PROPOSED"_L1, "REFUSED"_L1,  "QUEUED"_L1,      "UNDER_WAY"_L1, "STOPPED"_L1,  "DENIED"_L1,
                            "NEEDS_PERSON"_L1, "ANSWERED"_L1, "DESTROYED_STUB"_L1, "STILL_THERE"_L1, "WITHDRAWN"_L1, "IN_FORCE"_L1, "TRANSFERRED"_L1};
const QString stopped = u"stopped: "_s;

template <class E, size_t N>
std::optional<E> named(const std::array<QLatin1StringView, N>& codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [&](QLatin1StringView one) { return one == code; });
    return found == codes.end() ? std::nullopt : std::optional(E(found - codes.begin()));
}

QJsonValue dayJson(const std::optional<QDate>& day) { return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue(); }

} // namespace

QLatin1StringView codeOf(DispositionAct act) { return acts[size_t(act)]; }
std::optional<DispositionAct> dispositionActNamed(QStringView code) { return named<DispositionAct>(acts, code); }
QLatin1StringView codeOf(DispositionDeed deed) { return deeds[size_t(deed)]; }
std::optional<DispositionDeed> dispositionDeedNamed(QStringView code) { return named<DispositionDeed>(deeds, code); }
QLatin1StringView codeOf(DisposalState state) { return states[size_t(state)]; }

QString newDispositionId() { return u"DS-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

QJsonObject dispositionJson(const Disposition& disposition)
{
    return {{u"id"_s, disposition.id},         {u"act"_s, QString(codeOf(disposition.act))}, {u"title"_s, disposition.title},     {u"reason"_s, disposition.reason},
            {u"authority"_s, disposition.authority}, {u"until"_s, dayJson(disposition.until)},     {u"class"_s, disposition.planClass}, {u"plan"_s, disposition.plan}};
}

Result<Disposition> dispositionFrom(const QJsonObject& json)
{
    const auto act = dispositionActNamed(json[u"act"].toString());
    Disposition made;
    made.id = json[u"id"].toString();
    if (!act || made.id.isEmpty()) {
        return fail(ErrorKind::Protocol, u"no disposition"_s);
    }
    made.act = *act;
    made.title = json[u"title"].toString();
    made.reason = json[u"reason"].toString();
    made.authority = json[u"authority"].toString();
    made.planClass = json[u"class"].toString();
    made.plan = json[u"plan"].toString();
    if (const QDate day = QDate::fromString(json[u"until"].toString(), Qt::ISODate); day.isValid()) {
        made.until = day;
    }
    return made;
}

QString faultOf(const Disposition& disposition, QDate today)
{
    if (disposition.title.trimmed().isEmpty()) {
        return u"title"_s;
    }
    if (disposition.reason.trimmed().isEmpty()) {
        return u"reason"_s;
    }
    if (disposition.act != DispositionAct::Extend && disposition.authority.trimmed().isEmpty()) {
        return u"authority"_s;
    }
    if (disposition.act == DispositionAct::Extend && (!disposition.until || *disposition.until <= today)) {
        return u"until"_s;
    }
    return disposition.act == DispositionAct::Reclass && disposition.planClass.isEmpty() ? u"class"_s : QString();
}

QByteArray linkOf(const QString& disposition, const DispositionStep& step, const QByteArray& before)
{
    const QJsonObject all{{u"disposition"_s, disposition}, {u"number"_s, step.number}, {u"at"_s, step.at}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}};
    Sha256 hash;
    hash.addData(before);
    hash.addData(QJsonDocument(all).toJson(QJsonDocument::Compact)); // its keys are sorted
    return hash.result();
}

QJsonObject stubOf(const RetentionFacts& facts, const RetentionStanding& standing, const QStringList& hashes)
{
    const auto moment = [](const std::optional<Moment>& at) { return at ? QJsonValue(at->text) : QJsonValue(); };
    const bool isDecided = standing.decided < standing.claims.size();
    const RetentionClaim claim = isDecided ? standing.claims[standing.decided] : RetentionClaim();
    return {{u"document"_s, facts.documentId},
            {u"title"_s, facts.title},
            {u"type"_s, facts.type},
            {u"unit"_s, facts.unit},
            {u"issued"_s, moment(facts.issued)},
            {u"sent"_s, moment(facts.sent)},
            {u"class"_s, standing.planClass},
            {u"until"_s, dayJson(standing.until)},
            {u"said"_s, claim.said},
            {u"basis"_s, claim.basis},
            {u"by"_s, QString(codeOf(claim.source))},
            {u"sha256"_s, QJsonArray::fromStringList(hashes)}};
}

const DispositionStep* KeptDisposition::last(DispositionDeed deed) const
{
    const auto found = std::ranges::find_if(steps.rbegin(), steps.rend(), [&](const DispositionStep& one) { return one.deed == deed; });
    return found == steps.rend() ? nullptr : &*found;
}

bool isSettled(DisposalState state)
{
    switch (state) {
    case DisposalState::Refused:
    case DisposalState::Stopped:
    case DisposalState::Denied:
    case DisposalState::Gone:
    case DisposalState::Withdrawn:
    case DisposalState::InForce:
    case DisposalState::Transferred: return true;
    default: return false;
    }
}

DisposalState stateOf(const DisposedLetter& letter, const Disposition& disposition, const DispositionApproval& approval)
{
    if (!needsApproval(disposition.act)) {
        return DisposalState::InForce;
    }
    if (disposition.act != DispositionAct::Destroy) {
        if (approval.isApproved != true) {
            return approval.isApproved ? DisposalState::Refused : DisposalState::Proposed;
        }
        return disposition.act == DispositionAct::Transfer && letter.isReceived ? DisposalState::Transferred : DisposalState::InForce;
    }
    switch (letter.command.value_or(IntentState::Waiting)) {
    case IntentState::Draft:
    case IntentState::Waiting: return approval.isApproved == false ? DisposalState::Refused : approval.isApproved ? DisposalState::Queued : DisposalState::Proposed;
    case IntentState::Accepted: return DisposalState::Queued;
    case IntentState::Sending:
    case IntentState::Unknown: return DisposalState::UnderWay;
    case IntentState::NeedsPerson: return DisposalState::NeedsPerson;
    case IntentState::Done: return letter.seen ? DisposalState::Gone : letter.isStillShown ? DisposalState::StillThere : DisposalState::Answered;
    case IntentState::Refused: return isStopped(letter.trouble) ? DisposalState::Stopped : DisposalState::Denied;
    case IntentState::Withdrawn: break;
    }
    return approval.isApproved == false ? DisposalState::Refused : DisposalState::Withdrawn;
}

QString stoppedDetail(const std::vector<DispositionBlock>& blocks) { return stopped + blockText(blocks); }
bool isStopped(QStringView detail) { return detail.startsWith(stopped); }

} // namespace cf
