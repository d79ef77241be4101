#include "app/cli/command.h"

#include "app/cli/add_command.h"
#include "app/cli/search_command.h"
#include "app/cli/show_command.h"
#include "app/cli/sync_command.h"
#include "app/cli/verify_command.h"

#include <QJsonDocument>

#include <cstdio>

namespace cf::cli {

ExitCode exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Offline:
    case ErrorKind::Timeout: return Unreachable;
    case ErrorKind::NotFound:
    case ErrorKind::Rejected:
    case ErrorKind::Conflict: return Usage;
    default: return Failed;
    }
}

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

QTextStream& err()
{
    static QTextStream stream(stderr);
    return stream;
}

void printJson(const QJsonObject& object)
{
    out() << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << Qt::endl;
}

void complain(const QString& text)
{
    out().flush();
    err() << QStringLiteral("counterfoil: ") << text << Qt::endl;
}

QString isoUtc(std::optional<UtcMs> at)
{
    return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : QString();
}

void Command::finish(const Error& error)
{
    complain(error.detail);
    finish(exitCodeOf(error));
}

bool Command::parsed(QCommandLineParser& parser, const QStringList& arguments, const QString& syntax)
{
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, tr("Shows this help."));
    parser.addOption(help);
    const bool understood = parser.parse(QStringList{QStringLiteral("counterfoil")} + arguments);
    if (!understood) {
        complain(parser.errorText());
    }
    if (!understood || parser.isSet(help)) {
        (understood ? out() : err()) << tr("Usage: counterfoil [--profile DIR] %1").arg(syntax) << Qt::endl;
        return false;
    }
    return true;
}

std::unique_ptr<Command> commandNamed(const QString& name)
{
    if (name == u"add") {
        return std::make_unique<AddCommand>();
    }
    if (name == u"sync") {
        return std::make_unique<SyncCommand>();
    }
    if (name == u"search") {
        return std::make_unique<SearchCommand>();
    }
    if (name == u"show") {
        return std::make_unique<ShowCommand>();
    }
    if (name == u"verify") {
        return std::make_unique<VerifyCommand>();
    }
    return nullptr;
}

QStringList commandNames()
{
    return {QStringLiteral("add"), QStringLiteral("sync"), QStringLiteral("search"), QStringLiteral("show"),
            QStringLiteral("verify")};
}

} // namespace cf::cli
