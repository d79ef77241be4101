// Composing once more, from where a case stands to the letter that is handed over; and the driver data it is made of.
#include "models/domain/driver_input.h"
#include "models/domain/reissue_steps.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

WorkflowCase asksForWork()
{
    WorkflowCase told;
    told.nativeId = u"c1"_s;
    told.steps = {{u"w1"_s, u"regenerate"_s, u"x"_s, u"x"_s, 1, {}}};
    return told;
}

ReissueRequest rendered()
{
    ReissueRequest request;
    request.communication = CommunicationId(u"com"_s);
    request.documentId = u"D-1"_s;
    request.mode = ReissueMode::RenderArchived;
    request.sha256 = QByteArray(32, 'o');
    request.mime = u"text/html"_s;
    return request;
}

} // namespace

class ComposeAgainTest : public QObject
{
    Q_OBJECT
    const QString m_compose = derivedCommandKey(u"CF-1"_s, u"compose/w1");
    ReissueCourse course(std::vector<PlannedCommand> planned = {}) const
    {
        ReissueCourse one;
        one.reference = u"CF-1"_s;
        one.workflow = RepositoryId(u"w"_s);
        one.middleware = RepositoryId(u"m"_s);
        one.composition = RepositoryId(u"x"_s);
        one.planned = std::move(planned);
        return one;
    }

private Q_SLOTS:
    void row55ItIsComposedThenHandedOverThenTheWorkIsDone()
    {
        const WorkflowCase told = asksForWork();
        const NextOfReissue first = nextOfReissue(rendered(), course(), told, {}, {});
        QVERIFY(first.wantsData && first.intents.empty() && !first.wantsBytes);
        const NextOfReissue composes = nextOfReissue(rendered(), course(), told, {}, {}, Compose{u"d"_s, u"app"_s, u"s"_s, "{}", u"application/json"_s});
        QCOMPARE(composes.intents.size(), 1U);
        QCOMPARE(composes.intents[0].command.key, m_compose);
        QCOMPARE(composeKey(u"CF-1"_s, told), m_compose);
        QCOMPARE(composes.intents[0].system, RepositoryId(u"x"_s));
        QVERIFY(nextOfReissue(rendered(), course({{m_compose, IntentState::Sending, {}}}), told, {}, {}).intents.empty());
        const NextOfReissue wants = nextOfReissue(rendered(), course({{m_compose, IntentState::Done, {}}}), told, {}, {});
        QCOMPARE(wants.wantsDocument, m_compose);
        const NextOfReissue hands = nextOfReissue(rendered(), course({{m_compose, IntentState::Done, {}}}), told, QByteArray("%PDF new"), {});
        const auto& deed = std::get<HandOver>(hands.intents.at(0).command.deed);
        QCOMPARE(deed.sha256, QCryptographicHash::hash("%PDF new", QCryptographicHash::Sha256));
        QCOMPARE(deed.mime, u"application/pdf"_s);
    }

    void whatCannotBeComposedIsAnIssueForAPersonThere()
    {
        const NextOfReissue none = nextOfReissue(rendered(), course(), asksForWork(), {}, u"what the letter was made from is not kept"_s);
        QVERIFY(!std::get<FinishWork>(none.intents.at(0).command.deed).isDone);
        const NextOfReissue refused = nextOfReissue(rendered(), course({{m_compose, IntentState::Refused, u"answer 403"_s}}), asksForWork(), {}, {});
        QCOMPARE(std::get<FinishWork>(refused.intents.at(0).command.deed).error, u"answer 403"_s);
    }

    void driverDataHaveTheShapeTheyAreReadIn()
    {
        const QByteArray input = driverInput({{u"crm/name"_s, u"Ada"_s, u"CRM"_s}, {u"billing/item[1]/amount"_s, u"1"_s, u"Billing"_s}, {u"billing/item[2]/amount"_s, u"2"_s, u"Billing"_s}}, u"13"_s, u"CF-9"_s);
        const QJsonObject told = QJsonDocument::fromJson(input).object();
        QCOMPARE(told["cfReference"_L1].toString(), u"CF-9"_s);
        const QJsonObject customer = told["customers"_L1].toArray().at(0).toObject();
        QCOMPARE(customer["crm"_L1]["name"_L1]["value"_L1].toString(), u"Ada"_s);
        QCOMPARE(customer["crm"_L1]["name"_L1]["source"_L1].toString(), u"CRM"_s);
        QCOMPARE(customer["billing"_L1]["item"_L1].toArray().size(), 2);
        QCOMPARE(customer["billing"_L1]["item"_L1][1]["amount"_L1]["value"_L1].toString(), u"2"_s);
        QCOMPARE(driverNumber(input), u"13"_s);
        QVERIFY(driverInput({{u"a[999999999]"_s, u"x"_s, {}}}, {}, {}).size() < 100'000); // hostile
    }
};

QTEST_GUILESS_MAIN(ComposeAgainTest)
#include "compose_again_test.moc"
