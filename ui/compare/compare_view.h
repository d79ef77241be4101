// What the two ways of looking at a comparison share: two columns that scroll as one, the map between them, and each difference as a child
// for screen readers. F3 and Shift+F3 go from difference to difference wherever the focus is on the page; here Down and Up scroll.
#pragma once

#include "ui/compare/compare_words_presenter.h"
#include "ui/compare/difference_strip.h"
#include "ui/widgets/painted_list.h"

namespace cf::ui {

class CompareView : public PaintedList
{
    Q_OBJECT
public:
    /// presenter: outlives it.
    CompareView(ComparePresenter& presenter, const QString& name, QWidget* parent);

    ComparePresenter& presenter() const { return m_presenter; }
    DifferenceStrip& strip() { return *m_strip; }
    int itemCount() const override;
    int currentItem() const override;
    void setCurrentItem(int difference) override;
    QString spokenItem(int difference) const override;
    QString spokenScope() const override;
    /// Where the columns begin and end in the viewport.
    QRect columnRect(bool isLeft) const;

Q_SIGNALS:
    void copied();

protected:
    virtual void layOut() = 0;
    virtual void followCurrent() = 0; ///< the current difference is brought into view
    virtual std::vector<StripMark> stripMarks() const = 0;
    double wholeHeight() const { return m_whole; }
    void setWholeHeight(double height); ///< of all that can be scrolled
    void showStrip();
    /// Scrolls so far that [top, bottom) of the whole can be seen, a third from the top.
    void reveal(double top, double bottom);

    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void placeStrip();
    ComparePresenter& m_presenter;
    DifferenceStrip* m_strip;
    double m_whole = 0;
};

} // namespace cf::ui
