#include "tests/support/sample_communication.h"
#include "ui/record/query_words_presenter.h"
#include "ui/record/record_text_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using Basis = Communication::SentBasis;

class RecordPresenterTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs now = 1'742'000'000'000; // 2025-03-15T00:53:20Z

    static TimeTelling telling()
    {
        return {query::Zone(), query::Calendar{now, QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    static cache::Record record()
    {
        cache::Record made;
        made.communication = letter(u"EX-1"_s);
        made.communication.legs[0].email = u"adaeze@okafor.example"_s;
        cache::RenditionRecord rendition;
        rendition.rendition = made.communication.renditions[0];
        rendition.format = u"pdf"_s;
        rendition.status.content = ContentState::Present;
        rendition.status.sha256 = sha256Of("bytes");
        rendition.status.lastSeen = now - 1000;
        made.renditions = {rendition};
        return made;
    }
    static QString whenOf(const cache::Record& record) { return answerOf(record, telling()).when; }
    static MarkedText bytesBadge(const cache::Record& record) { return badgesOf(record, 0, telling()).value(1); }

private Q_SLOTS:
    void aHashThatIsOnlyStatedIsNotCalledDifferent()
    {
        cache::Record unread = record();
        unread.renditions[0].rendition.declaredSha256 = sha256Of("stated");
        unread.renditions[0].status.sha256.clear();
        const auto stated = [](const QList<RecordFact>& facts) {
            return *std::find_if(facts.begin(), facts.end(), [](const RecordFact& fact) { return fact.name == u"SHA-256 in the index"_s; });
        };
        QVERIFY(stated(custodyFactsOf(unread, 0, telling())).mark.icon.isEmpty());
        unread.renditions[0].status.sha256 = sha256Of("found");
        QCOMPARE(stated(custodyFactsOf(unread, 0, telling())).mark.mark, Mark::Failed);
    }

    void masksAnAddressInTheAnswer()
    {
        QCOMPARE(masked(u"adaeze@okafor.example"_s), u"a•••@okafor.example"_s);
        QCOMPARE(masked(u"@okafor.example"_s), u"@okafor.example"_s);
        QCOMPARE(masked(u"nobody"_s), u"nobody"_s);
    }

    void saysSentOnlyWhenADispatchIsOnRecord()
    {
        cache::Record r = record();
        r.communication.sentBasis = Basis::IssueDate;
        QCOMPARE(whenOf(r), u"Issued 14 Mar 2025 by e-mail to a•••@okafor.example; no dispatch on record"_s);
        r.communication.sentBasis = Basis::Dispatch;
        QCOMPARE(whenOf(r), u"Sent 14 Mar 2025 by e-mail to a•••@okafor.example"_s);
        r.communication.sentBasis = Basis::Message;
        QCOMPARE(whenOf(r), u"Dated 14 Mar 2025 by its sender, by e-mail to a•••@okafor.example"_s);
    }

    void saysWhenNothingIsDated()
    {
        cache::Record r = record();
        r.communication.sent.reset();
        r.communication.issued.reset();
        r.communication.sentBasis = Basis::None;
        QVERIFY(whenOf(r).startsWith(u"Not dated"_s));
        r.communication.legs.clear();
        QCOMPARE(whenOf(r), u"Not dated by its source"_s);
    }

    void countsRecipientsInsteadOfNamingOne()
    {
        cache::Record r = record();
        r.communication.sentBasis = Basis::Dispatch;
        r.communication.legs.push_back(legTo(r.communication, u"C-2"_s, u"Jürgen Müller"_s, Channel::Email));
        QVERIFY2(whenOf(r).startsWith(u"Sent 14 Mar 2025 by e-mail to 2"_s), qPrintable(whenOf(r)));
        QVERIFY(!whenOf(r).contains(u'@'));
    }

    void namesTheVersionAndWhoApprovedIt()
    {
        cache::Record r = record();
        QCOMPARE(answerOf(r, telling()).version, u"FEE-CHG version 7"_s);
        r.communication.usages[0].approvedBy = u"M. Lindqvist"_s;
        QCOMPARE(answerOf(r, telling()).version, u"FEE-CHG version 7, approved by M. Lindqvist"_s);
        r.communication.usages.clear();
        QCOMPARE(answerOf(r, telling()).version, u"Template not known"_s);
        r.communication.confidence = MetadataConfidence::Orphan;
        QCOMPARE(answerOf(r, telling()).version, u"No index names this document"_s);
    }

    void row7IsGreenOnlyWhenAHashWasCompared()
    {
        cache::Record r = record();
        QVERIFY(bytesBadge(r).mark != Mark::Verified);
        r.renditions[0].status.lastVerified = now;
        QCOMPARE(bytesBadge(r).mark, Mark::Verified);
        QVERIFY(bytesBadge(r).text.contains(u"01:53 CET"_s));
        for (const ContentState state : {ContentState::Altered, ContentState::Mismatch, ContentState::Missing}) {
            r.renditions[0].status.content = state;
            QCOMPARE(bytesBadge(r).mark, Mark::Failed);
        }
        r.renditions[0].status.content = ContentState::Unknown;
        QCOMPARE(bytesBadge(r).mark, Mark::Absent);
    }

    void saysWhyTheTextCannotBeSearched()
    {
        cache::Record r = record();
        for (const TextState state :
             {TextState::Encrypted, TextState::Unreadable, TextState::TimedOut, TextState::TooLarge}) {
            r.renditions[0].extraction = Extraction();
            r.renditions[0].extraction->state = state;
            const auto badges = badgesOf(r, 0, telling());
            QCOMPARE(badges.size(), 3);
            QCOMPARE(badges[2].mark, Mark::Uncertain);
        }
        r.renditions[0].extraction->state = TextState::Extracted;
        QCOMPARE(badgesOf(r, 0, telling()).size(), 2);
    }

    void tellsABounceWithItsReasonAndGrade()
    {
        cache::Record r = record();
        r.communication.legs[0].events = {
            eventOf(r.communication.legs[0], DeliveryState::BouncedHard, u"2025-03-14T09:12:31+01:00"_s)};
        r.communication.legs[0].events[0].reason = u"5.1.1 mailbox does not exist"_s;
        const MarkedText badge = badgesOf(r, 0, telling()).first();
        QCOMPARE(badge.mark, Mark::Failed);
        QVERIFY2(badge.text.endsWith(u"5.1.1 mailbox does not exist · grade X"_s), qPrintable(badge.text));
        const auto lines = deliveryOf(r, telling());
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[1].time.startsWith(u"14 Mar 2025, 09:12:31 "_s), "a time never stands without its zone");
        QCOMPARE(lines[1].grade, u"X"_s);
        QVERIFY(lines[0].detail.contains(u"adaeze@okafor.example"_s));
    }

    void row67TheLegSaysWhyItTookItsChannelInWordsWhereTheyAreKnown()
    {
        for (const auto& [told, read] : {std::pair("PREFERENCE", "Preference"), std::pair("REGULATION", "Regulation"), std::pair("DOCUMENT_TYPE", "Document type"),
                                         std::pair("FALLBACK", "Fallback"), std::pair("House rule 7", "House rule 7")}) {
            cache::Record r = record();
            r.communication.legs[0].channelReason = QLatin1StringView(told);
            const QString detail = deliveryOf(r, telling())[0].detail;
            QVERIFY2(detail.endsWith(u"channel chosen by: "_s + QLatin1StringView(read)), qPrintable(detail));
        }
        QVERIFY(!deliveryOf(record(), telling())[0].detail.contains(u"chosen by"));
    }

    void row66EachPlatformHasALegWithItsOwnStates()
    {
        cache::Record r = record();
        Communication& c = r.communication;
        c.legs[0].platform = u"SwiftMail"_s;
        c.legs[0].events = {eventOf(c.legs[0], DeliveryState::BouncedHard, u"2025-03-14T09:12:31+01:00"_s)};
        RecipientLeg portal = legTo(c, u"C-1"_s, u"Adaeze Okafor"_s, Channel::Portal);
        portal.platform = u"Customer portal"_s;
        portal.events = {eventOf(portal, DeliveryState::Delivered, u"2025-03-14T09:13:00+01:00"_s),
                         eventOf(portal, DeliveryState::Opened, u"2025-03-15T20:00:00+01:00"_s)};
        c.legs.push_back(portal);
        const auto lines = deliveryOf(r, telling());
        QCOMPARE(lines.size(), 5); // a head for each leg, and below it its own events
        QVERIFY(lines[0].detail.contains(u"SwiftMail"_s));
        QCOMPARE(lines[1].mark.mark, Mark::Failed);
        QVERIFY(lines[2].detail.contains(u"Customer portal"_s));
        QCOMPARE(lines[3].grade, QString(code(portal.events[0].grade)));
        QVERIFY(lines[4].time.startsWith(u"15 Mar 2025, 20:00"_s));
        QVERIFY(lines[3].mark.mark != Mark::Failed && lines[4].mark.mark != Mark::Failed);
    }

    void row74WhatBecameOfItIsToldForEachRecipient()
    {
        cache::Record r = record();
        Communication& c = r.communication;
        const std::pair<DeliveryState, Mark> states[] = {{DeliveryState::Delivered, Mark::Plain},
                                                         {DeliveryState::BouncedHard, Mark::Failed},
                                                         {DeliveryState::Displayed, Mark::Plain},
                                                         {DeliveryState::Responded, Mark::Plain}};
        c.legs.clear();
        for (const auto& [state, mark] : states) {
            RecipientLeg leg = legTo(c, u"C-%1"_s.arg(c.legs.size() + 1), u"Recipient %1"_s.arg(c.legs.size() + 1), Channel::Email);
            leg.events = {eventOf(leg, state, u"2025-03-14T09:12:31+01:00"_s)};
            c.legs.push_back(leg);
        }
        const auto lines = deliveryOf(r, telling());
        QCOMPARE(lines.size(), 8);
        QSet<QString> words;
        for (int i = 0; i < 4; ++i) {
            QVERIFY(lines[i * 2].detail.contains(u"Recipient %1"_s.arg(i + 1)));
            QCOMPARE(lines[i * 2 + 1].mark.mark, states[i].second);
            words << lines[i * 2 + 1].mark.text;
        }
        QCOMPARE(words.size(), 4); // each in a word of its own
    }

    void saysWhenNoDeliveryEventIsKnown()
    {
        const auto lines = deliveryOf(record(), telling());
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[1].mark.mark, Mark::Absent);
        QCOMPARE(lines[1].grade, u"U"_s);
    }

    void namesTheZoneOfAMoment()
    {
        const auto berlin = readMoment(u"2025-03-14T09:12:00", QTimeZone("Europe/Berlin"));
        QVERIFY(momentWords(berlin, telling(), true).startsWith(u"14 Mar 2025, 09:12"_s));
        QVERIFY(momentWords(berlin, telling(), true).contains(u"CET"_s));
        QCOMPARE(momentWords(berlin, telling(), false), u"14 Mar 2025"_s);
        TimeTelling utc = telling();
        utc.zone.kind = query::Zone::Kind::Utc;
        QVERIFY(momentWords(berlin, utc, true).startsWith(u"14 Mar 2025, 08:12"_s));
        QCOMPARE(momentWords({}, utc, true), QString());
    }

    void leadsFromFactsToTheirQueries()
    {
        cache::Record r = record();
        r.communication.account = u"4471 0000"_s;
        const auto facts = contextFactsOf(r, telling());
        const auto account = std::ranges::find(facts, u"Account"_s, &RecordFact::name);
        QVERIFY(account != facts.end());
        QCOMPARE(account->query, u"account:\"4471 0000\""_s);
        const auto attribute = std::ranges::find(facts, u"Due Day"_s, &RecordFact::name);
        QVERIFY(attribute != facts.end());
        QCOMPARE(attribute->value, u"5"_s);
    }

    void tellsWhatChangedBetweenKnownVersions()
    {
        cache::Record r = record();
        r.versions = {{1000, 2000, {}}, {2000, {}, {{u"title"_s, u"Old"_s, {}}}}};
        const auto history = historyFactsOf(r, telling());
        QCOMPARE(history.size(), 2);
        QVERIFY(history[0].value.startsWith(u"First known"_s));
        QCOMPARE(history[1].value, u"title: Old → nothing"_s);
    }

    void makesAFileNameThatIsNoPath()
    {
        cache::RenditionRecord r = record().renditions[0];
        r.rendition.fileName = u"../../etc/passwd"_s;
        QCOMPARE(copyName(r), u"passwd"_s);
        r.rendition.fileName = u"..\\evil\u202Egpj.exe"_s;
        QCOMPARE(copyName(r), u"evilgpj.exe"_s);
        r.rendition.fileName = u".."_s;
        QCOMPARE(copyName(r), u"document.pdf"_s);
    }

    void marksWhatIsLookedForAndNotWhatIsExcluded()
    {
        query::Term word;
        word.value = query::TextWord{u"fee"_s, true};
        query::Term phrase;
        phrase.value = query::TextPhrase{u"late payment"_s};
        query::Term excluded;
        excluded.value = query::TextWord{u"draft"_s, false};
        const auto where = query::all({query::of(word), query::of(phrase), query::negated(query::of(excluded))});
        QCOMPARE(wordsToMark(where), (QStringList{u"fee*"_s, u"late payment"_s}));
    }
};

QTEST_GUILESS_MAIN(RecordPresenterTest)
#include "record_presenter_test.moc"
