#include "models/sync/apply_notices.h"

#include "models/base/text.h"
#include "models/cache/delivery_notices.h"
#include "models/delivery/leg_choice.h"
#include "models/delivery/notice_reading.h"

#include <map>

namespace cf::sync {

namespace {

/// What an event says of one recipient, with the row of the event.
struct Told {
    const DeliveryNotice* notice = nullptr;
    qint64 row = 0;
    QString id; ///< of the event, and which of its notices
    QString source;
};

DeliveryEvent eventOf(const Told& told, UtcMs now)
{
    const DeliveryNotice& notice = *told.notice;
    DeliveryEvent event;
    event.id = DeliveryEventId(told.id);
    event.reportedCode = notice.reportedCode;
    event.state = notice.state;
    event.grade = notice.grade;
    event.at = notice.at;
    event.received = notice.recorded.value_or(now);
    event.source = notice.gateway.isEmpty() ? told.source : notice.gateway;
    event.reason = notice.reason;
    event.kind = notice.kind;
    event.attempt = notice.attempt;
    event.notice = told.row;
    if (!event.at && notice.recorded) { // when it was taken down, for want of better; that it was assumed is said
        event.at = momentFromUtc(*notice.recorded, QTimeZone::utc());
        event.at->zoneAssumed = true;
        event.at->text.clear();
    }
    return event;
}

std::vector<Told> toldBy(const FeedEvent& event, qint64 row)
{
    std::vector<Told> told;
    for (size_t i = 0; i < event.notices.size(); ++i) {
        told.push_back({&event.notices[i], row, event.source + u'\n' + event.id + u'\n' + QString::number(i), event.source});
    }
    return told;
}

enum class News { None, Events, Legs };
Result<News> put(store::Database& database, qint64 communication, const std::vector<Told>& all, UtcMs now)
{
    CF_TRY(cache::LegsNow legs, cache::legsNow(database, communication));
    const size_t before = legs.legs.size();
    bool any = false;
    for (const Told& told : all) {
        const delivery::LegChoice choice = delivery::legFor(*told.notice, legs.legs);
        std::optional<size_t> leg;
        if (choice.said == delivery::LegChoice::Said::This) {
            leg = choice.leg;
        } else if (choice.said == delivery::LegChoice::Said::Another) {
            CF_TRY(leg, cache::addFeedLeg(database, legs, *told.notice, now));
        }
        CF_TRY(const bool isNew, cache::addFeedEvent(database, legs, leg, eventOf(told, now), told.notice->sequence + u'\n' + told.id, now));
        any = any || isNew;
    }
    if (legs.legs.size() > before) {
        CF_CHECK(cache::followFeedLegs(database, communication));
    } else if (any) {
        CF_CHECK(cache::renewFates(database, legs));
    }
    return legs.legs.size() > before ? News::Legs : any ? News::Events : News::None;
}

/// Of an event that was kept before. Rules may have changed since; what it said stays, what that means is read anew.
Result<std::optional<FeedEvent>> readAnew(const cache::KeptRaw& kept)
{
    const auto rules = delivery::EventRules::read(kept.mapping);
    const auto read = delivery::readFeedEvent(kept.raw, rules.value_or(delivery::EventRules()), kept.reading);
    return read ? std::optional(read->event) : std::nullopt; // none: it was understood once, by another version of this program
}

} // namespace

Result<NoticesApplied> applyNotices(store::Database& database, const RepositoryId& feed, const std::vector<const FeedEvent*>& events,
                                    const std::vector<QByteArray>& packed, UtcMs now)
{
    NoticesApplied applied;
    CF_TRY(cache::EventKeeping keeping, cache::EventKeeping::begin(database, feed));
    std::map<QString, std::vector<Told>> byDocument; // in the order of keys, so that the same page writes the same rows
    std::vector<std::unique_ptr<FeedEvent>> earlier;  // owns what Told points to
    for (size_t i = 0; i < events.size(); ++i) {
        const FeedEvent* event = events[i];
        const DeliveryNotice& first = event->notices.front();
        QString document = identifierKey(first.documentId);
        const QString message = cache::messageKeyOf(first);
        if (document.isEmpty()) {
            CF_TRY(document, cache::documentOfMessage(database, message));
        }
        CF_TRY(const cache::KeptEvent kept, keeping.keep(*event, document, now, i < packed.size() ? packed[i] : QByteArray()));
        if (kept.kept != cache::Kept::New) {
            ++applied.again;
            if (kept.kept == cache::Kept::Otherwise) {
                applied.conflicts.push_back(event->source + u' ' + event->id);
            }
            continue;
        }
        ++applied.kept;
        if (document.isEmpty()) {
            continue;
        }
        std::vector<Told>& told = byDocument[document];
        const auto add = [&](const FeedEvent& one, qint64 row) {
            const std::vector<Told> its = toldBy(one, row);
            told.insert(told.end(), its.begin(), its.end());
        };
        add(*event, kept.notice);
        if (!first.documentId.isEmpty()) { // others of the same message did not say of which document they were
            CF_TRY(const std::vector<cache::KeptRaw> waiting, cache::eventsOfMessage(database, message));
            for (const cache::KeptRaw& raw : waiting) {
                CF_CHECK(cache::nameDocument(database, raw.notice, document));
                CF_TRY(std::optional<FeedEvent> read, readAnew(raw));
                if (read) {
                    earlier.push_back(std::make_unique<FeedEvent>(*std::move(read)));
                    add(*earlier.back(), raw.notice);
                }
            }
        }
    }
    for (const auto& [document, told] : byDocument) {
        CF_TRY(const std::vector<qint64> communications, cache::communicationsOfDocument(database, document));
        for (const qint64 communication : communications) {
            CF_TRY(const News news, put(database, communication, told, now));
            if (news != News::None) {
                (news == News::Legs ? applied.withLegs : applied.communications).insert(communication);
            }
        }
    }
    return applied;
}

Result<bool> catchUpNotices(store::Database& database, const CommunicationId& communication, const QString& documentId, UtcMs now)
{
    CF_TRY(const std::vector<cache::KeptRaw> kept, cache::eventsOfDocument(database, identifierKey(documentId)));
    if (kept.empty()) {
        return false;
    }
    std::vector<FeedEvent> events;
    std::vector<qint64> rows;
    for (const cache::KeptRaw& raw : kept) {
        CF_TRY(std::optional<FeedEvent> read, readAnew(raw));
        if (read) {
            events.push_back(*std::move(read));
            rows.push_back(raw.notice);
        }
    }
    std::vector<Told> told;
    for (size_t i = 0; i < events.size(); ++i) {
        const std::vector<Told> its = toldBy(events[i], rows[i]);
        told.insert(told.end(), its.begin(), its.end());
    }
    CF_TRY(store::Statement * select, database.cached("SELECT pk FROM communication WHERE cfid = ?1"));
    select->bind(1, communication.value());
    CF_TRY(const bool isThere, select->step());
    const qint64 row = isThere ? select->integer(0) : 0;
    select->reset();
    if (!isThere) {
        return false;
    }
    CF_TRY(const News news, put(database, row, told, now));
    return news != News::None;
}

} // namespace cf::sync
