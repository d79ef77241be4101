// counterfoil add folder PATH | add archivesspace|documentum|extended-ecm|cmis URL --user U
#pragma once

#include "app/cli/command.h"
#include "models/domain/ports/connection_control.h"

namespace cf::cli {

class AddCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool parseArchive(const QCommandLineParser& parser, RepositoryKind kind);
    RepositoryDraft draft() const;
    void signIn(Program& program);
    void connectOrTry(Program& program);
    void tryOut(Program& program);
    void connectArchive(Program& program);
    void addFolder(Program& program);
    void end(const Result<Repository>& added);
    RepositoryKind m_kind = RepositoryKind::Folder;
    QString m_place, m_name, m_mapping, m_zone;
    Connection m_connection;
    std::optional<Secret> m_secret; ///< none: it is in the keychain already
    bool m_json = false, m_untried = false, m_withoutBrowser = false;
};

} // namespace cf::cli
