#include "app/reader/pdf_reader.h"

#include "app/reader/right_to_left.h"
#include "app/reader/text_budget.h"
#include "models/reading/reader_wire.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <poppler-document.h>
#include <poppler-page-renderer.h>
#include <poppler-page.h>

using namespace Qt::StringLiterals;

namespace cf::reading {

const char* const encryptedReason = "it is encrypted and needs a password";

namespace {

/// Poppler marks the direction of right-to-left lines; the text itself is in logical order without that.
bool isDirectionMark(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x202A && code <= 0x202E) || code == 0x200E || code == 0x200F || code == 0xFEFF || code == 0;
}

QString toText(const poppler::ustring& text)
{
    QString result(reinterpret_cast<const QChar*>(text.data()), qsizetype(text.size()));
    result.removeIf(isDirectionMark);
    return withoutPresentationForms(result);
}

/// The width (or height, on a turned page) of every letter from `first` on is the same: poppler spread one replacement
/// text
/// (/ActualText) over the place of a glyph. Drawn letters differ.
bool isReplacement(const poppler::text_box& box, size_t first, size_t count)
{
    const poppler::rectf one = box.char_bbox(first);
    for (size_t i = first + 1; i < first + count; ++i) {
        const poppler::rectf other = box.char_bbox(i);
        if (std::abs(other.width() - one.width()) > 0.01 || std::abs(other.height() - one.height()) > 0.01) {
            return false;
        }
    }
    return true;
}

PageWord pieceOf(const poppler::text_box& box)
{
    const poppler::rectf where = box.bbox();
    return {toText(box.text()), QRectF(where.x(), where.y(), where.width(), where.height())};
}

QString reversed(QString text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

/// The words of a page as poppler gives them, right-to-left ones in reading order.
std::vector<PageWord> readablePieces(const std::vector<poppler::text_box>& boxes)
{
    std::vector<PageWord> result;
    result.reserve(boxes.size());
    for (const poppler::text_box& box : boxes) {
        PageWord piece = pieceOf(box);
        if (piece.text.size() > 1 && isRightToLeftWord(piece.text) &&
            !isReplacement(box, 0, size_t(piece.text.size()))) {
            piece.text = reversed(piece.text);
        }
        result.push_back(std::move(piece));
    }
    return result;
}

/// In the text of a page poppler turns right-to-left words round, because letters are drawn left to right. Replacement
/// texts and ligatures are in reading order already and come out backwards: they are turned back, word by word.
void mendReplacements(const poppler::page& page, QString& text)
{
    if (std::ranges::none_of(text, isRightToLeft)) {
        return;
    }
    const std::vector<poppler::text_box> boxes = page.text_list();
    const std::vector<PageWord> right = readablePieces(boxes);
    std::vector<PageWord> given = right;
    for (size_t i = 0; i < boxes.size(); ++i) {
        if (isRightToLeftWord(given[i].text)) {
            given[i].text = reversed(pieceOf(boxes[i]).text);
            continue;
        }
        const QString mixed = given[i].text; // words of both directions under one replacement text
        for (qsizetype at = 0, end = 0; at < mixed.size(); at = std::max(end, at + 1)) {
            for (end = at; end < mixed.size() && (isRightToLeft(mixed[end]) || mixed[end].isMark());) {
                ++end;
            }
            if (end - at >= 3 && isReplacement(boxes[i], size_t(at), size_t(end - at))) {
                text.replace(reversed(mixed.mid(at, end - at)), mixed.mid(at, end - at));
            }
        }
    }
    const std::vector<PageWord> rightWords = withWholeWords(right);
    const std::vector<PageWord> givenWords = withWholeWords(given);
    for (size_t i = 0; i < rightWords.size() && i < givenWords.size(); ++i) {
        if (rightWords[i].text != givenWords[i].text) {
            text.replace(givenWords[i].text, rightWords[i].text);
        }
    }
}

/// A mark drawn apart from its letter lands on a line of its own, where it means nothing.
void dropStrayMarks(QString& text)
{
    qsizetype kept = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool stray = text[i].isMark() && (kept == 0 || text[kept - 1].isSpace());
        if (!stray) {
            text[kept++] = text[i];
        }
    }
    text.truncate(kept);
}

QString pageText(const poppler::page& page)
{
    QString text = toText(page.text(poppler::rectf(), poppler::page::non_raw_non_physical_layout));
    mendReplacements(page, text);
    dropStrayMarks(text);
    text.remove(u'\f'); // the separator of pages is ours
    while (text.endsWith(u'\n') || text.endsWith(u' ')) {
        text.chop(1);
    }
    return text;
}

bool hasWords(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return !c.isSpace(); });
}

PageSize sizeOf(const poppler::page& page)
{
    const poppler::rectf box = page.page_rect(poppler::crop_box);
    const bool turned = page.orientation() == poppler::page::landscape || page.orientation() == poppler::page::seascape;
    return turned ? PageSize{box.height(), box.width()} : PageSize{box.width(), box.height()};
}

bool isSane(const PageSize& size)
{
    return std::isfinite(size.width) && std::isfinite(size.height) && size.width > 0 && size.height > 0;
}

} // namespace

void silencePoppler()
{
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
}

PdfFile::PdfFile(QByteArray bytes, std::unique_ptr<poppler::document> document)
    : m_bytes(std::move(bytes))
    , m_document(std::move(document))
{}

PdfFile::~PdfFile() = default;

