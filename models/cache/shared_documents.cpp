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

Result<void> forgetUnsharedDocuments(store::Database& database)
{
    CF_TRY(store::Statement * forget, database.cached("DELETE FROM shared_document WHERE (SELECT min(communication) IS max(communication) FROM communication_fact "
                                                      "INDEXED BY fact_document WHERE document_key = shared_document.document_key)"));
    return forget->run();
}

} // namespace cf::cache
