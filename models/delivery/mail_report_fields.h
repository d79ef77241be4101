// The fields of machine-readable reports: message/delivery-status (RFC 3464), disposition notifications (RFC 8098) and
// feedback (RFC 5965), each in groups parted by empty lines. Also where a mail system wrote such fields into its text, and
// where somebody forwarded that text with ">" before every line.
#pragma once

#include "models/domain/mail_parts.h"

namespace cf::delivery {

/// The fields between empty lines, unfolded; groups without any field are left out. At most 500 groups.
using FieldGroup = std::vector<MailField>;
std::vector<FieldGroup> fieldGroupsOf(const QString& text);

/// Of everything that the mail itself says, the groups of a delivery status: first the fields of the whole message, if there
/// are any, then one group a recipient. Some systems leave out the empty line between recipients; those are parted here.
struct DeliveryStatusReport {
    FieldGroup message;
    std::vector<FieldGroup> recipients;
};
DeliveryStatusReport deliveryStatusOf(const MailParts& mail, int enclosed);

} // namespace cf::delivery
