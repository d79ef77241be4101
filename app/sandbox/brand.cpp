#include "app/sandbox/brand.h"

#include "app/sandbox/random_source.h"

#include <numbers>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

void paint(cairo_t* cr, Colour colour)
{
    cairo_set_source_rgb(cr, colour.red, colour.green, colour.blue);
    cairo_fill(cr);
}

void triangle(cairo_t* cr, double left, double right, double top, double bottom)
{
    cairo_move_to(cr, left, bottom);
    cairo_line_to(cr, (left + right) / 2, top);
    cairo_line_to(cr, right, bottom);
    cairo_close_path(cr);
}

void bankMark(cairo_t* cr, Colour colour)
{
    triangle(cr, 0, 26, 0, 26);
    paint(cr, colour);
    triangle(cr, 8, 18, 15, 26);
    paint(cr, Colour::hex(0xffffff));
}

/// A gate: the same house, an arch for a roof.
void insuranceMark(cairo_t* cr, Colour colour)
{
    constexpr double pi = std::numbers::pi;
    for (const auto& [radius, fill] : {std::pair(13.0, colour), {9.0, Colour::hex(0xffffff)}, {5.0, colour}}) {
        cairo_move_to(cr, 13 - radius, 26);
        cairo_arc(cr, 13, 13, radius, pi, 2 * pi);
        cairo_line_to(cr, 13 + radius, 26);
        cairo_close_path(cr);
        paint(cr, fill);
    }
}

void energyMark(cairo_t* cr, Colour colour)
{
    cairo_arc(cr, 13, 13, 13, 0, 2 * std::numbers::pi);
    paint(cr, colour);
    cairo_move_to(cr, 14.6, 3.4);
    cairo_line_to(cr, 6.4, 14.8);
    cairo_line_to(cr, 11.9, 14.8);
    cairo_line_to(cr, 10.9, 22.6);
    cairo_line_to(cr, 19.4, 10.9);
    cairo_line_to(cr, 13.6, 10.9);
    cairo_close_path(cr);
    paint(cr, Colour::hex(0xffffff));
}

Brand bank()
{
    return {u"Northgate Savings Bank"_s,
            u"Founded 1884 · a mutual society"_s,
            u"Customer service\n+49 800 555 0142\nnorthgate.example/help"_s,
            u"Northgate Savings Bank · Am Speicher 4 · 20457 Hamburg"_s,
            u"Northgate Savings Bank · Register Hamburg GnR 1021 · Board: H. Brandt, T. Okonkwo, A. Lindqvist\n"
            "Supervised by the Federal Financial Supervisory Authority"_s,
            u"NSB"_s,
            u"bank.northgate.example"_s,
            Colour::hex(0x1f4d3f),
            0x1f4d3f,
            Colour::hex(0xeef2ef),
            Face::Serif,
            Face::Sans};
}

Brand insurance()
{
    return {u"Northgate Insurance"_s,
            u"Home · motor · life"_s,
            u"Claims, day and night\n+49 800 555 0177\nnorthgate.example/claims"_s,
            u"Northgate Insurance · Speersort 11 · 20095 Hamburg"_s,
            u"Northgate Insurance Mutual Society · Register Hamburg HRB 88213 · Board: E. Sandoval, J. Wierzbicki\n"
            "Chair of the supervisory board: M. Achterberg · VAT exempt under section 4 no. 10 a of the VAT Act"_s,
            u"NGI"_s,
            u"insurance.northgate.example"_s,
            Colour::hex(0x5b2a4a),
            0x5b2a4a,
            Colour::hex(0xf4eff2),
            Face::Grotesque,
            Face::Grotesque};
}

Brand energy()
{
    return {u"Northgate Energy"_s,
            u"Electricity, gas and heat for the coast"_s,
            u"Faults, day and night\n+49 800 555 0190\nnorthgate.example/energy"_s,
            u"Northgate Energy · Kraftwerkstraße 2 · 20539 Hamburg"_s,
            u"Northgate Energy Networks Ltd · Register Hamburg HRB 40377 · Directors: P. Halvorsen, S. Marquardt\n"
            "Complaints: northgate.example/complaints · Energy arbitration board, Berlin"_s,
            u"NGE"_s,
            u"energy.northgate.example"_s,
            Colour::hex(0x0d5875),
            0x0d5875,
            Colour::hex(0xecf3f6),
            Face::Sans,
            Face::Sans};
}

} // namespace

const Brand& brandOf(Unit unit)
{
    static const Brand all[] = {bank(), insurance(), energy()};
    return all[static_cast<int>(unit)];
}

void drawMark(cairo_t* cr, Unit unit, double x, double y)
{
    cairo_save(cr);
    cairo_translate(cr, x, y);
    const Colour colour = brandOf(unit).colour;
    switch (unit) {
    case Unit::Bank: bankMark(cr, colour); break;
    case Unit::Insurance: insuranceMark(cr, colour); break;
    case Unit::Energy: energyMark(cr, colour); break;
    }
    cairo_restore(cr);
}

void drawSignature(cairo_t* cr, const QString& signer, double x, double y)
{
    RandomSource random(7, signer);
    const Colour ink = Colour::hex(0x26418f);
    cairo_save(cr);
    cairo_set_source_rgb(cr, ink.red, ink.green, ink.blue);
    cairo_set_line_width(cr, 1.2);
    cairo_set_line_cap(cr, CAIRO_LINE_CAP_ROUND);
    cairo_set_line_join(cr, CAIRO_LINE_JOIN_ROUND);
    double at = x + 2;
    cairo_move_to(cr, at, y - 2);
    // A tall initial, then smaller waves that run out in a stroke; each hand has its own height, width and slant.
    const double tall = random.between(20, 38);
    const double slant = random.between(-2, 7);
    const double first = random.between(20, 32);
    cairo_curve_to(cr, at + 4 + slant, y - tall, at + first * 0.7 + slant, y - tall - 4, at + first * 0.5, y - 10);
    cairo_curve_to(cr, at + first * 0.4, y + random.between(2, 9), at + first * 0.8, y - 8, at + first, y - 12);
    at += first;
    const int waves = random.between(2, 5);
    const int high = random.between(4, 18);
    for (int i = 0; i < waves; ++i) {
        const double width = random.between(9, 21);
        const double up = i == waves / 2 ? high + random.below(10) : high * 0.6 + random.below(5);
        cairo_curve_to(cr, at + width * 0.5 + slant, y - 12 - up, at + width * 0.1, y + random.between(-2, 5),
                       at + width, y - 7 - random.below(4));
        at += width;
    }
    cairo_curve_to(cr, at + 8, y - 16, at + 20, y - random.between(-4, 6), at + 24 + random.below(34),
                   y - random.between(4, 20));
    cairo_stroke(cr);
    cairo_restore(cr);
}

} // namespace cf::sandbox
