#include "models/search/facet_count.h"

#include "models/query/equal_term.h"
#include "models/search/index_reader.h"
#include "models/search/standing_condition.h"
#include "models/search/tally.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

constexpr auto l1(const char* text) { return QLatin1StringView(text); }

/// Which column of its rows a facet counts.
struct FacetColumn {
    Facet facet;
    Element element;
    QLatin1StringView column;
};
constexpr FacetColumn columns[] = {
    {Facet::Type, Element::Communication, l1("f.type")},
    {Facet::Unit, Element::Communication, l1("f.business_unit")},
    {Facet::Language, Element::Communication, l1("f.language")},
    {Facet::Class, Element::Communication, l1("f.retention_class")},
    {Facet::Campaign, Element::Communication, l1("f.campaign")},
    {Facet::Trigger, Element::Communication, l1("f.event_kind")},
    {Facet::Repository, Element::Communication, l1("f.repository")},
    {Facet::Month, Element::Communication, l1("f.sent_utc")},
    {Facet::Channel, Element::Leg, l1("l.channel")},
    {Facet::State, Element::Leg, l1("l.state")},
    {Facet::Grade, Element::Leg, l1("l.grade")},
    {Facet::ChannelReason, Element::Leg, l1("l.channel_reason")},
    {Facet::Reason, Element::Leg, l1("l.reason")},
    {Facet::Template, Element::Usage, l1("u.template_version")},
    {Facet::Approver, Element::Usage, l1("u.approved_by")},
    {Facet::Version, Element::Usage, l1("u.template_version")},
    {Facet::Format, Element::Rendition, l1("r.format")},
};

/// Rows of an element in the order of communications. Few columns are counted by rows; months of another zone are, of all.
QLatin1StringView facetIndex(const Context& context, Element element)
{
    switch (element) {
    case Element::Communication: return context.knowing.at ? l1("fact_history") : l1("fact_months");
    case Element::Leg: return l1("leg_communication");
    case Element::Usage: return l1("usage_communication");
    case Element::Rendition: break;
    }
    return l1("rendition_communication");
}

QString columnSql(const Context& context, const FacetColumn& column)
{
    switch (column.facet) {
    case Facet::State: return legColumn(context, LegColumn::State);
    case Facet::Grade: return legColumn(context, LegColumn::Grade);
    case Facet::Reason: return legColumn(context, LegColumn::Reason);
    case Facet::Month: return QStringLiteral("f.sent_utc, f.sent_wall, f.sent_precision");
    default: return column.column;
    }
}

class Counter
{
public:
    Counter(const Context& context, const Hits& hits)
        : m_context(context)
        , m_hits(hits)
        , m_few(hits.count() <= context.tuning.few)
    {
        if (m_few) {
            m_rows = jsonArray(hits.rows());
        }
    }
    Result<std::vector<FacetCounts>> count(const std::vector<Facet>& wanted);
    /// What the index counts is taken from there.
    Result<std::vector<FacetCounts>> countIndexed(const std::vector<Facet>& wanted);

private:
    Result<store::Statement> rowsOf(Element element, const QStringList& selected) const;
    Result<void> countElement(Element element, const std::vector<Facet>& wanted);
    Result<void> countConditions();
    Result<void> readNames(Element element);
    static QByteArray& at(std::vector<QByteArray>& names, qint64 row)
    {
        if (size_t(row) >= names.size()) {
            names.resize(size_t(row) + 1);
        }
        return names[size_t(row)];
    }
    QByteArray& name(qint64 row) { return at(m_names, row); }
    void add(const FacetColumn& column, const store::Statement& row, int at, qint64 communication);

    const Context& m_context;
    const Hits& m_hits;
    bool m_few;
    QString m_rows;
    qint64 m_all = 0; ///< known ones among the hits
    std::map<Facet, Tally> m_tallies;
    std::vector<QByteArray> m_names; ///< by row: of repositories, of template versions
    std::vector<QByteArray> m_versions; ///< by row of template versions: "FEE-CHG/7"
    std::optional<Months> m_months;
    std::vector<FacetCount> m_conditions;
};

Result<store::Statement> Counter::rowsOf(Element element, const QStringList& selected) const
{
    const ElementRows& rows = search::rowsOf(element);
    const QString known = m_context.knowing.clause(rows.alias);
    const QString list =
        rows.alias + u".communication"_s + (selected.isEmpty() ? QString() : u", "_s + selected.join(u", "_s));
    const QLatin1StringView index = facetIndex(m_context, element);
    if (m_few) {
        return prepare(
            m_context.database,
            Fragment(QStringLiteral(
                         "SELECT %1 FROM json_each(?) j CROSS JOIN %2 %3 INDEXED BY %4 ON %3.communication = j.value "
                         "WHERE %5")
                         .arg(list, rows.table, rows.alias, index, known),
                     {m_rows}));
    }
    return prepare(m_context.database,
                   Fragment(QStringLiteral("SELECT %1 FROM %2 %3 INDEXED BY %4 WHERE %5 ORDER BY %3.communication")
                                .arg(list, rows.table, rows.alias, index, known)));
}

