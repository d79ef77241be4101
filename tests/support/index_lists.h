// Whether the lists that segments keep of frequent words (models/index/frequent_words.h) are right.
#pragma once

#include "models/index/segment_builder.h"
#include "models/index/segment_catalogue.h"

#include <map>
#include <set>

namespace cf::test {

inline bool isListed(QByteArrayView word)
{
    return word[0] == char(index::Field::Pair) || (word[0] == char(index::Field::Start) && index::sizeOfStart(word.sliced(1), index::listedStart) > 0);
}

/// Whether the lists that segments keep of pairs and of beginnings say what their words and positions say.
inline Result<QString> wrongList(store::Database& database)
{
    CF_TRY(const auto frequent, index::FrequentWords::of(database));
    CF_TRY(const std::vector<index::SegmentInfo> all, index::segments(database));
    for (const index::SegmentInfo& info : all) {
        CF_TRY(const index::Segment segment, index::Segment::open(database, info.id));
        std::map<QByteArray, std::set<index::Ordinal>> listed, wanted;
        std::map<std::pair<index::Ordinal, quint32>, QByteArray> text; // frequent words by place
        CF_CHECK(segment.each(database, QByteArrayView(""), [&](const index::Entry& entry) -> Result<bool> {
            CF_TRY(const index::Postings postings, segment.load(database, entry, true));
            const QByteArray word = entry.word.toByteArray();
            const bool isText = word[0] == char(index::Field::Text);
            const auto number = frequent->numberOf(word);
            const qsizetype size = isText ? index::sizeOfStart(QByteArrayView(word).sliced(1), index::listedStart) : 0;
            const QByteArray start = size > 0 ? word.sliced(1, size) : QByteArray();
            for (const index::Container& container : postings.containers()) {
                std::vector<quint16> places;
                container.places(places);
                index::PositionCursor cursor(container);
                for (quint32 i = 0; i < places.size(); ++i) {
                    const index::Ordinal ordinal = container.chunk() << 16 | places[i];
                    if (isListed(word)) {
                        listed[word].insert(ordinal);
                    }
                    if (!start.isEmpty() && frequent->isListed(start, info.frequent)) {
                        wanted[char(index::Field::Start) + start].insert(ordinal);
                    }
                    std::vector<quint32> positions;
                    if (isText && number && *number < info.frequent) {
                        cursor.positions(i, positions);
                    }
                    for (const quint32 position : positions) {
                        text[{ordinal, position}] = word.sliced(1);
                    }
                }
            }
            return true;
        }));
        for (const auto& [place, word] : text) {
            if (const auto next = text.find({place.first, place.second + 1}); next != text.end()) {
                wanted[index::pairWord(word, next->second)].insert(place.first);
            }
        }
        if (listed != wanted) {
            return QStringLiteral("segment %1 lists %2 pairs and beginnings, its words have %3, of %4 frequent words")
                .arg(info.id).arg(listed.size()).arg(wanted.size()).arg(info.frequent);
        }
    }
    return QString();
}

} // namespace cf::test
