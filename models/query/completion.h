// What is being typed at the cursor, for completion: a name, or a value of which field, and what a choice replaces.
#pragma once

#include "models/query/expression.h"

namespace cf::query {

struct Completion {
    enum class Kind {
        Word,       ///< the start of a condition: a field name, a keyword, a date word, or a word of the text
        FieldValue, ///< of `field`
        Zone,       ///< of tz:
        None        ///< inside a quoted phrase of the text, or where nothing can be offered
    };
    Kind kind = Kind::Word;
    Field field = Field::Text;
    QString attribute;
    QString typed; ///< what stands before the cursor, without quotes, stars and comparison signs
    Span replace;  ///< what a choice takes the place of; may be empty, at the cursor
    QStringList
        candidates; ///< known without the cache, ready to insert: "channel:", "bounced", "email", "last-month"; by fit
};

/// cursor: between 0 and the length of the text. Works on unfinished text.
Completion completionAt(QStringView text, qsizetype cursor);

/// A value from the cache, ready to insert in place of Completion::replace.
QString insertable(QStringView value);

} // namespace cf::query
