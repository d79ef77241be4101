// Events of delivery feeds as rows: each kept once as it came, and what legs know from it. Functions on the writer's connection, inside its
// transaction. Source: protocol page C.4, rules 1 to 7.
#pragma once

#include "models/domain/delivery_notice.h"
#include "models/domain/repository.h"
#include "models/store/database.h"

#include <QSet>

namespace cf::cache {

/// What became of an event that came.
enum class Kept {
    New,
    Again,    ///< it was here, with the same content
    Otherwise ///< it was here with other content: the first counts, and this one is kept beside it
};
struct KeptEvent {
    Kept kept = Kept::New;
    qint64 notice = 0; ///< row of the one that counts
};

/// Keeps the events of one page, each linked to the one before by a hash. Lives for a transaction.
class EventKeeping
{
public:
    static Result<EventKeeping> begin(store::Database& database, const RepositoryId& feed);
    /// packed: event.raw as store::TextPacker leaves it; null: packed here.
    Result<KeptEvent> keep(const FeedEvent& event, const QString& documentKey, UtcMs now, const QByteArray& packed = {});

private:
    Result<KeptEvent> keepAgain(const FeedEvent& event, const QByteArray& key, const QByteArray& hash, const QByteArray& packed, UtcMs now);
    EventKeeping(store::Database& database, qint64 feed, QByteArray chain);
    store::Database* m_database;
    qint64 m_feed;
    QByteArray m_chain; ///< of the newest row
};

/// The key by which a gateway's message is found again; empty when it names none.
QString messageKeyOf(const DeliveryNotice& notice);
/// From now on the event tells of this document, as another event of the same message said.
Result<void> nameDocument(store::Database& database, qint64 notice, const QString& documentKey);

/// An event as it was kept.
struct KeptRaw {
    qint64 notice = 0;
    QString mapping; ///< of its feed: the rules by which it is read
    QByteArray raw;
    QByteArray reading; ///< FeedEvent::reading
};
Result<std::vector<KeptRaw>> eventsOfDocument(store::Database& database, const QString& documentKey);
/// Those of the message that name no document.
Result<std::vector<KeptRaw>> eventsOfMessage(store::Database& database, const QString& messageKey);
/// The document that another event of the message names; empty: none does.
Result<QString> documentOfMessage(store::Database& database, const QString& messageKey);

/// Communications of this document now, in all repositories, by row.
Result<std::vector<qint64>> communicationsOfDocument(store::Database& database, const QString& documentKey);

/// The legs of a communication as events are matched with them.
struct LegsNow {
    qint64 communication = 0;
    CommunicationId id;
    std::vector<RecipientLeg> legs; ///< without events
    std::vector<qint64> numbers;    ///< of each leg
    qint64 highest = 0;             ///< of all that ever were
    QSet<QString> events;           ///< ids of those that feeds told, once they were looked at
    qint64 highestEvent = -1;       ///< number; -1: not looked at yet
};
Result<LegsNow> legsNow(store::Database& database, qint64 communication);

/// A leg that no record names, for what a gateway reports of it; `now` gains it. Returns its place in `now`.
Result<size_t> addFeedLeg(store::Database& database, LegsNow& now, const DeliveryNotice& notice, UtcMs knownAt);

/// Adds an event to a leg, or with `leg` none to the communication as "one of several". place: orders events of one time. False: it is there
/// already.
Result<bool> addFeedEvent(store::Database& database, LegsNow& now, std::optional<size_t> leg, const DeliveryEvent& event,
                          const QString& place, UtcMs knownAt);

/// After events were added: what legs and result line say of them.
Result<void> renewFates(store::Database& database, const LegsNow& now);
/// After the legs of the records were written anew: those of feeds follow them, and the line counts them.
Result<void> followFeedLegs(store::Database& database, qint64 communication);

/// Of this feed, kept here.
Result<qint64> countEvents(store::Database& database, const RepositoryId& feed);
/// Of these, how often one came again with other content.
Result<qint64> countConflicts(store::Database& database, const RepositoryId& feed);

struct EventCheck {
    qint64 events = 0, conflicts = 0;
    qint64 firstBroken = 0; ///< row of the first event that is not as it came, or before which one was taken out; 0: none
    qint64 erased = 0;      ///< of them, those of erased letters: their hash stands in the chain, what was sent is gone
    friend bool operator==(const EventCheck&, const EventCheck&) = default;
};
/// Reads every event and follows the links, the oldest first.
Result<EventCheck> checkEvents(store::Database& database);

} // namespace cf::cache
