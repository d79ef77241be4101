#include "models/cache/read_notice.h"

#include "models/base/sha256.h"
#include "models/store/packed_text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr qsizetype mostText = 1000; ///< of what an event says of itself

} // namespace

Result<NoticeRecord> readNotice(store::Database& database, qint64 notice)
{
    NoticeRecord record;
    record.notice = notice;
    CF_TRY(store::Statement * select, database.cached("SELECT r.name, n.sha256, n.known_from, n.raw, n.reading FROM delivery_notice n JOIN repository r ON "
                                                      "r.pk = n.repository WHERE n.pk = ?1"));
    select->bind(1, notice);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return fail(ErrorKind::NotFound, u"no such event is kept here"_s);
    }
    record.feed = select->text(0);
    record.sha256 = select->blob(1);
    record.knownFrom = select->integer(2);
    const QByteArray packed = select->blob(3);
    record.reading = select->text(4).toUtf8();
    select->reset();
    CF_TRY(record.raw, store::unpacked(database, packed));
    record.isIntact = sha256Of(record.raw) == record.sha256;
    const QJsonObject event = QJsonDocument::fromJson(record.raw).object();
    record.source = event[u"source"].toString().left(mostText);
    record.id = event[u"id"].toString().left(mostText);
    CF_TRY(store::Statement * others, database.cached("SELECT known_from, sha256, raw FROM delivery_notice_conflict WHERE notice = ?1 ORDER BY pk"));
    others->bind(1, notice);
    std::vector<QByteArray> bodies;
    for (;;) {
        CF_TRY(const bool isMore, others->step());
        if (!isMore) {
            break;
        }
        record.others.push_back({others->integer(0), others->blob(1), {}});
        bodies.push_back(others->blob(2));
    }
    for (size_t i = 0; i < bodies.size(); ++i) {
        CF_TRY(record.others[i].raw, store::unpacked(database, bodies[i]));
    }
    return record;
}

QFuture<Result<NoticeRecord>> noticeOf(Cache& cache, qint64 notice)
{
    return cache.readers().read([notice](store::Database& database) { return readNotice(database, notice); });
}

} // namespace cf::cache
