// The cache that is asked: filled once for a size and seed, and kept until the schema or the estate is another.
#pragma once

#include "models/base/result.h"
#include "tests/bench/scale_figures.h"

#include <QString>

namespace cf::bench {

struct ScaleCache {
    QString folder; ///< profiles of all sizes lie in it
    quint64 records = 0, seed = 1;

    QString profile() const;
    QString file() const;
    /// It is there, whole, and made with the tables of today.
    bool isComplete() const;
    /// Fills it and notes how long that took. Conflict: what lies there is of other tables, or was begun so; it is
    /// removed by clear().
    Result<void> fill() const;
    void clear() const;
    /// Of the filling, as noted then.
    Load load() const;
};

/// Bytes of what a cache holds, by what it is.
struct Sizes {
    qint64 rows = 0, texts = 0, words = 0, shared = 0, secondary = 0;
    qint64 all() const { return rows + texts + words + shared + secondary; }
};
/// Reads every page of the file.
Result<Sizes> sizesOf(const QString& file);

/// Takes the file out of the system's memory: all of the system's, when it may (and `all` says so), else that of the
/// file.
void makeCold(const QString& file, bool all);

} // namespace cf::bench
