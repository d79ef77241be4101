// Pictures of retention: its four tabs, and what is decided.
#include "ui/retention/retention_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addRetention(const QString& suffix)
{
    const auto isReady = [this] {
        auto* page = m_window.findChild<RetentionWidget*>();
        return page && page->presenter().phase() != RetentionPresenter::Phase::Loading;
    };
    for (const QString& tab : {u"due"_s, u"conflicts"_s, u"plan"_s, u"dispositions"_s}) {
        addState(u"retention-"_s + tab + suffix, [this, tab] { openPage(u"retention"_s, tab); }, isReady);
    }
}

} // namespace cf::ui
