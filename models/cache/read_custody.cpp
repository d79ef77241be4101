#include "models/cache/read_custody.h"

#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/domain/composition.h"
#include "models/store/packed_text.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr qsizetype mostText = 200; ///< of what an event says of itself

QString textOf(const QJsonValue& value) { return value.toString().left(mostText); }

std::optional<UtcMs> instantOf(const QJsonValue& value)
{
    const auto moment = readMoment(value.toString().left(mostText), QTimeZone::utc());
    return moment ? std::optional(moment->utc) : std::nullopt;
}

/// What the event says of itself. It is foreign, so anything may stand there.
void tellEvent(const QByteArray& raw, EventReceipt& receipt)
{
    const QJsonObject event = QJsonDocument::fromJson(raw).object();
    receipt.source = textOf(event[u"source"]);
    receipt.id = textOf(event[u"id"]);
    receipt.type = textOf(event[u"type"]);
    receipt.at = instantOf(event[u"time"]);
    receipt.recorded = instantOf(event[u"recordedtime"]);
    const QJsonObject document = event[u"data"][u"document"].toObject();
    receipt.archiveRef = textOf(document[u"archiveRef"]);
    const QByteArray hash = QByteArray::fromHex(textOf(document[u"sha256"]).toLatin1());
    receipt.documentSha256 = hash.size() == 32 ? hash : QByteArray();
}

/// The time of the first event that a feed told, as its own clock says.
Result<std::optional<UtcMs>> firstEvent(store::Database& database, qint64 feed)
{
    CF_TRY(store::Statement * select, database.cached("SELECT raw, known_from FROM delivery_notice WHERE repository = ?1 ORDER BY pk LIMIT 1"));
    select->bind(1, feed);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return std::optional<UtcMs>();
    }
    const QByteArray packed = select->blob(0);
    const UtcMs known = select->integer(1);
    select->reset();
    CF_TRY(const QByteArray raw, store::unpacked(database, packed));
    EventReceipt receipt;
    tellEvent(raw, receipt);
    const std::optional<UtcMs> told = receipt.recorded ? receipt.recorded : receipt.at;
    return std::optional(told.value_or(known));
}

} // namespace

Result<CustodyReach> custodyReach(store::Database& database)
{
    CustodyReach reach;
    CF_TRY(store::Statement * runs, database.cached("SELECT p.name, min(r.started), max(r.started) FROM composition_run r JOIN repository p ON p.pk = r.repository GROUP BY p.pk"));
    for (;;) {
        CF_TRY(const bool isThere, runs->step());
        if (!isThere) {
            break;
        }
        reach.compositions.push_back({runs->text(0), runs->optionalInteger(1), runs->optionalInteger(2)});
    }
    CF_TRY(store::Statement * names, database.cached("SELECT DISTINCT name_key FROM design_resource WHERE kind = ?1"));
    names->bind(1, int(ResourceKind::Template));
    for (;;) {
        CF_TRY(const bool isThere, names->step());
        if (!isThere) {
            break;
        }
        reach.templates.insert(names->text(0));
    }
    struct Feed {
        qint64 row = 0;
        QString name;
        std::optional<UtcMs> watermark;
    };
    std::vector<Feed> feeds;
    CF_TRY(store::Statement * select, database.cached("SELECT pk, name, watermark FROM repository WHERE kind = ?1 ORDER BY pk"));
    select->bind(1, QString(code(RepositoryKind::XConnector)));
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        feeds.push_back({select->integer(0), select->text(1), select->optionalInteger(2)});
    }
    for (const Feed& feed : feeds) {
        CF_TRY(const std::optional<UtcMs> first, firstEvent(database, feed.row));
        reach.feeds.push_back({feed.name, first, feed.watermark});
    }
    return reach;
}

Result<std::vector<EventReceipt>> eventReceipts(store::Database& database, const QString& documentId)
{
    std::vector<EventReceipt> all;
    const QString key = identifierKey(documentId);
    if (documentId.isEmpty() || key.isEmpty()) {
        return all;
    }
    std::vector<QByteArray> packed;
    CF_TRY(store::Statement * select,
           database.cached("SELECT n.pk, r.name, n.sha256, n.raw, EXISTS (SELECT 1 FROM delivery_notice_conflict c WHERE c.notice = n.pk) FROM delivery_notice n "
                           "JOIN repository r ON r.pk = n.repository WHERE n.document_key = ?1 AND n.document_key <> '' ORDER BY n.pk LIMIT ?2"));
    select->bind(1, key).bind(2, mostReceipts);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            break;
        }
        EventReceipt& one = all.emplace_back();
        one.notice = select->integer(0);
        one.feed = select->text(1);
        one.sha256 = select->blob(2);
        one.hasConflict = select->integer(4) != 0;
        packed.push_back(select->blob(3));
    }
    for (size_t i = 0; i < all.size(); ++i) { // may read a dictionary, so not while the rows are read
        CF_TRY(const QByteArray raw, store::unpacked(database, packed[i]));
        tellEvent(raw, all[i]);
    }
    return all;
}

