// One value of one field: from characters to a condition, or to errors with their places.
#pragma once

#include "models/query/scanner.h"

namespace cf::query {

/// What stands before the colon. The habits of mail programs are spellings of our own conditions.
struct Target {
    enum class Habit { None, To, Has, Before, After, OlderThan, NewerThan };
    Field field = Field::Text;
    Habit habit = Habit::None;
    QString attribute;
    QString name; ///< as typed
};
/// tz: and asof: are no fields but are written like them.
bool isQueryWide(QStringView name);
std::optional<Target> targetNamed(QStringView name);
/// Every name that may stand before a colon, for repair and completion.
const QStringList& targetNames();

class Complaints
{
public:
    explicit Complaints(const Scanner& scanner)
        : m_scanner(scanner)
    {}
    void add(ParseError::Code code, Span span, QStringList arguments = {}, std::optional<QString> fix = std::nullopt);
    bool isEmpty() const { return m_errors.empty(); }
    ParseErrors take() { return std::move(m_errors); }

private:
    const Scanner& m_scanner;
    ParseErrors m_errors; ///< by place
};

class ValueReader
{
public:
    ValueReader(const Scanner& scanner, Complaints& complaints)
        : m_scanner(scanner)
        , m_complaints(complaints)
    {}
    /// nullopt: what was wrong has been said. `whole`: the term with its field, for errors about all of it.
    std::optional<Expression> condition(const Target& target, const Item& item, Span whole);
    std::optional<Zone> zone(const Item& item);
    std::optional<CalendarSpan> instant(const Item& item);
    /// A word of the text, with the star of a prefix.
    std::optional<TextWord> word(const Item& item);
    /// An unclosed quote, or characters that touch one, are no value. True: said so.
    bool complainsOfQuotes(const Item& item);

private:
    using MaybeValue = std::optional<Value>;
    MaybeValue textual(const Target& target, const Item& item, Span whole);
    MaybeValue starred(const Target& target, const Item& item);
    MaybeValue fullText(const Target& target, const Item& item);
    MaybeValue number(const Target& target, const Item& item);
    MaybeValue version(const Target& target, const Item& item);
    MaybeValue date(const Target& target, const Item& item);
    MaybeValue habitualDate(const Target& target, const Item& item);
    MaybeValue grade(const Target& target, const Item& item);
    std::optional<Expression> enumeration(const Target& target, const Item& item);
    std::optional<Expression> has(const Target& target, const Item& item, Span whole);
    std::optional<Expression> flag(const Target& target, const Item& item);
    std::optional<DatePoint> point(const Item& item);
    std::optional<qint64> integer(const Item& item);
    std::optional<NumberRange> numberRange(const Target& target, const Item& item, qsizetype dots);
    void unknownValue(const Target& target, const Item& item);
    std::nullopt_t empty(const Target& target, Span span);

    const Scanner& m_scanner;
    Complaints& m_complaints;
    QString m_field; ///< canonical, of the condition being read
};

} // namespace cf::query
