#include "models/domain/erasure.h"

#include "models/base/sha256.h"
#include "models/domain/task_steps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr std::array findings{"erase"_L1, "erase-there"_L1, "erase-here"_L1, "keep"_L1, "undetermined"_L1, "shared"_L1};
constexpr std::array grounds{""_L1, "17(3)(b)"_L1, "17(3)(d)"_L1, "17(3)(e)"_L1};
constexpr std::array deeds{"received"_L1, "extended"_L1, "decided"_L1, "approved"_L1, "refused"_L1, "carried-out"_L1, "checked"_L1, "letter"_L1, "backups"_L1, "closed"_L1};

template <class E, size_t N> std::optional<E> named(const std::array<QLatin1StringView, N>& codes, QStringView code)
{
    const auto found = std::ranges::find_if(codes, [&](QLatin1StringView one) { return one == code; });
    return found == codes.end() ? std::nullopt : std::optional(E(found - codes.begin()));
}

bool holds(BlockReason reason) { return reason == BlockReason::Matter || reason == BlockReason::Hold || reason == BlockReason::ForeignHold || reason == BlockReason::Dispute; }

bool has(const std::vector<DispositionBlock>& blocks, auto is)
{
    return std::ranges::any_of(blocks, [&](const DispositionBlock& one) { return is(one.reason); });
}

auto only(BlockReason wanted)
{
    return [wanted](BlockReason reason) { return reason == wanted; };
}

} // namespace

QLatin1StringView codeOf(ErasureFinding finding) { return findings[size_t(finding)]; }
std::optional<ErasureFinding> erasureFindingNamed(QStringView code) { return named<ErasureFinding>(findings, code); }
bool needsPerson(ErasureFinding finding) { return finding == ErasureFinding::Undetermined || finding == ErasureFinding::Shared; }
QLatin1StringView codeOf(KeepingGround ground) { return grounds[size_t(ground)]; }
QLatin1StringView codeOf(ErasureDeed deed) { return deeds[size_t(deed)]; }
std::optional<ErasureDeed> erasureDeedNamed(QStringView code) { return named<ErasureDeed>(deeds, code); }

ErasureStanding erasureStanding(const RetentionStanding& retention, const std::vector<DispositionBlock>& blocks, int others, QDate today)
{
    ErasureStanding standing;
    standing.blocks = blocks;
    standing.others = others;
    standing.until = retention.until;
    if (retention.decided < retention.claims.size()) {
        const RetentionClaim& claim = retention.claims[retention.decided];
        standing.basis = claim.basis.isEmpty() ? claim.said : claim.basis;
    }
    const auto kept = [&](KeepingGround ground) {
        standing.finding = ErasureFinding::Keep;
        standing.ground = ground;
        return standing;
    };
    // What holds it comes first: it keeps the letter whatever else is so, also one that its repository shows no more.
    if (has(blocks, holds)) {
        return kept(KeepingGround::LegalClaims);
    }
    // Not shown to this account is no word on whether it is there.
    const auto isDeleted = [](const DispositionBlock& one) { return one.reason == BlockReason::NotThere && (one.what == code(RecordStanding::Deleted) || one.what == code(RecordStanding::Destroyed)); };
    const bool isGone = std::ranges::any_of(blocks, isDeleted);
    if (!isGone) {
        if (has(blocks, only(BlockReason::Transfer)) || retention.isTransfer) {
            return kept(KeepingGround::Archiving);
        }
        const bool isUnsure = retention.state == RetentionState::NotClassified || has(blocks, only(BlockReason::Conflict)) || has(blocks, only(BlockReason::HoldsHidden)) || has(blocks, only(BlockReason::Changed)) ||
                              has(blocks, only(BlockReason::NotThere));
        if (isUnsure) {
            standing.finding = ErasureFinding::Undetermined;
            return standing;
        }
        if (!retention.isDue(today) || has(blocks, only(BlockReason::Package)) || has(blocks, only(BlockReason::Shared))) {
            return kept(KeepingGround::LegalObligation);
        }
    }
    standing.finding = others > 0                                     ? ErasureFinding::Shared
                       : isGone                                       ? ErasureFinding::EraseHere
                       : has(blocks, only(BlockReason::NoMeans))      ? ErasureFinding::EraseThere
                                                                      : ErasureFinding::Erase;
    return standing;
}

