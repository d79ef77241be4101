// Any bytes as a query: no crash, errors with places, mends that mend, printing that reads back.
#include "tests/fuzz/query_invariants.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const QString wrong = cf::query::violation(text); !wrong.isEmpty()) {
        std::fprintf(stderr, "%s\nin: %s\n", qUtf8Printable(wrong), qUtf8Printable(text));
        std::abort();
    }
    return 0;
}
