// Whether what a matter asks for is so: what was planned, asked for, answered, and seen by reading, for each repository and each part of its records.
// Pure. A cell is red where something is wrong that nothing else in its row says: one defect, one cell. Source: beyond, rank 3; journey R1.5.
#pragma once

#include "models/domain/hold_matter.h"
#include "models/domain/intent.h"

#include <QJsonArray>

#include <map>

namespace cf {

enum class HeldItemState {
    Planned,       ///< nothing was asked for yet, or it waits for an approval
    Requested,     ///< it is on its way, or nobody knows
    Failed,        ///< refused, withdrawn, or in front of a person
    Effective,     ///< the repository said so, and it was not read since
    Pending,       ///< it was read: not in force yet
    Verified,      ///< it was read: held
    NotThere,      ///< it was read: not held, and no reading ever found it held
    Lost,          ///< it was read: not held any more
    Partly,        ///< some of its versions are not
    Twice,
    Unenforced,    ///< held by less than the repository was found to do
    External,      ///< held; only another system may release it
    NotShown,      ///< it could not be read
    NotApplicable, ///< its repository has no means of holding: it is recorded here alone
    Releasing,     ///< it was asked to be taken off
    Released       ///< and was read so
};
QLatin1StringView codeOf(HeldItemState state); ///< "PLANNED", …; stable
std::optional<HeldItemState> heldItemStateNamed(QStringView code);
std::vector<HeldItemState> allHeldItemStates();
/// A person has something to do about it.
bool isTask(HeldItemState state);

struct HeldItem {
    HoldItem item;
    std::optional<IntentState> placed, lifted; ///< of its commands; none: there is none
    std::optional<KeptReading> reading;        ///< the newest
    QString trouble;                           ///< of a command that failed: evidence
    friend bool operator==(const HeldItem&, const HeldItem&) = default;
};
/// hasMeans: its repository can hold.
HeldItemState stateOf(const HeldItem& held, bool hasMeans);

/// One row of the matrix.
enum class HeldPart { Records, Versions, Files, Making, Delivery };
QLatin1StringView codeOf(HeldPart part); ///< "records", "versions", "files", "making", "delivery"

enum class HeldColumn { Planned, Requested, Effective, Verified, Lost, Class, Failed };
QLatin1StringView codeOf(HeldColumn column); ///< "planned", …

struct HeldCell {
    std::optional<qint64> count; ///< none: it is not told, see HeldRow::enforcement for the column of the class
    bool isRed = false;
    std::vector<HeldItemState> states; ///< whose items are behind it
    qint64 troubled = 0;               ///< of them, those for which it is red
    friend bool operator==(const HeldCell&, const HeldCell&) = default;
};

struct HeldRow {
    RepositoryId repository;
    HeldPart part = HeldPart::Records;
    std::optional<HoldTerms> terms; ///< none: it has no means, or was never asked (see isAsked)
    bool isAsked = false;
    std::optional<HoldEnforcement> expected; ///< of its records; none: nothing was
    std::map<HeldColumn, HeldCell> cells;
    friend bool operator==(const HeldRow&, const HeldRow&) = default;
    const HeldCell& cell(HeldColumn column) const { return cells.at(column); }
};

/// What the letters of a matter were made from, or what became of them, as one system tells it: recorded here alone, with a hash over all of it.
struct HoldEvidence {
    RepositoryId repository;
    HeldPart part = HeldPart::Making; ///< or Delivery
    qint64 count = 0;                 ///< versions of templates and data; events
    QByteArray sha256;                ///< over the hashes of each, sorted
    friend bool operator==(const HoldEvidence&, const HoldEvidence&) = default;
};
QJsonArray evidenceJson(const std::vector<HoldEvidence>& all);
/// As the last step that tells of it has it.
std::vector<HoldEvidence> evidenceOf(const std::vector<MatterStep>& steps);

struct HoldTermsAt {
    std::optional<HoldTerms> terms; ///< none: no means
    UtcMs at = 0;
    friend bool operator==(const HoldTermsAt&, const HoldTermsAt&) = default;
};
using TermsByRepository = std::map<QString, HoldTermsAt>; ///< by id of the repository

struct HoldMatrix {
    std::vector<HeldRow> rows; ///< by repository as first met, parts in their order
    std::map<HeldItemState, qint64> states; ///< of all letters
    qint64 letters = 0;
    std::optional<UtcMs> oldestReading; ///< of those that are to be read; none: one of them never was
    bool isAsExpected = true;           ///< no repository was found to do less than the matter expects of it
    int red() const;                    ///< cells
    qint64 of(HeldItemState state) const;
};
/// expected: see HoldMatter.
HoldMatrix matrixOf(const std::vector<HeldItem>& items, const TermsByRepository& terms, const std::map<QString, HoldEnforcement>& expected = {}, const std::vector<HoldEvidence>& evidence = {});
/// It is known to hold by less, or by nothing at all.
bool fallsShort(const HoldTermsAt& found, HoldEnforcement expected);

/// Of a matter as a whole.
enum class HoldState { Draft, Proposed, Requested, Pending, Effective, Partial, Failed, Drifted, ReleaseProposed, ReleasePending, Released, Refused };
QLatin1StringView codeOf(HoldState state); ///< "DRAFT", …
std::optional<HoldState> holdStateNamed(QStringView code);

/// Where the cases of its plans stand, which others decide.
struct HoldApproval {
    bool isAsked = false;
    std::optional<bool> isApproved; ///< none: not decided
    QString by;
    std::optional<UtcMs> at;
    friend bool operator==(const HoldApproval&, const HoldApproval&) = default;
};
/// Held is only said (Effective) when every letter was read and found held; one whose repository has no means makes it Partial.
HoldState stateOf(const std::vector<MatterStep>& steps, const HoldMatrix& matrix, const HoldApproval& hold, const HoldApproval& release);

} // namespace cf
