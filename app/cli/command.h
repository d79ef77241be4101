// What every command of the command line shares: exit codes, output, and asking for a future without a nested loop.
#pragma once

#include "app/program.h"
#include "models/base/deliver.h"

#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

namespace cf::cli {

/// Documented in docs/cli.md; scripts rest on them.
enum ExitCode { Done = 0, Failed = 1, Usage = 2, Partial = 3, Unreachable = 4, Integrity = 5 };

ExitCode exitCodeOf(const Error& error);

/// stdout and stderr as UTF-8, whatever the locale.
QTextStream& out();
QTextStream& err();
void printJson(const QJsonObject& object);
/// "counterfoil: …" on stderr.
void complain(const QString& text);

/// 2025-03-14T09:12:07Z; empty for none.
QString isoUtc(std::optional<UtcMs> at);

/// One command of the command line. Starts with run(), ends by calling finish() once.
class Command : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// The arguments after the command's name. False: wrong usage, already explained.
    virtual bool parse(const QStringList& arguments) = 0;
    virtual void run(Program& program) = 0;

Q_SIGNALS:
    void finished(int exitCode);

protected:
    void finish(ExitCode code) { Q_EMIT finished(code); }
    void finish(const Error& error);
    /// Parses with the options added so far; --help prints and counts as usage.
    bool parsed(QCommandLineParser& parser, const QStringList& arguments, const QString& syntax);
};

std::unique_ptr<Command> commandNamed(const QString& name);
QStringList commandNames();

} // namespace cf::cli
