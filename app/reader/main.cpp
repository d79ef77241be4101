// counterfoil-reader: opens documents for the program, which talks to it over standard input and output. It is started
// by the program, not by people.
#include "app/reader/confinement.h"
#include "app/reader/mail_reader.h"
#include "app/reader/pdf_reader.h"
#include "app/reader/request_desk.h"
#include "models/reading/reader_exit.h"
#include "models/reading/reader_wire.h"

#include <QThreadPool>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <new>
#include <signal.h>
#include <unistd.h>

namespace {

using namespace cf::reading;

bool readAll(char* into, qsizetype bytes)
{
    while (bytes > 0) {
        const ssize_t got = read(STDIN_FILENO, into, size_t(bytes));
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return false;
        }
        into += got;
        bytes -= got;
    }
    return true;
}

bool writeAll(int to, const QByteArray& frame)
{
    const char* from = frame.constData();
    qsizetype left = frame.size();
    while (left > 0) {
        const ssize_t put = write(to, from, size_t(left));
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return false;
        }
        from += put;
        left -= put;
    }
    return true;
}

/// Answers until the pipe closes. _exit throughout: nothing here is worth tidying up.
[[noreturn]] void serve(int replies)
{
    RequestDesk desk;
    char header[frameHeaderBytes];
    while (readAll(header, frameHeaderBytes)) {
        const auto length = decodeFrameHeader(QByteArrayView(header, frameHeaderBytes), FrameKind::Request);
        if (!length) {
            _exit(exitBadRequest);
        }
        QByteArray payload(*length, Qt::Uninitialized);
        if (!readAll(payload.data(), *length)) {
            break;
        }
        const auto request = decodeRequest(payload);
        if (!request) {
            _exit(exitBadRequest);
        }
        payload.clear();
        allowProcessorTime(request->cpuSeconds);
        if (!writeAll(replies, encodeReply({request->id, desk.answer(*request)}))) {
            break;
        }
    }
    _exit(exitEndOfRequests);
}

qint64 memoryLimit(int argc, char** argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (std::strcmp(argv[i], "--memory") == 0) {
            return std::max(64LL << 20, std::atoll(argv[i + 1]));
        }
    }
    return 1LL << 30;
}

} // namespace

int main(int argc, char** argv)
{
    signal(SIGPIPE, SIG_IGN);
    // Replies go to a descriptor of their own; what a library prints goes to standard error.
    const int replies = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (replies < 0 || dup2(STDERR_FILENO, STDOUT_FILENO) < 0) {
        return exitNotConfined;
    }
    QThreadPool::globalInstance()->setMaxThreadCount(2); // pictures are scaled on them, and each takes address space
    startMailReader();
    silencePoppler();
    Confinement confinement;
    if (confine(memoryLimit(argc, argv), confinement) == Confined::Refused) {
        return exitNotConfined;
    }
    std::set_new_handler([] { _exit(exitOutOfMemory); });
    if (!writeAll(replies, encodeReply({0, Hello{confinement.filtered, confinement.walled}}))) {
        return exitEndOfRequests;
    }
    serve(replies);
}
