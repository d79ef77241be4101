#include "models/evidence/comparison/token_side.h"

#include <algorithm>

namespace cf::evidence {

int TokenSide::blockOf(int token) const { return int(std::ranges::upper_bound(blocks, token) - blocks.begin()) - 1; }

TokenSide tokenSide(const std::vector<TextBlock>& blocks, TokenKeys& keys)
{
    TokenSide side;
    side.blocks.push_back(0);
    for (const TextBlock& block : blocks) {
        const std::vector<TextToken> tokens = tokensOf(block.text, keys);
        side.tokens.insert(side.tokens.end(), tokens.begin(), tokens.end());
        side.blocks.push_back(int(side.tokens.size()));
    }
    side.match.assign(side.tokens.size(), -1);
    side.pair.assign(blocks.size(), -1);
    side.isMoved.assign(blocks.size(), false);
    return side;
}

void settle(TokenSide& side, const std::vector<TextBlock>& blocks, TokenKeys& keys)
{
    side.keys.resize(side.tokens.size());
    for (int block = 0; block < int(blocks.size()); ++block) {
        for (int i = side.blocks[size_t(block)]; i < side.blocks[size_t(block) + 1]; ++i) {
            settleBroken(blocks[size_t(block)].text, side.tokens[size_t(i)], keys);
            side.keys[size_t(i)] = side.tokens[size_t(i)].key;
        }
    }
}

} // namespace cf::evidence
