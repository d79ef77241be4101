// A mail is taken apart, comes through the wire as it went in, and is judged: whatever it holds, by the same rules and within the
// same bounds.
#include "app/reader/mail_parts_reader.h"
#include "app/reader/mail_reader.h"
#include "models/delivery/bounce_report.h"
#include "models/reading/reader_wire.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const cf::MailParts mail = cf::reading::readMailPartsOf(bytes);
    const QByteArray frame = cf::reading::encodeReply({1, mail});
    const auto back = cf::reading::decodeReply(QByteArrayView(frame).sliced(cf::reading::frameHeaderBytes));
    if (!back || std::get<cf::MailParts>(back->body) != mail) {
        std::abort();
    }
    const auto found = cf::delivery::classifyBounce(mail);
    if (found.size() > 500 || found != cf::delivery::classifyBounce(mail)) {
        std::abort();
    }
    for (const cf::delivery::BouncedRecipient& one : found) {
        const bool hard = one.state == cf::DeliveryState::BouncedHard;
        const bool trying = one.state == cf::DeliveryState::Deferred;
        if (one.words.size() > 500 || (hard && !one.permanent) || (one.permanent && !hard && !trying)) {
            std::abort();
        }
    }
    return 0;
}
