// Shared columns against a plain map: random values and moments, with pages, removals and reopenings between them.
#include "models/index/column_blocks.h"
#include "models/index/segment_catalogue.h"
#include "models/index/shared_columns.h"
#include "models/store/migrator.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cf;
using namespace cf::index;
using namespace Qt::StringLiterals;

namespace {

constexpr int firstCodes = 1, otherCodes = 2, moments = 3;

class Random
{
public:
    explicit Random(quint32 seed)
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

} // namespace

class SharedColumnsTest : public QObject
{
    Q_OBJECT

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

    void change(Random& random)
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
        std::vector<quint64> counts;
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
            QCOMPARE(counts[code], counted[column.values()[code]]);
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

    Result<void> refreshed(CodeColumn& column)
    {
        CF_TRY(const store::Snapshot snapshot, store::Snapshot::begin(*m_reader));
        return column.refresh(*m_reader);
    }
    void fill()
    {
        ColumnPage page;
        page.putCode(firstCodes, 1, "v1");
        page.putMoment(moments, 1, 1000);
        write(page);
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        const QString path = m_directory->filePath(u"cache.sqlite"_s);
        m_database.emplace(std::move(*store::Database::open(path, store::Database::Mode::ReadWrite)));
        QVERIFY(store::migrate(*m_database, *store::migrationsIn(u":/sql/migrations/cache"_s)).has_value());
        m_reader.emplace(std::move(*store::Database::open(path, store::Database::Mode::ReadOnly)));
        m_codes.clear();
        m_moments.clear();
    }
    void cleanup()
    {
        m_reader.reset();
        m_database.reset();
    }

    void agreeWithAPlainMap_data()
    {
        QTest::addColumn<quint32>("seed");
        const QByteArray given = qgetenv("CF_SEED");
        const quint32 first = given.isEmpty() ? std::random_device()() : given.toUInt();
        for (int i = 0; i < (given.isEmpty() ? 4 : 1); ++i) {
            QTest::addRow("CF_SEED=%u", first + quint32(i)) << first + quint32(i);
        }
    }
    void agreeWithAPlainMap()
    {
        QFETCH(const quint32, seed);
        Random random(seed);
        CodeColumn first(firstCodes), other(otherCodes);
        MomentColumn sent(moments);
        for (int round = 0; round < 12; ++round) {
            change(random);
            if (random.oneIn(5)) { // taken back, so nobody sees it
                store::Transaction transaction = std::move(*store::Transaction::begin(*m_database));
                ColumnPage page;
                page.putCode(firstCodes, random.ordinal(), "never " + QByteArray::number(round));
                page.remove(otherCodes, random.ordinal());
                QVERIFY(page.write(*m_database).has_value());
            }
            if (random.oneIn(3)) {
                continue; // several pages at once
            }
            if (random.oneIn(4)) {
                first = CodeColumn(firstCodes);
                sent = MomentColumn(moments);
            }
            QVERIFY(first.refresh(*m_reader).has_value());
            QVERIFY(other.refresh(*m_reader).has_value());
            QVERIFY(sent.refresh(*m_reader).has_value());
            compareCodes(firstCodes, first);
            compareCodes(otherCodes, other);
            compareMoments(sent);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void moreThan65535ValuesTakeFourBytesEach()
    {
        run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 65534) "
            "INSERT INTO index_value (column, code, value) SELECT 1, i, CAST('n' || i AS BLOB) FROM n"_s);
        CodeColumn column(firstCodes);
        for (int i = 0; i < 4; ++i) { // 65,535 and beyond
            ColumnPage page;
            const QByteArray value = i == 1 ? QByteArray("v1") : "w" + QByteArray::number(i);
            page.putCode(firstCodes, Ordinal(i), value);
            write(page);
            m_codes[firstCodes][Ordinal(i)] = value;
            QVERIFY(column.refresh(*m_reader).has_value());
            compareCodes(firstCodes, column);
        }
        QCOMPARE(column.at(0), Code(65535));
        QCOMPARE(column.at(3), Code(65538));
        ColumnPage page; // and two again, when they are gone
        for (Ordinal i = 1; i < 4; ++i) {
            page.remove(firstCodes, i);
            m_codes[firstCodes].erase(i);
        }
        write(page);
        QVERIFY(column.refresh(*m_reader).has_value());
        compareCodes(firstCodes, column);
        QCOMPARE(*m_database->integer(u"SELECT length(data) FROM index_column"), 1 + 2 + 4);
    }

    void whatStaysAsItWasIsNotWritten()
    {
        fill();
        const qint64 before = *generation(*m_database);
        fill();
        QCOMPARE(*generation(*m_database), before);
    }

    void momentsFarApartAreKeptWhole()
    {
        ColumnPage page;
        const qint64 odd[] = {std::numeric_limits<qint64>::max(), noWholeMoment + 1, -1, 0, 86'399'999};
        for (Ordinal i = 0; i < std::size(odd); ++i) {
            page.putMoment(moments, i, odd[i]);
            m_moments[i] = odd[i];
        }
        write(page);
        MomentColumn column(moments);
        QVERIFY(column.refresh(*m_reader).has_value());
        compareMoments(column);
    }

    void aDamagedRowIsNamed_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::newRow("changed") << u"UPDATE index_column SET data = zeroblob(length(data))"_s;
        QTest::newRow("cut") << u"UPDATE index_column SET data = substr(data, 1, 3)"_s;
        QTest::newRow("empty") << u"UPDATE index_column SET data = x''"_s;
        QTest::newRow("swapped") << u"UPDATE index_column SET pk = pk + 1, generation = generation + 1"_s;
        QTest::newRow("far away") << u"UPDATE index_column SET pk = (column << 32) + 4294967295"_s;
    }
    void aDamagedRowIsNamed()
    {
        QFETCH(const QString, damage);
        fill();
        run(damage);
        CodeColumn codes(firstCodes);
        MomentColumn sent(moments);
        const auto first = codes.refresh(*m_reader);
        const auto second = sent.refresh(*m_reader);
        QVERIFY(!first && first.error().kind == ErrorKind::Protocol);
        QVERIFY(!second && second.error().kind == ErrorKind::Protocol);
    }

    void aCodeWithoutAValueIsDamage()
    {
        fill();
        run(u"DELETE FROM index_value"_s);
        CodeColumn column(firstCodes);
        QVERIFY(!column.refresh(*m_reader));
    }

    /// Whatever reads on after damage sees what is written after it.
    void damageThatIsRepairedIsForgotten()
    {
        fill();
        run(u"CREATE TABLE kept AS SELECT * FROM index_column; "
            "UPDATE index_column SET data = zeroblob(length(data))"_s);
        CodeColumn column(firstCodes);
        QVERIFY(!refreshed(column));
        run(u"UPDATE index_column SET data = (SELECT k.data FROM kept k WHERE k.pk = index_column.pk)"_s);
        const auto again = refreshed(column);
        QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().detail));
        QCOMPARE(column.values().at(column.at(1)), QByteArray("v1"));
    }
};

QTEST_GUILESS_MAIN(SharedColumnsTest)
#include "shared_columns_test.moc"
