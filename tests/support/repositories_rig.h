// The page of repositories in a window of its own, over the sample of three folders.
#pragma once

#include "tests/support/ui_profile.h"
#include "ui/repositories/repositories_page.h"
#include "ui/repositories/repository_row.h"
#include "ui/shell/action_list.h"

#include <QTest>

namespace cf::test {

struct RepositoriesRig {
    RepositoriesRig()
    {
        window.resize(1100, 720);
        const ui::Page made =
            ui::repositoriesPage({*profile.cache, profile.sync, profile.connections, profile.clock, QTimeZone("Europe/Berlin"), *profile.desk});
        QCOMPARE(made.id, QStringLiteral("repositories"));
        page = qobject_cast<ui::RepositoriesWidget*>(made.make(&window, m_context).widget);
        QVERIFY(page);
        page->resize(window.size());
        window.show();
        QTRY_COMPARE(page->findChildren<ui::RepositoryRow*>().size(), 3);
    }
    ~RepositoriesRig() { delete page; }

    ui::RepositoryRow* row(const QString& name) const
    {
        const auto rows = page->findChildren<ui::RepositoryRow*>();
        const auto found = std::ranges::find_if(rows, [&](ui::RepositoryRow* one) { return one->line().name == name; });
        return found == rows.end() ? nullptr : *found;
    }

    UiProfile profile;
    QWidget window;
    ui::RepositoriesWidget* page = nullptr;
    QStringList searched, told; ///< what the page asked the window for

private:
    ui::ActionList m_actions{&window};
    ui::PageContext m_context{m_actions, [](const QString&, const QString&) {}, [this](const QString& text) { searched << text; },
                              [this](const QString& text) { told << text; }};
};

} // namespace cf::test
