#include "models/index/column_blocks.h"
#include "models/index/seal.h"
#include "models/index/segment_catalogue.h"

namespace cf::index {

namespace {

/// The code of a value, a new one when it was never seen.
Result<Code> codeFor(store::Database& database, int column, const QByteArray& value)
{
    CF_TRY(store::Statement * select, database.cached("SELECT code FROM index_value WHERE column = ?1 AND value = ?2"));
    select->bind(1, column).bind(2, value);
    CF_TRY(const bool known, select->step());
    if (known) {
        const auto code = Code(select->integer(0));
        select->reset();
        return code;
    }
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO index_value (column, code, value) VALUES (?1, "
                           "(SELECT coalesce(max(code), 0) + 1 FROM index_value WHERE column = ?1), ?2) RETURNING code"));
    insert->bind(1, column).bind(2, value);
    CF_TRY(const bool inserted, insert->step());
    Q_UNUSED(inserted)
    const auto code = Code(insert->integer(0));
    CF_CHECK(insert->run()); // to its end
    return code;
}

Result<void> writeRow(store::Database& database, qint64 row, qint64 generation, Output& data)
{
    seal(data, row);
    const QByteArrayView bytes = data;
    CF_TRY(store::Statement * write,
           database.cached("INSERT INTO index_column (pk, column, generation, data) VALUES (?1, ?1 >> 32, ?2, ?3) "
                           "ON CONFLICT (pk) DO UPDATE SET generation = ?2, data = ?3"));
    write->bind(1, row).bind(2, generation).bind(3, bytes.toByteArray());
    return write->run();
}

/// Changes by block. Read, changed in memory, and written when it is another.
template <class Value, class Read, class Put>
Result<bool> writeBlocks(store::Database& database, int column, qint64 generation,
                         const std::map<Ordinal, Value>& changes, Read read, Put put)
{
    bool written = false;
    for (auto at = changes.begin(); at != changes.end();) {
        const quint32 block = at->first / blockSize;
        const qint64 row = blockRow(column, block);
        CF_TRY(const QByteArray before, readColumnRow(database, row));
        CF_TRY(std::vector<Value> values, read(before));
        for (; at != changes.end() && at->first / blockSize == block; ++at) {
            values[at->first % blockSize] = at->second;
        }
        Output after;
        put(after, values);
        if (QByteArrayView(after) != QByteArrayView(before)) {
            CF_CHECK(writeRow(database, row, generation, after));
            written = true;
        }
    }
    return written;
}

} // namespace

Result<void> ColumnPage::write(store::Database& database)
{
    CF_TRY(const qint64 before, index::generation(database));
    const qint64 generation = before + 1;
    bool written = false;
    for (const auto& [column, values] : m_codes) {
        std::map<Ordinal, Code> codes;
        std::map<QByteArray, Code> seen;
        for (const auto& [ordinal, value] : values) {
            Code& code = codes[ordinal];
            if (!value) {
                continue;
            }
            if (const auto known = seen.find(*value); known != seen.end()) {
                code = known->second;
            } else {
                CF_TRY(code, codeFor(database, column, *value));
                seen.emplace(*value, code);
            }
        }
        CF_TRY(const bool changed, writeBlocks(
            database, column, generation, codes,
            [](const QByteArray& data) -> Result<std::vector<Code>> {
                if (data.isEmpty()) {
                    return std::vector<Code>(blockSize);
                }
                return readCodes(data).map(codesOf);
            },
            putCodes));
        written = written || changed;
    }
    for (const auto& [column, values] : m_moments) {
        CF_TRY(const bool changed, writeBlocks(
            database, column, generation, values,
            [](const QByteArray& data) -> Result<std::vector<std::optional<qint64>>> {
                if (data.isEmpty()) {
                    return std::vector<std::optional<qint64>>(blockSize);
                }
                return readMoments(data).map(momentsOf);
            },
            putMoments));
        written = written || changed;
    }
    m_codes.clear();
    m_moments.clear();
    return written ? nextGeneration(database).map([](qint64) {}) : Result<void>();
}

} // namespace cf::index
