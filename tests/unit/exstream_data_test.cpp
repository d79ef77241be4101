// What the input of a run says of its customers: the same values whatever its form, each with its system, and nothing that a hostile one can do.
#include "models/connectors/exstream/exstream_data.h"

#include <QTest>

using namespace cf;
using namespace cf::connectors::exstream;
using namespace Qt::StringLiterals;

namespace {

DataTerms terms()
{
    DataTerms made;
    made.isRead = true;
    made.systems = systemsIn(usualSystems());
    return made;
}

QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

QStringList said(const DataSnapshot& one)
{
    QStringList all;
    for (const DataField& field : one.fields) {
        all << field.path + u'=' + field.value + u'@' + field.source;
    }
    return all;
}

} // namespace

class ExstreamDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row62EachValueHasItsSystemWhateverTheForm()
    {
        const QByteArray xml = "<?xml version='1.0'?><driverData job='7'><customer number='13'><customerId source='CRM'>C-5</customerId>"
                               "<crm><name>Anna &amp; Bo</name></crm><policyAdministration source='PAS'><tariff>Basic</tariff></policyAdministration>"
                               "<billing><balance source='Ledger'>12.50</balance><item><amount>1</amount></item><item><amount>2</amount></item></billing>"
                               "<erp><costCentre>CC-1</costCentre></erp><note>x</note></customer>"
                               "<customer number='14'><crm><name>Cy</name></crm></customer></driverData>";
        const QByteArray json = quoted("{'job':'7','customers':[{'number':'13','customerId':{'value':'C-5','source':'CRM'},'crm':{'name':'Anna & Bo'},"
                                       "'policyAdministration':{'source':'PAS','tariff':'Basic'},'billing':{'balance':{'value':'12.50','source':'Ledger'},"
                                       "'item':[{'amount':1},{'amount':2}]},'erp':{'costCentre':'CC-1'},'note':'x'},{'number':'14','crm':{'name':'Cy'}}]}");
        const DataWire one = readData(xml, terms()), other = readData(json, terms());
        QVERIFY2(one.fault.isEmpty() && other.fault.isEmpty(), qPrintable(one.fault + other.fault));
        QCOMPARE(one.customers.size(), size_t(2));
        QCOMPARE(other.customers.size(), size_t(2));
        const QStringList expected{u"customerId=C-5@CRM"_s,        u"crm/name=Anna & Bo@CRM"_s,       u"policyAdministration/tariff=Basic@PAS"_s, u"billing/balance=12.50@Ledger"_s,
                                   u"billing/item/amount=1@Billing"_s, u"billing/item[2]/amount=2@Billing"_s, u"erp/costCentre=CC-1@ERP"_s,          u"note=x@"_s};
        QCOMPARE(said(one.customers[0]), expected);
        QCOMPARE(one.customers[0].customerNumber, u"13"_s);
        QCOMPARE(one.customers[0].customer, u"C-5"_s);
        QCOMPARE(one.customers[1].customer, QString());
        for (size_t i = 0; i < 2; ++i) { // JSON has its parts in another order, and says the same
            QCOMPARE(canonicalForm(one.customers[i].fields), canonicalForm(other.customers[i].fields));
            QCOMPARE(hashOf(one.customers[i].fields), hashOf(other.customers[i].fields));
        }
        QVERIFY(hashOf(one.customers[0].fields) != hashOf(one.customers[1].fields));
        QCOMPARE(*fieldsIn(canonicalForm(one.customers[1].fields)), one.customers[1].fields);
    }

    void aSiteSaysWhereThingsStand()
    {
        DataTerms own = terms();
        own.customer = u"Kunde"_s;
        own.number = {u"nr"_s};
        own.id = {u"stamm/partner"_s};
        own.source = u"quelle"_s;
        own.systems = systemsIn(u"stamm = SAP, stamm/adresse = Post, = x, y ="_s);
        QCOMPARE(own.systems.size(), size_t(2));
        const DataWire data = readData("<L><Kunde><nr>7</nr><stamm art='p'><partner>9</partner><adresse>Am Markt 1</adresse></stamm>"
                                       "<wert quelle='ERP'>3</wert></Kunde></L>", own);
        QVERIFY2(data.fault.isEmpty(), qPrintable(data.fault));
        QCOMPARE(data.customers.size(), size_t(1));
        QCOMPARE(data.customers[0].customerNumber, u"7"_s);
        QCOMPARE(data.customers[0].customer, u"9"_s);
        QCOMPARE(said(data.customers[0]), (QStringList{u"stamm/art=p@SAP"_s, u"stamm/partner=9@SAP"_s, u"stamm/adresse=Am Markt 1@Post"_s, u"wert=3@ERP"_s}));
    }

    void aHostileInputIsReadAsFarAsItGoes_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("customers");
        const QByteArray one = "<d><customer number='1'><crm><name>A</name></crm></customer>";
        QTest::newRow("entity declared") << QByteArray("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + one + "</d>") << 0;
        QTest::newRow("outside") << QByteArray("<!DOCTYPE d SYSTEM 'http://example.test/x.dtd'>" + one + "</d>") << 0;
        QTest::newRow("uses an entity") << QByteArray(one + "<customer number='2'>&x;</customer></d>") << 1;
        QTest::newRow("cut off") << QByteArray(one + "<customer number='2'><crm>") << 1;
        QTest::newRow("deep") << QByteArray(one + QByteArray("<x>").repeated(10'000)) << 1;
        QTest::newRow("no number") << QByteArray(one + "<customer><name>B</name></customer></d>") << 1;
        QTest::newRow("a number twice") << QByteArray(one + "<customer number='1'><name>B</name></customer></d>") << 1;
        QTest::newRow("no list") << quoted("{'a':{'b':[1,2]}}") << 0;
        QTest::newRow("broken JSON") << quoted("{'customers':[{'number':'1'}") << 0;
        QTest::newRow("deep JSON") << QByteArray("{\"customers\":" + QByteArray("[").repeated(100'000)) << 0;
        QTest::newRow("a table") << QByteArray("CustomerNumber\n1\n") << 0;
        QTest::newRow("nothing") << QByteArray() << 0;
    }
    void aHostileInputIsReadAsFarAsItGoes()
    {
        QFETCH(QByteArray, input);
        QFETCH(int, customers);
        const DataWire data = readData(input, terms());
        QVERIFY(!data.fault.isEmpty());
        QVERIFY2(!data.fault.contains(u"passwd"), "a fault quotes nothing");
        QCOMPARE(data.customers.size(), size_t(customers));
    }

    void whatIsMoreThanIsKeptIsCutAndSaysSo()
    {
        DataBounds few;
        few.customers = 2;
        few.ofCustomer = 3;
        few.value = 4;
        few.depth = 3;
        const QByteArray input = "<d><customer number='1'><a>1</a><b>2</b><c>3</c><d>4</d></customer><customer number='2'><a>12345</a></customer>"
                                 "<customer number='3'/></d>";
        const DataWire data = readData(input, terms(), few);
        QVERIFY(data.isCut);
        QCOMPARE(data.customers.size(), size_t(2));
        QVERIFY(data.customers[0].isCut && data.customers[1].isCut);
        QCOMPARE(data.customers[0].fields.size(), size_t(3));
        QCOMPARE(data.customers[1].fields[0].value, u"1234"_s);
        for (const QByteArray& deep : {QByteArray("<d><customer number='1'><a><b><c><e>x</e></c></b></a><f>y</f></customer></d>"),
                                       quoted("{'customers':[{'number':'1','a':{'b':{'c':{'e':'x'}}},'f':'y'}]}")}) {
            const DataWire flat = readData(deep, terms(), few);
            QCOMPARE(flat.customers.size(), size_t(1));
            QVERIFY(flat.customers[0].isCut);
            QCOMPARE(said(flat.customers[0]), QStringList{u"f=y@"_s});
        }
        DataBounds none;
        none.fields = 0;
        QVERIFY(readData(input, terms(), none).isCut);
    }

    void aCharacterIsNotCutInHalf()
    {
        DataBounds few;
        few.value = 2;
        const DataWire data = readData(QByteArray("<d><customer number='1'><a>x\xF0\x9F\x91\x8D</a></customer></d>"), terms(), few);
        QCOMPARE(said(data.customers.at(0)), QStringList{u"a=x@"_s});
        const DataWire half = readData("{\"customers\":[{\"number\":\"1\",\"a\":\"x\\ud83d\"}]}", terms());
        QVERIFY(half.customers.empty() || *fieldsIn(canonicalForm(half.customers[0].fields)) == half.customers[0].fields);
    }

    void anotherEncodingSaysTheSame()
    {
        const QString text = u"<?xml version=\"1.0\" encoding=\"UTF-16\"?><d><customer number=\"1\"><name>Zoë</name></customer></d>"_s;
        QByteArray wide("\xFF\xFE", 2);
        wide += QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        const DataWire data = readData(wide, terms());
        QVERIFY2(data.fault.isEmpty(), qPrintable(data.fault));
        QCOMPARE(said(data.customers.at(0)), QStringList{u"name=Zoë@"_s});
    }
};

QTEST_GUILESS_MAIN(ExstreamDataTest)
#include "exstream_data_test.moc"
