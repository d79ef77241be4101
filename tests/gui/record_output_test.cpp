#include "tests/support/record_window.h"

#include <QCheckBox>
#include <QFile>
#include <QPrintDialog>
#include <QPrinter>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class RecordOutputTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordWindow> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RecordWindow>(); }
    void cleanup() { m_rig.reset(); }

    void savesACopyOfTheVeryBytes()
    {
        m_rig->showSample();
        const QString path = m_rig->profile.filePath(u"copy.pdf"_s);
        m_rig->pane->presenter().saveCopy(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.4 as archived"));
    }

    void printsWithACoverSheet()
    {
        m_rig->showSample();
        const QString path = m_rig->profile.filePath(u"print.pdf"_s);
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        m_rig->reader.drawn.clear();
        m_rig->pane->output().print(std::move(printer), true, true);
        QTRY_COMPARE(m_rig->told, QStringList{u"Printed"_s});
        QVERIFY(m_rig->reader.drawn.contains(0) && m_rig->reader.drawn.contains(1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray printed = file.readAll();
        QVERIFY(printed.startsWith("%PDF-"));
        QVERIFY2(printed.contains("/Count 3"), "a cover sheet and two pages");
    }

    void printsTheRangeAskedForAndAMessageAsText()
    {
        m_rig->showSample();
        const QString path = m_rig->profile.filePath(u"range.pdf"_s);
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(2, 2);
        m_rig->pane->output().print(std::move(printer), false, false);
        QTRY_COMPARE(m_rig->told, QStringList{u"Printed"_s});
        QFile range(path);
        QVERIFY(range.open(QIODevice::ReadOnly));
        QVERIFY(range.readAll().contains("/Count 1"));

        Communication mail = letter(u"MAIL-1"_s);
        Extraction read;
        read.state = TextState::Extracted;
        read.mime = u"message/rfc822"_s;
        read.html = u"<p>Dear Ms Okafor</p><img src='/etc/hostname'>"_s;
        m_rig->put(mail, "From: someone", read);
        m_rig->show(mail);
        QTRY_COMPARE(m_rig->document().kind(), DocumentPresenter::Kind::Rich);
        m_rig->told.clear();
        auto second = std::make_unique<QPrinter>();
        second->setOutputFormat(QPrinter::PdfFormat);
        second->setOutputFileName(m_rig->profile.filePath(u"mail.pdf"_s));
        m_rig->pane->output().print(std::move(second), true, false);
        QTRY_COMPARE(m_rig->told, QStringList{u"Printed"_s});
        QVERIFY(QFile::exists(m_rig->profile.filePath(u"mail.pdf"_s)));
    }

    void stopsPrintingWhenAsked()
    {
        m_rig->showSample();
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_rig->profile.filePath(u"stopped.pdf"_s));
        m_rig->pane->output().print(std::move(printer), true, false);
        m_rig->pane->output().cancelPrint();
        QTRY_COMPARE(m_rig->told, QStringList{u"Printing was cancelled"_s});
        QVERIFY(!m_rig->pane->output().isPrinting());
    }

    void asksHowToPrintAndOffersTheCoverSheet()
    {
        m_rig->showSample();
        m_rig->actions.action(u"record.print"_s)->trigger();
        auto* dialog = m_rig->pane->findChild<QPrintDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QCheckBox*>(u"printCover"_s)->isChecked());
        QVERIFY(!dialog->findChild<QCheckBox*>(u"printCopy"_s)->isChecked());
        dialog->reject();
        QVERIFY(!m_rig->pane->output().isPrinting());
    }

    void handsNothingOutWhoseBytesChanged()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files[c.renditions[0].source.nativeId] = "%PDF-1.4 tampered";
        m_rig->show(c);
        QTRY_COMPARE(m_rig->document().kind(), DocumentPresenter::Kind::Problem);
        m_rig->pane->output().drag();
        QVERIFY(m_rig->told.last().startsWith(u"Not handed out"_s));
        m_rig->actions.action(u"record.print"_s)->trigger();
        QCOMPARE(m_rig->told.last(), u"There is no document to print"_s);
    }
};

QTEST_MAIN(RecordOutputTest)
#include "record_output_test.moc"
