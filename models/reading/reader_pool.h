// The DocumentReader, MailPartReader and CanonicalReader of the program: a few reader processes behind one queue.
#pragma once

#include "models/domain/ports/canonical_reader.h"
#include "models/domain/ports/document_reader.h"
#include "models/domain/ports/mail_part_reader.h"
#include "models/reading/reader_settings.h"

#include <QThread>

#include <functional>
#include <memory>

namespace cf::reading {

class ReaderDispatch;
struct ReaderJob;

/// Every method may be called from any thread. Children are started when first needed, on a thread of the pool's own. A
/// document that ends its child is tried once more in a fresh one. No child outlives the pool; the destructor answers
/// whatever is left Cancelled.
class ReaderPool final : public DocumentReader, public MailPartReader, public CanonicalReader
{
public:
    explicit ReaderPool(ReaderSettings settings);
    ~ReaderPool() override;
    ReaderPool(const ReaderPool&) = delete;
    ReaderPool& operator=(const ReaderPool&) = delete;

    QFuture<Result<Extraction>> read(QByteArray bytes, QString nameHint, QString mimeHint) override;
    QFuture<Result<std::vector<PageSize>>> pageSizes(QByteArray bytes) override;
    QFuture<Result<PageImage>> page(QByteArray bytes, int number, double scale) override;
    QFuture<Result<std::vector<PageWord>>> pageWords(QByteArray bytes, int number) override;
    QFuture<Result<MailParts>> mailParts(QByteArray bytes) override;
    QFuture<Result<CanonicalForm>> canonicalForm(QByteArray bytes, QString nameHint, QString mimeHint) override;

private:
    template <class T>
    QFuture<Result<T>> submit(std::shared_ptr<ReaderJob> job);

    QThread m_thread;
    std::unique_ptr<ReaderDispatch, void (*)(ReaderDispatch*)> m_dispatch;
};

} // namespace cf::reading
