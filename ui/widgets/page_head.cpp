#include "ui/widgets/page_head.h"

#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QEvent>

using namespace Qt::StringLiterals;

namespace cf::ui {

PageHead::PageHead(const QString& title, const QString& scope, Form form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_first(scope)
    , m_title(new Label(title, Type::Title))
    , m_scope(new Label(scope, Type::Body, Ink::Secondary))
    , m_under(new Label({}, Type::Body, Ink::Secondary))
    , m_top(new QHBoxLayout)
    , m_badges(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_below(flowOf({}, 8, {0, 4, 0, 0}))
{
    setAccessibleName(title);
    const bool beside = form == Form::Inline;
    setScaledSpacing(m_top, beside ? 12 : 8);
    setScaledSpacing(m_badges, 8);
    setScaledSpacing(m_actions, beside ? 4 : 8);
    // A count is never cut; a long title is.
    m_title->setSizePolicy(beside ? QSizePolicy::Fixed : QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_top->addWidget(m_title);
    m_top->addLayout(m_badges);
    if (beside)
        m_top->addWidget(m_scope, 1);
    else
        m_top->addStretch(1);
    m_top->addLayout(m_actions);
    auto* box = new QVBoxLayout(this);
    setScaledMargins(box, beside ? QMargins(16, 12, 16, 4) : QMargins(24, 16, 24, 16));
    setScaledSpacing(box, 4);
    box->addLayout(m_top);
    box->addWidget(beside ? m_under : m_scope);
    box->addWidget(m_below);
    m_below->hide();
    if (!beside)
        m_under->setParent(this);
    m_under->hide();
    m_scope->setVisible(!scope.isEmpty() || beside);
    // Fixed is as tall as the hint, which knows nothing of the lines that actions wrap to.
    setSizePolicy(QSizePolicy::Preferred, beside ? QSizePolicy::Fixed : QSizePolicy::Minimum);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    share();
}

void PageHead::setScope(const QString& scope, const QString& more)
{
    m_first = scope;
    m_more = more;
    m_scope->setVisible(true);
    share();
}

void PageHead::share()
{
    if (m_form == Form::Stacked) {
        shareActions();
    }
    const QString all = m_more.isEmpty() ? m_first : m_first + u" \u00b7 "_s + m_more;
    if (m_form == Form::Stacked) {
        m_scope->setText(all);
        return;
    }
    const QMargins margins = layout()->contentsMargins(); // the layout itself may not know its new width yet
    int room = width() - margins.left() - margins.right();
    for (int i = 0; i < m_top->count(); ++i) {
        const QLayoutItem* item = m_top->itemAt(i);
        if (item->widget() != m_scope && !item->isEmpty())
            room -= item->sizeHint().width() + m_top->spacing();
    }
    const auto fits = [room](const QString& text) { return textWidth(text, Type::Body) + 1 <= room; };
    const bool one = fits(all);
    const bool two = !one && fits(m_first);
    m_scope->setText(one ? all : two ? m_first : QString());
    m_under->setText(one ? QString() : two ? m_more : all);
    m_under->setVisible(!m_under->text().isEmpty());
}

void PageHead::shareActions()
{
    const QMargins margins = layout()->contentsMargins();
    int need = m_title->sizeHint().width() + m_badges->sizeHint().width() + 2 * m_top->spacing();
    for (const QWidget* action : std::as_const(m_actionWidgets)) {
        need += action->sizeHint().width() + m_actions->spacing();
    }
    const bool isBelow = need > width() - margins.left() - margins.right();
    if (isBelow == !m_below->isHidden()) {
        return;
    }
    for (QWidget* action : std::as_const(m_actionWidgets)) {
        isBelow ? m_below->layout()->addWidget(action) : m_actions->addWidget(action);
    }
    m_below->setVisible(isBelow);
}

void PageHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

bool PageHead::event(QEvent* event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::StyleChange)
        share();
    return handled;
}

void PageHead::appendAction(QWidget* widget)
{
    m_actionWidgets << widget;
    m_below->isHidden() ? m_actions->addWidget(widget) : m_below->layout()->addWidget(widget);
    share();
}
void PageHead::appendBadge(QWidget* widget)
{
    m_badges->addWidget(widget);
    share();
}

} // namespace cf::ui
