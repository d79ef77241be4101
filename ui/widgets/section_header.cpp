#include "ui/widgets/section_header.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/paint.h"

#include <QHelpEvent>
#include <QStyle>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace cf::ui {

int sectionInset() { return px(8); }

SectionHeader::SectionHeader(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_note(note)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    nameAgain();
}

void SectionHeader::nameAgain()
{
    setAccessibleName(m_note.isEmpty() ? m_title : m_title + u", "_s + m_note);
    updateGeometry();
    update();
}

void SectionHeader::setTitle(const QString& title)
{
    m_title = title;
    nameAgain();
}

void SectionHeader::setNote(const QString& note)
{
    m_note = note;
    nameAgain();
}

void SectionHeader::setAction(const QString& name, const QString& text, const QString& shortcut)
{
    if (m_action) { // its own click may have brought us here
        m_action->hide();
        m_action->setParent(nullptr);
        m_action->deleteLater();
        m_action = nullptr;
    }
    if (!text.isEmpty()) {
        const QString shown = shortcut.isEmpty() ? text : text + u"  "_s + shortcut;
        m_action = new LinkButton(name, shown, Type::Caption, this);
        m_action->setAccessibleName(text);
        connect(m_action, &LinkButton::clicked, this, &SectionHeader::actionTriggered);
        m_action->show();
    }
    placeAction();
    updateGeometry();
}

QSize SectionHeader::sizeHint() const
{
    qreal width = 2 * sectionInset() + textWidth(m_title, Type::BodyStrong) + 1;
    if (!m_note.isEmpty())
        width += px(8) + textWidth(m_note, Type::Caption) + 1;
    if (m_action)
        width += px(8) + m_action->sizeHint().width();
    return {int(std::ceil(width)), std::max(px(32), theme().lineHeight(Type::BodyStrong) + px(8))};
}

QSize SectionHeader::minimumSizeHint() const { return {px(120), sizeHint().height()}; }

void SectionHeader::placeAction()
{
    if (!m_action)
        return;
    const QSize hint = m_action->sizeHint();
    const int width = std::min(hint.width(), this->width() / 2);
    // The link's own inset reaches into ours, so that its words end where the text of the section ends.
    const int x = this->width() - sectionInset() + LinkButton::inset() - width;
    const int y = (height() + px(4) - hint.height()) / 2;
    m_action->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, y, width, hint.height())));
}

void SectionHeader::resizeEvent(QResizeEvent*) { placeAction(); }

void SectionHeader::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const qreal left = sectionInset();
    const qreal right = width() - sectionInset() - (m_action ? m_action->width() + px(4) : 0);
    const QRectF line(left, px(4), right - left, height() - px(4));
    const qreal wanted = std::min(std::ceil(textWidth(m_title, Type::BodyStrong)) + 1, line.width());
    drawText(p, visual(p, rect(), QRectF(left, line.top(), wanted, line.height())), m_title, Type::BodyStrong,
             tk().ink);
    const QRectF note(left + wanted + px(8), line.top() + px(1), right - left - wanted - px(8), line.height());
    if (note.width() > px(16))
        drawText(p, visual(p, rect(), note), m_note, Type::Caption, tk().ink3);
}

bool SectionHeader::event(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        placeAction();
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), accessibleName(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace cf::ui
