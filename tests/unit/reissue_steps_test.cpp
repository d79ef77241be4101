#include "models/domain/reissue_steps.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

class ReissueStepsTest : public QObject
{
    Q_OBJECT

    static ReissueRequest request()
    {
        ReissueRequest r;
        r.communication = CommunicationId(u"c1"_s);
        r.documentId = u"EX-1"_s;
        r.title = u"Late fee notice"_s;
        r.customer = u"C-12"_s;
        r.originalDate = u"2025-03-14"_s;
        r.source = {RepositoryId(u"r1"_s), u"2024/a.pdf"_s, u"3"_s, u"token"_s, {}};
        r.mime = u"application/pdf"_s;
        r.sha256 = QByteArray(32, 'x');
        r.channel = Channel::Print;
        r.recipient = u"Jo Doe"_s;
        r.address = u"1 High St"_s;
        r.authority = {Requester::Customer, IdentityCheck::KnowledgeQuestions, {}, {}};
        r.mark = u"COPY of 2025-03-14"_s;
        r.notes = {u"The last e-mail bounced"_s};
        return r;
    }
    static ReissueCourse course() { return {u"CF-1"_s, RepositoryId(u"flow"_s), RepositoryId(u"feed"_s), {}, DeliveryState::Unknown}; }
    static WorkflowCase caseIn(const QString& step, const QString& id = u"step-1"_s)
    {
        WorkflowCase told;
        told.nativeId = u"4"_s;
        told.reference = u"CF-1"_s;
        told.steps = {{id, step, {}, u"serviceTask"_s, 1, {}}};
        return told;
    }
    static ReissueCourse with(ReissueCourse course, const QString& key, IntentState state, const QString& error = {})
    {
        course.planned.push_back({key, state, error});
        return course;
    }
    static QString handOverKey(const QString& step = u"step-1"_s) { return derivedCommandKey(u"CF-1"_s, QString(u"hand-over/"_s + step)); }

private Q_SLOTS:
    void aRequestIsReadBackAsItWasWritten()
    {
        ReissueRequest r = request();
        QVERIFY(*readReissue(reissueText(r)) == r);
        r.authority = {Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, QDate(2027, 1, 1), u"Ada Quill, solicitor"_s, u"4471"_s};
        r.account = u"44-71"_s;
        r.mode = ReissueMode::RegenerateToday;
        r.isOnHold = true;
        QVERIFY(*readReissue(reissueText(r)) == r);
        QVERIFY(!readReissue("{}"));
        QByteArray other = reissueText(r);
        other.replace("POWER_OF_ATTORNEY", "WHOEVER");
        QVERIFY(!readReissue(other));
    }

    void row54WithoutAuthorisationThereIsNoRequest()
    {
        const QDate today(2026, 11, 23);
        QVERIFY(lacksOf(request(), today).empty());
        const auto lacks = [&](RequestAuthority authority) {
            ReissueRequest r = request();
            r.authority = std::move(authority);
            return lacksOf(r, today);
        };
        QCOMPARE(lacks({Requester::Customer, IdentityCheck::None, {}, {}}), std::vector{ReissueLack::Identity});
        const QString quill = u"Ada Quill"_s;
        QCOMPARE(lacks({Requester::PowerOfAttorney, IdentityCheck::CallBack, u" "_s, {}}), (std::vector{ReissueLack::AuthorityHolder, ReissueLack::AuthorityDocument, ReissueLack::AuthorityEnd}));
        QCOMPARE(lacks({Requester::PowerOfAttorney, IdentityCheck::CallBack, u" "_s, today, quill}), std::vector{ReissueLack::AuthorityDocument});
        QCOMPARE(lacks({Requester::PowerOfAttorney, IdentityCheck::CallBack, u"POA 77"_s, {}, quill}), std::vector{ReissueLack::AuthorityEnd});
        QCOMPARE(lacks({Requester::ThirdParty, IdentityCheck::CallBack, u"O 77"_s, QDate(), quill}), std::vector{ReissueLack::AuthorityEnd}); // what was written is no day
        QVERIFY2(lacks({Requester::ThirdParty, IdentityCheck::CallBack, u"O 77"_s, {}, quill}).empty(), "an order may have no end");
        QCOMPARE(lacks({Requester::PowerOfAttorney, IdentityCheck::CallBack, u"POA 77"_s, today.addDays(-1), quill}), std::vector{ReissueLack::AuthorityExpired});
        QVERIFY2(lacks({Requester::PowerOfAttorney, IdentityCheck::CallBack, u"POA 77"_s, today, quill}).empty(), "the last day counts");
        QVERIFY2(lacks({Requester::Organisation, IdentityCheck::None, {}, {}}).empty(), "nobody called");
        ReissueRequest r = request();
        r.sha256.clear();
        r.address.clear();
        r.reason = ReissueReason::Other;
        QCOMPARE(lacksOf(r, today), (std::vector{ReissueLack::Address, ReissueLack::Remark, ReissueLack::ArchivedBytes}));
        r.mode = ReissueMode::RegenerateToday;
        r.channel = Channel::Portal;
        QCOMPARE(lacksOf(r, today), std::vector{ReissueLack::Remark});
    }

