// What mail systems and people's mailboxes send that is no bounce: complaints (ARF, RFC 5965), receipts (MDN, RFC 8098) and
// automatic answers (RFC 3834). Also the notifications that a sending service writes as JSON.
#pragma once

#include "models/domain/mail_parts.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace cf::delivery {

struct MailNotice {
    enum class Kind { Complaint, Displayed, Processed, AutomaticAnswer };
    Kind kind = Kind::AutomaticAnswer;
    QStringList recipients; ///< of the mail that it is about; never empty, but may hold an empty address
    QString words;          ///< "abuse", "displayed", the subject
};

/// A complaint or a receipt, by what the mail holds; none for every other mail, and for receipts that tell of a rejection.
std::optional<MailNotice> noticeIn(const MailParts& mail);

/// An automatic answer, by its header. Only of mails that report no delivery: bounces call themselves automatic too.
/// bySubject: only where the subject says it, of mails whose subject speaks of a delivery too.
std::optional<MailNotice> automaticAnswerIn(const MailParts& mail, bool bySubject = false);

/// {"notificationType":"Bounce"|"Complaint"|"Delivery", …}, as Amazon SES has it sent by mail. One for each recipient.
struct ServiceNotification {
    enum class Kind { Bounce, Complaint, Delivery };
    Kind kind = Kind::Bounce;
    QString recipient, status, diagnostic, subtype;
    bool transient = false;
};
std::vector<ServiceNotification> serviceNotificationsIn(const MailParts& mail);

} // namespace cf::delivery
