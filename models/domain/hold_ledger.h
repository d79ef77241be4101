// The ledger of a matter as a file, "counterfoil-hold-ledger-1": every step with its link, and every letter with what was last known of it. It leaves one profile
// and is taken in by another, which believes nothing of it that does not fit. Pure; a file is hostile. docs/holds.md, "The ledger".
#pragma once

#include "models/domain/hold_matrix.h"

namespace cf {

struct LedgerLetter {
    HoldItem item;                      ///< without a row
    std::optional<KeptReading> reading; ///< the newest
    HeldItemState state = HeldItemState::Planned;
    friend bool operator==(const LedgerLetter&, const LedgerLetter&) = default;
};

struct HoldLedger {
    HoldMatter matter; ///< as its last step says that has it
    HoldState state = HoldState::Draft;
    std::vector<MatterStep> steps;
    std::vector<LedgerLetter> letters;
    QByteArray head;   ///< link of the last step
    QString key;       ///< public, that it says it is signed with; empty: none
    friend bool operator==(const HoldLedger&, const HoldLedger&) = default;
};

/// written: ISO 8601, when.
QByteArray ledgerJson(const HoldLedger& ledger, const QString& written);

inline constexpr qsizetype mostLedgerBytes = qsizetype(1) << 30;
/// Protocol, with what does not fit: it is no ledger; a step is not what its link says, or does not follow the one before; letters that came by a step are not
/// those whose hash it names.
Result<HoldLedger> ledgerFrom(const QByteArray& json);

/// The SHA-256 over ids of letters: sorted, each ended by a line feed. What steps name.
QByteArray populationOf(QStringList ids);

/// A hold that is on its way to be released is not taken in: who decides that would not see it.
bool mayBeTakenIn(const HoldLedger& ledger);
/// Of a letter in a ledger: its repository answered what was asked. One that did not is asked for again by whoever takes it in.
bool wasAnswered(HeldItemState state);

} // namespace cf
