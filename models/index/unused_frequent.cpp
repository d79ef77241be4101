#include "models/index/unused_frequent.h"

#include "models/index/seal.h"
#include "models/index/segment_builder.h"
#include "models/index/segment_catalogue.h"

namespace cf::index {

Result<qint64> blankUnusedFrequent(store::Database& database)
{
    CF_TRY(const std::vector<SegmentInfo> present, segments(database));
    std::vector<Segment> opened;
    for (const SegmentInfo& one : present) {
        CF_TRY(Segment segment, Segment::open(database, one.id));
        opened.push_back(std::move(segment));
    }
    std::vector<std::pair<qint64, QByteArray>> words;
    {
        CF_TRY(store::Statement select, database.prepare(u"SELECT number, word FROM index_frequent ORDER BY number"));
        for (;;) {
            CF_TRY(const bool row, select.step());
            if (!row) {
                break;
            }
            words.emplace_back(select.integer(0), select.blob(1));
        }
    }
    qint64 blanked = 0;
    for (auto& [number, word] : words) {
        if (!unseal(word, number) || !word.startsWith(char(Field::Text)) || word.sliced(1).startsWith('\xFF')) {
            continue;
        }
        bool isUsed = false;
        for (const Segment& segment : opened) {
            CF_TRY(const Postings postings, segment.find(database, word, false));
            isUsed = isUsed || !postings.containers().empty();
        }
        if (isUsed) {
            continue;
        }
        Output blank; // 0xFF begins no text in UTF-8
        blank.append(QByteArray(1, char(Field::Text)) + '\xFF' + QByteArray::number(number));
        seal(blank, number);
        CF_TRY(store::Statement * update, database.cached("UPDATE index_frequent SET word = ?2 WHERE number = ?1"));
        update->bind(1, number).bind(2, QByteArrayView(blank).toByteArray());
        CF_CHECK(update->run());
        ++blanked;
    }
    // Connections remember the list by how many there are and when they were noted.
    return blanked == 0 ? Result<qint64>(0) : database.execute(u"UPDATE index_state SET noted = noted + 1").map([blanked] { return blanked; });
}

} // namespace cf::index
