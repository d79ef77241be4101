#include "ui/campaign/campaign_output.h"

#include "ui/campaign/campaign_report_presenter.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/paper/paper_pdf.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

void layOut(QTextDocument& document, const QString& html)
{
    QFont font(u"sans-serif"_s);
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.setHtml(html);
}

} // namespace

CampaignOutput::CampaignOutput(CampaignPresenter& presenter, QWidget* over)
    : QObject(over)
    , m_presenter(presenter)
    , m_over(over)
{}

bool CampaignOutput::isReady() const { return m_presenter.phase() == CampaignPresenter::Phase::Shown && m_presenter.detail(); }

void CampaignOutput::askAndSave(const QString& directory)
{
    auto* dialog = new QFileDialog(m_over, tr("Save the report"), directory, tr("PDF (*.pdf);;HTML (*.html)"));
    dialog->setObjectName(u"campaignReportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(reportFileName(m_presenter) + u".pdf"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(u"html") ? u"html"_s : u"pdf"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &CampaignOutput::write);
    dialog->open();
}

void CampaignOutput::write(const QString& path)
{
    if (!isReady()) {
        Q_EMIT told(tr("Not saved: it is still being counted."));
        return;
    }
    const QString html = campaignReport(m_presenter);
    QByteArray bytes = html.toUtf8();
    if (!path.endsWith(u".html", Qt::CaseInsensitive)) {
        bytes = paperPdf(html, m_presenter.title(), m_presenter.title());
    }
    leaveAsFile(this, {.what = u"campaign-report"_s}, path, bytes, [this, path](const QString& problem) {
        Q_EMIT told(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem));
    });
}

void CampaignOutput::askAndPrint()
{
    if (!isReady()) {
        Q_EMIT told(tr("Not printed: it is still being counted."));
        return;
    }
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        const Leaving leaving{ActKind::Printed, u"campaign-report"_s};
        beforeLeaving(this, leaving, [this, printer, leaving](const std::optional<Error>& refused) {
            if (refused) {
                Q_EMIT told(tr("Not printed: %1").arg(refused->detail));
                return;
            }
            QTextDocument document;
            layOut(document, campaignReport(m_presenter));
            document.print(printer.get());
            hasLeft(leaving, document.pageCount());
            Q_EMIT told(tr("The report was printed"));
        });
    });
    dialog->open();
}

} // namespace cf::ui
