#include "ui/outbox/outbox_output.h"

#include "ui/paper/leaving_presenter.h"
#include "ui/search/words_presenter.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace cf::ui {

OutboxOutput::OutboxOutput(const OutboxParts& parts, OutboxPresenter& presenter, QWidget* over)
    : QObject(over)
    , m_presenter(presenter)
    , m_export(parts)
    , m_over(over)
{
    connect(&m_export, &OutboxExport::ended, this, [this](const QString& sentence) { Q_EMIT told(sentence); });
}

void OutboxOutput::askAndSave(const QString& directory)
{
    auto* dialog = new QFileDialog(m_over, tr("Export the commands"), directory, tr("CSV (*.csv);;JSON (*.json)"));
    dialog->setObjectName(u"outboxExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("outbox") + u".csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) { dialog->setDefaultSuffix(filter.contains(u"json") ? u"json"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, &OutboxOutput::write);
    dialog->open();
}

void OutboxOutput::write(const QString& path)
{
    m_export.start(m_presenter, path, path.endsWith(u".json", Qt::CaseInsensitive) ? OutboxExport::Format::Json : OutboxExport::Format::Csv);
}

QString OutboxOutput::html() const
{
    const OutboxCommandList& list = m_presenter.commands();
    const OutboxTelling telling = m_presenter.telling();
    const Plan* plan = m_presenter.plan();
    const auto cell = [](const QString& text, const QString& tag = u"td"_s) { return u"<%1 align=\"left\" style=\"padding: 2px 8px 2px 0\">%2</%1>"_s.arg(tag, text.toHtmlEscaped()); };
    QString html = u"<h2>%1</h2><p>%2<br>%3</p>"_s.arg(tr("Outbox").toHtmlEscaped(), (plan ? tr("Plan: %1").arg(plan->title) : tr("All plans")).toHtmlEscaped(),
                                                      tr("%1 · %2").arg(m_presenter.listTitle(), m_presenter.scope()).toHtmlEscaped());
    const int rows = std::min(list.rowCount(), mostPrinted);
    if (rows < list.whole()) {
        html += u"<p><b>%1</b></p>"_s.arg(tr("The latest %1 of them are printed; an export has all.").arg(numberText(rows)).toHtmlEscaped());
    }
    html += u"<table width=\"100%\"><tr>"_s;
    for (const QString& title : {tr("Command"), tr("Where it stands"), tr("System"), tr("Last change"), tr("Key")}) {
        html += cell(title, u"th"_s);
    }
    html += u"</tr>"_s;
    for (int row = 0; row < rows; ++row) {
        const outbox::ListedIntent& one = *list.command(row);
        html += u"<tr>"_s + cell(deedWords(one.intent.command.deed)) + cell(intentStageWords(one.intent, telling)) + cell(telling.systemName(one.intent.system))
                + cell(one.changed ? telling.time(*one.changed) : QString()) + cell(one.intent.command.key) + u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

void OutboxOutput::print(QPrinter& printer)
{
    QTextDocument document;
    QFont font(u"sans-serif"_s);
    font.setPointSizeF(8);
    document.setDefaultFont(font);
    document.setHtml(html());
    document.print(&printer);
    hasLeft({ActKind::Printed, u"outbox"_s}, document.pageCount());
}

void OutboxOutput::askAndPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        beforeLeaving(this, {ActKind::Printed, u"outbox"_s}, [this, printer](const std::optional<Error>& refused) {
            if (refused) {
                Q_EMIT told(tr("Not printed: %1").arg(refused->detail));
                return;
            }
            print(*printer);
            Q_EMIT told(tr("The list was printed"));
        });
    });
    dialog->open();
}

} // namespace cf::ui
