#include "ui/record/page_view.h"

#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

namespace cf::ui {

namespace {

constexpr int imageKiB = 192 * 1024;
constexpr double mostPixels = 36e6; ///< of one page; more is shown enlarged
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;
constexpr double coarseScale = 0.4; ///< a first look at a page, there at once

// Paper is white in every scheme, and so are the marks on it.
const QColor hitColour(0xff, 0xe8, 0x9a);
const QColor currentHitColour(0xff, 0xb0, 0x3a);
const QColor markColour(0xff, 0xf3, 0xc4);
const QColor selectionColour(0xb9, 0xd0, 0xff);

qint64 imageKey(int page, double scale) { return qint64(page) << 32 | qint64(scale * 100); }

} // namespace

PageView::PageView(DocumentPresenter& document, PageTextPresenter& text, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_text(text)
    , m_images(imageKiB)
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Pages of the document"));
    setAccessibleDescription(tr("Pictures of the pages; the same as text with T"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&m_document, &DocumentPresenter::changed, this, &PageView::reload);
    connect(&m_document, &DocumentPresenter::pageReady, this, &PageView::take);
    connect(&m_document, &DocumentPresenter::pageFailed, this, [this](int page) {
        m_failed.insert(page);
        askForVisible();
        viewport()->update();
    });
    connect(&m_text, &PageTextPresenter::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&m_text, &PageTextPresenter::hitShown, this, &PageView::showHit);
    reload();
}

QSizeF PageView::turned(const PageSize& size) const
{
    return m_quarters % 2 ? QSizeF(size.height, size.width) : QSizeF(size.width, size.height);
}

double PageView::deviceScale(int page) const
{
    const PageSize& size = m_document.pageSizes()[size_t(page)];
    const double most = std::sqrt(mostPixels / std::max(1.0, size.width * size.height));
    return std::min(m_zoom * devicePixelRatioF(), most);
}

void PageView::reload()
{
    m_images.clear();
    m_failed.clear();
    m_pressed.reset();
    m_quarters = 0;
    m_current = 0;
    verticalScrollBar()->setValue(0);
    layOut();
    Q_EMIT pageChanged(m_current, pageCount());
}

void PageView::chooseZoom(QSizeF largest)
{
    const double across = (viewport()->width() - 2.0 * px(16)) / largest.width();
    const double along = (viewport()->height() - 2.0 * px(16)) / largest.height();
    if (m_fit == Fit::Width) {
        m_zoom = std::clamp(across, leastZoom, 2.0);
    } else if (m_fit == Fit::Page) {
        m_zoom = std::clamp(std::min(across, along), leastZoom, mostZoom);
    }
}

void PageView::layOut()
{
    const auto& sizes = m_document.pageSizes();
    const double margin = px(16);
    QSizeF largest(1, 1);
    for (const PageSize& size : sizes) {
        largest = largest.expandedTo(turned(size));
    }
    chooseZoom(largest);
    m_rects.clear();
    double y = margin;
    const double width = std::max<double>(viewport()->width(), largest.width() * m_zoom + 2 * margin);
    for (const PageSize& size : sizes) {
        const QSizeF shown = turned(size) * m_zoom;
        m_rects.emplace_back((width - shown.width()) / 2, y, shown.width(), shown.height());
        y += shown.height() + margin;
    }
    m_area = QSizeF(width, y);
    verticalScrollBar()->setRange(0, std::max(0, int(y) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    askForVisible();
    viewport()->update();
    Q_EMIT zoomChanged();
}

QRectF PageView::pageRect(int page) const
{
    return m_rects[size_t(page)].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

QTransform PageView::fromPoints(int page) const
{
    const QRectF r = pageRect(page);
    const PageSize& size = m_document.pageSizes()[size_t(page)];
    QTransform t;
    t.translate(r.center().x(), r.center().y());
    t.rotate(90.0 * m_quarters);
    t.scale(m_zoom, m_zoom);
    t.translate(-size.width / 2, -size.height / 2);
    return t;
}

void PageView::askForVisible()
{
    const QRectF seen(viewport()->rect());
    for (int page = 0; page < pageCount() && !m_document.isBusy(); ++page) {
        const double scale = deviceScale(page);
        if (m_failed.contains(page) || !pageRect(page).intersects(seen) || m_images.contains(imageKey(page, scale))) {
            continue;
        }
        const auto keys = m_images.keys();
        const bool blank = std::ranges::none_of(keys, [page](qint64 key) { return key >> 32 == page; });
        if (blank && scale > 2 * coarseScale) {
            m_document.requestPage(page, coarseScale);
        }
        m_document.requestPage(page, scale);
    }
}

void PageView::take(int page, double scale, const PageImage& image)
{
    const QImage pixels(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height,
                        image.stride, QImage::Format_RGB32);
    m_images.insert(imageKey(page, scale), new QImage(pixels.copy()),
                    std::max<qsizetype>(1, image.pixels.size() / 1024));
    askForVisible();
    viewport()->update();
}

void PageView::noteCurrent()
{
    const double middle = viewport()->height() / 2.0;
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).bottom() >= middle || page == pageCount() - 1) {
            if (page != m_current) {
                m_current = page;
                Q_EMIT pageChanged(page, pageCount());
            }
            return;
        }
    }
}

void PageView::goToPage(int page)
{
    if (page >= 0 && page < pageCount()) {
        verticalScrollBar()->setValue(int(m_rects[size_t(page)].top()) - px(8));
        noteCurrent();
    }
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    const int page = m_current;
    layOut();
    goToPage(page);
}

void PageView::zoomBy(double factor)
{
    const double centre = (verticalScrollBar()->value() + viewport()->height() / 2.0) / std::max(1.0, m_area.height());
    m_fit = Fit::None;
    m_zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    layOut();
    verticalScrollBar()->setValue(int(centre * m_area.height() - viewport()->height() / 2.0));
}

void PageView::rotate()
{
    m_quarters = (m_quarters + 1) % 4;
    const int page = m_current;
    layOut();
    goToPage(page);
}

void PageView::showHit(int page, const QRectF& box)
{
    if (page < 0 || page >= pageCount()) {
        return;
    }
    const QRectF place = fromPoints(page).mapRect(box);
    if (!QRectF(viewport()->rect()).adjusted(0, px(8), 0, -px(8)).contains(place)) {
        QScrollBar* down = verticalScrollBar();
        down->setValue(down->value() + int(place.center().y() - viewport()->height() / 3.0));
        QScrollBar* across = horizontalScrollBar();
        across->setValue(across->value() + int(place.center().x() - viewport()->width() / 2.0));
    }
}

int PageView::pageAt(QPoint point) const
{
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).contains(point)) {
            return page;
        }
    }
    return -1;
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_text.clearSelection();
    m_pressed.reset();
    const QPoint at = event->position().toPoint();
    if (const int page = pageAt(at); page >= 0) {
        m_pressed = {page, fromPoints(page).inverted().map(event->position())};
    }
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed && event->buttons() & Qt::LeftButton) {
        m_text.select(m_pressed->first, m_pressed->second,
                      fromPoints(m_pressed->first).inverted().map(event->position()));
    }
}

