// counterfoil retention: how long letters are kept, where sources disagree, and the plan. counterfoil disposition: what is due, what was decided about it and what came of it.
#pragma once

#include "app/cli/command.h"
#include "ui/retention/disposition_json_presenter.h"

namespace cf::cli {

class RetentionCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void tell(const evidence::RetentionBook& book);
    Program* m_program = nullptr;
    std::unique_ptr<ui::DispositionActsPresenter> m_acts;
    QString m_plan, m_class, m_reason;
    QStringList m_letters;
    bool m_json = false;
};

class DispositionCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool takeWish(const QCommandLineParser& parser);
    void list();
    void tellDue(const evidence::RetentionBook& book);
    void tellPlanned(const std::shared_ptr<const ui::PlannedDisposal>& planned);
    void show(const QString& id);
    void tell(const ui::DispositionBook& book);

    Program* m_program = nullptr;
    std::unique_ptr<ui::DispositionActsPresenter> m_acts;
    Disposition m_disposition;
    evidence::RetentionWish m_wish;
    TransferReceipt m_receipt;
    QString m_act, m_id, m_path, m_file;
    QStringList m_letters;
    bool m_json = false, m_list = false, m_dryRun = false, m_unsigned = false, m_isShown = false;
};

} // namespace cf::cli
