#include "models/desk/desk.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using desk::Desk;
using desk::SavedSearch;

class DeskTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Desk> m_desk;

    template <class T> static Result<T> taken(QFuture<Result<T>> future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); })) {
            return fail(ErrorKind::Timeout, QStringLiteral("no answer"));
        }
        return future.result();
    }

    QStringList names()
    {
        QStringList found;
        for (const SavedSearch& search : taken(m_desk->savedSearches()).value_or(std::vector<SavedSearch>())) {
            found << search.name;
        }
        return found;
    }

    void save(const QString& name) { QVERIFY(taken(m_desk->save({name, QStringLiteral("channel:email"), 1, 5, {}, {}})).has_value()); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_desk = std::move(*Desk::open(m_dir->path()));
    }
    void cleanup() { m_desk.reset(); }

    void keepsASavedSearchAcrossAReopening()
    {
        save(QStringLiteral("Bounces"));
        QVERIFY(taken(m_desk->noteRun(QStringLiteral("Bounces"), 7, 1937)).has_value());
        m_desk.reset();
        m_desk = std::move(*Desk::open(m_dir->path()));
        const auto kept = taken(m_desk->savedSearches());
        QCOMPARE(kept->size(), size_t(1));
        QCOMPARE(kept->front(), (SavedSearch{QStringLiteral("Bounces"), QStringLiteral("channel:email"), 1, 5, 7, 1937}));
    }

    void refusesANameThatIsTakenWhateverItsCase()
    {
        save(QStringLiteral("Bounces"));
        QCOMPARE(taken(m_desk->save({QStringLiteral("bounces"), {}, 1, 5, {}, {}})).error().kind, ErrorKind::Conflict);
    }

    void renamesAndRemovesAndSaysSo()
    {
        save(QStringLiteral("A"));
        save(QStringLiteral("B"));
        QSignalSpy changed(m_desk.get(), &Desk::changed);
        QVERIFY(taken(m_desk->rename(QStringLiteral("A"), QStringLiteral("C"))).has_value());
        QCOMPARE(taken(m_desk->rename(QStringLiteral("A"), QStringLiteral("D"))).error().kind, ErrorKind::NotFound);
        QCOMPARE(taken(m_desk->rename(QStringLiteral("C"), QStringLiteral("b"))).error().kind, ErrorKind::Conflict);
        QVERIFY(taken(m_desk->remove(QStringLiteral("B"))).has_value());
        QCOMPARE(names(), QStringList{QStringLiteral("C")});
        QTRY_COMPARE(changed.size(), 2);
    }

    void keepsTheOrderThePersonChose_data()
    {
        QTest::addColumn<QString>("moved");
        QTest::addColumn<int>("to");
        QTest::addColumn<QStringList>("order");
        QTest::newRow("first to last") << QStringLiteral("A") << 2 << QStringList{QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("A")};
        QTest::newRow("last to first") << QStringLiteral("C") << 0 << QStringList{QStringLiteral("C"), QStringLiteral("A"), QStringLiteral("B")};
        QTest::newRow("to the middle") << QStringLiteral("A") << 1 << QStringList{QStringLiteral("B"), QStringLiteral("A"), QStringLiteral("C")};
        QTest::newRow("to its place") << QStringLiteral("B") << 1 << QStringList{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")};
    }
    void keepsTheOrderThePersonChose()
    {
        QFETCH(QString, moved);
        QFETCH(int, to);
        QFETCH(QStringList, order);
        for (const char* name : {"A", "B", "C"}) {
            save(QString::fromLatin1(name));
        }
        QVERIFY(taken(m_desk->move(moved, to)).has_value());
        QCOMPARE(names(), order);
    }

    void remembersEachQueryOnceNewestFirst()
    {
        for (const char* query : {"a", "b", "a", "c"}) {
            QVERIFY(taken(m_desk->noteQuery(QString::fromLatin1(query), 1)).has_value());
        }
        QCOMPARE(*taken(m_desk->history(10)), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(taken(m_desk->history(1))->size(), qsizetype(1));
    }

    void forgetsTheOldestQueries()
    {
        for (int i = 0; i < 1001; ++i) {
            m_desk->noteQuery(QString::number(i), i);
        }
        const QStringList kept = *taken(m_desk->history(2000));
        QCOMPARE(kept.size(), qsizetype(1000));
        QCOMPARE(kept.first(), QStringLiteral("1000"));
        QCOMPARE(kept.last(), QStringLiteral("1"));
    }

    void keepsRulesAndTakesEachChangeBack()
    {
        HouseRule rule;
        rule.name = QStringLiteral("Paper");
        rule.letters = QStringLiteral("type:demand");
        rule.must = QStringLiteral("channel:print");
        rule.from = QDate(2025, 1, 1);
        QSignalSpy told(m_desk.get(), &Desk::rulesChanged);
        rule.id = *taken(m_desk->keepRule(rule, 1));
        QVERIFY(told.count() == 1 || told.wait());
        QCOMPARE(*taken(m_desk->houseRules()), std::vector{rule});
        HouseRule changed = rule;
        changed.isOn = false;
        changed.demand = HouseRule::Demand::ApprovedBeforeSent;
        QCOMPARE(*taken(m_desk->keepRule(changed, 2)), rule.id);
        QVERIFY(taken(m_desk->removeRule(rule.id, 3)).has_value());
        QVERIFY(taken(m_desk->houseRules())->empty());
        m_desk.reset(); // it is on the disk
        m_desk = std::move(*Desk::open(m_dir->path()));
        QCOMPARE(*taken(m_desk->undoRuleChange(4)), rule.name);
        QCOMPARE(*taken(m_desk->houseRules()), std::vector{changed});
        QVERIFY(taken(m_desk->undoRuleChange(5)).has_value());
        QCOMPARE(*taken(m_desk->houseRules()), std::vector{rule});
        QVERIFY(taken(m_desk->undoRuleChange(6)).has_value());
        QVERIFY(taken(m_desk->houseRules())->empty());
        QCOMPARE(taken(m_desk->undoRuleChange(7)).error().kind, ErrorKind::NotFound);
    }

    void aRulesNameIsItsOwn()
    {
        HouseRule rule;
        rule.name = QStringLiteral("Paper");
        rule.id = *taken(m_desk->keepRule(rule, 1));
        HouseRule other;
        other.name = QStringLiteral("PAPER");
        QCOMPARE(taken(m_desk->keepRule(other, 2)).error().kind, ErrorKind::Conflict);
        QVERIFY(taken(m_desk->removeRule(rule.id, 3)).has_value());
        QVERIFY(taken(m_desk->keepRule(other, 4)).has_value());
        other.id = 99;
        other.name = QStringLiteral("Nobody's");
        QCOMPARE(taken(m_desk->keepRule(other, 5)).error().kind, ErrorKind::NotFound);
        QCOMPARE(taken(m_desk->removeRule(99, 5)).error().kind, ErrorKind::NotFound);
    }

    void rulesToBeginWithComeOnceAndAreNoChangeToTakeBack()
    {
        HouseRule first;
        first.name = QStringLiteral("Regulated");
        QSignalSpy told(m_desk.get(), &Desk::rulesChanged);
        QVERIFY(taken(m_desk->beginRules({first}, 1)).has_value());
        QVERIFY(told.count() == 1 || told.wait());
        QVERIFY(taken(m_desk->beginRules({first}, 2)).has_value());
        const auto rules = *taken(m_desk->houseRules());
        QCOMPARE(rules.size(), size_t(1));
        QCOMPARE(taken(m_desk->undoRuleChange(3)).error().kind, ErrorKind::NotFound);
        QVERIFY(taken(m_desk->removeRule(rules[0].id, 4)).has_value());
        QVERIFY(taken(m_desk->beginRules({first}, 5)).has_value()); // whoever removed it does not want it again
        QVERIFY(taken(m_desk->houseRules())->empty());
        QTRY_COMPARE(told.count(), 2); // once begun, once removed: who reads the rules when they change does so for ever otherwise
    }
};

QTEST_GUILESS_MAIN(DeskTest)
#include "desk_test.moc"
