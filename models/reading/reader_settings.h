// Where the reader program is and what it may use.
#pragma once

#include <QString>

#include <chrono>

namespace cf::reading {

struct ReaderSettings {
    QString program;  ///< absolute path of counterfoil-reader
    int children = 2; ///< for reading; one more is started when all are busy reading and a person waits for a page
    std::chrono::milliseconds startLimit{15'000}; ///< from starting a child to its first word
    std::chrono::milliseconds readLimit{60'000};  ///< wall clock for one document's text
    std::chrono::milliseconds pageLimit{20'000};  ///< wall clock for one answer about pages
    qint64 memoryBytes = 1LL << 30;               ///< address space of a child; not enforced in sanitizer builds
    qint64 documentBytes = 256LL << 20;           ///< larger documents are TooLarge unopened
    int requestsPerChild = 2000;                  ///< then a fresh one takes over, so that leaks end
};

} // namespace cf::reading
