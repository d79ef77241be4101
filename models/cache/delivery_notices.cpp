#include "models/cache/delivery_notices.h"

#include "models/base/sha256.h"
#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/store/packed_text.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr qsizetype keyBytes = 16;

QByteArray keyOf(const FeedEvent& event)
{
    return sha256Of(event.source.toUtf8() + '\0' + event.id.toUtf8()).first(keyBytes);
}

/// A server may write the same event with other spaces or its members in another order.
bool isSame(const QByteArray& a, const QByteArray& b)
{
    return a == b || QJsonDocument::fromJson(a) == QJsonDocument::fromJson(b);
}

Result<qint64> countOf(store::Database& database, const char* sql, const RepositoryId& feed)
{
    CF_TRY(store::Statement * count, database.cached(sql));
    count->bind(1, feed.value());
    CF_TRY(const bool row, count->step());
    const qint64 found = row ? count->integer(0) : 0;
    count->reset();
    return found;
}

Result<std::vector<KeptRaw>> rawOf(store::Database& database, store::Statement& select)
{
    std::vector<KeptRaw> events;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            break;
        }
        events.push_back({select.integer(0), select.text(1), select.blob(2), select.text(3).toUtf8()});
    }
    for (KeptRaw& event : events) { // may read a dictionary, so not while the rows are read
        CF_TRY(event.raw, store::unpacked(database, event.raw));
    }
    return events;
}

} // namespace

EventKeeping::EventKeeping(store::Database& database, qint64 feed, QByteArray chain)
    : m_database(&database)
    , m_feed(feed)
    , m_chain(std::move(chain))
{}

Result<EventKeeping> EventKeeping::begin(store::Database& database, const RepositoryId& feed)
{
    CF_TRY(const qint64 row, repositoryRow(database, feed));
    CF_TRY(store::Statement * newest, database.cached("SELECT chain FROM delivery_notice ORDER BY pk DESC LIMIT 1"));
    CF_TRY(const bool any, newest->step());
    QByteArray chain = any ? newest->blob(0) : QByteArray();
    newest->reset();
    return EventKeeping(database, row, std::move(chain));
}

