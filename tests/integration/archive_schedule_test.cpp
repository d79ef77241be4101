// Random schedules of edits, deletions, faults and kills, at the end of which the cache says what the archive says. The archive is
// the first argument; CF_SCHEDULES is how many, CF_SEED the first one's seed. A failure prints the seed of its schedule. Every other
// schedule compares everything once a year alone, as good as never, since comparing mends what increments miss: those have to find
// all but what left without a trace, and one comparison at the end that too.
#include "tests/support/archive_main.h"
#include "tests/support/archive_rig.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

sandbox::ArchiveKind kind = sandbox::ArchiveKind::ArchivesSpace;
constexpr qsizetype mostFailures = 5; ///< told of one run

/// One schedule: what happens, in what order, is all in the seed.
class Schedule
{
public:
    explicit Schedule(quint32 seed)
        : m_dice(seed)
        , m_rig(kind, settingsOf(seed), seed % 3 == 0 ? ArchiveAccount{administrator(), administrator(), true} : ArchiveAccount())
        , m_isAdministrator(seed % 3 == 0)
        , m_comparesAlways(seed % 2 == 0)
    {
        if (!m_comparesAlways) {
            m_rig.compareEvery(aYear);
        }
    }

    QStringList run()
    {
        const int steps = 4 + below(10);
        for (int i = 0; i < steps; ++i) {
            if (kind == sandbox::ArchiveKind::Cmis && below(4) == 0) {
                ownWays();
            }
            switch (below(8)) {
            case 0:
            case 1:
            case 2: change(); break;
            case 3: addFault(); break;
            case 4: m_rig.pass(1 + below(90'000)); break;
            case 5: killed(); break;
            default: m_rig.sync(); break;
            }
        }
        m_rig.faults().clear();
        m_rig.pass(120'000); // beyond the time that is always read twice
        if (below(2) == 0) {
            m_rig.restart();
        }
        Result<sync::RunProgress> end = m_rig.sync();
        if (!end) {
            return {u"the last run fails: "_s + end.error().detail};
        }
        if (!m_comparesAlways) {
            // A log or a trail that broke off has the next run compare; a release that is hidden by a hold is seen within the hour.
            m_rig.pass(3'600'000);
            end = m_rig.sync();
            if (!end) {
                return {u"the run after the last fails: "_s + end.error().detail};
            }
            const QStringList missed = m_rig.differences(mayWait());
            if (!missed.isEmpty()) {
                return QStringList{u"missed by increments:"_s} + missed;
            }
            m_rig.compareEvery(0);
            end = m_rig.sync();
            if (!end) {
                return {u"the run that compares fails: "_s + end.error().detail};
            }
        }
        return m_rig.differences();
    }

private:
    static constexpr int aYear = 8'760; ///< hours
    /// Deletions are told to everybody by CMIS alone, and not while its log is switched off.
    MayWait mayWait() const
    {
        return m_isAdministrator && kind != sandbox::ArchiveKind::Cmis ? MayWait::SilentDisappearances : MayWait::Disappearances;
    }
    static QString administrator() { return kind == sandbox::ArchiveKind::Documentum ? u"dmadmin"_s : u"admin"_s; }
    static sandbox::SandboxSettings settingsOf(quint32 seed)
    {
        sandbox::SandboxSettings settings;
        settings.records = 120 + seed % 5 * 40;
        settings.seed = 1 + seed % 7;
        return settings;
    }
    int below(int bound) { return int(m_dice.bounded(bound)); }

    void change()
    {
        auto& holdings = m_rig.holdings();
        for (int i = 1 + below(6); i > 0; --i) {
            const quint64 accession = quint64(below(int(holdings.count())));
            switch (below(9)) {
            case 0:
            case 1:
            case 2: holdings.amend(accession, {{u"title"_s, u"Title %1"_s.arg(below(1000))}}); break;
            case 3: {
                sandbox::HeldFile file;
                file.name = u"later.txt"_s;
                file.mime = u"text/plain"_s;
                file.format = u"txt"_s;
                file.role = u"ARCHIVED_ORIGINAL"_s;
                file.own = QByteArray::number(below(1'000'000));
                holdings.addVersion(accession, {file}, u"archivist"_s, u"again"_s);
                break;
            }
            case 4: holdings.remove(accession, below(2) == 0); break;
            case 5: holdings.setRestricted(accession, below(2) == 0); break;
            case 6: holdings.hold(accession, u"LIT-%1"_s.arg(below(4)), below(4) == 0); break;
            case 7: holdings.release(accession, u"LIT-%1"_s.arg(below(4))); break;
            default: {
                sandbox::HeldRecord more = holdings.record(accession);
                more.documentId = u"D-ADDED-%1"_s.arg(holdings.count());
                more.title = u"Added %1"_s.arg(below(1000));
                more.holds.clear();
                more.presence = sandbox::Presence::Present;
                more.versions = more.versions.mid(0, 1);
                more.sentVersion = 1;
                holdings.add(std::move(more));
            }
            }
        }
    }

    void addFault()
    {
        using sandbox::FaultKind;
        static constexpr FaultKind kinds[] = {FaultKind::Drop,       FaultKind::Truncate,  FaultKind::Status,
                                              FaultKind::Status,     FaultKind::Status,    FaultKind::SignInPage,
                                              FaultKind::Duplicate,  FaultKind::Shuffle,   FaultKind::Meanwhile,
                                              FaultKind::WrongType};
        static constexpr int statuses[] = {500, 502, 503, 429, 401, 412, 403, 404};
        sandbox::Fault fault;
        fault.kind = kinds[below(int(std::size(kinds)))];
        fault.skip = below(4);
        fault.times = 1 + below(3);
        fault.perMille = below(2) == 0 ? 1000 : 300;
        fault.status = statuses[below(int(std::size(statuses)))];
        fault.retryAfter = below(2) == 0 ? below(30) : -1;
        fault.bytes = below(400);
        fault.action = {{u"do"_s, u"amend"_s},
                        {u"archive"_s, QString(sandbox::archiveName(kind))},
                        {u"record"_s, below(20)},
                        {u"fields"_s, QJsonObject{{u"title"_s, u"Meanwhile %1"_s.arg(below(1000))}}}};
        m_rig.faults().add(fault);
    }

    /// What servers of one kind do differently, and one of them from day to day.
    void ownWays()
    {
        static const QStringList ways{u"forget-changes"_s, u"quirks"_s, u"order"_s, u"change-log"_s};
        const QString what = ways[below(int(ways.size()))];
        (void)m_rig.world().act({{u"do"_s, what}, {u"archive"_s, QString(sandbox::archiveName(kind))}, {u"on"_s, below(2) == 0}});
    }

    void killed()
    {
        std::stop_source stop;
        int pages = below(3);
        if (pages == 0) {
            stop.request_stop();
        }
        m_rig.sync(stop.get_token(), [&](const sync::RunProgress&) {
            if (--pages <= 0) {
                stop.request_stop();
            }
        });
        m_rig.restart();
    }

    QRandomGenerator m_dice;
    ArchiveRig m_rig;
    bool m_isAdministrator, m_comparesAlways;
};

} // namespace

class ArchiveScheduleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyScheduleEndsWithWhatTheArchiveHolds()
    {
        const int schedules = qEnvironmentVariableIntValue("CF_SCHEDULES") > 0 ? qEnvironmentVariableIntValue("CF_SCHEDULES") : 75;
        const quint32 first = qEnvironmentVariableIsSet("CF_SEED") ? qEnvironmentVariable("CF_SEED").toUInt()
                                                                   : QRandomGenerator::global()->generate() % 1'000'000;
        QStringList failures; // several tell more of a cause than the first one
        for (quint32 seed = first; seed < first + quint32(schedules) && failures.size() < mostFailures; ++seed) {
            const QStringList differences = Schedule(seed).run();
            if (!differences.isEmpty()) {
                failures << u"CF_SEED=%1 CF_SCHEDULES=1\n%2"_s.arg(seed).arg(differences.mid(0, 8).join(u'\n'));
            }
        }
        qInfo("%d schedules from %u on", schedules, first);
        QVERIFY2(failures.isEmpty(), qPrintable(failures.join(u'\n')));
    }
};

int main(int argc, char** argv) { return cf::test::runForArchive<ArchiveScheduleTest>(argc, argv, kind); }

#include "archive_schedule_test.moc"
