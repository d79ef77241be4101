// Counting and choosing by codes, with so many communications that two threads share the work.
#include "models/search/column_count.h"
#include "models/store/migrator.h"

#include <QTest>

#include <atomic>
#include <random>

using namespace cf;
using namespace cf::search;
using namespace Qt::StringLiterals;

class ColumnCountTest : public QObject
{
    Q_OBJECT

    static constexpr qint64 highest = 200'000;
    std::optional<store::Database> m_database;
    std::vector<std::shared_ptr<const index::CodeColumn>> m_columns;
    std::mt19937 m_random{1};

    int valueOf(int column, qint64 row) const { return int(column == 1 ? row % 7 : row * 7919 % 3001); }
    Hits someOf(quint32 percent)
    {
        Hits hits(highest);
        for (qint64 row = 1; row <= highest; ++row) {
            if (m_random() % 100 < percent) {
                hits.add(row);
            }
        }
        return hits;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_database.emplace(std::move(*store::Database::openInMemory()));
        QVERIFY(store::migrate(*m_database, *store::migrationsIn(u":/sql/migrations/cache"_s)));
        index::ColumnPage page;
        for (const int column : {1, 2}) {
            for (qint64 row = 1; row <= highest; ++row) {
                page.putCode(column, index::Ordinal(row), QByteArray::number(valueOf(column, row)));
            }
        }
        QVERIFY(page.write(*m_database));
        for (const int number : {1, 2}) {
            auto column = std::make_shared<index::CodeColumn>(number);
            QVERIFY(column->refresh(*m_database));
            m_columns.push_back(std::move(column));
        }
    }

    void countsAndChoosesAsOneByOne_data()
    {
        QTest::addColumn<quint32>("percent");
        for (const quint32 percent : {0u, 1u, 35u, 50u, 65u, 99u, 100u}) {
            QTest::addRow("%u %%", percent) << percent;
        }
    }
    void countsAndChoosesAsOneByOne()
    {
        QFETCH(const quint32, percent);
        const Hits hits = someOf(percent);
        const auto counted = histograms(*m_database, m_columns, hits);
        QVERIFY(counted.has_value());
        for (const int column : {1, 2}) {
            const index::CodeColumn& codes = *m_columns[size_t(column - 1)];
            std::vector<quint64> wanted(codes.values().size());
            std::vector<quint8> accepted(wanted.size());
            Hits chosen(highest);
            for (size_t code = 1; code < accepted.size(); ++code) {
                accepted[code] = codes.values()[code].toInt() % 3 == 0;
            }
            for (const qint64 row : hits.rows()) {
                ++wanted[codes.at(index::Ordinal(row))];
                if (valueOf(column, row) % 3 == 0) {
                    chosen.add(row);
                }
            }
            QVERIFY((*counted)[size_t(column - 1)] == wanted);
            QVERIFY(keepAccepted(*m_database, codes, accepted, &hits, highest)->rows() == chosen.rows());
        }
    }

    /// A superseded search leaves the second thread nothing to do.
    void anInterruptEndsTheWork()
    {
        auto running = m_database->prepare(u"VALUES (1), (2)");
        QVERIFY(running && *running->step());
        m_database->interrupt();
        std::atomic<quint32> done = 0;
        constexpr quint32 endless = 2'000'000'000; // however long one of the threads gets no turn
        const auto ended = eachChunk(*m_database, endless, true, [&](int, quint32) { ++done; });
        QVERIFY(!ended && ended.error().kind == ErrorKind::Cancelled);
        QVERIFY(done < endless);
        running->reset();
        QVERIFY(eachChunk(*m_database, 100, true, [](int, quint32) {}).has_value());
    }
};

QTEST_GUILESS_MAIN(ColumnCountTest)
#include "column_count_test.moc"
