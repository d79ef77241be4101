#include "ui/compare/compare_pictures.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace cf::ui {

PictureMaker::PictureMaker(ComparePresenter& presenter, QObject* parent)
    : QObject(parent)
    , m_presenter(presenter)
{
    for (const bool isLeft : {true, false}) {
        DocumentPresenter& document = (isLeft ? presenter.left() : presenter.right()).document();
        connect(&document, &DocumentPresenter::pageReady, this, [this, isLeft](int page, double at, const PageImage& image) { take(isLeft, page, at, &image); });
        connect(&document, &DocumentPresenter::pageFailed, this, [this, isLeft](int page) { take(isLeft, page, scale, nullptr); });
    }
}

void PictureMaker::make(std::function<void()> then)
{
    m_made.clear();
    m_wanted.clear();
    m_then = std::move(then);
    const auto& pairs = m_presenter.pages().pairs();
    int chosen = 0;
    const bool arePages = m_presenter.state() == ComparePresenter::State::Shown && m_presenter.canShowPages();
    for (int i = 0; arePages && i < int(pairs.size()) && chosen < mostPairs; ++i) {
        const evidence::ComparedPair& pair = pairs[size_t(i)];
        const bool differs = pair.pages.left < 0 || pair.pages.right < 0 || (pair.comparison && !pair.comparison->isSame());
        if (!differs) {
            continue;
        }
        ++chosen;
        m_made.insert(i, {});
        for (const bool isLeft : {false, true}) {
            if ((isLeft ? pair.pages.left : pair.pages.right) >= 0) {
                m_wanted.insert(m_wanted.begin(), {i, isLeft});
            }
        }
    }
    next();
}

void PictureMaker::next()
{
    if (m_wanted.empty()) {
        if (const auto then = std::exchange(m_then, nullptr)) {
            then();
        }
        return;
    }
    const auto [pair, isLeft] = m_wanted.back();
    if (size_t(pair) >= m_presenter.pages().pairs().size()) { // another comparison meanwhile
        m_wanted.clear();
        m_made.clear();
        next();
        return;
    }
    const evidence::PagePair& pages = m_presenter.pages().pairs()[size_t(pair)].pages;
    (isLeft ? m_presenter.left() : m_presenter.right()).document().requestPage(isLeft ? pages.left : pages.right, scale);
}

void PictureMaker::take(bool isLeft, int page, double at, const PageImage* image)
{
    if (m_wanted.empty() || at != scale) {
        return;
    }
    const auto [pair, isWantedLeft] = m_wanted.back();
    if (size_t(pair) >= m_presenter.pages().pairs().size()) {
        next();
        return;
    }
    const evidence::PagePair& pages = m_presenter.pages().pairs()[size_t(pair)].pages;
    if (isLeft != isWantedLeft || page != (isLeft ? pages.left : pages.right)) {
        return;
    }
    if (image) {
        (isLeft ? m_made[pair].left : m_made[pair].right) = drawn(isLeft, *image);
    }
    m_wanted.pop_back();
    next();
}

QString PictureMaker::drawn(bool isLeft, const PageImage& image) const
{
    QImage page = QImage(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height, image.stride, QImage::Format_RGB32).copy();
    QPainter p(&page);
    p.setPen(QPen(QColor(0xa6, 0x1b, 0x1b), 1.5)); // paper is white on any screen
    const auto& comparison = m_presenter.pages().pairs()[size_t(m_wanted.back().first)].comparison;
    for (const evidence::PageRegion& region : comparison ? comparison->regions : std::vector<evidence::PageRegion>()) {
        for (const QRectF& box : isLeft ? region.left : region.right) {
            p.drawRect(QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale).adjusted(-2, -2, 2, 2));
        }
    }
    p.setPen(QColor(0xbb, 0xbb, 0xbb));
    p.drawRect(page.rect().adjusted(0, 0, -1, -1)); // where the sheet ends
    p.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    page.save(&buffer, "PNG");
    return u"data:image/png;base64,"_s + QString::fromLatin1(buffer.data().toBase64());
}

} // namespace cf::ui
