// Pictures of the page of disputes: its list, and the files of the first one that is overdue, of one that is whole, and of one that does not fit.
#include "ui/disputes/disputes_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addDisputes()
{
    using Show = DisputesPresenter::Show;
    const auto page = [this] { return m_window.findChild<DisputesWidget*>(); };
    const auto isReady = [page] { return page() && page()->presenter().phase() == DisputesPresenter::Phase::Ready; };
    const auto list = [this, page, isReady](const QString& name, Show show, const QString& words) {
        addState(
            name, [this] { openPage(u"disputes"_s); },
            [page, isReady, show, words] {
                if (!isReady()) {
                    return false;
                }
                page()->presenter().close();
                page()->presenter().setShow(show);
                page()->presenter().setFilter(words);
                return true;
            });
    };
    list(u"disputes-list"_s, Show::All, {});
    list(u"disputes-none"_s, Show::All, u"nobody is called so"_s);
    const std::pair<QString, Show> files[] = {{u"dispute-overdue"_s, Show::Overdue}, {u"dispute-misfit"_s, Show::Misfits}, {u"dispute-first"_s, Show::All}};
    for (const auto& [name, show] : files) {
        addState(
            name, [this] { openPage(u"disputes"_s); },
            [page, isReady, show] {
                if (!isReady()) {
                    return false;
                }
                DisputesPresenter& presenter = page()->presenter();
                presenter.setFilter({});
                presenter.setShow(show);
                const int last = presenter.table().rowCount() - 1;
                if (const auto* one = presenter.table().dispute(show == Show::All ? last : 0)) {
                    presenter.open(one->id);
                }
                return presenter.story() != nullptr || last < 0;
            });
    }
}

} // namespace cf::ui
