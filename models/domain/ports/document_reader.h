// Port: opens documents that may be hostile. Implemented by models/reading over child processes; used by sync (text), the
// folder connector (e-mail headers) and, through the record presenter, by the page viewer.
#pragma once

#include "models/base/result.h"
#include "models/domain/extraction.h"

#include <QFuture>

namespace cf {

/// Callable from any thread; every call returns at once. A document that cannot be read is not an error: it is an Extraction
/// whose state says why. Errors are Cancelled (shutting down) or NotFound (the reader program is missing).
class DocumentReader
{
public:
    virtual ~DocumentReader() = default;

    /// nameHint: the file name, for its suffix only. mimeHint: as the index states it; may be empty or wrong.
    virtual QFuture<Result<Extraction>> read(QByteArray bytes, QString nameHint, QString mimeHint) = 0;

    /// Sizes of all pages (PDF). Rejected when it is not a PDF, is encrypted or damaged.
    virtual QFuture<Result<std::vector<PageSize>>> pageSizes(QByteArray bytes) = 0;

    /// Page `number` from 0, at `scale` pixels a point. Rejected as above, or when the image would pass 64 megapixels.
    virtual QFuture<Result<PageImage>> page(QByteArray bytes, int number, double scale) = 0;

    /// Words of a page in reading order with their boxes, for search in the document and copying.
    virtual QFuture<Result<std::vector<PageWord>>> pageWords(QByteArray bytes, int number) = 0;
};

} // namespace cf
