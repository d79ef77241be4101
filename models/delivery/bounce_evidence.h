// What a mail says of the delivery to each recipient, before anybody judges it: from the fields of its report, from the text
// around each address, and from the dialogue with the other server where that is quoted.
#pragma once

#include "models/delivery/enhanced_status.h"
#include "models/domain/mail_parts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace cf::delivery {

/// The last thing that was said to the other server when it refused.
enum class SmtpStep { Unknown, Connect, Hello, Mail, Rcpt, Data };

enum class ReportedAction { None, Failed, Delayed, Delivered, Relayed, Expanded };

struct BounceEvidence {
    QString recipient;   ///< the address that was sent to, as far as it is told
    QStringList aliases; ///< other addresses of the same recipient in the report
    ReportedAction action = ReportedAction::None;
    QString statusField; ///< with its comment
    QString diagnostic;  ///< the Diagnostic-Code without its type
    QString said;        ///< the text that stands with this recipient
    QString replies;     ///< of the other server, where the dialogue is quoted
    QString before;      ///< the text before the first recipient, or all of it when none stands apart
    SmtpStep step = SmtpStep::Unknown;
    QString remote;      ///< the server that refused, as the report names it
    QString category;    ///< PowerMTA's own word for the reason
    bool trying = false; ///< it is said that attempts go on
    bool probe = false;  ///< nothing was sent; the address was only asked about
    friend bool operator==(const BounceEvidence&, const BounceEvidence&) = default;
};

struct BounceMail {
    QString sender;   ///< what sent the report: From, X-Mailer, Reporting-MTA, on one line
    QString subject;
    QString writtenTo; ///< who got the report: the sender of what was returned
    bool fromMailSystem = false; ///< by From, Content-Type or Subject
    bool bySubjectAlone = false; ///< fromMailSystem for its Subject alone, which parcels and orders share
    bool fromNobody = false;     ///< Return-Path is empty, as of bounces and automatic answers
    std::vector<BounceEvidence> recipients;
};

BounceMail evidenceIn(const MailParts& mail);

SmtpStep stepNamedIn(const QString& text);

} // namespace cf::delivery
