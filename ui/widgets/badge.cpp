#include "ui/widgets/badge.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QHelpEvent>
#include <QToolTip>

namespace cf::ui {

Badge::Badge(const QString& icon, const QString& word, Tone tone, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_word(word)
    , m_tone(tone)
{
    setAccessibleName(word);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::set(const QString& icon, const QString& word, Tone tone)
{
    m_icon = icon;
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const { return badgeSize(m_icon, m_word).toSize(); }
QSize Badge::minimumSizeHint() const { return {std::min(px(56), sizeHint().width()), sizeHint().height()}; }

void Badge::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const qreal chrome = badgeSize(m_icon, {}).width();
    drawBadge(p, {0, 0}, m_icon, elided(m_word, Type::Body, width() - chrome), m_tone);
}

bool Badge::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_word, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace cf::ui
