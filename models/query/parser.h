// The grammar: or, and, not, term. Keeps going after an error, so that all of them can be told at once.
#pragma once

#include "models/query/value_reader.h"

namespace cf::query {

constexpr qsizetype longestQuery = 8192; ///< UTF-16 units, as typed and as printed
constexpr int deepestNesting = 64;       ///< brackets within brackets

class Parser
{
public:
    /// One top-level condition, for chips: with its sign, without the AND before it.
    struct Operand {
        Span span;
        std::optional<Expression> expression; ///< none: in error, or tz: or asof:
        bool negated = false;
        bool queryWide = false;
    };
    struct Outcome {
        Query query; ///< of use only without errors
        ParseErrors errors;
        std::vector<Operand> operands;
    };
    explicit Parser(QStringView text);
    Outcome parse();

private:
    enum class Mode { Query, Text };
    /// What stood at a place: nothing, something in error, or a condition. tz: and asof: are something and no
    /// condition.
    struct Found {
        bool something = false;
        std::optional<Expression> expression;
    };

    Found readOr(Mode mode);
    Found readAnd(Mode mode);
    Found readNot(Mode mode);
    Found readTerm(Mode mode);
    Found readGroup(Mode mode);
    Found readQuoted();
    Found readRun(Mode mode);
    Found readWord(Mode mode);
    Found readBareDate(Span run);
    Found readNear(Mode mode, const TextWord& left, qsizetype begin);
    Found readNamed(QStringView name, qsizetype begin);
    Found readQueryWide(QStringView name, qsizetype begin);
    Found readList(const Target& target, qsizetype begin);
    Found readTextGroup(qsizetype begin);
    Found afterSpace(const Target& target, qsizetype begin);
    std::optional<Expression> listItem(const Target& target, const Item& item);
    void complainOfMissingComma(Span second);
    void skipAttribute();
    void skipList();

    bool enter(qsizetype bracket);
    void closeGroup(qsizetype begin, bool something);
    bool atOperator(QStringView word) const;
    bool atNear(Span run, Mode mode) const;
    bool atOr(Mode mode) const;
    bool takeOr(Mode mode);
    qsizetype nameEnd(qsizetype from) const;
    Span upToHere(qsizetype begin) const;
    Found asText(Value value, Span span) const;
    void checkWholeQuery(const Query& query);
    void checkVersions(const Expression& expression, bool hasTemplate);

    Scanner m_scan;
    Complaints m_complaints;
    ValueReader m_values;
    Query m_query;
    std::vector<Operand> m_operands;
    std::vector<Span> m_queryWide;
    QString m_onlyTemplate; ///< the code of the one template the query names, for repairs
    int m_depth = 0;
    bool m_negated = false, m_unclosedQuote = false, m_aborted = false, m_zoneGiven = false;
};

} // namespace cf::query
