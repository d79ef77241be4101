// JSON as any program writes it, looked at piece by piece: a value is the part of the text that it stands in, so that what was hashed can be made again
// letter by letter, and a list of a million letters takes no memory. Unlike plain_json.h nothing is said of how it is written. Hostile input: bounded in
// depth, no recursion beyond it, a name once in an object.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cf::verify {

/// One value and nothing else, UTF-8, space around it allowed.
bool isFreeJson(std::string_view text);

/// Of a value for which isFreeJson() holds, or of one inside it.
using FreeMembers = std::map<std::string, std::string_view, std::less<>>;
std::optional<FreeMembers> freeMembers(std::string_view object);                ///< none: it is no object, or names a member twice
std::optional<std::vector<std::string_view>> freeElements(std::string_view list); ///< none: it is no list
std::optional<std::string> freeText(std::string_view value);                    ///< none: it is no text
std::optional<std::uint64_t> freeNumber(std::string_view value);                ///< none: it is no whole number below 2^53
std::string withoutSpace(std::string_view value);

/// Members of an object as those are wanted that may be missing: a text, or nothing.
std::string freeTextOf(const FreeMembers& members, std::string_view name);

} // namespace cf::verify
