// A sealed pack is filed back to the workspace of its dispute, from its page: it says where it goes, asks, and tells what became of it.
#include "models/domain/document_filing.h"
#include "tests/support/outbox_samples.h"
#include "tests/support/packs_window.h"
#include "ui/widgets/messages.h"

using namespace cf;
using namespace cf::test;

class PacksFilingTest : public QObject
{
    Q_OBJECT

    static QDialog* dialogOf(PacksWindow& rig)
    {
        QTest::keyClick(rig.of<QPushButton>(u"packFile"_s), Qt::Key_Space);
        return rig.window.findChild<QDialog*>(u"packFilingDialog"_s);
    }
    static QString wordsIn(QWidget* widget, const QString& name) { return widget->findChild<Label*>(name)->text(); }
    static QString noticed(PacksWindow& rig)
    {
        auto* notice = rig.of<Notice>(u"packFiled"_s);
        return notice->isVisible() ? notice->findChild<Label*>()->text() : QString();
    }

private Q_SLOTS:
    void initTestCase() { installAccessibility(); }

    void row34ASealedPackIsFiledBackToItsWorkspace()
    {
        PacksWindow rig;
        rig.compose();
        QVERIFY2(!rig.of<QPushButton>(u"packFile"_s)->isVisible(), "only what is sealed is filed");
        QDialog* sealing = rig.sealDialog();
        QTRY_VERIFY2(wordsIn(sealing, u"sealFiling"_s).contains(u"Case rooms"_s), qPrintable(wordsIn(sealing, u"sealFiling"_s)));
        rig.sealNow(sealing, 1);
        QVERIFY(noticed(rig).isEmpty());
        QDialog* dialog = dialogOf(rig);
        QVERIFY(dialog);
        const QString where = wordsIn(dialog, u"filingWhere"_s);
        QVERIFY2(where.contains(rig.sample.room.name) && where.contains(u"Case rooms"_s), qPrintable(where));
        QVERIFY2(test::kept(rig.outbox->planCount()) == 0, "nothing leaves before it was asked");
        QTest::keyClick(dialog->findChild<QPushButton*>(u"filingNow"_s), Qt::Key_Space);
        QTRY_COMPARE(test::kept(rig.outbox->planCount()), 1);
        const auto listed = test::kept(rig.outbox->list({}));
        QCOMPARE(listed.size(), 2U); // its signature follows it
        QCOMPARE(listed.front().intent.follows, listed.back().intent.command.key);
        QCOMPARE(std::get<FileDocument>(listed.front().intent.command.deed).name, rig.presenter().pack().versions.back().file + u".minisig"_s);
        const Intent sent = *test::kept(rig.outbox->intent(listed.back().intent.command.key));
        const auto deed = std::get<FileDocument>(sent.command.deed);
        const SealedPack& version = rig.presenter().pack().versions.back();
        QCOMPARE(sent.system, roomsRepository().id);
        QCOMPARE(deed.folder, rig.sample.room.nativeId);
        QCOMPARE(deed.name, version.file);
        QCOMPARE(sha256Of(deed.bytes), version.sha256);
        QCOMPARE(deed.sha256, version.sha256);
        QTRY_VERIFY2(noticed(rig).contains(u"nothing left"_s), qPrintable(noticed(rig)));

        QDialog* again = dialogOf(rig); // the same version in the same place is one command
        QVERIFY(!again->findChild<QPushButton*>(u"filingNow"_s)->isEnabled());
        QVERIFY2(wordsIn(again, u"filingBar"_s).contains(u"already"_s), qPrintable(wordsIn(again, u"filingBar"_s)));
        QTest::keyClick(again, Qt::Key_Escape);

        const auto taken = test::kept(rig.outbox->take(sent.system, rig.clock.now()));
        test::kept(rig.outbox->note(taken->command.key, {IntentState::Done, {}, {u"4711"_s, {{filedSource, u"4711/1"_s}}, {}}, {}, {}, false, false}, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"receipt 4711; not seen there yet"_s), qPrintable(noticed(rig)));
        QVERIFY2(noticed(rig).contains(u"Its signature: Intended; nothing left."_s), qPrintable(noticed(rig)));
        const auto signature = test::kept(rig.outbox->take(sent.system, rig.clock.now()));
        test::kept(rig.outbox->note(signature->command.key, {IntentState::Refused, {}, {}, Error{ErrorKind::Rejected, u"403"_s, {}}, {}, false, false}, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"Its signature: Refused"_s), qPrintable(noticed(rig)));
        test::kept(rig.outbox->noteUnlike(taken->command.key, Error{ErrorKind::NotFound, u"gone"_s, {}}, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"no longer has it"_s), qPrintable(noticed(rig)));
        test::kept(rig.outbox->noteUnlike(taken->command.key, Error{ErrorKind::Conflict, u"other bytes than were sent: 00"_s, {}}, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"other bytes than were sent"_s), qPrintable(noticed(rig)));
        test::kept(rig.outbox->noteSeen(taken->command.key, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"receipt 4711; seen there"_s), qPrintable(noticed(rig)));
        Q_EMIT rig.of<Notice>(u"packFiled"_s)->actionTriggered();
        QCOMPARE(rig.opened.last(), u"outbox "_s + taken->command.key);
    }

