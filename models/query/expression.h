// The one AST of the query language: search, facets, saved searches, holds, samples and exports all use it.
// Values only; relative dates stay relative here and are resolved against a clock when asked (resolve.h).
#pragma once

#include "models/domain/enumerations.h"
#include "models/query/field.h"

#include <QDate>
#include <QTime>

#include <variant>
#include <vector>

namespace cf::query {

/// Half-open place in the query text, in UTF-16 units. Not part of equality: two expressions are the same whatever
/// their spelling.
struct Span {
    qsizetype begin = 0, end = 0;
    friend bool operator==(const Span&, const Span&) { return true; }
};

// ---- full text ------------------------------------------------------------------------------------------------

struct TextWord {
    QString text;        ///< as typed, without the star
    bool prefix = false; ///< "fee*"
    friend bool operator==(const TextWord&, const TextWord&) = default;
};
struct TextPhrase {
    QString text; ///< between the quotes; its words stand next to each other in this order
    friend bool operator==(const TextPhrase&, const TextPhrase&) = default;
};
struct TextNear {
    TextWord left, right;
    int distance = 5; ///< at most this many words between them, either order
    friend bool operator==(const TextNear&, const TextNear&) = default;
};

// ---- dates ----------------------------------------------------------------------------------------------------

enum class AgeUnit { Minute, Hour, Day, Week, Month, Year };

/// A span on the calendar, written as a literal: 2025, 2025-Q1, 2025-03, 2025-W11, 2025-03-14, 2025-03-14T09:12.
struct CalendarSpan {
    enum class Unit { Year, Quarter, Month, Week, Day, Minute, Second };
    Unit unit = Unit::Day;
    QDate date; ///< its first day
    QTime time; ///< only with Minute and Second
    friend bool operator==(const CalendarSpan&, const CalendarSpan&) = default;
};
/// A calendar span relative to now: today, yesterday, this-week, last-week, this-month, last-month, this-quarter,
/// last-quarter, this-year, last-year.
struct NamedSpan {
    enum class Unit { Day, Week, Month, Quarter, Year };
    Unit unit = Unit::Day;
    int back = 0; ///< 0 this, 1 last
    friend bool operator==(const NamedSpan&, const NamedSpan&) = default;
};
/// "<30d": younger than thirty days; ">2w": older than two weeks.
struct Age {
    bool younger = true;
    int count = 0;
    AgeUnit unit = AgeUnit::Day;
    friend bool operator==(const Age&, const Age&) = default;
};
using DatePoint = std::variant<CalendarSpan, NamedSpan>;

enum class Comparison { Less, LessOrEqual, Greater, GreaterOrEqual };

struct DateIn {
    DatePoint span;
    friend bool operator==(const DateIn&, const DateIn&) = default;
};
struct DateRange { ///< both ends included, each a whole span; at least one is there
    std::optional<DatePoint> from, to;
    friend bool operator==(const DateRange&, const DateRange&) = default;
};
struct DateCompare { ///< "<2025-03" is before its first moment, "<=" up to its last, ">" after its last, ">=" from its
                     ///< first
    Comparison comparison = Comparison::Less;
    DatePoint point;
    friend bool operator==(const DateCompare&, const DateCompare&) = default;
};

// ---- values ---------------------------------------------------------------------------------------------------

/// Equal after the field's normalisation (identifier key, folded text, enumeration). exact: `field:=value`, compared as
/// typed.
struct Equals {
    QString value;
    bool exact = false;
    friend bool operator==(const Equals&, const Equals&) = default;
};
struct StartsWith {
    QString value;
    friend bool operator==(const StartsWith&, const StartsWith&) = default;
}; ///< abc*
struct EndsWith {
    QString value;
    friend bool operator==(const EndsWith&, const EndsWith&) = default;
};                   ///< *123, identifiers only
struct NumberRange { ///< both ends included; at least one is there
    std::optional<qint64> from, to;
    friend bool operator==(const NumberRange&, const NumberRange&) = default;
};
struct NumberCompare {
    Comparison comparison = Comparison::Less;
    qint64 value = 0;
    friend bool operator==(const NumberCompare&, const NumberCompare&) = default;
};
/// grade:>=B means at least as good as B (A or B); X and U compare with nothing and are refused in comparisons.
struct GradeCompare {
    Comparison comparison = Comparison::GreaterOrEqual;
    EvidenceGrade grade = EvidenceGrade::B;
    friend bool operator==(const GradeCompare&, const GradeCompare&) = default;
};
struct LatestApproved {
    friend bool operator==(const LatestApproved&, const LatestApproved&) = default;
}; ///< v:latest-approved
struct Present {
    friend bool operator==(const Present&, const Present&) = default;
}; ///< keyword alone: `reissued`, `annotated`

using Value = std::variant<Equals, StartsWith, EndsWith, NumberRange, NumberCompare, GradeCompare, LatestApproved,
                           Present, TextWord, TextPhrase, TextNear, DateIn, DateRange, DateCompare, Age>;

/// One condition. Lists `f:(a, b)` become Any of Terms; `text:(late fee)` an All of Terms.
/// Outcome terms carry Equals{"bounced"} …; enumeration values are stored as the lower-case word of FieldInfo::values.
struct Term {
    Field field = Field::Text;
    QString attribute; ///< key as typed, only with Field::Attribute
    Value value;
    Span span;
    friend bool operator==(const Term&, const Term&) = default;
};

// ---- the tree -------------------------------------------------------------------------------------------------

/// Everything: no children and kind All. Kinds are normalised: All/Any have at least two children (but for Everything),
/// never a child of their own kind; Not has one child, never a Not.
struct Expression {
    enum class Kind { All, Any, Not, Term };
    Kind kind = Kind::All;
    std::vector<Expression> children;
    std::optional<Term> term;
    friend bool operator==(const Expression&, const Expression&) = default;

    bool isEverything() const { return kind == Kind::All && children.empty(); }
};
Expression everything();
Expression of(Term term);
Expression all(std::vector<Expression> children);
Expression any(std::vector<Expression> children);
Expression negated(Expression child);

/// What a term speaks about: its field's subject, but for states of the communication itself (state:draft), which are
/// no leg's.
Subject subjectOf(const Term& term);
bool speaksOf(const Expression& expression, Subject subject); ///< some term of it does

// ---- the whole query ------------------------------------------------------------------------------------------

/// In whose clock dates of the query are read. Customer: the wall clock as written in the source, the default.
struct Zone {
    enum class Kind { Customer, Business, Utc, Named };
    Kind kind = Kind::Customer;
    QString name; ///< IANA name, only with Named
    friend bool operator==(const Zone&, const Zone&) = default;
};

struct AsOf { ///< asof:2025-04-15T18:00, read in the query's zone; Customer and Business read it in the business zone
    CalendarSpan at; ///< what was known at its end
    Span span;
    friend bool operator==(const AsOf&, const AsOf&) = default;
};

struct Query {
    Expression where;
    Zone zone;
    std::optional<AsOf> asOf;
    friend bool operator==(const Query&, const Query&) = default;
};

} // namespace cf::query
