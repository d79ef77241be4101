#include "models/search/condition.h"
#include "models/search/design_condition.h"
#include "models/search/standing_condition.h"

#include "models/base/text.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using query::Field;
using Norm = ValueColumn::Norm;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

/// Fields that are a comparison with one column of their element.
struct Place {
    Field field;
    Element element;
    ValueColumn column;
};

constexpr Place places[] = {
    {Field::Customer, Element::Leg, {l1("customer"), l1("customer_key"), Norm::Identifier}},
    {Field::Recipient, Element::Leg, {l1("recipient"), l1("recipient_words"), Norm::Words}},
    {Field::Address, Element::Leg, {l1("address"), l1("address_words"), Norm::Words}},
    {Field::Email, Element::Leg, {l1("email"), l1(""), Norm::Email}},
    {Field::Phone, Element::Leg, {l1("phone"), l1("phone_key"), Norm::Digits}},
    {Field::Platform, Element::Leg, {l1("platform"), l1(""), Norm::Loose}},
    {Field::ChannelReason, Element::Leg, {l1("channel_reason"), l1(""), Norm::Loose}},
    {Field::Account,
     Element::Communication,
     {l1("account"), l1("account_key"), Norm::Identifier}},
    {Field::Policy,
     Element::Communication,
     {l1("policy"), l1("policy_key"), Norm::Identifier}},
    {Field::Claim, Element::Communication, {l1("claim"), l1("claim_key"), Norm::Identifier}},
    {Field::Case, Element::Communication, {l1("case_id"), l1("case_key"), Norm::Identifier}},
    {Field::Loan, Element::Communication, {l1("loan"), l1("loan_key"), Norm::Identifier}},
    {Field::Event, Element::Communication, {l1("event"), l1("event_key"), Norm::Identifier}},
    {Field::Document,
     Element::Communication,
     {l1("document_id"), l1("document_key"), Norm::Identifier}},
    {Field::Package,
     Element::Communication,
     {l1("package"), l1("package_key"), Norm::Identifier}},
    {Field::Unit,
     Element::Communication,
     {l1("business_unit"), l1("unit_key"), Norm::Folded}},
    {Field::Type, Element::Communication, {l1("type"), l1("type_key"), Norm::Folded}},
    {Field::Campaign,
     Element::Communication,
     {l1("campaign"), l1("campaign_key"), Norm::Folded}},
    {Field::Batch, Element::Communication, {l1("batch"), l1("batch_key"), Norm::Folded}},
    {Field::Trigger, Element::Communication, {l1("event_kind"), l1("event_kind_key"), Norm::Folded}},
    {Field::Class,
     Element::Communication,
     {l1("retention_class"), l1("class_key"), Norm::Folded}},
    {Field::Cycle, Element::Communication, {l1("cycle"), l1(""), Norm::Loose}},
    {Field::Language, Element::Communication, {l1("language"), l1(""), Norm::Loose}},
    {Field::Format, Element::Rendition, {l1("format"), l1(""), Norm::Loose}},
    {Field::ApprovedBy, Element::Usage, {l1("approved_by"), l1(""), Norm::Loose}},
};

const Place* placeOf(Field field)
{
    const auto* place =
        std::find_if(std::begin(places), std::end(places), [&](const Place& p) { return p.field == field; });
    return place == std::end(places) ? nullptr : place;
}

Fragment inside(const QString& before, Fragment condition, const QString& after)
{
    return Fragment(before) + condition + Fragment(after);
}

QString stored(const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    return equals ? equals->value : QString();
}

Fragment isOneOf(const QString& column, const QStringList& codes)
{
    return codes.isEmpty() ? never() : Fragment(QStringLiteral("%1 IN ('%2')").arg(column, codes.join(u"','"_s)));
}

