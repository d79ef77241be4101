// Pictures of the inbox: everything, what is overdue, one task of each kind, and what is asked when it is completed.
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"
#include "ui/tasks/tasks_page.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addTasks(const QString& suffix)
{
    const auto page = [this] { return m_window.findChild<TasksWidget*>(); };
    const auto isRead = [page] {
        TasksWidget* shown = page();
        return shown && shown->presenter().phase() == TasksPresenter::Phase::Ready && !shown->presenter().isReading()
               && (shown->presenter().chosen().phase() == TaskActPresenter::Phase::Ready || shown->presenter().table().rowCount() == 0);
    };
    const auto show = [this, page](const QString& subject, const QString& text) {
        openPage(u"tasks"_s, subject);
        if (page()) {
            page()->presenter().setText(text);
        }
    };
    addState(u"tasks-all"_s + suffix, [show] { show(u"all"_s, {}); }, isRead);
    addState(u"tasks-mine"_s + suffix, [show] { show(u"mine"_s, {}); }, isRead);
    addState(u"tasks-approve"_s + suffix, [show] { show(u"all"_s, u"approve"_s); }, isRead);
    addState(u"tasks-nothing"_s + suffix, [show] { show(u"all"_s, u"nobody has such words"_s); }, isRead);
    addState(u"tasks-complete"_s + suffix, [this, show] {
        show(u"groups"_s, {});
        QTimer::singleShot(800, this, [this] {
            if (QAction* complete = m_window.actionList().action(u"tasks.complete"_s)) {
                complete->trigger();
            }
        });
    }, [isRead, ticks = std::make_shared<int>(0)] {
        constexpr int opened = 30;
        return isRead() && ++*ticks > opened;
    });
}

} // namespace cf::ui
