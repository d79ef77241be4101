// counterfoil dispute [ID]: disputes with what is owed next, or the file of one; --add and --take-back link a letter to it.
#pragma once

#include "app/cli/command.h"
#include "models/evidence/dispute/dispute_book.h"

#include <functional>

namespace cf::cli {

class DisputeCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void read(std::function<void(const evidence::DisputeBook&)> then);
    const evidence::DisputeStory* named(const evidence::DisputeBook& book); ///< null: none or several are, which is said
    void change(const evidence::DisputeStory& story);
    void tell();
    void tellList(const evidence::DisputeBook& book);
    void tellOne(const evidence::DisputeStory& story, const Scope& scope);
    void writeTrail(const evidence::DisputeStory& story);
    Program* m_program = nullptr;
    QString m_id, m_add, m_takeBack, m_reason, m_trail;
    DisputeRole m_role = DisputeRole::Supporting;
    std::optional<DisputeStage> m_stage;
    bool m_overdue = false, m_missing = false, m_json = false;
};

} // namespace cf::cli
