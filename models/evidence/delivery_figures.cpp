#include "models/evidence/delivery_figures.h"

#include "models/evidence/figure_counting.h"
#include "models/query/edit.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using query::Expression;
using query::Field;

constexpr std::array breakdowns = {std::pair{Breakdown::Channel, QLatin1StringView("channel")}, std::pair{Breakdown::Type, QLatin1StringView("type")},
                                   std::pair{Breakdown::Unit, QLatin1StringView("unit")}, std::pair{Breakdown::Template, QLatin1StringView("template")},
                                   std::pair{Breakdown::Platform, QLatin1StringView("platform")}, std::pair{Breakdown::Domain, QLatin1StringView("domain")}};

Expression termOf(Field field, const QString& value)
{
    return query::of(query::equalTerm(field, value));
}

Expression outcome(const char* word) { return termOf(Field::Outcome, QLatin1StringView(word)); }

Expression anyOf(Field field, const QStringList& values)
{
    std::vector<Expression> terms;
    for (const QString& value : values) {
        terms.push_back(termOf(field, value));
    }
    return query::any(std::move(terms));
}

Expression anyOf(Breakdown by, const QStringList& values)
{
    std::vector<Expression> terms;
    for (const QString& value : values) {
        terms.push_back(query::of(evidence::termOf(by, value)));
    }
    return query::any(std::move(terms));
}

qint64 countOf(const std::vector<Counted>& counted, const QString& value)
{
    const auto found = std::ranges::find(counted, value, &Counted::value);
    return found == counted.end() ? 0 : found->count;
}

Figure asked(const search::Question& question, qint64 count, bool isExact) { return {query::print(question.query), count, isExact}; }

} // namespace

QLatin1StringView codeOf(Breakdown by) { return std::ranges::find(breakdowns, by, &decltype(breakdowns)::value_type::first)->second; }

std::optional<Breakdown> breakdownNamed(QStringView name)
{
    const auto found = std::ranges::find_if(breakdowns, [&](const auto& one) { return name.compare(one.second, Qt::CaseInsensitive) == 0; });
    return found == breakdowns.end() ? std::nullopt : std::optional(found->first);
}

QStringList breakdownNames()
{
    QStringList names;
    for (const auto& [by, name] : breakdowns) {
        names << name;
    }
    return names;
}

Share shareOf(qint64 part, qint64 of)
{
    Share share{part, of, 0, 0};
    if (of > 0) {
        constexpr double z = 1.959963984540054; // of 95 %
        const double n = double(of), p = share.value();
        const double middle = (p + z * z / (2 * n)) / (1 + z * z / n);
        const double half = z / (1 + z * z / n) * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        share.low = part == 0 ? 0 : std::max(0.0, middle - half);
        share.high = part == of ? 1 : std::min(1.0, middle + half);
    }
    return share;
}

query::Term termOf(Breakdown by, const QString& value)
{
    query::Term term;
    switch (by) {
    case Breakdown::Channel: term.field = Field::Channel; break;
    case Breakdown::Type: term.field = Field::Type; break;
    case Breakdown::Unit: term.field = Field::Unit; break;
    case Breakdown::Template: term.field = Field::Template; break;
    case Breakdown::Platform: term.field = Field::Platform; break;
    case Breakdown::Domain:
        term.field = Field::Email;
        term.value = query::EndsWith{u'@' + value};
        return term;
    }
    term.value = query::Equals{by == Breakdown::Channel ? QString(value).toLower().replace(u'_', u'-') : value, false};
    return term;
}

search::Question also(const search::Question& question, query::Expression condition)
{
    search::Question narrower = question;
    narrower.query.where = query::all({question.query.where, std::move(condition)});
    return narrower;
}

search::Question withoutDrafts(const search::Question& question)
{
    static const auto planned = query::parse(u"-state:(requested, draft, in-review, approved)");
    return also(question, planned->where);
}

search::Question within(const search::Question& question, const Period& period)
{
    return also(question, query::withDates({}, Field::Sent, period.from, period.to).where);
}

