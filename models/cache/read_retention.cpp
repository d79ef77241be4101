#include "models/cache/read_retention.h"

#include "models/cache/columns.h"
#include "models/cache/record_statement.h"

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

#define CF_MOMENT(name) "f." name "_utc, f." name "_wall, f." name "_precision, f." name "_zone, f." name "_text, f." name "_assumed"

QByteArray sqlWhere(const char* condition)
{
    return QByteArray("SELECT c.cfid, r.cfid, r.name, coalesce(a.native_id, ''), coalesce(a.standing, 'PRESENT'), f.document_id, f.title, f.type, f.business_unit, f.package, f.retention_class, "
                      "f.package_key, f.document_key, coalesce(s.body, ''), " CF_MOMENT("issued") ", " CF_MOMENT("effective") ", " CF_MOMENT("sent") ", " CF_MOMENT("archived") ", " CF_MOMENT("event")
                      " FROM communication_fact f JOIN communication c ON c.pk = f.communication JOIN repository r ON r.pk = f.repository LEFT JOIN archive_record a ON a.communication = c.pk "
                      "LEFT JOIN record_statement s ON s.communication = c.pk AND s.known_to IS NULL WHERE f.known_to IS NULL AND f.state <> 'DRAFT' AND ")
           + condition;
}

RetentionRow rowAt(const store::Statement& select)
{
    RetentionRow row;
    RetentionFacts& facts = row.facts;
    facts.communication = CommunicationId(select.text(0));
    facts.repository = RepositoryId(select.text(1));
    int column = 2;
    facts.repositoryName = select.text(column++);
    facts.record = select.text(column++);
    facts.standing = enumAt(select, column++, RecordStanding::Present);
    for (QString* text : {&facts.documentId, &facts.title, &facts.type, &facts.unit, &facts.package, &facts.askedClass, &row.packageKey, &row.documentKey}) {
        *text = select.text(column++);
    }
    const QByteArrayView body = select.utf8(column++);
    if (!body.isEmpty()) {
        ArchiveRecord said;
        readStatement(body.toByteArray(), said);
        facts.retention = std::move(said.retention);
        facts.holds = std::move(said.holds);
        for (const RecordVersion& one : said.versions) {
            facts.versions << one.nativeId;
        }
    }
    for (std::optional<Moment>* moment : {&facts.issued, &facts.effective, &facts.sent, &facts.archived, &facts.happened}) {
        *moment = momentAt(select, column);
        column += 6;
    }
    return row;
}

Result<std::vector<RetentionRow>> rowsOf(store::Database& database, const QByteArray& sql, const QString& key)
{
    std::vector<RetentionRow> rows;
    CF_TRY(store::Statement * select, database.cached(sql.constData()));
    select->bind(1, key);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return rows;
        }
        rows.push_back(rowAt(*select));
    }
}

} // namespace

Result<void> eachRetention(store::Database& database, const std::function<Result<void>(RetentionRow&&)>& take)
{
    CF_TRY(store::Statement select, database.prepare(QString::fromLatin1(sqlWhere("1"))));
    for (;;) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return {};
        }
        CF_CHECK(take(rowAt(select)));
    }
}

Result<std::optional<RetentionRow>> readRetention(store::Database& database, const CommunicationId& communication)
{
    static const QByteArray sql = sqlWhere("c.cfid = ?1");
    CF_TRY(std::vector<RetentionRow> rows, rowsOf(database, sql, communication.value()));
    return rows.empty() ? std::optional<RetentionRow>() : std::optional(std::move(rows.front()));
}

Result<std::optional<RetentionRow>> readRetention(store::Database& database, qint64 communication)
{
    static const QByteArray sql = sqlWhere("f.communication = ?1");
    CF_TRY(store::Statement * select, database.cached(sql.constData()));
    select->bind(1, communication);
    CF_TRY(const bool isThere, select->step());
    if (!isThere) {
        return std::optional<RetentionRow>();
    }
    std::optional<RetentionRow> row = rowAt(*select);
    select->reset();
    return row;
}

Result<std::vector<RetentionRow>> retentionOfPackage(store::Database& database, const QString& packageKey)
{
    static const QByteArray sql = sqlWhere("f.package_key = ?1 AND f.package_key <> ''");
    return rowsOf(database, sql, packageKey);
}

Result<std::vector<RetentionRow>> retentionOfDocument(store::Database& database, const QString& documentKey)
{
    static const QByteArray sql = sqlWhere("f.document_key = ?1 AND f.document_key <> ''");
    return rowsOf(database, sql, documentKey);
}

Result<QStringList> hidingHolds(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT r.cfid FROM repository_gap g JOIN repository r ON r.pk = g.repository WHERE g.resolved IS NULL AND g.subject = 'holds and retention'"));
    QStringList ids;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return ids;
        }
        ids << select->text(0);
    }
}

} // namespace cf::cache
