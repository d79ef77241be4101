// Files that a person names: whole, of bounded size, and no directories, pipes or devices, which never end.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace cf::verify {

inline constexpr std::size_t largestKey = 64 * 1024;                        ///< a key or a signature of minisign
inline constexpr std::size_t largestRoots = 4 * 1024 * 1024;                ///< all authorities of a system are a quarter of a megabyte
inline constexpr std::size_t largestFile = std::size_t(1024) * 1024 * 1024; ///< a segment of some three million entries, a pack
inline constexpr std::size_t mostBytes = 4 * largestFile;                   ///< of all files together: they are held in memory

struct GivenBytes {
    std::optional<std::string> bytes;
    std::string why = {};  ///< "is no file", to be told behind its name
    bool isThere = false;  ///< something of this name is, and is not what was wanted
};

GivenBytes bytesOf(const std::string& path, std::size_t largest);

} // namespace cf::verify
