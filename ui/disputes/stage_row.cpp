#include "ui/disputes/stage_row.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/section_header.h"

#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int textLines = 3; ///< of the calendar's caption at most: narrow columns
int markSize() { return px(20); }
int above() { return px(10); }
int line(Type type) { return theme().lineHeight(type); }

/// What stands under the name, in its order; empty ones take no line.
QString whenOf(const StageWords& words)
{
    QStringList parts{words.document, words.time};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

StageRow::StageRow(QWidget* parent)
    : ItemList(parent)
{
    setAccessibleName(tr("Letters and deadlines"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void StageRow::setStages(QList<StageWords> stages)
{
    m_stages = std::move(stages);
    itemsChanged();
    updateGeometry();
}

QRect StageRow::itemRect(int item) const
{
    const int columns = std::max(1, count());
    const QRect left(item * width() / columns, 0, (item + 1) * width() / columns - item * width() / columns, height());
    return layoutDirection() == Qt::RightToLeft ? QRect(width() - left.right() - 1, 0, left.width(), left.height()) : left;
}

QString StageRow::spoken(int item) const
{
    const StageWords words = m_stages.value(item);
    QStringList parts{words.name, words.state, whenOf(words), words.calendar};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString StageRow::copyText(int item) const { return spoken(item); }
QString StageRow::hint(int item, int) const { return spoken(item); }

int StageRow::heightForWidth(int width) const
{
    int below = 0;
    const int room = width / std::max(1, count()) - 2 * sectionInset() - px(8);
    for (const StageWords& words : m_stages) {
        const int lines = std::clamp(int(std::ceil(textWidth(words.calendar, Type::Caption) * 1.1 / std::max(1, room))), 1, textLines); // words break early
        below = std::max(below, (whenOf(words).isEmpty() ? 0 : line(Type::Body) + px(2)) + lines * line(Type::Caption));
    }
    return above() + markSize() + px(8) + line(Type::BodyStrong) + px(2) + below + px(10);
}

QSize StageRow::sizeHint() const { return {px(600), heightForWidth(width() > px(330) ? width() : px(600))}; }
QSize StageRow::minimumSizeHint() const { return {px(330), heightForWidth(std::max(width(), px(330)))}; }

void StageRow::paintStage(QPainter& p, int item) const
{
    const StageWords& words = m_stages[item];
    const int columns = count();
    const QRectF left(item * width() / columns, 0, width() / columns, height()); // as it is laid out from the left
    const qreal x = left.left() + sectionInset(), w = left.width() - 2 * sectionInset() - px(8);
    const qreal top = above();
    const Tone tone = toneOf(words.mark.mark);
    const QColor colour = tone == Tone::Plain ? tk().ink2 : theme().toneInk(tone);
    // The thread goes on to the next one, dashed where that is not there yet.
    if (item + 1 < count()) {
        const StageWords& next = m_stages[item + 1];
        QPen pen(tk().edge, std::max(1, px(1.5)), next.opens.value().isEmpty() ? Qt::DashLine : Qt::SolidLine);
        p.setPen(pen);
        const QRectF thread = visual(p, rect(), QRectF(x + markSize() + px(6), top + markSize() / 2.0, left.right() + sectionInset() - px(6) - (x + markSize() + px(6)), 1));
        p.drawLine(thread.topLeft(), thread.topRight());
    }
    const QRectF mark = visual(p, rect(), QRectF(x, top, markSize(), markSize()));
    fillRound(p, mark, 10, tone == Tone::Plain ? tk().sunken : theme().toneSoft(tone), tone == Tone::Plain ? tk().control : theme().toneInk(tone));
    const qreal inner = px(12);
    drawIcon(p, words.mark.icon, {mark.center().x() - inner / 2, mark.center().y() - inner / 2}, colour, px(12));
    qreal y = top + markSize() + px(8);
    const qreal name = std::min(w, std::ceil(textWidth(words.name, Type::BodyStrong)) + 1);
    drawText(p, visual(p, rect(), QRectF(x, y, w, line(Type::BodyStrong))), words.name, Type::BodyStrong, tk().ink);
    const QString state = u" · "_s + words.state;
    drawText(p, visual(p, rect(), QRectF(x + name, y, std::max(0.0, w - name), line(Type::BodyStrong))), state, Type::Body, colour);
    y += line(Type::BodyStrong) + px(2);
    const QString when = whenOf(words);
    if (!when.isEmpty()) {
        drawText(p, visual(p, rect(), QRectF(x, y, w, line(Type::Body))), when, Type::Body, canActivate(item) ? theme().ink(Ink::Link) : tk().ink2);
        y += line(Type::Body) + px(2);
    }
    drawText(p, visual(p, rect(), QRectF(x, y, w, line(Type::Caption) * textLines)), words.calendar, Type::Caption, tk().ink2, int(Qt::AlignLeft | Qt::AlignTop) | int(Qt::TextWordWrap));
}

void StageRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    for (int item = 0; item < count(); ++item) {
        paintItemGround(p, item);
    }
    for (int item = 0; item < count(); ++item) {
        paintStage(p, item);
    }
}

void StageRow::resizeEvent(QResizeEvent* event)
{
    ItemList::resizeEvent(event);
    if (event->oldSize().width() != width()) { // its height follows from it, and is kept by the layout
        updateGeometry();
    }
}

void StageRow::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->key() == (layoutDirection() == Qt::RightToLeft ? Qt::Key_Right : Qt::Key_Left);
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        setCurrent(std::clamp(current() + (isBack ? -1 : 1), 0, std::max(0, count() - 1)));
        event->accept();
        return;
    }
    ItemList::keyPressEvent(event);
}

} // namespace cf::ui
