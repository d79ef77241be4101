#include "ui/record/sheet_paper.h"

#include <QBuffer>
#include <QPdfWriter>
#include <QTextDocument>

namespace cf::ui {

namespace {

constexpr int resolution = 300; ///< dots an inch
constexpr qreal marginMm = 16;

} // namespace

QByteArray paperPdf(const QString& html, const QString& title)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setTitle(title);
    QTextDocument document;
    QFont font(QStringLiteral("sans-serif"));
    font.setPointSizeF(9);
    document.setDefaultFont(font);
    document.setHtml(html);
    document.print(&writer);
    return bytes;
}

} // namespace cf::ui
