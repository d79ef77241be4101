// Many letters asked for once more as one plan: what each of them stands for before anybody is asked, what is left out and why, one case that
// somebody else approves, and a hand-over for each that waits for that. Source: journey S3; interface 5.8; capability 55.
#pragma once

#include "models/domain/reissue.h"

namespace cf {

/// Where a letter stands; of several the gravest. Letters of the first three may be sent all the same: a person says so.
enum class ReissueGroup {
    Eligible,
    OnHold,          ///< a hold does not hinder it
    OthersReceived,  ///< it went to others as well, whose names and data it holds
    Corrected,       ///< a later letter corrects it
    AddressChanged,  ///< it would go to another address than the original did, or to a new one
    AddressBad,      ///< the last letters to the address came back
    AlreadyReissued, ///< a request of the last days, or a record that says so
    NoAddress,       ///< none is known for the channel: closed
    ConsentOrLegal,  ///< the customer or the regulation forbids the channel: closed
    Unproven,        ///< its archived bytes are missing, altered or were never read: closed
    Barred,          ///< something else closes it
    CopyInPlan,      ///< another archive's copy of a letter of the plan: it would go to the same person twice
    OutsideAuthority ///< the authority does not cover it: it is of another customer or account, or of none that is told
};
QLatin1StringView codeOf(ReissueGroup group); ///< "OK", "ON_HOLD", "ADDRESS_KNOWN_BAD", …; stable, stored
std::optional<ReissueGroup> reissueGroupNamed(QStringView code);
std::vector<ReissueGroup> allReissueGroups();
constexpr bool mayBeIncluded(ReissueGroup group) { return group < ReissueGroup::NoAddress; }
/// Without anybody saying so: where nothing but a note stands against it.
constexpr bool isIncludedAtFirst(ReissueGroup group) { return group <= ReissueGroup::OthersReceived; }

struct BulkLetter {
    ReissueRequest request;
    ReissueGroup group = ReissueGroup::Eligible;
    QString evidence; ///< of its group, as told: the reason of a return, a consent's words; empty: none
    bool isIncluded = false;
    bool isAddressNew = false; ///< new or unknown: somebody who asks for it has to be checked more strongly, see evidence::isStrong()
    friend bool operator==(const BulkLetter&, const BulkLetter&) = default;
};

struct GroupCount {
    ReissueGroup group = ReissueGroup::Eligible;
    qint64 letters = 0, included = 0;
    friend bool operator==(const GroupCount&, const GroupCount&) = default;
};
/// Of those with one document id to one customer, the least grave stays as it is, the first of several; the others are copies. What an authority does not
/// cover is no copy of anything.
void markCopies(std::vector<BulkLetter>& letters);
/// Gives each letter the authority; what that does not cover is left out, whatever else holds of it. customer: whose letters it is about, see asksForOne().
void coverBy(std::vector<BulkLetter>& letters, const RequestAuthority& authority, const QString& customer);
/// In the order of the groups, those without letters left out.
std::vector<GroupCount> groupsOf(const std::vector<BulkLetter>& letters);

/// What was asked for as a whole: Plan::request of the kind "bulk-reissue".
struct BulkReissue {
    QString selection;      ///< the query it was chosen by, canonical; empty: rows that a person chose
    QStringList scope;      ///< of that: "Archive complete to 2026-11-23T09:00:00Z"
    UtcMs chosen = 0;       ///< when the letters were looked at
    ReissueMode mode = ReissueMode::ResendArchived;
    std::optional<Channel> channel; ///< none: each the best that is open
    ReissueReason reason = ReissueReason::Returned;
    QString remark;
    RequestAuthority authority{Requester::Organisation, IdentityCheck::None, {}, {}}; ///< who wants it
    QString customer;       ///< whose letters it is about, see asksForOne()
    std::vector<GroupCount> groups;
    QByteArray list; ///< raw hash of the letters that are sent, see hashOfLetters(): what is approved
    qint64 letters = 0, included = 0;
    qint64 outside() const; ///< letters that the authority does not cover
    friend bool operator==(const BulkReissue&, const BulkReissue&) = default;
};
QByteArray bulkText(const BulkReissue& bulk);
Result<BulkReissue> readBulk(const QByteArray& text); ///< Protocol

/// A letter as the plan keeps it: reissueText() with what its group rests on, which readReissue() passes over.
QByteArray bulkLetterText(const BulkLetter& letter);
/// Protocol. group: as the plan has it; isIncluded: it has a hand-over.
Result<BulkLetter> readBulkLetter(const QByteArray& text, QStringView group, bool isIncluded);

/// Of those that are included, in their order: a line each of communication, SHA-256 of its bytes, channel, recipient, address.
QByteArray hashOfLetters(const std::vector<BulkLetter>& letters);

/// Kind of such plans, and what their case has for a mode: any but "RESEND_ARCHIVED" is approved by somebody else.
inline constexpr QStringView bulkKind = u"bulk-reissue", bulkModeWord = u"RESEND_ARCHIVED_BULK";

/// A row of the plan: its letter with the key of its hand-over.
struct PlannedLetter {
    BulkLetter letter;
    QString command; ///< empty: left out
};
struct PlannedBulk {
    Plan plan;
    std::vector<Intent> intents; ///< the case first; hand-overs Waiting, without their bytes
    std::vector<PlannedLetter> letters;
};
struct BulkPlaces {
    RepositoryId workflow, middleware;
};
/// key: of the plan and of its case, from which those of the hand-overs follow.
PlannedBulk plannedBulk(const BulkReissue& bulk, const std::vector<BulkLetter>& letters, const QString& key, const BulkPlaces& places, const ReissueDeadlines& deadlines,
                        const QString& title, const QString& person, UtcMs now);

} // namespace cf
