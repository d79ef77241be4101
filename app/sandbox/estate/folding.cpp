#include "app/sandbox/estate/folding.h"

#include "models/base/text.h"

namespace cf::estate {

namespace {

constexpr size_t remembered = 8'192;

bool isAscii(Text text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

/// 0: no character of a word; else the letter or digit in lower case; 1: not ASCII.
constexpr std::array<char, 256> wordLetters = [] {
    std::array<char, 256> table{};
    for (int c = 0; c < 256; ++c) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
        table[size_t(c)] = c >= 0x80 ? char(1) : plain ? char(c) : c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : char(0);
    }
    return table;
}();

QString qstring(Text text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

Folding::Folding()
    : m_memory(remembered)
{}

void Folding::addToken(QByteArray& out, Text token)
{
    size_t hash = token.size();
    for (const char c : token) {
        hash = (hash ^ uchar(c)) * 0x100000001b3ULL;
    }
    Memory& memory = m_memory[(hash ^ hash >> 29) % remembered];
    if (memory.token != QByteArrayView(token.data(), qsizetype(token.size()))) {
        memory.token = QByteArray(token.data(), qsizetype(token.size()));
        memory.words = foldedWords(qstring(token)).toUtf8();
    }
    if (!memory.words.isEmpty()) {
        if (!out.isEmpty()) {
            out += ' ';
        }
        out += memory.words;
    }
}

QByteArray Folding::words(Text text)
{
    QByteArray out(qsizetype(text.size() + text.size() / 8 + 16), Qt::Uninitialized);
    qsizetype written = 0;
    for (size_t at = 0; at < text.size();) {
        if (wordLetters[uchar(text[at])] == 0) {
            ++at;
            continue;
        }
        const size_t start = at;
        char* end = out.data() + written; // a character becomes one at most, and a space stands where one was left out or at the end
        if (written > 0) {
            *end++ = ' ';
        }
        uchar bits = 0;
        for (char letter = 0; at < text.size() && (letter = wordLetters[uchar(text[at])]) != 0; ++at) {
            bits |= uchar(text[at]);
            *end++ = letter;
        }
        if (bits < 0x80) {
            written = end - out.data();
            continue;
        }
        out.truncate(written);
        addToken(out, text.substr(start, at - start));
        written = out.size();
        out.resize(std::max<qsizetype>(out.capacity(), written + qsizetype(text.size() - at) + 16));
    }
    out.truncate(written);
    return out;
}

QByteArray Folding::identifier(Text text)
{
    if (!isAscii(text)) {
        return identifierKey(qstring(text)).toUtf8();
    }
    QByteArray key;
    key.reserve(qsizetype(text.size()));
    for (const char c : text) {
        const bool separator = c == ' ' || (c >= '\t' && c <= '\r') || c == '-' || c == '.' || c == '/' || c == '_';
        if (!separator) {
            key += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
        }
    }
    qsizetype zeros = 0;
    while (zeros + 1 < key.size() && key[zeros] == '0') {
        ++zeros;
    }
    return key.mid(zeros);
}

QByteArray Folding::folded(Text text)
{
    return isAscii(text) ? QByteArray(text.data(), qsizetype(text.size())).toLower() : fold(qstring(text)).toUtf8();
}

QByteArray Folding::trimmed(Text text)
{
    return isAscii(text) ? folded(text).trimmed() : fold(QStringView(qstring(text)).trimmed()).toUtf8();
}

} // namespace cf::estate
