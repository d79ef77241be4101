#include "models/base/number_key.h"
#include "models/base/text.h"
#include "models/domain/likeness.h"
#include "tests/support/sample_communication.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class LikenessTest : public QObject
{
    Q_OBJECT

    /// A letter as an archive tells it that knows no id of the organisation.
    static Communication nameless(const QString& customer = u"C-12"_s)
    {
        Communication c = letter(u"EX-1"_s, customer);
        c.documentId.clear();
        return c;
    }

private Q_SLOTS:
    void customerTypeAndDayAreTheLeast()
    {
        const Communication one = letter(u"EX-1"_s, u"C-12"_s);
        const auto like = likenessOf(one, nameless());
        QVERIFY(like);
        QCOMPARE(like->agrees.mid(0, 3), (QStringList{u"customer"_s, u"type"_s, u"issued"_s}));
        QVERIFY(like->certainty >= 50 && like->certainty <= 95);
        QVERIFY2(!likenessOf(one, nameless(u"C-13"_s)), "another customer");
        Communication later = nameless();
        later.issued->wall += 86'400'000;
        QVERIFY2(!likenessOf(one, later), "another day");
        Communication other = nameless();
        other.type = u"statement"_s;
        QVERIFY2(!likenessOf(one, other), "another type");
    }

    void whatSpeaksAgainstItEndsIt()
    {
        const Communication one = letter(u"EX-1"_s, u"C-12"_s);
        QVERIFY2(!likenessOf(one, letter(u"EX-2"_s, u"C-12"_s)), "the organisation's own ids differ");
        Communication here = nameless(), there = nameless();
        here.account = u"A-1"_s;
        there.account = u"A-2"_s;
        QVERIFY(!likenessOf(here, there));
        there.account = u"A 1"_s;
        QVERIFY(likenessOf(here, there)->agrees.contains(u"account"_s));
        here.attributes.emplace_back(u"Total amount/Amount"_s, u"12.50 EUR"_s);
        there.attributes.emplace_back(u"amount"_s, u"13.50 EUR"_s);
        QVERIFY(!likenessOf(here, there));
    }

    void moreThatAgreesIsMoreCertainAndNeverSure()
    {
        Communication here = nameless(), there = nameless();
        there.title = u"something else"_s;
        there.usages.clear();
        const int bare = likenessOf(here, there)->certainty;
        here.account = there.account = u"A-1"_s;
        const int referred = likenessOf(here, there)->certainty;
        there = here;
        here.attributes.emplace_back(u"Betrag"_s, u"12,50"_s);
        there.attributes.emplace_back(u"BETRAG"_s, u"12,50"_s);
        const int most = likenessOf(here, there)->certainty;
        QVERIFY2(bare < referred && referred < most && most == 95, qPrintable(u"%1 %2 %3"_s.arg(bare).arg(referred).arg(most)));
        QVERIFY(likenessOf(nameless(u"C-12"_s), nameless(u"C-0000012"_s))->certainty < likenessOf(nameless(), nameless())->certainty);
    }

    void zerosBeforeARunOfDigitsSayNothingOfANumber_data()
    {
        QTest::addColumn<QString>("identifier");
        QTest::addColumn<QString>("key");
        QTest::newRow("none") << u"C-12"_s << u"c-12"_s;
        QTest::newRow("zeros") << u"C-0000012"_s << u"c-12"_s;
        QTest::newRow("behind") << u"C-120"_s << u"c-120"_s;
        QTest::newRow("several runs") << u"A007B08"_s << u"a-7b-8"_s;
        QTest::newRow("parted digits are one number") << u"12-0003"_s << u"-120003"_s;
        QTest::newRow("no digit") << u"ABC"_s << u"abc"_s;
        QTest::newRow("zero") << u"K-000"_s << u"k-0"_s;
        QTest::newRow("nothing") << QString() << QString();
    }
    void zerosBeforeARunOfDigitsSayNothingOfANumber()
    {
        QFETCH(QString, identifier);
        QFETCH(QString, key);
        QCOMPARE(numberKey(identifierKey(identifier)), key);
    }

    void beginningsAndEndsOfNumbers()
    {
        QCOMPARE(numberStart(u"c00"_s), u"c-"_s);
        QCOMPARE(numberStart(u"c001"_s), u"c-1"_s);
        QCOMPARE(numberEnd(u"12"_s), u"12"_s);
        QCOMPARE(numberEnd(u"0012"_s), u"-12"_s);
        QCOMPARE(numberEnd(u"c0012"_s), u"c-12"_s);
    }
};

QTEST_GUILESS_MAIN(LikenessTest)
#include "likeness_test.moc"
