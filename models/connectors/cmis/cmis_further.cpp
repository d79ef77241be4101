#include "models/connectors/cmis/cmis_further.h"

#include "models/connectors/remote/listed_hit.h"
#include "models/connectors/remote/statement_parts.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace cf::connectors::cmis {

namespace {

/// Letters count as they are, and of a list the whole values alone can be asked for.
class Dialect final : public StatementDialect
{
public:
    explicit Dialect(const FurtherTerms& terms)
        : m_terms(terms)
    {}

    Comparison comparison() const override { return {false, m_terms.asTyped}; }
    QString isNull(const AskedAttribute& attribute) const override { return attribute.name + u" IS NULL"_s; }

    QString test(const AskedAttribute& attribute, const AskedValue& value) const override
    {
        using enum AskedAttribute::Kind;
        const bool isOneOf = value.kind == AskedValue::Kind::OneOf;
        const bool fits = attribute.kind == Text || (attribute.kind == Id && isOneOf) ||
                          (attribute.kind == Date && value.kind == AskedValue::Kind::Days);
        if (!fits || (attribute.isList && !isOneOf) || (attribute.isPacked && !value.isWithin)) {
            return {};
        }
        if (value.kind == AskedValue::Kind::Days) {
            return attribute.kind == Date ? instants(attribute, value) : texts(attribute, value);
        }
        QStringList literals;
        for (const QString& one : value.values) {
            literals << textLiteral(one);
        }
        if (isOneOf) {
            return (attribute.isList ? u"ANY "_s : QString()) + attribute.name + u" IN ("_s + literals.join(u", "_s) + u')';
        }
        QStringList parts;
        for (const QString& literal : literals) {
            parts << attribute.name + u" LIKE "_s + literal;
        }
        return joinedBy(u"OR"_s, parts);
    }

private:
    static QString instants(const AskedAttribute& attribute, const AskedValue& value)
    {
        return instantsOf(value, attribute.name, momentLiteral, momentLiteral);
    }
    static QString texts(const AskedAttribute& attribute, const AskedValue& value)
    {
        // Not all servers take what has no value for neither like nor unlike.
        const QString others = attribute.name + u" IS NOT NULL AND "_s + attribute.name + u" NOT LIKE "_s + textLiteral(isoDayPattern);
        return isoTextsOf(value, attribute.name, textLiteral, others);
    }

    const FurtherTerms& m_terms;
};

/// A word or a phrase within CONTAINS. Signs that have a meaning there are escaped once here, and the whole is again as a literal.
QString termOf(const QString& said)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9]+$"_s), wild(u"[*?]"_s);
    static const QStringList signs{u"OR"_s, u"AND"_s, u"NOT"_s};
    QString term = said;
    term = term.replace(wild, u" "_s).simplified();
    if (plain.match(term).hasMatch() && !signs.contains(term.toUpper())) {
        return term;
    }
    term.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\'', u"\\'"_s);
    return u'"' + term + u'"';
}

QString containing(const std::vector<QStringList>& alternatives)
{
    QStringList texts;
    for (const QStringList& list : alternatives) {
        QStringList terms;
        for (const QString& one : list) {
            terms << termOf(one);
        }
        texts << terms.join(u' ');
    }
    return u"CONTAINS("_s + textLiteral(texts.join(u" OR "_s)) + u')';
}

/// Always listed.
const QStringList& fixedColumns(bool hasSeries)
{
    // Object and type: without them values come as lists of one.
    static const QStringList plain{u"cmis:objectId"_s, u"cmis:objectTypeId"_s, u"cmis:lastModificationDate"_s};
    static const QStringList versioned = plain + QStringList{u"cmis:versionSeriesId"_s};
    return hasSeries ? versioned : plain;
}

QJsonValue asText(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray out;
        for (const QJsonValue one : value.toArray()) {
            out.append(asText(one));
        }
        return out;
    }
    return value.isDouble() ? QJsonValue(isoOf(value.toInteger())) : value;
}

} // namespace

