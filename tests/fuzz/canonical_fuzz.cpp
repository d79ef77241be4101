// A document as what remains without what every writing changes must live through anything: QPDF over a hostile file, its contents, its XMP.
#include "app/reader/canonical_document.h"
#include "models/reading/reader_wire.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const cf::CanonicalForm form = cf::reading::canonicalFormOf(bytes, QStringLiteral("a.pdf"), {});
    // The same bytes have the same form, what has none has no parts, each part a digest, and all of it fits through the wire.
    if (form != cf::reading::canonicalFormOf(bytes, QStringLiteral("a.pdf"), {})) {
        std::abort();
    }
    if (form.state != cf::TextState::Extracted && form.family == cf::FormatFamily::Pdf && !form.parts.empty()) {
        std::abort();
    }
    for (const cf::CanonicalPart& part : form.parts) {
        if (part.digest.size() != 32 || part.page < -1 || part.page >= std::max(1, form.pages)) {
            std::abort();
        }
    }
    const QByteArray frame = cf::reading::encodeReply({1, form});
    if (!cf::reading::decodeReply(QByteArrayView(frame).sliced(cf::reading::frameHeaderBytes))) {
        std::abort();
    }
    return 0;
}
