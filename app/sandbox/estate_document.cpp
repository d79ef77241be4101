#include "app/sandbox/estate_document.h"

#include "app/sandbox/estate/dice.h"
#include "app/sandbox/estate_text.h"
#include "app/sandbox/page_flow.h"
#include "app/sandbox/pdf_file.h"
#include "app/sandbox/pdf_lock.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

bool isJapanese(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana; });
}

/// Lines of a letter that was never machine-readable.
void drawWriting(cairo_t* cr, quint64 key)
{
    estate::Dice dice(key, estate::Subject::Document, 0);
    cairo_set_source_rgb(cr, 0.35, 0.37, 0.4);
    for (double y = 150; y < 640; y += 15) {
        double x = 60;
        const double end = 300 + double(dice.below(220));
        while (x < end) {
            const double width = 12 + double(dice.below(40));
            cairo_rectangle(cr, x, y, width, 5);
            x += width + 5;
        }
    }
    cairo_fill(cr);
}

std::vector<Page> pagesOf(const estate::MadeRendition& file, bool isAltered, const Typesetter& typesetter)
{
    const auto unit = Unit(file.contentKey / 4 % 3);
    const Brand& brand = brandOf(unit);
    const QString text = textOf(file);
    PageFlow flow(typesetter, brand, isJapanese(text) ? u"ja"_s : u"en"_s);
    const auto head = [unit, &brand](PageFlow& at) {
        at.add([unit](cairo_t* cr) { drawMark(cr, unit, 60, 44); });
        at.fill(60, 78, 475, 1.2, brand.colour);
    };
    flow.onContinuation(head);
    head(flow);
    flow.moveTo(116);
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        TextStyle style{brand.body, 10.5};
        style.followsDirection = true;
        flow.paragraph(line, style);
        flow.space(7);
    }
    if (text.isEmpty()) {
        flow.add([key = file.contentKey](cairo_t* cr) { drawWriting(cr, key); });
    }
    if (isAltered) {
        flow.frame(60, 740, 475, 20, brand.colour);
    }
    while (flow.pageCount() < file.pages) {
        flow.block(PageBreak{});
        flow.fill(60, 776, 475, .5, brand.colour);
    }
    return flow.takePages();
}

QByteArray pdfOf(const estate::MadeRendition& file, bool isAltered, const Typesetter& typesetter)
{
    PdfProperties properties;
    properties.subject = QString::fromLatin1(keyOf(file));
    properties.made = QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    properties.offset = u"+00:00"_s;
    const std::vector<Page> pages = pagesOf(file, isAltered, typesetter);
    switch (file.textState) {
    case TextState::NoText: return makeScan(pages, properties);
    case TextState::Encrypted: return locked(makePdf(pages, properties), keyOf(file));
    case TextState::Unreadable: {
        const QByteArray whole = makePdf(pages, properties);
        return whole.first(whole.size() / 2);
    }
    default: return makePdf(pages, properties);
    }
}

} // namespace

Result<QByteArray> documentBytes(const estate::MadeRendition& file, Bytes which, const Typesetter& typesetter)
{
    if (which == Bytes::Now && file.content == ContentState::Missing) {
        return fail(ErrorKind::NotFound, u"the file is missing"_s);
    }
    const bool isAltered = which == Bytes::Now && file.content == ContentState::Altered;
    const auto plain = plainBytes(file, isAltered);
    return plain ? *plain : pdfOf(file, isAltered, typesetter);
}

} // namespace cf::sandbox
