#include "models/search/index_reader.h"

#include "models/search/tally.h"
#include "models/search/text_match.h"

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

quint32 chunksFor(qint64 highest) { return quint32(highest / index::chunkSize + 1); }

} // namespace

const index::CodeColumn& IndexReader::column(SharedColumn column) const
{
    return column == KindColumn ? m_kind : column == FateColumn ? m_fate : m_day;
}

Result<void> IndexReader::refresh(store::Database& database)
{
    CF_TRY(const qint64 generation, index::generation(database));
    if (generation == m_generation) {
        return {};
    }
    const Result<void> read = readChanges(database);
    if (!read) { // an interrupt takes back what was put into the temporary tables as well: all of it is read again
        *this = IndexReader();
        return read;
    }
    m_generation = generation;
    return {};
}

Result<void> IndexReader::readChanges(store::Database& database)
{
    m_labels.clear();
    CF_CHECK(m_words.refresh(database));
    CF_CHECK(m_kind.refresh(database));
    CF_CHECK(m_fate.refresh(database));
    CF_CHECK(m_day.refresh(database));
    if (m_generation < 0) {
        CF_CHECK(makeSharedTables(database));
    }
    for (; m_kindsPut < m_kind.values().size(); ++m_kindsPut) {
        CF_CHECK(addSharedRows(database, KindColumn, index::Code(m_kindsPut), m_kind.values()[m_kindsPut]));
    }
    for (; m_fatesPut < m_fate.values().size(); ++m_fatesPut) {
        CF_CHECK(addSharedRows(database, FateColumn, index::Code(m_fatesPut), m_fate.values()[m_fatesPut]));
    }
    return {};
}

// ---- sets -----------------------------------------------------------------------------------------------------

Result<std::optional<Hits>> IndexReader::answer(const Context& context, const Plan& plan, const Hits* within) const
{
    if (plan.kind == Plan::Kind::Words) {
        return wordHits(context, plan).map([](Hits hits) { return std::optional(std::move(hits)); });
    }
    if (plan.kind != Plan::Kind::Elements || context.knowing.at || plan.terms.empty()) {
        return std::optional<Hits>();
    }
    if (std::all_of(plan.terms.begin(), plan.terms.end(), isShared)) {
        return sharedHits(context, plan, within).map([](Hits hits) { return std::optional(std::move(hits)); });
    }
    return plan.terms.size() == 1 ? dayHits(context, plan.terms.front(), within) : std::nullopt;
}

Result<Hits> IndexReader::wordHits(const Context& context, const Plan& plan) const
{
    Hits hits(context.highest);
    const auto query = wordQuery(plan.text);
    if (!query) {
        return hits;
    }
    CF_TRY(const index::OrdinalSet found, m_words.evaluate(context.database, *query));
    for (quint32 chunk = 0; chunk < found.chunks(); ++chunk) {
        if (const index::ChunkBits* bits = found.find(chunk)) {
            hits.put(chunk, *bits);
        }
    }
    return hits;
}

Hits IndexReader::keep(const index::CodeColumn& column, const std::vector<quint8>& accepted, const Hits* within,
                       qint64 highest) const
{
    Hits hits(highest);
    index::ChunkBits bits;
    for (quint32 chunk = 0; chunk < std::min(column.chunks(), chunksFor(highest)); ++chunk) {
        if (within) {
            within->take(chunk, bits);
            if (bits.empty()) {
                continue;
            }
        } else {
            bits.words.fill(~quint64(0));
        }
        column.keep(chunk, accepted, bits);
        hits.put(chunk, bits);
    }
    return hits;
}

