#include "ui/compare/compare_pages_view.h"

#include "ui/search/words_presenter.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int imageKiB = 128 * 1024;
constexpr double mostPixels = 24e6; ///< of one page
constexpr double leastZoom = 0.15, mostZoom = 6, sideUnits = 24, gapUnits = 24;

qint64 keyOf(int page, bool isLeft, double scale) { return (qint64(page) << 32) | (qint64(scale * 100) << 1) | qint64(isLeft); }

} // namespace

ComparePagesView::ComparePagesView(ComparePresenter& presenter, QWidget* parent)
    : CompareView(presenter, u"comparePages"_s, parent)
    , m_images(imageKiB)
{
    setAccessibleName(tr("Pages with differences"));
    viewport()->setBackgroundRole(QPalette::Midlight);
    m_blink.setInterval(blinkMs);
    connect(&m_blink, &QTimer::timeout, this, &ComparePagesView::flip);
    connect(&presenter, &ComparePresenter::pagesChanged, this, [this] {
        if (m_rows.size() != this->presenter().pages().pairs().size()) {
            layOut();
        }
        showStrip();
        viewport()->update();
    });
    connect(&presenter, &ComparePresenter::changed, this, [this] {
        if (m_rows.size() != this->presenter().pages().pairs().size()) {
            m_images.clear();
            m_failed.clear();
            layOut();
        }
    });
    connect(&presenter, &ComparePresenter::currentChanged, this, &ComparePagesView::followCurrent);
    for (const bool isLeft : {true, false}) {
        DocumentPresenter& document = (isLeft ? presenter.left() : presenter.right()).document();
        connect(&document, &DocumentPresenter::pageReady, this,
                [this, isLeft](int page, double scale, const PageImage& image) { take(isLeft, page, scale, image); });
        connect(&document, &DocumentPresenter::pageFailed, this, [this, isLeft](int page) {
            m_failed.insert(keyOf(page, isLeft, 0));
            viewport()->update();
        });
        connect(&document, &DocumentPresenter::changed, this, [this] {
            m_images.clear();
            m_failed.clear();
            layOut();
        });
    }
    layOut();
}

int ComparePagesView::pageOf(int pair, bool isLeft) const
{
    const evidence::PagePair& pages = presenter().pages().pairs()[size_t(pair)].pages;
    return isLeft ? pages.left : pages.right;
}

const PageSize* ComparePagesView::sizeOf(int pair, bool isLeft) const
{
    const auto& sizes = presenter().side(isLeft).document().pageSizes();
    const int page = pageOf(pair, isLeft);
    return page < 0 || page >= int(sizes.size()) ? nullptr : &sizes[size_t(page)];
}

void ComparePagesView::layOut()
{
    const int pairs = int(presenter().pages().pairs().size());
    const double room = (m_manner == Manner::Beside ? columnRect(true).width() : viewport()->width()) - 2.0 * px(sideUnits);
    if (m_isFitting) {
        double widest = 1;
        for (int i = 0; i < pairs; ++i) {
            for (const bool isLeft : {true, false}) {
                const PageSize* size = sizeOf(i, isLeft);
                widest = std::max(widest, size ? size->width : 1);
            }
        }
        m_zoom = widest > 1 ? std::clamp(room / widest, leastZoom, 2.0) : 1;
    }
    m_rows.clear();
    double top = px(gapUnits);
    for (int i = 0; i < pairs; ++i) {
        const PageSize *left = sizeOf(i, true), *right = sizeOf(i, false);
        const double height = std::max(left ? left->height : 0, right ? right->height : 0) * m_zoom;
        m_rows.push_back({top, height});
        top += height + px(gapUnits);
    }
    setWholeHeight(top);
    strip().setVisible(m_manner == Manner::Beside);
    askForVisible();
    viewport()->update();
}

