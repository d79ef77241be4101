// What every reader of e-mail does with GMime: parse leniently, and take the content of a part.
#pragma once

#include <QByteArray>
#include <QString>

#include <gmime/gmime.h>
#include <memory>

namespace cf::reading {

struct UnrefObject {
    void operator()(void* object) const { g_object_unref(object); }
};
using MimeMessage = std::unique_ptr<GMimeMessage, UnrefObject>;

/// The bytes must outlive the message. Null when GMime makes nothing of them.
MimeMessage parseMessage(const QByteArray& bytes);

/// Decoded content; never longer than what carries it.
QByteArray contentOf(GMimePart* part);

/// "text/plain", in lower case; application/octet-stream when nothing is said.
QString mimeOf(GMimeObject* object);

} // namespace cf::reading
