#include "app/sandbox/letter_bodies.h"

#include "app/sandbox/brand.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

template <class... F>
struct Overloaded : F... {
    using F::operator()...;
};
template <class... F>
Overloaded(F...) -> Overloaded<F...>;

QString row(const QStringList& cells, const QString& tag, const QString& rowStyle, bool strongLast)
{
    QString out = u"<tr style=\"%1\">"_s.arg(rowStyle);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const bool strong = strongLast && i == cells.size() - 1;
        out += u"<%1 style=\"padding:6px 8px;text-align:%2;border-bottom:1px solid #cfd5d2%3\">%4</%1>"_s.arg(
            tag, i ? u"right"_s : u"left"_s, strong ? u";font-weight:bold"_s : QString(), cells[i].toHtmlEscaped());
    }
    return out + u"</tr>\n"_s;
}

QString tableHtml(const Table& table)
{
    QString out =
        u"<table cellspacing=\"0\" style=\"width:100%;border-collapse:collapse;font-size:14px;margin:8px 0 16px\">\n"_s;
    out += row(table.heads, u"th"_s, u"background:#eef2ef"_s, false);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        const bool total = table.totals && i == table.rows.size() - 1;
        out +=
            row(table.rows[i], u"td"_s, total ? u"background:#eef2ef;font-weight:bold"_s : QString(), table.strongLast);
    }
    return out + u"</table>\n"_s;
}

QString factsHtml(const Facts& facts, const QString& colour)
{
    QString out =
        u"<div style=\"background:#f3f5f4;border-left:4px solid %1;padding:10px 14px;margin:8px 0 16px\">\n"_s.arg(
            colour);
    if (!facts.title.isEmpty()) {
        out += u"<p style=\"margin:0 0 6px;font-weight:bold;color:%1\">%2</p>\n"_s.arg(colour,
                                                                                       facts.title.toHtmlEscaped());
    }
    for (const auto& [label, value] : facts.pairs) {
        out += u"<p style=\"margin:2px 0\"><span style=\"color:#5d6562\">%1:</span> %2</p>\n"_s.arg(
            label.toHtmlEscaped(), value.toHtmlEscaped());
    }
    return out + u"</div>\n"_s;
}

QString blockHtml(const LetterBlock& block, const QString& colour)
{
    return std::visit(Overloaded{[](const Paragraph& each) { return u"<p>%1</p>\n"_s.arg(each.text.toHtmlEscaped()); },
                                 [](const Heading& each) {
                                     return u"<h2 style=\"font-size:16px\">%1</h2>\n"_s.arg(each.text.toHtmlEscaped());
                                 },
                                 [](const Table& each) { return tableHtml(each); },
                                 [&](const Facts& each) { return factsHtml(each, colour); },
                                 [](const auto&) { return QString(); }},
                      block);
}

QString tableText(const Table& table)
{
    QString out = table.heads.join(u" | "_s) + u'\n';
    for (const QStringList& cells : table.rows) {
        out += cells.join(u" | "_s) + u'\n';
    }
    return out + u'\n';
}

QString factsText(const Facts& facts)
{
    QString out = facts.title.isEmpty() ? QString() : facts.title + u'\n';
    for (const auto& [label, value] : facts.pairs) {
        out += u"  %1: %2\n"_s.arg(label, value);
    }
    return out + u'\n';
}

QString blockText(const LetterBlock& block)
{
    return std::visit(Overloaded{[](const Paragraph& each) { return each.text + u"\n\n"_s; },
                                 [](const Heading& each) { return each.text + u'\n'; },
                                 [](const Table& each) { return tableText(each); },
                                 [](const Facts& each) { return factsText(each); },
                                 [](const auto&) { return QString(); }},
                      block);
}

QString closingOf(const Letter& letter)
{
    return letter.language == u"de"_s ? u"Mit freundlichen Grüßen"_s : u"Yours sincerely"_s;
}

} // namespace

QString htmlOf(const Letter& letter, const QString& trackingId)
{
    const Brand& brand = brandOf(letter.unit);
    const QString colour = u"#%1"_s.arg(brand.rgb, 6, 16, QChar(u'0'));
    QString out =
        u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head><meta charset=\"utf-8\"><title>%2</title></head>\n"
        "<body style=\"margin:0;background:#f3f4f4;font-family:'Noto "
        "Sans',Arial,sans-serif;color:#20242a;font-size:15px;line-height:1.5\">\n"
        "<div style=\"max-width:640px;margin:0 auto;background:#ffffff\">\n"
        "<div style=\"background:%3;color:#ffffff;padding:18px 28px;font-size:19px;font-weight:bold\">%4</div>\n"
        "<div style=\"padding:24px 28px\">\n"_s.arg(letter.language, letter.subject.toHtmlEscaped(), colour,
                                                    brand.name);
    if (!letter.mark.isEmpty()) {
        out += u"<p style=\"border:1px solid #a3271f;color:#a3271f;padding:6px 10px\">%1</p>\n"_s.arg(
            letter.mark.toHtmlEscaped());
    }
    out += u"<h1 style=\"font-size:21px;margin:0 0 16px\">%1</h1>\n<p>%2</p>\n"_s.arg(
        letter.subject.toHtmlEscaped(), letter.salutation.toHtmlEscaped());
    for (const LetterBlock& block : letter.blocks) {
        out += blockHtml(block, colour);
    }
    if (!letter.signer.isEmpty()) {
        out += u"<p>%1<br>%2<br><span style=\"color:#5d6562\">%3</span></p>\n"_s.arg(closingOf(letter), letter.signer,
                                                                                     letter.signerRole);
    }
    if (!letter.languageNote.isEmpty()) {
        out += u"<p dir=\"auto\" lang=\"%1\" style=\"color:#5d6562;font-size:13px\">%2</p>\n"_s.arg(
            letter.addresseeLanguage, letter.languageNote.toHtmlEscaped());
    }
    out +=
        u"</div>\n<div style=\"padding:14px 28px;border-top:1px solid #cfd5d2;color:#5d6562;font-size:12px\">%1<br>%2 "
        u"· %3</div>\n</div>\n"
        "<img src=\"https://track.northgate.example/o/%4.gif\" width=\"1\" height=\"1\" alt=\"\">\n</body>\n</html>\n"_s
            .arg(QString(brand.imprint).replace(u'\n', u"<br>"_s), letter.references.value(0).toHtmlEscaped(),
                 letter.templateCode, trackingId);
    return out;
}

QString plainTextOf(const Letter& letter)
{
    QString out = letter.mark.isEmpty() ? QString() : letter.mark + u"\n\n"_s;
    out += letter.subject + u"\n\n"_s + letter.salutation + u"\n\n"_s;
    for (const LetterBlock& block : letter.blocks) {
        out += blockText(block);
    }
    if (!letter.signer.isEmpty()) {
        out += closingOf(letter) + u'\n' + letter.signer + u'\n' + letter.signerRole + u"\n\n"_s;
    }
    if (!letter.languageNote.isEmpty()) {
        out += letter.languageNote + u"\n\n"_s;
    }
    return out + u"-- \n"_s + brandOf(letter.unit).imprint + u'\n' + letter.references.value(0) + u" · "_s +
           letter.templateCode + u'\n';
}

} // namespace cf::sandbox
