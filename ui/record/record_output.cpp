#include "ui/record/record_output.h"

#include "ui/paper/leaving_presenter.h"
#include "ui/record/cover_text_presenter.h"
#include "ui/record/print_job.h"
#include "ui/record/sheet_text_presenter.h"
#include "ui/search/words_presenter.h"
#include "ui/paper/paper_pdf.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDrag>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace cf::ui {

using Kind = DocumentPresenter::Kind;

namespace {

QString programName() { return (QGuiApplication::applicationDisplayName() + u' ' + QCoreApplication::applicationVersion()).trimmed(); }

} // namespace

RecordOutput::RecordOutput(RecordPresenter& presenter, DocumentReader& reader, const Clock& clock, QWidget* over)
    : QObject(over)
    , m_presenter(presenter)
    , m_reader(reader)
    , m_clock(clock)
    , m_over(over)
    , m_sheet(new SealedPaperPresenter(presenter.secrets(), &paperPdf, this))
{
    connect(m_sheet, &SealedPaperPresenter::written, this, &RecordOutput::sheetWritten);
    connect(m_sheet, &SealedPaperPresenter::failed, this, [this](const Error& error) { Q_EMIT told(tr("No evidence sheet: %1").arg(error.detail.isEmpty() ? errorSentence(error.kind) : error.detail)); });
    connect(&presenter.document(), &DocumentPresenter::changed, this, [this] {
        if (!m_sheetPath.isEmpty() && m_presenter.document().kind() != Kind::Loading) {
            writeSheet(std::exchange(m_sheetPath, {}));
        }
    });
}

PrintContent RecordOutput::contentOf(bool cover, bool copy) const
{
    const DocumentPresenter& document = m_presenter.document();
    auto sheet = evidence::coverSheet(m_presenter.record(), m_presenter.rendition(), document.foundHash(), m_clock.now(), programName());
    sheet.disconnected = m_presenter.disconnected();
    sheet.custody = m_presenter.custody();
    const TimeTelling telling = m_presenter.telling();
    PrintContent content;
    content.of = {{u"communication"_s, m_presenter.record().communication.id.value()}};
    content.coverHtml = cover ? coverHtml(sheet, m_presenter.record(), telling) : QString();
    content.footer = footerText(sheet, copy);
    if (document.kind() == Kind::Pages) {
        content.pdf = document.shownBytes();
        content.sizes = document.pageSizes();
        content.firstPage = document.firstPage();
    } else if (document.kind() == Kind::Rich) {
        content.html = document.extraction().html;
    } else if (document.kind() == Kind::Plain) {
        content.text = document.text();
    }
    return content;
}

void RecordOutput::askAndPrint()
{
    const Kind kind = m_presenter.document().kind();
    if (isPrinting() || kind == Kind::Nothing || kind == Kind::Loading || kind == Kind::Problem) {
        Q_EMIT told(isPrinting() ? tr("Printing is under way") : tr("There is no document to print"));
        return;
    }
    auto printer = std::make_shared<std::unique_ptr<QPrinter>>(std::make_unique<QPrinter>(QPrinter::HighResolution));
    auto* dialog = new QPrintDialog(printer->get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    auto* options = new QWidget;
    options->setWindowTitle(tr("Evidence"));
    auto* cover = new QCheckBox(tr("Cover sheet: what, when, hashes, delivery"));
    auto* copy = new QCheckBox(tr("Mark every page as COPY"));
    cover->setObjectName(u"printCover"_s);
    copy->setObjectName(u"printCopy"_s);
    cover->setChecked(true);
    auto* box = new QVBoxLayout(options);
    box->addWidget(cover);
    box->addWidget(copy);
    box->addStretch(1);
    dialog->setOptionTabs({options});
    connect(dialog, &QDialog::accepted, this,
            [this, printer, cover, copy] { print(std::move(*printer), cover->isChecked(), copy->isChecked()); });
    dialog->open();
}

void RecordOutput::print(std::unique_ptr<QPrinter> printer, bool cover, bool copy)
{
    m_job = new PrintJob(m_reader, std::move(printer), contentOf(cover, copy), this);
    connect(m_job, &PrintJob::progressed, this, &RecordOutput::progressed);
    connect(m_job, &PrintJob::finished, this, [this](bool printed, const QString& problem) {
        m_job->deleteLater();
        m_job = nullptr;
        Q_EMIT told(printed             ? tr("Printed")
                    : problem.isEmpty() ? tr("Printing was cancelled")
                                        : tr("Not printed: %1").arg(problem));
        Q_EMIT printFinished(printed);
    });
    m_job->start();
}

void RecordOutput::cancelPrint()
{
    if (m_job) {
        m_job->cancel();
    }
}

void RecordOutput::askAndSave()
{
    if (m_presenter.document().intactBytes().isEmpty()) {
        m_presenter.saveCopy({}); // tells why not
        return;
    }
    auto* dialog = new QFileDialog(m_over, tr("Save a copy"));
    dialog->setObjectName(u"saveCopyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(copyName(m_presenter.document().rendition()));
    connect(dialog, &QFileDialog::fileSelected, &m_presenter, &RecordPresenter::saveCopy);
    dialog->open();
}

void RecordOutput::askAndSaveSheet()
{
    if (m_presenter.state() != RecordPresenter::State::Shown) {
        Q_EMIT told(tr("There is no record to write a sheet of"));
        return;
    }
    auto* dialog = new QFileDialog(m_over, tr("Evidence sheet"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("PDF (*.pdf)"));
    dialog->setObjectName(u"sheetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(sheetFileName(m_presenter.record()) + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &RecordOutput::writeSheet);
    dialog->open();
}

void RecordOutput::writeSheet(const QString& path)
{
    if (m_presenter.document().kind() == Kind::Loading) {
        m_sheetPath = path;
        Q_EMIT told(tr("The document is being read for the sheet…"));
        return;
    }
    const evidence::EvidenceSheet sheet{m_presenter.recordAsSeen(), m_presenter.rendition(), m_presenter.document().foundHash(), m_presenter.disconnected(),
                                        m_clock.now(), programName(), m_presenter.custody(), m_presenter.practices(), {}};
    m_sheet->write(sealedSheet(sheet, path, m_presenter.telling()), Signing::IfPossible, Asking::Person);
}

void RecordOutput::sheetWritten(const QString& path, const QString& key, const QString& whyUnsigned)
{
    Q_EMIT told(key.isEmpty() ? tr("Evidence sheet saved as %1, without a signature: %2").arg(path, whyUnsigned) : tr("Evidence sheet saved and signed: %1").arg(path));
}

void RecordOutput::drag()
{
    const QByteArray bytes = m_presenter.document().intactBytes();
    if (bytes.isEmpty()) {
        Q_EMIT told(tr("Not handed out: the bytes do not equal what was archived"));
        return;
    }
    m_dragged = std::make_unique<QTemporaryDir>();
    QFile file(m_dragged->filePath(copyName(m_presenter.document().rendition())));
    if (!m_dragged->isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        Q_EMIT told(tr("Not handed out: %1").arg(file.errorString()));
        return;
    }
    file.close();
    auto* data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(file.fileName())});
    auto* drag = new QDrag(m_over);
    drag->setMimeData(data);
    const Leaving leaving{.what = u"document-dragged"_s, .of = {{u"communication"_s, m_presenter.record().communication.id.value()}}};
    const bool isTaken = drag->exec(Qt::CopyAction) != Qt::IgnoreAction;
    isTaken ? hasLeftAs(leaving, file.fileName(), -1) : hasNotLeft(leaving);
}

} // namespace cf::ui
