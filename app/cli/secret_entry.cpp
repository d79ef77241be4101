#include "app/cli/secret_entry.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace cf::cli {

namespace {

constexpr qsizetype longestInput = 64 * 1024;
// The kernel keeps 4095 bytes of a line, its end among them, and drops the rest.
constexpr qsizetype longestTyped = 4094;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {}
    ~Descriptor()
    {
        if (m_number >= 0) {
            close(m_number);
        }
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    operator int() const { return m_number; } // NOLINT(google-explicit-constructor)

private:
    int m_number;
};

/// Bytes that are overwritten at the end.
template <size_t Size>
struct Overwritten : std::array<char, Size> {
    Overwritten() = default;
    ~Overwritten() { overwrite(this->data(), qsizetype(Size)); }
    Q_DISABLE_COPY_MOVE(Overwritten)
};

/// The terminal does not show what is typed. What was typed before the prompt is thrown away.
class EchoOff
{
public:
    explicit EchoOff(int terminal)
        : m_terminal(terminal)
    {
        m_changed = tcgetattr(terminal, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK);
        quiet.c_lflag |= ICANON | ECHONL;
        m_changed = m_changed && tcsetattr(terminal, TCSAFLUSH, &quiet) == 0;
    }
    ~EchoOff()
    {
        if (m_changed) {
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        }
    }
    Q_DISABLE_COPY_MOVE(EchoOff)
    bool isOff() const { return m_changed; }

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

/// Signals that end or stop a program arrive as bytes of a pipe, so that none falls between looking for one and
/// waiting.
class CaughtSignals
{
public:
    CaughtSignals()
    {
        if (pipe2(s_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
            s_pipe = {-1, -1};
        }
        for (size_t i = 0; i < numbers.size(); ++i) {
            struct sigaction action = {};
            action.sa_handler = [](int number) {
                const int before = errno;
                const auto byte = char(number);
                [[maybe_unused]] const ssize_t written = write(s_pipe[1], &byte, 1);
                errno = before;
            };
            sigaction(numbers[i], nullptr, &m_before[i]);
            if (m_before[i].sa_handler != SIG_IGN) { // nohup means it
                sigaction(numbers[i], &action, nullptr);
            }
        }
    }
    ~CaughtSignals()
    {
        for (size_t i = 0; i < numbers.size(); ++i) {
            sigaction(numbers[i], &m_before[i], nullptr);
        }
        close(s_pipe[0]);
        close(s_pipe[1]);
    }
    Q_DISABLE_COPY_MOVE(CaughtSignals)

    int pipe() const { return s_pipe[0]; }
    int next() const
    {
        char byte = 0;
        return read(s_pipe[0], &byte, 1) == 1 ? byte : 0;
    }

private:
    static constexpr std::array<int, 5> numbers = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};
    static inline std::array<int, 2> s_pipe = {-1, -1};
    std::array<struct sigaction, numbers.size()> m_before{};
};

/// Of one line, without its end.
Entry secretOf(const char* bytes, qsizetype size, qsizetype longest)
{
    if (size > 0 && bytes[size - 1] == '\n') {
        --size;
    }
    if (size > 0 && bytes[size - 1] == '\r') {
        --size;
    }
    if (size > longest) {
        return tl::unexpected(EntryFailure::TooLong);
    }
    if (size == 0) {
        return tl::unexpected(EntryFailure::Empty);
    }
    return Secret(QByteArray(bytes, size));
}

/// One showing of the prompt: a line, or the signal that came instead.
struct Asked {
    Entry entry = tl::unexpected(EntryFailure::Ended);
    int signal = 0;
};

Asked askOnce(int terminal, const QByteArray& prompt)
{
    const CaughtSignals signalsHere; // restored after the terminal is
    const EchoOff echo(terminal);
    if (!echo.isOff()) {
        return {tl::unexpected(EntryFailure::NoTerminal)};
    }
    [[maybe_unused]] const ssize_t shown = write(terminal, prompt.constData(), size_t(prompt.size()));
    std::array<pollfd, 2> waited = {pollfd{terminal, POLLIN, 0}, pollfd{signalsHere.pipe(), POLLIN, 0}};
    while (poll(waited.data(), waited.size(), -1) < 0 && errno == EINTR) {
    }
    if (waited[1].revents & POLLIN) {
        return {tl::unexpected(EntryFailure::Ended), signalsHere.next()};
    }
    Overwritten<4096> line;
    const ssize_t got = read(terminal, line.data(), line.size());
    return got > 0 ? Asked{secretOf(line.data(), got, longestTyped)} : Asked();
}

} // namespace

QCommandLineOption secretFromInputOption()
{
    return {QStringLiteral("password-stdin"),
            QCoreApplication::translate("CommandLine", "Reads the password from standard input, one line.")};
}

Entry secretFromTerminal(const QString& prompt)
{
    const Descriptor terminal(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (terminal < 0) {
        return tl::unexpected(EntryFailure::NoTerminal);
    }
    while (true) {
        const Asked asked = askOnce(terminal, prompt.toLocal8Bit());
        if (asked.signal == 0) {
            return asked.entry;
        }
        raise(asked.signal); // as it would have been without us, which mostly ends the program
        if (asked.signal != SIGTSTP) {
            return tl::unexpected(EntryFailure::Ended);
        }
    }
}

Entry secretFromInput(const QString& prompt)
{
    if (isatty(STDIN_FILENO)) {
        return secretFromTerminal(prompt); // typed there it would be shown
    }
    QByteArray line;
    line.reserve(longestInput + 2); // it never moves, which would leave copies behind
    char byte = 0;
    while (line.size() < longestInput + 2 && !line.endsWith('\n')) {
        const ssize_t got = read(STDIN_FILENO, &byte, 1); // what follows the line is somebody else's
        if (got == 0) {
            break;
        }
        if (got > 0) {
            line.append(byte);
        } else if (errno != EINTR) {
            break;
        }
    }
    Entry entry =
        line.isEmpty() ? tl::unexpected(EntryFailure::Ended) : secretOf(line.constData(), line.size(), longestInput);
    overwrite(line.data(), line.size());
    return entry;
}

QString sentenceOf(EntryFailure failure)
{
    switch (failure) {
    case EntryFailure::NoTerminal:
        return QCoreApplication::translate(
            "CommandLine", "there is no terminal to ask for the password on; give it with --password-stdin");
    case EntryFailure::Ended: return QCoreApplication::translate("CommandLine", "no password was given");
    case EntryFailure::Empty: return QCoreApplication::translate("CommandLine", "the password is empty");
    case EntryFailure::TooLong:
        return QCoreApplication::translate(
            "CommandLine", "the password is too long; a terminal takes 4094 bytes, --password-stdin 65536");
    }
    return {};
}

} // namespace cf::cli
