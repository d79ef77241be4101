// What keeping in step with an archive on a server costs: a first load over HTTP until all of it can be searched, a poll that finds nothing,
// and a change until it can be searched. The sandbox serves from a process of its own on the same machine, so its work is in the figures;
// how much of the processor each of the two took is told. usage: bench_archives [--records 5000] [--archives archivesspace,cmis,…]
#include "models/query/parse.h"
#include "models/search/indexed_search.h"
#include "models/search/search_desk.h"
#include "tests/bench/scale_figures.h"
#include "tests/support/archive_rig.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCoroNetworkReply>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

#include <cstdio>
#include <unistd.h>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostPolls = 200; ///< until a change is seen: search indexes of archives are behind

/// Seconds of processor that a process has taken, from /proc/PID/stat.
double processor(qint64 pid)
{
    QFile file(u"/proc/%1/stat"_s.arg(pid));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 12 ? (fields[11].toDouble() + fields[12].toDouble()) / double(::sysconf(_SC_CLK_TCK)) : 0;
}

/// Counts what is asked.
class CountingTransport final : public http::Transport
{
public:
    explicit CountingTransport(std::shared_ptr<qint64> count)
        : m_count(std::move(count))
    {}
    QCoro::Task<Result<http::Reply>> exchange(http::Request request, std::stop_token stop) override
    {
        ++*m_count;
        Result<http::Reply> reply = co_await m_network.exchange(std::move(request), stop);
        co_return reply;
    }

private:
    http::NetworkTransport m_network;
    std::shared_ptr<qint64> m_count;
};

/// The sandbox, serving one archive until this ends.
class Served
{
public:
    Served(sandbox::ArchiveKind kind, quint64 records)
    {
        const QString program = QCoreApplication::applicationDirPath() + u"/counterfoil-sandbox"_s;
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program, {u"serve"_s, u"--records"_s, QString::number(records), u"--"_s + sandbox::archiveName(kind), u"0"_s});
        if (m_process.waitForReadyRead(-1)) {
            m_said = QJsonDocument::fromJson(m_process.readLine()).object();
        }
    }
    ~Served()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Served)
    QUrl url(sandbox::ArchiveKind kind) const { return QUrl(m_said[sandbox::archiveName(kind)].toString()); }
    qint64 pid() const { return m_process.processId(); }
    /// What is done to the archive behind our back; says what it answered.
    QJsonObject act(const QJsonObject& action)
    {
        QNetworkRequest request(QUrl(m_said[u"control"_s].toString() + u"/actions"_s));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, QJsonDocument(action).toJson(QJsonDocument::Compact)));
        QCoro::waitFor(QCoro::detail::QCoroNetworkReply(reply.get()).waitForFinished());
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

private:
    QProcess m_process;
    QJsonObject m_said;
    QNetworkAccessManager m_network;
};

class Keeping
{
public:
    Keeping(sandbox::ArchiveKind kind, Served& served)
        : m_cache(*cache::Cache::open(m_profile.path()))
        , m_search(m_cache->readers(), search::indexedSearches())
    {
        m_repository = siteRepository(kind, served.url(kind));
        m_repository.connection.settings.remove(u"reconcileHours"_s); // as somebody would connect it
        m_repository.connection.settings.remove(u"overlapSeconds"_s);
        m_repository.id = repositoryId(m_repository.kind, m_repository.name);
        m_repository.added = m_clock.now();
        auto added = sync::addRepository(*m_cache, m_repository);
        added.waitForFinished();
        connectors::RemoteParts parts = siteParts(m_clock, {});
        parts.patience = std::make_shared<http::TimerPatience>();
        parts.transport = [asked = m_asked] { return std::make_shared<CountingTransport>(asked); };
        m_connector = connectors::connectorFor(m_repository, parts, m_reader);
    }
    ~Keeping() { QCoro::waitFor(m_connector->close(true)); }
    Q_DISABLE_COPY_MOVE(Keeping)

    Result<sync::RunProgress> pull(std::function<void(const sync::RunProgress&)> progress = [](const auto&) {})
    {
        *m_asked = 0;
        auto end = QCoro::waitFor(sync::pull({*m_cache, m_reader, m_clock, {}}, m_repository, *m_connector, m_gate, {}, std::move(progress)));
        QCoro::waitFor(m_connector->close(false)); // as a run ends
        return end;
    }
    qint64 asked() const { return *m_asked; }
    Result<qint64> found(const QString& text)
    {
        auto total = m_search.total({*query::parse(text), query::Calendar{m_clock.now(), QTimeZone::utc(), Qt::Monday}});
        total.waitForFinished();
        const Result<search::Total> answer = total.result();
        CF_TRY(const search::Total counted, answer);
        return counted.total;
    }

private:
    QTemporaryDir m_profile{QDir::currentPath() + u"/build/bench/archives-XXXXXX"_s};
    SystemClock m_clock;
    PlainReader m_reader;
    sync::PauseGate m_gate;
    std::shared_ptr<qint64> m_asked = std::make_shared<qint64>(0);
    Repository m_repository;
    std::unique_ptr<cache::Cache> m_cache;
    search::SearchDesk m_search;
    std::unique_ptr<connectors::Connector> m_connector;
};

