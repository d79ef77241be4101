// The conditions that are no comparison with one column: repositories, is:, missing:, reissues.
#include "models/search/condition.h"

#include "models/base/text.h"
#include "models/query/enumeration_words.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

QString inRenditions(const Context& context, const QString& condition)
{
    return QStringLiteral("f.communication IN (SELECT r.communication FROM rendition r WHERE %1 AND %2)")
        .arg(context.knowing.clause(l1("r")), condition);
}

/// Few communications meet it, and a partial index names them.
QString inIndex(const Context& context, const char* index, const char* condition)
{
    return QStringLiteral(
               "f.communication IN (SELECT g.communication FROM communication_fact g INDEXED BY %1 WHERE %2 AND %3)")
        .arg(l1(index), l1(condition), context.knowing.clause(l1("g")));
}

QString withContent(const Context& context, const char* state)
{
    return inRenditions(context, QStringLiteral("r.source IN (SELECT pk FROM source WHERE content_state = '%1' "
                                                "AND content_state <> 'PRESENT')")
                                     .arg(l1(state)));
}

QString withText(const Context& context, const char* states)
{
    return inRenditions(
        context, QStringLiteral("r.source IN (SELECT s.pk FROM content_text c JOIN source s ON s.sha256 = c.sha256 "
                                "WHERE c.state IN (%1) AND "
                                "c.state NOT IN ('extracted', 'no-text', 'pending', 'unsupported'))")
                     .arg(l1(states)));
}

/// Every rendition read again and found to be what was recorded.
QString verified(const Context& context)
{
    const QString renditions =
        QStringLiteral("EXISTS (SELECT 1 FROM rendition r JOIN source s ON s.pk = r.source WHERE r.communication = "
                       "f.communication AND %1")
            .arg(context.knowing.clause(l1("r")));
    return QStringLiteral("(%1) AND NOT %1 AND (s.last_verified IS NULL OR s.content_state <> 'PRESENT')))")
        .arg(renditions);
}

/// Archived twice: the same recorded bytes (for several communications in one file: the same pages of them) for the
/// same customer. Equal bytes for different people are a generic letter, not a duplicate.
QString duplicate(const Context& context)
{
    const QString shared =
        QStringLiteral("r.source IN (SELECT pk FROM source WHERE sha256 IN (SELECT sha256 FROM source "
                       "WHERE sha256 IS NOT NULL GROUP BY sha256 HAVING count(*) > 1) "
                       "UNION ALL SELECT source FROM rendition GROUP BY source HAVING count(*) > 1)");
    const QString twin =
        QStringLiteral("EXISTS (SELECT 1 FROM source s JOIN source s2 ON s2.sha256 = s.sha256 JOIN rendition r2 ON "
                       "r2.source = s2.pk WHERE s.pk = r.source AND r2.communication <> r.communication AND %1 "
                       "AND r2.page_from IS r.page_from AND EXISTS (SELECT 1 FROM leg l JOIN leg l2 ON "
                       "l2.customer_key = l.customer_key AND l2.communication = r2.communication "
                       "WHERE l.communication = r.communication AND l.customer_key <> '' AND %2 AND %3))")
            .arg(context.knowing.clause(l1("r2")), context.knowing.clause(l1("l")), context.knowing.clause(l1("l2")));
    return inRenditions(context, shared + u" AND "_s + twin);
}

/// Of the records of one communication all but the one that was here first: under the same document id, or of the same recorded bytes for
/// the same customer.
QString secondCopy(const Context& context)
{
    const QString sameId = QStringLiteral("(f.document_key <> '' AND EXISTS (SELECT 1 FROM communication_fact g INDEXED BY fact_document WHERE "
                                          "g.document_key = f.document_key AND g.communication < f.communication AND %1))")
                               .arg(context.knowing.clause(l1("g")));
    if (context.index && !context.knowing.at) {
        return u'(' + sameId +
               QStringLiteral(" OR EXISTS (SELECT 1 FROM index_copy k JOIN index_copy o ON o.key = k.key "
                              "WHERE k.communication = f.communication AND o.communication < k.communication))");
    }
    QString earlier = duplicate(context);
    earlier.replace(QStringLiteral("r2.communication <> r.communication"), QStringLiteral("r2.communication < r.communication"));
    return u'(' + sameId + QStringLiteral(" OR ") + earlier + u')';
}

