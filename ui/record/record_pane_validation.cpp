// Looks at the letter again, with a report that is kept.
#include "ui/record/record_pane.h"
#include "ui/record/validation_dialog.h"
#include "ui/shell/action_list.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void RecordPane::addValidation(const RecordParts& parts)
{
    if (!parts.forms) {
        return;
    }
    const ValidationParts its{parts.content, parts.reader, *parts.forms, parts.desk, parts.clock, parts.person};
    m_context.actions.add({u"record.validate"_s, tr("Record"), tr("Verify with a report…"), u"hash"_s, tr("Reads every rendition again, compares it with what was recorded and with the original, and keeps the report")},
                          [this, its, &secrets = parts.secrets](bool) {
                              if (m_presenter.state() == RecordPresenter::State::Shown) {
                                  (new ValidationDialog(window(), its, secrets, m_presenter.record(), m_presenter.telling()))->open();
                              }
                          });
}

} // namespace cf::ui
