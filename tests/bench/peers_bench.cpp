// Other engines with the records and parameter sets of bench_scale, and their totals against ours. usage: bench_peers
// --records N --cache FOLDER [--json FILE] [--sets 200] [--seconds 20] [--engines
// postgresql,xapian,sqlite-fts5,notmuch] [--classes abc] [--keep] The cache of that size has to be there (bench_scale).
#include "models/search/index_reader.h"
#include "models/search/sql_search.h"
#include "tests/bench/peer.h"
#include "tests/bench/scale_asking.h"
#include "tests/bench/scale_cache.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace cf;
using namespace cf::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewest = 10; ///< sets of a class, however slow the engine is

/// What is asked of every engine, and our own totals.
struct Asked {
    QuestionClass klass;
    std::vector<Demand> demands;
    std::vector<qint64> totals;
};

Result<std::vector<Asked>> askedOf(const ScaleCache& cache, Questions& questions, int sets, const QString& classes)
{
    CF_TRY(store::Database database, store::Database::open(cache.file(), store::Database::Mode::ReadOnly));
    search::IndexReader reader;
    const auto index = search::indexedSearch(database, reader);
    std::vector<Asked> all;
    for (const QuestionClass& klass : questionClasses()) {
        if (!classes.isEmpty() && !classes.contains(QLatin1Char(klass.letter))) {
            continue;
        }
        Asked asked{klass, questions.draw(klass.letter, sets), {}};
        for (const Demand& demand : asked.demands) {
            const auto question = questionOf(demand.query);
            if (!question) {
                return fail(ErrorKind::Rejected, u"a question of the bench does not parse: "_s + demand.query);
            }
            CF_TRY(const search::Total total, index->total(*question));
            asked.totals.push_back(total.total);
        }
        all.push_back(std::move(asked));
    }
    return all;
}

/// The first fifth is asked unmeasured before.
Result<void> timeOne(const Asked& asked, double seconds, const std::function<Result<double>(size_t)>& ask, Times& times)
{
    QElapsedTimer timer;
    timer.start();
    const auto late = [&](double part) { return double(timer.elapsed()) / 1000 > seconds * part; };
    for (size_t i = 0; i < asked.demands.size() / 5 && !late(.2); ++i) {
        CF_TRY([[maybe_unused]] const double warm, ask(asked.demands.size() - 1 - i));
    }
    for (size_t i = 0; i < asked.demands.size() && !(late(1) && times.size() >= fewest) && !late(5); ++i) {
        CF_TRY(const double milliseconds, ask(i));
        times.add(milliseconds);
    }
    return {};
}

/// One engine through all classes.
class Contest
{
public:
    Contest(Peer& peer, quint64 records, double secondsEach, bool compares, Figures& figures)
        : m_peer(peer)
        , m_records(qint64(records))
        , m_secondsEach(secondsEach)
        , m_compares(compares && peer.countsAlike())
        , m_figures(figures)
    {}

    Result<void> load(PeerCorpus& corpus)
    {
        QElapsedTimer timer;
        timer.start();
        CF_CHECK(m_peer.load(corpus));
        const double seconds = double(timer.elapsed()) / 1000, each = double(m_records);
        m_load = {m_peer.engine(), m_records, each / seconds, double(m_peer.bytes()) / each, 0};
        std::printf("%s: %.0f records in %.1f s, %.0f a second, %.0f bytes a record\n", qPrintable(m_peer.engine()),
                    each, seconds, m_load.recordsPerSecond, m_load.bytesPerRecord);
        return {};
    }

    Result<void> askAll(const std::vector<Asked>& all)
    {
        std::printf("%-27s %4s %31s  %31s\n", qPrintable(m_peer.engine()), "sets", "newest 50: p50 p95 p99",
                    "total, facets, rows: p50 p95 p99");
        for (const Asked& asked : all) {
            if (!asked.demands.empty() && m_peer.can(asked.demands.front())) {
                CF_CHECK(ask(asked));
            }
        }
        m_load.residentMegabytes = m_peer.residentMegabytes();
        m_figures.put(m_load);
        if (m_compares) {
            std::printf("%s: %lld totals as ours, %lld others\n", qPrintable(m_peer.engine()),
                        static_cast<long long>(m_same), static_cast<long long>(m_different));
        }
        return {};
    }

private:
    Result<void> ask(const Asked& asked)
    {
        Times newest, everything;
        CF_CHECK(timeOne(
            asked, m_secondsEach, [&](size_t i) { return m_peer.newest(asked.demands[i]); }, newest));
        const qint64 before = m_different;
        CF_CHECK(timeOne(
            asked, m_secondsEach,
            [&](size_t i) {
                auto milliseconds = m_peer.all(asked.demands[i]);
                compare(asked, i);
                return milliseconds;
            },
            everything));
        const QString letter(QLatin1Char(asked.klass.letter));
        m_figures.put({m_peer.engine(), m_records, u"warm"_s, letter, u"newest50"_s}, newest);
        m_figures.put({m_peer.engine(), m_records, u"warm"_s, letter, u"all"_s}, everything);
        std::printf("%c  %-24s %4zu %9.2f %9.2f %9.2f  %9.2f %9.2f %9.2f", asked.klass.letter, asked.klass.title,
                    everything.size(), newest.at(.5), newest.at(.95), newest.at(.99), everything.at(.5),
                    everything.at(.95), everything.at(.99));
        std::printf(m_different > before ? "  %lld totals are not ours\n" : "\n",
                    static_cast<long long>(m_different - before));
        std::fflush(stdout);
        return {};
    }

