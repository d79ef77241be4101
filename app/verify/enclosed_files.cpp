#include "app/verify/enclosed_files.h"

#include "app/verify/pdf_objects.h"
#include "app/verify/plain_bytes.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace cf::verify {

namespace {

constexpr int deepestTree = 16;
constexpr std::size_t mostInner = 20'000;

/// What was deflated, and not a byte more than `room`; none: it is not whole, or larger.
std::optional<std::string> inflated(std::string_view bytes, std::size_t room)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK) {
        return std::nullopt;
    }
    std::string made;
    std::array<char, 64 * 1024> part{};
    int state = Z_OK;
    while (state == Z_OK && made.size() <= room) {
        if (stream.avail_in == 0) {
            const std::size_t size = std::min<std::size_t>(bytes.size(), 1U << 30);
            if (size == 0) {
                break;
            }
            stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
            stream.avail_in = uInt(size);
            bytes.remove_prefix(size);
        }
        stream.next_out = reinterpret_cast<Bytef*>(part.data());
        stream.avail_out = uInt(part.size());
        state = inflate(&stream, Z_NO_FLUSH);
        made.append(part.data(), part.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END && made.size() <= room ? std::optional(std::move(made)) : std::nullopt;
}

void putLetter(std::string& made, unsigned unit)
{
    if (unit < 0x80) {
        made += char(unit);
    } else if (unit < 0x800) {
        made += {char(0xC0 | (unit >> 6)), char(0x80 | (unit & 0x3F))};
    } else if (unit >= 0xD800 && unit < 0xE000) {
        made += '?'; // half of a letter, which no name that this program gives has
    } else {
        made += {char(0xE0 | (unit >> 12)), char(0x80 | ((unit >> 6) & 0x3F)), char(0x80 | (unit & 0x3F))};
    }
}

/// UTF-16 with its mark, UTF-8 with its own, or PDFDocEncoding (ISO 32000-1, annex D).
std::string nameFrom(const std::string& text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        return text.substr(3);
    }
    std::string made;
    if (text.starts_with("\xFE\xFF")) {
        for (std::size_t i = 2; i + 1 < text.size(); i += 2) {
            putLetter(made, (unsigned(static_cast<unsigned char>(text[i])) << 8) | static_cast<unsigned char>(text[i + 1]));
        }
        return made;
    }
    constexpr std::array<unsigned, 0x21> from0x80{0x2022, 0x2020, 0x2021, 0x2026, 0x2014, 0x2013, 0x0192, 0x2044, 0x2039, 0x203A, 0x2212, 0x2030, 0x201E, 0x201C, 0x201D, 0x2018, 0x2019,
                                                  0x201A, 0x2122, 0xFB01, 0xFB02, 0x0141, 0x0152, 0x0160, 0x0178, 0x017D, 0x0131, 0x0142, 0x0153, 0x0161, 0x017E, 0xFFFD, 0x20AC};
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        putLetter(made, byte >= 0x80 && byte - 0x80U < from0x80.size() ? from0x80[byte - 0x80U] : byte);
    }
    return made;
}

class Inside
{
public:
    Inside(const PdfObjects& objects, std::size_t room)
        : m_objects(objects)
        , m_room(room)
    {}
    InnerFiles run()
    {
        node(m_objects.member(m_objects.member(m_objects.root(), "Names"), "EmbeddedFiles"), 0);
        return std::move(m_made);
    }

private:
    void fail(const std::string& why)
    {
        if (m_made.why.empty()) {
            m_made.why = why;
        }
    }
    void node(const PdfValue& tree, int depth)
    {
        if (depth > deepestTree || ++m_nodes > mostInner) {
            fail("its list of files has no end");
            return;
        }
        const PdfValue names = m_objects.member(tree, "Names"), kids = m_objects.member(tree, "Kids");
        for (std::size_t i = 0; i + 1 < names.list.size() && m_made.why.empty(); i += 2) {
            file(nameFrom(m_objects.found(names.list[i]).text), m_objects.found(names.list[i + 1]));
        }
        for (const PdfValue& one : kids.list) {
            if (!m_made.why.empty()) {
                return;
            }
            node(m_objects.found(one), depth + 1);
        }
    }
    void file(const std::string& name, const PdfValue& spec)
    {
        const PdfValue held = m_objects.member(spec, "EF");
        PdfValue stream = m_objects.member(held, "F");
        if (stream.streamAt == 0) {
            stream = m_objects.member(held, "UF");
        }
        const PdfValue length = m_objects.member(stream, "Length"), size = m_objects.member(m_objects.member(stream, "Params"), "Size");
        const std::string_view all = m_objects.bytes();
        if (name.empty() || stream.streamAt == 0 || length.kind != PdfValue::Kind::Number || length.number < 0 || stream.streamAt > all.size() ||
            std::uint64_t(length.number) > all.size() - stream.streamAt || m_made.files.size() >= mostInner) {
            fail("a file inside it cannot be read: " + name);
            return;
        }
        const std::string_view stored = all.substr(stream.streamAt, std::size_t(length.number));
        PdfValue filter = m_objects.member(stream, "Filter");
        if (filter.kind == PdfValue::Kind::List && filter.list.size() == 1) {
            filter = m_objects.found(filter.list.front());
        }
        const bool isStored = filter.kind == PdfValue::Kind::Null, isDeflated = filter.kind == PdfValue::Kind::Name && filter.text == "FlateDecode";
        if ((!isStored && !isDeflated) || m_objects.member(stream, "DecodeParms").kind != PdfValue::Kind::Null) {
            fail("a file inside it is kept in a way that is not known here: " + name);
            return;
        }
        auto bytes = isDeflated && !stored.empty() ? inflated(stored, m_room) : stored.size() <= m_room ? std::optional(std::string(stored)) : std::nullopt;
        if (!bytes || (size.kind == PdfValue::Kind::Number && std::uint64_t(size.number) != bytes->size())) {
            fail("a file inside it is not whole, or larger than there is room for: " + name);
            return;
        }
        m_room -= bytes->size();
        m_made.files.push_back({name, std::move(*bytes)});
    }

    const PdfObjects& m_objects;
    std::size_t m_room, m_nodes = 0;
    InnerFiles m_made;
};

} // namespace

bool isPdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

InnerFiles filesInside(std::string_view pdf, std::size_t room)
{
    const auto objects = PdfObjects::of(pdf);
    return objects ? Inside(*objects, room).run() : InnerFiles{{}, "it is not written as this program writes papers"};
}

} // namespace cf::verify
