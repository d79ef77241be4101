// A mail is taken apart, comes through the wire as it went in, and is judged: whatever it holds, by the same rules and within the
// same bounds. As a file of a folder it has an end, each mail in it one identity, and what is kept of it reads as it was meant.
#include "app/reader/mail_parts_reader.h"
#include "app/reader/mail_reader.h"
#include "models/connectors/mailfolder/mail_box.h"
#include "models/delivery/mail_origin.h"
#include "models/delivery/notice_reading.h"
#include "models/reading/reader_wire.h"

#include <algorithm>
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
    qsizetype left = bytes.size();
    for (cf::connectors::MailBox box(bytes); !box.atEnd();) {
        left -= std::max<qsizetype>(box.next().size(), 1);
        if (left < 0) {
            std::abort();
        }
    }
    if (!bytes.contains('\r') && cf::delivery::mailIdentity(bytes) != cf::delivery::mailIdentity(QByteArray(bytes).replace("\n", "\r\n"))) {
        std::abort();
    }
    const cf::delivery::MailOrigin origin = cf::delivery::originOf(mail, {{QStringLiteral("X-Id")}, QStringLiteral("b+*@example.org"), true, {}});
    const QByteArray reading = cf::delivery::mailReading(found, origin);
    const auto event = cf::delivery::mailEvent(bytes, reading);
    const auto again = cf::delivery::readFeedEvent(bytes, {}, reading);
    if (!event || event->notices.empty() || !again || again->event != *event) {
        std::abort();
    }
    return 0;
}
