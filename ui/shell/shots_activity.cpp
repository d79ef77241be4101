// Pictures of the activity log: the list with its newest entry, and after it was verified; and of an audit.
#include "ui/activity/activity_page.h"
#include "ui/audit/audit_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addActivity()
{
    const auto page = [this] { return m_window.findChild<ActivityWidget*>(); };
    const auto isRead = [page] { return page() && page()->presenter().phase() == ActivityPresenter::Phase::Ready; };
    addState(u"activity-list"_s, [this] { openPage(u"activity"_s); }, isRead);
    addState(
        u"activity-verified"_s, [this] { openPage(u"activity"_s); },
        [page, isRead] {
            if (!isRead()) {
                return false;
            }
            if (page()->presenter().verdict().isEmpty()) {
                page()->presenter().verify();
            }
            return !page()->presenter().verdict().isEmpty();
        });
    addState(
        u"audit-verified"_s, [this] { openPage(u"audit"_s); },
        [this] {
            auto* audit = m_window.findChild<AuditWidget*>();
            if (audit && !audit->presenter().isUnderWay() && !audit->presenter().isFinished()) {
                audit->presenter().begin({20, {}});
            }
            return audit && audit->presenter().isFinished();
        });
}

} // namespace cf::ui