/// A span of the scale A … E; X and U stand beside it.
Fragment gradeCondition(const Context& context, const query::Value& value)
{
    QStringList accepted;
    if (const auto* compare = std::get_if<query::GradeCompare>(&value)) {
        for (EvidenceGrade grade :
             {EvidenceGrade::A, EvidenceGrade::B, EvidenceGrade::C, EvidenceGrade::D, EvidenceGrade::E}) {
            const int better = int(compare->grade) - int(grade); // positive: better than the one named
            const bool fits = compare->comparison == query::Comparison::Greater          ? better > 0
                              : compare->comparison == query::Comparison::GreaterOrEqual ? better >= 0
                              : compare->comparison == query::Comparison::Less           ? better < 0
                                                                                         : better <= 0;
            if (fits && compare->grade <= EvidenceGrade::E) {
                accepted << QString(code(grade));
            }
        }
    } else if (const auto grade = fromCode<EvidenceGrade>(stored(value))) {
        accepted << QString(code(*grade));
    }
    return isOneOf(legColumn(context, LegColumn::Grade), accepted);
}

/// state: takes delivery states, and those states of a communication that no delivery has.
std::optional<CommunicationState> ownState(const query::Term& term)
{
    if (term.field != Field::State || fromCode<DeliveryState>(stored(term.value))) {
        return std::nullopt;
    }
    return fromCode<CommunicationState>(stored(term.value));
}

Fragment stateCondition(const Context& context, const QStringList& states)
{
    return isOneOf(legColumn(context, LegColumn::State), states);
}

Fragment outcomeCondition(const Context& context, const query::Value& value)
{
    QStringList states;
    if (const auto outcome = fromCode<Outcome>(stored(value))) {
        for (size_t i = 0; i < codes<DeliveryState>().size(); ++i) {
            if (hasOutcome(DeliveryState(i), *outcome)) {
                states << QString(codes<DeliveryState>()[i]);
            }
        }
    }
    return stateCondition(context, states);
}

/// As of a past time the reason is worked out leg by leg.
Fragment reasonCondition(const Context& context, const query::Term& term)
{
    Fragment condition = valueCondition({l1("reason"), l1(""), Norm::Loose}, l1("l"), term);
    condition.sql.replace(QStringLiteral("l.reason"), legColumn(context, LegColumn::Reason));
    return condition;
}

/// Of a number, or nullopt when the value is none.
std::optional<Fragment> numberCondition(const QString& column, const query::Value& value)
{
    const auto bounds = numberBounds(value);
    if (!bounds) {
        return std::nullopt;
    }
    Fragment condition(column + u" IS NOT NULL"_s);
    condition += bounds->from ? Fragment(u" AND "_s + column + u" >= ?"_s, {*bounds->from}) : Fragment();
    return condition + (bounds->to ? Fragment(u" AND "_s + column + u" <= ?"_s, {*bounds->to}) : Fragment());
}

Fragment versionCondition(const query::Term& term)
{
    if (auto number = numberCondition(QStringLiteral("v.version_number"), term.value)) {
        return inside(QStringLiteral("u.template_version IN (SELECT v.pk FROM template_version v WHERE "), *number,
                      QStringLiteral(")"));
    }
    const Fragment text = valueCondition({l1("version"), l1(""), Norm::Loose}, l1("v"), term);
    return inside(QStringLiteral("u.template_version IN (SELECT v.pk FROM template_version v WHERE "), text,
                  QStringLiteral(")"));
}

Fragment templateCondition(const query::Term& term)
{
    const Fragment named = valueCondition({l1("code"), l1("code_key"), Norm::Folded}, l1("t"), term);
    return inside(QStringLiteral("u.template_version IN (SELECT v.pk FROM template_version v WHERE v.template IN "
                                 "(SELECT t.pk FROM template t WHERE "),
                  named, QStringLiteral("))"));
}

Fragment envelopeCondition(const query::Term& term)
{
    const bool household = term.field == Field::Household;
    const ValueColumn column{household ? l1("household") : l1("code"),
                             household ? l1("household_key") : l1("code_key"), Norm::Identifier};
    const Fragment named = valueCondition(column, l1("e"), term);
    return inside(QStringLiteral("EXISTS (SELECT 1 FROM envelope e WHERE e.pk = l.envelope AND "), named, QStringLiteral(")"));
}

