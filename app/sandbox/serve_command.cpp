#include "app/sandbox/serve_command.h"

#include "app/sandbox/estate_document.h"
#include "app/sandbox/serving/sandbox.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSocketNotifier>
#include <QTextStream>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

struct Say { // lupdate finds what stands in tr()
    Q_DECLARE_TR_FUNCTIONS(ServeCommand)
};

int refuse(const QString& why)
{
    QTextStream(stderr) << why << '\n';
    return 2;
}

int interruption[2] = {-1, -1}; // a pipe: a signal handler may do no more than write into it

void interrupted(int)
{
    const char byte = 0;
    (void)!write(interruption[1], &byte, 1);
}

/// Ends the event loop, so that everything is closed in its order.
bool endOnSignals(QSocketNotifier*& notifier)
{
    if (pipe2(interruption, O_CLOEXEC | O_NONBLOCK) != 0) {
        return false;
    }
    notifier = new QSocketNotifier(interruption[0], QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, QCoreApplication::instance(), [] { QCoreApplication::quit(); });
    struct sigaction action = {};
    action.sa_handler = interrupted;
    return sigaction(SIGINT, &action, nullptr) == 0 && sigaction(SIGTERM, &action, nullptr) == 0;
}

struct Options {
    QCommandLineOption records{u"records"_s, Say::tr("how many communications there are in all (default 2000)"), u"N"_s, u"2000"_s};
    QCommandLineOption seed{u"seed"_s, Say::tr("the same seed makes the same records (default 1)"), u"S"_s, u"1"_s};
    QCommandLineOption control{u"control"_s, Say::tr("port of the control interface; 0: any (default 0)"), u"PORT"_s, u"0"_s};
    QCommandLineOption fault{u"fault"_s, Say::tr("what goes wrong, as JSON; can be repeated. Without \"archive\" in it: everywhere"), u"JSON"_s};
    QCommandLineOption tls{u"tls"_s, Say::tr("none, trusted, self-signed, wrong-host or expired (default none)"), u"KIND"_s, u"none"_s};
    QCommandLineOption clock{u"clock"_s, Say::tr("stop all clocks at this time (2026-04-01T08:00:00Z); without it they run with this machine's"),
                             u"TIME"_s};
    QCommandLineOption typeset{u"typeset"_s, Say::tr("documents that are good to look at, a hundred times slower")};
    QList<QCommandLineOption> archives, services;
    Options()
    {
        for (const ServiceKind service : Sandbox::servedServices()) {
            services.append(
                QCommandLineOption(serviceName(service), Say::tr("port of this service; 0: any. Without any such option all are served"), u"PORT"_s));
        }
        for (const ArchiveKind archive : Sandbox::servedArchives()) {
            archives.append(
                QCommandLineOption(archiveName(archive), Say::tr("port of this archive; 0: any. Without such an option all are served"), u"PORT"_s));
        }
    }
};

std::optional<quint16> portIn(const QString& text)
{
    bool isPort = false;
    const uint port = text.toUInt(&isPort);
    return isPort && port <= 65'535 ? std::optional(quint16(port)) : std::nullopt;
}

/// What the arguments ask for, or the complaint.
std::variant<SandboxSettings, QString> settingsOf(const QCommandLineParser& parser, const Options& options)
{
    SandboxSettings settings;
    bool isCount = false, isSeed = false;
    settings.records = parser.value(options.records).toULongLong(&isCount);
    settings.seed = parser.value(options.seed).toULongLong(&isSeed);
    if (!isCount || !isSeed || settings.records == 0 || settings.records > Sandbox::mostRecords) {
        return Say::tr("Say with --records how many records there are to be, from 1 to %1; the seed is a whole number.").arg(Sandbox::mostRecords);
    }
    const auto control = portIn(parser.value(options.control));
    const auto tls = tlsNamed(parser.value(options.tls));
    for (const QCommandLineOption& option : options.archives) {
        const auto archive = archiveNamed(option.names().constFirst());
        if (parser.isSet(option)) {
            const auto port = portIn(parser.value(option));
            if (!port) {
                return Say::tr("A port is a number from 0 to 65535.");
            }
            settings.archives.push_back(*archive);
            settings.ports[size_t(*archive)] = *port;
        }
    }
    for (const QCommandLineOption& option : options.services) {
        const auto service = serviceNamed(option.names().constFirst());
        if (parser.isSet(option)) {
            const auto port = portIn(parser.value(option));
            if (!port) {
                return Say::tr("A port is a number from 0 to 65535.");
            }
            settings.services.push_back(*service);
            settings.servicePorts[size_t(*service)] = *port;
        }
    }
    if (!control) {
        return Say::tr("A port is a number from 0 to 65535.");
    }
    if (!tls) {
        return Say::tr("There is no such kind of TLS: %1").arg(parser.value(options.tls));
    }
    settings.controlPort = *control;
    settings.tls = *tls;
    settings.clocksRun = !parser.isSet(options.clock);
    settings.now = SystemClock().now();
    if (!settings.clocksRun) {
        const QDateTime time = QDateTime::fromString(parser.value(options.clock), Qt::ISODate);
        if (!time.isValid()) {
            return Say::tr("That is no time: %1").arg(parser.value(options.clock));
        }
        settings.now = time.toMSecsSinceEpoch();
    }
    return settings;
}

