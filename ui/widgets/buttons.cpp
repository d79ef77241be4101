#include "ui/widgets/buttons.h"

#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace cf::ui {

QPushButton* button(const QString& name, const QString& text, const QString& iconName, Emphasis emphasis)
{
    auto* b = new QPushButton(text);
    b->setObjectName(name);
    b->setAutoDefault(false);
    b->setDefault(emphasis == Emphasis::Primary);
    b->setFlat(emphasis == Emphasis::Quiet);
    b->setIcon(icon(iconName, emphasis == Emphasis::Primary ? Ink::OnAccent : Ink::Secondary));
    b->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return b;
}

QToolButton* toolButton(const QString& name, const QString& iconName, const QString& text, const QKeySequence& shortcut)
{
    auto* b = new QToolButton;
    b->setObjectName(name);
    b->setIcon(icon(iconName));
    b->setAutoRaise(true);
    b->setAccessibleName(text);
    b->setFocusPolicy(Qt::StrongFocus);
    const QString keys = shortcut.toString(QKeySequence::NativeText);
    //: Tool tip of a button: what it does, then its key
    b->setToolTip(keys.isEmpty() ? text : QCoreApplication::translate("cf::ui::Button", "%1  %2").arg(text, keys));
    return b;
}

LinkButton::LinkButton(const QString& name, const QString& text, Type type, QWidget* parent)
    : QAbstractButton(parent)
    , m_type(type)
{
    setObjectName(name);
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

int LinkButton::inset() { return px(4); }

QSize LinkButton::sizeHint() const
{
    const int width = int(std::ceil(textWidth(text(), m_type))) + 1 + 2 * inset();
    return {std::max(px(24), width), std::max(px(24), theme().lineHeight(m_type) + px(4))};
}

QSize LinkButton::minimumSizeHint() const { return {std::min(px(40), sizeHint().width()), sizeHint().height()}; }

void LinkButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const QRectF in = QRectF(rect()).adjusted(inset(), 0, -inset(), 0);
    const QColor colour = !isEnabled()    ? tk().off
                          : !isCheckable() ? tk().accent
                          : isChecked()    ? tk().ink
                                           : tk().ink2;
    drawText(p, in, text(), m_type, colour);
    if (isChecked()) {
        p.fillRect(QRectF(in.left(), height() - px(2), in.width(), px(2)), tk().accent);
    } else if (isEnabled() && (underMouse() || isDown())) {
        const qreal width = std::min(in.width(), textWidth(text(), m_type));
        const qreal y = std::round(in.center().y() + theme().lineHeight(m_type) / 2.0) - 1;
        p.fillRect(visual(p, rect(), QRectF(in.left(), y, width, 1)), colour);
    }
    if (hasFocus())
        focusRing(p, rect());
}

void LinkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool LinkButton::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), text(), this);
        return true;
    }
    return QAbstractButton::event(event);
}

} // namespace cf::ui
