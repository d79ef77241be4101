// The parts of figures that are reckoned by hand: intervals, lengths, periods, superseded versions.
#include "models/evidence/way_times.h"
#include "tests/support/search_fixture.h"

#include <QTest>

#include <cmath>

using namespace cf;
using namespace Qt::StringLiterals;

class FigurePartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intervalsAreWilsons()
    {
        const evidence::Share share = evidence::shareOf(1, 10); // by hand: Wilson 1927, z = 1.96
        QVERIFY(std::abs(share.low - 0.0179) < 0.0001);
        QVERIFY(std::abs(share.high - 0.4042) < 0.0001);
        QCOMPARE(evidence::shareOf(0, 0).value(), 0.0);
        QCOMPARE(evidence::shareOf(0, 20).low, 0.0);
        QVERIFY(evidence::shareOf(0, 20).high > 0.1);
        QCOMPARE(evidence::shareOf(20, 20).high, 1.0);
    }

    void lettersInAnOldVersionAfterTheNewOneWasUsedAreFound()
    {
        test::SearchFixture rig;
        const std::tuple<const char*, const char*, const char*> letters[] = {
            {"A", "7", "2025-01-10"}, {"B", "7", "2025-02-20"}, {"C", "8", "2025-02-20"}, {"D", "7", "2025-02-21"}, {"E", "6", "2025-03-01"}, {"F", "8", "2025-03-05"}};
        for (const auto& [id, version, sent] : letters) {
            Communication c = rig.letter(QString::fromLatin1(id));
            test::SearchFixture::addUsage(c, u"FEE"_s, QString::fromLatin1(version));
            c.sent = readMoment(QString::fromLatin1(sent), QTimeZone::utc());
            rig.put(c);
        }
        Communication other = rig.letter(u"G"_s);
        test::SearchFixture::addUsage(other, u"BILL"_s, u"1"_s);
        other.sent = readMoment(u"2025-03-01", QTimeZone::utc());
        rig.put(other);
        const auto told = evidence::adoptions(rig.corpus.database(), *rig.corpus.index(), rig.ask(u"sent:2025"_s));
        QVERIFY(told.has_value());
        QCOMPARE(told->templates.size(), size_t(2));
        const evidence::Adoption& fee = told->templates[0];
        QCOMPARE(fee.value, u"FEE"_s);
        QCOMPARE(fee.newest, u"8"_s);
        QCOMPARE(fee.since, QDate(2025, 2, 20));
        QCOMPARE(fee.inNewest.count, 2);
        QCOMPARE(fee.superseded.count, 2); // not B: of the day itself nobody can say
        QCOMPARE(rig.found(fee.superseded.query), u"D E"_s);
        QCOMPARE(QSet<QString>(fee.versions.begin(), fee.versions.end()), (QSet<QString>{u"6"_s, u"7"_s}));
        QCOMPARE(told->templates[1].superseded.count, 0);
    }

    void halfAndNineInTenAreLengthsThatOccurred()
    {
        QCOMPARE(evidence::lengthsOf({}), (evidence::Lengths{0, 0, 0}));
        QCOMPARE(evidence::lengthsOf({7}), (evidence::Lengths{1, 7, 7}));
        QCOMPARE(evidence::lengthsOf({10, 1, 2, 3, 4, 5, 6, 7, 8, 9}), (evidence::Lengths{10, 5, 9}));
    }

    void periodsHaveTheirPartsAndNothingElse()
    {
        const evidence::Period weeks = evidence::weeksUpTo(QDate(2025, 5, 7), 13);
        QCOMPARE(weeks.from, QDate(2025, 2, 10)); // a Monday
        const auto parts = evidence::bucketsOf(weeks, evidence::stepFor(weeks));
        QCOMPARE(parts.size(), size_t(13));
        QVERIFY(parts.front().isWhole);
        QVERIFY(!parts.back().isWhole);
        QCOMPARE(parts.back().to, weeks.to);
        for (size_t i = 1; i < parts.size(); ++i) {
            QCOMPARE(parts[i].from, parts[i - 1].to.addDays(1));
        }
        const evidence::Period months = evidence::monthsUpTo(QDate(2025, 5, 31), 12);
        QCOMPARE(months.from, QDate(2024, 6, 1));
        QCOMPARE(evidence::bucketsOf(months, evidence::stepFor(months)).size(), size_t(12));
        QCOMPARE(evidence::before(months).to, QDate(2024, 5, 31));
        QVERIFY(evidence::bucketsOf({}, evidence::Step::Day).empty());
    }
};

QTEST_GUILESS_MAIN(FigurePartsTest)
#include "figure_parts_test.moc"
