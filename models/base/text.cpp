#include "models/base/text.h"

#include <QHash>

namespace cf {

namespace {

/// Letters whose stroke, ligature or lost dot is part of the letter, so that decomposition does not part them.
QStringView plain(char32_t c)
{
    switch (c) {
    case U'ł': return u"l";
    case U'ø': return u"o";
    case U'đ': return u"d";
    case U'ð': return u"d";
    case U'þ': return u"th";
    case U'ħ': return u"h";
    case U'ı': return u"i";
    case U'ŧ': return u"t";
    case U'ŋ': return u"n";
    case U'æ': return u"ae";
    case U'œ': return u"oe";
    case U'ß': return u"ss";
    case U'ĸ': return u"k";
    case U'ς': return u"σ";
    default: return {};
    }
}

bool isWordCharacter(char32_t c) { return QChar::isLetterOrNumber(c); }

bool isUnspaced(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return c == U'々' || c == U'ー';
    }
}

void appendFolded(QString& out, const QString& decomposed)
{
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        char32_t c = decomposed[i].unicode();
        if (decomposed[i].isHighSurrogate() && i + 1 < decomposed.size() && decomposed[i + 1].isLowSurrogate()) {
            c = QChar::surrogateToUcs4(decomposed[i], decomposed[i + 1]);
            ++i;
        }
        if (QChar::isMark(c)) {
            continue;
        }
        const char32_t lower = QChar::toCaseFolded(c);
        if (const QStringView spelled = plain(lower); !spelled.isEmpty()) {
            out += spelled;
        } else {
            out += QChar::fromUcs4(lower);
        }
    }
}

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QChar asciiLower(QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + (u'a' - u'A')) : c; }
bool isAsciiAlphanumeric(QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

/// The character at i with its surrogate, and how many UTF-16 units it takes.
std::pair<char32_t, int> characterAt(QStringView text, qsizetype i)
{
    if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(text[i], text[i + 1]), 2};
    }
    return {text[i].unicode(), 1};
}

/// How many UTF-16 units the vowel and the end of a Hangul syllable take that is written as its letters, after the first of them.
int restOfSyllable(QStringView text, qsizetype i)
{
    const auto isLetter = [&](qsizetype at, char16_t from, char16_t to) { return at < text.size() && text[at] >= from && text[at] <= to; };
    if (!isLetter(i - 1, 0x1100, 0x115f) || !isLetter(i, 0x1160, 0x11a7)) {
        return 0;
    }
    return isLetter(i + 1, 0x11a8, 0x11ff) ? 2 : 1;
}

} // namespace

QString fold(QStringView text)
{
    if (isAscii(text)) {
        QString out(text.size(), Qt::Uninitialized);
        std::transform(text.begin(), text.end(), out.begin(), asciiLower);
        return out;
    }
    QString out;
    out.reserve(text.size());
    // Hangul syllables would decompose into letters; composing again keeps a syllable one character.
    appendFolded(out, text.toString().normalized(QString::NormalizationForm_KD));
    return out.normalized(QString::NormalizationForm_C);
}

std::vector<Word> words(QStringView text)
{
    std::vector<Word> found;
    qsizetype start = -1;
    const auto close = [&](qsizetype end) {
        if (start >= 0) {
            QString folded;
            // A compatibility character may fold to more than letters ("½" to "1⁄2"); only letters and digits count.
            for (const QString whole = fold(text.mid(start, end - start)); const QChar c : whole) {
                if (c.isLetterOrNumber() || c.isSurrogate()) {
                    folded += c;
                }
            }
            if (!folded.isEmpty()) {
                found.push_back({std::move(folded), start, end - start, false});
            }
            start = -1;
        }
    };
    for (qsizetype i = 0; i < text.size();) {
        const auto [c, length] = characterAt(text, i);
        const int units = length + restOfSyllable(text, i + length);
        if (isUnspaced(c) && isWordCharacter(c)) {
            close(i);
            QString folded = fold(text.mid(i, units));
            // Half-width kana carry their voicing mark as a second character; it is folded away like any other mark.
            if (!folded.isEmpty()) {
                found.push_back({std::move(folded), i, units, true});
            }
        } else if (isWordCharacter(c)) {
            start = start < 0 ? i : start;
        } else if (!QChar::isMark(c)) { // a mark belongs to the letter before it
            close(i);
        }
        i += units;
    }
    close(text.size());
    return found;
}

QString foldedWords(QStringView text)
{
    QString joined;
    joined.reserve(text.size());
    const auto add = [&](QStringView word) {
        if (!joined.isEmpty()) {
            joined += u' ';
        }
        joined += word;
    };
    // What is neither letter nor digit in ASCII parts words whatever stands beside it, so that each piece between two is folded by itself;
    // nearly all of them are one word of ASCII.
    for (auto at = text.begin(); at != text.end();) {
        const auto end = std::find_if(at, text.end(), [](QChar c) { return c.unicode() < 0x80 && !isAsciiAlphanumeric(c); });
        const QStringView piece(at, end);
        if (isAscii(piece) && !piece.isEmpty()) {
            add(piece);
            std::transform(at, end, joined.end() - piece.size(), asciiLower);
        } else {
            for (const Word& word : words(piece)) {
                add(word.folded);
            }
        }
        at = end == text.end() ? end : end + 1;
    }
    return joined;
}

QString identifierKey(QStringView identifier)
{
    QString key;
    key.reserve(identifier.size());
    for (const QString folded = fold(identifier); const QChar c : folded) {
        const bool separator =
            c.isSpace() || c == u'-' || c == u'.' || c == u'/' || c == u'_' || c.category() == QChar::Punctuation_Dash;
        if (!separator) {
            key += c;
        }
    }
    qsizetype zeros = 0;
    while (zeros + 1 < key.size() && key[zeros] == u'0') {
        ++zeros;
    }
    return key.mid(zeros);
}

} // namespace cf
