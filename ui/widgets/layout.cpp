#include "ui/widgets/layout.h"

#include "ui/widgets/flow_layout.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QEvent>
#include <QScrollArea>

#include <algorithm>
#include <QScrollBar>

namespace cf::ui {

namespace {

constexpr char marginsKey[] = "cfMargins";
constexpr char spacingKey[] = "cfSpacing";
constexpr char widthKey[] = "cfWidth";
constexpr char heightKey[] = "cfHeight";

void scaleLayout(QLayout* layout)
{
    if (const QVariant kept = layout->property(marginsKey); kept.isValid()) {
        const auto m = kept.value<QMargins>();
        // Qt mirrors what is in a layout, but not its margins.
        const QWidget* holder = layout->parentWidget();
        const bool reversed =
            (holder ? holder->layoutDirection() : QGuiApplication::layoutDirection()) == Qt::RightToLeft;
        const int left = px(reversed ? m.right() : m.left()), right = px(reversed ? m.left() : m.right());
        layout->setContentsMargins(left, px(m.top()), right, px(m.bottom()));
    }
    if (const QVariant kept = layout->property(spacingKey); kept.isValid())
        layout->setSpacing(px(kept.toInt()));
    for (QObject* child : layout->children()) {
        if (auto* inner = qobject_cast<QLayout*>(child))
            scaleLayout(inner);
    }
}

int upper(int units) { return units < 0 ? QWIDGETSIZE_MAX : px(units); }

QWidget* box(QBoxLayout* layout, QWidget* holder, const QList<QWidget*>& widgets, int spacing, QMargins margins)
{
    setScaledMargins(layout, margins);
    setScaledSpacing(layout, spacing);
    for (QWidget* widget : widgets) {
        if (widget)
            layout->addWidget(widget);
        else
            layout->addStretch(1);
    }
    return holder;
}

} // namespace

void setScaledMargins(QLayout* layout, QMargins units)
{
    layout->setProperty(marginsKey, QVariant::fromValue(units));
    scaleLayout(layout);
}

void setScaledSpacing(QLayout* layout, int units)
{
    layout->setProperty(spacingKey, units);
    scaleLayout(layout);
}

void setScaledWidth(QWidget* widget, int minimumUnits, int maximumUnits)
{
    widget->setProperty(widthKey, QSize(minimumUnits, maximumUnits));
    rescale(widget);
}

void setScaledHeight(QWidget* widget, int minimumUnits, int maximumUnits)
{
    widget->setProperty(heightKey, QSize(minimumUnits, maximumUnits));
    rescale(widget);
}

void rescale(QWidget* widget)
{
    if (const QVariant kept = widget->property(widthKey); kept.isValid()) {
        widget->setMinimumWidth(px(kept.toSize().width()));
        widget->setMaximumWidth(upper(kept.toSize().height()));
    }
    if (const QVariant kept = widget->property(heightKey); kept.isValid()) {
        widget->setMinimumHeight(px(kept.toSize().width()));
        widget->setMaximumHeight(upper(kept.toSize().height()));
    }
    if (widget->layout())
        scaleLayout(widget->layout());
}

QWidget* column(const QList<QWidget*>& widgets, int spacing, QMargins margins)
{
    auto* holder = new QWidget;
    return box(new QVBoxLayout(holder), holder, widgets, spacing, margins);
}

QWidget* rowOf(const QList<QWidget*>& widgets, int spacing, QMargins margins)
{
    auto* holder = new QWidget;
    return box(new QHBoxLayout(holder), holder, widgets, spacing, margins);
}

QWidget* flowOf(const QList<QWidget*>& widgets, int spacing, QMargins margins)
{
    auto* holder = new QWidget;
    auto* layout = new FlowLayout(holder);
    setScaledMargins(layout, margins);
    setScaledSpacing(layout, spacing);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return holder;
}

QWidget* ground(QPalette::ColorRole role)
{
    auto* widget = new QWidget;
    widget->setAutoFillBackground(true);
    widget->setBackgroundRole(role);
    return widget;
}

QWidget* hairline(Qt::Orientation orientation)
{
    QWidget* line = ground(QPalette::Mid);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

namespace {

/// Wants as much room as its content, whatever Qt thinks is enough to begin with.
class WholeArea final : public QScrollArea
{
public:
    QSize sizeHint() const override
    {
        const int wide = widget()->hasHeightForWidth() ? widget()->heightForWidth(width()) : 0;
        return {widget()->sizeHint().width(), std::max(wide, widget()->sizeHint().height())};
    }
    bool hasHeightForWidth() const override { return widget()->hasHeightForWidth(); }
    int heightForWidth(int width) const override { return widget()->heightForWidth(width); }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest) { // a scroll area keeps to itself that its content grew
            updateGeometry();
        }
        return QScrollArea::event(event);
    }
};

QScrollArea* framed(QScrollArea* area, QWidget* content, QPalette::ColorRole role)
{
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setBackgroundRole(role);
    area->setWidget(content);
    content->setAutoFillBackground(false);
    return area;
}

} // namespace

QScrollArea* scrolling(QWidget* content, QPalette::ColorRole role) { return framed(new QScrollArea, content, role); }

QScrollArea* scrollingWhenShort(QWidget* content, QPalette::ColorRole role)
{
    QScrollArea* area = framed(new WholeArea, content, role);
    area->viewport()->setAutoFillBackground(false);
    // With something beyond its edge the keyboard has to get there.
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area,
                     [area](int, int most) { area->setFocusPolicy(most > 0 ? Qt::TabFocus : Qt::NoFocus); });
    if (content->hasHeightForWidth()) { // its least height would be that of the narrowest it can be
        content->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored);
    }
    return area;
}

} // namespace cf::ui
