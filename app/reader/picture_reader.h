// Pictures of one page through Qt: PNG, JPEG and the first of a GIF. They hold no text.
#pragma once

#include "app/reader/paged_file.h"

#include <QByteArrayView>

namespace cf::reading {

/// An opened picture; it is decoded at opening, which tells its resolution and whether it is whole, and again for its page. What is over 64 megapixels
/// is refused before.
class PictureFile : public PagedFile
{
public:
    static Result<std::unique_ptr<PictureFile>> open(QByteArray bytes);

    qsizetype bytes() const override { return m_bytes.size(); }
    Extraction extraction() const override;
    Result<std::vector<PageSize>> sizes() const override;
    Result<PageImage> image(int number, double scale) const override;
    Result<std::vector<PageWord>> words(int number) const override; ///< none

private:
    PictureFile(QByteArray bytes, PageSize size);

    QByteArray m_bytes;
    PageSize m_size;
};

/// What every picture tells of itself: no text, and how many pages.
Extraction pictureExtraction(const QString& mime, int pages);

} // namespace cf::reading
