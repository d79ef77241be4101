#include "ui/widgets/progress_line.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class Track : public QWidget
{
public:
    explicit Track(const ProgressLine& line)
        : m_line(line)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setScaledWidth(this, 64, 240);
    }
    QSize sizeHint() const override { return {px(160), px(6)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter p(this);
        const QRectF r = rect();
        fillRound(p, r, 3, tk().sunken, theme().scheme() == Scheme::Contrast ? tk().line : QColor(Qt::transparent));
        if (m_line.total() <= 0) {
            hatch(p, r.adjusted(1, 1, -1, -1), tk().edge);
            return;
        }
        const qreal share = std::clamp(qreal(m_line.done()) / qreal(m_line.total()), 0.0, 1.0);
        if (share > 0)
            fillRound(p, visual(p, r, {0, 0, std::max(r.height(), r.width() * share), r.height()}), 3, tk().accent);
    }

private:
    const ProgressLine& m_line;
};

} // namespace

ProgressLine::ProgressLine(QWidget* parent)
    : QWidget(parent)
    , m_label(new Label)
    , m_percent(new Label({}, Type::Caption, Ink::Secondary))
    , m_track(new Track(*this))
    , m_pause(toolButton(u"pauseButton"_s, u"pause"_s, tr("Pause")))
    , m_cancel(toolButton(u"cancelButton"_s, u"close"_s, tr("Cancel")))
{
    auto* box = new QHBoxLayout(this);
    setScaledMargins(box, {0, 0, 0, 0});
    setScaledSpacing(box, 8);
    m_percent->setFigures(true);
    setScaledWidth(m_percent, 36); // kept free without a percentage, so that lines below each other line up
    m_percent->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->addWidget(m_label, 1);
    box->addWidget(m_track);
    box->addWidget(m_percent);
    box->addWidget(m_pause);
    box->addWidget(m_cancel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_pause, &QToolButton::clicked, this,
            [this] { m_paused ? Q_EMIT continueRequested() : Q_EMIT pauseRequested(); });
    connect(m_cancel, &QToolButton::clicked, this, &ProgressLine::cancelRequested);
    setProgress(0, 0);
}

void ProgressLine::setText(const QString& text)
{
    m_label->setText(text);
    setAccessibleName(text);
}

QString ProgressLine::valueText() const
{
    if (m_total <= 0)
        return {};
    // Rounded down: what is not finished must not read 100 %.
    const auto percent = int(std::clamp<double>(double(m_done) / double(m_total) * 100, 0, 100));
    return tr("%1 %").arg(locale().toString(percent));
}

void ProgressLine::setProgress(qint64 done, qint64 total)
{
    const QString before = valueText();
    m_done = done;
    m_total = total;
    m_percent->setText(valueText());
    m_track->update();
    if (valueText() != before) {
        QAccessibleValueChangeEvent event(this, valueText());
        QAccessible::updateAccessibility(&event);
    }
}

void ProgressLine::setPaused(bool paused)
{
    m_paused = paused;
    showPause();
}

void ProgressLine::showPause()
{
    const QString text = m_paused ? tr("Continue") : tr("Pause");
    m_pause->setIcon(icon(m_paused ? u"forward"_s : u"pause"_s));
    m_pause->setAccessibleName(text);
    m_pause->setToolTip(text);
}

void ProgressLine::setCanPause(bool can) { m_pause->setVisible(can); }
void ProgressLine::setCanCancel(bool can) { m_cancel->setVisible(can); }

} // namespace cf::ui
