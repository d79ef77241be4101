#include "models/activity/log.h"
#include "models/activity/log_rows.h"
#include "models/base/sha256.h"

#include <QSaveFile>

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

QByteArray base64List(const std::vector<QByteArray>& hashes)
{
    QByteArray made = "[";
    for (const QByteArray& hash : hashes) {
        made += (made.size() > 1 ? ",\"" : "\"") + hash.toBase64() + '"';
    }
    return made += ']';
}

/// As JSON wants it: a note is the one text here that has line ends.
QByteArray noteText(const QByteArray& note) { return canonicalText(QString::fromUtf8(note)).replace('\n', "\\n"); }

Result<KeptCheckpoint> newestOr(store::Database& database)
{
    CF_TRY(const auto newest, newestCheckpoint(database));
    if (!newest) {
        return fail(ErrorKind::Conflict, u"nothing of the log is signed yet"_s);
    }
    return *newest;
}

QString dayText(qint64 day) { return QDate(1970, 1, 1).addDays(day).toString(Qt::ISODate); }

Result<void> put(QSaveFile& file, const QByteArray& line)
{
    if (file.write(line) != line.size()) {
        return fail(ErrorKind::Storage, u"the segment cannot be written: "_s + file.errorString());
    }
    return {};
}

Result<void> writeSegment(store::Database& database, const QString& origin, const DaySegment& segment, QSaveFile& file)
{
    const Nodes nodes = nodesOf(database);
    std::vector<QByteArray> before;
    for (const Place& place : frontierOf(segment.first)) {
        CF_TRY(QByteArray hash, nodes(place));
        before.push_back(std::move(hash));
    }
    CF_TRY(const auto newest, newestCheckpoint(database));
    CF_TRY(const auto within, checkpointsOf(database, segment.first, segment.end));
    std::vector<QByteArray> keys;
    for (const KeptCheckpoint& one : within) {
        if (std::ranges::find(keys, one.key.toUtf8()) == keys.end()) {
            keys.push_back(one.key.toUtf8());
        }
    }
    const bool isLater = newest && newest->head.size > segment.end;
    if (isLater && std::ranges::find(keys, newest->key.toUtf8()) == keys.end()) {
        keys.push_back(newest->key.toUtf8());
    }
    QByteArray head = "{\"before\":" + base64List(before) + ",\"day\":\"" + dayText(segment.day).toLatin1() + "\",\"end\":" + QByteArray::number(segment.end) +
                      ",\"first\":" + QByteArray::number(segment.first) + ",\"form\":\"counterfoil-activity-segment\",\"keys\":[";
    for (size_t i = 0; i < keys.size(); ++i) {
        head += (i > 0 ? "," : "") + canonicalText(QString::fromUtf8(keys[i]));
    }
    head += "],\"origin\":" + canonicalText(origin) + ",\"v\":1}\n";
    CF_CHECK(put(file, head));
    const Result<void> written = eachEntry(database, segment.first, segment.end, [&file](qint64, const QByteArray& leaf, const QByteArray& hash) -> Result<bool> {
        CF_CHECK(put(file, hash.toBase64() + ' ' + leaf + '\n'));
        return true;
    });
    CF_CHECK(written);
    QByteArray foot = "{\"checkpoints\":[";
    for (size_t i = 0; i < within.size(); ++i) {
        foot += (i > 0 ? "," : "") + noteText(within[i].note);
    }
    std::vector<QByteArray> steps;
    if (isLater) {
        CF_TRY(steps, consistencyProof(nodes, segment.end, newest->head.size));
    }
    CF_TRY(const QByteArray root, rootOf(nodes, segment.end));
    foot += "],\"head\":\"" + sha256Of(QByteArrayView(head).chopped(1)).toBase64() + "\",\"later\":" + (isLater ? noteText(newest->note) : QByteArray("\"\"")) + ",\"laterProof\":" + base64List(steps) + ",\"root\":\"" + root.toBase64() + "\"}\n";
    return put(file, foot);
}

} // namespace

QFuture<Result<QByteArray>> Log::inclusionFile(qint64 n)
{
    return m_readers->read([n](store::Database& database) -> Result<QByteArray> {
        CF_TRY(const KeptCheckpoint newest, newestOr(database));
        if (n >= newest.head.size) {
            return fail(ErrorKind::Conflict, u"the newest checkpoint covers %1 entries"_s.arg(newest.head.size));
        }
        CF_TRY(const auto path, inclusionProof(nodesOf(database), n, newest.head.size));
        QByteArray entry;
        const Result<void> read = eachEntry(database, n, n + 1, [&entry](qint64, const QByteArray& leaf, const QByteArray&) -> Result<bool> {
            entry = leaf;
            return true;
        });
        CF_CHECK(read);
        return "{\"checkpoint\":" + noteText(newest.note) + ",\"entry\":" + canonicalText(QString::fromUtf8(entry)) + ",\"form\":\"counterfoil-activity-inclusion\",\"index\":" +
               QByteArray::number(n) + ",\"key\":" + canonicalText(newest.key) + ",\"proof\":" + base64List(path) + ",\"v\":1}\n";
    });
}

QFuture<Result<QByteArray>> Log::consistencyFile(qint64 first)
{
    return m_readers->read([first](store::Database& database) -> Result<QByteArray> {
        CF_TRY(const KeptCheckpoint newest, newestOr(database));
        CF_TRY(const auto older, checkpointAt(database, first));
        if (!older) {
            return fail(ErrorKind::NotFound, u"there is no checkpoint of %1 entries"_s.arg(first));
        }
        CF_TRY(const auto steps, consistencyProof(nodesOf(database), first, newest.head.size));
        QByteArray keys = canonicalText(older->key);
        if (newest.key != older->key) {
            keys += ',' + canonicalText(newest.key);
        }
        return "{\"first\":" + noteText(older->note) + ",\"form\":\"counterfoil-activity-consistency\",\"keys\":[" + keys + "],\"proof\":" + base64List(steps) +
               ",\"second\":" + noteText(newest.note) + ",\"v\":1}\n";
    });
}

QFuture<Result<QByteArray>> Log::checkpointFile()
{
    return m_readers->read([](store::Database& database) -> Result<QByteArray> {
        CF_TRY(const auto newest, newestCheckpoint(database));
        if (!newest) {
            return fail(ErrorKind::NotFound, u"nothing of the log is signed yet"_s);
        }
        return newest->note;
    });
}

QFuture<Result<qint64>> Log::exportSegment(qint64 day, QString path)
{
    return m_readers->read([day, path = std::move(path), origin = m_origin](store::Database& database) -> Result<qint64> {
        CF_TRY(const auto segment, segmentOf(database, day));
        if (!segment || segment->end == segment->first) {
            return fail(ErrorKind::NotFound, u"the log has nothing of %1"_s.arg(dayText(day)));
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return fail(ErrorKind::Storage, u"the segment cannot be written: "_s + file.errorString());
        }
        CF_CHECK(writeSegment(database, origin, *segment, file));
        if (!file.commit()) {
            return fail(ErrorKind::Storage, u"the segment cannot be written: "_s + file.errorString());
        }
        return segment->end - segment->first;
    });
}

} // namespace cf::activity
