// Text to AST. Anything not understood is an error with its place and a fix, and then nothing runs.
#pragma once

#include "models/query/expression.h"

#include <tl/expected.hpp>

namespace cf::query {

/// Codes are stable; ui words them. `arguments` fill the words, e.g. the month 13, the unknown field's name.
struct ParseError {
    enum class Code {
        UnknownField,
        UnknownValue,
        UnknownZone,
        EmptyValue,
        ReversedRange,
        InvalidDate,
        InvalidNumber,
        WildcardNotHere,
        UnclosedQuote,
        UnclosedGroup,
        UnexpectedClose,
        MissingOperand,
        EmptyGroup,
        VersionWithoutTemplate,
        ComparisonNotHere,
        RangeNotHere,
        ListNotHere,
        NearMalformed,
        TwiceGiven,
        NotAWord,
        TooDeep,
        TooLong,
        NotInGroup,
        MissingComma
    };
    Code code = Code::MissingOperand;
    Span span; ///< what to underline; never empty: at the end of the text it covers the last character
    /// UnknownField: name. UnknownValue: field, value. UnknownZone, InvalidNumber, NotAWord, NearMalformed,
    /// MissingComma, NotInGroup: what was typed. EmptyValue, ListNotHere, TwiceGiven: the name as typed. ReversedRange:
    /// from, to. InvalidDate: the part at fault as typed (13), and which: month, day, quarter, week, hour, minute,
    /// second, year, age, or date for no form of one. WildcardNotHere, ComparisonNotHere, RangeNotHere: field.
    /// MissingOperand: operator. VersionWithoutTemplate: term. TooDeep, TooLong: the limit.
    QStringList arguments;
    /// Replacing `span` by this text mends the query, or nothing is known that would.
    std::optional<QString> fix;
};

/// One error at a time would make people type in the dark: all that can be told are returned, by place; at least one.
using ParseErrors = std::vector<ParseError>;

tl::expected<Query, ParseErrors> parse(QStringView text);

/// Chips: the top-level conditions with their places, as the search box shows them. Works on text with errors too,
/// where the parts in error carry `error`.
struct Chip {
    Span span;
    QString text; ///< canonical when understood, else as typed
    bool negated = false;
    std::optional<ParseError> error;
};
std::vector<Chip> chips(QStringView text);

} // namespace cf::query
