// Pictures of new correspondence: the form over the file of a dispute and over a workspace, the list of requests, and the first of them.
#include "ui/disputes/disputes_page.h"
#include "ui/requests/correspondence_dialog.h"
#include "ui/requests/requests_page.h"
#include "ui/shell/action_list.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"
#include "ui/workspaces/workspaces_page.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addRequests()
{
    const auto isAsking = [this] {
        const auto* dialog = m_window.findChild<CorrespondenceDialog*>();
        return dialog && const_cast<CorrespondenceDialog*>(dialog)->presenter().state() == CorrespondencePresenter::State::Asking;
    };
    const auto press = [this, isAsking] { // once, when what it is about is shown
        if (!m_window.findChild<CorrespondenceDialog*>()) {
            m_window.actionList().action(u"correspondence.new"_s)->trigger();
        }
        return isAsking();
    };
    addState(
        u"request-dispute"_s, [this] { openPage(u"disputes"_s); },
        [this, press] {
            auto* page = m_window.findChild<DisputesWidget*>();
            if (!page || page->presenter().phase() != DisputesPresenter::Phase::Ready) {
                return false;
            }
            if (const auto* one = page->presenter().table().dispute(0); one && !page->presenter().story()) {
                page->presenter().open(one->id);
            }
            return !page->presenter().story() || press();
        });
    addState(
        u"request-workspace"_s, [this] { openPage(u"workspaces"_s); },
        [this, press] {
            auto* page = m_window.findChild<WorkspacesWidget*>();
            if (!page || page->presenter().phase() != WorkspacesPresenter::Phase::Ready) {
                return false;
            }
            const auto* one = page->presenter().table().workspace(0);
            if (one && !page->presenter().isOpen()) {
                page->presenter().open(one->line.nativeId);
            }
            return !one || (page->presenter().story() && press());
        });
    const auto list = [this] { return m_window.findChild<RequestsWidget*>(); };
    const auto isRead = [list] { return list() && list()->presenter().phase() == RequestsPresenter::Phase::Ready; };
    addState(
        u"requests-list"_s, [this] { openPage(u"requests"_s); },
        [list, isRead] {
            if (!isRead()) {
                return false;
            }
            list()->presenter().close();
            return true;
        });
    addState(
        u"requests-one"_s, [this] { openPage(u"requests"_s); },
        [list, isRead] {
            if (!isRead()) {
                return false;
            }
            if (const auto* one = list()->presenter().table().line(list()->presenter().table().rowCount() - 1)) {
                list()->presenter().open(one->key);
            }
            return true;
        });
}

} // namespace cf::ui
