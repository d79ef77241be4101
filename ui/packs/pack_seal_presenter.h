// Seals a pack: fetches each document, compares it with what was recorded, has its pages drawn by the reader, blackens what is redacted in the pixels, and
// makes one signed archival PDF of it with manifest and originals inside. The program parses no document of others: pages are pictures, originals bytes.
// GUI thread; nothing blocks. Source: docs/packs.md.
#pragma once

#include "models/desk/desk.h"
#include "models/domain/ports/content_source.h"
#include "models/domain/ports/document_reader.h"
#include "models/seal/archival_pdf.h"
#include "ui/packs/pack_kept_presenter.h"
#include "ui/packs/pack_words_presenter.h"
#include "ui/paper/sealed_paper_presenter.h"

namespace cf::ui {

/// What stands at the foot of a page.
struct PackStamp {
    QString left, right;
};

/// A PDF/A-1b that grows page by page. Called by one thread at a time, not always the same one.
class PackDrawing
{
public:
    virtual ~PackDrawing() = default;
    virtual int pagesOf(const QString& html) = 0;
    /// stamps: one a page, as many as pagesOf().
    virtual void addHtml(const QString& html, const std::vector<PackStamp>& stamps) = 0;
    virtual void addPicture(const PageImage& image, const PageSize& size, const PackStamp& stamp) = 0;
    virtual QByteArray finish() = 0;
};

/// All of it outlives the presenter.
struct PackSealParts {
    ContentSource& content;
    DocumentReader& reader;
    SecretStore& secrets;
    desk::Desk& desk;
    const Clock& clock;
    QTimeZone businessZone;
    QString profile;
    std::function<std::unique_ptr<PackDrawing>(const QString& title)> draw;
};

struct PackSealOrder {
    evidence::PackReview review;
    QString reason, why, person, program;
    Signing signing = Signing::IfPossible;
};

/// Pixels under the boxes become black; boxes in points, scale pixels a point. Outwards to whole pixels.
void blacken(PageImage& image, double scale, const std::vector<QRectF>& boxes);

struct LoadedItem;
struct PackSealWork;

class PackSealPresenter : public QObject
{
    Q_OBJECT
public:
    static constexpr double scale = 150.0 / 72; ///< pixels a point; fewer of a page that would be too large
    explicit PackSealPresenter(PackSealParts parts, QObject* parent = nullptr);
    ~PackSealPresenter() override; ///< as cancel()

    /// One at a time; another while one runs is left out. Answered once, by sealed(), refused() or failed(), unless it is cancelled.
    void start(const PackSealOrder& order);
    void cancel(); ///< nothing is kept
    bool isRunning() const { return m_isOn != nullptr; }
    int done() const; ///< pages, while one runs
    int total() const; ///< 0: not known yet

Q_SIGNALS:
    void progressed(int done, int of); ///< pages
    void sealed(const cf::Pack& pack, const QString& file, const QString& whyUnsigned); ///< file: its path; whyUnsigned: empty where it is signed
    void refused(const QString& sentence); ///< something stands against it
    void failed(const cf::Error& error, const QString& item); ///< item: document id; empty: none in particular

private:
    void takeKey();
    void load(size_t at);
    void takeBytes(size_t at, const QByteArray& bytes, const QByteArray& hash);
    void loadPages(size_t at);
    void loadText(size_t at);
    /// True: its redactions are of other bytes, pages or words than these, and the sealing has ended.
    bool isRedactedElsewhere(const LoadedItem& one, const QString& text);
    void measure();
    void drawFront();
    void drawItem(size_t at, int page);
    void finish();
    void keep(const SealedPack& version);
    void forget(const QString& file);
    void endWith(const Error& error, const QString& item = {});
    /// f on a thread of the pool; then `next` here unless it was cancelled meanwhile. An error of f ends the sealing.
    template <class F, class N> void elsewhere(F f, N next);
    template <class T, class N> void wait(const QFuture<Result<T>>& future, N next);
    TimeTelling telling() const { return {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

    PackSealParts m_parts;
    std::shared_ptr<PackSealWork> m_work;
    std::shared_ptr<std::atomic<bool>> m_isOn; ///< while one runs; shared with the pool
};

} // namespace cf::ui
