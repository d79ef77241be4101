#include "tests/bench/scale_asking.h"

#include "app/sandbox/estate/estate_time.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"

#include <QElapsedTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

constexpr int fewest = 20; ///< sets of a class, however slow it is

double since(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// The next of the parameter sets, asked and timed.
using Ask = std::function<Result<double>(size_t)>;

class Rounds
{
public:
    Rounds(const Round& round, Figures& figures)
        : m_round(round)
        , m_figures(figures)
    {}

    bool wanted(const QString& klass) const { return m_round.classes.isEmpty() || m_round.classes.contains(klass); }

    /// A quarter of the sets comes first, unmeasured: they are the last ones, so that no answer is already there.
    Result<size_t> ask(const QString& klass, const QString& wants, size_t sets, const Ask& one, Times& times)
    {
        QElapsedTimer timer;
        timer.start();
        const auto late = [&](double part) { return since(timer) > m_round.secondsEach * 1000 * part; };
        const size_t measured = sets - sets / 5;
        for (size_t i = measured; i < sets && !late(.2); ++i) {
            CF_TRY([[maybe_unused]] const double warm, one(i));
        }
        for (size_t i = 0; i < measured && !(late(1) && times.size() >= fewest); ++i) {
            CF_TRY(const double milliseconds, one(i));
            times.add(milliseconds);
        }
        m_figures.put({u"counterfoil"_s, m_round.records, m_round.mode, klass, wants}, times);
        Q_UNUSED(m_figures.write()) // a run of hours may be stopped; the last writing says whether it can be done
        return times.size();
    }

    /// A line of its own, beside the classes.
    Result<void> further(const QString& klass, const QString& wants, const QString& title, size_t sets, const Ask& one)
    {
        Times times;
        CF_CHECK(ask(klass, wants, sets, one, times));
        std::printf("%-14s %-26s %4zu           %9.2f %9.2f %9.2f\n", qPrintable(klass), qPrintable(title),
                    times.size(), times.at(.5), times.at(.95), times.at(.99));
        std::fflush(stdout);
        return {};
    }

private:
    const Round& m_round;
    Figures& m_figures;
};

Result<std::vector<search::Question>> questionsOf(const std::vector<Demand>& demands)
{
    std::vector<search::Question> all;
    for (const Demand& demand : demands) {
        auto question = questionOf(demand.query);
        if (!question) {
            return fail(ErrorKind::Rejected, u"a question of the bench does not parse: "_s + demand.query);
        }
        all.push_back(*std::move(question));
    }
    return all;
}

Result<void> askClass(const QuestionClass& klass, Asker& asker, Rounds& rounds, const std::vector<Demand>& demands)
{
    CF_TRY(const auto questions, questionsOf(demands));
    if (questions.empty()) {
        std::printf("%-14s %-26s no record of the estate fits\n", klass.name, klass.title);
        return {};
    }
    Times newest, all;
    qint64 hits = 0, empty = 0, asked = 0;
    const QString name = QString::fromLatin1(klass.name);
    CF_CHECK(rounds.ask(
        name, u"newest50"_s, questions.size(), [&](size_t i) { return asker.rows(questions[i]); }, newest));
    CF_CHECK(rounds.ask(
        name, u"all"_s, questions.size(),
        [&](size_t i) {
            auto milliseconds = asker.all(questions[i]);
            hits += asker.total();
            ++asked;
            empty += asker.total() == 0;
            return milliseconds;
        },
        all));
    std::printf("%-14s %-26s %4zu %9lld %9.2f %9.2f %9.2f  %9.2f %9.2f %9.2f", klass.name, klass.title, all.size(),
                static_cast<long long>(hits / asked), newest.at(.5), newest.at(.95), newest.at(.99), all.at(.5),
                all.at(.95), all.at(.99));
    std::printf(empty > 0 ? "  (%lld empty)\n" : "\n", static_cast<long long>(empty));
    std::fflush(stdout);
    return {};
}

/// Rows from anywhere in the hits, as the scroll bar asks for them; by the time of sending and by other columns.
Result<void> askJumps(Asker& asker, Rounds& rounds, Questions& questions, int sets)
{
    std::vector<Demand> demands;
    for (const char letter : {'t', 'g', 'c'}) {
        const auto some = questions.draw(letter, sets / 3 + 1);
        demands.insert(demands.end(), some.begin(), some.end());
    }
    CF_TRY(const auto asked, questionsOf(demands));
    std::vector<qint64> totals;
    for (const search::Question& question : asked) {
        CF_TRY([[maybe_unused]] const double once, asker.byMonth(question));
        totals.push_back(asker.total());
    }
    static constexpr search::Column others[] = {search::Column::Recipient, search::Column::Customer,
                                                search::Column::Title, search::Column::State, search::Column::Issued};
    const auto jump = [&](size_t i, search::Column column) {
        search::Window window;
        window.order.column = column;
        window.offset = qint64(double((i * 2654435761u) % 1000) / 1000 * double(totals[i]));
        return asker.rows(asked[i], window);
    };
    CF_CHECK(rounds.further(u"jump"_s, u"newest50"_s, u"anywhere, by sent"_s, asked.size(),
                            [&](size_t i) { return jump(i, search::Column::Sent); }));
    return rounds.further(u"jump-column"_s, u"newest50"_s, u"anywhere, other columns"_s, asked.size(),
                          [&](size_t i) { return jump(i, others[i % std::size(others)]); });
}

} // namespace

