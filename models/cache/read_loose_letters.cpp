#include "models/cache/read_loose_letters.h"

#include "models/base/text.h"
#include "models/cache/columns.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

// The words of the index fact_loose, or it does not answer.
static_assert(int(Communication::SentBasis::IssueDate) == 4);
#define CF_LOOSE                                                                                                                                                                           \
    "f.type_key = ?1 AND f.known_to IS NULL AND f.case_key = '' AND f.claim_key = '' AND f.loan_key = '' AND f.workspace_key = '' AND f.sent_utc IS NOT NULL AND f.sent_basis <> 4 "       \
    /* A copy of it names one, or is counted in its stead. */                                                                                                                              \
    "AND (f.document_key = '' OR NOT EXISTS (SELECT 1 FROM communication_fact g WHERE g.document_key = f.document_key AND g.communication <> f.communication AND g.known_to IS NULL AND " \
    "(g.case_key || g.claim_key || g.loan_key || g.workspace_key <> '' OR (g.communication < f.communication AND g.sent_utc IS NOT NULL AND g.sent_basis <> 4 "                           \
    "AND g.type_key IN (SELECT value FROM json_each(?2))))))"

/// All customers of a letter; the first one where no leg names any.
Result<QStringList> customersOf(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT customer FROM leg WHERE communication = ?1 AND known_to IS NULL AND customer <> ''"));
    select->bind(1, row);
    QStringList all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all << select->text(0);
    }
}

/// Where no leg names the customer, by those of all of it.
Result<std::vector<Channel>> channelsTo(store::Database& database, qint64 row, const QString& customer)
{
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT channel, customer = ?2 FROM leg WHERE communication = ?1 AND known_to IS NULL ORDER BY 2 DESC, 1"));
    select->bind(1, row).bind(2, customer);
    std::vector<Channel> all;
    for (bool isNamed = false;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere || (isNamed && select->integer(1) == 0)) {
            select->reset();
            return Result<std::vector<Channel>>(std::move(all));
        }
        isNamed = select->integer(1) != 0;
        const Channel channel = fromCode<Channel>(select->text(0)).value_or(Channel::Unknown);
        if (channel != Channel::Unknown && channel != Channel::ArchiveOnly) {
            all.push_back(channel);
        }
    }
}

Result<PurposeLetter> purposeLetter(store::Database& database, qint64 row, const QString& customer)
{
    CF_TRY(store::Statement * select, database.cached("SELECT c.cfid, f.document_id, f.title, f.type, f.purpose, f.first_recipient, p.name, f.sent_utc, f.sent_wall, f.sent_precision, f.sent_zone, "
                                                      "f.sent_text, f.sent_assumed FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                                                      "JOIN repository p ON p.pk = f.repository WHERE c.pk = ?1"));
    select->bind(1, row);
    CF_TRY(const bool isThere, select->step());
    PurposeLetter one;
    if (isThere) {
        one = {CommunicationId(select->text(0)), select->text(1), select->text(2), select->text(3), select->text(4), customer, select->text(5), select->text(6), momentAt(*select, 7).value_or(Moment())};
    }
    select->reset();
    CF_TRY(one.channels, channelsTo(database, row, customer));
    return Result<PurposeLetter>(std::move(one));
}

/// An earlier record of the same document that went to this customer, too.
Result<bool> isCopy(store::Database& database, qint64 row, const QString& customer)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT 1 FROM communication_fact f JOIN communication_fact g ON g.document_key = f.document_key AND g.communication < f.communication AND g.known_to IS NULL "
                           "WHERE f.communication = ?1 AND f.known_to IS NULL AND f.document_key <> '' AND g.sent_utc IS NOT NULL AND g.purpose NOT IN ('', 'transactional', 'regulatory', 'service') "
                           "AND (g.first_customer = ?2 OR EXISTS (SELECT 1 FROM leg l WHERE l.communication = g.communication AND l.known_to IS NULL AND l.customer = ?2)) LIMIT 1"));
    select->bind(1, row).bind(2, customer);
    CF_TRY(const bool isThere, select->step());
    select->reset();
    return isThere;
}

} // namespace

Result<LooseLetters> lettersWithoutCase(store::Database& database, const QStringList& types, int most)
{
    QStringList folded;
    for (const QString& type : types) {
        folded << fold(type).trimmed();
    }
    folded.removeDuplicates();
    const QByteArray all = QJsonDocument(QJsonArray::fromStringList(folded)).toJson(QJsonDocument::Compact);
    LooseLetters loose;
    std::vector<std::pair<UtcMs, qint64>> oldest;
    for (const QString& type : std::as_const(folded)) {
        CF_TRY(store::Statement * count, database.cached("SELECT count(*) FROM communication_fact f INDEXED BY fact_loose WHERE " CF_LOOSE));
        count->bind(1, type).bindUtf8(2, all);
        CF_TRY(const bool isCounted, count->step());
        loose.count += isCounted ? count->integer(0) : 0;
        count->reset();
        CF_TRY(store::Statement * select, database.cached("SELECT f.sent_utc, f.communication FROM communication_fact f INDEXED BY fact_loose WHERE " CF_LOOSE " ORDER BY f.sent_utc, f.communication LIMIT ?3"));
        select->bind(1, type).bindUtf8(2, all).bind(3, qint64(most));
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            oldest.emplace_back(select->integer(0), select->integer(1));
        }
        std::ranges::sort(oldest);
        oldest.resize(std::min(oldest.size(), size_t(most)));
    }
    std::vector<qint64> rows;
    std::ranges::transform(oldest, std::back_inserter(rows), [](const auto& one) { return one.second; });
    CF_TRY(loose.oldest, caseDocumentsAt(database, rows));
    return Result<LooseLetters>(std::move(loose));
}

Result<bool> eachLetterWithPurpose(store::Database& database, qint64 most, const std::function<Result<void>(const PurposeSeen&)>& take)
{
    // Its index holds no others: the words must be those of the migration. A statement of its own: others are asked while it goes on.
    CF_TRY(store::Statement select, database.prepare(u"SELECT communication, first_customer, purpose, leg_count FROM communication_fact INDEXED BY fact_purpose WHERE known_to IS NULL "
                                                     u"AND purpose NOT IN ('', 'transactional', 'regulatory', 'service') AND sent_utc IS NOT NULL ORDER BY first_customer LIMIT ?1"_s));
    select.bind(1, most + 1);
    for (qint64 count = 0;; ++count) {
        CF_TRY(const bool isThere, select.step());
        if (!isThere) {
            return true;
        }
        if (count == most) {
            return false;
        }
        const qint64 row = select.integer(0);
        QStringList customers{select.text(1)};
        if (select.integer(3) > 1) {
            CF_TRY(const QStringList all, customersOf(database, row));
            customers = all.isEmpty() ? customers : all;
        }
        for (const QString& customer : std::as_const(customers)) {
            CF_TRY(const bool isSame, isCopy(database, row, customer));
            if (!isSame) {
                CF_CHECK(take({select.text(2), customer, [&database, row, customer] { return purposeLetter(database, row, customer); }}));
            }
        }
    }
}

} // namespace cf::cache