Result<void> Counter::readNames(Element element)
{
    if (element == Element::Communication) {
        for (const Coverage::Connected& repository : m_context.coverage.repositories) {
            name(repository.row) = repository.name.toUtf8();
        }
        return {};
    }
    CF_TRY(
        store::Statement * select,
        m_context.database.cached("SELECT v.pk, t.code, v.version FROM template_version v JOIN template t ON t.pk = v.template"));
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return {};
        }
        name(select->integer(0)) = select->utf8(1).toByteArray();
        at(m_versions, select->integer(0)) = name(select->integer(0)) + '/' + select->utf8(2).toByteArray();
    }
}

void Counter::add(const FacetColumn& column, const store::Statement& row, int at, qint64 communication)
{
    Tally& tally = m_tallies[column.facet];
    if (column.facet == Facet::Month) {
        if (!row.isNull(at)) {
            tally.add(m_months->of(row.integer(at), row.integer(at + 1), Precision(row.integer(at + 2))),
                      communication);
        }
    } else if (column.facet == Facet::Repository || column.facet == Facet::Template) {
        const qint64 number = row.integer(at);
        tally.add(number, name(number), communication);
    } else if (column.facet == Facet::Version) {
        const qint64 number = row.integer(at);
        tally.add(number, Counter::at(m_versions, number), communication);
    } else {
        tally.add(row.utf8(at), communication);
    }
}

Result<void> Counter::countElement(Element element, const std::vector<Facet>& wanted)
{
    std::vector<std::pair<const FacetColumn*, int>> counted;
    QStringList selected;
    int at = 1;
    for (const FacetColumn& column : columns) {
        if (column.element == element && std::find(wanted.begin(), wanted.end(), column.facet) != wanted.end()) {
            counted.emplace_back(&column, at);
            selected << columnSql(m_context, column);
            at += column.facet == Facet::Month ? 3 : 1;
        }
    }
    const bool fact = element == Element::Communication;
    if (counted.empty() && !fact) {
        return {};
    }
    m_names.clear();
    if (fact || element == Element::Usage) {
        CF_CHECK(readNames(element));
    }
    CF_TRY(store::Statement rows, rowsOf(element, selected));
    for (;;) {
        CF_TRY(const bool row, rows.step());
        if (!row) {
            return {};
        }
        const qint64 communication = rows.integer(0);
        if (!m_hits.contains(communication)) {
            continue;
        }
        m_all += fact ? 1 : 0;
        for (const auto& [column, position] : counted) {
            add(*column, rows, position, communication);
        }
    }
}

/// The words of is: that say something is wrong; each is asked as its own query, since few communications meet one.
Result<void> Counter::countConditions()
{
    Hits any(m_context.highest);
    for (const char* word : {"altered", "encrypted", "missing", "orphan", "unreadable"}) {
        query::Term term = query::equalTerm(query::Field::Is, l1(word));
        CF_TRY(const Plan plan, planOf(m_context, query::of(term)));
        CF_TRY(Hits hits, evaluate(m_context, plan, m_few ? &m_hits : nullptr));
        hits &= m_hits;
        any |= hits;
        if (const qint64 count = hits.count()) {
            m_conditions.push_back({l1(word), count});
        }
    }
    if (const qint64 without = m_all - any.count()) {
        m_conditions.push_back({QString(), without});
    }
    sortCounts(m_conditions, false);
    return {};
}

Result<std::vector<FacetCounts>> Counter::count(const std::vector<Facet>& wanted)
{
    const bool asWritten = m_context.zone.kind == query::Zone::Kind::Customer;
    m_months.emplace(asWritten ? std::nullopt : std::optional(query::timeZoneOf(m_context.zone, m_context.calendar)));
    for (const Element element : {Element::Communication, Element::Leg, Element::Usage, Element::Rendition}) {
        CF_CHECK(countElement(element, wanted));
    }
    if (std::find(wanted.begin(), wanted.end(), Facet::Condition) != wanted.end()) {
        CF_CHECK(countConditions());
    }
    std::vector<FacetCounts> counts;
    for (const Facet facet : wanted) {
        if (facet == Facet::Hold) {
            CF_TRY(std::vector<FacetCount> holds, countHolds(m_context, m_hits));
            counts.push_back({facet, std::move(holds)});
        } else if (facet == Facet::Condition) {
            counts.push_back({facet, m_conditions});
        } else {
            counts.push_back({facet, m_tallies[facet].counts(m_all, facet == Facet::Month)});
        }
    }
    return counts;
}

