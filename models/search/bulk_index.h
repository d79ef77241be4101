// Puts many new communications into the index without reading their rows back: for loads of millions. What it leaves is what
// reindex() (text_index.h) would leave.
#pragma once

#include "models/index/shared_columns.h"
#include "models/index/word_writer.h"
#include "models/search/document_words.h"
#include "models/search/shared_values.h"

#include <array>
#include <optional>
#include <vector>

namespace cf::search {

/// Of one communication that the index does not hold yet, as known now. All texts are UTF-8.
struct NewDocument {
    qint64 communication = 0; ///< its row
    DocumentWords words;
    qint64 firstKnown = 0, lastChanged = 0; ///< UTC: since when anything is known of it, when something was last learnt

    qint64 repository = 0;
    /// Columns of communication_fact: state, type, type_key, business_unit, unit_key, campaign, campaign_key, retention_class, class_key,
    /// language, cycle, event_kind, event_kind_key.
    std::array<QByteArray, 13> kind;
    std::vector<std::pair<qint64, QByteArray>> usages;  ///< template_version, approved_by
    QByteArray templateCode;                            ///< as a line shows it
    std::vector<std::array<QByteArray, 5>> legs;        ///< channel, state, grade, reason, platform; in their order
    std::vector<QByteArray> channelReasons;             ///< of the legs
    std::vector<SharedValues::File> files;
    std::optional<qint64> sentWall, sentUtc, issuedWall, issuedUtc;
    std::vector<std::optional<qint64>> deliveredWalls; ///< of the legs
    std::vector<qint64> copyKeys;                      ///< copies.h; each once
};

/// A page of them, ready to be written.
struct NewPage {
    index::WordPage words;
    index::ColumnPage columns;
    std::vector<std::pair<qint64, quint64>> fingerprints; ///< by communication
    std::vector<std::pair<qint64, std::vector<qint64>>> copyKeys;
};
/// All the work that needs no database, in any thread. The communications ascending.
Result<NewPage> prepare(std::vector<NewDocument> documents, std::shared_ptr<const index::FrequentWords> frequent);
/// Once a transaction, after the rows are written.
Result<void> addToIndex(store::Database& database, NewPage page);
/// Within a transaction, when all pages are in and the tables have their indexes.
Result<void> noteAllCopies(store::Database& database);

} // namespace cf::search
