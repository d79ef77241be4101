#include "ui/widgets/paint.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace cf::ui {

namespace {

constexpr int badgeHeight = 24;

/// Scripts whose letters join, reorder or run right to left must be shaped as a whole.
bool bearsCells(const QString& text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        if (c.isSurrogate() || c.isMark())
            return false;
        const auto direction = c.direction();
        return direction != QChar::DirR && direction != QChar::DirAL && direction != QChar::DirAN;
    });
}

/// Calls f(run, isDigit) for each digit alone and for each stretch between digits.
template <typename F>
void eachRun(const QString& text, F f)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool digit = i < text.size() && text[i].isDigit();
        if (!digit && i < text.size())
            continue;
        if (i > start)
            f(text.mid(start, i - start), false);
        if (digit)
            f(text.mid(i, 1), true);
        start = i + 1;
    }
}

qreal cellsWidth(const QString& text, const QFontMetricsF& metrics)
{
    const qreal cell = metrics.horizontalAdvance(u'0');
    qreal width = 0;
    eachRun(text, [&](const QString& run, bool digit) { width += digit ? cell : metrics.horizontalAdvance(run); });
    return width;
}

void drawCells(QPainter& p, qreal x, qreal y, const QString& text, const QFontMetricsF& metrics)
{
    const qreal cell = metrics.horizontalAdvance(u'0');
    eachRun(text, [&](const QString& run, bool digit) {
        const qreal own = metrics.horizontalAdvance(run);
        const qreal width = digit ? cell : own;
        p.drawText(QPointF(x + (width - own) / 2, y), run);
        x += width;
    });
}

} // namespace

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

QRectF visual(const QPainter& p, const QRectF& bounds, const QRectF& r)
{
    if (p.layoutDirection() != Qt::RightToLeft)
        return r;
    return {bounds.left() + bounds.right() - r.right(), r.top(), r.width(), r.height()};
}

qreal textWidth(const QString& text, Type type) { return QFontMetricsF(theme().font(type)).horizontalAdvance(text); }

QString elided(const QString& text, Type type, qreal width, Qt::TextElideMode mode)
{
    return QFontMetricsF(theme().font(type)).elidedText(text, mode, width + 0.5);
}

void drawText(QPainter& p, const QRectF& r, const QString& text, Type type, const QColor& colour, int flags,
              Qt::TextElideMode mode)
{
    p.setFont(theme().font(type));
    p.setPen(colour);
    // The layout says on which side a text begins; in which direction it runs, the text itself says.
    const auto aligned = QStyle::visualAlignment(p.layoutDirection(), Qt::Alignment(flags & 0xff));
    const int runs = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    const int all =
        int(aligned) | Qt::AlignAbsolute | runs | (flags & Qt::TextWordWrap ? Qt::TextWordWrap : Qt::TextSingleLine);
    p.drawText(r, all, flags & Qt::TextWordWrap ? text : elided(text, type, r.width(), mode));
}

qreal figuresWidth(const QString& text, Type type)
{
    return bearsCells(text) ? cellsWidth(text, QFontMetricsF(theme().font(type))) : textWidth(text, type);
}

void drawFigures(QPainter& p, const QRectF& r, const QString& text, Type type, const QColor& colour, int flags)
{
    const QFontMetricsF metrics(theme().font(type));
    const qreal width = bearsCells(text) ? cellsWidth(text, metrics) : -1;
    if (width < 0 || width > r.width() + 0.5) {
        drawText(p, r, text, type, colour, flags);
        return;
    }
    const bool reversed = p.layoutDirection() == Qt::RightToLeft && !(flags & Qt::AlignAbsolute);
    const bool right = flags & (reversed ? Qt::AlignLeft : Qt::AlignRight);
    const qreal x = flags & Qt::AlignHCenter ? r.center().x() - width / 2 : right ? r.right() - width : r.left();
    const qreal y =
        flags & Qt::AlignTop ? r.top() + metrics.ascent() : r.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    p.setFont(theme().font(type));
    p.setPen(colour);
    const Qt::LayoutDirection direction = p.layoutDirection();
    p.setLayoutDirection(Qt::LeftToRight); // the cells are placed by hand
    drawCells(p, x, y, text, metrics);
    p.setLayoutDirection(direction);
}

void hline(QPainter& p, qreal x1, qreal x2, qreal y, const QColor& colour)
{
    p.fillRect(QRectF(x1, y, x2 - x1, 1), colour);
}
void vline(QPainter& p, qreal x, qreal y1, qreal y2, const QColor& colour)
{
    p.fillRect(QRectF(x, y1, 1, y2 - y1), colour);
}

void fillRound(QPainter& p, const QRectF& r, qreal units, const QColor& fill, const QColor& edge)
{
    const bool outlined = edge.alpha() > 0;
    const qreal corner = std::min({qreal(px(units)), r.width() / 2, r.height() / 2});
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(outlined ? QPen(edge, 1) : Qt::NoPen);
    p.setBrush(fill);
    p.drawRoundedRect(outlined ? r.adjusted(0.5, 0.5, -0.5, -0.5) : r, corner, corner);
    p.restore();
}

