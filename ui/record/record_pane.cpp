#include "ui/record/record_pane.h"

#include "ui/record/document_view.h"
#include "ui/record/facts_pane.h"
#include "ui/record/page_view.h"
#include "ui/record/record_head.h"
#include "ui/record/record_output.h"
#include "ui/record/timeline_pane.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

RecordPane::RecordPane(const RecordParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new RecordHead(m_presenter))
    , m_top(scrollingWhenShort(m_head))
    , m_document(new DocumentView(m_presenter))
    , m_facts(new FactsPane(m_presenter))
    , m_empty(new EmptyState)
    , m_split(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_printing(new ProgressLine)
    , m_output(new RecordOutput(m_presenter, parts.reader, parts.clock, this))
    , m_timeline(new TimelinePane(m_presenter))
    , m_left(column({m_document}))
    , m_right(column({m_facts}))
    , m_line(hairline())
    , m_way(makeWay())
{
    setObjectName(u"recordPane"_s);
    setAccessibleName(tr("Record"));
    m_split->setObjectName(u"recordParts"_s);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(m_left);
    m_split->addWidget(m_right);
    static_cast<QBoxLayout*>(m_left->layout())->setStretch(0, 1);
    static_cast<QBoxLayout*>(m_right->layout())->setStretch(0, 1);
    m_top->setObjectName(u"recordHeadArea"_s);
    m_top->setAccessibleName(tr("Head of the record"));
    m_top->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_top->viewport()->setAutoFillBackground(true);
    m_document->setMinimumSize(160, 96); // what is above it goes first when there is little room
    m_document->appendToBar(m_way);
    auto* content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    m_content->addWidget(m_line);
    m_content->addWidget(m_split, 1);
    m_printing->setObjectName(u"printProgress"_s);
    m_printing->setCanPause(false);
    m_printing->hide();
    m_content->addWidget(m_printing);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_timeline);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    arrange();
    connect(&m_presenter, &RecordPresenter::changed, this, &RecordPane::follow);
    connect(&m_presenter, &RecordPresenter::verified, this, [this](bool intact) {
        tell(intact ? tr("Verified: the bytes equal what was recorded") : tr("Verified: not equal, see custody"));
    });
    connect(&m_presenter, &RecordPresenter::saved, this, [this](const QString& path, const QString& problem) {
        tell(problem.isEmpty() ? tr("Saved as %1").arg(path) : problem);
    });
    connect(m_head, &RecordHead::copyJsonRequested, this, &RecordPane::copyJson);
    connect(m_head, &RecordHead::verifyRequested, &m_presenter, &RecordPresenter::verifyNow);
    connect(m_head, &RecordHead::dragRequested, m_output, &RecordOutput::drag);
    connect(m_output, &RecordOutput::told, this, &RecordPane::tell);
    connect(m_output, &RecordOutput::progressed, this, [this](int page, int pages) {
        m_printing->setText(tr("Printing page %1 of %2").arg(page).arg(pages));
        m_printing->setProgress(page, pages);
        m_printing->show();
    });
    connect(m_output, &RecordOutput::printFinished, m_printing, &QWidget::hide);
    connect(m_printing, &ProgressLine::cancelRequested, m_output, &RecordOutput::cancelPrint);
    connect(m_head, &RecordHead::openRequested, this, [this] { setOpened(true); });
    connect(m_head, &RecordHead::copyRequested, this, &RecordPane::copyReference);
    connect(m_head, &RecordHead::citeRequested, this, &RecordPane::copyCitation);
    connect(m_head, &RecordHead::printRequested, m_output, &RecordOutput::askAndPrint);
    connect(m_head, &RecordHead::sheetRequested, m_output, &RecordOutput::askAndSaveSheet);
    connect(m_head, &RecordHead::saveRequested, m_output, &RecordOutput::askAndSave);
    connect(m_empty, &EmptyState::actionTriggered, &m_presenter, &RecordPresenter::again);
    connect(m_facts, &FactsPane::searchRequested, this, [this](const QString& query) {
        setOpened(false);
        m_context.search(query);
    });
    connect(m_facts, &FactsPane::copied, this, [this] { tell(tr("Copied")); });
    connect(m_document, &DocumentView::copied, this, [this] { tell(tr("Copied")); });
    addActions();
    addTimeline();
    addComparing();
    addProcess();
    addReissue(parts.reissue);
    addValidation(parts);
    addUnmasking();
    addReview(parts);
    follow();
}

RecordPane::~RecordPane()
{
    delete m_stack; // all that looks at the presenter goes before it
}