Result<Hits> IndexReader::sharedHits(const Context& context, const Plan& plan, const Hits* within) const
{
    const index::CodeColumn& codes = column(sharedColumn(plan.element));
    const ElementRows& rows = rowsOf(plan.element);
    CF_TRY(store::Statement select,
           prepare(context.database, Fragment(QStringLiteral("SELECT %1.code FROM %2 %1 WHERE (")
                                                  .arg(rows.alias, sharedTable(plan.element))) +
                                         plan.where + Fragment(QStringLiteral(")"))));
    std::vector<quint8> accepted(codes.values().size());
    bool any = false;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        accepted[size_t(select.integer(0))] = 1;
        any = true;
    }
    return any ? keep(codes, accepted, within, context.highest) : Hits(context.highest);
}

/// The wall clock's days, when the bounds are days: then all of a day is in or out.
std::optional<Hits> IndexReader::dayHits(const Context& context, const query::Term& term, const Hits* within) const
{
    if (term.field != query::Field::Sent || context.coverage.unknownEverywhere(term)) {
        return std::nullopt;
    }
    const query::DateBounds bounds = query::resolve(term.value, context.zone, context.calendar);
    const auto isDay = [](const std::optional<qint64>& ms) { return !ms || *ms % msInDay == 0; };
    if (!bounds.useWall || !isDay(bounds.wallFrom) || !isDay(bounds.wallTo)) {
        return std::nullopt;
    }
    std::vector<quint8> accepted(m_day.values().size());
    for (size_t code = 1; code < accepted.size(); ++code) {
        const QByteArray& value = m_day.values()[code];
        const qint64 day = value.toLongLong() * msInDay;
        accepted[code] = !value.isEmpty() && (!bounds.wallFrom || day >= *bounds.wallFrom) &&
                         (!bounds.wallTo || day < *bounds.wallTo);
    }
    return keep(m_day, accepted, within, context.highest);
}

quint64 IndexReader::population() const
{
    quint64 all = 0;
    for (const quint64 count : m_kind.everywhere()) {
        all += count;
    }
    return all;
}

void IndexReader::keepKnown(Hits& hits) const
{
    std::vector<quint8> accepted(m_kind.values().size(), 1);
    accepted[0] = 0;
    index::ChunkBits bits;
    for (quint32 chunk = 0; chunk < hits.chunks(); ++chunk) {
        hits.take(chunk, bits);
        if (!bits.empty()) {
            m_kind.keep(chunk, accepted, bits);
            hits.put(chunk, bits);
        }
    }
}

// ---- facets ---------------------------------------------------------------------------------------------------

struct IndexReader::Labels {
    SharedColumn column = KindColumn;
    QStringList values;
    std::vector<std::vector<quint32>> ofCode; ///< numbers of values; none: the code has no value
};

bool IndexReader::counts(const Context& context, Facet facet) const
{
    if (context.knowing.at || facet == Facet::Hold || facet == Facet::Condition) {
        return false;
    }
    return facet != Facet::Month || context.zone.kind == query::Zone::Kind::Customer;
}

