#include "app/cli/figures_command.h"

#include "app/cli/query_argument.h"
#include "models/query/print.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::cli {

namespace {

constexpr int mostSeries = 6;

double shortened(double share) { return std::round(share * 1e6) / 1e6; }

QString stepName(evidence::Step step)
{
    switch (step) {
    case evidence::Step::Day: return u"day"_s;
    case evidence::Step::Week: return u"week"_s;
    case evidence::Step::Month: return u"month"_s;
    case evidence::Step::Quarter: return u"quarter"_s;
    case evidence::Step::Year: break;
    }
    return u"year"_s;
}

QJsonArray ratesJson(const evidence::FailureRates& rates)
{
    QJsonArray array;
    for (const evidence::FailureRate& rate : rates.rates) {
        array.append(QJsonObject{{u"value"_s, rate.value},
                                 {u"version"_s, rate.version},
                                 {u"sent"_s, rate.all.count},
                                 {u"failed"_s, rate.failed.count},
                                 {u"share"_s, shortened(rate.share.value())},
                                 {u"low"_s, shortened(rate.share.low)},
                                 {u"high"_s, shortened(rate.share.high)},
                                 {u"query"_s, rate.all.query},
                                 {u"failedQuery"_s, rate.failed.query}});
    }
    return array;
}

QJsonObject overJson(const evidence::Volume& volume, evidence::Step step)
{
    QJsonArray parts, series;
    for (size_t i = 0; i < volume.buckets.size(); ++i) {
        parts.append(QJsonObject{{u"from"_s, volume.buckets[i].from.toString(Qt::ISODate)},
                                 {u"to"_s, volume.buckets[i].to.toString(Qt::ISODate)},
                                 {u"count"_s, volume.all[i].count},
                                 {u"query"_s, volume.all[i].query}});
    }
    for (const evidence::Series& one : volume.series) {
        QJsonArray counts;
        for (const evidence::Figure& count : one.counts) {
            counts.append(count.count);
        }
        series.append(QJsonObject{{u"value"_s, one.value}, {u"others"_s, one.isOthers}, {u"count"_s, one.total.count}, {u"query"_s, one.total.query}, {u"counts"_s, counts}});
    }
    return {{u"step"_s, stepName(step)}, {u"parts"_s, parts}, {u"series"_s, series}};
}

QJsonArray waysJson(const evidence::WayReport& report)
{
    QJsonArray array;
    for (const evidence::WayTimes& way : report.ways) {
        array.append(QJsonObject{{u"way"_s, QString(evidence::codeOf(way.way))},
                                 {u"measured"_s, way.all.measured},
                                 {u"p50"_s, way.all.measured > 0 ? QJsonValue(double(way.all.p50) / 1000) : QJsonValue()},
                                 {u"p90"_s, way.all.measured > 0 ? QJsonValue(double(way.all.p90) / 1000) : QJsonValue()},
                                 {u"dayOnly"_s, way.dayOnly},
                                 {u"backwards"_s, way.backwards},
                                 {u"query"_s, way.query}});
    }
    return array;
}

QString lengthText(qint64 ms)
{
    const qint64 minutes = (ms + 30'000) / 60'000;
    if (minutes < 120) {
        return FiguresCommand::tr("%1 min").arg(minutes);
    }
    return minutes < 48 * 60 ? FiguresCommand::tr("%1 h").arg(double(minutes) / 60, 0, 'f', 1) : FiguresCommand::tr("%1 d").arg(double(minutes) / 1440, 0, 'f', 1);
}

QString wayText(evidence::Way way)
{
    switch (way) {
    case evidence::Way::IssuedToSent: return FiguresCommand::tr("from its date to its sending");
    case evidence::Way::ComposedToSent: return FiguresCommand::tr("from composed to sent");
    case evidence::Way::SentToDelivered: return FiguresCommand::tr("from sent to delivered");
    case evidence::Way::SentToArchived: return FiguresCommand::tr("from sent to archived");
    case evidence::Way::EventToSent: return FiguresCommand::tr("from what set it off to its sending");
    case evidence::Way::EventToTold: break;
    }
    return FiguresCommand::tr("from an event to its being told");
}

QString percent(double share) { return QString::number(share * 100, 'f', 2) + u" %"_s; }

} // namespace

bool FiguresCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    QStringList ours, words; // a query may begin with '-'
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& word = arguments[i];
        if (word == u"--by" && i + 1 < arguments.size()) {
            ours << word << arguments[++i];
        } else {
            (word.startsWith(u"--") || word == u"-h" ? ours : words) << word;
        }
    }
    if (!parsed(parser,
                {{u"by"_s, tr("Failures and volume by one of: %1; channel unless given.").arg(evidence::breakdownNames().join(u", "_s)), u"KIND"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                ours,
                tr("Tells in numbers what was sent and what became of it. Every number is the answer to a query.\n"
                   "For example: unit:Retail sent:last-month --by template"))) {
        return false;
    }
    m_json = parser.isSet(u"json"_s);
    if (parser.isSet(u"by"_s)) {
        const std::optional<evidence::Breakdown> by = evidence::breakdownNamed(parser.value(u"by"_s));
        if (!by) {
            return wrong(tr("nothing is counted by %1; there are: %2").arg(parser.value(u"by"_s), evidence::breakdownNames().join(u", "_s)));
        }
        m_by = *by;
    }
    std::optional<query::Query> understood = queryFrom(words.join(u' '));
    if (!understood) {
        return false;
    }
    m_question.query = std::move(*understood);
    m_question = evidence::withoutDrafts(m_question);
    return true;
}

void FiguresCommand::run(Program& program)
{
    m_question.calendar = {program.clock().now(), program.businessZone(), Qt::Monday};
    m_desk = std::make_unique<evidence::FiguresDesk>(program.cache(), program.searches());
    deliver(m_desk->outcomes(m_question), this, [this](const Result<evidence::Outcomes>& outcomes) {
        if (!outcomes) {
            finish(outcomes.error());
            return;
        }
        m_outcomes = *outcomes;
        askRates();
    });
}

void FiguresCommand::askRates()
{
    deliver(m_desk->failureRates(m_question, m_by), this, [this](const Result<evidence::FailureRates>& rates) {
        if (!rates) {
            finish(rates.error());
            return;
        }
        m_rates = *rates;
        askOver();
    });
}

void FiguresCommand::askOver()
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_question.calendar.now, m_question.calendar.business).date();
    deliver(m_desk->reach(m_question, today), this, [this](const Result<evidence::Reach>& reach) {
        if (!reach) {
            finish(reach.error());
            return;
        }
        m_reach = *reach;
        if (!reach->first || !reach->last) {
            tell();
            return;
        }
        const evidence::Period period{*reach->first, *reach->last};
        deliver(m_desk->volume(m_question, period, evidence::stepFor(period), m_by, mostSeries), this, [this](const Result<evidence::Volume>& volume) {
            if (!volume) {
                finish(volume.error());
                return;
            }
            m_volume = *volume;
            askWays();
        });
    });
}

