// JSON in the one form that the log's files are written in: no spaces, keys in the order of their bytes and each once, whole numbers below
// 2^53, no escapes but \" \\ and \n. Whatever is written otherwise is refused, so that a value has one way of standing in a file. Hostile input:
// bounded in depth and in values, no recursion beyond it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cf::verify {

struct Json {
    enum class Kind { Text, Number, List, Object };
    Kind kind = Kind::Text;
    std::string text;
    std::uint64_t number = 0;
    std::vector<Json> list;
    std::vector<std::pair<std::string, Json>> members;

    const Json* member(std::string_view name) const; ///< null: there is none
    std::optional<std::string> textOf(std::string_view name) const;
    std::optional<std::uint64_t> numberOf(std::string_view name) const;
    std::optional<std::vector<std::string>> textsOf(std::string_view name) const;
    bool has(std::initializer_list<std::string_view> names) const; ///< an object of these and no others, which stand in order
};

std::optional<Json> jsonFrom(std::string_view text);

} // namespace cf::verify
