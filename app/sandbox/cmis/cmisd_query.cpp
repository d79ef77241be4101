#include "app/sandbox/cmis/cmisd_query.h"

#include "app/sandbox/cmis/cmisd_site.h"
#include "app/sandbox/cmis/cmisd_tokens.h"
#include "app/sandbox/serving/token_reader.h"

namespace cf::sandbox::cmisd {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepest = 200;

class Parser : public TokenReader
{
public:
    using TokenReader::TokenReader;

    tl::expected<Query, QString> query()
    {
        Query query;
        expectWord(u"SELECT"_s);
        do {
            query.columns.append(selected());
        } while (takeSign(u","_s));
        expectWord(u"FROM"_s);
        query.tables.append(table());
        while (isJoin()) {
            query.tables.append(joined());
        }
        if (takeWord(u"WHERE"_s)) {
            query.where = disjunction();
        }
        if (takeWord(u"ORDER"_s)) {
            expectWord(u"BY"_s);
            do {
                Order order;
                order.column = column();
                order.isDescending = takeWord(u"DESC"_s);
                if (!order.isDescending) {
                    takeWord(u"ASC"_s);
                }
                query.orders.append(order);
            } while (takeSign(u","_s));
        }
        if (const auto wrong = complaint()) {
            return tl::make_unexpected(*wrong);
        }
        return query;
    }

private:
    bool isKeyword() const
    {
        static const QStringList words{u"SELECT"_s, u"FROM"_s,  u"AS"_s, u"JOIN"_s, u"INNER"_s, u"OUTER"_s, u"LEFT"_s,  u"ON"_s,
                                       u"WHERE"_s,  u"ORDER"_s, u"BY"_s, u"ASC"_s,  u"DESC"_s,  u"IS"_s,    u"NULL"_s,  u"AND"_s,
                                       u"OR"_s,     u"NOT"_s,   u"IN"_s, u"LIKE"_s, u"ANY"_s,   u"TRUE"_s,  u"FALSE"_s, u"DISTINCT"_s};
        return words.contains(now().text.toUpper());
    }
    QString name()
    {
        if (now().kind != Token::Kind::Word || isKeyword()) {
            complain(u"a name"_s);
            return {};
        }
        const QString text = now().text;
        next();
        return text;
    }

    Column column()
    {
        Column column;
        column.name = name();
        if (takeSign(u"."_s)) {
            column.qualifier = column.name;
            column.name = name();
            if (takeSign(u"."_s)) { // alias.secondary type.property
                column.qualifier = column.name;
                column.name = name();
            }
        }
        return column;
    }

    Column selected()
    {
        Column made;
        if (takeSign(u"*"_s)) {
            made.isAll = true;
            return made;
        }
        made.name = name();
        if (made.name.compare(u"SCORE", Qt::CaseInsensitive) == 0 && takeSign(u"("_s)) {
            expectSign(u")"_s);
            made.isScore = true;
            made.alias = u"SEARCH_SCORE"_s;
        }
        while (!made.isScore && !made.isAll && takeSign(u"."_s)) {
            made.qualifier = made.name;
            if (takeSign(u"*"_s)) {
                made.isAll = true;
                return made;
            }
            made.name = name();
        }
        if (takeWord(u"AS"_s) || (now().kind == Token::Kind::Word && !isKeyword())) {
            made.alias = name();
        }
        return made;
    }

    Table table()
    {
        Table made;
        made.type = made.alias = name();
        if (takeWord(u"AS"_s) || (now().kind == Token::Kind::Word && !isKeyword())) {
            made.alias = name();
        }
        return made;
    }

    bool isJoin() const { return isWord(u"JOIN"_s) || isWord(u"INNER"_s) || isWord(u"LEFT"_s); }
    Table joined()
    {
        const bool isOuter = takeWord(u"LEFT"_s);
        isOuter ? (void)takeWord(u"OUTER"_s) : (void)takeWord(u"INNER"_s);
        expectWord(u"JOIN"_s);
        Table made = table();
        made.isOuter = isOuter;
        expectWord(u"ON"_s);
        const Column left = column();
        expectSign(u"="_s);
        const Column right = column();
        if (m_complaint.isEmpty() && (left.name != u"cmis:objectId" || right.name != u"cmis:objectId")) {
            m_complaint = u"types are joined by cmis:objectId alone"_s;
        }
        return made;
    }

    Condition disjunction()
    {
        return chain<Condition>(Condition::Kind::Or, u"OR"_s, [this] { return conjunction(); });
    }
    Condition conjunction()
    {
        return chain<Condition>(Condition::Kind::And, u"AND"_s, [this] { return inverse(); });
    }
    Condition inverse()
    {
        return negation<Condition>(deepest, [this] { return disjunction(); }, [this] { return predicate(); });
    }

