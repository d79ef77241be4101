// Commands under random faults and kills: each accepted one ends exactly once at the system, or at most once and in front of a person; none
// vanishes. Where a sign-in was refused nothing is tried before somebody mended it. CF_SCHEDULES schedules (300) from CF_SEED on; a kill is what it leaves on the disk: a copy of the file at
// that moment, with which a new program goes on.
#include "models/outbox/next_step.h"
#include "models/store/profile_lock.h"
#include "models/sync/dispatch.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_clock.h"

#include <QCoroTask>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

/// Whoever asks for thousands waits for them.
[[maybe_unused]] const bool isPatient = qEnvironmentVariableIsSet("CF_SCHEDULES") && qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");

using Fault = WorldConnector::Fault;

template <class T> T got(QFuture<Result<T>> future)
{
    Result<T> result = future.result();
    if (!result) {
        qFatal("%s", qPrintable(result.error().detail));
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

class Schedule
{
public:
    explicit Schedule(quint32 seed)
        : m_random(seed), m_world{m_clock, {}, {}, {}}
    {
        open();
    }

    int kills() const { return m_kills; }
    int holds() const { return m_holds; }
    const QMap<QString, int>& ends() const { return m_ends; }

    /// Empty: all as it must be.
    QString run()
    {
        const int plans = between(1, 4);
        for (int i = 0; i < plans; ++i) {
            submit();
            serve();
            meddle();
        }
        goOn(400);
        if (const QString wrong = judged(); !wrong.isEmpty()) {
            return wrong;
        }
        // In the end somebody finds out what nothing there told: what waited behind that ends as well.
        m_isFoundOut = true;
        goOn(100);
        return judged();
    }

private:
    void goOn(int turns)
    {
        for (int turn = 0; turn < turns; ++turn) {
            m_calm = m_calm || turn > 60; // faults end one day
            serve();
            meddle();
            answerPersons();
            const auto due = got(m_outbox->nextDue(m_clock.now()));
            const auto later = m_world.late.empty() ? std::optional<UtcMs>() : std::optional(m_world.late.front().first);
            if (!due && !later && m_calm && got(m_outbox->systemsToServe()).empty()) {
                break;
            }
            m_clock.set(std::max(m_clock.now() + 1'000, due.value_or(later.value_or(0))));
        }
        m_world.arrive();
    }

    int between(int low, int high) { return std::uniform_int_distribution(low, high)(m_random); }
    bool chance(int percent) { return between(1, 100) <= percent; }

    Fault fault()
    {
        if (m_calm || !chance(45)) {
            return Fault::None;
        }
        static constexpr Fault all[]{Fault::Offline, Fault::Refused, Fault::RequestLost, Fault::AnswerLost, Fault::Late, Fault::Unauthorised, Fault::Busy};
        return all[between(0, 6)];
    }

    /// In memory where there is such a place: what is asked here is not the disk's patience.
    static std::unique_ptr<QTemporaryDir> directory()
    {
        const QString memory = u"/dev/shm"_s;
        return QFileInfo(memory).isWritable() ? std::make_unique<QTemporaryDir>(memory + u"/counterfoil-XXXXXX"_s) : std::make_unique<QTemporaryDir>();
    }

    void open()
    {
        m_directories.push_back(directory());
        auto opened = outbox::Outbox::open(m_directories.back()->path());
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
        m_outbox = *std::move(opened);
    }

    /// What lies on the disk now is what the next program finds.
    void kill()
    {
        std::unique_ptr<QTemporaryDir> next = directory();
        for (const QString& name : QDir(m_directories.back()->path()).entryList(QDir::Files)) {
            if (!name.endsWith(u"-shm") && !QFile::copy(m_directories.back()->filePath(name), next->filePath(name))) {
                qFatal("no copy of %s", qPrintable(name));
            }
        }
        m_left = std::move(next);
        m_isDead = true;
        ++m_kills;
    }

    void rise()
    {
        m_outbox.reset();
        m_directories.push_back(std::move(m_left));
        auto opened = outbox::Outbox::open(m_directories.back()->path());
        if (!opened) {
            qFatal("%s", qPrintable(opened.error().detail));
        }
        m_outbox = *std::move(opened);
        m_isDead = false;
        got(m_outbox->recover(m_clock.now()));
    }

    Deed deed(int kind)
    {
        switch (kind) {
        case 0: return HandOver{u"c"_s, u"EX"_s, u"post"_s, {}, {}, {}, {}, u"text/plain"_s, {}, "letter", "hash"};
        case 1: return StartCase{u"reissueRequest"_s, {}, {}};
        case 2: return ClaimTask{u"t"_s, u"jo"_s};
        case 3: return CompleteTask{u"t"_s, {}, {}, {}};
        case 4: return CommentCase{u"c"_s, {}, u"called"_s};
        default: return Compose{u"prod"_s, {}, {}, "{}", u"application/json"_s};
        }
    }

    void submit()
    {
        Plan plan{newKey(), u"task"_s, u"a plan"_s, u"why"_s, u"jo"_s, "{}", m_clock.now(), false};
        std::vector<Intent> intents;
        const int count = between(1, 6);
        for (int i = 0; i < count; ++i) {
            Intent intent;
            intent.command = {newKey(), deed(between(0, 5))};
            intent.system = RepositoryId(u"system-%1"_s.arg(between(1, 2)));
            intent.subject = u"subject-%1"_s.arg(between(1, 3));
            intent.follows = !intents.empty() && chance(25) ? intents.back().command.key : QString();
            intent.state = chance(15) ? IntentState::Waiting : IntentState::Accepted;
            m_subjects[intent.command.key] = intent.system.value() + u'/' + intent.subject;
            m_keys << intent.command.key;
            intents.push_back(intent);
        }
        got(m_outbox->submit(plan, intents, m_clock.now()));
        m_plans << plan.id;
    }
    QString newKey() { return u"CF-%1"_s.arg(++m_number, 6, 10, QChar(u'0')); }

    void serve()
    {
        for (const outbox::HeldSystem& one : got(m_outbox->heldSystems())) {
            m_held << one.system.value();
        }
        std::map<QString, std::unique_ptr<WorldConnector>> connectors;
        std::stop_source stop;
        const int killAt = chance(30) ? between(0, 12) : -1;
        int moment = 0;
        const auto pass = [&] {
            if (moment++ == killAt && !m_isDead) {
                kill();
                stop.request_stop();
            }
        };
        sync::DispatchParts parts{*m_outbox, m_clock,
                                  [&](RepositoryId system) -> QCoro::Task<connectors::Connector*> {
                                      pass();
                                      auto& one = connectors[system.value()];
                                      if (!one) {
                                          one = std::make_unique<WorldConnector>(m_world, [this](const Command&) {
                                              return m_isDead ? Fault::Offline : fault(); // the dead do nothing any more
                                          });
                                          one->atAttempt = [this, &pass, id = system.value()](bool isBefore) {
                                              if (isBefore && m_held.contains(id)) {
                                                  m_triedWhileHeld << id;
                                              }
                                              pass();
                                          };
                                      }
                                      co_return one.get();
                                  },
                                  [&](const RepositoryId&) { pass(); },
                                  [&](const RepositoryId& system) {
                                      m_held << system.value();
                                      ++m_holds;
                                  }};
        const Result<int> served = QCoro::waitFor(sync::serveAll(parts, stop.get_token()));
        if (!served && served.error().kind != ErrorKind::Cancelled) {
            qFatal("%s", qPrintable(served.error().detail));
        }
        if (m_isDead) {
            rise();
        }
        m_held.clear();
    }

    /// People withdraw, pause, approve and try again at any time.
    void meddle()
    {
        for (const QString& plan : std::as_const(m_plans)) {
            if (m_calm || chance(30)) {
                got(m_outbox->release(plan, u"approved"_s, m_clock.now()));
            }
            got(m_outbox->pause(plan, !m_calm && chance(15)));
        }
        if (m_calm || m_keys.isEmpty()) {
            return;
        }
        const QString key = m_keys[between(0, int(m_keys.size()) - 1)];
        if (chance(10)) {
            m_outbox->withdraw(key, u"jo"_s, u"no longer"_s, m_clock.now()).waitForFinished();
        } else if (chance(20)) {
            m_outbox->tryAgain(key, u"jo"_s, m_clock.now()).waitForFinished();
        }
    }

    /// A person who is asked to sign in does, one day; one who is asked what happened looks there.
    void answerPersons()
    {
        for (const outbox::HeldSystem& one : got(m_outbox->heldSystems())) {
            if (m_calm || chance(40)) {
                got(m_outbox->resumeSystem(one.system));
            }
        }
        outbox::Listing listing;
        listing.states = {IntentState::NeedsPerson};
        for (const outbox::ListedIntent& one : got(m_outbox->list(listing))) {
            const QString& key = one.intent.command.key;
            if (m_calm && m_world.late.empty() && (m_isFoundOut || guardInWorld(one.intent.command.deed) != RepeatGuard::None)) {
                const bool wasDone = m_isFoundOut ? m_world.effects[key] > 0 : m_world.isDone(one.intent.command);
                got(m_outbox->settle(key, wasDone ? PersonsFinding::WasDone : PersonsFinding::WasNotDone, u"jo"_s, u"looked there"_s, m_clock.now()));
            }
        }
    }

    QString judged()
    {
        outbox::Listing listing;
        listing.limit = 10'000;
        QHash<QString, Intent> all;
        for (const outbox::ListedIntent& one : got(m_outbox->list(listing))) {
            all.insert(one.intent.command.key, one.intent);
        }
        QStringList faults;
        for (const QString& key : std::as_const(m_keys)) {
            const auto found = all.constFind(key);
            if (found == all.constEnd()) {
                faults << key + u" vanished"_s;
                continue;
            }
            const int effects = m_world.effects.contains(key) ? m_world.effects.at(key) : 0;
            const IntentState state = found->state;
            m_ends[codeOf(state)] += m_isFoundOut ? 0 : 1;
            const bool isRight = state == IntentState::Done          ? effects == 1
                                 : state == IntentState::Refused     ? effects == 0
                                 : state == IntentState::Withdrawn   ? effects == 0
                                 : m_isFoundOut                      ? false
                                 : state == IntentState::NeedsPerson ? effects <= 1
                                 : isOpen(state)                     ? isBlocked(all, *found) && (effects == 0 || (effects == 1 && cameLate(key)))
                                                                     : false;
            if (!isRight) {
                faults << u"%1 (%2, guard %3): %4 with %5 effects"_s.arg(key, codeOf(found->command.deed), QString::number(int(guardInWorld(found->command.deed).value_or(RepeatGuard::None))), codeOf(state)).arg(effects);
                for (const IntentStep& step : got(m_outbox->history(key))) {
                    faults << u"%1 %2 %3 %4"_s.arg(step.at).arg(codeOf(step.state), step.person, step.detail);
                }
            }
        }
        if (!m_triedWhileHeld.isEmpty()) {
            faults << u"tried although the sign-in was refused: "_s + m_triedWhileHeld.join(u' ');
        }
        return faults.join(u"; "_s);
    }

    /// It was sent, did not answer and was not there when it was looked for, since it came later: before it goes again it is looked for once more.
    bool cameLate(const QString& key)
    {
        const std::vector<IntentStep> steps = got(m_outbox->history(key));
        return std::ranges::any_of(steps, [](const IntentStep& step) { return step.state == IntentState::Unknown; });
    }

    /// One before it in its subject, or what it follows, is in front of a person.
    bool isBlocked(const QHash<QString, Intent>& all, const Intent& intent)
    {
        for (const QString& key : std::as_const(m_keys)) {
            const Intent other = all.value(key);
            const bool isBefore = key < intent.command.key && m_subjects[key] == m_subjects[intent.command.key];
            if ((isBefore || key == intent.follows) && (other.state == IntentState::NeedsPerson || (isOpen(other.state) && key != intent.command.key && isBlocked(all, other)))) {
                return true;
            }
        }
        return false;
    }

    FakeClock m_clock;
    std::mt19937 m_random;
    CommandWorld m_world;
    std::vector<std::unique_ptr<QTemporaryDir>> m_directories;
    std::unique_ptr<QTemporaryDir> m_left;
    std::unique_ptr<outbox::Outbox> m_outbox;
    QMap<QString, QString> m_subjects;
    QStringList m_keys, m_plans, m_held, m_triedWhileHeld;
    QMap<QString, int> m_ends; ///< how many ended in which state
    int m_number = 0;
    bool m_calm = false, m_isDead = false, m_isFoundOut = false;
    int m_kills = 0, m_holds = 0;
};

} // namespace

class OutboxScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcceptedCommandEndsExactlyOnceOrInFrontOfAPerson()
    {
        const quint32 first = qEnvironmentVariable("CF_SEED", u"20261123"_s).toUInt();
        const int count = qEnvironmentVariable("CF_SCHEDULES", u"300"_s).toInt();
        int kills = 0, holds = 0;
        QMap<QString, int> ends;
        for (int i = 0; i < count; ++i) {
            const quint32 seed = first + quint32(i);
            Schedule schedule(seed);
            const QString faults = schedule.run();
            kills += schedule.kills();
            holds += schedule.holds();
            for (auto end = schedule.ends().begin(); end != schedule.ends().end(); ++end) {
                ends[end.key()] += end.value();
            }
            QVERIFY2(faults.isEmpty(), qPrintable(u"CF_SEED=%1 CF_SCHEDULES=1: %2"_s.arg(seed).arg(faults)));
        }
        qInfo() << "schedules from" << first << "on:" << count << "kills:" << kills << "held:" << holds << "ends:" << ends;
        QVERIFY2(count < 100 || (kills > count / 2 && holds > count / 4 && ends[u"DONE"_s] > count && ends[u"REFUSED"_s] > 0 && ends[u"NEEDS_PERSON"_s] > 0), "too tame");
    }
};

QTEST_GUILESS_MAIN(OutboxScheduleTest)
#include "outbox_schedule_test.moc"
