#include "models/connectors/documentum/documentum_further.h"

#include "models/connectors/documentum/documentum_map.h"
#include "models/connectors/remote/json_value.h"
#include "models/connectors/remote/listed_hit.h"
#include "models/connectors/remote/statement_parts.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::connectors::documentum {

namespace {

QString any(const AskedAttribute& attribute) { return attribute.isList ? u"ANY "_s : QString(); }

class Dialect final : public StatementDialect
{
public:
    explicit Dialect(const FurtherTerms& terms)
        : m_terms(terms)
    {}

    Comparison comparison() const override { return {true, m_terms.asTyped}; }
    QString isNull(const AskedAttribute& attribute) const override { return attribute.name + u" IS NULL"_s; }

    QString test(const AskedAttribute& attribute, const AskedValue& value) const override
    {
        using enum AskedAttribute::Kind;
        if (value.kind == AskedValue::Kind::Days) {
            return attribute.isPacked ? QString() : attribute.kind == Date ? instants(attribute, value) : attribute.kind == Text ? texts(attribute, value) : QString();
        }
        if (attribute.kind != Text || (attribute.isPacked && !value.isWithin)) {
            return {};
        }
        const QString left = any(attribute) + (value.isUpper ? u"UPPER("_s + attribute.name + u')' : attribute.name);
        const QString sign = value.kind == AskedValue::Kind::Like ? u" LIKE "_s : u" = "_s;
        QStringList parts;
        for (const QString& one : value.values) {
            parts << left + sign + textLiteral(one);
        }
        return joinedBy(u"OR"_s, parts);
    }

private:
    QString instants(const AskedAttribute& attribute, const AskedValue& value) const
    {
        return instantsOf(
            value, any(attribute) + attribute.name, [this](qint64 ms) { return dateLiteral(m_terms.notLater(ms)); },
            [this](qint64 ms) { return dateLiteral(m_terms.notEarlier(ms)); });
    }
    static QString texts(const AskedAttribute& attribute, const AskedValue& value)
    {
        const QString name = any(attribute) + attribute.name;
        const QString some = attribute.isList ? QString() : u" AND "_s + attribute.name + u" IS NOT NULLSTRING"_s;
        return isoTextsOf(value, name, textLiteral, name + u" NOT LIKE "_s + textLiteral(isoDayPattern) + some);
    }

    const FurtherTerms& m_terms;
};

/// Without what an index may take for a sign of its own.
QString wordLiteral(const QString& words)
{
    static const QRegularExpression signs(u"[*?\"\\\\]"_s);
    QString plain = words;
    return textLiteral(plain.replace(signs, u" "_s).simplified());
}

/// Several lists of words have one each, see askedStatement().
QString wordsIn(const std::vector<QStringList>& alternatives)
{
    QStringList literals;
    for (const QStringList& list : alternatives) {
        for (const QString& word : list) {
            literals << wordLiteral(word);
        }
    }
    return literals.join(alternatives.size() > 1 ? u" OR "_s : u" AND "_s);
}

/// Of "a + b" among the site's tables: rows do not tell which values belong together.
bool isColumn(const QString& key, const SiteVocabulary& vocabulary)
{
    const QString name = normalizedKey(key);
    const QStringList tables = vocabulary.tableKeys();
    return std::ranges::any_of(tables, [&](const QString& table) { return table.contains(u'+') && table.split(u'+').contains(name); });
}

const QString contains = u" SEARCH DOCUMENT CONTAINS "_s;

} // namespace

std::vector<AskedAttribute> attributesFrom(const QJsonObject& type)
{
    static const QRegularExpression names(u"^[A-Za-z_][A-Za-z0-9_]{0,80}$"_s);
    std::vector<AskedAttribute> out;
    QSet<QString> seen;
    for (const QJsonValue one : type["properties"_L1].toArray()) {
        const QString stated = scalarText(one["type"_L1]).toLower();
        AskedAttribute attribute;
        attribute.key = attribute.name = one["name"_L1].toString();
        attribute.isList = one["repeating"_L1].toBool() || one["repeating"_L1].toString() == u"true";
        attribute.kind = stated.contains(u"string") || stated == u"2"                              ? AskedAttribute::Kind::Text
                         : stated.contains(u"date") || stated.contains(u"time") || stated == u"4" ? AskedAttribute::Kind::Date
                         : stated == u"id" || stated == u"3"                                       ? AskedAttribute::Kind::Id
                                                                                                   : AskedAttribute::Kind::Other;
        if (names.match(attribute.name).hasMatch() && !seen.contains(attribute.name)) {
            seen.insert(attribute.name);
            out.push_back(std::move(attribute));
        }
    }
    return out;
}

