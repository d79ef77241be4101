// counterfoil erasure: requests of people to be erased, from what they ask for over what is decided about each letter to what is left in the files.
#pragma once

#include "app/cli/command.h"
#include "ui/erasure/erasure_words_presenter.h"

namespace cf::cli {

class ErasureCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    bool takeChoices(const QCommandLineParser& parser);
    void list();
    bool named(const std::vector<KeptErasure>& all); ///< m_id is an id then; else the command ended
    void act();
    void search();
    void tell(const ui::ErasureStand& stand);

    Program* m_program = nullptr;
    std::unique_ptr<ui::ErasureActsPresenter> m_acts;
    QString m_act, m_id, m_path, m_reason;
    QStringList m_words;
    ErasureRequest m_request;
    std::vector<ui::ErasureChoice> m_choices;
    bool m_json = false, m_list = false, m_unsigned = false;
};

} // namespace cf::cli
