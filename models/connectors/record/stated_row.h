// A record in our terms: dates read, codes known, numbers checked.
#pragma once

#include "models/connectors/record/stated_record.h"
#include "models/connectors/record/site_vocabulary.h"
#include "models/domain/communication.h"

namespace cf::connectors {

struct StatedRow {
    std::array<QString, size_t(StatedField::WorkspaceId) + 1> values; ///< trimmed text by field; empty when not stated
    std::vector<std::pair<QString, QString>> attributes;             ///< keys that are none of our fields, as written
    std::optional<Moment> issued, effective, composed, archived, sent, happened, deliveryTime;
    std::optional<Channel> channel;
    std::optional<DeliveryState> deliveryState;
    RecipientRole role = RecipientRole::Unknown;
    std::optional<int> pageFrom, pageCount;
    std::optional<qint64> fileBytes;
    QByteArray sha256;
    bool fromManifest = false;

    const QString& operator[](StatedField field) const { return values[size_t(field)]; }
    QString& operator[](StatedField field) { return values[size_t(field)]; }
};

/// Rejected with a reason that quotes no value: a date that is none, a channel nobody knows, a number that is none, one
/// field given twice with different values, or text that is no text (U+0000, half a surrogate pair).
Result<StatedRow> statedIn(const StatedRecord& record, const SiteVocabulary& vocabulary);
/// The same of a record in an index: Rejected also when it names neither a document id nor a file.
Result<StatedRow> rowOf(const StatedRecord& record, const SiteVocabulary& vocabulary);

/// The document id alone, by the same rules, without judging the rest: cheap enough to count every record by.
QString documentIdOf(const StatedRecord& record, const SiteVocabulary& vocabulary);
/// The file as the index names it; empty when it names none.
QString fileNamedBy(const StatedRecord& record, const SiteVocabulary& vocabulary);
int firstPageOf(const StatedRecord& record, const SiteVocabulary& vocabulary);

} // namespace cf::connectors
