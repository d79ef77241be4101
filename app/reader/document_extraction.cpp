#include "app/reader/document_extraction.h"

#include "app/reader/detection.h"
#include "app/reader/html_reader.h"
#include "app/reader/mail_reader.h"
#include "app/reader/paged_file.h"
#include "app/reader/pdf_reader.h"
#include "app/reader/text_budget.h"
#include "app/reader/text_decoding.h"
#include "models/reading/reader_wire.h"

#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

Extraction textExtraction(Decoded decoded, const QString& mime)
{
    Extraction found;
    found.mime = mime;
    found.encoding = decoded.encoding;
    found.text = std::move(decoded.text);
    found.text.replace(u"\r\n"_s, u"\n"_s);
    const bool words = std::ranges::any_of(found.text, [](QChar c) { return !c.isSpace(); });
    found.state = words ? TextState::Extracted : TextState::NoText;
    if (utf8Length(found.text) > maximumTextBytes) {
        found.text = clipped(found.text, maximumTextBytes / 3);
        found.state = TextState::TooLarge;
        found.reason = u"over 64 MiB of text; the rest was not read"_s;
    }
    return found;
}

} // namespace

Extraction readPlainText(const QByteArray& bytes) { return textExtraction(decodeText(bytes), u"text/plain"_s); }

Extraction readXml(const QByteArray& bytes)
{
    const Decoded decoded = decodeText(bytes, declaredEncoding(bytes));
    QXmlStreamReader xml(decoded.text);
    TextBudget text(maximumTextBytes);
    bool parted = true;
    while (!xml.atEnd() && !text.spent()) {
        xml.readNext();
        const QStringView words = xml.isCharacters() ? xml.text().trimmed() : QStringView();
        if (!words.isEmpty()) {
            text.append(words);
            parted = false;
        } else if ((xml.isStartElement() || xml.isEndElement()) && !parted) {
            text.append(u"\n");
            parted = true;
        }
    }
    if (xml.hasError() || text.spent()) {
        return textExtraction(decoded, u"application/xml"_s);
    }
    return textExtraction({text.take(), decoded.encoding}, u"application/xml"_s);
}

Extraction readDocument(const QByteArray& bytes, const QString& nameHint, const QString& mimeHint)
{
    const Detected detected = detect(bytes, nameHint, mimeHint);
    switch (detected.kind) {
    case DocumentKind::Pdf: return readPdf(bytes);
    case DocumentKind::Picture: return readPicture(bytes, detected.mime);
    case DocumentKind::Mail: return readMail(bytes);
    case DocumentKind::Html: return readHtml(bytes);
    case DocumentKind::Xml: return readXml(bytes);
    case DocumentKind::PlainText: return readPlainText(bytes);
    case DocumentKind::Empty:
    case DocumentKind::Unsupported: break;
    }
    Extraction found;
    found.state = detected.kind == DocumentKind::Empty ? TextState::NoText : TextState::Unsupported;
    found.mime = detected.mime;
    found.reason = detected.kind == DocumentKind::Empty ? u"the file is empty"_s : detected.reason;
    return found;
}

} // namespace cf::reading
