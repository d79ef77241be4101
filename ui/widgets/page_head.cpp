#include "ui/widgets/page_head.h"

#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"

#include <QBoxLayout>

namespace cf::ui {

PageHead::PageHead(const QString& title, const QString& scope, Form form, QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(title, Type::Title))
    , m_scope(new Label(scope, Type::Body, Ink::Secondary))
    , m_badges(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
{
    setAccessibleName(title);
    const bool beside = form == Form::Inline;
    auto* top = new QHBoxLayout;
    setScaledSpacing(top, beside ? 12 : 8);
    setScaledSpacing(m_badges, 8);
    setScaledSpacing(m_actions, beside ? 4 : 8);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    top->addWidget(m_title);
    top->addLayout(m_badges);
    if (beside)
        top->addWidget(m_scope, 1);
    else
        top->addStretch(1);
    top->addLayout(m_actions);
    auto* box = new QVBoxLayout(this);
    setScaledMargins(box, beside ? QMargins(16, 12, 16, 4) : QMargins(24, 16, 24, 16));
    setScaledSpacing(box, 4);
    box->addLayout(top);
    if (!beside)
        box->addWidget(m_scope);
    m_scope->setVisible(!scope.isEmpty() || beside);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void PageHead::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void PageHead::setScope(const QString& scope)
{
    m_scope->setText(scope);
    m_scope->setVisible(true);
}

void PageHead::appendAction(QWidget* widget) { m_actions->addWidget(widget); }
void PageHead::appendBadge(QWidget* widget) { m_badges->addWidget(widget); }

} // namespace cf::ui