QRectF ComparePagesView::pageRect(int pair, bool isLeft) const
{
    const PageSize* size = sizeOf(pair, isLeft);
    const PageSize* like = size ? size : sizeOf(pair, !isLeft);
    if (!like) {
        return {};
    }
    const QRectF column = m_manner == Manner::Beside ? QRectF(columnRect(isLeft)) : QRectF(viewport()->rect());
    const double width = like->width * m_zoom;
    const double x = std::max(column.left() + std::min<double>(px(sideUnits), std::max(0.0, (column.width() - width) / 2)), column.center().x() - width / 2);
    return {x, m_rows[size_t(pair)].top - verticalScrollBar()->value(), width, like->height * m_zoom};
}

QRectF ComparePagesView::onScreen(int pair, bool isLeft, const QRectF& points) const
{
    const QRectF page = pageRect(pair, isLeft);
    return {page.left() + points.left() * m_zoom, page.top() + points.top() * m_zoom, points.width() * m_zoom, points.height() * m_zoom};
}

int ComparePagesView::pairAt(double y) const
{
    const auto after = std::ranges::upper_bound(m_rows, y, {}, &Row::top);
    return m_rows.empty() ? -1 : std::max(0, int(after - m_rows.begin()) - 1);
}

int ComparePagesView::currentPair() const { return pairAt(verticalScrollBar()->value() + viewport()->height() / 2.0); }

double ComparePagesView::deviceScale(const PageSize& size) const
{
    return std::min(m_zoom * devicePixelRatioF(), std::sqrt(mostPixels / std::max(1.0, size.width * size.height)));
}

void ComparePagesView::askForVisible()
{
    if (m_rows.empty() || !isVisible()) {
        return;
    }
    const double top = verticalScrollBar()->value();
    for (int pair = pairAt(top); pair < int(m_rows.size()) && m_rows[size_t(pair)].top < top + viewport()->height(); ++pair) {
        for (const bool isLeft : {true, false}) {
            const PageSize* size = sizeOf(pair, isLeft);
            DocumentPresenter& document = (isLeft ? presenter().left() : presenter().right()).document();
            if (!size || document.isBusy()) {
                continue;
            }
            const double scale = deviceScale(*size);
            if (!m_images.contains(keyOf(pageOf(pair, isLeft), isLeft, scale)) && !m_failed.contains(keyOf(pageOf(pair, isLeft), isLeft, 0))) {
                document.requestPage(pageOf(pair, isLeft), scale);
            }
        }
        presenter().pages().prefer(pair);
    }
    if (const int now = currentPair(); now != m_shownPair) {
        m_shownPair = now;
        Q_EMIT pageChanged(now);
    }
}

void ComparePagesView::take(bool isLeft, int page, double scale, const PageImage& image)
{
    if (scale == ComparePagesPresenter::lookScale) {
        return;
    }
    const QImage pixels(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height, image.stride, QImage::Format_RGB32);
    m_images.insert(keyOf(page, isLeft, scale), new QImage(pixels.copy()), std::max<qsizetype>(1, image.pixels.size() / 1024));
    askForVisible();
    viewport()->update();
}

const QImage* ComparePagesView::imageOf(int pair, bool isLeft) const
{
    const PageSize* size = sizeOf(pair, isLeft);
    const int page = pageOf(pair, isLeft);
    if (const QImage* right = m_images.object(keyOf(page, isLeft, deviceScale(*size)))) {
        return right;
    }
    return m_images.object(keyOf(page, isLeft, presenter().pages().scaleNow())); // as it was compared, until the right size is there
}

void ComparePagesView::paintPage(QPainter& p, int pair, bool isLeft, double opacity)
{
    const QRectF page = pageRect(pair, isLeft);
    if (!sizeOf(pair, isLeft)) {
        paintMissing(p, pair, isLeft);
        return;
    }
    if (opacity >= 1) {
        softShadow(p, page, 0, 8);
        p.fillRect(page, Qt::white);
    }
    if (const QImage* image = imageOf(pair, isLeft)) {
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        p.setOpacity(opacity);
        p.drawImage(page, *image);
        p.setOpacity(1);
    } else if (m_failed.contains(keyOf(pageOf(pair, isLeft), isLeft, 0))) {
        drawText(p, page, tr("This page cannot be drawn"), Type::Body, Qt::darkGray, centred);
    }
}

