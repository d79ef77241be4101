#include "ui/record/page_view.h"

#include "models/base/text.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace cf::ui {

namespace {

constexpr int imageKiB = 192 * 1024;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 8;

qint64 imageKey(int page, double scale) { return qint64(page) << 32 | qint64(scale * 100); }

} // namespace

PageView::PageView(DocumentPresenter& document, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_document(document)
    , m_images(imageKiB)
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Pages of the document"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Midlight);
    viewport()->setCursor(Qt::IBeamCursor);
    connect(&m_document, &DocumentPresenter::changed, this, &PageView::reload);
    connect(&m_document, &DocumentPresenter::pageReady, this, &PageView::take);
    connect(&m_document, &DocumentPresenter::wordsReady, this, &PageView::takeWords);
    reload();
}

int PageView::pageCount() const { return int(m_rects.size()); }

double PageView::deviceScale() const { return m_zoom * devicePixelRatioF(); }

void PageView::reload()
{
    m_images.clear();
    m_words.clear();
    m_hits.clear();
    m_hit = -1;
    m_current = 0;
    clearSelection();
    verticalScrollBar()->setValue(0);
    layOut();
    if (!m_wanted.isEmpty()) {
        find(m_wanted);
    }
    Q_EMIT pageChanged(m_current, pageCount());
}

