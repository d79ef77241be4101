// Text conditions: as a question to the index of words, and as a comparison with the words of one communication, now or at a
// past time. Inside the layer only.
#pragma once

#include "models/index/word_query.h"
#include "models/query/expression.h"

#include <optional>

namespace cf::search {

/// What a search for words reads of one communication: folded words. Parts that do not belong together are parted by
/// partBreak, which counts as one word and equals no word, so that no phrase spans two parts.
struct SearchText {
    QString title, facts, body;
    friend bool operator==(const SearchText&, const SearchText&) = default;
};
inline constexpr char16_t partBreak = u'¶';
QString joinParts(const QStringList& parts); ///< already folded; empty ones are left out

/// Free words, text: and subject: (in the title alone) are text conditions, but for subject:=exact.
bool isText(const query::Term& term);
/// Text terms alone, joined by All and Any.
bool isText(const query::Expression& expression);

/// nullopt: it can match nothing (no word in it).
std::optional<index::WordQuery> wordQuery(const query::Expression& expression);
bool matches(const SearchText& text, const query::Expression& expression);

} // namespace cf::search
