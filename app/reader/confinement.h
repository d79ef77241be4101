// What the reader process gives up before it sees the first document.
#pragma once

#include <QtGlobal>

namespace cf::reading {

struct Confinement {
    bool filtered = false; ///< system calls
    bool walled = false;   ///< files, by Landlock
};

enum class Confined { Yes, Refused, NotWanted };

/// Limits memory, core files and descriptors, ends with its parent, cannot gain rights, is not to be traced; then the
/// file system (Landlock, where the kernel has it: fonts, encodings and libraries can be read, nothing written) and the
/// system calls (an allow-list: no network, no program, no process, no writing). Linux only. In sanitizer builds only
/// what they bear.
Confined confine(qint64 memoryBytes, Confinement& done);

/// This process may use so much more processor time, then SIGXCPU.
void allowProcessorTime(int seconds);

} // namespace cf::reading
