#include "tests/bench/scale_modes.h"

#include "app/sandbox/estate/estate_fill.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStorageInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

constexpr quint64 endless = 1'000'000'000; ///< records; no writing comes so far while questions are asked

QString writingProfile(const ScaleCache& cache) { return cache.profile() + u"-writing"_s; }
/// The name under which a filling goes on.
QString writingFile(const ScaleCache& cache) { return writingProfile(cache) + u"/cache.filling.sqlite"_s; }

Result<double> askBeside(const QString& file, const QString& query, const QString& wants)
{
    const QDir profile = QFileInfo(file).dir();
    QProcess asking;
    asking.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList name = profile.dirName().split(u'-'); // estate-RECORDS-SEED
    asking.start(QCoreApplication::applicationFilePath(),
                 {u"--mode"_s, u"once"_s, u"--cache"_s, QFileInfo(profile.absolutePath()).path(), u"--records"_s,
                  name[1], u"--seed"_s, name[2], u"--ask"_s, query, u"--wants"_s, wants});
    if (!asking.waitForFinished(-1) || asking.exitCode() != 0) {
        return fail(ErrorKind::Storage, u"the asking process failed"_s);
    }
    return QString::fromLatin1(asking.readAllStandardOutput()).toDouble();
}

Result<qint64> writtenInto(const QString& file)
{
    CF_TRY(store::Database database, store::Database::open(file, store::Database::Mode::ReadOnly));
    return database.integer(u"SELECT max(pk) FROM communication");
}

/// Ends with what it holds: the process that writes, and the copy, or the cache itself.
class Writing
{
public:
    static Result<std::unique_ptr<Writing>> begin(const ScaleCache& cache, bool consume)
    {
        auto writing = std::make_unique<Writing>(cache);
        QDir(writingProfile(cache)).removeRecursively();
        const qint64 size = QFileInfo(cache.file()).size(), needed = consume ? size / 2 : size * 3 / 2;
        if (QStorageInfo(cache.folder).bytesAvailable() < needed) {
            return fail(ErrorKind::Storage, u"there is no room for what is written, or for a copy of the cache: --consume needs none"_s);
        }
        if (!QDir().mkpath(writingProfile(cache)) || !(consume ? QFile::rename(cache.file(), writingFile(cache))
                                                               : QFile::copy(cache.file(), writingFile(cache)))) {
            return fail(ErrorKind::Storage, u"the cache cannot be copied"_s);
        }
        writing->m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        writing->m_process.start(QCoreApplication::applicationFilePath(),
                                 {u"--mode"_s, u"write"_s, u"--cache"_s, cache.folder, u"--records"_s,
                                  QString::number(cache.records), u"--seed"_s, QString::number(cache.seed)});
        CF_CHECK(writing->waitForPages());
        writing->m_timer.start();
        return writing;
    }
    explicit Writing(const ScaleCache& cache)
        : m_cache(cache)
    {}
    ~Writing()
    {
        m_process.kill();
        m_process.waitForFinished();
        QDir(writingProfile(m_cache)).removeRecursively();
    }
    Q_DISABLE_COPY_MOVE(Writing)

    Result<void> report()
    {
        const bool wrote = m_process.state() == QProcess::Running;
        const double seconds = double(m_timer.elapsed()) / 1000;
        CF_TRY(const qint64 now, writtenInto(writingFile(m_cache)));
        std::printf("meanwhile %lld records were written, %.0f a second; the log of writing is %.0f MB long\n",
                    static_cast<long long>(now - m_before), double(now - m_before) / seconds,
                    double(QFileInfo(writingFile(m_cache) + u"-wal"_s).size()) / 1e6);
        return wrote ? Result<void>() : fail(ErrorKind::Storage, u"the writing process ended before the questions"_s);
    }

private:
    /// Until the first page came.
    Result<void> waitForPages()
    {
        while (m_before <= qint64(m_cache.records)) {
            if (m_process.waitForFinished(100)) {
                return fail(ErrorKind::Storage, u"the writing process ended at once"_s);
            }
            CF_TRY(m_before, writtenInto(writingFile(m_cache)));
        }
        return {};
    }
    const ScaleCache& m_cache;
    QProcess m_process;
    QElapsedTimer m_timer;
    qint64 m_before = 0;
};

} // namespace

Result<double> askOnce(const QString& file, const QString& query, const QString& wants)
{
    const auto question = questionOf(query);
    if (!question) {
        return fail(ErrorKind::Rejected, u"it does not parse"_s);
    }
    QElapsedTimer timer;
    timer.start();
    CF_TRY(const auto asker, Asker::open(file));
    CF_TRY([[maybe_unused]] const double asking, wants == u"all" ? asker->all(*question) : asker->rows(*question));
    return double(timer.nsecsElapsed()) / 1e6;
}

Result<void> askCold(const Round& round, Questions& questions, Figures& figures, int times, bool all)
{
    std::printf("%lld records, %s: opened and asked once, out of memory before; milliseconds\n%-27s %4s %20s  %20s\n",
                static_cast<long long>(round.records), qPrintable(round.mode), "class", "sets", "newest 50: p50 most",
                "total, facets, rows");
    for (const QuestionClass& klass : questionClasses()) {
        if (!round.classes.isEmpty() && !round.classes.contains(QLatin1Char(klass.letter))) {
            continue;
        }
        const auto demands = questions.draw(klass.letter, times);
        Times newest, everything;
        for (const Demand& demand : demands) {
            for (const bool wantsAll : {false, true}) {
                makeCold(round.file, all);
                CF_TRY(const double milliseconds,
                       askBeside(round.file, demand.query, wantsAll ? u"all"_s : u"newest50"_s));
                (wantsAll ? everything : newest).add(milliseconds);
            }
        }
        const QString letter(QLatin1Char(klass.letter));
        figures.put({u"counterfoil"_s, round.records, round.mode, letter, u"newest50"_s}, newest);
        figures.put({u"counterfoil"_s, round.records, round.mode, letter, u"all"_s}, everything);
        std::printf("%c  %-24s %4zu %9.1f %9.1f   %9.1f %9.1f\n", klass.letter, klass.title, newest.size(),
                    newest.at(.5), newest.at(1), everything.at(.5), everything.at(1));
        std::fflush(stdout);
    }
    return {};
}

Result<void> writeOn(const ScaleCache& cache)
{
    estate::Filling filling;
    filling.profile = writingProfile(cache);
    filling.records = endless;
    filling.seed = cache.seed;
    filling.pageSize = 1'000; // as a synchronisation commits them
    filling.reindex = true;   // and indexes them; the secondary indexes stay
    filling.isRead = true;
    CF_CHECK(estate::fill(filling));
    return {};
}

Result<void> askWhileWriting(const ScaleCache& cache, bool consume, Round round, Questions& questions, Figures& figures)
{
    CF_TRY(const auto writing, Writing::begin(cache, consume));
    round.file = writingFile(cache);
    CF_CHECK(askAll(round, questions, figures));
    return writing->report();
}

} // namespace cf::bench
