#include "ui/widgets/icon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int iconUnits = 16;
constexpr qreal paperRatio = 4;

QString pathOf(const QString& name) { return u":/icons/"_s + name + u".svg"_s; }

/// Drawings that say "onwards" or "back" and would lie when the line is read from the other side.
bool isDirectional(const QString& name)
{
    static const QStringList names{u"arrow"_s, u"back"_s, u"forward"_s, u"reissue"_s, u"return"_s, u"undo"_s};
    return names.contains(name);
}

QPixmap render(const QString& name, const QColor& colour, QSize pixels, bool mirrored)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("#000", colour.name().toLatin1());
    QImage image(pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    QSvgRenderer(svg).render(&p);
    p.end();
    return QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
}

QPixmap cached(const QString& name, const QColor& colour, QSize pixels, bool mirrored)
{
    const QString key =
        u"cf/%1/%2/%3x%4/%5"_s.arg(name, colour.name()).arg(pixels.width()).arg(pixels.height()).arg(int(mirrored));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, colour, pixels, mirrored);
        if (!pixmap.isNull())
            QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QSize pixelsOf(QSize size, qreal ratio)
{
    return {int(std::ceil(size.width() * ratio)), int(std::ceil(size.height() * ratio))};
}

class ThemedIcon : public QIconEngine
{
public:
    ThemedIcon(QString name, Ink ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {}

    void paint(QPainter* p, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QPointF at(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0);
        drawIcon(*p, m_name, at, colour(mode), side);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return cached(m_name, colour(mode), size, mirrored());
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0) // from there on the size comes in device-independent pixels
        const QSize pixels = pixelsOf(size, scale);
#else
        const QSize pixels = size;
#endif
        QPixmap pixmap = cached(m_name, colour(mode), pixels, mirrored());
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {}; }
    QString key() const override { return u"cf"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return !hasIcon(m_name); }
    QIconEngine* clone() const override { return new ThemedIcon(m_name, m_ink); }

private:
    bool mirrored() const { return QGuiApplication::isRightToLeft() && isDirectional(m_name); }
    QColor colour(QIcon::Mode mode) const
    {
        if (mode == QIcon::Disabled)
            return tk().off;
        const bool lit = m_ink == Ink::Secondary && (mode == QIcon::Active || mode == QIcon::Selected);
        return theme().ink(lit ? Ink::Fact : m_ink);
    }

    QString m_name;
    Ink m_ink;
};

} // namespace

bool hasIcon(const QString& name) { return QFile::exists(pathOf(name)); }

QIcon icon(const QString& name, Ink ink)
{
    if (name.isEmpty())
        return {};
    Q_ASSERT_X(hasIcon(name), "icon", qPrintable(name));
    return QIcon(new ThemedIcon(name, ink));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal ratio)
{
    QPixmap pixmap =
        cached(name, colour, pixelsOf({size, size}, ratio), QGuiApplication::isRightToLeft() && isDirectional(name));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

void drawIcon(QPainter& p, const QString& name, QPointF topLeft, const QColor& colour, int size)
{
    const int side = size > 0 ? size : px(iconUnits);
    // What is printed or written as a drawing is looked at from nearer than a screen.
    const bool isScreen = p.paintEngine() && p.paintEngine()->type() == QPaintEngine::Raster;
    const qreal ratio = isScreen ? p.device()->devicePixelRatioF() : paperRatio;
    const bool mirrored = p.layoutDirection() == Qt::RightToLeft && isDirectional(name);
    QPixmap pixmap = cached(name, colour, pixelsOf({side, side}, ratio), mirrored);
    pixmap.setDevicePixelRatio(ratio);
    // On whole device pixels the strokes stay as sharp as they were drawn.
    const QPointF snapped(std::round(topLeft.x() * ratio) / ratio, std::round(topLeft.y() * ratio) / ratio);
    p.drawPixmap(snapped, pixmap);
}

} // namespace cf::ui
