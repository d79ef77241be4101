// Destroying records in the archives of the sandbox over real HTTP: read right before, refused when something holds them or when they are others than were decided about,
// done once, and found again after a lost answer.
#include "models/connectors/remote/destruction.h"
#include "models/domain/disposition.h"
#include "tests/support/holding_places.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::ArchiveKind;
using sandbox::FaultKind;

namespace {

const char* why(const Performed& performed)
{
    static QByteArray text;
    text = performed.error ? performed.error->detail.toUtf8() : QByteArray();
    return text.constData();
}

/// Tells nobody what is held.
struct SilentConnector final : connectors::Connector {
    connectors::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override { co_return fail(ErrorKind::Rejected, QString()); }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override { co_return fail(ErrorKind::Rejected, QString()); }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, QString()); }
    QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString, QStringList, std::stop_token) override { co_return fail(ErrorKind::Rejected, u"list holds: answer 403"_s); }
};

QString deletingRequests(ArchiveKind kind)
{
    return kind == ArchiveKind::ExtendedEcm ? u"DELETE /cs/cs/api/v2/nodes/*"_s : kind == ArchiveKind::Documentum ? u"DELETE /dctm-rest/*"_s : u"POST /cmis/*"_s;
}

} // namespace

class DestroyingTest : public QObject
{
    Q_OBJECT

