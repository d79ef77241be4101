#include "models/search/bulk_index.h"

#include "models/index/word_writer.h"
#include "models/search/indexed_words.h"
#include "models/search/shared_values.h"

namespace cf::search {

namespace {

SharedValues sharedBy(NewDocument& document)
{
    SharedValues values;
    values.repository = document.repository;
    size_t at = 0;
    for (QByteArray* text : {&values.state, &values.type, &values.typeKey, &values.businessUnit, &values.unitKey, &values.campaign,
                             &values.campaignKey, &values.retentionClass, &values.classKey, &values.language, &values.cycle}) {
        *text = std::move(document.kind[at++]);
    }
    values.templateCode = std::move(document.templateCode);
    values.usages = std::move(document.usages);
    values.legs = std::move(document.legs);
    values.formats = std::move(document.formats);
    values.sentWall = document.sentWall;
    values.sentUtc = document.sentUtc;
    values.issuedUtc = document.issuedUtc;
    return values;
}

} // namespace

Result<void> addToIndex(store::Database& database, std::vector<NewDocument> documents)
{
    index::WordPage words;
    index::ColumnPage columns;
    for (NewDocument& document : documents) {
        if (document.communication > index::highestOrdinal) {
            return fail(ErrorKind::Storage, QStringLiteral("more communications than the index can number"));
        }
        const auto ordinal = index::Ordinal(document.communication);
        std::vector<index::Stream> streams = wordStreams(document.words);
        CF_CHECK(noteWords(database, document.communication, index::fingerprintOf(streams)));
        words.put(ordinal, std::move(streams));
        put(columns, ordinal, sharedBy(document));
    }
    CF_CHECK(words.write(database));
    return columns.write(database);
}

} // namespace cf::search
