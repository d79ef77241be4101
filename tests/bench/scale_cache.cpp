#include "tests/bench/scale_cache.h"

#include "app/sandbox/estate/estate_fill.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>
#include <ctime>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace cf::bench {

namespace {

/// Of the tables and of a few records, so that a cache of another shape or estate is not taken for this one.
QString shapeOf(quint64 seed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QStringList files;
    for (QDirIterator walk(u":/sql/migrations/cache"_s, QDir::Files); walk.hasNext();) {
        files << walk.next();
    }
    files.sort();
    for (const QString& path : files) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            hash.addData(file.readAll());
        }
    }
    const estate::EstateGenerator generator(seed);
    estate::EstateRecord record;
    for (quint64 number = 0; number < 50; ++number) {
        generator.make(number * 977, record);
        hash.addData(QByteArrayView(record.title.data(), qsizetype(record.title.size())));
        for (const estate::MadeRendition& file : record.renditions) {
            hash.addData(QByteArrayView(file.body.data(), qsizetype(file.body.size())));
        }
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QJsonObject noted(const QString& profile)
{
    QFile file(profile + u"/filled.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// By its table: what the table is for; an index of a table of rows or texts is a secondary one.
qint64& placeOf(Sizes& sizes, const QString& table, bool isIndex)
{
    if (table == u"content_text") {
        return isIndex ? sizes.secondary : sizes.texts;
    }
    if (table == u"index_copy") { // neither words nor what finds them
        return sizes.secondary;
    }
    if (table == u"index_column" || table == u"index_value") {
        return sizes.shared;
    }
    if (table.startsWith(u"index_"_s)) {
        return sizes.words;
    }
    return isIndex ? sizes.secondary : sizes.rows;
}

} // namespace

QString ScaleCache::profile() const { return u"%1/estate-%2-%3"_s.arg(folder).arg(records).arg(seed); }
QString ScaleCache::file() const { return profile() + u"/cache.sqlite"_s; }
void ScaleCache::clear() const { QDir(profile()).removeRecursively(); }
bool ScaleCache::isComplete() const
{
    return QFile::exists(file()) && noted(profile())["shape"_L1].toString() == shapeOf(seed);
}

Result<void> ScaleCache::fill() const
{
    QElapsedTimer timer;
    timer.start();
    estate::Filling filling;
    filling.profile = profile();
    filling.records = records;
    filling.seed = seed;
    qint64 shown = 0;
    filling.progress = [&](quint64 done) {
        if (timer.elapsed() / 30'000 > shown) {
            shown = timer.elapsed() / 30'000;
            std::fprintf(stderr, "%llu records after %lld s\n", static_cast<unsigned long long>(done),
                         static_cast<long long>(timer.elapsed() / 1000));
        }
    };
    CF_TRY(const estate::Filled filled, estate::fill(filling));
    const double seconds = double(timer.elapsed()) / 1000;
    const auto came = double(records - filled.continuedFrom);
    std::printf("filled with %.0f records in %.1f s: %.0f a second (%.0f s of the processor; making %.1f s beside it; "
                "rows %.1f, index %.1f, "
                "merging %.1f, "
                "secondary indexes %.1f s), most memory %.0f MB\n",
                came, seconds, came / seconds, double(std::clock()) / CLOCKS_PER_SEC, filled.making, filled.rows,
                filled.indexing, filled.merging, filled.completing, memory("VmHWM"));
    CF_TRY(const Sizes sizes, sizesOf(file()));
    QFile note(profile() + u"/filled.json"_s);
    const QJsonObject said{{"shape"_L1, shapeOf(seed)},
                           {"records_per_s"_L1, came / seconds},
                           {"bytes_per_record"_L1, double(sizes.all()) / double(records)}};
    return note.open(QIODevice::WriteOnly) && note.write(QJsonDocument(said).toJson()) > 0
               ? Result<void>()
               : fail(ErrorKind::Storage, u"what the filling took cannot be noted"_s);
}

Load ScaleCache::load() const
{
    const QJsonObject said = noted(profile());
    return {u"counterfoil"_s, qint64(records), said["records_per_s"_L1].toDouble(),
            said["bytes_per_record"_L1].toDouble(), 0};
}

Result<Sizes> sizesOf(const QString& file)
{
    CF_TRY(store::Database database, store::Database::open(file, store::Database::Mode::ReadOnly));
    CF_TRY(store::Statement pages,
           database.prepare(u"SELECT coalesce(s.tbl_name, d.name), coalesce(s.type = 'index', 0), "
                            "sum(d.pageno) * (SELECT page_size FROM pragma_page_size) " // pgsize of a whole table has 32 bits
                            "FROM dbstat('main', 1) d LEFT JOIN sqlite_schema s ON s.name = d.name GROUP BY 1, 2"));
    Sizes sizes;
    while (true) {
        CF_TRY(const bool more, pages.step());
        if (!more) {
            return sizes;
        }
        placeOf(sizes, pages.text(0), pages.integer(1) != 0) += pages.integer(2);
    }
}

void makeCold(const QString& file, bool all)
{
    if (all) {
        ::sync();
        QFile drop(u"/proc/sys/vm/drop_caches"_s);
        if (drop.open(QIODevice::WriteOnly) && drop.write("3") == 1 && drop.flush()) {
            return;
        }
    }
    for (const QString& path : {file, file + u"-wal"_s}) {
        const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
        if (descriptor >= 0) {
            ::fsync(descriptor);
            ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
            ::close(descriptor);
        }
    }
}

} // namespace cf::bench
