#include "models/query/further_question.h"

#include "models/base/text.h"
#include "models/query/enumeration_words.h"
#include "models/query/print.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace cf::query {

namespace {

using Match = FurtherQuestion::Match;

constexpr qint64 dayMs = 86'400'000;

QDate dayAt(qint64 wall) { return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).date(); }
bool isMidnight(const std::optional<qint64>& wall) { return !wall || *wall % dayMs == 0; }

struct TermAsker {
    const Query& query;
    const Calendar& calendar;
    FurtherQuestion out;

    void say(Match match, const QString& value)
    {
        out.match = match;
        out.value = value;
    }
    void operator()(const Equals& is)
    {
        say(Match::Is, is.value);
        out.isExact = is.exact;
    }
    void operator()(const StartsWith& begins) { say(Match::Begins, begins.value); }
    void operator()(const EndsWith& ends) { say(Match::Ends, ends.value); }
    void operator()(const TextWord& word) { say(word.prefix ? Match::Begins : Match::Phrase, word.text); }
    void operator()(const TextPhrase& phrase) { say(Match::Phrase, phrase.text); }
    void operator()(const TextNear& near)
    {
        const bool whole = !near.left.prefix && !near.right.prefix;
        say(whole ? Match::Near : Match::Other, near.left.text + u' ' + near.right.text);
    }
    void operator()(const DateIn& date) { within(date); }
    void operator()(const DateRange& range) { within(range); }
    void operator()(const DateCompare& compare) { within(compare); }
    void operator()(const Age& age) { within(age); }
    template <class T> void operator()(const T&) { say(Match::Other, QString()); }

    void within(const Value& value)
    {
        const DateBounds bounds = resolve(value, query.zone, calendar);
        const bool wholeDays = bounds.useWall && isMidnight(bounds.wallFrom) && isMidnight(bounds.wallTo);
        // What is one day here is the day before or after on another clock.
        const auto& from = bounds.useWall ? bounds.wallFrom : bounds.utcFrom;
        const auto& to = bounds.useWall ? bounds.wallTo : bounds.utcTo;
        out.match = Match::Within;
        out.from = from ? dayAt(*from).addDays(wholeDays ? 0 : -1) : QDate();
        out.last = to ? dayAt(*to - 1).addDays(wholeDays ? 0 : 1) : QDate();
    }
};

FurtherQuestion asked(const Expression& expression, const Query& query, const Calendar& calendar)
{
    FurtherQuestion out;
    if (expression.kind == Expression::Kind::Term) {
        out.kind = FurtherQuestion::Kind::One;
        out.field = info(expression.term->field).name;
        out.attribute = expression.term->attribute;
        TermAsker asker{query, calendar, std::move(out)};
        std::visit(asker, expression.term->value);
        out = std::move(asker.out);
    } else {
        out.kind = expression.kind == Expression::Kind::All   ? FurtherQuestion::Kind::All
                   : expression.kind == Expression::Kind::Any ? FurtherQuestion::Kind::Any
                                                              : FurtherQuestion::Kind::Not;
        for (const Expression& child : expression.children) {
            out.parts.push_back(asked(child, query, calendar));
        }
    }
    out.said = print(expression);
    return out;
}

using Kind = FurtherQuestion::Kind;

/// As a search in the cache understands it: by name or kind.
bool isMeant(const FurtherQuestion& one, const Repository& repository)
{
    const QString name = fold(QStringView(repository.name).trimmed()), asked = fold(QStringView(one.value).trimmed());
    if (one.match == Match::Begins) {
        return name.startsWith(asked);
    }
    const auto kind = repositoryKindNamed(one.value);
    return one.match == Match::Is && (name == asked || (kind && repository.kind == *kind));
}

/// What is left of a question when its conditions on the repository are known: true, false, or a question.
struct Within {
    std::optional<bool> known;
    FurtherQuestion question;
};

Within within(const FurtherQuestion& question, const Repository& repository)
{
    if (question.kind == Kind::One) {
        return {question.field == info(Field::Repository).name ? std::optional(isMeant(question, repository)) : std::nullopt, question};
    }
    // What decides a group alone: one that fails of all, one that holds of any. A negation has one part.
    const bool decides = question.kind == Kind::Any;
    FurtherQuestion left = question;
    left.parts.clear();
    for (const FurtherQuestion& part : question.parts) {
        Within inner = within(part, repository);
        if (question.kind == Kind::Not && inner.known) {
            return {!*inner.known, {}};
        }
        if (inner.known && *inner.known == decides) {
            return {decides, {}};
        }
        if (!inner.known) {
            left.parts.push_back(std::move(inner.question));
        }
    }
    if (left.parts.empty() && question.kind != Kind::Not) {
        return {question.kind == Kind::All, {}};
    }
    if (left.parts.size() == 1 && question.kind != Kind::Not) {
        return {std::nullopt, left.parts.front()};
    }
    return {std::nullopt, std::move(left)};
}

} // namespace

FurtherQuestion furtherQuestion(const Query& query, const Calendar& calendar)
{
    FurtherQuestion where = asked(query.where, query, calendar);
    if (!query.asOf) {
        return where;
    }
    FurtherQuestion past;
    past.kind = FurtherQuestion::Kind::One;
    past.field = u"asof"_s;
    past.match = Match::Other;
    Query alone;
    alone.zone = query.zone;
    alone.asOf = query.asOf;
    past.said = print(alone);
    FurtherQuestion both;
    both.said = print(query);
    both.parts = {std::move(where), std::move(past)};
    return both;
}

std::optional<FurtherQuestion> questionWithin(const FurtherQuestion& question, const Repository& repository)
{
    Within left = within(question, repository);
    if (left.known) {
        return *left.known ? std::optional(FurtherQuestion()) : std::nullopt;
    }
    return std::move(left.question);
}

} // namespace cf::query
