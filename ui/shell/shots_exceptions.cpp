// Pictures of the exceptions desk: all that is open, a run that failed again and again, one that is looked for in vain, how old they are, and the outcome being
// recorded.
#include "ui/exceptions/exceptions_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shots.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

void Shots::addExceptions()
{
    using Show = ExceptionFilter::Show;
    const auto page = [this] { return m_window.findChild<ExceptionsWidget*>(); };
    const auto isReady = [page] { return page() && page()->presenter().phase() == ExceptionsPresenter::Phase::Ready; };
    const auto list = [this, page, isReady](const QString& name, Show show, const QString& words, bool isAges) {
        addState(
            name, [this] { openPage(u"exceptions"_s); },
            [page, isReady, show, words, isAges] {
                if (!isReady()) {
                    return false;
                }
                ExceptionFilter filter;
                filter.show = show;
                filter.words = words;
                page()->presenter().setFilter(filter);
                page()->showAges(isAges);
                return !page()->presenter().one() || page()->presenter().duplicates();
            });
    };
    list(u"exceptions-open"_s, Show::Open, {}, false);
    list(u"exceptions-looping"_s, Show::Looping, {}, false);
    list(u"exceptions-none"_s, Show::Open, u"nobody is called so"_s, false);
    list(u"exceptions-ages"_s, Show::Open, {}, true);
    addState(u"exceptions-outcome"_s, [this, page] {
        openPage(u"exceptions"_s);
        if (page()) {
            ExceptionFilter filter;
            filter.show = Show::Looping;
            page()->showAges(false);
            page()->presenter().setFilter(filter);
        }
        QTimer::singleShot(800, this, [page] {
            if (auto* record = page() ? page()->findChild<QPushButton*>(u"exceptionRecord"_s) : nullptr) {
                record->click();
            }
        });
    }, [isReady, ticks = std::make_shared<int>(0)] {
        constexpr int opened = 30;
        return isReady() && ++*ticks > opened;
    });
}

} // namespace cf::ui
