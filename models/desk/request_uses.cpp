// How letters were asked for.
#include "models/desk/desk.h"

namespace cf::desk {

QFuture<Result<void>> Desk::noteRequest(RequestUse use)
{
    return m_writer->write([use = std::move(use)](store::Database& database) -> Result<void> {
        CF_TRY(store::Statement * insert, database.cached("INSERT INTO request_use (preset, about, at, took, person, is_draft) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
        insert->bind(1, use.preset).bind(2, codeOf(use.about)).bind(3, use.at).bind(4, std::max<UtcMs>(0, use.took)).bind(5, use.person.isNull() ? QStringLiteral("") : use.person);
        insert->bind(6, qint64(use.isDraft));
        return insert->run();
    });
}

QFuture<Result<std::vector<RequestUse>>> Desk::requestUses(int limit)
{
    return m_writer->write([limit](store::Database& database) -> Result<std::vector<RequestUse>> {
        CF_TRY(store::Statement * select, database.cached("SELECT preset, about, at, took, person, is_draft FROM request_use ORDER BY pk DESC LIMIT ?1"));
        select->bind(1, limit);
        std::vector<RequestUse> uses;
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                return uses;
            }
            uses.push_back({select->text(0), requestAboutNamed(select->text(1)).value_or(RequestAbout::Record), select->integer(2), select->integer(3), select->text(4), select->integer(5) != 0});
        }
    });
}

QFuture<Result<RequestTimes>> Desk::requestTimes()
{
    return m_writer->write([](store::Database& database) -> Result<RequestTimes> {
        RequestTimes times;
        CF_TRY(store::Statement * count, database.cached("SELECT count(*), coalesce(max(took), 0) FROM request_use WHERE is_draft = 0"));
        CF_TRY(const bool isThere, count->step());
        times.count = isThere ? count->integer(0) : 0;
        times.slowest = isThere ? count->integer(1) : 0;
        count->reset();
        CF_TRY(store::Statement * middle, database.cached("SELECT took FROM request_use WHERE is_draft = 0 ORDER BY took LIMIT 1 OFFSET ?1"));
        middle->bind(1, std::max<qint64>(0, (times.count - 1) / 2));
        CF_TRY(const bool isAny, middle->step());
        times.median = isAny ? middle->integer(0) : 0;
        return times;
    });
}

} // namespace cf::desk
