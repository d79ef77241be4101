#include "ui/packs/pack_seal_presenter.h"

#include "models/base/deliver.h"
#include "models/base/on_pool.h"
#include "models/base/sha256.h"
#include "models/seal/signing_key.h"
#include "ui/packs/pack_seal_work_presenter.h"
#include "ui/search/words_presenter.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr qint64 mostBytes = qint64(256) << 20, mostOfAll = qint64(1) << 30;
constexpr double mostPixels = 36e6;   ///< of one page
constexpr size_t mostText = 4'000'000; ///< characters of one item

} // namespace

PackSealPresenter::PackSealPresenter(PackSealParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{}

PackSealPresenter::~PackSealPresenter() { cancel(); }

void PackSealPresenter::cancel()
{
    if (const auto on = std::exchange(m_isOn, nullptr)) {
        *on = false;
    }
    m_work.reset();
}

int PackSealPresenter::done() const { return m_work ? m_work->done : 0; }
int PackSealPresenter::total() const { return m_work ? m_work->total : 0; }

void PackSealPresenter::endWith(const Error& error, const QString& item)
{
    cancel();
    Q_EMIT failed(error, item);
}

template <class T, class N> void PackSealPresenter::wait(const QFuture<Result<T>>& future, N next)
{
    deliver(future, this, [this, on = m_isOn, next = std::move(next)](const Result<T>& result) mutable {
        if (on && on == m_isOn) {
            next(result);
        }
    });
}

template <class F, class N> void PackSealPresenter::elsewhere(F f, N next)
{
    wait(onPool(std::move(f)), [this, next = std::move(next)](const std::invoke_result_t<F&>& result) mutable {
        if (!result) {
            endWith(result.error());
            return;
        }
        next(*result);
    });
}

void PackSealPresenter::start(const PackSealOrder& order)
{
    if (isRunning()) {
        return;
    }
    if (const evidence::PackBar* bar = order.review.barredBy(order.reason)) {
        Q_EMIT refused(packBarSentence(*bar, order.review));
        return;
    }
    if (!order.review.pack.versions.empty() && (order.why.trimmed().isEmpty() || order.review.pack.isSealed())) {
        Q_EMIT refused(order.review.pack.isSealed() ? tr("It is sealed as it is. Another version needs something that differs.") : tr("Another version needs the reason for it; the one before stays."));
        return;
    }
    // What was looked at may have been looked at yesterday.
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_parts.clock.now(), m_parts.businessZone).date();
    if (const auto fault = faultOf(order.review.pack.composition.authority, today)) {
        Q_EMIT refused(packFaultSentence(codeOf(*fault)));
        return;
    }
    m_isOn = std::make_shared<std::atomic<bool>>(true);
    m_work = std::make_shared<PackSealWork>();
    m_work->order = order;
    m_work->sealing.version = int(order.review.pack.versions.size()) + 1;
    m_work->sealing.at = m_parts.clock.now();
    m_work->sealing.person = order.person;
    m_work->sealing.reason = order.review.needsReason() ? order.reason.trimmed() : QString();
    m_work->sealing.why = order.why.trimmed();
    m_work->sealing.program = order.program;
    for (const PackItem* item : order.review.sealed()) {
        LoadedItem one;
        one.item = *item;
        one.seen = *order.review.find(item->key);
        m_work->items.push_back(std::move(one));
    }
    for (const LoadedItem& hidden : m_work->items) {
        const auto twin = std::ranges::find_if(m_work->items, [&](const LoadedItem& one) {
            return !hidden.item.redactions.empty() && one.item.redactions.empty() && !one.seen.sha256.isEmpty() && one.seen.sha256 == hidden.seen.sha256;
        });
        if (twin != m_work->items.end()) { // else what is hidden in one of them stands in the other
            m_isOn.reset();
            m_work.reset();
            Q_EMIT refused(tr("Two items are the same document, and words are hidden in one of them alone. Hide them in both, or take one out."));
            return;
        }
    }
    takeKey();
}

