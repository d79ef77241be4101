#include "ui/reports/chart_output.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/reports/bar_chart.h"
#include "ui/reports/line_chart.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/paper_look.h"

#include <QBuffer>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr double sheetWidth = 960, sheetHeight = 480, side = 24, headHeight = 76, footHeight = 40;
constexpr int pictureRatio = 2;

std::unique_ptr<ChartFace> faceOf(const Chart& chart)
{
    std::unique_ptr<ChartFace> face;
    if (chart.kind == Chart::Kind::Lines) {
        face = std::make_unique<LineChart>();
    } else {
        face = std::make_unique<BarChart>();
    }
    face->set(chart);
    return face;
}

/// Within PaperLook.
void paintSheet(QPainter& p, const Chart& chart)
{
    const QRectF sheet(0, 0, sheetWidth, sheetHeight);
    p.fillRect(sheet, tk().surface);
    drawText(p, QRectF(side, 14, sheetWidth - 2 * side, 20), chart.title, Type::BodyStrong, tk().ink2);
    drawText(p, QRectF(side, 36, sheetWidth - 2 * side, 26), chart.finding, Type::Heading, tk().ink);
    const std::unique_ptr<ChartFace> face = faceOf(chart);
    p.save();
    p.translate(side, headHeight);
    face->paintOn(p, QSizeF(sheetWidth - 2 * side, sheetHeight - headHeight - footHeight));
    p.restore();
    drawText(p, QRectF(side, sheetHeight - footHeight, sheetWidth - 2 * side, footHeight), chart.footer, Type::Caption, tk().ink3, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap);
}

QString suffixOf(ChartFormat format) { return format == ChartFormat::Svg ? u"svg"_s : format == ChartFormat::Png ? u"png"_s : u"csv"_s; }

} // namespace

ChartOutput::ChartOutput(QWidget* over)
    : QObject(over)
    , m_over(over)
{}

QImage ChartOutput::picture(const Chart& chart)
{
    const PaperLook paper;
    QImage image((QSizeF(sheetWidth, sheetHeight) * pictureRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureRatio);
    QPainter p(&image);
    paintSheet(p, chart);
    return image;
}

QByteArray ChartOutput::drawing(const Chart& chart)
{
    const PaperLook paper;
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(QSizeF(sheetWidth, sheetHeight).toSize());
    generator.setViewBox(QRectF(0, 0, sheetWidth, sheetHeight));
    generator.setTitle(chart.title);
    generator.setDescription(chart.finding + u" · "_s + chart.footer);
    QPainter p(&generator);
    paintSheet(p, chart);
    p.end();
    return buffer.data();
}

void ChartOutput::askAndExport(const Chart& chart, ChartFormat format)
{
    auto* dialog = new QFileDialog(m_over, tr("Export the chart"));
    dialog->setObjectName(u"chartExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(u"counterfoil-%1.%2"_s.arg(chart.id, suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, chart, format](const QString& path) { write(chart, format, path); });
    dialog->open();
}

void ChartOutput::write(const Chart& chart, ChartFormat format, const QString& path)
{
    const QImage image = format == ChartFormat::Png ? picture(chart) : QImage();
    const QByteArray bytes = format == ChartFormat::Svg ? drawing(chart) : format == ChartFormat::Csv ? chartCsv(chart) : QByteArray();
    const Leaving leaving{.what = u"chart"_s, .of = {{u"chart"_s, chart.id}}};
    const auto ended = [this, path](const QString& problem) { Q_EMIT told(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem)); };
    if (image.isNull()) {
        leaveAsFile(this, leaving, path, bytes, ended);
        return;
    }
    deliver(onPool([image] { return Result<QByteArray>(pngOf(image)); }), this, [this, leaving, path, ended](const Result<QByteArray>& png) {
        leaveAsFile(this, leaving, path, png.value_or(QByteArray()), ended);
    });
}

void ChartOutput::askAndPrint(const Chart& chart)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer, chart] {
        beforeLeaving(this, {ActKind::Printed, u"chart"_s, {{u"chart"_s, chart.id}}}, [this, printer, chart](const std::optional<Error>& refused) {
            refused ? told(tr("Not printed: %1").arg(refused->detail)) : print(chart, *printer);
        });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it stays as long as its dialog
    dialog->open();
}

void ChartOutput::print(const Chart& chart, QPrinter& printer)
{
    const PaperLook paper;
    QPainter p;
    if (!p.begin(&printer)) {
        Q_EMIT told(tr("Not printed: the printer cannot be opened."));
        return;
    }
    const double scale = printer.pageRect(QPrinter::DevicePixel).width() / sheetWidth;
    p.scale(scale, scale);
    paintSheet(p, chart);
    p.end();
    hasLeft({ActKind::Printed, u"chart"_s, {{u"chart"_s, chart.id}}}, 1);
    Q_EMIT told(tr("Printed"));
}

} // namespace cf::ui
