// The sandbox's xConnector over sockets: a feed that is walked, waited at and resumed, and what feeds do to their readers.
#include "app/sandbox/serving/sandbox.h"
#include "tests/support/cloud_event_reader.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace cf;
using namespace cf::sandbox;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr ServiceKind xcon = ServiceKind::XConnector;

struct Answer {
    int status = 0;
    QByteArray body, type, retryAfter, link;
    QJsonArray array() const { return QJsonDocument::fromJson(body).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(body).object(); }
};

QString idOf(const QJsonValue& event) { return event[u"id"].toString(); }
/// The same pair: the same event. Source: CloudEvents 1.0.2.
QString nameOf(const QJsonValue& event) { return event[u"source"].toString() + u' ' + idOf(event); }

} // namespace

class SandboxXconnectorTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
    QByteArray m_token = "northgate-feed";

    QNetworkReply* send(const QString& target, const QByteArray& accept = "application/cloudevents-batch+json")
    {
        QNetworkRequest request(QUrl(m_sandbox->url(xcon).toString() + target));
        request.setRawHeader("Accept", accept);
        if (!m_token.isEmpty()) {
            request.setRawHeader("Authorization", "Bearer " + m_token);
        }
        return m_network.get(request);
    }
    Answer wait(QNetworkReply* reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished()) {
            finished.wait(30'000);
        }
        reply->deleteLater();
        return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeader("Content-Type"),
                reply->rawHeader("Retry-After"), reply->rawHeader("Link")};
    }
    Answer get(const QString& target) { return wait(send(target)); }
    Answer post(const QUrl& url, const QByteArray& body, const QByteArray& type)
    {
        QNetworkRequest request(url);
        request.setRawHeader("Content-Type", type);
        return wait(m_network.post(request, body));
    }
    bool act(const QJsonObject& action)
    {
        QJsonObject all = action;
        all.insert(u"archive"_s, u"xconnector"_s);
        return m_sandbox->act(all).has_value();
    }
    QJsonObject truth(const QString& query)
    {
        return wait(m_network.get(QNetworkRequest(QUrl(m_sandbox->controlUrl().toString() + u"/truth/xconnector"_s + query)))).object();
    }
    /// All pages, until one is empty; none when it goes round in circles.
    QList<QJsonArray> pages(int limit, QString after = {})
    {
        QList<QJsonArray> all;
        for (;;) {
            const Answer answer = get(u"/events?limit=%1&lastEventId=%2"_s.arg(limit).arg(after));
            if (answer.status != 200 || all.size() > 5'000) {
                return {};
            }
            if (answer.array().isEmpty()) {
                return all;
            }
            all.append(answer.array());
            after = idOf(answer.array().last());
        }
    }
    QList<QJsonObject> walk(int limit, const QString& after = {})
    {
        QList<QJsonObject> all;
        for (const QJsonArray& page : pages(limit, after)) {
            for (const QJsonValue& event : page) {
                all.append(event.toObject());
            }
        }
        return all;
    }
    void open(quint64 records)
    {
        auto sandbox = Sandbox::open({.records = records, .archives = {ArchiveKind::ArchivesSpace}, .services = {xcon}});
        QVERIFY(sandbox);
        m_sandbox = std::move(*sandbox);
        m_token = "northgate-feed";
    }

