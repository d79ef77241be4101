// How long the page of a campaign takes over a profile that is filled: its account, what it is made of, and the list of campaigns; of the
// largest campaign, of one in the middle, and of a batch. Cold: the first question of a connection. usage: bench_campaign PROFILE [TIMES [NAME]]: those whose name holds it
#include "models/cache/cache.h"
#include "models/evidence/campaign_account.h"
#include "models/evidence/campaign_detail.h"
#include "models/search/indexed_search.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>

using namespace cf;

namespace {

struct Figure {
    double first = 0, median = 0, worst = 0; ///< ms; worst and median of the others
};

Figure measured(int times, const std::function<void()>& run)
{
    std::vector<double> all;
    for (int i = 0; i <= times; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        all.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    Figure figure{all.front(), 0, 0};
    std::sort(all.begin() + 1, all.end());
    figure.median = all[1 + size_t(times) / 2];
    figure.worst = all.back();
    return figure;
}

void print(const char* what, const QString& of, qint64 letters, const Figure& figure)
{
    std::printf("%-8s %-34s %8lld letters  first %8.1f  median %8.1f  worst %8.1f ms\n", what, qPrintable(of), static_cast<long long>(letters), figure.first,
                figure.median, figure.worst);
}

template <class T> const T& orEnd(const Result<T>& result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().detail));
        std::exit(1);
    }
    return *result;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    if (argc < 2) {
        std::fprintf(stderr, "usage: bench_campaign PROFILE [TIMES [NAME]]\n");
        return 2;
    }
    const int times = argc > 2 ? QByteArray(argv[2]).toInt() : 9;
    auto cache = cache::Cache::open(QString::fromLocal8Bit(argv[1]));
    if (!cache) {
        std::fprintf(stderr, "%s\n", qPrintable(cache.error().detail));
        return 1;
    }
    store::Readers& readers = (*cache)->readers();
    const search::IndexFactory factory = search::indexedSearches();
    search::SearchDesk desk(readers, factory);
    const query::Calendar calendar{1'769'824'800'000, QTimeZone("Europe/Berlin"), Qt::Monday};
    std::vector<search::FacetCount> campaigns;
    const Figure list = measured(times, [&] {
        const auto facets = desk.facets({query::Query(), calendar}, {search::Facet::Campaign}).result();
        campaigns = orEnd(facets).front().counts;
    });
    print("list", QStringLiteral("all campaigns"), qint64(campaigns.size()), list);
    std::erase_if(campaigns, [](const search::FacetCount& one) { return one.value.isEmpty(); });
    if (campaigns.empty()) {
        return 0;
    }
    std::vector<std::pair<QString, query::Query>> populations;
    for (const size_t at : {size_t(0), campaigns.size() / 2}) {
        populations.emplace_back(campaigns[at].value, evidence::campaignQuery(campaigns[at].value));
    }
    const auto batches = desk.suggest(query::Field::Batch, QStringLiteral("B-2025"), 1).result();
    if (!orEnd(batches).empty()) {
        populations.emplace_back(batches->front().label, evidence::batchQuery(batches->front().label));
    }
    const QString wanted = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
    std::erase_if(populations, [&](const auto& one) { return !one.first.contains(wanted); });
    for (const auto& [name, population] : populations) {
        qint64 letters = 0;
        const Figure account = measured(times, [&] {
            const auto told = evidence::accountOf(readers, factory, population, calendar).result();
            letters = orEnd(told).records.count;
        });
        print("account", name, letters, account);
        const auto named = evidence::populationNamedBy(population);
        const Figure detail = measured(std::min(times, 5), [&] { orEnd(evidence::detailOf(readers, factory, population, calendar).result()); });
        print("detail", name, letters, detail);
        const Figure control = measured(std::min(times, 3), [&] { orEnd(evidence::controlOf(readers, factory, population, named, calendar).result()); });
        print("control", name, letters, control);
    }
    return 0;
}
