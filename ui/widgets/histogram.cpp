#include "ui/widgets/histogram.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>

namespace cf::ui {

namespace {

constexpr int barUnits = 34, footUnits = 4;

QString lastOf(const HistogramBin& bin) { return bin.last.isEmpty() ? bin.first : bin.last; }

} // namespace

Histogram::Histogram(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Spread over time"));
}

void Histogram::setBins(QList<HistogramBin> bins)
{
    m_bins = std::move(bins);
    m_anchor = -1;
    selectAll();
}

void Histogram::select(int first, int last)
{
    const int end = int(m_bins.size()) - 1;
    if (end < 0)
        return;
    m_first = std::clamp(std::min(first, last), 0, end);
    m_last = std::clamp(std::max(first, last), 0, end);
    moved();
}

void Histogram::selectAll()
{
    m_first = m_last = -1;
    moved();
}

void Histogram::moved()
{
    update();
    QAccessibleValueChangeEvent event(this, valueText());
    QAccessible::updateAccessibility(&event);
}

void Histogram::setSelectionText(const QString& text)
{
    m_selectionText = text;
    update();
}

void Histogram::setWaiting(bool waiting)
{
    if (waiting != m_waiting) {
        m_waiting = waiting;
        update();
    }
}

QString Histogram::valueText() const
{
    if (m_waiting)
        return tr("counting");
    if (m_bins.isEmpty())
        return tr("no data");
    const qsizetype first = std::max(0, m_first), last = m_first < 0 ? m_bins.size() - 1 : m_last;
    qint64 sum = 0;
    bool known = true;
    for (qsizetype i = first; i <= last; ++i) {
        known = known && m_bins[i].count >= 0;
        sum += std::max<qint64>(0, m_bins[i].count);
    }
    const QString number = locale().toString(sum);
    //: A count that may be larger, because not every source could say
    const QString count = known ? number : tr("at least %1").arg(number);
    const QString from = m_bins[first].first, to = lastOf(m_bins[last]);
    //: One moment in time, and how many
    return from == to ? tr("%1, %2").arg(from, count)
                      //: Start and end of a span of time, and how many
                      : tr("%1 to %2, %3").arg(from, to, count);
}

QSize Histogram::sizeHint() const
{
    return {px(300), px(4 + barUnits + footUnits) + theme().lineHeight(Type::Caption) + px(4)};
}

QSize Histogram::minimumSizeHint() const { return {px(120), sizeHint().height()}; }

QRectF Histogram::plot() const
{
    const qreal in = sectionInset();
    return {in, qreal(px(4)), width() - 2 * in, qreal(px(barUnits))};
}

int Histogram::binAt(qreal x) const
{
    const QRectF r = plot();
    return std::clamp(int((x - r.left()) * qreal(m_bins.size()) / r.width()), 0, int(m_bins.size()) - 1);
}

void Histogram::paintBars(QPainter& p) const
{
    const QRectF r = plot();
    const qreal step = r.width() / qreal(m_bins.size());
    const qreal gap = step > 4 ? 1.5 : step > 2 ? 0.75 : 0;
    qint64 most = 1;
    for (const HistogramBin& bin : m_bins)
        most = std::max(most, bin.count);
    for (int i = 0; i < m_bins.size(); ++i) {
        const qint64 count = m_bins[i].count;
        const qreal height = count > 0 ? std::max<qreal>(1, r.height() * qreal(count) / qreal(most)) : 0;
        const QRectF bar(r.left() + i * step, r.bottom() - height, std::max<qreal>(1, step - gap), height);
        if (count < 0)
            hatch(p, QRectF(bar.left(), r.top(), step, r.height()), tk().edge);
        else if (!m_waiting && (m_first < 0 || (i >= m_first && i <= m_last)))
            p.fillRect(bar, tk().bar);
        else if (height > 0)
            paleBar(p, bar);
    }
    hline(p, r.left(), r.right(), r.bottom());
    if (m_first >= 0)
        p.fillRect(QRectF(r.left() + m_first * step, r.bottom(), std::max(2.0, (m_last - m_first + 1) * step - gap), 2),
                   tk().accent);
}

void Histogram::paintFoot(QPainter& p) const
{
    const QRectF r = plot();
    const qreal top = r.bottom() + px(footUnits), height = theme().lineHeight(Type::Caption);
    const int left = Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute;
    const int right = Qt::AlignRight | Qt::AlignVCenter | Qt::AlignAbsolute;
    const QString from = m_bins.first().first, to = lastOf(m_bins.last());
    const qreal fromWidth = figuresWidth(from, Type::Caption), toWidth = figuresWidth(to, Type::Caption);
    QRectF words;
    if (m_first >= 0) {
        const QString start = m_bins[m_first].first, end = lastOf(m_bins[m_last]);
        //: Start and end of a span of time
        const QString span = start == end ? start : tr("%1 – %2").arg(start, end);
        const QString text = m_selectionText.isEmpty() ? span : m_selectionText;
        const qreal width = std::min(r.width(), figuresWidth(text, Type::Caption) + 1);
        const qreal middle = r.left() + (m_first + m_last + 1) / 2.0 * r.width() / qreal(m_bins.size());
        words = {std::clamp(middle - width / 2, r.left(), r.right() - width), top, width, height};
        drawFigures(p, words, text, Type::Caption, tk().ink, centred);
    }
    // The ends of the scale give way to the words of the selection.
    if (words.isNull() || words.left() > r.left() + fromWidth + px(12))
        drawFigures(p, {r.left(), top, r.width(), height}, from, Type::Caption, tk().ink3, left);
    const bool both = fromWidth + toWidth + px(12) < r.width();
    if (both && (words.isNull() || words.right() < r.right() - toWidth - px(12)))
        drawFigures(p, {r.left(), top, r.width(), height}, to, Type::Caption, tk().ink3, right);
}

void Histogram::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    if (m_bins.isEmpty())
        hline(p, plot().left(), plot().right(), plot().bottom());
    else {
        paintBars(p);
        paintFoot(p);
    }
    if (hasFocus())
        focusRing(p, rect());
}

