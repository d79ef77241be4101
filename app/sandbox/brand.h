// How each of the three businesses looks on paper: colours, faces, mark, and the small print of its register entry.
#pragma once

#include "app/sandbox/letter.h"
#include "app/sandbox/typesetter.h"

namespace cf::sandbox {

struct Brand {
    QString name;
    QString claim;      ///< under the name
    QString contact;    ///< three lines, top right
    QString senderLine; ///< above the address window
    QString imprint;    ///< foot of the page, two lines
    QString idPrefix;   ///< of document ids
    QString mailDomain;
    Colour colour;
    unsigned rgb = 0;
    Colour soft; ///< fill of table heads and boxes
    Face body = Face::Serif;
    Face display = Face::Sans;
};

const Brand& brandOf(Unit unit);
/// 26 by 26 points with the top left corner at (x, y).
void drawMark(cairo_t* cr, Unit unit, double x, double y);
/// A hand-written name, different for each signer, 26 points high, standing on y.
void drawSignature(cairo_t* cr, const QString& signer, double x, double y);

} // namespace cf::sandbox
