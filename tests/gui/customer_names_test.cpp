// Two customers of one name: they are told apart by their number and by masked addresses, on the page and by nothing more than it takes.
#include "models/desk/desk.h"
#include "models/search/sql_search.h"
#include "tests/support/record_rig.h"
#include "ui/customers/customer_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class CustomerNamesTest : public QObject
{
    Q_OBJECT

    test::RecordRig m_rig;

    void put(const QString& document, const QString& customer, const QString& day, const QString& email, const QString& phone, const QString& address)
    {
        Communication c = test::letter(document, customer);
        c.sent = readMoment(day, QTimeZone("Europe/Berlin"));
        c.legs[0].recipient = u"Maria Santos"_s;
        c.legs[0].email = email;
        c.legs[0].phone = phone;
        c.legs[0].address = address;
        m_rig.put(c);
    }
    static QString masks(const QString& email, const QString& phone, const QString& address)
    {
        evidence::CustomerHit hit;
        hit.email = email;
        hit.phone = phone;
        hit.address = address;
        return maskedContacts(hit);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_rig.write([](store::Database& database) { return cache::addCoverage(database, test::archive(), {u"recipient"_s, u"customer"_s, u"account"_s}); });
    }

    void customersOfOneNameAreToldApartByMaskedFields()
    {
        put(u"L-1"_s, u"C-1"_s, u"2025-03-14"_s, u"maria@santos.example"_s, u"+49 30 1234567"_s, {});
        put(u"L-2"_s, u"C-1"_s, u"2025-01-10"_s, u"old@santos.example"_s, {}, u"12 Lime Street, 10115 Berlin, Germany"_s); // what the newest does not tell
        put(u"L-3"_s, u"C-2"_s, u"2025-02-01"_s, {}, {}, u"Rua das Flores 7\n4050-262 Porto"_s);
        put(u"L-4"_s, u"C-3"_s, u"2024-12-01"_s, {}, {}, {});
        CustomerPresenter presenter({*m_rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, *m_rig.desk, m_rig.clock, QTimeZone("Europe/Berlin")});
        presenter.setActive(true);
        presenter.find(u"maria"_s);
        QTRY_VERIFY(presenter.state() == CustomerPresenter::State::Finding && presenter.hits().rowCount() > 0);
        QCOMPARE(presenter.hits().rowCount(), 3);
        QHash<QString, QString> reached;
        for (int row = 0; row < 3; ++row) {
            const auto cell = [&](int column) { return presenter.hits().index(row, column).data().toString(); };
            QCOMPARE(cell(CustomerHits::Name), u"Maria Santos"_s);
            reached.insert(cell(CustomerHits::Id), cell(CustomerHits::Contact));
        }
        QCOMPARE(reached[u"C-1"_s], u"m•••@santos.example · •••67 · 10115 Berlin"_s);
        QCOMPARE(reached[u"C-2"_s], u"4050-262 Porto"_s);
        QCOMPARE(reached[u"C-3"_s], u"no address is known"_s);
    }

    void noMoreIsShownThanItTakes_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("shown");
        QTest::newRow("one line") << QString() << QString() << u"12 Lime Street"_s << u"•••"_s;
        QTest::newRow("no post code") << QString() << QString() << u"c/o Novak\nHauptstr. 5\nWien"_s << u"Wien"_s;
        QTest::newRow("a number of the street") << QString() << QString() << u"Flat B\n12 High Street\nDublin\nIreland"_s << u"Ireland"_s;
        QTest::newRow("a long number of the street") << QString() << QString() << u"1234 Lime Street, Springfield"_s << u"Springfield"_s;
        QTest::newRow("no number") << QString() << QString() << u"Lime House; Berlin"_s << u"Berlin"_s;
        QTest::newRow("short") << u"a@b.example"_s << u"7"_s << QString() << u"a•••@b.example · •••7"_s;
        QTest::newRow("no e-mail address") << u"maria santos"_s << QString() << QString() << u"•••os"_s;
    }
    void noMoreIsShownThanItTakes()
    {
        QFETCH(QString, email);
        QFETCH(QString, phone);
        QFETCH(QString, address);
        QFETCH(QString, shown);
        QCOMPARE(masks(email, phone, address), shown);
    }
};

QTEST_GUILESS_MAIN(CustomerNamesTest)
#include "customer_names_test.moc"
