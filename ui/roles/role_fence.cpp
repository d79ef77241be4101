#include "ui/roles/role_fence.h"

#include "ui/roles/fenced_controls_presenter.h"

#include <QAbstractButton>
#include <QAction>
#include <QActionEvent>
#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace cf::ui {

RoleFence::RoleFence(Standing& standing, QObject* parent) : QObject(parent), m_standing(standing)
{
    connect(&standing, &Standing::changed, this, &RoleFence::followAll);
    qApp->installEventFilter(this);
}

RoleFence::~RoleFence() = default;

void RoleFence::watch(QAction* action)
{
    if (rightOfControl(action->objectName())) {
        m_actions << action;
        connect(action, &QAction::changed, this, [this, action] { follow(action); });
        connect(action, &QObject::destroyed, this, [this, action] { m_before.remove(action); });
        follow(action);
    }
}

bool RoleFence::eventFilter(QObject* watched, QEvent* event)
{
    if (m_isOurs) {
        return false;
    }
    switch (event->type()) {
    case QEvent::Polish:
    case QEvent::Show:
    case QEvent::EnabledChange:
        if (auto* button = qobject_cast<QAbstractButton*>(watched); button && rightOfControl(button->objectName())) {
            follow(button);
        }
        break;
    case QEvent::ActionAdded:
        if (auto* action = static_cast<QActionEvent*>(event)->action(); action && !m_actions.contains(action)) {
            watch(action);
        }
        break;
    case QEvent::ApplicationActivate: m_standing.look(); break; // another program may have assigned roles
    default: break;
    }
    return false;
}

void RoleFence::followAll()
{
    for (const QPointer<QAction>& action : m_actions) {
        if (action) {
            follow(action);
        }
    }
    for (QWidget* widget : QApplication::allWidgets()) {
        if (auto* button = qobject_cast<QAbstractButton*>(widget); button && rightOfControl(button->objectName())) {
            follow(button);
        }
    }
}

void RoleFence::follow(QAbstractButton* button)
{
    if (m_isOurs) {
        return;
    }
    const QScopedValueRollback ours(m_isOurs, true);
    const QString refusal = m_standing.refusalOf(*rightOfControl(button->objectName()));
    const auto before = m_before.find(button);
    if (!refusal.isEmpty()) {
        if (before == m_before.end()) {
            m_before.insert(button, {button->toolTip(), button->statusTip(), button->accessibleDescription(), button->isEnabledTo(button->parentWidget())});
            connect(button, &QObject::destroyed, this, [this, button] { m_before.remove(button); });
        } else if (button->isEnabledTo(button->parentWidget())) {
            before->isEnabled = true; // its page thinks so
        }
        button->setEnabled(false);
        button->setToolTip(refusal);
        button->setStatusTip(refusal);
        button->setAccessibleDescription(refusal);
    } else if (before != m_before.end()) {
        const Before was = m_before.take(button);
        button->setToolTip(was.tip);
        button->setStatusTip(was.status);
        button->setAccessibleDescription(was.spoken);
        button->setEnabled(was.isEnabled);
    }
}

void RoleFence::follow(QAction* action)
{
    if (m_isOurs) {
        return;
    }
    const QScopedValueRollback ours(m_isOurs, true);
    const QString refusal = m_standing.refusalOf(*rightOfControl(action->objectName()));
    const auto before = m_before.find(action);
    if (!refusal.isEmpty()) {
        if (before == m_before.end()) {
            m_before.insert(action, {action->toolTip(), action->statusTip(), {}, action->isEnabled()});
        } else if (action->isEnabled()) {
            before->isEnabled = true;
        }
        action->setEnabled(false);
        action->setToolTip(refusal);
        action->setStatusTip(refusal);
    } else if (before != m_before.end()) {
        const Before was = m_before.take(action);
        action->setToolTip(was.tip);
        action->setStatusTip(was.status);
        action->setEnabled(was.isEnabled);
    }
}

} // namespace cf::ui
