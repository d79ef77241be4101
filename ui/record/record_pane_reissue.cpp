// Sends the letter again: key R.
#include "ui/record/record_pane.h"
#include "ui/reissue/reissue_dialog.h"
#include "ui/shell/action_list.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void RecordPane::addReissue(const std::shared_ptr<const ReissueParts>& parts)
{
    if (!parts) {
        return;
    }
    m_context.actions.add({u"record.reissue"_s, tr("Record"), tr("Send again …"), u"reissue"_s, tr("Asks for a reissue of this letter"), {Qt::Key_R}}, [this, parts](bool) {
        if (m_presenter.state() != RecordPresenter::State::Shown) {
            return;
        }
        (new ReissueDialog(window(), *parts, m_presenter.record().communication.id, {}))->open();
    });
}

} // namespace cf::ui
