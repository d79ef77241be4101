#include "app/sandbox/estate/estate_writer.h"

#include "models/base/text.h"
#include "models/cache/write_repository.h"
#include "models/query/field.h"
#include "models/store/migrator.h"

namespace cf::estate {

using namespace Qt::StringLiterals;

namespace {

struct Columns {
    const char* table;
    const char* columns;
    const char* constants; ///< columns with the same value in every row: "name = value, …"
};
constexpr Columns inserts[tableCount] = {
    {"communication", "pk, cfid, repository, native_key, first_known", ""},
    {"communication_fact",
     "communication, known_from, known_to, valid_from, fingerprint, repository, confidence, document_id, document_key, title, "
     "type, type_key, purpose, campaign, campaign_key, cycle, batch, batch_key, business_unit, unit_key, brand, language, "
     "account, account_key, policy, policy_key, claim, claim_key, case_id, case_key, loan, loan_key, workspace, workspace_key, "
     "package, package_key, retention_class, class_key, job_id, flow_instance_id, flow_step_id, state, sent_basis, "
     "first_customer, first_recipient, recipient_sort, first_channel, first_state, first_grade, first_reason, template_code, "
     "template_version, leg_count, content_state, text_state, "
     "issued_utc, issued_wall, issued_precision, issued_zone, issued_text, issued_assumed, "
     "sent_utc, sent_wall, sent_precision, sent_zone, sent_text, sent_assumed, event, event_key, event_kind, event_kind_key, "
     "first_channel_reason, event_utc, event_wall, event_precision, event_zone, event_text, event_assumed",
     ""},
    {"envelope", "pk, cfid, code, code_key, household, household_key, channel", ""},
    {"source",
     "pk, repository, native_id, native_version, bytes, sha256, observed_sha256, content_state, first_seen, last_seen, tombstone",
     "kind = 'document', token = '', metadata_token = ''"},
    {"custody_event", "source, at, sha256", "kind = 'INGESTED', detail = ''"},
    {"rendition",
     "communication, position, known_from, source, role, file_name, mime, format, language, declared_sha256",
     "queue = '', pdl = '', metadata_token = ''"},
    {"content_text", "sha256, state, mime, pages, body",
     "reason = '', encoding = '', format_version = '', title = '', html = x'', mail = ''"},
    {"leg",
     "communication, number, position, envelope, known_from, customer, customer_key, recipient, recipient_words, role, channel, "
     "platform, address, address_words, email, phone, phone_key, state, reason, grade, delivered_utc, delivered_wall, "
     "delivered_precision, channel_reason",
     ""},
    {"delivery_event",
     "communication, number, leg, known_from, reported_code, state, grade, reason, source, received, at_utc, at_wall, "
     "at_precision, at_zone, at_text, at_assumed",
     ""},
    {"template_usage", "communication, template_version, approved_by, known_from", ""},
    {"attribute", "communication, position, known_from, name, name_key, value, value_key", ""},
    {"relation", "communication, known_from, kind, target, target_key", ""},
};

int countOf(const Columns& insert) { return int(QByteArrayView(insert.columns).count(',')) + 1; }

QString sqlOf(const Columns& insert)
{
    QStringList names{QString::fromLatin1(insert.columns)}, values;
    for (int i = 1; i <= countOf(insert); ++i) {
        values << u"?%1"_s.arg(i);
    }
    for (const QString& constant : QString::fromLatin1(insert.constants).split(u", "_s, Qt::SkipEmptyParts)) {
        names << constant.section(u" = "_s, 0, 0);
        values << constant.section(u" = "_s, 1);
    }
    // The same bytes have the same text, so that whoever comes first has said it; see makeIndexes().
    return u"INSERT %1INTO %2 (%3) VALUES (%4)"_s.arg(
        &insert == &inserts[int(Table::Content)] ? u"OR IGNORE "_s : QString(), QString::fromLatin1(insert.table),
        names.join(u", "_s), values.join(u", "_s));
}

Result<std::vector<std::pair<QString, QString>>> indexesIn(store::Database& database)
{
    CF_TRY(store::Statement select, database.prepare(u"SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL "
                                                     "AND name NOT LIKE 'index\\_%' ESCAPE '\\' ORDER BY name"));
    std::vector<std::pair<QString, QString>> found;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return found;
        }
        found.emplace_back(select.text(0), select.text(1));
    }
}

