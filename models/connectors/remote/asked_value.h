// A condition on a field of ours, as it can be asked of attributes that a system compares by characters. Pure.
//
// Here identifiers are the same without spaces, dashes, leading zeros and case, codes without case, names without accents. A system knows
// little of that. What it is asked must find all that ours would, so a value is asked as a pattern that is wide enough, or not at all. One that is
// compared as typed here is asked so there.
// Identifiers and codes are taken for plain letters and digits; names are not.
#pragma once

#include "models/connectors/record/site_vocabulary.h"
#include "models/domain/further_search.h"

namespace cf::connectors {

/// What a system can compare, and what a site says of its values.
struct Comparison {
    bool foldsCase = false; ///< plain letters without case
    bool asTyped = false;   ///< the site writes values as people type them: they may be compared as they stand
};

struct AskedValue {
    enum class Kind {
        OneOf, ///< equal to one of `values`
        Like,  ///< meets one of `values`: '%' is any characters, '_' is one; nothing in them is escaped
        Days
    };
    Kind kind = Kind::OneOf;
    QStringList values;   ///< none twice, at least one
    bool isUpper = false; ///< in capitals, to be compared with what is there in capitals
    bool isWithin = false; ///< Like: each pattern begins and ends with '%'
    QDate from, last;     ///< Days: both included, open where invalid; on the clock a communication itself speaks of
    Askable how = Askable::Wider;
    bool missesOthers = false; ///< what means the same and is written otherwise there is not met
    friend bool operator==(const AskedValue&, const AskedValue&) = default;
};

/// Nothing: it cannot be asked without missing something.
std::optional<AskedValue> askedValue(const FurtherQuestion& one, const Comparison& comparison, const SiteVocabulary& vocabulary);

/// A value that is compared as typed, as it is looked for in lines of several columns.
AskedValue withinLines(const AskedValue& exact);

/// The fields of a record that say something about a field of queries; "sent" rests on those of delivery and issue as well.
std::vector<StatedField> statedFor(const QString& queryField);
/// A record has one value of it, and not one for each recipient, file or template.
bool isOfRecord(const QString& queryField);

/// The first digits of a day in ISO 8601; what a text that begins otherwise says cannot be compared as text.
inline constexpr QLatin1StringView isoDayPattern("____-__-__%");

} // namespace cf::connectors
