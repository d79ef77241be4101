#include "ui/search/search_line.h"

#include "ui/widgets/paint.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTextLayout>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

int padding() { return px(8); }
int crossRoom() { return px(12); }

QTextCharFormat spacing(qreal pixels)
{
    QTextCharFormat format;
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(pixels);
    return format;
}

QTextCharFormat inked(const QColor& colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

} // namespace

SearchLine::SearchLine(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setAutoFillBackground(false);
    setMouseTracking(true);
    setLayoutDirection(Qt::LeftToRight); // the query language is written so, whatever is written around it
    followFont();
    connect(this, &QLineEdit::textChanged, this, [this] {
        followFont();
        m_chips.clear();
        m_chosen = -1;
        format();
    });
    connect(this, &QLineEdit::textEdited, this, &SearchLine::edit);
    connect(this, &QLineEdit::cursorPositionChanged, this, &SearchLine::format);
}

/// A query is monospaced; the words that stand there while there is none are not.
void SearchLine::followFont()
{
    setFont(theme().font(text().isEmpty() ? Type::Body : Type::Mono));
    setTextMargins(padding(), 0, padding(), 0);
}

void SearchLine::setChips(QList<ChipSpan> chips)
{
    m_chips = std::move(chips);
    format();
}

void SearchLine::walk()
{
    m_editing = false;
    m_chosen = -1;
    end(false);
    format();
}

void SearchLine::edit()
{
    m_editing = true;
    m_chosen = -1;
    format();
}

void SearchLine::choose(int chip)
{
    m_chosen = chip;
    if (chip >= 0) {
        setSelection(m_chips[chip].begin, m_chips[chip].end - m_chips[chip].begin);
        m_chosen = chip; // setSelection moved the caret
    } else {
        end(false);
    }
    format();
}

/// The chip at the caret while editing shows its text alone, so that what is typed does not jump about.
bool SearchLine::isOpen(int chip) const
{
    return m_editing && hasFocus() && cursorPosition() >= m_chips[chip].begin && cursorPosition() <= m_chips[chip].end;
}

QList<QTextLayout::FormatRange> SearchLine::formats() const
{
    QList<QTextLayout::FormatRange> ranges;
    const auto add = [&](int begin, int end, const QTextCharFormat& format) {
        if (end > begin) {
            ranges.append({begin, end - begin, format});
        }
    };
    for (int i = 0; i < m_chips.size(); ++i) {
        const ChipSpan& chip = m_chips[i];
        const QColor value = chip.isBad() ? tk().red : chip.standing ? tk().ink3 : tk().ink;
        add(chip.begin, chip.nameEnd, inked(tk().ink3));
        add(chip.nameEnd, chip.end - 1, inked(value));
        QTextCharFormat last = inked(value);
        if (!isOpen(i)) {
            last.merge(spacing(padding() + crossRoom()));
        }
        add(chip.end - 1, chip.end, last);
        if (chip.isBad()) {
            QTextCharFormat wave = inked(tk().red);
            wave.setUnderlineStyle(QTextCharFormat::WaveUnderline);
            wave.setUnderlineColor(tk().red);
            if (chip.badEnd == chip.end) {
                wave.merge(last);
            }
            add(std::max(chip.begin, chip.badBegin), chip.end == chip.badEnd ? chip.end - 1 : chip.badEnd, wave);
        }
        if (i + 1 < m_chips.size()) {
            add(chip.end, m_chips[i + 1].begin, spacing(px(4)));
        }
    }
    return ranges;
}

void SearchLine::format()
{
    if (m_composing || m_formatting) {
        return; // an input method owns the formats while it composes
    }
    // QLineEdit takes formats only as those of an input method; positions are counted from the caret.
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QTextLayout::FormatRange& range : formats()) {
        attributes.append({QInputMethodEvent::TextFormat, range.start - cursorPosition(), range.length, range.format});
    }
    QInputMethodEvent event(QString(), attributes);
    m_formatting = true;
    QLineEdit::inputMethodEvent(&event);
    m_formatting = false;
    update();
}

void SearchLine::inputMethodEvent(QInputMethodEvent* event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
    if (!m_composing) {
        format();
    }
}

/// Where a position of the text stands, in widget coordinates. QLineEdit keeps its layout to itself, so the same is
/// laid out here and moved to where its caret is.
qreal SearchLine::textX(int position) const
{
    QTextLayout layout(text(), font(), this);
    layout.setFormats(formats());
    QTextOption option;
    option.setTextDirection(layoutDirection());
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    layout.endLayout();
    if (!line.isValid()) {
        return 0;
    }
    constexpr int caretMargin = 5; // QLineEdit widens the rectangle of its caret by this
    const qreal origin = cursorRect().x() + caretMargin - line.cursorToX(cursorPosition());
    return origin + line.cursorToX(position);
}

QRect SearchLine::chipRect(int chip) const
{
    const qreal a = textX(m_chips[chip].begin), b = textX(m_chips[chip].end);
    const int height = px(24);
    return QRectF(std::min(a, b) - padding(), (this->height() - height) / 2.0, qAbs(b - a) + padding(), height)
        .toAlignedRect();
}

