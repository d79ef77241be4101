#include "app/sandbox/documentum/dctm_dql.h"

#include "app/sandbox/documentum/dctm_dates.h"
#include "app/sandbox/documentum/dctm_tokens.h"
#include "app/sandbox/serving/token_reader.h"

#include <QDateTime>

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;
using Kind = DqlCondition::Kind;

constexpr int deepest = 100;

/// By recursive descent; the first complaint ends it.
class Parser : public TokenReader
{
public:
    Parser(QList<StatementToken> tokens, const DqlContext& context)
        : TokenReader(std::move(tokens))
        , m_context(context)
    {}

    DqlQuery query()
    {
        DqlQuery query;
        expectWord(u"select"_s);
        query.isDistinct = takeWord(u"distinct"_s);
        (void)(query.isDistinct || takeWord(u"all"_s));
        do {
            query.columns.append(selected());
        } while (takeSign(u","_s));
        expectWord(u"from"_s);
        query.type = name();
        if (takeSign(u"("_s)) {
            query.isOfAllVersions = takeWord(u"all"_s);
            (void)(query.isOfAllVersions || (complain(u"ALL"_s), false));
            expectSign(u")"_s);
        }
        if (now().kind == StatementToken::Kind::Word && !isClause()) {
            query.alias = name();
        }
        if (takeWord(u"search"_s)) {
            (void)takeWord(u"document"_s);
            expectWord(u"contains"_s);
            query.search = text();
        }
        if (takeWord(u"where"_s)) {
            query.where = disjunction();
        }
        if (takeWord(u"group"_s)) {
            expectWord(u"by"_s);
            do {
                query.groups += name();
            } while (takeSign(u","_s));
        }
        if (takeWord(u"order"_s)) {
            expectWord(u"by"_s);
            do {
                query.orders.append(order());
            } while (takeSign(u","_s));
        }
        if (takeWord(u"enable"_s)) {
            hints(query);
        }
        return query;
    }

    DqlCondition disjunction() { return chain<DqlCondition>(Kind::Or, u"or"_s, [this] { return conjunction(); }); }

    DqlOrder order()
    {
        DqlOrder made;
        if (now().kind == StatementToken::Kind::Number) {
            made.position = now().text.toInt();
            next();
        } else {
            made.column = expression();
        }
        made.isDescending = takeWord(u"desc"_s);
        (void)(made.isDescending || takeWord(u"asc"_s));
        return made;
    }

private:
    DqlColumn expression()
    {
        DqlColumn made;
        made.name = name();
        static const QStringList functions{u"count"_s, u"min"_s, u"max"_s, u"upper"_s, u"lower"_s, u"datetostring"_s, u"datetostring_local"_s};
        if (functions.contains(made.name) && takeSign(u"("_s)) {
            made.function = made.name;
            (void)takeWord(u"distinct"_s);
            if (takeSign(u"*"_s)) {
                made.name = u"*"_s;
            } else {
                made.name = name();
            }
            if (made.function.startsWith(u"datetostring") && takeSign(u","_s)) {
                made.format = text();
            }
            expectSign(u")"_s);
        }
        return made;
    }

    DqlColumn selected()
    {
        if (takeSign(u"*"_s)) {
            DqlColumn all;
            all.name = u"*"_s;
            return all;
        }
        DqlColumn made = expression();
        if (takeSign(u"."_s)) { // "s.*"
            expectSign(u"*"_s);
            made.name = u"*"_s;
        }
        if (takeWord(u"as"_s) || (now().kind == StatementToken::Kind::Word && !isWord(u"from"_s))) {
            made.alias = name();
        }
        return made;
    }

    DqlCondition conjunction() { return chain<DqlCondition>(Kind::And, u"and"_s, [this] { return inverse(); }); }
    DqlCondition inverse()
    {
        return negation<DqlCondition>(deepest, [this] { return disjunction(); }, [this] { return predicate(); });
    }

