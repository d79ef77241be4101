// A condition on a field of ours, as an index of words can be asked for it: a server that finds words and phrases, and compares no values.
// Pure.
//
// Here identifiers are the same without spaces, dashes, leading zeros and case, names without accents. Where such an index parts a value into
// words, and which signs it keeps within one, is only roughly known: what is asked has to find the value however it was parted.
#pragma once

#include "models/connectors/record/site_vocabulary.h"
#include "models/domain/further_search.h"

namespace cf::connectors {

/// Letters and digits of ASCII alone, in small letters; of a Phrase also what stood between its words.
struct WordTerm {
    enum class How {
        Phrase, ///< these words next to each other, as the server parts them
        Begins, ///< one word that begins so
        Within, ///< one word that holds it
        Joined  ///< one word of these letters in this order, with signs between them, and with zeros before digits
    };
    How how = How::Phrase;
    QString text;
    friend bool operator==(const WordTerm&, const WordTerm&) = default;
};
/// All of them are met, each by one of its terms.
using AskedWords = std::vector<std::vector<WordTerm>>;

/// For "text" as well. Nothing: it cannot be asked without missing something, or is no condition on words.
std::optional<AskedWords> askedWords(const FurtherQuestion& one, const SiteVocabulary& vocabulary);

/// "2025-03-14", "2025-03" and "2025": what dates in ISO 8601 begin with, all days from `from` to `last` together. Both are included; one
/// that is invalid is open, to the years 1900 and 2199.
QStringList spansOf(QDate from, QDate last);

/// The fields of a record that stand for a field of queries.
std::vector<StatedField> statedAs(const QString& queryField);

/// Why no search is made. A question of everything is none of these.
Error nothingToAsk(const QStringList& leftOut);

} // namespace cf::connectors
