// Dispositions in the desk: steps that only grow, a letter in one of them at a time, and what takes the place of the plan.
#include "models/desk/desk.h"
#include "models/store/database.h"
#include "models/store/migrator.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

Disposition disposition(DispositionAct act = DispositionAct::Destroy)
{
    Disposition one;
    one.id = newDispositionId();
    one.act = act;
    one.title = u"Service letters & co % ' \""_s;
    one.reason = u"their time is over"_s;
    one.authority = u"Resolution of 3 March"_s;
    one.until = act == DispositionAct::Extend ? std::optional(QDate(2030, 12, 31)) : std::nullopt;
    one.planClass = act == DispositionAct::Reclass ? u"TAX-10"_s : QString();
    return one;
}

std::vector<DispositionItem> letters(int from, int to)
{
    std::vector<DispositionItem> all;
    for (int i = from; i < to; ++i) {
        DispositionItem one;
        one.communication = CommunicationId(u"cm-%1"_s.arg(i));
        one.repository = RepositoryId(u"rp-1"_s);
        one.record = QString::number(i);
        one.versions = {u"v%1"_s.arg(i)};
        one.stub = {{u"document"_s, u"D-%1"_s.arg(i)}};
        one.command = u"CF-%1"_s.arg(i);
        all.push_back(std::move(one));
    }
    return all;
}

