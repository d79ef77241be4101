#include "app/reader/paged_file.h"

#include "app/reader/detection.h"
#include "app/reader/pdf_reader.h"
#include "app/reader/picture_reader.h"
#include "app/reader/tiff_reader.h"

using namespace Qt::StringLiterals;

namespace cf::reading {

namespace {

template <class File>
Result<std::unique_ptr<PagedFile>> opened(QByteArray bytes)
{
    CF_TRY(std::unique_ptr<File> file, File::open(std::move(bytes)));
    return std::unique_ptr<PagedFile>(std::move(file));
}

} // namespace

Result<std::unique_ptr<PagedFile>> openPaged(QByteArray bytes)
{
    const Detected detected = detect(bytes, {}, {});
    if (detected.kind != DocumentKind::Picture) {
        return opened<PdfFile>(std::move(bytes));
    }
    return detected.mime == u"image/tiff"_s ? opened<TiffFile>(std::move(bytes)) : opened<PictureFile>(std::move(bytes));
}

Extraction readPicture(const QByteArray& bytes, const QString& mime)
{
    const auto file = openPaged(bytes);
    if (file) {
        return (*file)->extraction();
    }
    Extraction found;
    found.mime = mime;
    found.state = TextState::Unreadable;
    found.reason = file.error().detail;
    return found;
}

} // namespace cf::reading
