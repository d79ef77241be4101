// What a delivery feed costs once it has answered: events read, kept, put on their legs and made searchable, page by page; and the same told again,
// which changes nothing. usage: bench_events [EVENTS [PROFILE]]; PROFILE is one that counterfoil-sandbox
// generate filled, and is written to; else one is made, with a communication for every three events.
#include "models/cache/write_repository.h"
#include "models/delivery/notice_reading.h"
#include "models/store/migrator.h"
#include "models/sync/apply_page.h"
#include "models/sync/event_packing.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <cstdio>
#include <ctime>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t pageSize = 2'000; // as many as are asked for at once

struct Addressee {
    QByteArray document, channel, customer;
};

/// Who has legs, in the order of the cache.
Result<std::vector<Addressee>> addressees(store::Database& database, qint64 most)
{
    CF_TRY(store::Statement select,
           database.prepare(u"SELECT f.document_id, lower(l.channel), l.customer FROM communication_fact f JOIN leg l ON l.communication = f.communication AND "
                            u"l.known_to IS NULL WHERE f.known_to IS NULL AND f.document_id <> '' ORDER BY f.communication LIMIT ?1"));
    select.bind(1, most);
    std::vector<Addressee> found;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return found;
        }
        found.push_back({select.text(0).toUtf8(), select.text(1).toUtf8(), select.text(2).toUtf8()});
    }
}

/// About 700 bytes, as a middleware writes them; three for each addressee, one after another.
QByteArray eventNumber(qint64 number, const std::vector<Addressee>& all)
{
    static constexpr const char* kinds[] = {"sent", "delivered", "viewed"};
    const Addressee& to = all[size_t(number / 3) % all.size()];
    const QByteArray id = QByteArray::number(number), minute = QByteArray::number(10 + number % 3 * 7);
    return R"({"specversion":"1.0","id":"evt-)" + id + R"(","source":"https://xconnector.example/ei/northgate","type":"io.counterfoil.communication.)" +
           kinds[number % 3] + R"(.v1","subject":"communication/)" + to.document + R"(/attempt/1","time":"2026-02-03T10:)" + minute +
           R"(:07.250Z","recordedtime":"2026-02-03T11:00:00Z","sequence":")" + id.rightJustified(20, '0') + R"(","partitionkey":")" + to.document +
           R"(","datacontenttype":"application/json","data":{"communicationId":")" + to.document + R"(","attemptId":"1","channel":")" + to.channel +
           R"(","recipient":{"kind":")" + to.channel + R"(","display":"j***@example.test","customerId":")" + to.customer +
           R"("},"provider":"ses","providerMessageId":"0100)" + id + R"(","providerEventType":"x","reason":{"code":"","class":"","text":""},"proofLevel":1}})";
}

struct Took {
    double read = 0, written = 0; ///< seconds
    double processor = 0;         ///< seconds, of both
    qint64 news = 0;
};

Result<Took> tell(store::Database& database, const RepositoryId& feed, const std::vector<qint64>& numbers, const std::vector<Addressee>& all, UtcMs now)
{
    Took took;
    QElapsedTimer timer;
    CF_TRY(const QByteArray dictionary, store::newestDictionary(database));
    store::TextPacker packer(dictionary);
    for (size_t at = 0; at < numbers.size(); at += pageSize) {
        std::vector<QByteArray> batch;
        for (size_t i = at; i < std::min(numbers.size(), at + pageSize); ++i) {
            batch.push_back(eventNumber(numbers[i], all));
        }
        timer.start();
        const std::clock_t before = std::clock();
        connectors::Page page;
        page.changes.reserve(batch.size());
        for (const QByteArray& raw : batch) {
            CF_TRY(delivery::ReadEvent read, delivery::readFeedEvent(raw, {}));
            page.changes.emplace_back(connectors::Noticed{std::move(read.event)});
        }
        const std::vector<QByteArray> packed = sync::packedEventsOf(page, packer);
        took.read += double(timer.nsecsElapsed()) / 1e9;
        timer.start();
        CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
        CF_TRY(const sync::Applied applied, sync::applyPage(database, feed, page, {}, now, now, cache::CustomerIds::AsWritten, packed));
        CF_CHECK(transaction.commit());
        took.written += double(timer.nsecsElapsed()) / 1e9;
        took.processor += double(std::clock() - before) / CLOCKS_PER_SEC;
        took.news += applied.written;
    }
    return took;
}

Result<void> measure(const QString& path, qint64 events)
{
    CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(database, migrations));
    Repository feed;
    feed.kind = RepositoryKind::XConnector;
    feed.name = u"Bench %1"_s.arg(QRandomGenerator::global()->generate());
    feed.id = repositoryId(feed.kind, feed.name);
    feed.location = u"https://xconnector.example"_s;
    CF_CHECK(cache::addRepository(database, feed));
    CF_TRY(const std::vector<Addressee> all, addressees(database, events / 3 + 1));
    std::vector<qint64> numbers;
    for (qint64 number = 0; number < events; ++number) {
        numbers.push_back(number);
    }
    const UtcMs now = 1'800'000'000'000;
    const auto print = [&](const char* what, const Took& took) {
        std::printf("%-10s %9zu events, %lld new: %8.0f a second, %.0f when one page is read while another is written; %.1f us to read one, %.1f to write it; %.1f us of processor\n", what, numbers.size(), (long long)took.news,
                    double(numbers.size()) / (took.read + took.written), double(numbers.size()) / std::max(took.read, took.written), took.read / double(numbers.size()) * 1e6, took.written / double(numbers.size()) * 1e6, took.processor / double(numbers.size()) * 1e6);
    };
    CF_TRY(const Took first, tell(database, feed.id, numbers, all, now));
    print("in order", first);
    std::shuffle(numbers.begin(), numbers.end(), *QRandomGenerator::global());
    CF_TRY(const Took again, tell(database, feed.id, numbers, all, now + 1));
    print("again", again);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const qint64 events = argc > 1 ? QByteArray(argv[1]).toLongLong() : 1'000'000;
    QTemporaryDir made;
    QString profile = argc > 2 ? QString::fromLocal8Bit(argv[2]) : made.path();
    if (argc < 3) {
        const int failed = QProcess::execute(QCoreApplication::applicationDirPath() + u"/counterfoil-sandbox"_s,
                                             {u"generate"_s, u"--records"_s, QString::number(events / 3), profile});
        if (failed != 0) {
            return failed;
        }
    }
    const auto done = measure(profile + u"/cache.sqlite"_s, events);
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(done.error().detail));
    }
    return done ? 0 : 1;
}
