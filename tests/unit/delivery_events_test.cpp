// Events of delivery feeds: what is read of them, which word of the profile they mean, whose leg they are about.
#include "models/delivery/cloud_event.h"
#include "models/delivery/event_kind.h"
#include "models/delivery/leg_choice.h"
#include "models/delivery/notice_reading.h"
#include "tests/support/sample_communication.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cf;
using namespace cf::delivery;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// JSON with ' for ", as moc does not understand raw strings.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QByteArray eventWith(const QByteArray& type, const QByteArray& data, const QByteArray& more = {})
{
    return quoted("{'specversion':'1.0','id':'e1','source':'https://x.example/ei','type':'") + type +
           quoted("','subject':'communication/EX-1/attempt/2','time':'2026-11-20T10:15:30.123456Z'") + more + quoted(",'data':") + data + "}";
}

DeliveryNotice only(const QByteArray& raw, const EventRules& rules = {})
{
    const auto read = readFeedEvent(raw, rules);
    return read && read->event.notices.size() == 1 ? read->event.notices.front() : DeliveryNotice();
}

Communication withLegs(std::initializer_list<std::pair<const char*, Channel>> mails)
{
    Communication c = letter(u"EX-1"_s);
    c.legs.clear();
    int number = 0;
    for (const auto& [mail, channel] : mails) {
        ++number;
        RecipientLeg leg = legTo(c, u"C-%1"_s.arg(number), u"Recipient %1"_s.arg(number), channel);
        leg.email = QLatin1StringView(mail);
        c.legs.push_back(leg);
    }
    return c;
}

DeliveryEvent at(const char* time, DeliveryState state, const char* attempt = "")
{
    DeliveryEvent event;
    event.state = state;
    event.grade = gradeOf(state, Channel::Email);
    event.at = readMoment(QString::fromLatin1(time), QTimeZone::utc());
    event.attempt = QLatin1StringView(attempt);
    return event;
}

} // namespace

class DeliveryEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesOfTheUsualFormMeanWhatTheyMeanInAnyOther()
    {
        struct Pair {
            const char *usual, *compact;
        };
        for (const auto& [usual, compact] : {Pair{"2026-02-03T10:11:12Z", "20260203T101112Z"}, Pair{"2026-02-03T10:11:12.2Z", "20260203T101112.2Z"},
                                             Pair{"2024-02-29T23:59:59.999z", "20240229T235959.999z"}, Pair{"2026-02-03T10:11:12.123456789Z", "20260203T101112.123456789Z"},
                                             Pair{"2026-02-03T00:00:00.05Z", "20260203T000000.05Z"}}) {
            const auto one = readMoment(QLatin1StringView(usual).toString(), QTimeZone::utc()), other = readMoment(QLatin1StringView(compact).toString(), QTimeZone::utc());
            QVERIFY2(one && other, usual);
            QCOMPARE(one->utc, other->utc);
            QCOMPARE(one->wall, other->wall);
            QVERIFY(one->precision == other->precision);
            QCOMPARE(one->zone, other->zone);
            QVERIFY(!one->zoneAssumed);
            QCOMPARE(one->text, QLatin1StringView(usual).toString());
        }
        for (const char* none : {"2026-02-30T10:11:12Z", "2026-02-03T24:00:00Z", "2026-02-03T10:61:12Z", "2026-02-03T10:11:12.Z", "2026-02-03T10:1a:12Z", "2026-02-03T10:11:12.12x4Z"}) {
            QVERIFY2(!readMoment(QLatin1StringView(none).toString(), QTimeZone::utc()), none);
        }
    }

    void partsABatchIntoTheBytesOfItsEvents()
    {
        const auto parts = splitBatch(" [ {\"a\":\"]},\\\"\"} ,\n[1,[2]], 3 ,\"x\" ] \n");
        QVERIFY(parts.has_value());
        const std::vector<QByteArray> wanted{"{\"a\":\"]},\\\"\"}", "[1,[2]]", "3", "\"x\""};
        QCOMPARE(*parts, wanted);
        QCOMPARE(splitBatch("[]")->size(), size_t(0));
        for (const char* broken : {"", "{}", "[", "[1", "[1,", "[1,]", "[,1]", "[{\"a\":1]", "[\"a]", "[1] 2", "[}", "[\"\\"}) {
            QVERIFY2(!splitBatch(broken), broken);
        }
        QVERIFY(!splitBatch('[' + QByteArray(100'000, '[')));
    }

    void tellsWhatAnEventLacksByItsPath()
    {
        const auto fault = [](const QByteArray& json) {
            const auto read = readCloudEvent(json);
            return read ? QString() : read.error().detail;
        };
        QCOMPARE(fault("[]"), u"$: no object"_s);
        QCOMPARE(fault("{}"), u"$.specversion: missing"_s);
        QCOMPARE(fault(quoted("{'specversion':'2.0'}")), u"$.specversion: not 1.x"_s);
        QCOMPARE(fault(quoted("{'specversion':'1.0','id':'1','type':'t'}")), u"$.source: missing"_s);
        QCOMPARE(fault(quoted("{'specversion':'1.0','id':'1','type':'t','source':'s'}")), QString());
    }

    void readsTimesAsTheyAreWrittenAndCutsWhatIsFinerThanMilliseconds()
    {
        const auto utc = [](const char* text) {
            const auto moment = eventTime(QString::fromLatin1(text));
            return moment ? moment->utc : -1;
        };
        const UtcMs second = 1'763'633'730'000;
        QCOMPARE(utc("2025-11-20T10:15:30Z"), second);
        QCOMPARE(utc("2025-11-20T10:15:30.1Z"), second + 100);
        QCOMPARE(utc("2025-11-20T10:15:30.123999999Z"), second + 123);
        QCOMPARE(utc("2025-11-20T12:15:30.000+02:00"), second);
        QCOMPARE(utc("2025-11-20t10:15:30z"), second);
        QCOMPARE(utc("yesterday"), -1);
        QVERIFY(eventTime(u"2025-11-20T10:15:30")->zoneAssumed);
        QCOMPARE(eventTime(u"2025-11-20T10:15:30.123999999Z")->text, u"2025-11-20T10:15:30.123999999Z"_s);
    }

    void readsTheProfile()
    {
        const DeliveryNotice notice = only(eventWith("io.counterfoil.communication.bounced-hard.v1", quoted("{'communicationId':'EX-9','channel':'email', 'recipient':{'kind':'email','display':'j***@example.test'},'provider':'ses','providerMessageId':'m1','providerEventType':'Bounce', 'reason':{'code':'5.1.1','text':'user unknown'}}")));
        QCOMPARE(notice.documentId, u"EX-9"_s);
        QCOMPARE(notice.attempt, u"2"_s);
        QCOMPARE(notice.state, DeliveryState::BouncedHard);
        QCOMPARE(notice.grade, EvidenceGrade::X);
        QCOMPARE(notice.reportedCode, u"5.1.1"_s);
        QCOMPARE(notice.gateway, u"ses"_s);
        QCOMPARE(only(eventWith("org.other.communication.bounced-hard.v7", "{}")).kind, u"bounced-hard"_s); // another prefix, a later version
        QCOMPARE(only(eventWith("io.counterfoil.communication.teleported.v1", "{}")).kind, u"unknown"_s);
    }

    void everyWordOfTheProfileProvesNoMoreThanItSays()
    {
        const auto grade = [](const char* name, Channel channel) { return gradeOf(*findKind(QString::fromLatin1(name)), channel); };
        QCOMPARE(eventKinds().size(), size_t(31));
        QCOMPARE(grade("delivered", Channel::Email), EvidenceGrade::C); // accepted by a server
        QCOMPARE(grade("delivered", Channel::Print), EvidenceGrade::B);
        QCOMPARE(grade("delivered", Channel::RegisteredMail), EvidenceGrade::A);
        QCOMPARE(grade("delivered-inferred", Channel::Print), EvidenceGrade::D);
        QCOMPARE(grade("viewed", Channel::Email), EvidenceGrade::C); // an image proxy looks at everything
        QCOMPARE(grade("viewed", Channel::Portal), EvidenceGrade::B);
        QCOMPARE(grade("presented", Channel::Portal), EvidenceGrade::D);
        QCOMPARE(grade("acknowledged", Channel::Portal), EvidenceGrade::A);
        QCOMPARE(grade("unknown", Channel::Email), EvidenceGrade::U);
    }

    void row66GatewaysAreReadInTheirOwnWords_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("recipient");
        const auto add = [](const char* name, const QByteArray& body, const char* kind, const char* code, const char* recipient = "") {
            QTest::newRow(name) << body << QString::fromLatin1(kind) << QString::fromLatin1(code) << QString::fromLatin1(recipient);
        };
        add("SendGrid bounce", quoted("{'email':'a@b.test','event':'bounce','type':'bounce','status':'5.1.1','sg_event_id':'1','timestamp':1763633730}"), "bounced-hard", "5.1.1", "a@b.test");
        add("SendGrid blocked", quoted("{'email':'a@b.test','event':'bounce','type':'blocked','sg_event_id':'1'}"), "bounced-soft", "bounce", "a@b.test");
        add("SendGrid dropped, suppressed", quoted("{'email':'a@b.test','event':'dropped','reason':'Bounced Address','sg_event_id':'1'}"), "suppressed", "dropped", "a@b.test");
        add("SendGrid dropped", quoted("{'email':'a@b.test','event':'dropped','reason':'Invalid SMTPAPI header','sg_event_id':'1'}"), "rejected", "dropped", "a@b.test");
        add("SES permanent", quoted("{'eventType':'Bounce','mail':{'messageId':'m'},'bounce':{'bounceType':'Permanent','bounceSubType':'General','bouncedRecipients':[{'emailAddress':'a@b.test','status':'5.1.1'}]}}"), "bounced-hard", "5.1.1", "a@b.test");
        add("SES suppressed", quoted("{'notificationType':'Bounce','mail':{'messageId':'m'},'bounce':{'bounceType':'Permanent','bounceSubType':'OnAccountSuppressionList','bouncedRecipients':[{'emailAddress':'a@b.test'}]}}"), "suppressed", "Bounce", "a@b.test");
        add("SES transient", quoted("{'eventType':'Bounce','mail':{},'bounce':{'bounceType':'Transient','bouncedRecipients':[{'emailAddress':'a@b.test','status':'4.2.2'}]}}"), "bounced-soft", "4.2.2", "a@b.test");
        add("SES rendering", quoted("{'eventType':'Rendering Failure','mail':{'destination':['a@b.test']},'failure':{'errorMessage':'x'}}"), "render-failed", "Rendering Failure", "a@b.test");
        add("Mailgun permanent", quoted("{'event-data':{'event':'failed','severity':'permanent','reason':'bounce','recipient':'a@b.test','delivery-status':{'code':550}}}"), "bounced-hard", "550", "a@b.test");
        add("Mailgun old", quoted("{'event':'failed','severity':'permanent','reason':'old','recipient':'a@b.test'}"), "bounced-soft", "failed", "a@b.test");
        add("Mailgun temporary", quoted("{'event':'failed','severity':'temporary','reason':'generic','recipient':'a@b.test'}"), "deferred", "failed", "a@b.test");
        add("Mailgun suppressed", quoted("{'event':'failed','severity':'permanent','reason':'suppress-bounce','recipient':'a@b.test'}"), "suppressed", "failed", "a@b.test");
        add("Twilio undelivered", quoted("{'MessageSid':'SM1','MessageStatus':'undelivered','To':'+4915112345678','ErrorCode':'30005'}"), "bounced-hard", "30005", "+4915112345678");
        add("Twilio delivered", quoted("{'MessageSid':'SM1','MessageStatus':'delivered','To':'+4915112345678'}"), "delivered", "delivered", "+4915112345678");
        add("SMPP state", quoted("{'message_state':8,'id':'77'}"), "rejected", "REJECTD");
        add("SMPP receipt", quoted("{'receipt':'id:77 sub:001 dlvrd:001 submit date:2511201015 done date:2511201016 stat:DELIVRD err:000 text:hello'}"), "delivered", "000");
        add("Post mailed", quoted("{'event_type':{'id':'letter.mailed'},'body':{'id':'ltr_1'}}"), "sent", "letter.mailed");
        add("Post certified", quoted("{'event_type':{'id':'letter.certified.delivered'},'body':{'id':'ltr_1'}}"), "delivered", "letter.certified.delivered");
        add("Post returned", quoted("{'event_type':{'id':'letter.returned_to_sender'}}"), "returned", "letter.returned_to_sender");
        add("Royal Mail neighbour", quoted("{'eventCode':'EVKDN','eventName':'Delivered to neighbour'}"), "delivered-inferred", "EVKDN");
        add("Royal Mail gone away", quoted("{'eventCode':'EVKGA'}"), "returned", "EVKGA");
        add("IPP completed", quoted("{'job-state':9,'job-id':4}"), "printed", "completed");
        add("CXI not delivered", quoted("{'expctr':{'schemaType':'Exstream-Email-NDLV'},'user':{'CustomerEmail':'a@b.test'}}"), "bounced-hard", "Exstream-Email-NDLV", "a@b.test");
        add("CXI not delivered for now", quoted("{'expctr':{'schemaType':'Exstream-Email-NDLV'},'exstreamEmailStatistics':{'statusCode':'4.2.2'}}"), "bounced-soft", "4.2.2");
        add("CXI channel", quoted("{'expctr':{'schemaType':'Exstream-Printshop'}}"), "handed-over", "Exstream-Printshop");
        add("CXI channel failed", quoted("{'expctr':{'schemaType':'Exstream-Printshop-Failed'}}"), "rejected", "Exstream-Printshop-Failed");
        add("CXI unknown", quoted("{'expctr':{'schemaType':'Exstream-Email-ZZTOP'}}"), "unknown", "Exstream-Email-ZZTOP");
        add("of no gateway", quoted("{'hello':'world'}"), "unknown", "com.example.event");
    }
    void row66GatewaysAreReadInTheirOwnWords()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QFETCH(QString, code);
        QFETCH(QString, recipient);
        const DeliveryNotice notice = only(eventWith("com.example.event", body));
        QCOMPARE(notice.kind, kind);
        QCOMPARE(notice.reportedCode, code);
        QCOMPARE(notice.recipient, recipient);
        QCOMPARE(notice.documentId, u"EX-1"_s);
        QVERIFY(notice.at.has_value());
    }

    void oneEventOfSeveralRecipientsIsOneNoticeEach()
    {
        const auto read = readFeedEvent(eventWith("com.amazon.ses", quoted("{'eventType':'Delivery','mail':{'destination':['a@b.test','c@d.test']}, 'delivery':{'recipients':['a@b.test','c@d.test']}}")), {});
        QVERIFY(read && read->event.notices.size() == 2);
        QCOMPARE(read->event.notices[1].recipient, u"c@d.test"_s);
        // An open tells nobody which of them it was.
        const DeliveryNotice open = only(eventWith("com.amazon.ses", quoted("{'eventType':'Open','mail':{'destination':['a@b.test','c@d.test']},'open':{}}")));
        QVERIFY(open.isOneOfSeveral && open.recipient.isEmpty());
    }

    void aSitesOwnRulesComeFirst()
    {
        const auto rules = EventRules::read(u"event sendgrid bounce/blocked = bounced-hard\nevent cxi Exstream-Email-ZZTOP = deferred\n# else\n"_s);
        QVERIFY(rules.has_value());
        QCOMPARE(only(eventWith("x", quoted("{'email':'a@b.test','event':'bounce','type':'blocked'}")), *rules).kind, u"bounced-hard"_s);
        QCOMPARE(only(eventWith("x", quoted("{'expctr':{'schemaType':'Exstream-Email-ZZTOP'}}")), *rules).kind, u"deferred"_s);
        QCOMPARE(EventRules::read(u"event sendgrid bounce = vanished"_s).error().detail.section(u':', 0, 0), u"line 1"_s);
        QVERIFY(!EventRules::read(u"\nevent pigeon coo = delivered"_s));
    }

    void maskedAddressesAreMatchedAndMarksAloneAreNot()
    {
        QVERIFY(isShownAs(u"jane.doe@example.test", u"j***@example.test"));
        QVERIFY(isShownAs(u"jane.doe@example.test", u"J•••@Example.test"));
        QVERIFY(isShownAs(u"jane.doe@example.test", u"jane.doe@example.test"));
        QVERIFY(isShownAs(u"+49 170 5551212", u"+49 ***12"));
        QVERIFY(!isShownAs(u"jane.doe@example.test", u"k***@example.test"));
        QVERIFY(!isShownAs(u"jane.doe@example.test", u"j***@example.tes"));
        QVERIFY(!isShownAs(u"jane.doe@example.test", u"***"));
        QVERIFY(!isShownAs(u"", u"j***"));
        QVERIFY(!isShownAs(QString(2000, u'a'), QString(u"*a"_s).repeated(900) + u'b')); // and at once
    }

    void row66TheLegIsTheOneItNamesAndNoneIsGuessed()
    {
        using Said = LegChoice::Said;
        const Communication two = withLegs({{"jane@example.test", Channel::Email}, {"joe@other.test", Channel::Email}});
        DeliveryNotice notice;
        notice.channel = Channel::Email;
        QCOMPARE(legFor(notice, two.legs), (LegChoice{Said::OneOf, 0})); // nobody said which
        notice.recipient = u"j***@other.test"_s;
        QCOMPARE(legFor(notice, two.legs), (LegChoice{Said::This, 1}));
        notice.recipient = u"x***@elsewhere.test"_s;
        QCOMPARE(legFor(notice, two.legs).said, Said::Another);
        notice.customer = u"C-1"_s;
        QCOMPARE(legFor(notice, two.legs), (LegChoice{Said::This, 0}));
        notice.isOneOfSeveral = true;
        QCOMPARE(legFor(notice, two.legs).said, Said::OneOf);
        // A letter after a mail that bounced: no leg of the record went by post.
        DeliveryNotice post;
        post.channel = Channel::Print;
        QCOMPARE(legFor(post, two.legs).said, Said::Another);
        const Communication one = withLegs({{"jane@example.test", Channel::Email}});
        DeliveryNotice plain;
        plain.channel = Channel::Email;
        QCOMPARE(legFor(plain, one.legs), (LegChoice{Said::This, 0}));
        plain.recipient = u"somebody.else@example.test"_s; // the one leg has another address
        QCOMPARE(legFor(plain, one.legs).said, Said::Another);
    }

    void row74WhatBecameOfALegDoesNotHangOnTheOrderItWasLearnt()
    {
        using enum DeliveryState;
        const auto fate = [](std::vector<DeliveryEvent> events) {
            RecipientLeg leg;
            std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.at->utc < b.at->utc; });
            leg.events = std::move(events);
            return stateOf(leg);
        };
        // A clock that is behind does not undo a delivery.
        QCOMPARE(fate({at("2026-01-01T10:00Z", AcceptedByRecipientServer), at("2026-01-01T10:02Z", Dispatched)}), AcceptedByRecipientServer);
        QCOMPARE(fate({at("2026-01-01T10:00Z", AcceptedByRecipientServer), at("2026-01-04T10:00Z", BouncedHard)}), BouncedHard);
        QCOMPARE(fate({at("2026-01-01T10:00Z", Deferred), at("2026-01-01T09:00Z", Dispatched)}), Deferred);
        QCOMPARE(fate({at("2026-01-01T10:00Z", Delivered), at("2026-01-01T11:00Z", Unknown)}), Delivered); // what says nothing changes nothing
        // The attempt that succeeded counts; else the last one.
        QCOMPARE(fate({at("2026-01-01T10:00Z", BouncedHard, "1"), at("2026-01-02T10:00Z", Delivered, "2")}), Delivered);
        QCOMPARE(fate({at("2026-01-01T10:00Z", Delivered, "1"), at("2026-01-02T10:00Z", BouncedHard, "2")}), Delivered);
        QCOMPARE(fate({at("2026-01-01T10:00Z", BouncedHard, "9"), at("2026-01-02T10:00Z", Expired, "10")}), Expired);
        QCOMPARE(fate({at("2026-01-01T10:00Z", BouncedHard, "1"), at("2026-01-02T10:00Z", Dispatched, "2")}), Dispatched);
    }
};

QTEST_GUILESS_MAIN(DeliveryEventsTest)
#include "delivery_events_test.moc"
