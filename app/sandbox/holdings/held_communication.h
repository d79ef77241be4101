// A communication as one archive holds it now: what its servers tell, each in its own words. Plain values.
#pragma once

#include "models/base/clock.h"
#include "models/domain/enumerations.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace cf::sandbox {

/// A time as its source wrote it. Without an instant when the source named no zone or only a day.
struct HeldTime {
    QString written; ///< "2025-03-14T09:12:07+01:00", "2025-03-14T09:12:07", "2025-03-14"; "": not known
    std::optional<UtcMs> instant;
    QString day() const { return written.left(10); }
    friend bool operator==(const HeldTime&, const HeldTime&) = default;
};

struct HeldEvent {
    QString state, code, reason;
    UtcMs at = 0;
    friend bool operator==(const HeldEvent&, const HeldEvent&) = default;
};

struct HeldLeg {
    QString customer, recipient, role, channel, platform, channelReason;
    QString address; ///< postal, e-mail or telephone, as the channel has it
    QString state, reason;
    QList<HeldEvent> events;
    friend bool operator==(const HeldLeg&, const HeldLeg&) = default;
};

/// One file. Its bytes are those of a file of the estate, made when they are asked for, unless it has its own.
struct HeldFile {
    QString name, mime, format, role;
    int pages = 1;
    ContentState content = ContentState::Present;
    quint64 number = 0;  ///< of the record of the estate
    int rendition = -1;  ///< of its files; -1: `own` are the bytes
    quint64 variant = 0; ///< not 0: other bytes than the estate's with the same text
    QByteArray own;
    friend bool operator==(const HeldFile&, const HeldFile&) = default;
};

struct HeldVersion {
    int ordinal = 1; ///< from 1, never given twice
    QString creator, comment;
    UtcMs made = 0;
    QList<HeldFile> files; ///< the content first, then its other renditions
    friend bool operator==(const HeldVersion&, const HeldVersion&) = default;
};

struct HeldHold {
    QString name;         ///< "LIT-2025-001"
    bool foreign = false; ///< placed by another system: it can be seen, not released
    UtcMs since = 0;
    bool isPending = false;    ///< laid, and not in force yet
    int times = 1;             ///< how often it lies on it
    QList<int> ordinals = {};  ///< of the versions that it is on; none: all, also those to come
    bool isOn(int ordinal) const { return ordinals.isEmpty() || ordinals.contains(ordinal); }
    friend bool operator==(const HeldHold&, const HeldHold&) = default;
};

struct HeldRetention {
    QString source, rule; ///< "policy", "10 years tax"
    QString until;        ///< a day; "": an event is waited for
    friend bool operator==(const HeldRetention&, const HeldRetention&) = default;
};

enum class Presence {
    Present,
    Restricted, ///< there, and not for everybody: an ordinary account cannot tell it from one that never was
    Deleted,    ///< gone, and the archive says so where it can
    Vanished    ///< gone without a trace
};
QLatin1StringView presenceCode(Presence presence);

struct HeldRecord {
    quint64 accession = 0;
    quint64 number = 0; ///< of the estate; meaningless when `isAdded`
    int trap = 0;       ///< of the data model, 7.6; 0: none
    bool isAdded = false, isCopy = false, conflicts = false;

    QString documentId, title, type, purpose, campaign, batch, unit, brand, language;
    QString account, policy, claim, caseId, loan, package, retentionClass, cycle, household, envelope, event, eventKind, eventTime;
    QString templateCode, templateVersion, approvedBy, state;
    HeldTime issued, sent;
    QList<HeldLeg> legs;
    QList<std::pair<QString, QString>> relations;  ///< "CORRECTS", document id
    QList<std::pair<QString, QString>> attributes; ///< what only this archive has a name for

    QList<HeldVersion> versions; ///< the oldest first; the last is current
    int sentVersion = 1;         ///< which of them the customer received
    QList<HeldHold> holds;
    QList<HeldRetention> retentions;
    Presence presence = Presence::Present;
    bool isStub = false; ///< the content was destroyed, the metadata kept

    UtcMs created = 0;  ///< when the archive took it in
    UtcMs modified = 0; ///< when anything of it changed, by the archive's clock
    int changes = 0;    ///< how often it was changed since it was loaded

    const HeldVersion& current() const { return versions.constLast(); }
    QStringList customers() const; ///< each once
    friend bool operator==(const HeldRecord&, const HeldRecord&) = default;
};

/// Sets fields by the names that the truth gives them: "title", "type", "customer", "issued", "language", "batch", … A key that is no
/// field becomes an attribute; null takes one away. The text says why a value cannot be taken; the record is then unchanged.
std::optional<QString> amend(HeldRecord& record, const QJsonObject& fields);
/// The plain text fields, as `amend` names them.
QJsonObject textFields(const HeldRecord& record);

} // namespace cf::sandbox
