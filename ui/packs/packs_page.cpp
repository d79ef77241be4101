// The list of packs, what leads to one, and what leaves.
#include "ui/packs/packs_page.h"

#include "ui/packs/pack_dialogs.h"
#include "ui/packs/pack_filing_dialog.h"
#include "ui/packs/pack_page_view.h"
#include "ui/record/print_job.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"

#include "models/base/deliver.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { ListLeaf, EditorLeaf, TroubleLeaf, WaitingLeaf };
enum Rows { TableLeaf, EmptyLeaf };

} // namespace

PacksWidget::PacksWidget(const PacksParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Packs")))
    , m_new(new QLineEdit)
    , m_table(plainTable(u"packTable"_s, tr("Packs"), m_presenter.table()))
    , m_empty(new EmptyState({u"case"_s, tr("No pack yet"), tr("Type above what it answers: a dispute, a workspace, a case or a document. A dispute, a workspace and a record have New pack as well.")}))
    , m_trouble(new EmptyState)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"packsPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeHead();
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeEditor());
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(new Skeleton);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &PacksPresenter::changed, this, &PacksWidget::follow);
    connect(&m_presenter, &PacksPresenter::opened, this, [this] {
        m_chosen.clear();
        m_new->clear();
        takePending();
    });
    connect(&m_presenter, &PacksPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    connect(&m_presenter.preview(), &PackPreviewPresenter::changed, this, &PacksWidget::followPreview);
    connect(&m_presenter.preview(), &PackPreviewPresenter::found, this, [this](const QString& key, const std::vector<PackRedaction>& places) {
        m_presenter.redact(key, places, m_code->currentData().toString());
        m_context.announce(places.empty() ? tr("These words are nowhere in it") : tr("%Ln place(s) redacted", nullptr, int(places.size())));
    });
    connect(&m_presenter.preview(), &PackPreviewPresenter::notSearched, this, [this](const QString& pages) {
        m_context.announce(tr("Not searched, because they tell no words: pages %1. Look at them, and hide by hand what stands there.").arg(pages));
    });
    addActions();
    follow();
}

void PacksWidget::makeHead()
{
    m_head->setObjectName(u"packsHead"_s);
    const auto add = [this](QList<QWidget*>& list, const QString& name, const QString& text, const QString& icon, std::function<void()> does, Emphasis emphasis = Emphasis::Quiet) {
        auto* made = button(name, text, icon, emphasis);
        connect(made, &QPushButton::clicked, this, std::move(does));
        m_head->appendAction(made);
        list << made;
        return made;
    };
    add(m_packActions, u"packsBackButton"_s, tr("All"), u"back"_s, [this] { back(); });
    m_undo = add(m_packActions, u"packUndo"_s, tr("Undo"), u"undo"_s, [this] { m_presenter.undo(); });
    m_redo = add(m_packActions, u"packRedo"_s, tr("Redo"), u"forward"_s, [this] { m_presenter.redo(); });
    add(m_packActions, u"packAuthority"_s, tr("Authority…"), u"shield"_s, [this] { (new PackAuthorityDialog(window(), m_presenter))->open(); });
    QList<QWidget*> ofDrafts;
    m_discard = add(ofDrafts, u"packDiscard"_s, tr("Throw away"), u"cross"_s, [this] { m_presenter.discard(); });
    add(m_sealedActions, u"packVerify"_s, tr("Verify"), u"hash"_s, [this] { m_presenter.verify(int(m_presenter.pack().versions.size())); });
    add(m_sealedActions, u"packOpen"_s, tr("Open"), u"open"_s, [this] { openSealed(); });
    add(m_sealedActions, u"packSave"_s, tr("Save…"), u"download"_s, [this] { askAndSave(); });
    add(m_sealedActions, u"packFile"_s, tr("File back…"), u"repo"_s, [this] { fileBack(); });
    add(m_sealedActions, u"packPrint"_s, tr("Print…"), u"print"_s, [this] { askAndPrint(); });
    add(m_sealedActions, u"packGiven"_s, tr("Given to…"), u"people"_s, [this] { (new PackDisclosureDialog(window(), m_presenter))->open(); });
    add(m_packActions, u"packSeal"_s, tr("Seal…"), u"lock"_s, [this] { seal(); }, Emphasis::Primary);
}