    void row54AnAuthorityForOneAccountLetsNoLetterOfAnotherOut()
    {
        const QDate today(2026, 11, 23);
        ReissueRequest r = request();
        r.authority = {Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, today, u"Ada Quill"_s, u"4471"_s};
        QCOMPARE(lacksOf(r, today), std::vector{ReissueLack::NoAccount});
        r.account = u"9900"_s;
        QCOMPARE(lacksOf(r, today), std::vector{ReissueLack::OtherAccount});
        r.account = u"44 71"_s; // however it is written
        QVERIFY(lacksOf(r, today).empty());
        r.mode = ReissueMode::RegenerateToday;
        QCOMPARE(lacksOf(r, today), std::vector{ReissueLack::TodayOfAll}); // it would take values from letters of other accounts
        r.authority.account.clear();
        r.account.clear();
        QVERIFY2(lacksOf(r, today).empty(), "it covers all of the customer's");
    }

    void whoActsForAnotherIsApprovedBySomebodyElseAndTheCaseSaysWhatTheAuthorityCovers()
    {
        ReissueRequest r = request();
        r.account = u"4471"_s;
        r.authority = {Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, QDate(2027, 1, 1), u"Ada Quill"_s, u"4471"_s};
        const StartCase start = caseOf(r, {});
        const auto valueOf = [&](QStringView name) { return std::ranges::find(start.variables, name, &CaseVariable::name)->value; };
        QVERIFY2(valueOf(u"reissueMode") != u"RESEND_ARCHIVED", "that one needs no approval");
        QCOMPARE(valueOf(u"authorityHolder"), u"Ada Quill"_s);
        QCOMPARE(valueOf(u"authorityExpiry"), u"2027-01-01"_s);
        QCOMPARE(valueOf(u"authorityAccount"), u"4471"_s);
        QCOMPARE(valueOf(u"account"), u"4471"_s);
    }

