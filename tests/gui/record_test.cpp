#include "tests/support/record_rig.h"
#include "ui/record/document_view.h"
#include "ui/record/page_view.h"
#include "ui/record/record_factory.h"
#include "ui/record/record_output.h"
#include "ui/record/record_pane.h"
#include "ui/record/rich_text_view.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/leg_list.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSplitter>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class RecordTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordRig> m_rig;
    std::unique_ptr<QSplitter> m_window;
    std::unique_ptr<ActionList> m_actions;
    std::unique_ptr<PageContext> m_context;
    QWidget* m_results = nullptr;
    RecordPane* m_pane = nullptr;
    QStringList m_told, m_searched;

    void show(const Communication& c)
    {
        m_pane->presenter().show(c.id);
        QTRY_COMPARE(m_pane->presenter().state(), RecordPresenter::State::Shown);
        QTRY_VERIFY(m_pane->presenter().document().kind() != DocumentPresenter::Kind::Loading);
    }
    void showPages(const Communication& c)
    {
        show(c);
        QTRY_COMPARE(m_pane->presenter().document().kind(), DocumentPresenter::Kind::Pages);
    }
    PageView& pages() { return m_pane->document().pages(); }
    template <class W>
    W* named(const QString& name)
    {
        return m_pane->findChild<W*>(name);
    }

