// What a record says of the data it was made from: the value of then, and below it that of a later letter where it is another.
#include "models/evidence/data_lines.h"
#include "ui/record/data_facts_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs then = 1'700'000'000'000, later = then + 86'400'000;

cache::Record record()
{
    cache::Making making;
    making.repositoryName = u"Composition"_s;
    making.run.nativeId = u"job-1"_s;
    making.run.batch = u"B-1"_s;
    making.run.steps.push_back({});
    making.run.steps.back().name = u"FEE-CHG"_s;
    cache::KnownData data;
    data.snapshot.captured = then;
    data.knownFrom = later;
    data.snapshot.fields = {{u"billing/balance"_s, u"12.50"_s, u"Billing"_s},
                            {u"crm/name"_s, u"Anna"_s, u"CRM"_s},
                            {u"erp/product"_s, QString(), QString()},
                            {u"preferences/channel"_s, u"print"_s, u"CRM"_s}};
    data.sha256 = hashOf(data.snapshot.fields);
    data.later[u"preferences/channel"_s] = {u"email"_s, u"CRM"_s, u"D-9"_s, later};
    data.later[u"crm/name"_s] = {u"Anna"_s, u"CRM"_s, u"D-9"_s, later};
    making.data = data;
    cache::Record made;
    made.makings.push_back(making);
    return made;
}

TimeTelling telling() { return {{}, {later, QTimeZone("Europe/Berlin"), Qt::Monday}}; }

const RecordFact* named(const QList<RecordFact>& facts, const QString& name)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const RecordFact& fact) { return fact.name == name; });
    return found == facts.end() ? nullptr : &*found;
}

} // namespace

class DataFactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row63TheValueOfThenStaysAndTheLaterOneStandsBelow()
    {
        const QList<RecordFact> facts = dataFactsOf(record(), telling());
        const RecordFact* preference = named(facts, u"preferences/channel"_s);
        QVERIFY(preference != nullptr);
        QCOMPARE(preference->value, u"print · CRM"_s);
        QCOMPARE(preference->copy, u"print"_s);
        QCOMPARE(preference->mark.mark, Mark::Uncertain);
        const RecordFact* below = preference + 1;
        QVERIFY2(below->value.startsWith(u"email · ") && below->value.endsWith(u"D-9"), qPrintable(below->value));
        QCOMPARE(below->query, u"doc:\"D-9\""_s);
        QVERIFY(named(facts, u"crm/name"_s)->mark.icon.isEmpty()); // told again, and the same
        QCOMPARE(std::count_if(facts.begin(), facts.end(), [](const RecordFact& fact) { return !fact.query.isEmpty(); }), 1);
        QVERIFY(dataNote(record()).contains(u"1 told otherwise"));
    }

    void row4WhatTheCustomerWantedComesFirst()
    {
        const auto lines = evidence::dataLinesOf(*record().makings[0].data);
        QCOMPARE(lines[0].path, u"preferences/channel"_s);
        QVERIFY(lines[0].isChoice && !lines[1].isChoice);
        const evidence::DataCount count = evidence::countOf(lines);
        QCOMPARE(count.values, 4);
        QCOMPARE(count.told, 2);
        QCOMPARE(count.differ, 1);
        QCOMPARE(count.systems, (QStringList{u"Billing"_s, u"CRM"_s}));
        QCOMPARE(count.latest.value_or(0), later);
    }

    void row58WhatDecidedTheFormIsToldAsItWasThen()
    {
        cache::Record made = record();
        cache::KnownData& data = *made.makings[0].data;
        data.snapshot.fields.push_back({u"case/status"_s, u"open"_s, u"Case management"_s});
        data.snapshot.fields.push_back({u"crm/segment"_s, u"plus"_s, u"CRM"_s});
        data.later[u"crm/segment"_s] = {u"premium"_s, u"CRM"_s, u"D-9"_s, later};
        const auto inputs = evidence::decisionInputsOf(made, {});
        QCOMPARE(inputs.size(), size_t(3));
        QCOMPARE(inputs[0].value, u"open"_s);
        QCOMPARE(inputs[0].source, u"Case management"_s);
        QCOMPARE(inputs[0].asOf.value_or(0), then);
        QVERIFY(!inputs[0].differs());
        QCOMPARE(inputs[1].value, u"plus"_s); // though it is another now
        QCOMPARE(inputs[1].since.value_or(QString()), u"premium"_s);
        QVERIFY(inputs[1].differs());
        QCOMPARE(inputs[2].value, u"print"_s);
        QCOMPARE(inputs[2].since.value_or(QString()), u"email"_s);
        const QList<RecordFact> facts = decisionFactsOf(inputs, telling());
        QCOMPARE(facts.size(), 5); // two of them with what was told later
        QVERIFY2(facts[0].value.startsWith(u"open · Case management, as of "), qPrintable(facts[0].value));
        QVERIFY(facts[0].mark.icon.isEmpty());
        QCOMPARE(facts[1].copy, u"plus"_s);
        QCOMPARE(facts[1].mark.mark, Mark::Uncertain);
        QVERIFY(facts[2].value.startsWith(u"premium · "));
    }

    void row58WhatAWorkspaceSaidThenStandsInWhereTheDataSaysNothing()
    {
        cache::Record made = record();
        made.makings[0].data->snapshot.fields = {{u"crm/name"_s, u"Anna"_s, u"CRM"_s}};
        made.communication.sent = Moment();
        made.communication.sent->utc = then;
        cache::KnownWorkspace claim;
        claim.workspace.kind = BusinessKind::Claim;
        claim.workspace.nativeId = u"50012"_s;
        claim.workspace.name = u"Claim 7"_s;
        claim.workspace.status = u"settled"_s;
        BusinessWorkspace before = claim.workspace;
        before.status = u"in review"_s;
        claim.history = {{then - 1000, then + 1000, before}, {then + 1000, std::nullopt, claim.workspace}};
        auto inputs = evidence::decisionInputsOf(made, {claim});
        QCOMPARE(inputs[0].basis, evidence::DecisionBasis::Workspace);
        QCOMPARE(inputs[0].value, u"in review"_s);
        QCOMPARE(inputs[0].since.value_or(QString()), u"settled"_s);
        QCOMPARE(inputs[1].basis, evidence::DecisionBasis::Untold);
        // Known only since later: what it says now may have been another thing then.
        claim.history = {{then + 5000, std::nullopt, claim.workspace}};
        inputs = evidence::decisionInputsOf(made, {claim});
        QCOMPARE(inputs[0].basis, evidence::DecisionBasis::Untold);
        const QList<RecordFact> facts = decisionFactsOf(inputs, telling());
        QCOMPARE(facts.size(), 3);
        QCOMPARE(facts[0].mark.mark, Mark::Absent);
    }

    void whatIsDamagedOrNotToldIsSaid()
    {
        cache::Record damaged = record();
        damaged.makings[0].data->isIntact = false;
        damaged.makings[0].data->snapshot.isCut = true;
        const QList<RecordFact> facts = dataFactsOf(damaged, telling());
        QCOMPARE(named(facts, u"SHA-256"_s)->mark.mark, Mark::Failed);
        QVERIFY(named(facts, u"Incomplete"_s) != nullptr);
        QCOMPARE(named(facts, u"erp/product"_s)->value, u"empty · source not told"_s);
        damaged.makings[0].data.reset();
        QVERIFY(dataFactsOf(damaged, telling()).isEmpty());
        QVERIFY(!dataNote(damaged).isEmpty() && dataNote(damaged) != dataNote({}));
    }
};

QTEST_GUILESS_MAIN(DataFactsTest)
#include "data_facts_test.moc"
