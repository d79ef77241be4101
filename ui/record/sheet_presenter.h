// Writes an evidence sheet: an archival PDF with its data inside, and beside it the signature that others check with minisign. Used by the window
// and the command line.
#pragma once

#include "models/domain/ports/secret_store.h"
#include "models/evidence/evidence_sheet.h"
#include "models/seal/signature.h"
#include "ui/record/record_text_presenter.h"

#include <QObject>

#include <functional>

namespace cf::ui {

enum class Signing {
    Required,   ///< without a key nothing is written
    IfPossible, ///< without a key the sheet says why it has no signature
    Never
};

class SheetPresenter : public QObject
{
    Q_OBJECT
public:
    /// HTML as PDF/A-1b with its fonts inside; called on this thread.
    using Draw = std::function<QByteArray(const QString& html, const QString& title, const QString& foot)>;
    /// secrets outlives it.
    SheetPresenter(SecretStore& secrets, Draw draw, QObject* parent = nullptr);

    /// Answered once, by written() or failed(). Each file is there whole or as it was; a new sheet beside an old signature does not pass its check.
    void write(const evidence::EvidenceSheet& sheet, const TimeTelling& telling, const QString& path, Signing signing, Asking asking);

Q_SIGNALS:
    void written(const QString& path, const QString& key, const QString& whyUnsigned); ///< key: public, empty without a signature
    void failed(const cf::Error& error);

private:
    void finish(evidence::EvidenceSheet sheet, const TimeTelling& telling, const QString& path, const std::optional<seal::SigningKey>& key, const QString& whyUnsigned);

    SecretStore& m_secrets;
    Draw m_draw;
};

} // namespace cf::ui
