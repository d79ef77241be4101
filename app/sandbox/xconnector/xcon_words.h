// The normalised vocabulary of the event layer, and the gateways that speak. Source: protocol page for xConnector, C.3.
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <optional>

namespace cf::sandbox::xconnector {

enum class Happening {
    Queued,
    Rendered,
    RenderFailed,
    Archived,
    HandedOver,
    Printed,
    Sent,
    InTransit,
    Deferred,
    Delivered,
    DeliveredInferred,
    BouncedSoft,
    BouncedHard,
    Returned,
    Forwarded,
    Refused,
    Expired,
    Suppressed,
    Rejected,
    Canceled,
    Presented,
    Viewed,
    Downloaded,
    Clicked,
    Acknowledged,
    Complained,
    Unsubscribed,
    AddressChanged,
    Reissued,
    Reprocessed,
    Unknown
};
enum class Group { Produce, Dispatch, Problem, Outcome, Engage, Info };

QLatin1StringView wordOf(Happening what); ///< "bounced-hard"
std::optional<Happening> happeningNamed(QStringView word);
Group groupOf(Happening what);
/// 0 none, 1 dispatch, 2 indirect, 3 by carrier or server, 4 authenticated access, 5 an explicit act; nothing: it says nothing of proof.
std::optional<int> proofOf(Happening what, bool isMail);

enum class Gateway { SendGrid, Ses, Mailgun, Cxi, Twilio, Smpp, Push, Lob, PrintHall, RoyalMail, Portal, Fax };
QLatin1StringView providerOf(Gateway gateway); ///< "sendgrid"
std::optional<Gateway> gatewayNamed(QStringView provider);
QLatin1StringView sourceOf(Gateway gateway);     ///< of its events
QLatin1StringView nativeTypeOf(Gateway gateway); ///< of events with its own body; "": it has no body of its own

} // namespace cf::sandbox::xconnector
