// The list under the search box. Never takes the focus: keys come from the box.
#pragma once

#include "ui/search/completion_presenter.h"

#include <QListView>

namespace cf::ui {

class CompletionPopup : public QListView
{
    Q_OBJECT

public:
    /// Lies over `window`, so that it is neither cut off by the bar nor a window of its own.
    CompletionPopup(CompletionPresenter& presenter, QWidget* window);

    void showUnder(const QRect& box); ///< in coordinates of the window; hides when there is nothing to offer
    bool step(int by);                ///< false when hidden
    bool choose();                    ///< the current one; false when there is none

Q_SIGNALS:
    void chosen(const cf::ui::CompletionItem& item);

protected:
    bool event(QEvent* event) override;

private:
    class Items;
    CompletionPresenter& m_presenter;
    Items* m_items;
    QRect m_box;
};

} // namespace cf::ui