    bool isClause() const
    {
        static const QStringList words{u"where"_s, u"order"_s, u"group"_s, u"enable"_s, u"search"_s, u"union"_s, u"having"_s, u"in"_s};
        return words.contains(now().text.toLower());
    }
    QString name()
    {
        if (now().kind != StatementToken::Kind::Word) {
            complain(u"a name"_s);
            return {};
        }
        const QString text = now().text.toLower();
        next();
        return text;
    }

    DqlCondition predicate()
    {
        DqlCondition made;
        if ((isWord(u"folder"_s) || isWord(u"cabinet"_s)) && isSign(u"("_s, 1)) {
            made.kind = Kind::Folder;
            next();
            next();
            if (takeWord(u"id"_s)) {
                expectSign(u"("_s);
                made.literals = {{DqlLiteral::Kind::Text, text()}};
                expectSign(u")"_s);
            } else {
                made.literals = {{DqlLiteral::Kind::Text, text()}};
            }
            if (takeSign(u","_s)) {
                expectWord(u"descend"_s);
                made.atAnyDepth = true;
            }
            expectSign(u")"_s);
            return made;
        }
        if ((isWord(u"starts-with"_s) || isWord(u"contains"_s)) && isSign(u"("_s, 1)) { // in filters
            made.kind = isWord(u"contains"_s) ? Kind::Contains : Kind::StartsWith;
            next();
            next();
            made.column = expression();
            expectSign(u","_s);
            made.literals = {{DqlLiteral::Kind::Text, text()}};
            expectSign(u")"_s);
            return made;
        }
        made.isAny = takeWord(u"any"_s);
        made.column = expression();
        if (takeWord(u"is"_s)) {
            made.kind = Kind::IsNull;
            made.isNegated = takeWord(u"not"_s);
            const bool isNull = takeWord(u"null"_s) || takeWord(u"nulldate"_s) || takeWord(u"nullstring"_s) || takeWord(u"nullint"_s) || takeWord(u"nullid"_s);
            (void)(isNull || (complain(u"NULL"_s), false));
            return made;
        }
        made.isNegated = takeWord(u"not"_s);
        if (takeWord(u"like"_s)) {
            made.kind = Kind::Like;
            made.literals = {{DqlLiteral::Kind::Text, text()}};
            if (takeWord(u"escape"_s)) {
                const QString escape = text();
                made.escape = escape.isEmpty() ? QChar() : escape.front();
            }
        } else if (takeWord(u"between"_s)) {
            made.kind = Kind::Between;
            made.literals = {literal()};
            expectWord(u"and"_s);
            made.literals.append(literal());
        } else if (takeWord(u"in"_s)) {
            listed(made);
        } else {
            compared(made);
        }
        return made;
    }

    void listed(DqlCondition& made)
    {
        made.kind = Kind::In;
        expectSign(u"("_s);
        if (isWord(u"select"_s)) {
            made.inner = std::make_shared<const DqlQuery>(query());
        } else {
            do {
                made.literals.append(literal());
            } while (takeSign(u","_s));
        }
        expectSign(u")"_s);
    }

    void compared(DqlCondition& made)
    {
        static const QStringList comparisons{u"="_s, u"<>"_s, u"!="_s, u"<"_s, u">"_s, u"<="_s, u">="_s};
        made.kind = Kind::Compare;
        if (takeWord(u"eq"_s)) { // in filters
            made.comparison = u"="_s;
        } else if (now().kind == StatementToken::Kind::Sign && comparisons.contains(now().text)) {
            made.comparison = now().text == u"!=" ? u"<>"_s : now().text;
            next();
        } else {
            complain(u"a comparison"_s);
        }
        made.literals = {literal()};
    }

    DqlLiteral literal()
    {
        DqlLiteral made;
        if (isWord(u"true"_s) || isWord(u"false"_s)) {
            made = {DqlLiteral::Kind::Flag, isWord(u"true"_s)};
            next();
        } else if (takeWord(u"date"_s)) {
            made = date();
        } else if (takeWord(u"id"_s)) {
            expectSign(u"("_s);
            made.value = text();
            expectSign(u")"_s);
        } else if (now().kind == StatementToken::Kind::Number) {
            bool isWhole = false;
            const qint64 whole = now().text.toLongLong(&isWhole);
            made = {DqlLiteral::Kind::Number, isWhole ? QJsonValue(whole) : QJsonValue(now().text.toDouble())};
            next();
        } else {
            made.value = text();
        }
        return made;
    }

