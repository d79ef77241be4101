// The page Hand-overs over an estate with the composition system beside it: what was injected as missed is what is listed, and a failed run shows
// each of its attempts.
#include "app/sandbox/exstream/exst_filling.h"
#include "models/cache/write_composition.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "ui/handovers/hand_overs_page.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QMainWindow>
#include <QTableView>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using test::EstateTruth;

class HandOversTest : public QObject
{
    Q_OBJECT

    static constexpr UtcMs now = 1'775'030'400'000, hour = 3'600'000;

    EstateTruth m_estate;
    test::FakeClock m_clock{now};
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QStringList m_searched;
    QSet<QString> m_customers, m_documents; ///< injected

    HandOversWidget* open(const QString& subject)
    {
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; }, [](const QString&) {}});
        const Page page = handOversPage({*m_estate.cache, m_searches, m_clock, QTimeZone("Europe/Berlin")});
        auto* widget = qobject_cast<HandOversWidget*>(page.make(m_window.get(), *m_context).widget);
        m_window->setCentralWidget(widget);
        m_window->setMinimumSize(1280, 800); // the platform of tests takes no limits that change
        m_window->resize(1280, 800);
        m_window->show();
        widget->showSubject(subject);
        m_searched.clear();
        [&] { QTRY_COMPARE_WITH_TIMEOUT(widget->presenter().phase(), HandOversPresenter::Phase::Shown, 20'000); }();
        return widget;
    }
    template <class T> T* find(const QString& name) { return m_window->findChild<T*>(name); }
    qint64 found(const QString& text)
    {
        const auto parsed = query::parse(text);
        search::SearchDesk desk(m_estate.cache->readers(), m_searches);
        auto answer = desk.total({parsed ? *parsed : query::Query(), {now, QTimeZone("Europe/Berlin"), Qt::Monday}});
        [&] { QTRY_VERIFY(answer.isFinished()); }();
        return parsed && answer.result() ? answer.result()->total : -1;
    }
    void addRun(const QString& id, const QString& status, UtcMs began, const QString& message)
    {
        CompositionRun run;
        run.nativeId = id;
        run.domain = u"Retail"_s;
        run.batch = u"NIGHT-1"_s;
        run.status = status;
        run.started = began;
        run.ended = began + hour / 6;
        RunStep step;
        step.nativeId = id + u"-1"_s;
        step.kind = u"communication"_s;
        step.status = status;
        step.message = message;
        run.steps = {step};
        auto written = m_estate.cache->writer().write([run](store::Database& database) {
            return cache::writeRun(database, repositoryId(RepositoryKind::Exstream, u"Composition"_s), run, now);
        });
        QTRY_VERIFY(written.isFinished());
        QVERIFY(written.result().has_value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        QVERIFY(m_estate.fill(4000, 7));
        m_estate.cache.reset();
        const QString missed = m_estate.folder.filePath(u"missed.jsonl"_s);
        QVERIFY(sandbox::exstream::fillComposition(m_estate.folder.path(), 4000, 7, now, missed).has_value());
        m_estate.cache = std::move(*cache::Cache::open(m_estate.folder.path()));
        QFile file(missed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            if (line.contains(u"document"_s)) {
                m_documents << line[u"document"].toString();
            } else {
                m_customers << line[u"customer"].toString();
            }
        }
        QVERIFY(m_customers.size() > 30 && m_documents.size() > 30);
    }
    void cleanup() { m_window.reset(); }

    void row71WhatWasIntendedAndNeverEvidencedIsListedToTheLast()
    {
        HandOversWidget* page = open(u"missed"_s);
        QSet<QString> customers, documents;
        int row = 0, customerRow = -1;
        for (const GapTable::Line& line : page->presenter().table().lines()) {
            if (!line.cells[0].isEmpty()) {
                customers << line.cells[0];
                customerRow = row;
            } else {
                documents << line.cells[1];
            }
            ++row;
        }
        QCOMPARE(customers, m_customers);
        QCOMPARE(documents, m_documents);
        QVERIFY(page->presenter().title().startsWith(QString::number(m_customers.size() + m_documents.size())));
        QVERIFY(find<Label>(u"handOversExplanation"_s)->text().contains(u"for %1 of them nothing came out"_s.arg(m_customers.size())));
        QVERIFY(!page->presenter().scope().isEmpty());
        auto* table = find<QTableView>(u"handOverTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(customerRow, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_searched, QStringList{u"customer:"_s + page->presenter().table().lines()[customerRow].cells[0]});
        // Letters that are on record and not known to be delivered are a query, and the number that is told is its number.
        auto* link = find<LinkButton>(u"handOversLink"_s);
        QVERIFY(link->isVisible());
        QTest::mouseClick(link, Qt::LeftButton);
        QCOMPARE(m_searched.size(), 2);
        const QString explained = find<Label>(u"handOversExplanation"_s)->text();
        QVERIFY2(explained.contains(QLocale().toString(found(m_searched[1]))), qPrintable(explained));
        QCOMPARE(page->presenter().csv().count("\r\n"), m_customers.size() + m_documents.size() + 1);
    }

    void row23BesideWhatWasNotArchivedStandsHowWellControlledIsWhatWas()
    {
        HandOversWidget* page = open(u"composed"_s);
        QCOMPARE(page->presenter().table().lines().size(), m_documents.size());
        auto* details = find<Facts>(u"handOversDetails"_s);
        QTRY_VERIFY(details->isVisible() && details->count() > 0);
        QString told;
        for (const Fact& fact : details->facts()) {
            told += fact.name + u": "_s + fact.value + u'\n';
        }
        QVERIFY2(told.contains(u"Classified: "_s) && told.contains(u"no archive tells when"_s), qPrintable(told)); // the estate's archives state classes and no times
    }

    void row70AFailedRunShowsEachAttemptAndHowLongItWaits()
    {
        addRun(u"first"_s, u"error"_s, now - 30 * hour, u"unexpected end of file"_s);
        addRun(u"second"_s, u"error"_s, now - 20 * hour, u"printer queue is gone"_s);
        m_estate.cache->noteCommit();
        HandOversWidget* page = open(u"runs"_s);
        const GapTable::Line first = page->presenter().table().lines().front(); // what waits stands before what ended well
        QCOMPARE(first.cells[0], u"1"_s);
        QVERIFY(first.cells[1].contains(u"NIGHT-1"_s));
        QVERIFY(first.cells[4].contains(u"failed again"_s));
        QVERIFY(page->presenter().title().contains(u"1 case"_s));
        auto* table = find<QTableView>(u"handOverTable"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        auto* details = find<Facts>(u"handOversDetails"_s);
        QTRY_COMPARE(details->count(), 3);
        QVERIFY2(details->facts()[0].value.contains(u"error: unexpected end of file"_s), qPrintable(details->facts()[0].value));
        QVERIFY(details->facts()[1].value.contains(u"printer queue is gone"_s));
        QVERIFY2(details->facts()[2].value.startsWith(u"for 19 h, as number 1"_s), qPrintable(details->facts()[2].value));
        QTest::keyClick(table, Qt::Key_Down); // one that ended well
        QTRY_COMPARE(details->count(), 2);
        QVERIFY(details->facts()[1].value.contains(u"complete"_s));
        addRun(u"third"_s, u"complete"_s, now - 10 * hour, {});
        m_estate.cache->noteCommit();
        QTRY_VERIFY(page->presenter().title().contains(u"each was reprocessed successfully"_s));
    }
};

QTEST_MAIN(HandOversTest)
#include "hand_overs_test.moc"
