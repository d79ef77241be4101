// Painting vocabulary shared by delegates and painted widgets. Rectangles are in device-independent pixels, already
// scaled. Alignment flags are logical: AlignLeft means the side where reading starts, as the painter's layout direction
// says; use visual() to place rectangles laid out for left-to-right.
#pragma once

#include "ui/widgets/icon.h"
#include "ui/widgets/theme.h"

#include <QImage>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace cf::ui {

/// Of a picture; empty when it cannot be written. Any thread.
QByteArray pngOf(const QImage& image);

inline constexpr int leading = Qt::AlignLeft | Qt::AlignVCenter;
inline constexpr int trailing = Qt::AlignRight | Qt::AlignVCenter;
inline constexpr int centred = Qt::AlignCenter;

/// `r` as it stands in `bounds` when read from the painter's side.
QRectF visual(const QPainter& p, const QRectF& bounds, const QRectF& r);

qreal textWidth(const QString& text, Type type);
QString elided(const QString& text, Type type, qreal width, Qt::TextElideMode mode = Qt::ElideRight);
/// One line, elided; wrapped instead when flags hold Qt::TextWordWrap.
void drawText(QPainter& p, const QRectF& r, const QString& text, Type type, const QColor& colour, int flags = leading,
              Qt::TextElideMode mode = Qt::ElideRight);
/// Digits in equal cells, so that columns of numbers line up whatever the font's default figures are; elided at the
/// end. Text in scripts that join or run right to left is drawn whole, since cells would break it.
void drawFigures(QPainter& p, const QRectF& r, const QString& text, Type type, const QColor& colour,
                 int flags = trailing);
qreal figuresWidth(const QString& text, Type type);

void hline(QPainter& p, qreal x1, qreal x2, qreal y, const QColor& colour = tk().line);
void vline(QPainter& p, qreal x, qreal y1, qreal y2, const QColor& colour = tk().line);
/// Radius before px(). A transparent edge draws none.
void fillRound(QPainter& p, const QRectF& r, qreal units, const QColor& fill, const QColor& edge = Qt::transparent);
/// The soft ground of a state; in high contrast it also gets an outline in the state's colour.
void fillTone(QPainter& p, const QRectF& r, qreal units, Tone tone);
/// Data outside the selection: a pale body under a cap that keeps 3:1.
void paleBar(QPainter& p, const QRectF& r);
void softShadow(QPainter& p, const QRectF& r, qreal units, int depth);
/// Two pixels of accent inside `r`.
/// Property of a widget that draws the ring itself: the style leaves it out.
inline constexpr const char* drawsOwnRingProperty = "drawsOwnRing";
void focusRing(QPainter& p, const QRectF& r, qreal units = radius::control);
/// Diagonals for "no data" and "ignored": readable without colour.
void hatch(QPainter& p, const QRectF& r, const QColor& colour, qreal step = 6);

/// Icon in the tone's colour, word in ink, no box: the form used inside tables, calm even when every row failed.
void drawMark(QPainter& p, const QRectF& r, const QString& iconName, const QString& word, Tone tone);
qreal markWidth(const QString& word);
/// Icon and word on the tone's soft fill: the form used in headers. Returns the width used.
qreal drawBadge(QPainter& p, QPointF topLeft, const QString& iconName, const QString& word, Tone tone);
QSizeF badgeSize(const QString& iconName, const QString& word);
/// Evidence grade A..E, X (negative), U (none), in a square of gradeSize().
void drawGrade(QPainter& p, QPointF topLeft, const QString& grade);
int gradeSize();
/// "grade X, negative", for screen readers and tool tips.
QString spokenGrade(const QString& grade);

} // namespace cf::ui