Result<KeptEvent> EventKeeping::keep(const FeedEvent& event, const QString& documentKey, UtcMs now, const QByteArray& packed)
{
    const QByteArray key = keyOf(event), hash = event.sha256.isEmpty() ? sha256Of(event.raw) : event.sha256;
    CF_TRY(const QByteArray raw, packed.isNull() ? store::packed(*m_database, event.raw) : Result<QByteArray>(packed));
    QByteArray chain = sha256Of(m_chain + hash);
    // Most are new, so that whether it is known is asked of the index once.
    CF_TRY(store::Statement * insert,
           m_database->cached("INSERT INTO delivery_notice (repository, key, document_key, message_key, known_from, sha256, chain, raw, reading) "
                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT (repository, key) DO NOTHING"));
    insert->bind(1, m_feed).bind(2, key).bind(3, documentKey);
    insert->bind(4, event.notices.empty() ? QString() : messageKeyOf(event.notices.front()));
    insert->bind(5, now).bind(6, hash).bind(7, chain).bind(8, raw).bind(9, QString::fromUtf8(event.reading));
    CF_CHECK(insert->run());
    if (m_database->changes() == 0) {
        return keepAgain(event, key, hash, raw, now);
    }
    m_chain = std::move(chain);
    return KeptEvent{Kept::New, m_database->lastInsertId()};
}

Result<KeptEvent> EventKeeping::keepAgain(const FeedEvent& event, const QByteArray& key, const QByteArray& hash, const QByteArray& packed, UtcMs now)
{
    CF_TRY(store::Statement * known, m_database->cached("SELECT pk, sha256, raw FROM delivery_notice WHERE repository = ?1 AND key = ?2"));
    known->bind(1, m_feed).bind(2, key);
    CF_TRY(const bool isKnown, known->step());
    KeptEvent kept{Kept::Again, isKnown ? known->integer(0) : 0};
    const QByteArray before = isKnown ? known->blob(1) : QByteArray(), packedBefore = isKnown ? known->blob(2) : QByteArray();
    known->reset();
    if (before == hash) {
        return kept;
    }
    CF_TRY(const QByteArray raw, store::unpacked(*m_database, packedBefore));
    if (isSame(raw, event.raw)) {
        return kept;
    }
    kept.kept = Kept::Otherwise;
    CF_TRY(store::Statement * insert, m_database->cached("INSERT INTO delivery_notice_conflict (notice, known_from, sha256, raw) VALUES (?1, ?2, ?3, ?4) "
                                                         "ON CONFLICT (notice, sha256) DO NOTHING"));
    insert->bind(1, kept.notice).bind(2, now).bind(3, hash).bind(4, packed);
    CF_CHECK(insert->run());
    return kept;
}

QString messageKeyOf(const DeliveryNotice& notice)
{
    return notice.messageId.isEmpty() ? QString() : fold(notice.gateway) + u'\n' + notice.messageId;
}

Result<void> nameDocument(store::Database& database, qint64 notice, const QString& documentKey)
{
    CF_TRY(store::Statement * update, database.cached("UPDATE delivery_notice SET document_key = ?2 WHERE pk = ?1"));
    update->bind(1, notice).bind(2, documentKey);
    return update->run();
}

Result<std::vector<KeptRaw>> eventsOfDocument(store::Database& database, const QString& documentKey)
{
    if (documentKey.isEmpty()) {
        return std::vector<KeptRaw>();
    }
    CF_TRY(store::Statement * select,
           database.cached("SELECT n.pk, r.mapping, n.raw, n.reading FROM delivery_notice n JOIN repository r ON r.pk = n.repository "
                           "WHERE n.document_key = ?1 AND n.document_key <> '' ORDER BY n.pk"));
    select->bind(1, documentKey);
    return rawOf(database, *select);
}

Result<std::vector<KeptRaw>> eventsOfMessage(store::Database& database, const QString& messageKey)
{
    if (messageKey.isEmpty()) {
        return std::vector<KeptRaw>();
    }
    CF_TRY(store::Statement * select, database.cached("SELECT n.pk, r.mapping, n.raw, n.reading FROM delivery_notice n JOIN repository r ON r.pk = n.repository WHERE "
                                                      "n.message_key = ?1 AND n.message_key <> '' AND n.document_key = '' ORDER BY n.pk"));
    select->bind(1, messageKey);
    return rawOf(database, *select);
}

Result<QString> documentOfMessage(store::Database& database, const QString& messageKey)
{
    if (messageKey.isEmpty()) {
        return QString();
    }
    CF_TRY(store::Statement * select, database.cached("SELECT document_key FROM delivery_notice WHERE message_key = ?1 AND message_key <> '' "
                                                      "AND document_key <> '' ORDER BY pk LIMIT 1"));
    select->bind(1, messageKey);
    CF_TRY(const bool row, select->step());
    const QString document = row ? select->text(0) : QString();
    select->reset();
    return document;
}

Result<std::vector<qint64>> communicationsOfDocument(store::Database& database, const QString& documentKey)
{
    std::vector<qint64> rows;
    if (documentKey.isEmpty()) {
        return rows;
    }
    CF_TRY(store::Statement * select,
           database.cached("SELECT communication FROM communication_fact WHERE document_key = ?1 AND known_to IS NULL ORDER BY communication"));
    select->bind(1, documentKey);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return rows;
        }
        rows.push_back(select->integer(0));
    }
}

Result<qint64> countEvents(store::Database& database, const RepositoryId& feed)
{
    return countOf(database, "SELECT count(*) FROM delivery_notice WHERE repository = (SELECT pk FROM repository WHERE cfid = ?1)", feed);
}

Result<qint64> countConflicts(store::Database& database, const RepositoryId& feed)
{
    return countOf(database,
                   "SELECT count(*) FROM delivery_notice_conflict c JOIN delivery_notice n ON n.pk = c.notice WHERE n.repository = "
                   "(SELECT pk FROM repository WHERE cfid = ?1)",
                   feed);
}

Result<EventCheck> checkEvents(store::Database& database)
{
    EventCheck check;
    CF_TRY(check.conflicts, database.integer(u"SELECT count(*) FROM delivery_notice_conflict"));
    CF_TRY(store::Statement select, database.prepare(u"SELECT pk, sha256, chain, raw FROM delivery_notice ORDER BY pk"));
    QByteArray chain;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return check;
        }
        ++check.events;
        const qint64 notice = select.integer(0);
        const QByteArray hash = select.blob(1);
        const QByteArray packed = select.blob(3);
        const bool isErased = packed.isEmpty(); // no event comes as nothing
        check.erased += isErased;
        const Result<QByteArray> raw = store::unpacked(database, packed);
        chain = sha256Of(chain + hash);
        if (check.firstBroken == 0 && ((!isErased && (!raw || sha256Of(*raw) != hash)) || select.blob(2) != chain)) {
            check.firstBroken = notice;
        }
    }
}

} // namespace cf::cache
