#include "ui/packs/pack_seal_work_presenter.h"

#include "models/base/sha256.h"
#include "models/evidence/result_export.h"

#include <QDir>
#include <QSaveFile>

#include <cmath>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int mostPages = 20'000, mostRounds = 6;

Result<void> put(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorKind::Storage, file.errorString());
    }
    return {};
}

} // namespace

void blacken(PageImage& image, double scale, const std::vector<QRectF>& boxes)
{
    for (const QRectF& box : boxes) {
        const int left = std::clamp(int(std::floor(box.left() * scale)), 0, image.width), right = std::clamp(int(std::ceil(box.right() * scale)), 0, image.width);
        const int top = std::clamp(int(std::floor(box.top() * scale)), 0, image.height), bottom = std::clamp(int(std::ceil(box.bottom() * scale)), 0, image.height);
        for (int y = top; y < bottom; ++y) {
            auto* row = reinterpret_cast<quint32*>(image.pixels.data() + qsizetype(y) * image.stride);
            std::fill(row + left, row + std::max(left, right), 0xff000000U);
        }
    }
}

QString PackSealWork::stampLeft(const LoadedItem& one, int number, int page) const { return tr("Item %1, page %2 of %3 · %4").arg(number).arg(page + 1).arg(one.pages).arg(one.name().left(60)); }
QString PackSealWork::stampRight(int page) const { return tr("%1 version %2 · page %3 of %4").arg(order.review.pack.id).arg(sealing.version).arg(page).arg(sealing.pages); }

std::vector<PackStamp> PackSealWork::plainStamps(int first, int count) const
{
    std::vector<PackStamp> stamps;
    for (int i = 0; i < count; ++i) {
        stamps.push_back({order.review.pack.title.left(80), stampRight(first + i)});
    }
    return stamps;
}

void PackSealWork::place(int front)
{
    sealing.places.clear();
    int next = front + 1, number = 1;
    for (const LoadedItem& one : items) {
        const bool isFile = one.item.kind == PackItemKind::Record, isPart = one.seen.pageFrom.has_value() || one.seen.pageCount.has_value();
        evidence::PackPlace made{one.item.key, number, next, one.pages, {}, {}};
        made.withheld = !one.item.redactions.empty() ? u"redacted"_s : !isFile ? u"no-file"_s : isPart ? u"part-of-a-file"_s : QString();
        made.enclosed = made.withheld.isEmpty() ? evidence::enclosedName(number, one.item, one.seen) : QString();
        sealing.places.push_back(made);
        next += one.pages;
        ++number;
    }
    sealing.pages = next - 1;
}

Result<int> PackSealWork::layOut(const TimeTelling& telling)
{
    int pages = 0;
    for (LoadedItem& one : items) {
        one.pages = one.html.isEmpty() ? one.pages : drawing->pagesOf(one.html);
        pages += one.pages;
    }
    if (pages > mostPages) {
        return fail(ErrorKind::Rejected, u"a pack takes at most %1 pages"_s.arg(mostPages));
    }
    coverPages = contentsPages = 1;
    // The contents name pages that lie behind them, so they are laid out until they take what they said they would.
    for (int round = 0; round < mostRounds; ++round) {
        place(coverPages + contentsPages);
        cover = packCoverHtml(order.review, sealing, whyUnsigned, telling);
        contents = packContentsHtml(order.review, sealing, telling);
        const int coverTakes = drawing->pagesOf(cover), contentsTake = drawing->pagesOf(contents);
        if (coverTakes == coverPages && contentsTake == contentsPages) {
            return pages;
        }
        coverPages = coverTakes;
        contentsPages = contentsTake;
    }
    return fail(ErrorKind::Rejected, u"the contents could not be laid out"_s);
}

void PackSealWork::drawFront()
{
    drawing->addHtml(cover, plainStamps(1, coverPages));
    drawing->addHtml(contents, plainStamps(1 + coverPages, contentsPages));
}

void PackSealWork::drawText(size_t at)
{
    const LoadedItem& text = items[at];
    std::vector<PackStamp> stamps;
    for (int i = 0; i < text.pages; ++i) {
        stamps.push_back({stampLeft(text, int(at) + 1, i), stampRight(sealing.places[at].firstPage + i)});
    }
    drawing->addHtml(text.html, stamps);
}

