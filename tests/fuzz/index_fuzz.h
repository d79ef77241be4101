// What the three index fuzz targets share: whatever the bytes, a reader ends, its records keep the promises of
// index_record.h, and what they mean can be asked without harm.
#pragma once

#include "models/connectors/record/communication_map.h"
#include "models/connectors/folder/record_packing.h"
#include "models/connectors/folder/text_source.h"
#include "models/domain/repository.h"

#include <QBuffer>

#include <cstdlib>

namespace cf::test {

inline std::unique_ptr<QIODevice> deviceFor(const uint8_t* data, size_t size)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(reinterpret_cast<const char*>(data), qsizetype(size));
    buffer->open(QIODevice::ReadOnly);
    return buffer;
}

inline void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

inline void readAll(connectors::RecordReader& reader, size_t size)
{
    using namespace connectors;
    static const SiteVocabulary vocabulary = *SiteVocabulary::read({}, QStringLiteral("Europe/Berlin"));
    const RepositoryId repository = repositoryId(RepositoryKind::Folder, QStringLiteral("fuzz"));
    // No reader makes more records than there are bytes.
    for (size_t records = 0;; ++records) {
        require(records <= size + 2);
        const ReadStep step = reader.next();
        if (std::holds_alternative<EndOfIndex>(step)) {
            break;
        }
        if (const auto* bad = std::get_if<BadRecord>(&step)) {
            require(!bad->reason.isEmpty() && bad->raw.toUtf8().size() <= rawLimit);
            continue;
        }
        const auto& record = std::get<StatedRecord>(step);
        require(!record.position.isEmpty() && int(record.values.size()) <= IndexLimits::values);
        require(rawOf(record).toUtf8().size() <= rawLimit);
        if (const auto row = rowOf(record, vocabulary); row) {
            require(rowOf(unpacked(packed(record)), vocabulary).has_value());
            require(!communicationOf(repository, QStringLiteral("doc:1"), {{*row, {}, {}, -1, {}}}).id.isEmpty());
        }
    }
    require(std::holds_alternative<EndOfIndex>(reader.next()));
}

} // namespace cf::test
