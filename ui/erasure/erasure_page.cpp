#include "ui/erasure/erasure_page.h"

#include "ui/erasure/erasure_dialogs.h"
#include "ui/record/mark_delegate.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, EmptyLeaf, BodyLeaf };

/// why: it may not be pressed now; empty: it may.
void offer(QPushButton* what, const QString& why)
{
    what->setEnabled(why.isEmpty());
    what->setToolTip(why);
}

} // namespace

ErasureWidget::ErasureWidget(const ErasurePageParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Erasure requests")))
    , m_new(button(u"erasureNew"_s, tr("New request…"), u"plus"_s, Emphasis::Primary))
    , m_keep(button(u"erasureKeep"_s, tr("Keep it…")))
    , m_erase(button(u"erasureErase"_s, tr("Erase it…")))
    , m_redact(button(u"erasureRedact"_s, tr("Redacted copy…")))
    , m_title(new Label({}, Type::Heading))
    , m_verdict(wrapped(u"erasureVerdict"_s, Type::BodyStrong, Ink::Fact))
    , m_letterText(wrapped(u"erasureLetterText"_s, Type::Body, Ink::Secondary))
    , m_requests(plainTable(u"erasureRequests"_s, tr("Requests to be erased"), m_presenter.requests()))
    , m_letters(plainTable(u"erasureLetters"_s, tr("Letters of the request"), m_presenter.letters()))
    , m_steps(plainTable(u"erasureSteps"_s, tr("Steps"), m_presenter.steps()))
    , m_detail(nullptr)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"erasurePage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"erasureHead"_s);
    m_head->appendAction(m_new);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeBody());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    for (QTableView* table : {m_requests, m_letters}) {
        table->setItemDelegate(new MarkDelegate(GapTable::MarkRole, table));
    }
    connect(m_new, &QPushButton::clicked, this, &ErasureWidget::askRequest);
    connect(m_keep, &QPushButton::clicked, this, [this] { askChoice(false, false); });
    connect(m_erase, &QPushButton::clicked, this, [this] { askChoice(true, false); });
    connect(m_redact, &QPushButton::clicked, this, [this] { askChoice(false, true); });
    connect(&m_presenter, &ErasurePresenter::changed, this, &ErasureWidget::follow);
    connect(&m_presenter, &ErasurePresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_presenter.phase() == ErasurePresenter::Phase::Failed ? m_presenter.read() : askRequest(); });
    context.actions.add({u"erasure.new"_s, tr("Erasure requests"), tr("Take in a request to be erased…"), u"plus"_s, tr("Somebody asks for their letters to be erased; each is judged, and another person approves it")},
                        [this](bool) { m_context.open(u"erasure"_s, u"new"_s); });
    follow();
}

