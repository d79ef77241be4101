#include "models/search/index_reader.h"

#include "models/index/segment_catalogue.h"
#include "models/search/tally.h"
#include "models/search/text_match.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace cf::search {

namespace {

/// `within`: null for all.
Hits keep(const index::CodeColumn& codes, const std::vector<quint8>& accepted, const Hits* within, qint64 highest)
{
    Hits hits(highest);
    index::ChunkBits bits;
    for (quint32 chunk = 0; chunk < std::min(codes.chunks(), hits.chunks()); ++chunk) {
        if (within) {
            within->take(chunk, bits);
            if (bits.empty()) {
                continue;
            }
        } else {
            bits.words.fill(~quint64(0));
        }
        codes.keep(chunk, accepted, bits);
        hits.put(chunk, bits);
    }
    return hits;
}

std::vector<quint64> histogram(const index::CodeColumn& codes, const Hits& known)
{
    std::vector<quint64> counts(codes.values().size());
    index::ChunkBits bits;
    for (quint32 chunk = 0; chunk < known.chunks(); ++chunk) {
        known.take(chunk, bits);
        codes.count(chunk, bits, counts);
    }
    return counts;
}

} // namespace

Result<void> IndexReader::refresh(store::Database& database)
{
    CF_TRY(const qint64 generation, index::generation(database));
    if (generation != m_generation) {
        m_labels.clear();
        m_generation = generation;
    }
    return {};
}

Result<const index::CodeColumn*> IndexReader::codes(const Context& context, SharedColumn column)
{
    Shared& shared = m_shared.try_emplace(column, column).first->second;
    if (shared.generation != m_generation) {
        CF_CHECK(shared.codes.refresh(context.database));
        shared.generation = m_generation;
    }
    return &shared.codes;
}

Result<const index::MomentColumn*> IndexReader::sent(const Context& context)
{
    if (m_sentGeneration != m_generation) {
        CF_CHECK(m_sent.refresh(context.database));
        m_sentGeneration = m_generation;
    }
    return &m_sent;
}

Result<void> IndexReader::putRows(const Context& context, SharedColumn column)
{
    CF_TRY(const index::CodeColumn* codes, this->codes(context, column));
    const auto put = [&]() -> Result<void> {
        if (!m_tables) {
            CF_CHECK(makeSharedTables(context.database));
            m_tables = true;
        }
        size_t& next = m_shared.at(column).rowsPut;
        for (; next < codes->values().size(); ++next) {
            CF_CHECK(addSharedRows(context.database, column, index::Code(next), codes->values()[next]));
        }
        return {};
    };
    const Result<void> done = put();
    if (!done) { // an interrupt takes back all that was put into the tables in this snapshot
        m_tables = false;
        for (auto& [number, shared] : m_shared) {
            shared.rowsPut = 1;
        }
    }
    return done;
}

// ---- sets -----------------------------------------------------------------------------------------------------

Result<std::optional<Hits>> IndexReader::answer(const Context& context, const Plan& plan, const Hits* within)
{
    if (plan.kind != Plan::Kind::Elements || context.knowing.at || plan.terms.empty()) {
        return std::optional<Hits>();
    }
    if (std::all_of(plan.terms.begin(), plan.terms.end(), isShared)) {
        return sharedHits(context, plan, within).map([](Hits hits) { return std::optional(std::move(hits)); });
    }
    return plan.terms.size() == 1 ? dayHits(context, plan.terms.front(), within) : std::optional<Hits>();
}

Result<Hits> IndexReader::words(const Context& context, const index::WordQuery& query)
{
    Hits hits(context.highest);
    CF_CHECK(m_words.refresh(context.database));
    CF_TRY(const index::OrdinalSet found, m_words.evaluate(context.database, query));
    for (quint32 chunk = 0; chunk < found.chunks(); ++chunk) {
        if (const index::ChunkBits* bits = found.find(chunk)) {
            hits.put(chunk, *bits);
        }
    }
    return hits;
}