Result<std::vector<KeptElsewhere>> keptElsewhere(store::Database& database, const Record& record)
{
    std::vector<KeptElsewhere> all;
    const QString key = identifierKey(record.communication.documentId);
    if (record.communication.documentId.isEmpty() || key.isEmpty()) {
        return all;
    }
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, r.name, coalesce(a.native_id, c.native_key), coalesce(s.native_version, ''), f.archived_utc, f.archived_wall, f.archived_precision, "
                           "f.archived_zone, f.archived_text, f.archived_assumed, c.first_known, n.declared_sha256, s.sha256, coalesce(a.standing, 'PRESENT') "
                           "FROM communication_fact f JOIN communication c ON c.pk = f.communication JOIN repository r ON r.pk = c.repository "
                           "LEFT JOIN archive_record a ON a.communication = c.pk "
                           "LEFT JOIN rendition n ON n.communication = c.pk AND n.known_to IS NULL AND n.position = 0 LEFT JOIN source s ON s.pk = n.source "
                           "WHERE f.document_key = ?1 AND f.known_to IS NULL AND c.cfid <> ?2 AND r.name <> ?3 ORDER BY c.pk LIMIT 50"));
    select->bind(1, key).bind(2, record.communication.id.value()).bind(3, record.repositoryName);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        KeptElsewhere& one = all.emplace_back();
        one.id = CommunicationId(select->text(0));
        one.repositoryName = select->text(1);
        one.nativeId = select->text(2);
        one.nativeVersion = select->text(3);
        one.archived = momentAt(*select, 4);
        one.firstSeen = select->integer(10);
        one.declared = select->blob(11);
        one.recorded = select->blob(12);
        one.standing = enumAt(*select, 13, RecordStanding::Present);
    }
}

Result<ComposedOnlyList> composedOnly(store::Database& database, int most)
{
    ComposedOnlyList list;
    CF_TRY(store::Statement * select,
           database.cached("SELECT max(coalesce(s.ended, r.ended, r.started, 0)) AS made, o.document_id, p.name, r.native_id, r.batch, s.name, o.queue, o.file_name "
                           "FROM composition_output o JOIN composition_step s ON s.pk = o.step JOIN composition_run r ON r.pk = s.run JOIN repository p ON p.pk = r.repository "
                           "WHERE o.document_key <> '' AND NOT EXISTS (SELECT 1 FROM communication_fact f WHERE f.document_key = o.document_key AND f.known_to IS NULL) "
                           "GROUP BY o.document_key ORDER BY made, o.document_id"));
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return list;
        }
        ++list.count;
        if (int(list.documents.size()) < most) {
            const qint64 made = select->integer(0);
            list.documents.push_back({select->text(1), select->text(2), select->text(3), select->text(4), select->text(5), select->text(6), select->text(7),
                                      made > 0 ? std::optional(made) : std::nullopt});
        }
    }
}

Result<void> eachUnreceipted(store::Database& database, UtcMs from, UtcMs to, const std::function<void(const Unreceipted&)>& take)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT c.cfid, f.document_id, f.title, f.type, f.template_code, f.job_id, r.name, f.sent_wall, coalesce(f.composed_utc, f.sent_utc, f.issued_utc) AS made, "
                           "f.document_key <> '' AND EXISTS (SELECT 1 FROM composition_output o WHERE o.document_key = f.document_key) AS has_line, "
                           "f.document_key <> '' AND EXISTS (SELECT 1 FROM delivery_notice n WHERE n.document_key = f.document_key AND n.document_key <> '') AS has_event "
                           "FROM communication_fact f JOIN communication c ON c.pk = f.communication JOIN repository r ON r.pk = c.repository "
                           "WHERE f.known_to IS NULL AND made >= ?1 AND made <= ?2 AND NOT (has_line AND has_event)"));
    select->bind(1, from).bind(2, to);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        Unreceipted one;
        one.id = CommunicationId(select->text(0));
        one.documentId = select->text(1);
        one.title = select->text(2);
        one.type = select->text(3);
        one.templateCode = select->text(4);
        one.job = select->text(5);
        one.repositoryName = select->text(6);
        one.sentWall = select->optionalInteger(7);
        one.made = select->optionalInteger(8);
        one.hasLine = select->integer(9) != 0;
        one.hasEvent = select->integer(10) != 0;
        take(one);
    }
}

} // namespace cf::cache
