// Holds read through the kept connectors: any number of records, in pieces that a connector takes, counted as they are read, and ended by a stop.
#include "models/cache/cache.h"
#include "models/cache/write_repository.h"
#include "models/sync/hold_reader.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

template <class T> T ended(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

/// What the connectors of a test share, on whichever thread they are.
struct Asked {
    std::atomic<int> times = 0, most = 0, closed = 0;
    std::atomic<bool> waits = false, fails = false;
};

class HoldingConnector final : public connectors::Connector
{
public:
    explicit HoldingConnector(std::shared_ptr<Asked> asked)
        : m_asked(std::move(asked))
    {}
    connectors::Capabilities capabilities() const override { return {}; }
    QCoro::Task<Result<connectors::Page>> changesSince(QString, connectors::KnownSources&, std::stop_token) override { co_return fail(ErrorKind::Rejected, u"not in this test"_s); }
    QCoro::Task<Result<QByteArray>> content(SourceRef, qint64, std::stop_token) override { co_return fail(ErrorKind::Rejected, u"not in this test"_s); }
    QCoro::Task<Result<QString>> token(SourceRef) override { co_return fail(ErrorKind::Rejected, u"not in this test"_s); }
    QCoro::Task<Result<std::optional<HoldTerms>>> holdTerms(std::stop_token) override
    {
        HoldTerms terms;
        terms.means = u"words"_s;
        co_return std::optional(terms);
    }
    QCoro::Task<Result<std::vector<HeldReading>>> readHeld(QString matter, QStringList records, std::stop_token stop) override
    {
        ++m_asked->times;
        m_asked->most = std::max(m_asked->most.load(), int(records.size()));
        if (m_asked->waits) {
            QPromise<void> stopped;
            stopped.start();
            const std::stop_callback whenStopped(stop, [&stopped] { stopped.finish(); });
            const QFuture<void> waiting = stopped.future();
            co_await waiting;
            co_return fail(ErrorKind::Cancelled, u"stopped"_s);
        }
        if (m_asked->fails && m_asked->times > 1) {
            co_return fail(ErrorKind::Offline, u"it went away"_s);
        }
        std::vector<HeldReading> readings;
        for (const QString& record : std::as_const(records)) {
            HeldReading one;
            one.record = record;
            one.basis = matter;
            one.times = 1;
            readings.push_back(std::move(one));
        }
        co_return readings;
    }
    QCoro::Task<void> close(bool) override
    {
        ++m_asked->closed;
        co_return;
    }

private:
    std::shared_ptr<Asked> m_asked;
};

} // namespace

class HoldReaderTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_directory;
    std::unique_ptr<cache::Cache> m_cache;
    std::shared_ptr<Asked> m_asked;
    std::unique_ptr<sync::HoldReader> m_reader;
    RepositoryId m_repository;

    static QStringList records(int count)
    {
        QStringList all;
        for (int i = 0; i < count; ++i) {
            all << QString::number(i);
        }
        return all;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_cache = *cache::Cache::open(m_directory.filePath(QString::number(++number)));
        Repository repository;
        repository.kind = RepositoryKind::Cmis;
        repository.name = u"letters"_s;
        repository.location = u"https://archives.example/cmis/browser"_s;
        m_repository = repository.id = repositoryId(repository.kind, repository.name);
        const auto added = m_cache->writer().write([repository](store::Database& database) { return cache::addRepository(database, repository); });
        QVERIFY(ended(added));
        m_asked = std::make_shared<Asked>();
        m_reader = std::make_unique<sync::HoldReader>(*m_cache, [asked = m_asked](const Repository&) { return std::make_unique<HoldingConnector>(asked); });
    }
    void cleanup()
    {
        m_reader.reset();
        m_cache.reset();
    }

    void tellsHowARepositoryHolds()
    {
        const auto terms = ended(m_reader->terms(m_repository, {}));
        QVERIFY(terms && *terms);
        QCOMPARE((*terms)->means, u"words"_s);
        QCOMPARE(ended(m_reader->terms(RepositoryId(u"nowhere"_s), {})).error().kind, ErrorKind::NotFound);
    }

    void anyNumberOfRecordsIsReadInTheirOrder()
    {
        const QStringList asked = records(2 * mostHeldRead + 7);
        const auto reading = m_reader->readHeld(m_repository, u"M-1"_s, asked, {});
        const auto all = ended(reading);
        QVERIFY(all);
        QCOMPARE(m_asked->times.load(), 3);
        QCOMPARE(m_asked->most.load(), mostHeldRead);
        QCOMPARE(qsizetype(all->size()), asked.size());
        for (size_t i = 0; i < all->size(); ++i) {
            QCOMPARE(all->at(i).record, asked[qsizetype(i)]);
            QCOMPARE(all->at(i).basis, u"M-1"_s);
        }
        QCOMPARE(reading.progressMaximum(), int(asked.size()));
        QCOMPARE(reading.progressValue(), int(asked.size()));
        const auto none = ended(m_reader->readHeld(m_repository, u"M-1"_s, {}, {}));
        QVERIFY(none && none->empty());
    }

    void whatFailsOnTheWayIsNoReading()
    {
        m_asked->fails = true;
        const auto all = ended(m_reader->readHeld(m_repository, u"M-1"_s, records(mostHeldRead + 1), {}));
        QVERIFY(!all);
        QCOMPARE(all.error().kind, ErrorKind::Offline);
    }

    void aStopEndsIt()
    {
        m_asked->waits = true;
        std::stop_source stop;
        const auto reading = m_reader->readHeld(m_repository, u"M-1"_s, records(3), stop.get_token());
        QTRY_COMPARE(m_asked->times.load(), 1);
        stop.request_stop();
        QCOMPARE(ended(reading).error().kind, ErrorKind::Cancelled);
    }

    void whoEndsItAnswersWhatIsUnderWay()
    {
        m_asked->waits = true;
        const auto reading = m_reader->readHeld(m_repository, u"M-1"_s, records(3), {});
        QTRY_COMPARE(m_asked->times.load(), 1);
        m_reader.reset();
        QVERIFY(reading.isFinished());
        QCOMPARE(reading.result().error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_asked->closed.load(), 1);
    }
};

QTEST_GUILESS_MAIN(HoldReaderTest)
#include "hold_reader_test.moc"
