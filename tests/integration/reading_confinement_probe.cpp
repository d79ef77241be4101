// Confines itself as the reader does, then tries what a captured reader would try. Prints the name of every attempt
// that succeeded; prints "unconfined" where there is nothing to try.
#include "app/reader/confinement.h"

#include <arpa/inet.h>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <signal.h>
#include <string>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

int main(int argc, char** argv)
{
    const std::string folder = argc > 1 ? argv[1] : ".";
    const std::string file = folder + "/secret";
    cf::reading::Confinement done;
    const auto confined = cf::reading::confine(512LL << 20, done);
    if (confined == cf::reading::Confined::NotWanted) {
        std::puts("unconfined");
        return 0;
    }
    if (confined == cf::reading::Confined::Refused) {
        std::puts("refused");
        return 0;
    }
    const auto report = [](const char* what, bool succeeded) {
        if (succeeded) {
            std::puts(what);
        }
    };
    report("socket", socket(AF_INET, SOCK_STREAM, 0) >= 0);
    report("local socket", socket(AF_UNIX, SOCK_STREAM, 0) >= 0);
    report("write a file", open((folder + "/new").c_str(), O_WRONLY | O_CREAT, 0600) >= 0);
    report("append to a file", open(file.c_str(), O_WRONLY | O_APPEND) >= 0);
    report("delete a file", unlink(file.c_str()) == 0);
    report("rename a file", rename(file.c_str(), (folder + "/other").c_str()) == 0);
    report("change a mode", chmod(file.c_str(), 0777) == 0);
    report("make a folder", mkdir((folder + "/sub").c_str(), 0700) == 0);
    report("trace", ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0);
    report("signal its parent", kill(getppid(), 0) == 0);
    report("open by openat2", syscall(SYS_openat2, -100, file.c_str(), nullptr, 0) >= 0 || errno != EPERM);
    report("io_uring", syscall(SYS_io_uring_setup, 8, nullptr) >= 0 || errno != EPERM);
    report("more memory", [] {
        const rlimit more{RLIM_INFINITY, RLIM_INFINITY};
        return setrlimit(RLIMIT_AS, &more) == 0 && std::malloc(size_t(1) << 30) != nullptr;
    }());
    if (done.walled) {
        report("read a document of its user", open(file.c_str(), O_RDONLY) >= 0);
    }
    report("no fonts", open("/usr/share", O_RDONLY | O_DIRECTORY) < 0);
    std::fflush(stdout);
    const pid_t child = fork();
    if (child == 0) {
        _exit(0);
    }
    report("fork", child > 0);
    std::fflush(stdout);
    char* const arguments[] = {argv[0], nullptr};
    execv("/proc/self/exe", arguments);
    execv("/bin/true", arguments);
    std::puts("end");
    return 0;
}
