// The mails that came back for letters of the estate, as a mailbox that nobody reads: files, a Maildir and a mailbox of the form mbox, some of them
// twice. The same stories as the feed tells, so that one may be compared with the other.
#pragma once

#include "app/sandbox/xconnector/xcon_story.h"
#include "models/base/result.h"

#include <QList>

namespace cf::sandbox::xconnector {

/// What is true of one of them.
struct ReturnedMail {
    QString document, address; ///< of the letter that came back, and to whom it was
    Happening what = Happening::Unknown;
    bool isTwice = false; ///< it lies in two places
    friend bool operator==(const ReturnedMail&, const ReturnedMail&) = default;
};

/// Of the first `records` of the estate; `folder` is made when it is not there, and must hold nothing. Conflict when it does.
Result<QList<ReturnedMail>> writeReturnedMails(const QString& folder, quint64 records, quint64 seed);

} // namespace cf::sandbox::xconnector
