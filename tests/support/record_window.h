// The record pane in a window beside something else, over a RecordRig.
#pragma once

#include "tests/support/record_rig.h"
#include "tests/support/settled.h"
#include "ui/record/document_view.h"
#include "ui/record/page_view.h"
#include "ui/record/record_factory.h"
#include "ui/record/record_output.h"
#include "ui/record/record_pane.h"
#include "ui/shell/action_list.h"

#include <QPushButton>
#include <QSplitter>

namespace cf::test {

class RecordWindow : public RecordRig
{
public:
    RecordWindow()
        : actions(&window)
        , context{actions, [](const QString&, const QString&) {}, [this](const QString& text) { searched << text; },
                  [this](const QString& text) { told << text; }}
        , results(new QPushButton(QStringLiteral("results")))
    {
        window.addWidget(results);
        slot = ui::recordFactory(parts())(&window, context);
        pane = qobject_cast<ui::RecordPane*>(slot.widget);
        window.addWidget(pane);
        window.resize(1200, 800);
        window.show();
    }

    void show(const Communication& c)
    {
        pane->presenter().show(c.id);
        [&] { QTRY_COMPARE(pane->presenter().state(), ui::RecordPresenter::State::Shown); }();
        until([&] { return document().kind() != ui::DocumentPresenter::Kind::Loading; });
    }
    void showPages(const Communication& c)
    {
        show(c);
        [&] { QTRY_COMPARE(document().kind(), ui::DocumentPresenter::Kind::Pages); }();
    }
    /// The sample, put and shown.
    Communication showSample()
    {
        const Communication c = sample();
        put(c);
        showPages(c);
        return c;
    }
    ui::DocumentPresenter& document() { return pane->presenter().document(); }
    ui::PageView& pages() { return pane->document().pages(); }
    template <class W>
    W* named(const QString& name)
    {
        return pane->findChild<W*>(name);
    }

    QStringList told, searched;
    QSplitter window;
    ui::ActionList actions;
    ui::PageContext context;
    QPushButton* results;
    ui::RecordSlot slot;
    ui::RecordPane* pane = nullptr;
};

} // namespace cf::test
