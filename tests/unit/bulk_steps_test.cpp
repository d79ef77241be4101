// What comes next for a plan of letters, and how it is kept.
#include "models/domain/bulk_steps.h"

#include <QJsonDocument>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

WorkflowCase at(const QString& step)
{
    WorkflowCase told;
    told.nativeId = u"c1"_s;
    told.steps = {{u"s1"_s, step, step, u"x"_s, 1, {}}};
    return told;
}

BulkLetter letter(const QString& id, ReissueGroup group, bool isIncluded)
{
    BulkLetter one;
    one.request.communication = CommunicationId(id);
    one.request.documentId = u"D-"_s + id;
    one.request.sha256 = QByteArray(32, 'x');
    one.request.recipient = u"Jo"_s;
    one.request.address = u"1 High St"_s;
    one.group = group;
    one.evidence = u"5.1.1"_s;
    one.isIncluded = isIncluded;
    return one;
}

} // namespace

class BulkStepsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsCountEachLetterOnce()
    {
        const std::vector<GroupCount> groups = groupsOf({letter(u"a"_s, ReissueGroup::Eligible, true), letter(u"b"_s, ReissueGroup::AddressBad, false), letter(u"c"_s, ReissueGroup::AddressBad, true)});
        QCOMPARE(groups, (std::vector<GroupCount>{{ReissueGroup::Eligible, 1, 1}, {ReissueGroup::AddressBad, 2, 1}}));
    }

    void theSameLetterOfTwoArchivesIsSentOnce()
    {
        std::vector<BulkLetter> letters{letter(u"a"_s, ReissueGroup::Unproven, false), letter(u"b"_s, ReissueGroup::Eligible, true), letter(u"c"_s, ReissueGroup::Eligible, true), letter(u"d"_s, ReissueGroup::Eligible, true)};
        for (int i = 0; i < 3; ++i) {
            letters[size_t(i)].request.documentId = u"D-1"_s;
            letters[size_t(i)].request.repository = u"archive %1"_s.arg(i);
        }
        letters[3].request.documentId = u"D-1"_s;
        letters[3].request.customer = u"another"_s;
        markCopies(letters);
        QCOMPARE(letters[1].group, ReissueGroup::Eligible); // the one whose bytes are proven
        QCOMPARE(letters[3].group, ReissueGroup::Eligible);
        for (const size_t copy : {size_t(0), size_t(2)}) {
            QCOMPARE(letters[copy].group, ReissueGroup::CopyInPlan);
            QVERIFY(!letters[copy].isIncluded);
            QCOMPARE(letters[copy].evidence, u"archive 1"_s);
        }
    }

    void row54WhatTheAuthorityDoesNotCoverIsLeftOutWhateverElseHolds()
    {
        const RequestAuthority quill{Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, QDate(2027, 1, 1), u"Ada Quill"_s, u"4471"_s};
        const auto found = [] {
            std::vector<BulkLetter> letters{letter(u"a"_s, ReissueGroup::Eligible, true), letter(u"b"_s, ReissueGroup::AddressBad, false), letter(u"c"_s, ReissueGroup::NoAddress, false), letter(u"d"_s, ReissueGroup::Eligible, true)};
            const QStringList accounts{u"44-71"_s, u"9900"_s, QString(), u"4471"_s}, customers{u"C-12"_s, u"C-12"_s, u"C-12"_s, u"C-13"_s};
            for (int i = 0; i < 4; ++i) {
                letters[size_t(i)].request.account = accounts[i];
                letters[size_t(i)].request.customer = customers[i];
            }
            return letters;
        };
        std::vector<BulkLetter> letters = found();
        coverBy(letters, quill, u"c-12"_s);
        QCOMPARE(letters[0].group, ReissueGroup::Eligible);
        QVERIFY(letters[0].isIncluded && letters[0].request.authority == quill);
        for (int i = 1; i < 4; ++i) {
            QCOMPARE(letters[size_t(i)].group, ReissueGroup::OutsideAuthority);
            QVERIFY(!letters[size_t(i)].isIncluded && !mayBeIncluded(letters[size_t(i)].group));
        }
        QCOMPARE(letters[1].evidence, u"9900"_s);
        QCOMPARE(letters[2].evidence, QString());
        QCOMPARE(letters[3].evidence, u"C-13"_s);
        letters = found();
        RequestAuthority whole = quill;
        whole.account.clear();
        coverBy(letters, whole, u"C-12"_s);
        QCOMPARE(groupsOf(letters).back(), (GroupCount{ReissueGroup::OutsideAuthority, 1, 0})); // another customer's alone
        letters = found();
        coverBy(letters, whole, {});
        QCOMPARE(groupsOf(letters), (std::vector<GroupCount>{{ReissueGroup::OutsideAuthority, 4, 0}})); // nobody said whose they are
        letters = found();
        coverBy(letters, {Requester::Organisation, IdentityCheck::None, {}, {}}, u"C-12"_s);
        QCOMPARE(letters[3].group, ReissueGroup::Eligible); // the house asks for whom it wants
    }

    void whatIsOutsideOfTheAuthorityIsNoCopyOfWhatIsSent()
    {
        std::vector<BulkLetter> letters{letter(u"a"_s, ReissueGroup::Eligible, true), letter(u"b"_s, ReissueGroup::OutsideAuthority, false)};
        letters[1].request.documentId = letters[0].request.documentId;
        markCopies(letters);
        QCOMPARE(letters[1].group, ReissueGroup::OutsideAuthority);
    }

    void aPlanIsReadAsItWasWritten()
    {
        BulkReissue bulk;
        bulk.selection = u"campaign:march bounced"_s;
        bulk.scope = {u"Archive complete to 2026-11-23T09:00:00Z"_s};
        bulk.chosen = 7;
        bulk.channel = Channel::Print;
        bulk.remark = u"F-31"_s;
        bulk.authority = {Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, QDate(2027, 1, 1), u"Ada Quill"_s, u"4471"_s};
        bulk.customer = u"C-12"_s;
        bulk.groups = {{ReissueGroup::ConsentOrLegal, 9, 0}};
        bulk.list = QByteArray(32, 'h');
        bulk.letters = 9;
        const auto read = readBulk(bulkText(bulk));
        QVERIFY(read);
        QCOMPARE(*read, bulk);
        QVERIFY(!readBulk("{}"));
        QByteArray unknown = bulkText(bulk);
        unknown.replace("POWER_OF_ATTORNEY", "WHOEVER");
        QVERIFY(!readBulk(unknown));
        QJsonObject before = QJsonDocument::fromJson(bulkText(bulk)).object(); // as it was written when plans were the house's own
        before.remove(u"authority"_s);
        QCOMPARE(readBulk(QJsonDocument(before).toJson())->authority.requester, Requester::Organisation);
        const BulkLetter one = letter(u"a"_s, ReissueGroup::AddressBad, true);
        QCOMPARE(*readBulkLetter(bulkLetterText(one), u"ADDRESS_KNOWN_BAD", true), one);
        QVERIFY(!readBulkLetter(bulkLetterText(one), u"NO_SUCH_GROUP", true));
        for (const ReissueGroup group : allReissueGroups()) {
            QCOMPARE(reissueGroupNamed(QString(codeOf(group))), std::optional(group));
        }
    }

    void whatIsApprovedIsTheListOfLettersAsTheyLeave()
    {
        std::vector<BulkLetter> letters{letter(u"a"_s, ReissueGroup::Eligible, true), letter(u"b"_s, ReissueGroup::Eligible, false)};
        const QByteArray before = hashOfLetters(letters);
        letters[1].request.address = u"2 High St"_s;
        QCOMPARE(hashOfLetters(letters), before); // left out
        letters[0].request.address = u"2 High St"_s;
        QVERIFY(hashOfLetters(letters) != before);
        letters[0].request.address = u"1 High St"_s;
        letters[1].isIncluded = true;
        QVERIFY(hashOfLetters(letters) != before);
    }

    void thePlanAsksForOneCaseThatSomebodyElseApproves()
    {
        const PlannedBulk planned = plannedBulk({}, {letter(u"a"_s, ReissueGroup::Eligible, true), letter(u"b"_s, ReissueGroup::NoAddress, false)}, u"CF-1"_s, {RepositoryId(u"w"_s), RepositoryId(u"m"_s)}, {}, u"t"_s, u"jo"_s, 5);
        QCOMPARE(planned.intents.size(), 2U);
        const auto& start = std::get<StartCase>(planned.intents[0].command.deed);
        const auto mode = std::ranges::find(start.variables, u"reissueMode"_s, &CaseVariable::name);
        QVERIFY2(mode->value != u"RESEND_ARCHIVED", "that one needs no approval");
        QCOMPARE(planned.intents[1].state, IntentState::Waiting);
        QVERIFY(std::get<HandOver>(planned.intents[1].command.deed).bytes.isEmpty());
        QCOMPARE(planned.intents[1].command.key, planned.letters[0].command);
        QVERIFY(planned.letters[1].command.isEmpty());
        const PlannedBulk again = plannedBulk({}, {letter(u"a"_s, ReissueGroup::Eligible, true)}, u"CF-1"_s, {RepositoryId(u"w"_s), RepositoryId(u"m"_s)}, {}, u"t"_s, u"jo"_s, 6);
        QCOMPARE(again.intents[1].command.key, planned.intents[1].command.key);
    }

    void aCaseThatWaitsForDeliveryIsToldOnceEveryLetterHasAnOutcome()
    {
        BulkCourse course{u"CF-1"_s, RepositoryId(u"w"_s), {{IntentState::Done, 3}}, {}};
        const NextOfBulk asks = nextOfBulk(course, at(u"waitDelivery"_s));
        QVERIFY(asks.wantsOutcomes && asks.intents.empty());
        course.outcomes = {2, 1, true};
        const NextOfBulk tells = nextOfBulk(course, at(u"waitDelivery"_s));
        QCOMPARE(tells.intents.size(), 1U);
        const auto& tell = std::get<TellCase>(tells.intents[0].command.deed);
        QCOMPARE(tell.message, deliveryConfirmed.toString());
        QCOMPARE(tell.variables, (std::vector<CaseVariable>{{u"lettersDelivered"_s, u"long"_s, u"2"_s}, {u"lettersFailed"_s, u"long"_s, u"1"_s}}));
        course.outcomes = {0, 3, true};
        QCOMPARE(std::get<TellCase>(nextOfBulk(course, at(u"waitDelivery"_s)).intents[0].command.deed).message, deliveryFailed.toString());
    }

    void theWorkIsNotFinishedWhileAPersonHasToLookAtALetter()
    {
        BulkCourse course{u"CF-1"_s, RepositoryId(u"w"_s), {{IntentState::NeedsPerson, 1}, {IntentState::Done, 3}}, {}};
        QVERIFY(nextOfBulk(course, at(u"regenerate"_s)).intents.empty());
        course.letters = {{IntentState::Done, 3}, {IntentState::Withdrawn, 1}};
        QVERIFY(std::get<FinishWork>(nextOfBulk(course, at(u"regenerate"_s)).intents[0].command.deed).isDone);
        course.letters = {{IntentState::Withdrawn, 4}};
        QVERIFY(!std::get<FinishWork>(nextOfBulk(course, at(u"regenerate"_s)).intents[0].command.deed).isDone);
    }
};

QTEST_GUILESS_MAIN(BulkStepsTest)
#include "bulk_steps_test.moc"
