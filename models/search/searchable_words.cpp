#include "models/search/searchable_words.h"

#include "models/base/text.h"

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

Result<bool> readFact(const Reading& reading, SearchText& text, QStringList& facts)
{
    bool known = false;
    CF_CHECK(eachRow(
        reading,
        "SELECT f.title, f.type, f.document_id, f.account, f.policy, f.claim, f.case_id, f.loan, f.campaign, f.batch "
        "FROM communication_fact f WHERE f.communication = ?1 AND " CF_KNOWN("f"),
        [&](const store::Statement& row) {
            known = true;
            text.title = foldedWords(row.text(0));
            addWords(facts, row.text(1));
            for (int i = 2; i <= 7; ++i) {
                addIdentifier(facts, row.text(i));
            }
            addWords(facts, row.text(8));
            addWords(facts, row.text(9));
        }));
    return known;
}

Result<void> readParties(const Reading& reading, QStringList& facts)
{
    CF_CHECK(eachRow(reading,
                     "SELECT l.customer, l.recipient_words, l.address_words, l.email, l.phone FROM leg l "
                     "WHERE l.communication = ?1 AND " CF_KNOWN("l") " ORDER BY l.position",
                     [&](const store::Statement& row) {
                         addIdentifier(facts, row.text(0));
                         facts << row.text(1) << row.text(2);
                         addWords(facts, row.text(3));
                         addIdentifier(facts, row.text(4));
                     }));
    CF_CHECK(
        eachRow(reading,
                "SELECT t.code FROM template_usage u JOIN template_version v ON v.pk = u.template_version "
                "JOIN template t ON t.pk = v.template WHERE u.communication = ?1 AND " CF_KNOWN("u") " ORDER BY u.pk",
                [&](const store::Statement& row) { addIdentifier(facts, row.text(0)); }));
    return eachRow(
        reading, "SELECT a.value FROM attribute a WHERE a.communication = ?1 AND " CF_KNOWN("a") " ORDER BY a.position",
        [&](const store::Statement& row) { addIdentifier(facts, row.text(0)); });
}

Result<void> readBodies(const Reading& reading, QStringList& bodies)
{
    return eachRow(reading,
                   "SELECT r.page_from, r.page_count, c.body FROM rendition r JOIN source s ON s.pk = r.source "
                   "JOIN content_text c ON c.sha256 = s.sha256 WHERE r.communication = ?1 AND " CF_KNOWN(
                       "r") " ORDER BY r.position",
                   [&](const store::Statement& row) {
                       const QString words =
                           foldedWords(pagesOf(row.text(2), row.optionalInteger(0), row.optionalInteger(1)));
                       if (!bodies.contains(words)) { // the same text in two renditions is one text
                           bodies << words;
                       }
                   });
}

} // namespace

Result<std::optional<SearchText>> searchableWords(store::Database& database, qint64 communication,
                                                  const Knowing& knowing)
{
    const Reading reading{database, communication, knowing.at.value_or(std::numeric_limits<qint64>::max())};
    SearchText text;
    QStringList facts, bodies;
    CF_TRY(const bool known, readFact(reading, text, facts));
    if (!known) {
        return std::optional<SearchText>();
    }
    CF_CHECK(readParties(reading, facts));
    CF_CHECK(readBodies(reading, bodies));
    text.facts = joinParts(facts);
    text.body = joinParts(bodies);
    return std::optional(text);
}

} // namespace cf::search
