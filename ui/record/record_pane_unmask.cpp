// Shows the addresses of a letter in clear to those who may, with the reason where their role wants one.
#include "ui/record/record_pane.h"
#include "ui/record/unmask_dialog.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void RecordPane::addUnmasking()
{
    m_context.actions.add({u"record.unmask"_s, tr("Record"), tr("Show the addresses in clear…"), u"eye"_s, tr("E-mail addresses, numbers and postal addresses of this letter that are masked; each look is logged")}, [this](bool) {
        if (m_presenter.state() != RecordPresenter::State::Shown || m_presenter.isUnmasked()) {
            return;
        }
        const CommunicationId id = m_presenter.record().communication.id;
        const auto show = [this, id](std::optional<UnmaskReason> reason) {
            unmask(this, id, reason, [this, id](const std::optional<Error>& refused) { refused ? tell(errorText(*refused)) : m_presenter.showUnmasked(id); });
        };
        if (unmaskingHere() == Unmasking::WithReason) {
            auto* dialog = new UnmaskDialog(window());
            connect(dialog, &UnmaskDialog::confirmed, this, [show](UnmaskReason reason) { show(reason); });
            dialog->open();
        } else {
            show(std::nullopt);
        }
    });
}

} // namespace cf::ui
