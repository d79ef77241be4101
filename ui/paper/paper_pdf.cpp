#include "ui/paper/paper_pdf.h"

#include "ui/record/rich_text_view.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace cf::ui {

namespace {

constexpr int resolution = 1200; ///< dots an inch, so that letters stand where they belong
constexpr qreal screen = 96;     ///< for which lengths in the HTML are meant
constexpr qreal marginMm = 18, footMm = 10;

struct PaperPdf {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PaperPdf)
};

} // namespace

QByteArray paperPdf(const QString& html, const QString& title, const QString& foot)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, footMm), QPageLayout::Millimeter);
    writer.setTitle(title);
    const qreal scale = resolution / screen;
    const QSizeF paper(writer.width() / scale, writer.height() / scale);
    const qreal footHeight = footMm / 25.4 * screen;
    const QSizeF page(paper.width(), paper.height() - footHeight);
    InertDocument document;
    QFont font(QStringLiteral("sans-serif"));
    font.setPixelSize(12);
    document.setDefaultFont(font);
    document.setUseDesignMetrics(true);
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize(page);
    QPainter painter(&writer);
    painter.scale(scale, scale);
    font.setPixelSize(10);
    for (int at = 0; at < document.pageCount(); ++at) {
        if (at > 0) {
            writer.newPage();
        }
        painter.save();
        painter.translate(0, -at * page.height());
        document.drawContents(&painter, QRectF(QPointF(0, at * page.height()), page));
        painter.restore();
        const QRectF line(0, page.height(), page.width(), footHeight);
        painter.setFont(font);
        painter.setPen(QColor(0x55, 0x55, 0x55));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, foot);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, PaperPdf::tr("page %1 of %2").arg(at + 1).arg(document.pageCount()));
    }
    painter.end();
    return bytes;
}

} // namespace cf::ui
