// A document that is shown page by page: opened once, asked for its pages as they come into sight.
#pragma once

#include "models/base/result.h"
#include "models/domain/extraction.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace cf::reading {

/// Keeps its bytes. Pages are numbered from 0, sizes and words in points from the top left. Errors are Rejected with a few words that
/// hold nothing of the document.
class PagedFile
{
public:
    virtual ~PagedFile() = default;
    virtual qsizetype bytes() const = 0;
    virtual Extraction extraction() const = 0;
    virtual Result<std::vector<PageSize>> sizes() const = 0;
    virtual Result<PageImage> image(int number, double scale) const = 0; ///< scale: pixels a point
    virtual Result<std::vector<PageWord>> words(int number) const = 0;
};

/// A scan or other picture by its own first bytes; anything else as PDF.
Result<std::unique_ptr<PagedFile>> openPaged(QByteArray bytes);

/// Opens a picture, counts its pages, closes: the extraction also of what does not open. mime: as detected.
Extraction readPicture(const QByteArray& bytes, const QString& mime);

} // namespace cf::reading
