// Pictures of the pages that differ, with the places marked, for reports: one page after the other, as few as fit a report. GUI thread.
#pragma once

#include "ui/compare/compare_report_presenter.h"

#include <QObject>

#include <functional>

namespace cf::ui {

class PictureMaker : public QObject
{
    Q_OBJECT
public:
    static constexpr int mostPairs = 24;
    static constexpr double scale = 1.4; ///< pixels a point

    /// presenter: outlives it.
    explicit PictureMaker(ComparePresenter& presenter, QObject* parent = nullptr);

    /// Calls `then` once, when all are made, or at once where there is nothing to make. Beginning again forgets the one before.
    void make(std::function<void()> then);
    const ComparePictures& made() const { return m_made; }

private:
    void next();
    void take(bool isLeft, int page, double at, const PageImage* image);
    QString drawn(bool isLeft, const PageImage& image) const;

    ComparePresenter& m_presenter;
    ComparePictures m_made;
    std::vector<std::pair<int, bool>> m_wanted; ///< pair, left; the last is the next
    std::function<void()> m_then;
};

} // namespace cf::ui
