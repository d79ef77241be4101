// counterfoil: the window without a command, else the command line. Both over the same profile.

#include "app/cli/command.h"
#include "app/cli/query_argument.h"
#include "app/window.h"
#include "app/window_link.h"
#include "models/base/language.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/roles/standing_presenter.h"
#include "ui/search/words_presenter.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

namespace {

/// What stands before the command: --profile DIR, --help, --version.
struct Invocation {
    QString profile;
    QString command;
    QStringList arguments; ///< of the command; without one, what is the window's, or Qt's
    QString role; ///< code; empty: all that the account has
    bool help = false, version = false;
    bool incomplete = false; ///< --profile without its DIR
};

Invocation invocationFrom(const QStringList& words)
{
    Invocation invocation;
    qsizetype i = 1;
    for (; i < words.size() && words[i].startsWith(u'-'); ++i) {
        if (words[i] == u"--profile") {
            invocation.incomplete = i + 1 >= words.size();
            invocation.profile = words.value(++i);
        } else if (words[i].startsWith(u"--profile=")) {
            invocation.profile = words[i].mid(10);
        } else if (words[i] == u"--role") {
            invocation.incomplete = i + 1 >= words.size();
            invocation.role = words.value(++i);
        } else if (words[i] == u"--help" || words[i] == u"-h") {
            invocation.help = true;
        } else if (words[i] == u"--version") {
            invocation.version = true;
        } else {
            break; // of the window, or of Qt
        }
    }
    if (i < words.size() && !words[i].startsWith(u'-') && !cf::isLink(words[i])) {
        invocation.command = words[i];
        invocation.arguments = words.mid(i + 1);
    } else {
        invocation.arguments = words.mid(i);
    }
    return invocation;
}

QString helpText()
{
    const QString call = QStringLiteral("counterfoil [--profile DIR]");
    QString text = QCoreApplication::translate("CommandLine", "Usage:") + u'\n' + (call + QStringLiteral(" [LINK]")).leftJustified(61) +
                   QCoreApplication::translate("CommandLine", "the window; LINK is counterfoil://customer/ID or the like") + u'\n';
    for (const QString& name : cf::cli::commandNames()) {
        text += call + u' ' + cf::cli::syntaxOf(name) + u'\n';
    }
    return text + QCoreApplication::translate(
                      "CommandLine",
                      "\n"
                      "  --profile DIR  where the profile is; else the platform's place for application data\n"
                      "  --role ROLE    only what this role may, of those the account has; it gives none\n"
                      "  -h, --help     this help; after a command, that command's\n"
                      "  --version      the version\n"
                      "\n"
                      "Exit codes: 0 done, 1 failed, 2 wrong usage or query, 3 partial, 4 offline, 5 integrity "
                      "failure, 6 compared and different, 7 not in the role of the account.\n"
                      "COUNTERFOIL_LANGUAGE=de (or en) chooses the language, else LC_ALL, LC_MESSAGES and LANG do.");
}

/// As the role that was named, of those the account has, and only what that one may.
cf::Result<void> mayRun(cf::RoleGuard& roles, const Invocation& invocation, const cf::Act& act)
{
    if (!invocation.role.isEmpty()) {
        CF_CHECK(roles.actAs(*cf::roleNamed(invocation.role)));
    }
    const auto right = cf::rightOfCommand(invocation.command);
    return right ? roles.admit(*right, act) : cf::Result<void>();
}

int runCommand(QCoreApplication& application, const Invocation& invocation)
{
    using namespace cf;
    const std::unique_ptr<cli::Command> command = cli::commandNamed(invocation.command);
    if (!command) {
        cli::complain(QCoreApplication::translate("CommandLine", "no command is called %1; there are: %2")
                          .arg(invocation.command, cli::commandNames().join(QStringLiteral(", "))));
        return cli::Usage;
    }
    if (!command->parse(invocation.arguments)) {
        return command->gaveHelp() ? cli::Done : cli::Usage;
    }
    QObject::connect(
        command.get(), &cli::Command::finished, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    if (!command->needsProfile()) {
        QTimer::singleShot(0, command.get(), [&command] { command->runAlone(); });
        const int code = QCoreApplication::exec();
        cli::out().flush();
        return code;
    }
    if (!invocation.role.isEmpty() && !roleNamed(invocation.role)) {
        cli::complain(QCoreApplication::translate("CommandLine", "no role is called %1; there are: agent, compliance, records, legal, auditor, admin").arg(invocation.role));
        return cli::Usage;
    }
    auto program = Program::open(invocation.profile.isEmpty() ? Program::defaultProfile() : invocation.profile);
    if (!program) {
        cli::complain(QCoreApplication::translate("CommandLine", "the profile cannot be opened: %1")
                          .arg(program.error().detail));
        return cli::Failed;
    }
    Act act{ActKind::CommandRun, ActOutcome::Begun, {}, {}, {{QStringLiteral("command"), invocation.command}, {QStringLiteral("options"), command->options().mid(0, 12).join(u'+')}}};
    ui::setLeavingLog(&(*program)->activity(), Program::person());
    ui::setLeavingBar([&roles = (*program)->roles()](Right right, Act about) { return roles.admit(right, std::move(about)); });
    ui::Standing standing([&roles = (*program)->roles()] { return roles.standing(); });
    ui::setStanding(&standing);
    if (const auto allowed = mayRun((*program)->roles(), invocation, act); !allowed) {
        cli::complain(ui::errorText(allowed.error()));
        return cli::exitCodeOf(allowed.error());
    }
    if (const auto begun = (*program)->keeper().begin(act); !begun) {
        cli::complain(QCoreApplication::translate("CommandLine", "the activity log cannot be written, so nothing was done: %1").arg(begun.error().detail));
        return cli::Failed;
    }
    (*program)->keeper().keep(false);
    QTimer::singleShot(0, command.get(), [&command, &program] {
        if (!cli::areStandingsAsked()) {
            command->run(**program);
            return;
        }
        const auto answer = [&command, &program](const Result<void>& made) {
            if (made) {
                command->run(**program);
                return;
            }
            cli::complain(ui::errorText(made.error())); // nothing is answered by what was so before
            Q_EMIT command->finished(cli::exitCodeOf(made.error()));
        };
        using Which = ui::LetterStandings::Which;
        (*program)->standings().refresh(answer, cli::areDecisionsAsked() ? Which::WithDecisions : Which::Standings);
    });
    int code = QCoreApplication::exec();
    cli::out().flush();
    ui::finishLeaving();
    const bool isRefused = (code == cli::Failed || code == cli::Usage) && (*program)->roles().hasRefused();
    code = isRefused ? int(cli::NotInRole) : code; // whatever the command makes of a sentence that says so
    ui::setStanding(nullptr);
    act.outcome = code == cli::Done ? ActOutcome::Done : code == cli::Usage || code == cli::NotInRole ? ActOutcome::Refused : code == cli::Failed ? ActOutcome::Failed : ActOutcome::Partial;
    act.told.emplace_back(QStringLiteral("exit"), qint64(code));
    (*program)->keeper().end(act);
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
    const auto isForWindow = [](const Invocation& invocation) {
        return !invocation.version && !invocation.help && !invocation.incomplete && invocation.command.isEmpty();
    };
    // A command needs no display. What begins with an option of Qt's is understood once Qt has taken its own.
    Invocation invocation = invocationFrom(words);
    const bool isForPages = !isForWindow(invocation) && cf::cli::paintsPages(invocation.command);
    if (isForPages) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const std::unique_ptr<QCoreApplication> application(isForWindow(invocation) ? new QApplication(argc, argv)
                                                        : isForPages            ? new QGuiApplication(argc, argv)
                                                                                : new QCoreApplication(argc, argv));
    cf::speakLanguage(*application);
    if (isForWindow(invocation)) {
        invocation = invocationFrom(QCoreApplication::arguments());
    }
    if (isForWindow(invocation) && !invocation.role.isEmpty()) {
        cf::cli::complain(QCoreApplication::translate("CommandLine", "--role goes before a command"));
        return cf::cli::Usage;
    }
    if (isForWindow(invocation)) {
        return cf::runWindow(static_cast<QApplication&>(*application), invocation.arguments, invocation.profile);
    }
    if (invocation.version) {
        cf::cli::out() << QStringLiteral("Counterfoil ") << QCoreApplication::applicationVersion() << Qt::endl;
        return cf::cli::Done;
    }
    if (invocation.help) {
        cf::cli::out() << helpText() << Qt::endl;
        return cf::cli::Done;
    }
    if (invocation.incomplete) {
        cf::cli::complain(QCoreApplication::translate("CommandLine", "--profile wants a directory, --role a role"));
        return cf::cli::Usage;
    }
    return runCommand(*application, invocation);
}
