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

    void whatIsDamagedOrNotToldIsSaid()
    {
        cache::Record damaged = record();
        damaged.makings[0].data->isIntact = false;
        damaged.makings[0].data->snapshot.isCut = true;
        const QList<RecordFact> facts = dataFactsOf(damaged, telling());
        QCOMPARE(named(facts, u"SHA-256"_s)->mark.mark, Mark::Failed);
        QVERIFY(named(facts, u"Not whole"_s) != nullptr);
        QCOMPARE(named(facts, u"erp/product"_s)->value, u"empty · source not told"_s);
        damaged.makings[0].data.reset();
        QVERIFY(dataFactsOf(damaged, telling()).isEmpty());
        QVERIFY(!dataNote(damaged).isEmpty() && dataNote(damaged) != dataNote({}));
    }
};

QTEST_GUILESS_MAIN(DataFactsTest)
#include "data_facts_test.moc"
