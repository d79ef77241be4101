// A delivery feed in the cache: events before and after their communications, again and in any order, with other content, from a middleware
// that forgets. The feed is scripted here; the sandbox's own is asked in delivery_sandbox_test.cpp.
#include "models/cache/delivery_notices.h"
#include "models/delivery/notice_reading.h"
#include "models/sync/apply_page.h"
#include "tests/support/cache_rig.h"
#include "tests/support/scripted_feed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ", as moc does not understand raw strings.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

struct Told {
    QString id, document, kind, time, channel = u"email"_s, recipient = {}, attempt = u"1"_s, reason = {};
};

QByteArray json(const Told& told)
{
    QJsonObject data{{u"communicationId"_s, told.document}, {u"attemptId"_s, told.attempt}, {u"channel"_s, told.channel},
                     {u"provider"_s, u"ses"_s},             {u"reason"_s, QJsonObject{{u"code"_s, told.reason}}}};
    if (!told.recipient.isEmpty()) {
        data.insert(u"recipient"_s, QJsonObject{{u"display"_s, told.recipient}});
    }
    QJsonObject event{{u"specversion"_s, u"1.0"_s}, {u"id"_s, told.id},     {u"source"_s, u"https://xconnector.example/ei"_s},
                      {u"type"_s, u"io.counterfoil.communication.%1.v1"_s.arg(told.kind)}, {u"data"_s, data}};
    if (!told.time.isEmpty()) {
        event.insert(u"time"_s, told.time);
    }
    return QJsonDocument(event).toJson(QJsonDocument::Compact);
}

connectors::Noticed noticed(const QByteArray& raw)
{
    const auto read = delivery::readFeedEvent(raw, {});
    return {read ? read->event : FeedEvent()};
}

/// A cache with a feed beside its archive.
class FeedRig : public CacheRig
{
public:
    FeedRig() { QVERIFY(cache::addRepository(database, feedRepository()).has_value()); }

    sync::Applied tell(const std::vector<QByteArray>& events)
    {
        std::vector<connectors::Change> changes;
        for (const QByteArray& raw : events) {
            changes.emplace_back(noticed(raw));
        }
        return apply(feedRepository().id, changes);
    }
    void archive(const Communication& c)
    {
        QHash<QString, sync::Looked> looked;
        for (const Rendition& rendition : c.renditions) {
            sync::Looked look;
            look.ref = rendition.source;
            look.sha256 = sha256Of("bytes of " + c.documentId.toUtf8());
            look.bytes = 10;
            looked.insert(rendition.source.nativeId, look);
        }
        apply(test::archive(), {connectors::Upsert{c}}, looked);
    }
    sync::Applied apply(const RepositoryId& repository, const std::vector<connectors::Change>& changes, const QHash<QString, sync::Looked>& looked = {})
    {
        auto transaction = store::Transaction::begin(database);
        const auto applied = sync::applyChanges(database, repository, changes, looked, now, now);
        if (!applied || !transaction || !transaction->commit()) {
            qWarning("%s", applied ? "not committed" : qPrintable(applied.error().detail));
            return {-1, -1};
        }
        now += 1000;
        return *applied;
    }
    QByteArray dump() { return cache::comparableDump(database).value_or(QByteArray()); }
    UtcMs now = 1'800'000'000'000;
};

Communication mailTo(const QString& documentId, const QString& address)
{
    Communication c = letter(documentId);
    for (RecipientLeg& leg : c.legs) {
        leg.channel = Channel::Email;
        leg.email = address;
        leg.id = legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        leg.events.clear();
    }
    return c;
}

} // namespace

class DeliveryFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row66EventsStandOnTheLegTheyTellOf()
    {
        FeedRig rig;
        const Communication c = mailTo(u"EX-1"_s, u"jane@example.test"_s);
        rig.archive(c);
        QCOMPARE(rig.tell({json({u"a"_s, u"EX-1"_s, u"sent"_s, u"2026-03-01T10:00:00Z"_s}),
                           json({u"b"_s, u"ex 1"_s, u"bounced-hard"_s, u"2026-03-01T10:01:00Z"_s, u"email"_s, u"j***@example.test"_s, u"1"_s, u"5.1.1"_s})}),
                 (sync::Applied{2, 0}));
        const cache::Record record = rig.record(c);
        QCOMPARE(record.communication.legs.size(), size_t(1));
        const RecipientLeg& leg = record.communication.legs[0];
        QCOMPARE(leg.events.size(), size_t(2));
        QCOMPARE(stateOf(leg), DeliveryState::BouncedHard);
        QCOMPARE(leg.events[1].reportedCode, u"5.1.1"_s);
        QCOMPARE(leg.events[1].kind, u"bounced-hard"_s);
        QVERIFY(leg.events[1].notice > 0);
        QCOMPARE(rig.count(u"SELECT count(*) FROM leg WHERE state = 'BOUNCED_HARD' AND known_to IS NULL"_s), 1);
        QCOMPARE(rig.count(u"SELECT count(*) FROM communication_fact WHERE first_state = 'BOUNCED_HARD'"_s), 1);
    }

    void whatComesBeforeItsCommunicationWaitsForIt()
    {
        FeedRig early, late;
        const Communication c = mailTo(u"EX-1"_s, u"jane@example.test"_s);
        const std::vector<QByteArray> events{json({u"a"_s, u"EX-1"_s, u"sent"_s, u"2026-03-01T10:00:00Z"_s}),
                                             json({u"b"_s, u"EX-1"_s, u"delivered"_s, u"2026-03-01T10:01:00Z"_s})};
        early.tell(events);
        early.archive(c);
        late.archive(c);
        late.tell(events);
        QCOMPARE(stateOf(early.record(c).communication.legs[0]), DeliveryState::AcceptedByRecipientServer);
        QCOMPARE(early.record(c).communication.legs[0].events.size(), size_t(2));
        QVERIFY(early.dump() == late.dump());
    }

    void theSameEventAgainIsKeptOnceAndOneWithOtherContentBesideIt()
    {
        FeedRig rig;
        const Communication c = mailTo(u"EX-1"_s, u"jane@example.test"_s);
        rig.archive(c);
        const QByteArray first = json({u"a"_s, u"EX-1"_s, u"delivered"_s, u"2026-03-01T10:01:00Z"_s});
        QByteArray spaced = first;
        spaced.replace(",\"", ", \"");
        rig.tell({first, first, spaced});
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_notice"_s), 1);
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_notice_conflict"_s), 0);
        const QByteArray other = json({u"a"_s, u"EX-1"_s, u"bounced-hard"_s, u"2026-03-01T10:01:00Z"_s});
        rig.tell({other, other});
        QCOMPARE(rig.count(u"SELECT count(*) FROM delivery_notice_conflict"_s), 1);
        QCOMPARE(stateOf(rig.record(c).communication.legs[0]), DeliveryState::AcceptedByRecipientServer);
        const auto gaps = cache::readGaps(rig.database, feedRepository().id);
        QCOMPARE(gaps->size(), size_t(1));
        QCOMPARE(gaps->front().failure, Failure::Conflict);
    }

    void row52AnotherChannelThanWasMeantIsALegOfItsOwnThatOutlivesWhatTheArchiveSays()
    {
        FeedRig rig;
        Communication c = mailTo(u"EX-1"_s, u"jane@example.test"_s);
        rig.archive(c);
        rig.tell({json({u"a"_s, u"EX-1"_s, u"bounced-hard"_s, u"2026-03-01T10:01:00Z"_s}),
                  json({u"b"_s, u"EX-1"_s, u"sent"_s, u"2026-03-02T10:00:00Z"_s, u"print"_s, {}, u"2"_s})});
        cache::Record record = rig.record(c);
        QCOMPARE(record.communication.legs.size(), size_t(2));
        QCOMPARE(record.communication.legs[1].channel, Channel::Print);
        QVERIFY(record.communication.legs[1].basis == LegBasis::Feed);
        QCOMPARE(stateOf(record.communication.legs[1]), DeliveryState::Dispatched);
        QCOMPARE(rig.count(u"SELECT leg_count FROM communication_fact WHERE known_to IS NULL"_s), 2);
        c.title = u"Corrected title"_s; // the archive says something new
        rig.archive(c);
        record = rig.record(c);
        QCOMPARE(record.communication.title, c.title);
        QCOMPARE(record.communication.legs.size(), size_t(2));
        QCOMPARE(stateOf(record.communication.legs[0]), DeliveryState::BouncedHard);
        QCOMPARE(rig.count(u"SELECT leg_count FROM communication_fact WHERE known_to IS NULL"_s), 2);
    }

    void aMailToSeveralWithoutAWordOnWhomClaimsNothingOfEach()
    {
        FeedRig rig;
        Communication c = mailTo(u"EX-1"_s, u"jane@example.test"_s);
        RecipientLeg second = legTo(c, u"C-2"_s, u"Joe"_s, Channel::Email);
        second.email = u"joe@example.test"_s;
        c.legs.push_back(second);
        c.envelopes.push_back({second.envelope, {}, {}, Channel::Email});
        rig.archive(c);
        rig.tell({json({u"a"_s, u"EX-1"_s, u"delivered"_s, u"2026-03-01T10:01:00Z"_s})});
        const cache::Record record = rig.record(c);
        QCOMPARE(record.ofOneOfSeveral.size(), size_t(1));
        for (const RecipientLeg& leg : record.communication.legs) {
            QCOMPARE(stateOf(leg), DeliveryState::Unknown);
        }
    }

    void aMessageIsFoundByItsGatewaysNumberOnceOneEventNamesTheDocument()
    {
        FeedRig rig;
        const Communication c = mailTo(u"EX-1"_s, u"jane@example.test"_s);
        rig.archive(c);
        const auto native = [](const char* id, const char* subject, const char* code) {
            return QByteArray(quoted("{'specversion':'1.0','id':'")) + id + quoted("','source':'s','type':'com.sendgrid','subject':'") + subject +
                   quoted("','time':'2026-03-01T10:01:00Z','data':{'event':'") + code + quoted("','email':'jane@example.test','sg_message_id':'m-7.filter1'}}");
        };
        rig.tell({native("1", "", "delivered")});
        QVERIFY(rig.record(c).communication.legs[0].events.empty());
        rig.tell({native("2", "communication/EX-1", "processed")});
        QCOMPARE(rig.record(c).communication.legs[0].events.size(), size_t(2));
        rig.tell({native("3", "", "open")});
        QCOMPARE(stateOf(rig.record(c).communication.legs[0]), DeliveryState::Opened);
    }

    void row74TenOfEachInAnyOrderAreTheSameAsOneInOrder()
    {
        const quint32 seed = qEnvironmentVariable("CF_SEED", u"20261123"_s).toUInt();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        static const QStringList kinds{u"queued"_s, u"sent"_s, u"deferred"_s, u"delivered"_s, u"bounced-hard"_s, u"viewed"_s, u"in-transit"_s, u"nonsense"_s};
        std::vector<Communication> letters;
        std::vector<QByteArray> ordered, shuffled;
        for (int i = 0; i < 20; ++i) {
            letters.push_back(mailTo(u"EX-%1"_s.arg(i), u"to%1@example.test"_s.arg(i)));
            for (quint32 k = 0, many = 1 + random.bounded(6); k < many; ++k) {
                ordered.push_back(json({u"e%1-%2"_s.arg(i).arg(k), u"EX-%1"_s.arg(i), kinds[qsizetype(random.bounded(quint32(kinds.size())))],
                                        random.bounded(9) == 0 ? QString() : u"2026-03-0%1T10:%2:00Z"_s.arg(1 + random.bounded(9)).arg(10 + random.bounded(50)),
                                        random.bounded(8) == 0 ? u"print"_s : u"email"_s, {}, QString::number(1 + random.bounded(2))}));
            }
        }
        for (int copy = 0; copy < 10; ++copy) {
            shuffled.insert(shuffled.end(), ordered.begin(), ordered.end());
        }
        std::shuffle(shuffled.begin(), shuffled.end(), random);
        FeedRig once, often;
        for (const Communication& c : letters) {
            once.archive(c);
        }
        once.tell(ordered);
        for (size_t at = 0, next = 0; at < shuffled.size() || next < letters.size();) {
            if (next < letters.size() && random.bounded(2) == 0) {
                often.archive(letters[next++]);
            }
            const size_t end = std::min(shuffled.size(), at + random.bounded(40));
            often.tell({shuffled.begin() + qsizetype(at), shuffled.begin() + qsizetype(end)});
            at = end;
        }
        const auto states = [](FeedRig& rig) {
            auto select = rig.database.prepare(u"SELECT c.native_key || l.channel || l.state || l.grade || l.reason FROM leg l JOIN communication c ON "
                                               u"c.pk = l.communication WHERE l.known_to IS NULL ORDER BY 1");
            QStringList lines;
            while (select && select->step().value_or(false)) {
                lines << select->text(0);
            }
            return lines.join(u'\n');
        };
        QCOMPARE(states(often), states(once));
        QCOMPARE(often.count(u"SELECT count(*) FROM delivery_event"_s), once.count(u"SELECT count(*) FROM delivery_event"_s));
        QCOMPARE(often.count(u"SELECT count(*) FROM delivery_notice"_s), qint64(ordered.size()));
        QCOMPARE(cache::checkEvents(often.database)->firstBroken, 0);
    }

    void anEventThatIsChangedOrTakenOutBreaksTheChain()
    {
        FeedRig rig;
        rig.tell({json({u"a"_s, u"EX-1"_s, u"sent"_s, {}}), json({u"b"_s, u"EX-1"_s, u"sent"_s, {}}), json({u"c"_s, u"EX-1"_s, u"sent"_s, {}})});
        QCOMPARE(cache::checkEvents(rig.database)->firstBroken, 0);
        QVERIFY(rig.database.execute(u"DELETE FROM delivery_notice WHERE pk = 2").has_value());
        QCOMPARE(cache::checkEvents(rig.database)->firstBroken, 3);
    }

    void theFeedIsReadToItsEndAndOnFromThere()
    {
        std::vector<QByteArray> feed;
        for (int i = 0; i < 7; ++i) {
            feed.push_back(json({QString::number(i), u"EX-1"_s, u"sent"_s, u"2026-03-01T10:00:0%1Z"_s.arg(i)}));
        }
        bool forgets = false;
        ScriptedFeed server(feed, forgets);
        QString cursor;
        QCOMPARE(server.run(cursor), 7);
        QCOMPARE(server.transport->requests.size(), size_t(4)); // 3, 3, 1, none
        QCOMPARE(server.run(cursor), 0);
        QCOMPARE(server.transport->requests.size(), size_t(5)); // a poll that finds nothing is one request
        feed.push_back("{\"specversion\":\"1.0\",\"id\":\"x\"}"); // malformed: set aside, and the rest is read
        feed.push_back(json({u"8"_s, u"EX-1"_s, u"viewed"_s, u"2026-03-01T11:00:00Z"_s}));
        QCOMPARE(server.run(cursor), 1);
        QCOMPARE(server.aside.size(), size_t(1));
        QCOMPARE(server.aside[0].what.position, u"$.source"_s);
    }

    void aFeedThatForgotWhereItWasIsReadAgainAndWhatMayBeMissingIsSaid()
    {
        std::vector<QByteArray> feed;
        for (int i = 0; i < 4; ++i) {
            feed.push_back(json({QString::number(i), u"EX-1"_s, u"sent"_s, u"2026-03-0%1T10:00:00Z"_s.arg(1 + i)}));
        }
        bool forgets = false;
        ScriptedFeed server(feed, forgets);
        QString cursor;
        server.run(cursor);
        forgets = true;
        feed.erase(feed.begin(), feed.begin() + 2);
        server.run(cursor);
        QVERIFY(!server.gaps.empty() && server.gaps.back().isOver); // what it still has begins before what is known
        feed = {json({u"9"_s, u"EX-1"_s, u"sent"_s, u"2026-04-01T10:00:00Z"_s})};
        forgets = true;
        server.gaps.clear();
        server.run(cursor);
        QVERIFY(!server.gaps.empty() && !server.gaps.back().isOver);
        QCOMPARE(server.gaps.back().what.failure, Failure::Truncated);
    }

    void aFeedThatForgetsEveryEventAtOnceEndsTheRunInsteadOfBeingReadForEver()
    {
        std::vector<QByteArray> feed{json({u"1"_s, u"EX-1"_s, u"sent"_s, u"2026-03-01T10:00:00Z"_s})};
        bool forgets = false;
        ScriptedFeed server(feed, forgets);
        QString cursor;
        QCOMPARE(server.run(cursor), 1);
        server.forgetsAlways = true;
        QCOMPARE(server.run(cursor), -1);
        QCOMPARE(server.trouble, u"answer 410"_s);
        QVERIFY(server.transport->requests.size() < 10);
    }
};

QTEST_GUILESS_MAIN(DeliveryFeedTest)
#include "delivery_feed_test.moc"