void FiguresCommand::askWays()
{
    const evidence::Period period{*m_reach.first, *m_reach.last};
    deliver(m_desk->wayTimes(m_question, period, evidence::stepFor(period)), this, [this](const Result<evidence::WayReport>& ways) {
        if (!ways) {
            finish(ways.error());
            return;
        }
        m_ways = *ways;
        tell();
    });
}

void FiguresCommand::tell()
{
    if (m_json) {
        printJson(json());
    } else {
        print();
    }
    finish(Done);
}

QJsonObject FiguresCommand::json() const
{
    const evidence::Outcomes& o = m_outcomes;
    QJsonObject told{{u"query"_s, query::print(m_question.query)},
                     {u"zone"_s, zoneName(m_question.query.zone)},
                     {u"scope"_s, scopeJson(o.total.scope)},
                     {u"sent"_s, evidence::figureJson(o.sent)},
                     {u"delivered"_s, evidence::figureJson(o.delivered)},
                     {u"failed"_s, evidence::figureJson(o.failed)},
                     {u"noEvidence"_s, evidence::figureJson(o.noEvidence)},
                     {u"pending"_s, evidence::figureJson(o.pending)},
                     {u"suppressed"_s, evidence::figureJson(o.suppressed)},
                     {u"other"_s, evidence::figureJson(o.other)},
                     {u"evident"_s, evidence::figureJson(o.evident)},
                     {u"countedAgain"_s, o.countedAgain()},
                     {u"by"_s, QString(evidence::codeOf(m_by))},
                     {u"rates"_s, ratesJson(m_rates)},
                     {u"isPart"_s, m_rates.isPart}};
    if (m_by == evidence::Breakdown::Domain) {
        told.insert(u"withoutEmail"_s, evidence::figureJson(m_rates.without));
    }
    if (m_reach.first && m_reach.last) {
        told.insert(u"over"_s, overJson(m_volume, evidence::stepFor({*m_reach.first, *m_reach.last})));
        told.insert(u"ways"_s, waysJson(m_ways));
        told.insert(u"eventToSent"_s, evidence::delaysJson(m_ways.delays));
        told.insert(u"looked"_s, m_ways.looked);
        told.insert(u"of"_s, m_ways.of);
    }
    return told;
}