QWidget* PacksWidget::makeList()
{
    m_new->setObjectName(u"packNew"_s);
    m_new->setAccessibleName(tr("What a new pack answers"));
    m_new->setPlaceholderText(tr("New pack about a dispute, a workspace, a case or a document"));
    m_new->setClearButtonEnabled(true);
    auto* begin = button(u"packBegin"_s, tr("New pack"), u"plus"_s);
    const auto start = [this] {
        if (!m_new->text().trimmed().isEmpty()) {
            m_presenter.begin(m_new->text().trimmed());
        }
    };
    connect(m_new, &QLineEdit::returnPressed, this, start);
    connect(begin, &QPushButton::clicked, this, start);
    m_pendingNotice = new Notice;
    m_pendingNotice->setObjectName(u"packPending"_s);
    m_pendingNotice->setClosable(true);
    connect(m_pendingNotice, &Notice::closed, this, [this] { m_pending.clear(); });
    m_discarded = new Notice;
    m_discarded->setObjectName(u"packDiscarded"_s);
    m_discarded->setClosable(true);
    connect(m_discarded, &Notice::closed, &m_presenter, &PacksPresenter::forgetDiscarded);
    connect(m_discarded, &Notice::actionTriggered, &m_presenter, &PacksPresenter::bringBack);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(PackTable::Title, QHeaderView::Stretch);
    for (const auto& [section, units] : {std::pair(PackTable::About, 170), std::pair(PackTable::Items, 56), std::pair(PackTable::Standing, 210), std::pair(PackTable::Given, 200), std::pair(PackTable::Changed, 150)}) {
        header->resizeSection(section, px(units));
    }
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    auto* rows = new QStackedWidget;
    rows->addWidget(column({m_table}, 0, {16, 0, 16, 0}));
    rows->addWidget(m_empty);
    connect(&m_presenter, &PacksPresenter::changed, rows, [this, rows] { rows->setCurrentIndex(m_presenter.table().rowCount() == 0 ? EmptyLeaf : TableLeaf); });
    auto* list = column({m_pendingNotice, m_discarded, rowOf({m_new, begin}, 8, {24, 12, 24, 8}), rows});
    static_cast<QBoxLayout*>(list->layout())->setStretch(3, 1);
    return list;
}

void PacksWidget::addActions()
{
    const QString group = tr("Packs");
    ActionList& actions = m_context.actions;
    actions.add({u"packs.new"_s, group, tr("New pack"), u"plus"_s, tr("Begins an answer to a dispute, a case or a letter")}, [this](bool) {
        m_presenter.close();
        m_context.open(u"packs"_s, {});
        m_new->setFocus();
    });
    actions.add({u"packs.undo"_s, group, tr("Undo the last change of the pack"), u"undo"_s, tr("Takes back what was added, removed, moved or redacted last")}, [this](bool) { m_presenter.undo(); });
    actions.add({u"packs.redo"_s, group, tr("Do the change of the pack again"), u"forward"_s, tr("What was undone last")}, [this](bool) { m_presenter.redo(); });
    actions.add({u"packs.seal"_s, group, tr("Seal the pack"), u"lock"_s, tr("Makes one signed archival file of it")}, [this](bool) {
        if (m_presenter.isOpen()) {
            seal();
        }
    });
    actions.add({u"packs.file"_s, group, tr("File the pack back"), u"repo"_s, tr("The sealed version goes to the archive that keeps what it answers")}, [this](bool) { fileBack(); });
}

void PacksWidget::fileBack()
{
    if (m_presenter.pack().versions.empty()) {
        m_context.announce(m_presenter.isOpen() ? tr("It is not sealed. Only a sealed version is filed.") : tr("Open a pack first"));
    } else {
        (new PackFilingDialog(window(), m_presenter.filing(), m_presenter.pack(), [this](const QString& command) { m_context.open(u"outbox"_s, command); }))->open();
    }
}

void PacksWidget::follow()
{
    using Phase = PacksPresenter::Phase;
    const bool isOpen = m_presenter.isOpen(), isSealing = m_presenter.sealer().isRunning();
    for (QWidget* one : m_packActions) {
        one->setVisible(isOpen);
    }
    for (QWidget* one : m_sealedActions) {
        one->setVisible(isOpen && !m_presenter.pack().versions.empty());
    }
    m_undo->setEnabled(!m_presenter.pack().undoes.isEmpty() && !isSealing);
    m_undo->setToolTip(m_presenter.pack().undoes.isEmpty() ? QString() : tr("Undo: %1").arg(packDeedWord(m_presenter.pack().undoes)));
    m_redo->setEnabled(!m_presenter.pack().redoes.isEmpty() && !isSealing);
    m_head->setTitle(isOpen ? (m_presenter.pack().title.isEmpty() ? m_presenter.pack().id : m_presenter.pack().title) : tr("Packs"));
    m_head->setScope(m_presenter.scope());
    m_discard->setVisible(m_presenter.mayDiscard());
    m_discarded->setVisible(m_presenter.discarded().has_value());
    if (m_presenter.discarded()) {
        m_discarded->set(u"cross"_s, tr("The draft “%1” was thrown away.").arg(m_presenter.discarded()->title), Tone::Plain, tr("Bring it back"));
    }
    m_pendingNotice->setVisible(!m_pending.isEmpty());
    m_pendingNotice->set(u"plus"_s, tr("Choose the pack that %Ln document(s) are added to", nullptr, int(m_pending.size())), Tone::Accent);
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("Packs cannot be read"), m_presenter.failure(), {}, {}, Tone::Uncertain});
        m_stack->setCurrentIndex(TroubleLeaf);
    } else if (isOpen) {
        followEditor();
        m_stack->setCurrentIndex(EditorLeaf);
    } else {
        m_stack->setCurrentIndex(m_presenter.phase() == Phase::Loading ? WaitingLeaf : ListLeaf);
    }
}

