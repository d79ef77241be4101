// What stands against sealing and giving a pack away: journeys S2 and S4 where they fail.
#include "tests/support/packs_window.h"

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class PacksRefusalTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void row34SealingWithSomethingMandatoryMissingNeedsAReasonThatIsKept()
    {
        PacksWindow rig;
        rig.begin();
        rig.take(u"D-1"_s);
        rig.authorise(PackAuthorityKind::Self);
        auto* wanted = rig.of<QTableView>(u"packWanted"_s);
        QVERIFY(wanted->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"1 of 1"_s));
        QDialog* dialog = rig.sealDialog();
        auto* now = dialog->findChild<QPushButton*>(u"sealNow"_s);
        QVERIFY(!now->isEnabled());
        QVERIFY(dialog->findChild<Label*>(u"sealBars"_s)->text().contains(u"Missing: Acknowledgement"_s));
        QTRY_VERIFY(dialog->findChild<Label*>(u"sealFiling"_s)->text().contains(u"it can be filed in the workspace"_s)); // nothing pretends that it was filed
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"sealReason"_s), u"lost in the move of 2024"_s);
        rig.sealNow(dialog, 1);
        QCOMPARE(rig.presenter().pack().versions.front().reason, u"lost in the move of 2024"_s);
        OpenedPdf made(rig.sealedBytes(1));
        QCOMPARE(QJsonDocument::fromJson(made.files()[u"manifest.json"_s]).object()[u"reasonForWhatIsMissing"].toString(), u"lost in the move of 2024"_s);
        QVERIFY(rig.wordsOf(rig.sealedBytes(1), 0).contains(u"lost in the move of 2024"_s));
    }

    void row19AnAnswerWithoutAnApprovedOutcomeIsNotSealed()
    {
        PacksWindow rig(false);
        rig.begin();
        rig.take(u"F-1"_s);
        rig.authorise(PackAuthorityKind::Self);
        QDialog* dialog = rig.sealDialog();
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"sealReason"_s), u"it is urgent"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(u"sealNow"_s)->isEnabled());
        QVERIFY(dialog->findChild<Label*>(u"sealBars"_s)->text().contains(u"The decision is not approved"_s));
        rig.presenter().seal(u"it is urgent"_s, {}); // nor by another way
        QVERIFY(rig.told.value(rig.told.size() - 1).startsWith(u"Not sealed"_s));
        QVERIFY(rig.presenter().pack().versions.empty());
    }

    void anItemFoundWrongLaterGivesAnotherVersionAndTheOldOneStays()
    {
        PacksWindow rig;
        rig.compose();
        rig.sealNow(rig.sealDialog(), 1);
        const QByteArray first = rig.sealedBytes(1);
        QVERIFY(!rig.sealDialog()->findChild<QPushButton*>(u"sealNow"_s)->isEnabled()); // nothing differs
        QTest::keyClick(rig.window.findChild<QDialog*>(u"packSealDialog"_s), Qt::Key_Escape);
        auto* items = rig.of<QTableView>(u"packItems"_s);
        items->setFocus();
        items->setCurrentIndex(items->model()->index(1, 0));
        QTest::keyClick(items, Qt::Key_Delete);
        rig.settle();
        rig.take(u"I-1"_s);
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = rig.sealDialog()));
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"sealReason"_s), u"the acknowledgement was of another case"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(u"sealNow"_s)->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(u"sealWhy"_s), u"wrong letter in version 1"_s);
        rig.sealNow(dialog, 2);
        QCOMPARE(rig.sealedBytes(1), first);
        QVERIFY(rig.sealedBytes(2) != first && !rig.sealedBytes(2).isEmpty());
        QCOMPARE(rig.presenter().pack().versions[1].why, u"wrong letter in version 1"_s);
        QFile tampered(rig.sealedPath(1));
        QVERIFY(tampered.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && tampered.open(QIODevice::Append));
        tampered.write("x");
        tampered.close();
        QVERIFY(rig.sealedPath(1).isEmpty());
        rig.presenter().verify(1);
        QTRY_VERIFY(rig.told.contains(u"The kept file is missing, or not as it was sealed."_s));
    }

    void aDocumentThatIsNotAsRecordedIsNotSealed()
    {
        PacksWindow rig;
        rig.compose();
        rig.content.files[rig.sample.disputed.renditions.front().source.nativeId] += "x";
        QDialog* dialog = rig.sealDialog();
        QTest::keyClick(dialog->findChild<QPushButton*>(u"sealNow"_s), Qt::Key_Space);
        QTRY_VERIFY(rig.told.value(rig.told.size() - 1).startsWith(u"Not sealed because of D-1"_s));
        QVERIFY(rig.presenter().pack().versions.empty());
        QVERIFY(QDir(packFolder(rig.profile.path())).isEmpty());
    }

    void sealingIsCancelledAndNothingIsKept()
    {
        PacksWindow rig;
        rig.compose();
        QDialog* dialog = rig.sealDialog();
        QTest::keyClick(dialog->findChild<QPushButton*>(u"sealNow"_s), Qt::Key_Space);
        QVERIFY(rig.presenter().sealer().isRunning());
        rig.presenter().sealer().cancel();
        QVERIFY(!rig.presenter().sealer().isRunning());
        rig.sealNow(rig.sealDialog(), 1); // and can be begun again
        QCOMPARE(QDir(packFolder(rig.profile.path())).entryList(QDir::Files).size(), 2);
    }

    void whatIsCancelledWhileItsFileIsWrittenLeavesNoFile()
    {
        PacksWindow rig;
        rig.compose();
        auto& sealer = rig.presenter().sealer();
        QDialog* dialog = rig.sealDialog();
        QTest::keyClick(dialog->findChild<QPushButton*>(u"sealNow"_s), Qt::Key_Space);
        connect(&sealer, &PackSealPresenter::progressed, &sealer, [&](int done, int of) {
            if (done == of) { // the file is being put together on another thread from now on
                QMetaObject::invokeMethod(&sealer, &PackSealPresenter::cancel, Qt::QueuedConnection);
            }
        });
        QTRY_VERIFY(!sealer.isRunning());
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(rig.presenter().pack().versions.empty());
        QVERIFY2(QDir(packFolder(rig.profile.path())).isEmpty(), qPrintable(QDir(packFolder(rig.profile.path())).entryList().join(u' ')));
    }

    void anAuthorityThatEndedSinceItWasLookedAtIsNotSealedOn()
    {
        PacksWindow rig;
        rig.compose();
        rig.authorise(PackAuthorityKind::PowerOfAttorney, u"Lee & Partners"_s, u"POA-7"_s, u"2026-04-13"_s);
        rig.clock.set(berlinMs(u"2026-04-14T00:30:00"_s));
        rig.presenter().seal({}, {});
        QVERIFY(rig.told.value(rig.told.size() - 1).contains(u"has expired"_s));
        QVERIFY(!rig.presenter().sealer().isRunning());
    }

    void wordsHiddenInOneItemDoNotStandInItsTwin()
    {
        PacksWindow rig;
        Communication twin = roomDocument(u"D-9"_s, u"Account statement"_s, u"2026-02-20T08:00:00"_s);
        rig.put(twin, rig.content.files[rig.sample.disputed.renditions.front().source.nativeId]);
        rig.begin();
        rig.take(u"D-1"_s);
        QTest::keyClicks(rig.of<QLineEdit>(u"packAdd"_s), u"D-9"_s);
        QTest::keyClick(rig.of<QLineEdit>(u"packAdd"_s), Qt::Key_Return);
        QTRY_COMPARE(rig.presenter().pack().composition.items.size(), size_t(2));
        rig.settle();
        rig.presenter().look(rig.sample.disputed.id.value());
        QTRY_VERIFY(!rig.presenter().preview().words().empty());
        QTest::keyClicks(rig.of<QLineEdit>(u"packWords"_s), third);
        QTest::keyClick(rig.of<QLineEdit>(u"packWords"_s), Qt::Key_Return);
        QTRY_VERIFY(!rig.presenter().pack().composition.items[0].redactions.empty());
        rig.settle();
        rig.authorise(PackAuthorityKind::Self);
        rig.presenter().seal(u"the letter alone was asked for"_s, {});
        QVERIFY2(rig.told.value(rig.told.size() - 1).contains(u"Two items are the same document"_s), qPrintable(rig.told.join(u'\n')));
        QVERIFY(!rig.presenter().sealer().isRunning());
    }

    void aRedactionOfOtherPagesOfTheFileIsNotSealed()
    {
        PacksWindow rig;
        rig.begin();
        rig.take(u"D-1"_s);
        QTRY_VERIFY(!rig.presenter().preview().words().empty());
        QTest::keyClicks(rig.of<QLineEdit>(u"packWords"_s), third);
        QTest::keyClick(rig.of<QLineEdit>(u"packWords"_s), Qt::Key_Return);
        QTRY_VERIFY(!rig.presenter().pack().composition.items[0].redactions.empty());
        rig.settle();
        rig.authorise(PackAuthorityKind::Self);
        Communication moved = rig.sample.disputed; // the index of its batch was put right meanwhile: it is the second page alone
        moved.renditions.front().pageFrom = 2;
        moved.renditions.front().pageCount = 1;
        rig.write([&](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeCommunication(database, moved, rig.clock.now()));
            return {};
        });
        rig.cache->noteCommit();
        QTRY_VERIFY(rig.presenter().review() && rig.presenter().review()->items.front().pageFrom == 2);
        rig.settle();
        rig.presenter().seal(u"the letter alone was asked for"_s, {});
        QTRY_VERIFY2(rig.told.value(rig.told.size() - 1).startsWith(u"Not sealed because of D-1"_s), qPrintable(rig.told.join(u'\n')));
        QVERIFY(rig.presenter().pack().versions.empty());
    }

    void anExpiredPowerOfAttorneyIsRefusedAndOneAccountIsSaidToBeAllOfIt()
    {
        PacksWindow rig;
        Communication mine = roomDocument(u"ST-1"_s, u"Account statement"_s, u"2026-01-31T08:00:00"_s), other = roomDocument(u"ST-2"_s, u"Account statement"_s, u"2026-01-30T08:00:00"_s);
        mine.account = u"4471"_s;
        other.account = u"9900"_s;
        rig.put(mine, pdf({{u"Statement of 4471"_s}}));
        rig.put(other, pdf({{u"Statement of 9900"_s}}));
        rig.begin();
        for (const QString& id : {u"ST-1"_s, u"ST-2"_s}) {
            QTest::keyClicks(rig.of<QLineEdit>(u"packAdd"_s), id);
            QTest::keyClick(rig.of<QLineEdit>(u"packAdd"_s), Qt::Key_Return);
            QTRY_VERIFY(rig.told.contains(u"1 added to Dispute DSP-2026-1"_s));
            rig.told.clear();
            rig.settle();
        }
        rig.authorise(PackAuthorityKind::PowerOfAttorney, u"Lee & Partners"_s, u"POA-7"_s, u"2026-04-12"_s);
        QDialog* dialog = rig.sealDialog();
        dialog->findChild<QLineEdit*>(u"sealReason"_s)->setText(u"statements alone were asked for"_s);
        QVERIFY(!dialog->findChild<QPushButton*>(u"sealNow"_s)->isEnabled());
        QVERIFY(dialog->findChild<Label*>(u"sealBars"_s)->text().contains(u"has expired"_s));
        QTest::keyClick(dialog, Qt::Key_Escape);
        rig.authorise(PackAuthorityKind::PowerOfAttorney, u"Lee & Partners"_s, u"POA-7"_s, u"2026-04-13"_s, u"4471"_s);
        QVERIFY(rig.of<Label>(u"packLeftOut"_s)->text().contains(u"account 4471 alone"_s));
        QTRY_VERIFY((dialog = rig.sealDialog()));
        dialog->findChild<QLineEdit*>(u"sealReason"_s)->setText(u"statements alone were asked for"_s);
        rig.sealNow(dialog, 1);
        const QByteArray bytes = rig.sealedBytes(1);
        QVERIFY(rig.wordsOf(bytes, 0).contains(u"The authority covers account 4471 alone: 1 document"_s));
        OpenedPdf made(bytes);
        QVERIFY(!made.tells(u"9900"_s) && !made.tells(u"ST-2"_s));
        QTest::keyClick(rig.of<QPushButton>(u"packGiven"_s), Qt::Key_Space);
        auto* given = rig.window.findChild<QDialog*>(u"packDisclosureDialog"_s);
        QVERIFY(!given->findChild<QPushButton*>(u"disclosureNote"_s)->isEnabled());
        QTest::keyClicks(given->findChild<QLineEdit*>(u"disclosureTo"_s), u"Lee & Partners"_s);
        QTest::keyClick(given->findChild<QPushButton*>(u"disclosureNote"_s), Qt::Key_Space);
        QTRY_COMPARE(rig.presenter().pack().disclosures.size(), size_t(1));
        QCOMPARE(rig.presenter().pack().disclosures.front().authority.document, u"POA-7"_s);
        rig.clock.set(berlinMs(u"2026-04-14T00:30:00"_s)); // the day after its last, by the organisation's clock
        rig.presenter().disclose(1, u"Lee & Partners"_s, {}, rig.presenter().pack().composition.authority);
        QTRY_VERIFY(rig.told.value(rig.told.size() - 1).contains(u"has expired"_s));
        QCOMPARE(rig.presenter().pack().disclosures.size(), size_t(1));
    }
};

QTEST_MAIN(PacksRefusalTest)
#include "packs_refusal_test.moc"
