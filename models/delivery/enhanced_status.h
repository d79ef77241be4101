// Enhanced status codes of mail systems: class.subject.detail (RFC 3463, the registry of RFC 5248), and the three-digit
// reply codes of SMTP (RFC 5321, 4.2) that stand beside them.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace cf::delivery {

struct EnhancedStatus {
    int kind = 5; ///< 2 success, 4 for now, 5 for good
    int subject = 0;
    int detail = 0;
    friend bool operator==(const EnhancedStatus&, const EnhancedStatus&) = default;
};

QString toText(const EnhancedStatus& status);

/// At the start of a Status field, whatever comment follows. Each number has at most three digits.
std::optional<EnhancedStatus> statusFromField(QStringView field);

/// The first in running text that says more than "other" (x.0.0), else the first. No part of an address, a version or a
/// number with more dots is taken for one.
std::optional<EnhancedStatus> statusInText(QStringView text);

/// The first three-digit reply of 4yz or 5yz in running text ("said: 550 …", "550-5.7.1 …"), or 2yz of a success; 0 when
/// there is none. Numbers within addresses, times and sizes are not taken for one.
int replyCodeInText(QStringView text);

} // namespace cf::delivery