    void anAuthorityIsOverWhenItsLastDayIsOverEverywhere()
    {
        const RequestAuthority authority{Requester::PowerOfAttorney, IdentityCheck::Document, u"POA 77"_s, QDate(2027, 1, 1), u"Ada Quill"_s, {}};
        const UtcMs midnight = QDateTime(QDate(2027, 1, 2), QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
        QVERIFY(!isOver(authority, midnight)); // further west it is still the day before
        QVERIFY(!isOver(authority, midnight + 12 * 3'600'000 - 1));
        QVERIFY(isOver(authority, midnight + 12 * 3'600'000));
        QVERIFY(!isOver({Requester::Customer, IdentityCheck::Document, {}, QDate(2027, 1, 1)}, midnight + 86'400'000));
    }

    void thePlanStartsACaseAfterATimeToThinkAgain()
    {
        const PlannedReissue planned = plannedReissue(request(), u"CF-1"_s, RepositoryId(u"flow"_s), {1000, 2000, u"P14D"_s}, u"Reissue"_s, u"jo"_s, 500);
        QCOMPARE(planned.intents.size(), 1u);
        QCOMPARE(planned.intents.front().command.key, u"CF-1"_s);
        QCOMPARE(planned.intents.front().notBefore, 500 + secondThoughtsMs);
        const auto* start = std::get_if<StartCase>(&planned.intents.front().command.deed);
        QVERIFY(start && start->definitionKey == u"reissueRequest");
        const auto is = [&](const QString& name, const QString& type, const QString& value) {
            return std::ranges::find(start->variables, CaseVariable{name, type, value}) != start->variables.end();
        };
        QVERIFY(is(u"reissueMode"_s, u"string"_s, u"RESEND_ARCHIVED"_s));
        QVERIFY(is(u"onHold"_s, u"boolean"_s, u"false"_s));
        QVERIFY(is(u"verifyDue"_s, u"date"_s, u"1970-01-01T00:00:01.000Z"_s));
        QVERIFY(is(u"sha256"_s, u"string"_s, QString::fromLatin1(QByteArray(32, 'x').toHex())));
        QVERIFY(*readReissue(planned.plan.request) == request());
    }

    void whenTheEngineAsksForTheWorkTheArchivedBytesAreHandedOverOnce()
    {
        const WorkflowCase told = caseIn(u"regenerate"_s);
        QVERIFY(nextOfReissue(request(), course(), told, {}, {}).wantsBytes);
        const NextOfReissue next = nextOfReissue(request(), course(), told, QByteArray("%PDF"), {});
        QCOMPARE(next.intents.size(), 1u);
        const Intent& intent = next.intents.front();
        const auto* deed = std::get_if<HandOver>(&intent.command.deed);
        QVERIFY(deed && deed->bytes == "%PDF" && deed->sha256 == request().sha256 && deed->mark == request().mark && deed->caseReference == u"CF-1");
        QCOMPARE(intent.command.key, handOverKey());
        QCOMPARE(intent.system, RepositoryId(u"feed"_s));
        for (const IntentState state : {IntentState::Accepted, IntentState::Sending, IntentState::Unknown, IntentState::NeedsPerson}) {
            const NextOfReissue again = nextOfReissue(request(), with(course(), handOverKey(), state), told, {}, {});
            QVERIFY2(again.intents.empty() && !again.wantsBytes, "it is under way");
        }
    }

    void theEngineIsToldWhetherItWasDone()
    {
        const WorkflowCase told = caseIn(u"regenerate"_s);
        const NextOfReissue done = nextOfReissue(request(), with(course(), handOverKey(), IntentState::Done), told, {}, {});
        const auto* good = std::get_if<FinishWork>(&done.intents.front().command.deed);
        QVERIFY(good && good->isDone && good->caseId == u"4" && good->topic == u"counterfoil-regenerate");
        const NextOfReissue refused = nextOfReissue(request(), with(course(), handOverKey(), IntentState::Refused, u"no such channel"_s), told, {}, {});
        const auto* bad = std::get_if<FinishWork>(&refused.intents.front().command.deed);
        QVERIFY(bad && !bad->isDone && bad->error == u"no such channel");
        QCOMPARE(done.intents.front().command.key, refused.intents.front().command.key);
        const NextOfReissue altered = nextOfReissue(request(), course(), told, {}, u"the archived bytes were altered"_s);
        QVERIFY(!std::get<FinishWork>(altered.intents.front().command.deed).isDone);
    }

    void workThatIsAskedForAgainIsAPieceOfItsOwn()
    {
        const ReissueCourse before = with(course(), handOverKey(), IntentState::Done);
        const NextOfReissue next = nextOfReissue(request(), before, caseIn(u"regenerate"_s, u"step-9"_s), QByteArray("%PDF"), {});
        QCOMPARE(next.intents.front().command.key, handOverKey(u"step-9"_s));
    }

    void theEngineIsToldWhatBecameOfTheDelivery()
    {
        const WorkflowCase told = caseIn(u"waitDelivery"_s);
        ReissueCourse waiting = with(course(), handOverKey(), IntentState::Done);
        QVERIFY(nextOfReissue(request(), waiting, told, {}, {}).intents.empty());
        waiting.delivered = DeliveryState::AcceptedByProvider;
        QVERIFY2(nextOfReissue(request(), waiting, told, {}, {}).intents.empty(), "what a provider takes has not arrived");
        waiting.delivered = DeliveryState::Delivered;
        QCOMPARE(std::get<TellCase>(nextOfReissue(request(), waiting, told, {}, {}).intents.front().command.deed).message, u"deliveryConfirmed"_s);
        waiting.delivered = DeliveryState::ReturnedMail;
        QCOMPARE(std::get<TellCase>(nextOfReissue(request(), waiting, told, {}, {}).intents.front().command.deed).message, u"deliveryFailed"_s);
    }

    void aCaseThatEndedWantsNothing()
    {
        WorkflowCase told = caseIn(u"regenerate"_s);
        told.ended = 5;
        const NextOfReissue next = nextOfReissue(request(), course(), told, QByteArray("%PDF"), {});
        QVERIFY(next.intents.empty() && !next.wantsBytes);
        told.endedAt = u"endRefused"_s;
        QCOMPARE(stageOf(told), ReissueStage::RefusedThere);
    }

    void withoutMiddlewareItSaysSo() {
        ReissueCourse none = course();
        none.middleware = {};
        QVERIFY(nextOfReissue(request(), none, caseIn(u"regenerate"_s), {}, {}).wantsMiddleware);
    }
};

QTEST_APPLESS_MAIN(ReissueStepsTest)
#include "reissue_steps_test.moc"
