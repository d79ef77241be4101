// The sandbox's Exstream and xConnector answer whatever they are asked.
#include "app/sandbox/exstream/exst_front.h"
#include "app/sandbox/holdings/virtual_clock.h"
#include "app/sandbox/xconnector/xcon_front.h"
#include "tests/support/front_client.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cf;
using namespace cf::sandbox;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxServicesUnrulyTest : public QObject
{
    Q_OBJECT

    const estate::EstateGenerator m_generator{1};
    VirtualClock m_clock;
    quint32 m_seed = 20'261'123;

    template <class Front>
    static QJsonObject firstOf(Front& front, const QByteArray& target, const QByteArray& token)
    {
        FrontClient client(front);
        client.headers = {{"Authorization", "Bearer " + token}};
        const QJsonArray list = client.get(target).object()[u"data"].toArray();
        return list.isEmpty() ? QJsonObject() : list.first().toObject();
    }
    /// Asks so often, with words in the places of '#', mostly a domain in that of '@'; how many were answered with what they asked for.
    int askAround(FrontClient& client, const QByteArrayList& routes, const QByteArrayList& words, const QByteArrayList& arguments, int times)
    {
        QRandomGenerator random(m_seed);
        const QByteArrayList methods = QByteArray("GET GET GET GET POST PUT DELETE HEAD PATCH").split(' ');
        int succeeded = 0;
        for (int i = 0; i < times; ++i) {
            QByteArray path = routes[random.bounded(int(routes.size()))];
            path.replace('@', random.bounded(5u) > 0 ? QByteArray("Retail") : words[random.bounded(int(words.size()))]);
            for (qsizetype at = path.indexOf('#'); at >= 0; at = path.indexOf('#')) {
                path.replace(at, 1, words[random.bounded(int(words.size()))]);
            }
            QByteArrayList given;
            for (quint32 n = random.bounded(4u); n > 0; --n) {
                given.append(arguments[random.bounded(int(arguments.size()))]);
            }
            const QByteArray method = methods[random.bounded(int(methods.size()))];
            const QByteArray body = method == "POST" ? arguments[random.bounded(int(arguments.size()))] : QByteArray();
            const FrontAnswer answer = client.ask(method, path + '?' + given.join('&'), body, "application/json");
            if (answer.status < 200 || answer.status >= 600) {
                qWarning("%s %s?%s: %d", method.constData(), path.constData(), given.join('&').constData(), answer.status);
                return -1;
            }
            succeeded += answer.status == 200;
        }
        return succeeded;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_seed = qEnvironmentVariableIntValue("CF_SEED") > 0 ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : m_seed;
        qInfo("CF_SEED=%u", m_seed);
    }

    void everyRequestToTheCompositionSystemIsAnswered()
    {
        exstream::ExstFront front(m_generator, 400, m_clock);
        FrontClient client(front);
        const QByteArray token =
            client.postForm("/otdsws/oauth2/token", "grant_type=password&username=admin&password=admin").object()[u"access_token"].toString().toLatin1();
        client.headers = {{"Authorization", "Bearer " + token}};
        const QByteArray application = firstOf(front, "/design/api/v1/resources/Retail", token)[u"id"].toString().toLatin1();
        const QByteArray job = firstOf(front, "/orchestration/api/v1/runtime/Retail/jobs", token)[u"id"].toString().toLatin1();
        const QByteArray flow = firstOf(front, "/orchestration/api/v1/runtime/Retail/flow-instances", token)[u"id"].toString().toLatin1();
        const QByteArray step = firstOf(front, "/orchestration/api/v1/runtime/Retail/flow-steps", token)[u"id"].toString().toLatin1();
        QVERIFY(!application.isEmpty() && !job.isEmpty() && !flow.isEmpty() && !step.isEmpty());
        const QByteArrayList routes = QByteArray("/design/api/v1/resources/@ /design/api/v1/resources/@/# /design/api/v1/resources/@/#/content/# "
                                                 "/design/api/v1/resources/@/history/# /design/api/v1/links/@ /design/api/v1/links/@/resources /design/api/v1/# "
                                                 "/design/api/v1/manifests/@/communication-set/# /design/api/v1/export/@/# /design/api/v1/#/@/#/# /design "
                                                 "/design/api/v1/collection-resources/collection-details /orchestration/api/v1/runtime/@/jobs/# "
                                                 "/orchestration/api/v1/runtime/@/flow-instances/#/# /orchestration/api/v1/runtime/@/flow-steps/#/#/# "
                                                 "/orchestration/api/v1/runtime/@/# /orchestration/api/v1/#/@/# /orchestration/api/v1 /otdstenant/#/oauth2/token")
                                          .split(' ');
        const QByteArrayList words = QByteArray("Retail Energy Northgate Test filter jobs flow-instances flow-steps collection-resources "
                                                "delivery-file outputs output-files customer-artifacts artifact message-file input 1 TEXT CONTENT x %00 "
                                                "00000000-0000-0000-0000-000000000000 domains search runtime sortdata cron-jobs " +
                                                (application + ' ' + job + ' ' + flow + ' ' + step + ' ').repeated(4) + "1")
                                         .split(' ');
        const QByteArrayList arguments = QByteArray("count=-1 count=9223372036854775807 offset=9223372036854775807 offset=-5 version=0 version=99999999999 state=x "
                                                    "filter=;;:,: filter=ids:x;statuses: filter=startDateStart:0 filterRequest=a/colon/b:/semi/ fetchDeleted=maybe "
                                                    "filter.types=, filter.effectiveDate=never filter.useEffectiveDate=true linkDepth=-3 linkDepth=99 sort=asc_ "
                                                    "historyType=state versions=ALL {\"ids\":{}} [1,null,\"x\"] { filter.hidden=true filter.latestVersion=false linkSubjectId=" +
                                                    application + " linkObjectId=" + application + " [\"" + flow + "\"] filter=flowInstanceId:" + flow)
                                             .split(' ');
        const int succeeded = askAround(client, routes, words, arguments, 4'000);
        QVERIFY2(succeeded > 100, qPrintable(QString::number(succeeded)));
    }

    void everyRequestToTheFeedIsAnswered()
    {
        xconnector::XconFront front(m_generator, 60, m_clock);
        FrontClient client(front);
        client.headers = {{"Authorization", "Bearer northgate-feed"}};
        const QByteArray id = client.get("/events?limit=1").array()[0].toObject()[u"id"].toString().toLatin1();
        const QByteArrayList arguments = QByteArray("limit=1 limit=-1 limit=9223372036854775807 limit= timeout=0 timeout=-1 timeout=99999999999999999999 since=x "
                                                    "since=2025-01-01T00:00:00Z since=9999-12-31T23:59:59Z since=0001-01-01T00:00:00Z subject= subject=communication/ "
                                                    "subject=communication/x/attempt/99999999999 subject=communication/D-000000003 type= type=x lastEventId= "
                                                    "lastEventId=01HZZZZZZZZZZZZZZZZZZZZZZZ lastEventId=%00 lastEventId=00000000000000000000000000 lastEventId=" +
                                                    id)
                                             .split(' ');
        QVERIFY(askAround(client, {"/events", "/events", "/events", "/#", "/#/#"}, {"events", "otdsws", "x", "%00"}, arguments, 1'500) > 100);
    }
};

QTEST_GUILESS_MAIN(SandboxServicesUnrulyTest)
#include "sandbox_services_unruly_test.moc"