QRect SearchLine::crossRect(int chip) const
{
    if (isOpen(chip)) {
        return {};
    }
    const QRect r = chipRect(chip);
    const int room = crossRoom() + px(6);
    return layoutDirection() == Qt::RightToLeft ? QRect(r.left(), r.top(), room, r.height())
                                                : QRect(r.right() + 1 - room, r.top(), room, r.height());
}

void SearchLine::paintChip(QPainter& p, int i) const
{
    const Tokens& t = tk();
    const ChipSpan& chip = m_chips[i];
    const QRect r = chipRect(i);
    const bool contrast = theme().scheme() == Scheme::Contrast;
    const QColor edge = m_chosen == i ? t.accent : contrast ? t.edge : chip.standing ? t.line : QColor(Qt::transparent);
    const QColor ground = chip.isBad()    ? t.redSoft
                          : m_chosen == i ? t.accentSoft
                          : chip.standing ? t.surface
                                          : t.greySoft;
    fillRound(p, QRectF(r).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, ground, edge);
    const QRect cross = crossRect(i);
    const int size = px(10);
    drawIcon(p, u"close"_s, QPointF(cross.center().x() + 1 - size / 2.0, cross.center().y() + 1 - size / 2.0),
             m_hoveredCross == i || m_chosen == i ? t.ink : t.ink3, size);
}

void SearchLine::paintEvent(QPaintEvent* event)
{
    {
        QPainter p(this);
        p.setClipRect(rect());
        for (int i = 0; i < m_chips.size(); ++i) {
            if (!isOpen(i)) {
                paintChip(p, i);
            }
        }
    }
    QLineEdit::paintEvent(event);
}

bool SearchLine::walkKey(QKeyEvent* event)
{
    const int back = layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left;
    const int forth = layoutDirection() == Qt::RightToLeft ? Qt::Key_Left : Qt::Key_Right;
    const int key = event->key();
    if (key == back && !m_chips.isEmpty()) {
        choose(m_chosen < 0 ? int(m_chips.size()) - 1 : std::max(0, m_chosen - 1));
    } else if (key == forth && m_chosen >= 0) {
        choose(m_chosen + 1 < m_chips.size() ? m_chosen + 1 : -1);
    } else if (key == Qt::Key_Backspace && m_chosen < 0 && !m_chips.isEmpty() && cursorPosition() == text().size()) {
        choose(int(m_chips.size()) - 1); // shows what a second one would remove
    } else if (m_chosen < 0) {
        return false;
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        Q_EMIT chipRemoved(m_chosen);
    } else if (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter) {
        const int at = m_chips[m_chosen].end;
        edit();
        setCursorPosition(at);
    } else if (key == Qt::Key_Escape) {
        choose(-1);
    } else {
        return false;
    }
    return true;
}

void SearchLine::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (!m_editing && modifiers == Qt::NoModifier && walkKey(event)) {
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT runRequested();
        return;
    }
    const bool types = !event->text().isEmpty() && event->text().front().isPrint();
    if (!m_editing && types) {
        // A new condition begins after the last one, and takes the place of a chosen one.
        if (m_chosen < 0 && !text().isEmpty() && cursorPosition() == text().size() && !text().endsWith(u' ') &&
            event->text() != u" "_s) {
            insert(u" "_s);
        }
        m_editing = true;
    }
    const int key = event->key();
    if (key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_Left || key == Qt::Key_Right) {
        edit();
    }
    QLineEdit::keyPressEvent(event);
}

void SearchLine::mousePressEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_chips.size(); ++i) {
        if (event->button() == Qt::LeftButton && crossRect(i).contains(event->position().toPoint())) {
            Q_EMIT chipRemoved(i);
            return;
        }
    }
    QLineEdit::mousePressEvent(event);
    edit();
}

void SearchLine::mouseMoveEvent(QMouseEvent* event)
{
    int over = -1;
    for (int i = 0; i < m_chips.size(); ++i) {
        if (crossRect(i).contains(event->position().toPoint())) {
            over = i;
        }
    }
    if (over != m_hoveredCross) {
        m_hoveredCross = over;
        setCursor(over >= 0 ? Qt::ArrowCursor : Qt::IBeamCursor);
        setToolTip(over >= 0 ? tr("Remove this condition") : QString());
        update();
    }
    QLineEdit::mouseMoveEvent(event);
}

void SearchLine::leaveEvent(QEvent* event)
{
    m_hoveredCross = -1;
    update();
    QLineEdit::leaveEvent(event);
}

void SearchLine::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason &&
        event->reason() != Qt::ActiveWindowFocusReason) {
        walk();
    }
    format();
}

void SearchLine::focusOutEvent(QFocusEvent* event)
{
    m_chosen = -1;
    m_editing = m_editing && event->reason() == Qt::PopupFocusReason;
    QLineEdit::focusOutEvent(event);
    deselect();
    format();
}

void SearchLine::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        followFont();
        format();
    }
}

} // namespace cf::ui
