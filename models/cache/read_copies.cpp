#include "models/cache/read_copies.h"

#include "models/base/text.h"
#include "models/cache/columns.h"

#include <algorithm>

namespace cf::cache {

namespace {

/// Of one communication, as the conditions below choose it.
#define CF_COPY_COLUMNS                                                                                                                  \
    "SELECT c.cfid, r.cfid, r.name, coalesce(a.native_id, c.native_key), f.document_id, f.title, f.type, f.language, f.first_recipient, "  \
    "f.issued_utc, f.issued_wall, f.issued_precision, f.issued_zone, f.issued_text, f.issued_assumed, coalesce(a.standing, 'PRESENT'), "   \
    "(SELECT s.sha256 FROM rendition n JOIN source s ON s.pk = n.source WHERE n.communication = c.pk AND n.known_to IS NULL ORDER BY "     \
    "n.position LIMIT 1) FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL JOIN repository " \
    "r ON r.pk = c.repository LEFT JOIN archive_record a ON a.communication = c.pk "

struct Read {
    RecordCopy copy;
    QByteArray sha256; ///< of its first file; empty while it was not read
};

Result<std::vector<Read>> collect(store::Statement& select, CopyBasis basis)
{
    std::vector<Read> found;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return found;
        }
        Read one;
        one.copy.id = CommunicationId(select.text(0));
        one.copy.repository = RepositoryId(select.text(1));
        one.copy.repositoryName = select.text(2);
        one.copy.nativeId = select.text(3);
        one.copy.documentId = select.text(4);
        one.copy.title = select.text(5);
        one.copy.type = select.text(6);
        one.copy.language = select.text(7);
        one.copy.recipient = select.text(8);
        one.copy.issued = momentAt(select, 9);
        one.copy.standing = enumAt(select, 15, RecordStanding::Present);
        one.copy.basis = basis;
        one.sha256 = select.blob(16);
        found.push_back(std::move(one));
    }
}

void tellDifferences(const Read& here, Read& other)
{
    const std::pair<const char*, QString RecordCopy::*> texts[] = {
        {"title", &RecordCopy::title}, {"type", &RecordCopy::type}, {"language", &RecordCopy::language}};
    for (const auto& [name, member] : texts) {
        if (here.copy.*member != other.copy.*member) {
            other.copy.differs << QLatin1StringView(name);
        }
    }
    const bool sameDay = here.copy.issued.has_value() == other.copy.issued.has_value() &&
                         (!here.copy.issued || here.copy.issued->wall / 86'400'000 == other.copy.issued->wall / 86'400'000);
    if (!sameDay) {
        other.copy.differs << QStringLiteral("issued");
    }
    if (!here.sha256.isEmpty() && !other.sha256.isEmpty()) {
        other.copy.sameBytes = here.sha256 == other.sha256;
        if (!*other.copy.sameBytes) {
            other.copy.differs << QStringLiteral("bytes");
        }
    }
}

} // namespace

Result<Copies> readCopies(store::Database& database, const CommunicationId& communication,
                          const std::vector<CommunicationId>& also)
{
    CF_TRY(store::Statement * self, database.cached(CF_COPY_COLUMNS "WHERE c.cfid = ?1"));
    self->bind(1, communication.value());
    CF_TRY(const std::vector<Read> here, collect(*self, CopyBasis::DocumentId));
    if (here.empty()) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such communication"));
    }
    std::vector<Read> all;
    const auto take = [&](std::vector<Read> found) {
        for (Read& one : found) {
            const bool isKnown = one.copy.id == communication ||
                                 std::ranges::any_of(all, [&](const Read& known) { return known.copy.id == one.copy.id; });
            if (!isKnown) {
                all.push_back(std::move(one));
            }
        }
    };
    for (const CommunicationId& id : also) {
        CF_TRY(store::Statement * decided, database.cached(CF_COPY_COLUMNS "WHERE c.cfid = ?1"));
        decided->bind(1, id.value());
        CF_TRY(std::vector<Read> found, collect(*decided, CopyBasis::Decision));
        take(std::move(found));
    }
    if (!here[0].copy.documentId.isEmpty()) {
        CF_TRY(store::Statement * byId, database.cached(CF_COPY_COLUMNS "WHERE f.document_key = ?1 ORDER BY r.pk, c.pk LIMIT 51"));
        byId->bind(1, identifierKey(here[0].copy.documentId));
        CF_TRY(std::vector<Read> found, collect(*byId, CopyBasis::DocumentId));
        take(std::move(found));
    }
    if (!here[0].sha256.isEmpty()) {
        CF_TRY(store::Statement * byContent,
               database.cached(CF_COPY_COLUMNS
                               "WHERE c.pk IN (SELECT n.communication FROM (SELECT pk FROM source WHERE sha256 = ?1 LIMIT 200) s JOIN rendition n ON "
                               "n.source = s.pk AND n.known_to IS NULL) AND EXISTS (SELECT 1 FROM leg l JOIN leg m ON m.customer_key = l.customer_key "
                               "AND m.known_to IS NULL WHERE l.communication = c.pk AND l.known_to IS NULL AND l.customer_key <> '' AND "
                               "m.communication = (SELECT pk FROM communication WHERE cfid = ?2)) ORDER BY r.pk, c.pk LIMIT 51"));
        byContent->bind(1, here[0].sha256).bind(2, communication.value());
        CF_TRY(std::vector<Read> found, collect(*byContent, CopyBasis::Content));
        take(std::move(found));
    }
    Copies copies;
    for (Read& one : all) {
        tellDifferences(here[0], one);
        copies.others.push_back(std::move(one.copy));
    }
    copies.self = here[0].copy;
    return copies;
}

QFuture<Result<Copies>> copiesOf(Cache& cache, const CommunicationId& communication, const std::vector<CommunicationId>& also)
{
    return cache.readers().read([communication, also](store::Database& database) { return readCopies(database, communication, also); });
}

} // namespace cf::cache