void fillTone(QPainter& p, const QRectF& r, qreal units, Tone tone)
{
    const bool outlined = theme().scheme() == Scheme::Contrast;
    fillRound(p, r, units, theme().toneSoft(tone), outlined ? theme().toneInk(tone) : QColor(Qt::transparent));
}

void paleBar(QPainter& p, const QRectF& r)
{
    p.fillRect(r, tk().barSoft);
    p.fillRect(QRectF(r.topLeft(), QSizeF(r.width(), std::min<qreal>(r.height(), 1))), tk().bar);
}

void softShadow(QPainter& p, const QRectF& r, qreal units, int depth)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(Qt::NoPen);
    QColor c = tk().shadow;
    const qreal most = c.alphaF();
    const qreal corner = units > 0 ? px(units) : 0;
    for (int i = depth; i >= 1; --i) { // fades with the distance, so no edge shows
        c.setAlphaF(float(most * 2.4 / depth * (1 - (i - 1.0) / depth)));
        p.setBrush(c);
        p.drawRoundedRect(r.adjusted(-i, -i + depth * 0.3, i, i + depth * 0.3), corner + i, corner + i);
    }
    p.restore();
}

void focusRing(QPainter& p, const QRectF& r, qreal units)
{
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(tk().accent, 2));
    p.setBrush(Qt::NoBrush);
    const qreal corner = std::max<qreal>(0, px(units) - 0.5);
    p.drawRoundedRect(r.adjusted(1, 1, -1, -1), corner, corner);
    p.restore();
}

void hatch(QPainter& p, const QRectF& r, const QColor& colour, qreal step)
{
    p.save();
    p.setClipRect(r, Qt::IntersectClip);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(colour, 1));
    for (qreal x = r.left() - r.height(); x < r.right(); x += px(step))
        p.drawLine(QPointF(x, r.bottom()), QPointF(x + r.height(), r.top()));
    p.restore();
}

qreal markWidth(const QString& word) { return px(22) + std::ceil(textWidth(word, Type::Body)) + 1; }

void drawMark(QPainter& p, const QRectF& r, const QString& iconName, const QString& word, Tone tone)
{
    const int side = px(16);
    const QRectF spot = visual(p, r, QRectF(r.left(), r.center().y() - side / 2.0, side, side));
    drawIcon(p, iconName, spot.topLeft(), theme().toneInk(tone));
    drawText(p, visual(p, r, r.adjusted(px(22), 0, 0, 0)), word, Type::Body,
             tone == Tone::Absent ? tk().ink2 : tk().ink);
}

QSizeF badgeSize(const QString& iconName, const QString& word)
{
    const qreal width = px(iconName.isEmpty() ? 8 : 26) + std::ceil(textWidth(word, Type::Body)) + px(8);
    return {width, qreal(std::max(px(badgeHeight), theme().lineHeight(Type::Body) + px(4)))};
}

qreal drawBadge(QPainter& p, QPointF topLeft, const QString& iconName, const QString& word, Tone tone)
{
    const QRectF r(topLeft, badgeSize(iconName, word));
    fillTone(p, r, radius::control, tone);
    const QColor colour = theme().toneInk(tone);
    if (!iconName.isEmpty()) {
        const QRectF spot(r.left() + px(6), r.center().y() - px(16) / 2.0, px(16), px(16));
        drawIcon(p, iconName, visual(p, r, spot).topLeft(), colour);
    }
    const qreal lead = px(iconName.isEmpty() ? 8 : 26);
    drawText(p, visual(p, r, r.adjusted(lead, 0, -px(4), 0)), word, Type::Body, colour);
    return r.width();
}

int gradeSize() { return std::max(px(20), theme().lineHeight(Type::CaptionStrong) + 2); }

void drawGrade(QPainter& p, QPointF topLeft, const QString& grade)
{
    const Tone tone = grade == u'X' ? Tone::Failed : grade == u'U' ? Tone::Absent : Tone::Plain;
    const QRectF r(topLeft, QSizeF(gradeSize(), gradeSize()));
    fillTone(p, r, radius::small, tone);
    drawText(p, r, grade, Type::CaptionStrong, tone == Tone::Plain ? tk().ink : theme().toneInk(tone), centred);
}

QString spokenGrade(const QString& grade)
{
    if (grade.isEmpty())
        return {};
    if (grade == u'X')
        return QCoreApplication::translate("cf::ui::Grade", "grade X, negative");
    if (grade == u'U')
        return QCoreApplication::translate("cf::ui::Grade", "grade U, no evidence");
    return QCoreApplication::translate("cf::ui::Grade", "grade %1").arg(grade);
}

} // namespace cf::ui
