// The pages Rules and Hand-overs over an estate: a rule is written, judged while it is typed, kept, taken back; every number leads to its letters.
#include "models/cache/write_composition.h"
#include "models/cache/write_repository.h"
#include "models/desk/desk.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "ui/handovers/hand_overs_page.h"
#include "ui/rules/rules_page.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QScopeGuard>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTableView>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class RulesTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    test::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched, m_told;

    template <class Widget> Widget* open(const Page& page)
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; },
                                                              [this](const QString& text) { m_told << text; }});
        auto* widget = qobject_cast<Widget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(widget);
        m_window->resize(1280, 800);
        m_window->show();
        m_searched.clear();
        m_told.clear();
        return widget;
    }
    RulesWidget* openRules()
    {
        auto* page = open<RulesWidget>(rulesPage({*m_estate.cache, m_searches, *m_desk, m_clock, QTimeZone("Europe/Berlin")}));
        [&] { QTRY_VERIFY(page->presenter().phase() == RulesPresenter::Phase::Ready && page->presenter().hasRule() && page->presenter().isJudged()); }();
        return page;
    }
    template <class T> T* find(const QString& name) { return m_window->findChild<T*>(name); }
    void type(const QString& field, const QString& text)
    {
        auto* line = find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
    }
    qint64 found(const QString& text)
    {
        const auto parsed = query::parse(text);
        search::SearchDesk desk(m_estate.cache->readers(), m_searches);
        auto answer = desk.total({parsed ? *parsed : query::Query(), {m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}});
        [&] { QTRY_VERIFY(answer.isFinished()); }();
        return parsed && answer.result() ? answer.result()->total : -1;
    }
    bool selectRule(RulesWidget* page, const QString& name)
    {
        page->showSubject(name);
        return page->presenter().edited().name == name;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        QVERIFY(m_estate.fill(3000, 7));
    }
    void init()
    {
        m_profile = std::make_unique<QTemporaryDir>();
        m_desk = *desk::Desk::open(m_profile->path());
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
    }

    void row67ARuleIsWrittenJudgedKeptAndLeadsToExactlyItsViolations()
    {
        RulesWidget* page = openRules();
        QTest::mouseClick(find<QPushButton>(u"ruleNew"_s), Qt::LeftButton);
        QVERIFY(!find<QPushButton>(u"ruleKeep"_s)->isEnabled());
        type(u"ruleName"_s, u"Statements on paper"_s);
        type(u"ruleLetters"_s, u"type:\"account statement\""_s);
        type(u"ruleMust"_s, u"-channel:(email, portal, sms)"_s);
        QTRY_VERIFY(!page->presenter().violationsQuery().isEmpty());
        const qint64 truly = std::ranges::count_if(m_estate.letters, [](const QJsonObject& letter) {
            return letter[u"type"].toString() == u"Account statement" && EstateTruth::anyLeg(letter, [](const QJsonObject& leg) {
                       return QStringList{u"EMAIL"_s, u"PORTAL"_s, u"SMS"_s}.contains(leg[u"channel"].toString());
                   });
        });
        const qint64 count = found(page->presenter().violationsQuery());
        QVERIFY2(count > 0 && count <= truly, qPrintable(u"%1 of %2"_s.arg(count).arg(truly))); // without second copies and proofs
        QTest::keyClick(find<QLineEdit>(u"ruleMust"_s), Qt::Key_Return);
        QTRY_COMPARE(m_told.size(), 1);
        QTRY_COMPARE(page->presenter().edited().name, u"Statements on paper"_s);
        QTRY_VERIFY(!page->presenter().isNew() && page->presenter().isBroken());
        const GapTable& table = page->presenter().table();
        const auto named = [&] { return std::ranges::find_if(table.lines(), [](const GapTable::Line& one) { return one.cells[0] == u"Statements on paper"; }); };
        QTRY_VERIFY(named() != table.lines().end()); // all rules are judged again
        const auto line = named();
        QCOMPARE(line->cells[3], QString::number(count));
        QTest::mouseClick(find<QPushButton>(u"ruleShow"_s), Qt::LeftButton);
        QCOMPARE(m_searched.size(), 1);
        QCOMPARE(found(m_searched[0]), count);
    }

    void row67RulesStandThereBeforeAnyOfThemIsCountedAndAreCountedByThemselves()
    {
        const auto mayCount = std::make_shared<QSemaphore>();
        const auto whatever = qScopeGuard([mayCount] { mayCount->release(1000); }); // or a reader would wait for ever
        const search::IndexFactory waiting = [this, mayCount](store::Database& database) {
            mayCount->acquire();
            return m_searches(database);
        };
        auto* page = open<RulesWidget>(rulesPage({*m_estate.cache, waiting, *m_desk, m_clock, QTimeZone("Europe/Berlin")}));
        QTRY_COMPARE(page->presenter().table().lines().size(), 6);
        QVERIFY(!page->presenter().isJudged());
        for (const GapTable::Line& line : page->presenter().table().lines()) {
            QCOMPARE(line.cells[2], u"counting…"_s);
            QVERIFY(line.query.isEmpty());
        }
        QVERIFY(page->presenter().scope().startsWith(u"0 of 6"_s));
        // One after the other, and the one that is looked at first. A profile's first rules are listed twice, so an answer may be to an older list.
        const auto isFirst = [page] { return page->presenter().scope().startsWith(u"1 of 6"_s); };
        for (int i = 0; i < 3 && !isFirst(); ++i) {
            mayCount->release();
            [[maybe_unused]] const bool isThere = QTest::qWaitFor(isFirst, 2000);
        }
        QVERIFY(isFirst());
        QVERIFY(page->presenter().table().lines()[page->presenter().current()].cells[2] != u"counting…"_s);
        QTRY_VERIFY(find<Label>(u"ruleVerdict"_s)->text().contains(u"letters"_s));
        mayCount->release(50);
        QTRY_VERIFY(page->presenter().isJudged());
        for (const GapTable::Line& line : page->presenter().table().lines()) {
            QVERIFY(!line.cells[3].isEmpty());
        }
    }

    void row52TheRecipientsBehindABrokenRuleAreWrittenWithBothChannels()
    {
        RulesWidget* page = openRules();
        QVERIFY(selectRule(page, u"Final demands go out on paper"_s));
        QTRY_VERIFY(find<QPushButton>(u"ruleRecipients"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"ruleRecipients"_s), Qt::LeftButton);
        auto* dialog = m_window->findChild<QFileDialog*>(u"ruleRecipientsDialog"_s);
        QVERIFY(dialog);
        const QString path = m_profile->filePath(u"recipients.csv"_s);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_COMPARE(m_told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QVERIFY(lines[0].startsWith("rule,required,id,documentId,customerId,recipient,role,channel,differs,channelReason"));
        // Each recipient of each of these letters, by the truth: those that went elsewhere differ.
        QMap<QString, int> wanted, told, reasons;
        QSet<QString> broken;
        for (const QByteArray& line : lines.mid(1)) {
            const QString text = QString::fromUtf8(line);
            broken << text.section(u"D-"_s, 1, 1).left(9);
            ++told[text.contains(u",true,"_s) ? u"differs"_s : u"fits"_s];
            reasons[u"told"_s] += text.contains(u"preference"_s, Qt::CaseInsensitive) || text.contains(u"regulation"_s, Qt::CaseInsensitive) || text.contains(u"document"_s, Qt::CaseInsensitive);
        }
        QSet<QString> seen;
        for (const QJsonObject& letter : m_estate.letters) {
            const QString document = letter[u"document"].toString();
            if (seen.contains(document) || !broken.contains(document.mid(2))) {
                continue;
            }
            seen << document;
            for (const QJsonObject& leg : EstateTruth::legsOf(letter)) {
                ++wanted[QStringList{u"EMAIL"_s, u"SMS"_s, u"PORTAL"_s, u"WEB"_s, u"MOBILE_APP"_s, u"PUSH"_s, u"FAX"_s}.contains(leg[u"channel"].toString()) ? u"differs"_s : u"fits"_s];
            }
        }
        QCOMPARE(told, wanted);
        QVERIFY(wanted[u"differs"_s] >= broken.size() && broken.size() > 3);
        QVERIFY(reasons[u"told"_s] > 0);
        QCOMPARE(found(page->presenter().violationsQuery()), broken.size());
    }

    void whatIsNotUnderstoodIsToldAtItsPlaceAndCannotBeKept()
    {
        RulesWidget* page = openRules();
        QTest::mouseClick(find<QPushButton>(u"ruleNew"_s), Qt::LeftButton);
        type(u"ruleName"_s, u"Wrong"_s);
        type(u"ruleLetters"_s, u"channel:pigeon"_s);
        type(u"ruleMust"_s, u"channel:print"_s);
        QVERIFY(find<Label>(u"ruleLettersSentence"_s)->text().contains(u"pigeon"));
        QVERIFY(!find<QPushButton>(u"ruleKeep"_s)->isEnabled());
        type(u"ruleLetters"_s, u"channel:email"_s);
        QVERIFY(!find<Label>(u"ruleLettersSentence"_s)->text().contains(u"pigeon"));
        QVERIFY(find<QPushButton>(u"ruleKeep"_s)->isEnabled());
        type(u"ruleFrom"_s, u"yesterday"_s);
        QVERIFY(!find<QPushButton>(u"ruleKeep"_s)->isEnabled());
        QTest::keyClick(find<QLineEdit>(u"ruleFrom"_s), Qt::Key_Return);
        QVERIFY(page->presenter().isNew());
    }

    void row69TheRegulatedKindsStandThereFromTheBeginningAndADeletedRuleComesBack()
    {
        RulesWidget* page = openRules();
        const QList<GapTable::Line> before = page->presenter().table().lines();
        QCOMPARE(before.size(), 6);
        QCOMPARE(std::ranges::count_if(before, [](const GapTable::Line& one) { return one.cells[1] == u"on"; }), 5);
        QVERIFY(selectRule(page, before[1].cells[0]));
        QVERIFY(!find<QPushButton>(u"ruleUndo"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"ruleRemove"_s), Qt::LeftButton);
        QTRY_COMPARE(page->presenter().table().lines().size(), 5);
        QTest::mouseClick(find<QPushButton>(u"ruleUndo"_s), Qt::LeftButton);
        QTRY_COMPARE(page->presenter().table().lines(), before);
        QTRY_COMPARE(page->presenter().edited().name, before[1].cells[0]);
    }

    void whatSomebodyWritesStaysWhenTheCacheChanges()
    {
        RulesWidget* page = openRules();
        type(u"ruleReason"_s, u"Section 4"_s);
        QVERIFY(page->presenter().isChanged());
        QSignalSpy judged(&page->presenter(), &RulesPresenter::listChanged);
        m_estate.cache->noteCommit();
        QVERIFY(judged.count() > 0 || judged.wait());
        QCOMPARE(find<QLineEdit>(u"ruleReason"_s)->text(), u"Section 4"_s);
        QTest::mouseClick(find<QPushButton>(u"ruleRevert"_s), Qt::LeftButton);
        QVERIFY(!page->presenter().isChanged());
    }

    void row23WithoutACompositionSystemNothingIsSaidToBeInOrder()
    {
        auto* page = open<HandOversWidget>(handOversPage({*m_estate.cache, m_searches, m_clock, QTimeZone("Europe/Berlin")}));
        QTRY_COMPARE(page->presenter().phase(), HandOversPresenter::Phase::Unknown);
    }

    void row70FailedRunsAndWhatWasNotArchivedAreListedAndLeadToTheirBatch()
    {
        auto added = m_estate.cache->writer().write([](store::Database& database) -> Result<void> {
            Repository system;
            system.kind = RepositoryKind::Exstream;
            system.name = u"Composition"_s;
            system.id = repositoryId(system.kind, system.name);
            CF_CHECK(cache::addRepository(database, system));
            for (const auto& [id, status] : {std::pair(u"a"_s, u"error"_s), std::pair(u"b"_s, u"complete"_s)}) {
                CompositionRun run;
                run.nativeId = id;
                run.batch = u"NIGHT-1"_s;
                run.status = status;
                run.started = 1'760'000'000'000 + (id == u"b" ? 3'600'000 : 0);
                run.ended = *run.started + 600'000;
                RunStep step;
                step.nativeId = id;
                step.status = status;
                step.kind = u"communication"_s;
                if (id == u"b") {
                    step.outputs = {{u"D-LOST"_s, u"1"_s, u"archive"_s, {}, 1}};
                }
                run.steps = {step};
                CF_TRY([[maybe_unused]] const bool isNew, cache::writeRun(database, system.id, run, *run.started));
            }
            return {};
        });
        QTRY_VERIFY(added.isFinished());
        QVERIFY(added.result().has_value());
        auto* page = open<HandOversWidget>(handOversPage({*m_estate.cache, m_searches, m_clock, QTimeZone("Europe/Berlin")}));
        QTRY_COMPARE(page->presenter().phase(), HandOversPresenter::Phase::Shown);
        page->showSubject(u"composed"_s);
        QTRY_COMPARE(page->presenter().phase(), HandOversPresenter::Phase::Shown);
        QCOMPARE(page->presenter().table().lines().size(), 1);
        QCOMPARE(page->presenter().table().lines()[0].cells[0], u"D-LOST"_s);
        auto* runs = find<QAbstractButton>(u"handOversTab-runs"_s);
        runs->setFocus();
        QTest::keyClick(runs, Qt::Key_Space);
        QTRY_COMPARE(page->presenter().phase(), HandOversPresenter::Phase::Shown);
        QTRY_COMPARE(page->presenter().kind(), GapKind::Runs);
        QCOMPARE(page->presenter().table().lines().size(), 1);
        QVERIFY(page->presenter().table().lines()[0].cells[1].contains(u"NIGHT-1"));
        auto* table = find<QTableView>(u"handOverTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_searched, QStringList{u"batch:NIGHT-1"_s});
        QVERIFY(page->presenter().csv().contains("NIGHT-1"));
    }
};

QTEST_MAIN(RulesTest)
#include "rules_test.moc"