Result<const IndexReader::Labels*> IndexReader::labels(const Context& context, Facet facet)
{
    const auto known = m_labels.find(facet);
    if (known != m_labels.end() && facet != Facet::Repository) { // whose names change without the index
        return known->second.get();
    }
    static const std::map<Facet, std::pair<SharedColumn, const char*>> sql{
        {Facet::Type, {KindColumn, "SELECT code, type FROM temp.shared_fact"}},
        {Facet::Unit, {KindColumn, "SELECT code, business_unit FROM temp.shared_fact"}},
        {Facet::Language, {KindColumn, "SELECT code, language FROM temp.shared_fact"}},
        {Facet::Class, {KindColumn, "SELECT code, retention_class FROM temp.shared_fact"}},
        {Facet::Campaign, {KindColumn, "SELECT code, campaign FROM temp.shared_fact"}},
        {Facet::Repository,
         {KindColumn, "SELECT f.code, r.name FROM temp.shared_fact f JOIN repository r ON r.pk = f.repository"}},
        {Facet::Template,
         {KindColumn,
          "SELECT DISTINCT u.code, t.code FROM temp.shared_usage u JOIN template_version v ON v.pk = u.template_version "
          "JOIN template t ON t.pk = v.template"}},
        {Facet::Channel, {FateColumn, "SELECT DISTINCT code, channel FROM temp.shared_leg"}},
        {Facet::State, {FateColumn, "SELECT DISTINCT code, state FROM temp.shared_leg"}},
        {Facet::Grade, {FateColumn, "SELECT DISTINCT code, grade FROM temp.shared_leg"}},
        {Facet::Reason, {FateColumn, "SELECT DISTINCT code, reason FROM temp.shared_leg"}},
        {Facet::Format, {FateColumn, "SELECT DISTINCT code, format FROM temp.shared_rendition"}},
    };
    auto made = std::make_shared<Labels>();
    std::map<QString, quint32> numbers;
    const auto add = [&](size_t code, const QString& value) {
        if (value.isEmpty()) {
            return;
        }
        const auto [number, fresh] = numbers.emplace(value, quint32(made->values.size()));
        if (fresh) {
            made->values << value;
        }
        made->ofCode[code].push_back(number->second);
    };
    if (facet == Facet::Month) {
        made->column = DayColumn;
        made->ofCode.resize(m_day.values().size());
        Months months(std::nullopt);
        for (size_t code = 1; code < m_day.values().size(); ++code) {
            const QByteArray& day = m_day.values()[code];
            if (!day.isEmpty()) {
                const qint64 wall = day.toLongLong() * msInDay;
                add(code, QString::fromUtf8(months.of(wall, wall, Precision::Day)));
            }
        }
    } else {
        const auto& [shared, select] = sql.at(facet);
        made->column = shared;
        made->ofCode.resize(column(shared).values().size());
        CF_TRY(store::Statement * statement, context.database.cached(select));
        for (;;) {
            CF_TRY(const bool row, statement->step());
            if (!row) {
                break;
            }
            add(size_t(statement->integer(0)), statement->text(1));
        }
    }
    return (m_labels[facet] = made).get();
}

std::vector<quint64> IndexReader::histogram(SharedColumn shared, const Hits& known) const
{
    const index::CodeColumn& codes = column(shared);
    std::vector<quint64> counts(codes.values().size());
    index::ChunkBits bits;
    for (quint32 chunk = 0; chunk < known.chunks(); ++chunk) {
        known.take(chunk, bits);
        codes.count(chunk, bits, counts);
    }
    return counts;
}

FacetCounts IndexReader::named(Facet facet, const Labels& labels, const std::vector<quint64>& histogram)
{
    std::vector<quint64> totals(size_t(labels.values.size()));
    quint64 without = 0;
    for (size_t code = 1; code < histogram.size(); ++code) {
        without += labels.ofCode[code].empty() ? histogram[code] : 0;
        for (const quint32 value : labels.ofCode[code]) {
            totals[value] += histogram[code];
        }
    }
    FacetCounts counts{facet, {}};
    for (size_t i = 0; i < totals.size(); ++i) {
        if (totals[i] > 0) {
            counts.counts.push_back({labels.values[qsizetype(i)], qint64(totals[i])});
        }
    }
    if (without > 0) {
        counts.counts.push_back({QString(), qint64(without)});
    }
    sortCounts(counts.counts, facet == Facet::Month);
    return counts;
}

Result<std::vector<FacetCounts>> IndexReader::count(const Context& context, const Hits& known,
                                                    const std::vector<Facet>& facets)
{
    std::map<SharedColumn, std::vector<quint64>> histograms;
    std::vector<FacetCounts> counted;
    for (const Facet facet : facets) {
        CF_TRY(const Labels* labels, this->labels(context, facet));
        const auto [place, fresh] = histograms.try_emplace(labels->column);
        if (fresh) {
            place->second = histogram(labels->column, known);
        }
        counted.push_back(named(facet, *labels, place->second));
    }
    return counted;
}

} // namespace cf::search
