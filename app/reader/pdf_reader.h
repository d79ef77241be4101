// PDF through poppler: text, sizes, words and pictures of pages.
#pragma once

#include "models/base/result.h"
#include "models/domain/extraction.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace poppler {
class document;
class page;
} // namespace poppler

namespace cf::reading {

/// An opened PDF; keeps its bytes. Errors are Rejected with a few words that hold nothing of the document.
class PdfFile
{
public:
    static Result<std::unique_ptr<PdfFile>> open(QByteArray bytes);
    ~PdfFile();

    qsizetype bytes() const { return m_bytes.size(); }
    int pages() const;
    Extraction extraction() const;
    Result<std::vector<PageSize>> sizes() const;
    Result<PageImage> image(int number, double scale) const;
    Result<std::vector<PageWord>> words(int number) const;

private:
    PdfFile(QByteArray bytes, std::unique_ptr<poppler::document> document);
    Result<std::unique_ptr<poppler::page>> page(int number) const;

    QByteArray m_bytes; ///< poppler reads from here as long as it lives
    std::unique_ptr<poppler::document> m_document;
};

/// What open() says of a document that needs a password.
extern const char* const encryptedReason;

/// Opens, reads, closes: the extraction also of what does not open.
Extraction readPdf(const QByteArray& bytes);

/// Poppler's complaints go nowhere: they may quote the document. Called once at the start.
void silencePoppler();

} // namespace cf::reading
