#include "ui/repositories/repository_row.h"

#include "ui/repositories/lag_plot.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/progress_line.h"

#include <QGridLayout>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

/// Room for the icon of the state before its word.
constexpr int linkRoom = 4; ///< what a link keeps for its focus ring, see LinkButton
constexpr int iconRoom = 22;

Tone toneOf(RepositoryLine::Tone tone)
{
    return tone == RepositoryLine::Tone::Failed      ? Tone::Failed
           : tone == RepositoryLine::Tone::Uncertain ? Tone::Uncertain
                                                     : Tone::Plain;
}

Label* fluid(Label* label, const QString& name)
{
    label->setObjectName(name);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    return label;
}

} // namespace

QWidget* RepositoryRow::alongLinks(QWidget* words, Qt::Edge edge)
{
    const bool right = edge == Qt::RightEdge;
    return rowOf({words}, 0, {right ? 0 : linkRoom, 0, right ? linkRoom : 0, 0});
}

void RepositoryRow::setColumns(QGridLayout* grid)
{
    const int stretches[] = {27, 25, 23, 14, 11};
    for (int i = 0; i < 5; ++i) {
        grid->setColumnStretch(i, stretches[i]);
    }
    setScaledMargins(grid, {24, 10, 24 - linkRoom, 12}); // the last words end at 24
    grid->setHorizontalSpacing(px(16));
    grid->setVerticalSpacing(px(2));
}

