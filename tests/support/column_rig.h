// Shared columns in a file, and beside them the plain values they hold.
#pragma once

#include "models/index/column_blocks.h"
#include "models/index/segment_catalogue.h"
#include "models/index/shared_columns.h"
#include "models/store/migrator.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

namespace cf::test {

using namespace cf::index;
using namespace Qt::StringLiterals;

constexpr int firstCodes = 1, otherCodes = 2, moments = 3;

class ColumnRandom
{
public:
    explicit ColumnRandom(quint32 seed)
        : m_engine(seed)
    {}
    int below(int limit) { return int(m_engine() % quint32(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    /// Mostly close together; now and then at the border of a block or of a chunk, or far away.
    Ordinal ordinal()
    {
        static constexpr Ordinal borders[] = {0, blockSize - 1, blockSize, chunkSize - 1, chunkSize, 3 * chunkSize + 5};
        return oneIn(4) ? borders[below(std::size(borders))] : Ordinal(below(40));
    }
    QByteArray value() { return oneIn(6) ? QByteArray("") : "v" + QByteArray::number(below(5)); }
    std::optional<qint64> moment()
    {
        static constexpr qint64 odd[] = {0, -1, -86'400'000, 1, std::numeric_limits<qint64>::max(), noWholeMoment + 1};
        switch (below(6)) {
        case 0: return std::nullopt;
        case 1: return odd[below(std::size(odd))];
        case 2: return 1'700'000'000'123 + below(1000);
        default: return (qint64(1'700'000'000) + below(1'000'000)) * 1000;
        }
    }

private:
    std::mt19937 m_engine;
};

class ColumnRig
{
protected:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::optional<store::Database> m_database, m_reader;
    std::map<int, std::map<Ordinal, QByteArray>> m_codes;
    std::map<Ordinal, qint64> m_moments;

    void write(ColumnPage& page)
    {
        store::Transaction transaction = std::move(*store::Transaction::begin(*m_database));
        const auto written = page.write(*m_database);
        QVERIFY2(written.has_value(), written ? "" : qPrintable(written.error().detail));
        QVERIFY(transaction.commit().has_value());
    }
    void run(const QString& sql) { QVERIFY(m_database->execute(sql).has_value()); }

    void change(ColumnRandom& random)
    {
        ColumnPage page;
        for (int i = random.below(30); i >= 0; --i) {
            const Ordinal ordinal = random.ordinal();
            const int column = random.oneIn(2) ? firstCodes : otherCodes;
            if (random.oneIn(4)) {
                page.remove(column, ordinal);
                m_codes[column].erase(ordinal);
            } else {
                const QByteArray value = random.value();
                page.putCode(column, ordinal, value);
                m_codes[column][ordinal] = value;
            }
            const auto moment = random.moment();
            page.putMoment(moments, ordinal, moment);
            m_moments.erase(ordinal);
            if (moment) {
                m_moments[ordinal] = *moment;
            }
        }
        write(page);
    }

    void compareCodes(int number, const CodeColumn& column)
    {
        const auto& expected = m_codes[number];
        std::map<QByteArray, quint64> everywhere, counted;
        for (Ordinal ordinal = 0; ordinal < 4 * chunkSize; ++ordinal) {
            const Code code = column.at(ordinal);
            const auto known = expected.find(ordinal);
            QCOMPARE(code != 0, known != expected.end());
            if (code) {
                QCOMPARE(column.values()[code], known->second);
                ++everywhere[known->second];
            }
        }
        std::vector<quint32> counts;
        std::vector<quint8> accepted(column.values().size());
        for (size_t code = 1; code < accepted.size(); ++code) {
            accepted[code] = column.values()[code] == "v1";
        }
        ChunkBits even, all, kept;
        even.words.fill(0x5555'5555'5555'5555);
        all.words.fill(~quint64(0));
        for (quint32 chunk = 0; chunk < 5; ++chunk) {
            column.count(chunk, even, counts);
            for (const ChunkBits& members : {even, all}) {
                kept = members;
                column.keep(chunk, accepted, kept);
                for (quint32 place = 0; place < chunkSize; ++place) {
                    const auto known = expected.find(chunk << 16 | place);
                    const bool wanted = members.contains(quint16(place)) && known != expected.end() && known->second == "v1";
                    if (kept.contains(quint16(place)) != wanted) {
                        QFAIL("kept another");
                    }
                }
            }
        }
        for (const auto& [ordinal, value] : expected) {
            counted[value] += ordinal % 2 == 0;
        }
        for (size_t code = 1; code < column.values().size(); ++code) {
            QCOMPARE(column.everywhere()[code], everywhere[column.values()[code]]);
            QCOMPARE(quint64(counts[code]), counted[column.values()[code]]);
        }
        QCOMPARE(column.everywhere()[0], quint64(0));
    }

    void compareMoments(const MomentColumn& column)
    {
        std::map<quint32, std::pair<qint64, qint64>> spans;
        for (const auto& [ordinal, moment] : m_moments) {
            auto& span = spans.try_emplace(ordinal / blockSize, moment, moment).first->second;
            span = {std::min(span.first, moment), std::max(span.second, moment)};
        }
        for (Ordinal ordinal = 0; ordinal < 4 * chunkSize; ++ordinal) {
            const auto known = m_moments.find(ordinal);
            QCOMPARE(column.at(ordinal), known == m_moments.end() ? std::nullopt : std::optional(known->second));
        }
        for (quint32 block = 0; block < 4 * chunkSize / blockSize; ++block) {
            const auto known = spans.find(block);
            QVERIFY(column.span(block) == (known == spans.end() ? std::nullopt : std::optional(known->second)));
        }
    }
    void fill()
    {
        ColumnPage page;
        page.putCode(firstCodes, 1, "v1");
        page.putMoment(moments, 1, 1000);
        write(page);
    }

    void openFile()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        m_database.emplace(std::move(*store::Database::open(path(), store::Database::Mode::ReadWrite)));
        QVERIFY(store::migrate(*m_database, *store::migrationsIn(u":/sql/migrations/cache"_s)).has_value());
        m_reader.emplace(std::move(*store::Database::open(path(), store::Database::Mode::ReadOnly)));
        m_codes.clear();
        m_moments.clear();
    }
    void closeFile()
    {
        m_reader.reset();
        m_database.reset();
    }
    QString path() const { return m_directory->filePath(u"cache.sqlite"_s); }

    static void addSeeds()
    {
        QTest::addColumn<quint32>("seed");
        const QByteArray given = qgetenv("CF_SEED");
        const quint32 first = given.isEmpty() ? std::random_device()() : given.toUInt();
        for (int i = 0; i < (given.isEmpty() ? 4 : 1); ++i) {
            QTest::addRow("CF_SEED=%u", first + quint32(i)) << first + quint32(i);
        }
    }
};

} // namespace cf::test
