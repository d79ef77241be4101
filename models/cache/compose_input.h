// What a composition system would be asked to make a letter of once more: its kept data, or what was told of the same customer since, with its template. Source: capability 55;
// docs/connectors/exstream.md, "Composed once more".
#pragma once

#include "models/domain/reissue.h"
#include "models/store/database.h"

namespace cf::cache {

enum class ComposeTrouble {
    None,
    NoSystem,     ///< no composition system is connected
    NoDataSource, ///< its connection does not name the source of driver data (setting composeSource)
    NoData,       ///< what it was made from is not kept here
    DataCut,      ///< not whole, or no longer what was recorded
    NoTemplate    ///< its template is not known there, or hidden
};
/// "no composition system is connected"; evidence, in English.
QString detailOf(ComposeTrouble trouble);

struct ComposeInput {
    ComposeTrouble trouble = ComposeTrouble::None;
    RepositoryId system;
    Compose deed;                ///< with the data, that name `reference`
    QString templateCode;
    std::optional<UtcMs> captured; ///< of the data of then, by the composition system's clock
    std::optional<UtcMs> latest;   ///< of the newest value that took the place of one of then; none: none did
    int changed = 0;               ///< values that are others than then; always 0 for RenderArchived
};
/// mode: RenderArchived or RegenerateToday. Of several runs that made the document the latest of which the data are kept.
Result<ComposeInput> composeInputOf(store::Database& database, const QString& documentId, ReissueMode mode, const QString& reference);

} // namespace cf::cache
