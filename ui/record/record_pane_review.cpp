// Sends the archived letter to the system that composes letters, for a second look.
#include "ui/record/composition_review_dialog.h"
#include "ui/record/record_pane.h"
#include "ui/reissue/reissue_presenter.h"
#include "ui/shell/action_list.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void RecordPane::addReview(const RecordParts& parts)
{
    if (!parts.reissue) {
        return;
    }
    const CompositionReviewParts its{parts.cache, parts.content, parts.reissue->outbox, parts.desk, parts.clock, parts.businessZone, parts.person};
    m_context.actions.add({u"record.review"_s, tr("Record"), tr("Send to composition for review…"), u"template"_s, tr("The archived bytes with their facts and hash; the report of it is kept and shown here")}, [this, its](bool) {
        if (m_presenter.state() == RecordPresenter::State::Shown) {
            (new CompositionReviewDialog(window(), its, m_presenter.record(), [this](const QString& command) { m_context.open(u"outbox"_s, command); }))->open();
        }
    });
}

} // namespace cf::ui