void PageView::layOut()
{
    const auto& sizes = m_document.pageSizes();
    const double margin = px(16);
    double widest = 1;
    double tallest = 1;
    for (const PageSize& size : sizes) {
        widest = std::max(widest, size.width);
        tallest = std::max(tallest, size.height);
    }
    if (m_fit == Fit::Width) {
        m_zoom = std::clamp((viewport()->width() - 2 * margin) / widest, leastZoom, 2.0);
    } else if (m_fit == Fit::Page) {
        m_zoom = std::clamp(
            std::min((viewport()->width() - 2 * margin) / widest, (viewport()->height() - 2 * margin) / tallest),
            leastZoom, mostZoom);
    }
    m_rects.clear();
    double y = margin;
    const double width = std::max<double>(viewport()->width(), widest * m_zoom + 2 * margin);
    for (const PageSize& size : sizes) {
        m_rects.emplace_back((width - size.width * m_zoom) / 2, y, size.width * m_zoom, size.height * m_zoom);
        y += size.height * m_zoom + margin;
    }
    m_area = QSizeF(width, y);
    verticalScrollBar()->setRange(0, std::max(0, int(y) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(px(40));
    horizontalScrollBar()->setRange(0, std::max(0, int(width) - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    askForVisible();
    viewport()->update();
}

QRectF PageView::pageRect(int page) const
{
    return m_rects[size_t(page)].translated(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
}

void PageView::askForVisible()
{
    const QRectF seen(viewport()->rect());
    for (int page = 0; page < pageCount(); ++page) {
        if (pageRect(page).intersects(seen) && !m_images.contains(imageKey(page, deviceScale()))) {
            m_document.requestPage(page, deviceScale());
        }
    }
}

void PageView::take(int page, double scale, const PageImage& image)
{
    const QImage pixels(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height,
                        image.stride, QImage::Format_RGB32);
    m_images.insert(imageKey(page, scale), new QImage(pixels.copy()),
                    std::max<qsizetype>(1, image.pixels.size() / 1024));
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

void PageView::find(const QString& text)
{
    m_wanted = text;
    m_hits.clear();
    m_hit = -1;
    if (text.isEmpty()) {
        Q_EMIT hitsChanged(-1, 0);
        viewport()->update();
        return;
    }
    for (int page = 0; page < pageCount(); ++page) {
        if (!m_words.contains(page)) {
            m_document.requestWords(page);
        }
    }
    collectHits();
}

void PageView::takeWords(int page, const std::vector<PageWord>& pageWords)
{
    m_words[page] = pageWords;
    if (!m_wanted.isEmpty()) {
        collectHits();
    }
    viewport()->update();
}

void PageView::collectHits()
{
    const std::vector<Word> wanted = words(m_wanted);
    const bool first = m_hits.empty();
    m_hits.clear();
    for (const auto& [page, pageWords] : m_words) {
        // One box a word of the page; a hit of several words is one box around them.
        std::vector<std::pair<QString, QRectF>> folded;
        for (const PageWord& word : pageWords) {
            for (const Word& part : words(word.text)) {
                folded.emplace_back(part.folded, word.box);
            }
        }
        for (size_t i = 0; !wanted.empty() && i + wanted.size() <= folded.size(); ++i) {
            bool same = true;
            QRectF box;
            for (size_t k = 0; k < wanted.size() && same; ++k) {
                const bool last = k + 1 == wanted.size(); // while typing, the last word may be unfinished
                same =
                    last ? folded[i + k].first.startsWith(wanted[k].folded) : folded[i + k].first == wanted[k].folded;
                box = box.united(folded[i + k].second);
            }
            if (same) {
                m_hits.push_back({page, box});
            }
        }
    }
    if (m_hits.empty()) {
        m_hit = -1;
    } else if (first || m_hit < 0) {
        m_hit = 0;
        showHit();
    }
    Q_EMIT hitsChanged(m_hit, hitCount());
    viewport()->update();
}

void PageView::findNext(int step)
{
    if (m_hits.empty()) {
        return;
    }
    m_hit = (m_hit + step + hitCount()) % hitCount();
    showHit();
    Q_EMIT hitsChanged(m_hit, hitCount());
    viewport()->update();
}

void PageView::showHit()
{
    const Hit& hit = m_hits[size_t(m_hit)];
    const QRectF page = m_rects[size_t(hit.page)];
    const double top = page.top() + hit.box.top() * m_zoom;
    const double seenFrom = verticalScrollBar()->value();
    if (top < seenFrom || top > seenFrom + viewport()->height() - px(40)) {
        verticalScrollBar()->setValue(int(top - viewport()->height() / 3.0));
    }
}

std::pair<int, QPointF> PageView::pointAt(QPoint viewportPoint) const
{
    for (int page = 0; page < pageCount(); ++page) {
        const QRectF r = pageRect(page);
        if (r.contains(viewportPoint)) {
            return {page, (viewportPoint - r.topLeft()) / m_zoom};
        }
    }
    return {-1, {}};
}

void PageView::clearSelection()
{
    m_selectFrom.reset();
    m_selectTo.reset();
    viewport()->update();
}

QString PageView::selectedText() const
{
    if (!m_selectFrom || !m_selectTo || m_selectFrom->first != m_selectTo->first ||
        !m_words.contains(m_selectFrom->first)) {
        return {};
    }
    const QRectF box = QRectF(m_selectFrom->second, m_selectTo->second).normalized();
    QString text;
    double line = -1;
    for (const PageWord& word : m_words.at(m_selectFrom->first)) {
        if (word.box.intersects(box)) {
            const bool newLine = line >= 0 && word.box.center().y() > line;
            text += text.isEmpty() ? QString() : newLine ? QStringLiteral("\n") : QStringLiteral(" ");
            text += word.text;
            line = word.box.bottom();
        }
    }
    return text;
}

void PageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    clearSelection();
    const auto at = pointAt(event->position().toPoint());
    if (at.first >= 0) {
        m_selectFrom = at;
        if (!m_words.contains(at.first)) {
            m_document.requestWords(at.first);
        }
    }
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = pointAt(event->position().toPoint());
    if (m_selectFrom && event->buttons() & Qt::LeftButton && at.first == m_selectFrom->first) {
        m_selectTo = at;
        viewport()->update();
    }
}

void PageView::paintPage(QPainter& p, int page)
{
    const QRectF r = pageRect(page);
    softShadow(p, r, 0, px(10));
    p.fillRect(r, Qt::white);
    if (const QImage* sharp = m_images.object(imageKey(page, deviceScale()))) {
        p.drawImage(r, *sharp);
    } else { // another size of it until the right one is there
        for (const qint64 key : m_images.keys()) {
            if (key >> 32 == page) {
                p.setRenderHint(QPainter::SmoothPixmapTransform);
                p.drawImage(r, *m_images.object(key));
                break;
            }
        }
    }
    const auto onPage = [&](const QRectF& box) {
        return QRectF(r.topLeft() + box.topLeft() * m_zoom, box.size() * m_zoom);
    };
    p.setCompositionMode(QPainter::CompositionMode_Multiply); // paper is white in every scheme
    for (int i = 0; i < hitCount(); ++i) {
        if (m_hits[size_t(i)].page == page) {
            p.fillRect(onPage(m_hits[size_t(i)].box), i == m_hit ? QColor(0xff, 0xb0, 0x3a) : QColor(0xff, 0xe8, 0x9a));
        }
    }
    if (m_selectFrom && m_selectTo && m_selectFrom->first == page && m_words.contains(page)) {
        const QRectF box = QRectF(m_selectFrom->second, m_selectTo->second).normalized();
        for (const PageWord& word : m_words.at(page)) {
            if (word.box.intersects(box)) {
                p.fillRect(onPage(word.box), QColor(0xb9, 0xd0, 0xff));
            }
        }
    }
    p.setCompositionMode(QPainter::CompositionMode_SourceOver);
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
        focusRing(p, viewport()->rect());
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
