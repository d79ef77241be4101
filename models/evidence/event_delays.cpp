#include "models/evidence/event_delays.h"

#include "models/base/text.h"
#include "models/evidence/delivery_figures.h"
#include "models/query/equal_term.h"
#include "models/query/print.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr qint64 minuteMs = 60'000;
/// Where a class begins, in minutes; before the first of them: sent before the event.
constexpr std::array<qint64, 10> begins = {0, 1, 15, 60, 240, 720, 1440, 2880, 10080, 43200};

query::Expression delay(std::optional<qint64> from, std::optional<qint64> until)
{
    query::Term term;
    term.field = query::Field::Delay;
    if (!from) {
        term.value = query::NumberCompare{query::Comparison::Less, 0};
    } else if (until && *until == *from + 1) {
        term.value = query::Equals{QString::number(*from), false};
    } else {
        term.value = query::NumberRange{from, until ? std::optional(*until - 1) : std::nullopt};
    }
    return query::of(std::move(term));
}

QJsonValue secondsOf(const Lengths& lengths, qint64 Lengths::*ms) { return lengths.measured > 0 ? QJsonValue(double(lengths.*ms) / 1000) : QJsonValue(); }

} // namespace

Lengths lengthsOf(std::vector<qint64> ms)
{
    Lengths lengths;
    lengths.measured = qint64(ms.size());
    if (!ms.empty()) {
        std::ranges::sort(ms);
        const auto rank = [&](double share) { return ms[size_t(std::max(1.0, std::ceil(share * double(ms.size())))) - 1]; };
        lengths.p50 = rank(0.5);
        lengths.p90 = rank(0.9);
    }
    return lengths;
}

DelayCount::DelayCount()
    : m_classes(begins.size())
{}

void DelayCount::take(const cache::LetterTimes& letter)
{
    if (!letter.happened || !letter.sent || letter.happened->precision == Precision::Day || letter.sent->precision == Precision::Day) {
        ++m_untold;
        return;
    }
    const qint64 ms = letter.sent->utc - letter.happened->utc;
    if (ms < 0) {
        ++m_backwards;
        return;
    }
    ++m_classes[size_t(std::ranges::upper_bound(begins, ms / minuteMs) - begins.begin()) - 1];
    m_ms.push_back(ms);
    if (!letter.eventKind.trimmed().isEmpty()) {
        Kind& kind = m_kinds[fold(QStringView(letter.eventKind).trimmed())];
        kind.name = kind.name.isEmpty() ? letter.eventKind.trimmed() : kind.name;
        kind.ms.push_back(ms);
    }
}

EventDelays DelayCount::told(const search::Question& question, bool isWhole) const
{
    const auto figure = [&](const query::Expression& condition, qint64 count) { return Figure{query::print(also(question, condition).query), count, isWhole}; };
    EventDelays told;
    told.all = lengthsOf(m_ms);
    const query::Expression measured = delay(0, std::nullopt), backwards = delay(std::nullopt, 0);
    told.measured = figure(measured, told.all.measured);
    told.backwards = figure(backwards, m_backwards);
    // Where no repository tells such times, a question about them has no answer, and neither has its opposite.
    const bool isAnyTold = told.all.measured + m_backwards > 0;
    const search::Question untold = isAnyTold ? also(also(question, query::negated(measured)), query::negated(backwards)) : question;
    told.untold = {query::print(untold.query), m_untold, isWhole};
    for (size_t i = 0; i < begins.size(); ++i) {
        const std::optional<qint64> until = i + 1 < begins.size() ? std::optional(begins[i + 1]) : std::nullopt;
        told.classes.push_back({begins[i], until, figure(delay(begins[i], until), m_classes[i])});
    }
    for (const auto& [key, kind] : m_kinds) {
        search::Question of = also(question, query::of(query::equalTerm(query::Field::Trigger, kind.name)));
        told.kinds.push_back({kind.name, {query::print(also(of, measured).query), qint64(kind.ms.size()), isWhole}, lengthsOf(kind.ms)});
    }
    std::ranges::stable_sort(told.kinds, std::ranges::greater(), [](const KindDelay& one) { return one.letters.count; });
    return told;
}

QJsonObject delaysJson(const EventDelays& delays)
{
    QJsonArray classes, kinds;
    for (const DelayClass& one : delays.classes) {
        classes.append(QJsonObject{{u"fromMinutes"_s, one.from},
                                   {u"belowMinutes"_s, one.until ? QJsonValue(*one.until) : QJsonValue()},
                                   {u"letters"_s, figureJson(one.letters)}});
    }
    for (const KindDelay& one : delays.kinds) {
        kinds.append(QJsonObject{{u"kind"_s, one.kind},
                                 {u"letters"_s, figureJson(one.letters)},
                                 {u"p50"_s, secondsOf(one.lengths, &Lengths::p50)},
                                 {u"p90"_s, secondsOf(one.lengths, &Lengths::p90)}});
    }
    return {{u"measured"_s, figureJson(delays.measured)},
            {u"backwards"_s, figureJson(delays.backwards)},
            {u"untold"_s, figureJson(delays.untold)},
            {u"p50"_s, secondsOf(delays.all, &Lengths::p50)},
            {u"p90"_s, secondsOf(delays.all, &Lengths::p90)},
            {u"classes"_s, classes},
            {u"kinds"_s, kinds}};
}

} // namespace cf::evidence
