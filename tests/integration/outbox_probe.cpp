// A program that serves the outbox of a profile with systems that are files, as the real one serves it with systems on servers: it can be
// killed at any point, by itself at the Nth, or by others at any. Words: submit PROFILE N | serve PROFILE WORLD NOW [DIE-AT] | fill PROFILE FLOW SENDER.
#include "models/cache/write_repository.h"
#include "models/sync/dispatch_desk.h"
#include "tests/support/command_world.h"
#include "tests/support/fake_clock.h"
#include "tests/support/outbox_samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <unistd.h>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

/// Where it dies: counted from 0, on whichever thread.
struct Fate {
    std::atomic<int> point = 0;
    int dieAt = -1;
    void pass()
    {
        if (point++ == dieAt) {
            ::kill(::getpid(), SIGKILL);
        }
    }
};

/// Keys of what took effect, a line each: there or not there, whoever is killed.
class WorldFile
{
public:
    explicit WorldFile(const QString& path)
        : m_path(path)
    {}
    bool has(const QString& key) const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) && file.readAll().split('\n').contains(key.toUtf8());
    }
    void add(const QString& key)
    {
        QFile file(m_path);
        if (!file.open(QIODevice::Append | QIODevice::Unbuffered) || file.write(key.toUtf8() + '\n') < 0) {
            qFatal("the world cannot be written");
        }
    }

private:
    QString m_path;
};

class FileConnector final : public connectors::Connector
{
public:
    FileConnector(WorldFile& world, Fate& fate)
        : m_world(world), m_fate(fate)
    {}
    connectors::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override { co_return fail(ErrorKind::Rejected, u"only commands here"_s); }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override { co_return fail(ErrorKind::Rejected, u"only commands here"_s); }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, u"only commands here"_s); }
    std::optional<RepeatGuard> guardOf(const Deed& deed) const override { return test::guardInWorld(deed); }

    QCoro::Task<Performed> perform(Command command, std::stop_token) override
    {
        m_fate.pass(); // it is on the disk that this may have left
        const std::optional<RepeatGuard> guard = test::guardInWorld(command.deed);
        const bool isThere = m_world.has(command.key);
        if (guard == RepeatGuard::State && isThere) {
            co_return Performed{Performed::End::NotDone, {}, Error{ErrorKind::Conflict, u"it is no longer open"_s, {}}};
        }
        if (guard != RepeatGuard::Key || !isThere) {
            m_world.add(command.key);
        }
        m_fate.pass(); // it took effect, and nobody was told
        co_return Performed{Performed::End::Done, {u"there-"_s + command.key, {}, {}}, {}};
    }
    QCoro::Task<Result<std::optional<Effect>>> findEffect(Command command, std::stop_token) override
    {
        m_fate.pass();
        std::optional<Effect> found;
        if (m_world.has(command.key)) {
            found = Effect{u"there-"_s + command.key, {}, {}};
        }
        m_fate.pass();
        co_return Result<std::optional<Effect>>(found);
    }

private:
    WorldFile& m_world;
    Fate& m_fate;
};

/// Passes a point whenever somebody asks what time it is: the dispatch asks before each write.
class FatedClock final : public Clock
{
public:
    FatedClock(UtcMs now, Fate& fate)
        : m_now(now), m_fate(fate)
    {}
    UtcMs now() const override
    {
        m_fate.pass();
        return m_now;
    }

private:
    UtcMs m_now;
    Fate& m_fate;
};

const RepositoryId world(u"world"_s);

Deed deedOf(int number)
{
    switch (number % 4) {
    case 0: return test::OutboxSamples::letter(u"EX-%1"_s.arg(number));
    case 1: return StartCase{u"reissueRequest"_s, {}, {}};
    case 2: return ClaimTask{u"t-%1"_s.arg(number), u"jo"_s};
    default: return CommentCase{u"c-%1"_s.arg(number), {}, u"called"_s};
    }
}

/// Prints each key when it is on the disk.
int submit(const QString& profile, int count)
{
    auto outbox = outbox::Outbox::open(profile);
    if (!outbox) {
        return 1;
    }
    for (int i = 0; i < count; ++i) {
        const QString key = u"CF-%1"_s.arg(i);
        const auto plan = test::planNamed(u"P-%1"_s.arg(i), u"task"_s, u"a plan"_s, u"jo"_s, 1);
        if (!(*outbox)->submit(plan, {test::commandTo(world, key, u"subject-%1"_s.arg(i % 3), deedOf(i))}, 1).result()) {
            return 1;
        }
        std::printf("%s\n", qPrintable(key));
        std::fflush(stdout);
    }
    return 0;
}

int serve(QCoreApplication& application, const QString& profile, const QString& file, UtcMs now, int dieAt)
{
    auto cache = cache::Cache::open(profile);
    auto outbox = outbox::Outbox::open(profile);
    if (!cache || !outbox) {
        return 1;
    }
    Repository repository;
    repository.kind = RepositoryKind::Workflow;
    repository.name = u"world"_s;
    repository.id = world;
    (*cache)->writer().write([repository](store::Database& database) { return cache::addRepository(database, repository); }).waitForFinished(); // refused the second time
    Fate fate;
    fate.dieAt = dieAt;
    WorldFile effects(file);
    FatedClock clock(now, fate);
    sync::DispatchDesk desk(**outbox, **cache, clock, [&](const Repository&) -> std::unique_ptr<connectors::Connector> { return std::make_unique<FileConnector>(effects, fate); });
    QObject::connect(&desk, &DispatchControl::served, &application, [&] { application.exit(desk.status().error ? 1 : desk.status().isElsewhere ? 5 : 0); });
    QTimer::singleShot(0, &desk, [&desk] { desk.serve(); });
    const int code = QCoreApplication::exec();
    std::printf("%d\n", fate.point.load());
    return code;
}

int fill(const QString& profile, const QString& flow, const QString& sender)
{
    auto outbox = outbox::Outbox::open(profile);
    if (!outbox) {
        return 1;
    }
    constexpr int bulk = 40'000;
    test::OutboxSamples(**outbox, SystemClock().now(), RepositoryId(flow), RepositoryId(sender)).fill({}, bulk);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (words.value(0) == u"submit") {
        return submit(words.value(1), words.value(2).toInt());
    }
    if (words.value(0) == u"serve") {
        return serve(application, words.value(1), words.value(2), words.value(3).toLongLong(), words.size() > 4 ? words[4].toInt() : -1);
    }
    return words.value(0) == u"fill" ? fill(words.value(1), words.value(2), words.value(3)) : 2;
}