    void compare(const Asked& asked, size_t i)
    {
        if (!m_compares || m_peer.total() == asked.totals[i]) {
            ++m_same;
        } else if (++m_different <= 20) {
            std::printf("   another total: %s: %lld, ours %lld\n", qPrintable(asked.demands[i].query),
                        static_cast<long long>(m_peer.total()), static_cast<long long>(asked.totals[i]));
        }
    }

    Peer& m_peer;
    qint64 m_records;
    double m_secondsEach;
    bool m_compares;
    Figures& m_figures;
    Load m_load;
    qint64 m_same = 0, m_different = 0;
};

Result<void> contest(const ScaleCache& cache, const QCommandLineParser& options, Figures& figures)
{
    const estate::EstateGenerator generator(cache.seed);
    Questions questions(generator, cache.records);
    CF_TRY(const auto asked, askedOf(cache, questions, options.value(u"sets"_s).toInt(), options.value(u"classes"_s)));
    const QString folder = QDir(cache.folder).absoluteFilePath(u"peers"_s);
    const QStringList wanted = options.value(u"engines"_s).split(u',', Qt::SkipEmptyParts);
    using Make = std::unique_ptr<Peer> (*)(const QString&);
    const std::pair<const char*, Make> peers[] = {
        {"sqlite-fts5", fts5Peer}, {"postgresql", postgresqlPeer}, {"xapian", xapianPeer}, {"notmuch", notmuchPeer}};
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    std::printf("%s\n", qPrintable(business()));
    for (const auto& [name, make] : peers) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1StringView(name))) {
            continue;
        }
        QDir(folder).removeRecursively();
        const auto peer = make(folder);
        if (!peer) {
            std::printf("%s is not installed, or was not when this was built: ./dev setup bench\n", name);
            continue;
        }
        const quint64 records = std::min(cache.records, peer->most());
        PeerCorpus corpus(generator, records);
        Contest one(*peer, records, options.value(u"seconds"_s).toDouble(), records == cache.records, figures);
        auto done = one.load(corpus);
        if (done) {
            done = one.askAll(asked);
        }
        if (!done) {
            std::printf("%s: %s; on with the next\n", name, qPrintable(done.error().detail));
        }
        if (!figures.write()) { // after each: the next one may take an hour
            return fail(ErrorKind::Storage, u"the figures cannot be written"_s);
        }
    }
    if (!options.isSet(u"keep"_s)) {
        QDir(folder).removeRecursively();
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"records"_s, {}, u"N"_s, u"100000"_s},
                        {u"cache"_s, {}, u"FOLDER"_s, u"build/bench"_s},
                        {u"seed"_s, {}, u"S"_s, u"1"_s},
                        {u"json"_s, {}, u"FILE"_s},
                        {u"sets"_s, {}, u"N"_s, u"200"_s},
                        {u"seconds"_s, {}, u"S"_s, u"20"_s},
                        {u"engines"_s, {}, u"NAMES"_s},
                        {u"classes"_s, {}, u"LETTERS"_s},
                        {{u"keep"_s}, u"leave what the last engine made"_s}});
    options.process(application);
    const ScaleCache cache{options.value(u"cache"_s), options.value(u"records"_s).toULongLong(),
                           options.value(u"seed"_s).toULongLong()};
    if (!cache.isComplete()) {
        std::fprintf(stderr, "there is no cache of %llu records: bench_scale makes it\n",
                     static_cast<unsigned long long>(cache.records));
        return 1;
    }
    Figures figures(options.value(u"json"_s));
    const auto done = contest(cache, options, figures);
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    }
    return figures.write() && done ? 0 : 1;
}
