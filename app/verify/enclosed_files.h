// The files inside a paper of this program: an archival PDF as it writes them, with the place of each object in a table, and its files plain or deflated.
// Whatever else a PDF may be is refused. Asked only of a paper whose signature held with a key that a person trusts. Bounded in depth, count and size.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cf::verify {

struct InnerFile {
    std::string name, bytes;
};

struct InnerFiles {
    std::vector<InnerFile> files;
    std::string why = {}; ///< empty: those are all of them
};

bool isPdf(std::string_view bytes);
/// room: bytes that all of them may take.
InnerFiles filesInside(std::string_view pdf, std::size_t room);

} // namespace cf::verify
