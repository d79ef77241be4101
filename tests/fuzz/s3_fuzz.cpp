// What an S3 server answers is read within bounds, the same each time, and what is written is read back as it was.
#include "models/connectors/s3/s3_map.h"
#include "models/connectors/s3/s3_wire.h"

#include <cstdint>
#include <cstdlib>

namespace {

using namespace cf::connectors::s3;

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto list = listFrom(bytes)) {
        require(*list == *listFrom(bytes) && list->versions.size() <= 10'000);
        for (std::size_t i = 0; i < list->versions.size(); ++i) {
            const VersionWire& one = list->versions[i];
            require(i == 0 || !isBefore(one.key, list->versions[i - 1].key));
            const auto [key, version] = versionFrom(versionIdOf(one.key, one.id));
            require(one.id.contains(QStringLiteral("?versionId=")) || (key == one.key && version == one.id));
        }
    } else {
        require(list.error().detail.size() < 200);
    }
    if (const auto tags = tagsFrom(bytes)) {
        require(tags->size() <= 100);
        const auto named = withHolders(*tags, QStringLiteral("h"), {QStringLiteral("LIT-1")});
        require(named && holdersIn(*named, QStringLiteral("h")) == QStringList{QStringLiteral("LIT-1")});
    }
    (void)legalHoldFrom(bytes);
    (void)lockFrom(bytes);
    (void)versioningFrom(bytes);
    require(errorCodeIn(bytes).size() <= 60);
    cf::http::Reply reply;
    reply.status = 403;
    reply.body = bytes;
    require(errorIn(reply, QStringLiteral("fuzz"))->detail.size() < 200);
    return 0;
}