void PackSealPresenter::takeKey()
{
    if (m_work->order.signing == Signing::Never) {
        m_work->whyUnsigned = tr("it was wanted without one");
        load(0);
        return;
    }
    wait(seal::signingKey(m_parts.secrets, Asking::Person), [this](const Result<seal::SigningKey>& key) {
        if (key) {
            m_work->key = *key;
            m_work->sealing.key = key->publicKey().text();
        } else if (m_work->order.signing == Signing::IfPossible && key.error().kind != ErrorKind::Cancelled) {
            m_work->whyUnsigned = errorSentence(key.error().kind);
        } else {
            endWith(key.error());
            return;
        }
        load(0);
    });
}

void PackSealPresenter::load(size_t at)
{
    if (at == m_work->items.size()) {
        measure();
        return;
    }
    LoadedItem& one = m_work->items[at];
    if (one.item.kind != PackItemKind::Record) {
        one.html = packTextHtml(one.item, one.item.text, telling());
        load(at + 1);
        return;
    }
    wait(m_parts.content.content(one.seen.source, mostBytes), [this, at](const Result<QByteArray>& bytes) {
        if (!bytes) {
            endWith(bytes.error(), m_work->items[at].name());
            return;
        }
        // They may be many: not on the window's thread.
        elsewhere([all = *bytes]() -> Result<QByteArray> { return sha256Of(all); }, [this, at, all = *bytes](const QByteArray& hash) { takeBytes(at, all, hash); });
    });
}

void PackSealPresenter::takeBytes(size_t at, const QByteArray& bytes, const QByteArray& hash)
{
    LoadedItem& here = m_work->items[at];
    if (!here.seen.sha256.isEmpty() && hash != here.seen.sha256) {
        endWith({ErrorKind::Conflict, u"the document is not as it was recorded"_s, {}}, QString(here.name()));
        return;
    }
    m_work->bytes += bytes.size();
    if (m_work->bytes > mostOfAll) {
        endWith({ErrorKind::Rejected, u"the documents of a pack take at most one gigabyte"_s, {}}, QString(here.name()));
        return;
    }
    here.bytes = bytes;
    here.seen.sha256 = hash;
    here.seen.format == u"pdf" ? loadPages(at) : loadText(at);
}

bool PackSealPresenter::isRedactedElsewhere(const LoadedItem& one, const QString& text)
{
    if (one.item.redactions.empty() || redactedState(one.seen.sha256, one.seen.pageFrom, one.seen.pageCount, text) == one.item.redacted) {
        return false;
    }
    endWith({ErrorKind::Conflict, u"it was redacted in another state of the document"_s, {}}, QString(one.name()));
    return true;
}

void PackSealPresenter::loadPages(size_t at)
{
    if (isRedactedElsewhere(m_work->items[at], {})) {
        return;
    }
    wait(m_parts.reader.pageSizes(m_work->items[at].bytes), [this, at](const Result<std::vector<PageSize>>& sizes) {
        LoadedItem& one = m_work->items[at];
        if (!sizes) {
            endWith(sizes.error(), one.name());
            return;
        }
        const int all = int(sizes->size());
        one.first = std::clamp(one.seen.pageFrom.value_or(1) - 1, 0, all);
        const int end = one.seen.pageCount ? std::min(all, one.first + *one.seen.pageCount) : all;
        one.sizes.assign(sizes->begin() + one.first, sizes->begin() + std::max(one.first, end));
        one.pages = int(one.sizes.size());
        const auto isNowhere = [&](const PackRedaction& redaction) { return redaction.page < 0 || redaction.page >= one.pages || redaction.box.isEmpty(); };
        if (one.pages == 0 || std::ranges::any_of(one.item.redactions, isNowhere)) {
            endWith({ErrorKind::Rejected, one.pages == 0 ? u"it has no such pages"_s : u"a redaction lies on none of its pages"_s, {}}, one.name());
            return;
        }
        load(at + 1);
    });
}

