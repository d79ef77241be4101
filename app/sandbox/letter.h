// A letter as its writer means it, before it is set on pages: who writes, to whom, what about, and blocks in order.
// Plain values; the same letter becomes a PDF, an HTML body or plain text.
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace cf::sandbox {

enum class Unit { Bank, Insurance, Energy };

struct Paragraph {
    QString text;
};
struct Heading {
    QString text;
};
/// Rows have as many cells as there are heads. The first column is left-aligned and takes the room that is left; the
/// others are `width` points wide and right-aligned unless their width is negative, which means left-aligned.
struct Table {
    QStringList heads;
    QList<double> widths; ///< of the second and later columns
    QList<QStringList> rows;
    bool totals = false;     ///< the last row is set apart as a total
    bool strongLast = false; ///< the last column is what the reader must see
};
/// A shaded box with pairs of label and value.
struct Facts {
    QString title;
    QList<std::pair<QString, QString>> pairs;
};
/// Consumption over time; values are kilowatt hours, `highlighted` counts from the end.
struct Bars {
    QString title;
    QStringList labels;
    QList<int> values;
    int highlighted = 0;
};
/// Cut off and sent back: boxes to tick and a line to sign.
struct Slip {
    QString title;
    QStringList choices;
    QString signature;
};
struct PageBreak {
};
using LetterBlock = std::variant<Paragraph, Heading, Table, Facts, Bars, Slip, PageBreak>;

struct Letter {
    Unit unit = Unit::Bank;
    QString language = QStringLiteral("en"); ///< of the letter itself
    QString addresseeLanguage = QStringLiteral("en");
    QStringList address; ///< first line is the name
    QString addressNote; ///< above the address, e.g. how it was sent
    QDate date;
    QStringList references;
    QString subject;
    QString salutation;
    QList<LetterBlock> blocks;
    QList<LetterBlock> enclosures; ///< after the signature
    QString signer;          ///< empty: no closing formula and no signature
    QString signerRole;
    QString languageNote; ///< "help in your language", in that language
    QString templateCode; ///< as printed at the foot, e.g. "FEE-CHG 7"
    QString mark;         ///< across the head of each page, e.g. "COPY"; may be empty
    bool forPrint = true; ///< fold and insertion marks
    bool personal = true; ///< has an address, a date and a salutation
};

} // namespace cf::sandbox
