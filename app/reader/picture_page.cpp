#include "app/reader/picture_page.h"

#include "models/reading/reader_wire.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::reading {

bool isDecodable(const QSize& pixels) { return !pixels.isEmpty() && qint64(pixels.width()) * pixels.height() <= maximumPagePixels; }

PageSize paperSize(const QSize& pixels, double across, double down)
{
    constexpr double pointsAnInch = 72, longerSideOfA4 = 842, fewest = 98, most = 4800;
    if (across >= fewest && down >= fewest && across <= most && down <= most) {
        return {pixels.width() * pointsAnInch / across, pixels.height() * pointsAnInch / down};
    }
    const double scale = longerSideOfA4 / std::max(pixels.width(), pixels.height());
    return {pixels.width() * scale, pixels.height() * scale};
}

Result<QSize> pixelsOf(const PageSize& size, double scale)
{
    const double width = std::ceil(size.width * scale), height = std::ceil(size.height * scale);
    if (!(scale > 0) || width < 1 || height < 1 || !(width * height <= double(maximumPagePixels))) {
        return fail(ErrorKind::Rejected, u"the image would be over 64 megapixels"_s);
    }
    return QSize(int(width), int(height));
}

Result<PageImage> onPaper(const QImage& picture, const QSize& wanted)
{
    // Smooth scaling takes the mean of all dots; painting at another size would take four of them, and thin strokes of a scan would go.
    const QImage sized = picture.size() == wanted ? picture : picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage paper(wanted, QImage::Format_RGB32);
    if (sized.isNull() || paper.isNull()) { // there was no memory, and a white page would be taken for what was scanned
        return fail(ErrorKind::Rejected, u"the page cannot be drawn"_s);
    }
    paper.fill(0xFFFFFFFFU);
    QPainter painter(&paper);
    painter.drawImage(0, 0, sized);
    painter.end();
    return PageImage{paper.width(), paper.height(), int(paper.bytesPerLine()), QByteArray(reinterpret_cast<const char*>(paper.constBits()), paper.sizeInBytes())};
}

} // namespace cf::reading
