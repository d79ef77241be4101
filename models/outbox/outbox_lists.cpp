// What of the outbox a list shows, page by page.
#include "models/base/text.h"
#include "models/outbox/outbox_rows.h"
#include "models/store/sql_function.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cf::outbox {

using namespace Qt::StringLiterals;

namespace {

/// What is looked through for words: nothing of the bytes.
constexpr char searched[] = "c.key || ' ' || c.code || ' ' || CAST(c.words AS TEXT) || ' ' || c.subject || ' ' || c.about || ' ' || c.effect || ' ' || "
                            "coalesce(c.error_detail, '') || ' ' || p.id || ' ' || p.kind || ' ' || p.title || ' ' || p.reason || ' ' || p.person";

/// ?1 the plan, ?2 the communication, ?3 the row to go on from, ?4 the words, folded, ?5 the key, ?7 the subjects as JSON.
QString conditionsOf(const Listing& listing)
{
    QStringList conditions{u"1"_s};
    if (!listing.states.empty()) {
        QStringList states;
        for (const IntentState state : listing.states) {
            states << u'\'' + QString(codeOf(state)) + u'\''; // our own words
        }
        conditions << u"c.state IN ("_s + states.join(u',') + u')';
    }
    conditions << (listing.plan.isEmpty() ? u"?1 = ''"_s : u"p.id = ?1"_s);
    conditions << (listing.about.value().isEmpty() ? u"?2 = ''"_s : u"c.about = ?2"_s);
    conditions << (listing.before > 0 ? u"c.pk < ?3"_s : u"?3 = 0"_s);
    conditions << (listing.text.isEmpty() ? u"?4 = ''"_s : u"instr(outbox_folded("_s + QLatin1StringView(searched) + u"), ?4)"_s);
    conditions << (listing.key.isEmpty() ? u"?5 = ''"_s : u"c.key = ?5"_s);
    if (!listing.subjects.isEmpty()) {
        conditions << u"c.subject IN (SELECT value FROM json_each(?7))"_s;
    }
    return conditions.join(u" AND "_s);
}

Result<store::Statement> prepared(store::Database& database, const QString& sql, const Listing& listing)
{
    // Adding it once more would make the connection prepare all its kept statements again.
    if (!listing.text.isEmpty() && !database.prepare(u"SELECT outbox_folded('')")) {
        CF_CHECK(store::addFunction(database, "outbox_folded", 1, [](store::SqlCall& call) { call.returnUtf8(fold(QString::fromUtf8(call.utf8(0))).toUtf8()); }));
    }
    CF_TRY(store::Statement select, database.prepare(sql));
    select.bind(1, listing.plan).bind(2, listing.about.value()).bind(3, listing.before).bind(4, fold(listing.text)).bind(5, listing.key);
    if (!listing.subjects.isEmpty()) {
        select.bind(7, QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(listing.subjects)).toJson(QJsonDocument::Compact)));
    }
    return select;
}

Result<std::vector<ListedIntent>> listed(store::Database& database, const Listing& listing)
{
    const QString sql = u"SELECT "_s + QLatin1StringView(intentColumns)
                        + u", p.title, p.kind, p.person, (SELECT max(s.at) FROM command_step s WHERE s.command = c.pk) FROM command c JOIN plan p ON p.pk = "
                          u"c.plan WHERE "_s
                        + conditionsOf(listing) + u" ORDER BY c.pk DESC LIMIT ?6"_s;
    CF_TRY(store::Statement select, prepared(database, sql, listing));
    select.bind(6, listing.limit);
    std::vector<ListedIntent> all;
    for (;;) {
        CF_TRY(const bool row, select.step());
        if (!row) {
            return all;
        }
        CF_TRY(IntentRow found, readIntent(select));
        all.push_back({found.pk, std::move(found.intent), select.text(intentColumnCount), select.text(intentColumnCount + 1),
                       select.text(intentColumnCount + 2), select.optionalInteger(intentColumnCount + 3)});
    }
}

Result<qint64> numberOf(store::Statement& select)
{
    CF_CHECK(select.step());
    return select.integer(0);
}

Result<qint64> numberFrom(store::Database& database, QStringView sql)
{
    CF_TRY(store::Statement select, database.prepare(sql));
    return numberOf(select);
}

} // namespace

QFuture<Result<std::vector<ListedIntent>>> Outbox::list(Listing listing)
{
    return m_readers->read([listing = std::move(listing)](store::Database& database) { return listed(database, listing); });
}

QFuture<Result<qint64>> Outbox::count(Listing listing)
{
    listing.before = 0;
    return m_readers->read([listing = std::move(listing)](store::Database& database) -> Result<qint64> {
        CF_TRY(store::Statement select,
               prepared(database, u"SELECT count(*) FROM command c JOIN plan p ON p.pk = c.plan WHERE "_s + conditionsOf(listing), listing));
        return numberOf(select);
    });
}

QFuture<Result<qint64>> Outbox::planCount()
{
    return m_readers->read([](store::Database& database) { return numberFrom(database, u"SELECT count(*) FROM plan"); });
}

QFuture<Result<std::vector<ToldStep>>> Outbox::steps(qint64 after, int limit)
{
    return m_readers->read([after, limit](store::Database& database) -> Result<std::vector<ToldStep>> {
        CF_TRY(store::Statement * select,
               database.cached("SELECT s.pk, c.key, p.id, c.code, c.about, c.system, s.at, s.state, s.person, s.error_kind FROM command_step s "
                               "CROSS JOIN command c ON c.pk = s.command CROSS JOIN plan p ON p.pk = c.plan WHERE s.pk > ?1 ORDER BY s.pk LIMIT ?2"));
        select->bind(1, after).bind(2, limit);
        std::vector<ToldStep> all;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                return all;
            }
            IntentStep step{select->integer(6), intentStateNamed(select->text(7)).value_or(IntentState::Unknown), select->text(8), {}, {}};
            if (const auto kind = select->optionalInteger(9)) {
                step.error = ErrorKind(*kind);
            }
            all.push_back({select->integer(0), select->text(1), select->text(2), select->text(3), select->text(4), RepositoryId(select->text(5)), std::move(step)});
        }
    });
}

QFuture<Result<qint64>> Outbox::unseenCount()
{
    return m_readers->read([](store::Database& database) { return numberFrom(database, u"SELECT count(*) FROM command WHERE state = 'DONE' AND seen IS NULL"); });
}

} // namespace cf::outbox
