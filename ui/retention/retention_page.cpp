#include "ui/retention/retention_page.h"

#include "ui/paper/leaving_presenter.h"
#include "ui/record/mark_delegate.h"
#include "ui/retention/correction_dialog.h"
#include "ui/retention/disposition_dialog.h"
#include "ui/retention/receipt_dialog.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, EmptyLeaf, DueLeaf, ConflictsLeaf, PlanLeaf, DispositionsLeaf, NoDispositionsLeaf };
constexpr int firstRare = 6; ///< of the columns of classes: letters that are due within 30 days, within 90, later, that wait for an event, are kept for good, of which nothing says how long, destroyed

/// why: it may not be pressed now; empty: it may.
void offer(QPushButton* what, const QString& why)
{
    what->setEnabled(why.isEmpty());
    what->setToolTip(why);
}

} // namespace

RetentionWidget::RetentionWidget(const RetentionPageParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_parts(parts.retention)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Retention")))
    , m_decide(button(u"retentionDecide"_s, tr("Decide…"), u"retention"_s, Emphasis::Primary))
    , m_takePlan(button(u"retentionTakePlan"_s, tr("Take a plan from a file…"), u"open"_s))
    , m_correct(button(u"retentionCorrect"_s, tr("Correct the class…")))
    , m_causesCsv(button(u"retentionCauses"_s, tr("Letters to correct…"), u"download"_s))
    , m_certificate(button(u"dispositionCertificate"_s, tr("Certificate…"), u"download"_s))
    , m_stubs(button(u"dispositionStubs"_s, tr("Letters…"), u"download"_s))
    , m_ledger(button(u"dispositionLedger"_s, tr("Ledger…"), u"download"_s))
    , m_receipt(button(u"dispositionReceipt"_s, tr("Receipt…"), u"open"_s))
    , m_faults(new Notice)
    , m_horizon(new QComboBox)
    , m_headline(new Label({}, Type::Heading))
    , m_lettersTitle(new Label({}, Type::BodyStrong))
    , m_letterText(wrapped(u"retentionLetterText"_s, Type::Body, Ink::Secondary))
    , m_causeText(wrapped(u"retentionCauseText"_s, Type::Body, Ink::Secondary))
    , m_planText(wrapped(u"retentionPlanText"_s, Type::Body, Ink::Secondary))
    , m_notMappedTitle(new Label({}, Type::BodyStrong))
    , m_title(new Label({}, Type::Heading))
    , m_verdict(wrapped(u"dispositionVerdict"_s, Type::BodyStrong, Ink::Fact))
    , m_shares(plainTable(u"retentionShares"_s, tr("Classes, by repository and unit"), m_presenter.shares()))
    , m_letters(plainTable(u"retentionLetters"_s, tr("Letters"), m_presenter.letters()))
    , m_causes(plainTable(u"retentionCausesTable"_s, tr("Where sources disagree"), m_presenter.causes()))
    , m_classes(plainTable(u"retentionClasses"_s, tr("Classes of the plan"), m_presenter.classes()))
    , m_notMapped(plainTable(u"retentionNotMapped"_s, tr("Codes that nobody mapped"), m_presenter.notMapped()))
    , m_dispositions(plainTable(u"retentionDispositions"_s, tr("Dispositions"), m_presenter.dispositions()))
    , m_disposed(plainTable(u"dispositionLetters"_s, tr("Letters of the disposition"), m_presenter.disposed()))
    , m_steps(plainTable(u"dispositionSteps"_s, tr("Steps"), m_presenter.steps()))
    , m_detail(nullptr)
    , m_empty(new EmptyState)
    , m_noDispositions(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"retentionPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"retentionHead"_s);
    m_head->appendAction(m_decide);
    m_faults->setObjectName(u"retentionFaults"_s);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeDue());
    m_stack->addWidget(makeConflicts());
    m_stack->addWidget(makePlan());
    m_stack->addWidget(makeDispositions());
    m_stack->addWidget(m_noDispositions);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(makeTabs());
    box->addWidget(hairline());
    box->addWidget(m_faults);
    box->addWidget(m_stack, 1);
    for (QTableView* table : {m_shares, m_letters, m_causes, m_notMapped, m_dispositions, m_disposed}) {
        table->setItemDelegate(new MarkDelegate(GapTable::MarkRole, table));
    }
    connect(m_decide, &QPushButton::clicked, this, &RetentionWidget::askDecision);
    connect(m_takePlan, &QPushButton::clicked, this, &RetentionWidget::askPlan);
    connect(m_correct, &QPushButton::clicked, this, &RetentionWidget::askCorrection);
    connect(m_causesCsv, &QPushButton::clicked, this, [this] { askFile(u"causes"_s); });
    connect(m_certificate, &QPushButton::clicked, this, [this] { askFile(u"certificate"_s); });
    connect(m_stubs, &QPushButton::clicked, this, [this] { askFile(u"stubs"_s); });
    connect(m_ledger, &QPushButton::clicked, this, [this] { askFile(u"ledger"_s); });
    connect(m_receipt, &QPushButton::clicked, this, [this] { askReceipt(window(), [this](const QString& archive, const QString& reference, const QString& path) { m_presenter.takeReceipt(archive, reference, path); }); });
    connect(&m_presenter, &RetentionPresenter::changed, this, &RetentionWidget::follow);
    connect(&m_presenter, &RetentionPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(&m_presenter, &RetentionPresenter::searchWanted, this, [this](const QString& query) { m_context.search(query); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_presenter.phase() == RetentionPresenter::Phase::Failed ? m_presenter.read() : m_context.open(u"repositories"_s, {}); });
    connect(m_noDispositions, &EmptyState::actionTriggered, this, [this] { showTab(Tab::Due); });
    context.actions.add({u"retention.due"_s, tr("Retention"), tr("What is due"), u"retention"_s, tr("Letters whose time is over, and what keeps them")}, [this](bool) { m_context.open(u"retention"_s, u"due"_s); });
    context.actions.add({u"retention.conflicts"_s, tr("Retention"), tr("Where retention disagrees"), u"warn"_s, tr("What was asked for, what is kept and what the plan says")},
                        [this](bool) { m_context.open(u"retention"_s, u"conflicts"_s); });
    context.actions.add({u"retention.decide"_s, tr("Retention"), tr("Decide about letters…"), u"retention"_s, tr("Destroyed, kept longer, handed over or put into another class; two others approve it")},
                        [this](bool) { m_context.open(u"retention"_s, u"decide"_s); });
    follow();
}

QWidget* RetentionWidget::makeTabs()
{
    const QStringList names{tr("Due"), tr("Where sources disagree"), tr("Plan"), tr("Dispositions")}, codes{u"due"_s, u"conflicts"_s, u"plan"_s, u"dispositions"_s};
    QList<QWidget*> links;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i] = new LinkButton(u"retentionTab-"_s + codes[qsizetype(i)], names[qsizetype(i)]);
        m_tabs[i]->setCheckable(true);
        connect(m_tabs[i], &QAbstractButton::clicked, this, [this, i] { showTab(Tab(i)); });
        links << m_tabs[i];
    }
    return flowOf(links, 16, {20, 0, 20, 8});
}

