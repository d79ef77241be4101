// Pictures of preservation: its tabs, and what is asked before files are read and before a snapshot is kept.
#include "ui/preservation/preservation_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addPreservation(const QString& suffix)
{
    const auto isReady = [this] {
        auto* page = m_window.findChild<PreservationWidget*>();
        return page && page->presenter().phase() != PreservationPresenter::Phase::Loading;
    };
    for (const QString& tab : {u"readings"_s, u"runs"_s, u"formats"_s}) {
        addState(u"preservation-"_s + tab + suffix, [this, tab] { openPage(u"preservation"_s, tab); }, isReady);
    }
    addState(u"preservation-ask"_s + suffix, [this] { openPage(u"preservation"_s, u"read"_s); }, isReady);
    addState(u"preservation-keep"_s + suffix, [this] {
        openPage(u"preservation"_s, u"snapshots"_s);
        m_window.actionList().action(u"preservation.snapshot"_s)->trigger();
    }, isReady);
}

} // namespace cf::ui
