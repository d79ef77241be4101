#include "ui/reissue/bulk_run_view.h"

#include "ui/outbox/outbox_dialogs.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/progress_line.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QFileDialog* saveDialog(QWidget* over, const QString& name, const QString& title, const QString& filter, const QString& suffix, const QString& file)
{
    auto* dialog = new QFileDialog(over, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->selectFile(file);
    return dialog;
}

} // namespace

BulkRunView::BulkRunView(BulkRunPresenter& presenter, const ReissueParts& parts, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_parts(parts)
    , m_context(context)
    , m_progress(new ProgressLine)
    , m_facts(new Facts)
    , m_standing(wrapped(u"bulkStanding"_s, Type::Heading, Ink::Fact))
    , m_against(wrapped(u"bulkAgainst"_s, Type::Body, Ink::Uncertain))
    , m_pace(wrapped(u"bulkPace"_s, Type::Caption, Ink::Secondary))
    , m_table(plainTable(u"bulkLines"_s, tr("Letters of the plan"), presenter.table()))
    , m_unsent(new QCheckBox(tr("Only what was not sent")))
    , m_accept(button(u"bulkAccept"_s, tr("Ask for approval"), {}, Emphasis::Primary))
    , m_again(button(u"bulkAgain"_s, tr("Try those refused again"), u"sync"_s))
    , m_cancel(button(u"bulkCancel"_s, tr("Cancel the plan…"), u"undo"_s))
    , m_outbox(button(u"bulkOutbox"_s, tr("In the outbox"), u"inbox"_s))
    , m_list(button(u"bulkList"_s, tr("Export the list…"), u"download"_s))
    , m_certificate(button(u"bulkCertificate"_s, tr("Certificate…"), u"report"_s))
{
    setObjectName(u"bulkRunView"_s);
    m_progress->setObjectName(u"bulkProgress"_s);
    m_progress->setCanCancel(false); // cancelling asks why
    m_facts->setObjectName(u"bulkFacts"_s);
    m_facts->setAccessibleName(tr("The plan"));
    m_facts->setNameWidth(120);
    m_unsent->setObjectName(u"bulkUnsent"_s);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    const int widths[] = {120, 140, 70, 130, 120};
    for (int i = 0; i < 5; ++i) {
        m_table->setColumnWidth(i, px(widths[i]));
    }
    auto* side = scrolling(column({column({m_facts}, 0, {12, 12, 12, 16}), nullptr}));
    side->setObjectName(u"bulkFactsScroll"_s);
    setScaledWidth(side, 340, 340);
    auto* head = column({m_standing, m_progress, m_pace, m_against}, 6, {20, 16, 20, 8});
    auto* letters = column({head, rowOf({m_unsent, nullptr}, 8, {20, 0, 20, 0}), column({m_table}, 0, {16, 4, 16, 8}), flowOf({m_accept, m_again, m_cancel, m_outbox, m_list, m_certificate}, 8, {20, 0, 20, 16})});
    static_cast<QBoxLayout*>(letters->layout())->setStretch(2, 1);
    auto* box = new QHBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(0);
    box->addWidget(side);
    box->addWidget(hairline(Qt::Vertical));
    box->addWidget(letters, 1);
    connect(m_progress, &ProgressLine::pauseRequested, this, [this] { m_presenter.setPaused(true); });
    connect(m_progress, &ProgressLine::continueRequested, this, [this] { m_presenter.setPaused(false); });
    connect(m_cancel, &QPushButton::clicked, this, &BulkRunView::askCancel);
    connect(m_again, &QPushButton::clicked, &m_presenter, &BulkRunPresenter::tryAgain);
    connect(m_accept, &QPushButton::clicked, &m_presenter, &BulkRunPresenter::accept);
    connect(m_outbox, &QPushButton::clicked, this, [this] { m_context.open(u"outbox"_s, u"plan:"_s + m_presenter.reference()); });
    connect(m_list, &QPushButton::clicked, this, &BulkRunView::askList);
    connect(m_certificate, &QPushButton::clicked, this, &BulkRunView::askCertificate);
    connect(m_unsent, &QCheckBox::toggled, this, [this](bool isOn) { m_presenter.table().showUnsent(isOn); });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_facts, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    connect(m_facts, &ItemList::activated, this, [this](int item) {
        if (const QString query = bulkFacts(m_presenter.account(), m_presenter.telling()).value(item).query; !query.isEmpty()) {
            m_context.search(query);
        }
    });
    connect(&m_presenter, &BulkRunPresenter::changed, this, &BulkRunView::follow);
    connect(&m_presenter, &BulkRunPresenter::told, this, [this](const QString& sentence) { m_context.announce(sentence); });
    follow();
}

void BulkRunView::follow()
{
    if (m_presenter.state() != BulkRunPresenter::State::Shown) {
        return;
    }
    const evidence::BulkAccount& account = m_presenter.account();
    m_standing->setText(bulkStandingWords(account));
    m_progress->setText(account.isPaused ? tr("Paused") : account.stage == ReissueStage::Sending ? tr("Being sent") : stageWord(account.stage));
    m_progress->setProgress(m_presenter.percent(), 100);
    m_progress->setCanPause(m_presenter.mayPause() || account.isPaused);
    m_progress->setPaused(account.isPaused);
    m_pace->setText(m_presenter.pace());
    m_pace->setVisible(!m_presenter.pace().isEmpty());
    QStringList against;
    for (const evidence::BulkAgainst one : account.against) {
        against << bulkAgainstSentence(one);
    }
    m_against->setText(against.isEmpty() ? tr("Nothing that is known here stands against it.") : against.join(u' '));
    m_against->setInk(against.isEmpty() ? Ink::Secondary : Ink::Uncertain);
    m_facts->setFacts(factsFrom(bulkFacts(account, m_presenter.telling())));
    m_accept->setVisible(m_presenter.mayAccept());
    m_again->setVisible(m_presenter.mayTryAgain());
    m_cancel->setVisible(m_presenter.mayCancel());
    if (!m_table->currentIndex().isValid() && m_presenter.table().rowCount() > 0) {
        m_table->setCurrentIndex(m_presenter.table().index(0, 0));
    }
}

void BulkRunView::open(int row)
{
    if (const evidence::BulkLine* line = m_presenter.table().lineAt(row)) {
        m_context.search(u"doc:"_s + line->letter.request.communication.value());
    }
}

void BulkRunView::askCancel()
{
    if (!m_presenter.mayCancel()) {
        m_context.announce(tr("Nothing of this plan can be withdrawn any more."));
        return;
    }
    auto* dialog = new WithdrawDialog(window(), m_presenter.account().title, tr("What is on its way ends. All letters that never left are withdrawn; what was sent stays sent."));
    connect(dialog, &WithdrawDialog::confirmed, &m_presenter, &BulkRunPresenter::cancel);
    dialog->open();
}

void BulkRunView::askList()
{
    auto* dialog = saveDialog(window(), u"bulkListDialog"_s, tr("Export the list"), tr("CSV (*.csv)"), u"csv"_s, bulkFileName(m_presenter.account(), u".csv"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkRunView::writeList);
    dialog->open();
}

void BulkRunView::writeList(const QString& path)
{
    leaveAsFile(this, {.what = u"reissue-plan"_s, .of = {{u"plan"_s, m_presenter.account().reference}}}, path, evidence::bulkLinesCsv(m_presenter.account().lines), [this, path](const QString& problem) {
        m_context.announce(problem.isEmpty() ? tr("Exported to %1").arg(path) : tr("%1 cannot be written: %2").arg(path, problem));
    });
}

void BulkRunView::askCertificate()
{
    auto* dialog = saveDialog(window(), u"bulkCertificateDialog"_s, tr("Certificate of the plan"), tr("PDF (*.pdf)"), u"pdf"_s, bulkFileName(m_presenter.account(), u".pdf"_s));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkRunView::writeCertificate);
    dialog->open();
}

void BulkRunView::writeCertificate(const QString& path)
{
    if (!m_parts.secrets || m_presenter.state() != BulkRunPresenter::State::Shown) {
        return;
    }
    if (!m_paper) {
        m_paper = new SealedPaperPresenter(*m_parts.secrets, &paperPdf, this);
        connect(m_paper, &SealedPaperPresenter::failed, this,
                [this](const Error& error) { m_context.announce(tr("No certificate: %1").arg(error.detail.isEmpty() ? errorSentence(error.kind) : error.detail)); });
        connect(m_paper, &SealedPaperPresenter::written, this, [this](const QString& at, const QString& key, const QString& whyUnsigned) {
            m_context.announce(key.isEmpty() ? tr("Saved as %1, without a signature: %2").arg(at, whyUnsigned) : tr("Saved and signed: %1").arg(at));
        });
    }
    m_paper->write(sealedBulk(m_presenter.account(), path, m_presenter.telling()), Signing::IfPossible, Asking::Person);
}

} // namespace cf::ui
