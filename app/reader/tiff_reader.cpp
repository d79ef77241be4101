#include "app/reader/tiff_reader.h"

#include "app/reader/picture_page.h"
#include "app/reader/picture_reader.h"
#include "models/reading/reader_wire.h"

#include <QTransform>

#include <algorithm>
#include <cstring>
#include <mutex>
#include <tiffio.h>

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

/// The bytes as libtiff's file: an array and a place in it.
struct Bytes {
    const QByteArray* all;
    qint64* at;
};

tmsize_t readSome(thandle_t handle, void* into, tmsize_t wanted)
{
    const auto* const file = static_cast<Bytes*>(handle);
    const auto most = std::clamp<tmsize_t>(tmsize_t(file->all->size() - *file->at), 0, std::max<tmsize_t>(wanted, 0));
    if (most > 0) {
        std::memcpy(into, file->all->constData() + *file->at, size_t(most));
        *file->at += most;
    }
    return most;
}

tmsize_t writeNothing(thandle_t, void*, tmsize_t) { return 0; }

toff_t seekTo(thandle_t handle, toff_t offset, int whence)
{
    const auto* const file = static_cast<Bytes*>(handle);
    const qint64 base = whence == SEEK_CUR ? *file->at : whence == SEEK_END ? file->all->size() : 0;
    *file->at = std::clamp<qint64>(base + qint64(offset), 0, file->all->size());
    return toff_t(*file->at);
}

int closeBytes(thandle_t handle)
{
    delete static_cast<Bytes*>(handle);
    return 0;
}

toff_t sizeOfBytes(thandle_t handle) { return toff_t(static_cast<Bytes*>(handle)->all->size()); }

int mapBytes(thandle_t handle, void** base, toff_t* size)
{
    const auto* const file = static_cast<Bytes*>(handle);
    *base = const_cast<char*>(file->all->constData()); // opened with "r": never written
    *size = toff_t(file->all->size());
    return 1;
}

void leaveMapped(thandle_t, void*, toff_t) {}

QSize pixelsAt(TIFF* tiff)
{
    uint32_t width = 0, height = 0;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &height);
    return width > 1'000'000 || height > 1'000'000 ? QSize() : QSize(int(width), int(height));
}

/// As it is to be seen (TIFF 6.0, Orientation).
QImage upright(QImage stored, uint16_t orientation)
{
    switch (orientation) {
    case ORIENTATION_TOPRIGHT: return stored.mirrored(true, false);
    case ORIENTATION_BOTRIGHT: return stored.mirrored(true, true);
    case ORIENTATION_BOTLEFT: return stored.mirrored(false, true);
    case ORIENTATION_LEFTTOP: return stored.mirrored(false, true).transformed(QTransform().rotate(90));
    case ORIENTATION_RIGHTTOP: return stored.transformed(QTransform().rotate(90));
    case ORIENTATION_RIGHTBOT: return stored.mirrored(true, false).transformed(QTransform().rotate(90));
    case ORIENTATION_LEFTBOT: return stored.transformed(QTransform().rotate(-90));
    default: return stored;
    }
}

} // namespace

TiffFile::TiffFile(QByteArray bytes)
    : m_bytes(std::move(bytes))
{}

TiffFile::~TiffFile()
{
    if (m_tiff) {
        TIFFClose(m_tiff);
    }
}

Result<std::unique_ptr<TiffFile>> TiffFile::open(QByteArray bytes)
{
    static std::once_flag silenced; // its complaints may quote the file
    std::call_once(silenced, [] {
        TIFFSetErrorHandler(nullptr);
        TIFFSetWarningHandler(nullptr);
    });
    std::unique_ptr<TiffFile> file(new TiffFile(std::move(bytes)));
    auto handle = std::make_unique<Bytes>(Bytes{&file->m_bytes, &file->m_at});
    file->m_tiff = TIFFClientOpen("", "r", handle.get(), readSome, writeNothing, seekTo, closeBytes, sizeOfBytes, mapBytes, leaveMapped);
    if (!file->m_tiff) {
        return fail(ErrorKind::Rejected, u"the picture is damaged"_s);
    }
    handle.release(); // closeBytes() has it now
    // Directories that lead in a circle are noticed by libtiff; many that share one page are cut off here.
    do {
        ++file->m_pages;
    } while (file->m_pages < maximumPages && TIFFReadDirectory(file->m_tiff) == 1);
    return file;
}

Extraction TiffFile::extraction() const { return pictureExtraction(u"image/tiff"_s, m_pages); }

Result<PageSize> TiffFile::sizeOf(int number) const
{
    if (number < 0 || number >= m_pages || TIFFSetDirectory(m_tiff, tdir_t(number)) != 1) {
        return fail(ErrorKind::Rejected, u"no such page"_s);
    }
    const QSize pixels = pixelsAt(m_tiff);
    if (!isDecodable(pixels)) {
        return fail(ErrorKind::Rejected, u"the page is damaged, or over 64 megapixels"_s);
    }
    float across = 0, down = 0;
    uint16_t unit = RESUNIT_INCH, orientation = ORIENTATION_TOPLEFT;
    TIFFGetField(m_tiff, TIFFTAG_XRESOLUTION, &across);
    TIFFGetField(m_tiff, TIFFTAG_YRESOLUTION, &down);
    TIFFGetFieldDefaulted(m_tiff, TIFFTAG_RESOLUTIONUNIT, &unit);
    TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ORIENTATION, &orientation);
    const double inches = unit == RESUNIT_CENTIMETER ? 2.54 : unit == RESUNIT_INCH ? 1 : 0;
    const PageSize size = paperSize(pixels, double(across) * inches, double(down) * inches);
    return orientation >= ORIENTATION_LEFTTOP ? PageSize{size.height, size.width} : size; // rows of it are columns of the page
}

Result<std::vector<PageSize>> TiffFile::sizes() const
{
    std::vector<PageSize> sizes;
    sizes.reserve(size_t(m_pages));
    for (int number = 0; number < m_pages; ++number) {
        // A damaged page keeps its place among the others, as an empty sheet.
        sizes.push_back(sizeOf(number).value_or(PageSize{595, 842}));
    }
    return sizes;
}

Result<PageImage> TiffFile::image(int number, double scale) const
{
    CF_TRY(const PageSize size, sizeOf(number));
    CF_TRY(const QSize wanted, pixelsOf(size, scale));
    const QSize pixels = pixelsAt(m_tiff);
    uint16_t orientation = ORIENTATION_TOPLEFT;
    TIFFGetFieldDefaulted(m_tiff, TIFFTAG_ORIENTATION, &orientation);
    QImage picture(pixels, QImage::Format_RGBA8888_Premultiplied);
    // Asked for as it is stored: libtiff would mirror, and leave pages that lie on their side there.
    if (picture.isNull() || TIFFReadRGBAImageOriented(m_tiff, uint32_t(pixels.width()), uint32_t(pixels.height()), reinterpret_cast<uint32_t*>(picture.bits()), orientation, 1) != 1) {
        return fail(ErrorKind::Rejected, u"the page cannot be drawn"_s);
    }
    picture = upright(std::move(picture), orientation);
    return onPaper(picture, wanted);
}

Result<std::vector<PageWord>> TiffFile::words(int number) const
{
    if (number < 0 || number >= m_pages) {
        return fail(ErrorKind::Rejected, u"no such page"_s);
    }
    return std::vector<PageWord>();
}

} // namespace cf::reading