RepositoryRow::RepositoryRow(QWidget* parent)
    : QWidget(parent)
    , m_name(fluid(new Label({}, Type::Heading), u"repositoryName"_s))
    , m_location(fluid(new Label({}, Type::Caption, Ink::Name), u"repositoryLocation"_s))
    , m_state(fluid(new Label({}, Type::BodyStrong), u"repositoryState"_s))
    , m_complete(fluid(new Label, u"repositoryComplete"_s))
    , m_note(fluid(new Label({}, Type::Caption, Ink::Name), u"repositoryNote"_s))
    , m_there(fluid(new Label({}, Type::Caption, Ink::Name), u"repositoryThere"_s))
    , m_short(new Label({}, Type::CaptionStrong, Ink::Uncertain))
    , m_aside(new Label({}, Type::Body, Ink::Name))
    , m_here(new LinkButton(u"repositoryHere"_s, {}))
    , m_missing(new LinkButton(u"repositoryMissing"_s, {}, Type::Caption))
    , m_altered(new LinkButton(u"repositoryAltered"_s, {}, Type::Caption))
    , m_look(new LinkButton(u"repositoryLook"_s, tr("Look at them"), Type::Caption))
    , m_sync(new LinkButton(u"repositorySync"_s, tr("Sync now"), Type::Caption))
    , m_lag(new LagPlot)
    , m_progress(new ProgressLine)
{
    setObjectName(u"repositoryRow"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_location->setElide(Qt::ElideMiddle);
    QSizePolicy kept = m_sync->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_sync->setSizePolicy(kept);
    m_progress->setObjectName(u"repositoryProgress"_s);
    auto* grid = new QGridLayout(this);
    setColumns(grid);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(rowOf({m_state}, 0, {iconRoom, 0, 0, 0}), 1, 0);
    grid->addWidget(m_location, 2, 0);
    grid->addWidget(alongLinks(m_complete), 0, 1);
    grid->addWidget(alongLinks(m_note), 1, 1);
    grid->addWidget(m_sync, 2, 1, Qt::AlignLeft);
    grid->addWidget(m_lag, 0, 2, 3, 1);
    grid->addWidget(m_here, 0, 3, Qt::AlignLeft);
    grid->addWidget(alongLinks(m_there), 1, 3);
    m_short->setObjectName(u"repositoryShort"_s);
    grid->addWidget(flowOf({alongLinks(m_short), m_missing, m_altered}, 4), 2, 3);
    grid->addWidget(alongLinks(m_aside, Qt::RightEdge), 0, 4, Qt::AlignRight);
    grid->addWidget(m_look, 1, 4, Qt::AlignRight);
    grid->addWidget(m_progress, 4, 0, 1, 5);
    const auto search = [this](const QString& state) {
        return [this, state] { Q_EMIT searchRequested(RepositoriesPresenter::queryOf(m_line.name, state)); };
    };
    connect(m_here, &QAbstractButton::clicked, this, search({}));
    connect(m_missing, &QAbstractButton::clicked, this, search(u"missing"_s));
    connect(m_altered, &QAbstractButton::clicked, this, search(u"altered"_s));
    connect(m_look, &QAbstractButton::clicked, this, &RepositoryRow::chosen);
    connect(m_sync, &QAbstractButton::clicked, this, &RepositoryRow::syncRequested);
    connect(m_progress, &ProgressLine::pauseRequested, this, &RepositoryRow::pauseRequested);
    connect(m_progress, &ProgressLine::continueRequested, this, &RepositoryRow::resumeRequested);
    connect(m_progress, &ProgressLine::cancelRequested, this, &RepositoryRow::cancelRequested);
}

void RepositoryRow::set(const RepositoryLine& line, bool current)
{
    m_line = line;
    m_current = current;
    m_name->setText(line.name);
    m_location->setText(line.location);
    m_state->setText(line.state);
    m_state->setInk(inkOf(toneOf(line.tone)));
    m_complete->setText(line.completeTo);
    m_note->setText(line.note);
    m_here->setText(line.events      ? tr("%1 events").arg(numberText(*line.events))
                    : line.resources ? tr("%1 resources").arg(numberText(*line.resources))
                                     : tr("%1 here").arg(numberText(line.here)));
    m_here->setEnabled(line.here > 0);
    m_lag->set(line.lag);
    m_there->setText(line.there ? tr("%1 there").arg(numberText(*line.there)) : QString());
    const qint64 fewer = line.there ? std::max<qint64>(0, *line.there - line.here) : 0;
    m_short->parentWidget()->setVisible(fewer > 0);
    m_short->setText(fewer > 0 ? tr("%1 fewer here").arg(numberText(fewer)) : QString());
    m_missing->setText(tr("%1 missing").arg(numberText(line.missing)));
    m_missing->setVisible(line.missing > 0);
    m_altered->setText(tr("%1 changed").arg(numberText(line.altered)));
    m_altered->setVisible(line.altered > 0);
    m_aside->setText(numberText(line.setAside));
    m_aside->setType(line.setAside > 0 ? Type::BodyStrong : Type::Body);
    m_aside->setInk(line.setAside > 0 ? Ink::Fact : Ink::Name);
    m_look->setVisible(line.setAside > 0);
    m_sync->setVisible(!line.running && line.connected);
    m_progress->setVisible(line.running);
    m_progress->setText(line.progress);
    m_progress->setProgress(line.done, line.total);
    m_progress->setPaused(line.paused);
    m_progress->setCanPause(!line.ending);
    m_progress->setCanCancel(!line.ending);
    setAccessibleName(
        tr("%1, %2, complete to %3, %4; %5 here, %6 set aside")
            .arg(line.name, line.state, line.completeTo, lagText(line.lag), numberText(line.events.value_or(line.resources.value_or(line.here))), numberText(line.setAside)));
    update();
}

void RepositoryRow::paintEvent(QPaintEvent*)
{
    QPainter p(this);
    p.setLayoutDirection(layoutDirection());
    if (m_current) {
        p.fillRect(rect(), tk().accentSoft);
        p.fillRect(visual(p, rect(), QRectF(0, 0, 2, height())), tk().accent);
    }
    const Tone tone = toneOf(m_line.tone);
    const QRectF state(QPointF(px(24), m_state->mapTo(this, QPoint()).y() + (m_state->height() - px(16)) / 2.0),
                       QSizeF(px(16), px(16)));
    drawIcon(p, m_line.icon, visual(p, rect(), state).topLeft(),
             tone == Tone::Plain ? tk().ink2 : theme().toneInk(tone));
    hline(p, px(24), width() - px(24), height() - 1);
    if (hasFocus()) {
        focusRing(p, rect(), 0);
    }
}

void RepositoryRow::mousePressEvent(QMouseEvent*) { Q_EMIT chosen(); }

void RepositoryRow::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT chosen(); return;
    case Qt::Key_Down: focusNextChild(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void RepositoryRow::focusInEvent(QFocusEvent*) { update(); }
void RepositoryRow::focusOutEvent(QFocusEvent*) { update(); }

} // namespace cf::ui
