// counterfoil copies ID [--same OTHER | --different OTHER | --undo OTHER] [--reason R] [--json]
#pragma once

#include "app/cli/command.h"
#include "models/evidence/likely_copies.h"

namespace cf::cli {

class CopiesCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void decide(Program& program);
    void write(Program& program, const CommunicationId& other);
    void read(Program& program);
    void propose(Program& program, const std::vector<AuthorityRule>& rules);
    void tell(const std::vector<AuthorityRule>& rules);
    void tellProposals() const;
    QString m_id, m_other, m_reason;
    enum class Word { None, Same, Different, Undo } m_word = Word::None;
    bool m_json = false;
    CommunicationId m_self;
    cache::Copies m_copies;
    std::vector<evidence::LikelyCopy> m_proposals; ///< of which nobody has said anything
    std::vector<IdentityDecision> m_decisions;
};

/// counterfoil authority [--add REPOSITORY [--type T] [--from D] [--until D]] [--remove N] [--json]
class AuthorityCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void change(Program& program, std::vector<AuthorityRule> rules, const std::vector<Repository>& repositories);
    void tell(const std::vector<AuthorityRule>& rules, const std::vector<Repository>& repositories);
    QString m_repository;
    AuthorityRule m_rule;
    int m_remove = 0; ///< from 1; 0: none
    bool m_json = false;
};

} // namespace cf::cli
