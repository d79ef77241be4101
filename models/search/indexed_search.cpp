#include "models/search/indexed_search.h"

#include "models/search/index_reader.h"
#include "models/search/sql_search.h"

#include <mutex>

namespace cf::search {

namespace {

class IndexReaders
{
public:
    IndexReader& of(store::Database& database)
    {
        const std::scoped_lock lock(m_mutex);
        std::unique_ptr<IndexReader>& reader = m_readers[&database];
        if (!reader) {
            std::shared_ptr<SharedIndex>& shared = m_shared[database.path()];
            if (!shared) {
                shared = std::make_shared<SharedIndex>();
            }
            // Of a cache in memory no other connection knows.
            reader = std::make_unique<IndexReader>(database.path().isEmpty() ? std::make_shared<SharedIndex>() : shared);
        }
        return *reader;
    }

private:
    std::mutex m_mutex;
    std::map<QString, std::shared_ptr<SharedIndex>> m_shared; ///< by file
    std::map<store::Database*, std::unique_ptr<IndexReader>> m_readers;
};

} // namespace

IndexFactory indexedSearches()
{
    return [readers = std::make_shared<IndexReaders>()](store::Database& database) {
        return indexedSearch(database, readers->of(database));
    };
}

} // namespace cf::search
