// The sandbox's Content Server answers whatever it is asked.
#include "tests/support/otcs_rig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxOtcsUnrulyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRequestIsAnswered()
    {
        const quint32 seed = qEnvironmentVariableIntValue("CF_SEED") > 0 ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : 20'261'122;
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        OtcsRig rig(400);
        const QByteArrayList methods = QByteArray("GET GET GET POST PUT DELETE HEAD PATCH").split(' ');
        const QByteArrayList words =
            QByteArray("v1 v2 nodes list 10000001 10000040 20000001 100000 5000000 50000001 2000 2010 7001 -2000 99999999999999 "
                       "versions 1 0 latest content categories renditions audit holds 11 hold holditems page rsis rsi TAX-10 "
                       "GetRSIDetails search volumes recyclebin purge businessworkspaces relateditems roles members "
                       "businessworkspacetypes 16 externalsystems CRM botypes CUSTOMER boids permissions effective 1000 ancestors "
                       "rmclassifications applyhold auth contentauth validation actions regions businessworkspace "
                       "recordsmanagement rmcodes %00 x")
                .split(' ');
        const QByteArrayList routes = QByteArray("/v2/nodes/# /v2/nodes/#/nodes /v2/nodes/#/versions/# /v2/nodes/#/versions/#/#/# /v1/nodes/#/holds "
                                                 "/v1/nodes/#/holds/# /v2/nodes/#/categories/# /v2/nodes/#/# /v2/nodes/list /v2/search "
                                                 "/v2/businessworkspaces/#/#/# /v2/businessworkspaces /v2/holditems/# /v2/holds/# /v1/nodes/#/#/#/# "
                                                 "/v2/volumes/#/nodes /v2/nodes /v2/externalsystems/#/#/#/#/# /v1/#/# /v2/#")
                                          .split(' ');
        const QByteArrayList arguments =
            QByteArray("limit=-1 limit=9223372036854775807 page=9223372036854775807 page=-5 fields=properties{ "
                       "fields=versions.element(99) metadata ids={1,,'a'} ids=10000001 where=(( where=OTSubType:144 hold_id=11 "
                       "holdID=11 name=x parent_id=2000 parent_id=50000001 type=0 type=144 category_id=7001 7001_3=x 7005_2_1_3=y "
                       "7001_=z original_id=10000001 version_number=1 mode=anyone_deleted expanded_view=true where_name=contains_ "
                       "action=properties- sort=desc_ sort=asc_OTName slice_id=2276 cache_id=1486084801 location_id1=x select={ "
                       "body={ body={\"type\":0} where_audit_date_start=0 actions=delete state expand=properties{parent_id}")
                .split(' ');
        int succeeded = 0;
        for (int i = 0; i < 4'000; ++i) {
            QByteArray path = random.bounded(10u) == 0 ? QByteArray("/#/#/#/#/#") : routes[random.bounded(int(routes.size()))];
            for (qsizetype at = path.indexOf('#'); at >= 0; at = path.indexOf('#')) {
                path.replace(at, 1, words[random.bounded(random.bounded(2u) == 0 ? 12 : int(words.size()))]);
            }
            QByteArrayList given;
            for (quint32 n = random.bounded(5u); n > 0; --n) {
                given.append(arguments[random.bounded(int(arguments.size()))]);
            }
            const QByteArray method = methods[random.bounded(int(methods.size()))];
            const bool isForm = method != "GET" && random.bounded(2u) == 0;
            const FrontAnswer answer = isForm ? rig.form(method, path, given.join('&')) : rig.ask(method, path + '?' + given.join('&'));
            QVERIFY2(answer.status >= 200 && answer.status < 600, path.constData());
            succeeded += answer.status == 200;
            if (rig.get("/v1/auth").status != 200) { // it signed out
                rig.signIn("admin");
            }
        }
        QVERIFY(succeeded > 100);
    }
};

QTEST_GUILESS_MAIN(SandboxOtcsUnrulyTest)
#include "sandbox_otcs_unruly_test.moc"