    void whatWasWithdrawnCanBeAskedForAgain()
    {
        PacksWindow rig;
        rig.compose();
        rig.sealNow(rig.sealDialog(), 1);
        QTest::keyClick(dialogOf(rig)->findChild<QPushButton*>(u"filingNow"_s), Qt::Key_Space);
        QTRY_COMPARE(rig.presenter().filing().filed().size(), 1U);
        test::kept(rig.outbox->withdraw(rig.presenter().filing().filed().front().intent.command.key, u"ana"_s, u"not yet"_s, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"Withdrawn"_s), qPrintable(noticed(rig)));
        QTest::keyClick(dialogOf(rig)->findChild<QPushButton*>(u"filingNow"_s), Qt::Key_Space);
        QTRY_COMPARE(rig.presenter().filing().filed().size(), 2U);
        QCOMPARE(test::kept(rig.outbox->planCount()), 2);
    }

    void whatWasLeftAsItIsIsNotFiledASecondTime()
    {
        PacksWindow rig;
        rig.compose();
        rig.sealNow(rig.sealDialog(), 1);
        QTest::keyClick(dialogOf(rig)->findChild<QPushButton*>(u"filingNow"_s), Qt::Key_Space);
        QTRY_COMPARE(rig.presenter().filing().filed().size(), 1U);
        const QString key = rig.presenter().filing().filed().front().intent.command.key;
        const auto taken = test::kept(rig.outbox->take(roomsRepository().id, rig.clock.now()));
        QCOMPARE(taken->command.key, key);
        test::kept(rig.outbox->note(key, {IntentState::NeedsPerson, {}, {}, Error{ErrorKind::Conflict, u"it is there with other bytes than were sent: 00"_s, {}}, {}, false, false}, rig.clock.now()));
        test::kept(rig.outbox->settle(key, PersonsFinding::LeaveIt, u"ana"_s, u"the archive is being moved"_s, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"may have been done"_s), qPrintable(noticed(rig)));
        QDialog* again = dialogOf(rig);
        QVERIFY(!again->findChild<QPushButton*>(u"filingNow"_s)->isEnabled());
        QVERIFY2(wordsIn(again, u"filingBar"_s).contains(u"nobody knows"_s), qPrintable(wordsIn(again, u"filingBar"_s)));
        QTest::keyClick(again, Qt::Key_Escape);
        test::kept(rig.outbox->settle(key, PersonsFinding::WasDone, u"ana"_s, u"saw it there"_s, rig.clock.now()));
        QTRY_VERIFY2(noticed(rig).contains(u"Its signature: Intended"_s), qPrintable(noticed(rig)));
    }

    void anOutboxThatCannotBeReadIsToldAndNothingIsFiled()
    {
        PacksWindow rig;
        rig.compose();
        rig.sealNow(rig.sealDialog(), 1);
        {
            auto database = *store::Database::open(rig.outbox->path(), store::Database::Mode::ReadWrite);
            QVERIFY(database.execute(u"ALTER TABLE command RENAME COLUMN subject TO matter").has_value());
        }
        rig.presenter().filing().look(rig.presenter().pack(), rig.sample.room.nativeId);
        QTRY_VERIFY2(rig.presenter().filing().barred().contains(u"could not be read"_s), qPrintable(rig.presenter().filing().barred()));
        QDialog* dialog = dialogOf(rig);
        QVERIFY(!dialog->findChild<QPushButton*>(u"filingNow"_s)->isEnabled());
        QVERIFY2(wordsIn(dialog, u"filingBar"_s).contains(u"could not be read"_s), qPrintable(wordsIn(dialog, u"filingBar"_s)));
    }

    void aFileThatIsNotAsItWasSealedIsNotFiled()
    {
        PacksWindow rig;
        rig.compose();
        rig.sealNow(rig.sealDialog(), 1);
        QDialog* dialog = dialogOf(rig);
        const QString path = rig.sealedPath(1);
        QFile file(path);
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(QIODevice::Append) && file.write(" ") == 1);
        file.close();
        QTest::keyClick(dialog->findChild<QPushButton*>(u"filingNow"_s), Qt::Key_Space);
        QTRY_VERIFY2(rig.told.last().contains(u"not as it was sealed"_s), qPrintable(rig.told.last()));
        QCOMPARE(test::kept(rig.outbox->planCount()), 0);
    }
};

QTEST_MAIN(PacksFilingTest)
#include "packs_filing_test.moc"
