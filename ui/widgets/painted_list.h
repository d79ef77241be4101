#pragma once

#include <QAbstractScrollArea>

namespace cf::ui {

/// A scroll area that paints a list of items itself. Screen readers are told of each as a child of its own, a whole sentence.
class PaintedList : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PaintedList(QWidget* parent = nullptr);

    // Those with an answer here are asked while the view is being destroyed, too.
    virtual int itemCount() const { return 0; }
    virtual int currentItem() const { return -1; } ///< -1: none
    virtual void setCurrentItem(int item) = 0;
    virtual QRect itemRect(int item) const = 0; ///< in the viewport; empty: not laid out
    virtual int itemAt(QPoint at) const = 0;    ///< of the viewport; -1: none
    virtual QString spokenItem(int item) const = 0;
    virtual QString spokenScope() const { return {}; } ///< what the list is of
};

} // namespace cf::ui
