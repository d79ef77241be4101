#include "app/cli/connection_trial.h"

#include "app/cli/command.h"

#include <algorithm>

namespace cf::cli {

namespace {

class Trial
{
    Q_DECLARE_TR_FUNCTIONS(cf::cli::Trial)
};

const char* stepName(ProbeStep::Step step)
{
    using enum ProbeStep::Step;
    switch (step) {
    case Address: return "address";
    case Server: return "server";
    case SignIn: return "sign-in";
    case Repository: return "repository";
    case Records: return "records";
    case Deletions: return "deletions";
    case Clock: break;
    }
    return "clock";
}

} // namespace

void tellSteps(const std::vector<ProbeStep>& steps)
{
    for (const ProbeStep& step : steps) {
        const QString what = QLatin1StringView(stepName(step.step));
        err() << (step.passed ? Trial::tr("%1: ok").arg(what) : step.isNeeded ? Trial::tr("%1: failed").arg(what) : Trial::tr("%1: no").arg(what))
              << (step.detail.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(step.detail)) << Qt::endl;
    }
}

std::optional<Error> failureOf(const std::vector<ProbeStep>& steps)
{
    const auto failed = std::ranges::find_if(steps, [](const ProbeStep& step) { return !step.passed && step.isNeeded; });
    return failed == steps.end() ? std::nullopt : std::optional(Error{failed->failure, failed->detail, {}});
}

void sayWhereToSignIn(Program& program, bool opens)
{
    program.browser().setOpening([opens](const QUrl& address) {
        err() << Trial::tr("Sign in at this address; the command goes on by itself then:") << Qt::endl;
        err() << address.toString(QUrl::FullyEncoded) << Qt::endl;
        if (opens) {
            SystemBrowser::open(address);
        }
    });
}

} // namespace cf::cli
