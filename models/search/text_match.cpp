#include "models/search/text_match.h"

#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using query::Expression;
using query::Field;
using query::Term;

/// Words that stand next to each other in this order; of the last one possibly only the beginning.
struct Phrase {
    QStringList words;
    bool prefix = false;
};

Phrase phrase(const QString& text, bool prefix)
{
    Phrase found{{}, prefix};
    for (const Word& word : words(text)) {
        found.words << word.folded;
    }
    return found;
}

struct TextCondition {
    std::vector<Phrase> phrases; ///< two when near each other
    int distance = 0;
};

TextCondition conditionOf(const Term& term)
{
    TextCondition condition;
    if (const auto* word = std::get_if<query::TextWord>(&term.value)) {
        condition.phrases = {phrase(word->text, word->prefix)};
    } else if (const auto* quoted = std::get_if<query::TextPhrase>(&term.value)) {
        condition.phrases = {phrase(quoted->text, false)};
    } else if (const auto* near = std::get_if<query::TextNear>(&term.value)) {
        condition.phrases = {phrase(near->left.text, near->left.prefix), phrase(near->right.text, near->right.prefix)};
        condition.distance = near->distance;
    } else if (const auto* equals = std::get_if<query::Equals>(&term.value)) {
        condition.phrases = {phrase(equals->value, false)};
    } else if (const auto* starts = std::get_if<query::StartsWith>(&term.value)) {
        condition.phrases = {phrase(starts->value, true)};
    }
    // Nothing but punctuation is no condition anything can meet; the parser refuses it already.
    if (std::any_of(condition.phrases.begin(), condition.phrases.end(),
                    [](const Phrase& p) { return p.words.isEmpty(); })) {
        condition.phrases.clear();
    }
    return condition;
}

/// Where the phrase begins, by word.
std::vector<qsizetype> places(const QList<QStringView>& text, const Phrase& phrase)
{
    std::vector<qsizetype> found;
    for (qsizetype at = 0; at + phrase.words.size() <= text.size(); ++at) {
        bool same = true;
        for (qsizetype i = 0; same && i < phrase.words.size(); ++i) {
            const bool last = phrase.prefix && i + 1 == phrase.words.size();
            same = last ? text[at + i].startsWith(phrase.words[i]) : text[at + i] == phrase.words[i];
        }
        if (same) {
            found.push_back(at);
        }
    }
    return found;
}

bool holds(const QString& column, const TextCondition& condition)
{
    const QList<QStringView> text = QStringView(column).split(u' ', Qt::SkipEmptyParts);
    const std::vector<qsizetype> first = places(text, condition.phrases[0]);
    if (condition.phrases.size() == 1) {
        return !first.empty();
    }
    const qsizetype firstLength = condition.phrases[0].words.size();
    const qsizetype secondLength = condition.phrases[1].words.size();
    for (const qsizetype b : places(text, condition.phrases[1])) {
        for (const qsizetype a : first) {
            const qsizetype between = a <= b ? b - a - firstLength : a - b - secondLength;
            if (between <= condition.distance) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

QString joinParts(const QStringList& parts)
{
    QString joined;
    for (const QString& part : parts) {
        if (!part.isEmpty()) {
            joined += joined.isEmpty() ? part : u' ' + QString(QChar(partBreak)) + u' ' + part;
        }
    }
    return joined;
}

bool isText(const Term& term)
{
    const auto* equals = std::get_if<query::Equals>(&term.value);
    return term.field == Field::Text || (term.field == Field::Subject && !(equals && equals->exact));
}

bool isText(const Expression& expression)
{
    switch (expression.kind) {
    case Expression::Kind::Term: return isText(*expression.term);
    case Expression::Kind::Not: return false;
    case Expression::Kind::All:
    case Expression::Kind::Any: break;
    }
    return !expression.children.empty() && std::all_of(expression.children.begin(), expression.children.end(),
                                                       [](const Expression& child) { return isText(child); });
}

namespace {

std::vector<index::WordPattern> patterns(const Phrase& phrase)
{
    std::vector<index::WordPattern> found;
    for (const QString& word : phrase.words) {
        found.push_back({word.toUtf8(), index::WordPattern::Match::Whole});
    }
    if (phrase.prefix) {
        found.back().match = index::WordPattern::Match::Start;
    }
    return found;
}

} // namespace

std::optional<index::WordQuery> wordQuery(const Expression& expression)
{
    index::WordQuery query;
    if (expression.kind == Expression::Kind::Term) {
        const TextCondition condition = conditionOf(*expression.term);
        if (condition.phrases.empty()) {
            return std::nullopt;
        }
        query.kind = condition.phrases.size() == 1 ? index::WordQuery::Kind::Phrase : index::WordQuery::Kind::Near;
        query.field = expression.term->field == Field::Subject ? index::Field::Title : index::Field::Text;
        query.phrase = patterns(condition.phrases[0]);
        if (condition.phrases.size() > 1) {
            query.other = patterns(condition.phrases[1]);
            query.distance = condition.distance;
        }
        return query;
    }
    const bool all = expression.kind == Expression::Kind::All;
    query.kind = all ? index::WordQuery::Kind::All : index::WordQuery::Kind::Any;
    for (const Expression& child : expression.children) {
        if (auto part = wordQuery(child)) {
            query.children.push_back(std::move(*part));
        } else if (all) {
            return std::nullopt;
        }
    }
    return query.children.empty() ? std::nullopt : std::optional(std::move(query));
}

bool matches(const SearchText& text, const Expression& expression)
{
    const auto child = [&](const Expression& part) { return matches(text, part); };
    switch (expression.kind) {
    case Expression::Kind::All: return std::all_of(expression.children.begin(), expression.children.end(), child);
    case Expression::Kind::Any: return std::any_of(expression.children.begin(), expression.children.end(), child);
    case Expression::Kind::Not: return !matches(text, expression.children.front());
    case Expression::Kind::Term: break;
    }
    const TextCondition condition = conditionOf(*expression.term);
    if (condition.phrases.empty()) {
        return false;
    }
    return holds(text.title, condition) ||
           (expression.term->field == Field::Text && (holds(text.facts, condition) || holds(text.body, condition)));
}

} // namespace cf::search