void FiguresCommand::print() const
{
    const evidence::Outcomes& o = m_outcomes;
    const auto line = [&](const evidence::Figure& figure, const QString& name) {
        out() << u"%1%2  %3  %4  %5"_s.arg(figure.exact ? u"  "_s : u"≥ "_s).arg(figure.count, 10).arg(percent(evidence::shareOf(figure.count, o.sent.count).value()), 9).arg(name.leftJustified(22), figure.query)
              << Qt::endl;
    };
    line(o.sent, tr("letters"));
    line(o.delivered, tr("delivered"));
    line(o.failed, tr("failed"));
    line(o.noEvidence, tr("no evidence"));
    line(o.pending, tr("still open"));
    line(o.suppressed, tr("suppressed"));
    line(o.other, tr("none of these"));
    line(o.evident, tr("whole chain"));
    if (o.countedAgain() > 0) {
        out() << tr("Recipients of one letter fared differently: outcomes count %1 more than letters.").arg(o.countedAgain()) << Qt::endl;
    }
    out() << Qt::endl << tr("Failed, by %1, with the bounds of 95 %:").arg(QString(evidence::codeOf(m_by))) << Qt::endl;
    for (const evidence::FailureRate& rate : m_rates.rates) {
        out() << u"%1 of %2  %3  (%4 – %5)  %6"_s.arg(rate.failed.count, 10).arg(rate.all.count, 10).arg(percent(rate.share.value()), 9).arg(percent(rate.share.low), percent(rate.share.high), QString(rate.value + u' ' + rate.version).trimmed())
              << Qt::endl;
    }
    if (m_by == evidence::Breakdown::Domain) {
        out() << tr("of e-mails alone; %1 letters went to nobody by e-mail: %2").arg(m_rates.without.count).arg(m_rates.without.query) << Qt::endl;
    }
    out() << Qt::endl;
    for (const evidence::WayTimes& way : m_ways.ways) {
        if (way.all.measured > 0) {
            out() << tr("%1: median %2, nine in ten within %3 (%4 measured)").arg(wayText(way.way), lengthText(way.all.p50), lengthText(way.all.p90)).arg(way.all.measured)
                  << Qt::endl;
        }
    }
    printDelays();
    if (m_ways.looked < m_ways.of) {
        out() << tr("Times are those of the newest %1 of %2 letters.").arg(m_ways.looked).arg(m_ways.of) << Qt::endl;
    }
    out() << tr("of %1; times: %2; %3").arg(o.total.population).arg(zoneName(m_question.query.zone), scopeLine(o.total.scope)) << Qt::endl;
}

void FiguresCommand::printDelays() const
{
    const evidence::EventDelays& delays = m_ways.delays;
    if (delays.measured.count + delays.backwards.count == 0) {
        return;
    }
    const auto line = [&](const evidence::Figure& figure, const QString& name) {
        out() << u"%1%2  %3  %4"_s.arg(figure.exact ? u"  "_s : u"≥ "_s).arg(figure.count, 10).arg(name.leftJustified(34), figure.query) << Qt::endl;
    };
    out() << Qt::endl << tr("From the event that set a letter off to its sending:") << Qt::endl;
    for (const evidence::DelayClass& one : delays.classes) {
        line(one.letters, one.until ? tr("%1 and less than %2").arg(lengthText(one.from * 60'000), lengthText(*one.until * 60'000)) : tr("%1 and more").arg(lengthText(one.from * 60'000)));
    }
    line(delays.backwards, tr("sent before its event"));
    line(delays.untold, tr("not told to the minute"));
    for (const evidence::KindDelay& one : delays.kinds) {
        line(one.letters, tr("%1: %2, nine in ten %3").arg(one.kind, lengthText(one.lengths.p50), lengthText(one.lengths.p90)));
    }
}

} // namespace cf::cli
