// What could not be read of an archive is set aside and asked for again, whatever said that it could not, in every archive: the
// archive is chosen by the first argument of the program.
#include "tests/support/archive_main.h"
#include "tests/support/archive_steps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

sandbox::ArchiveKind kind = sandbox::ArchiveKind::ArchivesSpace;

/// How the records of this archive come, one after another or many at once.
QString reading()
{
    using enum sandbox::ArchiveKind;
    return kind == ArchivesSpace ? u"GET *id_set=*"_s
           : kind == Documentum  ? u"GET */objects/*"_s
           : kind == ExtendedEcm ? u"POST */nodes/list*"_s
                                 : u"GET *cmisselector=versions*"_s;
}
sandbox::Fault trouble()
{
    // Some lines take a page for trouble of their own.
    const bool isRefused = kind == sandbox::ArchiveKind::Documentum || kind == sandbox::ArchiveKind::ExtendedEcm;
    sandbox::Fault one = fault(isRefused ? sandbox::FaultKind::Status : sandbox::FaultKind::SignInPage, reading(), -1);
    one.status = 400;
    return one;
}
std::vector<SetAside> asides(ArchiveRig& rig)
{
    const auto all = rig.read([&](store::Database& database) { return cache::readSetAside(database, rig.repository.id); });
    return all.value_or(std::vector<SetAside>());
}
/// Like another record, and new.
quint64 addOne(ArchiveRig& rig)
{
    sandbox::HeldRecord more = rig.holdings().record(12);
    more.documentId = u"D-ADDED-1"_s;
    more.title = u"Added"_s;
    more.holds.clear();
    more.presence = sandbox::Presence::Present;
    more.versions = more.versions.mid(0, 1);
    more.sentVersion = 1;
    return rig.holdings().add(std::move(more));
}
/// Nothing changes any more, and the time from which changes are asked for passes the last change by far.
void laterRuns(ArchiveRig& rig)
{
    for (int run = 0; run < 2; ++run) {
        rig.pass(7'200'000);
        const auto end = rig.sync();
        QVERIFY2(end, qPrintable(end ? QString() : end.error().detail));
    }
}

constexpr int aYear = 8'760; ///< hours: as good as never

} // namespace

class ArchiveSetAsideTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldNotBeSentIsAskedForAgain()
    {
        ArchiveRig rig(kind, settings(400));
        rig.faults().add(fault(sandbox::FaultKind::SignInPage, u"*"_s, 1'000, 3));
        rig.sync(); // ends with records set aside, or not at all
        rig.faults().clear();
        rig.pass(3'600'000);
        load(rig);
        agrees(rig);
    }

    void whatWasSetAsideIsAskedForAgainWithoutComparing()
    {
        ArchiveRig rig(kind, settings(400));
        rig.compareEvery(aYear);
        load(rig);
        rig.pass(7'200'000); // what is asked for twice is over
        QVERIFY(rig.sync());
        quint64 accession = 12;
        while (rig.holdings().presence(accession) != sandbox::Presence::Present) {
            ++accession;
        }
        QVERIFY(rig.holdings().amend(accession, {{u"title"_s, u"Corrected title"_s}}));
        rig.pass(120'000);
        rig.faults().add(trouble());
        for (int run = 0; run < 3 && asides(rig).empty(); ++run) {
            rig.sync();
        }
        QVERIFY2(!asides(rig).empty(), "nothing was set aside: the fault is no longer one");
        rig.faults().clear();
        laterRuns(rig);
        QCOMPARE(rig.record(accession)->communication.title, u"Corrected title"_s);
        QVERIFY2(asides(rig).empty(), qPrintable(asides(rig).empty() ? QString() : asides(rig)[0].reason));
        agrees(rig);
    }

    void whatWasSetAsideAndIsThereNoMoreIsNoConcernAnyMore()
    {
        ArchiveRig rig(kind, settings(400));
        rig.compareEvery(aYear);
        load(rig);
        const quint64 added = addOne(rig);
        rig.pass(120'000);
        rig.faults().add(trouble());
        for (int run = 0; run < 3 && asides(rig).empty(); ++run) {
            rig.sync();
        }
        QVERIFY(!asides(rig).empty());
        rig.faults().clear();
        QVERIFY(rig.holdings().remove(added, false));
        laterRuns(rig);
        QVERIFY2(asides(rig).empty(), qPrintable(asides(rig).empty() ? QString() : asides(rig)[0].reason));
        QVERIFY(!rig.record(added));
    }

    void aRefusalOfWhatIsListedIsNotBelievedAtOnce_data()
    {
        QTest::addColumn<QString>("match");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isNew"); // else it is known here and changes
        for (const bool isNew : {true, false}) {
            const auto row = [isNew](const char* what, const QString& match, int status) {
                QTest::addRow("%s, %s, %d", isNew ? "new" : "changed", what, status) << match << status << isNew;
            };
            row("record", reading(), 403);
            row("record", reading(), 404);
            if (kind == sandbox::ArchiveKind::ExtendedEcm) { // which gives the attributes of a record by number
                row("names", u"GET */categories*metadata*"_s, 403);
                row("names", u"GET */categories*metadata*"_s, 404);
                row("classification", u"GET */rmclassifications*"_s, 404);
            }
        }
    }
    void aRefusalOfWhatIsListedIsNotBelievedAtOnce()
    {
        QFETCH(QString, match);
        QFETCH(int, status);
        QFETCH(bool, isNew);
        ArchiveRig rig(kind, settings(400));
        rig.compareEvery(aYear);
        load(rig);
        rig.pass(7'200'000);
        QVERIFY(rig.sync());
        quint64 accession = 12;
        while (!isNew && rig.holdings().presence(accession) != sandbox::Presence::Present) {
            ++accession;
        }
        if (isNew) {
            accession = addOne(rig);
        } else {
            QVERIFY(rig.holdings().amend(accession, {{u"title"_s, u"Corrected title"_s}}));
        }
        rig.pass(120'000);
        sandbox::Fault refused = fault(sandbox::FaultKind::Status, match, 2); // by a proxy, of things that are there
        refused.status = status;
        rig.faults().add(refused);
        rig.sync();
        const auto& asked = rig.requests();
        QVERIFY2(std::any_of(asked.begin(), asked.end(), [status](const auto& one) { return one.status == status; }), "nothing was refused");
        rig.faults().clear();
        laterRuns(rig);
        QVERIFY(rig.record(accession));
        QCOMPARE(rig.record(accession)->communication.title, isNew ? u"Added"_s : u"Corrected title"_s);
        QVERIFY2(asides(rig).empty(), qPrintable(asides(rig).empty() ? QString() : asides(rig)[0].reason));
        agrees(rig);
    }
};

int main(int argc, char** argv) { return cf::test::runForArchive<ArchiveSetAsideTest>(argc, argv, kind); }

#include "archive_set_aside_test.moc"
