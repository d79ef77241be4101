#include "models/search/fate_heading.h"

#include <QTest>

using namespace cf::search;

using Counts = std::vector<qint64>;

class FateHeadingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatRowsStandForComesBackAsItWasPut()
    {
        for (const Counts& counts : {Counts{}, Counts{1}, Counts{1, 1}, Counts{2}, Counts{2, 1}, Counts{1, 12, 3}}) {
            QCOMPARE(legsOfEach(fateHeading(counts), counts.size()), std::optional(counts));
        }
        QCOMPARE(fateHeading({1, 1, 1}), differentLegs);
        QCOMPARE(fateHeading({2, 1}), QByteArray("2 1"));
    }

    void oneDeliveryOrNoneIsNoHeading()
    {
        QVERIFY(fateHeading({}).isEmpty());
        QVERIFY(fateHeading({1}).isEmpty());
        QVERIFY(!fateHeading({2}).isEmpty()); // else two alike would look like one
    }

    void whatWasWrittenBeforeNumbersWereIsNotKnown()
    {
        QCOMPARE(legsOfEach(alikeLegs, 2), std::nullopt);
        QCOMPARE(legsOfEach({}, 1), std::nullopt);
        QCOMPARE(legsOfEach("2 1", 3), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(FateHeadingTest)
#include "fate_heading_test.moc"
