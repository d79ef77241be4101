// TIFF through libtiff: scans and faxes of many pages, by whatever they are compressed with. They hold no text.
#pragma once

#include "app/reader/paged_file.h"

struct tiff;

namespace cf::reading {

/// An opened TIFF; sizes are read from the directories of its pages, without decoding them. A page over 64 megapixels keeps its place and is
/// refused when it is asked for.
class TiffFile : public PagedFile
{
public:
    static Result<std::unique_ptr<TiffFile>> open(QByteArray bytes);
    ~TiffFile() override;
    TiffFile(const TiffFile&) = delete;
    TiffFile& operator=(const TiffFile&) = delete;

    qsizetype bytes() const override { return m_bytes.size(); }
    Extraction extraction() const override;
    Result<std::vector<PageSize>> sizes() const override;
    Result<PageImage> image(int number, double scale) const override;
    Result<std::vector<PageWord>> words(int number) const override; ///< none

private:
    explicit TiffFile(QByteArray bytes);
    Result<PageSize> sizeOf(int number) const; ///< and makes it the page at hand

    QByteArray m_bytes;
    qint64 m_at = 0; ///< where libtiff reads
    tiff* m_tiff = nullptr;
    int m_pages = 0;
};

} // namespace cf::reading
