#include "app/verify/pdf_objects.h"

#include <algorithm>
#include <charconv>

namespace cf::verify {

namespace {

constexpr int deepestPdf = 24;
constexpr std::size_t mostObjects = 1'000'000, lineOfTable = 20, mostPdfValues = 2'000'000;
constexpr std::string_view gaps{" \t\r\n\f\0", 6}, ends{" \t\r\n\f\0()<>[]{}/%", 16};

/// Takes one object after another from a place on.
class PdfReader
{
public:
    PdfReader(std::string_view bytes, std::size_t at)
        : m_rest(bytes.substr(std::min(at, bytes.size())))
    {}
    std::size_t left() const { return m_rest.size(); }
    void gap() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(gaps), m_rest.size())); }
    bool take(std::string_view word)
    {
        gap();
        const bool isThere = m_rest.starts_with(word);
        m_rest.remove_prefix(isThere ? word.size() : 0);
        return isThere;
    }
    std::optional<std::int64_t> whole()
    {
        gap();
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        if (error != std::errc()) {
            return std::nullopt;
        }
        m_rest.remove_prefix(std::size_t(end - m_rest.data()));
        return number;
    }
    bool value(PdfValue& made, int depth = 0)
    {
        gap();
        if (m_rest.empty() || depth > deepestPdf || ++m_values > mostPdfValues) {
            return false;
        }
        if (m_rest.starts_with("<<")) {
            return dictionary(made, depth);
        }
        switch (m_rest.front()) {
        case '/': return name(made);
        case '(': return literal(made);
        case '<': return hexText(made);
        case '[': return list(made, depth);
        default: return word(made);
        }
    }

private:
    std::string_view plain()
    {
        const std::size_t end = std::min(m_rest.find_first_of(ends), m_rest.size());
        const std::string_view made = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return made;
    }
    bool name(PdfValue& made)
    {
        m_rest.remove_prefix(1);
        made.kind = PdfValue::Kind::Name;
        made.text = plain();
        return true;
    }
    bool literal(PdfValue& made)
    {
        made.kind = PdfValue::Kind::Text;
        m_rest.remove_prefix(1);
        for (int open = 1; !m_rest.empty();) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0) {
                return true;
            }
            if (c != '\\') {
                made.text += c;
            } else if (!escaped(made.text)) {
                return false;
            }
        }
        return false;
    }
    bool escaped(std::string& made)
    {
        if (m_rest.empty()) {
            return false;
        }
        const char kind = m_rest.front();
        if (kind >= '0' && kind <= '7') {
            int code = 0;
            for (int i = 0; i < 3 && !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '7'; ++i) {
                code = code * 8 + (m_rest.front() - '0');
                m_rest.remove_prefix(1);
            }
            made += char(code & 0xFF);
            return true;
        }
        m_rest.remove_prefix(1);
        constexpr std::string_view kinds = "bfnrt", meant = "\b\f\n\r\t";
        const std::size_t at = kinds.find(kind);
        made += at == std::string_view::npos ? kind : meant[at];
        return true;
    }
    bool hexText(PdfValue& made)
    {
        made.kind = PdfValue::Kind::Text;
        const std::size_t end = m_rest.find('>');
        if (end == std::string_view::npos) {
            return false;
        }
        std::string digits(m_rest.substr(1, end - 1));
        m_rest.remove_prefix(end + 1);
        std::erase_if(digits, [](char c) { return gaps.find(c) != std::string_view::npos; });
        digits.append(digits.size() % 2, '0');
        for (std::size_t i = 0; i < digits.size(); i += 2) {
            unsigned byte = 0;
            if (const auto [at, error] = std::from_chars(digits.data() + i, digits.data() + i + 2, byte, 16); error != std::errc() || at != digits.data() + i + 2) {
                return false;
            }
            made.text += char(byte);
        }
        return true;
    }
    bool list(PdfValue& made, int depth)
    {
        made.kind = PdfValue::Kind::List;
        m_rest.remove_prefix(1);
        while (!take("]")) {
            if (!value(made.list.emplace_back(), depth + 1)) {
                return false;
            }
        }
        return true;
    }
    bool dictionary(PdfValue& made, int depth)
    {
        made.kind = PdfValue::Kind::Dictionary;
        m_rest.remove_prefix(2);
        while (!take(">>")) {
            PdfValue key, held;
            if (!m_rest.starts_with('/') || !name(key) || !value(held, depth + 1) || !made.members.emplace(key.text, std::move(held)).second) {
                return false;
            }
        }
        return true;
    }
    /// A number, a reference, or a word of which nothing is wanted here.
    bool word(PdfValue& made)
    {
        const std::string_view text = plain();
        if (text.empty()) {
            return false;
        }
        made.kind = text == "null" ? PdfValue::Kind::Null : PdfValue::Kind::Other;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), made.number);
        if (error != std::errc() || end != text.data() + text.size()) {
            return true;
        }
        made.kind = PdfValue::Kind::Number;
        const std::string_view behind = m_rest;
        const auto generation = whole();
        if (generation && *generation >= 0 && take("R") && (m_rest.empty() || ends.find(m_rest.front()) != std::string_view::npos)) {
            made.kind = PdfValue::Kind::Reference;
        } else {
            m_rest = behind;
        }
        return true;
    }

    std::string_view m_rest;
    std::size_t m_values = 0;
};

} // namespace

