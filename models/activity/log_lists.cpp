#include "models/activity/log.h"
#include "models/activity/log_rows.h"

#include <QStringList>

namespace cf::activity {

using namespace Qt::StringLiterals;

namespace {

/// The conditions of a listing with their values in order; the number of an entry is e.n.
struct Asked {
    QString conditions = u"1"_s;
    std::vector<std::variant<qint64, QString>> values;

    void add(const QString& condition, std::variant<qint64, QString> value)
    {
        conditions += u" AND "_s + condition;
        values.push_back(std::move(value));
    }
    void bindTo(store::Statement& statement) const
    {
        for (size_t i = 0; i < values.size(); ++i) {
            const int position = int(i) + 1;
            if (const auto* number = std::get_if<qint64>(&values[i])) {
                statement.bind(position, *number);
            } else {
                statement.bind(position, std::get<QString>(values[i]));
            }
        }
    }
};

Result<Asked> asked(store::Database& database, const LogListing& listing, bool isWindow)
{
    Asked made;
    if (!listing.kinds.empty()) {
        QStringList places;
        for (const ActKind kind : listing.kinds) {
            places << u"?"_s;
            made.values.emplace_back(codeOf(kind));
        }
        made.conditions += u" AND e.kind IN ("_s + places.join(u',') + u')';
    }
    if (listing.person) {
        made.add(u"e.person = ?"_s, *listing.person);
    }
    if (!listing.subject.isEmpty()) {
        made.add(u"e.n IN (SELECT entry FROM subject WHERE id = ?)"_s, listing.subject);
    }
    if (listing.day) {
        CF_TRY(const auto segment, segmentOf(database, *listing.day));
        made.add(u"e.n >= ?"_s, segment ? segment->first : 0);
        made.add(u"e.n < ?"_s, segment ? segment->end : 0);
    }
    if (isWindow && listing.before >= 0) {
        made.add(u"e.n < ?"_s, listing.before);
    }
    return made;
}

} // namespace

QFuture<Result<std::vector<Entry>>> Log::list(LogListing listing, std::shared_ptr<store::Interrupt> interrupt)
{
    const auto look = [listing = held(std::move(listing))](store::Database& database) -> Result<std::vector<Entry>> {
        CF_TRY(const Asked wanted, asked(database, listing, true));
        CF_TRY(store::Statement select, database.prepare(u"SELECT e.leaf, e.n, e.at FROM entry e WHERE "_s + wanted.conditions + u" ORDER BY e.n DESC LIMIT %1"_s.arg(listing.limit)));
        wanted.bindTo(select);
        std::vector<Entry> all;
        for (;;) {
            CF_TRY(const bool isThere, select.step());
            if (!isThere) {
                return all;
            }
            auto entry = entryFrom(select.blob(0));
            if (!entry && entry.error().kind == ErrorKind::Conflict) {
                return tl::unexpected<Error>(entry.error());
            }
            // One that somebody changed is shown as what it is: broken. verify() says more.
            all.push_back(entry ? std::move(*entry) : Entry{select.integer(1), select.integer(2), {ActKind::LogBroken, ActOutcome::Failed, {}, {}, {}}});
        }
    };
    return m_readers->read(look, std::move(interrupt));
}

QFuture<Result<qint64>> Log::count(LogListing listing, qint64 first, qint64 end, std::shared_ptr<store::Interrupt> interrupt)
{
    const auto look = [listing = held(std::move(listing)), first, end](store::Database& database) -> Result<qint64> {
        CF_TRY(const qint64 size, sizeOf(database));
        const qint64 last = end < 0 ? size : std::min(end, size);
        if (listing.kinds.empty() && !listing.person && !listing.day && listing.subject.isEmpty()) {
            return std::max<qint64>(0, last - first); // they are numbered without gaps; verify() sees to that
        }
        CF_TRY(Asked wanted, asked(database, listing, false));
        wanted.add(u"e.n >= ?"_s, first);
        wanted.add(u"e.n < ?"_s, last);
        CF_TRY(store::Statement select, database.prepare(u"SELECT count(*) FROM entry e WHERE "_s + wanted.conditions));
        wanted.bindTo(select);
        CF_CHECK(select.step());
        return select.integer(0);
    };
    return m_readers->read(look, std::move(interrupt));
}

QFuture<Result<std::vector<DaySegment>>> Log::segments(int limit)
{
    return m_readers->read([limit](store::Database& database) -> Result<std::vector<DaySegment>> {
        CF_TRY(qint64 end, sizeOf(database));
        CF_TRY(store::Statement select, database.prepare(u"SELECT day, first FROM segment ORDER BY day DESC LIMIT ?1"));
        select.bind(1, limit);
        std::vector<DaySegment> all;
        for (;;) {
            CF_TRY(const bool isThere, select.step());
            if (!isThere) {
                return all;
            }
            all.push_back({select.integer(0), select.integer(1), end});
            end = all.back().first;
        }
    });
}

QFuture<Result<std::vector<QString>>> Log::persons()
{
    return m_readers->read([](store::Database& database) -> Result<std::vector<QString>> {
        // From one to the next by the index: there are few, however many entries.
        CF_TRY(store::Statement select, database.prepare(u"WITH RECURSIVE one(person) AS (SELECT min(person) FROM entry UNION ALL "
                                                         "SELECT (SELECT min(person) FROM entry WHERE person > one.person) FROM one WHERE one.person IS NOT NULL) "
                                                         "SELECT person FROM one WHERE person IS NOT NULL"));
        std::vector<QString> all;
        for (;;) {
            CF_TRY(const bool isThere, select.step());
            if (!isThere) {
                return all;
            }
            all.push_back(select.text(0));
        }
    });
}

} // namespace cf::activity
