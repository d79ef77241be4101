// counterfoil: the window without a command, else the command line. Both over the same profile.

#include "app/cli/command.h"
#include "app/window.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

namespace {

/// What stands before the command: --profile DIR, --help, --version.
struct Invocation {
    QString profile;
    QString command;
    QStringList arguments; ///< of the command, or of the window
    bool help = false, version = false, wrong = false;
};

Invocation invocationFrom(const QStringList& words)
{
    Invocation invocation;
    qsizetype i = 1;
    for (; i < words.size() && words[i].startsWith(u'-'); ++i) {
        if (words[i] == u"--profile" && i + 1 < words.size()) {
            invocation.profile = words[++i];
        } else if (words[i].startsWith(u"--profile=")) {
            invocation.profile = words[i].mid(10);
        } else if (words[i] == u"--help" || words[i] == u"-h") {
            invocation.help = true;
        } else if (words[i] == u"--version") {
            invocation.version = true;
        } else {
            break;
        }
    }
    invocation.arguments = words.mid(i);
    if (!invocation.arguments.isEmpty() && !invocation.arguments.constFirst().startsWith(u'-') &&
        !invocation.arguments.constFirst().startsWith(u"counterfoil:")) {
        invocation.command = invocation.arguments.takeFirst();
    }
    return invocation;
}

QString helpText()
{
    return QCoreApplication::translate(
        "CommandLine", "Usage: counterfoil [--profile DIR]                       the window\n"
                       "       counterfoil [--profile DIR] add folder PATH [--name N] [--map FILE] [--zone ZONE]\n"
                       "       counterfoil [--profile DIR] sync [NAME ...] [--json]\n"
                       "       counterfoil [--profile DIR] search QUERY [--limit N] [--facets F,F] [--count] "
                       "[--explain] [--json | --csv]\n"
                       "       counterfoil [--profile DIR] show ID [--json] [--content FILE]\n"
                       "       counterfoil [--profile DIR] verify [ID ... | --all] [--json]\n"
                       "Exit codes: 0 done, 2 wrong usage or query, 3 partial, 4 offline, 5 integrity failure.");
}

int runCommand(int& argc, char** argv, const Invocation& invocation)
{
    using namespace cf;
    QCoreApplication application(argc, argv);
    const std::unique_ptr<cli::Command> command = cli::commandNamed(invocation.command);
    if (!command) {
        cli::complain(QCoreApplication::translate("CommandLine", "no command is called %1; there are: %2")
                          .arg(invocation.command, cli::commandNames().join(QStringLiteral(", "))));
        return cli::Usage;
    }
    if (!command->parse(invocation.arguments)) {
        const bool asked = invocation.arguments.contains(QStringLiteral("--help")) ||
                           invocation.arguments.contains(QStringLiteral("-h"));
        return asked ? cli::Done : cli::Usage;
    }
    auto program = Program::open(invocation.profile.isEmpty() ? Program::defaultProfile() : invocation.profile);
    if (!program) {
        cli::complain(program.error().detail);
        return cli::Failed;
    }
    QObject::connect(
        command.get(), &cli::Command::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QTimer::singleShot(0, command.get(), [&command, &program] { command->run(**program); });
    const int code = QCoreApplication::exec();
    cli::out().flush();
    return code;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("counterfoil"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CF_VERSION));
    QStringList words;
    for (int i = 0; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    const Invocation invocation = invocationFrom(words);
    if (invocation.version) {
        cf::cli::out() << QStringLiteral("Counterfoil ") << QCoreApplication::applicationVersion() << Qt::endl;
        return 0;
    }
    if (invocation.help) {
        cf::cli::out() << helpText() << Qt::endl;
        return 0;
    }
    if (!invocation.command.isEmpty()) {
        return runCommand(argc, argv, invocation);
    }
    return cf::runWindow(argc, argv, invocation.profile, invocation.arguments);
}
