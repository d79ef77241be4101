#include "models/connectors/record/rendition_role.h"

namespace cf::connectors {

RenditionRole roleOf(const QString& queue, const QString& mime, const QString& pdl, const QString& suffix)
{
    const QString name = queue.toLower();
    const QString type = mime.section(u';', 0, 0).trimmed().toLower();
    const QString language = pdl.toLower();
    const auto says = [&](QLatin1StringView word) { return name.contains(word); };
    const bool pdf = type == u"application/pdf" || language == u"pdf" || suffix == u"pdf";
    const bool html = type == u"text/html" || language == u"html" || suffix == u"html" || suffix == u"htm";
    if (says(QLatin1StringView("redact"))) {
        return RenditionRole::Redacted;
    }
    if (says(QLatin1StringView("accessible")) || says(QLatin1StringView("pdfua"))) {
        return RenditionRole::AccessiblePdf;
    }
    if (says(QLatin1StringView("archiv"))) {
        return RenditionRole::ArchivedOriginal;
    }
    if (type == u"message/rfc822" || suffix == u"eml") {
        return RenditionRole::MailMessage;
    }
    if (says(QLatin1StringView("sms")) || (type == u"text/plain" && says(QLatin1StringView("text")))) {
        return RenditionRole::SmsText;
    }
    if (says(QLatin1StringView("portal")) || says(QLatin1StringView("web"))) {
        return RenditionRole::PortalDocument;
    }
    if (says(QLatin1StringView("attach"))) {
        return RenditionRole::Attachment;
    }
    if (html) {
        return RenditionRole::HtmlMail;
    }
    if (type.contains(u"afp") || type.contains(u"postscript") || type.contains(u"pcl") || language == u"afp" ||
        language == u"ps" || language == u"postscript" || language == u"pcl" || suffix == u"afp" || suffix == u"ps" ||
        suffix == u"pcl") {
        return RenditionRole::PrintStream;
    }
    return pdf ? RenditionRole::Pdf : RenditionRole::Other;
}

} // namespace cf::connectors