/// As the index states them, else as counted when the file was read.
Fragment pagesCondition(const Context& context, const query::Value& value)
{
    if (context.oneByOne || context.index || context.knowing.at) { // an index leaves few to ask; of a past time only what changed is
        const QString counted =
            QStringLiteral("(SELECT nullif(c.pages, 0) FROM source s JOIN content_text c "
                           "ON c.sha256 = s.sha256 WHERE s.pk = r.source)");
        return numberCondition(u"coalesce(r.page_count, "_s + counted + u')', value).value_or(never());
    }
    const auto stated = numberCondition(QStringLiteral("r.page_count"), value);
    const auto counted = numberCondition(QStringLiteral("c.pages"), value);
    if (!stated || !counted) {
        return never();
    }
    return inside(QStringLiteral("("), *stated, QStringLiteral(" OR r.page_count IS NULL AND r.source IN ")) +
           inside(QStringLiteral("(SELECT s.pk FROM content_text c JOIN source s ON s.sha256 = c.sha256 "
                                 "WHERE c.pages > 0 AND "),
                  *counted, QStringLiteral("))"));
}

/// Minutes that were begun count down: 59 seconds are 0 minutes, one second before the event is -1. Two times of which one is only a day have
/// no minutes between them.
Fragment delayCondition(const query::Value& value)
{
    constexpr qint64 minute = 60'000, most = qint64(1) << 40;
    const auto bounds = numberBounds(value);
    if (!bounds) {
        return never();
    }
    Fragment condition(QStringLiteral("f.event_utc IS NOT NULL AND f.sent_utc IS NOT NULL AND f.event_precision > 0 AND f.sent_precision > 0"));
    if (bounds->from) {
        condition += Fragment(QStringLiteral(" AND f.sent_utc - f.event_utc >= ?"), {std::clamp(*bounds->from, -most, most) * minute});
    }
    if (bounds->to) {
        condition += Fragment(QStringLiteral(" AND f.sent_utc - f.event_utc < ?"), {(std::clamp(*bounds->to, -most, most) + 1) * minute});
    }
    return condition;
}

Fragment hashCondition(const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    const auto* starts = std::get_if<query::StartsWith>(&value);
    const auto* ends = std::get_if<query::EndsWith>(&value);
    const QString typed = equals ? equals->value : starts ? starts->value : ends ? ends->value : QString();
    const QString hex = typed.simplified().remove(u' ').toLower();
    Fragment condition;
    if (equals && hex.size() == 64) {
        condition = Fragment(QStringLiteral("s.sha256 = ?"), {QByteArray::fromHex(hex.toLatin1())});
    } else if (ends && !hex.isEmpty()) {
        condition = Fragment(QStringLiteral("substr(lower(hex(s.sha256)), ?) = ?"), {-qint64(hex.size()), hex});
    } else if (starts && !hex.isEmpty()) {
        condition = Fragment(QStringLiteral("substr(lower(hex(s.sha256)), 1, ?) = ?"), {qint64(hex.size()), hex});
    } else {
        return never();
    }
    return inside(QStringLiteral("r.source IN (SELECT s.pk FROM source s WHERE s.sha256 IS NOT NULL AND "), condition,
                  QStringLiteral(")"));
}

Fragment attributeCondition(const Context& context, const query::Term& term)
{
    const Fragment value = valueCondition({l1("value"), l1("value_key"), Norm::Written}, l1("a"), term);
    return Fragment(QStringLiteral(
                        "f.communication IN (SELECT a.communication FROM attribute a WHERE %1 AND a.name_key = ? AND ")
                        .arg(context.knowing.clause(l1("a"))),
                    {fold(QStringView(term.attribute).trimmed())}) +
           value + Fragment(QStringLiteral(")"));
}

Fragment exactTitle(const query::Value& value)
{
    const auto* equals = std::get_if<query::Equals>(&value);
    return equals ? Fragment(QStringLiteral("f.title = ?"), {equals->value}) : never();
}

Fragment momentCondition(const Context& context, const char* columns, const query::Value& value)
{
    const QString start = QStringLiteral("f.") + l1(columns);
    return dateCondition(context, {start + u"_utc"_s, start + u"_wall"_s, start + u"_precision"_s}, value);
}

} // namespace

