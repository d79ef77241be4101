// A reader process that was taken over may answer anything: what is taken for a canonical form keeps to the limits, and is the same after another
// way through the wire.
#include "models/reading/canonical_wire.h"
#include "models/reading/reader_wire.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace cf::reading;
    static const QByteArray start = encodeReply({7, cf::CanonicalForm{}}).mid(frameHeaderBytes, 5); // id and tag
    const auto reply = decodeReply(start + QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!reply) {
        return 0;
    }
    const auto& form = std::get<cf::CanonicalForm>(reply->body);
    if (form.parts.size() > maximumCanonicalParts || form.masked.size() > maximumCanonicalParts) {
        std::abort();
    }
    const auto again = decodeReply(QByteArrayView(encodeReply(*reply)).sliced(frameHeaderBytes));
    if (again && encodeReply(*again) != encodeReply(*reply)) { // as bytes: a place that is no number equals nothing
        std::abort();
    }
    return 0;
}
