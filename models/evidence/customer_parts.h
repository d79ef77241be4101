// The parts a customer's story is put together from. Inside the layer only. Pure functions.
#pragma once

#include "models/evidence/customer_story.h"

namespace cf::evidence {

/// A letter with what of it is this customer's.
struct OwnLetter {
    const cache::CustomerLetter* letter = nullptr;
    std::vector<const cache::LetterLeg*> legs;
};
/// Oldest first, those without a time before all; letters without a leg of this customer are left out.
std::vector<OwnLetter> ownParts(const QString& customer, const std::vector<cache::CustomerLetter>& letters);
std::optional<Moment> timeOf(const cache::CustomerLetter& letter); ///< sent, else issued
LetterRef refOf(const cache::CustomerLetter& letter);

/// Values of one kind; a letter counts once for each.
class Uses
{
public:
    void add(const QString& value, const cache::CustomerLetter& letter); ///< empty: not told
    std::vector<UsedValue> lastFirst() const;
    std::vector<UsedValue> mostFirst() const;

private:
    struct Use {
        UsedValue used;
        const cache::CustomerLetter* letter = nullptr; ///< the one counted last
    };
    std::vector<Use> m_uses;
};

ContactKind contactOf(Channel channel);
const QString& contactIn(const cache::LetterLeg& leg, ContactKind kind);

std::vector<ReturnWarning> warningsOf(const std::vector<OwnLetter>& own);
std::vector<ConsentStep> consentsOf(const std::vector<OwnLetter>& own);
std::vector<StoryLink> linksOf(const std::vector<OwnLetter>& own);

} // namespace cf::evidence
