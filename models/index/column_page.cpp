#include "models/index/column_blocks.h"
#include "models/index/seal.h"
#include "models/index/segment_catalogue.h"

namespace cf::index {

namespace {

Result<Code> knownCode(store::Database& database, int column, const QByteArray& value)
{
    CF_TRY(store::Statement * select, database.cached("SELECT code FROM index_value WHERE column = ?1 AND value = ?2"));
    select->bind(1, column).bind(2, value);
    CF_TRY(const bool known, select->step());
    const auto code = known ? Code(select->integer(0)) : Code(0);
    select->reset();
    return code;
}

Result<Code> codesSoFar(store::Database& database, int column)
{
    CF_TRY(store::Statement * select, database.cached("SELECT coalesce(max(code), 0) FROM index_value WHERE column = ?1"));
    select->bind(1, column);
    CF_TRY(const bool row, select->step());
    Q_UNUSED(row)
    const auto code = Code(select->integer(0));
    select->reset();
    return code;
}

Result<Code> addCode(store::Database& database, int column, Code code, const QByteArray& value)
{
    CF_TRY(store::Statement * insert,
           database.cached("INSERT INTO index_value (column, code, value) VALUES (?1, ?2, ?3)"));
    insert->bind(1, column).bind(2, qint64(code)).bind(3, value);
    CF_CHECK(insert->run());
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

/// By ordinal; of two changes of one, the later comes last.
template <class Value> void sort(std::vector<std::pair<Ordinal, Value>>& changes)
{
    const auto before = [](const auto& a, const auto& b) { return a.first < b.first; };
    if (!std::is_sorted(changes.begin(), changes.end(), before)) {
        std::stable_sort(changes.begin(), changes.end(), before);
    }
}

/// Changes by block. Read, changed in memory, and written when it is another.
template <class Value, class Read, class Put>
Result<bool> writeBlocks(store::Database& database, int column, qint64 generation,
                         const std::vector<std::pair<Ordinal, Value>>& changes, Read read, Put put)
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

/// The code of a value, a new one when it was never seen, or of what stands for it.
Result<Code> ColumnPage::codeFor(store::Database& database, int column, const QByteArray& value) const
{
    CF_TRY(const Code known, knownCode(database, column, value));
    if (known) {
        return known;
    }
    CF_TRY(const Code last, codesSoFar(database, column));
    if (!m_coarser || last < fewestCoarse) {
        return addCode(database, column, last + 1, value);
    }
    for (const int level : {1, 2}) {
        const QByteArray coarse = m_coarser(column, value, level);
        CF_TRY(const Code standing, knownCode(database, column, coarse));
        if (standing || last < mostCodes || level == 2) {
            return standing ? Result<Code>(standing) : addCode(database, column, last + 1, coarse);
        }
    }
    return Code(0);
}

Result<void> ColumnPage::write(store::Database& database)
{
    CF_TRY(const qint64 before, index::generation(database));
    const qint64 generation = before + 1;
    bool written = false;
    for (auto& [column, values] : m_codes) {
        sort(values);
        std::vector<std::pair<Ordinal, Code>> codes;
        QHash<QByteArray, Code> seen;
        for (const auto& [ordinal, value] : values) {
            Code code = 0;
            if (!value.isNull()) {
                if (const auto known = seen.constFind(value); known != seen.cend()) {
                    code = *known;
                } else {
                    CF_TRY(code, codeFor(database, column, value));
                    seen.insert(value, code);
                }
            }
            codes.emplace_back(ordinal, code);
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
    for (auto& [column, values] : m_moments) {
        sort(values);
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