void PageView::copy(const QString& text)
{
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT copied(text);
    }
}

void PageView::copySelection() { copy(m_text.selectedText()); }
void PageView::copyWithCitation() { copy(m_text.selectionWithCitation(m_documentId)); }

void PageView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool some = !m_text.selectedText().isEmpty();
    menu->addAction(tr("Copy"), this, &PageView::copySelection)->setEnabled(some);
    menu->addAction(tr("Copy with citation"), this, &PageView::copyWithCitation)->setEnabled(some);
    menu->popup(event->globalPos());
}

void PageView::paintImage(QPainter& p, int page, const QRectF& r)
{
    const QImage* image = m_images.object(imageKey(page, deviceScale(page)));
    if (!image) { // another size of it until the right one is there
        for (const qint64 key : m_images.keys()) {
            if (key >> 32 == page) {
                image = m_images.object(key);
            }
        }
    }
    if (!image) {
        if (m_failed.contains(page)) {
            drawText(p, r, tr("This page cannot be drawn"), Type::Body, Qt::darkGray, centred);
        }
        return;
    }
    const PageSize& size = m_document.pageSizes()[size_t(page)];
    p.save();
    p.setTransform(fromPoints(page), true);
    p.setRenderHint(QPainter::SmoothPixmapTransform);
    p.drawImage(QRectF(0, 0, size.width, size.height), *image);
    p.restore();
}

void PageView::paintMarks(QPainter& p, int page)
{
    const QTransform t = fromPoints(page);
    p.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (const auto& mark : m_text.marks()) {
        if (mark.page == page) {
            p.fillRect(t.mapRect(mark.box), markColour);
        }
    }
    for (size_t i = 0; i < m_text.hits().size(); ++i) {
        const auto& hit = m_text.hits()[i];
        if (hit.page == page) {
            p.fillRect(t.mapRect(hit.box), int(i) == m_text.current() ? currentHitColour : hitColour);
        }
    }
    if (m_text.selectedPage() == page) {
        for (const QRectF& box : m_text.selectedBoxes()) {
            p.fillRect(t.mapRect(box), selectionColour);
        }
    }
    p.setCompositionMode(QPainter::CompositionMode_SourceOver);
}

void PageView::paintPage(QPainter& p, int page)
{
    const QRectF r = pageRect(page);
    softShadow(p, r, 0, 10);
    p.fillRect(r, Qt::white);
    paintImage(p, page, r);
    paintMarks(p, page);
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter p(viewport());
    p.fillRect(viewport()->rect(), tk().sunken);
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).adjusted(-12, -12, 12, 12).intersects(viewport()->rect())) {
            paintPage(p, page);
        }
    }
    if (hasFocus()) {
        focusRing(p, viewport()->rect(), 0);
    }
}

void PageView::resizeEvent(QResizeEvent*)
{
    const int page = m_current;
    layOut();
    if (m_fit != Fit::None && page > 0) {
        goToPage(page);
    }
}

void PageView::scrollContentsBy(int, int)
{
    askForVisible();
    noteCurrent();
    viewport()->update();
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(1.25); return;
    case Qt::Key_Minus: zoomBy(0.8); return;
    case Qt::Key_0: setFit(Fit::Width); return;
    case Qt::Key_Home: goToPage(0); return;
    case Qt::Key_End: goToPage(pageCount() - 1); return;
    case Qt::Key_PageDown: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd); return;
    case Qt::Key_PageUp: verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1);
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

bool PageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ScreenChangeInternal) {
        layOut();
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace cf::ui
