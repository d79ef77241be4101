#include "models/evidence/comparison/ignored_regions.h"

#include "models/evidence/comparison/text_tokens.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

/// Where windows of envelopes show the address: of DIN C5/6, DL and C4, with some room.
constexpr double windowLeft = 36, windowRight = 320, windowTop = 70, windowBottom = 290;
constexpr double marginShare = 0.09; ///< of the page: head and foot
constexpr int mostAddressLines = 7;

QString lineText(const std::vector<PageWord>& words, const WordLine& line)
{
    QStringList told;
    for (int i = line.first; i < line.first + line.count; ++i) {
        told << words[size_t(i)].text;
    }
    return told.join(u' ');
}

bool hasPostalCode(const QString& line)
{
    static const QRegularExpression places(u"^(?:[A-Z]{1,2}[- ])?\\d{4,5}\\s+\\p{L}|^\\d{3} \\d{2}\\s+\\p{L}|\\b[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}$|\\b[A-Z]{2} \\d{5}(?:-\\d{4})?$|^\\d{2}-\\d{3}\\s+\\p{L}"_s,
                                           QRegularExpression::UseUnicodePropertiesOption);
    return places.match(line).hasMatch();
}

void addAddress(const std::vector<PageWord>& words, std::vector<IgnoredRegion>& found)
{
    std::vector<WordLine> lines;
    for (const WordLine& line : linesOf(words)) {
        const QPointF start = line.box.topLeft();
        if (start.x() >= windowLeft && line.box.right() <= windowRight && start.y() >= windowTop && line.box.bottom() <= windowBottom) {
            lines.push_back(line);
        }
    }
    std::ranges::sort(lines, {}, [](const WordLine& line) { return line.box.top(); });
    for (size_t last = 0; last < lines.size(); ++last) {
        if (!hasPostalCode(lineText(words, lines[last]))) {
            continue;
        }
        QRectF box = lines[last].box;
        int count = 1;
        const auto belongs = [&](const WordLine& line, double gap) { return std::abs(line.box.left() - lines[last].box.left()) < 3 && gap < 1.2 * line.box.height(); };
        for (size_t i = last; i-- > 0 && count < mostAddressLines && belongs(lines[i], box.top() - lines[i].box.bottom());) {
            box = box.united(lines[i].box);
            ++count;
        }
        if (count < 2) {
            continue;
        }
        for (size_t i = last + 1; i < lines.size() && i < last + 2 && belongs(lines[i], lines[i].box.top() - box.bottom()); ++i) {
            box = box.united(lines[i].box); // the country
        }
        found.push_back({IgnoredKind::Address, box});
        return;
    }
}

void addPageNumbers(const std::vector<PageWord>& words, const PageSize& size, std::vector<IgnoredRegion>& found)
{
    static const QRegularExpression pattern(
        u"(?:page|seite|página|pagina|strona|stránka|pág\\.?|p\\.)\\s*\\d{1,5}(?:\\s*(?:of|von|de|di|van|z|ze|/)\\s*\\d{1,5})?|\\b\\d{1,5}\\s*(?:/|of|von)\\s*\\d{1,5}\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression alone(u"^[-–—]?\\s*\\d{1,5}\\s*[-–—]?$"_s);
    for (const WordLine& line : linesOf(words)) {
        if (line.box.top() > size.height * marginShare && line.box.bottom() < size.height * (1 - marginShare)) {
            continue;
        }
        const std::vector<PageWord> ofLine(words.begin() + line.first, words.begin() + line.first + line.count);
        const JoinedWords text = joined(ofLine);
        QRegularExpressionMatch match = pattern.match(text.text);
        if (!match.hasMatch()) {
            match = alone.match(text.text);
        }
        if (!match.hasMatch()) {
            continue;
        }
        QRectF box;
        for (int i = text.wordAt(int(match.capturedStart())); i <= text.wordAt(int(match.capturedEnd()) - 1); ++i) {
            box = box.united(ofLine[size_t(i)].box);
        }
        found.push_back({IgnoredKind::PageNumber, box});
    }
}

void addDates(const std::vector<PageWord>& words, std::vector<IgnoredRegion>& found)
{
    const JoinedWords text = joined(words);
    TokenKeys keys;
    for (const TextToken& token : tokensOf(text.text, keys)) {
        if (token.kind != TokenKind::Date) {
            continue;
        }
        const int last = text.wordAt(token.from + token.length - 1);
        QRectF box;
        for (int i = text.wordAt(token.from); i <= last; ++i) {
            const QRectF& word = words[size_t(i)].box;
            const bool isOtherLine = !box.isNull() && std::abs(word.center().y() - box.center().y()) > word.height() / 2;
            if (isOtherLine) {
                found.push_back({IgnoredKind::Date, box});
                box = {};
            }
            box = box.united(word);
        }
        found.push_back({IgnoredKind::Date, box});
    }
}

} // namespace

QLatin1StringView codeOf(IgnoredKind kind)
{
    switch (kind) {
    case IgnoredKind::Date: return QLatin1StringView("DATE");
    case IgnoredKind::Address: return QLatin1StringView("ADDRESS");
    case IgnoredKind::PageNumber: return QLatin1StringView("PAGE_NUMBER");
    case IgnoredKind::Barcode: return QLatin1StringView("BARCODE");
    case IgnoredKind::Drawn: break;
    }
    return QLatin1StringView("DRAWN");
}

std::vector<WordLine> linesOf(const std::vector<PageWord>& words)
{
    std::vector<WordLine> lines;
    for (int i = 0; i < int(words.size()); ++i) {
        const QRectF& box = words[size_t(i)].box;
        if (!lines.empty()) {
            WordLine& line = lines.back();
            const QRectF& before = words[size_t(i) - 1].box;
            const bool isSameLine = std::abs(box.center().y() - before.center().y()) < std::max(box.height(), before.height()) / 2;
            const bool isNear = std::abs(box.left() - before.right()) < 3 * std::max(box.height(), 4.0) || std::abs(before.left() - box.right()) < 3 * box.height();
            if (isSameLine && isNear) {
                ++line.count;
                line.box = line.box.united(box);
                continue;
            }
        }
        lines.push_back({i, 1, box});
    }
    return lines;
}

int JoinedWords::wordAt(int position) const { return int(std::ranges::upper_bound(begins, position) - begins.begin()) - 1; }

JoinedWords joined(const std::vector<PageWord>& words)
{
    JoinedWords told;
    for (const PageWord& word : words) {
        if (!told.text.isEmpty()) {
            told.text += u' ';
        }
        told.begins.push_back(int(told.text.size()));
        told.text += word.text;
    }
    return told;
}

std::vector<IgnoredRegion> ignoredOn(const std::vector<PageWord>& words, const PageSize& size, const PageImage& image, double scale,
                                     const IgnoredParts& parts)
{
    std::vector<IgnoredRegion> found;
    if (parts.dates) {
        addDates(words, found);
    }
    if (parts.addresses) {
        addAddress(words, found);
    }
    if (parts.pageNumbers) {
        addPageNumbers(words, size, found);
    }
    if (parts.barcodes) {
        for (const QRectF& box : barcodesOf(image, scale, words)) {
            found.push_back({IgnoredKind::Barcode, box});
        }
    }
    return found;
}

} // namespace cf::evidence
