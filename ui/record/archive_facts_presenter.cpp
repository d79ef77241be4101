#include "ui/record/archive_facts_presenter.h"

#include <QCoreApplication>

#include <algorithm>

namespace cf::ui {

namespace {

class ArchiveWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ArchiveWords)
};

const QString between = QStringLiteral(" · ");

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(between);
}

QString sentBasisWord(SentVersionBasis basis)
{
    switch (basis) {
    case SentVersionBasis::Stated: return ArchiveWords::tr("sent, says the archive");
    case SentVersionBasis::Only: return ArchiveWords::tr("the only one");
    case SentVersionBasis::InForce: return ArchiveWords::tr("in force when it was sent");
    case SentVersionBasis::None: break;
    }
    return {};
}

RecordFact standingFact(const cache::StandingEvent& event, const TimeTelling& telling)
{
    return {instantWords(event.at, telling), joined({standingWord(event.standing), event.basis})};
}

RecordFact versionFact(const ArchiveRecord& archive, const RecordVersion& version, const TimeTelling& telling)
{
    const bool wasSent = !archive.sentVersion.isEmpty() && version.label == archive.sentVersion;
    RecordFact fact{ArchiveWords::tr("Version %1").arg(version.label),
                    joined({momentWords(version.created, telling, true), version.creator, version.comment,
                            wasSent ? sentBasisWord(archive.sentVersionBasis) : QString(),
                            version.isCurrent ? ArchiveWords::tr("current") : QString()})};
    if (wasSent) {
        fact.mark = {QStringLiteral("tick"), {}, Mark::Plain};
    }
    fact.copy = version.nativeId;
    return fact;
}

RecordFact holdFact(const HoldStatement& hold, const TimeTelling& telling)
{
    const QString name = hold.name.isEmpty() ? hold.code : hold.name;
    const QString until = hold.plannedEnd ? ArchiveWords::tr("until %1").arg(momentWords(hold.plannedEnd, telling, false)) : QString();
    RecordFact fact{hold.isActive ? ArchiveWords::tr("Hold") : ArchiveWords::tr("Hold, lifted"),
                    joined({name, hold.matter, hold.kind, enforcementWord(hold.enforcement),
                            momentWords(hold.applied, telling, false), hold.appliedBy, until, hold.scope, hold.comment})};
    if (hold.isActive) {
        fact.mark = {QStringLiteral("hold"), {}, isEnforced(hold.enforcement) ? Mark::Plain : Mark::Uncertain};
    }
    return fact;
}

RecordFact retentionFact(const RetentionStatement& retention, const TimeTelling& telling)
{
    const QString due = retention.due          ? ArchiveWords::tr("due %1").arg(momentWords(retention.due, telling, false))
                        : retention.isEventBased ? ArchiveWords::tr("due after an event")
                                                 : QString();
    return {ArchiveWords::tr("Retention"), joined({retention.schedule, retention.stage, retention.action, due})};
}

} // namespace

QString standingWord(RecordStanding standing)
{
    switch (standing) {
    case RecordStanding::Present: return ArchiveWords::tr("Shown there");
    case RecordStanding::NotVisible: return ArchiveWords::tr("No longer shown there");
    case RecordStanding::Deleted: return ArchiveWords::tr("Deleted there");
    case RecordStanding::Destroyed: return ArchiveWords::tr("Destroyed there");
    }
    return {};
}

QString enforcementWord(HoldEnforcement enforcement)
{
    switch (enforcement) {
    case HoldEnforcement::EnforcedStorage: return ArchiveWords::tr("enforced by the storage");
    case HoldEnforcement::EnforcedApp: return ArchiveWords::tr("enforced by the archive");
    case HoldEnforcement::Weak: return ArchiveWords::tr("weak: whoever may edit it may lift it");
    case HoldEnforcement::RecordedOnly: return ArchiveWords::tr("recorded only: nothing prevents deletion");
    case HoldEnforcement::Unknown: return ArchiveWords::tr("not known whether it prevents deletion");
    }
    return {};
}

