// A question -> a search of ArchivesSpace, and what it finds -> hits. Pure. Source: protocol notes 3.
//
// Its index has a field with nearly every string of a record, and few others of use: so nearly all is asked as words anywhere in the record.
// docs/connectors/archivesspace.md says what is not asked, and why.
#pragma once

#include "models/connectors/archivesspace/archivesspace_wire.h"
#include "models/connectors/record/site_vocabulary.h"
#include "models/domain/further_search.h"

namespace cf::connectors::archivesspace {

struct FurtherSearch {
    QString query;       ///< of the parameter "aq": JSON of an advanced query
    QStringList leftOut; ///< as said
    std::vector<Lacking> lacking;
};
/// Of records that are communications or may be; a digital object that belongs to an archival object is found by that. Rejected where nothing
/// of a question can be asked; everything is all there are. Words alone are asked of records although documents may have them: that is lacking, then.
Result<FurtherSearch> furtherSearch(const FurtherQuestion& question, const SiteVocabulary& vocabulary);

/// One of "results". The record is as it was when it was indexed. Nothing: it is no communication.
std::optional<FurtherHit> furtherHit(const QJsonObject& result, const RepositoryId& repository, const SiteVocabulary& vocabulary,
                                     const QStringList& levels);

} // namespace cf::connectors::archivesspace
