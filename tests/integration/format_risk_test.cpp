// Formats that may not open one day, over a real folder, and what a sample of files says of all of them.
#include "models/evidence/preservation/preservation_book.h"
#include "models/search/sql_search.h"
#include "tests/support/sync_rig.h"

#include <algorithm>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class FormatRiskTest : public QObject
{
    Q_OBJECT

    SyncRig m_rig;

    evidence::PreservationBook book()
    {
        const query::Calendar calendar{m_rig.clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday};
        const auto told = evidence::preservationBook(*m_rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, {}, calendar);
        [&] { QTRY_VERIFY(told.isFinished()); }();
        return told.result().value_or(evidence::PreservationBook());
    }

private Q_SLOTS:
    void whatASampleSaysOfTheWholeIsExact()
    {
        // By adding up binomial coefficients as whole numbers, elsewhere.
        QCOMPARE(mostNotIntact(100, 30, 0), qint64(8));
        QCOMPARE(mostNotIntact(100, 30, 2), qint64(17));
        QCOMPARE(mostNotIntact(1000, 59, 0), qint64(48));
        QCOMPARE(mostNotIntact(66139, 300, 0), qint64(655));
        QCOMPARE(mostNotIntact(10, 10, 1), qint64(1));
        QCOMPARE(mostNotIntact(50, 1, 0), qint64(47));
        QCOMPARE(mostNotIntact(50, 1, 1), qint64(50));
        QCOMPARE(mostNotIntact(50, 0, 0), qint64(50));
    }

    void row32FormatsAreNamedByRiskAndThoseOfNoSafeCopyAreFound()
    {
        m_rig.put(u"a/1.txt"_s, "plain");
        m_rig.put(u"a/2.afp"_s, "afp:");
        m_rig.put(u"a/3.xyz"_s, "?");
        m_rig.index(u"a/index.csv"_s, {{u"EX-1"_s, u"1.txt"_s}, {u"EX-2"_s, u"2.afp"_s}, {u"EX-3"_s, u"3.xyz"_s}});
        QVERIFY(m_rig.run().has_value());
        const evidence::PreservationBook now = book();
        QCOMPARE(now.formats.size(), size_t(3));
        const auto afp = std::ranges::find(now.formats, u"afp"_s, [](const evidence::FormatUse& one) { return one.standing.format; });
        QVERIFY(afp != now.formats.end());
        QCOMPARE(afp->standing.risk, evidence::FormatRisk::High);
        QCOMPARE(afp->letters.count, qint64(1));
        QCOMPARE(afp->alone.count, qint64(1));
        QVERIFY(!evidence::isShownHere(u"afp"_s));
        QCOMPARE(now.formats.back().standing.format, u"txt"_s);
        QCOMPARE(now.formats.back().standing.risk, evidence::FormatRisk::Low);
        // A site says otherwise, and what it wrote badly is said and left out.
        QFile own(m_rig.profile.filePath(u"formats.json"_s));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("{\"formats\":[{\"format\":\"afp\",\"risk\":\"LOW\",\"reasons\":[],\"advice\":\"keep\"}]}") > 0);
        own.close();
        QCOMPARE(std::ranges::count(book().formats, evidence::FormatRisk::Low, [](const evidence::FormatUse& one) { return one.standing.risk; }), 2);
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write("{\"formats\":[{\"format\":\"afp\",\"risk\":\"SMALL\"}]}") > 0);
        own.close();
        const evidence::PreservationBook told = book();
        QCOMPARE(told.plan.faults.size(), size_t(1));
        QVERIFY(told.plan.faults.front().detail.contains(u"LOW, WATCH or HIGH"));
        QCOMPARE(told.plan.of(u"afp"_s).risk, evidence::FormatRisk::High);
    }
};

QTEST_GUILESS_MAIN(FormatRiskTest)
#include "format_risk_test.moc"
