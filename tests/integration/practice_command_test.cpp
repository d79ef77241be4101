// The command `practice`: what is stated stands on the evidence sheet of letters that were handed over, and is withdrawn.
#include "tests/support/said.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

using namespace cf::test;
using namespace Qt::StringLiterals;

class PracticeCommandTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_letter; ///< by post, handed over and nothing more

    Said counterfoil(const QStringList& words) { return counterfoilOn(m_folder.path(), words); }
    QJsonArray practicesOnSheet()
    {
        const QString path = m_folder.filePath(u"sheet.pdf"_s);
        const Said said = counterfoil({u"sheet"_s, m_letter, u"--out"_s, path, u"--unsigned"_s});
        QPDF pdf;
        pdf.processFile(path.toLocal8Bit().constData());
        QPDFEmbeddedFileDocumentHelper files(pdf);
        const auto data = files.getEmbeddedFile("evidence.json");
        if (!data) {
            return {};
        }
        const auto bytes = QPDFEFStreamObjectHelper(data->getEmbeddedFileStream()).getObjectHandle().getStreamData();
        return QJsonDocument::fromJson(QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()), qsizetype(bytes->getSize()))).object()[u"practices"].toArray();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run(u"counterfoil-sandbox"_s, {u"generate"_s, u"--records"_s, u"2000"_s, m_folder.path()}).code, 0);
        const Said found = counterfoil({u"search"_s, u"channel:print state:dispatched -delivered -returned sent:2020-01..2024-12"_s, u"--limit"_s, u"1"_s, u"--json"_s});
        m_letter = found.json()[u"rows"][0][u"id"].toString();
        QVERIFY(!m_letter.isEmpty());
    }

    void whatIsStatedStandsOnTheSheetOfALetterOfItsTimeUntilItIsWithdrawn()
    {
        QCOMPARE(counterfoil({u"practice"_s}).code, 0);
        QVERIFY(practicesOnSheet().isEmpty());
        const Said stated = counterfoil({u"practice"_s, u"--channel"_s, u"print"_s, u"--text"_s, u"Each tray is counted before the post takes it."_s, u"--by"_s, u"Ana Ruiz"_s,
                                         u"--role"_s, u"head of output"_s, u"--from"_s, u"2010-01-01"_s, u"--json"_s});
        QCOMPARE(stated.code, 0);
        const QJsonObject kept = stated.json()[u"practices"][0].toObject();
        QCOMPARE(kept[u"channel"].toString(), u"PRINT"_s);
        QVERIFY(kept[u"withdrawn"].toString().isEmpty());
        const QJsonArray practices = practicesOnSheet();
        QCOMPARE(practices.size(), 1);
        QCOMPARE(practices[0][u"statement"][u"text"].toString(), u"Each tray is counted before the post takes it."_s);
        const QString number = QString::number(kept[u"id"].toInteger());
        QCOMPARE(counterfoil({u"practice"_s, u"--withdraw"_s, number}).code, 0);
        QCOMPARE(counterfoil({u"practice"_s, u"--withdraw"_s, number}).code, 2);
        QVERIFY(practicesOnSheet().isEmpty());
        QVERIFY(counterfoil({u"practice"_s}).out.contains(u"withdrawn: "_s));
    }

    void whatCannotBeAStatementIsRefused()
    {
        QCOMPARE(counterfoil({u"practice"_s, u"--channel"_s, u"pigeon"_s, u"--text"_s, u"x"_s, u"--by"_s, u"y"_s}).code, 2);
        QCOMPARE(counterfoil({u"practice"_s, u"--channel"_s, u"print"_s, u"--text"_s, u"x"_s}).code, 2);
        QCOMPARE(counterfoil({u"practice"_s, u"--channel"_s, u"print"_s, u"--text"_s, u"x"_s, u"--by"_s, u"y"_s, u"--from"_s, u"soon"_s}).code, 2);
        QCOMPARE(counterfoil({u"practice"_s, u"--text"_s, u"x"_s}).code, 2);
        QCOMPARE(counterfoil({u"practice"_s, u"--withdraw"_s, u"9999"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(PracticeCommandTest)
#include "practice_command_test.moc"
