#include "ui/widgets/label.h"

#include "ui/widgets/paint.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QHelpEvent>
#include <QTextBoundaryFinder>
#include <QToolTip>

#include <cmath>

namespace cf::ui {

namespace {

/// A word that is wider than the line may break between any two of its characters; other words stay whole.
QString breakable(const QString& text, Type type, int width)
{
    QString made;
    for (const QString& word : text.split(u' ')) {
        made += made.isNull() ? QLatin1StringView() : QLatin1StringView(" ");
        if (textWidth(word, type) <= width) {
            made += word;
            continue;
        }
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
            made += word.mid(from, to - from) + QChar(0x200B);
    }
    return made;
}

} // namespace

Label::Label(const QString& text, Type type, Ink ink, QWidget* parent)
    : QWidget(parent)
    , m_text(text)
    , m_type(type)
    , m_ink(ink)
{
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Label::layOutAgain()
{
    updateGeometry();
    update();
}

void Label::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    layOutAgain();
}

void Label::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Label::setType(Type type)
{
    m_type = type;
    layOutAgain();
}

void Label::setElide(Qt::TextElideMode mode)
{
    m_elide = mode;
    update();
}

void Label::setWrap(bool on)
{
    m_wrap = on;
    // Fixed would hold it at its hint, which counts the lines of a comfortable width rather than of the one it gets.
    QSizePolicy policy(QSizePolicy::Preferred, on ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(on);
    setSizePolicy(policy);
    layOutAgain();
}

void Label::setFigures(bool on)
{
    m_figures = on;
    layOutAgain();
}

bool Label::isElided() const
{
    const qreal need = m_figures ? figuresWidth(m_text, m_type) : textWidth(m_text, m_type);
    return !m_wrap && need > width() + 0.5;
}

QSize Label::sizeHint() const
{
    const qreal need = m_figures ? figuresWidth(m_text, m_type) : textWidth(m_text, m_type);
    const int width = int(std::ceil(need)) + 1;
    if (m_wrap) { // a wrapped label asks for a readable line, not for one endless one
        const int line = std::min(width, px(400));
        return {line, heightForWidth(line)};
    }
    return {width, theme().lineHeight(m_type)};
}

QSize Label::minimumSizeHint() const
{
    if (m_wrap)
        return {px(48), theme().lineHeight(m_type)};
    return {std::min(px(24), sizeHint().width()), theme().lineHeight(m_type)};
}

int Label::heightForWidth(int width) const
{
    if (!m_wrap)
        return theme().lineHeight(m_type);
    const QFontMetricsF metrics(theme().font(m_type));
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap | Qt::AlignLeft,
                                                breakable(m_text, m_type, width));
    return std::max(theme().lineHeight(m_type), int(std::ceil(needed.height())) + 1);
}

void Label::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const QColor colour = isEnabled() ? theme().ink(m_ink) : tk().off;
    if (m_wrap)
        drawText(p, rect(), breakable(m_text, m_type, width()), m_type, colour,
                 Qt::TextWordWrap | Qt::AlignVCenter | Qt::AlignLeft);
    else if (m_figures && !isElided())
        drawFigures(p, rect(), m_text, m_type, colour, leading);
    else
        drawText(p, rect(), m_text, m_type, colour, leading, m_elide);
}

bool Label::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && isElided()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), m_text, this);
        return true;
    }
    return QWidget::event(event);
}

Label* wrapped(const QString& name, Type type, Ink ink, const QString& text)
{
    auto* label = new Label(text, type, ink);
    label->setObjectName(name);
    label->setWrap(true);
    return label;
}

SelectableLabel::SelectableLabel(const QString& text, Type type, Ink ink, QWidget* parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrap(true);
    setText(text);
    follow();
}

void SelectableLabel::follow()
{
    const QFont wanted = theme().font(m_type);
    if (font() != wanted)
        setFont(wanted);
    QPalette own = palette();
    const QColor colour = theme().ink(m_ink);
    if (own.color(QPalette::WindowText) != colour || own.color(QPalette::Highlight) != tk().accentSoft) {
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::Text, colour);
        own.setColor(QPalette::Highlight, tk().accentSoft);
        own.setColor(QPalette::HighlightedText, tk().ink);
        setPalette(own);
    }
}

void SelectableLabel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange)
        follow();
    QLabel::changeEvent(event);
}

void SelectableLabel::paintEvent(QPaintEvent* event)
{
    QLabel::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter p(this);
    focusRing(p, rect(), radius::small);
}

} // namespace cf::ui