QString q(Text text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

Result<EstateWriter> EstateWriter::open(store::Database& database)
{
    EstateWriter writer(database);
    for (const Columns& insert : inserts) {
        CF_TRY(store::Statement statement, database.prepare(sqlOf(insert)));
        writer.m_inserts.push_back(std::move(statement));
    }
    return writer;
}

Result<qint64> EstateWriter::written() { return m_database.integer(u"SELECT coalesce(max(pk), 0) FROM communication"); }

Result<void> EstateWriter::writeCommon(quint64 seed)
{
    const QString location = u"counterfoil-sandbox estate, seed %1"_s.arg(seed);
    CF_TRY(const qint64 there, m_database.integer(u"SELECT count(*) FROM repository"));
    if (there > 0) {
        CF_TRY(store::Statement same, m_database.prepare(u"SELECT count(*) FROM repository WHERE location = ?1"));
        same.bind(1, location);
        CF_CHECK(same.step());
        return same.integer(0) == there ? Result<void>()
                                        : fail(ErrorKind::Conflict, u"another seed's estate was begun there"_s);
    }
    QStringList delivered;
    for (const query::FieldInfo& field : query::fields()) {
        const bool isFilled = field.field != query::Field::Composed && field.field != query::Field::Archived;
        if (field.source == query::DataSource::Archive && isFilled) {
            delivered << field.name;
        }
    }
    CF_TRY(store::Statement tmpl, m_database.prepare(u"INSERT INTO template VALUES (?1, ?2, ?3, ?4)"));
    CF_TRY(store::Statement version, m_database.prepare(u"INSERT INTO template_version VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    for (int i = 0; i < repositoryCount; ++i) {
        Repository repository;
        repository.name = q(repositoryName(i));
        repository.id = repositoryId(RepositoryKind::Folder, repository.name);
        repository.location = location;
        repository.zone = u"Europe/Berlin"_s;
        repository.added = firstDay * msInDay;
        CF_CHECK(cache::addRepository(m_database, repository));
        CF_CHECK(cache::noteComplete(m_database, repository.id, {}, readUntil, readUntil));
        CF_CHECK(cache::addCoverage(m_database, repository.id, delivered));
        for (int t = 0; t < templateCount; ++t) {
            const QString templateName = q(templateCode(t));
            tmpl.bind(1, templateRow(i, t)).bind(2, i + 1).bind(3, templateName).bind(4, fold(templateName));
            CF_CHECK(tmpl.run());
            for (int v = 1; v <= versionCount(t); ++v) {
                const QString number = QString::number(v);
                version.bind(1, versionRow(i, t, v)).bind(2, templateVersionId(repository.id, templateName, number).value());
                version.bind(3, templateRow(i, t)).bind(4, number).bind(5, v).bind(6, firstDay * msInDay);
                CF_CHECK(version.run());
            }
        }
    }
    // The index holds what there is, and grows with each page.
    return m_database.execute(u"UPDATE index_state SET next_unbuilt = NULL");
}

Result<void> EstateWriter::writeRows(const EstatePage& page)
{
    for (size_t table = 0; table < size_t(tableCount); ++table) {
        CF_CHECK(page.tapes[table].play(m_inserts[table], countOf(inserts[table])));
    }
    return {};
}

Result<void> EstateWriter::writeCounts()
{
    return m_database.execute(u"UPDATE repository SET communications = counted.number FROM (SELECT repository, count(*) AS number FROM communication GROUP BY repository) AS counted "
                              "WHERE counted.repository = repository.pk");
}

Result<void> EstateWriter::dropIndexes()
{
    CF_TRY(const auto present, indexesIn(m_database));
    for (const auto& [name, sql] : present) {
        CF_CHECK(m_database.execute(QString(u"DROP INDEX "_s + name)));
    }
    return {};
}

Result<void> EstateWriter::makeIndexes()
{
    CF_TRY(store::Database fresh, store::Database::openInMemory());
    CF_TRY(const auto migrations, store::migrationsIn(u":/sql/migrations/cache"_s));
    CF_CHECK(store::migrate(fresh, migrations));
    CF_TRY(const auto wanted, indexesIn(fresh));
    CF_TRY(const auto present, indexesIn(m_database));
    // Without the index that forbids it, the same bytes came once for each who has them.
    CF_CHECK(m_database.execute(u"DELETE FROM content_text WHERE pk IN (SELECT pk FROM (SELECT pk, row_number() OVER "
                                "(PARTITION BY sha256 ORDER BY pk) AS copy FROM content_text) WHERE copy > 1)"));
    for (const auto& index : wanted) {
        if (std::find(present.begin(), present.end(), index) == present.end()) {
            CF_CHECK(m_database.execute(index.second));
        }
    }
    return {};
}

} // namespace cf::estate
