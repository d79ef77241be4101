#include "app/reader/confinement.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CF_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define CF_SANITIZED 1
#endif
#endif
#ifndef CF_SANITIZED
#define CF_SANITIZED 0
#endif

namespace cf::reading {

namespace {

constexpr bool sanitized = CF_SANITIZED == 1;
constexpr rlim_t openFiles = 64;

void limit(__rlimit_resource what, rlim_t most)
{
    const rlimit value{most, most};
    setrlimit(what, &value);
}

void allowReading(int rules, const std::string& path)
{
    const int folder = open(path.c_str(), O_PATH | O_CLOEXEC);
    if (folder < 0) {
        return; // not there, then nothing to read
    }
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = folder;
    syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
    close(folder);
}

bool wall()
{
    landlock_ruleset_attr attributes{};
    // What version 1 of Landlock (Linux 5.13) governs: with one bit more an older kernel would refuse it all.
    attributes.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1;
    const int rules = int(syscall(SYS_landlock_create_ruleset, &attributes, sizeof(attributes), 0));
    if (rules < 0) {
        return false;
    }
    for (const char* path : {"/usr/share", "/usr/lib", "/usr/local/share/fonts", "/usr/local/lib", "/lib", "/lib64",
                             "/etc/fonts", "/etc/ld.so.cache", "/var/cache/fontconfig", "/nix/store", "/gnu/store"}) {
        allowReading(rules, path);
    }
    if (const char* home = std::getenv("HOME"); home && *home == '/') {
        for (const char* path : {"/.fonts", "/.local/share/fonts", "/.cache/fontconfig", "/.config/fontconfig"}) {
            allowReading(rules, std::string(home) + path);
        }
    }
    const bool done = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return done;
}

/// Memory, pipes already open, files to read, clocks, threads of this process with what wakes them, and its end.
constexpr std::array harmlessCalls = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(stat),
    SCMP_SYS(lstat),
    SCMP_SYS(newfstatat),
    SCMP_SYS(fstat64),
    SCMP_SYS(stat64),
    SCMP_SYS(lstat64),
    SCMP_SYS(fstatat64),
    SCMP_SYS(statx),
    SCMP_SYS(statfs),
    SCMP_SYS(fstatfs),
    SCMP_SYS(statfs64),
    SCMP_SYS(fstatfs64),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(getdents),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(fadvise64),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(dup),
    SCMP_SYS(brk),
    SCMP_SYS(mmap),
    SCMP_SYS(mmap2),
    SCMP_SYS(munmap),
    SCMP_SYS(mprotect),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(eventfd2), // what a thread of Qt's is woken by
    SCMP_SYS(futex),
    SCMP_SYS(futex_time64),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(get_robust_list),
    SCMP_SYS(rseq),
    SCMP_SYS(membarrier),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getcpu),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_gettime64),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(times),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit),
    SCMP_SYS(setrlimit),
    SCMP_SYS(ugetrlimit),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getppid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
    SCMP_SYS(arch_prctl),
    SCMP_SYS(set_tid_address),
};

bool addRules(scmp_filter_ctx filter)
{
    bool ok = true;
    const auto allow = [&](int call) { ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, call, 0) == 0 && ok; };
    for (const int call : harmlessCalls) {
        allow(call);
    }
    // Opening is for reading; O_RDONLY is no bit, so nothing of the others may be set.
    constexpr auto writing = scmp_datum_t(O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_APPEND);
    ok =
        seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(open), 1, SCMP_A1(SCMP_CMP_MASKED_EQ, writing, 0)) == 0 && ok;
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(openat), 1, SCMP_A2(SCMP_CMP_MASKED_EQ, writing, 0)) == 0 &&
         ok;
    // A thread of this process, never a process.
    constexpr scmp_datum_t thread = 0x00010000; // CLONE_THREAD
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, SCMP_A0(SCMP_CMP_MASKED_EQ, thread, thread)) ==
             0 &&
         ok;
    // clone3 hides its flags in memory: as if the kernel did not have it, and libc takes clone.
    ok = seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 && ok;
    for (const unsigned command : {F_GETFD, F_SETFD, F_GETFL, F_GETLK}) {
        ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1, SCMP_A1(SCMP_CMP_EQ, command)) == 0 && ok;
    }
    // abort() sends a signal to itself; to nobody else.
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(getpid()))) ==
             0 &&
         ok;
    // Limits of this process alone.
    ok = seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A0(SCMP_CMP_EQ, 0)) == 0 && ok;
    return ok;
}

bool filterCalls()
{
    // Denied, not killed: libraries ask for things they can do without, such as a lock in the font cache.
    const scmp_filter_ctx filter = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!filter) {
        return false;
    }
    const bool done = addRules(filter) && seccomp_load(filter) == 0;
    seccomp_release(filter);
    return done;
}

} // namespace

Confined confine(qint64 memoryBytes, Confinement& done)
{
    limit(RLIMIT_CORE, 0);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return Confined::Refused;
    }
    if (sanitized) {
        return Confined::NotWanted; // they need address space, threads and /proc
    }
    limit(RLIMIT_AS, rlim_t(memoryBytes));
    limit(RLIMIT_NOFILE, openFiles);
    limit(RLIMIT_FSIZE, 0);
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    done.walled = wall();
    done.filtered = filterCalls();
    return done.filtered ? Confined::Yes : Confined::Refused;
}

void allowProcessorTime(int seconds)
{
    rusage used{};
    rlimit value{};
    if (getrusage(RUSAGE_SELF, &used) == 0 && getrlimit(RLIMIT_CPU, &value) == 0) {
        const rlim_t soFar = rlim_t(used.ru_utime.tv_sec + used.ru_stime.tv_sec);
        value.rlim_cur = std::min(value.rlim_max, soFar + 1 + rlim_t(seconds));
        setrlimit(RLIMIT_CPU, &value);
    }
}

} // namespace cf::reading