bool isMeant(const Coverage::Connected& repository, const query::Value& value)
{
    if (const auto* starts = std::get_if<query::StartsWith>(&value)) {
        return fold(repository.name).startsWith(fold(starts->value));
    }
    const auto* equals = std::get_if<query::Equals>(&value);
    if (!equals) {
        return false;
    }
    if (equals->exact) {
        return repository.name == equals->value;
    }
    const QString folded = fold(QStringView(equals->value).trimmed());
    const auto kind = query::repositoryKindNamed(equals->value);
    return fold(QStringView(repository.name).trimmed()) == folded || (kind && repository.kind == code(*kind));
}

} // namespace

Result<Fragment> repositoryCondition(const Context& context, const query::Value& value)
{
    QStringList rows;
    for (const Coverage::Connected& repository : context.coverage.repositories) {
        if (isMeant(repository, value)) {
            rows << QString::number(repository.row);
        }
    }
    return rows.isEmpty() ? never() : Fragment(QStringLiteral("f.repository IN (%1)").arg(rows.join(u',')));
}

Result<Fragment> isCondition(const Context& context, const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    const QString word = equals ? equals->value : QString();
    if (word == u"orphan"_s) {
        const Fragment unnamed(inIndex(context, "fact_orphan", "g.confidence = 2"));
        CF_TRY(const auto unfiled, unfiledCondition(context));
        return unfiled ? Fragment(QStringLiteral("(")) + unnamed + Fragment(QStringLiteral(" OR ")) + *unfiled + Fragment(QStringLiteral(")")) : unnamed;
    }
    if (word == u"draft"_s) {
        return Fragment(inIndex(context, "fact_draft", "g.state = 'DRAFT'"));
    }
    if (word == u"unreadable"_s) {
        return Fragment(withText(context, "'unreadable', 'too-large', 'timed-out'"));
    }
    if (word == u"encrypted"_s) {
        return Fragment(withText(context, "'encrypted'"));
    }
    if (word == u"altered"_s) {
        return Fragment(withContent(context, "ALTERED"));
    }
    if (word == u"mismatch"_s) {
        return Fragment(withContent(context, "MISMATCH"));
    }
    if (word == u"missing"_s) {
        return Fragment(withContent(context, "MISSING"));
    }
    if (word == u"verified"_s) {
        return Fragment(verified(context));
    }
    if (word == u"second-copy"_s) {
        return Fragment(secondCopy(context));
    }
    return word == u"duplicate"_s ? Fragment(duplicate(context)) : never();
}

Fragment conflictCondition(const Context& context, const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    return equals && equals->value == u"hash"_s ? Fragment(withContent(context, "MISMATCH")) : never();
}

Fragment missingCondition(const Context& context, const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    const QString word = equals ? equals->value : QString();
    if (word == u"copy"_s) { // not one rendition whose bytes are there
        return Fragment(
            QStringLiteral(
                "NOT EXISTS (SELECT 1 FROM rendition r JOIN source s ON s.pk = r.source WHERE r.communication = "
                "f.communication AND %1 AND s.content_state <> 'MISSING')")
                .arg(context.knowing.clause(l1("r"))));
    }
    if (word == u"template"_s) {
        return Fragment(
            QStringLiteral("NOT EXISTS (SELECT 1 FROM template_usage u WHERE u.communication = f.communication AND %1)")
                .arg(context.knowing.clause(l1("u"))));
    }
    return word == u"metadata"_s ? Fragment(inIndex(context, "fact_orphan", "g.confidence = 2")) : never();
}

Fragment reissueCondition(const Context& context, const query::Value& value)
{
    Fragment condition(
        QStringLiteral("(f.document_key <> '' AND f.document_key IN (SELECT n.target_key FROM relation n "
                       "JOIN communication_fact g ON g.communication = n.communication AND %1 "
                       "WHERE %2 AND n.kind = 'REISSUE_OF'")
            .arg(context.knowing.clause(l1("g")), context.knowing.clause(l1("n"))));
    if (!std::holds_alternative<query::Present>(value)) { // when the reissue was sent
        condition += Fragment(QStringLiteral(" AND "));
        condition += dateCondition(
            context, {QStringLiteral("g.sent_utc"), QStringLiteral("g.sent_wall"), QStringLiteral("g.sent_precision")},
            value);
    }
    return condition + Fragment(QStringLiteral("))"));
}

} // namespace cf::search
