// Puts many new communications into the index without reading their rows back: for loads of millions. What it leaves is what
// reindex() (text_index.h) would leave.
#pragma once

#include "models/search/document_words.h"

#include <array>
#include <optional>
#include <vector>

namespace cf::search {

/// Of one communication that the index does not hold yet, as known now. All texts are UTF-8.
struct NewDocument {
    qint64 communication = 0; ///< its row
    DocumentWords words;

    qint64 repository = 0;
    /// Columns of communication_fact: state, type, type_key, business_unit, unit_key, campaign, campaign_key, retention_class, class_key,
    /// language, cycle.
    std::array<QByteArray, 11> kind;
    std::vector<std::pair<qint64, QByteArray>> usages;  ///< template_version, approved_by
    QByteArray templateCode;                            ///< as a line shows it
    std::vector<std::array<QByteArray, 5>> legs;        ///< channel, state, grade, reason, platform; in their order
    std::vector<QByteArray> formats;
    std::optional<qint64> sentWall, sentUtc, issuedUtc;
};

/// Once a transaction, after the rows are written; the communications ascending.
Result<void> addToIndex(store::Database& database, std::vector<NewDocument> documents);

} // namespace cf::search