void ComparePagesView::paintMissing(QPainter& p, int pair, bool isLeft)
{
    const QRectF page = pageRect(pair, isLeft);
    p.setPen(QPen(tk().edge, 1, Qt::DashLine));
    p.setBrush(Qt::NoBrush);
    p.drawRect(page.adjusted(0.5, 0.5, -0.5, -0.5));
    const QRectF words(page.left() + px(24), page.top() + px(24), page.width() - px(48), px(48));
    drawText(p, words, isLeft ? tr("There is no such page on the left") : tr("There is no such page on the right"), Type::Body, tk().ink2, leading);
}

void ComparePagesView::paintMarks(QPainter& p, int pair, bool isLeft)
{
    const auto& told = presenter().pages().pairs()[size_t(pair)].comparison;
    if (!told) {
        return;
    }
    const Tokens paper = tokensOf(Scheme::Light, tk().accent); // marks lie on paper, which is white in every scheme
    for (const evidence::IgnoredRegion& ignored : isLeft ? told->leftIgnored : told->rightIgnored) {
        hatch(p, onScreen(pair, isLeft, ignored.box).adjusted(-2, -1, 2, 1), QColor(0x44, 0x44, 0x4c), 4);
    }
    const int first = presenter().firstOf(pair);
    for (int i = 0; i < int(told->regions.size()); ++i) {
        const evidence::PageRegion& region = told->regions[size_t(i)];
        const bool isCurrent = first >= 0 && presenter().current() == first + i;
        QColor soft = paper.accent;
        soft.setAlpha(28);
        for (const QRectF& box : isLeft ? region.left : region.right) {
            const QRectF r = onScreen(pair, isLeft, box).adjusted(-2, -1, 2, 1);
            p.fillRect(r, soft);
            p.setPen(QPen(paper.accent, isCurrent ? 3 : 1.2));
            p.setBrush(Qt::NoBrush);
            p.drawRoundedRect(r, 1, 1);
        }
    }
}

void ComparePagesView::paintEvent(QPaintEvent*)
{
    QPainter p(viewport());
    p.setRenderHint(QPainter::Antialiasing);
    p.fillRect(viewport()->rect(), tk().sunken);
    const double top = verticalScrollBar()->value();
    for (int pair = std::max(0, pairAt(top)); pair < int(m_rows.size()) && m_rows[size_t(pair)].top < top + viewport()->height(); ++pair) {
        if (m_manner == Manner::Beside) {
            for (const bool isLeft : {true, false}) {
                p.setClipRect(columnRect(isLeft));
                paintPage(p, pair, isLeft, 1);
                paintMarks(p, pair, isLeft);
            }
            p.setClipping(false);
        } else if (m_manner == Manner::Over) {
            const bool hasLeft = sizeOf(pair, true);
            paintPage(p, pair, hasLeft, 1);
            if (hasLeft && sizeOf(pair, false)) {
                paintPage(p, pair, false, 0.5);
            }
            paintMarks(p, pair, true);
            paintMarks(p, pair, false);
        } else {
            paintPage(p, pair, !m_isRightShown, 1);
            paintMarks(p, pair, !m_isRightShown);
        }
    }
    if (m_manner == Manner::Blink) {
        const QString side = m_isRightShown ? tr("Right") : tr("Left");
        drawBadge(p, QPointF(px(12), px(12)), u"eye"_s, side, Tone::Accent);
    }
    if (m_pressed) {
        hatch(p, QRectF(*m_pressed, m_drawnTo).normalized(), tk().accent, 6);
    }
    if (hasFocus() && presenter().count() == 0) {
        focusRing(p, QRectF(viewport()->rect()).adjusted(2, 2, -2, -2));
    }
}

} // namespace cf::ui
