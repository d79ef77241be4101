#include "models/cache/shared_documents.h"

namespace cf::cache {

Result<void> noteSharedDocument(store::Database& database, const QString& key)
{
    if (key.isEmpty()) {
        return {};
    }
    CF_TRY(store::Statement * note, database.cached("INSERT OR IGNORE INTO shared_document SELECT ?1 WHERE (SELECT min(communication) <> max(communication) "
                                                    "FROM communication_fact INDEXED BY fact_document WHERE document_key = ?1)"));
    note->bind(1, key);
    return note->run();
}

Result<void> noteSharedDocuments(store::Database& database)
{
    return database.execute(u"INSERT OR IGNORE INTO shared_document SELECT document_key FROM communication_fact INDEXED BY fact_document WHERE document_key <> '' "
                            "GROUP BY document_key HAVING min(communication) <> max(communication)");
}

Result<std::vector<QString>> sharedDocumentsOf(store::Database& database, std::span<const qint64> communications)
{
    std::vector<QString> keys;
    CF_TRY(store::Statement * select, database.cached("SELECT DISTINCT f.document_key FROM communication_fact f JOIN shared_document s "
                                                      "ON s.document_key = f.document_key WHERE f.communication = ?1"));
    for (const qint64 communication : communications) {
        select->bind(1, communication);
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                break;
            }
            keys.push_back(select->text(0));
        }
        select->reset();
    }
    return keys;
}

Result<void> forgetUnsharedDocuments(store::Database& database, std::span<const QString> keys)
{
    CF_TRY(store::Statement * forget, database.cached("DELETE FROM shared_document WHERE document_key = ?1 AND (SELECT min(communication) IS max(communication) "
                                                      "FROM communication_fact INDEXED BY fact_document WHERE document_key = ?1)"));
    for (const QString& key : keys) {
        forget->bind(1, key);
        CF_CHECK(forget->run());
    }
    return {};
}

} // namespace cf::cache
