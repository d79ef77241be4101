// Writes pages of an estate into an open cache. Inside the estate only.
#pragma once

#include "app/sandbox/estate/estate_page.h"

namespace cf::estate {

class EstateWriter
{
public:
    static Result<EstateWriter> open(store::Database& database);

    /// Repositories, what they deliver, templates. Conflict when another seed's are there.
    Result<void> writeCommon(quint64 seed);
    Result<void> writeRows(const EstatePage& page);
    Result<qint64> written(); ///< records there are
    Result<void> writeCounts(); ///< of each repository; once all are written

    /// Secondary indexes that are only in the way while rows come; those of the tables of the index stay.
    Result<void> dropIndexes();
    /// Makes those that are missing, each in a transaction of its own.
    Result<void> makeIndexes();

private:
    explicit EstateWriter(store::Database& database)
        : m_database(database)
    {}
    store::Database& m_database;
    std::vector<store::Statement> m_inserts; ///< by Table
};

} // namespace cf::estate
