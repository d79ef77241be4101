// The feed: all that gateways ever told, in the order in which the layer was told. Source: protocol page for xConnector, C.4 (pull feed).
//
// An event of the estate is made when it is asked for; what is kept is its place, 16 bytes. The places are sorted when somebody first asks,
// which takes as long as it takes to make all records once. What stands later in the feed than the clock says is not there yet.
#pragma once

#include "app/sandbox/estate/estate_generator.h"
#include "app/sandbox/xconnector/xcon_envelope.h"
#include "models/base/result.h"

#include <QCache>
#include <QHash>
#include <QJsonArray>
#include <QStringList>

namespace cf::sandbox::xconnector {

struct FeedQuestion {
    std::optional<QString> after; ///< an event's id
    std::optional<UtcMs> since;   ///< that the layer was told then or later
    QString document;             ///< "": of any
    int attempt = 0;              ///< 0: any
    QStringList types;            ///< one of them; empty: any
    qint64 limit = 500;
};

/// One thread.
class Feed
{
public:
    /// Both outlive it.
    Feed(const estate::EstateGenerator& generator, quint64 records, const Clock& clock);

    /// In the order of the feed, at most as many as wanted; empty: that is all so far. A page never ends with an event that was told
    /// before, whose id would lead back to its first place: it ends earlier, or has one more. NotFound: `after` was never told, or the feed
    /// does not reach so far back any more.
    Result<QJsonArray> page(const FeedQuestion& question);

    /// Told now. `verbatim` stands instead of the event when it is not empty; it may have an id of its own, also one that was told before.
    QString append(Story story, const StoryEvent& event, const QJsonObject& verbatim = {});
    /// Told then, which is not before now.
    void appendLater(const Story& story, const StoryEvent& event, UtcMs told);
    int lastAttempt(const Story& story) const; ///< 0: none; also of what is not told yet
    /// NotFound: no communication has that document id.
    Result<Story> storyNamed(const QString& document);
    /// Appended events belong to it.
    Result<QJsonObject> truth(const QString& document);
    Result<QJsonObject> truthOfNumber(quint64 number);
    /// {"events", "distinct", "repeated", "restated", "native", "strange"}: of all that is told so far; "records": how many there are in the estate.
    QJsonObject figures();
    quint64 records() const { return m_records; }

    void setKept(UtcMs age) { m_kept = age; } ///< what was told longer ago is forgotten; 0: nothing is

private:
    struct Place {
        UtcMs at = 0;
        quint64 key = 0;
        friend auto operator<=>(const Place&, const Place&) = default;
    };
    struct Appended {
        Story story;
        StoryEvent event;
        QJsonObject verbatim;
    };
    struct Told {
        const Story* story = nullptr; ///< until the next one is looked at
        const StoryEvent* event = nullptr;
        const QJsonObject* verbatim = nullptr; ///< null: it is made
        Place first;
        bool isAgain = false;
    };
    void build();
    const Story& story(quint64 number);
    Told toldAt(const Place& place);
    QJsonObject jsonOf(const Told& told);
    std::optional<qsizetype> positionOf(const QString& id);
    qsizetype firstAt(UtcMs instant) const;
    QString idOf(const Place& first) const;
    Story withAppended(const Story& story) const;

    const estate::EstateGenerator& m_generator;
    quint64 m_records;
    const Clock& m_clock;
    UtcMs m_kept = 0;
    bool m_isBuilt = false;
    std::vector<Place> m_places;
    std::vector<Appended> m_appended;
    QHash<QString, Place> m_named; ///< appended with an id of their own
    QCache<quint64, Story> m_stories{2'000};
    estate::EstateRecord m_made;
};

} // namespace cf::sandbox::xconnector
