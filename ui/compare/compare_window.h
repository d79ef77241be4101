// A comparison in a window of its own, so that others can be looked at beside it. It goes with the window it came from.
#pragma once

#include "ui/compare/compare_page.h"
#include "ui/shell/action_list.h"

namespace cf::ui {

class CompareWindow : public QWidget
{
    Q_OBJECT
public:
    /// context: of the main window, which outlives it; queries and pages open there.
    CompareWindow(const CompareParts& parts, const PageContext& context, QWidget* over);
    CompareWidget& page() { return *m_page; }

private:
    ActionList m_actions; ///< keys of this window alone
    PageContext m_context;
    CompareWidget* m_page;
};

} // namespace cf::ui
