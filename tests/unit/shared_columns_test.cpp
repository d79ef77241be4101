// Shared columns against a plain map: random values and moments, with pages, removals and reopenings between them.
#include "tests/support/column_rig.h"

using namespace cf;
using namespace cf::index;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SharedColumnsTest : public QObject, private ColumnRig
{
    Q_OBJECT

    Result<void> refreshed(CodeColumn& column)
    {
        CF_TRY(const store::Snapshot snapshot, store::Snapshot::begin(*m_reader));
        return column.refresh(*m_reader);
    }

private Q_SLOTS:
    void init() { openFile(); }
    void cleanup() { closeFile(); }

    void agreeWithAPlainMap_data() { addSeeds(); }
    void agreeWithAPlainMap()
    {
        QFETCH(const quint32, seed);
        ColumnRandom random(seed);
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
        QCOMPARE(*m_database->integer(u"SELECT length(data) FROM index_column"), 1 + 2 + 4 + 1 + 4);
    }

    void ofTooManyValuesLessIsSaid()
    {
        const auto coarser = [](int, const QByteArray& value, int level) { return level == 1 ? value.left(1) : QByteArray("?"); };
        const auto put = [&](const QByteArray& value) {
            ColumnPage page;
            page.setCoarser(coarser);
            page.putCode(firstCodes, 7, value);
            write(page);
            CodeColumn column(firstCodes);
            return column.refresh(*m_reader) ? column.values()[column.at(7)] : QByteArray("not read");
        };
        const auto crowd = [&](Code codes) {
            run(u"WITH RECURSIVE n(i) AS (SELECT 1 + (SELECT max(code) FROM index_value) UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
                "INSERT INTO index_value (column, code, value) SELECT 1, i, CAST('n' || i AS BLOB) FROM n"_s.arg(codes));
        };
        QCOMPARE(put("early"), QByteArray("early"));
        crowd(ColumnPage::fewestCoarse);
        QCOMPARE(put("later"), QByteArray("l"));
        QCOMPARE(put("early"), QByteArray("early"));
        QCOMPARE(put("late"), QByteArray("l"));
        crowd(ColumnPage::mostCodes);
        QCOMPARE(put("lately"), QByteArray("l"));
        QCOMPARE(put("very late"), QByteArray("?"));
        QCOMPARE(put("too late"), QByteArray("?"));
        QCOMPARE(put("early"), QByteArray("early"));
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
