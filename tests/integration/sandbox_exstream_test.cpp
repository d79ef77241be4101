// The sandbox's Exstream services over sockets: tokens, envelopes, templates with their versions and approvals, and what differs between servers.
#include "tests/support/exstream_caller.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

qint64 instantOf(const QJsonValue& date)
{
    return date.isDouble() ? date.toInteger() : QDateTime::fromString(date.toString(), Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class SandboxExstreamTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ExstreamCaller> m_caller;

    QJsonObject application(const QString& domain, const QString& code, const QString& more = {})
    {
        const QJsonArray found = m_caller->design(u"resources/%1?filter.types=exstrapplication&filter.name=%2%3"_s.arg(domain, code, more)).list();
        return found.isEmpty() ? QJsonObject() : found.first().toObject();
    }

private Q_SLOTS:
    void init() { m_caller = std::make_unique<ExstreamCaller>(600); }

    void tokensAreOfATenantAndEndAfterAQuarterOfAnHour()
    {
        QVERIFY(!m_caller->token.isEmpty());
        for (const QString& there : {u"/otdstenant/northgate/oauth2/token"_s, u"/tenants/northgate/oauth2/token"_s, u"/otdsws/oauth2/token"_s}) {
            const CallAnswer given = m_caller->postForm(there, "grant_type=client_credentials&client_id=counterfoil-service&client_secret=counterfoil-service");
            QCOMPARE(given.status, 200);
            QCOMPARE(given.object()[u"token_type"].toString(), u"Bearer"_s);
            QVERIFY(given.object().contains(u"refresh_token"));
            m_caller->token = given.object()[u"access_token"].toString().toLatin1();
        }
        QCOMPARE(m_caller->design(u"authentication/current-user"_s).data()[u"name"].toString(), u"counterfoil-service@OAuthClients"_s);
        const QByteArray refresh = m_caller->postForm(u"/otdsws/oauth2/token"_s, "grant_type=password&username=admin&password=admin").object()[u"refresh_token"].toString().toLatin1();
        QCOMPARE(m_caller->postForm(u"/otdsws/oauth2/token"_s, "grant_type=refresh_token&client_id=any&refresh_token=" + refresh).status, 200);
        QCOMPARE(m_caller->postForm(u"/otdsws/oauth2/token"_s, "grant_type=refresh_token&client_id=any&refresh_token=other").status, 401);
        QCOMPARE(m_caller->postForm(u"/otdsws/oauth2/token"_s, "grant_type=guess").status, 400);
        QCOMPARE(m_caller->postForm(u"/otdstenant/elsewhere/oauth2/token"_s, "grant_type=password&username=counterfoil&password=counterfoil").status, 404);
        m_caller->sandbox->advance(900'001);
        const CallAnswer late = m_caller->design(u"domains"_s);
        QCOMPARE(late.status, 500); // and not 401
        QVERIFY(late.object()[u"status"].isDouble());
        QVERIFY(m_caller->set(u"expired-status"_s, 401));
        QCOMPARE(m_caller->design(u"domains"_s).status, 401);
        m_caller->token.clear();
        QCOMPARE(m_caller->design(u"domains"_s).status, 401);
        QCOMPARE(m_caller->get(u"/design/api/v1/version"_s).object()[u"details"][u"appName"].toString(), u"design"_s);
        QCOMPARE(m_caller->get(u"/orchestration/api/v1/version"_s).object()[u"major"].toInt(), 1);
        const QString orchestration = m_caller->get(u"/design/api/v1/configurations/config.json"_s).object()[u"exstreamOrcUrl"].toString();
        QCOMPARE(orchestration, m_caller->sandbox->url(sandbox::ServiceKind::Exstream).toString() + u"/orchestration"_s);
    }

    void domainsSayWhetherJobsAreTracedAndHowIsApproved()
    {
        const QJsonArray domains = m_caller->design(u"domains?fetchChildren=true&fetchApprovalGroups=true"_s).list();
        QCOMPARE(domains.size(), 6);
        std::map<QString, QJsonObject> by;
        for (const QJsonValue& one : domains) {
            by[one[u"id"].toString()] = one.toObject();
        }
        QCOMPARE(by[u"Northgate"_s][u"children"].toArray().size(), 5);
        QCOMPARE(by[u"Insurance"_s][u"workflow"].toString(), u"ADVANCED"_s);
        QCOMPARE(by[u"Insurance"_s][u"approvalGroups"].toArray().size(), 2);
        QVERIFY(by[u"Retail"_s][u"jobTracing"].toBool() && !by[u"Energy"_s][u"jobTracing"].toBool());
        QVERIFY(!by[u"Test"_s][u"production"].toBool());
    }

    void everyTemplateOfTheEstateIsListedOnceWithItsLatestVersion()
    {
        QSet<QString> codes;
        int hidden = 0;
        for (const QString& domain : {u"Retail"_s, u"Mortgage"_s, u"Insurance"_s, u"Energy"_s}) {
            for (const QJsonObject& one : m_caller->all(u"/design/api/v1/resources/"_s + domain + u"?filter.types=exstrapplication"_s)) {
                QVERIFY(one[u"latestVersion"].toBool() && !one[u"hidden"].toBool());
                QCOMPARE(one[u"metadata"][u"TemplateCode"].toString(), one[u"name"].toString());
                QVERIFY(!codes.contains(one[u"name"].toString()));
                codes.insert(one[u"name"].toString());
            }
            hidden += m_caller->design(u"resources/%1?filter.types=exstrapplication&filter.hidden=true"_s.arg(domain)).page()[u"totalElements"].toInt();
        }
        QCOMPARE(codes.size(), 600);
        QCOMPARE(hidden, 12); // codes that were given up and taken again
    }

    void aCodeThatWasTakenAgainIsTwoResources()
    {
        const QJsonObject truth = m_caller->truth(u"?template=STM-0007"_s);
        QCOMPARE(truth[u"resources"].toArray().size(), 2);
        const QString domain = truth[u"resources"][0][u"domain"].toString();
        const QJsonObject now = application(domain, u"STM-0007"_s), former = application(domain, u"STM-0007"_s, u"&filter.hidden=true"_s);
        QVERIFY(now[u"id"] != former[u"id"] && now[u"name"] == former[u"name"]);
        const QJsonObject first = m_caller->design(u"resources/%1/%2?version=1"_s.arg(domain, now[u"id"].toString())).data().toObject();
        QVERIFY(first[u"metadata"][u"TemplateVersion"].toString().toInt() > 1); // other numbers than the archives have
        QCOMPARE(instantOf(first[u"effectiveStart"]), instantOf(former[u"effectiveEnd"]));
    }

    void versionsAreAskedForByNumberByStateAndByDay()
    {
        const QJsonObject truth = m_caller->truth(u"?template=STM-0004"_s)[u"resources"][0].toObject();
        const QString there = u"resources/%1/%2"_s.arg(truth[u"domain"].toString(), truth[u"id"].toString());
        const QJsonArray versions = truth[u"versions"].toArray();
        QVERIFY(versions.size() >= 4);
        for (const QJsonValue& one : versions) {
            const QJsonObject said = m_caller->design(there + u"?version=%1"_s.arg(one[u"number"].toInt())).data().toObject();
            QCOMPARE(said[u"state"], one[u"state"]);
            QCOMPARE(said[u"createdBy"], one[u"author"]);
            QCOMPARE(instantOf(said[u"effectiveStart"]), one[u"begins"].toInteger());
            QCOMPARE(instantOf(said[u"createdDate"]), one[u"created"].toInteger());
            QCOMPARE(said[u"metadata"][u"TemplateVersion"].toString().toInt(), one[u"stated"].toInt());
        }
        const qint64 middle = versions[1][u"begins"].toInteger() + 86'400'000;
        const QString day = QDateTime::fromMSecsSinceEpoch(middle, Qt::UTC).toString(Qt::ISODate);
        const QJsonArray then = m_caller->design(u"resources/%1?filter.ids=%2&filter.useEffectiveDate=true&filter.effectiveDate=%3"_s.arg(truth[u"domain"].toString(), truth[u"id"].toString(), day)).list();
        QCOMPARE(then.size(), 1);
        QCOMPARE(then[0][u"version"].toInt(), 2);
        QCOMPARE(m_caller->design(u"resources/%1?filter.ids=%2&filter.latestVersion=false"_s.arg(truth[u"domain"].toString(), truth[u"id"].toString())).list().size(), versions.size());
        const QByteArray body = "{\"ids\":[\"" + truth[u"id"].toString().toLatin1() + "\"],\"states\":[\"APPROVED\"]}";
        QCOMPARE(m_caller->post(u"/design/api/v1/resources/%1/filter"_s.arg(truth[u"domain"].toString()), body).list().size(), 1);
        QCOMPARE(m_caller->design(there + u"?version=99"_s).status, 404);
        QCOMPARE(m_caller->design(u"resources/Retail/3f0e8f4c-0000-4000-8000-000000000000"_s).status, 404);
    }

    void historyTellsWhoApprovedWhatWithWhichWords()
    {
        int approved = 0, rejected = 0, late = 0, outside = 0, endorsed = 0;
        for (int tmpl = 0; tmpl < 600; tmpl += 5) {
            const QString prefix = tmpl < 200 ? u"STM"_s : tmpl < 450 ? u"NTC"_s : u"LTR"_s;
            const QJsonObject truth = m_caller->truth(u"?template=%1-%2"_s.arg(prefix).arg(tmpl, 4, 10, QChar(u'0')))[u"resources"].toArray().last().toObject();
            const QJsonArray history = m_caller->design(u"resources/%1/history/%2"_s.arg(truth[u"domain"].toString(), truth[u"id"].toString())).list();
            for (const QJsonValue& version : truth[u"versions"].toArray()) {
                QStringList states;
                for (const QJsonValue& entry : history) {
                    if (entry[u"version"] == version[u"number"] && entry[u"historyType"].toString() == u"STATE") {
                        states.append(entry[u"state"].toString());
                        if (states.last() == u"APPROVED") {
                            QCOMPARE(entry[u"modifiedBy"], version[u"approver"]);
                            QCOMPARE(instantOf(entry[u"modifiedDate"]), version[u"decided"].toInteger());
                            QVERIFY(!entry[u"auditedComment"].toString().isEmpty());
                        }
                    }
                }
                approved += states.endsWith(u"APPROVED"_s);
                rejected += states.contains(u"REJECTED"_s);
                endorsed += truth[u"domain"].toString() == u"Insurance" && states.count(u"REVIEW"_s) > 1;
                late += version[u"late"].toBool();
                outside += version[u"emergency"].toBool() && states == QStringList{u"APPROVED"_s};
                QCOMPARE(version[u"state"].toString() == u"APPROVED", states.endsWith(u"APPROVED"_s));
            }
        }
        QVERIFY(approved > 700 && rejected > 20 && late > 5 && outside > 3 && endorsed > 100);
    }

    void approvalsHaveRolesAndLevels()
    {
        const QJsonArray all = m_caller->design(u"resources/Insurance?filter.types=exstrapplication&filter.states=APPROVED&count=5"_s).list();
        const QJsonArray approvals = all[0][u"approvalInfo"][u"approvals"].toArray();
        QCOMPARE(approvals.size(), 2);
        QCOMPARE(approvals[0][u"level"].toInt(), 1);
        QCOMPARE(approvals[1][u"role"].toString(), u"Compliance"_s);
        QVERIFY(approvals[1][u"approved"].toBool() && !approvals[1][u"user"].toString().isEmpty());
        QVERIFY(instantOf(approvals[0][u"date"]) < instantOf(approvals[1][u"date"]));
        const QJsonArray waiting = m_caller->design(u"resources/Insurance?filter.types=exstrapplication&filter.states=REVIEW&count=5"_s).list();
        QVERIFY(waiting[0][u"approvalInfo"][u"pending"].toBool());
    }

    void linksLeadFromACommunicationToItsPartsAndBack()
    {
        const QJsonObject truth = m_caller->truth(u"?template=NTC-0201"_s)[u"resources"][0].toObject();
        const QString domain = truth[u"domain"].toString(), id = truth[u"id"].toString();
        QCOMPARE(m_caller->design(u"links/%1?linkSubjectId=%2"_s.arg(domain, id)).list().size(), 2);
        const QJsonArray links = m_caller->design(u"links/%1?linkSubjectId=%2&linkDepth=5"_s.arg(domain, id)).list();
        std::map<QString, int> types;
        QString block;
        for (const QJsonValue& link : links) {
            const QJsonObject part = m_caller->design(u"resources/%1/%2"_s.arg(domain, link[u"linkObjectId"].toString())).data().toObject();
            ++types[part[u"type"].toString()];
            block = part[u"name"].toString().contains(u"block 1") ? part[u"id"].toString() : block;
        }
        QCOMPARE(types[u"exstrpage"_s], 1);
        QCOMPARE(types[u"exstrtextmessage"_s], 5);
        QCOMPARE(types[u"image"_s], 1);
        QVERIFY(m_caller->design(u"resources/%1/%2/content/TEXT"_s.arg(domain, block)).body.size() > 10);
        const QJsonArray users = m_caller->design(u"links/%1/resources?linkObjectId=%2&linkDepth=5&rfilter.types=exstrapplication"_s.arg(domain, block)).list();
        QCOMPARE(users.size(), 1);
        QCOMPARE(users[0][u"id"].toString(), id);
        const CallAnswer package = m_caller->design(u"export/%1/%2?versions=LATEST"_s.arg(domain, id));
        QVERIFY(package.body.startsWith("PK\3\4") && package.type == "application/zip");
        QCOMPARE(m_caller->design(u"links/"_s + domain).status, 400);
    }

    void aSetOfCommunicationsNamesItsDriverAndItsQueues()
    {
        const QJsonObject set = m_caller->design(u"resources/Retail?filter.types=exstrcommunicationset"_s).list()[0].toObject();
        const QJsonValue manifest = m_caller->design(u"manifests/Retail/communication-set/"_s + set[u"id"].toString()).data();
        QCOMPARE(manifest[u"dsnlist"][0][u"type"].toString(), u"driver"_s);
        QCOMPARE(manifest[u"queueList"][0][u"driver"].toString(), u"PDF"_s);
    }

    void pagesAreCappedAndOffsetsCountWhatTheServerTakesThemFor()
    {
        const QString list = u"resources/Retail?filter.types=exstrapplication"_s;
        const CallAnswer first = m_caller->design(list + u"&count=1000"_s);
        QCOMPARE(first.list().size(), std::min(200, first.page()[u"totalElements"].toInt()));
        QVERIFY(m_caller->set(u"page-cap"_s, 20));
        QCOMPARE(m_caller->design(list + u"&count=1000"_s).list().size(), 20);
        const QJsonArray third = m_caller->design(list + u"&count=10&offset=20"_s).list();
        QVERIFY(m_caller->set(u"offset"_s, u"pages"_s));
        const CallAnswer paged = m_caller->design(list + u"&count=10&offset=2"_s);
        QCOMPARE(paged.list(), third);
        QCOMPARE(paged.page()[u"pageOffset"].toInt(), 2);
        QCOMPARE(paged.page()[u"currentPageNumber"].toInt(), 2);
        QCOMPARE(m_caller->design(list + u"&count=-1"_s).status, 400);
    }

    void datesAreTextsOrMilliseconds()
    {
        const auto dates = [&] {
            int numbers = 0, texts = 0;
            for (const QJsonObject& one : m_caller->all(u"/design/api/v1/resources/Retail?filter.types=exstrapplication"_s, 200)) {
                (one[u"createdDate"].isDouble() ? numbers : texts) += 1;
            }
            return std::pair(numbers, texts);
        };
        QCOMPARE(dates().first, 0);
        QVERIFY(m_caller->set(u"dates"_s, u"millis"_s));
        QCOMPARE(dates().second, 0);
        QVERIFY(m_caller->set(u"dates"_s, u"mixed"_s));
        QVERIFY(dates().first > 20 && dates().second > 20);
        QVERIFY(!m_caller->set(u"dates"_s, u"roman"_s));
    }

    void nothingIsWrittenAndNothingRunByWhoMayOnlyRead()
    {
        QVERIFY(m_caller->set(u"may-run"_s, false));
        QCOMPARE(m_caller->post(u"/design/api/v1/resources/Retail"_s, "{}").status, 403);
        QCOMPARE(m_caller->post(u"/orchestration/api/v1/runtime/Retail/jobs/x/stop"_s, "{}").status, 403);
        QCOMPARE(m_caller->post(u"/orchestration/api/v1/inputs/ondemand/Retail/generate"_s, "{}").status, 403);
        QCOMPARE(m_caller->design(u"resources/Nowhere"_s).status, 404);
        QCOMPARE(m_caller->get(u"/empower/api/v1/version"_s).status, 404);
    }
};

QTEST_GUILESS_MAIN(SandboxExstreamTest)
#include "sandbox_exstream_test.moc"
