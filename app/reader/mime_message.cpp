#include "app/reader/mime_message.h"

#include "app/reader/mail_header_reader.h"

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

struct FreeOptions {
    void operator()(GMimeParserOptions* options) const { g_mime_parser_options_free(options); }
};

} // namespace

MimeMessage parseMessage(const QByteArray& bytes)
{
    // Text with a mark before it, or with the "From " line of a mailbox: begin with the header.
    qsizetype start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArrayView head = QByteArrayView(bytes).sliced(start);
    if (head.startsWith("From ") || head.startsWith(">From ")) {
        const qsizetype end = head.indexOf('\n');
        start = end < 0 ? bytes.size() : start + end + 1;
    }
    const std::unique_ptr<GMimeStream, UnrefObject> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData() + start, size_t(bytes.size() - start)));
    const std::unique_ptr<GMimeParser, UnrefObject> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), GMIME_FORMAT_MESSAGE);
    const std::unique_ptr<GMimeParserOptions, FreeOptions> options(g_mime_parser_options_new());
    const char* charsets[] = {"utf-8", "windows-1252", nullptr}; // of raw 8-bit header fields
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    g_mime_parser_options_set_rfc2047_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_address_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_parameter_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_LOOSE);
    g_mime_parser_options_set_allow_addresses_without_domain(options.get(), TRUE);
    return MimeMessage(g_mime_parser_construct_message(parser.get(), options.get()));
}

QByteArray contentOf(GMimePart* part)
{
    GMimeDataWrapper* const content = g_mime_part_get_content(part);
    if (!content) {
        return {};
    }
    const std::unique_ptr<GMimeStream, UnrefObject> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray* const bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return bytes ? QByteArray(reinterpret_cast<const char*>(bytes->data), qsizetype(bytes->len)) : QByteArray();
}

QString mimeOf(GMimeObject* object)
{
    GMimeContentType* const type = g_mime_object_get_content_type(object);
    if (!type) {
        return u"application/octet-stream"_s;
    }
    return oneLine(g_mime_content_type_get_media_type(type)).toLower().left(100) + u'/' +
           oneLine(g_mime_content_type_get_media_subtype(type)).toLower().left(100);
}

} // namespace cf::reading
