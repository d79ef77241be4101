#include "models/search/bulk_index.h"

#include "models/search/copies.h"
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
                             &values.campaignKey, &values.retentionClass, &values.classKey, &values.language, &values.cycle,
                             &values.eventKind, &values.eventKindKey}) {
        *text = std::move(document.kind[at++]);
    }
    values.templateCode = std::move(document.templateCode);
    values.usages = std::move(document.usages);
    values.legs = std::move(document.legs);
    values.channelReasons = std::move(document.channelReasons);
    values.files = std::move(document.files);
    values.sentWall = document.sentWall;
    values.sentUtc = document.sentUtc;
    values.issuedUtc = document.issuedUtc;
    values.issuedWall = document.issuedWall;
    values.deliveredWalls = std::move(document.deliveredWalls);
    return values;
}

} // namespace

Result<NewPage> prepare(std::vector<NewDocument> documents, std::shared_ptr<const index::FrequentWords> frequent)
{
    NewPage page;
    for (NewDocument& document : documents) {
        if (document.communication > index::highestOrdinal) {
            return fail(ErrorKind::Storage, QStringLiteral("more communications than the index can number"));
        }
        const auto ordinal = index::Ordinal(document.communication);
        std::vector<index::Stream> streams = wordStreams(document.words);
        document.words = {};
        page.fingerprints.emplace_back(document.communication, index::fingerprintOf(streams));
        page.words.put(ordinal, std::move(streams));
        page.copyKeys.emplace_back(document.communication, std::move(document.copyKeys));
        put(page.columns, ordinal, sharedBy(document));
        putKnown(page.columns, ordinal, document.firstKnown, document.lastChanged);
    }
    CF_CHECK(page.words.prepare(std::move(frequent)));
    return page;
}

Result<void> addToIndex(store::Database& database, NewPage page)
{
    for (const auto& [communication, fingerprint] : page.fingerprints) {
        CF_CHECK(noteWords(database, communication, fingerprint));
    }
    for (const auto& [communication, keys] : page.copyKeys) {
        CF_CHECK(putCopyKeys(database, communication, keys));
    }
    CF_CHECK(page.words.write(database));
    return page.columns.write(database);
}

Result<void> noteAllCopies(store::Database& database)
{
    CF_TRY(const std::vector<qint64> copied, withCopies(database));
    index::ColumnPage page;
    for (const qint64 communication : copied) {
        page.putCode(CopiesColumn, index::Ordinal(communication), QByteArray(1, hasCopies));
    }
    return page.write(database);
}

} // namespace cf::search
