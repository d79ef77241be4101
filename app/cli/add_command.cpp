#include "app/cli/add_command.h"

#include "app/cli/connection_trial.h"
#include "app/cli/secret_entry.h"
#include "models/domain/connection_setting.h"
#include "models/sync/add_repository.h"

#include <QFile>

namespace cf::cli {

namespace {

QString kindWord(RepositoryKind kind) { return QString(code(kind)).toLower().replace(u'_', u'-'); }

/// Those this program can connect.
std::optional<RepositoryKind> kindNamed(const QString& word)
{
    using enum RepositoryKind;
    for (const RepositoryKind kind : {Folder, ArchivesSpace, Cmis, ExtendedEcm, Documentum, Exstream, S3, Workflow, XConnector, Bounces}) {
        if (word == kindWord(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

} // namespace

bool AddCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(
            parser,
            {{QStringLiteral("name"), tr("What the repository is called; else as its folder or server."), QStringLiteral("N")},
             {QStringLiteral("map"), tr("Mapping file: which site key is which field."), QStringLiteral("FILE")},
             {QStringLiteral("zone"), tr("Zone of times written without one, e.g. Europe/Berlin; else this machine's."),
              QStringLiteral("ZONE")},
             {QStringLiteral("user"), tr("Account to sign in with; its password is asked for."), QStringLiteral("U")},
             secretFromInputOption(),
             {QStringLiteral("no-browser"), tr("With signIn=oauth: only says where to sign in, and opens no browser.")},
             {QStringLiteral("set"), tr("A setting of this kind of repository, as KEY=VALUE; may come several times."), QStringLiteral("SETTING")},
             {QStringLiteral("documents"), tr("Fetches documents with their records, so that their text is searched.")},
             {QStringLiteral("untried"), tr("Adds it without trying the connection.")},
             {QStringLiteral("json"), tr("Prints JSON.")}},
            arguments,
            tr("Connects a folder archive, an archive on a server, a composition system, a workflow system, a feed of delivery events or a folder of returned mails. Nothing is read yet: that is sync."))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    const std::optional<RepositoryKind> kind = words.size() == 2 ? kindNamed(words[0]) : std::nullopt;
    if (!kind) {
        return wrong(tr("name a kind of repository and one place: folder PATH, archivesspace URL, cmis URL, extended-ecm URL, documentum URL, s3 URL, exstream URL, workflow URL, xconnector URL or bounces FOLDER"));
    }
    m_kind = *kind;
    m_place = words[1];
    m_name = parser.value(QStringLiteral("name"));
    m_zone = parser.isSet(QStringLiteral("zone")) ? parser.value(QStringLiteral("zone"))
                                                  : QString::fromLatin1(QTimeZone::systemTimeZoneId());
    if (!QTimeZone(m_zone.toLatin1()).isValid()) {
        return wrong(tr("%1 is no time zone; one is Europe/Berlin").arg(m_zone));
    }
    m_json = parser.isSet(QStringLiteral("json"));
    if (parser.isSet(QStringLiteral("map"))) {
        QFile file(parser.value(QStringLiteral("map")));
        if (!file.open(QIODevice::ReadOnly)) {
            return wrong(tr("the mapping file cannot be read: %1").arg(file.errorString()));
        }
        m_mapping = QString::fromUtf8(file.readAll());
    }
    return m_kind == RepositoryKind::Folder || parseArchive(parser, m_kind);
}

bool AddCommand::parseArchive(const QCommandLineParser& parser, RepositoryKind kind)
{
    m_connection.user = parser.value(QStringLiteral("user"));
    m_connection.bytesWithRecords = parser.isSet(QStringLiteral("documents"));
    m_untried = parser.isSet(QStringLiteral("untried"));
    m_withoutBrowser = parser.isSet(QStringLiteral("no-browser"));
    for (const QString& setting : parser.values(QStringLiteral("set"))) {
        const qsizetype sign = setting.indexOf(u'=');
        if (sign <= 0) {
            return wrong(tr("a setting is KEY=VALUE: %1").arg(setting));
        }
        m_connection.settings.insert(setting.first(sign), setting.mid(sign + 1));
    }
    if (liesOnDisk(kind)) { // nobody signs in, and nothing is tried that would not be seen at once
        return true;
    }
    m_connection.signIn = signInOf(kind, m_connection.settings);
    const bool readsSecret = parser.isSet(secretFromInputOption().names().first());
    if (m_connection.signIn == SignInKind::OAuth) { // the browser is where a person signs in
        return !readsSecret || wrong(tr("with signIn=oauth no password is taken"));
    }
    if (m_connection.user.isEmpty()) {
        return wrong(tr("name the account to sign in with: --user U"));
    }
    const QString prompt = tr("Password of %1: ").arg(m_connection.user);
    Entry entry = readsSecret ? secretFromInput(prompt) : secretFromTerminal(prompt);
    if (!entry) {
        return wrong(sentenceOf(entry.error()));
    }
    m_secret = *std::move(entry);
    return true;
}

RepositoryDraft AddCommand::draft() const
{
    return {.kind = m_kind, .address = m_place, .name = m_name, .zone = m_zone, .mapping = m_mapping, .connection = m_connection};
}

void AddCommand::run(Program& program)
{
    if (liesOnDisk(m_kind)) {
        addFolder(program);
    } else if (m_connection.signIn == SignInKind::OAuth) {
        signIn(program);
    } else {
        connectOrTry(program);
    }
}

void AddCommand::signIn(Program& program)
{
    sayWhereToSignIn(program, !m_withoutBrowser);
    deliver(program.connections().signIn(draft(), {}), this, [this, &program](const Result<Secret>& secret) {
        if (!secret) {
            finish(secret.error());
            return;
        }
        m_secret = *secret;
        connectOrTry(program);
    });
}

void AddCommand::connectOrTry(Program& program) { m_untried ? connectArchive(program) : tryOut(program); }

void AddCommand::tryOut(Program& program)
{
    deliver(program.connections().tryOut(draft(), m_secret, {}), this, [this, &program](const Result<std::vector<ProbeStep>>& steps) {
        if (!steps) {
            finish(steps.error());
            return;
        }
        tellSteps(*steps);
        if (const auto failure = failureOf(*steps)) {
            finish(*failure);
        } else {
            connectArchive(program);
        }
    });
}

void AddCommand::connectArchive(Program& program)
{
    deliver(program.connections().add(draft(), *m_secret), this, [this](const Result<Repository>& added) {
        m_secret.reset();
        end(added);
    });
}

void AddCommand::addFolder(Program& program)
{
    const UtcMs now = program.clock().now();
    const Result<Repository> repository = m_kind == RepositoryKind::Folder
                                              ? sync::folderRepository(m_place, m_name, m_mapping, m_zone, now)
                                              : sync::archiveRepository(m_kind, m_place, m_name, m_connection, m_mapping, m_zone, now);
    if (!repository) {
        finish(repository.error());
        return;
    }
    deliver(program.connections().admitFolder(repository->id), this, [this, &program, repository](const Result<void>& allowed) {
        if (!allowed) {
            end(tl::unexpected<Error>(allowed.error()));
            return;
        }
        deliver(sync::addRepository(program.cache(), *repository), this, [this, repository](const Result<void>& written) {
            end(written ? repository : Result<Repository>(tl::unexpected<Error>(written.error())));
        });
    });
}

void AddCommand::end(const Result<Repository>& added)
{
    if (!added && added.error().kind == ErrorKind::Conflict) {
        complain(tr("a repository is called %1 already").arg(m_name.isEmpty() ? m_place : m_name));
        finish(Usage);
    } else if (!added) {
        finish(added.error());
    } else {
        if (m_json) {
            printJson({{QStringLiteral("id"), added->id.value()},
                       {QStringLiteral("name"), added->name},
                       {QStringLiteral("kind"), kindWord(added->kind)},
                       {QStringLiteral("location"), added->location},
                       {QStringLiteral("zone"), added->zone}});
        } else {
            out() << tr("%1 added: %2 (times without a zone: %3)").arg(added->name, added->location, added->zone) << Qt::endl;
        }
        finish(Done);
    }
}

} // namespace cf::cli
