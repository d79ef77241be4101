// The list of disputes, and what leads from it to the file of one.
#include "ui/disputes/dispute_rules_dialog.h"
#include "ui/disputes/disputes_page.h"
#include "ui/disputes/line_of_time.h"
#include "ui/disputes/stage_row.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/page_head.h"
#include "ui/widgets/plain_table.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

enum Leaf { ListLeaf, FileLeaf, EmptyLeaf, TroubleLeaf, WaitingLeaf };
enum Rows { TableLeaf, NoneLeaf };
using Show = DisputesPresenter::Show;

/// What is overdue with its icon, in the colour of its state.
class DisputeDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariantList mark = index.data(DisputeTable::MarkRole).toList();
        if (!mark.isEmpty()) {
            option->icon = icon(mark.value(0).toString(), inkOf(toneOf(Mark(mark.value(1).toInt()))));
            option->decorationSize = QSize(px(16), px(16));
            option->features |= QStyleOptionViewItem::HasDecoration;
        }
    }
};

constexpr Show shows[] = {Show::All, Show::Open, Show::Overdue, Show::Missing, Show::Misfits};

} // namespace

DisputesWidget::DisputesWidget(const DisputesParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_presenter(parts)
    , m_head(new PageHead(tr("Disputes")))
    , m_filter(new QLineEdit)
    , m_table(plainTable(u"disputeTable"_s, tr("Disputes"), m_presenter.table()))
    , m_stages(new StageRow)
    , m_line(new LineOfTime(u"disputeLine"_s, u"entries"_s))
    , m_empty(new EmptyState({u"dispute"_s, tr("No dispute is known"),
                              tr("They come from workspaces of that type in Extended ECM, and from cases of a dispute process in a workflow system, once these were read."), tr("Open repositories")}))
    , m_trouble(new EmptyState)
    , m_none(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_rows(new QStackedWidget)
{
    setObjectName(u"disputesPage"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    makeHead();
    m_stack->addWidget(makeList());
    m_stack->addWidget(makeFile());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_trouble);
    m_stack->addWidget(new Skeleton);
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(m_head);
    box->addWidget(hairline());
    box->addWidget(m_stack, 1);
    connect(&m_presenter, &DisputesPresenter::changed, this, &DisputesWidget::follow);
    connect(&m_presenter, &DisputesPresenter::told, this, [this](const QString& sentence) {
        if (m_presenter.pending().isEmpty()) {
            m_document->clear();
            m_reason->clear();
        }
        m_context.announce(sentence);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.open(u"repositories"_s, {}); });
    connect(m_trouble, &EmptyState::actionTriggered, this, &DisputesWidget::back);
    connect(m_none, &EmptyState::actionTriggered, this, [this] {
        m_presenter.setShow(Show::All);
        m_presenter.setFilter({});
    });
    if (parts.requests) {
        parts.requests->shown[u"disputes"_s] = [page = QPointer(this)]() -> std::optional<evidence::RequestSubject> {
            const evidence::DisputeStory* story = page ? page->m_presenter.story() : nullptr;
            return story ? std::optional(evidence::RequestSubject{RequestAbout::Dispute, story->id, {}}) : std::nullopt;
        };
    }
    addActions();
    follow();
}

QWidget* DisputesWidget::makeList()
{
    m_filter->setObjectName(u"disputeFilter"_s);
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setPlaceholderText(tr("Filter: an id, a customer, a product"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &DisputesPresenter::setFilter);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { openRow(std::max(0, m_table->currentIndex().row())); });
    static const char* const names[] = {"show-all", "show-open", "show-overdue", "show-missing", "show-misfits"};
    QList<QWidget*> chips;
    for (size_t i = 0; i < std::size(shows); ++i) {
        auto* chip = new LinkButton(QLatin1StringView(names[i]), {});
        chip->setCheckable(true);
        connect(chip, &QAbstractButton::clicked, this, [this, i] { m_presenter.setShow(shows[i]); });
        m_shows << chip;
        chips << chip;
    }
    m_pendingNotice = new Notice;
    m_pendingNotice->setObjectName(u"pendingLink"_s);
    m_pendingNotice->setClosable(true);
    connect(m_pendingNotice, &Notice::closed, this, [this] { m_presenter.setPending({}); });
    m_table->setItemDelegate(new DisputeDelegate(m_table));
    m_table->setSortingEnabled(true);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(DisputeTable::Name, QHeaderView::Stretch);
    setSections(*m_table, {{DisputeTable::Customer, 90}, {DisputeTable::Product, 126}, {DisputeTable::Next, 140}, {DisputeTable::Due, 120}, {DisputeTable::Calendar, 104}, {DisputeTable::Outcome, 94}, {DisputeTable::Missing, 62}, {DisputeTable::Findings, 86}});
    setSpareSections(*m_table, {DisputeTable::Calendar, DisputeTable::Outcome, DisputeTable::Product, DisputeTable::Customer}); // the file of a dispute tells them
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { openRow(index.row()); });
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { openRow(index.row()); });
    m_rows->addWidget(column({m_table}, 0, {16, 0, 16, 0}));
    m_rows->addWidget(m_none);
    auto* list = column({m_pendingNotice, column({m_filter}, 0, {24, 12, 24, 4}), flowOf(chips, 4, {20, 0, 20, 4}), m_rows});
    static_cast<QBoxLayout*>(list->layout())->setStretch(3, 1);
    return list;
}

