#include "app/verify/plain_json.h"

#include "app/verify/plain_bytes.h"

#include <algorithm>

namespace cf::verify {

namespace {

constexpr int deepest = 6;
constexpr int mostValues = 250'000; // each takes some hundred bytes of memory; a day has fewer heads
constexpr std::uint64_t largest = (std::uint64_t(1) << 53) - 1;

class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {}
    bool value(Json& made, int depth)
    {
        if (m_rest.empty() || depth > deepest || ++m_values > mostValues) {
            return false;
        }
        switch (m_rest.front()) {
        case '"': made.kind = Json::Kind::Text; return text(made.text);
        case '[': made.kind = Json::Kind::List; return list(made, depth);
        case '{': made.kind = Json::Kind::Object; return object(made, depth);
        default: made.kind = Json::Kind::Number; return number(made.number);
        }
    }
    bool isAtEnd() const { return m_rest.empty(); }

private:
    bool take(char c)
    {
        const bool isThere = !m_rest.empty() && m_rest.front() == c;
        m_rest.remove_prefix(isThere ? 1 : 0);
        return isThere;
    }
    bool text(std::string& made)
    {
        m_rest.remove_prefix(1);
        while (!m_rest.empty() && m_rest.front() != '"') {
            char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (static_cast<unsigned char>(c) < 0x20) {
                return false;
            }
            if (c == '\\') {
                if (m_rest.empty()) {
                    return false;
                }
                c = m_rest.front();
                m_rest.remove_prefix(1);
                if (c != '"' && c != '\\' && c != 'n') {
                    return false;
                }
                c = c == 'n' ? '\n' : c;
            }
            made += c;
        }
        return take('"');
    }
    bool number(std::uint64_t& made)
    {
        const std::size_t digits = std::min(m_rest.find_first_not_of("0123456789"), m_rest.size());
        constexpr std::size_t mostDigits = 16;
        if (digits == 0 || digits > mostDigits || (digits > 1 && m_rest.front() == '0')) {
            return false;
        }
        for (const char c : m_rest.substr(0, digits)) {
            made = made * 10 + std::uint64_t(c - '0');
        }
        m_rest.remove_prefix(digits);
        return made <= largest;
    }
    bool list(Json& made, int depth)
    {
        m_rest.remove_prefix(1);
        if (take(']')) {
            return true;
        }
        do {
            if (!value(made.list.emplace_back(), depth + 1)) {
                return false;
            }
        } while (take(','));
        return take(']');
    }
    bool object(Json& made, int depth)
    {
        m_rest.remove_prefix(1);
        if (take('}')) {
            return true;
        }
        do {
            std::string name;
            if (m_rest.empty() || m_rest.front() != '"' || !text(name) || !take(':') || (!made.members.empty() && !(made.members.back().first < name))) {
                return false;
            }
            made.members.emplace_back(std::move(name), Json());
            if (!value(made.members.back().second, depth + 1)) {
                return false;
            }
        } while (take(','));
        return take('}');
    }
    std::string_view m_rest;
    int m_values = 0;
};

} // namespace

const Json* Json::member(std::string_view name) const
{
    const auto at = std::ranges::find(members, name, &std::pair<std::string, Json>::first);
    return at == members.end() ? nullptr : &at->second;
}

std::optional<std::string> Json::textOf(std::string_view name) const
{
    const Json* value = member(name);
    return value && value->kind == Kind::Text ? std::optional(value->text) : std::nullopt;
}

std::optional<std::uint64_t> Json::numberOf(std::string_view name) const
{
    const Json* value = member(name);
    return value && value->kind == Kind::Number ? std::optional(value->number) : std::nullopt;
}

std::optional<std::vector<std::string>> Json::textsOf(std::string_view name) const
{
    const Json* value = member(name);
    if (!value || value->kind != Kind::List) {
        return std::nullopt;
    }
    std::vector<std::string> made;
    for (const Json& one : value->list) {
        if (one.kind != Kind::Text) {
            return std::nullopt;
        }
        made.push_back(one.text);
    }
    return made;
}

bool Json::has(std::initializer_list<std::string_view> names) const
{
    return kind == Kind::Object && std::ranges::equal(members, names, {}, [](const auto& one) { return std::string_view(one.first); });
}

std::optional<Json> jsonFrom(std::string_view text)
{
    Json made;
    Reader reader(text);
    const bool isRead = isUtf8(text) && reader.value(made, 0) && reader.isAtEnd();
    return isRead ? std::optional(std::move(made)) : std::nullopt;
}

} // namespace cf::verify
