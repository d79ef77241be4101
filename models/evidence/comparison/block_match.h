// Which block and which word of one text is which of the other: what text_comparison tells as rows and differences.
#pragma once

#include "models/evidence/comparison/token_side.h"

namespace cf::evidence {

/// Fills match, pair and isMoved of both. True: coarse.
bool matchBlocks(const std::vector<TextBlock>& leftBlocks, TokenSide& left, const std::vector<TextBlock>& rightBlocks, TokenSide& right, qint64 steps);

} // namespace cf::evidence
