#include "ui/repositories/lag_plot.h"

#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>

namespace cf::ui {

namespace {

constexpr int lateMinutes = 60; ///< as the chips of the status bar have it
constexpr int leastScale = 60;  ///< minutes at full height, so that a steady repository looks steady
constexpr int footUnits = 8;

} // namespace

LagPlot::LagPlot(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("repositoryLag"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_minutes.fill(-1);
    setAccessibleName(spoken());
}

void LagPlot::set(const std::array<int, lagSlots>& minutes)
{
    if (minutes != m_minutes) {
        m_minutes = minutes;
        setAccessibleName(spoken());
        update();
    }
}

QString LagPlot::spoken() const { return lagText(m_minutes); }

QSize LagPlot::sizeHint() const { return {px(160), theme().lineHeight(Type::Caption) + px(32)}; }

QRectF LagPlot::barsRect() const
{
    const qreal top = theme().lineHeight(Type::Caption);
    return QRectF(rect()).adjusted(0, top, 0, -px(footUnits));
}

void LagPlot::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setLayoutDirection(layoutDirection());
    const QRectF bars = barsRect();
    const int most = std::max(leastScale, *std::ranges::max_element(m_minutes));
    const qreal step = bars.width() / lagSlots;
    int known = 0;
    while (known < lagSlots && m_minutes[size_t(known)] < 0) {
        ++known;
    }
    if (known > 0) {
        const QRectF unknown(bars.left(), bars.top(), step * known - (known < lagSlots ? px(2) : 0), bars.height());
        hatch(p, visual(p, rect(), unknown), tk().control);
    }
    for (int i = known; i < lagSlots; ++i) {
        const int minutes = m_minutes[size_t(i)];
        const qreal height = std::max<qreal>(1, bars.height() * minutes / most);
        const QRectF bar = visual(p, rect(), QRectF(bars.left() + i * step, bars.bottom() - height, std::max<qreal>(1, step - 1), height));
        if (minutes > lateMinutes) {
            p.fillRect(bar, tk().amberFill);
        } else {
            paleBar(p, bar);
        }
    }
    hline(p, bars.left(), bars.right(), bars.bottom(), tk().edge);
    const int now = m_minutes.back();
    if (now >= 0) {
        drawText(p, QRectF(0, 0, width(), theme().lineHeight(Type::Caption)), tr("now %1").arg(minutesText(now)), Type::Caption,
                 now > lateMinutes ? theme().toneInk(Tone::Uncertain) : tk().ink3, trailing);
    }
}

bool LagPlot::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QRectF bars = barsRect();
        const int x = layoutDirection() == Qt::RightToLeft ? width() - help->pos().x() : help->pos().x();
        const int slot = std::clamp(int((x - bars.left()) * lagSlots / std::max<qreal>(1, bars.width())), 0, lagSlots - 1);
        const int halfHoursAgo = lagSlots - 1 - slot;
        const QString when = halfHoursAgo == 0 ? tr("now") : tr("%1 ago").arg(minutesText(halfHoursAgo * 30));
        const int minutes = m_minutes[size_t(slot)];
        QToolTip::showText(help->globalPos(), minutes < 0 ? tr("%1: not known").arg(when) : tr("%1: %2 behind").arg(when, minutesText(minutes)), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace cf::ui
