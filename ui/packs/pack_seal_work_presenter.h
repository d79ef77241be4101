// One sealing under way, as values and the steps that take long: laying out, drawing, putting together. Called on threads of the pool, one at a time; knows no window.
#pragma once

#include "models/seal/signature.h"
#include "ui/packs/pack_seal_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

/// What is drawn of an item.
struct LoadedItem {
    PackItem item;
    evidence::ItemReview seen;
    QByteArray bytes;
    std::vector<PageSize> sizes; ///< of its pages; empty: it is text
    int first = 0;               ///< within its file
    QString html;
    int pages = 0;
    QString name() const { return item.documentId.isEmpty() ? item.title : item.documentId; }
};

struct PackSealWork {
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PackSealWork)
public:
    PackSealOrder order;
    evidence::PackSealing sealing;
    std::vector<LoadedItem> items;
    std::optional<seal::SigningKey> key;
    QString whyUnsigned, cover, contents;
    int coverPages = 0, contentsPages = 0;
    int done = 0, total = 0; ///< pages, for whoever asks on the GUI thread; total: 0 until it was laid out
    qint64 bytes = 0;
    std::shared_ptr<PackDrawing> drawing;

    /// How many pages the items take. Rejected: too many.
    Result<int> layOut(const TimeTelling& telling);
    void drawFront();
    void drawText(size_t at);
    void drawPicture(size_t at, int page, PageImage picture); ///< redacted before anything else sees it
    /// Puts it together, looks whether it is as its manifest says, and writes it with its signature. Cancelled where `isOn` says so before that.
    Result<SealedPack> finished(const QString& folder, const std::atomic<bool>& isOn, const TimeTelling& telling);

private:
    void place(int front);
    QString stampLeft(const LoadedItem& one, int number, int page) const;
    QString stampRight(int page) const;
    std::vector<PackStamp> plainStamps(int first, int count) const;
    Result<QByteArray> pdf(const QByteArray& manifest, const TimeTelling& telling);
};

} // namespace cf::ui
