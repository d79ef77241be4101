#include "models/reading/canonical_wire.h"

#include "models/reading/wire_codec.h"

namespace cf::reading {

void writeCanonical(WireWriter& out, const CanonicalForm& form)
{
    out.u8(quint8(form.state));
    out.text(form.reason);
    out.u8(quint8(form.family));
    out.text(form.tool);
    out.u32(quint32(form.pages));
    out.flag(form.isMended);
    out.u32(quint32(form.parts.size()));
    for (const CanonicalPart& part : form.parts) {
        out.u8(quint8(part.kind));
        out.i64(part.page);
        out.bytes(part.digest);
        out.text(part.said);
        out.real(part.place.x());
        out.real(part.place.y());
        out.real(part.place.width());
        out.real(part.place.height());
    }
    out.u32(quint32(form.masked.size()));
    for (const MaskedValue& masked : form.masked) {
        out.text(masked.code);
        out.text(masked.value);
    }
}

CanonicalForm readCanonical(WireParser& in)
{
    CanonicalForm form;
    const quint8 state = in.u8();
    in.require(state > quint8(TextState::Pending) && state <= quint8(TextState::Unsupported));
    form.state = TextState(state);
    form.reason = in.text(maximumSaidBytes);
    const quint8 family = in.u8();
    in.require(family <= quint8(FormatFamily::Other));
    form.family = FormatFamily(family);
    form.tool = in.text(maximumSaidBytes);
    const quint32 pages = in.u32();
    in.require(pages <= 10'000'000);
    form.pages = int(pages);
    form.isMended = in.flag();
    const quint32 parts = in.count(maximumCanonicalParts, 53);
    for (quint32 i = 0; i < parts && in.ok(); ++i) {
        CanonicalPart part;
        const quint8 kind = in.u8();
        in.require(kind < canonicalKinds);
        part.kind = CanonicalKind(kind);
        const qint64 page = in.i64();
        in.require(page >= -1 && page < 10'000'000);
        part.page = int(page);
        part.digest = in.bytes(32);
        part.said = in.text(maximumSaidBytes);
        const double x = in.real(), y = in.real(), width = in.real();
        part.place = QRectF(x, y, width, in.real());
        form.parts.push_back(std::move(part));
    }
    const quint32 masked = in.count(maximumCanonicalParts, 8);
    for (quint32 i = 0; i < masked && in.ok(); ++i) {
        MaskedValue value;
        value.code = in.text(maximumSaidBytes);
        value.value = in.text(maximumSaidBytes);
        form.masked.push_back(std::move(value));
    }
    return form;
}

} // namespace cf::reading
