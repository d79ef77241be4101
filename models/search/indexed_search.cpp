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
            reader = std::make_unique<IndexReader>();
        }
        return *reader;
    }

private:
    std::mutex m_mutex;
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