std::vector<AskedAttribute> attributesFrom(const QJsonObject& definition)
{
    std::vector<AskedAttribute> out;
    const QJsonObject properties = definition["propertyDefinitions"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonValue one = it.value();
        const QString type = one["propertyType"_L1].toString().toLower();
        AskedAttribute attribute;
        attribute.key = one["id"_L1].toString(it.key());
        attribute.name = one["queryName"_L1].toString(attribute.key);
        attribute.isList = one["cardinality"_L1].toString().toLower() == u"multi";
        attribute.kind = type == u"string"                   ? AskedAttribute::Kind::Text
                         : type == u"datetime"               ? AskedAttribute::Kind::Date
                         : type == u"id" || type == u"uri"   ? AskedAttribute::Kind::Id
                                                             : AskedAttribute::Kind::Other;
        if (one["queryable"_L1].toBool(true) && isQueryName(attribute.name)) {
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
                                                                 .knowsWords = terms.query != u"metadataonly",
                                                                 .knowsAttributes = terms.query != u"fulltextonly",
                                                                 .isEither = terms.query == u"bothseparate"}));
    FurtherStatement out;
    out.leftOut = asked.leftOut;
    out.lacking = asked.lacking;
    if (terms.listing.hasSeries) {
        for (const QString& said : asked.wordsSaid) {
            out.lacking.push_back({said, Lack::OlderVersions});
        }
    }
    out.type = terms.listing.type;
    QStringList columns = fixedColumns(terms.listing.hasSeries);
    for (const AskedAttribute& attribute : terms.attributes) {
        if (isListed(attribute, question)) {
            columns << attribute.name;
        }
    }
    columns.removeDuplicates();
    out.columns = columns.join(u", "_s);
    QStringList conditions;
    if (!terms.listing.folder.isEmpty()) {
        conditions << u"IN_TREE("_s + textLiteral(terms.listing.folder) + u')';
    }
    if (!asked.words.empty()) {
        conditions << containing(asked.words);
    }
    if (!asked.where.isEmpty()) {
        conditions << asked.where;
    }
    out.condition = conditions.join(u" AND "_s);
    return out;
}

QString FurtherStatement::page(bool isOrdered, const std::optional<Key>& behind) const
{
    QStringList conditions;
    if (!condition.isEmpty()) {
        conditions << condition;
    }
    if (behind) {
        const QString moment = momentLiteral(behind->modifiedMs);
        conditions << u"(cmis:lastModificationDate < %1 OR (cmis:lastModificationDate = %1 AND cmis:objectId < %2))"_s.arg(
            moment, textLiteral(behind->objectId));
    }
    const QString where = conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    const QString order = isOrdered ? u" ORDER BY cmis:lastModificationDate DESC, cmis:objectId DESC"_s : QString();
    return u"SELECT "_s + columns + u" FROM "_s + type + where + order;
}

Result<FoundRows> foundIn(const QJsonObject& answer, const FurtherTerms& terms)
{
    CF_TRY(const RowsWire listed, rowsFrom(answer));
    QHash<QString, const AskedAttribute*> named;
    for (const AskedAttribute& attribute : terms.attributes) {
        named.insert(attribute.name, &attribute);
    }
    FoundRows out;
    out.total = listed.total;
    const QJsonArray results = answer["results"_L1].toArray();
    for (qsizetype i = 0; i < results.size(); ++i) {
        QJsonObject row = results[i]["succinctProperties"_L1].toObject();
        row = row.isEmpty() ? results[i]["properties"_L1].toObject() : row;
        QJsonObject properties; // by their ids, as records have them
        for (auto it = row.begin(); it != row.end(); ++it) {
            const AskedAttribute* attribute = named.value(it.key());
            const bool isDate = attribute && attribute->kind == AskedAttribute::Kind::Date;
            properties.insert(attribute ? attribute->key : it.key(), isDate ? asText(it.value()) : it.value());
        }
        CF_TRY(const VersionWire version, versionFrom(QJsonObject{{u"properties"_s, properties}}, QStringLiteral("$.results[%1]").arg(i)));
        Stated stated = version.stated;
        std::erase_if(stated, [](const auto& one) { // the base type says nothing of what kind of letter it is
            return one.first == u"cmis:objectTypeId" && one.second.startsWith(u"cmis:");
        });
        const RowWire& known = listed.rows[size_t(i)];
        out.rows.push_back({{known.modifiedMs, known.objectId}, listedHit(known.nativeId(), stated, terms.repository, terms.vocabulary)});
    }
    return out;
}

} // namespace cf::connectors::cmis
