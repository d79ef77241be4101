#include "ui/record/thumbnails.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

namespace cf::ui {

namespace {

constexpr int imageKiB = 32 * 1024;
constexpr int pageUnits = 56;

} // namespace

Thumbnails::Thumbnails(DocumentPresenter& document, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_images(imageKiB)
{
    setObjectName(QStringLiteral("thumbnails"));
    setAccessibleName(tr("Pages, small"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setScaledWidth(this, 96, 96);
    connect(&document, &DocumentPresenter::changed, this, &Thumbnails::reload);
    connect(&document, &DocumentPresenter::pageReady, this, [this](int page, double scale, const PageImage& image) {
        // Any size will do, and the coarse one is there first.
        if (!m_images.contains(page) && isVisible() && scale <= 1) {
            const QImage pixels(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height,
                                image.stride, QImage::Format_RGB32);
            const int width = int(px(pageUnits) * devicePixelRatioF());
            auto* small = new QImage(pixels.scaledToWidth(width, Qt::SmoothTransformation));
            m_images.insert(page, small, std::max<qsizetype>(1, small->sizeInBytes() / 1024));
            viewport()->update();
        }
        ask();
    });
    connect(&document, &DocumentPresenter::pageFailed, this, [this](int page) { m_failed.insert(page); });
    reload();
}

QSize Thumbnails::sizeHint() const { return {px(96), px(200)}; }

void Thumbnails::reload()
{
    m_images.clear();
    m_failed.clear();
    m_current = 0;
    layOut();
}

double Thumbnails::scaleOf(int page) const
{
    return px(pageUnits) / std::max(1.0, m_document.pageSizes()[size_t(page)].width);
}

void Thumbnails::layOut()
{
    m_rects.clear();
    double y = px(20);
    for (int page = 0; page < int(m_document.pageSizes().size()); ++page) {
        const double height =
            std::min(m_document.pageSizes()[size_t(page)].height * scaleOf(page), double(px(pageUnits) * 3));
        m_rects.emplace_back((viewport()->width() - px(pageUnits)) / 2.0, y, px(pageUnits), height);
        y += height + px(32);
    }
    verticalScrollBar()->setRange(0, std::max(0, int(y) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    ask();
    viewport()->update();
}

QRectF Thumbnails::rectOf(int page) const { return m_rects[size_t(page)].translated(0, -verticalScrollBar()->value()); }

void Thumbnails::ask()
{
    if (!isVisible()) {
        return;
    }
    for (int page = 0; page < int(m_rects.size()) && !m_document.isBusy(); ++page) {
        if (!m_images.contains(page) && !m_failed.contains(page) && rectOf(page).intersects(viewport()->rect())) {
            m_document.requestPage(page, std::clamp(scaleOf(page) * devicePixelRatioF() * 2, 0.05, 1.0));
        }
    }
}

void Thumbnails::setCurrent(int page)
{
    if (page == m_current || page < 0 || page >= int(m_rects.size())) {
        return;
    }
    m_current = page;
    const QRectF r = rectOf(page).adjusted(0, -px(8), 0, px(28));
    QScrollBar* bar = verticalScrollBar();
    if (r.top() < 0) {
        bar->setValue(bar->value() + int(r.top()));
    } else if (r.bottom() > viewport()->height()) {
        bar->setValue(bar->value() + int(r.bottom()) - viewport()->height());
    }
    viewport()->update();
}

void Thumbnails::choose(int page)
{
    if (page >= 0 && page < int(m_rects.size())) {
        setCurrent(page);
        Q_EMIT chosen(page);
    }
}

void Thumbnails::paintEvent(QPaintEvent*)
{
    QPainter p(viewport());
    p.fillRect(viewport()->rect(), tk().sunken);
    for (int page = 0; page < int(m_rects.size()); ++page) {
        const QRectF r = rectOf(page);
        if (!r.adjusted(0, 0, 0, px(24)).intersects(viewport()->rect())) {
            continue;
        }
        p.fillRect(r, Qt::white);
        if (const QImage* image = m_images.object(page)) {
            p.setRenderHint(QPainter::SmoothPixmapTransform);
            p.drawImage(r, *image);
        }
        if (page == m_current) {
            focusRing(p, r.adjusted(-3, -3, 3, 3), radius::small);
        }
        drawText(p, QRectF(0, r.bottom() + px(4), viewport()->width(), px(20)), QString::number(page + 1),
                 Type::Caption, page == m_current ? tk().ink : tk().ink3, centred);
    }
    if (hasFocus()) {
        focusRing(p, viewport()->rect(), 0);
    }
}

void Thumbnails::resizeEvent(QResizeEvent*) { layOut(); }

void Thumbnails::scrollContentsBy(int, int)
{
    ask();
    viewport()->update();
}

void Thumbnails::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    layOut();
}

void Thumbnails::mousePressEvent(QMouseEvent* event)
{
    for (int page = 0; page < int(m_rects.size()); ++page) {
        if (rectOf(page).adjusted(-4, -4, 4, px(24)).contains(event->position())) {
            choose(page);
            return;
        }
    }
}

void Thumbnails::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Up: choose(m_current - 1); return;
    case Qt::Key_Down: choose(m_current + 1); return;
    case Qt::Key_Home: choose(0); return;
    case Qt::Key_End: choose(int(m_rects.size()) - 1); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace cf::ui
