// Words, phrases and words near each other, asked of the index.
#pragma once

#include "models/index/segment_catalogue.h"
#include "models/index/segment_builder.h"

namespace cf::index {

/// Folded, UTF-8. Start asks for every word that starts so, End for every one that ends so.
struct WordPattern {
    QByteArray word;
    enum class Match { Whole, Start, End } match = Match::Whole;

    bool fits(QByteArrayView other) const
    {
        return match == Match::Whole ? other == QByteArrayView(word) : match == Match::Start ? other.startsWith(word) : other.endsWith(word);
    }
};

/// What is asked of the words of a document. All and Any need children; a phrase is the words next to each other in this
/// order, one word being the shortest; Near are two phrases with at most `distance` words between them, either order.
struct WordQuery {
    enum class Kind { All, Any, Phrase, Near } kind = Kind::All;
    Field field = Field::Text;
    std::vector<WordPattern> phrase, other;
    int distance = 0;
    std::vector<WordQuery> children;
};

/// The index as of the caller's transaction. Made once a connection and brought up to date before each use: segments
/// never change, so only those that came since are read.
class WordIndex
{
public:
    Result<void> refresh(store::Database& database);
    /// The documents that meet it. Cancelled when the connection is interrupted.
    Result<OrdinalSet> evaluate(store::Database& database, const WordQuery& query) const;
    /// Every word of a field, and how many of the documents that `isAmong` takes have it; ascending within a segment, so one may come more than once,
    /// each time of other documents. Words that none of them has are left out. Reads all words of the field. Cancelled as above.
    Result<void> countWords(store::Database& database, Field field, const std::function<bool(Ordinal)>& isAmong, const std::function<void(QByteArrayView, quint32)>& take) const;

private:
    struct Held {
        Segment segment;
        OrdinalSet live;
    };
    qint64 m_generation = -1;
    std::vector<std::unique_ptr<Held>> m_segments;
};

} // namespace cf::index
