// The columns of the index alone: how fast they are filled, how large they are, how fast they count, choose and order.
// usage: bench_columns [COMMUNICATIONS] [FILE]   an existing FILE is asked only
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "models/search/plan.h"
#include "models/search/sent_order.h"
#include "models/store/migrator.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>
#include <random>

using namespace cf;
using namespace cf::search;
using namespace Qt::StringLiterals;

namespace {

/// As skewed as an archive of letters and statements: few types make most of it, most goes well.
class Mix
{
public:
    quint32 below(quint32 limit) { return quint32(m_random() % limit); }
    quint32 skewed(quint32 limit)
    {
        const double x = double(m_random()) / 18446744073709551616.0;
        return quint32(x * x * x * limit);
    }
    SharedValues next(qint64 number, qint64 all)
    {
        SharedValues v;
        const quint32 type = skewed(40), unit = type % 4, campaign = below(8) ? 0 : 1 + skewed(160);
        const auto named = [](const char* name, quint32 which) { return name + QByteArray::number(which); };
        v.repository = 1 + type % 3;
        v.state = "SENT";
        v.type = v.typeKey = named("type ", type);
        v.businessUnit = v.unitKey = named("unit ", unit);
        v.campaign = v.campaignKey = campaign ? named("campaign ", campaign) : QByteArray("");
        v.retentionClass = v.classKey = named("class ", type % 4);
        v.language = named("l", skewed(6));
        v.cycle = type < 3 ? named("20", 10 + quint32(number * 12 / all)) : QByteArray("");
        const quint32 letter = type * 10 + skewed(10), version = letter * 20 + quint32(number * 20 / all);
        v.templateCode = named("TPL-", letter);
        v.usages = {{version, named("approver ", version % 1900)}};
        for (quint32 legs = below(8) ? 1 : 1 + below(3); legs > 0; --legs) {
            const quint32 way = skewed(90), channel = way % 9, state = way < 30 ? channel : way / 5;
            if (!v.legs.empty() && below(8)) { // mostly as with the others of the household
                v.legs.push_back(v.legs.front());
                continue;
            }
            v.legs.push_back({named("CH", channel), named("ST", state), named("G", state % 7),
                              way > 60 ? named("reason ", state) : QByteArray(""), named("P", channel / 3)});
        }
        v.files = {{named("f", skewed(4)), "PRESENT", "extracted", qint64(1 + skewed(5))}};
        const qint64 at = 1'420'000'000'000 + number * (315'000'000'000 / all) + below(86'400) * 1000;
        v.sentUtc = at;
        v.sentWall = at + 3'600'000;
        v.issuedUtc = at - qint64(below(300'000)) * 1000;
        return v;
    }

private:
    std::mt19937_64 m_random{1};
};

void fill(store::Database& database, qint64 communications)
{
    Mix mix;
    QElapsedTimer clock;
    qint64 putting = 0, writing = 0, longest = 0;
    for (qint64 at = 0; at < communications;) {
        index::ColumnPage page;
        std::vector<SharedValues> made;
        const qint64 first = at + 1;
        for (const qint64 end = std::min(communications, at + 65'536); at < end; ++at) {
            made.push_back(mix.next(at, communications));
        }
        clock.start();
        for (size_t i = 0; i < made.size(); ++i) {
            put(page, index::Ordinal(first + qint64(i)), made[i]);
        }
        putting += clock.nsecsElapsed();
        clock.start();
        store::Transaction transaction = std::move(*store::Transaction::begin(database));
        if (!page.write(database) || !transaction.commit()) {
            qFatal("cannot write");
        }
        writing += clock.nsecsElapsed();
        longest = std::max(longest, clock.nsecsElapsed());
    }
    std::printf("%lld communications put in %.1f s, written in %.1f s; longest page of 65,536: %.0f ms\n", communications,
                double(putting) / 1e9, double(writing) / 1e9, double(longest) / 1e6);
}

double residentMegabytes()
{
    QFile status(u"/proc/self/statm"_s);
    const QList<QByteArray> pages = status.open(QIODevice::ReadOnly) ? status.readAll().split(' ') : QList<QByteArray>();
    return (pages.value(1).toDouble() - pages.value(2).toDouble()) * 4096 / 1e6; // without pages of files
}

class Times
{
public:
    /// On a machine that others load as well, the time of the processors tells more than the clock on the wall.
    template <class F> void measure(F f)
    {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t used = std::clock();
        f();
        m_times.push_back(double(clock.nsecsElapsed()) / 1e6);
        m_used.push_back(double(std::clock() - used) * 1000 / CLOCKS_PER_SEC);
    }
    void print(const char* name, const QString& with = {})
    {
        std::sort(m_times.begin(), m_times.end());
        std::sort(m_used.begin(), m_used.end());
        std::printf("%-44s %8.2f %8.2f %8.2f %8.2f  %s\n", name, m_times.front(), m_times[m_times.size() / 2],
                    m_times[m_times.size() * 95 / 100], m_used[m_used.size() / 2], qPrintable(with));
        std::fflush(stdout);
    }

private:
    std::vector<double> m_times, m_used;
};

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const qint64 communications = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    QTemporaryDir folder;
    const QString path = argc > 2 ? QString::fromLocal8Bit(argv[2]) : folder.filePath(u"columns.sqlite"_s);
    const bool filled = QFile::exists(path);
    {
        store::Database database = std::move(*store::Database::open(path, store::Database::Mode::ReadWrite));
        if (!filled) {
            if (!store::migrate(database, *store::migrationsIn(u":/sql/migrations/cache"_s)) ||
                !database.execute(u"PRAGMA foreign_keys=OFF; UPDATE index_state SET next_unbuilt = NULL"_s)) {
                qFatal("cannot migrate");
            }
            fill(database, communications);
        }
        auto sizes = database.prepare(u"SELECT column, sum(length(data)), (SELECT count(*) FROM index_value v WHERE v.column = "
                                      "c.column) FROM index_column c GROUP BY column"_s);
        while (sizes && *sizes->step()) {
            std::printf("column %2lld: %6.1f MB, %lld codes\n", sizes->integer(0), double(sizes->integer(1)) / 1e6, sizes->integer(2));
        }
    }
    store::Database database = std::move(*store::Database::open(path, store::Database::Mode::ReadOnly));
    IndexReader reader;
    if (!reader.refresh(database)) {
        qFatal("cannot read");
    }
    Coverage coverage;
    coverage.repositories.push_back({1, u"one"_s, u"FOLDER"_s, {}});
    for (const query::FieldInfo& field : query::fields()) {
        coverage.repositories.front().fields << field.name;
    }
    const Context context{database, {}, {}, {}, std::move(coverage), communications, {}, &reader, false};
    std::vector<Facet> facets;
    for (int i = 0; i <= int(Facet::Condition); ++i) {
        if (IndexReader::counts(context, Facet(i))) {
            facets.push_back(Facet(i));
        }
    }
    std::printf("%-44s %8s %8s %8s %8s\n", "milliseconds", "least", "p50", "p95", "CPU p50");
    const double before = residentMegabytes();
    {
        Times first;
        first.measure([&] { (void)reader.moments(context, SentColumn); });
        first.print("first use of the time of sending");
        Times counted;
        counted.measure([&] { (void)reader.count(context, Hits(communications), facets); });
        counted.print("first use of the facets");
    }
    std::printf("held: %.0f MB\n", residentMegabytes() - before);
    std::mt19937_64 random(7);
    for (const double share : {1.0, 0.9, 0.5, 0.1, 0.01, 0.0001}) {
        Hits hits(communications);
        for (qint64 row = 1; row <= communications; ++row) {
            if (double(random() >> 11) / 9007199254740992.0 < share) {
                hits.add(row);
            }
        }
        const QString many = QString::number(hits.count());
        Times known, counted, top, jump;
        for (int i = 0; i < 21; ++i) {
            Hits some = hits;
            known.measure([&] { (void)reader.keepKnown(context, some); });
            counted.measure([&] { (void)reader.count(context, hits, facets); });
            const index::MomentColumn* sent = *reader.moments(context, SentColumn);
            const SentOrder order(*sent, hits, true);
            top.measure([&] { (void)order.window(std::nullopt, 0, 50); });
            jump.measure([&] { (void)order.window(std::nullopt, qint64(random() % quint64(hits.count() + 1)), 50); });
        }
        for (const auto& [name, column] : {std::pair{"a jump by type", Column::Type}, {"a jump by template", Column::Template},
                                           {"a jump by time of issue", Column::Issued}}) {
            Times times;
            for (int i = 0; i < 21; ++i) {
                const qint64 offset = qint64(random() % quint64(hits.count() + 1));
                times.measure([&] {
                    if (column == Column::Issued) {
                        (void)SentOrder(**reader.moments(context, IssuedColumn), hits, false).window(std::nullopt, offset, 50);
                        return;
                    }
                    const auto values = reader.valuesFor(context, column, {});
                    const auto order = CodeOrder::of(context, **values, hits, false);
                    (void)(*order)->window(std::nullopt, offset, 50);
                });
            }
            times.print(name, many);
        }
        known.print("keep the known", many);
        counted.print("all facets", many);
        top.print("first rows by time of sending", many);
        jump.print("a jump by time of sending", many);
    }
    for (const auto& [name, text] : {std::pair{"a type", u"type:=\"type 1\""_s}, {"a unit and a type", u"unit:=\"unit 2\" type:=\"type 2\""_s},
                                     {"a campaign", u"campaign:=\"campaign 0\""_s}, {"dates", u"sent:2018-02-03..2019-05-06"_s}}) {
        const auto query = query::parse(text);
        const auto plan = query ? planOf(context, query->where) : Result<Plan>(fail(ErrorKind::Protocol, u"no query"_s));
        if (!plan) {
            std::printf("%s: %s\n", name, qPrintable(plan.error().detail));
            continue;
        }
        Times times;
        qint64 found = 0;
        for (int i = 0; i < 21; ++i) {
            times.measure([&] {
                const auto hits = evaluate(context, *plan);
                found = hits ? hits->count() : -1;
            });
        }
        times.print(name, QString::number(found));
    }
    return 0;
}
