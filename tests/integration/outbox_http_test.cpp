// Commands over real HTTP under random faults and kills: a workflow system, a middleware and four archives of the sandbox lose requests and answers, answer late,
// twice and cut off, hang up, refuse and are busy, while the program that sends is killed around each commit. Every accepted command is in the ledger
// once, or at most once and in front of a person; none vanishes. In a third of the schedules there are plans of many letters among them, which the program follows. CF_SCHEDULES schedules (25) from CF_SEED on; each is a sandbox of its own, so that
// one that fails can be run alone.
#include "models/sync/dispatch.h"
#include "tests/support/http_world.h"
#include "tests/support/outbox_samples.h"
#include "tests/support/plans_of_letters.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// Whoever asks for thousands waits for them.
[[maybe_unused]] const bool isPatient = qEnvironmentVariableIsSet("CF_SCHEDULES") && qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");

const QString me = u"counterfoil@northgate.example"_s;

class Schedule
{
public:
    explicit Schedule(quint32 seed)
        : m_world(seed)
    {
        m_world.pass = [this] { pass(); };
        m_world.isDead = [this] { return m_isDead; };
        open();
    }

    int kills = 0, holds = 0, filed = 0, held = 0, letters = 0; ///< filed: documents that archives took; held: records that came under a hold, or from under it; letters: of plans, that the middleware took
    int hits() const { return m_world.hits; }
    QMap<QString, int> ends;