void PacksWidget::openRow(int row)
{
    if (const Pack* one = m_presenter.table().pack(row)) {
        m_presenter.open(one->id);
    }
}

void PacksWidget::showSubject(const QString& subject)
{
    if (subject.startsWith(u"new:")) {
        m_presenter.begin(subject.section(u':', 2), packSubjectNamed(subject.section(u':', 1, 1)));
    } else if (subject.startsWith(u"add:")) {
        m_pending = subject.mid(4).split(u',', Qt::SkipEmptyParts);
        if (m_presenter.isOpen()) {
            takePending();
        } else {
            m_context.open(u"packs"_s, {});
            follow();
            m_table->setFocus();
        }
    } else if (!subject.isEmpty()) {
        m_presenter.open(subject);
    }
}

void PacksWidget::takePending()
{
    if (m_presenter.isOpen() && !m_pending.isEmpty()) {
        m_presenter.add(std::exchange(m_pending, {}));
    }
}

bool PacksWidget::back()
{
    if (!m_presenter.isOpen()) {
        return false;
    }
    const QString id = m_presenter.pack().id;
    m_presenter.close();
    if (const int row = m_presenter.table().rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_presenter.table().index(row, 0));
    }
    m_table->setFocus();
    return true;
}

void PacksWidget::seal() { (new PackSealDialog(window(), m_presenter))->open(); }

void PacksWidget::openSealed()
{
    deliver(m_presenter.fileOf(int(m_presenter.pack().versions.size())), this, [this](const Result<QString>& path) {
        // It may only be read there, so that what opens it does not write into it.
        if (!path) {
            m_context.announce(tr("The kept file is missing, or not as it was sealed."));
        } else if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path))) {
            m_context.announce(tr("Nothing on this machine opens it"));
        }
    });
}

void PacksWidget::askAndSave()
{
    const int version = int(m_presenter.pack().versions.size());
    auto* dialog = new QFileDialog(window(), tr("Save the sealed pack"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"packSaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_presenter.pack().versions.back().file);
    connect(dialog, &QFileDialog::fileSelected, this, [this, version](const QString& path) { m_presenter.saveTo(version, path); });
    dialog->open();
}

void PacksWidget::askAndPrint()
{
    deliver(m_presenter.bytesOf(int(m_presenter.pack().versions.size())), this, [this](const Result<QByteArray>& bytes) {
        if (bytes) {
            askAndPrint(*bytes);
        } else {
            m_context.announce(tr("The kept file is missing, or not as it was sealed."));
        }
    });
}

void PacksWidget::askAndPrint(const QByteArray& bytes)
{
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    auto* dialog = new QPrintDialog(printer->get(), window());
    dialog->setObjectName(u"packPrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, bytes] {
        deliver(m_presenter.reader().pageSizes(bytes), this, [this, printer, bytes](const Result<std::vector<PageSize>>& sizes) {
            if (!sizes) {
                m_context.announce(tr("The pack cannot be printed"));
                return;
            }
            PrintContent content;
            content.pdf = bytes;
            content.sizes = *sizes;
            content.of = {{u"pack"_s, m_presenter.pack().id}};
            auto* job = new PrintJob(m_presenter.reader(), std::move(*printer), content, this);
            connect(job, &PrintJob::finished, this, [this](bool isPrinted, const QString& problem) { m_context.announce(isPrinted ? tr("The pack was printed") : tr("Not printed: %1").arg(problem)); });
            job->start();
        });
    });
    dialog->open();
}

void PacksWidget::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_presenter.setActive(true);
}

void PacksWidget::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_presenter.setActive(false);
}

Page packsPage(const PacksParts& parts)
{
    return {u"packs"_s, u"lock"_s, PacksWidget::tr("Packs"), [parts](QWidget* parent, PageContext& context) {
                auto* page = new PacksWidget(parts, context, parent);
                return PageSlot{page, [page](const QString& subject) { page->showSubject(subject); }, [page] { return page->back(); }};
            }};
}

} // namespace cf::ui
