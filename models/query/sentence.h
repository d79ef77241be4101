// A query as a sentence people can check: what is asked, with the exact days and whose clock. The structure is
// language-free; a Phrasebook says it. Interface 5.2 rule (a).
#pragma once

#include "models/query/resolve.h"

namespace cf::query {

/// The days or moments a date condition means today, both ends included, on the wall clock of the sentence's zone.
struct SpokenDate {
    enum class Kind { On, Between, From, Until, Before, After, Younger, Older };
    Kind kind = Kind::On;
    QDate first, last;              ///< From, After, Before, Until, Younger, Older: the one that counts is in `first`
    QTime firstTime, lastTime;      ///< invalid for whole days
    std::optional<Age> age;         ///< as typed, with Younger and Older
    std::optional<NamedSpan> named; ///< as typed, when all of it was one word such as last-month
    friend bool operator==(const SpokenDate&, const SpokenDate&) = default;
};

struct SpokenValue {
    enum class Match {
        Is,
        Exactly,
        StartsWith,
        EndsWith,
        Between,
        AtLeast,
        AtMost,
        MoreThan,
        LessThan,
        LatestApproved,
        Present,
        Word,
        Prefix,
        Phrase,
        Near,
        Date
    };
    Match match = Match::Is;
    QStringList
        words; ///< Between, Near: two, and for Near the distance third; codes of an enumeration as in FieldInfo::values
    std::optional<SpokenDate> date;
    friend bool operator==(const SpokenValue&, const SpokenValue&) = default;
};

/// A condition with its choice of values, or a group. Kinds nest as in Expression; a choice among values of one field
/// is one Condition.
struct Clause {
    enum class Kind { Everything, All, Any, Condition };
    Kind kind = Kind::Everything;
    bool negated = false;
    std::vector<Clause> clauses;
    Field field = Field::Text;
    QString attribute;
    std::vector<SpokenValue> values; ///< any of them
    friend bool operator==(const Clause&, const Clause&) = default;
};

struct Sentence {
    Clause where;
    Zone zone;
    bool hasDates = false;
    std::optional<std::pair<QDate, QTime>>
        asOf; ///< the last second included, on the clock of the zone; customer and business: business
};
Sentence explain(const Query& query, const Calendar& calendar);

class Phrasebook
{
public:
    /// Arguments in the order of the comment.
    enum class Key {
        Everything,
        Both,               ///< a, b: both hold
        Either,             ///< a, b: one holds
        Group,              ///< a, kept together
        Not,                ///< a
        TemplateAndVersion, ///< "template X", "version 7"
        Exactly,
        StartsWith,
        EndsWith,
        AtLeast,
        AtMost,
        MoreThan,
        LessThan, ///< value
        GradeAtLeast,
        GradeAtMost,
        GradeBetter,
        GradeWorse, ///< grade
        Between,    ///< from, to
        LatestApproved,
        Phrase,
        Word,
        Prefix, ///< text
        Near,   ///< word, word, distance
        On,
        From,
        Until,
        Before,
        After, ///< a day or moment
        Named, ///< "last month", its days
        Younger,
        Older, ///< "30 days", the moment
        InLanguage, ///< names of languages
        Reissued,
        Annotated,
        InZone, ///< dates, zone
        CustomerTime,
        BusinessTime,
        UtcTime,
        NamedTime, ///< IANA name
        TimesIn,   ///< zone, of a sentence without dates
        AsKnownOn, ///< moment with zone
        Sentence   ///< all of it; ends it
    };
    virtual ~Phrasebook() = default;
    virtual QString word(Key key, const QStringList& arguments = {}) const = 0;
    /// "customer 12345", "sent 1 Mar to 30 Apr 2025", "E-mail": the field around its values.
    virtual QString condition(Field field, const QString& attribute, const QString& values) const = 0;
    /// A code of an enumeration in words; of a language its name, empty when it is not known.
    virtual QString value(Field field, const QString& code) const = 0;
    virtual QString days(QDate first, QDate last) const = 0;  ///< equal: one day
    virtual QString moment(QDate date, QTime time) const = 0; ///< an invalid time: the day
    virtual QString age(const Age& age) const = 0;            ///< "30 days"
    virtual QString named(const NamedSpan& span) const = 0;   ///< "last month"
};

/// For tests and the command line; the window has a translated one.
class EnglishPhrasebook final : public Phrasebook
{
public:
    QString word(Key key, const QStringList& arguments = {}) const override;
    QString condition(Field field, const QString& attribute, const QString& values) const override;
    QString value(Field field, const QString& code) const override;
    QString days(QDate first, QDate last) const override;
    QString moment(QDate date, QTime time) const override;
    QString age(const Age& age) const override;
    QString named(const NamedSpan& span) const override;
};

QString spoken(const Sentence& sentence, const Phrasebook& book);

} // namespace cf::query