Result<Hits> IndexReader::sharedHits(const Context& context, const Plan& plan, const Hits* within)
{
    const SharedColumn column = sharedColumn(plan.element);
    CF_CHECK(putRows(context, column));
    CF_TRY(const index::CodeColumn* codes, this->codes(context, column));
    CF_TRY(store::Statement select,
           prepare(context.database, Fragment(QStringLiteral("SELECT %1.code FROM %2 %1 WHERE (")
                                                  .arg(rowsOf(plan.element).alias, sharedTable(plan.element))) +
                                         plan.where + Fragment(QStringLiteral(")"))));
    std::vector<quint8> accepted(codes->values().size());
    bool any = false;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        accepted[size_t(select.integer(0))] = 1;
        any = true;
    }
    return any ? keep(*codes, accepted, within, context.highest) : Hits(context.highest);
}

/// The wall clock's days, when the bounds are days: then all of a day is in or out.
Result<std::optional<Hits>> IndexReader::dayHits(const Context& context, const query::Term& term, const Hits* within)
{
    if (term.field != query::Field::Sent || context.coverage.unknownEverywhere(term)) {
        return std::optional<Hits>();
    }
    const query::DateBounds bounds = query::resolve(term.value, context.zone, context.calendar);
    const auto isDay = [](const std::optional<qint64>& ms) { return !ms || *ms % msInDay == 0; };
    if (!bounds.useWall || !isDay(bounds.wallFrom) || !isDay(bounds.wallTo)) {
        return std::optional<Hits>();
    }
    CF_TRY(const index::CodeColumn* codes, this->codes(context, DayColumn));
    std::vector<quint8> accepted(codes->values().size());
    for (size_t code = 1; code < accepted.size(); ++code) {
        const QByteArray& value = codes->values()[code];
        const qint64 day = value.toLongLong() * msInDay;
        accepted[code] = !value.isEmpty() && (!bounds.wallFrom || day >= *bounds.wallFrom) &&
                         (!bounds.wallTo || day < *bounds.wallTo);
    }
    return std::optional(keep(*codes, accepted, within, context.highest));
}

Result<quint64> IndexReader::population(const Context& context)
{
    CF_TRY(const index::CodeColumn* codes, this->codes(context, KindColumn));
    return std::accumulate(codes->everywhere().begin(), codes->everywhere().end(), quint64(0));
}

Result<void> IndexReader::keepKnown(const Context& context, Hits& hits)
{
    CF_TRY(const index::CodeColumn* codes, this->codes(context, KindColumn));
    std::vector<quint8> accepted(codes->values().size(), 1);
    accepted[0] = 0;
    hits = keep(*codes, accepted, &hits, context.highest);
    return {};
}

// ---- facets ---------------------------------------------------------------------------------------------------

struct IndexReader::Labels {
    SharedColumn column = KindColumn;
    QStringList values;
    std::vector<std::vector<quint32>> ofCode; ///< numbers of values; none: the code has no value
};