DispositionStep step(DispositionDeed deed) { return {0, 1'000, u"person:jo"_s, deed, {{u"letters"_s, 3}}}; }

template <class T>
Result<T> wait(QFuture<Result<T>> future)
{
    future.waitForFinished();
    return future.result();
}

} // namespace

class DispositionLedgerTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<desk::Desk> m_desk;
    bool decide(const Disposition& of, int from, int to) { return wait(m_desk->decideDisposition(of, step(DispositionDeed::Decided), letters(from, to))).has_value(); }

private Q_SLOTS:
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_desk = std::move(*desk::Desk::open(m_profile->path()));
    }

    void whatWasDecidedIsReadBackAsItWas()
    {
        const Disposition one = disposition();
        QVERIFY(decide(one, 0, 3));
        const auto kept = wait(m_desk->disposition(one.id));
        QVERIFY(kept && kept->isAsKept);
        QVERIFY(kept->disposition == one);
        QCOMPARE(kept->letters, 3);
        QCOMPARE(kept->steps.size(), 1);
        const auto items = wait(m_desk->dispositionItems(one.id));
        QVERIFY(items);
        QCOMPARE(items->size(), 3);
        QCOMPARE(items->at(2).stub[u"document"].toString(), u"D-2"_s);
        QCOMPARE(items->at(2).versions, QStringList{u"v2"_s});
        QCOMPARE(wait(m_desk->disposition(u"DS-none"_s)).error().kind, ErrorKind::NotFound);
    }

    void aLetterIsInOneDispositionAtATimeAndNothingIsKeptOfTheSecond()
    {
        const Disposition one = disposition(), other = disposition();
        QVERIFY(decide(one, 0, 3));
        const auto second = wait(m_desk->decideDisposition(other, step(DispositionDeed::Decided), letters(2, 5)));
        QVERIFY(!second);
        QCOMPARE(second.error().kind, ErrorKind::Conflict);
        QCOMPARE(wait(m_desk->dispositions())->size(), 1);
        QVERIFY(wait(m_desk->noteDisposition(one.id, step(DispositionDeed::Refused))));
        QVERIFY(decide(other, 2, 5)); // it is over, and the letter is free
        QCOMPARE(wait(m_desk->noteDisposition(one.id, step(DispositionDeed::Concluded))).error().kind, ErrorKind::Conflict);
        QCOMPARE(wait(m_desk->decideDisposition(disposition(), step(DispositionDeed::Decided), {})).error().kind, ErrorKind::Rejected);
    }

    void aStepThatWasChangedOnTheDiskIsSeen()
    {
        const Disposition one = disposition();
        QVERIFY(decide(one, 0, 3));
        QVERIFY(wait(m_desk->noteDisposition(one.id, step(DispositionDeed::Approved))));
        m_desk.reset();
        auto database = std::make_unique<Result<store::Database>>(store::Database::open(m_profile->filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWriteDurable));
        QVERIFY(*database);
        QVERIFY2(!(*database)->execute(u"UPDATE disposition_step SET person = 'somebody'"), "the database itself refuses");
        QVERIFY2(!(*database)->execute(u"DELETE FROM disposition_step"), "the database itself refuses");
        QVERIFY2(!(*database)->execute(u"DELETE FROM disposition_item"), "the database itself refuses");
        QVERIFY2(!(*database)->execute(u"UPDATE disposition_item SET record = '7'"), "the database itself refuses");
        QVERIFY((*database)->execute(u"DROP TRIGGER disposition_step_stays") && (*database)->execute(u"UPDATE disposition_step SET person = 'somebody' WHERE number = 0"));
        database.reset();
        m_desk = std::move(*desk::Desk::open(m_profile->path()));
        const auto kept = wait(m_desk->disposition(one.id));
        QVERIFY(kept && !kept->isAsKept);
    }

    void whatTakesThePlaceOfThePlanIsInForceWhenItIsApproved()
    {
        const Disposition extend = disposition(DispositionAct::Extend), reclass = disposition(DispositionAct::Reclass), transfer = disposition(DispositionAct::Transfer);
        QVERIFY(decide(extend, 0, 1) && decide(reclass, 0, 2) && decide(transfer, 1, 3) && decide(disposition(), 5, 6));
        auto material = wait(m_desk->dispositionMaterial({}, 0));
        QVERIFY(material);
        QCOMPARE(material->overrides.size(), 1);
        QCOMPARE(material->overrides[0].until, QDate(2030, 12, 31));
        QCOMPARE(material->overrides[0].reason, u"their time is over"_s);
        QCOMPARE(material->underReview.size(), 1);
        QVERIFY(wait(m_desk->noteDisposition(reclass.id, step(DispositionDeed::Approved))) && wait(m_desk->noteDisposition(transfer.id, step(DispositionDeed::Refused))));
        material = wait(m_desk->dispositionMaterial({}, 0));
        QCOMPARE(material->overrides.size(), 3);
        material = wait(m_desk->dispositionMaterial(QStringList{u"cm-1"_s}, 0));
        QCOMPARE(material->overrides.size(), 1);
        QCOMPARE(material->overrides[0].planClass, u"TAX-10"_s);
        QVERIFY(material->underReview.empty());
    }

    void lettersUnderMattersAreToldUntilTheyAreReleased()
    {
        HoldMatter matter;
        matter.id = newMatterId();
        matter.number = u"LIT-1"_s;
        matter.name = u"Smith v Acme"_s;
        matter.authority = u"Court"_s;
        matter.scope.named = {u"cm-1"_s};
        QVERIFY(wait(m_desk->openMatter(matter, u"jo"_s, 1)));
        HoldItem item;
        item.communication = CommunicationId(u"cm-1"_s);
        item.repository = RepositoryId(u"rp-1"_s);
        QVERIFY(wait(m_desk->joinHold(matter.id, 0, {1, 1, u"jo"_s, MatterDeed::Asked, {}}, {item})));
        auto material = wait(m_desk->dispositionMaterial(QStringList{u"cm-1"_s}, 0));
        QVERIFY(material && material->held.size() == 1);
        QCOMPARE(material->held[0].second, u"LIT-1"_s);
        QVERIFY(wait(m_desk->noteMatter(matter.id, {0, 2, u"jo"_s, MatterDeed::Released, {}})));
        material = wait(m_desk->dispositionMaterial({}, 0));
        QVERIFY(material->held.empty());
    }

    void aMatterKeepsItsLettersUntilItsCoolingOffIsOverAndWhenItIsHeldAgain()
    {
        constexpr UtcMs day = 86'400'000;
        HoldMatter matter;
        matter.id = newMatterId();
        matter.number = u"LIT-2"_s;
        matter.name = u"Smith v Acme"_s;
        matter.authority = u"Court"_s;
        matter.scope.named = {u"cm-1"_s};
        matter.coolingOffDays = 2;
        QVERIFY(wait(m_desk->openMatter(matter, u"jo"_s, 1)));
        HoldItem item;
        item.communication = CommunicationId(u"cm-1"_s);
        item.repository = RepositoryId(u"rp-1"_s);
        QVERIFY(wait(m_desk->joinHold(matter.id, 0, {1, 1, u"jo"_s, MatterDeed::Asked, {}}, {item})));
        QVERIFY(wait(m_desk->noteMatter(matter.id, {0, 2, u"jo"_s, MatterDeed::Released, {}})));
        QCOMPARE(wait(m_desk->dispositionMaterial({}, 2 + 2 * day))->held.size(), size_t(1));
        QVERIFY(wait(m_desk->dispositionMaterial({}, 3 + 2 * day))->held.empty());
        QVERIFY(wait(m_desk->holdAgain(matter.id, {0, day, u"jo"_s, MatterDeed::HeldAgain, {}}, {})));
        QCOMPARE(wait(m_desk->dispositionMaterial({}, 30 * day))->held.size(), size_t(1));
    }

    void aDeskOfTheVersionBeforeKeepsWhatWasInIt()
    {
        m_desk.reset();
        QTemporaryDir home;
        {
            std::vector<store::Migration> before = *store::migrationsIn(u":/sql/migrations/desk"_s);
            before.erase(std::ranges::find(before, u"dispositions"_s, &store::Migration::name), before.end());
            auto database = *store::Database::open(home.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWrite);
            QVERIFY(store::migrate(database, before));
            QVERIFY(database.execute(u"INSERT INTO saved_search (name, query, grammar_version, position, created) VALUES ('mine', 'late fee', 1, 0, 5)"));
        }
        m_desk = std::move(*desk::Desk::open(home.path()));
        QCOMPARE(wait(m_desk->savedSearches())->size(), size_t(1));
        QVERIFY(decide(disposition(), 0, 3));
        m_desk.reset();
    }
};

QTEST_GUILESS_MAIN(DispositionLedgerTest)
#include "disposition_ledger_test.moc"
