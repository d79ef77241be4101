// counterfoil request [PRESET --record ID | --case ID | --dispute ID]: asks for a letter to be made, or lists the presets.
#pragma once

#include "app/cli/command.h"
#include "ui/requests/correspondence_presenter.h"

namespace cf::cli {

class RequestCommand final : public Command
{
    Q_OBJECT
public:
    using Command::Command;
    bool parse(const QStringList& arguments) override;
    void run(Program& program) override;

private:
    void listPresets(Program& program);
    void follow();
    void fill();
    void say();
    QJsonObject json() const;

    QString m_preset, m_brand, m_template, m_address, m_remark;
    evidence::RequestSubject m_subject;
    std::vector<std::pair<QString, QString>> m_fields;
    std::optional<Channel> m_channel;
    bool m_again = false, m_draft = false, m_dryRun = false, m_json = false, m_isAsked = false, m_isSaid = false;
    std::unique_ptr<ui::CorrespondencePresenter> m_presenter;
};

} // namespace cf::cli