QWidget* ErasureWidget::makeBody()
{
    m_title->setObjectName(u"erasureTitle"_s);
    connect(m_requests->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { m_presenter.choose(index.row()); });
    connect(m_letters->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ErasureWidget::follow);
    QList<QWidget*> buttons;
    const std::tuple<QString, QString, bool> acts[] = {{u"decide"_s, tr("Decide"), false},           {u"approve"_s, tr("Approve"), false},         {u"refuse"_s, tr("Do not approve…"), true}, {u"carry-out"_s, tr("Carry out"), false},
                                                       {u"check"_s, tr("Look again"), false},        {u"extend"_s, tr("Extend…"), true},           {u"letter"_s, tr("Decision letter…"), true}, {u"backups"_s, tr("Backups…"), true},
                                                       {u"close"_s, tr("Close"), false},             {u"record"_s, tr("Record…"), true}};
    for (const auto& [act, name, asks] : acts) {
        QPushButton* one = button(u"erasure-"_s + act, name, act == u"record" ? u"download"_s : QString());
        connect(one, &QPushButton::clicked, this, [this, act, asks] { act == u"record" ? askFile() : asks ? askWords(act) : m_presenter.act(act); });
        m_actButtons.emplace_back(act, one);
        buttons << one;
    }
    m_detail = column({m_title, m_verdict, flowOf(buttons, 8, {0, 6, 0, 0})}, 4, {24, 12, 24, 8});
    auto* body = column({column({m_requests}, 0, {16, 12, 16, 8}), hairline(), m_detail, column({m_letters}, 0, {16, 0, 16, 8}), column({m_letterText, flowOf({m_keep, m_erase, m_redact}, 8, {0, 6, 0, 0})}, 4, {24, 4, 24, 8}),
                         column({new SectionHeader(tr("Steps"))}, 0, {16, 0, 16, 0}), column({m_steps}, 0, {16, 0, 16, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(3, 1);
    m_letters->setMinimumHeight(px(180));
    return scrolling(body);
}

int ErasureWidget::letter() const { return m_letters->currentIndex().row(); }

void ErasureWidget::showSubject(const QString& subject)
{
    if (subject == u"new") {
        askRequest();
    } else if (!subject.isEmpty()) {
        m_presenter.choose(subject);
    }
}

void ErasureWidget::askRequest()
{
    auto* dialog = new ErasureRequestDialog(window(), m_presenter.today());
    connect(dialog, &ErasureRequestDialog::taken, &m_presenter, &ErasurePresenter::take);
    dialog->open();
}

void ErasureWidget::askWords(const QString& act)
{
    const bool isLetter = act == u"letter", isBackups = act == u"backups", isExtended = act == u"extend";
    const QString title = isLetter ? tr("Decision letter") : isBackups ? tr("Backups") : isExtended ? tr("Extend") : tr("Do not approve");
    const QString what = isLetter    ? tr("The letter with the decision is asked for on the page Requests; here stands under which reference.")
                         : isBackups ? tr("What becomes of backups, as it is to be answered for: it stands in the record as it is written here.")
                         : isExtended ? tr("Two months more, where the request is complex or there are many (GDPR art. 12(3)); the person is told within the first month.")
                                      : tr("It is decided anew then.");
    auto* dialog = new ErasureWordsDialog(window(), title, what, isLetter ? tr("Reference of the letter") : isBackups ? tr("What is stated") : tr("Reason"));
    connect(dialog, &ErasureWordsDialog::said, &m_presenter, [this, act](const QString& words) { m_presenter.act(act, words); });
    dialog->open();
}

void ErasureWidget::askChoice(bool isErased, bool isRedacted)
{
    const int row = letter();
    if (const QString why = m_presenter.choiceBarred(row, isErased, isRedacted); !why.isEmpty()) {
        m_context.announce(why);
        return;
    }
    const QString title = isErased ? tr("Erase it") : isRedacted ? tr("Redacted copy") : tr("Keep it");
    auto* dialog = new ErasureWordsDialog(window(), title, m_presenter.letterText(row), tr("Reason"));
    connect(dialog, &ErasureWordsDialog::said, &m_presenter, [this, row, isErased, isRedacted](const QString& words) { m_presenter.choose(row, isErased, isRedacted, words); });
    dialog->open();
}

void ErasureWidget::askFile()
{
    if (!m_presenter.stand()) {
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Record of a request to be erased"));
    dialog->setObjectName(u"erasureFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->selectFile(m_presenter.stand()->kept.request.id + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &ErasurePresenter::writeRecord);
    dialog->open();
}

void ErasureWidget::follow()
{
    using Phase = ErasurePresenter::Phase;
    m_head->setScope(m_presenter.scope());
    if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
        return;
    }
    if (m_presenter.phase() == Phase::Failed || m_presenter.requests().rowCount() == 0) {
        m_presenter.phase() == Phase::Failed ? m_empty->setText({u"warn"_s, tr("Requests to be erased could not be read"), m_presenter.failure(), tr("Try again"), {}, Tone::Failed})
                                             : m_empty->setText({u"user"_s, tr("Nobody asked to be erased yet"),
                                                                 tr("A request is judged letter by letter: what is held or not due is kept and its use restricted, the rest goes from its repository and from here."), tr("New request…")});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    }
    m_detail->setVisible(m_presenter.stand() != nullptr);
    m_title->setText(m_presenter.title());
    m_verdict->setText(m_presenter.verdict());
    for (const auto& [act, one] : m_actButtons) {
        offer(one, m_presenter.barred(act));
    }
    const int row = letter();
    m_letterText->setText(m_presenter.letterText(row));
    offer(m_keep, m_presenter.choiceBarred(row, false, false));
    offer(m_erase, m_presenter.choiceBarred(row, true, false));
    offer(m_redact, m_presenter.choiceBarred(row, false, true));
    for (QTableView* table : {m_requests, m_letters, m_steps}) {
        fitColumns(*table);
    }
    fitRows(*m_requests, 5);
    fitRows(*m_steps, 6);
    const int chosen = m_presenter.chosen();
    if (chosen >= 0 && m_requests->currentIndex().row() != chosen) {
        m_requests->setCurrentIndex(m_presenter.requests().index(chosen, 0));
    }
    m_stack->setCurrentIndex(BodyLeaf);
}

void ErasureWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_stack->currentIndex() == BodyLeaf) {
        follow(); // what is written grew or shrank
    }
}

void ErasureWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void ErasureWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page erasurePage(const ErasurePageParts& parts)
{
    return {u"erasure"_s, u"user"_s, ErasureWidget::tr("Erasure"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new ErasureWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