private Q_SLOTS:
    void init()
    {
        m_told.clear();
        m_searched.clear();
        m_rig = std::make_unique<RecordRig>();
        m_window = std::make_unique<QSplitter>();
        m_actions = std::make_unique<ActionList>(m_window.get());
        m_context.reset(new PageContext{*m_actions, [](const QString&, const QString&) {},
                                        [this](const QString& text) { m_searched << text; },
                                        [this](const QString& text) { m_told << text; }});
        m_results = new QPushButton(u"results"_s);
        m_window->addWidget(m_results);
        const RecordSlot slot = recordFactory(m_rig->parts())(m_window.get(), *m_context);
        m_pane = qobject_cast<RecordPane*>(slot.widget);
        QVERIFY(m_pane);
        m_window->addWidget(m_pane);
        m_window->resize(1200, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window.reset();
        m_actions.reset();
        m_rig.reset();
    }

    void answersWhatWhenAndWhichVersion()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        QCOMPARE(named<Label>(u"recordWhat"_s)->text(), u"Fee-change notice"_s);
        QCOMPARE(named<Label>(u"recordWhen"_s)->text(), u"Sent 14 Mar 2025 by e-mail to a•••@okafor.example"_s);
        QCOMPARE(named<Label>(u"recordVersion"_s)->text(), u"FEE-CHG version 7, approved by M. Lindqvist"_s);
        QCOMPARE(named<LegList>(u"deliveryList"_s)->count(), 3);
    }

    void findsWordsInTheDocumentWithoutTheirAccents()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        m_actions->action(u"record.find"_s)->trigger();
        auto* line = named<QLineEdit>(u"findLine"_s);
        QVERIFY(line->isVisible());
        line->setText(u"fees"_s);
        QTRY_COMPARE(named<Label>(u"findCount"_s)->text(), u"1 of 4"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(named<Label>(u"findCount"_s)->text(), u"2 of 4"_s);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(named<Label>(u"findCount"_s)->text(), u"1 of 4"_s);
        line->setText(u"CAFE charges"_s);
        QTRY_COMPARE(named<Label>(u"findCount"_s)->text(), u"1 of 1"_s);
        line->setText(u"nowhere"_s);
        QTRY_COMPARE(named<Label>(u"findCount"_s)->text(), u"none"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void copiesASelectionWithItsCitation()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        auto& text = m_pane->document().pageText();
        text.select(0, QPointF(61, 115), QPointF(200, 115));
        QTRY_VERIFY(text.selectedText().startsWith(u"We are changing"_s));
        pages().copyWithCitation();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"NSB-2025-0048211, page 1, SHA-256 "_s), qPrintable(copied));
        QVERIFY(copied.contains(QString::fromLatin1(sha256Of("%PDF-1.4 as archived").toHex().left(12))));
    }

    void zoomsAndFits()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        const double before = pages().zoom();
        QTest::keyClick(&pages(), Qt::Key_Plus);
        QVERIFY(pages().zoom() > before);
        QCOMPARE(pages().fit(), PageView::Fit::None);
        QTest::keyClick(&pages(), Qt::Key_0);
        QCOMPARE(pages().zoom(), before);
        pages().rotate();
        QCOMPARE(pages().rotation(), 90);
        QVERIFY(pages().zoom() < before); // a page lying on its side is wider
    }

    void refusesBytesThatChangedUntilAskedToShowThem()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files[c.renditions[0].source.nativeId] = "%PDF-1.4 tampered";
        show(c);
        QTRY_COMPARE(m_pane->presenter().document().kind(), DocumentPresenter::Kind::Problem);
        QVERIFY(m_pane->presenter().document().problem().anyway);
        QVERIFY(m_rig->reader.drawn.isEmpty());
        QVERIFY(m_pane->presenter().document().intactBytes().isEmpty());
        m_pane->presenter().saveCopy(m_rig->profile.filePath(u"copy.pdf"_s));
        QVERIFY(!QFile::exists(m_rig->profile.filePath(u"copy.pdf"_s)));
        QVERIFY(m_told.last().startsWith(u"Not saved"_s));
        m_pane->presenter().document().act();
        QTRY_COMPARE(m_pane->presenter().document().kind(), DocumentPresenter::Kind::Pages);
        QVERIFY(named<QWidget>(u"documentNotice"_s)->isVisible());
    }

    void savesACopyOfTheVeryBytes()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        const QString path = m_rig->profile.filePath(u"copy.pdf"_s);
        m_pane->presenter().saveCopy(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("%PDF-1.4 as archived"));
    }

    void switchesBetweenRenditions()
    {
        Communication c = RecordRig::sample();
        Rendition sms = c.renditions[0];
        sms.role = RenditionRole::SmsText;
        sms.fileName = u"sms.txt"_s;
        sms.mime = u"text/plain"_s;
        sms.source.nativeId = u"sms.txt"_s;
        sms.id = renditionId(c.id, sms.source.nativeId, {}, 1);
        c.renditions.push_back(sms);
        m_rig->put(c);
        showPages(c);
        auto* box = named<QComboBox>(u"renditionBox"_s);
        QCOMPARE(box->count(), 2);
        QVERIFY(box->isVisible());
        m_pane->presenter().setRendition(1);
        QCOMPARE(box->currentText(), u"Text message"_s);
    }

    void opensOverThePageAndClosesWithEscape()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        m_actions->action(u"record.open"_s)->trigger();
        QVERIFY(m_pane->isOpened());
        QVERIFY(!m_results->isVisible());
        QTest::keyClick(&pages(), Qt::Key_Escape);
        QVERIFY(!m_pane->isOpened());
        QVERIFY(m_results->isVisible());
    }

    void showsTheTextInsteadOfThePages()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        m_actions->action(u"record.text"_s)->trigger();
        QVERIFY(named<QWidget>(u"textTwin"_s)->isVisible());
        QVERIFY(!pages().isVisible());
    }

    void followsAFactToItsQuery()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        auto* facts = named<Facts>(u"versionFacts"_s);
        facts->activate(0);
        QCOMPARE(m_searched, QStringList{u"template:FEE-CHG"_s});
    }

    void verifiesOnRequest()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        m_rig->verification.report.checked = 1;
        m_rig->verification.report.intact = 1;
        m_pane->presenter().verifyNow();
        QTRY_COMPARE(m_told, QStringList{u"Verified: the bytes equal what was recorded"_s});
        QCOMPARE(m_rig->verification.asked, 1);
    }

    void printsWithACoverSheet()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        const QString path = m_rig->profile.filePath(u"print.pdf"_s);
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        m_rig->reader.drawn.clear();
        m_pane->output().print(std::move(printer), true, true);
        QTRY_COMPARE(m_told, QStringList{u"Printed"_s});
        QVERIFY(m_rig->reader.drawn.contains(0) && m_rig->reader.drawn.contains(1));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray printed = file.readAll();
        QVERIFY(printed.startsWith("%PDF-"));
        QVERIFY2(printed.contains("/Count 3"), "a cover sheet and two pages");
    }

    void printsTheRangeAskedForAndAMessageAsText()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        const QString path = m_rig->profile.filePath(u"range.pdf"_s);
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(path);
        printer->setPrintRange(QPrinter::PageRange);
        printer->setFromTo(2, 2);
        m_pane->output().print(std::move(printer), false, false);
        QTRY_COMPARE(m_told, QStringList{u"Printed"_s});
        QFile range(path);
        QVERIFY(range.open(QIODevice::ReadOnly));
        QVERIFY(range.readAll().contains("/Count 1"));

        Communication mail = letter(u"MAIL-1"_s);
        Extraction read;
        read.state = TextState::Extracted;
        read.mime = u"message/rfc822"_s;
        read.html = u"<p>Dear Ms Okafor</p><img src='/etc/hostname'>"_s;
        m_rig->put(mail, "From: someone", read);
        show(mail);
        QTRY_COMPARE(m_pane->presenter().document().kind(), DocumentPresenter::Kind::Rich);
        m_told.clear();
        auto second = std::make_unique<QPrinter>();
        second->setOutputFormat(QPrinter::PdfFormat);
        second->setOutputFileName(m_rig->profile.filePath(u"mail.pdf"_s));
        m_pane->output().print(std::move(second), true, false);
        QTRY_COMPARE(m_told, QStringList{u"Printed"_s});
        QVERIFY(QFile::exists(m_rig->profile.filePath(u"mail.pdf"_s)));
    }

    void stopsPrintingWhenAsked()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        auto printer = std::make_unique<QPrinter>();
        printer->setOutputFormat(QPrinter::PdfFormat);
        printer->setOutputFileName(m_rig->profile.filePath(u"stopped.pdf"_s));
        m_pane->output().print(std::move(printer), true, false);
        m_pane->output().cancelPrint();
        QTRY_COMPARE(m_told, QStringList{u"Printing was cancelled"_s});
        QVERIFY(!m_pane->output().isPrinting());
    }

    void asksHowToPrintAndOffersTheCoverSheet()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        m_actions->action(u"record.print"_s)->trigger();
        auto* dialog = m_pane->findChild<QPrintDialog*>();
        QVERIFY(dialog);
        QVERIFY(dialog->findChild<QCheckBox*>(u"printCover"_s)->isChecked());
        QVERIFY(!dialog->findChild<QCheckBox*>(u"printCopy"_s)->isChecked());
        dialog->reject();
        QVERIFY(!m_pane->output().isPrinting());
    }

    void handsNothingOutWhoseBytesChanged()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files[c.renditions[0].source.nativeId] = "%PDF-1.4 tampered";
        show(c);
        QTRY_COMPARE(m_pane->presenter().document().kind(), DocumentPresenter::Kind::Problem);
        m_pane->output().drag();
        QVERIFY(m_told.last().startsWith(u"Not handed out"_s));
        m_actions->action(u"record.print"_s)->trigger();
        QCOMPARE(m_told.last(), u"There is no document to print"_s);
    }

    void isRedAtOnceWhenTheBytesChanged()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files[c.renditions[0].source.nativeId] = "%PDF-1.4 tampered";
        show(c);
        QTRY_COMPARE(m_pane->presenter().recordAsSeen().renditions[0].status.content, ContentState::Altered);
        QCOMPARE(m_pane->presenter().record().renditions[0].status.content, ContentState::Present);
    }

    void loadsNothingForAMessage()
    {
        InertDocument document;
        const QVariant image = document.resource(QTextDocument::ImageResource, QUrl(u"file:///etc/hostname"_s));
        QCOMPARE(image.value<QImage>().size(), QSize(1, 1));
        const QVariant style =
            document.resource(QTextDocument::StyleSheetResource, QUrl(u"https://example.com/a.css"_s));
        QVERIFY(style.toByteArray().isEmpty());
    }

    void marksTheWordsOfTheQuery()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_pane->document().setMarks({u"cafe"_s, u"acc*"_s});
        showPages(c);
        QTRY_COMPARE(m_pane->document().pageText().marks().size(), size_t(4));
    }

    void comesBackWhenItIsPutAwayWhileOpened()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        showPages(c);
        m_pane->setOpened(true);
        m_pane->hide();
        QVERIFY(m_results->isVisible());
        QVERIFY(!m_pane->isOpened());
    }

    void followsALinkToAnotherRecordAndBack()
    {
        const Communication first = RecordRig::sample();
        Communication second = letter(u"EX-2"_s);
        second.relations = {{RelationKind::Corrects, first.documentId}};
        m_rig->put(first);
        m_rig->put(second, "%PDF-1.4 second");
        showPages(second);
        auto* related = named<Facts>(u"relatedFacts"_s);
        QCOMPARE(related->count(), 1);
        related->activate(0);
        QTRY_COMPARE(m_pane->presenter().record().communication.documentId, first.documentId);
        QVERIFY(m_pane->presenter().canGoBack());
        m_pane->presenter().back();
        QTRY_COMPARE(m_pane->presenter().record().communication.documentId, second.documentId);
    }

    void saysWhenNothingIsSelected()
    {
        m_pane->presenter().show({});
        m_actions->action(u"record.open"_s)->trigger();
        QVERIFY(!m_pane->isOpened());
    }

    void saysWhyADocumentIsNotThere()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files.clear();
        show(c);
        QTRY_COMPARE(m_pane->presenter().document().kind(), DocumentPresenter::Kind::Problem);
        QCOMPARE(m_pane->presenter().document().problem().sentence.text, u"The document is no longer there"_s);
    }
};

QTEST_MAIN(RecordTest)
#include "record_test.moc"
