#include "app/reader/canonical_document.h"

#include "app/reader/detection.h"
#include "app/reader/document_extraction.h"
#include "models/base/sha256.h"

using namespace Qt::StringLiterals;

namespace cf::reading {

CanonicalForm canonicalFormOf(const QByteArray& bytes, const QString& nameHint, const QString& mimeHint)
{
    const Detected detected = detect(bytes, nameHint, mimeHint);
    if (detected.kind == DocumentKind::Pdf) {
        return canonicalPdf(bytes);
    }
    CanonicalForm form;
    if (detected.kind != DocumentKind::PlainText) {
        form.state = TextState::Unsupported;
        form.family = detected.kind == DocumentKind::Mail ? FormatFamily::Mail : detected.kind == DocumentKind::Html ? FormatFamily::Html
                      : detected.kind == DocumentKind::Xml                                                           ? FormatFamily::Xml
                                                                                                                     : FormatFamily::Other;
        form.reason = u"documents of this format are compared by their bytes alone"_s;
        return form;
    }
    const Extraction read = readDocument(bytes, nameHint, mimeHint);
    form.family = FormatFamily::Text;
    form.state = read.state == TextState::NoText ? TextState::Extracted : read.state;
    form.reason = read.reason;
    form.parts.push_back({CanonicalKind::Text, -1, sha256Of(read.text.toUtf8()), {}, {}});
    form.masked.push_back({u"Encoding"_s, read.encoding});
    return form;
}

} // namespace cf::reading
