// A page of a delivery feed is parted and read: every event means the same each time, within bounds, and what it holds is matched with legs.
#include "models/delivery/cloud_event.h"
#include "models/delivery/event_kind.h"
#include "models/delivery/leg_choice.h"
#include "models/delivery/notice_reading.h"

#include <cstdint>
#include <cstdlib>

namespace {

const std::vector<cf::RecipientLeg>& legs()
{
    static const std::vector<cf::RecipientLeg> all = [] {
        std::vector<cf::RecipientLeg> made(2);
        made[0].channel = cf::Channel::Email;
        made[0].email = QStringLiteral("jane@example.test");
        made[0].customer = QStringLiteral("C-1");
        made[1].channel = cf::Channel::Sms;
        made[1].phone = QStringLiteral("+49 170 5551212");
        return made;
    }();
    return all;
}

void look(const QByteArray& raw, const cf::delivery::EventRules& rules, const QByteArray& reading)
{
    const auto read = cf::delivery::readFeedEvent(raw, rules, reading);
    if (!read) {
        return;
    }
    if (read->event.notices.empty() || read->event.raw != raw || read->event.id.isEmpty() || read->event.source.isEmpty()) {
        std::abort();
    }
    const auto again = cf::delivery::readFeedEvent(raw, rules, reading);
    if (!again || again->event != read->event) {
        std::abort();
    }
    for (const cf::DeliveryNotice& notice : read->event.notices) {
        if (!cf::delivery::findKind(notice.kind) || notice.reason.size() > 1000) {
            std::abort();
        }
        const cf::delivery::LegChoice choice = cf::delivery::legFor(notice, legs());
        if (choice.leg >= legs().size()) {
            std::abort();
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const auto rules = cf::delivery::EventRules::read(QString::fromUtf8(bytes)).value_or(cf::delivery::EventRules());
    look(bytes, rules, {});
    look(bytes, rules, bytes);
    if (const auto batch = cf::delivery::splitBatch(bytes)) {
        qsizetype whole = 0;
        for (const QByteArray& raw : *batch) {
            whole += raw.size();
            look(raw, rules, {});
        }
        if (whole > bytes.size()) {
            std::abort();
        }
    }
    return 0;
}
