// A piece of SQL together with what its question marks stand for. Inside the layer only.
#pragma once

#include "models/base/clock.h"
#include "models/store/database.h"

#include <variant>
#include <vector>

namespace cf::search {

/// Question marks are anonymous, so pieces join in the order they are written. Text of a query is only ever bound,
/// never written into sql.
struct Fragment {
    using Value = std::variant<qint64, QString, QByteArray>;
    QString sql;
    std::vector<Value> values;

    Fragment() = default;
    Fragment(QString text, std::vector<Value> bound = {})
        : sql(std::move(text))
        , values(std::move(bound))
    {}
    Fragment& operator+=(const Fragment& other)
    {
        sql += other.sql;
        values.insert(values.end(), other.values.begin(), other.values.end());
        return *this;
    }
    friend Fragment operator+(Fragment a, const Fragment& b) { return a += b; }
};

/// Conditions met by nothing, by everything. Bound rather than written: SQLite drops what it sees can never be, and
/// then misses the index the statement names.
inline Fragment never() { return Fragment(QStringLiteral("?"), {qint64(0)}); }
inline Fragment always() { return Fragment(QStringLiteral("?"), {qint64(1)}); }

/// Prepared, with its values bound.
Result<store::Statement> prepare(store::Database& database, const Fragment& fragment);

/// The same for the same pieces with the same values, and for no others.
QByteArray keyOf(const Fragment& fragment);

/// Row numbers as one bound value: `IN (SELECT value FROM json_each(?))`.
QString jsonArray(const std::vector<qint64>& numbers);
QString jsonArray(const QStringList& texts);

/// The time of knowing a question is asked about: now, or as of an instant.
struct Knowing {
    std::optional<UtcMs> at;
    /// Rows of `alias` that were known then; `alias` has known_from and known_to.
    QString clause(QLatin1StringView alias) const;
};

} // namespace cf::search