/// Of other communications.
void addCounts(FacetCounts& counts, const FacetCounts& more)
{
    std::map<QString, qint64> sums;
    for (const FacetCounts* some : {static_cast<const FacetCounts*>(&counts), &more}) {
        for (const FacetCount& one : some->counts) {
            sums[one.value] += one.count;
        }
    }
    counts.counts.clear();
    for (const auto& [value, count] : sums) {
        counts.counts.push_back({value, count});
    }
    sortCounts(counts.counts, counts.facet == Facet::Month);
}

Result<std::vector<FacetCounts>> Counter::countIndexed(const std::vector<Facet>& wanted)
{
    Hits known = m_hits;
    CF_CHECK(m_context.index->keepKnown(m_context, known));
    std::vector<Facet> indexed, others;
    std::partition_copy(wanted.begin(), wanted.end(), std::back_inserter(indexed), std::back_inserter(others),
                        [&](Facet facet) { return IndexReader::counts(m_context, facet); });
    CF_TRY(IndexReader::Counted counted, m_context.index->count(m_context, known, indexed));
    std::vector<FacetCounts> counts = std::move(counted.counts);
    for (const auto& [open, facet] : counted.uncounted) {
        CF_TRY(const std::vector<FacetCounts> more, Counter(m_context, open).count({facet}));
        const auto of = [facet = facet](const FacetCounts& one) { return one.facet == facet; };
        addCounts(*std::find_if(counts.begin(), counts.end(), of), more.front());
    }
    if (std::erase(others, Facet::Hold) > 0) {
        CF_TRY(std::vector<FacetCount> holds, countHolds(m_context, known));
        counts.push_back({Facet::Hold, std::move(holds)});
    }
    if (!others.empty()) {
        CF_TRY(const std::vector<FacetCounts> scanned, count(others));
        counts.insert(counts.end(), scanned.begin(), scanned.end());
    }
    const auto place = [&](const FacetCounts& one) { return std::find(wanted.begin(), wanted.end(), one.facet); };
    std::sort(counts.begin(), counts.end(),
              [&](const FacetCounts& a, const FacetCounts& b) { return place(a) < place(b); });
    return counts;
}

/// As of a past time.
Result<std::vector<FacetCounts>> countThen(const Context& context, const Hits& hits, const std::vector<Facet>& wanted)
{
    CF_TRY(const std::shared_ptr<const KnownThen> then, context.index->knownThen(context));
    Context now = context, rows = context;
    now.knowing = {};
    rows.index = nullptr;
    rows.tuning.few = std::max(rows.tuning.few, context.highest / 8);
    Hits unchanged = hits, changed = hits;
    unchanged &= then->unchanged;
    changed &= then->changed;
    CF_TRY(std::vector<FacetCounts> counts, Counter(now, unchanged).countIndexed(wanted));
    CF_TRY(const std::vector<FacetCounts> more, Counter(rows, changed).count(wanted));
    for (size_t i = 0; i < counts.size(); ++i) {
        addCounts(counts[i], more[i]);
    }
    return counts;
}

} // namespace

Result<std::vector<FacetCounts>> countFacets(const Context& context, const Hits& hits, const std::vector<Facet>& wanted)
{
    if (context.index && context.knowing.at) {
        return countThen(context, hits, wanted);
    }
    Counter counter(context, hits);
    return context.index ? counter.countIndexed(wanted) : counter.count(wanted);
}

Result<Population> countKnown(const Context& context, const Hits& hits)
{
    if (context.index && !context.knowing.at) {
        Hits known = hits;
        CF_CHECK(context.index->keepKnown(context, known));
        CF_TRY(const quint64 all, context.index->population(context));
        return Population{known.count(), qint64(all)};
    }
    if (context.index) {
        CF_TRY(const std::shared_ptr<const KnownThen> then, context.index->knownThen(context));
        Hits all = then->unchanged;
        all |= then->changed;
        Hits known = hits;
        known &= all;
        return Population{known.count(), all.count()};
    }
    CF_TRY(store::Statement select,
           prepare(context.database,
                   Fragment(QStringLiteral(
                                "SELECT f.communication FROM communication_fact f INDEXED BY fact_repository WHERE ") +
                            context.knowing.clause(l1("f")))));
    Population population;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return population;
        }
        ++population.all;
        population.hits += hits.contains(select.integer(0)) ? 1 : 0;
    }
}

} // namespace cf::search
