#include "models/search/suggestion.h"

#include "models/base/number_key.h"
#include "models/base/text.h"
#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "models/search/block_condition.h"
#include "models/search/facet_count.h"
#include "models/search/index_reader.h"
#include "models/search/key_query.h"
#include "models/search/standing_condition.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

using query::Field;
using query::ValueKind;

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

/// Where the values of a field lie: a value and the communication it belongs to, in rows known now.
struct Values {
    Field field;
    QLatin1StringView from, value;
    QLatin1StringView key; ///< of an identifier: starts as typed; else empty
};
constexpr Values places[] = {
    {Field::Customer, l1("leg x WHERE x.known_to IS NULL"), l1("x.customer"), l1("x.customer_key")},
    {Field::Recipient, l1("leg x WHERE x.known_to IS NULL"), l1("x.recipient"), l1("")},
    {Field::Address, l1("leg x WHERE x.known_to IS NULL"), l1("x.address"), l1("")},
    {Field::Email, l1("leg x WHERE x.known_to IS NULL"), l1("x.email"), l1("")},
    {Field::Phone, l1("leg x WHERE x.known_to IS NULL"), l1("x.phone"), l1("x.phone_key")},
    {Field::Platform, l1("leg x WHERE x.known_to IS NULL"), l1("x.platform"), l1("")},
    {Field::ChannelReason, l1("leg x WHERE x.known_to IS NULL"), l1("x.channel_reason"), l1("")},
    {Field::Reason, l1("leg x WHERE x.known_to IS NULL"), l1("x.reason"), l1("")},
    {Field::Channel, l1("leg x WHERE x.known_to IS NULL"), l1("x.channel"), l1("")},
    {Field::State, l1("leg x WHERE x.known_to IS NULL"), l1("x.state"), l1("")},
    {Field::Grade, l1("leg x WHERE x.known_to IS NULL"), l1("x.grade"), l1("")},
    {Field::Household, l1("leg x JOIN envelope e ON e.pk = x.envelope WHERE x.known_to IS NULL"), l1("e.household"),
     l1("e.household_key")},
    {Field::Envelope, l1("leg x JOIN envelope e ON e.pk = x.envelope WHERE x.known_to IS NULL"), l1("e.code"),
     l1("e.code_key")},
    {Field::Account, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.account"), l1("x.account_key")},
    {Field::Policy, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.policy"), l1("x.policy_key")},
    {Field::Claim, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.claim"), l1("x.claim_key")},
    {Field::Case, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.case_id"), l1("x.case_key")},
    {Field::Loan, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.loan"), l1("x.loan_key")},
    {Field::Event, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.event"), l1("x.event_key")},
    {Field::Document, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.document_id"), l1("x.document_key")},
    {Field::Workspace, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.workspace"), l1("x.workspace_key")},
    {Field::Package, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.package"), l1("x.package_key")},
    {Field::Unit, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.business_unit"), l1("")},
    {Field::Type, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.type"), l1("")},
    {Field::Campaign, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.campaign"), l1("")},
    {Field::Batch, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.batch"), l1("")},
    {Field::Trigger, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.event_kind"), l1("")},
    {Field::Class, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.retention_class"), l1("")},
    {Field::Cycle, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.cycle"), l1("")},
    {Field::Language, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.language"), l1("")},
    {Field::Subject, l1("communication_fact x WHERE x.known_to IS NULL"), l1("x.title"), l1("")},
    {Field::Repository, l1("communication_fact x JOIN repository p ON p.pk = x.repository WHERE x.known_to IS NULL"),
     l1("p.name"), l1("")},
    {Field::Template,
     l1("template_usage x JOIN template_version v ON v.pk = x.template_version JOIN template t ON t.pk = v.template "
        "WHERE x.known_to IS NULL"),
     l1("t.code"), l1("")},
    {Field::TemplateVersion,
     l1("template_usage x JOIN template_version v ON v.pk = x.template_version WHERE x.known_to IS NULL"),
     l1("v.version"), l1("")},
    {Field::ApprovedBy, l1("template_usage x WHERE x.known_to IS NULL"), l1("x.approved_by"), l1("")},
    {Field::Format, l1("rendition x WHERE x.known_to IS NULL"), l1("x.format"), l1("")},
};

/// Starts with what was typed, or holds a word that does.
bool begins(const QString& value, const QString& typed)
{
    const QString searched = foldedWords(typed);
    return fold(QStringView(value).trimmed()).startsWith(fold(QStringView(typed).trimmed())) ||
           (!searched.isEmpty() && QString(u' ' + foldedWords(value)).contains(u' ' + searched));
}

QString asWritten(QString stored, ValueKind kind)
{
    return kind == ValueKind::Enumeration ? stored.toLower().replace(u'_', u'-') : stored;
}

Suggestion suggestion(Field field, const QString& value, const QString& label, qint64 count)
{
    query::Term term = query::equalTerm(field, value);
    return {query::print(term), label, count};
}

/// `within`: null for all.
Result<std::vector<Suggestion>> storedValues(const Context& context, const Values& place, const QString& typed,
                                             const std::vector<qint64>* within)
{
    const ValueKind kind = query::info(place.field).kind;
    Fragment select(
        QStringLiteral("SELECT %1, count(DISTINCT x.communication) FROM %2 AND %1 <> ''").arg(place.value, place.from));
    const QString start = identifierKey(typed);
    if (!place.key.isEmpty() && !start.isEmpty()) {
        const QString number = place.field == Field::Customer ? numberStart(start) : start; // where ids are kept as numbers
        const QString last = QString::fromUcs4(U"\U0010FFFF", 1);
        select += Fragment(QStringLiteral(" AND ((%1 >= ? AND %1 < ?) OR (%1 >= ? AND %1 < ?))").arg(place.key),
                           {start, QString(start + last), number, QString(number + last)});
    }
    if (within) {
        select += Fragment(QStringLiteral(" AND x.communication IN (SELECT value FROM json_each(?))"), {jsonArray(*within)});
    }
    CF_TRY(store::Statement statement,
           prepare(context.database, select + Fragment(QStringLiteral(" GROUP BY %1").arg(place.value))));
    std::vector<Suggestion> found;
    for (;;) {
        CF_TRY(const bool row, statement.step());
        if (!row) {
            return found;
        }
        const QString stored = statement.text(0);
        const QString written = asWritten(stored, kind);
        if (!place.key.isEmpty() || typed.trimmed().isEmpty() || begins(written, typed)) {
            found.push_back(suggestion(place.field, written, stored, statement.integer(1)));
        }
    }
}

void keepMostFrequent(std::vector<Suggestion>& found, int limit)
{
    std::sort(found.begin(), found.end(), [](const Suggestion& a, const Suggestion& b) {
        return a.count == b.count ? a.label < b.label : a.count > b.count;
    });
    found.resize(std::min(found.size(), size_t(std::max(limit, 0))));
}

Result<qint64> countOf(const Context& context, Field field, const query::Value& value)
{
    query::Term term;
    term.field = field;
    term.value = value;
    CF_TRY(const Plan plan, planOf(context, query::of(term)));
    CF_TRY(const Population population, evaluate(context, plan).and_then([&](const Hits& hits) { return countKnown(context, hits); }));
    return population.hits;
}

std::optional<Facet> facetOf(Field field)
{
    static const std::map<Field, Facet> facets = {
        {Field::Channel, Facet::Channel},   {Field::State, Facet::State},       {Field::Grade, Facet::Grade},
        {Field::Reason, Facet::Reason},     {Field::Unit, Facet::Unit},         {Field::Type, Facet::Type},
        {Field::Campaign, Facet::Campaign}, {Field::Class, Facet::Class},       {Field::Language, Facet::Language},
        {Field::Template, Facet::Template}, {Field::Repository, Facet::Repository}, {Field::Format, Facet::Format},
        {Field::Trigger, Facet::Trigger},   {Field::ChannelReason, Facet::ChannelReason}};
    const auto known = facets.find(field);
    return known == facets.end() ? std::nullopt : std::optional(known->second);
}

/// All values are few, and the index counts them.
Result<std::vector<Suggestion>> countedValues(const Context& context, Field field, Facet facet, const QString& typed)
{
    Hits all = Hits::everything(context.highest);
    CF_CHECK(context.index->keepKnown(context, all));
    CF_TRY(const std::vector<FacetCounts> counted, countFacets(context, all, {facet}));
    std::vector<Suggestion> found;
    for (const FacetCount& count : counted.front().counts) {
        const QString written = asWritten(count.value, query::info(field).kind);
        if (!count.value.isEmpty() && (typed.trimmed().isEmpty() || begins(written, typed))) {
            found.push_back(suggestion(field, written, count.value, count.count));
        }
    }
    return found;
}

/// Many values: those of the newest communications that can have one, each then counted over all.
Result<std::vector<Suggestion>> sampledValues(const Context& context, const Values& place, const QString& typed, int limit)
{
    constexpr qint64 sampled = 5000;
    Hits hits = Hits::everything(context.highest);
    query::Term start;
    start.field = place.field;
    start.value = query::StartsWith{typed};
    if (const auto key = typed.trimmed().isEmpty() ? std::nullopt : keyQuery(start)) {
        CF_TRY(hits, context.index->words(context, key->query));
    }
    CF_CHECK(context.index->keepKnown(context, hits));
    std::vector<qint64> newest = hits.rows();
    const bool all = qint64(newest.size()) <= sampled;
    newest.erase(newest.begin(), newest.end() - std::min<qint64>(sampled, qint64(newest.size())));
    CF_TRY(std::vector<Suggestion> found, storedValues(context, place, typed, &newest));
    keepMostFrequent(found, limit);
    for (Suggestion& one : found) {
        if (!all) {
            CF_TRY(one.count, countOf(context, place.field, query::Equals{one.label, false}));
        }
    }
    return found;
}

/// Holds and classes of the plan are few, and counted where they lie.
Result<std::vector<Suggestion>> standingValues(const Context& context, Field field, const QString& typed)
{
    std::vector<FacetCount> counts;
    if (field == Field::Hold) {
        CF_TRY(counts, countHolds(context, Hits::everything(context.highest)));
    } else {
        CF_TRY(counts, countClasses(context));
    }
    std::vector<Suggestion> found;
    for (const FacetCount& one : counts) {
        if (!one.value.isEmpty() && (typed.trimmed().isEmpty() || begins(one.value, typed))) {
            found.push_back(suggestion(field, one.value, one.value, one.count));
        }
    }
    return found;
}

/// Words of a closed list that are no stored value, each counted by asking for it.
Result<std::vector<Suggestion>> closedValues(const Context& context, Field field, std::span<const QLatin1StringView> values, const QString& typed)
{
    std::vector<Suggestion> found;
    for (const QLatin1StringView value : values) {
        if (!typed.trimmed().isEmpty() && !begins(value, typed)) {
            continue;
        }
        CF_TRY(const qint64 count, countOf(context, field, query::Equals{value, false}));
        found.push_back(suggestion(field, value, value, count));
    }
    return found;
}

} // namespace

Result<std::vector<Suggestion>> suggestValues(const Context& context, Field field, const QString& typed, int limit)
{
    std::vector<Suggestion> found;
    const auto* place =
        std::find_if(std::begin(places), std::end(places), [&](const Values& values) { return values.field == field; });
    const auto facet = facetOf(field);
    const bool indexed = context.index && !context.knowing.at;
    if (field == Field::Hold || field == Field::Retention) {
        CF_TRY(found, standingValues(context, field, typed));
    } else if (field == Field::BlockedBy) {
        CF_TRY(found, closedValues(context, field, blockWords(), typed));
    } else if (indexed && facet && IndexReader::counts(context, *facet)) {
        CF_TRY(found, countedValues(context, field, *facet, typed));
    } else if (place != std::end(places)) {
        CF_TRY(found, indexed ? sampledValues(context, *place, typed, limit) : storedValues(context, *place, typed, nullptr));
    } else if (query::info(field).kind == ValueKind::Enumeration) {
        CF_TRY(found, closedValues(context, field, query::info(field).values, typed));
    }
    keepMostFrequent(found, limit);
    return found;
}

} // namespace cf::search
