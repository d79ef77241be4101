#include "models/connectors/folder/csv_reader.h"
#include "models/connectors/folder/flat_xml_reader.h"
#include "models/connectors/folder/index_probe.h"
#include "models/connectors/folder/manifest_reader.h"

#include <QBuffer>
#include <QTest>

using namespace cf::connectors;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<QIODevice> deviceFor(const QByteArray& bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

struct Outcome {
    std::vector<StatedRecord> records;
    std::vector<BadRecord> bad;
    QString value(size_t record, const QString& key) const
    {
        for (const auto& [name, value] : records.at(record).values) {
            if (name == key) {
                return value;
            }
        }
        return u"(none)"_s;
    }
};

Outcome drain(RecordReader& reader)
{
    Outcome outcome;
    while (true) {
        ReadStep step = reader.next();
        if (auto* record = std::get_if<StatedRecord>(&step)) {
            outcome.records.push_back(std::move(*record));
        } else if (auto* bad = std::get_if<BadRecord>(&step)) {
            outcome.bad.push_back(std::move(*bad));
        } else {
            return outcome;
        }
    }
}

Outcome readManifest(const QByteArray& bytes)
{
    TextSource source(deviceFor(bytes), TextSource::Kind::Xml);
    ManifestReader reader(source);
    return drain(reader);
}

Outcome readCsv(const QByteArray& bytes)
{
    TextSource source(deviceFor(bytes), TextSource::Kind::Table);
    CsvReader reader(source);
    return drain(reader);
}

Outcome readFlat(const QByteArray& bytes, const QString& record)
{
    TextSource source(deviceFor(bytes), TextSource::Kind::Xml);
    FlatXmlReader reader(source, record);
    return drain(reader);
}

QByteArray utf16(const QString& text, bool mark = true, bool bigEndian = false)
{
    QStringEncoder encoder(bigEndian ? QStringConverter::Utf16BE : QStringConverter::Utf16LE,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

const QString manifest =
    u"<?xml version=\"1.0\" encoding=\"UTF-16\" standalone=\"no\" ?>\n<!DOCTYPE outputList>\n"
    "<outputList transactions=\"0\">"
    "<queue mimeType=\"application/pdf\" pdl=\"PDF\" name=\"archive\">"
    "<file name=\"/mnt/out/DOC-1.pdf\">"
    "<customer number=\"1\"><key name=\"AccountNumber\">A &amp; 1</key><key name=\"CustomerId\">Łukasz</key></customer>"
    "<pageCount>3</pageCount><fileSize>1234</fileSize></file>"
    "<file name=\"C:\\out\\DOC-2.pdf\">"
    "<customer number=\"2\"><key name=\"StartPageCustomer\">1</key></customer>"
    "<customer number=\"3\"><key name=\"StartPageCustomer\">4</key></customer>"
    "<pageCount>9</pageCount></file></queue>"
    "<queue mimeType=\"text/plain\" pdl=\"TXT\" name=\"sms_trigger\">"
    "<reportFile dataFile=\"d\" mimeType=\"text/plain\" name=\"sms.txt\">"
    "<customer number=\"2\"><key name=\"Phone\">+4930</key></customer></reportFile></queue></outputList>"_s;

} // namespace

class FolderReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAManifestInAnyEncoding_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-16 with mark") << utf16(manifest);
        QTest::newRow("UTF-16 big-endian with mark") << utf16(manifest, true, true);
        QTest::newRow("UTF-16 without mark") << utf16(manifest, false);
        QTest::newRow("UTF-16 big-endian without mark") << utf16(manifest, false, true);
        QTest::newRow("saved again as UTF-8") << manifest.toUtf8();
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + manifest.toUtf8();
        QTest::newRow("UTF-8 declared") << QString(manifest).replace(u"UTF-16"_s, u"utf-8"_s).toUtf8();
    }
    void readsAManifestInAnyEncoding()
    {
        QFETCH(QByteArray, bytes);
        const Outcome outcome = readManifest(bytes);
        QVERIFY(outcome.bad.empty());
        QCOMPARE(outcome.records.size(), size_t(4));
        const StatedRecord& first = outcome.records[0];
        QCOMPARE(first.position, u"outputList/queue[1]/file[1]/customer[1]"_s);
        QCOMPARE(first.file, u"/mnt/out/DOC-1.pdf"_s);
        QCOMPARE(first.mime, u"application/pdf"_s);
        QCOMPARE(first.queue, u"archive"_s);
        QCOMPARE(first.customerNumber, u"1"_s);
        QCOMPARE(outcome.value(0, u"AccountNumber"_s), u"A & 1"_s);
        QCOMPARE(outcome.value(0, u"CustomerId"_s), u"Łukasz"_s);
    }

    void givesTheSizeOfAFileOnlyToACustomerAloneInIt()
    {
        const Outcome outcome = readManifest(utf16(manifest));
        QCOMPARE(outcome.records[0].fileBytes, std::optional<qint64>(1234));
        QCOMPARE(outcome.records[0].filePages, std::optional<int>(3));
        QCOMPARE(outcome.records[1].filePages, std::optional<int>());
        QCOMPARE(outcome.records[2].filePages, std::optional<int>());
        QCOMPARE(outcome.records[3].position, u"outputList/queue[2]/file[1]/customer[1]"_s);
        QCOMPARE(outcome.records[3].file, u"sms.txt"_s);
    }

    void usesWhatWasCompleteInATruncatedManifest()
    {
        const QString cut = manifest.left(manifest.indexOf(u"<customer number=\"3\"") + 30);
        const Outcome outcome = readManifest(utf16(cut));
        QCOMPARE(outcome.records.size(), size_t(2));
        QCOMPARE(outcome.bad.size(), size_t(1));
        QCOMPARE(outcome.bad[0].position, u"outputList/queue[1]/file[2]/customer[2]"_s);
        QCOMPARE(outcome.bad[0].reason, u"the file ends in the middle"_s);
    }

    void neverYieldsHalfACustomerWhereverAManifestIsCut()
    {
        const Outcome whole = readManifest(manifest.toUtf8());
        const QByteArray bytes = manifest.toUtf8();
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const Outcome cut = readManifest(bytes.first(length));
            QCOMPARE(cut.bad.size(), size_t(1));
            QVERIFY(cut.records.size() <= whole.records.size());
            for (size_t i = 0; i < cut.records.size(); ++i) {
                QCOMPARE(cut.records[i].values, whole.records[i].values);
            }
        }
    }

    void setsAsideOneCustomerAndGoesOn()
    {
        const Outcome outcome =
            readManifest("<outputList><queue name='q'><file name='a.pdf'>"
                         "<customer number='1'><key>x</key></customer>"
                         "<customer number='2'><key name='a'><b/></key></customer>"
                         "<customer number='3'><key name='a'>x</key></customer></file></queue></outputList>");
        QCOMPARE(outcome.records.size(), size_t(1));
        QCOMPARE(outcome.records[0].customerNumber, u"3"_s);
        QCOMPARE(outcome.bad.size(), size_t(2));
        QCOMPARE(outcome.bad[0].reason, u"a key without a name"_s);
        QCOMPARE(outcome.bad[1].position, u"outputList/queue[1]/file[1]/customer[2]"_s);
        QVERIFY(outcome.bad[1].raw.contains(u"customer=2"_s));
    }

    void refusesHostileXml_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        const QByteArray body = "<outputList><queue><file name='a'><customer number='1'><key "
                                "name='k'>&x;</key></customer></file></queue></outputList>";
        QTest::newRow("internal entity") << "<!DOCTYPE outputList [<!ENTITY x 'y'>]>" + body << u"declares an entity"_s;
        QTest::newRow("external entity") << "<!DOCTYPE outputList [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + body
                                         << u"declares an entity"_s;
        QTest::newRow("parameter entity")
            << "<!DOCTYPE outputList [<!ENTITY % x 'y'>%x;]>" + body << u"declares an entity"_s;
        QTest::newRow("parameter entity used") << "<!DOCTYPE outputList [%x;]>" + body << u"uses a parameter entity"_s;
        QTest::newRow("external subset") << "<!DOCTYPE outputList SYSTEM 'http://example.invalid/x.dtd'>" + body
                                         << u"refers to something outside the file"_s;
        QTest::newRow("public subset") << "<!DOCTYPE outputList PUBLIC '-//x' 'x.dtd'>" + body
                                       << u"refers to something outside the file"_s;
        QTest::newRow("undeclared entity") << "<!DOCTYPE outputList>" + body << u"not well-formed XML, line 1"_s;
        QByteArray laughs = "<!DOCTYPE outputList [<!ENTITY a0 'ha'>";
        for (int i = 1; i < 30; ++i) {
            laughs += "<!ENTITY a" + QByteArray::number(i) + " '" +
                      QByteArray("&a" + QByteArray::number(i - 1) + ";").repeated(10) + "'>";
        }
        QTest::newRow("billion laughs") << laughs + "]>" + body << u"declares an entity"_s;
        QTest::newRow("endless DOCTYPE") << "<!DOCTYPE outputList [" + QByteArray(1 << 21, ' ')
                                         << u"no element within the first 65536 characters"_s;
        QTest::newRow("a million levels")
            << QByteArray("<outputList>") + QByteArray("<a>").repeated(1'000'000) << u"elements are nested too deep"_s;
        QTest::newRow("huge attribute") << "<outputList><queue name='" + QByteArray(8 << 20, 'x') + "'/></outputList>"
                                        << u"a single item is larger than 1048576 characters"_s;
        QTest::newRow("huge comment") << "<outputList><!--" + QByteArray(8 << 20, 'x') + "--></outputList>"
                                      << u"a single item is larger than 1048576 characters"_s;
        QTest::newRow("another root") << QByteArray("<other/>") << u"the first element is not outputList"_s;
        QTest::newRow("not XML") << QByteArray("%PDF-1.4") << u"does not begin with an element"_s;
        QTest::newRow("empty") << QByteArray() << u"the file ends in the middle"_s;
        QTest::newRow("unknown encoding") << QByteArray("<?xml version='1.0' encoding='EBCDIC'?><outputList/>")
                                          << u"its encoding is not known here"_s;
    }
    void refusesHostileXml()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        const Outcome outcome = readManifest(bytes);
        QVERIFY(outcome.records.empty());
        QCOMPARE(outcome.bad.size(), size_t(1));
        QCOMPARE(outcome.bad[0].reason, reason);
        QVERIFY(outcome.bad[0].raw.toUtf8().size() <= 4096);
    }

    void setsAsideAHugeValueAndGoesOn()
    {
        const QByteArray huge(3 << 20, 'x');
        QByteArray spread;
        for (int i = 0; i < 40; ++i) { // parted by comments, so that no single item is large
            spread += huge.left(60'000) + "<!-- -->";
        }
        const Outcome outcome =
            readManifest("<outputList><queue><file name='a'><customer number='1'><key name='k'>" + spread +
                         "</key></customer><customer number='2'/></file></queue></outputList>");
        QCOMPARE(outcome.bad.size(), size_t(1));
        QCOMPARE(outcome.bad[0].reason, u"a value is too long"_s);
        QCOMPARE(outcome.records.size(), size_t(1));
    }

    void readsACsvOfAnyMake_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("comma") << QByteArray("DocumentId,Name,File\nD1,\"Müller, Jörg\",a.pdf\n");
        QTest::newRow("semicolon") << QByteArray("DocumentId;Name;File\r\nD1;Müller, Jörg;a.pdf\r\n");
        QTest::newRow("tab") << QByteArray("DocumentId\tName\tFile\nD1\tMüller, Jörg\ta.pdf");
        QTest::newRow("bar") << QByteArray("DocumentId|Name|File\rD1|Müller, Jörg|a.pdf\r");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                       "DocumentId;Name;File\nD1;Müller, Jörg;a.pdf\n");
        QTest::newRow("separator stated") << QByteArray("sep=;\r\nDocumentId;Name;File\r\nD1;Müller, Jörg;a.pdf\r\n");
        QTest::newRow("windows-1252") << QByteArray("DocumentId;Name;File\nD1;M\xFCller, J\xF6rg;a.pdf\n");
        QTest::newRow("UTF-16") << utf16(u"DocumentId;Name;File\r\nD1;Müller, Jörg;a.pdf\r\n"_s);
        QTest::newRow("UTF-16 without mark") << utf16(u"DocumentId;Name;File\r\nD1;Müller, Jörg;a.pdf\r\n"_s, false);
        QTest::newRow("blank lines") << QByteArray("\n\nDocumentId,Name,File\n\nD1,\"Müller, Jörg\",a.pdf\n\n");
    }
    void readsACsvOfAnyMake()
    {
        QFETCH(QByteArray, bytes);
        const Outcome outcome = readCsv(bytes);
        QVERIFY(outcome.bad.empty());
        QCOMPARE(outcome.records.size(), size_t(1));
        QCOMPARE(outcome.value(0, u"DocumentId"_s), u"D1"_s);
        QCOMPARE(outcome.value(0, u"Name"_s), u"Müller, Jörg"_s);
        QCOMPARE(outcome.value(0, u"File"_s), u"a.pdf"_s);
    }

    void saysLinesAsAnEditorCountsThem()
    {
        const Outcome outcome = readCsv("Id,Text\r\n1,\"two\r\nlines\"\r\n\r\n2,x\r\n3\r\n4,y\r\n");
        QCOMPARE(outcome.records.size(), size_t(3));
        QCOMPARE(outcome.records[0].position, u"line 2"_s);
        QCOMPARE(outcome.records[1].position, u"line 5"_s);
        QCOMPARE(outcome.bad.size(), size_t(1));
        QCOMPARE(outcome.bad[0].position, u"line 6"_s);
        QCOMPARE(outcome.bad[0].reason, u"1 columns where the header has 2"_s);
        QCOMPARE(outcome.records[2].position, u"line 7"_s);
    }

    void survivesHostileTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("good");
        QTest::addColumn<int>("bad");
        QTest::newRow("100000 columns in a row") << "Id,File\n" + QByteArray("x,").repeated(100'000) + "\n1,a.pdf\n"
                                                 << 1 << 1;
        QTest::newRow("a quote never closed") << "Id,File\n1,a.pdf\n2,\"" + QByteArray(200, 'x') << 1 << 1;
        QTest::newRow("a quote over megabytes") << "Id,File\n1,a.pdf\n2,\"" + QByteArray(3 << 20, 'x') << 1 << 1;
        QTest::newRow("zero bytes") << QByteArray("Id,File\n1,a\0b\n2,c\n", 18) << 2 << 0;
        QTest::newRow("bytes of no encoding")
            << QByteArray("Id,File\n1,\xC3\xA9\n") + QByteArray("x,y\n").repeated(30'000) + "2,\xFF\xFE\n3,z\n"
            << 30'002 << 1;
        QTest::newRow("empty") << QByteArray() << 0 << 0;
        QTest::newRow("header alone") << QByteArray("Id,File") << 0 << 0;
    }
    void survivesHostileTables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, good);
        QFETCH(int, bad);
        const Outcome outcome = readCsv(bytes);
        QCOMPARE(int(outcome.records.size()), good);
        QCOMPARE(int(outcome.bad.size()), bad);
    }

    void refusesAHeaderOf100000Columns()
    {
        TextSource source(deviceFor("DocumentId,File" + QByteArray(",x").repeated(100'000) + "\n"),
                          TextSource::Kind::Table);
        CsvReader reader(source);
        QCOMPARE(reader.header().size(), 4096);
        QCOMPARE(reader.headerFault(), u"more than 4096 columns"_s);
    }

    void readsFlatXmlWithElementsOrAttributes()
    {
        const Outcome outcome =
            readFlat("<archive><header total='2'><docId>no</docId></header>"
                     "<doc documentId='D1' file='a.pdf'/>"
                     "<doc><documentId>D2</documentId><key name='File'>b.pdf</key><f name='Channel' value='sms'/></doc>"
                     "<doc><documentId><deep>x</deep></documentId></doc></archive>",
                     u"doc"_s);
        QCOMPARE(outcome.records.size(), size_t(2));
        QCOMPARE(outcome.value(0, u"file"_s), u"a.pdf"_s);
        QCOMPARE(outcome.value(1, u"File"_s), u"b.pdf"_s);
        QCOMPARE(outcome.value(1, u"Channel"_s), u"sms"_s);
        QCOMPARE(outcome.bad.size(), size_t(1));
        QCOMPARE(outcome.bad[0].position, u"archive/doc[3]"_s);
    }

    void knowsAnIndexByItsShape_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("form");
        using Form = IndexProbe::Form;
        const auto row = [](const char* what, const QString& name, const QByteArray& bytes, Form form) {
            QTest::newRow(what) << name << bytes << int(form);
        };
        row("manifest by name", u"a/JOB_stddeliveryfile_7.XML"_s, utf16(manifest), Form::Manifest);
        row("manifest by its root", u"list.xml"_s, utf16(manifest), Form::Manifest);
        row("manifest by name that is none", u"_STDDELIVERYFILE.xml"_s, "<html/>", Form::Manifest);
        row("table", u"index.csv"_s, "DocumentId,CustomerId,FileName\n", Form::Table);
        row("table of something else", u"prices.csv"_s, "item,price\n1,2\n", Form::None);
        row("table with a file column alone", u"x.csv"_s, "file,enhanced_status,reply_code,reason\na.eml,5.1.1,550,x\n",
            Form::None);
        row("table without files", u"x.csv"_s, "CustomerId,AccountNumber\n1,2\n", Form::None);
        row("flat XML", u"x.xml"_s, "<list><d><DocumentId>1</DocumentId><FileName>a</FileName></d></list>",
            Form::FlatXml);
        row("flat XML behind a header", u"x.xml"_s, "<list><h><n>1</n></h><d documentid='1' filename='a'/></list>",
            Form::FlatXml);
        row("a document in XML", u"x.xml"_s, "<letter><p>Dear <b>you</b></p></letter>", Form::None);
        row("no XML at all", u"x.xml"_s, "hello", Form::None);
        row("entities", u"x.xml"_s, "<!DOCTYPE d [<!ENTITY a 'b'>]><d>&a;</d>", Form::Refused);
        row("too many columns", u"x.csv"_s, "DocumentId,File" + QByteArray(",x").repeated(100'000), Form::Refused);
    }
    void knowsAnIndexByItsShape()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(int, form);
        const SiteVocabulary vocabulary = *SiteVocabulary::read({}, u"UTC"_s);
        QCOMPARE(int(probeIndex(deviceFor(bytes), name, vocabulary).form), form);
    }
};

QTEST_GUILESS_MAIN(FolderReadersTest)
#include "folder_readers_test.moc"