void RecordPane::addActions()
{
    const QString group = tr("Record");
    ActionList& actions = m_context.actions;
    const auto whenShown = [this](auto run) {
        return [this, run](bool) {
            if (m_presenter.state() == RecordPresenter::State::Shown) {
                run();
            }
        };
    };
    actions.add({u"record.open"_s,
                 group,
                 tr("Open or close the record"),
                 u"open"_s,
                 tr("The record over the whole page"),
                 {Qt::Key_F8}},
                whenShown([this] { setOpened(!m_opened); }));
    actions.add({u"record.timeline"_s,
                 group,
                 tr("Timeline"),
                 u"timeline"_s,
                 tr("The whole way of the record, lane by lane"),
                 {Qt::Key_F7}},
                whenShown([this] { setTimelineShown(!m_timelineShown); }));
    actions.add({u"record.find"_s,
                 group,
                 tr("Find in document"),
                 u"search"_s,
                 tr("Marks every hit on the pages"),
                 {QKeySequence::Find}},
                whenShown([this] { m_document->openFind(); }));
    actions.add({u"record.text"_s,
                 group,
                 tr("Text instead of pages"),
                 u"page"_s,
                 tr("The words of the document, for reading and screen readers"),
                 {Qt::Key_T},
                 true},
                whenShown([this] { m_document->setTextShown(!m_document->isTextShown()); }));
    actions.add({u"record.print"_s,
                 group,
                 tr("Print with cover sheet…"),
                 u"print"_s,
                 tr("The document and a page that says what it is"),
                 {QKeySequence::Print}},
                whenShown([this] { m_output->askAndPrint(); }));
    actions.add({u"record.sheet"_s,
                 group,
                 tr("Evidence sheet…"),
                 u"shield"_s,
                 tr("All that is known of this record on a signed sheet that others can check"),
                 {Qt::CTRL | Qt::Key_E}},
                whenShown([this] { m_output->askAndSaveSheet(); }));
    actions.add({u"record.save"_s,
                 group,
                 tr("Save a copy…"),
                 u"download"_s,
                 tr("The archived bytes, only when their hash is right"),
                 {Qt::CTRL | Qt::SHIFT | Qt::Key_S}},
                whenShown([this] { m_output->askAndSave(); }));
    actions.add({u"record.verify"_s,
                 group,
                 tr("Verify now"),
                 u"shield"_s,
                 tr("Reads the bytes again and compares their hash"),
                 {}},
                whenShown([this] { m_presenter.verifyNow(); }));
    actions.add({u"record.customer"_s,
                 group,
                 tr("Show the customer"),
                 u"people"_s,
                 tr("Everything that went to the customer of this record"),
                 {Qt::Key_F9}},
                whenShown([this] { openCustomer(); }));
    actions.add({u"record.cite"_s,
                 group,
                 tr("Copy with citation"),
                 u"page"_s,
                 tr("The selected words, else what the record says, with document, page and hash"),
                 {Qt::CTRL | Qt::ALT | Qt::Key_C}},
                whenShown([this] { copyWithCitation(); }));
}

void RecordPane::openCustomer()
{
    const auto& legs = m_presenter.record().communication.legs;
    const auto named = std::ranges::find_if(legs, [](const RecipientLeg& leg) { return !leg.customer.isEmpty(); });
    if (named == legs.end()) {
        tell(tr("The record names no customer"));
    } else {
        m_context.open(u"customers"_s, named->customer);
    }
}

QWidget* RecordPane::makeWay()
{
    auto* close = toolButton(u"recordCloseButton"_s, u"back"_s, tr("Back to results"), Qt::Key_Escape);
    auto* before = toolButton(u"recordBeforeButton"_s, u"up"_s, tr("Record before"), Qt::CTRL | Qt::Key_Up);
    auto* after = toolButton(u"recordAfterButton"_s, u"down"_s, tr("Next record"), Qt::CTRL | Qt::Key_Down);
    m_place = new Label({}, Type::Caption, Ink::Secondary);
    m_place->setObjectName(u"recordPlace"_s);
    m_place->setFigures(true);
    m_before = before;
    m_after = after;
    connect(close, &QToolButton::clicked, this, [this] { setOpened(false); });
    connect(before, &QToolButton::clicked, this, [this] { stepInResult(-1); });
    connect(after, &QToolButton::clicked, this, [this] { stepInResult(1); });
    setPlace(-1, 0);
    return rowOf({close, m_place, before, after}, 4);
}

