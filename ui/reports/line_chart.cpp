#include "ui/reports/line_chart.h"

#include "ui/widgets/paint.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QScatterSeries>

#include <algorithm>

namespace cf::ui {

namespace {

QPen penOf(ChartSeries::Manner manner)
{
    using Manner = ChartSeries::Manner;
    const bool isChosen = manner == Manner::Chosen;
    QPen pen(isChosen ? tk().accent : tk().bar, isChosen ? 2 : 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    pen.setStyle(manner == Manner::Dashed ? Qt::DashLine : manner == Manner::Dotted ? Qt::DotLine : Qt::SolidLine);
    pen.setWidthF(manner == Manner::Fine ? 1 : pen.widthF());
    pen.setCosmetic(true);
    return pen;
}

/// Of several in one place, what is said of each must not lie over the other.
void spread(std::vector<double>& middles, double distance, double top, double bottom)
{
    std::vector<size_t> order(middles.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::stable_sort(order, {}, [&](size_t i) { return middles[i]; });
    double free = top;
    for (const size_t i : order) {
        middles[i] = std::max(middles[i], free);
        free = middles[i] + distance;
    }
    double limit = bottom;
    for (auto i = order.rbegin(); i != order.rend(); ++i) {
        middles[*i] = std::min(middles[*i], limit);
        limit = middles[*i] - distance;
    }
}

} // namespace

LineChart::LineChart(QWidget* parent)
    : ChartFace(parent)
    , m_drawn(new QChart)
{
    m_drawn->legend()->hide();
    m_drawn->setBackgroundVisible(false);
    m_drawn->setPlotAreaBackgroundVisible(false);
    m_drawn->setMargins({0, 0, 0, 0});
    m_drawn->setAnimationOptions(QChart::NoAnimation);
    m_scene.addItem(m_drawn);
}

LineChart::~LineChart() = default;

QSize LineChart::sizeHint() const { return {px(360), px(160)}; }
QSize LineChart::minimumSizeHint() const { return {px(200), px(132)}; }

void LineChart::chartChanged()
{
    m_pointed = -1;
    build();
}

void LineChart::build()
{
    m_isNew = true;
    m_drawn->removeAllSeries();
    for (QAbstractAxis* axis : m_drawn->axes()) {
        m_drawn->removeAxis(axis);
        delete axis;
    }
    const Chart& c = chart();
    if (c.count() == 0) {
        return;
    }
    auto* time = new QCategoryAxis;
    time->setRange(0, std::max(1, c.length() - 1));
    time->setGridLineVisible(false);
    time->setLinePen(QPen(tk().edge, 1));
    auto* values = new QCategoryAxis;
    values->setRange(0, c.top);
    for (const ChartLevel& level : c.levels) {
        values->append(level.text, level.at);
    }
    values->setLineVisible(false);
    values->setGridLinePen(QPen(tk().line, 1));
    for (QCategoryAxis* axis : {time, values}) {
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setLabelsFont(theme().font(Type::Caption));
        axis->setLabelsColor(tk().ink3);
    }
    m_drawn->addAxis(time, Qt::AlignBottom);
    m_drawn->addAxis(values, Qt::AlignLeft);
    for (const ChartSeries& series : c.series) {
        if (!series.points.empty() && series.points.front().low) {
            addBand(series);
        }
    }
    if (c.reference) {
        auto* line = new QLineSeries;
        line->append(0, c.reference->at);
        line->append(std::max(1, c.length() - 1), c.reference->at);
        QPen pen(tk().edge, 1, Qt::DashLine);
        pen.setCosmetic(true);
        line->setPen(pen);
        m_drawn->addSeries(line);
    }
    for (auto series = c.series.rbegin(); series != c.series.rend(); ++series) { // the chosen one over the others
        addLine(*series);
    }
    for (QAbstractSeries* series : m_drawn->series()) {
        series->attachAxis(time);
        series->attachAxis(values);
    }
}

/// A line for each stretch that is known, fine where it leads to or from a part alone; a point alone is a dot.
void LineChart::addLine(const ChartSeries& series)
{
    const auto stretch = [&](size_t first, size_t last, bool isFine) {
        QPen pen = penOf(series.manner);
        if (first == last) {
            auto* dot = new QScatterSeries;
            dot->append(double(first), series.points[first].value);
            dot->setMarkerSize(px(6));
            dot->setColor(pen.color());
            dot->setBorderColor(Qt::transparent);
            m_drawn->addSeries(dot);
            return;
        }
        auto* line = new QLineSeries;
        for (size_t i = first; i <= last; ++i) {
            line->append(double(i), series.points[i].value);
        }
        pen.setStyle(isFine ? Qt::DotLine : pen.style());
        pen.setWidthF(isFine ? 1 : pen.widthF());
        line->setPen(pen);
        m_drawn->addSeries(line);
    };
    const auto& points = series.points;
    for (size_t first = 0; first < points.size();) {
        if (!points[first].isKnown) {
            ++first;
            continue;
        }
        const auto isFineAfter = [&](size_t i) { return points[i].isPart || points[i + 1].isPart; };
        size_t last = first;
        while (last + 1 < points.size() && points[last + 1].isKnown && isFineAfter(last) == isFineAfter(first)) {
            ++last;
        }
        const bool isFine = last > first && isFineAfter(first);
        const bool isJoined = first > 0 && points[first - 1].isKnown;
        if (last > first || !isJoined) {
            stretch(first, last, isFine);
        }
        first = last + (last + 1 < points.size() && points[last + 1].isKnown && last > first ? 0 : 1);
    }
}

void LineChart::addBand(const ChartSeries& series)
{
    auto* upper = new QLineSeries;
    auto* lower = new QLineSeries;
    const auto end = [&] {
        auto* band = new QAreaSeries(upper, lower);
        upper->setParent(band);
        lower->setParent(band);
        band->setBrush(tk().greySoft);
        band->setPen(Qt::NoPen);
        m_drawn->addSeries(band);
    };
    for (size_t i = 0; i < series.points.size(); ++i) {
        const ChartPoint& point = series.points[i];
        if (point.isKnown && point.low && point.high) {
            upper->append(double(i), *point.high);
            lower->append(double(i), *point.low);
        } else if (upper->count() > 0) {
            end();
            upper = new QLineSeries;
            lower = new QLineSeries;
        }
    }
    if (upper->count() > 0) {
        end();
    } else {
        delete upper;
        delete lower;
    }
}

QRectF LineChart::plotIn(const QSizeF& size) const
{
    qreal left = 0, right = 0;
    for (const ChartLevel& level : chart().levels) {
        left = std::max(left, textWidth(level.text, Type::Caption));
    }
    for (const ChartSeries& series : chart().series) {
        right = std::max(right, textWidth(series.endText, Type::CaptionStrong));
    }
    if (chart().reference) {
        right = std::max(right, textWidth(chart().reference->text, Type::Caption));
    }
    right = std::min(right, size.width() * 0.4);
    const qreal under = theme().lineHeight(Type::Caption) + px(8);
    return QRectF(left + px(14), px(8), std::max(10.0, size.width() - left - px(14) - right - px(14)), std::max(10.0, size.height() - px(8) - under));
}

double LineChart::placeOfValue(double value, const QRectF& plot) const { return plot.bottom() - plot.height() * value / chart().top; }

QPointF LineChart::placeOf(int item, const QRectF& plot) const
{
    const int along = item % chart().length();
    return {plot.left() + plot.width() * along / std::max(1, chart().length() - 1), placeOfValue(chart().point(item).value, plot)};
}

/// Those whose words have room; of two that would touch the one that says more, since it names the year.
void LineChart::fitTicks(const QRectF& plot)
{
    auto* time = qobject_cast<QCategoryAxis*>(m_drawn->axes(Qt::Horizontal).value(0));
    if (!time) {
        return;
    }
    for (const QString& label : time->categoriesLabels()) {
        time->remove(label);
    }
    const double step = plot.width() / std::max(1, chart().length() - 1);
    std::vector<const ChartLevel*> kept;
    for (const ChartLevel& tick : chart().ticks) {
        const qreal half = textWidth(tick.text, Type::Caption) / 2;
        bool hasRoom = true;
        while (hasRoom && !kept.empty() && (tick.at - kept.back()->at) * step < half + textWidth(kept.back()->text, Type::Caption) / 2 + px(8)) {
            hasRoom = tick.text.size() > kept.back()->text.size();
            if (hasRoom) {
                kept.pop_back();
            }
        }
        if (hasRoom) {
            kept.push_back(&tick);
        }
    }
    for (const ChartLevel* tick : kept) {
        time->append(tick->text, tick->at);
    }
}

void LineChart::paintOn(QPainter& p, const QSizeF& size)
{
    if (chart().count() == 0) {
        return;
    }
    const QRectF plot = plotIn(size);
    if (m_drawn->size() != size || m_drawn->plotArea() != plot || m_isNew) {
        m_isNew = false;
        fitTicks(plot);
        m_drawn->resize(size);
        m_drawn->setPlotArea(plot);
        m_drawn->layout()->invalidate(); // series and axes are placed when this is laid out, and else only later
        m_drawn->layout()->activate();
        m_scene.setSceneRect(QRectF(QPointF(0, 0), size));
    }
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    m_scene.render(&p, QRectF(QPointF(0, 0), size), QRectF(QPointF(0, 0), size));
    p.restore();
    paintNames(p, plot);
}

void LineChart::paintNames(QPainter& p, const QRectF& plot) const
{
    struct Name {
        QString text;
        Type type;
        QColor colour;
    };
    std::vector<Name> names;
    std::vector<double> middles;
    for (const ChartSeries& series : chart().series) {
        const bool isChosen = series.manner == ChartSeries::Manner::Chosen;
        if (!series.endText.isEmpty()) {
            names.push_back({series.endText, isChosen ? Type::CaptionStrong : Type::Caption, isChosen ? tk().accent : tk().ink2});
            middles.push_back(placeOfValue(series.points.back().value, plot));
        }
    }
    if (chart().reference) {
        names.push_back({chart().reference->text, Type::Caption, tk().ink3});
        middles.push_back(placeOfValue(chart().reference->at, plot));
    }
    const double height = theme().lineHeight(Type::Caption);
    spread(middles, height, plot.top(), plot.bottom());
    for (size_t i = 0; i < names.size(); ++i) {
        const QRectF r(plot.right() + px(8), middles[i] - height / 2, px(400), height);
        const double width = m_drawn->size().width() - r.left();
        drawText(p, QRectF(r.left(), r.top(), width, height), names[i].text, names[i].type, names[i].colour, Qt::AlignLeft | Qt::AlignVCenter | Qt::AlignAbsolute);
    }
}

void LineChart::paintPoint(QPainter& p, int item) const
{
    const ChartPoint& point = chart().point(item);
    if (!point.isKnown) {
        return;
    }
    const QRectF plot = plotIn(size());
    const QPointF at = placeOf(item, plot);
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(tk().accent, 2));
    p.setBrush(tk().surface);
    p.drawEllipse(at, px(4), px(4));
    p.restore();
    const QString text = point.text + QStringLiteral(" · ") + point.label;
    const qreal width = textWidth(text, Type::CaptionStrong) + px(12), height = theme().lineHeight(Type::CaptionStrong) + px(4);
    QRectF box(at.x() - width / 2, at.y() - height - px(8), width, height);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, this->width() - width)));
    if (box.top() < 0) {
        box.moveTop(at.y() + px(8));
    }
    fillRound(p, box, radius::small, tk().raised, tk().edge);
    drawText(p, box, text, Type::CaptionStrong, tk().ink, centred);
}

void LineChart::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    paintOn(p, size());
    if (chart().count() == 0) {
        return;
    }
    if (m_pointed >= 0) {
        paintPoint(p, m_pointed);
    } else if (hasFocus() && current() >= 0) {
        paintPoint(p, current());
    }
    if (hasFocus()) {
        focusRing(p, QRectF(rect()));
    }
}

} // namespace cf::ui
