#include "models/evidence/way_times.h"

#include "models/evidence/figure_counting.h"
#include "models/query/edit.h"
#include "models/query/print.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cf::evidence {

namespace {

using cache::LetterTimes;
using cache::TimePoint;

constexpr std::array ways = {Way::IssuedToSent, Way::ComposedToSent, Way::SentToDelivered, Way::SentToArchived, Way::EventToTold, Way::EventToSent};
constexpr qint64 dayMs = 86'400'000;

bool isWithin(const query::DateBounds& bounds, const TimePoint& point)
{
    if (bounds.useWall || point.precision == Precision::Day) {
        return (!bounds.wallFrom || point.wall >= *bounds.wallFrom) && (!bounds.wallTo || point.wall < *bounds.wallTo);
    }
    return (!bounds.utcFrom || point.utc >= *bounds.utcFrom) && (!bounds.utcTo || point.utc < *bounds.utcTo);
}

class Measuring
{
public:
    explicit Measuring(const search::Question& question, std::vector<Bucket> buckets)
        : m_count(buckets.size())
    {
        for (const Bucket& bucket : buckets) {
            const query::Query part = query::withDates({}, query::Field::Sent, bucket.from, bucket.to);
            m_bounds.push_back(query::resolve(part.where.term->value, question.query.zone, question.calendar));
        }
        for (Kept& kept : m_kept) {
            kept.parts.resize(m_count);
        }
    }
    void take(const LetterTimes& letter)
    {
        const size_t part = partOf(letter);
        if (letter.issued && letter.sent) {
            put(Way::IssuedToSent, part, (dayOf(*letter.sent) - dayOf(*letter.issued)) * dayMs);
        }
        between(Way::EventToSent, part, letter.happened, letter.sent);
        between(Way::ComposedToSent, part, letter.composed, letter.sent);
        between(Way::SentToDelivered, part, letter.sent, letter.delivered);
        between(Way::SentToArchived, part, letter.sent, letter.archived);
        for (const qint64 ms : letter.toldAfter) {
            put(Way::EventToTold, part, ms);
        }
    }
    WayTimes told(Way way)
    {
        Kept& kept = m_kept[size_t(way)];
        WayTimes times{way, {}, {}, {}, kept.dayOnly, kept.backwards};
        std::vector<qint64> all;
        for (std::vector<qint64>& part : kept.parts) {
            all.insert(all.end(), part.begin(), part.end());
            times.parts.push_back(lengthsOf(std::move(part)));
        }
        times.all = lengthsOf(std::move(all));
        return times;
    }

private:
    struct Kept {
        std::vector<std::vector<qint64>> parts;
        qint64 dayOnly = 0, backwards = 0;
    };
    static qint64 dayOf(const TimePoint& point) { return point.wall >= 0 ? point.wall / dayMs : -((dayMs - 1 - point.wall) / dayMs); }
    size_t partOf(const LetterTimes& letter) const
    {
        size_t part = 0;
        while (part < m_count && !(letter.sent && isWithin(m_bounds[part], *letter.sent))) {
            ++part;
        }
        return part;
    }
    void between(Way way, size_t part, const std::optional<TimePoint>& from, const std::optional<TimePoint>& to)
    {
        if (!from || !to) {
            return;
        }
        if (from->precision == Precision::Day || to->precision == Precision::Day) {
            ++m_kept[size_t(way)].dayOnly;
        } else {
            put(way, part, to->utc - from->utc);
        }
    }
    void put(Way way, size_t part, qint64 ms)
    {
        Kept& kept = m_kept[size_t(way)];
        if (ms < 0) {
            ++kept.backwards;
        } else if (part < m_count) {
            kept.parts[part].push_back(ms);
        }
    }
    size_t m_count;
    std::vector<query::DateBounds> m_bounds;
    std::array<Kept, ways.size()> m_kept;
};

query::Expression ever(query::Field field) { return query::withDates({}, field, QDate(1800, 1, 1), std::nullopt).where; }

/// Which letters have both times.
search::Question havingBoth(const search::Question& question, Way way)
{
    switch (way) {
    case Way::IssuedToSent: return also(question, ever(query::Field::Issued));
    case Way::ComposedToSent: return also(question, ever(query::Field::Composed));
    case Way::SentToDelivered: return also(question, ever(query::Field::Delivered));
    case Way::SentToArchived: return also(question, ever(query::Field::Archived));
    case Way::EventToSent: {
        query::Term term;
        term.field = query::Field::Delay;
        term.value = query::NumberRange{0, std::nullopt};
        return also(question, query::of(std::move(term)));
    }
    case Way::EventToTold: break;
    }
    return question;
}

} // namespace

QLatin1StringView codeOf(Way way)
{
    switch (way) {
    case Way::IssuedToSent: return QLatin1StringView("issued-sent");
    case Way::ComposedToSent: return QLatin1StringView("composed-sent");
    case Way::SentToDelivered: return QLatin1StringView("sent-delivered");
    case Way::SentToArchived: return QLatin1StringView("sent-archived");
    case Way::EventToSent: return QLatin1StringView("event-sent");
    case Way::EventToTold: break;
    }
    return QLatin1StringView("event-told");
}

Result<WayReport> wayTimes(store::Database& database, search::SearchIndex& index, const search::Question& question, const Period& period, Step step,
                           qint64 most)
{
    WayReport report;
    report.buckets = bucketsOf(period, step, question.calendar.weekStart);
    const search::Question whole = within(question, period);
    CF_TRY(const search::Total total, index.total(whole));
    report.of = total.total;
    Measuring measuring(question, report.buckets);
    DelayCount delays;
    CF_TRY(std::vector<qint64> letters, index.newest(whole, int(std::min<qint64>(most, std::numeric_limits<int>::max()))));
    std::ranges::sort(letters); // as they lie on the disk
    for (const qint64 letter : letters) {
        CF_TRY(const LetterTimes times, cache::readTimes(database, letter));
        measuring.take(times);
        delays.take(times);
    }
    report.looked = qint64(letters.size());
    report.delays = delays.told(whole, report.looked >= report.of);
    for (const Bucket& bucket : report.buckets) {
        std::vector<QString>& queries = report.queries.emplace_back();
        for (const Way way : ways) {
            queries.push_back(query::print(havingBoth(within(question, {bucket.from, bucket.to}), way).query));
        }
    }
    for (const Way way : ways) {
        WayTimes times = measuring.told(way);
        times.query = query::print(havingBoth(whole, way).query);
        report.ways.push_back(std::move(times));
    }
    return report;
}

} // namespace cf::evidence
