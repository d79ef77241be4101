#include "app/sandbox/estate/estate_fill.h"

#include "app/sandbox/estate/estate_writer.h"
#include "models/cache/run_letters.h"
#include "models/cache/shared_documents.h"
#include "models/cache/write_source.h"
#include "models/search/text_index.h"
#include "models/store/migrator.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <array>
#include <future>

namespace cf::estate {

using namespace Qt::StringLiterals;

namespace {

class Seconds
{
public:
    explicit Seconds(double& sum)
        : m_sum(sum)
    {
        m_timer.start();
    }
    ~Seconds() { m_sum += double(m_timer.nsecsElapsed()) / 1e9; }
    Q_DISABLE_COPY_MOVE(Seconds)

private:
    double& m_sum;
    QElapsedTimer m_timer;
};

Result<void> inTransaction(store::Database& database, const std::function<Result<void>()>& work)
{
    CF_TRY(store::Transaction transaction, store::Transaction::begin(database));
    CF_CHECK(work());
    return transaction.commit();
}

/// Makes every second page, in a thread of its own.
struct Maker {
    Maker(const EstateGenerator& generator, bool withTruth)
        : pages(generator, withTruth)
    {}
    PageMaker pages;
    double seconds = 0;
    std::future<Result<EstatePage>> page; ///< the last member: waits for the thread that uses the others
};

class Fill
{
public:
    Fill(const Filling& wanted, store::Database& database, EstateWriter writer)
        : m_wanted(wanted)
        , m_database(database)
        , m_writer(std::move(writer))
        , m_generator(wanted.seed, wanted.hasLargeCampaign)
        , m_makers{Maker(m_generator, !wanted.truth.isEmpty()), Maker(m_generator, !wanted.truth.isEmpty())}
    {}

    Result<Filled> run()
    {
        CF_CHECK(inTransaction(m_database, [this] { return m_writer.writeCommon(m_wanted.seed); }));
        CF_TRY(const qint64 there, m_writer.written());
        if (quint64(there) > m_wanted.records) {
            return fail(ErrorKind::Conflict, u"more records were begun there"_s);
        }
        m_filled.records = m_wanted.records;
        m_filled.continuedFrom = quint64(there);
        if (!m_wanted.reindex) { // that needs them
            CF_CHECK(m_writer.dropIndexes());
        }
        CF_CHECK(openTruth());
        CF_CHECK(writePages());
        {
            const Seconds timing(m_filled.merging);
            CF_CHECK(keepUp(true));
        }
        {
            const Seconds timing(m_filled.completing);
            CF_CHECK(m_writer.makeIndexes());
            CF_CHECK(inTransaction(m_database, [this] { return m_writer.writeCounts(); }));
            CF_CHECK(cache::noteSharedDocuments(m_database));
            CF_CHECK(cache::noteRunLetters(m_database));
            CF_CHECK(inTransaction(m_database, [this] { return search::noteAllCopies(m_database); }));
        }
        return m_filled;
    }

private:
    Maker& makerOf(quint64 first) { return m_makers[size_t((first - m_filled.continuedFrom) / m_wanted.pageSize % 2)]; }
    Result<void> openTruth()
    {
        if (m_wanted.truth.isEmpty()) {
            return {};
        }
        m_truth.setFileName(m_wanted.truth);
        if (!m_truth.open(QIODevice::WriteOnly)) {
            return fail(ErrorKind::Storage, u"the truth file cannot be written"_s);
        }
        for (quint64 number = 0; number < m_filled.continuedFrom; number += m_wanted.pageSize) {
            CF_TRY(const EstatePage page,
                   m_makers[0].pages.make(number, std::min(m_wanted.pageSize, m_filled.continuedFrom - number)));
            CF_CHECK(writeTruth(page));
        }
        return {};
    }
    Result<void> writeTruth(const EstatePage& page)
    {
        return page.truth.isEmpty() || m_truth.write(page.truth) == page.truth.size()
                   ? Result<void>()
                   : fail(ErrorKind::Storage, u"the truth file cannot be written"_s);
    }
    /// The next two pages are made while one is written: making one takes longer than writing it, or less, by what is merged.
    void begin(quint64 first)
    {
        Maker& maker = makerOf(first);
        if (first < m_wanted.records) {
            maker.pages.useDictionary(m_dictionary);
            maker.pages.useFrequentWords(m_frequent);
            maker.page = std::async(std::launch::async, [this, &maker, first] {
                const Seconds timing(maker.seconds);
                return maker.pages.make(first, std::min(m_wanted.pageSize, m_wanted.records - first));
            });
        }
    }
    Result<void> writePages()
    {
        CF_CHECK(renewLists());
        begin(m_filled.continuedFrom);
        begin(m_filled.continuedFrom + m_wanted.pageSize);
        for (quint64 first = m_filled.continuedFrom; first < m_wanted.records; first += m_wanted.pageSize) {
            CF_TRY(EstatePage page, makerOf(first).page.get());
            CF_CHECK(renewLists());
            begin(first + 2 * m_wanted.pageSize);
            CF_CHECK(inTransaction(m_database, [&] { return writePage(page); }));
            CF_CHECK(writeTruth(page));
            if (m_wanted.progress) {
                m_wanted.progress(first + page.count);
            }
            const Seconds timing(m_filled.merging);
            CF_CHECK(keepUp(false));
        }
        m_filled.making = m_makers[0].seconds + m_makers[1].seconds;
        return {};
    }
    /// What the pages are made with that are begun from now on.
    Result<void> renewLists()
    {
        CF_CHECK(inTransaction(m_database, [this] { return cache::renewTextDictionary(m_database); }));
        CF_TRY(m_dictionary, store::newestDictionary(m_database));
        CF_TRY(m_frequent, index::FrequentWords::of(m_database));
        return {};
    }
    Result<void> writePage(EstatePage& page)
    {
        {
            const Seconds timing(m_filled.rows);
            CF_CHECK(m_writer.writeRows(page));
        }
        const Seconds timing(m_filled.indexing);
        if (!m_wanted.reindex) {
            return search::addToIndex(m_database, std::move(page.index));
        }
        std::vector<CommunicationId> ids;
        for (const QByteArray& id : page.ids) {
            ids.emplace_back(QString::fromLatin1(id));
        }
        return search::reindex(m_database, ids);
    }
    Result<void> keepUp(bool toTheEnd)
    {
        for (bool more = true; more;) {
            CF_CHECK(inTransaction(m_database, [&]() -> Result<void> {
                CF_TRY(const bool urgent, search::IndexUpkeep::isUrgent(m_database));
                more = urgent || toTheEnd;
                if (more) {
                    CF_TRY(more, m_upkeep.step(m_database));
                }
                return {};
            }));
        }
        return {};
    }

