// Two texts side by side, block by block. What is on the left alone is struck through on grey, what is on the right alone underlined on the
// accent's soft ground: neither needs colour to be told apart.
#pragma once

#include "ui/compare/compare_view.h"

#include <QCache>
#include <QTextLayout>

namespace cf::ui {

class CompareTextView : public CompareView
{
    Q_OBJECT
public:
    explicit CompareTextView(ComparePresenter& presenter, QWidget* parent = nullptr);

    QRect itemRect(int difference) const override; ///< both sides
    int itemAt(QPoint at) const override;

protected:
    void layOut() override;
    void followCurrent() override;
    std::vector<StripMark> stripMarks() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QTextLayout left, right;
        double leftHeight = 0, rightHeight = 0;
        bool hasLabel = false;
    };
    void reload();
    const evidence::TextBlock* blockOf(int row, bool isLeft) const;
    QString labelOf(int row, bool isLeft) const;
    Row* rowAt(int row) const;           ///< laid out
    void fill(QTextLayout& layout, int row, bool isLeft, double& height) const;
    double estimated(int row) const;
    double measured(int row) const;      ///< its height; lays it out
    void place(int first);               ///< tops from this row on
    int rowAtHeight(double y) const;
    double textWidth() const;
    double textTop(int row) const;       ///< of the whole
    std::vector<QRectF> rectsOf(int row, bool isLeft, const evidence::TextRange& range) const; ///< in the viewport
    void paintRow(QPainter& p, int row);
    void paintSide(QPainter& p, int row, bool isLeft);

    std::vector<double> m_tops; ///< of each row, and one more
    std::vector<bool> m_isMeasured;
    mutable QCache<int, Row> m_rows;
    int m_revision = -1; ///< of the text that is laid out
};

} // namespace cf::ui
