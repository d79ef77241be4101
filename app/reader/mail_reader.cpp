#include "app/reader/mail_reader.h"

#include "app/reader/mail_body.h"
#include "app/reader/mail_header_reader.h"
#include "app/reader/mime_message.h"

#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace(); });
}

} // namespace

void startMailReader()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // Warnings may quote the document. What ends the process is kept: the reason is looked for there.
        g_log_set_default_handler(
            [](const gchar* domain, GLogLevelFlags level, const gchar* message, gpointer) {
                if ((level & G_LOG_LEVEL_ERROR) != 0) {
                    g_log_default_handler(domain, level, message, nullptr);
                }
            },
            nullptr);
        g_mime_init();
    });
}

Extraction readMail(const QByteArray& bytes)
{
    startMailReader();
    Extraction found;
    found.mime = u"message/rfc822"_s;
    const MimeMessage message = parseMessage(bytes);
    if (!message) {
        found.state = TextState::Unreadable;
        found.reason = u"the e-mail is damaged"_s;
        return found;
    }
    found.mail = readMailHeader(message.get());
    found.title = found.mail->subject;
    MailBodyWalk walk(message.get());
    MailBody body = walk.body();
    found.mail->attachments = walk.attachments();
    found.text = std::move(body.text);
    found.html = std::move(body.html);
    found.encoding = walk.encoding();
    found.reason = walk.note();
    found.state = hasWords(found.text) ? TextState::Extracted : TextState::NoText;
    if (walk.cut()) {
        found.state = TextState::TooLarge;
        found.reason = found.reason.isEmpty() ? u"larger than is read; the rest was left out"_s : found.reason;
    } else if (walk.encrypted()) {
        found.state = TextState::Encrypted;
        found.reason = u"the e-mail is encrypted"_s;
    }
    return found;
}

} // namespace cf::reading
