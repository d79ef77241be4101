#include "ui/widgets/leg_list.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

#include <QPaintEvent>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

int indent() { return sectionInset() + px(28); }
int titleLine() { return std::max(px(20), theme().lineHeight(Type::BodyStrong)); }
int detailLine() { return std::max(px(18), theme().lineHeight(Type::Caption)); }
int above() { return px(2); }
int below() { return px(4); }
qreal timeWidth(const LegLine& leg)
{
    return leg.time.isEmpty() ? 0 : std::ceil(figuresWidth(leg.time, Type::Body)) + 1;
}

} // namespace

LegList::LegList(QList<LegLine> legs, QWidget* parent)
    : ItemList(parent)
{
    setAccessibleName(tr("Delivery"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLegs(std::move(legs));
}

void LegList::setLegs(QList<LegLine> legs)
{
    m_legs = std::move(legs);
    m_hasGrades = std::ranges::any_of(m_legs, [](const LegLine& leg) { return !leg.grade.isEmpty(); });
    m_tops.clear();
    itemsChanged();
}

int LegList::gradeSpace() const { return m_hasGrades ? gradeSize() + px(12) : 0; }

bool LegList::timeBelow(const LegLine& leg, int width) const
{
    const qreal room = width - indent() - sectionInset() - gradeSpace();
    return !leg.time.isEmpty() && std::ceil(textWidth(leg.title, Type::BodyStrong)) + px(12) + timeWidth(leg) > room;
}

int LegList::lineHeight(const LegLine& leg, int width) const
{
    const int time = timeBelow(leg, width) ? theme().lineHeight(Type::Body) : 0;
    const int detail = leg.detail.isEmpty() ? 0 : detailLine();
    return std::max(above() + titleLine() + time + detail + below(), px(leg.detail.isEmpty() ? 32 : 44));
}

const std::vector<int>& LegList::tops() const
{
    // Fonts and sizes change under a widget that is told late of it, so they are part of what is remembered.
    const std::array<int, 4> basis{width(), titleLine(), detailLine(), theme().lineHeight(Type::Body)};
    if (m_tops.size() != size_t(m_legs.size()) + 1 || m_topsBasis != basis) {
        m_topsBasis = basis;
        m_tops.assign(1, 0);
        for (const LegLine& leg : m_legs) {
            m_tops.push_back(m_tops.back() + lineHeight(leg, width()));
        }
    }
    return m_tops;
}

QRect LegList::itemRect(int item) const
{
    const std::vector<int>& y = tops();
    return {0, y[size_t(item)], width(), y[size_t(item) + 1] - y[size_t(item)]};
}

int LegList::heightForWidth(int width) const
{
    int height = 0;
    for (const LegLine& leg : m_legs)
        height += lineHeight(leg, width);
    return height;
}

QString LegList::spoken(int item) const
{
    const LegLine leg = m_legs.value(item);
    QStringList parts{leg.title, leg.time, leg.detail, spokenGrade(leg.grade)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString LegList::copyText(int item) const { return spoken(item); }

QString LegList::hint(int item, int) const
{
    const LegLine& leg = m_legs[item];
    const qreal room = width() - indent() - sectionInset() - gradeSpace();
    const bool cut =
        textWidth(leg.detail, Type::Caption) > room + 0.5 || textWidth(leg.title, Type::BodyStrong) > room + 0.5;
    return cut ? spoken(item) : spokenGrade(leg.grade);
}

QSize LegList::sizeHint() const { return {px(320), heightForWidth(px(320))}; }
QSize LegList::minimumSizeHint() const { return {px(200), 0}; }

void LegList::paintLeg(QPainter& p, int item) const
{
    const LegLine& leg = m_legs[item];
    const QRectF row = itemRect(item);
    const bool below = timeBelow(leg, width());
    const bool plain = leg.tone == Tone::Plain;
    const qreal right = width() - sectionInset() - gradeSpace();
    const auto at = [&](const QRectF& r) { return visual(p, rect(), r); };

    const qreal top = row.top() + above();
    const QRectF spot(sectionInset(), top + (titleLine() - px(16)) / 2.0, px(16), px(16));
    drawIcon(p, leg.icon, at(spot).topLeft(), plain ? tk().ink2 : theme().toneInk(leg.tone));

    const qreal timeWide = timeWidth(leg);
    const qreal titleRight = below || leg.time.isEmpty() ? right : right - timeWide - px(12);
    const QColor titleInk = plain || leg.tone == Tone::Verified ? tk().ink : theme().toneInk(leg.tone);
    drawText(p, at({qreal(indent()), top, titleRight - indent(), qreal(titleLine())}), leg.title, Type::BodyStrong,
             titleInk);
    qreal y = top + titleLine();
    if (below) {
        const qreal height = theme().lineHeight(Type::Body);
        drawFigures(p, at({qreal(indent()), y, right - indent(), height}), leg.time, Type::Body, tk().ink2, leading);
        y += height;
    } else {
        drawFigures(p, at({right - timeWide, top, timeWide, qreal(titleLine())}), leg.time, Type::Body, tk().ink2);
    }
    drawText(p, at({qreal(indent()), y, qreal(width() - sectionInset() - indent()), qreal(detailLine())}), leg.detail,
             Type::Caption, tk().ink3);
    if (!leg.grade.isEmpty()) {
        const QRectF grade(width() - sectionInset() - gradeSize(), top + (titleLine() - gradeSize()) / 2.0, gradeSize(),
                           gradeSize());
        drawGrade(p, at(grade).topLeft(), leg.grade);
    }
}

void LegList::paintEvent(QPaintEvent* event)
{
    QPainter p(this);
    const std::vector<int>& y = tops();
    const auto first = std::upper_bound(y.begin(), y.end(), event->rect().top()) - y.begin();
    for (int i = std::max(0, int(first) - 1); i < count() && y[size_t(i)] <= event->rect().bottom(); ++i) {
        const QRectF row = itemRect(i);
        paintItemGround(p, i);
        if (i + 1 < count()) {
            const qreal x = visual(p, rect(), QRectF(sectionInset() + px(8), 0, 0, 0)).x();
            p.setPen(QPen(tk().edge, 1, m_legs[i].dashedToNext ? Qt::DotLine : Qt::SolidLine));
            p.drawLine(QPointF(x, row.top() + above() + titleLine() + px(2)), QPointF(x, row.bottom() + px(1)));
        }
        paintLeg(p, i);
    }
}

} // namespace cf::ui