Result<std::unique_ptr<PdfFile>> PdfFile::open(QByteArray bytes)
{
    if (bytes.size() > std::numeric_limits<int>::max()) {
        return fail(ErrorKind::Rejected, u"over 2 GiB"_s);
    }
    std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
    if (!document) {
        return fail(ErrorKind::Rejected, u"the PDF is damaged"_s);
    }
    if (document->is_locked()) {
        return fail(ErrorKind::Rejected, QString::fromLatin1(encryptedReason));
    }
    if (document->pages() <= 0) {
        return fail(ErrorKind::Rejected, u"the PDF is damaged: it has no pages"_s);
    }
    return std::unique_ptr<PdfFile>(new PdfFile(std::move(bytes), std::move(document)));
}

int PdfFile::pages() const { return m_document->pages(); }

Extraction PdfFile::extraction() const
{
    Extraction found;
    found.state = TextState::Extracted;
    found.mime = u"application/pdf"_s;
    int major = 0;
    int minor = 0;
    m_document->get_pdf_version(&major, &minor);
    found.formatVersion = u"%1.%2"_s.arg(major).arg(minor);
    found.title = clipped(toText(m_document->get_title()), 4096).simplified();
    found.pages = std::min(m_document->pages(), 10'000'000);

    TextBudget budget(maximumTextBytes);
    int damaged = 0;
    bool anyWords = false;
    const int last = std::min(found.pages, maximumPages);
    for (int number = 0; number < last && !budget.spent(); ++number) {
        if (number > 0) {
            budget.append(u"\f");
        }
        const std::unique_ptr<poppler::page> page(m_document->create_page(number));
        if (!page) {
            ++damaged;
            continue;
        }
        const QString text = pageText(*page);
        anyWords = anyWords || hasWords(text);
        budget.append(text);
    }
    found.text = anyWords ? budget.take() : QString();
    if (budget.spent()) {
        found.state = TextState::TooLarge;
        found.reason = u"over 64 MiB of text; the rest was not read"_s;
    } else if (found.pages > maximumPages) {
        found.state = TextState::TooLarge;
        found.reason = u"over %1 pages; the rest was not read"_s.arg(maximumPages);
    } else if (damaged == found.pages) {
        found.state = TextState::Unreadable;
        found.reason = u"all pages are damaged"_s;
    } else if (!anyWords) {
        found.state = TextState::NoText;
    } else if (damaged > 0) {
        found.reason = u"%1 damaged pages left out"_s.arg(damaged);
    }
    return found;
}

Result<std::unique_ptr<poppler::page>> PdfFile::page(int number) const
{
    if (number < 0 || number >= m_document->pages()) {
        return fail(ErrorKind::Rejected, u"no such page"_s);
    }
    std::unique_ptr<poppler::page> page(m_document->create_page(number));
    if (!page || !isSane(sizeOf(*page))) {
        return fail(ErrorKind::Rejected, u"the page is damaged"_s);
    }
    return page;
}

Result<std::vector<PageSize>> PdfFile::sizes() const
{
    std::vector<PageSize> sizes;
    const int last = std::min(m_document->pages(), maximumPages);
    sizes.reserve(size_t(last));
    for (int number = 0; number < last; ++number) {
        const std::unique_ptr<poppler::page> page(m_document->create_page(number));
        const PageSize size = page ? sizeOf(*page) : PageSize{};
        // A damaged page keeps its place among the others, as an empty sheet.
        sizes.push_back(isSane(size) ? size : PageSize{595, 842});
    }
    return sizes;
}

Result<PageImage> PdfFile::image(int number, double scale) const
{
    CF_TRY(const std::unique_ptr<poppler::page> shown, page(number));
    const PageSize size = sizeOf(*shown);
    const double width = std::ceil(size.width * scale);
    const double height = std::ceil(size.height * scale);
    if (!(scale > 0) || width < 1 || height < 1 || !(width * height <= double(maximumPagePixels))) {
        return fail(ErrorKind::Rejected, u"the image would be over 64 megapixels"_s);
    }
    poppler::page_renderer renderer;
    renderer.set_render_hints(poppler::page_renderer::antialiasing | poppler::page_renderer::text_antialiasing);
    renderer.set_paper_color(0xFFFFFFFF);
    renderer.set_image_format(poppler::image::format_argb32);
    const poppler::image picture = renderer.render_page(shown.get(), 72 * scale, 72 * scale);
    if (!picture.is_valid() || picture.width() <= 0 || picture.height() <= 0 ||
        qint64(picture.width()) * picture.height() > maximumPagePixels) {
        return fail(ErrorKind::Rejected, u"the page cannot be drawn"_s);
    }
    return PageImage{picture.width(), picture.height(), picture.bytes_per_row(),
                     QByteArray(picture.const_data(), qsizetype(picture.bytes_per_row()) * picture.height())};
}

Result<std::vector<PageWord>> PdfFile::words(int number) const
{
    CF_TRY(const std::unique_ptr<poppler::page> shown, page(number));
    std::vector<PageWord> result;
    for (PageWord& piece : readablePieces(shown->text_list())) {
        const QRectF& area = piece.box;
        if (!piece.text.isEmpty() && std::isfinite(area.x() + area.y() + area.width() + area.height())) {
            piece.text = clipped(piece.text, 64 << 10);
            result.push_back(std::move(piece));
        }
    }
    return withWholeWords(result);
}

Extraction readPdf(const QByteArray& bytes)
{
    const auto file = PdfFile::open(bytes);
    if (file) {
        return (*file)->extraction();
    }
    Extraction found;
    found.mime = u"application/pdf"_s;
    const bool encrypted = file.error().detail == QLatin1StringView(encryptedReason);
    found.state = encrypted ? TextState::Encrypted : TextState::Unreadable;
    found.reason = file.error().detail;
    return found;
}

} // namespace cf::reading
