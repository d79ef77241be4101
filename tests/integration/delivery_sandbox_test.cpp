// An archive and the event middleware of the sandbox read into one cache: what became of every attempt, against the sandbox's own truth, with its
// repetitions, late and unordered events, gateways' own words and faults.
#include "models/cache/delivery_notices.h"
#include "models/delivery/event_kind.h"
#include "models/query/parse.h"
#include "models/reading/reader_pool.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "tests/support/archive_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace cf;
using namespace cf::sandbox;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// The word of the profile that settles an attempt, by the rules of this program; empty: nothing does.
QString endOf(const RecipientLeg& leg, const QString& attempt)
{
    RecipientLeg one;
    std::ranges::copy_if(leg.events, std::back_inserter(one.events), [&](const DeliveryEvent& event) {
        const delivery::EventKind* kind = delivery::findKind(event.kind);
        const bool isOfWay = kind && kind->group != delivery::EventGroup::Engage && kind->group != delivery::EventGroup::Info && kind->group != delivery::EventGroup::Control;
        return event.notice > 0 && event.attempt == attempt && isOfWay && event.kind != u"archived";
    });
    const DeliveryEvent* deciding = decidingEvent(one);
    return deciding ? deciding->kind : QString();
}

/// Words that leave a leg in the same place, so that either may be the last of two at one time.
QString placeOf(const QString& word, Channel channel)
{
    const delivery::EventKind* kind = delivery::findKind(word);
    return kind ? QString(code(delivery::stateOf(*kind, channel))) : QString();
}

} // namespace

class DeliverySandboxTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_sandbox;
    QTemporaryDir m_profile;
    std::unique_ptr<cache::Cache> m_cache;
    FakeClock m_clock;
    std::shared_ptr<FakePatience> m_patience = std::make_shared<FakePatience>(m_clock);
    PlainReader m_reader;
    std::unique_ptr<reading::ReaderPool> m_mails; ///< as in the program: mails of events are read in a child
    QNetworkAccessManager m_network;
    Repository m_feed;
    const std::vector<ArchiveKind> m_kinds{ArchiveKind::ArchivesSpace, ArchiveKind::Cmis};

    Result<sync::RunProgress> run(const Repository& repository, const QString& password)
    {
        ArchiveAccount account;
        account.password = password;
        connectors::RemoteParts parts = siteParts(m_clock, m_patience, account);
        parts.mails = [this](QByteArray mail) { return m_mails->mailParts(std::move(mail)); };
        const auto connector = connectors::connectorFor(repository, parts, m_reader);
        sync::PauseGate gate;
        auto ran = QCoro::waitFor(sync::pull({*m_cache, m_reader, m_clock, {}}, repository, *connector, gate, {}, [](const auto&) {}));
        QCoro::waitFor(connector->close(true));
        return ran;
    }
    void synced(const Repository& repository, const QString& password)
    {
        const auto ran = run(repository, password);
        QVERIFY2(ran.has_value(), ran ? "" : qPrintable(ran.error().detail));
    }
    std::optional<cache::Record> record(const QString& document)
    {
        auto read = m_cache->record(document);
        read.waitForFinished();
        const Result<cache::Record> found = read.result();
        return found ? std::optional(*found) : std::nullopt;
    }
    qint64 number(const QString& sql)
    {
        auto counted = m_cache->readers().read([sql](store::Database& database) { return database.integer(sql); });
        counted.waitForFinished();
        return counted.result().value_or(-1);
    }
    qint64 found(const QString& text)
    {
        search::SearchDesk desk(m_cache->readers(), search::indexedSearches());
        auto total = desk.total({*query::parse(text), query::Calendar{m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}});
        total.waitForFinished(); // readers answer
        return total.result() ? total.result()->total : -1;
    }
    QJsonObject truth(const QString& query)
    {
        QNetworkReply* const reply = m_network.get(QNetworkRequest(QUrl(m_sandbox->controlUrl().toString() + u"/truth/xconnector"_s + query)));
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(60'000);
        reply->deleteLater();
        return QJsonDocument::fromJson(reply->readAll()).object();
    }
    /// Documents that are this trap of data model 7.6 and known here. Never empty: a test without a record proves nothing.
    QStringList trapped(int trap)
    {
        QStringList documents;
        for (const ArchiveKind kind : m_kinds) {
            for (quint64 accession = 0; accession < m_sandbox->holdings(kind).count(); ++accession) {
                const auto held = m_sandbox->holdings(kind).record(accession);
                if (held.trap == trap && record(held.documentId)) {
                    documents << held.documentId;
                }
            }
        }
        [&] { QVERIFY2(!documents.isEmpty(), qPrintable(u"no record is trap %1"_s.arg(trap))); }();
        return documents;
    }
    QJsonArray truths() { return truth(u"?from=0&count=4000"_s)[u"communications"].toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        auto opened = Sandbox::open({.records = 4'000, .archives = m_kinds, .services = {ServiceKind::XConnector}});
        QVERIFY(opened);
        m_sandbox = std::move(*opened);
        m_clock.set(m_sandbox->clock(ArchiveKind::ArchivesSpace).trueNow());
        m_cache = std::move(*cache::Cache::open(m_profile.path()));
        reading::ReaderSettings reading;
        reading.program = qEnvironmentVariable("CF_BIN") + u"/counterfoil-reader"_s;
        m_mails = std::make_unique<reading::ReaderPool>(reading);
        m_feed.kind = RepositoryKind::XConnector;
        m_feed.name = u"Middleware"_s;
        m_feed.id = repositoryId(m_feed.kind, m_feed.name);
        m_feed.location = m_sandbox->url(ServiceKind::XConnector).toString();
        m_feed.zone = u"UTC"_s;
        m_feed.connection.user = u"northgate"_s;
        m_feed.connection.signIn = SignInKind::Password;
        std::vector<Repository> repositories{m_feed};
        for (const ArchiveKind kind : m_kinds) {
            repositories.push_back(siteRepository(kind, m_sandbox->url(kind)));
        }
        for (Repository& repository : repositories) {
            repository.added = m_clock.now();
            auto added = sync::addRepository(*m_cache, repository);
            QTRY_VERIFY(added.isFinished());
        }
        synced(repositories[1], u"counterfoil"_s); // one archive before the feed, one after it
        synced(m_feed, u"northgate-feed"_s);
        synced(repositories[2], u"counterfoil"_s);
    }

    void row66EveryAttemptEndsAsTheTruthSays()
    {
        int compared = 0, bounced = 0, second = 0;
        QStringList wrong;
        for (const QJsonValue& one : truths()) {
            const auto known = record(one[u"document"].toString());
            if (!known) {
                continue; // another archive holds it
            }
            for (const QJsonValue& told : one[u"legs"].toArray()) {
                for (const QJsonValue& attempt : told[u"attempts"].toArray()) {
                    const QString state = attempt[u"state"].toString(), name = QString::number(attempt[u"attempt"].toInt());
                    const Channel channel = delivery::channelNamed(attempt[u"channel"].toString());
                    QStringList ends;
                    for (const RecipientLeg& leg : known->communication.legs) {
                        const QString end = endOf(leg, name);
                        if (!end.isEmpty()) {
                            ends << placeOf(end, channel);
                        }
                    }
                    if (state.isEmpty() || one[u"legs"].toArray().size() > 1) {
                        continue; // told of one of several: below
                    }
                    ++compared;
                    bounced += state == u"bounced-hard";
                    second += name == u"2";
                    if (!ends.contains(placeOf(state, channel))) {
                        wrong << u"%1 attempt %2 by %3: %4, and it is %5"_s.arg(one[u"document"].toString(), name, attempt[u"channel"].toString(), ends.join(u'+'), state);
                    }
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u"%1 of %2: "_s.arg(wrong.size()).arg(compared) + wrong.mid(0, 12).join(u"; "_s)));
        qInfo("%d attempts, %d bounced, %d second ones", compared, bounced, second);
        QVERIFY(compared > 300 && bounced > 3);
    }

    void trap4AMailToSeveralOfWhichNothingIsToldIsDeliveredToNobody()
    {
        const QStringList documents = trapped(4);
        for (const QString& document : documents) {
            const cache::Record known = *record(document);
            QVERIFY(known.communication.legs.size() > 1);
            for (const RecipientLeg& leg : known.communication.legs) {
                QVERIFY(!hasOutcome(stateOf(leg), Outcome::Delivered) && !hasOutcome(stateOf(leg), Outcome::Viewed));
            }
        }
    }

    void trap14ABounceAfterTheDeliveryCounts()
    {
        for (const QString& document : trapped(14)) {
            const RecipientLeg leg = record(document)->communication.legs[0];
            QVERIFY(hasOutcome(stateOf(leg), Outcome::Bounced));
            QVERIFY(std::ranges::any_of(leg.events, [](const DeliveryEvent& event) { return event.notice > 0 && event.kind == u"delivered"; }));
        }
    }

    void trap15WhatIsHeardOfWeeksLaterStandsWhereItHappenedAndSaysWhenItWasHeardOf()
    {
        for (const QString& document : trapped(15)) {
            const cache::Record known = *record(document);
            QVERIFY(std::ranges::any_of(known.communication.legs, [](const RecipientLeg& leg) {
                return std::ranges::any_of(leg.events, [](const DeliveryEvent& event) {
                    constexpr UtcMs week = UtcMs(7) * 24 * 3'600'000;
                    return event.kind == u"returned" && event.at && event.received && *event.received - event.at->utc > week;
                });
            }));
        }
    }

    void whatWasToldTwiceIsKeptOnceAndTheChainHolds()
    {
        const QJsonObject told = truth({});
        QCOMPARE(number(u"SELECT count(*) FROM delivery_notice"_s), qint64(told[u"distinct"].toDouble()));
        QVERIFY(told[u"repeated"].toDouble() > 0);
        auto broken = m_cache->readers().read([](store::Database& database) { return cache::checkEvents(database); });
        broken.waitForFinished();
        QCOMPARE(broken.result()->firstBroken, 0);
        QCOMPARE(number(u"SELECT count(*) FROM set_aside WHERE resolved IS NULL AND repository = (SELECT pk FROM repository WHERE name = 'Middleware')"_s), 0);
    }

    void whatTheFeedTellsIsSearched()
    {
        const qint64 bounced = number(u"SELECT count(DISTINCT communication) FROM leg WHERE known_to IS NULL AND state IN "
                                      u"('BOUNCED_HARD','BOUNCED_SOFT_FINAL','BLOCKED')"_s);
        const qint64 byFeed = number(u"SELECT count(DISTINCT communication) FROM leg WHERE known_to IS NULL AND basis = 1"_s);
        QVERIFY(bounced > 0 && byFeed > 0);
        QCOMPARE(found(u"bounced"_s), bounced);
    }

    void aLateBounceIsSeenWithTheNextRunAndAPollThatFindsNothingIsOneRequest()
    {
        QString document;
        for (const QJsonValue& one : truths()) {
            const QJsonArray legs = one[u"legs"].toArray();
            if (legs.size() == 1 && legs[0][u"channel"].toString() == u"email" && legs[0][u"state"].toString() == u"delivered" && record(one[u"document"].toString())) {
                document = one[u"document"].toString();
                break;
            }
        }
        QVERIFY(!document.isEmpty());
        const auto done = m_sandbox->act({{u"do"_s, u"append"_s}, {u"archive"_s, u"xconnector"_s}, {u"document"_s, document}, {u"event"_s, u"bounced-hard"_s}, {u"code"_s, u"5.1.1"_s}});
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().detail));
        const qint64 before = number(u"SELECT count(*) FROM delivery_notice"_s);
        const qint64 bounced = found(u"bounced"_s);
        synced(m_feed, u"northgate-feed"_s);
        QCOMPARE(number(u"SELECT count(*) FROM delivery_notice"_s), before + 1);
        QCOMPARE(stateOf(record(document)->communication.legs[0]), DeliveryState::BouncedHard);
        QCOMPARE(found(u"bounced"_s), bounced + 1);
        m_sandbox->port(ServiceKind::XConnector).clearLog();
        synced(m_feed, u"northgate-feed"_s);
        QCOMPARE(m_sandbox->port(ServiceKind::XConnector).log().size(), 1);
    }

    void anotherTokenIsRefusedAndChangesNothing()
    {
        const auto refused = run(m_feed, u"something"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Unauthorised);
    }
};

QTEST_GUILESS_MAIN(DeliverySandboxTest)
#include "delivery_sandbox_test.moc"