void RecordPane::stepInResult(int by)
{
    // The result is the window's; a record shown alone has none.
    if (QAction* step = m_context.actions.action(by < 0 ? u"results.previous"_s : u"results.next"_s)) {
        step->trigger();
    }
}

void RecordPane::setPlace(int row, qint64 rows)
{
    const bool known = row >= 0 && rows > 0;
    m_place->setText(known ? tr("%1 of %2").arg(numberText(row + 1), numberText(rows)) : QString());
    m_place->setAccessibleName(known ? tr("Record %1 of %2").arg(numberText(row + 1), numberText(rows)) : QString());
    m_before->setEnabled(known && row > 0);
    m_after->setEnabled(known && row + 1 < rows);
}

void RecordPane::arrange()
{
    m_content->removeWidget(m_top);
    m_right->layout()->removeWidget(m_top);
    auto* right = static_cast<QVBoxLayout*>(m_right->layout());
    if (m_opened) {
        right->insertWidget(0, m_top);
    } else {
        m_content->insertWidget(0, m_top);
    }
    m_split->setOrientation(m_opened ? Qt::Horizontal : Qt::Vertical);
    m_split->setHandleWidth(1);
    m_right->setMinimumWidth(m_opened ? px(320) : 0);
    m_right->setMinimumHeight(m_opened ? 0 : 56);
    m_line->setVisible(!m_opened);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    const int whole = m_opened ? width() : height();
    const int side = m_opened ? px(472) : std::max(px(150), whole * 30 / 100);
    m_split->setSizes({std::max(px(200), whole - side), side});
    m_document->setOpened(m_opened);
    m_facts->setIndexShown(m_opened);
    m_way->setVisible(m_opened);
    // The answer is read before all else: a screen reader meets children in their order, which is that of being made.
    m_top->lower();
    m_right->lower();
    m_head->setOpened(m_opened);
}

void RecordPane::setOpened(bool opened)
{
    if (opened == m_opened || (opened && m_presenter.state() == RecordPresenter::State::Nothing)) {
        return;
    }
    m_opened = opened;
    if (!opened && std::exchange(m_timelineShown, false)) {
        follow();
    }
    if (opened) {
        QWidget* focus = window()->focusWidget();
        m_focusBefore = focus && !isAncestorOf(focus) ? focus : nullptr;
        if (auto* beside = qobject_cast<QSplitter*>(parentWidget())) {
            for (int i = 0; i < beside->count(); ++i) {
                if (beside->widget(i) != this && beside->widget(i)->isVisibleTo(beside)) {
                    m_hidden << beside->widget(i);
                    beside->widget(i)->hide();
                }
            }
        }
    } else {
        for (const auto& widget : std::as_const(m_hidden)) {
            if (widget) {
                widget->show();
            }
        }
        m_hidden.clear();
    }
    arrange();
    if (opened) {
        m_document->focusDocument();
    } else if (m_focusBefore) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void RecordPane::follow()
{
    switch (m_presenter.state()) {
    case RecordPresenter::State::Nothing:
        setOpened(false);
        m_empty->setText(
            {u"page"_s, tr("Nothing selected"), tr("Choose a row to see the letter, its delivery and its evidence.")});
        m_stack->setCurrentWidget(m_empty);
        return;
    case RecordPresenter::State::Loading: return; // what was there stays until there is something better
    case RecordPresenter::State::Failed:
        m_empty->setText({u"warn"_s, tr("The record could not be read"), m_presenter.error(), tr("Try again"),
                          {}, Tone::Failed});
        m_stack->setCurrentWidget(m_empty);
        return;
    case RecordPresenter::State::Shown: m_stack->setCurrentIndex(m_timelineShown ? m_stack->indexOf(m_timeline) : 0); return;
    }
}

bool RecordPane::takesEscape() const { return m_opened || m_document->isFindOpen(); }

bool RecordPane::event(QEvent* event)
{
    // The window's own Escape leaves the record; first comes what is open in it.
    if (event->type() == QEvent::ShortcutOverride && takesEscape() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void RecordPane::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (m_opened && isHidden()) {
        setOpened(false); // put away by itself: what it covers comes back
    }
}

void RecordPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && takesEscape()) {
        m_timelineShown              ? setTimelineShown(false)
        : m_document->isFindOpen() ? m_document->closeFind()
                                   : setOpened(false);
        return;
    }
    QWidget::keyPressEvent(event);
}

void RecordPane::tell(const QString& sentence) { m_context.announce(sentence); }

} // namespace cf::ui
