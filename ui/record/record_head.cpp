#include "ui/record/record_head.h"

#include "ui/record/record_marks.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int roomyUnits = 330;

}

RecordHead::RecordHead(RecordPresenter& presenter, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_what(new Label({}, Type::Title))
    , m_when(new Label)
    , m_version(new Label)
    , m_badges(flowOf({}, 8))
    , m_back(toolButton(u"recordBackButton"_s, u"back"_s, tr("Back to the record before"), Qt::ALT | Qt::Key_Up))
    , m_open(toolButton(u"recordOpenButton"_s, u"open"_s, tr("Open record"), Qt::Key_F8))
    , m_print(toolButton(u"recordPrintButton"_s, u"print"_s, tr("Print with cover sheet…"), QKeySequence::Print))
    , m_save(toolButton(u"recordSaveButton"_s, u"download"_s, tr("Save a copy, or drag it out"),
                        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)))
    , m_more(toolButton(u"recordMoreButton"_s, u"more"_s, tr("More")))
{
    setObjectName(u"recordHead"_s);
    m_what->setObjectName(u"recordWhat"_s);
    m_when->setObjectName(u"recordWhen"_s);
    m_version->setObjectName(u"recordVersion"_s);
    m_badges->setObjectName(u"recordBadges"_s);
    m_what->setWrap(true);
    m_when->setWrap(true);
    m_version->setWrap(true);
    auto* title = rowOf({m_back, m_what, m_open, m_print, m_save, m_more}, 4);
    static_cast<QBoxLayout*>(title->layout())->setStretch(1, 1);
    auto* box = new QVBoxLayout(this);
    setScaledMargins(box, {16, 12, 12, 12});
    setScaledSpacing(box, 10);
    box->addWidget(column({title, m_when, m_version}, 4));
    box->addWidget(m_badges);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_save->installEventFilter(this);
    makeMenu();
    connect(m_back, &QToolButton::clicked, &presenter, &RecordPresenter::back);
    connect(m_open, &QToolButton::clicked, this, &RecordHead::openRequested);
    connect(m_print, &QToolButton::clicked, this, &RecordHead::printRequested);
    connect(m_save, &QToolButton::clicked, this, &RecordHead::saveRequested);
    connect(&presenter, &RecordPresenter::changed, this, &RecordHead::follow);
    connect(&presenter.document(), &DocumentPresenter::changed, this, &RecordHead::follow);
    connect(&presenter.copies(), &CopiesPresenter::changed, this, &RecordHead::follow);
    follow();
}

void RecordHead::makeMenu()
{
    auto* menu = new QMenu(m_more);
    menu->setObjectName(u"recordMenu"_s);
    menu->addAction(tr("Timeline"), this, &RecordHead::timelineRequested)->setObjectName(u"recordTimeline"_s);
    menu->addAction(tr("Copy reference"), this, &RecordHead::copyRequested);
    menu->addAction(tr("Copy with citation"), this, &RecordHead::citeRequested);
    menu->addAction(tr("Print with cover sheet…"), this, &RecordHead::printRequested);
    menu->addAction(tr("Evidence sheet…"), this, &RecordHead::sheetRequested)->setObjectName(u"recordSheet"_s);
    menu->addAction(tr("Save a copy…"), this, &RecordHead::saveRequested);
    menu->addAction(tr("Copy as JSON"), this, &RecordHead::copyJsonRequested);
    menu->addAction(tr("Verify now"), this, &RecordHead::verifyRequested);
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

bool RecordHead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_save && event->type() == QEvent::MouseButtonPress) {
        m_pressed = static_cast<QMouseEvent*>(event)->pos();
    } else if (watched == m_save && event->type() == QEvent::MouseMove && m_save->isDown()) {
        const QPoint way = static_cast<QMouseEvent*>(event)->pos() - m_pressed;
        if (way.manhattanLength() >= QApplication::startDragDistance()) {
            m_save->setDown(false);
            Q_EMIT dragRequested();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RecordHead::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    share();
}

void RecordHead::share()
{
    qreal longest = 0;
    for (const QString& word : m_what->text().split(u' ')) {
        longest = std::max(longest, textWidth(word, Type::Title));
    }
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right();
    for (const QToolButton* one : {m_back, m_open, m_print, m_save, m_more}) {
        const bool isThere = one == m_print || one == m_save || !one->isHidden();
        room -= isThere ? one->sizeHint().width() + px(4) : 0;
    }
    const bool roomy = width() >= px(roomyUnits) && longest <= room; // else the menu has them, and the title the room
    m_print->setVisible(roomy);
    m_save->setVisible(roomy);
}

void RecordHead::setOpened(bool full)
{
    m_open->setVisible(!full);
    share();
}

void RecordHead::follow()
{
    m_back->setVisible(m_presenter.canGoBack());
    if (m_presenter.state() != RecordPresenter::State::Shown) {
        return;
    }
    const TimeTelling telling = m_presenter.telling();
    const RecordAnswer answer = answerOf(m_presenter.record(), telling, m_presenter.isUnmasked() ? Addresses::Whole : Addresses::Masked);
    m_what->setText(answer.what);
    share();
    m_when->setText(answer.when);
    m_version->setText(answer.version);
    QLayout* flow = m_badges->layout();
    while (QLayoutItem* item = flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QList<MarkedText> badges = badgesOf(m_presenter.recordAsSeen(), m_presenter.rendition(), telling) + m_presenter.copies().badges() +
                                     m_presenter.disconnectedMarks();
    for (const MarkedText& badge : badges) {
        flow->addWidget(new Badge(badge.icon, badge.text, toneOf(badge.mark)));
    }
    m_badges->updateGeometry();
}

} // namespace cf::ui
