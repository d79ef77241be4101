// One column for several readers, each at a snapshot of its own, and for several threads.
#include "models/index/column_store.h"
#include "tests/support/column_rig.h"

#include <atomic>
#include <thread>

using namespace cf;
using namespace cf::index;
using namespace cf::test;
using namespace Qt::StringLiterals;

class ColumnStoreTest : public QObject, private ColumnRig
{
    Q_OBJECT

private Q_SLOTS:
    void init() { openFile(); }
    void cleanup() { closeFile(); }

    /// Each sees what its own snapshot holds, whoever read before it.
    void readersOfDifferentSnapshotsShareAColumn_data() { addSeeds(); }
    void readersOfDifferentSnapshotsShareAColumn()
    {
        QFETCH(const quint32, seed);
        ColumnRandom random(seed);
        ColumnStore columns;
        struct Reader {
            store::Database database;
            std::optional<store::Snapshot> snapshot;
            decltype(m_codes) codes;
            decltype(m_moments) moments;
        };
        std::vector<Reader> readers;
        for (int i = 0; i < 3; ++i) {
            readers.push_back({std::move(*store::Database::open(path(), store::Database::Mode::ReadOnly)),
                               std::nullopt, {}, {}});
        }
        for (int round = 0; round < 25; ++round) {
            change(random);
            for (Reader& reader : readers) {
                if (!reader.snapshot || random.oneIn(3)) {
                    reader.snapshot.reset();
                    reader.snapshot.emplace(std::move(*store::Snapshot::begin(reader.database)));
                    QVERIFY(generation(reader.database).has_value()); // the snapshot begins with the first thing read
                    reader.codes = m_codes;
                    reader.moments = m_moments;
                }
            }
            Reader& reader = readers[size_t(random.below(3))];
            const auto codes = columns.codes(reader.database, firstCodes);
            const auto sent = columns.moments(reader.database, moments);
            QVERIFY(codes.has_value() && sent.has_value());
            std::swap(m_codes, reader.codes);
            std::swap(m_moments, reader.moments);
            compareCodes(firstCodes, **codes);
            compareMoments(**sent);
            std::swap(m_codes, reader.codes);
            std::swap(m_moments, reader.moments);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        for (Reader& reader : readers) {
            reader.snapshot.reset();
        }
    }

    void severalThreadsReadOneColumnWhileItIsWritten()
    {
        ColumnStore columns;
        fill();
        std::atomic<bool> stop = false, failed = false;
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i) {
            threads.emplace_back([&] {
                store::Database database =
                    std::move(*store::Database::open(path(), store::Database::Mode::ReadOnly));
                while (!stop) {
                    const auto snapshot = store::Snapshot::begin(database);
                    const auto column = columns.codes(database, firstCodes);
                    const auto all = database.integer(u"SELECT count(*) - 1 FROM index_value");
                    // Each page adds one value and puts it where the one before was.
                    if (!column || !all || (*column)->values()[(*column)->at(2)] != (*all == 0 ? QByteArray() : QByteArray::number(*all))) {
                        failed = true;
                    }
                }
            });
        }
        for (int i = 1; i <= 60; ++i) {
            ColumnPage page;
            page.putCode(firstCodes, 2, QByteArray::number(i));
            write(page);
        }
        stop = true;
        for (std::thread& thread : threads) {
            thread.join();
        }
        QVERIFY(!failed);
    }
};

QTEST_GUILESS_MAIN(ColumnStoreTest)
#include "column_store_test.moc"
