// A customer's story from letters written by hand: what came back and since when, consent as it was, then and now.
#include "models/evidence/customer_story.h"
#include "tests/support/sample_communication.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

struct Leg {
    const char* customer;
    Channel channel;
    const char* contact;
    DeliveryState state;
    const char* at = "";
};

cache::LetterLeg legOf(const Leg& told)
{
    cache::LetterLeg leg;
    leg.customer = QString::fromLatin1(told.customer);
    leg.key = leg.customer.toLower().remove(u'-');
    leg.recipient = u"Name of "_s + leg.customer;
    leg.channel = told.channel;
    leg.state = told.state;
    const QString contact = QString::fromLatin1(told.contact);
    (told.channel == Channel::Email ? leg.email : told.channel == Channel::Sms ? leg.phone : leg.address) = contact;
    DeliveryEvent event;
    event.state = told.state;
    event.at = readMoment(QString::fromLatin1(told.at), QTimeZone("Europe/Berlin"));
    leg.events = {event};
    return leg;
}

cache::CustomerLetter letterOf(const char* id, const char* sent, const std::vector<Leg>& legs)
{
    cache::CustomerLetter letter;
    letter.id = CommunicationId(QString::fromLatin1(id));
    letter.documentId = QString::fromLatin1(id);
    letter.sent = readMoment(QString::fromLatin1(sent), QTimeZone("Europe/Berlin"));
    for (const Leg& leg : legs) {
        letter.legs.push_back(legOf(leg));
    }
    return letter;
}

constexpr Channel Post = Channel::Print, Mail = Channel::Email;
using enum DeliveryState;

} // namespace

class CustomerStoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressComesBackSinceTheFirstOfTheLastFailures()
    {
        const auto story = evidence::storyOf(u"C-1"_s, {letterOf("A", "2025-01-10", {{"C-1", Post, "Old Road 1", ReturnedMail, "2025-01-20"}}),
                                                         letterOf("B", "2025-02-10", {{"C-1", Post, "Old Road 1", Delivered, "2025-02-12"}}),
                                                         letterOf("C", "2025-03-10", {{"C-1", Post, "Old Road 1", ReturnedMail, "2025-03-20"}}),
                                                         letterOf("D", "2025-04-10", {{"C-1", Post, "Old Road 1", Dispatched, "2025-04-10"}}),
                                                         letterOf("E", "2025-05-10", {{"C-1", Post, "Old Road 1", Undeliverable, "2025-05-15"}})});
        QCOMPARE(story.warnings.size(), size_t(1));
        const evidence::ReturnWarning& warning = story.warnings[0];
        QCOMPARE(warning.kind, evidence::ContactKind::Address);
        QCOMPARE(warning.letters, 2); // not A: something arrived there after it
        QCOMPARE(warning.open, 1);
        QCOMPARE(warning.since->text, u"2025-03-20"_s);
        QCOMPARE(warning.last.documentId, u"E"_s);
        QVERIFY(warning.isCurrent);
    }

    void whatArrivedLaterEndsTheWarning()
    {
        const auto story = evidence::storyOf(u"C-1"_s, {letterOf("B", "2025-02-10", {{"C-1", Mail, "a@b.example", Opened, "2025-02-12"}}),
                                                         letterOf("A", "2025-01-10", {{"C-1", Mail, "a@b.example", BouncedHard, "2025-01-20"}})});
        QVERIFY(story.warnings.empty());
    }

    void anAddressNoLongerUsedIsNoPresentWarning()
    {
        const auto story = evidence::storyOf(u"C-1"_s, {letterOf("A", "2025-01-10", {{"C-1", Post, "Old Road 1", ReturnedMail, "2025-01-20"}}),
                                                         letterOf("B", "2025-02-10", {{"C-1", Post, "New Road 2", Dispatched, "2025-02-12"}})});
        QCOMPARE(story.warnings.size(), size_t(1));
        QVERIFY(!story.warnings[0].isCurrent);
        QCOMPARE(story.addresses[0].value, u"New Road 2"_s);
        QVERIFY(story.addresses[0].isLast && !story.addresses[1].isLast);
    }

    void anotherMembersReturnIsNotThisCustomers()
    {
        const std::vector<cache::CustomerLetter> letters{
            letterOf("A", "2025-01-10", {{"C-1", Post, "Home 1", Dispatched, "2025-01-10"}, {"C-2", Post, "Home 1", ReturnedMail, "2025-01-20"}})};
        QVERIFY(evidence::storyOf(u"C-1"_s, letters).warnings.empty());
        QCOMPARE(evidence::storyOf(u"C-2"_s, letters).warnings.size(), size_t(1));
        const auto story = evidence::storyOf(u"C-1"_s, letters);
        QCOMPARE(story.names.size(), size_t(1));
        QCOMPARE(story.names[0].value, u"Name of C-1"_s);
        QCOMPARE(story.shared, 1);
    }

    void row15ConsentWithdrawnAfterwardsDoesNotChangeWhatWasTrueWhenALetterWent()
    {
        cache::CustomerLetter before = letterOf("A", "2025-01-10", {{"C-1", Mail, "a@b.example", Delivered, "2025-01-10"}});
        const cache::CustomerLetter withdrawn = letterOf("B", "2025-02-01", {{"C-1", Mail, "a@b.example", Unsubscribed, "2025-02-02"}});
        const cache::CustomerLetter after = letterOf("C", "2025-03-10", {{"C-1", Mail, "a@b.example", Delivered, "2025-03-10"}});
        const cache::CustomerLetter post = letterOf("D", "2025-03-11", {{"C-1", Post, "Home 1", Delivered, "2025-03-14"}});
        before.attributes = {{u"Marketing consent"_s, u"yes"_s}, {u"Output site"_s, u"Hall 1"_s}};
        const auto early = evidence::storyOf(u"C-1"_s, {before});
        const auto story = evidence::storyOf(u"C-1"_s, {after, withdrawn, before, post});
        QCOMPARE(story.consents.size(), size_t(2));
        const auto asOf = evidence::consentAsOf(story, before);
        QCOMPARE(asOf.size(), size_t(1));
        QCOMPARE(asOf[0].value, u"yes"_s);
        QCOMPARE(asOf, evidence::consentAsOf(early, before)); // the same as before anybody withdrew it
        const auto later = evidence::consentAsOf(story, after);
        QCOMPARE(later.size(), size_t(1));
        QCOMPARE(later[0].kind, evidence::ConsentKind::Unsubscribed);
        QVERIFY(evidence::consentAsOf(story, post).empty()); // of an e-mail address, not of the post
    }

    void row63HowALetterReachedThemStandsBesideWhatIsKnownNow()
    {
        const cache::CustomerLetter then = letterOf("A", "2024-01-10", {{"C-1", Post, "Old Road 1", Delivered, "2024-01-12"}});
        const cache::CustomerLetter now = letterOf("B", "2025-02-10", {{"C-1", Post, "New Road 2", Delivered, "2025-02-12"}});
        const auto story = evidence::storyOf(u"C-1"_s, {now, then});
        const auto changes = evidence::thenAndNow(story, then);
        QCOMPARE(changes.size(), size_t(1));
        QCOMPARE(changes[0].then, u"Old Road 1"_s);
        QCOMPARE(changes[0].now, u"New Road 2"_s);
        QCOMPARE(changes[0].nowSince->text, u"2025-02-10"_s);
        QVERIFY(evidence::thenAndNow(story, now).empty());
    }

    void reissuesAndCorrectionsAreNamedBothWays()
    {
        cache::CustomerLetter letter = letterOf("A", "2024-01-10", {{"C-1", Post, "Home 1", Delivered, "2024-01-12"}});
        letter.links = {{RelationKind::ReissueOf, false, u"X-1"_s, {}}, {RelationKind::Corrects, true, u"X-2"_s, {}}, {RelationKind::PartOfPackage, false, u"P"_s, {}}};
        const auto story = evidence::storyOf(u"C-1"_s, {letter});
        QCOMPARE(story.links.size(), size_t(2));
        QVERIFY(story.links[1].isIncoming);
    }

    void aFormerIdInALetterToSeveralIsNobodysInParticular()
    {
        cache::CustomerLetter own = letterOf("A", "2024-01-10", {{"C-1", Post, "Home 1", Delivered, "2024-01-12"}});
        cache::CustomerLetter shared = letterOf("B", "2024-02-10", {{"C-1", Post, "Home 1", Delivered, "2024-02-12"}, {"C-2", Post, "Home 1", Delivered, "2024-02-12"}});
        own.attributes = {{u"former customer "_s, u"K-9"_s}};
        shared.attributes = {{u"Former customer"_s, u"K-8"_s}};
        const auto story = evidence::storyOf(u"C-1"_s, {own, shared});
        QCOMPARE(story.otherIds.size(), size_t(1));
        QCOMPARE(story.otherIds[0].id, u"K-9"_s);
    }
};

QTEST_GUILESS_MAIN(CustomerStoryTest)
#include "customer_story_test.moc"
