// The e-mail reader must live through anything: GMime, the decoders, the HTML filter and PDF attachments behind it.
#include "app/reader/mail_reader.h"
#include "app/reader/pdf_reader.h"
#include "models/reading/reader_wire.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const bool started = [] {
        cf::reading::startMailReader();
        cf::reading::silencePoppler();
        return true;
    }();
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const cf::Extraction found = cf::reading::readMail(bytes);
    // Whatever came out must fit through the wire, and no script or address of elsewhere may be in what is shown.
    const QByteArray frame = cf::reading::encodeReply({1, found});
    const auto back = cf::reading::decodeReply(QByteArrayView(frame).sliced(cf::reading::frameHeaderBytes));
    if (!started || !back || found.html.contains(QStringLiteral("<script")) ||
        found.html.contains(QStringLiteral("src=\"http"))) {
        std::abort();
    }
    return 0;
}
