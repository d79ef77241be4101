// counterfoil add folder PATH | add archivesspace|documentum|extended-ecm|cmis URL --user U
#pragma once

#include "app/cli/command.h"
#include "models/base/secret.h"

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
    void tryOut(Program& program, Repository repository);
    void tell(const std::vector<connectors::ProbeStep>& steps);
    void keepSecret(Program& program, const Repository& repository);
    void add(Program& program, const Repository& repository);
    RepositoryKind m_kind = RepositoryKind::Folder;
    QString m_place, m_name, m_mapping, m_zone;
    Connection m_connection;
    std::optional<Secret> m_secret; ///< none: it is in the keychain already
    bool m_json = false, m_untried = false;
};

} // namespace cf::cli
