// counterfoil sign-in NAME [--password-stdin] [--no-browser]
#pragma once

#include "app/cli/command.h"
#include "models/base/secret.h"

namespace cf::cli {

class SignInCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void start(Program& program, const std::vector<Repository>& repositories);
    void signIn(Program& program); ///< in the browser
    void askForPassword(Program& program);
    void tryOut(Program& program, const Secret& secret);
    void keep(Program& program, const Secret& secret);
    QString m_name;
    Repository m_repository;
    bool m_readsSecret = false, m_withoutBrowser = false, m_json = false;
};

} // namespace cf::cli