QList<RecordFact> archiveFactsOf(const cache::Record& record, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    if (!record.communication.record) {
        return facts;
    }
    const ArchiveRecord& archive = *record.communication.record;
    const bool isShown = record.standing == RecordStanding::Present;
    facts << RecordFact{ArchiveWords::tr("Record"), standingWord(record.standing),
                        isShown ? MarkedText{} : MarkedText{QStringLiteral("warn"), {}, Mark::Uncertain}};
    facts << RecordFact{ArchiveWords::tr("Id there"), archive.nativeId, {}, true};
    if (!archive.address.isEmpty()) {
        facts << RecordFact{ArchiveWords::tr("Address"), archive.address, {}, true};
    }
    for (const cache::StandingEvent& event : record.standings) {
        facts << standingFact(event, telling);
    }
    for (const RecordVersion& version : archive.versions) {
        facts << versionFact(archive, version, telling);
    }
    if (archive.versions.size() > 1 && archive.sentVersion.isEmpty()) {
        facts << RecordFact{ArchiveWords::tr("Sent"), ArchiveWords::tr("which version was sent is not known"),
                            {QStringLiteral("absent"), {}, Mark::Absent}};
    }
    for (const HoldStatement& hold : archive.holds) {
        facts << holdFact(hold, telling);
    }
    for (const RetentionStatement& retention : archive.retention) {
        facts << retentionFact(retention, telling);
    }
    return facts;
}

QList<RecordFact> letterHoldFacts(const std::vector<LetterHold>& holds, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const LetterHold& one : holds) {
        QString said = ArchiveWords::tr("asked for, not read back yet");
        Mark mark = Mark::Uncertain;
        if (one.coolingUntil) {
            said = ArchiveWords::tr("released; not to be destroyed before %1").arg(instantWords(*one.coolingUntil, telling));
        } else if (!one.isAsked) {
            said = one.terms ? ArchiveWords::tr("nothing was asked for yet") : ArchiveWords::tr("recorded here alone: its repository has no means");
        } else if (one.reading) {
            const bool isHeld = one.reading->finding == HoldFinding::Held || one.reading->finding == HoldFinding::External;
            const QString at = instantWords(one.reading->at, telling);
            said = isHeld ? ArchiveWords::tr("found held %1, %2").arg(at, enforcementWord(one.reading->enforcement)) : ArchiveWords::tr("not found held as it should be %1").arg(at);
            mark = !isHeld ? Mark::Failed : isEnforced(one.reading->enforcement) ? Mark::Plain : Mark::Uncertain;
        }
        facts << RecordFact{ArchiveWords::tr("Matter"), joined({one.number, one.name, said}), {mark == Mark::Failed ? QStringLiteral("warn") : QStringLiteral("hold"), {}, mark}};
    }
    return facts;
}

QList<RecordFact> restrictionFacts(const QStringList& references)
{
    QList<RecordFact> facts;
    for (const QString& one : references) {
        facts << RecordFact{ArchiveWords::tr("Restricted"), ArchiveWords::tr("kept under the request %1 to be erased: to be used for what it is kept for alone").arg(one), {QStringLiteral("warn"), {}, Mark::Uncertain}};
    }
    return facts;
}

QString archiveNote(const cache::Record& record)
{
    if (!record.communication.record) {
        return ArchiveWords::tr("in no archive on a server");
    }
    const int versions = int(record.communication.record->versions.size());
    return versions > 0 ? ArchiveWords::tr("%Ln version(s) kept there", nullptr, versions) : ArchiveWords::tr("versions are not told");
}

QList<MarkedText> archiveBadgesOf(const cache::Record& record)
{
    QList<MarkedText> badges;
    if (!record.communication.record) {
        return badges;
    }
    if (record.standing != RecordStanding::Present) {
        badges << MarkedText{QStringLiteral("warn"), standingWord(record.standing), Mark::Uncertain};
    }
    const auto& holds = record.communication.record->holds;
    const auto first = std::find_if(holds.begin(), holds.end(), [](const HoldStatement& hold) { return hold.isActive; });
    if (first != holds.end()) {
        const auto active = std::count_if(holds.begin(), holds.end(), [](const HoldStatement& hold) { return hold.isActive; });
        const QString name = first->matter.isEmpty() ? (first->name.isEmpty() ? first->code : first->name) : first->matter;
        const QString held = active == 1 ? ArchiveWords::tr("Held: %1").arg(name)
                                         : ArchiveWords::tr("Held: %1 and %Ln more", nullptr, int(active) - 1).arg(name);
        const bool isEnforced = std::any_of(holds.begin(), holds.end(), [](const HoldStatement& hold) {
            return hold.isActive && cf::isEnforced(hold.enforcement);
        });
        badges << MarkedText{QStringLiteral("hold"),
                             isEnforced ? held : ArchiveWords::tr("%1, not enforced").arg(held),
                             isEnforced ? Mark::Plain : Mark::Uncertain};
    }
    return badges;
}

} // namespace cf::ui