std::optional<QString> addFaults(Sandbox& sandbox, const QStringList& faults)
{
    for (const QString& text : faults) {
        const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
        const auto fault = faultOf(json);
        if (!fault) {
            return Say::tr("That is no fault: %1 (%2)").arg(text, fault.error().detail);
        }
        for (const ArchiveKind archive : sandbox.archives()) {
            if (!json.contains(u"archive") || json[u"archive"].toString() == archiveName(archive)) {
                sandbox.faults(archive).add(*fault);
            }
        }
        for (const ServiceKind service : sandbox.services()) {
            if (!json.contains(u"archive") || json[u"archive"].toString() == serviceName(service)) {
                sandbox.faults(service).add(*fault);
            }
        }
    }
    return std::nullopt;
}

void announce(const Sandbox& sandbox)
{
    QJsonObject json{{u"control"_s, sandbox.controlUrl().toString()}};
    for (const ArchiveKind archive : sandbox.archives()) {
        json.insert(archiveName(archive), sandbox.url(archive).toString());
    }
    for (const ServiceKind service : sandbox.services()) {
        json.insert(serviceName(service), sandbox.url(service).toString());
    }
    QTextStream(stdout) << QJsonDocument(json).toJson(QJsonDocument::Compact) << Qt::endl;
}

} // namespace

int runServe(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Say::tr("Stands in for the archives of an invented organisation, on this machine alone, until it is interrupted. One line of JSON says "
                "where each is found."));
    const Options options;
    parser.addOptions({options.records, options.seed, options.control, options.fault, options.tls, options.clock, options.typeset});
    parser.addOptions(options.archives);
    parser.addOptions(options.services);
    parser.addHelpOption();
    if (!parser.parse(QStringList{u"counterfoil-sandbox serve"_s} + arguments)) {
        return refuse(parser.errorText());
    }
    if (parser.isSet(u"help"_s)) {
        QTextStream(stdout) << parser.helpText();
        return 0;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return refuse(Say::tr("There is nothing to name but options."));
    }
    auto wanted = settingsOf(parser, options);
    if (const QString* complaint = std::get_if<QString>(&wanted)) {
        return refuse(*complaint);
    }
    SandboxSettings& settings = std::get<SandboxSettings>(wanted);
    std::unique_ptr<Typesetter> typesetter;
    if (parser.isSet(options.typeset)) {
        typesetter = std::make_unique<Typesetter>();
        settings.pdfMaker = [&typesetter](const estate::MadeRendition& file, bool isAltered) {
            estate::MadeRendition there = file;
            there.content = isAltered ? ContentState::Altered : ContentState::Present;
            return documentBytes(there, Bytes::Now, *typesetter).value_or(QByteArray());
        };
    }
    const auto sandbox = Sandbox::open(settings);
    if (!sandbox) {
        return refuse(Say::tr("It cannot be served: %1").arg(sandbox.error().detail));
    }
    if ((*sandbox)->serves(ArchiveKind::ExtendedEcm)) { // tests of records do without
        (void)(*sandbox)->front(ArchiveKind::ExtendedEcm).act({{u"do"_s, u"set"_s}, {u"name"_s, u"casework"_s}, {u"value"_s, true}});
    }
    if (const auto complaint = addFaults(**sandbox, parser.values(options.fault))) {
        return refuse(*complaint);
    }
    QSocketNotifier* notifier = nullptr;
    if (!endOnSignals(notifier)) {
        return refuse(Say::tr("Signals cannot be caught."));
    }
    announce(**sandbox);
    return QCoreApplication::exec();
}

} // namespace cf::sandbox
