// A program that asks things of an outbox whose acts are logged, as the real one does, and can be killed: by itself where the Nth entry of the log
// is about to be committed, or by others at any moment. Words: submit PROFILE N [DIE-AT] | recover PROFILE.
#include "app/activity_keeper.h"
#include "models/outbox/outbox.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/outbox_samples.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

/// The log asks what time it is inside the transaction that it is about to commit.
class FatedClock final : public Clock
{
public:
    explicit FatedClock(int dieAt)
        : m_dieAt(dieAt)
    {}
    UtcMs now() const override
    {
        if (m_asked++ == m_dieAt) {
            ::kill(::getpid(), SIGKILL);
        }
        return SystemClock().now();
    }

private:
    mutable std::atomic<int> m_asked = 0;
    int m_dieAt;
};

int work(const QString& profile, int count, int dieAt)
{
    const FatedClock clock(dieAt);
    auto log = activity::Log::open(profile, clock);
    auto outbox = outbox::Outbox::open(profile);
    if (!log || !outbox) {
        return 1;
    }
    test::FakeSecrets secrets;
    {
        ActivityKeeper keeper(**log, secrets, **outbox, clock, u"jo"_s);
        if (!keeper.begin({ActKind::CommandRun, ActOutcome::Begun, {}, {}, {}})) {
            return 1;
        }
        for (int i = 0; i < count; ++i) {
            const QString id = u"P-%1-%2"_s.arg(::getpid()).arg(i);
            const auto plan = test::planNamed(id, u"task"_s, u"a plan"_s, u"jo"_s, 1);
            if (!(*outbox)->submit(plan, {test::commandTo(RepositoryId(u"world"_s), u"CF-"_s + id, u"subject"_s, ClaimTask{u"t"_s, u"jo"_s})}, 1).result()) {
                return 1;
            }
            std::printf("%s\n", qPrintable(id));
            std::fflush(stdout);
        }
        keeper.end({ActKind::CommandRun, ActOutcome::Done, {}, {}, {}});
        outbox->reset(); // before the log, to which it says what is asked of it
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"submit") {
        return work(words.value(1), words.value(2).toInt(), words.size() > 3 ? words[3].toInt() : -1);
    }
    return words.value(0) == u"recover" ? work(words.value(1), 0, -1) : 2;
}
