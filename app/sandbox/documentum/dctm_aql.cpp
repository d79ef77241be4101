#include "app/sandbox/documentum/dctm_aql.h"

namespace cf::sandbox::documentum {

namespace {

using namespace Qt::StringLiterals;
using Kind = DqlCondition::Kind;

constexpr int deepest = 50;

std::optional<DqlLiteral> literalOf(const QJsonValue& value, const Attribute& attribute, const DqlContext& context)
{
    const QString text = value.toVariant().toString();
    bool isNumber = false;
    switch (attribute.form) {
    case Form::Integer:
    case Form::Real: {
        const double number = text.toDouble(&isNumber);
        return isNumber ? std::optional(DqlLiteral{DqlLiteral::Kind::Number, number}) : std::nullopt;
    }
    case Form::Flag: return text == u"true" || text == u"false" ? std::optional(DqlLiteral{DqlLiteral::Kind::Flag, text == u"true"}) : std::nullopt;
    case Form::Time: {
        const auto at = timeIn(text, context.zone);
        return at ? std::optional(DqlLiteral{DqlLiteral::Kind::Time, *at}) : std::nullopt;
    }
    default: return DqlLiteral{DqlLiteral::Kind::Text, text};
    }
}

QString asPattern(const QString& text, bool before, bool behind)
{
    QString escaped = text;
    for (const QString& sign : {u"\\"_s, u"%"_s, u"_"_s}) {
        escaped.replace(sign, u'\\' + sign);
    }
    return (before ? u"%"_s : QString()) + escaped + (behind ? u"%"_s : QString());
}

/// One property with an operator; nothing: there is no such operator.
std::optional<DqlCondition> ofOperator(DqlCondition made, const QString& word, const DqlLiteral& literal)
{
    static const QHash<QString, QString> comparisons{{u"EQUAL"_s, u"="_s},          {u"NOT_EQUAL"_s, u"<>"_s},     {u"GREATER_THAN"_s, u">"_s},
                                                     {u"LESS_THAN"_s, u"<"_s},      {u"GREATER_EQUAL"_s, u">="_s}, {u"LESS_EQUAL"_s, u"<="_s}};
    if (comparisons.contains(word)) {
        made.kind = Kind::Compare;
        made.comparison = comparisons[word];
        made.literals = {literal};
        return made;
    }
    static const QStringList likes{u"BEGINS_WITH"_s, u"ENDS_WITH"_s, u"CONTAINS"_s, u"DOES_NOT_CONTAIN"_s};
    if (!likes.contains(word) || literal.kind != DqlLiteral::Kind::Text) {
        return std::nullopt;
    }
    made.kind = Kind::Like;
    made.escape = u'\\';
    made.isNegated = word == u"DOES_NOT_CONTAIN";
    made.literals = {{DqlLiteral::Kind::Text, asPattern(literal.value.toString(), word != u"BEGINS_WITH", word != u"ENDS_WITH")}};
    return made;
}

tl::expected<AqlNode, QString> ofAttribute(const QJsonObject& expression, const QString& kind, const QString& type, const DqlContext& context)
{
    const QString name = expression[u"name"].toString().toLower(), word = expression[u"operator"].toString().toUpper();
    const Attribute* const attribute = attributeOf(type, name);
    if (attribute == nullptr) {
        return tl::make_unexpected(u"There is no attribute %1"_s.arg(name));
    }
    const auto refuse = [&] { return tl::make_unexpected(u"%1 %2 is not understood"_s.arg(name, word)); };
    AqlNode node;
    node.kind = AqlNode::Kind::Attribute;
    DqlCondition made;
    made.column.name = name;
    made.isAny = attribute->isRepeating;
    if (word == u"IS_NULL" || word == u"IS_NOT_NULL") {
        made.kind = Kind::IsNull;
        made.isNegated = word == u"IS_NOT_NULL";
        node.condition = made;
        return node;
    }
    QJsonArray values{expression[u"value"]};
    if (kind == u"property-list") {
        values = expression[u"values"].toArray();
    } else if (kind == u"property-range") {
        values = {expression[u"from"], expression[u"to"]};
    }
    for (const QJsonValue& value : values) {
        const auto literal = literalOf(value, *attribute, context);
        if (!literal) {
            return refuse();
        }
        made.literals.append(*literal);
    }
    if (made.literals.isEmpty()) {
        return refuse();
    }
    if (kind == u"property-list") {
        made.kind = Kind::In;
        made.isNegated = word == u"NOT_IN";
        node.condition = word == u"IN" || word == u"NOT_IN" ? std::optional(made) : std::nullopt;
    } else if (kind == u"property-range") {
        made.kind = Kind::Between;
        node.condition = word == u"BETWEEN" ? std::optional(made) : std::nullopt;
    } else {
        const DqlLiteral only = made.literals.takeFirst();
        node.condition = ofOperator(made, word, only);
    }
    return node.condition ? tl::expected<AqlNode, QString>(node) : refuse();
}

tl::expected<AqlNode, QString> parsedAt(const QJsonObject& expression, const QString& type, const DqlContext& context, int depth)
{
    const QString kind = expression[u"expression-type"].toString();
    AqlNode node;
    if (kind == u"fulltext") {
        node.kind = AqlNode::Kind::Words;
        node.words = expression[u"value"].toString();
        return node;
    }
    if (kind == u"property" || kind == u"property-list" || kind == u"property-range") {
        return ofAttribute(expression, kind, type, context);
    }
    if (kind != u"expression-set" || depth > deepest) {
        return tl::make_unexpected(u"The expression-type %1 is not understood"_s.arg(kind));
    }
    node.kind = expression[u"operator"].toString(u"AND"_s).toUpper() == u"OR" ? AqlNode::Kind::Any : AqlNode::Kind::All;
    for (const QJsonValue& one : expression[u"expressions"].toArray()) {
        auto inner = parsedAt(one.toObject(), type, context, depth + 1);
        if (!inner) {
            return inner;
        }
        node.of.append(std::move(*inner));
    }
    return node;
}

} // namespace

tl::expected<AqlNode, QString> parsedAql(const QJsonObject& expression, const QString& type, const DqlContext& context)
{
    return parsedAt(expression, type, context, 0);
}

} // namespace cf::sandbox::documentum
