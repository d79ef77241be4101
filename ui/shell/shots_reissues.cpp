// Pictures of reissue plans: the list, the latest of them, and one being made of what bounced.
#include "ui/reissue/reissue_plans_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addReissues(const QString& suffix)
{
    const auto page = [this] { return m_window.findChild<ReissuePlansWidget*>(); };
    addState(u"reissues"_s + suffix, [this, page] {
        openPage(u"reissues"_s);
        if (page()) {
            page()->back();
        }
    }, [page] { return page() && page()->running().isListed(); });
    addState(u"reissues-plan"_s + suffix, [this, page] {
        openPage(u"reissues"_s);
        if (page() && !page()->running().plans().empty()) { // the latest, where there is one
            page()->showSubject(planSubject(page()->running().plans().front().plan.id));
        }
    }, [page] { return page() && page()->running().state() != BulkRunPresenter::State::Loading; });
    addState(u"reissues-making"_s + suffix, [this] { openPage(u"reissues"_s, planSubjectOfQuery(u"bounced sent:2025-03"_s)); },
             [page] { return page() && (page()->making().state() == BulkPlanPresenter::State::Ready || page()->making().state() == BulkPlanPresenter::State::Failed); });
}

} // namespace cf::ui
