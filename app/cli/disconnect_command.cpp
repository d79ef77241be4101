#include "app/cli/disconnect_command.h"

#include "models/domain/connection_setting.h"

namespace cf::cli {

bool DisconnectCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{QStringLiteral("yes"), tr("Does it; without this it is only told what would be done.")},
                 {QStringLiteral("json"), tr("Prints JSON.")}},
                arguments,
                tr("Disconnects a repository: its password or token leaves the keychain, and nothing is asked of it any more. What is known of it "
                   "stays and can be searched."))) {
        return false;
    }
    m_yes = parser.isSet(QStringLiteral("yes"));
    m_json = parser.isSet(QStringLiteral("json"));
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one repository"));
    }
    m_name = parser.positionalArguments().first();
    return true;
}

void DisconnectCommand::run(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& repositories) {
        if (repositories) {
            start(program, *repositories);
        } else {
            finish(repositories.error());
        }
    });
}

void DisconnectCommand::start(Program& program, const std::vector<Repository>& repositories)
{
    const auto found = std::ranges::find_if(repositories, [this](const Repository& one) { return one.name.compare(m_name, Qt::CaseInsensitive) == 0; });
    if (found == repositories.end()) {
        complain(tr("no repository is called %1").arg(m_name));
        finish(Usage);
        return;
    }
    if (found->kind == RepositoryKind::Folder) {
        complain(tr("%1 is a folder: it has no connection that could be ended").arg(found->name));
        finish(Usage);
        return;
    }
    if (!m_yes) {
        tell(*found, false);
        finish(Done);
        return;
    }
    deliver(program.connections().disconnect(found->id), this, [this, repository = *found](const Result<void>& done) {
        if (done) {
            tell(repository, true);
            finish(Done);
        } else {
            finish(done.error());
        }
    });
}

void DisconnectCommand::tell(const Repository& repository, bool isDone)
{
    if (m_json) {
        printJson({{QStringLiteral("id"), repository.id.value()},
                   {QStringLiteral("name"), repository.name},
                   {QStringLiteral("done"), isDone},
                   {QStringLiteral("communications"), repository.communications},
                   {QStringLiteral("completeTo"), isoUtc(repository.watermark)}});
        return;
    }
    const QString until = repository.watermark ? isoUtc(repository.watermark) : tr("nothing yet");
    if (isDone) {
        out() << tr("%1 is disconnected; %2 communications stay here, complete to %3").arg(repository.name).arg(repository.communications).arg(until) << Qt::endl;
        return;
    }
    out() << tr("%1: %2").arg(repository.name, repository.location) << Qt::endl;
    out() << tr("  its password or token leaves the keychain") << Qt::endl;
    out() << tr("  nothing is asked of it any more; there, nothing is changed") << Qt::endl;
    out() << tr("  %1 communications stay here, complete to %2").arg(repository.communications).arg(until) << Qt::endl;
    out() << tr("Nothing was changed; --yes does it.") << Qt::endl;
}

} // namespace cf::cli