    static void archives()
    {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : {ArchiveKind::ExtendedEcm, ArchiveKind::Documentum, ArchiveKind::Cmis}) {
            QTest::newRow(qPrintable(sandbox::archiveName(kind))) << int(kind);
        }
    }
    static ArchiveKind kind()
    {
        QFETCH(int, kind);
        return ArchiveKind(kind);
    }
    /// A record that nothing holds, whose time is over there.
    static quint64 due(HoldingRig& rig, int versions = 1)
    {
        const QList<quint64> all = rig.free(versions);
        const quint64 accession = all.constFirst();
        for (const sandbox::HeldRetention& one : rig.holdings().record(accession).retentions) {
            (void)rig.holdings().retain(accession, {one.source, one.rule, u"2019-12-31"_s});
        }
        return accession;
    }
    static DestroyRecord deed(HoldingRig& rig, quint64 accession, const QStringList& versions = {}) { return {rig.native(accession), u"DS-1"_s, u"Resolution of 3 March"_s, versions}; }
    static bool isGone(HoldingRig& rig, quint64 accession) { return rig.holdings().presence(accession) == sandbox::Presence::Deleted; }

    /// As somebody connects it who says which attribute is which.
    static void map(HoldingRig& rig)
    {
        QFile file(qEnvironmentVariable("CF_SOURCE") + u"/app/sandbox/site/"_s + sandbox::archiveName(kind()) + u".ini"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        rig.repository.mapping = QString::fromUtf8(file.readAll());
        rig.connect();
    }

private Q_SLOTS:
    void aRecordWhoseTimeIsOverIsDestroyedOnce_data() { archives(); }
    void aRecordWhoseTimeIsOverIsDestroyedOnce()
    {
        HoldingRig rig(kind());
        const quint64 accession = due(rig);
        const DestroyRecord wanted = deed(rig, accession);
        QCOMPARE(rig.connector->guardOf(wanted), RepeatGuard::State);
        const auto before = rig.found(wanted);
        QVERIFY2(before && !*before, before ? "found before it was done" : qPrintable(before.error().detail));
        const Performed done = rig.perform(wanted);
        QVERIFY2(done.end == Performed::End::Done, why(done));
        QVERIFY(isGone(rig, accession));
        const auto after = rig.found(wanted);
        QVERIFY2(after && *after, after ? "not found after it was done" : qPrintable(after.error().detail));
        QCOMPARE(rig.perform(wanted).end, Performed::End::Done); // it is so already
    }

    void whatAnotherHoldsStaysAndIsNotAskedFor_data() { archives(); }
    void whatAnotherHoldsStaysAndIsNotAskedFor()
    {
        HoldingRig rig(kind());
        const quint64 accession = due(rig);
        QVERIFY(rig.act({{u"do"_s, u"hold"_s}, {u"record"_s, qint64(accession)}, {u"name"_s, u"REG-2026-007"_s}}));
        const Performed done = rig.perform(deed(rig, accession));
        QCOMPARE(done.end, Performed::End::NotDone);
        QVERIFY2(done.error && isStopped(done.error->detail), why(done));
        QVERIFY(!isGone(rig, accession));
        const auto found = rig.found(deed(rig, accession));
        QVERIFY2(found && !*found, found ? "called done" : qPrintable(found.error().detail));
    }

    void aHoldThatComesWhileItIsReadIsRefusedByTheArchiveAndNotSentAgain_data() { archives(); }
    void aHoldThatComesWhileItIsReadIsRefusedByTheArchiveAndNotSentAgain()
    {
        HoldingRig rig(kind());
        const quint64 accession = due(rig);
        sandbox::Fault fault;
        fault.kind = FaultKind::Meanwhile;
        fault.match = kind() == ArchiveKind::Documentum ? u"GET /dctm-rest/repositories/northgate*"_s : kind() == ArchiveKind::Cmis ? u"GET /cmis/*cmisselector=versions*"_s : lookingRequests(kind());
        fault.action = {{u"do"_s, u"hold"_s}, {u"archive"_s, sandbox::archiveName(kind())}, {u"record"_s, qint64(accession)}, {u"name"_s, u"REG-2026-007"_s}};
        rig.world->faults(kind()).add(fault);
        const Performed done = rig.perform(deed(rig, accession));
        QVERIFY2(done.end == Performed::End::NotDone, why(done));
        QVERIFY(!isGone(rig, accession));
    }

    void whatHasOtherVersionsThanWereDecidedAboutStays_data() { archives(); }
    void whatHasOtherVersionsThanWereDecidedAboutStays()
    {
        HoldingRig rig(kind());
        const quint64 accession = due(rig);
        QStringList then;
        for (qsizetype i = 0; i < rig.holdings().record(accession).versions.size() + 1; ++i) {
            then << QString();
        }
        const Performed done = rig.perform(deed(rig, accession, then));
        QCOMPARE(done.end, Performed::End::NotDone);
        QVERIFY2(done.error && done.error->detail.contains(u"changed"), why(done));
        QVERIFY(!isGone(rig, accession));
    }

    void allVersionsGoWithIt_data() { archives(); }
    void allVersionsGoWithIt()
    {
        HoldingRig rig(kind(), 200);
        const quint64 accession = due(rig, 2);
        const qsizetype versions = rig.holdings().record(accession).versions.size();
        QVERIFY(versions >= 2);
        const Performed done = rig.perform(deed(rig, accession, QStringList(versions, QString())));
        QVERIFY2(done.end == Performed::End::Done, why(done));
        QVERIFY(isGone(rig, accession));
    }

    void anAnswerThatWasLostIsFoundByTheStateOfTheRecord_data() { archives(); }
    void anAnswerThatWasLostIsFoundByTheStateOfTheRecord()
    {
        HoldingRig rig(kind());
        const quint64 accession = due(rig);
        rig.fault(FaultKind::Drop, deletingRequests(kind()), true);
        const Performed lost = rig.perform(deed(rig, accession));
        QVERIFY2(lost.end == Performed::End::Unknown, why(lost));
        QVERIFY(isGone(rig, accession));
        if (kind() == ArchiveKind::ExtendedEcm) { // it lies in the recycle bin: it is done when it is purged
            const auto half = rig.found(deed(rig, accession));
            QVERIFY2(half && !*half, half ? "called done" : qPrintable(half.error().detail));
            QCOMPARE(rig.perform(deed(rig, accession)).end, Performed::End::Done);
        }
        const auto found = rig.found(deed(rig, accession));
        QVERIFY2(found && *found, found ? "not found" : qPrintable(found.error().detail));
    }

    void whatRetentionOfTheArchiveForbidsIsRefusedByIt()
    {
        for (const ArchiveKind which : {ArchiveKind::Documentum, ArchiveKind::Cmis}) {
            HoldingRig rig(which);
            const quint64 accession = rig.free().constFirst();
            (void)rig.holdings().retain(accession, {u"policy"_s, u"10 years tax"_s, u"2090-12-31"_s});
            const Performed done = rig.perform(deed(rig, accession));
            QVERIFY2(done.end == Performed::End::NotDone, why(done));
            QVERIFY(!isGone(rig, accession));
        }
    }

    void whoMayNotPurgeIsToldThatItLiesInTheRecycleBin()
    {
        HoldingRig rig(ArchiveKind::ExtendedEcm);
        rig.connect(u"editor"_s);
        const quint64 accession = due(rig);
        const Performed done = rig.perform(deed(rig, accession));
        QCOMPARE(done.end, Performed::End::NotDone);
        QVERIFY2(done.error && done.error->detail.contains(u"after 1 of 2"), why(done));
        QVERIFY(isGone(rig, accession)); // for others: it can be put back
    }

    void row94AClassIsCorrectedOnceAndOnlyWhileItIsWhatWasSeen_data() { archives(); }
    void row94AClassIsCorrectedOnceAndOnlyWhileItIsWhatWasSeen()
    {
        HoldingRig rig(kind());
        map(rig);
        const QList<quint64> all = rig.free();
        const quint64 accession = all[0], other = all[1];
        const QString before = rig.holdings().record(accession).retentionClass, value = before == u"10 years tax" ? u"3 years service"_s : u"10 years tax"_s;
        const AmendRecord wanted{rig.native(accession), u"retentionClass"_s, before, value};
        QCOMPARE(rig.connector->guardOf(wanted), RepeatGuard::State);
        const auto none = rig.found(wanted);
        QVERIFY2(none && !*none, none ? "found before it was done" : qPrintable(none.error().detail));
        const Performed done = rig.perform(wanted);
        QVERIFY2(done.end == Performed::End::Done, why(done));
        QCOMPARE(rig.holdings().record(accession).retentionClass, value);
        const auto found = rig.found(wanted);
        QVERIFY2(found && *found, found ? "not found" : qPrintable(found.error().detail));
        const Performed late = rig.perform(AmendRecord{rig.native(other), u"retentionClass"_s, u"something else"_s, u"none of these"_s});
        QCOMPARE(late.end, Performed::End::NotDone);
        QVERIFY2(late.error && late.error->detail.contains(u"something else by now"), why(late));
        QCOMPARE(rig.perform(AmendRecord{rig.native(other), u"title"_s, {}, u"x"_s}).end, Performed::End::NotDone);
    }

    void r4AMetadataTokenThatWentStaleIsReadAnew_data()
    {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : {ArchiveKind::ExtendedEcm, ArchiveKind::Cmis}) { // Documentum has nothing that would tell
            QTest::newRow(qPrintable(sandbox::archiveName(kind))) << int(kind);
        }
    }
    void r4AMetadataTokenThatWentStaleIsReadAnew()
    {
        HoldingRig rig(kind());
        map(rig);
        const quint64 accession = rig.free().constFirst();
        const QString before = rig.holdings().record(accession).retentionClass, value = before == u"10 years tax" ? u"3 years service"_s : u"10 years tax"_s;
        sandbox::Fault fault;
        fault.kind = FaultKind::Meanwhile;
        fault.match = kind() == ArchiveKind::ExtendedEcm ? u"GET /cs/cs/api/v2/nodes/*/categories*"_s : u"GET /cmis/*cmisselector=versions*"_s;
        fault.action = {{u"do"_s, u"amend"_s}, {u"archive"_s, sandbox::archiveName(kind())}, {u"record"_s, qint64(accession)}, {u"fields"_s, QJsonObject{{u"title"_s, u"Amended meanwhile"_s}}}};
        rig.world->faults(kind()).add(fault);
        const Performed done = rig.perform(AmendRecord{rig.native(accession), u"retentionClass"_s, before, value});
        QVERIFY2(done.end == Performed::End::Done, why(done));
        QCOMPARE(rig.holdings().record(accession).retentionClass, value);
        QCOMPARE(rig.holdings().record(accession).title, u"Amended meanwhile"_s);
    }

    void row91ACanaryIsAskedForUnderItsOwnHoldAndTheArchiveItselfAnswers_data() { archives(); }
    void row91ACanaryIsAskedForUnderItsOwnHoldAndTheArchiveItselfAnswers()
    {
        const QString hold = u"CANARY-1"_s;
        HoldingRig rig(kind());
        if (kind() == ArchiveKind::Documentum) { // its server says nothing of it, so that the site does
            rig.repository.connection.settings.insert(u"holds"_s, u"enforced"_s);
            rig.connect();
        }
        const quint64 accession = due(rig);
        const auto terms = QCoro::waitFor(rig.connector->holdTerms({}));
        QVERIFY(terms && *terms);
        DestroyRecord wanted = deed(rig, accession);
        wanted.canary = hold;
        wanted.isHeld = true;
        const Performed early = rig.perform(wanted);
        QVERIFY2(early.end == Performed::End::NotDone && isStopped(early.error->detail), "nothing is on it yet, so that its end would say nothing");
        QVERIFY(rig.make(hold));
        QCOMPARE(rig.place(hold, accession).end, Performed::End::Done);
        const Performed tried = rig.perform(wanted);
        QCOMPARE(isGone(rig, accession), tried.end == Performed::End::Done);
        QCOMPARE(tried.end == Performed::End::NotDone, isEnforced((*terms)->enforcement));
        if (tried.end == Performed::End::NotDone) {
            QVERIFY2(tried.error && !isStopped(tried.error->detail), why(tried)); // by the archive, and not by this program
            wanted.isHeld = false;
            const Performed still = rig.perform(wanted);
            QVERIFY2(still.end == Performed::End::NotDone && isStopped(still.error->detail), "it is still on it");
            QCOMPARE(rig.lift(hold, accession).end, Performed::End::Done);
            const Performed after = rig.perform(wanted);
            QVERIFY2(after.end == Performed::End::Done, why(after));
            QVERIFY(isGone(rig, accession));
        }
    }

    void row91ACanaryThatAnotherHoldsIsNotAskedFor_data() { archives(); }
    void row91ACanaryThatAnotherHoldsIsNotAskedFor()
    {
        const QString hold = u"CANARY-1"_s;
        HoldingRig rig(kind());
        const quint64 accession = due(rig);
        QVERIFY(rig.make(hold));
        QCOMPARE(rig.place(hold, accession).end, Performed::End::Done);
        QVERIFY(rig.act({{u"do"_s, u"hold"_s}, {u"record"_s, qint64(accession)}, {u"name"_s, u"REG-2026-007"_s}}));
        DestroyRecord wanted = deed(rig, accession);
        wanted.canary = hold;
        wanted.isHeld = true;
        const Performed tried = rig.perform(wanted);
        QVERIFY2(tried.end == Performed::End::NotDone && isStopped(tried.error->detail), why(tried));
        QVERIFY(!isGone(rig, accession));
    }

    void row91ACanaryInTheRecycleBinWasDeletedWhoeverMayPurgeIt()
    {
        HoldingRig rig(ArchiveKind::ExtendedEcm);
        rig.connect(u"editor"_s);
        const quint64 accession = due(rig);
        DestroyRecord wanted = deed(rig, accession);
        wanted.canary = u"CANARY-1"_s;
        const Performed done = rig.perform(wanted);
        QVERIFY2(done.end == Performed::End::Done, why(done));
        QVERIFY(isGone(rig, accession) && done.effect.told.contains(u"left"));
        const auto found = rig.found(wanted); // one whose answer was lost
        QVERIFY2(found && *found, found ? "not found" : qPrintable(found.error().detail));
    }

    void row91ACanaryThatSomebodyElseDestroyedSaysNothingOfItsHold_data() { archives(); }
    void row91ACanaryThatSomebodyElseDestroyedSaysNothingOfItsHold()
    {
        HoldingRig rig(kind());
        const quint64 accession = due(rig);
        DestroyRecord wanted = deed(rig, accession);
        QCOMPARE(rig.perform(wanted).end, Performed::End::Done); // somebody else's
        wanted.canary = u"CANARY-1"_s;
        for (const bool isHeld : {true, false}) {
            wanted.isHeld = isHeld;
            const Performed tried = rig.perform(wanted);
            QVERIFY2(tried.end == Performed::End::NotDone && isStopped(tried.error->detail) && tried.error->detail.contains(codeOf(BlockReason::NotThere)), why(tried));
            const auto found = rig.found(wanted); // one whose answer was lost
            QVERIFY2(found && *found, found ? "not found" : qPrintable(found.error().detail));
        }
    }

    void row91ACanaryThatCannotBeReadIsStoppedHereAndNotRefusedByTheArchive()
    {
        SilentConnector silent;
        const auto looked = [&silent](const QString& canary) {
            const auto versions = [](std::stop_token) -> QCoro::Task<Result<QStringList>> { co_return QStringList{u"v1"_s}; };
            const auto deletion = [](const QStringList&) -> Result<http::Request> { return http::Request(); };
            const DestroyRecord deed{u"R-1"_s, u"HT-1"_s, u"put there for it"_s, {u"v1"_s}, canary, !canary.isEmpty()};
            return QCoro::waitFor(connectors::destroying({silent, deed, versions, true, deletion}, false)(0, {}));
        };
        const auto canary = looked(u"CANARY-1"_s), due = looked({});
        QVERIFY(!canary && canary.error().kind == ErrorKind::Rejected);
        QVERIFY2(isStopped(canary.error().detail), "it never left, and so says nothing of what a hold does");
        QVERIFY(!due && !isStopped(due.error().detail));
    }

    void anArchiveWithoutMeansDestroysNothing()
    {
        HoldingRig rig(ArchiveKind::ArchivesSpace);
        const quint64 accession = rig.free().constFirst();
        QVERIFY(!rig.connector->guardOf(deed(rig, accession)));
        QCOMPARE(rig.perform(deed(rig, accession)).end, Performed::End::NotDone);
        QVERIFY(!isGone(rig, accession));
    }
};

QTEST_GUILESS_MAIN(DestroyingTest)
#include "destroying_test.moc"