    DqlLiteral date()
    {
        expectSign(u"("_s);
        DqlLiteral made{DqlLiteral::Kind::Time, m_context.now};
        const QDateTime today(QDateTime::fromMSecsSinceEpoch(m_context.now, m_context.zone).date(), QTime(0, 0), m_context.zone);
        if (takeWord(u"today"_s)) {
            made.value = today.toMSecsSinceEpoch();
        } else if (takeWord(u"yesterday"_s) || takeWord(u"tomorrow"_s)) {
            made.value = today.addDays(m_tokens[m_at - 1].text.toLower() == u"tomorrow" ? 1 : -1).toMSecsSinceEpoch();
        } else if (!takeWord(u"now"_s)) {
            const QString written = text();
            QString format;
            if (takeSign(u","_s)) {
                format = text();
            }
            const auto at = dqlDate(written, format, m_context.zone);
            if (!at && m_complaint.isEmpty()) {
                m_complaint = u"[DM_QUERY_E_BAD_DATE]error: \"The date %1 does not fit %2.\""_s.arg(written, format);
            }
            made.value = at.value_or(0);
        }
        expectSign(u")"_s);
        return made;
    }

    void hints(DqlQuery& query)
    {
        expectSign(u"("_s);
        do {
            const QString hint = name();
            if (hint == u"row_based") {
                query.isRowBased = true;
            } else if (hint == u"return_top" || hint == u"optimize_top" || hint == u"fetch_all_results") {
                const qint64 count = number();
                query.top = hint == u"return_top" ? count : query.top;
            } else if (hint == u"return_range") {
                range(query);
            }
        } while (takeSign(u","_s));
        expectSign(u")"_s);
    }

    void range(DqlQuery& query)
    {
        query.rangeFrom = number();
        query.rangeTo = number();
        (void)(now().kind == StatementToken::Kind::Number && number() > 0);
        const auto orders = now().kind == StatementToken::Kind::Text ? parsedSort(text()) : tl::expected<QList<DqlOrder>, QString>();
        if (!orders && m_complaint.isEmpty()) {
            m_complaint = orders.error();
        }
        query.orders = orders && !orders->isEmpty() ? *orders : query.orders;
    }

    DqlContext m_context;
};

QString syntaxError(const QString& why) { return why.startsWith(u'[') ? why : u"[DM_QUERY_E_SYNTAX]error: \"A parser error (syntax error) has occurred: %1\""_s.arg(why); }

template <class Made, class Parse> tl::expected<Made, QString> parsed(const QString& text, const DqlContext& context, Parse parse)
{
    const auto tokens = dqlTokens(text);
    if (!tokens) {
        return tl::make_unexpected(syntaxError(tokens.error()));
    }
    Parser parser(*tokens, context);
    Made made = parse(parser);
    if (const auto complaint = parser.complaint()) {
        return tl::make_unexpected(syntaxError(*complaint));
    }
    return made;
}

} // namespace

tl::expected<DqlQuery, QString> parsedDql(const QString& statement, const DqlContext& context)
{
    return parsed<DqlQuery>(statement, context, [](Parser& parser) { return parser.query(); });
}

tl::expected<DqlCondition, QString> parsedFilter(const QString& filter, const DqlContext& context)
{
    return parsed<DqlCondition>(filter, context, [](Parser& parser) { return parser.disjunction(); });
}

tl::expected<QList<DqlOrder>, QString> parsedSort(const QString& sort)
{
    const QString plain = QString(sort).remove(u"no-case"_s, Qt::CaseInsensitive);
    return parsed<QList<DqlOrder>>(plain, {}, [](Parser& parser) {
        QList<DqlOrder> all;
        do {
            all.append(parser.order());
        } while (parser.takeSign(u","_s));
        return all;
    });
}

} // namespace cf::sandbox::documentum