Result<Outcomes> outcomes(search::SearchIndex& index, const search::Question& question)
{
    Outcomes told;
    CF_TRY(told.total, index.total(question));
    told.sent = asked(question, told.total.total, told.total.exact);
    const std::pair<const char*, Figure*> parts[] = {{"delivered", &told.delivered},
                                                     {"failed", &told.failed},
                                                     {"no-evidence", &told.noEvidence},
                                                     {"pending", &told.pending},
                                                     {"suppressed", &told.suppressed}};
    std::vector<Expression> words;
    for (const auto& [word, part] : parts) {
        words.push_back(outcome(word));
        CF_TRY(*part, figure(index, also(question, outcome(word))));
    }
    CF_TRY(told.other, figure(index, also(question, query::negated(query::any(std::move(words))))));
    const Expression whole = query::all({query::negated(anyOf(Field::Missing, {u"copy"_s, u"metadata"_s, u"template"_s})),
                                         query::negated(anyOf(Field::Grade, {u"e"_s, u"u"_s}))});
    CF_TRY(told.evident, figure(index, also(question, whole)));
    return told;
}

query::Expression byEmail() { return termOf(Field::Channel, u"email"_s); }

Result<Volume> volume(store::Database& database, search::SearchIndex& index, const search::Question& of, const Period& period, Step step, Breakdown by, int most)
{
    const search::Question question = by == Breakdown::Domain ? also(of, byEmail()) : of;
    Volume told;
    told.by = by;
    told.buckets = bucketsOf(period, step, question.calendar.weekStart);
    const search::Question whole = within(question, period);
    CF_TRY(told.total, figure(index, whole));
    CF_TRY(std::vector<Counted> values, valuesOf(database, index, whole, by));
    QStringList named;
    for (const Counted& value : values) {
        if (int(named.size()) < most) {
            named << value.value;
            told.series.push_back({value.value, false, asked(also(whole, query::of(termOf(by, value.value))), value.count, told.total.exact), {}});
        }
    }
    const Expression others = named.isEmpty() ? query::everything() : query::negated(anyOf(by, named));
    Series rest{{}, true, {}, {}};
    CF_TRY(rest.total, figure(index, also(whole, others)));
    for (const Bucket& bucket : told.buckets) {
        const search::Question part = within(question, {bucket.from, bucket.to});
        CF_TRY(const Figure all, figure(index, part));
        told.all.push_back(all);
        std::vector<Counted> counted;
        if (countsByFacet(by, part)) {
            CF_TRY(counted, valuesOf(database, index, part, by));
        }
        for (Series& series : told.series) {
            const search::Question one = also(part, query::of(termOf(by, series.value)));
            Figure count = asked(one, countOf(counted, series.value), all.exact);
            if (!countsByFacet(by, part)) {
                CF_TRY(count, figure(index, one));
            }
            series.counts.push_back(std::move(count));
        }
        if (rest.total.count > 0) {
            CF_TRY(const Figure other, figure(index, also(part, others)));
            rest.counts.push_back(other);
        }
    }
    if (rest.total.count > 0) {
        told.series.push_back(std::move(rest));
    }
    return told;
}

namespace {

Result<std::optional<QDate>> edgeSent(search::SearchIndex& index, const search::Question& question, bool isLast)
{
    search::Window window;
    window.limit = 1;
    window.order = {search::Column::Sent, isLast};
    CF_TRY(const search::Rows found, index.rows(question, window));
    if (found.rows.empty() || !found.rows.front().sent) {
        return std::nullopt;
    }
    const Moment& sent = *found.rows.front().sent;
    const bool isWall = question.query.zone.kind == query::Zone::Kind::Customer || sent.precision == Precision::Day;
    const QDateTime at = isWall ? QDateTime::fromMSecsSinceEpoch(sent.wall, Qt::UTC)
                                : QDateTime::fromMSecsSinceEpoch(sent.utc, query::timeZoneOf(question.query.zone, question.calendar));
    return std::optional(at.date());
}

} // namespace

Result<std::optional<QDate>> lastSent(search::SearchIndex& index, const search::Question& question, QDate today)
{
    return edgeSent(index, also(question, query::withDates({}, Field::Sent, std::nullopt, today).where), true);
}

Result<std::optional<QDate>> firstSent(search::SearchIndex& index, const search::Question& question)
{
    constexpr int longAgo = 1800; // whatever was sent then was sent some time
    return edgeSent(index, also(question, query::withDates({}, Field::Sent, QDate(longAgo, 1, 1), std::nullopt).where), false);
}

} // namespace cf::evidence
