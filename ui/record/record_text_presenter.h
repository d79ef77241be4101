// What a record says in words: the three-line answer, the badges, the facts. Pure functions from values to texts;
// widgets only paint.
#pragma once

#include "models/cache/record.h"
#include "models/query/resolve.h"

#include <QList>
#include <QString>

namespace cf::ui {

/// What a mark says about its words; widgets give it icon colour and ground.
enum class Mark { Plain, Verified, Uncertain, Failed, Absent };

struct MarkedText {
    QString icon;
    QString text;
    Mark mark = Mark::Plain;
    friend bool operator==(const MarkedText&, const MarkedText&) = default;
};

/// The title of the record pane and the two lines under it.
struct RecordAnswer {
    QString what, when, version;
    friend bool operator==(const RecordAnswer&, const RecordAnswer&) = default;
};

struct RecordFact {
    QString name, value;
    MarkedText mark = {}; ///< before the value; none when its icon is empty
    bool mono = false;
    QString copy = {};          ///< what is copied; the value when empty
    QString query = {};         ///< a query this fact leads to; none when empty
    CommunicationId opens = {}; ///< a record this fact leads to
    friend bool operator==(const RecordFact&, const RecordFact&) = default;
};

/// One step of delivery.
struct DeliveryLine {
    MarkedText mark;
    QString time, detail, grade;
    bool dashedToNext = false;
    qint64 notice = 0; ///< the event of a feed behind it, as DeliveryEvent::notice; 0: a record told it
    friend bool operator==(const DeliveryLine&, const DeliveryLine&) = default;
};

/// In whose clock times are told.
struct TimeTelling {
    query::Zone zone;
    query::Calendar calendar;
};

/// A moment and its zone: "14 Mar 2025, 09:12 CET"; the date alone without its time; empty when there is none.
QString momentWords(const std::optional<Moment>& moment, const TimeTelling& telling, bool withTime);
/// An instant of ours, with its zone.
QString instantWords(UtcMs at, const TimeTelling& telling);

/// What is known of the bytes. Green only when a comparison found them equal to what was recorded.
MarkedText contentMark(const cache::SourceStatus& status, const TimeTelling& telling);

QString custodyWord(CustodyKind kind);
/// incoming: the other one points here.
QString relationWord(RelationKind kind, bool incoming);

QString masked(const QString& email); ///< a•••@okafor.example
/// On the screen somebody may look over the shoulder; evidence on paper says the whole address.
enum class Addresses { Masked, Whole };
RecordAnswer answerOf(const cache::Record& record, const TimeTelling& telling,
                      Addresses addresses = Addresses::Masked);
/// rendition: the one looked at.
QList<MarkedText> badgesOf(const cache::Record& record, int rendition, const TimeTelling& telling);
QList<DeliveryLine> deliveryOf(const cache::Record& record, const TimeTelling& telling, Addresses addresses = Addresses::Whole);
/// Beside the heading of the delivery: how many recipients, in whose time.
QString deliveryNote(const cache::Record& record, const TimeTelling& telling);
QList<RecordFact> versionFactsOf(const cache::Record& record);
/// The runs that made it, and what they took: texts and images with their approval as it was then.
QList<RecordFact> makingFactsOf(const cache::Record& record, const TimeTelling& telling);
/// disconnected: since when nothing is asked of the repository, so that nothing claims to be complete.
QList<RecordFact> custodyFactsOf(const cache::Record& record, int rendition, const TimeTelling& telling, std::optional<UtcMs> disconnected = {});
QList<RecordFact> contextFactsOf(const cache::Record& record, const TimeTelling& telling);
QList<RecordFact> relatedFactsOf(const cache::Record& record, const TimeTelling& telling);
QList<RecordFact> historyFactsOf(const cache::Record& record, const TimeTelling& telling);
/// From, to, cc, date with its zone, subject, attachments.
QList<RecordFact> mailFactsOf(const MailHeader& mail);

QString renditionName(const cache::RenditionRecord& rendition);
/// One line for people: type, date, recipient, document id, our id.
QString humanReference(const cache::Record& record, const TimeTelling& telling);
/// The record for programs, in stable codes.
QByteArray jsonReference(const cache::Record& record);
/// A file name for a copy: the archived one, without anything a file system would take for a path.
QString copyName(const cache::RenditionRecord& rendition);

} // namespace cf::ui
