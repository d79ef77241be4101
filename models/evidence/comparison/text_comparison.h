// Two texts by their blocks and, within them, by word: what is on one side alone, what was moved, what differs in encoding only. The same
// whichever side is called left. Values alone; words are made in ui. Source: interface 5.7; data model, traps 27 and 28.
#pragma once

#include "models/evidence/comparison/text_tokens.h"

#include <QString>

namespace cf::evidence {

/// A paragraph of a letter, or a block of a template.
struct TextBlock {
    QString id;    ///< blocks of one id are the same block, whatever they say; empty: it goes by its text. All have one, or none
    QString label; ///< "FEE-CONSENT v3"; empty for a paragraph
    int page = -1; ///< from 0; -1: no pages are known
    QString text;
    friend bool operator==(const TextBlock&, const TextBlock&) = default;
};

/// Paragraphs of a text whose pages are parted by U+000C. hasPages: their numbers are told.
std::vector<TextBlock> blocksOf(const QString& text, bool hasPages);

struct TextRange {
    int from = 0, length = 0; ///< UTF-16 units of the block's text
    int end() const { return from + length; }
    friend bool operator==(const TextRange&, const TextRange&) = default;
};

enum class DifferenceKind {
    Words,
    Number, ///< numbers and amounts, and nothing but
    Date,
    Encoding,     ///< the same letters, coded otherwise
    BlockAdded,   ///< on the right alone
    BlockRemoved, ///< on the left alone
    BlockMoved    ///< it may be changed as well: then with differences of its own
};
QLatin1StringView codeOf(DifferenceKind kind);

/// One place where the sides differ. A range of no length is where the other side has more.
struct TextDifference {
    DifferenceKind kind = DifferenceKind::Words;
    int leftBlock = -1, rightBlock = -1; ///< -1: on the other side alone
    TextRange left, right;               ///< whole words
    std::vector<TextRange> leftLetters, rightLetters; ///< of one word for another much like it: the letters that differ
    int row = 0;                         ///< of `rows`; of a moved block that of its left side
    friend bool operator==(const TextDifference&, const TextDifference&) = default;
};

/// What stands side by side. A moved block has a row on each side.
struct TextRow {
    int left = -1, right = -1; ///< blocks
    int moved = -1;            ///< the row where it stands on the other side; -1: not moved
    int first = 0, count = 0;  ///< of `differences`: those within it; of a moved pair both rows say the same
    bool isReflowed = false;   ///< its words stand in another block of the other side
    friend bool operator==(const TextRow&, const TextRow&) = default;
};

struct TextComparison {
    std::vector<TextBlock> left, right;
    std::vector<TextRow> rows;               ///< in reading order
    std::vector<TextDifference> differences; ///< by row
    qint64 leftWords = 0, rightWords = 0, sameWords = 0; ///< signs apart
    int added = 0, removed = 0, moved = 0, changed = 0, encoded = 0; ///< blocks; of the last: differences of encoding
    bool isCoarse = false; ///< so much differs that not all that is equal was looked for
    /// Words, order and blocks are the same. Differences of encoding do not count.
    bool isSame() const { return int(differences.size()) == encoded; }
    friend bool operator==(const TextComparison&, const TextComparison&) = default;
};

/// A second or two for 4,000 pages; never on the GUI thread. steps bounds the search for what is equal (sequence_match.h).
TextComparison compareTexts(std::vector<TextBlock> left, std::vector<TextBlock> right, const TokenOptions& options = {}, qint64 steps = 400'000'000);

} // namespace cf::evidence