QWidget* RetentionWidget::makeDue()
{
    m_headline->setObjectName(u"retentionHeadline"_s);
    m_headline->setFigures(true);
    m_lettersTitle->setObjectName(u"retentionLettersTitle"_s);
    m_lettersTitle->setFigures(true);
    m_horizon->setObjectName(u"retentionHorizon"_s);
    m_horizon->setAccessibleName(tr("Which letters are listed"));
    m_horizon->addItem(tr("Due now"), 0);
    m_horizon->addItem(tr("Due in 30 days"), 30);
    m_horizon->addItem(tr("Due in 90 days"), 90);
    connect(m_horizon, &QComboBox::currentIndexChanged, this, [this](int index) { m_presenter.setHorizon(m_horizon->itemData(index).toInt()); });
    auto* all = new LinkButton(u"retentionAll"_s, tr("All classes"));
    connect(all, &QAbstractButton::clicked, this, [this] {
        m_shares->clearSelection();
        m_shares->setCurrentIndex({});
        m_presenter.chooseShare(-1);
    });
    auto* search = new LinkButton(u"retentionSearch"_s, tr("Show in search"));
    connect(search, &QAbstractButton::clicked, this, [this] { m_presenter.searchLetters(); });
    connect(m_shares->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid()) {
            m_presenter.chooseShare(index.row());
        }
    });
    connect(m_letters->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { m_letterText->setText(m_presenter.letterText(index.row())); });
    connect(m_letters, &QTableView::activated, this, [this](const QModelIndex& index) { m_presenter.openLetter(index.row()); });
    auto* body = column({column({m_headline}, 0, {24, 12, 24, 8}), column({m_shares}, 0, {16, 0, 16, 8}), hairline(), rowOf({m_horizon, m_lettersTitle, all, search, nullptr}, 12, {24, 12, 24, 8}),
                         column({m_letters}, 0, {16, 0, 16, 8}), column({m_letterText}, 0, {24, 4, 24, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(4, 1);
    m_letters->setMinimumHeight(px(220));
    return scrolling(body);
}

QWidget* RetentionWidget::makeConflicts()
{
    connect(m_causes->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        m_causeText->setText(m_presenter.causeText(index.row()));
        offer(m_correct, m_presenter.correctBarred(index.row()));
    });
    connect(m_causes, &QTableView::activated, this, [this](const QModelIndex& index) { m_presenter.openCause(index.row()); });
    auto* what = wrapped({}, Type::Body, Ink::Secondary, tr("What was asked for with a letter, what its repository keeps and what the plan says, where they differ; letters of one cause together. Enter shows the letters."));
    auto* body = column({column({what}, 0, {24, 12, 24, 8}), column({m_causes}, 0, {16, 0, 16, 8}), hairline(), column({m_causeText, flowOf({m_correct, m_causesCsv}, 8, {0, 6, 0, 0})}, 4, {24, 12, 24, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(1, 1);
    return body;
}

QWidget* RetentionWidget::makePlan()
{
    m_notMappedTitle->setObjectName(u"retentionNotMappedTitle"_s);
    auto* body = column({column({m_planText, flowOf({m_takePlan}, 8, {0, 6, 0, 0})}, 4, {24, 12, 24, 8}), column({m_classes}, 0, {16, 0, 16, 8}), hairline(), column({m_notMappedTitle}, 0, {24, 12, 24, 8}),
                         column({m_notMapped}, 0, {16, 0, 16, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(4, 1);
    return scrolling(body);
}

QWidget* RetentionWidget::makeDispositions()
{
    m_title->setObjectName(u"dispositionName"_s);
    connect(m_dispositions->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { m_presenter.chooseDisposition(index.row()); });
    m_detail = column({m_title, m_verdict, flowOf({m_certificate, m_stubs, m_ledger, m_receipt}, 8, {0, 6, 0, 0})}, 4, {24, 12, 24, 8});
    auto* body = column({column({m_dispositions}, 0, {16, 12, 16, 8}), hairline(), m_detail, column({m_disposed}, 0, {16, 0, 16, 8}), column({new SectionHeader(tr("Steps"))}, 0, {16, 0, 16, 0}),
                         column({m_steps}, 0, {16, 0, 16, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(3, 1);
    m_disposed->setMinimumHeight(px(180));
    return scrolling(body);
}

void RetentionWidget::showTab(Tab tab)
{
    m_tab = tab;
    follow();
}

void RetentionWidget::showSubject(const QString& subject)
{
    if (subject.startsWith(u"DS-")) {
        m_presenter.chooseDisposition(subject);
    }
    showTab(subject == u"conflicts" ? Tab::Conflicts : subject == u"plan" ? Tab::Plan : subject == u"dispositions" || subject.startsWith(u"DS-") ? Tab::Dispositions : Tab::Due);
    if (subject == u"decide") {
        askDecision();
    }
}

void RetentionWidget::askDecision()
{
    if (const QString why = m_presenter.decideBarred(); !why.isEmpty()) {
        m_context.announce(why);
        return;
    }
    auto* dialog = new DispositionDialog(window(), m_parts, m_presenter.book().rules.plan, m_presenter.wish(), {});
    connect(dialog, &DispositionDialog::decided, this, [this](const std::shared_ptr<const PlannedDisposal>& planned) {
        m_presenter.acts().decide(planned);
        showTab(Tab::Dispositions);
    });
    dialog->open();
}

void RetentionWidget::askPlan()
{
    auto* dialog = new QFileDialog(window(), tr("A plan of retention"));
    dialog->setObjectName(u"retentionPlanDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("JSON (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &RetentionPresenter::takePlan);
    dialog->open();
}

void RetentionWidget::askCorrection()
{
    const int row = std::max(0, m_causes->currentIndex().row());
    const QStringList letters = m_presenter.causeLetters(row);
    QStringList classes;
    for (const PlanCode& one : m_presenter.book().rules.plan.codes) {
        classes << one.code;
    }
    classes.removeDuplicates();
    auto* dialog = new CorrectionDialog(window(), tr("%Ln letters are to say another class at their repositories. What one says by then that is not what is known here is not changed.", nullptr, int(letters.size())), classes);
    connect(dialog, &CorrectionDialog::corrected, this, [this, letters](const QString& planClass, const QString& reason) { m_presenter.acts().correct(letters, planClass, reason); });
    dialog->open();
}

void RetentionWidget::askFile(const QString& kind)
{
    const DispositionBook* book = m_presenter.disposition();
    const bool isCauses = kind == u"causes", isPaper = kind == u"certificate", isLedger = kind == u"ledger";
    if (!isCauses && !book) {
        return;
    }
    auto* dialog = new QFileDialog(window(), isPaper ? tr("Certificate of a disposition") : isCauses ? tr("Letters to correct") : isLedger ? tr("Ledger of the disposition") : tr("Letters of the disposition"));
    dialog->setObjectName(u"retentionFileDialog-"_s + kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isPaper ? tr("PDF (*.pdf)") : isLedger ? tr("JSON (*.json)") : tr("CSV (*.csv)"));
    dialog->selectFile((isCauses ? u"retention-causes"_s : book->kept.disposition.id) + (isPaper ? u".pdf"_s : isLedger ? u".json"_s : u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isCauses, isPaper, isLedger](const QString& path) {
        const DispositionBook* of = m_presenter.disposition();
        if (isPaper) {
            m_presenter.writeCertificate(path);
            return;
        }
        const Leaving leaving{.what = isCauses ? u"retention-causes"_s : isLedger ? u"disposition-ledger"_s : u"disposition-stubs"_s,
                              .of = isCauses || !of ? decltype(Leaving::of){} : decltype(Leaving::of){{u"disposition"_s, of->kept.disposition.id}}};
        const QByteArray bytes = isCauses ? m_presenter.causesCsv() : isLedger ? dispositionLedger(*of, m_parts.clock.now()) : dispositionStubsCsv(*of);
        leaveAsFile(this, leaving, path, bytes, [this, path](const QString& problem) { m_context.announce(problem.isEmpty() ? tr("Written to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem)); });
    });
    dialog->open();
}

void RetentionWidget::follow()
{
    using Phase = RetentionPresenter::Phase;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setChecked(Tab(i) == m_tab);
    }
    m_head->setScope(m_presenter.scope());
    const QString faults = m_presenter.faults();
    m_faults->setVisible(!faults.isEmpty());
    m_faults->set(u"warn"_s, faults, Tone::Failed);
    offer(m_decide, m_presenter.decideBarred());
    if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
        return;
    }
    if (m_presenter.phase() == Phase::Failed || m_presenter.book().sum().letters == 0) {
        m_presenter.phase() == Phase::Failed ? m_empty->setText({u"warn"_s, tr("How long letters are kept could not be counted"), m_presenter.failure(), tr("Try again"), {}, Tone::Failed})
                                             : m_empty->setText({u"retention"_s, tr("There is no letter to be kept yet"),
                                                                 tr("Connect a repository that holds letters: how long each is kept follows from what was asked for, what its repository keeps and what the plan says."), tr("Open repositories")});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    }
    m_headline->setText(m_presenter.headline());
    m_lettersTitle->setText(m_presenter.lettersTitle());
    m_letters->setVisible(m_presenter.letters().rowCount() > 0);
    m_letterText->setText(m_presenter.letterText(std::max(0, m_letters->currentIndex().row())));
    m_causeText->setText(m_presenter.causeText(std::max(0, m_causes->currentIndex().row())));
    offer(m_correct, m_presenter.correctBarred(std::max(0, m_causes->currentIndex().row())));
    m_causesCsv->setEnabled(m_presenter.causes().rowCount() > 0);
    m_planText->setText(m_presenter.planText());
    m_notMappedTitle->setText(m_presenter.notMapped().rowCount() > 0 ? tr("Codes that nobody mapped") : m_presenter.book().isOutline ? tr("Whether every code is mapped is still being counted.") : tr("Every code is mapped."));
    m_notMapped->setVisible(m_presenter.notMapped().rowCount() > 0);
    for (int column = firstRare; column < m_presenter.shares().columnCount(); ++column) { // what there is none of takes no room from names
        bool isNone = true;
        for (int row = 0; isNone && row < m_presenter.shares().rowCount(); ++row) {
            isNone = m_presenter.shares().index(row, column).data().toString() == u"0";
        }
        m_shares->setColumnHidden(column, isNone);
    }
    for (QTableView* table : {m_shares, m_letters, m_causes, m_classes, m_notMapped, m_dispositions, m_disposed, m_steps}) {
        fitColumns(*table);
    }
    fitRows(*m_shares, 8);
    fitRows(*m_classes, 8);
    fitRows(*m_dispositions, 6);
    fitRows(*m_steps, 6);
    followDisposition();
    const bool hasDispositions = m_presenter.dispositions().rowCount() > 0;
    m_stack->setCurrentIndex(m_tab == Tab::Due ? DueLeaf : m_tab == Tab::Conflicts ? ConflictsLeaf : m_tab == Tab::Plan ? PlanLeaf : hasDispositions ? DispositionsLeaf : NoDispositionsLeaf);
}

void RetentionWidget::followDisposition()
{
    m_noDispositions->setText({u"retention"_s, tr("Nothing was decided yet"), tr("A disposition says what becomes of letters whose time is over: destroyed, kept longer, handed to another archive, or put into another class."), tr("What is due")});
    const DispositionBook* book = m_presenter.disposition();
    m_detail->setVisible(book != nullptr);
    if (!book) {
        return;
    }
    m_title->setText(m_presenter.dispositionTitle());
    m_verdict->setText(m_presenter.verdict());
    m_receipt->setVisible(book->kept.disposition.act == DispositionAct::Transfer);
    offer(m_receipt, m_presenter.receiptBarred());
    const auto states = book->states();
    const bool isBad = states.contains(DisposalState::StillThere) || states.contains(DisposalState::Denied) || states.contains(DisposalState::NeedsPerson) || !book->kept.isAsKept;
    m_verdict->setInk(isBad ? Ink::Failed : book->kept.last(DispositionDeed::Concluded) ? Ink::Verified : Ink::Fact);
    const int row = m_presenter.chosenDisposition();
    if (row >= 0 && m_dispositions->currentIndex().row() != row) {
        m_dispositions->setCurrentIndex(m_presenter.dispositions().index(row, 0));
    }
}

void RetentionWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_stack->currentIndex() > EmptyLeaf) {
        follow(); // what is written grew or shrank
    }
}

void RetentionWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void RetentionWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page retentionPage(const RetentionPageParts& parts)
{
    return {u"retention"_s, u"retention"_s, RetentionWidget::tr("Retention"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new RetentionWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
