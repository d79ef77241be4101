#include "ui/packs/pack_page_view.h"

#include "ui/packs/pack_words_presenter.h"
#include "ui/widgets/accessible.h"
#include "ui/widgets/paint.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace cf::ui {

namespace {

constexpr double leastBox = 3; ///< points: what is smaller was a click
constexpr double around = 1;
// Paper is white in every scheme, and so are the marks on it.
const QColor hidden(0x10, 0x10, 0x10, 0xd8), drawing(0x10, 0x10, 0x10, 0x70), wordColour(0x1a, 0x5f, 0xb4);

} // namespace

PackPageView::PackPageView(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("packPage"));
    setAccessibleName(tr("Page of the item"));
    setAccessibleDescription(tr("Left and Right go from word to word, Shift takes more of them, Space redacts them, Delete shows them again"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(false);
    setCursor(Qt::CrossCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize PackPageView::sizeHint() const { return {px(420), heightForWidth(px(420))}; }
int PackPageView::heightForWidth(int width) const { return m_size.width > 0 ? int((width - px(32)) * m_size.height / m_size.width) + px(32) : px(400); }

void PackPageView::setPage(const PackPreviewPresenter& preview, const std::vector<PackRedaction>& redactions)
{
    const bool isOther = m_key != preview.key() || m_page != preview.page();
    const PageImage& image = preview.image();
    m_image = image.width > 0 ? QImage(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height, image.stride, QImage::Format_RGB32).copy() : QImage();
    m_size = preview.size();
    m_page = preview.page();
    m_key = preview.key();
    m_words = preview.words();
    m_redactions = redactions;
    if (isOther) {
        m_word = m_from = -1;
        m_pressed.reset();
    }
    m_word = std::min(m_word, int(m_words.size()) - 1);
    m_from = std::min(m_from, m_word);
    updateGeometry();
    update();
}

QRectF PackPageView::paper() const
{
    const qreal margin = px(16), width = this->width() - 2 * margin;
    return {margin, margin, width, m_size.width > 0 ? width * m_size.height / m_size.width : width};
}

double PackPageView::scale() const { return m_size.width > 0 ? paper().width() / m_size.width : 1; }
QRectF PackPageView::shown(const QRectF& box) const { return {paper().topLeft() + box.topLeft() * scale(), box.size() * scale()}; }

QPointF PackPageView::points(QPointF at) const
{
    const QPointF inside = (at - paper().topLeft()) / scale();
    return {std::clamp(inside.x(), 0.0, m_size.width), std::clamp(inside.y(), 0.0, m_size.height)};
}

void PackPageView::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.fillRect(rect(), tk().sunken);
    if (m_size.width <= 0) {
        return;
    }
    const QRectF page = paper();
    softShadow(p, page, 0, 10);
    p.fillRect(page, Qt::white);
    if (!m_image.isNull()) {
        p.setRenderHint(QPainter::SmoothPixmapTransform);
        p.drawImage(page, m_image);
    }
    for (const PackRedaction& one : m_redactions) {
        if (one.page == m_page) {
            p.fillRect(shown(one.box), hidden);
            const QString why = redactionWord(one.code);
            if (shown(one.box).height() >= theme().lineHeight(Type::Caption) && shown(one.box).width() >= textWidth(why, Type::Caption) + px(4)) {
                drawText(p, shown(one.box), why, Type::Caption, Qt::white, centred);
            }
        }
    }
    if (m_pressed) {
        p.fillRect(shown(m_drawn), drawing);
    }
    for (int at = std::min(m_from, m_word); hasFocus() && at >= 0 && at <= std::max(m_from, m_word); ++at) {
        p.setPen(QPen(wordColour, 2));
        p.drawRect(shown(m_words[size_t(at)].box).adjusted(-1, -1, 1, 1));
    }
    if (hasFocus()) {
        focusRing(p, rect());
    }
}

void PackPageView::goTo(int word, bool isMore)
{
    if (m_words.empty()) {
        return;
    }
    m_word = std::clamp(word, 0, int(m_words.size()) - 1);
    m_from = isMore && m_from >= 0 ? m_from : m_word;
    announce(this, m_words[size_t(m_word)].text);
    update();
}

void PackPageView::choose()
{
    std::vector<PackRedaction> places;
    for (int at = std::min(m_from, m_word); at >= 0 && at <= std::max(m_from, m_word); ++at) {
        PackRedaction one;
        one.page = m_page;
        one.box = m_words[size_t(at)].box.adjusted(-around, -around, around, around);
        places.push_back(one);
    }
    if (!places.empty()) {
        Q_EMIT placesChosen(places);
    }
}

int PackPageView::redactionAt(QPointF at) const
{
    for (size_t i = 0; i < m_redactions.size(); ++i) {
        if (m_redactions[i].page == m_page && m_redactions[i].box.contains(at)) {
            return int(i);
        }
    }
    return -1;
}

void PackPageView::keyPressEvent(QKeyEvent* event)
{
    const bool isMore = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Right: goTo(m_word + 1, isMore); break;
    case Qt::Key_Left: goTo(m_word - 1, isMore); break;
    case Qt::Key_Home: goTo(0, isMore); break;
    case Qt::Key_End: goTo(int(m_words.size()) - 1, isMore); break;
    case Qt::Key_Space: choose(); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (const int at = m_word >= 0 ? redactionAt(m_words[size_t(m_word)].box.center()) : -1; at >= 0) {
            Q_EMIT uncoverRequested(at);
        }
        break;
    case Qt::Key_PageDown: Q_EMIT pageRequested(1); break;
    case Qt::Key_PageUp: Q_EMIT pageRequested(-1); break;
    default: QWidget::keyPressEvent(event);
    }
}

void PackPageView::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() == Qt::LeftButton && m_size.width > 0) {
        m_pressed = points(event->position());
        m_drawn = {};
    }
}

void PackPageView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_pressed) {
        m_drawn = QRectF(*m_pressed, points(event->position())).normalized();
        update();
    }
}

void PackPageView::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_pressed || event->button() != Qt::LeftButton) {
        return;
    }
    m_pressed.reset();
    if (m_drawn.width() >= leastBox && m_drawn.height() >= leastBox) {
        PackRedaction one;
        one.page = m_page;
        one.box = m_drawn;
        Q_EMIT placesChosen({one});
    }
    update();
}

void PackPageView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void PackPageView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace cf::ui
