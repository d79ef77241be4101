#include "app/reader/mail_reader.h"

#include "app/reader/mail_body.h"
#include "app/reader/mail_header_reader.h"

#include <algorithm>
#include <memory>
#include <mutex>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

struct Unref {
    void operator()(void* object) const { g_object_unref(object); }
};
struct FreeOptions {
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

std::unique_ptr<GMimeMessage, Unref> parse(const QByteArray& bytes)
{
    // Text with a mark before it, or with the "From " line of a mailbox: begin with the header.
    qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArrayView head = QByteArrayView(bytes).sliced(start);
    if (head.startsWith("From ") || head.startsWith(">From ")) {
        const qsizetype end = head.indexOf('\n');
        start = end < 0 ? bytes.size() : start + end + 1;
    }
    const std::unique_ptr<GMimeStream, Unref> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData() + start, size_t(bytes.size() - start)));
    const std::unique_ptr<GMimeParser, Unref> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    const std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
    const char* charsets[] = {"utf-8", "windows-1252", nullptr}; // of raw 8-bit header fields
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_rfc2047_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_address_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_parameter_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), TRUE);
    return std::unique_ptr<GMimeMessage, Unref>(g_mime_parser_construct_message(parser.get(), options.get()));
}

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
    const auto message = parse(bytes);
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
