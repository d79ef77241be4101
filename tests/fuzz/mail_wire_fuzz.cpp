// A reader process that was taken over may answer anything: what is taken for a mail's parts keeps to the limits, and is the
// same after another way through the wire.
#include "models/reading/mail_wire.h"
#include "models/reading/reader_wire.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace cf::reading;
    // The id of the request and the tag of a mail's parts, then what the input says.
    static const QByteArray start = encodeReply({7, cf::MailParts{}}).mid(frameHeaderBytes, 5);
    const auto reply = decodeReply(start + QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!reply) {
        return 0;
    }
    const auto& mail = std::get<cf::MailParts>(reply->body);
    if (mail.parts.size() > maximumMailParts || mail.fields.size() > maximumMailFields) {
        std::abort();
    }
    const auto again = decodeReply(QByteArrayView(encodeReply(*reply)).sliced(frameHeaderBytes));
    if (again && *again != *reply) { // broken UTF-8 may have grown over a limit
        std::abort();
    }
    return 0;
}
