// Journey S2 by keys, with the real reader: from a dispute to a sealed file, and what is in it.
#include "tests/support/packs_window.h"
#include "ui/widgets/messages.h"

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class PacksPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void row33FromADisputeToASealedFileByKeys()
    {
        PacksWindow rig;
        rig.compose();
        QCOMPARE(rig.of<QComboBox>(u"packChecklist"_s)->currentData().toString(), u"dispute"_s);
        QDialog* dialog = rig.sealDialog();
        rig.sealNow(dialog, 1);
        const QByteArray bytes = rig.sealedBytes(1);
        OpenedPdf made(bytes);
        QCOMPARE(made.faults(), QStringList());
        QCOMPARE(made.pages(), 2 + 2 + 2 + 1 + 1); // cover and contents, two letters, a note, a decision
        const auto marks = made.bookmarks();
        QCOMPARE(marks.size(), 6);
        QCOMPARE(marks[2].second, 2);
        QVERIFY(marks[2].first.startsWith(u"1  Late-fee notice"_s));
        QCOMPARE(marks[5].second, 7);
        auto files = made.files();
        QVERIFY(evidence::packMisfits(files)->empty());
        QCOMPARE(files[u"item-01-D-1.pdf"_s], rig.content.files[rig.sample.disputed.renditions.front().source.nativeId]);
        const QJsonObject manifest = QJsonDocument::fromJson(files[u"manifest.json"_s]).object();
        QCOMPARE(manifest[u"items"].toArray().size(), 4);
        QCOMPARE(manifest[u"items"][1][u"firstPage"].toInt(), 5);
        QCOMPARE(manifest[u"sealedBy"].toString(), u"ana"_s);
        QCOMPARE(manifest[u"outcome"][u"standing"].toString(), u"approved"_s);
        for (const QJsonValue one : manifest[u"items"].toArray()) { // row 97: each with source, hash and time
            QVERIFY(!one[u"source"].toObject().isEmpty() && one[u"sha256"].toString().size() == 64 && one[u"at"].toString().endsWith(u'Z'));
        }
        const auto stamps = rig.wordsOf(bytes, 3);
        QVERIFY2(stamps.contains(u"Item 1, page 2 of 2"_s) && stamps.contains(u"page 4 of 8"_s), qPrintable(stamps));
        QVERIFY(rig.wordsOf(bytes, 1).contains(u"Contents"_s));
        const SealedPack& version = rig.presenter().pack().versions.front();
        QFile signature(rig.sealedPath(1) + u".minisig"_s);
        QVERIFY(signature.open(QIODevice::ReadOnly));
        const auto said = seal::check(bytes, signature.readAll(), *seal::PublicKey::fromText(version.key));
        QVERIFY(said && said->contains(QString::fromLatin1(version.sha256.toHex())));
        QTest::keyClick(rig.of<QPushButton>(u"packVerify"_s), Qt::Key_Space);
        QTRY_VERIFY(rig.told.value(rig.told.size() - 1).contains(u"is as it was sealed"_s));
        rig.presenter().saveTo(1, rig.profile.filePath(u"out.pdf"_s));
        QTRY_VERIFY(rig.told.value(rig.told.size() - 1).startsWith(u"Saved as"_s));
        QFile out(rig.profile.filePath(u"out.pdf"_s));
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(out.readAll(), bytes);
        QVERIFY(QFile::exists(rig.profile.filePath(u"out.pdf.minisig"_s)));
    }

    void whatIsRedactedIsNowhereInTheFile()
    {
        PacksWindow rig;
        rig.compose();
        QVERIFY(OpenedPdf(rig.content.files[rig.sample.disputed.renditions.front().source.nativeId]).tells(third)); // the check can fail
        auto* items = rig.of<QTableView>(u"packItems"_s);
        for (const int row : {0, 1}) {
            items->setCurrentIndex(items->model()->index(row, 0));
            QTRY_COMPARE(rig.presenter().preview().kind(), PackPreviewPresenter::Kind::Pages);
            auto* words = rig.of<QLineEdit>(u"packWords"_s);
            words->setFocus();
            QTest::keyClicks(words, u"hannelore drittmann"_s);
            QTest::keyClick(words, Qt::Key_Return);
            QTRY_COMPARE(rig.presenter().pack().composition.items[size_t(row)].redactions.size(), size_t(2));
            rig.settle();
        }
        rig.sealNow(rig.sealDialog(), 1);
        const QByteArray bytes = rig.sealedBytes(1);
        OpenedPdf made(bytes);
        QCOMPARE(made.faults(), QStringList());
        QVERIFY(!made.tells(u"Drittmann"_s) && !made.tells(u"Hannelore"_s));
        auto files = made.files();
        QCOMPARE(files.size(), size_t(1)); // the manifest alone: no original of what is redacted
        const QJsonArray told = QJsonDocument::fromJson(files[u"manifest.json"_s]).object()[u"items"].toArray();
        QCOMPARE(told[0][u"redactions"][0][u"code"].toString(), u"third-party"_s);
        QCOMPARE(told[0][u"notEnclosed"].toString(), u"redacted"_s);
        QVERIFY(told[0][u"sha256"].isNull());
        QVERIFY(!made.tells(QString::fromLatin1(sha256Of(rig.content.files[rig.sample.disputed.renditions.front().source.nativeId]).toHex())));
        // And the page shows black there: as much of it as the boxes cover.
        const PageImage page = rig.pictureOf(bytes, 2);
        qint64 black = 0;
        for (int y = 0; y < page.height; ++y) {
            const auto* row = reinterpret_cast<const quint32*>(page.pixels.constData() + qsizetype(y) * page.stride);
            black += std::count_if(row, row + page.width, [](quint32 pixel) { return (pixel & 0xffffff) < 0x202020; });
        }
        double covered = 0;
        for (const PackRedaction& one : rig.presenter().pack().composition.items[0].redactions) {
            covered += one.box.width() * one.box.height();
        }
        QVERIFY2(covered > 500 && black > covered * 0.8, qPrintable(u"%1 of %2"_s.arg(black).arg(covered)));
    }

    void wordsOfAPageAreRedactedByKeysAndShownAgain()
    {
        PacksWindow rig;
        rig.begin();
        rig.take(u"D-1"_s);
        auto* items = rig.of<QTableView>(u"packItems"_s);
        items->setFocus();
        QTRY_VERIFY(!rig.presenter().preview().words().empty());
        QTest::keyClick(items, Qt::Key_Return);
        auto* page = rig.of<PackPageView>(u"packPage"_s);
        QTRY_VERIFY(page->hasFocus());
        QTest::keyClick(page, Qt::Key_Right);
        QTest::keyClick(page, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(page, Qt::Key_Space);
        rig.settle();
        QCOMPARE(rig.presenter().pack().composition.items[0].redactions.size(), size_t(2));
        QCOMPARE(rig.presenter().pack().composition.items[0].redacted, sha256Of(rig.content.files[rig.sample.disputed.renditions.front().source.nativeId]));
        QTest::keyClick(page, Qt::Key_Delete);
        rig.settle();
        QCOMPARE(rig.presenter().pack().composition.items[0].redactions.size(), size_t(1));
        const QPoint from(page->width() / 4, page->width() / 4); // and a box by the mouse
        QTest::mousePress(page, Qt::LeftButton, {}, from);
        QTest::mouseMove(page, from + QPoint(60, 30));
        QTest::mouseRelease(page, Qt::LeftButton, {}, from + QPoint(60, 30));
        rig.settle();
        QCOMPARE(rig.presenter().pack().composition.items[0].redactions.size(), size_t(2));
        QCOMPARE(rig.of<Facts>(u"packRedactions"_s)->count(), 2);
        QTest::keyClick(page, Qt::Key_PageDown);
        QTRY_COMPARE(rig.presenter().preview().page(), 1);
    }

    void orderIsChangedByKeysAndUndone()
    {
        PacksWindow rig;
        rig.begin();
        rig.take(u"D-1"_s);
        rig.take(u"A-1"_s);
        const auto names = [&] {
            QStringList all;
            for (const PackItem& one : rig.presenter().pack().composition.items) {
                all << one.documentId;
            }
            return all.join(u' ');
        };
        auto* items = rig.of<QTableView>(u"packItems"_s);
        items->setFocus();
        items->setCurrentIndex(items->model()->index(1, 0));
        QTest::keyClick(items, Qt::Key_Up, Qt::AltModifier);
        rig.settle();
        QCOMPARE(names(), u"A-1 D-1"_s);
        QTest::keyClick(items, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(names(), u"D-1 A-1"_s);
        QTest::keyClick(rig.of<QPushButton>(u"packRedo"_s), Qt::Key_Space);
        QTRY_COMPARE(names(), u"A-1 D-1"_s);
        rig.settle();
        QTest::keyClick(items, Qt::Key_Delete);
        QTRY_COMPARE(rig.presenter().pack().composition.items.size(), size_t(1));
        rig.slot.back();
        QVERIFY(!rig.presenter().isOpen());
        auto* table = rig.of<QTableView>(u"packTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(rig.presenter().pack().composition.items.size(), size_t(1)); // as it was left
    }

    void aDraftIsThrownAwayAndBroughtBack()
    {
        PacksWindow rig;
        rig.begin();
        rig.take(u"D-1"_s);
        auto* discard = rig.of<QPushButton>(u"packDiscard"_s);
        QVERIFY(discard->isVisibleTo(&rig.window));
        QTest::keyClick(discard, Qt::Key_Space);
        QTRY_VERIFY(!rig.presenter().isOpen());
        QTRY_COMPARE(rig.presenter().table().rowCount(), 0);
        auto* notice = rig.of<Notice>(u"packDiscarded"_s);
        QVERIFY(notice->isVisibleTo(&rig.window));
        Q_EMIT notice->actionTriggered();
        QTRY_VERIFY(rig.presenter().isOpen());
        QCOMPARE(rig.presenter().pack().composition.items.size(), size_t(1));
        QVERIFY(!notice->isVisibleTo(&rig.window));
        rig.settle();
        rig.authorise(PackAuthorityKind::Self);
        QDialog* dialog = rig.sealDialog();
        dialog->findChild<QLineEdit*>(u"sealReason"_s)->setText(u"the letter alone was asked for"_s);
        rig.sealNow(dialog, 1);
        QVERIFY2(!discard->isVisibleTo(&rig.window), "what is sealed stays");
    }

    void whatIsFoundInASearchGoesIntoThePackThatIsOpen()
    {
        PacksWindow rig;
        rig.slot.open(u"add:"_s + rig.sample.disputed.id.value());
        QVERIFY(rig.opened.contains(u"packs "_s)); // none is open: the page asks for which
        rig.begin();
        QTRY_COMPARE(rig.presenter().pack().composition.items.size(), size_t(1));
        rig.slot.open(u"add:%1,%2"_s.arg(rig.sample.disputed.id.value(), rig.sample.answer.id.value()));
        QTRY_COMPARE(rig.presenter().pack().composition.items.size(), size_t(2));
        QTRY_VERIFY(rig.told.contains(u"1 added to Dispute DSP-2026-1"_s));
        rig.settle();
        QTest::keyClicks(rig.of<QLineEdit>(u"packAdd"_s), u"nobody's letter"_s);
        QTest::keyClick(rig.of<QLineEdit>(u"packAdd"_s), Qt::Key_Return);
        QTRY_VERIFY(rig.told.value(rig.told.size() - 1).startsWith(u"No document is called"_s));
    }

    void aDocumentWithoutPagesGoesInAsTextAndItsWordsAreRedacted()
    {
        PacksWindow rig;
        Communication mail = roomDocument(u"M-1"_s, u"Call note"_s, {});
        mail.renditions.front().mime = u"text/plain"_s;
        mail.renditions.front().fileName = u"M-1.txt"_s;
        mail.renditions.front().source.nativeId = u"M-1.txt"_s;
        mail.renditions.front().id = renditionId(mail.id, u"M-1.txt"_s, {}, 1);
        rig.put(mail, "Called by Hannelore Drittmann about the charge.");
        rig.begin();
        QTest::keyClicks(rig.of<QLineEdit>(u"packAdd"_s), u"M-1"_s);
        QTest::keyClick(rig.of<QLineEdit>(u"packAdd"_s), Qt::Key_Return);
        QTRY_COMPARE(rig.presenter().pack().composition.items.size(), size_t(1));
        rig.settle();
        QTRY_COMPARE(rig.presenter().preview().kind(), PackPreviewPresenter::Kind::Text);
        QTest::keyClicks(rig.of<QLineEdit>(u"packWords"_s), third);
        QTest::keyClick(rig.of<QLineEdit>(u"packWords"_s), Qt::Key_Return);
        QTRY_COMPARE(rig.presenter().pack().composition.items[0].redactions.size(), size_t(1));
        rig.settle();
        rig.authorise(PackAuthorityKind::Self);
        QDialog* dialog = rig.sealDialog();
        dialog->findChild<QLineEdit*>(u"sealReason"_s)->setText(u"the note alone was asked for"_s);
        rig.sealNow(dialog, 1);
        OpenedPdf made(rig.sealedBytes(1));
        QVERIFY(!made.tells(u"Drittmann"_s));
        const QString words = rig.wordsOf(rig.sealedBytes(1), 2);
        QVERIFY2(words.contains(u"Called by"_s) && words.contains(u"about the charge"_s) && !words.contains(u"Drittmann"_s), qPrintable(words));
    }

    void aDisputeBeginsAPack()
    {
        PacksWindow rig;
        const PageSlot disputes = disputesPage({*rig.cache, [](store::Database& database) { return search::sqlSearch(database); }, *rig.desk, rig.clock, QTimeZone("Europe/Berlin"), rig.profile.path(), u"ana"_s, {}}).make(&rig.window, rig.context);
        rig.window.addWidget(disputes.widget);
        disputes.widget->show();
        disputes.open(u"DSP-2026-1"_s);
        auto* button = rig.of<QPushButton>(u"disputePackButton"_s);
        QTRY_VERIFY(button->isVisibleTo(&rig.window));
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(rig.opened.last(), u"packs new:dispute:DSP-2026-1"_s);
        rig.slot.open(u"new:dispute:DSP-2026-1"_s);
        QTRY_VERIFY2(rig.presenter().pack().subject == (PackSubject{PackSubjectKind::Dispute, u"DSP-2026-1"_s}), qPrintable(rig.told.join(u'\n')));
        rig.slot.open(u"new:record:"_s + rig.sample.disputed.id.value());
        QTRY_VERIFY2(rig.presenter().pack().subject == (PackSubject{PackSubjectKind::Record, u"D-1"_s}), qPrintable(rig.told.join(u'\n')));
        rig.slot.open(u"new:workspace:60001"_s);
        QTRY_VERIFY2(rig.presenter().pack().subject.kind == PackSubjectKind::Workspace, qPrintable(rig.told.join(u'\n')));
    }
};

QTEST_MAIN(PacksPageTest)
#include "packs_page_test.moc"
