#include "models/cache/read_exceptions.h"

#include "models/base/text.h"
#include "models/cache/columns.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::cache {

namespace {

constexpr int mostInChain = 200;
constexpr UtcMs sameTryMs = 43'200'000; ///< two words of one failure come within half a day

bool isFailed(DeliveryState state) { return hasOutcome(state, Outcome::Failed); }
bool isArrived(DeliveryState state) { return hasOutcome(state, Outcome::Delivered) || hasOutcome(state, Outcome::Viewed) || hasOutcome(state, Outcome::Responded); }

struct Head {
    qint64 row = 0;
    CommunicationId id;
    QString documentId, documentKey, title, type, unit, batch, templateCode, customer, repositoryName;
    CommunicationState state = CommunicationState::Archived;
    UtcMs known = 0;
};

#define CF_HEAD                                                                                                                                                         \
    "SELECT c.pk, c.cfid, f.document_id, f.document_key, f.title, f.type, f.business_unit, f.batch, f.template_code, f.first_customer, p.name, f.state, c.first_known " \
    "FROM communication_fact f JOIN communication c ON c.pk = f.communication JOIN repository p ON p.pk = f.repository "

Head headAt(const store::Statement& row)
{
    Head head;
    head.row = row.integer(0);
    head.id = CommunicationId(row.text(1));
    int at = 2;
    for (QString* text : {&head.documentId, &head.documentKey, &head.title, &head.type, &head.unit, &head.batch, &head.templateCode, &head.customer, &head.repositoryName}) {
        *text = row.text(at++);
    }
    head.state = enumAt(row, 11, CommunicationState::Archived);
    head.known = row.integer(12);
    return head;
}

Result<std::vector<Head>> heads(store::Statement* select)
{
    std::vector<Head> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return Result<std::vector<Head>>(std::move(all));
        }
        all.push_back(headAt(*select));
    }
}

Result<std::vector<Head>> headsOfRow(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select, database.cached(CF_HEAD "WHERE f.communication = ?1 AND f.known_to IS NULL"));
    select->bind(1, row);
    return heads(select);
}

Result<std::vector<Head>> headsOfDocument(store::Database& database, const QString& key)
{
    CF_TRY(store::Statement * select, database.cached(CF_HEAD "WHERE f.document_key = ?1 AND f.known_to IS NULL ORDER BY c.pk"));
    select->bind(1, key);
    return heads(select);
}

/// What it says that it reissues, as a key; empty: nothing.
Result<QString> reissued(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select, database.cached("SELECT target_key FROM relation WHERE communication = ?1 AND kind = 'REISSUE_OF' AND known_to IS NULL ORDER BY pk LIMIT 1"));
    select->bind(1, row);
    CF_TRY(const bool isThere, select->step());
    const QString key = isThere ? select->text(0) : QString();
    select->reset();
    return key;
}

Result<std::vector<qint64>> reissuesOf(store::Database& database, const QString& key)
{
    CF_TRY(store::Statement * select, database.cached("SELECT communication FROM relation WHERE target_key = ?1 AND kind = 'REISSUE_OF' AND known_to IS NULL ORDER BY communication"));
    select->bind(1, key);
    std::vector<qint64> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return all;
        }
        all.push_back(select->integer(0));
    }
}

/// Where the chain of reissues begins: a document's key; empty where the letter has no document id and reissues nothing.
Result<QString> rootOf(store::Database& database, const Head& from)
{
    QSet<QString> seen;
    QString key = from.documentKey;
    qint64 row = from.row;
    for (int steps = 0; steps < mostInChain; ++steps) {
        CF_TRY(const QString next, reissued(database, row));
        if (next.isEmpty() || seen.contains(next) || next == from.documentKey) {
            break;
        }
        seen.insert(next);
        key = next;
        CF_TRY(const std::vector<Head> known, headsOfDocument(database, next));
        if (known.empty()) {
            break;
        }
        row = known.front().row;
    }
    return key;
}

struct Leg {
    qint64 number = 0;
    QString recipient, channel, reason;
    DeliveryState state = DeliveryState::Unknown;
    std::optional<UtcMs> delivered;
};

Result<std::vector<Leg>> legsOf(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select, database.cached("SELECT number, recipient, channel, reason, state, delivered_utc FROM leg WHERE communication = ?1 AND known_to IS NULL ORDER BY position"));
    select->bind(1, row);
    std::vector<Leg> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return Result<std::vector<Leg>>(std::move(all));
        }
        all.push_back({select->integer(0), select->text(1), select->text(2), select->text(3), enumAt(*select, 4, DeliveryState::Unknown), select->optionalInteger(5)});
    }
}

struct Event {
    qint64 leg = 0;
    DeliveryState state = DeliveryState::Unknown;
    QString kind, reason, source, attempt;
    std::optional<UtcMs> at;
};

/// Oldest first.
Result<std::vector<Event>> failuresOf(store::Database& database, qint64 row)
{
    CF_TRY(store::Statement * select,
           database.cached("SELECT leg, state, kind, CASE WHEN reason <> '' THEN reason ELSE reported_code END, source, attempt, coalesce(at_utc, received) AS at FROM delivery_event "
                           "WHERE communication = ?1 ORDER BY at, number"));
    select->bind(1, row);
    std::vector<Event> all;
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return Result<std::vector<Event>>(std::move(all));
        }
        const DeliveryState state = enumAt(*select, 1, DeliveryState::Unknown);
        if (isFailed(state)) {
            all.push_back({select->integer(0), state, select->text(2), select->text(3), select->text(4), select->text(5), select->optionalInteger(6)});
        }
    }
}

