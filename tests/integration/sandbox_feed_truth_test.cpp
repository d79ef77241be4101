// What the sandbox's feed of events adds up to, read by code of its own, against what is true of the estate; and what it does to its readers.
#include "app/sandbox/serving/sandbox.h"
#include "tests/support/cloud_event_reader.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

using namespace cf;
using namespace cf::sandbox;
using namespace cf::test;
using namespace Qt::StringLiterals;

class SandboxFeedTruthTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    QNetworkAccessManager m_network;
    QList<QJsonObject> m_all;      ///< the feed to its end
    QList<QJsonObject> m_distinct; ///< the first of each id

    QJsonDocument get(const QUrl& url)
    {
        QNetworkRequest request(url);
        request.setRawHeader("Authorization", "Bearer northgate-feed");
        QNetworkReply* const reply = m_network.get(request);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(60'000);
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll());
    }
    QJsonObject truth(const QString& query) { return get(QUrl(m_sandbox->controlUrl().toString() + u"/truth/xconnector"_s + query)).object(); }
    qsizetype count(const std::function<bool(const QJsonObject&)>& fits) const { return std::count_if(m_distinct.begin(), m_distinct.end(), fits); }
    QJsonObject communication(const QString& document) { return truth(u"?document="_s + document); }

private Q_SLOTS:
    void initTestCase()
    {
        auto sandbox = Sandbox::open({.records = 12'000, .archives = {ArchiveKind::ArchivesSpace}, .services = {ServiceKind::XConnector}});
        QVERIFY(sandbox);
        m_sandbox = std::move(*sandbox);
        QString after;
        QSet<QString> seen;
        for (;;) {
            const QJsonArray page =
                get(QUrl(m_sandbox->url(ServiceKind::XConnector).toString() + u"/events?limit=1000&lastEventId="_s + after)).array();
            if (page.isEmpty()) {
                break;
            }
            after = page.last()[u"id"].toString();
            for (const QJsonValue& event : page) {
                m_all.append(event.toObject());
                const QString name = event[u"source"].toString() + u' ' + event[u"id"].toString();
                if (!seen.contains(name)) {
                    m_distinct.append(event.toObject());
                }
                seen.insert(name);
            }
        }
        QVERIFY(m_distinct.size() > 30'000);
    }

    void theEventsOfEveryAttemptAddUpToWhatIsTrueOfIt()
    {
        const QJsonArray truths = truth(u"?from=0&count=10000"_s)[u"communications"].toArray();
        std::map<std::tuple<QString, QString, int>, QList<ReadEvent>> attempts; // document, customer, attempt
        std::map<QString, QJsonArray> legs;
        for (const QJsonValue& one : truths) {
            legs[one[u"document"].toString()] = one[u"legs"].toArray();
        }
        for (const QJsonObject& json : m_distinct) {
            const ReadEvent event = CloudEventReader::read(json);
            for (const QJsonValue& leg : legs[event.document]) {
                const bool isOnly = legs[event.document].size() == 1;
                const bool isMeant = event.customer.isEmpty() ? (event.hashes.isEmpty() ? isOnly : event.hashes.contains(leg[u"hash"].toString()))
                                                              : event.customer == leg[u"customer"].toString();
                if (isMeant && !event.word.isEmpty()) {
                    attempts[{event.document, leg[u"customer"].toString(), event.attempt}].append(event);
                }
            }
        }
        qsizetype compared = 0, bounced = 0, second = 0;
        for (const QJsonValue& one : truths) {
            for (const QJsonValue& leg : one[u"legs"].toArray()) {
                for (const QJsonValue& attempt : leg[u"attempts"].toArray()) {
                    const int number = attempt[u"attempt"].toInt();
                    const QString state = attempt[u"state"].toString();
                    const auto& events = attempts[{one[u"document"].toString(), leg[u"customer"].toString(), number}];
                    const QString found = CloudEventReader::ended(events);
                    QVERIFY2(found == state, qPrintable(u"%1 %2 attempt %3: %4, and it is %5"_s.arg(one[u"document"].toString(), leg[u"customer"].toString()).arg(number).arg(found, state)));
                    ++compared;
                    bounced += state == u"bounced-hard";
                    second += number == 2;
                }
            }
        }
        QVERIFY(compared > 8'000 && bounced > 50 && second > 15);
    }

    void whatArchivesSayOfALegIsToldByTheFeedAsWell()
    {
        int compared = 0;
        for (quint64 accession = 0; accession < 1'000; ++accession) {
            const QJsonObject said = m_sandbox->truth(ArchiveKind::ArchivesSpace, accession);
            if (said[u"copy"].toBool() || said[u"trap"].toInt() != 0 || said[u"legs"].toArray().size() != 1) {
                continue;
            }
            const QString state = said[u"legs"][0][u"state"].toString();
            const QJsonValue attempt = communication(said[u"document"].toString())[u"legs"][0][u"attempts"][0];
            if (state == u"BOUNCED_HARD" || state == u"RETURNED_MAIL" || (state == u"DELIVERED" && said[u"legs"][0][u"channel"].toString() == u"SMS")) {
                static const QStringList failures{u"bounced-hard"_s, u"returned"_s, u"refused"_s, u"delivered"_s};
                QVERIFY2(failures.contains(attempt[u"state"].toString()), qPrintable(state + u' ' + attempt[u"state"].toString()));
                ++compared;
            }
            QVERIFY(state != u"UNKNOWN" || attempt[u"state"].isUndefined());
        }
        QVERIFY(compared > 10);
    }

    void theSameEventIsToldTwiceFarApart()
    {
        std::map<QString, std::pair<qsizetype, QJsonObject>> first;
        qsizetype repeated = 0, restated = 0, farthest = 0;
        for (qsizetype at = 0; at < m_all.size(); ++at) {
            const QString name = m_all[at][u"source"].toString() + m_all[at][u"id"].toString();
            const auto [found, isNew] = first.try_emplace(name, at, m_all[at]);
            repeated += !isNew && found->second.second == m_all[at];
            restated += !isNew && found->second.second != m_all[at];
            farthest = std::max(farthest, at - found->second.first);
        }
        const QJsonObject figures = truth({});
        QVERIFY(std::abs(figures[u"repeated"].toInt() - repeated) <= 2 && figures[u"restated"].toInt() - restated <= 2); // the last may be kept back
        QVERIFY(repeated * 1'000 / m_distinct.size() >= 12 && repeated * 1'000 / m_distinct.size() <= 28);
        QVERIFY(restated >= 5 && restated * 1'000 / m_distinct.size() <= 6);
        QVERIFY(farthest > 50);
    }

    void someThingsAreToldBeforeWhatTheyFollow()
    {
        QSet<QString> failed;
        int reversed = 0;
        for (const QJsonObject& json : m_distinct) {
            const ReadEvent event = CloudEventReader::read(json);
            const QString subject = json[u"subject"].toString();
            reversed += (event.word == u"sent" || event.word == u"handed-over") && failed.contains(subject);
            if (event.word.startsWith(u"bounced") || event.word == u"returned") {
                failed.insert(subject);
            }
        }
        QVERIFY(reversed > 10);
    }

    void someAreHeardOfWeeksLaterAndSomeComeFromTheFuture()
    {
        const auto lag = [](const QJsonObject& e) {
            const auto at = instantOf(e[u"time"].toString()), recorded = instantOf(e[u"recordedtime"].toString());
            return at && recorded ? *recorded - *at : 0;
        };
        QVERIFY(count([&](const QJsonObject& e) { return lag(e) > 14LL * 86'400'000; }) > 10);
        QVERIFY(count([&](const QJsonObject& e) { return lag(e) < -300'000; }) > 10);
        QVERIFY(count([&](const QJsonObject& e) { return !e.contains(u"time") && e.contains(u"recordedtime"); }) > 30);
        QCOMPARE(count([&](const QJsonObject& e) { return !e.contains(u"time") && !e.contains(u"recordedtime"); }), 0);
    }

    void timesAreWrittenInEveryWayThatIsAllowed()
    {
        for (const QString& form : {uR"(:\d\dZ$)"_s, uR"(\.\d{1}Z$)"_s, uR"(\.\d{3}Z$)"_s, uR"(\.\d{6}Z$)"_s, uR"(\.\d{9}Z$)"_s, uR"(\+0[12]:00$)"_s, uR"(-05:00$)"_s, uR"(\dz$)"_s}) {
            const QRegularExpression pattern(form);
            QVERIFY2(count([&](const QJsonObject& e) { return pattern.match(e[u"time"].toString()).hasMatch(); }) > 20, qPrintable(form));
        }
        QCOMPARE(count([](const QJsonObject& e) { return e.contains(u"time") && !instantOf(e[u"time"].toString()); }), 0);
    }

    void someAreInAProvidersOwnWordsAlone()
    {
        for (const QString& type : {u"com.sendgrid.event"_s, u"com.amazon.ses.event"_s, u"com.mailgun.event"_s, u"com.opentext.cxi.event"_s,
                                    u"com.twilio.messaging.status"_s, u"org.smpp.receipt"_s, u"com.lob.event"_s, u"com.royalmail.event"_s,
                                    u"net.ipp.job"_s, u"message/rfc822"_s}) {
            QVERIFY2(count([&](const QJsonObject& e) { return e[u"type"].toString() == type; }) > 0, qPrintable(type));
        }
        QVERIFY(count([](const QJsonObject& e) { return e.contains(u"data_base64"); }) > 0);
        QVERIFY(count([](const QJsonObject& e) { return e[u"data"][u"mail"][u"destination"].toArray().size() > 1; }) > 5);
        QVERIFY(count([](const QJsonObject& e) { return e[u"type"].toString().endsWith(u".v2") || e[u"type"].toString().contains(u"teleported"); }) > 3);
    }

    void whatIsKeptOfAProvidersBodyHasItsDigest()
    {
        qsizetype checked = 0;
        for (const QJsonObject& event : m_distinct) {
            const QJsonValue raw = event[u"data"][u"raw"];
            if (raw.isObject()) {
                const QByteArray bytes = raw[u"data"].isString() ? raw[u"data"].toString().toUtf8() : QJsonDocument(raw[u"data"].toObject()).toJson(QJsonDocument::Compact);
                QCOMPARE(raw[u"sha256"].toString().toLatin1(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
                ++checked;
            }
        }
        QVERIFY(checked > 1'000);
    }

    void addressesAreMaskedInWhatIsNotAProvidersOwn()
    {
        for (const QJsonObject& event : m_distinct) {
            const QJsonValue recipient = event[u"data"][u"recipient"];
            if (recipient.isObject()) {
                QVERIFY(recipient[u"display"].toString().contains(u"***") || recipient[u"display"].toString() == u"on file");
                QVERIFY(recipient[u"hash"].toString().startsWith(u"hmac-sha256:"));
            }
        }
    }

    void trapsEndAsTheyShould_data()
    {
        QTest::addColumn<int>("trap");
        QTest::addColumn<QString>("state");
        QTest::newRow("a mail to three of whom nothing is said is no more than sent") << 4 << u"sent"_s;
        QTest::newRow("who is not written to on purpose is suppressed") << 13 << u"suppressed"_s;
        QTest::newRow("a bounce days after the delivery is a bounce") << 14 << u"bounced-hard"_s;
        QTest::newRow("a letter that is heard of two months later came back") << 15 << u"returned"_s;
        QTest::newRow("delivered before it was sent is delivered") << 30 << u"delivered"_s;
    }
    void trapsEndAsTheyShould()
    {
        QFETCH(int, trap);
        QFETCH(QString, state);
        int seen = 0;
        for (quint64 number = 0; number < 12'000; ++number) {
            if (estate::trapOf(1, number) != trap) {
                continue;
            }
            const QJsonArray legs = communication(u"D-%1"_s.arg(number, 9, 10, QChar(u'0')))[u"legs"].toArray();
            QVERIFY(!legs.isEmpty() && (trap != 4 || legs.size() == 3));
            const QString found = legs[0][u"attempts"][0][u"state"].toString();
            QVERIFY2(found == state || (trap == 15 && found == u"refused"), qPrintable(QString::number(number) + u' ' + found));
            ++seen;
        }
        QCOMPARE(seen, 6);
    }

    void whatAnAddressRefusedGoesByPostAndSaysSo()
    {
        int seen = 0;
        for (const QJsonObject& event : m_distinct) {
            if (event[u"type"].toString().endsWith(u"reissued.v1") && event[u"data"][u"newAttemptId"].toString() == u"2") {
                const QJsonValue leg = communication(event[u"data"][u"communicationId"].toString())[u"legs"][0];
                QCOMPARE(leg[u"channel"].toString(), u"email"_s); // as it was meant
                const QJsonArray attempts = leg[u"attempts"].toArray();
                seen += attempts.size() == 2 && attempts[1][u"channel"].toString() == u"print";
            }
        }
        QVERIFY(seen > 15);
    }
};

QTEST_GUILESS_MAIN(SandboxFeedTruthTest)
#include "sandbox_feed_truth_test.moc"
