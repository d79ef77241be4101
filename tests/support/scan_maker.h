// Scans for tests, written by libtiff and Qt. Tests that include this link PkgConfig::tiff and Qt6::Gui.
#pragma once

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPoint>
#include <QTemporaryDir>

#include <tiffio.h>
#include <vector>

namespace cf::test {

/// A white page with a black square of 40 dots, whose upper left corner lies at `mark` as the page is stored.
struct ScannedPage {
    int width = 1654, height = 2339;     ///< A4 at 200 dots an inch
    float across = 200, down = 200;      ///< dots an inch
    int orientation = ORIENTATION_TOPLEFT;
    QPoint mark{400, 400};
};
constexpr int markDots = 40;

/// Black and white, as scanners and faxes write it (CCITT G4).
inline QByteArray scan(const std::vector<ScannedPage>& pages)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("scan.tif"));
    TIFF* const tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    for (const ScannedPage& page : pages) {
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, page.width);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, page.height);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, 1);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, COMPRESSION_CCITTFAX4);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISWHITE);
        TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, page.height);
        TIFFSetField(tiff, TIFFTAG_ORIENTATION, page.orientation);
        TIFFSetField(tiff, TIFFTAG_RESOLUTIONUNIT, RESUNIT_INCH);
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, double(page.across));
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, double(page.down));
        for (int row = 0; row < page.height; ++row) {
            QByteArray line((page.width + 7) / 8, '\0');
            for (int x = page.mark.x(); row >= page.mark.y() && row < page.mark.y() + markDots && x < page.mark.x() + markDots; ++x) {
                line[x / 8] = char(line[x / 8] | 0x80 >> x % 8);
            }
            TIFFWriteScanline(tiff, line.data(), uint32_t(row), 0);
        }
        TIFFWriteDirectory(tiff);
    }
    TIFFClose(tiff);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// As Qt writes it: "PNG", "JPEG". dotsPerInch 0: none is stated.
inline QByteArray picture(QImage image, const char* format, int dotsPerInch = 0)
{
    if (dotsPerInch > 0) {
        image.setDotsPerMeterX(int(dotsPerInch / 0.0254 + 0.5));
        image.setDotsPerMeterY(int(dotsPerInch / 0.0254 + 0.5));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace cf::test
