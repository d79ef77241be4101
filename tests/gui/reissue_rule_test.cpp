// For how many days an earlier request for the same letter is told: the site says so, and the warning has the number.
#include "tests/support/reissue_world.h"

#include <QFile>
#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class ReissueRuleTest : public QObject
{
    Q_OBJECT

    test::RecordRig m_rig;
    test::ReissueWorld m_world{m_rig};
    const Communication m_letter = test::RecordRig::sample();

    void days(qint64 count) { m_rig.clock.advance(count * 86'400'000); }
    void rule(const QByteArray& text)
    {
        QFile file(m_rig.profile.filePath(u"reissue.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text);
    }
    QString told()
    {
        ReissuePresenter presenter(m_world.parts());
        presenter.begin(m_letter.id, {});
        [&] { QTRY_COMPARE(presenter.state(), ReissuePresenter::State::Asking); }();
        return presenter.concerns().join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { m_rig.put(m_letter); }

    void row56HowLongAskingTwiceIsToldIsTheRuleOfTheSite()
    {
        ReissuePresenter presenter(m_world.parts());
        presenter.begin(m_letter.id, {});
        QTRY_COMPARE(presenter.state(), ReissuePresenter::State::Asking);
        QVERIFY(!presenter.concerns().join(u'\n').contains(u"already"_s));
        RequestAuthority customer;
        customer.check = IdentityCheck::CallBack;
        presenter.setAuthority(customer);
        presenter.submit();
        QTRY_COMPARE(presenter.state(), ReissuePresenter::State::Submitted);
        days(4);
        QVERIFY2(told().contains(u"already, within the last 30 day"_s), qPrintable(told()));
        rule(R"({"recentDays": 3})");
        QVERIFY2(told().contains(u"already, and is still under way"_s) && !told().contains(u"within the last"_s), qPrintable(told()));
        days(40);
        QVERIFY2(told().contains(u"already, and is still under way"_s), qPrintable(told()));
        rule(R"({"recentDays": 90})");
        QVERIFY2(told().contains(u"already, within the last 90 day"_s), qPrintable(told()));
    }

    void row56ARuleThatCannotBeReadIsToldAndThirtyDaysHold_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("no JSON") << QByteArray("{") << u"reissue.json"_s;
        QTest::newRow("none") << QByteArray(R"({"recentDays": 0})") << u"recentDays"_s;
        QTest::newRow("half a day") << QByteArray(R"({"recentDays": 1.5})") << u"recentDays"_s;
        QTest::newRow("another word") << QByteArray(R"({"recentDays": 3, "days": 4})") << u"unknown: days"_s;
    }
    void row56ARuleThatCannotBeReadIsToldAndThirtyDaysHold()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        rule(text);
        const QString all = told();
        QVERIFY2(all.contains(u"reissue.json"_s) && all.contains(why) && all.contains(u"30 day"_s), qPrintable(all));
        QCOMPARE(evidence::readReissueRule(m_rig.profile.path()).recentDays, 30);
    }
};

QTEST_GUILESS_MAIN(ReissueRuleTest)
#include "reissue_rule_test.moc"
