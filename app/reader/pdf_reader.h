// PDF through poppler: text, sizes, words and pictures of pages.
#pragma once

#include "app/reader/paged_file.h"

namespace poppler {
class document;
class page;
} // namespace poppler

namespace cf::reading {

class PdfFile : public PagedFile
{
public:
    static Result<std::unique_ptr<PdfFile>> open(QByteArray bytes);
    ~PdfFile() override;

    qsizetype bytes() const override { return m_bytes.size(); }
    int pages() const;
    Extraction extraction() const override;
    Result<std::vector<PageSize>> sizes() const override;
    Result<PageImage> image(int number, double scale) const override;
    Result<std::vector<PageWord>> words(int number) const override;

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
