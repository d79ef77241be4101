// Speaks the wire of the reader process and misbehaves as the document says: its bytes are the order.
//   hang | crash | exit | babble | wrong-id | oom | forget | crash-once FILE | anything else is answered as text
// Started through a link named "mute" it never says hello; named "dying" it ends at once.
#include "models/reading/reader_exit.h"
#include "models/reading/reader_wire.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <set>
#include <string>
#include <unistd.h>

namespace {

using namespace cf::reading;

bool readAll(char* into, qsizetype bytes)
{
    while (bytes > 0) {
        const ssize_t got = read(STDIN_FILENO, into, size_t(bytes));
        if (got <= 0) {
            return false;
        }
        into += got;
        bytes -= got;
    }
    return true;
}

void say(const QByteArray& bytes)
{
    if (write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size()) {
        _exit(1);
    }
}

[[noreturn]] void hang()
{
    while (true) {
        pause();
    }
}

[[noreturn]] void crash()
{
    signal(SIGSEGV, SIG_DFL); // a sanitizer would take it for itself
    raise(SIGSEGV);
    _exit(1);
}

bool firstTime(const QByteArray& marker)
{
    const int file = open(marker.constData(), O_CREAT | O_EXCL | O_WRONLY, 0600);
    if (file < 0) {
        return false;
    }
    close(file);
    return true;
}

void obey(const WireRequest& request)
{
    const QByteArray order = request.bytes.value_or(QByteArray());
    if (order == "hang") {
        hang();
    }
    if (order == "crash" || (order.startsWith("crash-once ") && firstTime(order.mid(11)))) {
        crash();
    }
    if (order == "exit") {
        _exit(3);
    }
    if (order == "oom") {
        _exit(exitOutOfMemory);
    }
    if (order == "babble") {
        return say("this is no frame, but it is long enough to be taken for one");
    }
    cf::Extraction found;
    found.state = cf::TextState::Extracted;
    found.text = QString::fromUtf8(order);
    say(encodeReply({request.id + (order == "wrong-id" ? 1U : 0U), found}));
}

} // namespace

int main(int, char** argv)
{
    const std::string name(argv[0]);
    if (name.ends_with("mute")) {
        hang();
    }
    if (name.ends_with("dying")) {
        return 9;
    }
    say(encodeReply({0, Hello{}}));
    std::set<QByteArray> seen;
    char header[frameHeaderBytes];
    while (readAll(header, frameHeaderBytes)) {
        const auto length = decodeFrameHeader(QByteArrayView(header, frameHeaderBytes), FrameKind::Request);
        QByteArray payload(length.value_or(0), '\0');
        if (!length || !readAll(payload.data(), *length)) {
            return exitBadRequest;
        }
        const auto request = decodeRequest(payload);
        if (!request) {
            return exitBadRequest;
        }
        if (request->op == ReaderOp::Read) {
            obey(*request);
        } else if (!request->bytes) {
            say(encodeReply({request->id, NeedBytes{}})); // it keeps nothing
        } else {
            say(encodeReply({request->id, std::vector<cf::PageSize>{{double(request->bytes->size()), 1}}}));
        }
    }
    return 0;
}
