#include "app/reader/picture_reader.h"

#include "app/reader/picture_page.h"
#include "models/reading/reader_wire.h"

#include <QBuffer>
#include <QImageReader>
#include <QLoggingCategory>

#include <mutex>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

constexpr double metresAnInch = 0.0254;

/// A plugin is chosen by the first bytes, never by what it offers itself: none but these three meets foreign bytes.
QByteArray formatOf(const QByteArray& bytes) { return bytes.startsWith("\x89PNG") ? "png" : bytes.startsWith("GIF8") ? "gif" : "jpeg"; }

/// Reads bytes that outlive it.
class Decoder
{
public:
    explicit Decoder(const QByteArray& bytes)
    {
        static std::once_flag silenced; // complaints about what is damaged go nowhere, as those of the other readers
        std::call_once(silenced, [] { QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false"_s); });
        QImageReader::setAllocationLimit(int(maximumPagePixels * 4 >> 20));
        m_buffer.setData(bytes); // shared, not copied
        m_buffer.open(QIODevice::ReadOnly);
        m_reader.setDevice(&m_buffer);
        m_reader.setAutoDetectImageFormat(false);
        m_reader.setFormat(formatOf(bytes));
        m_reader.setAutoTransform(true);
    }
    QImageReader* operator->() { return &m_reader; }
    bool isTurned() const { return m_reader.transformation().testFlag(QImageIOHandler::TransformationRotate90); }

private:
    QBuffer m_buffer;
    QImageReader m_reader;
};

} // namespace

Extraction pictureExtraction(const QString& mime, int pages)
{
    Extraction found;
    found.state = TextState::NoText;
    found.mime = mime;
    found.reason = u"an image holds no text"_s;
    found.pages = pages;
    return found;
}

PictureFile::PictureFile(QByteArray bytes, PageSize size)
    : m_bytes(std::move(bytes))
    , m_size(size)
{}

Result<std::unique_ptr<PictureFile>> PictureFile::open(QByteArray bytes)
{
    Decoder decoder(bytes);
    const QSize pixels = decoder->size();
    if (!isDecodable(pixels)) {
        return fail(ErrorKind::Rejected, pixels.isEmpty() ? u"the picture is damaged"_s : u"the picture is over 64 megapixels"_s);
    }
    const QImage picture = decoder->read(); // nothing but that tells its resolution, and whether it is whole
    if (picture.isNull()) {
        return fail(ErrorKind::Rejected, u"the picture is damaged"_s);
    }
    const PageSize size = paperSize(picture.size(), picture.dotsPerMeterX() * metresAnInch, picture.dotsPerMeterY() * metresAnInch);
    return std::unique_ptr<PictureFile>(new PictureFile(std::move(bytes), size));
}

Extraction PictureFile::extraction() const { return pictureExtraction(u"image/"_s + QString::fromLatin1(formatOf(m_bytes)), 1); }

Result<std::vector<PageSize>> PictureFile::sizes() const { return std::vector<PageSize>{m_size}; }

Result<PageImage> PictureFile::image(int number, double scale) const
{
    if (number != 0) {
        return fail(ErrorKind::Rejected, u"no such page"_s);
    }
    CF_TRY(const QSize wanted, pixelsOf(m_size, scale));
    Decoder decoder(m_bytes);
    const QSize asStored = decoder.isTurned() ? wanted.transposed() : wanted;
    if (asStored.width() < decoder->size().width()) {
        decoder->setScaledSize(asStored); // a JPEG is decoded at that size, which costs a fraction
    }
    return onPaper(decoder->read(), wanted);
}

Result<std::vector<PageWord>> PictureFile::words(int number) const
{
    if (number != 0) {
        return fail(ErrorKind::Rejected, u"no such page"_s);
    }
    return std::vector<PageWord>();
}

} // namespace cf::reading
