// What is looked for in the files of a profile after somebody was erased, and what was found where. Values.
#pragma once

#include "models/domain/communication.h"

#include <vector>

namespace cf {

/// A piece of text that speaks of somebody: a name, an address, a number, a line of a letter.
struct SubjectWords {
    QString kind; ///< "name", "address", "email", "phone", "number", "document", "attribute", "line", "given"
    QString text;
    friend bool operator==(const SubjectWords&, const SubjectWords&) = default;
};
/// Fewer letters or digits than that would be found anywhere by chance.
inline constexpr qsizetype fewestTraced = 5;

/// One place in the files where some of it was found.
struct ProfileTrace {
    QString file;       ///< within the profile
    QString place;      ///< evidence: "rows of leg", "unused room of leg", "free pages", "write-ahead file", "file"
    QString kind;       ///< of the words
    qint64 times = 0;
    QStringList letters; ///< ids of letters that stay and have it, at most mostNamed
    /// It stands in rows: of letters that are kept, or of what a person did. Else nothing but the file's room has it, and it should not be there.
    bool stands = false;
    static constexpr qsizetype mostNamed = 20;
    friend bool operator==(const ProfileTrace&, const ProfileTrace&) = default;
};

struct TraceReport {
    std::vector<ProfileTrace> found; ///< by file and place
    qint64 files = 0, bytes = 0;     ///< searched
    QStringList notInside;           ///< compressed files that were searched from outside alone
    qint64 words = 0;                ///< looked for
    qint64 unpacked = 0;             ///< packed texts that were unpacked for it
    qint64 indexSegments = 0;        ///< of the search index, that hold words of letters that count no more
    qint64 freePages = 0, writeAhead = 0; ///< of the cache: pages that hold nothing, bytes
    UtcMs at = 0;
    /// Nothing is left but what stands in rows of something that is kept.
    bool isClean() const
    {
        for (const ProfileTrace& one : found) {
            if (!one.stands) {
                return false;
            }
        }
        return indexSegments == 0;
    }
    friend bool operator==(const TraceReport&, const TraceReport&) = default;
};

} // namespace cf
