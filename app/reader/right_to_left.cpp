#include "app/reader/right_to_left.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cf::reading {

namespace {

constexpr double wordGap = 0.1; // of the height: letters of a word stand closer, words further apart

bool isMarks(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isMark(); });
}

bool onOneLine(const PageWord& a, const PageWord& b)
{
    return std::abs(a.box.center().y() - b.box.center().y()) < 0.5 * std::min(a.box.height(), b.box.height());
}

/// [first, last): pieces of one line from left to right. Appends its words, the rightmost first.
void appendLine(std::vector<PageWord>::const_iterator first, std::vector<PageWord>::const_iterator last,
                std::vector<PageWord>& into)
{
    while (last != first) {
        PageWord word;
        QString marks; // drawn over the letter that comes next
        do {
            const PageWord& piece = *--last;
            word.box = word.box.united(piece.box);
            if (isMarks(piece.text)) {
                marks += piece.text;
            } else {
                word.text += piece.text + std::exchange(marks, QString());
            }
        } while (last != first && word.box.left() - (last - 1)->box.right() <= wordGap * word.box.height());
        word.text += marks;
        into.push_back(std::move(word));
    }
}

} // namespace

bool isRightToLeft(QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; }

bool isRightToLeftWord(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return isRightToLeft(c) || c.isMark(); }) &&
           std::ranges::any_of(text, isRightToLeft);
}

QString withoutPresentationForms(const QString& text)
{
    const auto isForm = [](QChar c) {
        const char16_t code = c.unicode();
        return (code >= 0xFB00 && code < 0xFE00) || (code >= 0xFE70 && code <= 0xFEFC);
    };
    if (std::ranges::none_of(text, isForm)) {
        return text;
    }
    QString result;
    result.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (isForm(c)) {
            result += QString(c).normalized(QString::NormalizationForm_KC);
        } else {
            result += c;
        }
    }
    return result;
}

std::vector<PageWord> withWholeWords(const std::vector<PageWord>& pieces)
{
    std::vector<PageWord> result;
    result.reserve(pieces.size());
    for (auto at = pieces.begin(); at != pieces.end();) {
        auto end = at;
        while (end != pieces.end() && (isRightToLeftWord(end->text) || (end != at && isMarks(end->text))) &&
               (end == at || (onOneLine(*(end - 1), *end) && end->box.left() >= (end - 1)->box.left()))) {
            ++end;
        }
        if (end == at) {
            result.push_back(*at++);
        } else {
            appendLine(at, end, result);
            at = end;
        }
    }
    return result;
}

} // namespace cf::reading
