#include "ui/holds/holds_page.h"

#include "models/base/deliver.h"
#include "ui/holds/canary_dialog.h"
#include "ui/holds/hold_again_dialog.h"
#include "ui/holds/hold_upkeep_view.h"
#include "ui/holds/ledger_dialog.h"
#include "ui/holds/matter_dialog.h"
#include "ui/holds/release_dialog.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/record/mark_delegate.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { WaitingLeaf, EmptyLeaf, ReadyLeaf };
constexpr int mattersShown = 5;

void offer(QPushButton* what, const QString& why)
{
    what->setEnabled(why.isEmpty());
    what->setToolTip(why);
}

} // namespace

HoldsWidget::HoldsWidget(const HoldsPageParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_parts(parts.holds)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Holds")))
    , m_new(button(u"holdNew"_s, tr("New matter…"), u"plus"_s, Emphasis::Primary))
    , m_import(button(u"holdImport"_s, tr("Take in a ledger…")))
    , m_tryOut(button(u"holdTryOut"_s, tr("Try a hold out…")))
    , m_edit(button(u"holdEdit"_s, tr("Matter…")))
    , m_verify(button(u"holdVerify"_s, tr("Read back"), u"sync"_s))
    , m_again(button(u"holdAgain"_s, tr("Ask again for what is missing")))
    , m_release(button(u"holdRelease"_s, tr("Propose a release…")))
    , m_heldAgain(button(u"holdHeldAgain"_s, tr("Hold again…"), u"hold"_s))
    , m_csv(button(u"holdCsv"_s, tr("Letters…"), u"download"_s))
    , m_ledger(button(u"holdLedger"_s, tr("Ledger…"), u"download"_s))
    , m_certificate(button(u"holdCertificate"_s, tr("Certificate…"), u"download"_s))
    , m_progress(new ProgressLine)
    , m_title(new Label({}, Type::Heading))
    , m_facts(wrapped(u"holdFacts"_s, Type::Body, Ink::Secondary))
    , m_verdict(wrapped(u"holdVerdict"_s, Type::BodyStrong, Ink::Fact))
    , m_readBack(new Label({}, Type::Body, Ink::Secondary))
    , m_tried(wrapped(u"holdTried"_s, Type::Body, Ink::Secondary))
    , m_lettersTitle(new Label({}, Type::BodyStrong))
    , m_matters(plainTable(u"holdMatters"_s, tr("Matters"), m_presenter.matters()))
    , m_matrix(plainTable(u"holdMatrix"_s, tr("What is held, by repository"), m_presenter.matrix()))
    , m_letters(plainTable(u"holdLetters"_s, tr("Letters"), m_presenter.letters()))
    , m_steps(plainTable(u"holdSteps"_s, tr("Steps"), m_presenter.steps()))
    , m_stack(new QStackedWidget)
    , m_lower(new QStackedWidget)
    , m_empty(new EmptyState)
{
    setObjectName(u"holdsPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_head->setObjectName(u"holdsHead"_s);
    m_head->appendAction(m_tryOut);
    m_head->appendAction(m_import);
    m_head->appendAction(m_new);
    m_title->setObjectName(u"holdTitle"_s);
    m_readBack->setObjectName(u"holdReadBack"_s);
    m_lettersTitle->setObjectName(u"holdLettersTitle"_s);
    m_progress->setObjectName(u"holdProgress"_s);
    m_progress->setCanPause(false);
    m_matters->setItemDelegate(new MarkDelegate(GapTable::MarkRole, m_matters));
    m_letters->setItemDelegate(new MarkDelegate(GapTable::MarkRole, m_letters));
    m_matrix->setItemDelegate(new MarkDelegate(HoldMatrixTable::MarkRole, m_matrix));
    m_matrix->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_stack->addWidget(new Skeleton);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(makeDetail());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(column({m_progress}, 0, {24, 8, 24, 0}));
    box->addWidget(m_stack, 1);
    connect(m_new, &QPushButton::clicked, this, [this] { askMatter({}, false); });
    connect(m_import, &QPushButton::clicked, this, &HoldsWidget::askLedger);
    connect(m_tryOut, &QPushButton::clicked, this, [this] { askCanary({}); });
    connect(&m_presenter.ledgers(), &HoldLedgerPresenter::opened, this, [this](const ReadLedger& read) {
        auto* dialog = new LedgerDialog(window(), read, m_presenter.telling());
        connect(dialog, &LedgerDialog::confirmed, &m_presenter.ledgers(), &HoldLedgerPresenter::take);
        dialog->open();
    });
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const HoldBook* book = m_presenter.book()) {
            askMatter(book->kept.matter, true);
        }
    });
    connect(m_verify, &QPushButton::clicked, this, [this] { m_presenter.acts().verify(m_presenter.book()->kept.matter.id); });
    connect(m_again, &QPushButton::clicked, this, [this] { m_presenter.acts().placeAgain(m_presenter.book()->kept.matter.id); });
    connect(m_release, &QPushButton::clicked, this, &HoldsWidget::askRelease);
    connect(m_heldAgain, &QPushButton::clicked, this, &HoldsWidget::askHoldAgain);
    connect(m_certificate, &QPushButton::clicked, this, &HoldsWidget::askCertificate);
    connect(m_csv, &QPushButton::clicked, this, [this] { askFile(false); });
    connect(m_ledger, &QPushButton::clicked, this, [this] { askFile(true); });
    connect(m_progress, &ProgressLine::cancelRequested, this, [this] { m_presenter.acts().stop(); });
    connect(&m_presenter, &HoldsPresenter::changed, this, &HoldsWidget::follow);
    connect(&m_presenter, &HoldsPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(&m_presenter, &HoldsPresenter::searchWanted, this, [this](const QString& query) { m_context.search(query); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_presenter.phase() == HoldsPresenter::Phase::Failed ? m_presenter.read() : askMatter({}, false); });
    addActions();
    follow();
}