void PackSealWork::drawPicture(size_t at, int page, PageImage picture)
{
    const LoadedItem& here = items[at];
    std::vector<QRectF> boxes;
    for (const PackRedaction& redaction : here.item.redactions) {
        if (redaction.page == page) {
            boxes.push_back(redaction.box);
        }
    }
    blacken(picture, picture.width / std::max(1.0, here.sizes[size_t(page)].width), boxes);
    drawing->addPicture(picture, here.sizes[size_t(page)], {stampLeft(here, int(at) + 1, page), stampRight(sealing.places[at].firstPage + page)});
}

Result<QByteArray> PackSealWork::pdf(const QByteArray& manifest, const TimeTelling& telling)
{
    seal::ArchivalFacts facts{order.review.pack.title, sealing.program, sealing.at, {{tr("Cover"), 0, 0}, {tr("Contents"), coverPages, 0}}};
    std::vector<seal::EnclosedFile> files{{QLatin1StringView(evidence::manifestName), u"application/json"_s, u"what is in this pack, with source, time and hash"_s, manifest}};
    for (size_t i = 0; i < items.size(); ++i) {
        const evidence::PackPlace& at = sealing.places[i];
        facts.bookmarks.push_back({u"%1  %2"_s.arg(at.number).arg(packItemTitle(evidence::sealedItem(items[i].item), telling)), at.firstPage - 1, 0});
        if (!at.enclosed.isEmpty()) {
            const QString mime = items[i].seen.mime;
            files.push_back({at.enclosed, mime.isEmpty() ? u"application/octet-stream"_s : mime, u"the original of item %1"_s.arg(at.number), items[i].bytes});
        }
    }
    CF_TRY(const QByteArray made, seal::archivalPdf(drawing->finish(), facts, files));
    CF_TRY(const auto inside, seal::enclosedFiles(made));
    std::map<QString, QByteArray> byName;
    for (const seal::EnclosedFile& one : inside) {
        byName[one.name] = one.bytes;
    }
    CF_TRY(const auto misfits, evidence::packMisfits(byName));
    if (!misfits.empty()) {
        return fail(ErrorKind::Protocol, u"%1: %2"_s.arg(misfits.front().name, misfits.front().what));
    }
    return Result<QByteArray>(made);
}

Result<SealedPack> PackSealWork::finished(const QString& folder, const std::atomic<bool>& isOn, const TimeTelling& telling)
{
    for (const LoadedItem& one : items) { // the hash of what was read, where none was recorded
        for (evidence::ItemReview& seen : order.review.items) {
            if (seen.key == one.item.key) {
                seen = one.seen;
            }
        }
    }
    const evidence::PackReview& review = order.review;
    SealedPack made{sealing.version, sealing.at, sealing.person, sealing.reason, sealing.why, review.pack.composition, evidence::packManifest(review, sealing), {}, 0, {}, sealing.key};
    CF_TRY(const QByteArray file, pdf(made.manifest, telling));
    made.sha256 = sha256Of(file);
    made.bytes = file.size();
    // With a piece of its hash, so that no two programs of a profile write the same file.
    made.file = u"%1-%2-%3.pdf"_s.arg(review.pack.id).arg(sealing.version).arg(QString::fromLatin1(made.sha256.toHex().left(8)));
    if (!isOn) {
        return fail(ErrorKind::Cancelled, {});
    }
    if (!QDir().mkpath(folder)) {
        return fail(ErrorKind::Storage, folder);
    }
    const QString path = QDir(folder).filePath(made.file), beside = path + u".minisig"_s;
    Result<void> written = put(path, file);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup);
    if (written && key) {
        const QString said = u"pack %1 version %2, made %3, sha256 %4"_s.arg(review.pack.id).arg(sealing.version).arg(evidence::isoUtc(sealing.at), QString::fromLatin1(made.sha256.toHex()));
        written = put(beside, key->sign(file, said));
    } else {
        QFile::remove(beside); // of one that was never kept
    }
    if (written && !isOn) {
        written = fail(ErrorKind::Cancelled, {});
    }
    if (!written) {
        QFile::remove(path);
        QFile::remove(beside);
        return tl::unexpected<Error>(written.error());
    }
    return Result<SealedPack>(std::move(made));
}

} // namespace cf::ui
