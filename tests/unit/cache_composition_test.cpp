// What composition systems say, kept as rows: whole, once, and without losing what the system forgets.
#include "models/cache/read_composition.h"
#include "models/cache/write_composition.h"
#include "tests/support/cache_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

ResourceVersion versionOf(int number, TemplateState state)
{
    ResourceVersion version;
    version.number = number;
    version.label = QString::number(number + 4);
    version.state = state;
    version.createdBy = u"h.brandt"_s;
    version.created = 1'000 * number;
    version.effectiveFrom = 100'000 * number;
    version.parts = QStringList{u"block-b"_s, u"block-a"_s};
    if (state == TemplateState::Approved) {
        version.approvedBy = u"m.lindqvist"_s;
        version.approved = 50'000 * number;
        version.approvals = {{u"Legal"_s, 1, u"m.lindqvist"_s, u"fine"_s, true, false, 50'000 * number}, {u"Brand"_s, 2, {}, {}, false, true, {}}};
    }
    return version;
}

DesignResource feeChange()
{
    DesignResource resource;
    resource.nativeId = u"app-1"_s;
    resource.domain = u"Retail"_s;
    resource.type = u"exstrapplication"_s;
    resource.kind = ResourceKind::Template;
    resource.name = u"FEE-CHG"_s;
    resource.description = u"Fee-change notice"_s;
    resource.versions = {versionOf(1, TemplateState::Approved), versionOf(2, TemplateState::InReview)};
    resource.history = {{1'000, 1, u"h.brandt"_s, u"INSERT"_s, u"CREATE"_s, {}, TemplateState::Draft},
                        {50'000, 1, u"m.lindqvist"_s, u"UPDATE"_s, u"STATE"_s, u"fine"_s, TemplateState::Approved}};
    return resource;
}

CompositionRun marchRun()
{
    RunStep step;
    step.nativeId = u"step-1"_s;
    step.flowId = u"flow-1"_s;
    step.name = u"FEE-CHG"_s;
    step.kind = u"communication"_s;
    step.status = u"complete"_s;
    step.isTraced = true;
    step.used = {{u"app-1"_s, u"FEE-CHG"_s, u"exstrapplication"_s, 1, TemplateState::Approved, u"m.lindqvist"_s},
                 {u"block-a"_s, u"CONSENT"_s, u"exstrtextmessage"_s, 3, TemplateState::Draft, {}}};
    step.customers = 2;
    step.outputs = {{u"D-000000001"_s, u"1"_s, u"archive"_s, u"DOC-1.pdf"_s, 2}, {u"D-000000002"_s, u"2"_s, u"archive"_s, u"DOC-2.pdf"_s, 1}, {u"D-000000002"_s, u"2"_s, u"email"_s, u"DOC-2"_s, 1}};
    CompositionRun run;
    run.nativeId = u"job-1"_s;
    run.domain = u"Retail"_s;
    run.status = u"complete"_s;
    run.batch = u"0314-02"_s;
    run.started = 60'000;
    run.expires = 90'000;
    run.customers = 3;
    run.steps = {step};
    return run;
}

} // namespace

namespace {

DataSnapshot dataOf(const QString& number, const QString& customer, const QString& channel, UtcMs captured)
{
    return {u"flow-1"_s, number, customer, captured, false, {{u"crm/name"_s, u"Anna"_s, u"CRM"_s}, {u"preferences/channel"_s, channel, u"CRM"_s}}};
}

} // namespace

class CacheCompositionTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<CacheRig> m;
    template <class T>
    static T valueOf(Result<T> result)
    {
        [&] { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail)); }();
        return result ? *std::move(result) : T{};
    }
    bool write(const DesignResource& resource) { return valueOf(cache::writeResource(m->database, archive(), resource, 7)); }
    bool write(const CompositionRun& run) { return valueOf(cache::writeRun(m->database, archive(), run, 7)); }

private Q_SLOTS:
    void init() { m = std::make_unique<CacheRig>(); }

    void aTemplateIsReadAsItWasTold()
    {
        QVERIFY(write(feeChange()));
        const auto found = valueOf(cache::resourcesNamed(m->database, u" fee-chg "_s));
        QCOMPARE(found.size(), size_t(1));
        QVERIFY(found.front().resource == feeChange());
        QCOMPARE(found.front().knownFrom, UtcMs(7));
        QVERIFY(found.front().onlyTraced.empty());
    }

    void aRecordHasTheApprovalThatIsToldOfItsVersion()
    {
        write(feeChange());
        Communication c = letter(u"D-1"_s);
        c.usages = {{templateVersionId(archive(), u"FEE-CHG"_s, u"5"_s), u"FEE-CHG"_s, u"5"_s, {}}, {templateVersionId(archive(), u"FEE-CHG"_s, u"6"_s), u"FEE-CHG"_s, u"6"_s, {}}};
        m->put(c, 10);
        const cache::Record record = m->record(c);
        QCOMPARE(record.approvals.size(), size_t(1)); // the other is in review
        QVERIFY(record.approvals[0] == (cache::ToldApproval{u"FEE-CHG"_s, u"5"_s, u"m.lindqvist"_s, u"Archive"_s, 50'000}));
    }

    void toldAgainIsNoNews()
    {
        QVERIFY(write(feeChange()));
        QVERIFY(!write(feeChange()));
        QVERIFY(write(marchRun()));
        QVERIFY(!write(marchRun()));
        DesignResource later = feeChange();
        later.versions[1].state = TemplateState::Approved;
        QVERIFY(write(later));
    }

    void whatIsToldNoMoreStays()
    {
        DesignResource first = feeChange();
        first.versions[0].text = u"You do not need to do anything."_s;
        write(first);
        DesignResource later = feeChange();
        later.versions.erase(later.versions.begin());
        later.history.clear();
        write(later);
        const DesignResource kept = valueOf(cache::resourceOf(m->database, archive(), u"app-1"_s)).resource;
        QCOMPARE(kept.versions.size(), size_t(2));
        QCOMPARE(kept.versions[0].text, u"You do not need to do anything."_s);
        QCOMPARE(kept.history.size(), size_t(2));
    }

    void aRunThatIsWipedKeepsItsTraceAndOutputs()
    {
        write(marchRun());
        CompositionRun wiped = marchRun();
        wiped.status = u"deleted"_s;
        wiped.customers.reset();
        wiped.steps[0].isTraced = false;
        wiped.steps[0].used.clear();
        wiped.steps[0].customers.reset();
        wiped.steps[0].outputs.clear();
        QVERIFY(write(wiped));
        QVERIFY(valueOf(cache::makingsOf(m->database, u"D-000000003"_s)).empty());
        const auto whole = valueOf(cache::makingsOf(m->database, u"D-000000002"_s));
        QCOMPARE(whole.size(), size_t(1));
        QCOMPARE(whole[0].run.status, u"deleted"_s);
        QCOMPARE(whole[0].run.customers, std::optional<qint64>(3));
        QCOMPARE(whole[0].run.steps.size(), size_t(1));
        QCOMPARE(whole[0].run.steps[0].used.size(), size_t(2));
        QCOMPARE(whole[0].run.steps[0].outputs.size(), size_t(2));
        QCOMPARE(whole[0].run.steps[0].customers, std::optional<qint64>(2));
    }

    void aBlockThatOnlyATraceNamesIsKnownByIt()
    {
        write(feeChange());
        write(marchRun());
        const auto blocks = valueOf(cache::resourcesNamed(m->database, u"consent"_s, {ResourceKind::Block}));
        QCOMPARE(blocks.size(), size_t(1));
        QCOMPARE(blocks[0].onlyTraced, std::vector<int>{3});
        QCOMPARE(blocks[0].resource.versions[0].approvedBy, QString());
        DesignResource told;
        told.nativeId = u"block-a"_s;
        told.type = u"exstrtextmessage"_s;
        told.kind = ResourceKind::Block;
        told.name = u"CONSENT"_s;
        told.versions = {versionOf(3, TemplateState::Draft)};
        QVERIFY(write(told));
        QVERIFY(valueOf(cache::resourcesNamed(m->database, u"CONSENT"_s))[0].onlyTraced.empty());
    }

    void row63TheDataOfALetterStaysAndALaterLetterStandsBesideIt()
    {
        CompositionRun first = marchRun();
        first.data = {dataOf(u"1"_s, u"C-7"_s, u"print"_s, 60'000), dataOf(u"2"_s, u"C-8"_s, u"print"_s, 60'000), dataOf(u"3"_s, u"C-9"_s, u"print"_s, 60'000)};
        QVERIFY(*cache::writeRun(m->database, archive(), first, 1'000'000));
        QVERIFY(!*cache::writeRun(m->database, archive(), first, 2'000'000));
        CompositionRun forged = first;
        forged.data[0].fields[1].value = u"fax"_s;
        QVERIFY(!*cache::writeRun(m->database, archive(), forged, 2'000'000)); // what was told first counts
        CompositionRun second = marchRun();
        second.nativeId = u"job-2"_s;
        second.started = 70'000;
        second.steps[0].outputs = {{u"D-000000009"_s, u"0001"_s, u"archive"_s, u"DOC-9.pdf"_s, 1}}; // as the manifest writes it
        second.data = {dataOf(u"1"_s, u"c 7"_s, u"email"_s, 70'000)};
        QVERIFY(*cache::writeRun(m->database, archive(), second, 3'000'000));
        const auto made = *cache::makingsOf(m->database, u"d 000000001"_s);
        QCOMPARE(made.size(), size_t(1));
        QVERIFY(made[0].data.has_value());
        const cache::KnownData& data = *made[0].data;
        QCOMPARE(data.snapshot, first.data[0]);
        QCOMPARE(data.sha256, hashOf(first.data[0].fields));
        QVERIFY(data.isIntact);
        QCOMPARE(data.knownFrom, 1'000'000);
        QCOMPARE(data.later.at(u"preferences/channel"_s), (cache::LaterValue{u"email"_s, u"CRM"_s, u"D-000000009"_s, 70'000}));
        QCOMPARE(data.later.at(u"crm/name"_s).value, u"Anna"_s);
        QVERIFY(cache::makingsOf(m->database, u"D-000000002"_s)->at(0).data->later.empty()); // of another customer
        QVERIFY(cache::makingsOf(m->database, u"D-000000009"_s)->at(0).data->later.empty()); // the last one
        QVERIFY(m->database.execute(u"UPDATE letter_data SET sha256 = x'00' WHERE document_id = 'D-000000001'"));
        QVERIFY(!cache::makingsOf(m->database, u"D-000000001"_s)->at(0).data->isIntact);
    }

    void row62DataThatComesBeforeItsLetterIsNamedFindsItLater()
    {
        CompositionRun run = marchRun();
        run.data = {dataOf(u"1"_s, u"C-7"_s, u"print"_s, 60'000)};
        run.steps[0].outputs.clear();
        QVERIFY(*cache::writeRun(m->database, archive(), run, 1'000'000));
        QVERIFY(cache::makingsOf(m->database, u"D-000000001"_s)->empty());
        run.steps[0].outputs = marchRun().steps[0].outputs;
        QVERIFY(*cache::writeRun(m->database, archive(), run, 2'000'000));
        const auto made = *cache::makingsOf(m->database, u"D-000000001"_s);
        QVERIFY(made.size() == 1 && made[0].data);
        QCOMPARE(made[0].data->knownFrom, 1'000'000); // it was read then
        QCOMPARE(m->database.integer(u"SELECT count(*) FROM letter_data").value_or(0), 1);
        QVERIFY(!cache::makingsOf(m->database, u"D-000000002"_s)->at(0).data);
    }

    void aPartLeadsToTheVersionsThatUseIt()
    {
        write(feeChange());
        const auto users = valueOf(cache::usersOf(m->database, archive(), u"block-a"_s));
        QCOMPARE(users.size(), size_t(1));
        QCOMPARE(users[0].user.name, u"FEE-CHG"_s);
        QCOMPARE(users[0].versions, (std::vector<int>{1, 2}));
    }

    void theListTellsOfTheNewestVersionAndOfTheNewestApprovedOne()
    {
        write(feeChange());
        const auto lines = valueOf(cache::listResources(m->database, {ResourceKind::Template}, u"fee notice"_s));
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].versions, 2);
        QCOMPARE(lines[0].state, TemplateState::InReview);
        QVERIFY(lines[0].hasApproved);
        QCOMPARE(lines[0].approvedBy, u"m.lindqvist"_s);
        QVERIFY(valueOf(cache::listResources(m->database, {ResourceKind::Image}, {})).empty());
        QVERIFY(valueOf(cache::listResources(m->database, {}, u"overdraft"_s)).empty());
    }

    void row31DocumentsOfARunWithoutARecordAreCountedAndNamed()
    {
        write(marchRun());
        const auto runs = valueOf(cache::runsOfBatch(m->database, u"0314-02"_s));
        QCOMPARE(runs.size(), size_t(1));
        QVERIFY(runs[0].hasManifest);
        QCOMPARE(runs[0].documents, qint64(2));
        QCOMPARE(runs[0].missing, qint64(2));
        QCOMPARE(valueOf(cache::missingDocuments(m->database, runs[0].row)), (QStringList{u"D-000000001"_s, u"D-000000002"_s}));
        m->put(letter(u"D-000000001"_s), 1);
        const auto after = valueOf(cache::runsOfBatch(m->database, u"0314-02"_s));
        QCOMPARE(after[0].missing, qint64(1));
        QCOMPARE(valueOf(cache::missingDocuments(m->database, after[0].row)), QStringList{u"D-000000002"_s});
    }
};

QTEST_GUILESS_MAIN(CacheCompositionTest)
#include "cache_composition_test.moc"