void HoldsWidget::addActions()
{
    m_context.actions.add({u"holds.new"_s, tr("Holds"), tr("New matter…"), u"hold"_s, tr("Letters that must not be lost, with what orders it")}, [this](bool) { m_context.open(u"holds"_s, u"new"_s); });
    m_context.actions.add({u"holds.canary"_s, tr("Holds"), tr("Try a hold out…"), u"hold"_s, tr("What a hold prevents at a repository, on a record that may be destroyed")}, [this](bool) { m_context.open(u"holds"_s, u"canary:"_s); });
}

QWidget* HoldsWidget::makeDetail()
{
    const QStringList names{tr("Letters"), tr("Steps"), tr("Certificates and controls")}, codes{u"letters"_s, u"steps"_s, u"upkeep"_s};
    QList<QWidget*> links;
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i] = new LinkButton(u"holdTab-"_s + codes[qsizetype(i)], names[qsizetype(i)]);
        m_tabs[i]->setCheckable(true);
        connect(m_tabs[i], &QAbstractButton::clicked, this, [this, i] { showTab(Tab(i)); });
        links << m_tabs[i];
    }
    connect(m_matters->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) { m_presenter.choose(index.row()); });
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        m_presenter.showBehind(m_presenter.matrix().behind(index));
        showTab(Tab::Letters);
    });
    connect(m_letters, &QTableView::activated, this, [this](const QModelIndex& index) {
        m_presenter.openLetter(index.row());
    });
    auto* search = new LinkButton(u"holdSearch"_s, tr("All letters of the matter in search"));
    connect(search, &QAbstractButton::clicked, this, [this] { m_presenter.searchLetters(); });
    m_lower->addWidget(column({rowOf({m_lettersTitle, search, nullptr}, 12, {8, 0, 0, 6}), m_letters, nullptr}));
    m_lower->addWidget(m_steps);
    m_lower->addWidget(new HoldUpkeepView(m_presenter.upkeep()));
    static_cast<QBoxLayout*>(m_lower->widget(0)->layout())->setStretch(1, 100);
    auto* head = column({m_title, m_verdict, m_facts, m_readBack, m_tried, flowOf({m_verify, m_again, m_edit, m_release, m_heldAgain, m_certificate, m_csv, m_ledger}, 8, {0, 6, 0, 0})}, 4, {24, 12, 24, 12});
    auto* body = column({column({m_matters}, 0, {16, 12, 16, 8}), hairline(), head, column({m_matrix}, 0, {16, 0, 16, 8}), flowOf(links, 16, {20, 4, 20, 8}), column({m_lower}, 0, {16, 0, 16, 16})});
    static_cast<QBoxLayout*>(body->layout())->setStretch(5, 1);
    m_lower->setMinimumHeight(px(180));
    return scrolling(body);
}

