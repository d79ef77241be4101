#include "ui/widgets/messages.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

/// One icon that follows the theme.
class Glyph : public QWidget
{
public:
    Glyph(QString name, int units, Ink ink)
        : m_name(std::move(name))
        , m_units(units)
        , m_ink(ink)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {px(m_units), px(m_units)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        drawIcon(p, m_name, {0, 0}, theme().ink(m_ink), px(m_units));
    }

private:
    QString m_name;
    int m_units;
    Ink m_ink;
};

} // namespace

EmptyState::EmptyState(const EmptyText& text, QWidget* parent)
    : QWidget(parent)
    , m_box(new QVBoxLayout(this))
{
    setObjectName(u"emptyState"_s);
    setScaledMargins(m_box, {20, 16, 20, 16}); // the links keep 4 for their rings, the rest is set in as far
    setText(text);
}

void EmptyState::setText(const EmptyText& text)
{
    if (m_content) { // it may hold the very button whose click brought us here
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    auto* sentence = new Label(text.sentence, Type::Heading);
    sentence->setWrap(true);
    auto* cause = new Label(text.cause, Type::Body, Ink::Secondary);
    cause->setWrap(true);
    if (text.cause.isEmpty()) // never shown before it has a parent: it would be a window of its own and take the focus
        cause->hide();
    auto* mark = new Glyph(text.icon, 24, text.tone == Tone::Plain ? Ink::Name : inkOf(text.tone));
    if (text.icon.isEmpty())
        mark->hide();
    QWidget* words = column({mark, sentence, cause}, 8, {4, 0, 4, 0});
    m_content = column({words}, 4);
    setScaledWidth(m_content, 0, 480);
    if (!text.action.isEmpty()) {
        auto* action = button(u"emptyStateButton"_s, text.action);
        connect(action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
        m_content->layout()->addWidget(rowOf({action, nullptr}, 0, {4, 12, 0, 4}));
    }
    for (int i = 0; i < text.ways.size(); ++i) {
        auto* way = new LinkButton(u"emptyStateWay%1"_s.arg(i), text.ways[i]);
        connect(way, &LinkButton::clicked, this, [this, i] { Q_EMIT wayChosen(i); });
        m_content->layout()->addWidget(rowOf({way, nullptr}, 0));
    }
    while (QLayoutItem* item = m_box->takeAt(0))
        delete item;
    m_box->addStretch(2);
    m_box->addWidget(m_content);
    m_box->addStretch(3);
    setAccessibleName(text.sentence);
    setAccessibleDescription(text.cause);
}

Notice::Notice(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new Label)
    , m_action(button(u"noticeButton"_s, {}))
    , m_close(toolButton(u"noticeCloseButton"_s, u"close"_s, tr("Put away")))
{
    setObjectName(u"notice"_s);
    auto* box = new QHBoxLayout(this);
    setScaledMargins(box, {36, 6, 8, 6});
    setScaledSpacing(box, 8);
    m_sentence->setWrap(true);
    box->addWidget(m_sentence, 1);
    box->addWidget(m_action);
    box->addWidget(m_close);
    m_action->hide();
    m_close->hide();
    setScaledHeight(this, 40);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(m_action, &QPushButton::clicked, this, &Notice::actionTriggered);
    connect(static_cast<QToolButton*>(m_close), &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT closed();
    });
}

void Notice::set(const QString& icon, const QString& sentence, Tone tone, const QString& action)
{
    m_icon = icon;
    m_tone = tone;
    m_sentence->setText(sentence);
    m_sentence->setInk(inkOf(tone));
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    update();
}

void Notice::setClosable(bool on) { m_close->setVisible(on); }

void Notice::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    fillTone(p, rect(), radius::control, m_tone);
    const QRectF spot(px(12), (height() - px(16)) / 2.0, px(16), px(16));
    if (!m_icon.isEmpty())
        drawIcon(p, m_icon, visual(p, rect(), spot).topLeft(), theme().toneInk(m_tone));
}

Skeleton::Skeleton(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

QSize Skeleton::sizeHint() const { return {px(400), 8 * theme().rowHeight()}; }

void Skeleton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    constexpr int widths[] = {80, 124, 72, 112, 88, 128, 64, 104};
    constexpr int columns[] = {8, 108, 252, 412};
    const int row = theme().rowHeight();
    for (int i = 0; i * row < height(); ++i) {
        for (int part = 0; part < 4; ++part) {
            const qreal x = px(columns[part]);
            const qreal wanted = px(part == 0 ? 80 : widths[(i * 3 + part * 5) % 8]);
            const qreal width = std::min(wanted, this->width() - x - px(8));
            if (width > px(8))
                fillRound(p, visual(p, rect(), {x, i * row + (row - px(8)) / 2.0, width, qreal(px(8))}), 4,
                          tk().greySoft);
        }
    }
}

} // namespace cf::ui