    /// Empty: all as it must be.
    QString run()
    {
        m_world.prepare();
        const int plans = m_world.between(1, 3);
        if (m_world.chance(33)) {
            m_bulk = std::make_unique<PlansOfLetters>(m_world.flow(), m_world.middleware(), m_world.clock().now());
            m_bulk->archive.pass = [this] { pass(); };
        }
        for (int i = 0; i < plans; ++i) {
            submit();
            if (m_bulk && (i == 0 || m_world.chance(30))) {
                constexpr int few = 8, moreThanLeaveAtOnce = lettersAtOnce + 5;
                m_keys << m_bulk->submit(*m_outbox, newKey(), m_world.chance(15) ? moreThanLeaveAtOnce : m_world.between(2, few), m_chance, m_world.clock().now());
            }
            serve();
            meddle();
        }
        constexpr int calmAfter = 14, most = 120;
        for (int turn = 0; turn < most; ++turn) {
            m_calm = turn > calmAfter; // faults end one day
            serve();
            meddle();
            answerPersons();
            const auto due = kept(m_outbox->nextDue(m_world.clock().now()));
            if (!due && m_calm && turn > calmAfter + 3 && !(m_bulk && m_bulk->isLeft(*m_outbox))) {
                break;
            }
            m_world.moveTo(std::max(m_world.clock().now() + 1'000, due.value_or(0)));
        }
        m_world.moveTo(m_world.clock().now() + 300'000); // whatever was late is there
        return judged();
    }

private:
    QString newKey() { return u"CF-%1"_s.arg(++m_number, 6, 10, QChar(u'0')); }

    static std::unique_ptr<QTemporaryDir> directory()
    {
        const QString memory = u"/dev/shm"_s;
        return QFileInfo(memory).isWritable() ? std::make_unique<QTemporaryDir>(memory + u"/counterfoil-XXXXXX"_s) : std::make_unique<QTemporaryDir>();
    }
    void open()
    {
        m_directory = directory();
        m_outbox = *outbox::Outbox::open(m_directory->path());
    }
    /// What lies on the disk now is what the next program finds.
    void kill()
    {
        m_left = directory();
        for (const QString& name : QDir(m_directory->path()).entryList(QDir::Files)) {
            if (!name.endsWith(u"-shm") && !QFile::copy(m_directory->filePath(name), m_left->filePath(name))) {
                qFatal("no copy of %s", qPrintable(name));
            }
        }
        m_isDead = true;
        ++kills;
    }
    void rise()
    {
        m_world.closeAll();
        m_outbox.reset();
        m_directory = std::move(m_left);
        m_outbox = *outbox::Outbox::open(m_directory->path());
        m_isDead = false;
        kept(m_outbox->recover(m_world.clock().now()));
    }
    void pass()
    {
        if (m_moment++ == m_killAt && !m_isDead) {
            kill();
            m_stop.request_stop();
        }
    }

    Intent intent(Deed deed, const RepositoryId& system, const QString& subject)
    {
        Intent one = commandTo(system, newKey(), subject, std::move(deed));
        one.state = m_world.chance(10) ? IntentState::Waiting : IntentState::Accepted;
        m_keys << one.command.key;
        return one;
    }
    void submit()
    {
        std::vector<Intent> intents;
        const int count = m_world.between(1, 5);
        for (int i = 0; i < count; ++i) {
            switch (m_world.between(0, 8)) {
            case 0: {
                const QByteArray bytes = "%PDF of " + QByteArray::number(m_number);
                intents.push_back(intent(HandOver{u"c1"_s, u"D-%1"_s.arg(m_number), u"EMAIL"_s, u"Jo"_s, u"jo@okafor.example"_s, {}, u"CF-9"_s, u"application/pdf"_s, u"a.pdf"_s, bytes,
                                                  QCryptographicHash::hash(bytes, QCryptographicHash::Sha256)},
                                         m_world.middleware(), u"letter-%1"_s.arg(m_world.between(1, 2))));
                break;
            }
            case 5:
            case 6: {
                const QByteArray bytes = "%PDF filed, of " + QByteArray::number(m_number);
                const int which = m_world.between(0, 2);
                intents.push_back(intent(FileDocument{m_world.folder(which), u"PK-%1 version 1.pdf"_s.arg(m_number), u"application/pdf"_s, bytes, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), {}},
                                         m_world.archive(which), u"PK-%1"_s.arg(m_world.between(1, 2))));
                break;
            }
            case 7: {
                const int which = m_world.between(0, 3);
                const QStringList& records = m_world.holdable(which).records;
                const QString matter = u"M-%1"_s.arg(m_number), record = records[m_world.between(0, int(records.size()) - 1)];
                QString made;
                if (m_world.makesHolds(which)) {
                    intents.push_back(intent(MakeHold{matter, u"Hold of "_s + matter, {}, {}}, m_world.archive(which), matter));
                    made = intents.back().command.key;
                }
                intents.push_back(intent(PlaceHold{matter, record, {}}, m_world.archive(which), record));
                intents.back().follows = made;
                break;
            }
            case 8: {
                const int which = m_world.between(0, 3);
                if (auto& laid = m_world.holdable(which).laid; !laid.isEmpty()) { // each once
                    const auto [matter, record] = laid.takeFirst();
                    intents.push_back(intent(LiftHold{matter, record, u"over"_s, {}}, m_world.archive(which), record));
                }
                break;
            }
            case 1: intents.push_back(intent(StartCase{u"reissueRequest"_s, u"Once more"_s, m_world.started()}, m_world.flow(), u"start-%1"_s.arg(m_world.between(1, 2)))); break;
            case 2: {
                const auto& [id, task] = m_world.tasks()[m_world.between(0, int(m_world.tasks().size()) - 1)];
                intents.push_back(intent(CommentCase{id, task, u"words of %1"_s.arg(m_number + 1)}, m_world.flow(), id));
                break;
            }
            default: {
                if (m_next >= m_world.tasks().size()) {
                    break;
                }
                const auto& [id, task] = m_world.tasks()[m_next++];
                Intent claim = intent(ClaimTask{task, me}, m_world.flow(), id);
                Intent complete = intent(CompleteTask{task, u"verified"_s, {{u"authorizationVerified"_s, u"boolean"_s, u"true"_s}}, m_world.chance(40) ? u"words of %1"_s.arg(m_number) : QString()}, m_world.flow(), id);
                complete.follows = claim.command.key;
                intents.push_back(claim);
                intents.push_back(complete);
            }
            }
        }
        const QString plan = newKey();
        kept(m_outbox->submit(planNamed(plan, u"task"_s, u"a plan"_s, u"jo"_s, m_world.clock().now()), intents, m_world.clock().now()));
        m_plans << plan;
    }

    void serve()
    {
        m_world.makeFaults(m_calm);
        m_stop = {};
        m_moment = 0;
        m_killAt = !m_calm && m_world.chance(35) ? m_world.between(0, 14) : -1;
        if (m_bulk) {
            m_bulk->follow(*m_outbox, m_world.clock(), m_chance, m_calm);
        }
        const sync::DispatchParts parts{*m_outbox, m_world.clock(),
                                        [this](RepositoryId system) -> QCoro::Task<connectors::Connector*> {
                                            pass();
                                            m_world.follow();
                                            co_return m_isDead ? nullptr : m_world.connector(system);
                                        },
                                        [this](const RepositoryId&) { pass(); },
                                        [this](const RepositoryId& system) {
                                            ++holds;
                                            m_world.retire(system);
                                        }};
        const Result<int> served = m_isDead ? Result<int>(0) : QCoro::waitFor(sync::serveAll(parts, m_stop.get_token()));
        if (!served && served.error().kind != ErrorKind::Cancelled) {
            qFatal("%s", qPrintable(served.error().detail));
        }
        if (m_isDead) {
            rise();
        }
        m_world.follow();
    }

    void meddle()
    {
        for (const QString& plan : std::as_const(m_plans)) {
            if (m_calm || m_world.chance(30)) {
                kept(m_outbox->release(plan, u"approved"_s, m_world.clock().now()));
            }
            kept(m_outbox->pause(plan, !m_calm && m_world.chance(10)));
        }
        for (const QString& plan : m_bulk ? m_bulk->plans() : QStringList()) {
            kept(m_outbox->pause(plan, !m_calm && m_world.chance(10)));
        }
        if (!m_calm && !m_keys.isEmpty() && m_world.chance(10)) {
            m_outbox->withdraw(m_keys[m_world.between(0, int(m_keys.size()) - 1)], u"jo"_s, u"no longer"_s, m_world.clock().now()).waitForFinished();
        }
        for (const outbox::HeldSystem& one : kept(m_outbox->heldSystems())) {
            if (m_calm || m_world.chance(40)) {
                kept(m_outbox->resumeSystem(one.system));
            }
        }
    }

    /// Who looks there says what there is.
    void answerPersons()
    {
        if (!m_calm) {
            return;
        }
        outbox::Listing listing;
        listing.states = {IntentState::NeedsPerson};
        const std::vector<outbox::ListedIntent> wanted = kept(m_outbox->list(listing));
        if (!wanted.empty()) {
            constexpr UtcMs longestLate = 120'000; // what is on its way there is there before somebody looks
            m_world.moveTo(m_world.clock().now() + longestLate);
        }
        for (const outbox::ListedIntent& one : wanted) {
            if (!std::holds_alternative<CommentCase>(one.intent.command.deed)) {
                const bool isDone = m_world.effectsOf(one.intent.command) > 0;
                kept(m_outbox->settle(one.intent.command.key, isDone ? PersonsFinding::WasDone : PersonsFinding::WasNotDone, u"jo"_s, u"looked there"_s, m_world.clock().now()));
            }
        }
    }

    QString judged()
    {
        outbox::Listing listing;
        listing.limit = 10'000;
        QHash<QString, Intent> all;
        for (const outbox::ListedIntent& one : kept(m_outbox->list(listing))) {
            all.insert(one.intent.command.key, one.intent);
        }
        QStringList faults;
        for (const QString& key : std::as_const(m_keys)) {
            const auto found = all.constFind(key);
            if (found == all.constEnd()) {
                faults << key + u" vanished"_s;
                continue;
            }
            const qsizetype effects = m_world.effectsOf(found->command);
            const IntentState state = found->state;
            ++ends[codeOf(state)];
            held += state == IntentState::Done && isOfHold(found->command.deed);
            filed += state == IntentState::Done && std::holds_alternative<FileDocument>(found->command.deed);
            letters += state == IntentState::Done && m_bulk && m_bulk->isLetter(key);
            const bool isRight = state == IntentState::Done          ? effects == 1
                                 : state == IntentState::Refused     ? effects == 0
                                 : state == IntentState::Withdrawn   ? effects == 0
                                 : state == IntentState::NeedsPerson ? effects <= 1
                                 : isOpen(state)                     ? effects == 0 && (isBlocked(all, *found) || (state == IntentState::Waiting && m_bulk && m_bulk->mayWait(key)))
                                                                     : false;
            const auto* complete = std::get_if<CompleteTask>(&found->command.deed);
            const bool isSaidTwice = complete && !complete->comment.isEmpty() && m_world.said(complete->comment) > 1;
            if (isSaidTwice) {
                faults << key + u": its words were said twice"_s;
            }
            if (!isRight || isSaidTwice) {
                faults << u"%1 (%2 %5): %3 with %4 effects"_s.arg(key, codeOf(found->command.deed), codeOf(state)).arg(effects).arg(QString::fromUtf8(written(found->command.deed).words.left(160)));
                for (const IntentStep& step : kept(m_outbox->history(key))) {
                    faults << u"%1 %2 %3 %4"_s.arg(step.at).arg(codeOf(step.state), step.person, step.detail);
                }
            }
        }
        return faults.join(u"; "_s);
    }
    /// One before it in its subject, or what it follows, is in front of a person.
    bool isBlocked(const QHash<QString, Intent>& all, const Intent& intent) const
    {
        return std::ranges::any_of(m_keys, [&](const QString& key) {
            const Intent other = all.value(key);
            const bool isBefore = key < intent.command.key && other.system == intent.system && other.subject == intent.subject;
            return (isBefore || key == intent.follows) && (other.state == IntentState::NeedsPerson || (isOpen(other.state) && key != intent.command.key && isBlocked(all, other)));
        });
    }

    HttpWorld m_world;
    std::function<bool(int)> m_chance = [this](int percent) { return m_world.chance(percent); };
    std::unique_ptr<PlansOfLetters> m_bulk;     ///< none: no plans of letters in this one
    std::unique_ptr<QTemporaryDir> m_directory, m_left;
    std::unique_ptr<outbox::Outbox> m_outbox;
    qsizetype m_next = 0;                       ///< of the tasks: not asked for yet
    QStringList m_keys, m_plans;
    std::stop_source m_stop;
    int m_number = 0, m_moment = 0, m_killAt = -1;
    bool m_calm = false, m_isDead = false;
};

} // namespace

class OutboxHttpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcceptedCommandIsInTheLedgerOnceOrInFrontOfAPerson()
    {
        const quint32 first = qEnvironmentVariable("CF_SEED", u"20261124"_s).toUInt();
        const int count = qEnvironmentVariable("CF_SCHEDULES", u"25"_s).toInt();
        int kills = 0, holds = 0, hits = 0, filed = 0, held = 0, letters = 0;
        QMap<QString, int> ends;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < count; ++i) {
            const quint32 seed = first + quint32(i);
            Schedule schedule(seed);
            const QString faults = schedule.run();
            kills += schedule.kills;
            holds += schedule.holds;
            filed += schedule.filed;
            held += schedule.held;
            letters += schedule.letters;
            hits += schedule.hits();
            for (auto end = schedule.ends.begin(); end != schedule.ends.end(); ++end) {
                ends[end.key()] += end.value();
            }
            QVERIFY2(faults.isEmpty(), qPrintable(u"CF_SEED=%1 CF_SCHEDULES=1: %2"_s.arg(seed).arg(faults)));
        }
        qInfo() << "schedules from" << first << "on:" << count << "in s:" << timer.elapsed() / 1000 << "faults:" << hits << "kills:" << kills << "held:" << holds << "filed:" << filed << "under holds:" << held << "letters of plans:" << letters << "ends:" << ends;
        QVERIFY2(count < 20 || (kills > count / 2 && holds > 0 && hits > count && filed > count / 2 && held > count / 2 && letters > count / 2 && ends[u"DONE"_s] > count), "too tame");
    }
};

QTEST_GUILESS_MAIN(OutboxHttpTest)
#include "outbox_http_test.moc"