std::optional<NumberBounds> numberBounds(const query::Value& value)
{
    if (const auto* range = std::get_if<query::NumberRange>(&value)) {
        return NumberBounds{range->from, range->to};
    }
    if (const auto* compare = std::get_if<query::NumberCompare>(&value)) {
        const qint64 wanted = compare->value; // no number is at the end of what can be written
        switch (compare->comparison) {
        case query::Comparison::Less: return NumberBounds{{}, std::max(wanted, std::numeric_limits<qint64>::min() + 1) - 1};
        case query::Comparison::LessOrEqual: return NumberBounds{{}, wanted};
        case query::Comparison::Greater: return NumberBounds{std::min(wanted, std::numeric_limits<qint64>::max() - 1) + 1, {}};
        case query::Comparison::GreaterOrEqual: break;
        }
        return NumberBounds{wanted, {}};
    }
    const auto* equals = std::get_if<query::Equals>(&value);
    bool number = false;
    const qint64 wanted = equals && !equals->exact ? equals->value.trimmed().toLongLong(&number) : 0;
    return number ? std::optional(NumberBounds{wanted, wanted}) : std::nullopt;
}

const ElementRows& rowsOf(Element element)
{
    static constexpr ElementRows all[] = {{l1("communication_fact"), l1("f"), l1("fact_current")},
                                          {l1("leg"), l1("l"), l1("leg_communication")},
                                          {l1("template_usage"), l1("u"), l1("usage_communication")},
                                          {l1("rendition"), l1("r"), l1("rendition_communication")}};
    return all[size_t(element)];
}

Element elementOf(const query::Term& term)
{
    switch (query::subjectOf(term)) {
    case query::Subject::Communication: return Element::Communication;
    case query::Subject::Leg: return Element::Leg;
    case query::Subject::Usage: return Element::Usage;
    case query::Subject::Rendition: break;
    }
    return Element::Rendition;
}

Result<Fragment> conditionOf(const Context& context, const query::Term& term)
{
    if (isOfDesigns(term)) {
        return designCondition(context, term);
    }
    if (isOfStandings(term)) {
        return standingCondition(context, term);
    }
    switch (term.field) {
    case Field::Channel: {
        const auto channel = fromCode<Channel>(stored(term.value));
        return channel ? Fragment(QStringLiteral("l.channel = '%1'").arg(code(*channel))) : never();
    }
    case Field::State: {
        if (const auto own = ownState(term)) {
            return Fragment(QStringLiteral("f.state = '%1'").arg(code(*own)));
        }
        const auto state = fromCode<DeliveryState>(stored(term.value));
        return stateCondition(context, state ? QStringList(QString(code(*state))) : QStringList());
    }
    case Field::Grade: return gradeCondition(context, term.value);
    case Field::Outcome: return outcomeCondition(context, term.value);
    case Field::Reason: return reasonCondition(context, term);
    case Field::Household:
    case Field::Envelope: return envelopeCondition(term);
    case Field::Template: return templateCondition(term);
    case Field::TemplateVersion: return versionCondition(term);
    case Field::Pages: return pagesCondition(context, term.value);
    case Field::Delay: return delayCondition(term.value);
    case Field::Sha256: return hashCondition(term.value);
    case Field::Attribute: return attributeCondition(context, term);
    case Field::Block:
    case Field::Asset: return composedCondition(context, term);
    case Field::Workspace: return workspaceCondition(context, term);
    case Field::Subject: // only subject:=exact; its words are a text condition
        return exactTitle(term.value);
    case Field::Sent: return momentCondition(context, "sent", term.value);
    case Field::Issued: return momentCondition(context, "issued", term.value);
    case Field::Composed: return momentCondition(context, "composed", term.value);
    case Field::Archived: return momentCondition(context, "archived", term.value);
    case Field::Delivered:
        return dateCondition(context,
                             {legColumn(context, LegColumn::DeliveredUtc), legColumn(context, LegColumn::DeliveredWall),
                              legColumn(context, LegColumn::DeliveredPrecision)},
                             term.value);
    case Field::Repository: return repositoryCondition(context, term.value);
    case Field::Is: return isCondition(context, term.value);
    case Field::Conflict: return conflictCondition(context, term.value);
    case Field::Missing: return missingCondition(context, term.value);
    case Field::Reissue: return reissueCondition(context, term.value);
    case Field::ApprovedBy:
        if (std::holds_alternative<query::Present>(term.value)) { // whoever it was
            return Fragment(QStringLiteral("u.approved_by <> ''"));
        }
        break;
    default: break;
    }
    const Place* place = placeOf(term.field);
    return place ? valueCondition(place->column, rowsOf(place->element).alias, term) : never();
}

} // namespace cf::search