    const Filling& m_wanted;
    store::Database& m_database;
    EstateWriter m_writer;
    EstateGenerator m_generator;
    search::IndexUpkeep m_upkeep;
    QFile m_truth;
    QByteArray m_dictionary;
    std::shared_ptr<const index::FrequentWords> m_frequent;
    std::array<Maker, 2> m_makers;
    Filled m_filled;
};

Result<Filled> fillFile(const QString& path, const Filling& filling)
{
    CF_TRY(store::Database database, store::Database::open(path, store::Database::Mode::ReadWrite));
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(database, migrations));
    // Sorting for the indexes may take gigabytes.
    CF_CHECK(database.execute(u"PRAGMA foreign_keys=OFF; PRAGMA cache_size=-262144; PRAGMA temp_store=FILE"));
    // Where nobody reads along, pages of the file need not be written beside it first: those that are new, nearly all, are written once,
    // and records whose transaction was cut off are rolled back.
    if (!filling.isRead) {
        CF_CHECK(database.execute(u"PRAGMA journal_mode=TRUNCATE"));
    }
    CF_TRY(EstateWriter writer, EstateWriter::open(database));
    Fill fill(filling, database, std::move(writer));
    CF_TRY(const Filled filled, fill.run());
    CF_CHECK(database.execute(u"PRAGMA journal_mode=WAL; PRAGMA wal_checkpoint(TRUNCATE)"));
    return filled;
}

} // namespace

Result<Filled> fill(const Filling& filling)
{
    const QDir profile(filling.profile);
    if (!profile.mkpath(u"."_s)) {
        return fail(ErrorKind::Storage, u"the profile cannot be made"_s);
    }
    const QString path = profile.filePath(u"cache.sqlite"_s), filled = profile.filePath(u"cache.filling.sqlite"_s);
    if (QFile::exists(path)) {
        return fail(ErrorKind::Conflict, u"the profile has a cache already"_s);
    }
    CF_TRY(const Filled result, fillFile(filled, filling));
    if (!QFile::rename(filled, path)) {
        return fail(ErrorKind::Storage, u"the complete cache cannot be given its name"_s);
    }
    return result;
}

} // namespace cf::estate
