#include "models/domain/connection_setting.h"
#include "tests/support/record_window.h"
#include "ui/record/rich_text_view.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/leg_list.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class RecordTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<RecordWindow> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<RecordWindow>(); }
    void cleanup() { m_rig.reset(); }

    void answersWhatWhenAndWhichVersion()
    {
        m_rig->showSample();
        QCOMPARE(m_rig->named<Label>(u"recordWhat"_s)->text(), u"Fee-change notice"_s);
        QCOMPARE(m_rig->named<Label>(u"recordWhen"_s)->text(), u"Sent 14 Mar 2025 by e-mail to a•••@okafor.example"_s);
        QCOMPARE(m_rig->named<Label>(u"recordVersion"_s)->text(), u"FEE-CHG version 7, approved by M. Lindqvist"_s);
        QCOMPARE(m_rig->named<LegList>(u"deliveryList"_s)->count(), 3);
    }

    void saysThatNobodyKeepsItInStepAnyMore()
    {
        m_rig->showSample();
        QVERIFY(m_rig->pane->presenter().disconnectedMarks().isEmpty());
        const auto written = m_rig->cache->writer().write([now = m_rig->clock.now()](store::Database& database) -> Result<void> {
            Repository repository = archiveRepository();
            noteDisconnected(repository.connection, now);
            CF_CHECK(cache::noteComplete(database, repository.id, {}, now - 3'600'000, now));
            return cache::changeRepository(database, repository);
        });
        QVERIFY(written.result().has_value());
        m_rig->cache->noteCommit();
        QTRY_COMPARE(m_rig->pane->presenter().disconnectedMarks().size(), 2);
        QVERIFY(m_rig->pane->presenter().disconnectedMarks()[0].text.startsWith(u"As of "_s));
        QStringList badges;
        for (Badge* badge : m_rig->named<QWidget>(u"recordBadges"_s)->findChildren<Badge*>()) {
            badges << badge->accessibleName();
        }
        QVERIFY2(badges.contains(u"No longer kept in step"_s), qPrintable(badges.join(u'|')));
        bool claims = false, says = false;
        for (Facts* facts : m_rig->pane->findChildren<Facts*>()) {
            for (const Fact& fact : facts->facts()) {
                claims = claims || fact.name == u"Complete to"_s;
                says = says || (fact.name == u"Kept in step"_s && fact.value.startsWith(u"no longer since "_s));
            }
        }
        QVERIFY(says && !claims);
    }

    void findsWordsInTheDocumentWithoutTheirAccents()
    {
        m_rig->showSample();
        m_rig->actions.action(u"record.find"_s)->trigger();
        auto* line = m_rig->named<QLineEdit>(u"findLine"_s);
        QVERIFY(line->isVisible());
        line->setText(u"fees"_s);
        QTRY_COMPARE(m_rig->named<Label>(u"findCount"_s)->text(), u"1 of 4"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_rig->named<Label>(u"findCount"_s)->text(), u"2 of 4"_s);
        QTest::keyClick(line, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_rig->named<Label>(u"findCount"_s)->text(), u"1 of 4"_s);
        line->setText(u"CAFE charges"_s);
        QTRY_COMPARE(m_rig->named<Label>(u"findCount"_s)->text(), u"1 of 1"_s);
        line->setText(u"nowhere"_s);
        QTRY_COMPARE(m_rig->named<Label>(u"findCount"_s)->text(), u"none"_s);
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
    }

    void copiesASelectionWithItsCitation()
    {
        m_rig->showSample();
        auto& text = m_rig->pane->document().pageText();
        text.select(0, QPointF(61, 115), QPointF(200, 115));
        QTRY_VERIFY(text.selectedText().startsWith(u"We are changing"_s));
        m_rig->pages().copyWithCitation();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"NSB-2025-0048211, page 1, SHA-256 "_s), qPrintable(copied));
        QVERIFY(copied.contains(QString::fromLatin1(sha256Of("%PDF-1.4 as archived").toHex().left(12))));
    }

    void copiesTheTextWithItsCitation()
    {
        m_rig->showSample();
        m_rig->pane->document().setTextShown(true);
        auto* text = m_rig->named<RichTextView>(u"textTwin"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"full list"_s));
        text->setFocus();
        QVERIFY(static_cast<QTextEdit*>(text)->find(u"full list"_s));
        m_rig->actions.action(u"record.cite"_s)->trigger();
        const QString hash = QString::fromLatin1(sha256Of("%PDF-1.4 as archived").toHex().left(12));
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"full list\n\u2014 NSB-2025-0048211, page 2, SHA-256 %1\u2026"_s.arg(hash));
    }

    void citesTheRecordWhereNoWordsAreMeant()
    {
        m_rig->showSample();
        m_rig->actions.action(u"record.cite"_s)->trigger();
        const QString hash = QString::fromLatin1(sha256Of("%PDF-1.4 as archived").toHex().left(12));
        const QString wanted = u"Fee-change notice\nSent 14 Mar 2025 by e-mail to a\u2022\u2022\u2022@okafor.example\n"
                               "FEE-CHG version 7, approved by M. Lindqvist\n"
                               "\u2014 NSB-2025-0048211, in %1, SHA-256 %2\u2026"_s
                                   .arg(m_rig->pane->presenter().record().repositoryName, hash);
        QCOMPARE(QGuiApplication::clipboard()->text(), wanted);
        auto& text = m_rig->pane->document().pageText();
        text.select(0, QPointF(61, 115), QPointF(200, 115));
        QTRY_VERIFY(!text.selectedText().isEmpty());
        QGuiApplication::clipboard()->clear();
        m_rig->results->setFocus(); // a row is meant, not what was selected before
        m_rig->actions.action(u"record.cite"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), wanted);
    }

    void keepsThePageNumberReadableBesideTheRenditions()
    {
        Communication c = RecordRig::sample();
        Rendition portal = c.renditions[0];
        portal.role = RenditionRole::PortalDocument;
        portal.source.nativeId = u"portal.pdf"_s;
        portal.id = renditionId(c.id, portal.source.nativeId, {}, 1);
        c.renditions.push_back(portal);
        m_rig->put(c);
        m_rig->showPages(c);
        auto* label = m_rig->named<Label>(u"pageLabel"_s);
        QTRY_COMPARE(label->text(), u"Page 1 of 2"_s);
        m_rig->window.setSizes({900, 300});
        QTRY_COMPARE(label->text(), u"1 / 2"_s);
        QVERIFY(label->width() >= label->sizeHint().width());
        QCOMPARE(label->accessibleName(), u"Page 1 of 2"_s);
        QVERIFY(m_rig->named<QComboBox>(u"renditionBox"_s)->isVisible());
        m_rig->window.setSizes({600, 600});
        QTRY_COMPARE(label->text(), u"Page 1 of 2"_s);
    }

    void row84TheThreeLineAnswerIsReadBeforeAllElse()
    {
        m_rig->showSample();
        const RecordAnswer answer = answerOf(m_rig->pane->presenter().record(), m_rig->pane->presenter().telling());
        const auto read = [this] { // in the order in which a screen reader meets them
            QStringList names;
            const std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* one) {
                for (int i = 0; one && i < one->childCount(); ++i) {
                    QAccessibleInterface* child = one->child(i);
                    if (child && qobject_cast<Label*>(child->object()) && !child->state().invisible) {
                        names << child->text(QAccessible::Name);
                    }
                    walk(child);
                }
            };
            walk(QAccessible::queryAccessibleInterface(m_rig->pane));
            return names.mid(0, 3);
        };
        for (const bool opened : {false, true}) {
            m_rig->pane->setOpened(opened);
            QTRY_COMPARE(read(), (QStringList{answer.what, answer.when, answer.version}));
        }
    }

    void marksTheSectionShownInTheIndex()
    {
        m_rig->showSample();
        m_rig->pane->setOpened(true);
        const auto current = [this] {
            QStringList names;
            for (int i = 0; i < 10; ++i) {
                if (m_rig->named<QAbstractButton>(u"index%1"_s.arg(i))->isChecked()) {
                    names << m_rig->named<QAbstractButton>(u"index%1"_s.arg(i))->text();
                }
            }
            return names;
        };
        QCOMPARE(current(), QStringList{u"Delivery"_s});
        QTest::mouseClick(m_rig->named<QAbstractButton>(u"index3"_s), Qt::LeftButton);
        QCOMPARE(current(), QStringList{u"Custody"_s});
        QTest::mouseClick(m_rig->named<QAbstractButton>(u"index8"_s), Qt::LeftButton); // too near the end for the top
        QCOMPARE(current(), QStringList{u"History"_s});
        auto* bar = m_rig->named<QScrollArea>(u"recordFactsScroll"_s)->verticalScrollBar();
        QVERIFY(bar->maximum() > 0);
        bar->setValue(0);
        QCOMPARE(current(), QStringList{u"Delivery"_s});
    }

    void tellsWhereTheRecordStandsInTheResult()
    {
        int steps = 0;
        m_rig->actions.add({u"results.next"_s, {}, u"Next"_s, {}, {}}, [&](bool) { ++steps; });
        m_rig->showSample();
        m_rig->slot.place(0, 1937);
        m_rig->pane->setOpened(true);
        QCOMPARE(m_rig->named<Label>(u"recordPlace"_s)->text(), u"1 of 1,937"_s);
        QVERIFY(!m_rig->named<QWidget>(u"recordBeforeButton"_s)->isEnabled());
        QTest::mouseClick(m_rig->named<QAbstractButton>(u"recordAfterButton"_s), Qt::LeftButton);
        QCOMPARE(steps, 1);
        m_rig->slot.place(1936, 1937);
        QVERIFY(m_rig->named<QWidget>(u"recordBeforeButton"_s)->isEnabled());
        QVERIFY(!m_rig->named<QWidget>(u"recordAfterButton"_s)->isEnabled());
        m_rig->pane->setOpened(false);
        QVERIFY(!m_rig->named<QWidget>(u"recordPlace"_s)->isVisible());
    }

    void zoomsAndFits()
    {
        m_rig->showSample();
        const double before = m_rig->pages().zoom();
        QTest::keyClick(&m_rig->pages(), Qt::Key_Plus);
        QVERIFY(m_rig->pages().zoom() > before);
        QCOMPARE(m_rig->pages().fit(), PageView::Fit::None);
        QTest::keyClick(&m_rig->pages(), Qt::Key_0);
        QCOMPARE(m_rig->pages().zoom(), before);
        m_rig->pages().rotate();
        QCOMPARE(m_rig->pages().rotation(), 90);
        QVERIFY(m_rig->pages().zoom() < before); // a page lying on its side is wider
    }

    void row7BytesThatChangedAreRefusedUntilAskedToShowThem()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files[c.renditions[0].source.nativeId] = "%PDF-1.4 tampered";
        m_rig->show(c);
        QTRY_COMPARE(m_rig->document().kind(), DocumentPresenter::Kind::Problem);
        QVERIFY(m_rig->document().problem().anyway);
        QVERIFY(m_rig->reader.drawn.isEmpty());
        QVERIFY(m_rig->document().intactBytes().isEmpty());
        m_rig->pane->presenter().saveCopy(m_rig->profile.filePath(u"copy.pdf"_s));
        QVERIFY(!QFile::exists(m_rig->profile.filePath(u"copy.pdf"_s)));
        QVERIFY(m_rig->told.last().startsWith(u"Not saved"_s));
        m_rig->document().act();
        QTRY_COMPARE(m_rig->document().kind(), DocumentPresenter::Kind::Pages);
        QVERIFY(m_rig->named<QWidget>(u"documentNotice"_s)->isVisible());
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
        m_rig->showPages(c);
        auto* box = m_rig->named<QComboBox>(u"renditionBox"_s);
        QCOMPARE(box->count(), 2);
        QVERIFY(box->isVisible());
        m_rig->pane->presenter().setRendition(1);
        QCOMPARE(box->currentText(), u"Text message"_s);
    }

    void row99AScanIsShownByItsPages()
    {
        Communication c = RecordRig::sample();
        c.renditions[0].fileName = u"letter.tif"_s;
        c.renditions[0].mime = u"image/tiff"_s;
        Extraction read;
        read.state = TextState::NoText;
        m_rig->put(c, QByteArray("II*\0as scanned", 14), read);
        m_rig->showPages(c);
        QVERIFY(m_rig->pages().isVisible());
    }

    void opensOverThePageAndClosesWithEscape()
    {
        m_rig->showSample();
        m_rig->actions.action(u"record.open"_s)->trigger();
        QVERIFY(m_rig->pane->isOpened());
        QVERIFY(!m_rig->results->isVisible());
        QTest::keyClick(&m_rig->pages(), Qt::Key_Escape);
        QVERIFY(!m_rig->pane->isOpened());
        QVERIFY(m_rig->results->isVisible());
    }

    void showsTheTextInsteadOfThePages()
    {
        m_rig->showSample();
        m_rig->actions.action(u"record.text"_s)->trigger();
        QVERIFY(m_rig->named<QWidget>(u"textTwin"_s)->isVisible());
        QVERIFY(!m_rig->pages().isVisible());
    }

    void followsAFactToItsQuery()
    {
        m_rig->showSample();
        auto* facts = m_rig->named<Facts>(u"versionFacts"_s);
        facts->activate(0);
        QCOMPARE(m_rig->searched, QStringList{u"template:FEE-CHG"_s});
    }

    void verifiesOnRequest()
    {
        m_rig->showSample();
        m_rig->verification.report.checked = 1;
        m_rig->verification.report.intact = 1;
        m_rig->pane->presenter().verifyNow();
        QTRY_COMPARE(m_rig->told, QStringList{u"Verified: the bytes equal what was recorded"_s});
        QCOMPARE(m_rig->verification.asked, 1);
    }

    void row7IsRedAtOnceWhenTheBytesChanged()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files[c.renditions[0].source.nativeId] = "%PDF-1.4 tampered";
        m_rig->show(c);
        QTRY_COMPARE(m_rig->pane->presenter().recordAsSeen().renditions[0].status.content, ContentState::Altered);
        QCOMPARE(m_rig->pane->presenter().record().renditions[0].status.content, ContentState::Present);
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
        m_rig->pane->document().setMarks({u"cafe"_s, u"acc*"_s});
        m_rig->showPages(c);
        QTRY_COMPARE(m_rig->pane->document().pageText().marks().size(), size_t(4));
    }

    void comesBackWhenItIsPutAwayWhileOpened()
    {
        m_rig->showSample();
        m_rig->pane->setOpened(true);
        m_rig->pane->hide();
        QVERIFY(m_rig->results->isVisible());
        QVERIFY(!m_rig->pane->isOpened());
    }

    void followsALinkToAnotherRecordAndBack()
    {
        const Communication first = RecordRig::sample();
        Communication second = letter(u"EX-2"_s);
        second.relations = {{RelationKind::Corrects, first.documentId}};
        m_rig->put(first);
        m_rig->put(second, "%PDF-1.4 second");
        m_rig->showPages(second);
        auto* related = m_rig->named<Facts>(u"relatedFacts"_s);
        QCOMPARE(related->count(), 1);
        related->activate(0);
        QTRY_COMPARE(m_rig->pane->presenter().record().communication.documentId, first.documentId);
        QVERIFY(m_rig->pane->presenter().canGoBack());
        m_rig->pane->presenter().back();
        QTRY_COMPARE(m_rig->pane->presenter().record().communication.documentId, second.documentId);
    }

    void saysWhenNothingIsSelected()
    {
        m_rig->pane->presenter().show({});
        m_rig->actions.action(u"record.open"_s)->trigger();
        QVERIFY(!m_rig->pane->isOpened());
    }

    void row7ItIsSaidWhyADocumentIsNotThere()
    {
        const Communication c = RecordRig::sample();
        m_rig->put(c);
        m_rig->content.files.clear();
        m_rig->show(c);
        QTRY_COMPARE(m_rig->document().kind(), DocumentPresenter::Kind::Problem);
        QCOMPARE(m_rig->document().problem().sentence.text, u"The document is no longer there"_s);
        m_rig->content.error = ErrorKind::Rejected; // and not for its size
        m_rig->document().act();
        QTRY_COMPARE(m_rig->document().problem().sentence.text, u"The document cannot be fetched"_s);
        QCOMPARE(m_rig->document().problem().cause, u"Its repository refused it: as told"_s);
    }
};

QTEST_MAIN(RecordTest)
#include "record_test.moc"
