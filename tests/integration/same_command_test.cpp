// counterfoil compare --same, as a script meets it: the class, what it rests on, and the exit codes.
#include "tests/support/pdf_maker.h"
#include "tests/support/said.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray writtenAnew(const QByteArray& bytes)
{
    QPDF pdf;
    pdf.processMemoryFile("a test", bytes.constData(), size_t(bytes.size()));
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.write();
    const auto made = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(made->getBuffer()), qsizetype(made->getSize()));
}

} // namespace

class SameCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tree, m_profile;

    Said counterfoil(const QStringList& words)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"C"_s);
        environment.remove(u"QT_FATAL_WARNINGS"_s);
        return run(u"counterfoil"_s, QStringList{u"--profile"_s, m_profile.path()} + words, environment);
    }
    void put(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_tree.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QList<QStringList> letter{{u"Northgate Savings Bank"_s, u"Monthly account fee 4.50 EUR"_s}, {u"The full list of fees"_s}};
        QList<QStringList> other = letter;
        other[0][1] = u"Monthly account fee 4.60 EUR"_s;
        const QByteArray base = cf::test::pdf(letter);
        put(u"1.pdf"_s, base);
        put(u"2.pdf"_s, base);
        put(u"3.pdf"_s, writtenAnew(base));
        put(u"4.pdf"_s, cf::test::pdf(letter, {.width = 612, .height = 792}));
        put(u"5.pdf"_s, cf::test::pdf(other));
        put(u"6.txt"_s, "Northgate Savings Bank");
        QByteArray index = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\n";
        for (const QByteArray& one : {QByteArray("1.pdf"), QByteArray("2.pdf"), QByteArray("3.pdf"), QByteArray("4.pdf"), QByteArray("5.pdf"), QByteArray("6.txt")}) {
            index += "EX-" + one.left(1) + ",C-1,Ann Lee,notice,2025-03-1" + one.left(1) + ",print," + one + "\n";
        }
        put(u"index.csv"_s, index);
        QCOMPARE(counterfoil({u"add"_s, u"folder"_s, m_tree.path(), u"--name"_s, u"Archive"_s}).code, 0);
        QCOMPARE(counterfoil({u"sync"_s}).code, 0);
    }

    void row88EndsAsItsClassSays_data()
    {
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("atLeast");
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<int>("code");
        QTest::newRow("the same bytes") << u"EX-2"_s << u"byte-identical"_s << u"BYTE_IDENTICAL"_s << 0;
        QTest::newRow("written anew") << u"EX-3"_s << QString() << u"CANONICALLY_IDENTICAL"_s << 0;
        QTest::newRow("written anew, bytes asked for") << u"EX-3"_s << u"byte-identical"_s << u"CANONICALLY_IDENTICAL"_s << 6;
        QTest::newRow("another paper") << u"EX-4"_s << QString() << u"CONTENT_EQUAL_LAYOUT_DIFFERS"_s << 6;
        QTest::newRow("another paper, words asked for") << u"EX-4"_s << u"content-equal-layout-differs"_s << u"CONTENT_EQUAL_LAYOUT_DIFFERS"_s << 0;
        QTest::newRow("an amount") << u"EX-5"_s << u"content-equal-layout-differs"_s << u"DIFFERS"_s << 6;
        QTest::newRow("another format") << u"EX-6"_s << QString() << u"NOT_COMPARABLE"_s << 3;
    }

    void row88EndsAsItsClassSays()
    {
        QFETCH(QString, right);
        QFETCH(QString, atLeast);
        QFETCH(QString, verdict);
        QFETCH(int, code);
        QStringList words{u"compare"_s, u"EX-1"_s, right, u"--same"_s};
        if (!atLeast.isEmpty()) {
            words << u"--at-least"_s << atLeast;
        }
        const Said said = counterfoil(words);
        QVERIFY2(said.code == code, qPrintable(said.out + said.err));
        QVERIFY2(said.out.startsWith(verdict), qPrintable(said.out));
        const Said json = counterfoil(words + QStringList{u"--json"_s});
        QCOMPARE(json.code, code);
        const QJsonObject sameness = QJsonDocument::fromJson(json.out.toUtf8()).object()[u"sameness"].toObject();
        QCOMPARE(sameness[u"class"].toString(), verdict);
        QCOMPARE(sameness[u"sha256"][u"left"].toString().size(), 64);
    }

    void tellsWhereAnAmountDiffers()
    {
        const Said json = counterfoil({u"compare"_s, u"EX-1"_s, u"EX-5"_s, u"--same"_s, u"--json"_s});
        const QJsonArray differences = QJsonDocument::fromJson(json.out.toUtf8()).object()[u"sameness"][u"differences"].toArray();
        const auto words = std::find_if(differences.begin(), differences.end(), [](const QJsonValue& one) { return one[u"what"].toString() == u"TEXT"; });
        QVERIFY2(words != differences.end(), qPrintable(json.out));
        QCOMPARE((*words)[u"page"].toInt(), 1);
        QCOMPARE((*words)[u"right"].toString(), u"4.60 EUR"_s);
        QCOMPARE((*words)[u"place"].toArray().size(), 4);
    }

    void row96AVerificationTellsMethodAndResultAndIsKept()
    {
        const Said said = counterfoil({u"validate"_s, u"EX-3"_s, u"--json"_s});
        QVERIFY2(said.code == 0, qPrintable(said.out + said.err));
        const QJsonObject report = QJsonDocument::fromJson(said.out.toUtf8()).object();
        QCOMPARE(report[u"outcome"].toString(), u"VERIFIED"_s);
        QCOMPARE(report[u"renditions"][0][u"bytes"].toString(), u"EQUAL"_s);
        QCOMPARE(report[u"renditions"][0][u"found"].toString(), report[u"renditions"][0][u"recorded"].toString());
        QCOMPARE(counterfoil({u"validate"_s, u"EX-3"_s, u"--out"_s, m_tree.filePath(u"report.pdf"_s), u"--unsigned"_s}).code, 0);
        QVERIFY(QFile::exists(m_tree.filePath(u"report.pdf"_s)));
        const Said kept = counterfoil({u"validate"_s, u"EX-3"_s, u"--kept"_s, u"--json"_s});
        QCOMPARE(kept.code, 0);
        const QJsonArray all = QJsonDocument::fromJson(kept.out.toUtf8()).object()[u"kept"].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0][u"report"][u"outcome"].toString(), u"VERIFIED"_s);
        QCOMPARE(counterfoil({u"validate"_s, u"EX-3"_s, u"--kept"_s, u"--out"_s, u"x"_s}).code, 2);
        QFile::remove(m_tree.filePath(u"report.pdf"_s));
    }

    void nothingBecameOfWhatNobodyAskedFor()
    {
        const Said said = counterfoil({u"reissue-certificate"_s, u"EX-1"_s});
        QCOMPARE(said.code, 2);
        QVERIFY2(said.err.contains(u"nobody asked for EX-1 once more"), qPrintable(said.err));
        QCOMPARE(counterfoil({u"reissue-certificate"_s, u"CF-none"_s}).code, 2);
    }

    void bytesThatAreNotThoseRecordedEndWithFive()
    {
        put(u"2.pdf"_s, cf::test::pdf({{u"something else"_s}}));
        QCOMPARE(counterfoil({u"compare"_s, u"EX-1"_s, u"EX-2"_s, u"--same"_s}).code, 5);
        QCOMPARE(counterfoil({u"validate"_s, u"EX-2"_s}).code, 5);
    }

    void refusesWhatItCannotMean_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("pages") << QStringList{u"--same"_s, u"--pages"_s};
        QTest::newRow("class alone") << QStringList{u"--at-least"_s, u"byte-identical"_s};
        QTest::newRow("no class") << QStringList{u"--same"_s, u"--at-least"_s, u"nearly"_s};
        QTest::newRow("nothing is less than that") << QStringList{u"--same"_s, u"--at-least"_s, u"differs"_s};
    }

    void refusesWhatItCannotMean()
    {
        QFETCH(QStringList, words);
        QCOMPARE(counterfoil(QStringList{u"compare"_s, u"EX-1"_s, u"EX-3"_s} + words).code, 2);
    }
};

QTEST_GUILESS_MAIN(SameCommandTest)
#include "same_command_test.moc"