Result<void> measure(sandbox::ArchiveKind kind, quint64 records)
{
    Served served(kind, records * 4); // about a quarter lies in each
    Keeping keeping(kind, served);
    const double ours = processor(::getpid()), theirs = processor(served.pid());
    QElapsedTimer timer;
    timer.start();
    std::vector<std::pair<qint64, double>> memories;
    CF_TRY([[maybe_unused]] const sync::RunProgress loaded, keeping.pull([&](const sync::RunProgress& progress) {
        if (memories.empty() || progress.applied - memories.back().first >= qint64(records) / 5) {
            memories.emplace_back(progress.applied, bench::memory("VmRSS"));
        }
    }));
    const double seconds = double(timer.elapsed()) / 1000;
    CF_TRY(const qint64 searchable, keeping.found(QString()));
    std::printf("%-14s %8lld records in %.1f s: %.0f a second; processor here %.0f us a record, sandbox %.0f us; %lld requests\n",
                qPrintable(sandbox::archiveName(kind)), static_cast<long long>(searchable), seconds, double(searchable) / seconds,
                (processor(::getpid()) - ours) * 1e6 / double(searchable), (processor(served.pid()) - theirs) * 1e6 / double(searchable),
                static_cast<long long>(keeping.asked()));
    std::printf("%-14s memory, MB after records:", "");
    for (const auto& [after, megabytes] : memories) {
        std::printf(" %lld: %.0f", static_cast<long long>(after), megabytes);
    }
    std::printf("; at most %.0f\n", bench::memory("VmHWM"));

    CF_CHECK(keeping.pull()); // what changed while it was loaded
    timer.start();
    CF_TRY([[maybe_unused]] const sync::RunProgress nothing, keeping.pull());
    std::printf("%-14s a poll that finds nothing: %lld requests, %lld ms\n", "", static_cast<long long>(keeping.asked()),
                static_cast<long long>(timer.elapsed()));

    // An archive that finds changes by a search shows them when its index comes round, here after a second; that wait is no figure of ours.
    served.act({{u"do"_s, u"index-cycle"_s}, {u"archive"_s, sandbox::archiveName(kind)}, {u"seconds"_s, 1}});
    const QString word = u"zebrafinch"_s;
    const QJsonObject changed = served.act({{u"do"_s, u"amend"_s}, {u"archive"_s, sandbox::archiveName(kind)}, {u"record"_s, qint64(records / 2)},
                                            {u"fields"_s, QJsonObject{{u"title"_s, u"The "_s + word}}}});
    if (changed.contains(u"error"_s)) {
        return fail(ErrorKind::Rejected, changed[u"error"_s].toString());
    }
    for (int poll = 1; poll <= mostPolls; ++poll) {
        timer.start();
        CF_CHECK(keeping.pull());
        CF_TRY(const qint64 hits, keeping.found(word));
        if (hits > 0) {
            std::printf("%-14s a change: searchable %lld ms after the poll began that saw it (poll %d), %lld requests\n", "",
                        static_cast<long long>(timer.elapsed()), poll, static_cast<long long>(keeping.asked()));
            return {};
        }
    }
    return fail(ErrorKind::NotFound, u"the change was not seen in %1 polls"_s.arg(mostPolls));
}

} // namespace

int main(int count, char** arguments)
{
    const QCoreApplication application(count, arguments);
    if (!qEnvironmentVariableIsSet("CF_SOURCE")) {
        qputenv("CF_SOURCE", CF_SOURCE_DIR);
    }
    QStringList all;
    for (const sandbox::ArchiveKind kind : sandbox::Sandbox::servedArchives()) {
        all << sandbox::archiveName(kind);
    }
    QCommandLineParser parser;
    const QCommandLineOption records(u"records"_s, u"about how many there are in each"_s, u"N"_s, u"5000"_s);
    const QCommandLineOption archives(u"archives"_s, u"which"_s, u"NAMES"_s, all.join(u','));
    parser.addOptions({records, archives});
    parser.addHelpOption();
    parser.process(application);
    QDir().mkpath(u"build/bench"_s);
    std::printf("%s\n", qPrintable(bench::business()));
    int failed = 0;
    for (const QString& name : parser.value(archives).split(u',')) {
        const auto kind = sandbox::archiveNamed(name);
        const Result<void> measured = kind ? measure(*kind, parser.value(records).toULongLong()) : fail(ErrorKind::Rejected, u"no such archive"_s);
        if (!measured) {
            std::printf("%-14s failed: %s\n", qPrintable(name), qPrintable(measured.error().detail));
            ++failed;
        }
        std::fflush(stdout);
    }
    return failed == 0 ? 0 : 1;
}
