// A folder in a temporary directory, a profile in another, a clock that stands, and a reader that takes bytes as text: what a test of
// synchronisation needs. Runs are real: the folder connector, the puller, the cache.
#pragma once

#include "models/cache/cache.h"
#include "models/connectors/folder/folder_connector.h"
#include "models/index/word_query.h"
#include "models/sync/add_repository.h"
#include "models/sync/puller.h"
#include "tests/support/fake_clock.h"
#include "tests/support/settled.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace cf::test {

/// Text of a document is its bytes; those that begin with "damaged" are unreadable, with "afp:" AFP, with "?" nothing known.
class PlainReader final : public DocumentReader
{
public:
    QFuture<Result<Extraction>> read(QByteArray bytes, QString, QString) override
    {
        ++reads;
        Extraction extraction;
        extraction.state = bytes.startsWith("damaged") ? TextState::Unreadable : bytes.isEmpty() ? TextState::NoText : TextState::Extracted;
        extraction.reason = extraction.state == TextState::Unreadable ? QStringLiteral("broken cross reference") : QString();
        extraction.mime = bytes.startsWith("afp:") ? QStringLiteral("application/vnd.ibm.modcap") : bytes.startsWith("?") ? QStringLiteral("application/octet-stream") : QStringLiteral("text/plain");
        extraction.text = extraction.state == TextState::Extracted ? QString::fromUtf8(bytes) : QString();
        return QtFuture::makeReadyFuture(Result<Extraction>(extraction));
    }
    QFuture<Result<std::vector<PageSize>>> pageSizes(QByteArray) override { return none<std::vector<PageSize>>(); }
    QFuture<Result<PageImage>> page(QByteArray, int, double) override { return none<PageImage>(); }
    QFuture<Result<std::vector<PageWord>>> pageWords(QByteArray, int) override { return none<std::vector<PageWord>>(); }
    int reads = 0;

private:
    template <class T> QFuture<Result<T>> none()
    {
        return QtFuture::makeReadyFuture(Result<T>(fail(ErrorKind::Rejected, QStringLiteral("not read in tests"))));
    }
};

/// Counts what is really read of documents.
class CountingConnector final : public connectors::Connector
{
public:
    CountingConnector(Repository repository, DocumentReader& reader) : m_folder(std::move(repository), reader) {}
    connectors::Capabilities capabilities() const override { return m_folder.capabilities(); }
    QCoro::Task<Result<connectors::Page>> changesSince(QString cursor, connectors::KnownSources& known, std::stop_token stop) override
    {
        cursors << cursor;
        return m_folder.changesSince(cursor, known, stop);
    }
    QCoro::Task<Result<QByteArray>> content(SourceRef source, qint64 maxBytes, std::stop_token stop) override
    {
        ++contents;
        if (contents == unmountedAt) {
            return unmounted();
        }
        return reading(m_folder.content(source, maxBytes, stop));
    }
    QCoro::Task<Result<QString>> token(SourceRef source) override { return m_folder.token(source); }
    int contents = 0;
    int unmountedAt = 0; ///< the reading of a document that finds the folder gone; 0: none
    QStringList cursors; ///< as asked from
    std::function<void()> whileReading; ///< called between reading a document and asking for its token

private:
    QCoro::Task<Result<QByteArray>> reading(QCoro::Task<Result<QByteArray>> content)
    {
        Result<QByteArray> bytes = co_await content;
        if (whileReading) {
            whileReading();
        }
        co_return bytes;
    }
    static QCoro::Task<Result<QByteArray>> unmounted()
    {
        co_return fail(ErrorKind::Offline, QStringLiteral("not mounted"));
    }
    connectors::FolderConnector m_folder;
};

class SyncRig
{
public:
    SyncRig()
    {
        cache = std::move(*cache::Cache::open(profile.path()));
        repository = *sync::folderRepository(tree.path(), QStringLiteral("Archive"), {}, QStringLiteral("Europe/Berlin"), clock.now());
        auto added = sync::addRepository(*cache, repository);
        settled(added);
    }

    void put(const QString& path, const QByteArray& bytes)
    {
        const QString full = tree.filePath(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile file(full);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void remove(const QString& path) { QVERIFY(QFile::remove(tree.filePath(path))); }

    /// An index with a row per document: id;file.
    void index(const QString& path, const QList<std::pair<QString, QString>>& rows)
    {
        QByteArray csv = "DocumentId,CustomerId,RecipientName,DocumentType,IssueDate,Channel,FileName\n";
        for (const auto& [id, file] : rows) {
            csv += id.toUtf8() + ",C-1,Adaeze Okafor,fee-change notice,2025-03-14T09:12:00,email," + file.toUtf8() + '\n';
        }
        put(path, csv);
    }

    Result<sync::RunProgress> run(std::stop_token stop = {}, std::function<void(const sync::RunProgress&)> progress = {})
    {
        clock.advance(1000);
        CountingConnector connector(repository, reader);
        connector.unmountedAt = std::exchange(unmountedAt, 0);
        connector.whileReading = std::exchange(whileReading, {});
        auto end = QCoro::waitFor(sync::pull({*cache, reader, clock, {}}, repository, connector, gate, stop,
                                             [&](const sync::RunProgress& now) {
                                                 if (progress) {
                                                     progress(now);
                                                 }
                                             }));
        contents = connector.contents;
        cursors = connector.cursors;
        return end;
    }

    template <class F> auto read(F f)
    {
        auto answer = cache->readers().read(f);
        settled(answer);
        return answer.result();
    }
    QByteArray dump()
    {
        return *read([](store::Database& database) { return cache::comparableDump(database); });
    }
    cache::Record record(const QString& id)
    {
        const auto found = read([id](store::Database& database) { return cache::readRecord(database, id); });
        return found.value_or(cache::Record());
    }
    qint64 count(const QString& sql)
    {
        return *read([sql](store::Database& database) { return database.integer(sql); });
    }

    /// Communications in the index with this word.
    qint64 holding(const QByteArray& word)
    {
        return *read([word](store::Database& database) -> Result<qint64> {
            index::WordIndex words;
            CF_CHECK(words.refresh(database));
            const index::WordQuery query{index::WordQuery::Kind::Phrase, index::Field::Text, {{word}}, {}, 0, {}};
            return words.evaluate(database, query).map([](const index::OrdinalSet& found) { return qint64(found.count()); });
        });
    }

    QTemporaryDir tree, profile;
    FakeClock clock;
    PlainReader reader;
    std::unique_ptr<cache::Cache> cache;
    Repository repository;
    sync::PauseGate gate;
    int contents = 0;    ///< read from the folder in the last run
    QStringList cursors; ///< the pages asked for in the last run
    int unmountedAt = 0; ///< in the next run, see CountingConnector; whileReading too
    std::function<void()> whileReading;
};

} // namespace cf::test
