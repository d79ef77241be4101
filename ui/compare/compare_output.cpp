#include "ui/compare/compare_output.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "ui/compare/compare_json_presenter.h"
#include "ui/compare/compare_report_presenter.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/paper/paper_pdf.h"
#include "ui/record/rich_text_view.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrinter>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QString suffixOf(CompareFormat format) { return format == CompareFormat::Html ? u"html"_s : format == CompareFormat::Pdf ? u"pdf"_s : u"json"_s; }

} // namespace

CompareOutput::CompareOutput(ComparePresenter& presenter, QWidget* over)
    : QObject(over)
    , m_presenter(presenter)
    , m_pictures(presenter)
    , m_over(over)
{}

QString CompareOutput::report() const
{
    return compareReport(m_presenter, (QGuiApplication::applicationDisplayName() + u' ' + QCoreApplication::applicationVersion()).trimmed(), m_pictures.made());
}

QByteArray CompareOutput::bytes(CompareFormat format) const
{
    if (format == CompareFormat::Html) {
        return report().toUtf8();
    }
    if (format == CompareFormat::Json) {
        return QJsonDocument(compareJson(m_presenter)).toJson(QJsonDocument::Indented);
    }
    const QString name = compareFileName(m_presenter, {});
    return paperPdf(report(), name, name);
}

void CompareOutput::askAndExport(CompareFormat format)
{
    auto* dialog = new QFileDialog(m_over, tr("Export the comparison"));
    dialog->setObjectName(u"compareExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(compareFileName(m_presenter, suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) { write(format, path); });
    dialog->open();
}

void CompareOutput::write(CompareFormat format, const QString& path)
{
    if (format == CompareFormat::Json) {
        save(format, path);
        return;
    }
    m_pictures.make([this, format, path] { save(format, path); });
}

void CompareOutput::save(CompareFormat format, const QString& path)
{
    leaveAsFile(this, {.what = u"comparison"_s}, path, bytes(format), [this, path](const QString& problem) {
        Q_EMIT told(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem));
    });
}

void CompareOutput::askAndPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        beforeLeaving(this, {ActKind::Printed, u"comparison"_s}, [this, printer](const std::optional<Error>& refused) {
            refused ? told(tr("Not printed: %1").arg(refused->detail)) : m_pictures.make([this, printer] { print(*printer); });
        });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it stays as long as its dialog
    dialog->open();
}

void CompareOutput::print(QPrinter& printer)
{
    InertDocument document;
    document.setHtml(report());
    document.print(&printer);
    hasLeft({ActKind::Printed, u"comparison"_s}, document.pageCount());
    Q_EMIT told(tr("Printed"));
}

} // namespace cf::ui
