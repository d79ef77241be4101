// What is held, read from the other end: the list of what a hold has, what the hold says of itself, and beside it what each node says. Source: protocol notes 5.1, 5.2.
#include "models/connectors/extendedecm/extendedecm_lists.h"
#include "models/connectors/extendedecm/extendedecm_place.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::connectors::extendedecm {

namespace {

/// How often each node is in the list of what a hold has.
QCoro::Task<Result<QHash<QString, int>>> countItems(Service& service, QString hold, std::stop_token stop)
{
    QHash<QString, int> times;
    QList<qint64> before;
    qint64 seen = 0;
    for (int page = 1; page < mostPages; ++page) {
        const QString path = u"/v2/holditems/"_s + hold;
        Call call{page == 1 ? path : path + u"/page"_s, u"items of a hold"_s, {{u"limit"_s, QString::number(pageRows)}}};
        if (page > 1) {
            call.query.emplace_back(u"page"_s, QString::number(page));
        }
        const Result<QJsonObject> answer = co_await ask(service, std::move(call), stop, u"/holditems"_s);
        if (!answer) {
            co_return tl::unexpected<Error>(answer.error());
        }
        const Result<PageWire> got = pageFrom(*answer);
        if (!got) {
            co_return tl::unexpected<Error>(got.error());
        }
        QList<qint64> ids;
        for (const RowWire& row : got->rows) {
            ids.append(row.id);
        }
        if (ids.isEmpty() || ids == before) { // a page behind the end may be the last one again
            break;
        }
        for (const qint64 id : std::as_const(ids)) {
            ++times[QString::number(id)];
        }
        seen += ids.size();
        if (got->total && seen >= *got->total) {
            break;
        }
        before = ids;
    }
    co_return times;
}

/// While pages are read something may move from one to the next: what is there twice is so when it is so again.
QCoro::Task<Result<QHash<QString, int>>> timesIn(Service& service, QString hold, std::stop_token stop)
{
    Result<QHash<QString, int>> times = co_await countItems(service, hold, stop);
    if (!times || std::ranges::all_of(*times, [](int count) { return count == 1; })) {
        co_return times;
    }
    const Result<QHash<QString, int>> again = co_await countItems(service, hold, stop);
    if (!again) {
        co_return again;
    }
    for (auto it = times->begin(); it != times->end(); ++it) {
        *it = std::min(*it, std::max(1, again->value(it.key())));
    }
    co_return times;
}

/// What the record says of its holds, beside what the hold says of its records.
void addOwn(HeldReading& reading, const std::vector<HoldWire>& own, const std::optional<HoldObject>& hold)
{
    bool isNamed = false, isRemovable = true;
    QSet<QString> others;
    for (const HoldWire& one : own) {
        if (!hold || one.id != hold->id) {
            others.insert(one.id);
            continue;
        }
        reading.isActive = reading.isActive && one.isActive;
        isRemovable = isRemovable && one.isRemovable;
        isNamed = true;
    }
    const bool isHeld = reading.times > 0 || isNamed;
    reading.isActive = reading.isActive && (!isHeld || hold->isActive);
    reading.isPending = isHeld && !hold->isActive && hold->removed.isEmpty();
    reading.others = int(others.size());
    reading.isRemovable = !isNamed || isRemovable;
    if (reading.times > 0 && !isNamed) {
        reading.isActive = false;
        reading.basis += u"; not named by the record's own holds"_s;
    } else if (reading.times == 0 && isNamed) { // inherited, or by a query: it is no item of the hold
        reading.times = 1;
        reading.basis += u"; named by the record's own holds, and no item of it"_s;
    }
}

} // namespace

} // namespace cf::connectors::extendedecm

namespace cf::connectors {

namespace ee = extendedecm;

QCoro::Task<Result<std::optional<HoldTerms>>> ExtendedEcmConnector::holdTerms(std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    m_place->service->knowsHolds = false; // asked now
    const Result<void> found = co_await find(stop);
    if (!found) {
        co_return tl::unexpected<Error>(found.error());
    }
    if (m_place->service->refusesHolds) {
        co_return fail(ErrorKind::Unauthorised, u"records management does not tell this account of holds"_s);
    }
    if (!m_place->service->hasHolds) {
        co_return Result<std::optional<HoldTerms>>(std::nullopt);
    }
    HoldTerms terms;
    terms.enforcement = HoldEnforcement::EnforcedApp;
    terms.isObject = true;
    terms.means = u"RM hold"_s;
    terms.basis = u"GET /v2/holds was answered: Records Management is there"_s;
    co_return std::optional(terms);
}

QCoro::Task<Result<std::vector<HeldReading>>> ExtendedEcmConnector::readHeld(QString matter, QStringList records, std::stop_token stop)
{
    if (!m_place->line) {
        co_return fail(ErrorKind::Rejected, m_place->fault);
    }
    ee::Service& service = *m_place->service;
    const Result<std::optional<ee::HoldObject>> hold = co_await ee::holdOf(service, matter, stop);
    if (!hold) {
        co_return tl::unexpected<Error>(hold.error());
    }
    QHash<QString, int> times;
    if (*hold) {
        const QString id = (*hold)->id;
        const Result<QHash<QString, int>> counted = co_await ee::timesIn(service, id, stop);
        if (!counted) {
            co_return tl::unexpected<Error>(counted.error());
        }
        times = *counted;
    }
    std::vector<HeldReading> readings;
    for (const QString& record : std::as_const(records)) {
        HeldReading reading;
        reading.record = record;
        reading.times = times.value(record);
        reading.enforcement = HoldEnforcement::EnforcedApp;
        reading.basis = *hold ? u"/v2/holditems/%1, /v2/holds, %2"_s.arg((*hold)->id, ee::holdsPath(record)) : u"/v2/holds: no hold of this number, "_s + ee::holdsPath(record);
        const Result<std::vector<ee::HoldWire>> own = co_await ee::holdsOn(service, record, stop);
        if (own) {
            ee::addOwn(reading, *own, *hold);
        } else if (ee::isAnswer(own.error()) && own.error().kind != ErrorKind::Unavailable) {
            reading.trouble = own.error().kind == ErrorKind::Rejected ? ErrorKind::Protocol : own.error().kind;
        } else {
            co_return tl::unexpected<Error>(own.error());
        }
        readings.push_back(std::move(reading));
    }
    co_return readings;
}

} // namespace cf::connectors