void HoldsWidget::showTab(Tab tab)
{
    m_lower->setCurrentIndex(int(tab));
    for (size_t i = 0; i < m_tabs.size(); ++i) {
        m_tabs[i]->setChecked(Tab(i) == tab);
    }
}

void HoldsWidget::showSubject(const QString& subject)
{
    if (subject == u"new" || subject.startsWith(u"new:") || subject.startsWith(u"new-letters:")) {
        HoldMatter matter;
        const QString rest = subject.section(u':', 1);
        subject.startsWith(u"new-letters:") ? void(matter.scope.named = rest.split(u',', Qt::SkipEmptyParts)) : void(matter.scope.query = rest);
        askMatter(matter, false);
    } else if (subject.startsWith(u"canary:")) {
        askCanary(subject.section(u':', 1));
    } else if (!subject.isEmpty()) {
        m_presenter.choose(subject);
    }
}

void HoldsWidget::askMatter(const HoldMatter& wanted, bool isKept)
{
    HoldMatter matter = wanted;
    matter.id = isKept ? matter.id : newMatterId();
    const bool hasLetters = isKept && m_presenter.book() && !m_presenter.book()->items.empty();
    auto* dialog = new MatterDialog(window(), m_parts, matter, isKept, hasLetters);
    connect(dialog, &MatterDialog::kept, this, [this](const HoldMatter& one, bool isThere) {
        m_presenter.keep(one, isThere);
    });
    connect(dialog, &MatterDialog::holdWanted, this, [this](const PlannedScope& planned) {
        m_presenter.acts().ask(planned);
        m_presenter.choose(planned.plan.matter.id);
    });
    dialog->open();
}

void HoldsWidget::askRelease()
{
    const HoldBook* book = m_presenter.book();
    if (!book || !m_release->isEnabled()) {
        return;
    }
    auto* dialog = new ReleaseDialog(window(), *book);
    deliver(m_presenter.acts().effectsOf(*book), dialog, [dialog](const Result<ReleaseEffects>& effects) { dialog->setEffects(effects ? std::optional(*effects) : std::nullopt); });
    connect(dialog, &ReleaseDialog::confirmed, this, [this, id = book->kept.matter.id](const QString& reason, const QString& authority) { m_presenter.acts().askRelease(id, reason, authority); });
    dialog->open();
}

void HoldsWidget::askHoldAgain()
{
    const HoldBook* book = m_presenter.book();
    if (!book || !m_heldAgain->isEnabled()) {
        return;
    }
    auto* dialog = new HoldAgainDialog(window(), *book, instantWords(*book->kept.coolingUntil(), m_presenter.telling()));
    connect(dialog, &HoldAgainDialog::confirmed, this, [this, id = book->kept.matter.id](const QString& reason) { m_presenter.acts().holdAgain(id, reason); });
    dialog->open();
}

