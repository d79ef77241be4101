#include "models/search/searchable_words.h"

#include "models/base/text.h"
#include "models/store/packed_text.h"

#include <limits>

namespace cf::search {

namespace {

/// ?2 is the time of knowing; now is the end of all times.
#define CF_KNOWN(alias) alias ".known_from <= ?2 AND (" alias ".known_to IS NULL OR " alias ".known_to > ?2)"

struct Reading {
    store::Database& database;
    qint64 communication;
    UtcMs at;
};

template <class F>
Result<void> eachRow(const Reading& reading, const char* sql, F f)
{
    CF_TRY(store::Statement * select, reading.database.cached(sql));
    select->bind(1, reading.communication).bind(2, reading.at);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return {};
        }
        f(*select);
    }
}

void addWords(QStringList& parts, const QString& text)
{
    if (!text.isEmpty()) {
        parts << foldedWords(text);
    }
}

/// As written and as people mean it, so that either is found as a free word.
void addIdentifier(QStringList& parts, const QString& identifier)
{
    if (identifier.isEmpty()) {
        return;
    }
    const QString written = foldedWords(identifier);
    const QString meant = foldedWords(identifierKey(identifier));
    parts << written;
    if (meant != written) {
        parts << meant;
    }
}

/// Pages pageFrom … of a body whose pages are parted by U+000C; the whole body when the rendition is a whole file.
QString pagesOf(const QString& body, std::optional<qint64> from, std::optional<qint64> count)
{
    if (!from) {
        return body;
    }
    const QStringList pages = body.split(u'\f');
    return pages.mid(std::max<qint64>(*from - 1, 0), count ? std::max<qint64>(*count, 0) : -1).join(u'\f');
}

/// What the rows of a communication say, before it is joined.
struct Parts {
    QString title;
    QStringList facts, bodies, recipients, addresses;
    std::vector<std::pair<index::Field, QByteArray>> identifiers;

    void identify(index::Field field, const store::Statement& row, int column)
    {
        if (const QByteArrayView key = row.utf8(column); !key.isEmpty()) {
            identifiers.emplace_back(field, key.toByteArray());
        }
    }
};

Result<bool> readFact(const Reading& reading, Parts& parts)
{
    using index::Field;
    static constexpr Field identifiers[] = {Field::Account, Field::Batch, Field::Case, Field::Claim, Field::Document,
                                            Field::Event, Field::Loan, Field::Package, Field::Policy, Field::Workspace};
    bool known = false;
    CF_CHECK(eachRow(
        reading,
        "SELECT f.title, f.type, f.document_id, f.account, f.policy, f.claim, f.case_id, f.loan, f.event, f.campaign, f.batch, f.event_kind, "
        "f.account_key, f.batch_key, f.case_key, f.claim_key, f.document_key, f.event_key, f.loan_key, f.package_key, f.policy_key, "
        "f.workspace_key FROM communication_fact f WHERE f.communication = ?1 AND " CF_KNOWN("f"),
        [&](const store::Statement& row) {
            known = true;
            parts.title = foldedWords(row.text(0));
            addWords(parts.facts, row.text(1));
            for (int i = 2; i <= 8; ++i) {
                addIdentifier(parts.facts, row.text(i));
            }
            for (int i = 9; i <= 11; ++i) {
                addWords(parts.facts, row.text(i));
            }
            for (int i = 0; i < int(std::size(identifiers)); ++i) {
                parts.identify(identifiers[i], row, 12 + i);
            }
        }));
    return known;
}

Result<void> readParties(const Reading& reading, Parts& parts)
{
    CF_CHECK(eachRow(reading,
                     "SELECT l.customer, l.recipient_words, l.address_words, l.email, l.phone, l.customer_key, l.phone_key, "
                     "e.code_key, e.household_key FROM leg l JOIN envelope e ON e.pk = l.envelope "
                     "WHERE l.communication = ?1 AND " CF_KNOWN("l") " ORDER BY l.position",
                     [&](const store::Statement& row) {
                         addIdentifier(parts.facts, row.text(0));
                         parts.facts << row.text(1) << row.text(2);
                         parts.recipients << row.text(1);
                         parts.addresses << row.text(2);
                         addWords(parts.facts, row.text(3));
                         addIdentifier(parts.facts, row.text(4));
                         parts.identify(index::Field::Customer, row, 5);
                         parts.identify(index::Field::Email, row, 3);
                         parts.identify(index::Field::Phone, row, 6);
                         parts.identify(index::Field::Envelope, row, 7);
                         parts.identify(index::Field::Household, row, 8);
                     }));
    CF_CHECK(
        eachRow(reading,
                "SELECT t.code FROM template_usage u JOIN template_version v ON v.pk = u.template_version "
                "JOIN template t ON t.pk = v.template WHERE u.communication = ?1 AND " CF_KNOWN("u") " ORDER BY u.pk",
                [&](const store::Statement& row) { addIdentifier(parts.facts, row.text(0)); }));
    return eachRow(
        reading, "SELECT a.value FROM attribute a WHERE a.communication = ?1 AND " CF_KNOWN("a") " ORDER BY a.position",
        [&](const store::Statement& row) { addIdentifier(parts.facts, row.text(0)); });
}

Result<void> readBodies(const Reading& reading, QStringList& bodies)
{
    CF_TRY(store::Statement * select,
           reading.database.cached("SELECT r.page_from, r.page_count, c.body FROM rendition r JOIN source s ON s.pk = r.source "
                                   "JOIN content_text c ON c.sha256 = s.sha256 WHERE r.communication = ?1 AND " CF_KNOWN("r") " ORDER BY r.position"));
    select->bind(1, reading.communication).bind(2, reading.at);
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return {};
        }
        CF_TRY(const QByteArray body, store::unpacked(reading.database, select->blob(2)));
        const QString words = foldedWords(pagesOf(QString::fromUtf8(body), select->optionalInteger(0), select->optionalInteger(1)));
        if (!bodies.contains(words)) { // the same text in two renditions is one text
            bodies << words;
        }
    }
}

/// nullopt: nothing was known of it then.
Result<std::optional<Parts>> readParts(const Reading& reading)
{
    Parts parts;
    CF_TRY(const bool known, readFact(reading, parts));
    if (!known) {
        return std::optional<Parts>();
    }
    CF_CHECK(readParties(reading, parts));
    CF_CHECK(readBodies(reading, parts.bodies));
    return std::optional(std::move(parts));
}

} // namespace

Result<std::optional<SearchText>> searchableWords(store::Database& database, qint64 communication,
                                                  const Knowing& knowing)
{
    CF_TRY(const auto parts,
           readParts({database, communication, knowing.at.value_or(std::numeric_limits<qint64>::max())}));
    if (!parts) {
        return std::optional<SearchText>();
    }
    return std::optional(SearchText{parts->title, joinParts(parts->facts), joinParts(parts->bodies)});
}

Result<std::optional<DocumentWords>> documentWords(store::Database& database, qint64 communication)
{
    CF_TRY(const auto parts, readParts({database, communication, std::numeric_limits<qint64>::max()}));
    if (!parts) {
        return std::optional<DocumentWords>();
    }
    return std::optional(DocumentWords{parts->title.toUtf8(), joinParts(parts->facts).toUtf8(), joinParts(parts->bodies).toUtf8(),
                                       joinParts(parts->recipients).toUtf8(), joinParts(parts->addresses).toUtf8(),
                                       parts->identifiers});
}

} // namespace cf::search