namespace {

struct LabelSource {
    SharedColumn column;
    const char* sql; ///< code, value
};

std::optional<LabelSource> labelSource(Facet facet)
{
    switch (facet) {
    case Facet::Type: return LabelSource{KindColumn, "SELECT code, type FROM temp.shared_fact"};
    case Facet::Unit: return LabelSource{KindColumn, "SELECT code, business_unit FROM temp.shared_fact"};
    case Facet::Language: return LabelSource{KindColumn, "SELECT code, language FROM temp.shared_fact"};
    case Facet::Class: return LabelSource{KindColumn, "SELECT code, retention_class FROM temp.shared_fact"};
    case Facet::Campaign: return LabelSource{KindColumn, "SELECT code, campaign FROM temp.shared_fact"};
    case Facet::Repository: return LabelSource{KindColumn, "SELECT code, repository FROM temp.shared_fact"};
    case Facet::Template:
        return LabelSource{UsageColumn, "SELECT DISTINCT u.code, t.code FROM temp.shared_usage u JOIN template_version v ON "
                                        "v.pk = u.template_version JOIN template t ON t.pk = v.template"};
    case Facet::Channel: return LabelSource{FateColumn, "SELECT DISTINCT code, channel FROM temp.shared_leg"};
    case Facet::State: return LabelSource{FateColumn, "SELECT DISTINCT code, state FROM temp.shared_leg"};
    case Facet::Grade: return LabelSource{FateColumn, "SELECT DISTINCT code, grade FROM temp.shared_leg"};
    case Facet::Reason: return LabelSource{FateColumn, "SELECT DISTINCT code, reason FROM temp.shared_leg"};
    case Facet::Format: return LabelSource{FateColumn, "SELECT DISTINCT code, format FROM temp.shared_rendition"};
    default: return std::nullopt;
    }
}

/// As people call it; repositories are renamed without the index noticing.
QString nameOf(const Context& context, Facet facet, const QString& value)
{
    if (facet == Facet::Repository) {
        for (const Coverage::Connected& repository : context.coverage.repositories) {
            if (repository.row == value.toLongLong()) {
                return repository.name;
            }
        }
    }
    return value;
}

} // namespace

bool IndexReader::counts(const Context& context, Facet facet)
{
    return !context.knowing.at &&
           (facet == Facet::Month ? context.zone.kind == query::Zone::Kind::Customer : labelSource(facet).has_value());
}

Result<const IndexReader::Labels*> IndexReader::labels(const Context& context, Facet facet)
{
    if (const auto known = m_labels.find(facet); known != m_labels.end()) {
        return known->second.get();
    }
    const auto source = labelSource(facet);
    auto made = std::make_shared<Labels>();
    made->column = source ? source->column : DayColumn;
    CF_TRY(const index::CodeColumn* codes, this->codes(context, made->column));
    made->ofCode.resize(codes->values().size());
    std::map<QString, quint32> numbers;
    const auto add = [&](size_t code, const QString& value) {
        if (value.isEmpty()) {
            return;
        }
        const auto [place, fresh] = numbers.try_emplace(value, quint32(made->values.size()));
        if (fresh) {
            made->values << value;
        }
        made->ofCode[code].push_back(place->second);
    };
    if (source) {
        CF_CHECK(putRows(context, source->column));
        CF_TRY(store::Statement * select, context.database.cached(source->sql));
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                break;
            }
            add(size_t(select->integer(0)), select->text(1));
        }
    } else {
        Months months(std::nullopt);
        for (size_t code = 1; code < codes->values().size(); ++code) {
            if (const QByteArray& day = codes->values()[code]; !day.isEmpty()) {
                const qint64 wall = day.toLongLong() * msInDay;
                add(code, QString::fromUtf8(months.of(wall, wall, Precision::Day)));
            }
        }
    }
    return (m_labels[facet] = made).get();
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
            CF_TRY(const index::CodeColumn* codes, this->codes(context, labels->column));
            place->second = histogram(*codes, known);
        }
        const std::vector<quint64>& byCode = place->second;
        std::vector<quint64> totals(size_t(labels->values.size()));
        quint64 without = 0;
        for (size_t code = 1; code < byCode.size(); ++code) {
            without += labels->ofCode[code].empty() ? byCode[code] : 0;
            for (const quint32 value : labels->ofCode[code]) {
                totals[value] += byCode[code];
            }
        }
        FacetCounts counts{facet, {}};
        for (size_t i = 0; i < totals.size(); ++i) {
            if (totals[i] > 0) {
                counts.counts.push_back({nameOf(context, facet, labels->values[qsizetype(i)]), qint64(totals[i])});
            }
        }
        if (without > 0) {
            counts.counts.push_back({QString(), qint64(without)});
        }
        sortCounts(counts.counts, facet == Facet::Month);
        counted.push_back(std::move(counts));
    }
    return counted;
}

} // namespace cf::search
