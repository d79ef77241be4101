// A cache in memory with one archive, and letters put into it as a synchronisation would.
#pragma once

#include "models/cache/read_record.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/store/migrator.h"
#include "tests/support/sample_communication.h"

#include <QTest>

namespace cf::test {

class CacheRig
{
public:
    CacheRig()
    {
        QVERIFY(store::migrate(database, *store::migrationsIn(QStringLiteral(":/sql/migrations/cache"))).has_value());
        QVERIFY(cache::addRepository(database, archiveRepository()).has_value());
    }

    void observe(const Communication& c, const QByteArray& bytes, UtcMs at)
    {
        for (const Rendition& rendition : c.renditions) {
            cache::Observation seen;
            seen.ref = rendition.source;
            seen.bytes = bytes.size();
            seen.sha256 = sha256Of(bytes);
            seen.declared = rendition.declaredSha256;
            seen.at = at;
            QVERIFY(cache::observeSource(database, seen).has_value());
        }
    }
    void put(const Communication& c, UtcMs at)
    {
        observe(c, "bytes of " + c.documentId.toUtf8(), at);
        QVERIFY(cache::writeCommunication(database, c, at).has_value());
    }
    cache::Record record(const Communication& c, std::optional<UtcMs> asOf = {})
    {
        const auto read = cache::readRecord(database, c.id.value(), asOf);
        return read ? *read : cache::Record();
    }
    /// Of a query that counts.
    qint64 count(const QString& sql) { return database.integer(sql).value_or(-1); }

    store::Database database = std::move(*store::Database::openInMemory());
};

} // namespace cf::test
