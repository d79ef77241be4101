// What every command of the command line shares: exit codes, output, and asking for a future without a nested loop.
#pragma once

#include "app/program.h"
#include "models/base/deliver.h"
#include "models/evidence/result_export.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QJsonObject>
#include <QTextStream>

namespace cf::cli {

/// Documented in docs/cli.md; scripts rest on them.
enum ExitCode { Done = 0, Failed = 1, Usage = 2, Partial = 3, Unreachable = 4, Integrity = 5, Differs = 6, NotInRole = 7 };

ExitCode exitCodeOf(const Error& error);

/// stdout and stderr as UTF-8, whatever the locale.
QTextStream& out();
QTextStream& err();
void printJson(const QJsonObject& object);
/// "counterfoil: …" on stderr.
void complain(const QString& text);

using evidence::isoUtc;

/// One command of the command line. Starts with run(), ends by calling finish() once.
class Command : public QObject
{
    Q_OBJECT
public:
    explicit Command(QString name)
        : m_name(std::move(name))
    {}
    /// The arguments after the command's name. False: wrong usage, already explained, or help was asked for and given.
    virtual bool parse(const QStringList& arguments) = 0;
    /// One of the two runs: over the opened profile, or alone where no profile is needed.
    virtual bool needsProfile() const { return true; }
    virtual void run(Program&) {}
    virtual void runAlone() {}
    bool gaveHelp() const { return m_gaveHelp; }
    /// The long names of the options it was called with, each once, in the order of its help; not what they say.
    const QStringList& options() const { return m_options; }

Q_SIGNALS:
    void finished(int exitCode);

protected:
    void finish(ExitCode code) { Q_EMIT finished(code); }
    void finish(const Error& error);
    /// After a record was asked for by `id` and there was not exactly one.
    void finishWithoutRecord(const QString& id, const Error& error);
    /// Parses, --help among the options. `about` says in a few lines what the command does.
    bool parsed(QCommandLineParser& parser, QList<QCommandLineOption> options, const QStringList& arguments,
                const QString& about);
    /// Says what is wrong with the call, and how it goes. Always false.
    bool wrong(const QString& why);

private:
    QString m_name;
    QStringList m_options;
    bool m_gaveHelp = false;
};

std::unique_ptr<Command> commandNamed(const QString& name);
bool paintsPages(const QString& name); ///< it needs fonts, so an application that has them; no display
QStringList commandNames();
/// How it is called, from its name on: "sync [NAME ...] [--json]". The same in every language; docs/cli.md has it too.
QString syntaxOf(const QString& command);

} // namespace cf::cli