void DisputesWidget::addActions()
{
    m_context.actions.add({u"disputes.overdue"_s, tr("Disputes"), tr("Overdue disputes"), u"clock"_s, tr("Those that are owed a letter whose deadline is over")}, [this](bool) {
        m_presenter.close();
        m_presenter.setShow(Show::Overdue);
        m_context.open(u"disputes"_s, {});
    });
    m_context.actions.add({u"disputes.rules"_s, tr("Disputes"), tr("Deadlines and calendars of disputes"), u"clock"_s, tr("In how many business days which letter is due, and which days count")}, [this](bool) {
        m_context.open(u"disputes"_s, {});
        openRules();
    });
}

void DisputesWidget::follow()
{
    using Phase = DisputesPresenter::Phase;
    const bool isOpen = m_presenter.isOpen(), isFile = m_presenter.story() != nullptr;
    for (QWidget* one : m_fileActions) {
        one->setVisible(isOpen && (isFile || one == m_fileActions.front()));
    }
    for (QWidget* one : m_listActions) {
        one->setVisible(!isOpen);
    }
    m_head->setTitle(isFile ? m_presenter.story()->title : isOpen ? m_presenter.name() : tr("Disputes"));
    m_head->setScope(m_presenter.scope());
    if (m_presenter.phase() == Phase::Failed) {
        m_trouble->setText({u"warn"_s, tr("Disputes cannot be read"), m_presenter.failure(), {}, {}, Tone::Uncertain});
        m_stack->setCurrentIndex(TroubleLeaf);
    } else if (m_presenter.phase() == Phase::Loading) {
        m_stack->setCurrentIndex(WaitingLeaf);
    } else if (isOpen && !isFile) {
        m_trouble->setText({u"warn"_s, tr("%1 cannot be shown").arg(m_presenter.name()), m_presenter.storyProblem(), tr("Back to the list"), {}, Tone::Uncertain});
        m_stack->setCurrentIndex(TroubleLeaf);
    } else if (isOpen) {
        followFile();
        m_stack->setCurrentIndex(FileLeaf);
    } else {
        followList();
        m_stack->setCurrentIndex(m_presenter.book().counts.known == 0 ? EmptyLeaf : ListLeaf);
    }
}

