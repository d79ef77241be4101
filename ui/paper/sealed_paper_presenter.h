// Writes a paper that others can check: an archival PDF with its data inside, and beside it the signature for minisign. Used by the window and the
// command line, for evidence sheets and certificates.
#pragma once

#include "models/domain/ports/secret_store.h"
#include "models/seal/archival_pdf.h"
#include "models/seal/signature.h"

#include <QObject>

#include <functional>

namespace cf::ui {

enum class Signing {
    Required,   ///< without a key nothing is written
    IfPossible, ///< without a key the paper says why it has no signature
    Never
};

struct SealedPaper {
    QString path, title;
    QString of; ///< what it is of, for the signature's comment: "evidence sheet cm-…"
    UtcMs at = 0;
    QString program;
    /// key: the public one, as minisign takes it; empty: it is not signed, and whyUnsigned says why.
    std::function<QString(const QString& key, const QString& whyUnsigned)> html;
    std::function<std::vector<seal::EnclosedFile>(const QString& key)> enclosed; ///< called on a thread of the pool: of values alone
    std::function<QByteArray(const QString& key)> plain = {}; ///< likewise; with it the file is these bytes, and no paper
};

class SealedPaperPresenter : public QObject
{
    Q_OBJECT
public:
    /// HTML as PDF/A-1b with its fonts inside; called on this thread.
    using Draw = std::function<QByteArray(const QString& html, const QString& title, const QString& foot)>;
    /// secrets outlives it.
    SealedPaperPresenter(SecretStore& secrets, Draw draw, QObject* parent = nullptr);

    /// Answered once, by written() or failed(). Each file is there whole or as it was; a new paper beside an old signature does not pass its check.
    void write(const SealedPaper& paper, Signing signing, Asking asking);

Q_SIGNALS:
    void written(const QString& path, const QString& key, const QString& whyUnsigned); ///< key: public, empty without a signature
    void failed(const cf::Error& error);

private:
    void make(const SealedPaper& paper, Signing signing, Asking asking);
    void finish(const SealedPaper& paper, const std::optional<seal::SigningKey>& key, const QString& whyUnsigned);

    SecretStore& m_secrets;
    Draw m_draw;
};

} // namespace cf::ui
