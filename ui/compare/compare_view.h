// What the two ways of looking at a comparison share: two columns that scroll as one, the map between them, and each difference as a child
// for screen readers. F3 and Shift+F3 go from difference to difference wherever the focus is on the page; here Down and Up scroll.
#pragma once

#include "ui/compare/compare_words_presenter.h"
#include "ui/compare/difference_strip.h"

#include <QAbstractScrollArea>

namespace cf::ui {

class CompareView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// presenter: outlives it.
    CompareView(ComparePresenter& presenter, const QString& name, QWidget* parent);

    ComparePresenter& presenter() const { return m_presenter; }
    DifferenceStrip& strip() { return *m_strip; }
    virtual QRect differenceRect(int difference) const = 0; ///< in the viewport; both sides; empty: not laid out
    virtual int differenceAt(QPoint at) const = 0;          ///< -1: none
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

/// Makes Qt's accessibility know the views; doing it again changes nothing.
void installCompareAccess();

} // namespace cf::ui
