// One term as a condition on one row of what it speaks about. Inside the layer only.
#pragma once

#include "models/search/coverage.h"
#include "models/search/fragment.h"
#include "models/search/sql_search.h"
#include "models/store/sql_function.h"

namespace cf::search {

class IndexReader;

/// Everything a term's meaning depends on, for the time of one call.
struct Context {
    store::Database& database;
    Knowing knowing;
    query::Zone zone;
    query::Calendar calendar;
    Coverage coverage;
    qint64 highest = 0; ///< highest row of communication
    Tuning tuning = {};
    IndexReader* index = nullptr; ///< null: everything is asked of SQL
    bool oneByOne = false; ///< conditions are wanted in the form that is cheap for a few, not for all
};

/// The rows conditions are asked of, with the alias their SQL uses.
enum class Element { Communication, Leg, Usage, Rendition };
struct ElementRows {
    QLatin1StringView table, alias;
    QLatin1StringView byCommunication; ///< the index that finds them by communication, now
};
const ElementRows& rowsOf(Element element);
Element elementOf(const query::Term& term);

/// A boolean over the alias of elementOf(term), never NULL, so that it can be negated. Every kind of value is met with
/// the field's own normalisation; a value the field cannot take matches nothing. Not for text conditions.
Result<Fragment> conditionOf(const Context& context, const query::Term& term);

// ---- pieces of it, each in a file of its own ------------------------------------------------------------------

/// What a value asks of a text, once its kind no longer matters.
struct Wanted {
    enum class Match { Equal, Exact, Start, End } match = Match::Equal;
    QString text;
};
std::optional<Wanted> wantedOf(const query::Value& value);
QString digitsOf(const QString& text);
/// Of an end, leading zeros count: *0123 is not *123.
QString identifierEnd(const QString& text);

/// What a number has to be, ends included; no end is open.
struct NumberBounds {
    std::optional<qint64> from, to;
    bool contains(qint64 number) const { return (!from || number >= *from) && (!to || number <= *to); }
};
/// nullopt: the value is no number.
std::optional<NumberBounds> numberBounds(const query::Value& value);

/// Names, codes and identifiers against a column.
struct ValueColumn {
    QLatin1StringView raw; ///< as written
    QLatin1StringView key;        ///< as compared; empty: there is none
    /// Words: key holds folded words; Written: they have to be made of raw. Loose: compared by value_meets().
    enum class Norm { Identifier, Folded, Words, Written, Loose, Email, Digits } norm = Norm::Loose;
};
Fragment valueCondition(const ValueColumn& column, QLatin1StringView alias,
                                const query::Term& term);
/// The SQL function value_meets(value, kind, match, text): names and codes that many share are few, so what was said of one is
/// remembered.
class ValueTest
{
public:
    void operator()(store::SqlCall& call);

private:
    static constexpr qsizetype mostKnown = 10'000;
    query::ValueKind m_kind = query::ValueKind::Code;
    Wanted::Match m_match = Wanted::Match::Equal;
    QByteArray m_text;
    QHash<QByteArray, bool> m_known;
};
/// The widest a wall clock can be off its instant, ms: a written offset has two digits of hours.
inline constexpr qint64 widestOffset = qint64(100) * 3600 * 1000;
/// Expressions of a moment's columns; wall is NULL when there is no moment.
struct MomentColumns {
    QString utc, wall, precision;
};
Fragment dateCondition(const Context& context, const MomentColumns& columns, const query::Value& value);

Result<Fragment> repositoryCondition(const Context& context, const query::Value& value);
Result<Fragment> isCondition(const Context& context, const query::Value& value);
Fragment conflictCondition(const Context& context, const query::Value& value);
Fragment missingCondition(const Context& context, const query::Value& value);
/// block: and asset:, by the manifests and traces of runs: "NAME", or "NAME/3" for one version of it. Whose making nobody traced does not meet it.
Fragment composedCondition(const Context& context, query::Term term);
/// workspace:, that a communication is filed in or that shows it.
Fragment workspaceCondition(const Context& context, const query::Term& term);
/// Filed in no workspace and shown by none, in a repository that keeps some; nullopt: none does.
Result<std::optional<Fragment>> unfiledCondition(const Context& context);
Fragment reissueCondition(const Context& context, const query::Value& value);

/// A column of leg that delivery events decide. Now it is the stored one; as of a past time it is worked out (see
/// past_legs.h).
enum class LegColumn { State, Reason, Grade, DeliveredUtc, DeliveredWall, DeliveredPrecision };
QString legColumn(const Context& context, LegColumn column);

} // namespace cf::search
