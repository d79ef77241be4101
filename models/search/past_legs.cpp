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
    QHash<QByteArray, LegThen> legs; ///< by id
};

namespace {

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

void knownThen(store::SqlCall& call, const QHash<QByteArray, LegThen>& legs)
{
    const QByteArrayView id = call.utf8(0);
    const auto found = legs.constFind(QByteArray::fromRawData(id.data(), id.size()));
    if (found == legs.constEnd()) {
        return call.returnArgument(2);
    }
    returnColumn(call, *found, LegColumn(call.integer(1)));
}

} // namespace

QString legColumn(const Context& context, LegColumn column)
{
    static constexpr const char* names[] = {"state",         "reason",         "grade",
                                            "delivered_utc", "delivered_wall", "delivered_precision"};
    const QString name = QStringLiteral("l.") + QLatin1StringView(names[int(column)]);
    return context.knowing.at ? QStringLiteral("known_then(l.cfid, %1, %2)").arg(int(column)).arg(name) : name;
}

Functions::Functions(store::Database& database)
    : m_database(database)
    , m_then(std::make_unique<Then>())
{}

Result<std::unique_ptr<Functions>> Functions::add(store::Database& database, const Knowing& knowing)
{
    std::unique_ptr<Functions> functions(new Functions(database));
    // Adding it once more would make the connection prepare all its kept statements again.
    if (!database.prepare(u"SELECT folded_words('')")) {
        CF_CHECK(store::addFunction(database, "folded_words", 1, foldedWordsOf));
    }
    if (knowing.at) {
        functions->m_past = true;
        CF_CHECK(store::addFunction(database, "known_then", 3, [then = functions->m_then.get()](store::SqlCall& call) {
            knownThen(call, then->legs);
        }));
        CF_CHECK(functions->readLegs(*knowing.at));
    }
    return functions;
}

Functions::~Functions()
{
    if (m_past) {
        store::removeFunction(m_database, "known_then", 3).has_value(); // in use: it stays, and is never called again
    }
}

/// A leg that was closed since keeps the state it had then, which may be older than the last event known at `at`.
Result<void> Functions::readLegs(UtcMs at)
{
    CF_TRY(store::Statement * touched,
           m_database.cached("SELECT leg_cfid FROM delivery_event WHERE known_from > ?1 UNION "
                             "SELECT cfid FROM leg WHERE known_to > ?1 AND known_from <= ?1"));
    touched->bind(1, at);
    std::vector<QString> legs;
    for (;;) {
        CF_TRY(const bool row, touched->step());
        if (!row) {
            break;
        }
        legs.push_back(touched->text(0));
    }
    for (const QString& leg : legs) {
        CF_TRY(store::Statement * select,
               m_database.cached("SELECT state, grade, reason, at_utc, at_wall, at_precision FROM delivery_event "
                                 "WHERE leg_cfid = ?1 AND known_from <= ?2 ORDER BY at_utc IS NULL, at_utc, pk"));
        select->bind(1, leg).bind(2, at);
        std::vector<DeliveryEvent> events;
        for (;;) {
            CF_TRY(const bool row, select->step());
            if (!row) {
                break;
            }
            DeliveryEvent event;
            event.state = fromCode<DeliveryState>(select->text(0)).value_or(DeliveryState::Unknown);
            event.grade = fromCode<EvidenceGrade>(select->text(1)).value_or(EvidenceGrade::U);
            event.reason = select->text(2);
            if (!select->isNull(3)) {
                event.at = Moment{select->integer(3), select->integer(4), Precision(select->integer(5)), {}, false, {}};
            }
            events.push_back(std::move(event));
        }
        m_then->legs.insert(leg.toUtf8(), legThen(events));
    }
    return {};
}

} // namespace cf::search
