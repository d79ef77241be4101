// What servers say when they refuse, by meaning: word patterns in the order in which they count. Texts come through
// forMatching(): lower case, one line, addresses as "addr".
#pragma once

#include "models/delivery/bounce_reason.h"

#include <QString>

#include <optional>
#include <span>

namespace cf::delivery {

struct BouncePhrase {
    BounceReason reason;
    /// A regular expression of whole words, or, behind "~", of anything. Repetition is bounded and not nested; a bounded gap
    /// (".{0,40}") stays within a paragraph.
    const char16_t* pattern;
};

/// Sentences that programs and services have as constants: each says one thing, whatever stands beside it.
std::span<const BouncePhrase> phrasesOfPrograms();
/// Words that outweigh a status: "5.1.1 … rejected as spam" is about spam.
std::span<const BouncePhrase> phrasesOfContent();
std::span<const BouncePhrase> phrasesOfPlaces();
/// Words for troubles of the receiving system, which stand beside better reasons.
std::span<const BouncePhrase> phrasesOfSystems();
/// Words that count when the status says nothing.
std::span<const BouncePhrase> vaguePhrases();
/// Words for a mailbox that is not there. Whether they are believed depends on when they were said.
std::span<const BouncePhrase> phrasesOfUnknownUsers();

std::optional<BounceReason> firstMeaning(std::span<const BouncePhrase> phrases, const QString& words);

} // namespace cf::delivery
