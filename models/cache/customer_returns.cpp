#include "models/cache/customer_returns.h"

#include "models/base/text.h"
#include "models/cache/columns.h"

#include <QSet>

#include <algorithm>

namespace cf::cache {

namespace {

Result<void> addUnreturned(store::Database& database, const QString& key, QSet<QString>& seen, std::vector<Unreturned>& found)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT d.document_id, d.document_key, p.name, r.native_id, r.batch, coalesce(r.ended, d.captured, r.started) FROM letter_data d JOIN "
                           "composition_run r ON r.pk = d.run JOIN repository p ON p.pk = r.repository WHERE d.customer_key = ?1 AND d.customer_key <> '' AND "
                           "d.document_key <> '' AND NOT EXISTS (SELECT 1 FROM communication_fact f WHERE f.document_key = d.document_key AND f.known_to IS NULL) "
                           "ORDER BY 6, d.document_id"));
    select->bind(1, key);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        if (!seen.contains(select->text(1))) {
            seen.insert(select->text(1));
            found.push_back({select->text(0), select->text(2), select->text(3), select->text(4), select->optionalInteger(5)});
        }
    }
}

Result<void> addGone(store::Database& database, const CommunicationId& letter, std::vector<GoneLetter>& found)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT f.document_id, r.name, a.standing, coalesce((SELECT max(s.at) FROM record_standing s WHERE s.record = a.pk), 0) FROM communication c JOIN "
                           "archive_record a ON a.communication = c.pk JOIN repository r ON r.pk = a.repository JOIN communication_fact f ON f.communication = c.pk AND "
                           "f.known_to IS NULL WHERE c.cfid = ?1 AND a.standing <> 'PRESENT'"));
    select->bind(1, letter.value());
    CF_TRY(const bool isThere, select->step());
    if (isThere) {
        found.push_back({letter, select->text(0), select->text(1), enumAt(*select, 2, RecordStanding::Present), select->integer(3)});
        select->reset();
    }
    return {};
}

} // namespace

Result<CustomerReturns> customerReturns(store::Database& database, const QStringList& customers, const std::vector<CommunicationId>& letters)
{
    CustomerReturns returns;
    CF_TRY(const qint64 told, database.integer(u"SELECT EXISTS (SELECT 1 FROM letter_data WHERE customer_key <> '')"));
    returns.isToldByCustomer = told != 0;
    QSet<QString> keys, documents;
    for (const QString& customer : customers) {
        const QString key = identifierKey(customer);
        if (!key.isEmpty() && !keys.contains(key)) {
            keys.insert(key);
            CF_CHECK(addUnreturned(database, key, documents, returns.unreturned));
        }
    }
    std::ranges::stable_sort(returns.unreturned, {}, [](const Unreturned& one) { return one.made.value_or(0); });
    for (const CommunicationId& letter : letters) {
        CF_CHECK(addGone(database, letter, returns.gone));
    }
    return returns;
}

} // namespace cf::cache
