// Random documents and questions for the index of words, and a reader that knows no index.
#pragma once

#include "models/index/word_query.h"

#include <QString>

#include <map>
#include <random>

namespace cf::test {

using namespace cf::index;
using namespace Qt::StringLiterals;
using Match = WordPattern::Match;

using Documents = std::map<Ordinal, std::vector<Stream>>;

class Random
{
public:
    explicit Random(quint32 seed)
        : m_engine(seed)
    {}
    int below(int limit) { return int(m_engine() % quint32(limit)); }
    bool oneIn(int n) { return below(n) == 0; }
    QByteArray word()
    {
        static const QList<QByteArray> odd{"é", "żółć", "漢", "字", "a", "ab", "abc", "abcd", "b"};
        return oneIn(3) ? odd[below(int(odd.size()))] : "w" + QByteArray::number(below(12) * below(12));
    }
    QByteArray words(int most)
    {
        QByteArrayList list;
        for (int i = below(most + 1); i > 0; --i) {
            list << (oneIn(9) ? partBreak.toByteArray() : word());
        }
        return list.join(' ');
    }
    std::vector<Stream> document()
    {
        const QByteArray title = words(3);
        const QByteArray split = ' ' + columnBreak.toByteArray() + ' ';
        std::vector<Stream> streams{{Field::Title, title}, {Field::Text, title + split + words(5) + split + words(30)}};
        for (int i = below(3); i > 0; --i) {
            streams.push_back({Field::Customer, identifier()});
        }
        return streams;
    }
    /// Spaces are part of it.
    QByteArray identifier() { return QByteArray::number(below(3)) + (oneIn(3) ? " " : "") + QByteArray::number(below(9)); }
    WordPattern pattern()
    {
        QByteArray whole = word();
        if (!oneIn(4)) {
            return {whole, Match::Whole};
        }
        const QString text = QString::fromUtf8(whole);
        const int kept = 1 + below(int(text.size()));
        return oneIn(3) ? WordPattern{text.right(kept).toUtf8(), Match::End} : WordPattern{text.left(kept).toUtf8(), Match::Start};
    }
    std::vector<WordPattern> phrase(int most)
    {
        std::vector<WordPattern> phrase;
        for (int i = 1 + below(most); i > 0; --i) {
            phrase.push_back(pattern());
            if (i > 1) {
                phrase.back().match = Match::Whole;
            }
        }
        return phrase;
    }
    WordQuery query(int depth)
    {
        WordQuery query;
        query.field = oneIn(5) ? Field::Title : Field::Text;
        if (oneIn(6)) {
            query.field = Field::Customer;
            query.kind = WordQuery::Kind::Phrase;
            query.phrase = {{identifier(), oneIn(2) ? Match::Whole : oneIn(2) ? Match::Start : Match::End}};
            return query;
        }
        switch (below(depth > 0 ? 5 : 3)) {
        case 0: query.kind = WordQuery::Kind::Phrase; query.phrase = phrase(1); break;
        case 1: query.kind = WordQuery::Kind::Phrase; query.phrase = phrase(3); break;
        case 2:
            query.kind = WordQuery::Kind::Near;
            query.phrase = phrase(2);
            query.other = phrase(2);
            query.distance = below(5);
            break;
        default:
            query.kind = oneIn(2) ? WordQuery::Kind::All : WordQuery::Kind::Any;
            query.children = {this->query(depth - 1), this->query(depth - 1)};
        }
        return query;
    }

private:
    std::mt19937 m_engine;
};

// ---- the reader without an index ----

inline bool is(const QByteArray& word, const WordPattern& pattern)
{
    return word != partBreak && pattern.fits(word);
}

inline std::vector<qsizetype> places(const QByteArrayList& words, const std::vector<WordPattern>& phrase)
{
    std::vector<qsizetype> found;
    for (qsizetype at = 0; at + qsizetype(phrase.size()) <= words.size(); ++at) {
        bool all = true;
        for (size_t i = 0; all && i < phrase.size(); ++i) {
            all = is(words[at + qsizetype(i)], phrase[i]);
        }
        if (all) {
            found.push_back(at);
        }
    }
    return found;
}

inline bool holds(const QByteArray& column, const WordQuery& query)
{
    QByteArrayList words = column.split(' ');
    words.removeAll("");
    const auto first = places(words, query.phrase);
    if (query.kind == WordQuery::Kind::Phrase) {
        return !first.empty();
    }
    for (const qsizetype a : first) {
        for (const qsizetype b : places(words, query.other)) {
            const qsizetype between = a <= b ? b - a - qsizetype(query.phrase.size()) : a - b - qsizetype(query.other.size());
            if (between <= query.distance) {
                return true;
            }
        }
    }
    return false;
}

inline bool meets(const std::vector<Stream>& document, const WordQuery& query)
{
    const auto child = [&](const WordQuery& part) { return meets(document, part); };
    switch (query.kind) {
    case WordQuery::Kind::All: return std::all_of(query.children.begin(), query.children.end(), child);
    case WordQuery::Kind::Any: return std::any_of(query.children.begin(), query.children.end(), child);
    default: break;
    }
    for (const Stream& stream : document) {
        if (isIdentifier(stream.field)) {
            if (stream.field == query.field && query.phrase.front().fits(stream.words)) {
                return true;
            }
            continue;
        }
        for (const QByteArray& column : stream.words.split(columnBreak[0])) {
            if (stream.field == query.field && holds(column, query)) {
                return true;
            }
        }
    }
    return false;
}

inline QByteArray spelled(const std::vector<WordPattern>& phrase)
{
    QByteArrayList words;
    for (const WordPattern& pattern : phrase) {
        words << (pattern.match == Match::End ? "*" : "") + pattern.word + (pattern.match == Match::Start ? "*" : "");
    }
    return '"' + words.join(' ') + '"';
}

inline QByteArray spelled(const WordQuery& query)
{
    const QByteArray field = query.field == Field::Title ? "title:" : query.field == Field::Customer ? "customer:" : "";
    switch (query.kind) {
    case WordQuery::Kind::Phrase: return field + spelled(query.phrase);
    case WordQuery::Kind::Near:
        return field + spelled(query.phrase) + " NEAR/" + QByteArray::number(query.distance) + ' ' + spelled(query.other);
    default: break;
    }
    const QByteArray joint = query.kind == WordQuery::Kind::All ? " AND " : " OR ";
    return '(' + spelled(query.children[0]) + joint + spelled(query.children[1]) + ')';
}

} // namespace cf::test