std::optional<PdfObjects> PdfObjects::of(std::string_view pdf)
{
    PdfObjects made(pdf);
    return made.readTable() ? std::optional(std::move(made)) : std::nullopt;
}

/// One table of one part, as it is written when a file is made whole; no updates behind it.
bool PdfObjects::readTable()
{
    constexpr std::string_view mark = "startxref";
    const std::size_t said = m_bytes.rfind(mark);
    if (said == std::string_view::npos) {
        return false;
    }
    const auto at = PdfReader(m_bytes, said + mark.size()).whole();
    if (!at || *at <= 0 || std::size_t(*at) >= m_bytes.size()) {
        return false;
    }
    PdfReader reader(m_bytes, std::size_t(*at));
    const auto first = reader.take("xref") ? reader.whole() : std::nullopt, count = first ? reader.whole() : std::nullopt;
    if (first != 0 || !count || *count <= 0 || std::size_t(*count) > mostObjects) {
        return false;
    }
    reader.gap();
    const std::size_t from = m_bytes.size() - reader.left(), size = std::size_t(*count);
    if (reader.left() < size * lineOfTable) {
        return false;
    }
    m_places.assign(size, 0);
    for (std::size_t i = 0; i < size; ++i) {
        const std::string_view line = m_bytes.substr(from + i * lineOfTable, lineOfTable);
        constexpr std::size_t kindAt = 17, digits = 10;
        std::size_t place = 0;
        std::from_chars(line.data(), line.data() + digits, place);
        m_places[i] = line[kindAt] == 'n' && place < m_bytes.size() ? place : 0;
    }
    PdfReader trailer(m_bytes, from + size * lineOfTable);
    return trailer.take("trailer") && trailer.value(m_trailer) && m_trailer.kind == PdfValue::Kind::Dictionary && !m_trailer.members.contains("Prev");
}

std::optional<PdfValue> PdfObjects::object(std::int64_t number) const
{
    if (number <= 0 || std::size_t(number) >= m_places.size() || m_places[std::size_t(number)] == 0) {
        return std::nullopt;
    }
    PdfReader reader(m_bytes, m_places[std::size_t(number)]);
    const auto told = reader.whole(), generation = told ? reader.whole() : std::nullopt;
    PdfValue made;
    if (told != number || !generation || !reader.take("obj") || !reader.value(made)) {
        return std::nullopt;
    }
    if (made.kind == PdfValue::Kind::Dictionary && reader.take("stream")) {
        std::size_t at = m_bytes.size() - reader.left();
        at += m_bytes.substr(at).starts_with("\r\n") ? 2 : 1;
        made.streamAt = at;
    }
    return made;
}

PdfValue PdfObjects::found(const PdfValue& value) const
{
    constexpr int mostSteps = 8;
    PdfValue made = value;
    for (int i = 0; i < mostSteps && made.kind == PdfValue::Kind::Reference; ++i) {
        made = object(made.number).value_or(PdfValue());
    }
    return made.kind == PdfValue::Kind::Reference ? PdfValue() : made;
}

PdfValue PdfObjects::member(const PdfValue& dictionary, std::string_view name) const
{
    const auto at = dictionary.members.find(name);
    return at == dictionary.members.end() ? PdfValue() : found(at->second);
}

PdfValue PdfObjects::root() const { return member(m_trailer, "Root"); }

} // namespace cf::verify
