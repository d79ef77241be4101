// A matter: everything that carries its id, in whichever field, as one list with what may be said of its completeness. Which fields and workspaces
// were met is told, and each has the query behind it. Source: capability 28; interface 5.17.
#pragma once

#include "models/cache/cache.h"
#include "models/evidence/certificate.h"
#include "models/evidence/figure.h"

namespace cf::evidence {

/// One way in which letters carry the id.
struct MatterPart {
    QString field;     ///< name of the query's field: "claim"; "workspace" for a workspace that stands for it
    QString workspace; ///< then its name
    Figure letters;
    friend bool operator==(const MatterPart&, const MatterPart&) = default;
};

struct MatterStory {
    QString id;
    QString query;                 ///< canonical; finds all of it. Where nothing carries the id: asks all fields
    std::vector<MatterPart> parts; ///< that were met, in the order of the fields
    search::Total total;
    std::vector<CertifiedRepository> repositories; ///< of the scope, with how many letters each has
    qint64 drafts = 0;                             ///< of these, letters that are only planned
    std::optional<Moment> first, last;             ///< sent; none: no letter tells it
    bool isComplete() const; ///< as Certificate::isComplete
};

/// Fields that hold ids of matters; attributes of an archive's own named "Matter" as well.
QStringList matterFields();
/// Rejected: no id.
Result<MatterStory> readMatter(store::Database& database, search::SearchIndex& index, const QString& id, const query::Calendar& calendar);
QFuture<Result<MatterStory>> matterOf(cache::Cache& cache, search::IndexFactory factory, const QString& id, const query::Calendar& calendar,
                                      std::shared_ptr<store::Interrupt> interrupt = {});
/// {"id", "query", "total", "exact", "complete", "parts", "repositories", "open", …}
QJsonObject matterJson(const MatterStory& matter);

} // namespace cf::evidence