std::optional<search::Question> questionOf(const QString& query)
{
    const auto parsed = query::parse(query);
    return parsed
               ? std::optional(search::Question{*parsed, {estate::readUntil, QTimeZone("Europe/Berlin"), Qt::Monday}})
               : std::nullopt;
}

std::vector<search::Facet> allFacets()
{
    std::vector<search::Facet> all;
    for (const QString& name : search::facetNames()) {
        all.push_back(*search::facetNamed(name));
    }
    return all;
}

Result<std::unique_ptr<Asker>> Asker::open(const QString& file)
{
    auto asker = std::make_unique<Asker>();
    CF_TRY(asker->m_readers, store::Readers::open(file));
    asker->m_desk = std::make_unique<search::SearchDesk>(*asker->m_readers, search::indexedSearches());
    return asker;
}

Result<double> Asker::rows(const search::Question& question, const search::Window& window)
{
    QElapsedTimer timer;
    timer.start();
    const auto rows = m_desk->rows(question, window).result();
    if (!rows) {
        return tl::unexpected<Error>(rows.error());
    }
    return since(timer);
}

Result<double> Asker::counted(const search::Question& question, std::vector<search::Facet> facets, bool withRows)
{
    QElapsedTimer timer;
    timer.start();
    const auto rows = withRows ? m_desk->rows(question, {}) : QFuture<Result<search::Rows>>();
    const auto total = m_desk->total(question);
    const auto counts = m_desk->facets(question, std::move(facets));
    const auto answered = total.result();
    const auto counted = counts.result();
    if (withRows) {
        const auto first = rows.result();
        if (!first) {
            return tl::unexpected<Error>(first.error());
        }
    }
    const double milliseconds = since(timer);
    if (!answered || !counted) {
        return tl::unexpected<Error>(answered ? counted.error() : answered.error());
    }
    m_total = answered->total;
    return milliseconds;
}

Result<double> Asker::all(const search::Question& question) { return counted(question, allFacets(), true); }
Result<double> Asker::byMonth(const search::Question& question)
{
    return counted(question, {search::Facet::Month}, false);
}

Result<double> Asker::suggest(query::Field field, const QString& typed)
{
    QElapsedTimer timer;
    timer.start();
    const auto suggestions = m_desk->suggest(field, typed, 10).result();
    if (!suggestions) {
        return tl::unexpected<Error>(suggestions.error());
    }
    return since(timer);
}

Result<void> askAll(const Round& round, Questions& questions, Figures& figures)
{
    CF_TRY(const auto asker, Asker::open(round.file));
    Rounds rounds(round, figures);
    const int drawn = round.sets + round.sets / 4; // the last fifth warms up
    std::printf("%lld records, %s; milliseconds\n%-41s %4s %9s %29s  %29s\n", static_cast<long long>(round.records),
                qPrintable(round.mode), "class", "sets", "hits", "newest 50: p50 p95 p99", "total, facets, rows");
    QStringList failed; // one that fails is a finding, and the others are measured all the same
    const auto tried = [&failed](const char* name, const Result<void>& asked) {
        if (!asked) {
            std::printf("%-14s FAILED: %s\n", name, qPrintable(asked.error().detail));
            failed << QString::fromLatin1(name);
        }
    };
    for (const auto* classes : {&questionClasses(), &furtherClasses()}) {
        for (const QuestionClass& klass : *classes) {
            if (rounds.wanted(QString(QLatin1Char(klass.letter)))) {
                tried(klass.name, askClass(klass, *asker, rounds, questions.draw(klass.letter, drawn)));
            }
        }
    }
    if (rounds.wanted(u"+"_s)) {
        CF_TRY(const auto versions, questionsOf(questions.draw('v', drawn)));
        tried("v-month", rounds.further(u"v-month"_s, u"all"_s, u"template's use by month"_s, versions.size(),
                                        [&](size_t i) { return asker->byMonth(versions[i]); }));
        tried("jump", askJumps(*asker, rounds, questions, drawn));
        const QStringList typed = questions.typed(drawn);
        tried("suggest",
              rounds.further(u"suggest"_s, u"newest50"_s, u"suggestions of names"_s, size_t(typed.size()),
                             [&](size_t i) { return asker->suggest(query::Field::Recipient, typed[qsizetype(i)]); }));
    }
    std::printf(
        "memory of the asking process: most %.0f MB, now %.0f MB, of it %.0f MB its own and %.0f MB of the file\n",
        memory("VmHWM"), memory("VmRSS"), memory("RssAnon"), memory("RssFile"));
    return failed.isEmpty() ? Result<void>() : fail(ErrorKind::Storage, u"failed: "_s + failed.join(u", "_s));
}

} // namespace cf::bench