QString newErasureId() { return u"ER-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces); }

QJsonObject erasureJson(const ErasureRequest& request)
{
    return {{u"id"_s, request.id}, {u"reference"_s, request.reference}, {u"received"_s, request.received.toString(Qt::ISODate)}, {u"ground"_s, request.ground}};
}

Result<ErasureRequest> erasureFrom(const QJsonObject& json)
{
    ErasureRequest request{json[u"id"].toString(), json[u"reference"].toString(), QDate::fromString(json[u"received"].toString(), Qt::ISODate), json[u"ground"].toString()};
    return !request.id.isEmpty() && request.received.isValid() ? Result<ErasureRequest>(request) : fail(ErrorKind::Protocol, u"no request to be erased"_s);
}

QString faultOf(const ErasureRequest& request, QDate today)
{
    if (request.reference.trimmed().isEmpty()) {
        return u"reference"_s;
    }
    if (!request.received.isValid() || request.received > today) {
        return u"received"_s;
    }
    return request.ground.isEmpty() || (request.ground.size() == 1 && request.ground >= u"a" && request.ground <= u"f") ? QString() : u"ground"_s;
}

QDate deadlineOf(const ErasureRequest& request, bool isExtended) { return request.received.addMonths(isExtended ? 3 : 1); }

QByteArray linkOf(const QString& erasure, const ErasureStep& step, const QByteArray& before)
{
    const QJsonObject all{{u"erasure"_s, erasure}, {u"number"_s, step.number}, {u"at"_s, step.at}, {u"person"_s, step.person}, {u"deed"_s, QString(codeOf(step.deed))}, {u"told"_s, step.told}};
    Sha256 hash;
    hash.addData(before);
    hash.addData(QJsonDocument(all).toJson(QJsonDocument::Compact)); // its keys are sorted
    return hash.result();
}

QJsonObject itemJson(const ErasureItem& item)
{
    QJsonArray blocks;
    for (const DispositionBlock& one : item.standing.blocks) {
        blocks.append(QJsonObject{{u"reason"_s, QString(codeOf(one.reason))}, {u"what"_s, one.what}});
    }
    return {{u"id"_s, item.communication.value()},
            {u"repository"_s, item.repository.value()},
            {u"record"_s, item.record},
            {u"finding"_s, QString(codeOf(item.standing.finding))},
            {u"ground"_s, QString(codeOf(item.standing.ground))},
            {u"basis"_s, item.standing.basis},
            {u"until"_s, item.standing.until ? QJsonValue(item.standing.until->toString(Qt::ISODate)) : QJsonValue()},
            {u"others"_s, item.standing.others},
            {u"blocks"_s, blocks},
            {u"erased"_s, item.isErased},
            {u"redacted"_s, item.isRedacted},
            {u"reason"_s, item.reason}};
}

Result<ErasureItem> erasureItemFrom(const QJsonObject& json)
{
    const auto finding = erasureFindingNamed(json[u"finding"].toString());
    const auto ground = named<KeepingGround>(grounds, json[u"ground"].toString());
    ErasureItem item;
    item.communication = CommunicationId(json[u"id"].toString());
    if (!finding || !ground || item.communication.isEmpty()) {
        return fail(ErrorKind::Protocol, u"no letter of a request to be erased"_s);
    }
    item.repository = RepositoryId(json[u"repository"].toString());
    item.record = json[u"record"].toString();
    item.standing.finding = *finding;
    item.standing.ground = *ground;
    item.standing.basis = json[u"basis"].toString();
    if (const QDate day = QDate::fromString(json[u"until"].toString(), Qt::ISODate); day.isValid()) {
        item.standing.until = day;
    }
    item.standing.others = json[u"others"].toInt();
    for (const QJsonArray blocks = json[u"blocks"].toArray(); const QJsonValue& one : blocks) {
        if (const auto reason = blockReasonNamed(one[u"reason"].toString())) {
            item.standing.blocks.push_back({*reason, one[u"what"].toString()});
        }
    }
    item.isErased = json[u"erased"].toBool();
    item.isRedacted = json[u"redacted"].toBool();
    item.reason = json[u"reason"].toString();
    return item;
}

const ErasureStep* KeptErasure::last(ErasureDeed deed) const
{
    const auto found = std::find_if(steps.rbegin(), steps.rend(), [deed](const ErasureStep& one) { return one.deed == deed; });
    return found == steps.rend() ? nullptr : &*found;
}

bool KeptErasure::isApproved() const
{
    const ErasureStep *decided = last(ErasureDeed::Decided), *approved = last(ErasureDeed::Approved);
    return decided && approved && approved->number > decided->number;
}

QString barredOf(const KeptErasure& kept, const ErasureStep& next)
{
    if (kept.isClosed()) {
        return u"closed"_s;
    }
    const ErasureStep *decided = kept.last(ErasureDeed::Decided), *refused = kept.last(ErasureDeed::Refused);
    const bool isOpen = decided && !kept.isApproved() && !(refused && refused->number > decided->number); // somebody has to say yes or no
    switch (next.deed) {
    case ErasureDeed::Received: return kept.steps.empty() ? QString() : u"received"_s;
    case ErasureDeed::Extended: return kept.isExtended() ? u"extended"_s : next.told[u"reason"].toString().trimmed().isEmpty() ? u"reason"_s : QString();
    case ErasureDeed::Decided: return QString(); // anew, as for what a check found
    case ErasureDeed::Approved:
    case ErasureDeed::Refused: return !isOpen ? u"not-decided"_s : isSamePerson(decided->person, next.person) ? u"same-person"_s : QString();
    case ErasureDeed::CarriedOut: return kept.isApproved() ? QString() : u"not-approved"_s;
    case ErasureDeed::Checked:
    case ErasureDeed::Letter: return decided ? QString() : u"not-decided"_s;
    case ErasureDeed::Backups: return next.told[u"statement"].toString().trimmed().isEmpty() ? u"reason"_s : QString();
    case ErasureDeed::Closed: break;
    }
    const ErasureStep* carried = kept.last(ErasureDeed::CarriedOut);
    return !kept.isApproved()                                   ? u"not-approved"_s
           : !carried || carried->number < decided->number      ? u"not-carried-out"_s
           : !carried->told[u"done"].toBool()                   ? u"not-carried-out"_s
           : !kept.last(ErasureDeed::Letter)                    ? u"no-letter"_s
           : !kept.last(ErasureDeed::Backups)                   ? u"no-backups"_s
                                                                : QString();
}

} // namespace cf
