// counterfoil exceptions [ID]: what went wrong with letters, who has it and how it stands; with an option something is done about one.
#pragma once

#include "app/cli/command.h"
#include "ui/exceptions/exceptions_presenter.h"

namespace cf::cli {

class ExceptionsCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool readActs(const QCommandLineParser& parser);
    void follow();
    void act();
    void startCase();
    void tell();
    void tellList();
    void tellOne(const evidence::LetterException& one);
    void tellAges();
    bool writeCsv();

    std::unique_ptr<ui::ExceptionsPresenter> m_presenter;
    QString m_in, m_id, m_value, m_note, m_csv;
    ui::ExceptionFilter m_filter;
    std::optional<ExceptionAct> m_act;
    bool m_undo = false, m_rerun = false, m_startsCase = false, m_ages = false, m_json = false, m_isAsked = false, m_isSaid = false;
    QString m_told;
};

} // namespace cf::cli
