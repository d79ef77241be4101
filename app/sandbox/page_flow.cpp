#include "app/sandbox/page_flow.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

constexpr double left = 60;
constexpr double textWidth = 475;
constexpr double bottom = 762;
constexpr double continuationTop = 98;

const Colour ink = Colour::hex(0x20242a);
const Colour pale = Colour::hex(0x747b78);
const Colour rule = Colour::hex(0xcfd5d2);

void setColour(cairo_t* cr, Colour colour) { cairo_set_source_rgb(cr, colour.red, colour.green, colour.blue); }

} // namespace

PageFlow::PageFlow(const Typesetter& typesetter, const Brand& brand, QString language)
    : m_typesetter(typesetter)
    , m_brand(brand)
    , m_language(std::move(language))
    , m_pages(1)
{}

double PageFlow::put(const QString& text, const TextStyle& style, double x, double y, double width,
                     const QString& language)
{
    const Layout layout = m_typesetter.set(text, style, width, language.isEmpty() ? m_language : language);
    add([layout, x, y, colour = style.colour](cairo_t* cr) { draw(cr, layout, x, y, colour); });
    return heightOf(layout);
}

void PageFlow::fill(double x, double y, double width, double height, Colour colour)
{
    add([=](cairo_t* cr) {
        setColour(cr, colour);
        cairo_rectangle(cr, x, y, width, height);
        cairo_fill(cr);
    });
}

void PageFlow::frame(double x, double y, double width, double height, Colour colour)
{
    add([=](cairo_t* cr) {
        setColour(cr, colour);
        cairo_set_line_width(cr, 0.8);
        cairo_rectangle(cr, x, y, width, height);
        cairo_stroke(cr);
    });
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_current = m_pages.size() - 1;
    m_y = continuationTop;
    if (m_head) {
        m_head(*this);
    }
}

void PageFlow::keep(double height)
{
    if (m_y + height > bottom) {
        newPage();
    }
}

void PageFlow::paragraph(const QString& text, const TextStyle& style, const QString& language)
{
    const Layout layout = m_typesetter.set(text, style, textWidth, language.isEmpty() ? m_language : language);
    const double height = heightOf(layout);
    keep(height);
    add([layout, y = m_y, colour = style.colour](cairo_t* cr) { draw(cr, layout, left, y, colour); });
    m_y += height;
}

void PageFlow::heading(const QString& text, double size)
{
    keep(size * 1.4 + 60);
    paragraph(text, {m_brand.body, size, 700});
}

void PageFlow::block(const LetterBlock& block)
{
    std::visit([this](const auto& each) { put(each); }, block);
}

void PageFlow::put(const Paragraph& block)
{
    paragraph(block.text, {m_brand.body, 10.5});
    m_y += 8;
}

void PageFlow::put(const Heading& block)
{
    m_y += 5;
    heading(block.text, 11);
    m_y += 5;
}

void PageFlow::put(const PageBreak&) { newPage(); }

double PageFlow::tableRow(const Table& table, const QStringList& cells, bool head, bool total)
{
    double others = 0;
    for (const double width : table.widths) {
        others += std::abs(width);
    }
    const double firstWidth = textWidth - 16 - others;
    const double size = head ? 9 : 9.5;
    const Face face = head ? m_brand.display : m_brand.body;
    double x = left + 8;
    std::vector<Drawing> drawings;
    double height = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double given = i == 0 ? -firstWidth : table.widths.value(i - 1, 60);
        const bool strong = head || total || (table.strongLast && i == cells.size() - 1);
        TextStyle style{face, size, strong ? 700 : 400, ink, given < 0 ? Align::Left : Align::Right, 1.3};
        const double width = std::abs(given) - (i == 0 ? 8 : given < 0 ? 6 : 0);
        const Layout layout = m_typesetter.set(cells[i], style, width, m_language);
        height = std::max(height, heightOf(layout));
        drawings.push_back(
            [layout, at = given < 0 ? x : x + std::abs(given) - width](cairo_t* cr) { draw(cr, layout, at, 0, ink); });
        x += std::abs(given);
    }
    const double full = height + (head ? 10 : 8);
    const double above = head ? 5 : 3.5;
    keep(full);
    if (head || total) {
        fill(left, m_y, textWidth, full, m_brand.soft);
    }
    for (Drawing& drawing : drawings) {
        add([drawing = std::move(drawing), y = m_y + above](cairo_t* cr) {
            cairo_save(cr);
            cairo_translate(cr, 0, y);
            drawing(cr);
            cairo_restore(cr);
        });
    }
    m_y += full;
    if (!head) {
        fill(left, m_y, textWidth, 0.5, rule);
    }
    return full;
}

