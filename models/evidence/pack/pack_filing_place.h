// Where a pack can be filed back: the workspace it is about, else the folder that a repository names for it. Window and command line say the same. Reads the
// cache alone. Source: docs/packs.md, "Filing back"; capability 34.
#pragma once

#include "models/cache/cache.h"
#include "models/domain/pack_filing.h"

namespace cf::evidence {

/// Why it can be filed nowhere.
enum class FilingBar {
    None,
    NoArchive,     ///< none is connected that takes documents from here
    NoPlace,       ///< no workspace is known, and no repository names a folder
    WorkspaceGone, ///< it is shown no longer
    TakesNone,     ///< the repository of the workspace takes none from here
    Disconnected   ///< it is
};
QLatin1StringView codeOf(FilingBar bar); ///< "none", "no-archive", "no-place", "workspace-gone", "takes-none", "disconnected"

struct FilingChoice {
    std::vector<FilingPlace> places; ///< the best first
    FilingBar bar = FilingBar::None; ///< of no places
    QString about;                   ///< the workspace or repository that bars it
    friend bool operator==(const FilingChoice&, const FilingChoice&) = default;
};

/// workspace: native id, or what it stands for; empty: the pack is about none.
Result<FilingChoice> readFilingChoice(store::Database& database, const QString& workspace);
QFuture<Result<FilingChoice>> filingChoiceOf(cache::Cache& cache, QString workspace);


} // namespace cf::evidence
