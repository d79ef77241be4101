#include "ui/record/timeline_output.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "ui/paper/leaving_presenter.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/paper_look.h"

#include <QBuffer>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QSvgGenerator>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr double pictureWidth = 1280;
constexpr int pictureRatio = 2;
constexpr double tallest = 12'000; ///< of a picture; more is a table
constexpr double headHeight = 64, footHeight = 32;

QString suffixOf(TimelineFormat format)
{
    return format == TimelineFormat::Svg ? u"svg"_s : format == TimelineFormat::Png ? u"png"_s : u"csv"_s;
}

QSizeF sizeOf(const TimelineScene& scene)
{
    return {pictureWidth, headHeight + scene.rulerHeight() + scene.contentHeight() + footHeight};
}

} // namespace

TimelineOutput::TimelineOutput(TimelinePresenter& presenter, QWidget* over)
    : QObject(over)
    , m_presenter(presenter)
    , m_over(over)
{}

void TimelineOutput::paintWhole(QPainter& p, const TimelineScene& scene, QSizeF size) const
{
    p.fillRect(QRectF(QPointF(0, 0), size), tk().surface);
    drawText(p, QRectF(24, 10, size.width() - 48, 28), m_presenter.title(), Type::Heading, tk().ink);
    drawText(p, QRectF(24, 36, size.width() - 48, 20), m_presenter.scope(), Type::Caption, tk().ink2);
    p.save();
    p.translate(0, headHeight);
    scene.paint(p, {QSizeF(size.width(), size.height() - headHeight - footHeight), {}, -1, false});
    p.restore();
    drawText(p, QRectF(24, size.height() - footHeight, size.width() - 48, footHeight), m_presenter.footer(), Type::Caption, tk().ink3);
}

QImage TimelineOutput::picture() const
{
    const PaperLook paper;
    TimelineScene scene(m_presenter);
    scene.layOut(pictureWidth, 1);
    const QSizeF size = sizeOf(scene);
    if (size.height() > tallest) {
        return {};
    }
    QImage image((size * pictureRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureRatio);
    QPainter p(&image);
    paintWhole(p, scene, size);
    return image;
}

QByteArray TimelineOutput::drawing() const
{
    const PaperLook paper;
    TimelineScene scene(m_presenter);
    scene.layOut(pictureWidth, 1);
    const QSizeF size = sizeOf(scene);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setTitle(m_presenter.title());
    generator.setDescription(m_presenter.scope() + u" · "_s + m_presenter.footer());
    QPainter p(&generator);
    paintWhole(p, scene, size);
    p.end();
    return buffer.data();
}

void TimelineOutput::askAndExport(TimelineFormat format)
{
    auto* dialog = new QFileDialog(m_over, tr("Export the timeline"));
    dialog->setObjectName(u"timelineExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffixOf(format));
    dialog->selectFile(m_presenter.fileName(suffixOf(format)));
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString& path) { write(format, path); });
    dialog->open();
}

void TimelineOutput::write(TimelineFormat format, const QString& path)
{
    const QImage image = format == TimelineFormat::Png ? picture() : QImage();
    if (format == TimelineFormat::Png && image.isNull()) {
        Q_EMIT told(tr("There are too many lanes for one picture. Export them as CSV."));
        return;
    }
    const QByteArray bytes = format == TimelineFormat::Svg   ? drawing()
                             : format == TimelineFormat::Csv ? m_presenter.rows(evidence::Separation::Comma)
                                                             : QByteArray();
    const auto ended = [this, path](const QString& problem) { Q_EMIT told(problem.isEmpty() ? tr("Saved as %1").arg(path) : tr("Not saved: %1").arg(problem)); };
    if (image.isNull()) {
        leaveAsFile(this, {.what = u"timeline"_s}, path, bytes, ended);
        return;
    }
    deliver(onPool([image] { return Result<QByteArray>(pngOf(image)); }), this, [this, path, ended](const Result<QByteArray>& png) {
        leaveAsFile(this, {.what = u"timeline"_s}, path, png.value_or(QByteArray()), ended);
    });
}

void TimelineOutput::askAndPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    auto* dialog = new QPrintDialog(printer.get(), m_over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        beforeLeaving(this, {ActKind::Printed, u"timeline"_s}, [this, printer](const std::optional<Error>& refused) {
            refused ? told(tr("Not printed: %1").arg(refused->detail)) : print(*printer);
        });
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it stays as long as its dialog
    dialog->open();
}

void TimelineOutput::print(QPrinter& printer)
{
    const PaperLook paper;
    TimelineScene scene(m_presenter);
    scene.layOut(pictureWidth, 1);
    QPainter p;
    if (!p.begin(&printer)) {
        Q_EMIT told(tr("Not printed: the printer cannot be opened."));
        return;
    }
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const double scale = page.width() / pictureWidth;
    p.scale(scale, scale);
    const double room = page.height() / scale - headHeight - footHeight - scene.rulerHeight();
    const double lane = scene.laneHeight();
    const double lanes = std::max(1.0, std::floor(room / lane)) * lane; // whole ones on each page, under the ruler again
    const int pages = std::max(1, int(std::ceil(scene.contentHeight() / lanes)));
    for (int i = 0; i < pages; ++i) {
        if (i > 0) {
            printer.newPage();
        }
        drawText(p, QRectF(24, 10, pictureWidth - 48, 28), m_presenter.title(), Type::Heading, tk().ink);
        drawText(p, QRectF(24, 36, pictureWidth - 48, 20), m_presenter.scope(), Type::Caption, tk().ink2);
        p.save();
        p.translate(0, headHeight);
        scene.paint(p, {QSizeF(pictureWidth, scene.rulerHeight() + lanes), QPointF(0, i * lanes), -1, false});
        p.restore();
        const QRectF foot(24, page.height() / scale - footHeight, pictureWidth - 48, footHeight);
        drawText(p, foot, m_presenter.footer(), Type::Caption, tk().ink3);
        drawText(p, foot, tr("page %1 of %2").arg(i + 1).arg(pages), Type::Caption, tk().ink3, trailing);
    }
    p.end();
    hasLeft({ActKind::Printed, u"timeline"_s}, pages);
    Q_EMIT told(tr("Printed"));
}

} // namespace cf::ui
