// The readers of scans and pictures must live through anything: libtiff with all it decompresses, and Qt's PNG, JPEG and GIF.
#include "app/reader/paged_file.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto file = cf::reading::openPaged(QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!file) {
        return 0;
    }
    const auto sizes = (*file)->sizes();
    const int pages = (*file)->extraction().pages;
    if (!sizes || int(sizes->size()) != pages) {
        __builtin_trap(); // each page keeps its place
    }
    for (const int number : {0, pages - 1}) {
        const auto drawn = (*file)->image(number, 0.1);
        if (drawn && drawn->pixels.size() != qsizetype(drawn->stride) * drawn->height) {
            __builtin_trap();
        }
    }
    return 0;
}
