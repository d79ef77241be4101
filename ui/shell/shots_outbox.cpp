// Pictures of the outbox: everything, and what is asked of the person who says what was found.
#include "ui/outbox/outbox_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

#include <QListView>

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addOutbox(const QString& suffix)
{
    const auto page = [this] { return m_window.findChild<OutboxWidget*>(); };
    const auto isRead = [page] { return page() && page()->presenter().phase() == OutboxPresenter::Phase::Ready && !page()->presenter().isReading() && (page()->presenter().detail() || page()->presenter().commands().rowCount() == 0); };
    const auto show = [this, page](OutboxFilter filter) {
        openPage(u"outbox"_s);
        if (page()) {
            page()->presenter().setFilter(filter);
        }
    };
    addState(u"outbox-all"_s + suffix, [show] { show(OutboxFilter::All); }, isRead);
    addState(u"outbox-person"_s + suffix, [show] { show(OutboxFilter::NeedsPerson); }, isRead);
    addState(u"outbox-settle"_s + suffix, [this, show] {
        show(OutboxFilter::NeedsPerson);
        QTimer::singleShot(500, this, [this] {
            if (QAction* settle = m_window.actionList().action(u"outbox.settle"_s)) {
                settle->trigger();
            }
        });
    }, [page, isRead, ticks = std::make_shared<int>(0)] {
        constexpr int opened = 20;
        return isRead() && ++*ticks > opened;
    });
}

} // namespace cf::ui
