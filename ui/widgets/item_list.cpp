#include "ui/widgets/item_list.h"

#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>

namespace cf::ui {

ItemList::ItemList(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ItemList::itemsChanged()
{
    m_current = count() == 0 ? -1 : std::clamp(m_current, 0, count() - 1);
    m_hovered = m_pressed = -1;
    setFocusPolicy(count() == 0 ? Qt::NoFocus : Qt::StrongFocus);
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::VisibleDataChanged);
    QAccessible::updateAccessibility(&event);
}

void ItemList::setCurrent(int item)
{
    if (item < 0 || item >= count() || item == m_current)
        return;
    m_current = item;
    update();
    if (hasFocus()) {
        QAccessibleEvent event(this, QAccessible::Focus);
        event.setChild(item);
        QAccessible::updateAccessibility(&event);
    }
}

void ItemList::activate(int item)
{
    if (item >= 0 && item < count() && canActivate(item))
        Q_EMIT activated(item);
}

void ItemList::copy(int item)
{
    if (item < 0 || item >= count())
        return;
    const QString text = copyText(item);
    QApplication::clipboard()->setText(text);
    Q_EMIT copied(text);
}

int ItemList::itemAt(QPoint position) const
{
    for (int i = 0; i < count(); ++i) {
        if (itemRect(i).contains(position))
            return i;
    }
    return -1;
}

void ItemList::setHovered(int item)
{
    if (item == m_hovered)
        return;
    m_hovered = item;
    setCursor(item >= 0 && canActivate(item) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ItemList::paintItemGround(QPainter& p, int item) const
{
    const QRectF r = itemRect(item);
    if (item == m_hovered && canActivate(item))
        fillRound(p, r, radius::control, tk().hover);
    if (hasFocus() && item == m_current)
        focusRing(p, r);
}

bool ItemList::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int item = itemAt(help->pos());
        const QString text = item < 0 ? QString() : hint(item, help->pos().x());
        if (text.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), text, this, itemRect(item));
        return true;
    }
    if (event->type() == QEvent::StyleChange)
        updateGeometry();
    return QWidget::event(event);
}

void ItemList::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy(m_current);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: setCurrent(m_current - 1); return;
    case Qt::Key_Down: setCurrent(m_current + 1); return;
    case Qt::Key_Home: setCurrent(0); return;
    case Qt::Key_End: setCurrent(count() - 1); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0 && canActivate(m_current)) {
            activate(m_current);
            return;
        }
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void ItemList::mousePressEvent(QMouseEvent* event)
{
    m_pressed = itemAt(event->position().toPoint());
    setCurrent(m_pressed);
}

void ItemList::mouseReleaseEvent(QMouseEvent* event)
{
    const int item = itemAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && item == m_pressed)
        activate(item);
    m_pressed = -1;
}

void ItemList::mouseMoveEvent(QMouseEvent* event) { setHovered(itemAt(event->position().toPoint())); }
void ItemList::leaveEvent(QEvent*) { setHovered(-1); }

void ItemList::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void ItemList::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

void ItemList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int item = byKey ? m_current : itemAt(event->pos());
    if (item < 0)
        return;
    setCurrent(item);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, item);
    menu->popup(byKey ? mapToGlobal(itemRect(item).center()) : event->globalPos());
}

void ItemList::fillMenu(QMenu& menu, int item)
{
    menu.addAction(icon(QStringLiteral("page")), tr("Copy"), this, [this, item] { copy(item); })
        ->setObjectName(QStringLiteral("copyAction"));
}

} // namespace cf::ui
