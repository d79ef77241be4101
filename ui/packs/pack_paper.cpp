#include "ui/packs/pack_paper.h"

#include "ui/record/rich_text_view.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int resolution = 1200; ///< dots an inch
constexpr qreal screen = 96;     ///< for which lengths in the HTML are meant
constexpr qreal marginMm = 18, footMm = 12, pictureMm = 6;

qreal lengths(qreal mm) { return mm / 25.4 * screen; }

class PackPaper final : public PackDrawing
{
public:
    explicit PackPaper(const QString& title)
        : m_buffer(&m_bytes)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer = std::make_unique<QPdfWriter>(&m_buffer);
        m_writer->setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer->setResolution(resolution);
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout::Millimeter);
        m_writer->setTitle(title);
        const qreal scale = resolution / screen;
        m_page = QSizeF(m_writer->width() / scale, m_writer->height() / scale);
    }

    int pagesOf(const QString& html) override
    {
        InertDocument document;
        lay(document, html);
        return document.pageCount();
    }

    void addHtml(const QString& html, const std::vector<PackStamp>& stamps) override
    {
        InertDocument document;
        lay(document, html);
        const QSizeF text = document.pageSize();
        for (int at = 0; at < document.pageCount(); ++at) {
            begin();
            m_painter->save();
            m_painter->translate(lengths(marginMm), lengths(marginMm) - at * text.height());
            document.drawContents(m_painter.get(), QRectF(QPointF(0, at * text.height()), text));
            m_painter->restore();
            stamp(size_t(at) < stamps.size() ? stamps[size_t(at)] : PackStamp());
        }
    }

    void addPicture(const PageImage& image, const PageSize& size, const PackStamp& stamped) override
    {
        begin();
        const QImage pixels(reinterpret_cast<const uchar*>(image.pixels.constData()), image.width, image.height, image.stride, QImage::Format_RGB32);
        const qreal margin = lengths(pictureMm);
        const QRectF room(margin, margin, m_page.width() - 2 * margin, m_page.height() - margin - lengths(footMm));
        const QSizeF natural = QSizeF(size.width, size.height) / 72 * screen;
        const QSizeF fitted = natural.width() > room.width() || natural.height() > room.height() ? natural.scaled(room.size(), Qt::KeepAspectRatio) : natural;
        const QRectF place(QPointF(room.center().x() - fitted.width() / 2, room.top()), fitted);
        m_painter->drawImage(place, pixels);
        m_painter->setPen(QPen(QColor(0xcc, 0xcc, 0xcc), 0.5)); // where the page of the document ends
        m_painter->drawRect(place);
        stamp(stamped);
    }

    QByteArray finish() override
    {
        if (m_painter) {
            m_painter->end();
        }
        m_painter.reset();
        m_writer.reset();
        m_buffer.close();
        return m_bytes;
    }

private:
    void lay(InertDocument& document, const QString& html) const
    {
        QFont font(u"sans-serif"_s);
        font.setPixelSize(12);
        document.setDefaultFont(font);
        document.setUseDesignMetrics(true);
        document.setDocumentMargin(0);
        document.setHtml(html);
        document.setPageSize(QSizeF(m_page.width() - 2 * lengths(marginMm), m_page.height() - lengths(marginMm) - lengths(footMm) - lengths(4)));
    }
    void begin()
    {
        if (m_painter) {
            m_writer->newPage();
            return;
        }
        m_painter = std::make_unique<QPainter>(m_writer.get());
        m_painter->scale(resolution / screen, resolution / screen);
    }
    void stamp(const PackStamp& one)
    {
        QFont font(u"sans-serif"_s);
        font.setPixelSize(10);
        m_painter->setFont(font);
        m_painter->setPen(QColor(0x55, 0x55, 0x55));
        const qreal side = lengths(marginMm);
        const QRectF line(side, m_page.height() - lengths(footMm), m_page.width() - 2 * side, lengths(footMm));
        const QRectF left(line.left(), line.top(), line.width() * 0.58, line.height()), right(line.left() + line.width() * 0.6, line.top(), line.width() * 0.4, line.height());
        m_painter->drawText(left, Qt::AlignLeft | Qt::AlignVCenter, QFontMetricsF(font).elidedText(one.left, Qt::ElideRight, left.width()));
        m_painter->drawText(right, Qt::AlignRight | Qt::AlignVCenter, one.right);
    }

    QByteArray m_bytes;
    QBuffer m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QSizeF m_page;
};

} // namespace

std::unique_ptr<PackDrawing> packPaper(const QString& title) { return std::make_unique<PackPaper>(title); }

} // namespace cf::ui