void PageFlow::put(const Table& table)
{
    keep(70);
    tableRow(table, table.heads, true, false);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool last = i == table.rows.size() - 1;
        if (m_y + (last ? 22 : 40) > bottom) { // the last two rows stay together
            newPage();
            tableRow(table, table.heads, true, false);
        }
        tableRow(table, table.rows[i], false, last && table.totals);
    }
    m_y += 13;
}

void PageFlow::put(const Facts& facts)
{
    const double line = 16;
    const double height = 14 + (facts.title.isEmpty() ? 0 : 18) + line * static_cast<double>(facts.pairs.size());
    keep(height + 12);
    fill(left, m_y, textWidth, height, m_brand.soft);
    fill(left, m_y, 3, height, m_brand.colour);
    double y = m_y + 7;
    if (!facts.title.isEmpty()) {
        put(facts.title, {m_brand.display, 9.5, 700, m_brand.colour}, left + 14, y, textWidth - 28);
        y += 18;
    }
    for (const auto& [label, value] : facts.pairs) {
        put(label, {m_brand.body, 9.5, 400, pale}, left + 14, y, 170);
        put(value, {m_brand.body, 9.5}, left + 190, y, textWidth - 204);
        y += line;
    }
    m_y += height + 12;
}

void PageFlow::put(const Bars& bars)
{
    const double height = 96;
    keep(height + 50);
    put(bars.title, {m_brand.display, 9, 700}, left, m_y, textWidth);
    const double base = m_y + 20 + height;
    const int most = std::max(1, *std::max_element(bars.values.cbegin(), bars.values.cend()));
    const double step = textWidth / static_cast<double>(bars.values.size());
    fill(left, base, textWidth, 0.6, pale);
    for (qsizetype i = 0; i < bars.values.size(); ++i) {
        const double tall = (height - 14) * bars.values[i] / most;
        const double x = left + step * static_cast<double>(i);
        const bool marked = i >= bars.values.size() - bars.highlighted;
        fill(x + step * 0.2, base - tall, step * 0.6, tall, marked ? m_brand.colour : Colour::hex(0xb9cbd3));
        put(QString::number(bars.values[i]), {m_brand.display, 6.5, 400, pale, Align::Centre}, x, base - tall - 10,
            step);
        put(bars.labels.value(i), {m_brand.display, 6.5, 400, pale, Align::Centre}, x, base + 3, step);
    }
    m_y = base + 24;
}

void PageFlow::put(const Slip& slip)
{
    const double height = 70 + 18 * static_cast<double>(slip.choices.size()) + 46;
    keep(height);
    m_y = std::max(m_y + 12, bottom - height); // a slip is cut off at the foot of its page
    add([y = m_y](cairo_t* cr) {
        setColour(cr, pale);
        cairo_set_line_width(cr, 0.8);
        const double dash[] = {4, 3};
        cairo_set_dash(cr, dash, 2, 0);
        cairo_move_to(cr, 40, y);
        cairo_line_to(cr, 555, y);
        cairo_stroke(cr);
        cairo_set_dash(cr, nullptr, 0, 0);
    });
    double y = m_y + 14;
    put(slip.title, {m_brand.body, 12, 700}, left, y, textWidth);
    y += 26;
    for (const QString& choice : slip.choices) {
        frame(left + 0.5, y + 3, 8, 8, ink);
        put(choice, {m_brand.body, 10}, left + 16, y, textWidth - 16);
        y += 18;
    }
    const double line = m_y + height - 20;
    fill(left, line, 220, 0.6, pale);
    put(slip.signature, {m_brand.display, 7.5, 400, pale}, left, line + 4, 220);
    m_y += height;
}

} // namespace cf::sandbox
