#include "app/sandbox/letter_layout.h"

#include "app/sandbox/brand.h"
#include "app/sandbox/page_flow.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

const Colour pale = Colour::hex(0x747b78);
const Colour rule = Colour::hex(0xcfd5d2);

struct Words {
    QString page, closing;
};

Words wordsOf(const QString& language)
{
    if (language == u"de"_s) {
        return {u"Seite %1 von %2"_s, u"Mit freundlichen Grüßen"_s};
    }
    return {u"Page %1 of %2"_s, u"Yours sincerely"_s};
}

QString longDate(QDate date, const QString& language)
{
    static const QStringList english =
        u"January|February|March|April|May|June|July|August|September|October|November|December"_s.split(u'|');
    static const QStringList german =
        u"Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"_s.split(u'|');
    return language == u"de"_s ? u"%1. %2 %3"_s.arg(date.day()).arg(german[date.month() - 1]).arg(date.year())
                               : u"%1 %2 %3"_s.arg(date.day()).arg(english[date.month() - 1]).arg(date.year());
}

void letterhead(PageFlow& flow, const Letter& letter, const Brand& brand)
{
    flow.add([unit = letter.unit](cairo_t* cr) { drawMark(cr, unit, 60, 44); });
    flow.put(brand.name, {brand.display, 14, 700, brand.colour}, 94, 40, 280);
    flow.put(brand.claim, {brand.display, 7.5, 400, pale}, 94, 59, 280);
    flow.put(brand.contact, {brand.display, 8, 400, pale, Align::Right}, 380, 42, 155);
}

void addressWindow(PageFlow& flow, const Letter& letter, const Brand& brand)
{
    flow.put(brand.senderLine, {brand.display, 6.5, 400, pale}, 60, 118, 300);
    double y = 132;
    if (!letter.addressNote.isEmpty()) {
        flow.put(letter.addressNote, {brand.display, 7.5, 600}, 60, y, 280);
        y += 13;
    }
    for (const QString& line : letter.address) {
        y += flow.put(line, {brand.body, 10.5}, 60, y, 270, letter.addresseeLanguage);
    }
    flow.put(longDate(letter.date, letter.language), {brand.body, 10.5, 400, Colour::hex(0x20242a), Align::Right}, 380,
             132, 155);
    flow.put(letter.references.join(u'\n'), {brand.body, 8.5, 400, pale, Align::Right, 1.4}, 335, 150, 200);
}

/// Guides for the folding and inserting machine at the left edge.
void productionMarks(PageFlow& flow, qsizetype pageIndex)
{
    flow.add([pageIndex](cairo_t* cr) {
        cairo_set_source_rgb(cr, 0.55, 0.57, 0.56);
        cairo_set_line_width(cr, 0.4);
        for (const double y : {297.6, 595.3}) {
            cairo_move_to(cr, 10, y);
            cairo_line_to(cr, 22, y);
        }
        cairo_stroke(cr);
        cairo_set_source_rgb(cr, 0.1, 0.1, 0.1);
        const int pattern = 0b100001 | static_cast<int>((pageIndex % 8) << 1);
        for (int bit = 0; bit < 6; ++bit) {
            if (pattern >> bit & 1) {
                cairo_rectangle(cr, 12, 408 + bit * 9, 14, 1.1);
            }
        }
        cairo_fill(cr);
    });
}

void foot(PageFlow& flow, const Letter& letter, const Brand& brand, qsizetype page, qsizetype pages)
{
    flow.fill(60, 776, 475, 0.5, rule);
    flow.put(brand.imprint, {brand.display, 6.5, 400, pale, Align::Left, 1.45}, 60, 782, 380);
    const Words words = wordsOf(letter.language);
    flow.put(words.page.arg(page).arg(pages), {brand.display, 7.5, 400, pale, Align::Right}, 440, 782, 95);
    flow.put(letter.templateCode, {brand.display, 6.5, 400, pale, Align::Right}, 440, 793, 95);
}

void continuationHead(PageFlow& flow, const Letter& letter, const Brand& brand)
{
    flow.add([unit = letter.unit](cairo_t* cr) { drawMark(cr, unit, 60, 44); });
    flow.put(letter.subject, {brand.display, 9.5, 600, brand.colour}, 98, 50, 300);
    if (letter.personal) {
        flow.put(letter.references.value(0), {brand.body, 8.5, 400, pale, Align::Right}, 380, 51, 155);
    }
}

void stamp(PageFlow& flow, const Letter& letter, const Brand& brand)
{
    if (letter.mark.isEmpty()) {
        return;
    }
    const Colour red = Colour::hex(0xa3271f);
    flow.frame(60, 84, 475, 20, red);
    flow.put(letter.mark, {brand.display, 8.5, 600, red, Align::Centre}, 64, 88, 467);
}

void signature(PageFlow& flow, const Letter& letter, const Brand& brand)
{
    if (letter.signer.isEmpty()) {
        return;
    }
    flow.space(14);
    flow.keep(96);
    const double y = flow.y();
    flow.put(wordsOf(letter.language).closing, {brand.body, 10.5}, 60, y, 300);
    flow.add([signer = letter.signer, y](cairo_t* cr) { drawSignature(cr, signer, 60, y + 50); });
    flow.put(letter.signer + u'\n' + letter.signerRole, {brand.body, 9.5}, 60, y + 60, 300);
    flow.space(92);
}

void languageNote(PageFlow& flow, const Letter& letter, const Brand& brand)
{
    if (letter.languageNote.isEmpty()) {
        return;
    }
    TextStyle style{brand.body, 8.5, 400, pale};
    style.followsDirection = true;
    flow.space(12);
    flow.paragraph(letter.languageNote, style, letter.addresseeLanguage);
}

} // namespace

std::vector<Page> layOut(const Letter& letter, const Typesetter& typesetter)
{
    const Brand& brand = brandOf(letter.unit);
    PageFlow flow(typesetter, brand, letter.language);
    flow.onContinuation([&letter, &brand](PageFlow& at) { continuationHead(at, letter, brand); });
    letterhead(flow, letter, brand);
    if (letter.personal) {
        addressWindow(flow, letter, brand);
    }
    flow.moveTo(letter.personal ? 226 : 116);
    flow.heading(letter.subject, letter.personal ? 13 : 17);
    flow.space(letter.personal ? 6 : 12);
    if (!letter.salutation.isEmpty()) {
        flow.paragraph(letter.salutation, {brand.body, 10.5}, letter.addresseeLanguage);
        flow.space(7);
    }
    for (const LetterBlock& block : letter.blocks) {
        flow.block(block);
    }
    signature(flow, letter, brand);
    languageNote(flow, letter, brand);
    for (const LetterBlock& block : letter.enclosures) {
        flow.block(block);
    }

    const qsizetype count = flow.pageCount();
    for (qsizetype i = 0; i < count; ++i) {
        flow.selectPage(i);
        foot(flow, letter, brand, i + 1, count);
        stamp(flow, letter, brand);
        if (letter.forPrint) {
            productionMarks(flow, i);
        }
    }
    return flow.takePages();
}

} // namespace cf::sandbox