bool Histogram::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && !m_bins.isEmpty()) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const HistogramBin& bin = m_bins[binAt(help->pos().x())];
        const QString count = m_waiting       ? tr("counting")
                              : bin.count < 0 ? tr("not known") : locale().toString(bin.count);
        const QString span = bin.first == lastOf(bin) ? bin.first : tr("%1 – %2").arg(bin.first, lastOf(bin));
        QToolTip::showText(help->globalPos(), tr("%1: %2", "a span of time and how many").arg(span, count), this);
        return true;
    }
    return QWidget::event(event);
}

void Histogram::choose(int first, int last)
{
    const int before = m_first, end = m_last;
    select(first, last);
    if (m_first != before || m_last != end)
        Q_EMIT rangeSelected(m_first, m_last);
}

void Histogram::keyPressEvent(QKeyEvent* event)
{
    const int end = int(m_bins.size()) - 1;
    const bool widen = event->modifiers() & Qt::ShiftModifier;
    const bool none = m_first < 0;
    const int span = none ? 0 : m_last - m_first;
    const auto moveTo = [&](int first) {
        first = std::clamp(first, 0, std::max(0, end - span));
        choose(first, first + span);
    };
    if (end < 0) {
        QWidget::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
        if (none)
            moveTo(end);
        else if (widen)
            choose(m_first, std::max(m_first, m_last - 1));
        else
            moveTo(m_first - 1);
        return;
    case Qt::Key_Right:
        if (none)
            moveTo(0);
        else if (widen)
            choose(m_first, std::min(end, m_last + 1));
        else
            moveTo(m_first + 1);
        return;
    case Qt::Key_Home:
        if (widen && !none)
            choose(0, m_last);
        else
            moveTo(0);
        return;
    case Qt::Key_End:
        if (widen && !none)
            choose(m_first, end);
        else
            moveTo(end);
        return;
    case Qt::Key_Escape:
        if (!none) {
            selectAll();
            Q_EMIT rangeCleared();
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void Histogram::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_bins.isEmpty())
        return;
    m_anchor = binAt(event->position().x());
    select(m_anchor, m_anchor);
}

void Histogram::mouseMoveEvent(QMouseEvent* event)
{
    if (m_anchor >= 0)
        select(m_anchor, binAt(event->position().x()));
}

void Histogram::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || m_anchor < 0)
        return;
    m_anchor = -1;
    Q_EMIT rangeSelected(m_first, m_last);
}

void Histogram::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_anchor = -1;
    selectAll();
    Q_EMIT rangeCleared();
}

void Histogram::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

} // namespace cf::ui
