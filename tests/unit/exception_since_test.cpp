// From which day on failures count: what failed before it is counted, hinders nothing, and is not listed.
#include "models/base/text.h"
#include "models/evidence/exceptions/resend_guard.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"
#include "tests/support/dispute_world.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class ExceptionSinceTest : public QObject
{
    Q_OBJECT

    const UtcMs m_now = test::berlinMs(u"2026-04-13T10:00:00"_s);

    static Communication failing(const QString& document, const QString& at)
    {
        Communication c = test::letter(document);
        c.legs[0].events.push_back(test::eventOf(c.legs[0], DeliveryState::BouncedHard, at));
        return c;
    }

private Q_SLOTS:
    void whatFailedBeforeTheDayOfTheRuleIsCountedAndHindersNothing()
    {
        test::CacheRig rig;
        QVERIFY(cache::addCoverage(rig.database, test::archive(), {u"state"_s, u"document"_s}));
        const Communication old = failing(u"D-1"_s, u"2025-12-30T09:00:00+01:00"_s), led = failing(u"D-2"_s, u"2025-12-31T23:59:00+01:00"_s), fresh = failing(u"D-3"_s, u"2026-01-01T00:00:00+01:00"_s);
        for (const Communication& one : {old, led, fresh}) {
            rig.put(one, 10);
        }
        const std::vector<ExceptionDeed> deeds{{u"delivery/"_s + identifierKey(u"D-2"_s), ExceptionAct::Assign, u"service-agents"_s, {}, u"ana"_s, 1, m_now, {}}};
        ExceptionRules rules = readExceptionRules({});
        rules.rule.since = QDate(2026, 1, 1);
        const auto index = search::sqlSearch(rig.database);
        const ExceptionBook told = *readExceptionBook(rig.database, *index, rules, {deeds, {}}, {m_now, QTimeZone("Europe/Berlin"), Qt::Monday});
        QStringList names;
        for (const LetterException& exception : told.exceptions) {
            names << exception.documentId;
        }
        names.sort();
        QCOMPARE(names.join(u' '), u"D-2 D-3"_s); // by the calendar's midnight
        QCOMPARE(told.older, 1);
        QCOMPARE(told.counts.all, 2);
        QVERIFY(!*resendHindrance(rig.database, rules, old.id, {deeds, {}}));
        QVERIFY(*resendHindrance(rig.database, rules, fresh.id, {deeds, {}}));
        rules.rule.since.reset();
        QCOMPARE(readExceptionBook(rig.database, *index, rules, {deeds, {}}, {m_now, QTimeZone("Europe/Berlin"), Qt::Monday})->counts.all, 3);
    }

    void aDayThatIsNoneIsRefused()
    {
        QFile own(qEnvironmentVariable("CF_SOURCE") + u"/resources/exceptions/rule.json"_s);
        QVERIFY(own.open(QIODevice::ReadOnly));
        QJsonObject rule = QJsonDocument::fromJson(own.readAll()).object();
        rule[u"since"] = u"2025-02-28"_s;
        QCOMPARE(readExceptionRule(QJsonDocument(rule).toJson())->since, QDate(2025, 2, 28));
        for (const QJsonValue& wrong : {QJsonValue(u"2025-02-30"_s), QJsonValue(u"last year"_s), QJsonValue(2025)}) {
            rule[u"since"] = wrong;
            const auto read = readExceptionRule(QJsonDocument(rule).toJson());
            QVERIFY(!read && read.error().detail == u"since");
        }
    }
};

QTEST_GUILESS_MAIN(ExceptionSinceTest)
#include "exception_since_test.moc"
