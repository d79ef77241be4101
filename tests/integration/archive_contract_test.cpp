// What every connector to an archive promises, against the sandbox, through its faults: the archive is chosen by the first
// argument of the program.
#include "tests/support/archive_main.h"
#include "tests/support/archive_steps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

sandbox::ArchiveKind kind = sandbox::ArchiveKind::ArchivesSpace;

} // namespace

class ArchiveContractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstLoadHoldsWhatTheArchiveHolds()
    {
        ArchiveRig rig(kind, settings());
        const auto end = rig.sync();
        QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
        QVERIFY(end->applied >= qint64(rig.holdings().present(false).size()));
        agrees(rig);
    }

    void aPollThatFindsNothingAsksThreeTimesAndWritesNothing()
    {
        ArchiveRig rig(kind, settings());
        rig.repository.connection.settings.remove(u"reconcileHours"_s); // the usual one: once a day
        rig.restart();
        load(rig);
        rig.pass(120'000);
        const auto end = rig.sync();
        QVERIFY(end);
        QCOMPARE(end->applied, 0);
        QVERIFY2(rig.requests().size() <= 3, qPrintable(QString::number(rig.requests().size())));
    }

    void whatIsEditedThereIsEditedHere()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}, {u"type"_s, rig.truth(13)[u"type"]}}));
        step(rig);
        QCOMPARE(rig.record(12)->communication.title, u"Corrected title"_s);
        QCOMPARE(rig.record(12)->versions.size(), size_t(2)); // and what was known before is still known
        agrees(rig);
    }

    void comparingTellsWhatDiffersAndChangesNothing()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        const auto before = rig.comparison();
        QVERIFY2(before && before->agrees(), before ? qPrintable(before->differingOnes.empty() ? u"only on one side"_s : before->differingOnes[0].fields.join(u' ')) : "not compared");
        QVERIFY(before->there > 100);
        quint64 gone = 40;
        while (!rig.record(gone) || rig.record(gone)->standing != RecordStanding::Present || gone == 12) {
            ++gone;
        }
        const QString goneId = rig.record(gone)->communication.record->nativeId;
        QVERIFY(rig.holdings().amend(12, {{u"title"_s, u"Corrected title"_s}}));
        QVERIFY(rig.holdings().remove(gone, true));
        rig.pass(3'600'000); // an index that is late has caught up
        const auto after = rig.comparison();
        QVERIFY(after.has_value());
        QCOMPARE(after->differing, qint64(1));
        QCOMPARE(after->differingOnes[0].fields, QStringList{u"title"_s});
        QCOMPARE(after->onlyHere, qint64(1));
        QCOMPARE(after->onlyHereOnes[0].nativeId, goneId);
        QCOMPARE(after->there, before->there - 1);
        QVERIFY(rig.record(12)->communication.title != u"Corrected title"_s);
        step(rig);
        const auto last = rig.comparison();
        QVERIFY(last && last->agrees());
    }

    void aNewVersionDoesNotHideTheOneThatWasSent()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        sandbox::HeldFile file;
        file.name = u"corrected.txt"_s;
        file.mime = u"text/plain"_s;
        file.format = u"txt"_s;
        file.role = u"ARCHIVED_ORIGINAL"_s;
        file.own = "corrected";
        quint64 accession = 20;
        while (rig.holdings().presence(accession) != sandbox::Presence::Present) { // some were deleted before anybody looked
            ++accession;
        }
        const int versions = int(rig.truth(accession)[u"versions"].toArray().size());
        QVERIFY(rig.holdings().addVersion(accession, {file}, u"archivist"_s, u"typing error"_s));
        step(rig);
        const auto record = rig.record(accession);
        QCOMPARE(int(record->communication.record->versions.size()), versions + 1);
        QCOMPARE(record->communication.record->sentVersionBasis, SentVersionBasis::Stated);
        agrees(rig);
    }

    void aDeletionIsToldAndTheRecordIsKept()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        const QString title = rig.record(30)->communication.title;
        QVERIFY(rig.holdings().remove(30, true));
        step(rig);
        const auto record = rig.record(30);
        QVERIFY(record);
        QVERIFY(record->standing != RecordStanding::Present);
        if (kind == sandbox::ArchiveKind::Cmis) { // whose log anybody may read
            QCOMPARE(record->standing, RecordStanding::Deleted);
        }
        QVERIFY(!record->standings.empty() && !record->standings.back().basis.isEmpty());
        QCOMPARE(record->communication.title, title);
        agrees(rig);
    }

    void whatIsNoLongerShownIsNotCalledDeleted()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        QVERIFY(rig.holdings().setRestricted(31, true));
        QVERIFY(rig.holdings().remove(32, false)); // without a trace
        step(rig);
        QCOMPARE(rig.record(31)->standing, RecordStanding::NotVisible);
        QCOMPARE(rig.record(32)->standing, RecordStanding::NotVisible);
        QVERIFY(rig.holdings().setRestricted(31, false));
        step(rig);
        QCOMPARE(rig.record(31)->standing, RecordStanding::Present);
        QCOMPARE(rig.record(31)->standings.size(), size_t(2)); // both are remembered
        agrees(rig);
    }

    void holdsAreToldAsTheArchiveTellsThem()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        QVERIFY(rig.holdings().hold(40, u"LIT-2026-007"_s, false));
        step(rig);
        const auto held = rig.record(40);
        const auto hold = std::find_if(held->communication.record->holds.begin(), held->communication.record->holds.end(),
                                       [](const HoldStatement& h) { return h.code == u"LIT-2026-007"; });
        QVERIFY(hold != held->communication.record->holds.end());
        QVERIFY(!hold->basis.isEmpty());
        QVERIFY(rig.holdings().release(40, u"LIT-2026-007"_s));
        step(rig);
        agrees(rig);
    }

    void theLoadGoesOnWhereTheProcessWasKilled()
    {
        ArchiveRig rig(kind, settings(6'000));
        std::stop_source stop;
        int pages = 0;
        const auto end = rig.sync(stop.get_token(), [&](const sync::RunProgress&) {
            if (++pages == 3) {
                stop.request_stop();
            }
        });
        QVERIFY(!end && end.error().kind == ErrorKind::Cancelled);
        const qsizetype asked = rig.requests().size();
        rig.restart();
        const auto rest = rig.sync();
        QVERIFY2(rest, qPrintable(rest ? QString() : rest.error().detail));
        QVERIFY(rest->applied < qint64(rig.holdings().present(false).size()));
        QVERIFY(asked > 0);
        agrees(rig);
    }

    void faultsDelayAndSpoilNothing_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : {"503", "429", "500", "drop", "truncate", "sign-in page", "wrong type", "duplicate", "shuffle",
                                 "session over", "repeat"}) {
            QTest::newRow(what) << QString::fromLatin1(what);
        }
    }
    void faultsDelayAndSpoilNothing()
    {
        using sandbox::FaultKind;
        QFETCH(QString, what);
        ArchiveRig rig(kind, settings());
        sandbox::Fault one = fault(FaultKind::Status, u"*"_s, 4, 2);
        one.status = what.toInt();
        if (what == u"503" || what == u"429") {
            one.retryAfter = 7;
        } else if (what == u"drop") {
            one.kind = FaultKind::Drop;
        } else if (what == u"truncate") {
            one.kind = FaultKind::Truncate;
            one.bytes = 50;
        } else if (what == u"sign-in page") {
            one.kind = FaultKind::SignInPage;
        } else if (what == u"wrong type") {
            one.kind = FaultKind::WrongType;
        } else if (what == u"duplicate") {
            one.kind = FaultKind::Duplicate;
        } else if (what == u"shuffle") {
            one.kind = FaultKind::Shuffle;
        } else if (what == u"repeat") {
            one.kind = FaultKind::Repeat;
            one.times = 1;
        } else if (what == u"session over") {
            one.status = kind == sandbox::ArchiveKind::ArchivesSpace ? 412 : 401;
            one.times = 1;
        }
        rig.faults().add(one);
        Result<sync::RunProgress> end = rig.sync();
        // What cannot be waited out ends the run and loses nothing: the next one goes on.
        for (int run = 0; run < 6 && !end; ++run) {
            QVERIFY2(end.error().kind != ErrorKind::Storage, qPrintable(end.error().detail));
            rig.pass(10'000);
            end = rig.sync();
        }
        QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
        if (what == u"503" || what == u"429") {
            QVERIFY(std::any_of(rig.patience->waits.begin(), rig.patience->waits.end(),
                                [](auto wait) { return wait >= std::chrono::seconds(7); }));
        }
        rig.faults().clear();
        rig.pass(120'000);
        QVERIFY(rig.sync());
        agrees(rig);
    }

    void recordsThatChangeWhileTheyAreReadAreReadAgain()
    {
        ArchiveRig rig(kind, settings());
        for (int i = 0; i < 5; ++i) {
            auto meanwhile = fault(sandbox::FaultKind::Meanwhile, u"GET *"_s, 1, i);
            meanwhile.action = {{u"do"_s, u"amend"_s},
                                {u"archive"_s, QString(sandbox::archiveName(kind))},
                                {u"record"_s, 50 + i * 7},
                                {u"fields"_s, QJsonObject{{u"title"_s, u"Changed meanwhile %1"_s.arg(i)}}}};
            rig.faults().add(meanwhile);
        }
        load(rig);
        agrees(rig);
    }

    void aServerWhoseClockIsWrongIsToldOf()
    {
        ArchiveRig rig(kind, settings(400));
        rig.there().setSkew(600'000);
        QVERIFY(rig.sync());
        const auto gaps =
            rig.read([&](store::Database& database) { return cache::readGaps(database, rig.repository.id); });
        QVERIFY(gaps && gaps->size() == 1);
        QCOMPARE(gaps->front().failure, Failure::Clock);
        agrees(rig);
        QVERIFY(rig.holdings().amend(3, {{u"title"_s, u"Edited by a clock ahead"_s}}));
        step(rig);
        agrees(rig);
    }

    void aClockHereThatIsAheadMissesNoChange()
    {
        ArchiveRig rig(kind, settings(400));
        rig.compareEvery(8'760); // hours: as good as never
        load(rig);
        rig.clock.advance(3'600'000); // ours alone
        step(rig); // begins with what was set aside, which is nothing, so that nothing is asked
        quint64 accession = 12;
        while (rig.holdings().presence(accession) != sandbox::Presence::Present) {
            ++accession;
        }
        QVERIFY(rig.holdings().amend(accession, {{u"title"_s, u"Corrected title"_s}}));
        rig.pass(120'000);
        step(rig);
        QCOMPARE(rig.record(accession)->communication.title, u"Corrected title"_s);
    }

    void aWrongPasswordIsRefusedOnceAndChangesNothing()
    {
        ArchiveRig rig(kind, settings(400), {u"counterfoil"_s, u"wrong"_s});
        const auto end = rig.sync();
        QVERIFY(!end && end.error().kind == ErrorKind::Unauthorised);
        const auto& asked = rig.requests(); // some say who they are to anybody
        QVERIFY(std::count_if(asked.begin(), asked.end(), [](const auto& one) { return one.status == 401 || one.status == 403; }) <= 2);
    }

    void aRefusalThatPassesIsForgottenByTheNextRun()
    {
        ArchiveRig rig(kind, settings(400));
        auto refused = fault(sandbox::FaultKind::Status, u"*"_s, 1);
        refused.status = 403;
        rig.faults().add(refused);
        QVERIFY(!rig.sync());
        QVERIFY(rig.sync());
        agrees(rig);
    }
};

int main(int argc, char** argv) { return cf::test::runForArchive<ArchiveContractTest>(argc, argv, kind); }

#include "archive_contract_test.moc"
