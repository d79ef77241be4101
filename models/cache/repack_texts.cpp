#include "models/cache/repack_texts.h"

#include "models/cache/write_source.h"
#include "models/store/packed_text.h"
#include "models/store/unchecked_keys.h"

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

struct Packed {
    const char* read;
    const char* write;
};
#define CF_PACKED(table, column) {"SELECT pk, " column " FROM " table " WHERE pk > ?1 ORDER BY pk LIMIT ?2", "UPDATE " table " SET " column " = ?2 WHERE pk = ?1"}
constexpr std::array packedColumns{Packed CF_PACKED("content_text", "body"), Packed CF_PACKED("content_text", "html"), Packed CF_PACKED("letter_data", "body"), Packed CF_PACKED("delivery_notice", "raw"),
                                   Packed CF_PACKED("delivery_notice_conflict", "raw")};

constexpr qint64 fewestTexts = 500;

Result<std::set<qint64>> retired(store::Database& database)
{
    CF_TRY(store::Statement * select, database.cached("SELECT id FROM erased_dictionary"));
    std::set<qint64> all;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return all;
        }
        all.insert(select->integer(0));
    }
}

} // namespace

Result<bool> areDictionariesRetired(store::Database& database) { return database.integer(u"SELECT EXISTS (SELECT 1 FROM erased_dictionary)").map([](qint64 any) { return any != 0; }); }

Result<void> retireDictionaries(store::Database& database)
{
    CF_CHECK(database.execute(u"UPDATE text_dictionary SET texts = -1 WHERE id IN (SELECT id FROM erased_dictionary)"));
    CF_TRY(const qint64 serving, database.integer(u"SELECT count(*) FROM text_dictionary WHERE texts >= 0"));
    CF_TRY(const qint64 texts, database.integer(u"SELECT count(*) FROM (SELECT 1 FROM content_text WHERE body <> x'' LIMIT 500)"));
    return serving == 0 && texts >= fewestTexts ? makeTextDictionary(database) : Result<void>();
}

Result<std::optional<RepackPlace>> repackSome(store::Database& database, RepackPlace from, int most)
{
    const store::UncheckedKeys overwriting(database);
    CF_TRY(const std::set<qint64> old, retired(database));
    if (from.column < packedColumns.size() && !old.empty()) {
        const Packed& column = packedColumns[from.column];
        CF_TRY(store::Statement * select, database.cached(column.read));
        select->bind(1, from.row).bind(2, most);
        std::vector<std::pair<qint64, QByteArray>> toPack;
        int looked = 0;
        for (;; ++looked) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                break;
            }
            from.row = select->integer(0);
            if (QByteArray packed = select->blob(1); old.contains(store::dictionaryOf(packed))) {
                toPack.emplace_back(from.row, std::move(packed));
            }
        }
        CF_TRY(store::Statement * update, database.cached(column.write));
        for (const auto& [row, packed] : toPack) {
            CF_TRY(const QByteArray text, store::unpacked(database, packed));
            CF_TRY(const QByteArray anew, store::packed(database, text));
            update->bind(1, row).bind(2, anew);
            CF_CHECK(update->run());
        }
        return std::optional(looked < most ? RepackPlace{from.column + 1, 0} : from);
    }
    CF_CHECK(database.execute(u"DELETE FROM text_dictionary WHERE id IN (SELECT id FROM erased_dictionary)"));
    CF_CHECK(database.execute(u"DELETE FROM erased_dictionary"));
    return std::optional<RepackPlace>();
}

} // namespace cf::cache
