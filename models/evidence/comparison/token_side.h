// One side of a comparison of texts: its words, numbered over all its blocks, and what they are matched with.
#pragma once

#include "models/evidence/comparison/text_comparison.h"

namespace cf::evidence {

struct TokenSide {
    std::vector<TextToken> tokens;
    std::vector<int> keys;   ///< of the tokens, when they are settled
    std::vector<int> blocks; ///< first token of each block, and one more: the number of tokens
    std::vector<int> match;  ///< of each token: the equal one of the other side, or -1
    std::vector<int> pair;   ///< of each block: the one of the other side, or -1
    std::vector<bool> isMoved;
    int blockOf(int token) const;
    int sizeOf(int block) const { return blocks[size_t(block) + 1] - blocks[size_t(block)]; }
};

TokenSide tokenSide(const std::vector<TextBlock>& blocks, TokenKeys& keys);
/// When both sides are read.
void settle(TokenSide& side, const std::vector<TextBlock>& blocks, TokenKeys& keys);

} // namespace cf::evidence