bool isSameTry(const Event& a, const Event& b)
{
    if (a.leg != b.leg || a.attempt != b.attempt) {
        return false;
    }
    return !a.attempt.isEmpty() || (a.at && b.at ? *b.at - *a.at <= sameTryMs : a.at == b.at);
}

/// A record of the chain: its tries, and whether it arrived.
Result<void> addTries(store::Database& database, const Head& head, bool isReissue, FailedLetter& letter, std::optional<UtcMs>& arrived)
{
    CF_TRY(const std::vector<Leg> legs, legsOf(database, head.row));
    const bool hasFailed = std::ranges::any_of(legs, [](const Leg& leg) { return isFailed(leg.state); });
    if (!hasFailed) {
        const bool isThere = !legs.empty() && std::ranges::all_of(legs, [](const Leg& leg) { return isArrived(leg.state); });
        for (const Leg& leg : legs) {
            arrived = isThere && isReissue && leg.delivered ? std::max(arrived.value_or(0), *leg.delivered) : arrived;
        }
        return {};
    }
    CF_TRY(const std::vector<Event> events, failuresOf(database, head.row));
    int most = 0;
    for (const Leg& leg : legs) {
        if (!isFailed(leg.state)) {
            continue;
        }
        std::vector<Event> tries;
        for (const Event& one : events) {
            if (one.leg != leg.number) {
                continue;
            }
            const auto same = std::ranges::find_if(tries, [&](const Event& before) { return isSameTry(before, one); });
            same == tries.end() ? tries.push_back(one) : void(*same = one);
        }
        if (tries.empty()) { // the record says so, and no event does
            tries.push_back({leg.number, leg.state, {}, leg.reason, head.repositoryName, {}, {}});
        }
        for (const Event& one : tries) {
            letter.tries.push_back({head.id, head.documentId, leg.number, leg.recipient, leg.channel, one.state, one.kind, one.reason.isEmpty() ? leg.reason : one.reason, one.source, one.at, isReissue});
        }
        most = std::max(most, int(tries.size()));
    }
    letter.failures += most;
    return {};
}

void take(const Head& head, FailedLetter& letter)
{
    letter.id = head.id;
    letter.documentId = head.documentId;
    letter.title = head.title;
    letter.type = head.type;
    letter.unit = head.unit;
    letter.batch = head.batch;
    letter.templateCode = head.templateCode;
    letter.customer = head.customer;
    letter.repositoryName = head.repositoryName;
    letter.state = head.state;
    letter.known = head.known;
}

/// The chain that begins with `root`, or the one record that has no document id.
Result<FailedLetter> chainOf(store::Database& database, const QString& root, const Head& from)
{
    FailedLetter letter;
    letter.key = root.isEmpty() ? from.id.value() : root;
    std::optional<UtcMs> arrived;
    std::vector<QString> open{root};
    QSet<QString> done;
    if (root.isEmpty()) {
        open.clear();
        take(from, letter);
        CF_CHECK(addTries(database, from, false, letter, arrived));
    }
    for (size_t at = 0; at < open.size() && at < size_t(mostInChain); ++at) {
        const QString key = open[at];
        if (done.contains(key)) {
            continue;
        }
        done.insert(key);
        CF_TRY(const std::vector<Head> records, headsOfDocument(database, key));
        if (!records.empty()) { // copies in other archives tell of the same
            if (letter.id.isEmpty()) {
                take(records.front(), letter);
                letter.records = int(records.size());
            }
            const size_t before = letter.tries.size();
            for (size_t i = 0; i < records.size() && letter.tries.size() == before; ++i) {
                CF_CHECK(addTries(database, records[i], key != root, letter, arrived));
            }
        }
        CF_TRY(const std::vector<qint64> reissues, reissuesOf(database, key));
        for (const qint64 row : reissues) {
            CF_TRY(const std::vector<Head> head, headsOfRow(database, row));
            if (head.empty()) {
                continue;
            }
            if (!head.front().documentKey.isEmpty()) {
                open.push_back(head.front().documentKey);
            } else {
                CF_CHECK(addTries(database, head.front(), true, letter, arrived));
            }
            if (letter.id.isEmpty()) {
                take(head.front(), letter);
            }
        }
    }
    std::ranges::stable_sort(letter.tries, {}, [](const FailedTry& one) { return one.at.value_or(0); });
    const UtcMs last = letter.tries.empty() ? 0 : letter.tries.back().at.value_or(0);
    letter.mended = arrived && *arrived > last ? arrived : std::nullopt;
    return Result<FailedLetter>(std::move(letter));
}

} // namespace

Result<std::vector<FailedLetter>> failedLetters(store::Database& database, std::span<const qint64> rows)
{
    std::vector<FailedLetter> all;
    QSet<QString> told;
    for (const qint64 row : rows) {
        CF_TRY(const std::vector<Head> head, headsOfRow(database, row));
        if (head.empty()) {
            continue;
        }
        CF_TRY(const QString root, rootOf(database, head.front()));
        const QString key = root.isEmpty() ? head.front().id.value() : root;
        if (told.contains(key)) {
            continue;
        }
        told.insert(key);
        CF_TRY(FailedLetter letter, chainOf(database, root, head.front()));
        if (!letter.tries.empty() || letter.state == CommunicationState::ComposeFailed) {
            all.push_back(std::move(letter));
        }
    }
    return Result<std::vector<FailedLetter>>(std::move(all));
}

Result<std::vector<qint64>> rowsOfLetter(store::Database& database, const CommunicationId& id)
{
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    select->bind(1, id.value());
    CF_TRY(const bool isThere, select->step());
    std::vector<qint64> rows;
    if (isThere) {
        rows.push_back(select->integer(0));
    }
    select->reset();
    return rows;
}

} // namespace cf::cache
