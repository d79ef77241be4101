// Holds in the archives of the sandbox over real HTTP: a record comes under one once, holds of others stay, what is refused is refused with the reason, and a
// reading by another way sees what is so, whatever the answers said.
#include "tests/support/holding_places.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using sandbox::ArchiveKind;
using sandbox::FaultKind;

namespace {

const QString matter = u"M-2026-0042"_s, other = u"REG-2026-007"_s;

const char* why(const Performed& performed)
{
    static QByteArray text;
    text = performed.error ? performed.error->detail.toUtf8() : QByteArray();
    return text.constData();
}

} // namespace

class HoldingTest : public QObject
{
    Q_OBJECT

    /// Rows 24 and 91 are of the list of ways in which archives mislead: Documentum's holds are what an independent reading says, and those of ArchivesSpace are
    /// words.
    static QByteArray rowOf(ArchiveKind kind)
    {
        const QByteArray name = QString(sandbox::archiveName(kind)).toUtf8();
        return kind == ArchiveKind::Documentum      ? "row 24: " + name + ", the hold that was set is confirmed by an independent read"
               : kind == ArchiveKind::ArchivesSpace ? "row 91: " + name + ", recorded, not enforced"
                                                    : name;
    }
    static void archives()
    {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : holdingArchives()) {
            QTest::newRow(rowOf(kind).constData()) << int(kind);
        }
    }
    static ArchiveKind kind()
    {
        QFETCH(int, kind);
        return ArchiveKind(kind);
    }

