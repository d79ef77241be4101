// The window as a person uses it: keys and clicks on widgets found by name.
#pragma once

#include "tests/support/ui_profile.h"
#include "ui/search/facet_view.h"
#include "ui/search/result_view.h"
#include "ui/search/search_bar.h"
#include "ui/search/search_line.h"
#include "ui/search/search_page.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QTest>

namespace cf::test {

class WindowDriver
{
public:
    explicit WindowDriver(UiProfile& profile, ui::RecordFactory record = {}, std::vector<ui::Page> pages = {})
        : window({*qApp, profile.search(), *profile.desk, *profile.cache, profile.sync, profile.clock, QTimeZone::utc(),
                  profile.directory.path(), std::move(record), std::move(pages), &profile.repair, &profile.connections})
    {
        window.show();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&window);
    }

    bool waitUntilAnswered()
    {
        return QTest::qWaitFor([this] {
            return search().phase() == ui::SearchPresenter::Phase::Ready && search().total() &&
                   view()->currentRow() >= 0;
        });
    }
    ui::SearchPresenter& search() { return window.searchPresenter(); }
    ui::SearchLine* line() { return window.searchBar().line(); }
    ui::ResultView* view() { return window.searchPage().results(); }
    void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, key, modifiers);
    }
    template <class T = QWidget>
    T* find(const QString& name)
    {
        return window.findChild<T*>(name);
    }

    ui::MainWindow window;
};

} // namespace cf::test
