#include "app/cli/sign_in_command.h"

#include "app/cli/connection_trial.h"
#include "app/cli/secret_entry.h"

#include <algorithm>

namespace cf::cli {

bool SignInCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {secretFromInputOption(),
                 {QStringLiteral("no-browser"), tr("Where one signs in in the browser: only says where, and opens none.")},
                 {QStringLiteral("json"), tr("Prints JSON.")}},
                arguments,
                tr("Signs in to a connected repository again: after its password changed, when its sign-in ended, or when it was disconnected, which "
                   "connects it again.\nThe connection is tried first; what is known of the repository stays."))) {
        return false;
    }
    m_readsSecret = parser.isSet(secretFromInputOption().names().first());
    m_withoutBrowser = parser.isSet(QStringLiteral("no-browser"));
    m_json = parser.isSet(QStringLiteral("json"));
    if (parser.positionalArguments().size() != 1) {
        return wrong(tr("name one repository"));
    }
    m_name = parser.positionalArguments().first();
    return true;
}

void SignInCommand::run(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& repositories) {
        if (repositories) {
            start(program, *repositories);
        } else {
            finish(repositories.error());
        }
    });
}

void SignInCommand::start(Program& program, const std::vector<Repository>& repositories)
{
    const auto found = std::ranges::find_if(repositories, [this](const Repository& one) { return one.name.compare(m_name, Qt::CaseInsensitive) == 0; });
    if (found == repositories.end()) {
        complain(tr("no repository is called %1").arg(m_name));
        finish(Usage);
        return;
    }
    m_repository = *found;
    if (liesOnDisk(m_repository.kind)) {
        complain(tr("%1 is a folder: nobody signs in to it").arg(m_repository.name));
        finish(Usage);
    } else if (m_repository.connection.signIn != SignInKind::OAuth) {
        askForPassword(program);
    } else if (m_readsSecret) {
        complain(tr("one signs in to %1 in the browser; no password is taken").arg(m_repository.name));
        finish(Usage);
    } else {
        signIn(program);
    }
}

void SignInCommand::askForPassword(Program& program)
{
    const QString prompt = tr("Password of %1: ").arg(m_repository.connection.user);
    const Entry entry = m_readsSecret ? secretFromInput(prompt) : secretFromTerminal(prompt);
    if (!entry) {
        complain(sentenceOf(entry.error()));
        finish(Usage);
        return;
    }
    tryOut(program, *entry);
}

void SignInCommand::signIn(Program& program)
{
    sayWhereToSignIn(program, !m_withoutBrowser);
    deliver(program.connections().signIn(draftOf(m_repository), {}), this, [this, &program](const Result<Secret>& secret) {
        if (secret) {
            tryOut(program, *secret);
        } else {
            finish(secret.error());
        }
    });
}

void SignInCommand::tryOut(Program& program, const Secret& secret)
{
    deliver(program.connections().tryOut(draftOf(m_repository), secret, {}), this,
            [this, &program, secret](const Result<std::vector<ProbeStep>>& steps) {
                if (!steps) {
                    finish(steps.error());
                    return;
                }
                tellSteps(*steps);
                if (const auto failure = failureOf(*steps)) {
                    finish(*failure); // what was kept before stays
                } else {
                    keep(program, secret);
                }
            });
}

void SignInCommand::keep(Program& program, const Secret& secret)
{
    deliver(program.connections().change(draftOf(m_repository), secret), this, [this](const Result<void>& kept) {
        if (!kept) {
            finish(kept.error());
            return;
        }
        const auto since = disconnectedSince(m_repository.connection);
        if (m_json) {
            printJson({{QStringLiteral("id"), m_repository.id.value()},
                       {QStringLiteral("name"), m_repository.name},
                       {QStringLiteral("wasDisconnected"), isoUtc(since)},
                       {QStringLiteral("communications"), m_repository.communications},
                       {QStringLiteral("completeTo"), isoUtc(m_repository.watermark)}});
        } else if (since) {
            out() << tr("%1 is connected again; the next sync brings what changed since %2")
                         .arg(m_repository.name, m_repository.watermark ? isoUtc(m_repository.watermark) : tr("the beginning"))
                  << Qt::endl;
        } else {
            out() << tr("signed in to %1").arg(m_repository.name) << Qt::endl;
        }
        finish(Done);
    });
}

} // namespace cf::cli