void PackSealPresenter::loadText(size_t at)
{
    const LoadedItem& one = m_work->items[at];
    wait(m_parts.reader.read(one.bytes, one.seen.fileName, one.seen.mime), [this, at](const Result<Extraction>& read) {
        LoadedItem& here = m_work->items[at];
        if (!read) {
            endWith(read.error(), here.name());
            return;
        }
        if (read->state != TextState::Extracted || size_t(read->text.size()) > mostText) {
            endWith({ErrorKind::Rejected, u"its pages cannot be drawn, and it has no text: "_s + textStateCode(read->state), {}}, here.name());
            return;
        }
        if (isRedactedElsewhere(here, read->text)) {
            return;
        }
        const auto isNowhere = [&](const PackRedaction& redaction) { return redaction.page >= 0 || redaction.from < 0 || redaction.length <= 0 || qint64(redaction.from) + redaction.length > read->text.size(); };
        if (std::ranges::any_of(here.item.redactions, isNowhere)) {
            endWith({ErrorKind::Rejected, u"a redaction lies nowhere in its text"_s, {}}, here.name());
            return;
        }
        here.html = packTextHtml(here.item, read->text, telling());
        load(at + 1);
    });
}

void PackSealPresenter::measure()
{
    m_work->drawing = m_parts.draw(m_work->order.review.pack.title);
    elsewhere([work = m_work, telling = telling()] { return work->layOut(telling); }, [this](int) { drawFront(); });
}

void PackSealPresenter::drawFront()
{
    elsewhere(
        [work = m_work]() -> Result<bool> {
            work->drawFront();
            return true;
        },
        [this](bool) {
            m_work->done = m_work->coverPages + m_work->contentsPages;
            m_work->total = m_work->sealing.pages;
            Q_EMIT progressed(m_work->done, m_work->total);
            if (isRunning()) {
                drawItem(0, 0);
            }
        });
}

void PackSealPresenter::drawItem(size_t at, int page)
{
    if (at == m_work->items.size()) {
        finish();
        return;
    }
    const LoadedItem& one = m_work->items[at];
    const auto next = [this, at, page](bool) {
        const LoadedItem& drawn = m_work->items[at];
        const int pages = drawn.html.isEmpty() ? 1 : drawn.pages;
        const int of = drawn.pages;
        m_work->done += pages;
        Q_EMIT progressed(m_work->done, m_work->total);
        if (!isRunning()) { // somebody who was told cancelled it
            return;
        }
        page + pages < of ? drawItem(at, page + 1) : drawItem(at + 1, 0);
    };
    if (!one.html.isEmpty()) {
        elsewhere(
            [work = m_work, at]() -> Result<bool> {
                work->drawText(at);
                return true;
            },
            next);
        return;
    }
    const PageSize& size = one.sizes[size_t(page)];
    const double fitting = std::min(scale, std::sqrt(mostPixels / std::max(1.0, size.width * size.height)));
    wait(m_parts.reader.page(one.bytes, one.first + page, fitting), [this, at, page, next](const Result<PageImage>& image) {
        if (!image || image->width <= 0) {
            endWith(image ? Error{ErrorKind::Rejected, u"a page cannot be drawn"_s, {}} : image.error(), m_work->items[at].name());
            return;
        }
        elsewhere(
            [work = m_work, at, page, picture = *image]() mutable -> Result<bool> {
                work->drawPicture(at, page, std::move(picture));
                return true;
            },
            next);
    });
}

void PackSealPresenter::finish()
{
    auto writing = onPool([work = m_work, folder = packFolder(m_parts.profile), on = m_isOn, telling = telling()] { return work->finished(folder, *on, telling); });
    deliver(writing, this, [this, on = m_isOn](const Result<SealedPack>& version) {
        if (on == m_isOn) {
            version ? keep(*version) : endWith(version.error());
        } else if (version) {
            forget(version->file); // it was written while somebody cancelled it
        }
    });
}

void PackSealPresenter::forget(const QString& file)
{
    for (const QString& ending : {QString(), u".minisig"_s}) {
        QFile::remove(QDir(packFolder(m_parts.profile)).filePath(file) + ending);
    }
}

void PackSealPresenter::keep(const SealedPack& version)
{
    wait(m_parts.desk.keepSealed(m_work->order.review.pack.id, version), [this, file = version.file](const Result<Pack>& kept) {
        if (!kept) {
            forget(file); // it is of no version
            endWith(kept.error());
            return;
        }
        const QString whyUnsigned = m_work->whyUnsigned, path = QDir(packFolder(m_parts.profile)).filePath(file);
        m_isOn.reset();
        m_work.reset();
        Q_EMIT sealed(*kept, path, whyUnsigned);
    });
}

} // namespace cf::ui
