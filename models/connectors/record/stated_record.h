// What the three index readers have in common: a stream of records, read one at a time.
#pragma once

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace cf::connectors {

/// One record as written: a line of a CSV, an element of a flat XML, a customer of a manifest. In a manifest one
/// customer may come several times, once a queue.
struct StatedRecord {
    QString position;                                ///< "line 17", "outputList/queue[2]/file[3]/customer[1]"
    std::vector<std::pair<QString, QString>> values; ///< key as written, value; in the order of the source
    bool fromManifest = false;
    QString file, queue, mime, pdl, customerNumber; ///< what a manifest says around the keys
    std::optional<qint64> fileBytes;                ///< only when the file holds one customer alone
    std::optional<int> filePages;
};

/// A record that cannot be used. The next one may be fine.
struct BadRecord {
    QString position, reason, raw;
};

struct EndOfIndex {
};

using ReadStep = std::variant<StatedRecord, BadRecord, EndOfIndex>;

class RecordReader
{
public:
    virtual ~RecordReader() = default;
    /// After EndOfIndex only EndOfIndex follows. A fault that ends the file early is one BadRecord before it.
    virtual ReadStep next() = 0;
};

/// As much of a record as is kept when it is set aside.
constexpr qsizetype rawLimit = 4096;
QString cutRaw(const QString& raw);
/// The record written out again, for setting it aside.
QString rawOf(const StatedRecord& record);

/// What no reader goes beyond. Over it, a record or a file is set aside.
struct IndexLimits {
    static constexpr int depth = 32;              ///< nested elements
    static constexpr qsizetype element = 1 << 20; ///< characters of one value, or between two elements
    static constexpr int values = 4096;           ///< keys of one record, columns of a table
    static constexpr qsizetype prolog = 1 << 16;  ///< characters before the first element
};

} // namespace cf::connectors
