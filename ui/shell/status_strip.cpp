#include "ui/shell/status_strip.h"

#include "ui/widgets/accessible.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/progress_line.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int messageMs = 8000;
constexpr int tickMs = 30000;

struct Mark {
    QString icon;
    Tone tone;
};

Mark markOf(WatermarkChip::State state)
{
    switch (state) {
    case WatermarkChip::State::Fresh: return {u"tick"_s, Tone::Plain};
    case WatermarkChip::State::Behind: return {u"clock"_s, Tone::Uncertain};
    case WatermarkChip::State::Gaps: return {u"warn"_s, Tone::Uncertain};
    case WatermarkChip::State::Unreachable: return {u"offline"_s, Tone::Failed};
    case WatermarkChip::State::Paused: return {u"pause"_s, Tone::Absent};
    case WatermarkChip::State::Syncing: return {u"sync"_s, Tone::Plain};
    case WatermarkChip::State::Never: break;
    }
    return {u"absent"_s, Tone::Absent};
}

} // namespace

WatermarkButton::WatermarkButton(const WatermarkChip& chip, QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(chip);
}

void WatermarkButton::set(const WatermarkChip& chip)
{
    const bool sameSize = m_chip.name == chip.name && m_chip.when == chip.when && m_chip.state == chip.state;
    m_chip = chip;
    setObjectName(u"watermark:"_s + chip.name);
    setToolTip(chip.whole);
    setAccessibleName(chip.whole);
    if (!sameSize) {
        updateGeometry();
    }
    update();
}

void WatermarkButton::setTelling(Telling telling)
{
    if (telling != std::exchange(m_telling, telling)) {
        updateGeometry();
        update();
    }
}

bool WatermarkButton::hasTime(Telling telling) const
{
    return telling == Telling::All || ((telling == Telling::WhatIsWrong || telling == Telling::FreshAsMarks) && m_chip.state != WatermarkChip::State::Fresh);
}

bool WatermarkButton::hasName(Telling telling) const
{
    return telling != Telling::MarkAlone && (telling != Telling::FreshAsMarks || m_chip.state != WatermarkChip::State::Fresh);
}

int WatermarkButton::widthFor(Telling telling) const
{
    if (!hasName(telling)) {
        return px(28);
    }
    const qreal name = px(8) + px(12) + px(6) + textWidth(m_chip.name, Type::CaptionStrong) + px(8);
    return int(hasTime(telling) ? name + px(6) + figuresWidth(m_chip.when, Type::Caption) : name) + 2;
}

int WatermarkButton::rank() const
{
    switch (m_chip.state) {
    case WatermarkChip::State::Unreachable: return 0;
    case WatermarkChip::State::Gaps: return 1;
    case WatermarkChip::State::Behind: return 2;
    case WatermarkChip::State::Syncing: return 3;
    default: return 4;
    }
}

QSize WatermarkButton::sizeHint() const { return {widthFor(m_telling), px(24)}; }

QSize WatermarkButton::minimumSizeHint() const { return {std::min(px(48), widthFor(m_telling)), px(24)}; }

void WatermarkButton::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    const Mark mark = markOf(m_chip.state);
    const QColor ink = theme().toneInk(mark.tone);
    const QRectF all = rect();
    if (underMouse()) {
        fillRound(p, all, radius::control, tk().hover);
    }
    qreal x = px(8);
    drawIcon(p, mark.icon, visual(p, all, {x, all.center().y() - px(6), qreal(px(12)), qreal(px(12))}).topLeft(),
             mark.tone == Tone::Plain ? tk().ink2 : ink, px(12));
    x += px(12) + px(6);
    const qreal name = hasName(m_telling) ? std::min(textWidth(m_chip.name, Type::CaptionStrong) + 1, std::max<qreal>(0, width() - x - px(8))) : 0;
    if (name > 0) {
        drawText(p, visual(p, all, {x, 0, name, all.height()}), m_chip.name, Type::CaptionStrong, tk().ink);
    }
    x += name + px(6);
    if (const qreal room = width() - px(6) - x; hasTime(m_telling) && room > px(20)) {
        drawFigures(p, visual(p, all, {x, 0, room, all.height()}), m_chip.when, Type::Caption,
                    mark.tone == Tone::Plain ? tk().ink2 : ink, leading);
    }
    if (hasFocus()) {
        focusRing(p, all);
    }
}

void WatermarkButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

