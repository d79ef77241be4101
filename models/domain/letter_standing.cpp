#include "models/domain/letter_standing.h"

#include "models/base/sha256.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace cf {

LetterStanding letterStandingOf(const RetentionFacts& facts, const RetentionStanding& standing)
{
    LetterStanding letter;
    for (const HoldStatement& one : facts.holds) {
        if (one.isActive) {
            letter.holds.push_back({!one.code.isEmpty() ? one.code : !one.name.isEmpty() ? one.name : one.matter, one.name.isEmpty() ? one.matter : one.name, isEnforced(one.enforcement), !one.isRemovable});
        }
    }
    letter.planClass = standing.planClass;
    letter.isRecord = !facts.retention.empty();
    letter.repository = facts.repository;
    letter.unit = facts.unit;
    letter.isGone = facts.standing == RecordStanding::Deleted || facts.standing == RecordStanding::Destroyed;
    if (letter.isGone) {
        return letter;
    }
    letter.state = standing.state;
    letter.conflicts = standing.conflicts;
    if (standing.state == RetentionState::Kept && standing.until) {
        letter.due = standing.until->addDays(1);
    }
    for (const DispositionBlock& one : ownBlocks(facts, standing, QDate(1970, 1, 1))) { // holds stand apart, and days pass
        if (one.reason != BlockReason::Hold && one.reason != BlockReason::ForeignHold && one.reason != BlockReason::NotDue) {
            letter.blocks.push_back(one.reason);
        }
    }
    return letter;
}

namespace {

constexpr std::array decidedWords{"in-review"_L1, "refused"_L1, "approved-destroy"_L1, "approved-transfer"_L1, "transferred"_L1, "extended"_L1, "executing"_L1, "failed"_L1};

/// Of words, codes, days and letters, in their order.
QString revisionOf(const std::vector<StandingMark>& marks)
{
    QByteArray bytes;
    for (const StandingMark& one : marks) {
        bytes += (one.word + u'\n' + one.code + u'\n' + (one.until ? one.until->toString(Qt::ISODate) : QString()) + u'\n').toUtf8();
        for (const CommunicationId& letter : one.letters) {
            bytes += letter.value().toUtf8() + '\n';
        }
    }
    return QString::fromLatin1(sha256Of(bytes).toHex());
}

} // namespace

QString dispositionWordOf(DisposalState state, DispositionAct act)
{
    switch (state) {
    case DisposalState::Proposed: return u"in-review"_s;
    case DisposalState::Refused: return u"refused"_s;
    case DisposalState::Queued: return u"approved-destroy"_s;
    case DisposalState::UnderWay:
    case DisposalState::Answered: return u"executing"_s;
    case DisposalState::Stopped:
    case DisposalState::Denied:
    case DisposalState::NeedsPerson:
    case DisposalState::StillThere: return u"failed"_s;
    case DisposalState::InForce: return act == DispositionAct::Extend ? u"extended"_s : act == DispositionAct::Transfer ? u"approved-transfer"_s : QString();
    case DisposalState::Transferred: return u"transferred"_s;
    case DisposalState::Gone:
    case DisposalState::Withdrawn: break;
    }
    return {};
}

bool isDecidedWord(QStringView word)
{
    return std::ranges::any_of(decidedWords, [&](QLatin1StringView one) { return one == word; });
}

StandingMarks marksOf(const KeptDisposition& kept, const std::vector<std::pair<CommunicationId, DisposalState>>& letters)
{
    const Disposition& disposition = kept.disposition;
    // As the desk has it: one that may still destroy something keeps its letters from every other one.
    const bool mayDestroy = disposition.act == DispositionAct::Destroy && !kept.last(DispositionDeed::Refused) && !kept.last(DispositionDeed::Concluded);
    std::map<QString, std::vector<CommunicationId>> byWord;
    for (const auto& [letter, state] : letters) {
        if (mayDestroy) {
            byWord[QString(codeOf(BlockReason::UnderReview))].push_back(letter);
        }
        if (const QString word = dispositionWordOf(state, disposition.act); !word.isEmpty()) {
            byWord[word].push_back(letter);
        }
    }
    StandingMarks all;
    all.source = disposition.id;
    for (auto& [word, of] : byWord) {
        const bool isExtended = word == u"extended" && disposition.until;
        all.marks.push_back({word, disposition.id, isExtended ? std::optional(disposition.until->addDays(1)) : std::nullopt, std::move(of)});
    }
    all.revision = isOver(kept) ? overRevision(kept) : revisionOf(all.marks);
    return all;
}

QString overRevision(const KeptDisposition& kept) { return u"over "_s + QString::fromLatin1(kept.head.toHex()); }

bool isOver(const KeptDisposition& kept)
{
    const DispositionAct act = kept.disposition.act;
    return !needsApproval(act) || kept.last(DispositionDeed::Refused) || kept.last(DispositionDeed::Concluded) || (act != DispositionAct::Destroy && kept.last(DispositionDeed::Approved));
}

StandingMarks disputeMarks(const std::map<QString, std::vector<CommunicationId>>& letters)
{
    StandingMarks all;
    all.source = disputesSource.toString();
    for (const auto& [dispute, of] : letters) {
        all.marks.push_back({QString(codeOf(BlockReason::Dispute)), dispute, std::nullopt, of});
    }
    all.revision = revisionOf(all.marks);
    return all;
}

} // namespace cf
