// What the middleware is asked to send: POST /commands takes a CloudEvent with the bytes in it, once for each source and id, and the feed
// tells what became of it. The profile of docs/sandbox.md; CloudEvents 1.0.2, JSON format 3 (structured).
#pragma once

#include "app/sandbox/holdings/returned_copy.h"
#include "app/sandbox/serving/effect_ledger.h"
#include "app/sandbox/serving/http_message.h"
#include "app/sandbox/xconnector/xcon_feed.h"

#include <functional>

namespace cf::sandbox::xconnector {

/// One thread.
class Commands
{
public:
    /// Both outlive it. `note`: told of each that is accepted, not of repetitions.
    Commands(Feed& feed, const Clock& clock, std::function<void(const Effect&)> note)
        : m_feed(feed)
        , m_clock(clock)
        , m_note(std::move(note))
    {}

    /// POST /commands and GET /commands/ID, by somebody who is known.
    HttpResponse answer(const HttpRequest& request, const QString& who);
    /// "usual": one in twelve bounces or comes back; "delivered", "bounced", "silent". False: it is none of them.
    bool setFate(const QString& fate);
    /// What is accepted is archived, as this says. False: it is no word of archivedAsNamed().
    bool setArchiving(const QString& how);
    void archiveBy(std::function<void(const HandedOver&)> archive) { m_archive = std::move(archive); }

private:
    struct Accepted {
        QString source, id;
        QByteArray content; ///< hash of what it said
        QByteArray answer;
    };
    HttpResponse taken(const HttpRequest& request, const QString& who);
    HttpResponse told(const HttpRequest& request) const;
    int tell(const QJsonObject& event);
    const Accepted* find(const QString& source, const QString& id) const; ///< source "": any
    Feed& m_feed;
    const Clock& m_clock;
    std::function<void(const Effect&)> m_note;
    QList<Accepted> m_accepted;
    QHash<QString, int> m_attempts; ///< the last one of a communication, told or not
    QString m_fate = QStringLiteral("usual");
    ArchivedAs m_archivedAs = ArchivedAs::Sent;
    std::function<void(const HandedOver&)> m_archive; ///< empty: nobody archives
};

} // namespace cf::sandbox::xconnector
