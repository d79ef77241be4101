// counterfoil compare LEFT RIGHT [--text | --pages] [--spaces] [--hyphens] [--ignore PARTS] [--same [--at-least CLASS]] [--json]
#pragma once

#include "app/cli/command.h"
#include "ui/compare/compare_presenter.h"

namespace cf::cli {

class CompareCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool parseSides(const QStringList& names);
    void print();
    void printSameness();
    bool isSamenessOver() const;
    ExitCode outcome() const;
    ExitCode samenessOutcome() const;
    std::unique_ptr<ui::ComparePresenter> m_compare;
    ui::CompareSubject m_subject;
    evidence::TokenOptions m_tokens;
    evidence::IgnoredParts m_ignored;
    SamenessClass m_atLeast = SamenessClass::RenderEquivalent;
    bool m_arePages = false, m_same = false, m_json = false, m_isOver = false;
};

} // namespace cf::cli
