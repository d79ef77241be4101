#include "app/verify/free_json.h"

#include "app/verify/plain_bytes.h"

#include <algorithm>
#include <charconv>

namespace cf::verify {

namespace {

constexpr int deepestFree = 32;
constexpr std::string_view spaces = " \t\r\n", digitSet = "0123456789";

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::optional<std::uint32_t> hexUnit(std::string_view four)
{
    std::uint32_t unit = 0;
    const auto [end, error] = std::from_chars(four.data(), four.data() + four.size(), unit, 16);
    return four.size() == 4 && error == std::errc() && end == four.data() + four.size() ? std::optional(unit) : std::nullopt;
}

/// Goes over a text value by value; each call takes one from the front of what is left.
class Scan
{
public:
    explicit Scan(std::string_view text)
        : m_rest(text)
    {}
    std::string_view rest() const { return m_rest; }
    void space() { m_rest.remove_prefix(std::min(m_rest.find_first_not_of(spaces), m_rest.size())); }
    bool take(char c)
    {
        const bool isThere = m_rest.starts_with(c);
        m_rest.remove_prefix(isThere ? 1 : 0);
        return isThere;
    }
    /// A value without the space around it.
    std::optional<std::string_view> value(int depth = 0)
    {
        space();
        const std::string_view from = m_rest;
        const bool isOne = depth <= deepestFree && !m_rest.empty() &&
                           (m_rest.front() == '"' ? text() : m_rest.front() == '{' ? object(depth) : m_rest.front() == '[' ? list(depth) : word());
        if (!isOne) {
            return std::nullopt;
        }
        const std::string_view made = from.substr(0, from.size() - m_rest.size());
        space();
        return made;
    }
    bool text()
    {
        if (!take('"')) {
            return false;
        }
        while (!m_rest.empty() && m_rest.front() != '"') {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (static_cast<unsigned char>(c) < 0x20) {
                return false;
            }
            if (c == '\\') {
                const bool isUnit = m_rest.starts_with('u') && hexUnit(m_rest.substr(1, 4));
                const bool isShort = !m_rest.empty() && std::string_view("\"\\/bfnrt").find(m_rest.front()) != std::string_view::npos;
                if (!isUnit && !isShort) {
                    return false;
                }
                m_rest.remove_prefix(isUnit ? 5 : 1);
            }
        }
        return take('"');
    }

private:
    bool word()
    {
        for (const std::string_view known : {"true", "false", "null"}) {
            if (m_rest.starts_with(known)) {
                m_rest.remove_prefix(known.size());
                return true;
            }
        }
        take('-');
        if (!digits() || (take('.') && !digits())) {
            return false;
        }
        if (!take('e') && !take('E')) {
            return true;
        }
        if (!take('+')) {
            take('-');
        }
        return digits();
    }
    bool digits()
    {
        const std::size_t count = std::min(m_rest.find_first_not_of(digitSet), m_rest.size());
        m_rest.remove_prefix(count);
        return count > 0;
    }
    bool list(int depth)
    {
        take('[');
        space();
        if (take(']')) {
            return true;
        }
        do {
            if (!value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }
    bool object(int depth)
    {
        take('{');
        space();
        if (take('}')) {
            return true;
        }
        do {
            space();
            if (!text()) {
                return false;
            }
            space();
            if (!take(':') || !value(depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }
    std::string_view m_rest;
};

void putPoint(std::string& made, std::uint32_t point)
{
    if (point < 0x80) {
        made += char(point);
    } else if (point < 0x800) {
        made += {char(0xC0 | (point >> 6)), char(0x80 | (point & 0x3F))};
    } else if (point < 0x10000) {
        made += {char(0xE0 | (point >> 12)), char(0x80 | ((point >> 6) & 0x3F)), char(0x80 | (point & 0x3F))};
    } else {
        made += {char(0xF0 | (point >> 18)), char(0x80 | ((point >> 12) & 0x3F)), char(0x80 | ((point >> 6) & 0x3F)), char(0x80 | (point & 0x3F))};
    }
}

} // namespace

bool isFreeJson(std::string_view text)
{
    Scan scan(text);
    return isUtf8(text) && scan.value() && scan.rest().empty();
}

std::optional<FreeMembers> freeMembers(std::string_view object)
{
    Scan scan(object);
    if (!scan.take('{')) {
        return std::nullopt;
    }
    FreeMembers made;
    scan.space();
    if (scan.take('}')) {
        return made;
    }
    do {
        scan.space();
        const std::string_view from = scan.rest();
        if (!scan.text()) {
            return std::nullopt;
        }
        const auto name = freeText(from.substr(0, from.size() - scan.rest().size()));
        scan.space();
        const bool isThere = name && scan.take(':');
        const auto value = isThere ? scan.value() : std::nullopt;
        if (!value || !made.emplace(*name, *value).second) {
            return std::nullopt;
        }
    } while (scan.take(','));
    return made;
}

std::optional<std::vector<std::string_view>> freeElements(std::string_view list)
{
    Scan scan(list);
    if (!scan.take('[')) {
        return std::nullopt;
    }
    std::vector<std::string_view> made;
    scan.space();
    if (scan.take(']')) {
        return made;
    }
    do {
        const auto value = scan.value();
        if (!value) {
            return std::nullopt;
        }
        made.push_back(*value);
    } while (scan.take(','));
    return made;
}

std::optional<std::string> freeText(std::string_view value)
{
    constexpr std::size_t quotes = 2;
    if (value.size() < quotes || value.front() != '"' || value.back() != '"') {
        return std::nullopt;
    }
    std::string made;
    for (value = value.substr(1, value.size() - quotes); !value.empty();) {
        const char c = value.front();
        value.remove_prefix(1);
        if (c != '\\' || value.empty()) {
            made += c;
            continue;
        }
        const char kind = value.front();
        value.remove_prefix(1);
        if (kind != 'u') {
            constexpr std::string_view kinds = "bfnrt", meant = "\b\f\n\r\t";
            const std::size_t at = kinds.find(kind);
            made += at == std::string_view::npos ? kind : meant[at];
            continue;
        }
        auto unit = hexUnit(value.substr(0, 4));
        value.remove_prefix(std::min<std::size_t>(4, value.size()));
        const auto low = unit && *unit >= 0xD800 && *unit < 0xDC00 && value.starts_with("\\u") ? hexUnit(value.substr(2, 4)) : std::nullopt;
        if (low && *low >= 0xDC00 && *low < 0xE000) {
            unit = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
            value.remove_prefix(6);
        }
        const bool isHalf = unit && *unit >= 0xD800 && *unit < 0xE000;
        putPoint(made, unit && !isHalf ? *unit : 0xFFFD);
    }
    return made;
}

std::optional<std::uint64_t> freeNumber(std::string_view value)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool isWhole = !value.empty() && isDigit(value.front()) && error == std::errc() && end == value.data() + value.size();
    return isWhole && number < (std::uint64_t(1) << 53) ? std::optional(number) : std::nullopt;
}

std::string withoutSpace(std::string_view value)
{
    std::string made;
    made.reserve(value.size());
    bool isText = false;
    for (std::size_t i = 0; i < value.size(); ++i) {
        const char c = value[i];
        if (isText && c == '\\' && i + 1 < value.size()) {
            made += c;
            made += value[++i];
            continue;
        }
        isText = isText != (c == '"');
        if (isText || spaces.find(c) == std::string_view::npos) {
            made += c;
        }
    }
    return made;
}

std::string freeTextOf(const FreeMembers& members, std::string_view name)
{
    const auto at = members.find(name);
    return at == members.end() ? std::string() : freeText(at->second).value_or(std::string());
}

} // namespace cf::verify
