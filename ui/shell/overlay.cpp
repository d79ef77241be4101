#include "ui/shell/overlay.h"

#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMouseEvent>
#include <QScopedValueRollback>

namespace cf::ui {

namespace {

class Panel : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        const Tokens& t = tk();
        fillRound(p, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::panel, t.surface,
                  theme().scheme() == Scheme::Contrast ? t.edge : t.line);
    }
};

} // namespace

Overlay::Overlay(QWidget* window, const QString& name, const QString& title, int width)
    : QDialog(window, Qt::Widget)
    , m_panel(new Panel(this))
    , m_content(new QVBoxLayout(m_panel))
    , m_width(width)
{
    setWindowFlags(Qt::Widget); // QDialog's constructor makes a window of whatever it is told
    setObjectName(name);
    setScaledMargins(m_content, {24, 20, 24, 20});
    setScaledSpacing(m_content, 12);
    if (!title.isEmpty()) {
        setAccessibleName(title);
        m_content->addWidget(new Label(title, Type::Heading));
    }
    window->installEventFilter(this);
    m_panel->installEventFilter(this);
    setSizeGripEnabled(false);
}

void Overlay::addButtons(const QList<QWidget*>& buttons)
{
    QList<QWidget*> row{nullptr};
    row += buttons;
    m_content->addWidget(rowOf(row, 8, {0, 8, 0, 0}));
}

void Overlay::place()
{
    const QSize room = parentWidget()->size();
    setGeometry(QRect({}, room));
    const int width = std::min(px(m_width), room.width() - px(32));
    m_panel->setFixedWidth(width);
    const int wanted =
        m_content->hasHeightForWidth() ? m_content->totalHeightForWidth(width) : m_panel->sizeHint().height();
    const int height = std::min(std::max(wanted, px(m_leastHeight)), room.height() - px(64));
    m_panel->setFixedHeight(height);
    m_panel->move((room.width() - width) / 2, m_top ? px(72) : (room.height() - height) / 3);
}

void Overlay::open()
{
    m_before = QApplication::focusWidget();
    place();
    show();
    raise();
    place(); // the style has polished everything by now
    if (QWidget* first = m_panel->focusWidget()) {
        first->setFocus(Qt::OtherFocusReason);
    } else {
        focusNextPrevChild(true);
    }
}

void Overlay::done(int result)
{
    const QPointer<QWidget> before = m_before;
    QDialog::done(result);
    deleteLater();
    if (before && before->isVisible()) {
        before->setFocus(Qt::OtherFocusReason);
    }
}

bool Overlay::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // keys of the window behind wait until this is closed
        return true;
    }
    return QDialog::event(event);
}

bool Overlay::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        place();
    } else if (watched == m_panel && event->type() == QEvent::LayoutRequest && isVisible()) { // its content grew or shrank
        place();
    }
    return QDialog::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    QColor veil = theme().scheme() == Scheme::Light ? QColor(0x19, 0x1d, 0x23) : QColor(Qt::black);
    veil.setAlphaF(theme().scheme() == Scheme::Light ? 0.28F : 0.55F);
    p.fillRect(rect(), veil);
    softShadow(p, m_panel->geometry(), radius::panel, 10);
}

void Overlay::mousePressEvent(QMouseEvent* event)
{
    if (!m_kept && !m_panel->geometry().contains(event->position().toPoint())) {
        reject();
    }
}

bool Overlay::focusNextPrevChild(bool next)
{
    QList<QWidget*> stops;
    for (QWidget* widget : m_panel->findChildren<QWidget*>()) {
        const bool isOfAnother = widget->focusProxy() != nullptr; // the line within a number: a step on to it would stay where it was
        if (!isOfAnother && (widget->focusPolicy() & Qt::TabFocus) && widget->isEnabled() && widget->isVisibleTo(this)) {
            stops << widget;
        }
    }
    if (stops.isEmpty()) {
        return false;
    }
    const qsizetype at = stops.indexOf(focusWidget());
    const qsizetype to = at < 0 ? (next ? 0 : stops.size() - 1) : (at + (next ? 1 : stops.size() - 1)) % stops.size();
    stops.at(to)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

} // namespace cf::ui
