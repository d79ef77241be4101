// How long the search takes to answer over a large cache. usage: bench_search [COMMUNICATIONS] [REPETITIONS]
// Prints a line for each kind of question: median and 95th percentile of first rows, total, all facets and rows far
// down, in milliseconds.
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "models/search/sql_search.h"
#include "models/store/migrator.h"
#include "tests/support/search_estate.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

using Make = std::function<QString(SearchEstate&)>;

struct Kind {
    const char* name;
    Make make;
};

QString common(SearchEstate& estate) { return SearchEstate::word(estate.below(20)); }
QString date(SearchEstate& estate, int span)
{
    const QDate from = QDate(2023, 1, 1).addDays(estate.below(500));
    return from.toString(Qt::ISODate) + u".."_s + from.addDays(span).toString(Qt::ISODate);
}

const std::vector<Kind>& kinds()
{
    static const std::vector<Kind> all = {
        {"everything", [](SearchEstate&) { return QString(); }},
        {"customer", [](SearchEstate& e) { return u"customer:"_s + SearchEstate::customer(e.skewed(e.customers())); }},
        {"type, channel, dates",
         [](SearchEstate& e) {
             return u"type:\"type %1 notice\" channel:email sent:%2"_s.arg(e.skewed(40)).arg(date(e, 90));
         }},
        {"status, language, unit", [](SearchEstate&) { return u"delivered lang:de unit:retail"_s; }},
        {"rare word", [](SearchEstate& e) { return SearchEstate::word(5000 + e.below(20'000)); }},
        {"two common words", [](SearchEstate& e) { return common(e) + u' ' + common(e); }},
        {"phrase of common words", [](SearchEstate& e) { return u"\"%1 %2\""_s.arg(common(e), common(e)); }},
        {"prefix of 3 letters", [](SearchEstate& e) { return SearchEstate::word(e.rank()).left(3) + u'*'; }},
        {"prefix of 1 letter", [](SearchEstate& e) { return SearchEstate::word(e.rank()).left(1) + u'*'; }},
        {"common word, rare filter",
         [](SearchEstate& e) { return common(e) + u" type:\"type 39 notice\" channel:sms sent:"_s + date(e, 60); }},
        {"recipient's name", [](SearchEstate& e) { return u"recipient:"_s + SearchEstate::word(e.below(5000)); }},
        {"same leg",
         [](SearchEstate& e) {
             return u"customer:%1 channel:email bounced"_s.arg(SearchEstate::customer(e.skewed(e.customers())));
         }},
        {"same leg, broad", [](SearchEstate&) { return u"channel:email (bounced OR delivered) grade:>=C"_s; }},
        {"negation", [](SearchEstate& e) { return u"channel:email -bounced -%1 sent:2024"_s.arg(common(e)); }},
        {"template and version", [](SearchEstate& e) { return u"template:TPL-%1 v:3..5"_s.arg(e.skewed(400)); }},
        {"pages", [](SearchEstate&) { return u"format:pdf pages:>3"_s; }},
        {"is:altered", [](SearchEstate&) { return u"is:altered"_s; }},
        {"is:duplicate", [](SearchEstate&) { return u"is:duplicate"_s; }},
        {"as of a past day",
         [](SearchEstate& e) { return u"delivered type:\"type %1 notice\" asof:2024-11-01"_s.arg(e.skewed(40)); }},
        {"as of, broad", [](SearchEstate&) { return u"delivered asof:2024-06-01"_s; }},
        {"as of, words", [](SearchEstate& e) { return common(e) + u" asof:2024-11-01"_s; }},
    };
    return all;
}

struct Times {
    std::vector<double> milliseconds;
    double at(double part)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        return milliseconds[std::min(milliseconds.size() - 1, size_t(part * double(milliseconds.size())))];
    }
};

template <class F>
bool measure(Times& times, F f)
{
    // On a machine that others load as well, the time of the processor tells more than the clock on the wall.
    static const bool processor = qEnvironmentVariableIsSet("CF_BENCH_CPU");
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const auto answer = f();
    const double used = double(std::clock() - before) * 1000 / CLOCKS_PER_SEC;
    times.milliseconds.push_back(processor ? used : double(timer.nsecsElapsed()) / 1e6);
    if (!answer) {
        std::fprintf(stderr, "%s\n", qPrintable(answer.error().detail));
    }
    return answer.has_value();
}

bool run(store::Database& database, search::IndexReader* reader, SearchEstate& estate, const Kind& kind, int repetitions)
{
    std::vector<search::Facet> facets;
    for (int i = 0; i <= int(search::Facet::Condition); ++i) {
        facets.push_back(search::Facet(i));
    }
    Times rows, total, counts, deep;
    qint64 hits = 0;
    for (int i = 0; i < repetitions; ++i) {
        const auto query = query::parse(kind.make(estate));
        if (!query) {
            std::fprintf(stderr, "%s does not parse\n", kind.name);
            return false;
        }
        const search::Question question{
            *query,
            {SearchEstate::firstDay + SearchEstate::days * SearchEstate::day, QTimeZone("Europe/Berlin"), Qt::Monday}};
        const auto index = reader ? search::indexedSearch(database, *reader) : search::sqlSearch(database);
        qint64 found = 0;
        const bool good = measure(rows, [&] { return index->rows(question, {}); }) &&
                          measure(total,
                                  [&] {
                                      auto answer = index->total(question);
                                      found = answer ? answer->total : 0;
                                      return answer;
                                  }) &&
                          measure(counts, [&] { return index->facets(question, facets); }) && measure(deep, [&] {
                              return index->rows(question, {{}, 50, found / 2, {}});
                          });
        if (!good) {
            return false;
        }
        hits += found;
    }
    std::printf("%-26s %8lld  %7.1f %7.1f  %7.1f %7.1f  %7.1f %7.1f  %7.1f %7.1f\n", kind.name,
                static_cast<long long>(hits / repetitions), rows.at(.5), rows.at(.95), total.at(.5), total.at(.95),
                counts.at(.5), counts.at(.95), deep.at(.5), deep.at(.95));
    std::fflush(stdout);
    return true;
}

bool fill(const QString& path, int communications)
{
    auto database = store::Database::open(path, store::Database::Mode::ReadWrite);
    const auto migrations = store::migrationsIn(u":/sql/migrations/cache"_s);
    if (!database || !migrations || !store::migrate(*database, *migrations)) {
        return false;
    }
    QElapsedTimer timer;
    timer.start();
    const auto written = SearchEstate(*database, communications, 1).write();
    if (!written) {
        std::fprintf(stderr, "%s\n", qPrintable(written.error().detail));
        return false;
    }
    std::printf("%d communications written and indexed in %.1f s, %.0f MB\n", communications,
                double(timer.elapsed()) / 1000, double(QFileInfo(path).size()) / 1e6);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int communications = argc > 1 ? QByteArray(argv[1]).toInt() : 100'000;
    const int repetitions = argc > 2 ? QByteArray(argv[2]).toInt() : 20;
    const QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("CF_BENCH_CACHE"); // a file to fill once and use again
    const QString path = kept.isEmpty() ? folder.filePath(u"cache.sqlite"_s) : kept;
    if (!QFileInfo::exists(path) && !fill(path, communications)) {
        return 1;
    }
    auto database = store::Database::open(path, store::Database::Mode::ReadOnly);
    if (!database) {
        return 1;
    }
    SearchEstate estate(*database, communications, 2);
    search::IndexReader reader;
    for (search::IndexReader* engine : {&reader, static_cast<search::IndexReader*>(nullptr)}) {
        std::printf("%s\n%-26s %8s  %15s  %15s  %15s  %15s\n", engine ? "with the index" : "SQL alone",
                    "milliseconds, p50 p95", "hits", "first 50 rows", "total", "all facets", "rows half way");
        for (const Kind& kind : kinds()) {
            if (!run(*database, engine, estate, kind, repetitions)) {
                return 1;
            }
        }
    }
    return 0;
}