    Condition predicate()
    {
        if (now().kind == Token::Kind::Text || now().kind == Token::Kind::Number || isWord(u"TRUE"_s) || isWord(u"FALSE"_s) || isTime()) {
            Condition made; // 'x' = ANY list
            made.kind = Condition::Kind::AnyCompare;
            made.literals = {literal()};
            made.comparison = now().text;
            expectSign(u"="_s);
            expectWord(u"ANY"_s);
            made.column = column();
            return made;
        }
        if (takeWord(u"ANY"_s)) {
            Condition made = listed(column());
            made.kind = Condition::Kind::AnyIn;
            return made;
        }
        for (const auto& [word, kind] : {std::pair(u"IN_FOLDER"_s, Condition::Kind::InFolder), std::pair(u"IN_TREE"_s, Condition::Kind::InTree),
                                         std::pair(u"CONTAINS"_s, Condition::Kind::Contains)}) {
            if (takeWord(word)) {
                return function(kind);
            }
        }
        return ofColumn(column());
    }
    bool isTime() const { return isWord(u"TIMESTAMP"_s) && m_tokens.value(m_at + 1).kind == Token::Kind::Text; }

    Condition function(Condition::Kind kind)
    {
        Condition made;
        made.kind = kind;
        expectSign(u"("_s);
        if (now().kind == Token::Kind::Word) {
            made.column.qualifier = name();
            expectSign(u","_s);
        }
        if (now().kind != Token::Kind::Text) {
            complain(u"a text"_s);
        }
        made.literals = {{Literal::Kind::Text, unescaped(now().text)}};
        next();
        expectSign(u")"_s);
        if (kind == Condition::Kind::Contains && ++m_contains > 1) {
            m_complaint = u"there is more than one CONTAINS()"_s;
        }
        return made;
    }

    Condition listed(const Column& column)
    {
        Condition made;
        made.column = column;
        made.kind = Condition::Kind::In;
        made.isNegated = takeWord(u"NOT"_s);
        expectWord(u"IN"_s);
        expectSign(u"("_s);
        do {
            made.literals.append(literal());
        } while (takeSign(u","_s));
        expectSign(u")"_s);
        return made;
    }

    Condition ofColumn(const Column& column)
    {
        Condition made;
        made.column = column;
        if (takeWord(u"IS"_s)) {
            made.kind = Condition::Kind::IsNull;
            made.isNegated = takeWord(u"NOT"_s);
            expectWord(u"NULL"_s);
            return made;
        }
        const bool isNegated = isWord(u"NOT"_s) && m_tokens.value(m_at + 1).text.compare(u"LIKE", Qt::CaseInsensitive) == 0;
        if (isNegated) {
            next();
        }
        if (takeWord(u"LIKE"_s)) {
            made.kind = Condition::Kind::Like;
            made.isNegated = isNegated;
            if (now().kind != Token::Kind::Text) {
                complain(u"a text"_s);
            }
            made.literals = {{Literal::Kind::Text, now().text}};
            next();
            return made;
        }
        if (isWord(u"IN"_s) || isWord(u"NOT"_s)) {
            return listed(column);
        }
        made.kind = Condition::Kind::Compare;
        made.comparison = now().text;
        static const QStringList comparisons{u"="_s, u"<>"_s, u"<"_s, u">"_s, u"<="_s, u">="_s};
        if (now().kind != Token::Kind::Sign || !comparisons.contains(now().text)) {
            complain(u"a comparison"_s);
        }
        next();
        made.literals = {literal()};
        return made;
    }

    Literal literal()
    {
        Literal made;
        if (isTime()) {
            next();
            const auto time = timeIn(now().text);
            if (!time) {
                complain(u"a time such as 2020-01-01T00:00:00.000Z"_s);
            }
            made = {Literal::Kind::Time, QJsonValue(time.value_or(0))};
        } else if (isWord(u"TRUE"_s) || isWord(u"FALSE"_s)) {
            made = {Literal::Kind::Flag, isWord(u"TRUE"_s)};
        } else if (now().kind == Token::Kind::Number) {
            bool isWhole = false;
            const qint64 whole = now().text.toLongLong(&isWhole);
            made = {Literal::Kind::Number, isWhole ? QJsonValue(whole) : QJsonValue(now().text.toDouble())};
        } else if (now().kind == Token::Kind::Text) {
            made = {Literal::Kind::Text, unescaped(now().text)};
        } else {
            complain(u"a value"_s);
        }
        next();
        return made;
    }

    int m_contains = 0;
};

} // namespace

tl::expected<Query, QString> parsedQuery(const QString& statement)
{
    const auto tokens = tokensOf(statement);
    if (!tokens) {
        return tl::make_unexpected(tokens.error());
    }
    return Parser(*tokens).query();
}

} // namespace cf::sandbox::cmisd