void HoldsWidget::askFile(bool isLedger)
{
    const HoldBook* book = m_presenter.book();
    if (!book) {
        return;
    }
    auto* dialog = new QFileDialog(window(), isLedger ? tr("Ledger of the matter") : tr("Letters of the matter"));
    dialog->setObjectName(isLedger ? u"holdLedgerDialog"_s : u"holdCsvDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(isLedger ? tr("JSON (*.json)") : tr("CSV (*.csv)"));
    dialog->selectFile(QString(book->kept.matter.number).replace(u'/', u'-') + (isLedger ? u".json"_s : u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this, isLedger, id = book->kept.matter.id](const QString& path) {
        if (isLedger) {
            m_presenter.writeLedger(path);
            return;
        }
        const Leaving leaving{.what = u"hold-letters"_s, .of = {{u"matter"_s, id}}};
        leaveAsFile(this, leaving, path, m_presenter.lettersCsv(), [this, path](const QString& problem) {
            m_context.announce(problem.isEmpty() ? tr("Written to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
        });
    });
    dialog->open();
}

void HoldsWidget::askCanary(const QString& repository)
{
    auto* dialog = new CanaryDialog(window(), m_parts, repository);
    connect(dialog, &CanaryDialog::asked, this, [this](const HoldTrial& trial) { m_context.announce(tr("The record %1 is held and its deletion attempted when two others approved it.").arg(trial.record)); });
    dialog->open();
}

void HoldsWidget::askLedger()
{
    auto* dialog = new QFileDialog(window(), tr("Ledger of a matter"));
    dialog->setObjectName(u"holdImportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("JSON (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, &m_presenter.ledgers(), &HoldLedgerPresenter::open);
    dialog->open();
}

void HoldsWidget::askCertificate()
{
    const HoldBook* book = m_presenter.book();
    if (!book) {
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Certificate of a hold"));
    dialog->setObjectName(u"holdCertificateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->selectFile(QString(book->kept.matter.number).replace(u'/', u'-') + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &HoldsPresenter::writeCertificate);
    dialog->open();
}

void HoldsWidget::follow()
{
    using Phase = HoldsPresenter::Phase;
    followProgress();
    m_head->setScope(m_presenter.phase() == Phase::Ready ? m_presenter.headline() : QString());
    if (m_presenter.phase() != Phase::Ready) {
        m_empty->setText({u"warn"_s, tr("The matters could not be read"), m_presenter.failure(), tr("Try again"), {}, Tone::Failed});
        m_stack->setCurrentIndex(m_presenter.phase() == Phase::Failed ? EmptyLeaf : WaitingLeaf);
        return;
    }
    const HoldBook* book = m_presenter.book();
    if (!book) {
        m_empty->setText({u"hold"_s, tr("Nothing is held for any matter"),
                          tr("A matter says which letters must not be lost, and what orders it. They are held at their repositories by the means each has, and read back; what no repository holds is told."), tr("New matter…")});
        m_stack->setCurrentIndex(EmptyLeaf);
        return;
    }
    m_title->setText(m_presenter.title());
    m_facts->setText(m_presenter.facts());
    m_verdict->setText(m_presenter.verdict());
    m_verdict->setInk(book->matrix.red() > 0 ? Ink::Failed : book->state == HoldState::Effective ? Ink::Verified : Ink::Fact);
    m_readBack->setText(m_presenter.readBack());
    m_readBack->setVisible(!m_presenter.readBack().isEmpty());
    m_tried->setText(triedLines(*book, m_presenter.telling()));
    m_tried->setVisible(!m_tried->text().isEmpty());
    m_lettersTitle->setText(m_presenter.lettersTitle());
    m_matrix->setVisible(m_presenter.matrix().rowCount() > 0);
    m_letters->setVisible(m_presenter.letters().rowCount() > 0);
    offer(m_verify, m_presenter.verifyBarred());
    offer(m_again, m_presenter.againBarred());
    offer(m_release, m_presenter.releaseBarred());
    offer(m_heldAgain, m_presenter.holdAgainBarred());
    m_heldAgain->setVisible(book->kept.isReleased());
    m_release->setVisible(!book->kept.isReleased());
    m_again->setVisible(m_presenter.againBarred().isEmpty());
    for (QTableView* table : {m_matters, m_matrix, m_letters, m_steps}) {
        fitColumns(*table);
    }
    fitRows(*m_matters, mattersShown);
    fitRows(*m_matrix, 12);
    const int row = m_presenter.chosenRow();
    if (row >= 0 && m_matters->currentIndex().row() != row) {
        m_matters->setCurrentIndex(m_presenter.matters().index(row, 0));
    }
    if (std::ranges::none_of(m_tabs, &QAbstractButton::isChecked)) {
        showTab(Tab::Letters);
    }
    m_stack->setCurrentIndex(ReadyLeaf);
}

void HoldsWidget::followProgress()
{
    const HoldActsPresenter& acts = m_presenter.acts();
    const bool isReading = acts.act() == HoldActsPresenter::Act::Verifying;
    m_progress->setVisible(acts.act() != HoldActsPresenter::Act::None);
    const auto [done, of] = acts.progress();
    m_progress->setText(isReading ? tr("Reading back what is held: %1 of %2").arg(numberText(done), numberText(of)) : tr("Putting it into the outbox"));
    m_progress->setProgress(done, of);
    m_progress->setCanCancel(isReading);
}

void HoldsWidget::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_stack->currentIndex() == ReadyLeaf) {
        follow(); // what is written grew or shrank
    }
}

void HoldsWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void HoldsWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page holdsPage(const HoldsPageParts& parts)
{
    return {u"holds"_s, u"hold"_s, HoldsWidget::tr("Holds"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new HoldsWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }};
            }};
}

} // namespace cf::ui