Result<FurtherStatement> furtherStatement(const FurtherQuestion& question, const FurtherTerms& terms)
{
    const Dialect dialect(terms);
    CF_TRY(const AskedStatement asked, askedStatement(question, {.attributes = terms.attributes,
                                                                 .vocabulary = terms.vocabulary,
                                                                 .dialect = dialect,
                                                                 .knowsWords = terms.knowsWords,
                                                                 .mixesWords = false}));
    FurtherStatement out;
    out.leftOut = asked.leftOut;
    out.lacking = asked.lacking;
    if (!asked.where.isEmpty()) {
        for (const QString& said : asked.wordsSaid) {
            out.lacking.push_back({said, Lack::OtherVersions});
        }
    }
    QStringList columns{u"r_object_id"_s, u"i_chronicle_id"_s, u"i_latest_flag"_s, u"i_has_folder"_s};
    for (const AskedAttribute& attribute : terms.attributes) {
        if (isListed(attribute, question)) {
            columns << attribute.name;
        }
    }
    columns.removeDuplicates();
    out.columns = columns.join(u", "_s);
    out.source = terms.listing.type + u" (ALL)"_s + (asked.words.empty() ? QString() : contains + wordsIn(asked.words));
    QStringList conditions;
    if (!terms.listing.folder.isEmpty()) {
        conditions << u"FOLDER(%1,DESCEND)"_s.arg(textLiteral(terms.listing.folder));
    }
    if (!asked.where.isEmpty()) {
        conditions << asked.where;
    }
    out.condition = conditions.join(u" AND "_s);
    return out;
}

QString FurtherStatement::page(const QString& before, int most) const
{
    QStringList conditions;
    if (!condition.isEmpty()) {
        conditions << condition;
    }
    if (!before.isEmpty()) {
        conditions << u"i_chronicle_id < "_s + textLiteral(before);
    }
    const QString where = conditions.isEmpty() ? QString() : u" where "_s + conditions.join(u" AND "_s);
    return u"select "_s + columns + u" from "_s + source + where + u" order by i_chronicle_id desc, r_object_id desc ENABLE(RETURN_TOP "_s +
           QString::number(most) + u')';
}

QString FurtherStatement::count() const
{
    return u"select count(*) as cf_total from "_s + source + (condition.isEmpty() ? QString() : u" where "_s + condition);
}

QString wordsStatement(const Listing& listing)
{
    return u"select r_object_id from "_s + listing.type + contains + u"'counterfoil' ENABLE(RETURN_TOP 1)"_s;
}

Result<std::vector<FurtherHit>> hitsFrom(const FeedWire& feed, const FurtherTerms& terms)
{
    std::vector<FurtherHit> hits;
    QSet<QString> seen;
    for (size_t i = 0; i < feed.entries.size(); ++i) {
        const Result<VersionWire> version = versionFrom(feed.entries[i].content);
        if (!version) {
            return fail(version.error().kind, QStringLiteral("$.entries[%1].content: ").arg(i) + version.error().detail);
        }
        if (seen.contains(version->chronicleId)) { // another version of it
            continue;
        }
        seen.insert(version->chronicleId);
        Stated stated;
        for (const auto& [key, value] : version->stated) {
            const QString taken = isColumn(key, terms.vocabulary) ? QString() : takenValue(key, value, terms.vocabulary);
            if (!taken.isEmpty()) {
                stated.emplace_back(key, taken);
            }
        }
        FurtherHit hit = listedHit(version->chronicleId, stated, terms.repository, terms.vocabulary);
        for (const AskedAttribute& attribute : terms.attributes) {
            if (hit.customer.isEmpty() && !attribute.isPacked && attribute.states(StatedField::CustomerId)) {
                hit.customer = version->valuesOf(attribute.key).value(0);
            }
        }
        // The record is as its current version says, whichever one was found.
        if (!version->isLatest || !version->properties["i_has_folder"_L1].toBool()) {
            hit.record.reset();
        }
        hits.push_back(std::move(hit));
    }
    return hits;
}

} // namespace cf::connectors::documentum
