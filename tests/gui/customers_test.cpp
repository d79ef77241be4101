// The page Customers over an estate: found by what somebody types, read by keys alone, and led to from a record.
#include "models/desk/desk.h"
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "tests/support/estate_truth.h"
#include "tests/support/fake_clock.h"
#include "tests/support/page_pictures.h"
#include "tests/support/turn_watch.h"
#include "ui/customers/contact_heat_view.h"
#include "ui/customers/customers_page.h"
#include "ui/search/result_view.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/heat_map.h"
#include "ui/widgets/histogram.h"
#include "ui/widgets/label.h"
#include "ui/widgets/messages.h"

#include <QAccessible>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using test::EstateTruth;
using State = CustomerPresenter::State;

class CustomersTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    test::FakeClock m_clock{QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch()};
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<desk::Desk> m_desk;
    std::unique_ptr<QMainWindow> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    PageSlot m_slot;
    CustomersWidget* m_page = nullptr;
    QStringList m_searched, m_told;

    bool waitForCustomer()
    {
        return QTest::qWaitFor([this] {
            return m_page->presenter().state() == State::Shown && m_page->presenter().letters().total() && m_page->letters()->currentRow() >= 0 &&
                   m_page->presenter().letters().phase() == SearchPresenter::Phase::Ready;
        }, 10'000);
    }
    int lettersTo(const QString& customer, const std::function<bool(const QJsonObject&, const QJsonObject&)>& is = {}) const
    {
        return int(std::ranges::count_if(m_estate.letters, [&](const QJsonObject& letter) {
            return EstateTruth::anyLeg(letter, [&](const QJsonObject& leg) { return leg[u"customer"_s].toString() == customer && (!is || is(letter, leg)); });
        }));
    }
    template <class W>
    W* named(const QString& name)
    {
        return m_page->findChild<W*>(name);
    }
    QLineEdit* field() { return named<QLineEdit>(u"customerField"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        installAccessibility();
        QVERIFY(m_estate.fill(3000, 9));
        m_desk = *desk::Desk::open(m_estate.folder.path());
    }
    void init()
    {
        m_searched.clear();
        m_told.clear();
        m_window = std::make_unique<QMainWindow>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context = std::make_unique<PageContext>(PageContext{*m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { m_searched << text; },
                                                              [this](const QString& text) { m_told << text; }});
        m_slot = customersPage({*m_estate.cache, m_searches, *m_desk, m_clock, QTimeZone("Europe/Berlin")}).make(m_window.get(), *m_context);
        m_page = qobject_cast<CustomersWidget*>(m_slot.widget);
        m_window->setCentralWidget(m_page);
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        test::WatchedApplication::instance()->takeLongest();
    }
    void cleanup()
    {
        const QByteArray wrong = test::longTurn();
        m_window.reset();
        QVERIFY2(wrong.isEmpty(), wrong.constData());
    }

    void row5ACustomerIsTypedChosenAndReadByKeysAlone()
    {
        QCOMPARE(m_page->presenter().state(), State::Nothing);
        QTRY_VERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"C-0000000"_s);
        QTRY_VERIFY(m_page->presenter().hits().rowCount() > 0);
        QTest::keyClick(field(), Qt::Key_Down);
        QVERIFY(named<QTableView>(u"customerHits"_s)->hasFocus());
        QTest::keyClick(named<QTableView>(u"customerHits"_s), Qt::Key_Return);
        QVERIFY(waitForCustomer());
        QCOMPARE(m_page->presenter().customer(), u"C-0000000"_s);
        QCOMPARE(m_page->letters()->model()->rowCount(), lettersTo(u"C-0000000"_s));
        QCOMPARE(named<Label>(u"customerCount"_s)->text(), u"%1 of %1"_s.arg(lettersTo(u"C-0000000"_s)));
        QVERIFY(m_page->letters()->hasFocus());
        QTest::keyClick(m_page->letters(), Qt::Key_Return);
        QCOMPARE(m_searched.size(), 1);
        QVERIFY(m_searched[0].startsWith(u"doc:"_s));
    }

    void anIdIsTakenAsTypedBeforeAnybodyIsFound()
    {
        field()->setFocus();
        QTest::keyClicks(field(), u"Z-404"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QTRY_COMPARE(m_page->presenter().state(), State::Unknown);
        QStringList said;
        for (const Label* label : m_page->findChildren<Label*>()) {
            said << label->text();
        }
        QVERIFY(said.join(u'\n').contains(u"customer:Z-404"_s)); // what was searched
    }

    void aNameIsMetAndSaysSo()
    {
        const QString name = EstateTruth::legsOf(m_estate.letters[50])[0][u"recipient"_s].toString();
        field()->setFocus();
        QTest::keyClicks(field(), name);
        QTRY_VERIFY(m_page->presenter().hits().rowCount() > 0);
        QCOMPARE(m_page->presenter().hits().index(0, CustomerHits::Name).data().toString(), name);
        QCOMPARE(m_page->presenter().hits().index(0, CustomerHits::Met).data().toString(), u"name"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QVERIFY(waitForCustomer());
        QCOMPARE(m_page->presenter().title(), m_page->presenter().story().names.front().value);
    }

    void lettersAreNarrowedByWordsAndYears()
    {
        m_slot.open(u"C-0000000"_s);
        QVERIFY(waitForCustomer());
        auto* filter = named<QLineEdit>(u"customerFilter"_s);
        filter->setFocus();
        QTest::keyClicks(filter, u"channel:email"_s);
        const int emails = lettersTo(u"C-0000000"_s, [](const QJsonObject&, const QJsonObject& leg) { return leg[u"channel"_s].toString() == u"EMAIL"; });
        QTRY_COMPARE(m_page->letters()->model()->rowCount(), emails);
        QTest::keyClicks(filter, u" sent:2025-13"_s);
        QTRY_VERIFY(named<Label>(u"customerProblem"_s)->isVisible());
        filter->clear();
        auto* years = named<Histogram>(u"customerYears"_s);
        QVERIFY(years->isVisible());
        const int first = m_page->presenter().story().years.begin()->first;
        Q_EMIT years->rangeSelected(2024 - first, 2024 - first);
        QTRY_COMPARE(m_page->letters()->model()->rowCount(),
                     lettersTo(u"C-0000000"_s, [](const QJsonObject& letter, const QJsonObject&) { return EstateTruth::dayOf(letter).year() == 2024; }));
        QCOMPARE(years->bins()[2024 - first].count, qint64(m_page->letters()->model()->rowCount()));
        QVERIFY(!named<Label>(u"customerProblem"_s)->isVisible());
    }

    void howOftenTheyWereContactedIsReadCellByCellAndLeadsToTheLetters()
    {
        m_slot.open(u"C-0000000"_s);
        QVERIFY(waitForCustomer());
        auto* map = named<HeatMap>(u"customerContactMap"_s);
        QTRY_VERIFY(map->isVisible());
        QVERIFY(map->count() > 2 * map->columns() && map->columns() == monthsShown);
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(map);
        for (int item = 0; item < map->count(); ++item) {
            const QString sentence = spoken->child(item)->text(QAccessible::Name);
            QVERIFY2(map->cells()[size_t(item)].count > 0 ? sentence.contains(numberText(map->cells()[size_t(item)].count)) : sentence.endsWith(u": none"), qPrintable(sentence));
            QTRY_VERIFY(map->rect().contains(map->itemRect(item))); // once it is laid out
        }
        map->setFocus();
        QCOMPARE(map->current(), map->columns() - 1); // the newest month of the channel used most
        QTest::keyClick(map, Qt::Key_Home);
        QTest::keyClick(map, Qt::Key_Left);
        QCOMPARE(map->current(), 0);
        QTest::keyClick(map, Qt::Key_Down);
        QCOMPARE(map->current(), map->columns());
        QTest::keyClick(map, Qt::Key_End);
        QTest::keyClick(map, Qt::Key_Right);
        QCOMPARE(map->current(), 2 * map->columns() - 1);
        QTest::keyClick(map, Qt::Key_Up);
        for (int i = 0; i < map->columns() && map->cells()[size_t(map->current())].count == 0; ++i) {
            QTest::keyClick(map, Qt::Key_Left);
        }
        const qint64 count = map->cells()[size_t(map->current())].count;
        QVERIFY(count > 0);
        QTest::keyClick(map, Qt::Key_Return);
        QCOMPARE(m_searched.size(), 1);
        const auto found = m_estate.cache->readers().read([&](store::Database& database) { return m_searches(database)->total({*query::parse(m_searched[0]), {m_clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}}); }).result();
        QCOMPARE(found->total, count);
        QVERIFY(named<Label>(u"customerContactFoot"_s)->text().contains(u"customer time"_s));
        QVERIFY(named<Label>(u"customerContactFoot"_s)->text().contains(u"omplete to"_s));
        test::picturesOf(*m_window, u"customer-contacts"_s);
    }

    void theSameStandsInATableAndLeavesAsAFile()
    {
        m_slot.open(u"C-0000000"_s);
        QVERIFY(waitForCustomer());
        auto* view = named<ContactHeatView>(u"customerContacts"_s);
        QTRY_VERIFY(view->isVisible());
        named<LinkButton>(u"customerContactAsTable"_s)->click();
        auto* rows = named<QTableView>(u"customerContactTable"_s);
        QVERIFY(rows->isVisible() && !named<HeatMap>(u"customerContactMap"_s)->isVisible());
        std::map<QString, int> months;
        for (const QJsonObject& letter : m_estate.letters) {
            if (EstateTruth::anyLeg(letter, [](const QJsonObject& leg) { return leg[u"customer"_s].toString() == u"C-0000000"; })) {
                ++months[EstateTruth::dayOf(letter).toString(u"yyyy-MM")];
            }
        }
        QCOMPARE(rows->model()->rowCount(), int(months.size()));
        const int last = ContactTable::Together;
        QCOMPARE(rows->model()->index(0, last).data().toString(), numberText(months.rbegin()->second));
        Q_EMIT rows->activated(rows->model()->index(0, last));
        QCOMPARE(m_searched.size(), 1);
        QVERIFY2(m_searched[0].endsWith(u"sent:"_s + months.rbegin()->first), qPrintable(m_searched[0]));
        QTemporaryDir folder;
        view->saveTable(folder.filePath(u"contacts.csv"_s));
        QTRY_COMPARE(m_told.size(), 1);
        QFile file(folder.filePath(u"contacts.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArrayList lines = file.readAll().split('\n');
        QVERIFY(lines[0].startsWith("month,") && lines[0].trimmed().endsWith(",all,query,exact,scope"));
        QVERIFY2(lines[1].contains(",yes,") && lines[1].contains(named<Label>(u"customerContactFoot"_s)->text().toUtf8()), lines[1].constData());
        QCOMPARE(lines.size(), qsizetype(months.size()) + 2); // a head, and nothing after the last end of a line
        test::picturesOf(*m_window, u"customer-contacts-table"_s);
    }

    void otherMonthsAreSteppedToAndFollowTheYearsThatAreChosen()
    {
        m_slot.open(u"C-0000000"_s);
        QVERIFY(waitForCustomer());
        auto* map = named<HeatMap>(u"customerContactMap"_s);
        QTRY_VERIFY(map->isVisible());
        const QString newest = map->spoken(map->columns() - 1).section(u',', 0, 0);
        auto* earlier = named<LinkButton>(u"customerContactEarlier"_s);
        auto* later = named<LinkButton>(u"customerContactLater"_s);
        QVERIFY(earlier->isEnabled() && !later->isEnabled());
        earlier->click();
        QVERIFY(map->spoken(map->columns() - 1).section(u',', 0, 0) != newest);
        later->click();
        QCOMPARE(map->spoken(map->columns() - 1).section(u',', 0, 0), newest);
        const int first = m_page->presenter().story().years.begin()->first;
        Q_EMIT named<Histogram>(u"customerYears"_s)->rangeSelected(2024 - first, 2024 - first);
        QCOMPARE(map->spoken(map->columns() - 1).section(u',', 0, 0), monthText(QDate(2024, 12, 1)));
        QCOMPARE(map->spoken(0).section(u',', 0, 0), monthText(QDate(2024, 1, 1)));
    }

    void everySectionIsReachedByKeysAndItsFactsLeadOn()
    {
        m_slot.open(u"C-0000000"_s);
        QVERIFY(waitForCustomer());
        for (const QString& id : {u"customer-reached"_s, u"customer-names"_s, u"customer-references"_s, u"customer-unknown"_s, u"customer-letter"_s}) {
            auto* facts = named<Facts>(id);
            QVERIFY2(facts, qPrintable(id));
            QVERIFY(!facts->accessibleName().isEmpty() && facts->focusPolicy() != Qt::NoFocus);
        }
        auto* references = named<Facts>(u"customer-references"_s);
        references->setFocus();
        QTest::keyClick(references, Qt::Key_Return);
        QCOMPARE(m_searched.size(), 1);
        QVERIFY2(m_searched[0].startsWith(u"customer:C-0000000 account:"_s), qPrintable(m_searched[0]));
    }

    void trap10AnotherIdThatMayBeTheSameIsOfferedAndShown()
    {
        QString bare;
        for (const QJsonObject& letter : m_estate.letters) {
            if (letter[u"trap"_s].toInt() == 10 && EstateTruth::legsOf(letter).size() == 1) {
                bare = EstateTruth::legsOf(letter)[0][u"customer"_s].toString();
            }
        }
        QVERIFY(!bare.isEmpty());
        m_slot.open(bare);
        QVERIFY(waitForCustomer());
        Notice* offered = nullptr;
        QTRY_VERIFY([&] { // shown once they are laid out
            for (Notice* notice : m_page->findChildren<Notice*>()) {
                offered = notice->isVisible() && !offered ? notice : offered;
            }
            return offered != nullptr;
        }());
        auto warnings = m_page->presenter().warnings();
        const auto other = std::ranges::find_if(warnings, [](const CustomerWarning& warning) { return !warning.customer.isEmpty(); });
        QVERIFY(other != warnings.end());
        const QString id = other->customer;
        m_page->findChild<Notice*>(u"customerWarning%1"_s.arg(other - warnings.begin()))->findChild<QPushButton*>()->click();
        QCOMPARE(m_page->presenter().customer(), id);
        QTRY_VERIFY(m_page->presenter().state() != State::Loading);
    }
};

CF_WATCHED_MAIN(CustomersTest)
#include "customers_test.moc"