void DisputesWidget::followList()
{
    if (m_filter->text() != m_presenter.filter()) {
        m_filter->setText(m_presenter.filter());
    }
    const QString words[] = {tr("All %1"), tr("Open %1"), tr("Overdue %1"), tr("Incomplete %1"), tr("Does not fit %1")};
    for (size_t i = 0; i < std::size(shows); ++i) {
        m_shows[qsizetype(i)]->setText(words[i].arg(numberText(m_presenter.countOf(shows[i]))));
        m_shows[qsizetype(i)]->setChecked(m_presenter.show() == shows[i]);
    }
    const QString pending = m_presenter.pending();
    m_pendingNotice->setVisible(!pending.isEmpty());
    m_pendingNotice->set(u"plus"_s, tr("Choose the dispute that %1 belongs to").arg(pending), Tone::Accent);
    m_none->setText({u"empty"_s, tr("No dispute matches"), tr("None of the %1 disputes fits the filter.").arg(numberText(m_presenter.book().counts.known)), tr("Show all")});
    m_rows->setCurrentIndex(m_presenter.table().rowCount() == 0 ? NoneLeaf : TableLeaf);
}

void DisputesWidget::openRow(int row)
{
    if (const evidence::DisputeStory* one = m_presenter.table().dispute(row)) {
        m_document->clear();
        m_presenter.open(one->id);
        m_presenter.pending().isEmpty() ? m_stages->setFocus() : m_document->setFocus();
    }
}

void DisputesWidget::showSubject(const QString& subject)
{
    if (subject.startsWith(u"link:")) {
        m_presenter.close();
        m_presenter.setPending(subject.mid(5));
        m_table->setFocus();
    } else if (!subject.isEmpty()) {
        m_presenter.open(subject);
    }
}

bool DisputesWidget::back()
{
    if (!m_presenter.isOpen()) {
        return false;
    }
    const QString id = m_presenter.story() ? m_presenter.story()->id : QString();
    m_presenter.close();
    if (const int row = m_presenter.table().rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_presenter.table().index(row, 0));
    }
    m_table->setFocus();
    return true;
}

void DisputesWidget::askAndSave()
{
    auto* dialog = new QFileDialog(window(), tr("Export the dispute"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("PDF (*.pdf);;Trail as CSV (*.csv);;JSON (*.json);;HTML (*.html)"));
    dialog->setObjectName(u"disputeExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_presenter.name() + u".pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.section(u"*."_s, 1).section(u')', 0, 0)); });
    connect(dialog, &QFileDialog::fileSelected, this, &DisputesWidget::saveTo);
    dialog->open();
}

void DisputesWidget::saveTo(const QString& path)
{
    if (!m_presenter.story()) {
        m_context.announce(tr("Not saved: no dispute is open."));
        return;
    }
    QByteArray bytes = m_presenter.exported(path);
    if (bytes.isEmpty()) {
        const QString html = m_presenter.html();
        bytes = path.endsWith(u".html", Qt::CaseInsensitive) ? html.toUtf8() : paperPdf(html, m_presenter.story()->title, m_presenter.story()->id);
    }
    leaveAsFile(this, {.what = u"dispute"_s, .of = {{u"dispute"_s, m_presenter.story()->id}}}, path, bytes, [this, path](const QString& problem) {
        m_context.announce(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem));
    });
}

void DisputesWidget::askAndPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setObjectName(u"disputePrintDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const Leaving leaving{ActKind::Printed, u"dispute"_s, {{u"dispute"_s, m_presenter.name()}}};
        beforeLeaving(this, leaving, [this, printer, leaving](const std::optional<Error>& refused) {
            if (refused) {
                m_context.announce(tr("Not printed: %1").arg(refused->detail));
                return;
            }
            QTextDocument document;
            QFont font(u"sans-serif"_s);
            font.setPointSizeF(9);
            document.setDefaultFont(font);
            document.setHtml(m_presenter.html());
            document.print(printer.get());
            hasLeft(leaving, document.pageCount());
            m_context.announce(tr("The dispute was printed"));
        });
    });
    dialog->open();
}

void DisputesWidget::beginPack()
{
    if (m_presenter.story()) {
        m_context.open(u"packs"_s, u"new:dispute:"_s + m_presenter.story()->id);
    }
}

void DisputesWidget::openRules() { (new DisputeRulesDialog(window(), m_presenter))->open(); }

} // namespace cf::ui
