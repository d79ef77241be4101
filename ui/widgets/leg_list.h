#pragma once

#include "ui/widgets/item_list.h"
#include "ui/widgets/theme.h"

#include <QList>

#include <array>
#include <vector>

namespace cf::ui {

/// One step on the way of a communication.
struct LegLine {
    QString icon;
    QString title;
    QString time;
    QString detail;
    QString grade = {}; ///< A..E, X, U, or empty
    Tone tone = Tone::Plain;
    bool dashedToNext = false; ///< the next step is expected and not there
    bool opens = false;        ///< Enter or a click emits activated()
    friend bool operator==(const LegLine&, const LegLine&) = default;
};

/// Delivery as a vertical thread: what, when, detail, grade. When title and time do not fit beside each other the time
/// goes under the title.
class LegList : public ItemList
{
    Q_OBJECT

public:
    explicit LegList(QList<LegLine> legs = {}, QWidget* parent = nullptr);
    const QList<LegLine>& legs() const { return m_legs; }
    void setLegs(QList<LegLine> legs);

    int count() const override { return int(m_legs.size()); }
    QRect itemRect(int item) const override;
    QString spoken(int item) const override;
    QString copyText(int item) const override;
    QString hint(int item, int x) const override;
    bool canActivate(int item) const override { return m_legs.value(item).opens; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int gradeSpace() const; ///< beside the times; none where nothing is graded
    bool timeBelow(const LegLine& leg, int width) const;
    int lineHeight(const LegLine& leg, int width) const;
    void paintLeg(QPainter& p, int item) const;

    /// Where each begins, and where the last one ends: a communication may have thousands of legs.
    const std::vector<int>& tops() const;

    QList<LegLine> m_legs;
    bool m_hasGrades = false;
    mutable std::vector<int> m_tops;
    mutable std::array<int, 4> m_topsBasis{};
};

} // namespace cf::ui