private Q_SLOTS:
    void init() { open(400); }

    void nobodyReadsWithoutAToken()
    {
        m_token.clear();
        QCOMPARE(get(u"/events"_s).status, 401);
        m_token = "guessed";
        QCOMPARE(get(u"/events"_s).status, 401);
        const QUrl tokens(m_sandbox->url(xcon).toString() + u"/otdsws/otdstenant/northgate/oauth2/token"_s);
        const QByteArray form = "application/x-www-form-urlencoded";
        QCOMPARE(post(tokens, "grant_type=password&username=counterfoil&password=wrong", form).status, 400);
        const QJsonObject given = post(tokens, "grant_type=password&username=counterfoil&password=counterfoil", form).object();
        QCOMPARE(given[u"expires_in"].toInt(), 900);
        m_token = given[u"access_token"].toString().toLatin1();
        QCOMPARE(get(u"/events"_s).status, 200);
        m_sandbox->advance(900'000);
        QCOMPARE(get(u"/events"_s).status, 401);
        const QByteArray refresh = "grant_type=refresh_token&refresh_token=" + given[u"refresh_token"].toString().toLatin1();
        m_token = post(tokens, refresh, form).object()[u"access_token"].toString().toLatin1();
        QCOMPARE(get(u"/events"_s).status, 200);
    }

    void theFeedIsABatchOfCloudEventsInOrder()
    {
        const Answer first = get(u"/events"_s);
        QCOMPARE(first.type, "application/cloudevents-batch+json");
        QCOMPARE(first.array().size(), 500); // unless something else is asked for
        const QList<QJsonObject> all = walk(500);
        QSet<QString> seen;
        QString before;
        for (const QJsonObject& event : all) {
            QCOMPARE(event[u"specversion"].toString(), u"1.0"_s);
            QVERIFY(!idOf(event).isEmpty() && !event[u"source"].toString().isEmpty() && !event[u"type"].toString().isEmpty());
            for (const QString& name : event.keys()) {
                QVERIFY2(QRegularExpression(u"^[a-z0-9]{1,20}$|^data_base64$"_s).match(name).hasMatch(), qPrintable(name));
            }
            if (!seen.contains(nameOf(event))) {
                QVERIFY(event[u"sequence"].toString() > before);
                before = event[u"sequence"].toString();
            }
            seen.insert(nameOf(event));
        }
        QVERIFY(all.size() > 1'000);
        QCOMPARE(seen.size(), truth({})[u"distinct"].toInt());
    }

    void itIsTheSameInPagesOfAnySizeAndEveryTime()
    {
        const QList<QJsonObject> all = walk(500);
        QCOMPARE(walk(7), all);
        QCOMPARE(walk(100), all);
        open(400);
        QCOMPARE(walk(1'000), all);
    }

    void noPageEndsWithAnEventThatWasToldBefore()
    {
        QSet<QString> seen;
        qsizetype repeated = 0;
        for (const QJsonArray& page : pages(1)) {
            for (const QJsonValue& event : page) {
                const bool isAgain = seen.contains(nameOf(event));
                repeated += isAgain;
                QVERIFY(!isAgain || event != page.last());
                seen.insert(nameOf(event));
            }
        }
        QVERIFY(repeated > 10);
    }

    void anEventThatTheFeedDoesNotKnowIsGone()
    {
        QCOMPARE(get(u"/events?lastEventId=01HZZZZZZZZZZZZZZZZZZZZZZZ"_s).status, 410);
        QCOMPARE(get(u"/events?lastEventId=nonsense"_s).status, 410);
        const QList<QJsonObject> all = walk(500);
        QVERIFY(act({{u"do"_s, u"set"_s}, {u"name"_s, u"keeps-days"_s}, {u"value"_s, 100}}));
        QCOMPARE(get(u"/events?lastEventId="_s + idOf(all.first())).status, 410);
        QCOMPARE(get(u"/events?lastEventId="_s + idOf(all.first())).type, "application/problem+json");
        const QList<QJsonObject> kept = walk(500);
        QVERIFY(!kept.isEmpty() && kept.size() < all.size());
        QCOMPARE(kept, all.last(kept.size()));
        QCOMPARE(walk(500, idOf(kept.first())), kept.mid(1));
    }

    void afterThatItIsReadAnewFromATime()
    {
        const QList<QJsonObject> all = walk(500);
        const QList<QJsonObject> since = [&] {
            QList<QJsonObject> found;
            for (const QJsonValue& event : get(u"/events?limit=1000&since=2025-12-01T00:00:00%2B01:00"_s).array()) {
                found.append(event.toObject());
            }
            return found;
        }();
        QVERIFY(since.size() > 20 && since.size() < 1'000);
        QVERIFY(all.endsWith(since.last()) || all.contains(since.last()));
        const qint64 bound = *instantOf(u"2025-11-30T23:00:00Z"_s);
        QSet<QString> in;
        for (const QJsonObject& event : since) {
            in.insert(nameOf(event));
        }
        for (const QJsonObject& event : all) {
            const auto recorded = instantOf(event[u"recordedtime"].toString());
            QVERIFY(!recorded || *recorded < bound || in.contains(nameOf(event)));
        }
        QCOMPARE(get(u"/events?since=2025-12-01T00:00:00"_s).status, 400); // which zone?
        QCOMPARE(get(u"/events?limit=0"_s).status, 400);
        QCOMPARE(get(u"/events?timeout=soon"_s).status, 400);
        QCOMPARE(wait(send(u"/events"_s, "text/html")).status, 406);
    }

    void whoWaitsIsToldAtOnceAndOthersAreServedMeanwhile()
    {
        const QString last = idOf(walk(500).last());
        QNetworkReply* const waiting = send(u"/events?timeout=5&lastEventId="_s + last);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(get(u"/events?limit=1"_s).array().size(), 1);
        }
        QVERIFY(!waiting->isFinished());
        QVERIFY(act({{u"do"_s, u"append"_s}, {u"document"_s, u"D-000000003"_s}, {u"event"_s, u"bounced-hard"_s}, {u"code"_s, u"5.1.1"_s}}));
        const Answer told = wait(waiting);
        QCOMPARE(told.array().size(), 1);
        QCOMPARE(told.array()[0][u"type"].toString(), u"io.counterfoil.communication.bounced-hard.v1"_s);
        QCOMPARE(told.array()[0][u"subject"].toString(), u"communication/D-000000003/attempt/1"_s);
        const Answer nothing = get(u"/events?timeout=1&lastEventId="_s + idOf(told.array()[0]));
        QCOMPARE(nothing.status, 200);
        QVERIFY(nothing.body == "[]");
    }

    void whoHangsUpWhileWaitingIsForgotten()
    {
        const QString last = idOf(walk(500).last());
        QNetworkReply* const waiting = send(u"/events?timeout=5&lastEventId="_s + last);
        QSignalSpy asked(waiting, &QNetworkReply::requestSent);
        QVERIFY(!asked.isEmpty() || asked.wait(10'000));
        QCOMPARE(get(u"/events?limit=1"_s).status, 200); // by now the other one has arrived as well
        waiting->abort();
        waiting->deleteLater();
        QVERIFY(act({{u"do"_s, u"append"_s}, {u"document"_s, u"D-000000003"_s}, {u"event"_s, u"viewed"_s}}));
        QCOMPARE(get(u"/events?timeout=5&lastEventId="_s + last).array().size(), 1);
    }

    void whatIsToldLaterIsNotThereYet()
    {
        m_sandbox->clock(xcon).advance(-200LL * 86'400'000);
        const QList<QJsonObject> before = walk(500);
        m_sandbox->advance(200LL * 86'400'000);
        const QList<QJsonObject> all = walk(500);
        QVERIFY(all.size() > before.size());
        QCOMPARE(walk(500, idOf(before.last())), all.mid(before.size()));
    }

    void subjectsAndTypesAreAskedForAlone()
    {
        const QList<QJsonObject> all = walk(500);
        const QString subject = all[10][u"subject"].toString(), type = all[10][u"type"].toString();
        const auto are = [&](const char* name, const QString& value) {
            QStringList ids;
            for (const QJsonObject& event : all) {
                ids += event[QLatin1StringView(name)].toString() == value ? QStringList{idOf(event)} : QStringList();
            }
            ids.removeDuplicates();
            return ids;
        };
        const auto asked = [&](const QString& query) {
            QStringList ids;
            for (const QJsonValue& event : get(u"/events?limit=1000&"_s + query).array()) {
                ids += idOf(event);
            }
            ids.removeDuplicates();
            return ids;
        };
        QCOMPARE(asked(u"subject="_s + subject), are("subject", subject));
        QCOMPARE(asked(u"type="_s + type), are("type", type));
        QCOMPARE(get(u"/events?subject=letter/1"_s).status, 400);
    }

    void aLinkLeadsOnWhereThereAreLinks()
    {
        QVERIFY(get(u"/events?limit=5"_s).link.isEmpty());
        QVERIFY(act({{u"do"_s, u"set"_s}, {u"name"_s, u"links"_s}, {u"value"_s, true}}));
        const QByteArray link = get(u"/events?limit=5"_s).link;
        QVERIFY(link.startsWith('<') && link.endsWith("; rel=\"next\""));
        const QUrl next = QUrl::fromEncoded(link.mid(1, link.indexOf('>') - 1));
        QCOMPARE(next.authority(), m_sandbox->url(xcon).authority());
        QCOMPARE(get(next.path() + u'?' + next.query()).array().first().toObject(), walk(5)[5]);
    }

    void faultsOfTheLineAreThoseOfAnyOtherSystem()
    {
        QVERIFY(act({{u"do"_s, u"fault"_s}, {u"fault"_s, QJsonObject{{u"do"_s, u"status"_s}, {u"status"_s, 429}, {u"retry_after"_s, 7}}}}));
        const Answer refused = get(u"/events"_s);
        QCOMPARE(refused.status, 429);
        QCOMPARE(refused.retryAfter, "7");
        QCOMPARE(get(u"/events"_s).status, 200);
        m_network.clearConnectionCache();
    }

    void anArchiveThatTakesSomethingInIsHeardOf()
    {
        const QString last = idOf(walk(500).last());
        QVERIFY(m_sandbox->act({{u"do"_s, u"add"_s}, {u"archive"_s, u"archivesspace"_s}, {u"text"_s, u"x"_s},
                                {u"fields"_s, QJsonObject{{u"document"_s, u"D-999999999"_s}, {u"customer"_s, u"C-0000001"_s}}}}));
        QVERIFY(m_sandbox->act({{u"do"_s, u"amend"_s}, {u"archive"_s, u"archivesspace"_s}, {u"record"_s, 3}, {u"fields"_s, QJsonObject{{u"title"_s, u"T"_s}}}}));
        const QList<QJsonObject> told = walk(500, last);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][u"type"].toString(), u"io.counterfoil.communication.archived.v1"_s);
        QCOMPARE(told[0][u"data"][u"communicationId"].toString(), u"D-999999999"_s);
        QCOMPARE(truth(u"?document=D-999999999"_s)[u"legs"][0][u"state"].toString(), u"archived"_s);
    }

    void eventsAreToldAsTheyWereGiven()
    {
        const QString last = idOf(walk(500).last());
        const QJsonObject strange{{u"specversion"_s, u"1.0"_s}, {u"id"_s, u"mine"_s}, {u"source"_s, u"urn:x"_s}, {u"type"_s, u"x.y"_s}, {u"data"_s, QJsonValue()}};
        QVERIFY(act({{u"do"_s, u"append"_s}, {u"json"_s, strange}}));
        QCOMPARE(walk(500, last), QList<QJsonObject>{strange});
        QVERIFY(!act({{u"do"_s, u"append"_s}, {u"document"_s, u"D-000000003"_s}, {u"event"_s, u"vanished"_s}}));
        QVERIFY(!act({{u"do"_s, u"append"_s}, {u"document"_s, u"D-123456789"_s}, {u"event"_s, u"sent"_s}}));
    }
};

QTEST_GUILESS_MAIN(SandboxXconnectorTest)
#include "sandbox_xconnector_test.moc"
