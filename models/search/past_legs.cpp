#include "models/search/past_legs.h"

#include "models/base/text.h"
#include "models/domain/communication.h"
#include "models/search/condition.h"
#include "models/store/sql_function.h"

namespace cf::search {

namespace {

void foldedWordsOf(store::SqlCall& call) { call.returnUtf8(foldedWords(QString::fromUtf8(call.utf8(0))).toUtf8()); }

struct LegThen {
    QByteArray state = "UNKNOWN", reason, grade = "U";
    std::optional<Moment> delivered;
};

LegThen legThen(const std::vector<DeliveryEvent>& events)
{
    RecipientLeg leg;
    leg.events = events;
    LegThen then;
    if (const DeliveryEvent* deciding = decidingEvent(leg)) {
        then.state = code(deciding->state).data();
        then.grade = code(deciding->grade).data();
        then.reason = deciding->reason.toUtf8();
    }
    const auto delivered = std::find_if(events.begin(), events.end(), [](const DeliveryEvent& event) {
        return event.at && hasOutcome(event.state, Outcome::Delivered);
    });
    if (delivered != events.end()) {
        then.delivered = delivered->at;
    }
    return then;
}

} // namespace

struct Functions::Then {
    UtcMs at = 0;
    store::Database* database = nullptr;
    QHash<std::pair<qint64, qint64>, std::optional<LegThen>> legs; ///< by communication and number, asked for so far; nullopt: as it is stored
};

namespace {

/// A leg of which nothing was learnt since is as it is stored; one that was closed since may have changed before that.
Result<std::optional<LegThen>> workedOut(const Functions::Then& then, qint64 communication, qint64 leg, bool closed)
{
    CF_TRY(store::Statement * select,
           then.database->cached("SELECT state, grade, reason, at_utc, at_wall, at_precision, known_from, attempt FROM delivery_event "
                                 "WHERE communication = ?1 AND leg = ?2 ORDER BY at_utc IS NULL, at_utc, place, number"));
    select->bind(1, communication).bind(2, leg);
    std::vector<DeliveryEvent> events;
    bool touched = closed;
    for (;;) {
        CF_TRY(const bool row, select->step());
        if (!row) {
            return touched ? std::optional(legThen(events)) : std::nullopt;
        }
        if (select->integer(6) > then.at) {
            touched = true;
            continue;
        }
        DeliveryEvent event;
        event.state = fromCode<DeliveryState>(select->text(0)).value_or(DeliveryState::Unknown);
        event.grade = fromCode<EvidenceGrade>(select->text(1)).value_or(EvidenceGrade::U);
        event.reason = select->text(2);
        event.attempt = select->text(7);
        if (!select->isNull(3)) {
            event.at = Moment{select->integer(3), select->integer(4), Precision(select->integer(5)), {}, false, {}};
        }
        events.push_back(std::move(event));
    }
}

void returnColumn(store::SqlCall& call, const LegThen& then, LegColumn column)
{
    if (column >= LegColumn::DeliveredUtc && !then.delivered) {
        return; // NULL
    }
    switch (column) {
    case LegColumn::State: return call.returnUtf8(then.state);
    case LegColumn::Reason: return call.returnUtf8(then.reason);
    case LegColumn::Grade: return call.returnUtf8(then.grade);
    case LegColumn::DeliveredUtc: return call.returnInteger(then.delivered->utc);
    case LegColumn::DeliveredWall: return call.returnInteger(then.delivered->wall);
    case LegColumn::DeliveredPrecision: return call.returnInteger(int(then.delivered->precision));
    }
}

void knownThen(store::SqlCall& call, Functions::Then& then)
{
    const std::pair id(call.integer(0), call.integer(1));
    auto known = then.legs.constFind(id);
    if (known == then.legs.constEnd()) {
        const bool closed = call.integer(2) > then.at; // NULL is 0
        // An error here is an interrupt, which ends the statement that called as well.
        known = then.legs.insert(id, workedOut(then, id.first, id.second, closed).value_or(std::nullopt));
    }
    *known ? returnColumn(call, **known, LegColumn(call.integer(3))) : call.returnArgument(4);
}

} // namespace

namespace {

/// Of a connection: whose question is being answered.
struct Asking {
    bool isAdded = false;
    std::shared_ptr<Functions::Then> then;
};

} // namespace

QString legColumn(const Context& context, LegColumn column)
{
    static constexpr const char* names[] = {"state",         "reason",         "grade",
                                            "delivered_utc", "delivered_wall", "delivered_precision"};
    const QString name = QStringLiteral("l.") + QLatin1StringView(names[int(column)]);
    return context.knowing.at ? QStringLiteral("known_then(l.communication, l.number, l.known_to, %1, %2)").arg(int(column)).arg(name) : name;
}

Functions::Functions(store::Database& database)
    : m_database(database)
    , m_then(std::make_shared<Then>())
{}

Result<std::unique_ptr<Functions>> Functions::add(store::Database& database, const Knowing& knowing)
{
    std::unique_ptr<Functions> functions(new Functions(database));
    // Adding it once more would make the connection prepare all its kept statements again.
    if (!database.prepare(u"SELECT folded_words('')")) {
        CF_CHECK(store::addFunction(database, "folded_words", 1, foldedWordsOf));
        CF_CHECK(store::addFunction(database, "value_meets", 4, ValueTest()));
    }
    if (knowing.at) {
        // While a statement is under way a function can neither be replaced nor removed, so it stays and asks who is there.
        Asking& asking = database.attached<Asking>();
        if (!std::exchange(asking.isAdded, true)) {
            CF_CHECK(store::addFunction(database, "known_then", 5, [&asking](store::SqlCall& call) {
                if (asking.then) {
                    knownThen(call, *asking.then);
                }
            }));
        }
        functions->m_then->at = *knowing.at;
        functions->m_then->database = &database;
        asking.then = functions->m_then;
    }
    return functions;
}

Functions::~Functions()
{
    Asking& asking = m_database.attached<Asking>();
    if (asking.then == m_then) {
        asking.then.reset();
    }
}

} // namespace cf::search