private Q_SLOTS:
    void tellsHowItHolds_data() { archives(); }
    void tellsHowItHolds()
    {
        HoldingRig rig(kind());
        const auto terms = QCoro::waitFor(rig.connector->holdTerms({}));
        QVERIFY2(terms && *terms, terms ? "it holds by no means" : qPrintable(terms.error().detail));
        const HoldTerms& told = **terms;
        QVERIFY(!told.means.isEmpty() && !told.basis.isEmpty());
        QCOMPARE(told.isObject, kind() == ArchiveKind::ExtendedEcm);
        QCOMPARE(told.isByVersion, kind() == ArchiveKind::Documentum || kind() == ArchiveKind::Cmis);
        QCOMPARE(told.holdsFiles, kind() != ArchiveKind::ArchivesSpace);
        const HoldEnforcement how = kind() == ArchiveKind::ArchivesSpace ? HoldEnforcement::RecordedOnly
                                    : kind() == ArchiveKind::Documentum  ? HoldEnforcement::Weak
                                                                         : HoldEnforcement::EnforcedApp;
        QCOMPARE(told.enforcement, how);
    }

    void aRecordComesUnderAHoldAndIsTakenOffIt_data() { archives(); }
    void aRecordComesUnderAHoldAndIsTakenOffIt()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        QCOMPARE(rig.read(matter, accession).times, 0);
        const PlaceHold deed{matter, rig.native(accession), {}};
        QCOMPARE(rig.connector->guardOf(deed), RepeatGuard::State);
        const auto before = rig.found(deed);
        QVERIFY2(before && !*before, before ? "found before it was placed" : qPrintable(before.error().detail));
        const Performed placed = rig.perform(deed);
        QVERIFY2(placed.end == Performed::End::Done, why(placed));
        const qsizetype once = rig.effects(u"place-hold"_s, matter);
        QVERIFY(once >= 1); // of each version by itself, where they are held so
        const HeldReading reading = rig.read(matter, accession);
        QCOMPARE(reading.record, rig.native(accession));
        QCOMPARE(reading.times, 1);
        QCOMPARE(reading.others, 0);
        QVERIFY(reading.isActive && !reading.isPending && reading.isRemovable && !reading.trouble);
        QVERIFY(!reading.basis.isEmpty());
        const auto found = rig.found(deed);
        QVERIFY(found && *found);
        QCOMPARE(rig.perform(deed).end, Performed::End::Done);
        QCOMPARE(rig.effects(u"place-hold"_s, matter), once);
        const Performed lifted = rig.lift(matter, accession);
        QVERIFY2(lifted.end == Performed::End::Done, why(lifted));
        QCOMPARE(rig.read(matter, accession).times, 0);
        QVERIFY(*rig.found(LiftHold{matter, rig.native(accession), {}, {}}));
        QCOMPARE(rig.lift(matter, accession).end, Performed::End::Done);
        QVERIFY(rig.holdings().record(accession).holds.isEmpty());
    }

    void holdsOfOthersStay_data() { archives(); }
    void holdsOfOthersStay()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        QVERIFY(rig.act({{u"do"_s, u"hold"_s}, {u"record"_s, qint64(accession)}, {u"name"_s, other}}));
        const Performed placed = rig.place(matter, accession);
        QVERIFY2(placed.end == Performed::End::Done, why(placed));
        QCOMPARE(rig.read(matter, accession).others, 1);
        QCOMPARE(rig.read(other, accession).times, 1);
        QCOMPARE(rig.lift(matter, accession).end, Performed::End::Done);
        QCOMPARE(rig.read(matter, accession).times, 0);
        QCOMPARE(rig.read(other, accession).times, 1);
    }

    void whatAnotherWritesMeanwhileIsNotLost_data()
    {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : {ArchiveKind::Cmis, ArchiveKind::ArchivesSpace, ArchiveKind::ExtendedEcm}) { // Documentum has nothing that would tell
            QTest::newRow(qPrintable(sandbox::archiveName(kind))) << int(kind);
        }
    }
    void whatAnotherWritesMeanwhileIsNotLost()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        sandbox::Fault fault;
        fault.kind = FaultKind::Meanwhile;
        fault.match = lookingRequests(kind());
        fault.action = {{u"do"_s, u"hold"_s}, {u"archive"_s, sandbox::archiveName(kind())}, {u"record"_s, qint64(accession)}, {u"name"_s, other}};
        rig.world->faults(kind()).add(fault);
        const Performed placed = rig.place(matter, accession);
        QVERIFY2(placed.end == Performed::End::Done, why(placed));
        const HeldReading reading = rig.read(matter, accession);
        QCOMPARE(reading.times, 1);
        QCOMPARE(reading.others, 1);
    }

    void anAnswerThatWasLostIsLookedFor_data() { archives(); }
    void anAnswerThatWasLostIsLookedFor()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        rig.fault(FaultKind::Drop, placingRequests(kind()), true);
        const PlaceHold deed{matter, rig.native(accession), {}};
        QCOMPARE(rig.perform(deed).end, Performed::End::Unknown);
        Result<std::optional<Effect>> found = rig.found(deed);
        QVERIFY(found);
        if (!*found) { // of several versions one was done
            QCOMPARE(rig.perform(deed).end, Performed::End::Done);
            found = rig.found(deed);
        }
        QVERIFY(*found);
        QCOMPARE(rig.read(matter, accession).times, 1);
    }

    void anErrorAfterItWasDoneIsNotBelieved_data() { archives(); }
    void anErrorAfterItWasDoneIsNotBelieved()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        rig.fault(FaultKind::Status, placingRequests(kind()), true);
        const Performed placed = rig.place(matter, accession);
        QVERIFY2(placed.end == Performed::End::Done, why(placed));
        QCOMPARE(rig.read(matter, accession).times, 1);
    }

    void whoMayOnlyReadIsRefusedThisOneThing_data() { archives(); }
    void whoMayOnlyReadIsRefusedThisOneThing()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        rig.connect(u"counterfoil"_s);
        const Performed refused = rig.place(matter, accession);
        QCOMPARE(refused.end, Performed::End::NotDone);
        QVERIFY2(refused.error->kind == ErrorKind::Rejected, qPrintable(refused.error->detail)); // which a refused sign-in is not
        QVERIFY(rig.holdings().record(accession).holds.isEmpty());
    }

    void whatIsGoneIsNotHeld_data() { archives(); }
    void whatIsGoneIsNotHeld()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        QVERIFY(rig.act({{u"do"_s, u"delete"_s}, {u"record"_s, qint64(accession)}}));
        const Performed refused = rig.place(matter, accession);
        QCOMPARE(refused.end, Performed::End::NotDone);
        QVERIFY2(refused.error->kind == ErrorKind::NotFound, qPrintable(refused.error->detail));
        const HeldReading reading = rig.read(matter, accession);
        QCOMPARE(reading.times, 0);
        QVERIFY(reading.trouble == ErrorKind::NotFound);
    }

    void aHoldThatTakesNoMoreSaysSoOnlyWhenItIsRead_data() { archives(); }
    void aHoldThatTakesNoMoreSaysSoOnlyWhenItIsRead()
    {
        HoldingRig rig(kind());
        const QList<quint64> free = rig.free();
        QVERIFY(rig.make(matter));
        QVERIFY(rig.goWrong(u"cap"_s, 1));
        QCOMPARE(rig.place(matter, free[0]).end, Performed::End::Done);
        const Performed second = rig.place(matter, free[1]);
        QVERIFY2(second.end == Performed::End::Done, why(second)); // as the archive says
        const auto readings = rig.readAll(matter, {rig.native(free[0]), rig.native(free[1])});
        QVERIFY(readings);
        QCOMPARE(readings->at(0).times, 1);
        QCOMPARE(readings->at(1).times, 0);
    }

    void whatIsPendingIsNotInForce_data() { archives(); }
    void whatIsPendingIsNotInForce()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        QVERIFY(rig.goWrong(u"pending"_s));
        QCOMPARE(rig.place(matter, accession).end, Performed::End::Done);
        const HeldReading waiting = rig.read(matter, accession);
        if (kind() == ArchiveKind::ExtendedEcm) { // which alone says that it is there
            QCOMPARE(waiting.times, 1);
            QVERIFY(!waiting.isActive && waiting.isPending);
        } else {
            QCOMPARE(waiting.times, 0);
        }
        QVERIFY(rig.goWrong(u"pending"_s, false));
        const HeldReading now = rig.read(matter, accession);
        QCOMPARE(now.times, 1);
        QVERIFY(now.isActive && !now.isPending);
    }

    void whatWasPlacedTwiceIsThereTwiceAndIsTakenOffWhole_data() { archives(); }
    void whatWasPlacedTwiceIsThereTwiceAndIsTakenOffWhole()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        QVERIFY(rig.goWrong(u"duplicate"_s));
        QCOMPARE(rig.place(matter, accession).end, Performed::End::Done);
        QCOMPARE(rig.read(matter, accession).times, 2);
        const Performed lifted = rig.lift(matter, accession);
        QVERIFY2(lifted.end == Performed::End::Done, why(lifted));
        QCOMPARE(rig.read(matter, accession).times, 0);
    }

    void whatSomebodyTookOffOrLostIsSeen_data() { archives(); }
    void whatSomebodyTookOffOrLostIsSeen()
    {
        HoldingRig rig(kind());
        const QList<quint64> free = rig.free().mid(0, 3);
        QVERIFY(rig.make(matter));
        QStringList records;
        for (const quint64 accession : free) {
            QCOMPARE(rig.place(matter, accession).end, Performed::End::Done);
            records << rig.native(accession);
        }
        const auto held = [&] {
            const auto all = rig.readAll(matter, records);
            return all ? std::ranges::count(*all, 1, &HeldReading::times) : -1;
        };
        QCOMPARE(held(), 3);
        QVERIFY(rig.goWrong(u"drift"_s, 1, matter));
        QCOMPARE(held(), 2);
        QVERIFY(rig.goWrong(u"lost"_s, true, matter));
        QCOMPARE(held(), 0);
    }

    void anotherSystemsHoldIsSeenAndNotLifted_data() { archives(); }
    void anotherSystemsHoldIsSeenAndNotLifted()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.make(matter));
        QCOMPARE(rig.place(matter, accession).end, Performed::End::Done);
        QVERIFY(rig.goWrong(u"external"_s, true, matter));
        const HeldReading reading = rig.read(matter, accession);
        QCOMPARE(reading.times, 1);
        QCOMPARE(reading.isRemovable, kind() == ArchiveKind::Cmis); // which cannot tell
        const Performed refused = rig.lift(matter, accession);
        QCOMPARE(refused.end, Performed::End::NotDone);
        QVERIFY2(refused.error->kind == ErrorKind::Rejected, qPrintable(refused.error->detail));
        QCOMPARE(rig.read(matter, accession).times, 1);
    }

    void aVersionThatCameLaterIsNotHeld_data()
    {
        QTest::addColumn<int>("kind");
        for (const ArchiveKind kind : {ArchiveKind::Documentum, ArchiveKind::Cmis}) {
            QTest::newRow(rowOf(kind).constData()) << int(kind);
        }
    }
    void aVersionThatCameLaterIsNotHeld()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        QVERIFY(rig.goWrong(u"version-only"_s));
        const QJsonObject more{{u"do"_s, u"add-version"_s}, {u"record"_s, qint64(accession)}, {u"text"_s, u"more"_s}};
        QVERIFY(rig.act(more));
        const qsizetype versions = rig.holdings().record(accession).versions.size();
        const Performed placed = rig.place(matter, accession);
        QVERIFY2(placed.end == Performed::End::Done, why(placed));
        QCOMPARE(rig.read(matter, accession).versions.size(), versions); // each of them
        QVERIFY(rig.act(more));
        const HeldReading later = rig.read(matter, accession);
        QCOMPARE(later.versions.size(), versions);
        QCOMPARE(later.times, 1);
        const Performed again = rig.place(matter, accession);
        QVERIFY2(again.end == Performed::End::Done, why(again));
        QCOMPARE(rig.read(matter, accession).versions.size(), versions + 1);
    }

    void aHoldOfAMatterIsMadeOnce_data()
    {
        QTest::addColumn<bool>("isRelation");
        QTest::newRow("extended-ecm") << false;
        QTest::newRow("row 24: documentum, by relation") << true;
    }
    void aHoldOfAMatterIsMadeOnce()
    {
        QFETCH(bool, isRelation);
        HoldingRig rig(isRelation ? ArchiveKind::Documentum : ArchiveKind::ExtendedEcm);
        if (isRelation) {
            rig.repository.connection.settings.insert(u"holdRelation"_s, u"nb_on_hold"_s);
            rig.repository.connection.settings.insert(u"holdFolder"_s, u"/Temp"_s);
            rig.connect();
        }
        const quint64 accession = rig.free().constFirst();
        const MakeHold deed{matter, u"Okafor against the bank"_s, u"DSAR"_s, {}}; // of which no archive knows a code
        QCOMPARE(rig.connector->guardOf(deed), RepeatGuard::Reference);
        QVERIFY(!*rig.found(deed));
        QCOMPARE(rig.place(matter, accession).error->kind, ErrorKind::NotFound);
        rig.fault(FaultKind::Drop, isRelation ? u"POST /dctm-rest/*"_s : u"POST /cs/cs/api/v1/holds"_s, true);
        QCOMPARE(rig.perform(deed).end, Performed::End::Unknown);
        const auto found = rig.found(deed);
        QVERIFY(found && *found);
        QCOMPARE(rig.perform(deed).effect.reference, (*found)->reference);
        QCOMPARE(rig.perform(MakeHold{matter + u"/2"_s, deed.name, {}, {}}).end, Performed::End::Done); // a name is not a number
        QCOMPARE(rig.place(matter, accession).end, Performed::End::Done);
        QCOMPARE(rig.read(matter, accession).times, 1);
        QCOMPARE(rig.read(other, accession).times, 0);
        QVERIFY(rig.make(other));
        QCOMPARE(rig.place(other, accession).end, Performed::End::Done);
        QCOMPARE(rig.read(matter, accession).others, 1);
        const Performed lifted = rig.lift(matter, accession);
        QVERIFY2(lifted.end == Performed::End::Done, why(lifted));
        QCOMPARE(rig.read(matter, accession).times, 0);
        QCOMPARE(rig.read(other, accession).times, 1);
    }

    void allOfALongListAreRead_data() { archives(); }
    void allOfALongListAreRead()
    {
        HoldingRig rig(kind(), 480);
        const QList<quint64> free = rig.free();
        QStringList records;
        for (const quint64 accession : free) {
            QVERIFY(rig.holdings().hold(accession, matter, false)); // behind the protocol, since that is not what is tried
            records << rig.native(accession);
        }
        QVERIFY2(records.size() > 60, qPrintable(QString::number(records.size())));
        const auto readings = rig.readAll(matter, records);
        QVERIFY2(readings, qPrintable(readings ? QString() : readings.error().detail));
        QCOMPARE(qsizetype(readings->size()), records.size());
        for (qsizetype i = 0; i < records.size(); ++i) {
            QCOMPARE(readings->at(size_t(i)).record, records[i]);
            QCOMPARE(readings->at(size_t(i)).times, 1);
        }
    }

    void anArchiveThatIsAwayIsNoEmptyReading_data() { archives(); }
    void anArchiveThatIsAwayIsNoEmptyReading()
    {
        HoldingRig rig(kind());
        const quint64 accession = rig.free().constFirst();
        rig.fault(FaultKind::Status, u"*"_s, false, 503, -1);
        const auto readings = rig.readAll(matter, {rig.native(accession)});
        QVERIFY(!readings);
        QVERIFY(!QCoro::waitFor(rig.connector->holdTerms({})));
        QCOMPARE(rig.place(matter, accession).end, Performed::End::NotDone);
    }
};

QTEST_GUILESS_MAIN(HoldingTest)
#include "holding_test.moc"
