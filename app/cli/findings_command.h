// counterfoil findings [BREACH ...] [--quick] [--json | --csv]
#pragma once

#include "app/cli/command.h"
#include "ui/findings/breaches_presenter.h"

namespace cf::cli {

class FindingsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tell();
    bool isWanted(const ui::BreachesPresenter::Line& line) const;

    std::unique_ptr<ui::BreachesPresenter> m_presenter;
    QStringList m_wanted; ///< codes; empty: all
    bool m_quick = false, m_json = false, m_csv = false;
};

} // namespace cf::cli