StatusStrip::StatusStrip(WatermarksPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_chips(new QHBoxLayout)
    , m_none(new Label(tr("No repository yet"), Type::Caption, Ink::Secondary))
    , m_message(new Label({}, Type::Caption, Ink::Secondary))
    , m_undo(new LinkButton(u"undoButton"_s, tr("Undo"), Type::Caption))
    , m_progress(new ProgressLine)
    , m_zone(new LinkButton(u"zoneButton"_s, {}, Type::Caption))
{
    setObjectName(u"statusStrip"_s);
    setAccessibleName(tr("Status"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    auto* box = new QHBoxLayout(this);
    setScaledMargins(box, {8, 3, 12, 2});
    setScaledSpacing(box, 8);
    setScaledSpacing(m_chips, 8);
    box->addLayout(m_chips);
    m_noneRow = rowOf({m_none}, 0, {8, 0, 8, 0});
    m_chips->addWidget(m_noneRow);
    box->addWidget(m_message, 1);
    box->addWidget(m_undo);
    box->addWidget(m_progress);
    box->addWidget(m_zone);
    m_message->setObjectName(u"statusMessage"_s);
    m_undo->hide();
    m_progress->hide();
    m_progress->setObjectName(u"syncProgress"_s);
    setScaledHeight(this, 30);
    m_messageTimer.setSingleShot(true);
    m_messageTimer.setInterval(messageMs);
    connect(&m_messageTimer, &QTimer::timeout, this, [this] {
        m_message->setText({});
        m_undo->hide();
        fitChips();
    });
    connect(m_undo, &LinkButton::clicked, this, [this] {
        m_undo->hide();
        m_message->setText({});
        fitChips();
        Q_EMIT undoClicked();
    });
    connect(m_zone, &LinkButton::clicked, this, &StatusStrip::zoneClicked);
    connect(m_progress, &ProgressLine::pauseRequested, &m_presenter, &WatermarksPresenter::pause);
    connect(m_progress, &ProgressLine::continueRequested, &m_presenter, &WatermarksPresenter::resume);
    connect(m_progress, &ProgressLine::cancelRequested, &m_presenter, &WatermarksPresenter::cancel);
    connect(&m_presenter, &WatermarksPresenter::changed, this, &StatusStrip::follow);
    connect(&m_tick, &QTimer::timeout, &m_presenter, &WatermarksPresenter::tick);
    m_tick.start(tickMs);
    follow();
}

void StatusStrip::setZone(const QString& zone)
{
    const QString text = tr("Times: %1").arg(zone);
    m_zone->setText(text);
    m_zone->setToolTip(tr("In whose time dates are read. Z changes it."));
    m_zone->setAccessibleName(text);
    m_zone->setMinimumWidth(m_zone->sizeHint().width()); // the repositories' names give way first
    m_zone->updateGeometry();
    fitChips();
}

void StatusStrip::say(const QString& sentence, const QString& undo)
{
    m_message->setText(sentence);
    m_undo->setText(undo);
    m_undo->setVisible(!undo.isEmpty());
    m_messageTimer.start();
    fitChips();
    announce(this, sentence);
}

void StatusStrip::follow()
{
    const auto& chips = m_presenter.chips();
    while (m_buttons.size() > qsizetype(chips.size())) {
        delete m_buttons.takeLast();
    }
    for (size_t i = 0; i < chips.size(); ++i) {
        if (qsizetype(i) < m_buttons.size()) {
            m_buttons[qsizetype(i)]->set(chips[i]);
            continue;
        }
        auto* made = new WatermarkButton(chips[i]);
        connect(made, &WatermarkButton::clicked, this, [this, i] {
            if (i < m_presenter.chips().size()) {
                Q_EMIT repositoryChosen(m_presenter.chips()[i].name);
            }
        });
        m_chips->addWidget(made);
        m_buttons << made;
    }
    m_noneRow->setVisible(chips.empty());
    const auto& line = m_presenter.line();
    m_progress->setVisible(line.has_value());
    if (line) {
        m_progress->setText(line->text);
        m_progress->setProgress(line->done, line->total);
        m_progress->setPaused(line->paused);
        m_progress->setCanPause(!line->ending);
        m_progress->setCanCancel(!line->ending);
    }
    fitChips();
}

/// Where not all of it has room, times are left out before names, and those of what is as it should be before others; they stand under the pointer, and are read out.
void StatusStrip::fitChips()
{
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    m_message->setMinimumWidth(m_message->text().isEmpty() ? 0 : std::min(m_message->sizeHint().width(), px(200)));
    for (const QWidget* other : std::initializer_list<QWidget*>{m_zone, m_undo, m_progress}) {
        room -= other->isHidden() ? 0 : other->sizeHint().width() + layout()->spacing();
    }
    room -= m_message->minimumWidth() + layout()->spacing() + m_chips->spacing() * std::max(0, int(m_buttons.size()) - 1);
    using Telling = WatermarkButton::Telling;
    Telling telling = Telling::MarkAlone;
    int taken = 0;
    for (const Telling one : {Telling::MarkAlone, Telling::FreshAsMarks, Telling::NamesAlone, Telling::WhatIsWrong, Telling::All}) {
        int wanted = 0;
        for (const WatermarkButton* button : std::as_const(m_buttons)) {
            wanted += button->widthFor(one);
        }
        if (one == Telling::MarkAlone || wanted <= room) {
            telling = one;
            taken = wanted;
        }
    }
    for (WatermarkButton* button : std::as_const(m_buttons)) {
        button->setTelling(telling);
    }
    if (telling == Telling::MarkAlone) { // a whole name says more than the beginnings of many: those with most to say have theirs
        QList<WatermarkButton*> ranked = m_buttons;
        std::ranges::stable_sort(ranked, {}, [](const WatermarkButton* one) { return one->rank(); });
        for (WatermarkButton* button : std::as_const(ranked)) {
            const int more = button->widthFor(Telling::NamesAlone) - button->widthFor(Telling::MarkAlone);
            if (taken + more > room) {
                break;
            }
            button->setTelling(Telling::NamesAlone);
            taken += more;
        }
    }
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitChips();
}

bool StatusStrip::event(QEvent* event)
{
    if (event->type() == QEvent::StatusTip) { // of menus, while they are open
        const QString tip = static_cast<QStatusTipEvent*>(event)->tip();
        m_messageTimer.stop();
        m_message->setText(tip);
        return true;
    }
    if (event->type() == QEvent::StyleChange) { // another size of letters
        fitChips();
    }
    return QWidget::event(event);
}

void StatusStrip::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    hline(p, 0, width(), 0);
}

} // namespace cf::ui
