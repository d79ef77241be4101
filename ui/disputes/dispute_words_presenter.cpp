#include "ui/disputes/dispute_words_presenter.h"

#include "models/query/equal_term.h"
#include "models/query/print.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class DisputeWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::DisputeWords)
};

using evidence::DisputeFindingKind;
using evidence::DisputeOutcome;
using evidence::StageTrack;

QString differingWord(const QString& what)
{
    return what == u"customer" ? DisputeWords::tr("the customer") : what == u"status" ? DisputeWords::tr("the status") : what == u"decision" ? DisputeWords::tr("the decision") : what;
}

QString stageOr(const std::optional<DisputeStage>& stage) { return stage ? stageWord(*stage) : QString(); }

/// Days in the codes of a finding are ISO.
QString dayWords(const QString& iso)
{
    const QDate day = QDate::fromString(iso, Qt::ISODate);
    return day.isValid() ? dateText(day) : iso;
}

} // namespace

QString documentQuery(const QString& documentId) { return documentId.isEmpty() ? QString() : query::print(query::equalTerm(query::Field::Document, documentId)); }

QString stageWord(DisputeStage stage)
{
    switch (stage) {
    case DisputeStage::Acknowledgement: return DisputeWords::tr("Acknowledgement");
    case DisputeStage::Interim: return DisputeWords::tr("Interim update");
    case DisputeStage::Final: break;
    }
    return DisputeWords::tr("Final response");
}

QString disputeRoleWord(DisputeRole role)
{
    switch (role) {
    case DisputeRole::Disputed: return DisputeWords::tr("Disputed");
    case DisputeRole::Answer: return DisputeWords::tr("Answer");
    case DisputeRole::Supporting: break;
    }
    return DisputeWords::tr("Supporting");
}

QString entryKindWord(DisputeEntryKind kind, bool isPlural)
{
    switch (kind) {
    case DisputeEntryKind::Letter: return isPlural ? DisputeWords::tr("Letters") : DisputeWords::tr("Letter");
    case DisputeEntryKind::Note: return isPlural ? DisputeWords::tr("Notes") : DisputeWords::tr("Note");
    case DisputeEntryKind::Attachment: return isPlural ? DisputeWords::tr("Attachments") : DisputeWords::tr("Attachment");
    case DisputeEntryKind::Resolution: return isPlural ? DisputeWords::tr("Resolution records") : DisputeWords::tr("Resolution record");
    case DisputeEntryKind::Step: break;
    }
    return isPlural ? DisputeWords::tr("Steps") : DisputeWords::tr("Step");
}

QString barredWords(DisputeOutcome::Standing standing)
{
    switch (standing) {
    case DisputeOutcome::Standing::NoCase: return DisputeWords::tr("No system tells of a decision on this dispute. A final response needs an approved outcome.");
    case DisputeOutcome::Standing::Undecided: return DisputeWords::tr("It is not decided yet. A final response needs an outcome that somebody else approved.");
    case DisputeOutcome::Standing::Unapproved: return DisputeWords::tr("The decision is not approved. A final response needs an outcome that somebody else approved.");
    case DisputeOutcome::Standing::Refused: return DisputeWords::tr("The decision was refused approval. It is to be decided anew before a final response.");
    case DisputeOutcome::Standing::SamePerson: return DisputeWords::tr("The decision was approved by whoever made it. Somebody else is to approve it before a final response.");
    case DisputeOutcome::Standing::Approved: break;
    }
    return {};
}

QString disputeSourceWords(const evidence::DisputeSource& source)
{
    switch (source.kind) {
    case evidence::DisputeSource::Kind::Workspace: return DisputeWords::tr("%1, workspace %2").arg(source.repository, source.id);
    case evidence::DisputeSource::Kind::Case: return DisputeWords::tr("%1, case %2").arg(source.repository, source.id);
    case evidence::DisputeSource::Kind::Record: return DisputeWords::tr("%1, the letter itself").arg(source.repository);
    case evidence::DisputeSource::Kind::Person: return DisputeWords::tr("added by %1").arg(source.id);
    case evidence::DisputeSource::Kind::Here: break;
    }
    return DisputeWords::tr("computed here");
}

QString disputeBasisWords(evidence::DisputeBasis basis)
{
    switch (basis) {
    case evidence::DisputeBasis::Named: return DisputeWords::tr("named by its case or workspace");
    case evidence::DisputeBasis::FiledIn: return DisputeWords::tr("filed in its workspace");
    case evidence::DisputeBasis::ShownBy: return DisputeWords::tr("shown by its workspace");
    case evidence::DisputeBasis::ShownOnce: return DisputeWords::tr("shown by its workspace once, and not any more");
    case evidence::DisputeBasis::CaseReference: return DisputeWords::tr("carries its reference");
    case evidence::DisputeBasis::Relation: return DisputeWords::tr("answers the disputed letter");
    case evidence::DisputeBasis::Person: break;
    }
    return DisputeWords::tr("added by a person");
}

QString dueWords(const evidence::DisputeStory& story, const StageTrack& track)
{
    if (!track.dueDay) {
        return {};
    }
    return track.stated ? DisputeWords::tr("%1 · stated by the case").arg(dateText(*track.dueDay)) : DisputeWords::tr("%1 · calendar %2").arg(dateText(*track.dueDay), story.calendar.name);
}

StageWords stageWords(const evidence::DisputeStory& story, const StageTrack& track, const TimeTelling& telling)
{
    StageWords words;
    words.name = stageWord(track.stage);
    const evidence::DisputePart* letter = track.letters.empty() ? nullptr : &story.parts[track.letters.front()];
    if (letter) {
        words.opens = letter->document.id;
        words.document = letter->document.documentId.isEmpty() ? letter->document.title : letter->document.documentId;
        words.query = documentQuery(letter->document.documentId);
        words.time = letter->at() ? momentWords(letter->at(), telling, true) : DisputeWords::tr("not told when");
    }
    switch (track.state) {
    case StageTrack::State::NotNeeded:
        words.state = DisputeWords::tr("Not needed");
        words.mark = {u"absent"_s, {}, Mark::Absent};
        break;
    case StageTrack::State::Waiting:
        words.state = DisputeWords::tr("To be sent");
        words.mark = {u"clock"_s, {}, Mark::Plain};
        break;
    case StageTrack::State::Overdue:
        words.state = story.isOpen ? DisputeWords::tr("Overdue") : DisputeWords::tr("Never sent");
        words.mark = {u"warn"_s, {}, Mark::Failed};
        break;
    case StageTrack::State::Sent:
        words.state = track.due ? DisputeWords::tr("Sent in time") : DisputeWords::tr("Sent");
        words.mark = {u"tick"_s, {}, Mark::Plain};
        break;
    case StageTrack::State::SentLate:
        words.state = DisputeWords::tr("Sent late");
        words.mark = {u"warn"_s, {}, Mark::Failed};
        break;
    case StageTrack::State::Undated:
        words.state = DisputeWords::tr("Sent, no time told");
        words.mark = {u"warn"_s, {}, Mark::Uncertain};
        break;
    }
    if (!track.dueDay) {
        words.calendar = DisputeWords::tr("No deadline");
    } else if (track.stated) {
        words.calendar = track.differs ? DisputeWords::tr("Due %1, stated by the case; %2 by calendar %3").arg(dateText(*track.dueDay), dateText(track.computed->day), story.calendar.name)
                                       : DisputeWords::tr("Due %1, stated by the case").arg(dateText(*track.dueDay));
    } else {
        words.calendar = DisputeWords::tr("Due %1 · %Ln business day(s), calendar %2", nullptr, track.computed ? track.computed->days : 0).arg(dateText(*track.dueDay), story.calendar.name);
    }
    return words;
}

QString nextWords(const evidence::DisputeStory& story)
{
    const StageTrack* next = story.next();
    if (!next || !next->dueDay) {
        return {};
    }
    return next->isOverdue() ? DisputeWords::tr("%1 overdue since %2").arg(stageWord(next->stage), dateText(*next->dueDay)) : DisputeWords::tr("%1 due %2").arg(stageWord(next->stage), dateText(*next->dueDay));
}

QString decisionWords(const DisputeOutcome& outcome, const TimeTelling& telling)
{
    if (outcome.rounds == 0) {
        return outcome.standing == DisputeOutcome::Standing::NoCase ? DisputeWords::tr("not told by any system") : DisputeWords::tr("not decided yet");
    }
    QStringList parts{outcome.decision, outcome.decidedBy, outcome.decidedAt ? instantWords(*outcome.decidedAt, telling) : QString()};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString outcomeWords(const DisputeOutcome& outcome, const TimeTelling& telling)
{
    const QString when = outcome.approvedAt ? u" · "_s + instantWords(*outcome.approvedAt, telling) : QString();
    switch (outcome.standing) {
    case DisputeOutcome::Standing::NoCase:
    case DisputeOutcome::Standing::Undecided: return {};
    case DisputeOutcome::Standing::Unapproved: return DisputeWords::tr("not approved");
    case DisputeOutcome::Standing::Refused: return DisputeWords::tr("refused by %1").arg(outcome.approvedBy) + when;
    case DisputeOutcome::Standing::SamePerson: return DisputeWords::tr("by the same person, %1").arg(outcome.approvedBy) + when;
    case DisputeOutcome::Standing::Approved: break;
    }
    return outcome.approvedBy + when;
}

QString findingName(DisputeFindingKind kind)
{
    switch (kind) {
    case DisputeFindingKind::DeadlineMissed:
    case DisputeFindingKind::DeadlineDiffers:
    case DisputeFindingKind::CalendarUnknown: return DisputeWords::tr("Deadline");
    case DisputeFindingKind::NoOutcome: return DisputeWords::tr("Outcome");
    case DisputeFindingKind::TemplateOutlier: return DisputeWords::tr("Template");
    case DisputeFindingKind::SystemsDiffer: return DisputeWords::tr("Systems");
    case DisputeFindingKind::Unplaced: break;
    }
    return DisputeWords::tr("Letter");
}

QString findingWords(const evidence::DisputeFinding& finding, const evidence::DisputeStory& story, const TimeTelling& telling)
{
    const QString stage = stageOr(finding.stage);
    const auto value = [&](int at) { return finding.values.value(at); };
    switch (finding.kind) {
    case DisputeFindingKind::DeadlineMissed: {
        const StageTrack& track = story.stages[size_t(finding.stage.value_or(DisputeStage::Final))];
        return finding.subject.isEmpty() ? DisputeWords::tr("%1 was not sent by %2").arg(stage, dueWords(story, track)) : DisputeWords::tr("%1 %2 went out after %3").arg(stage, finding.subject, dueWords(story, track));
    }
    case DisputeFindingKind::NoOutcome:
        return value(0) == QLatin1StringView(evidence::codeOf(DisputeOutcome::Standing::Approved))
                   ? DisputeWords::tr("%1 went out before its outcome was approved%2").arg(finding.subject, finding.at ? u", "_s + instantWords(*finding.at, telling) : QString())
                   : DisputeWords::tr("%1 went out without an approved outcome").arg(finding.subject);
    case DisputeFindingKind::TemplateOutlier: return DisputeWords::tr("%1 was composed with %2; answers of this stage for %3 use %4").arg(finding.subject, value(0), value(2), value(1));
    case DisputeFindingKind::SystemsDiffer: return DisputeWords::tr("Systems tell %1 differently: %2").arg(differingWord(finding.subject), finding.values.join(u", "_s));
    case DisputeFindingKind::DeadlineDiffers: return DisputeWords::tr("%1: the case states %2, calendar %3 gives %4").arg(stage, dayWords(value(1)), story.calendar.name, dayWords(value(0)));
    case DisputeFindingKind::CalendarUnknown: return DisputeWords::tr("%1: calendar %2 does not know all days off up to %3").arg(stage, story.calendar.name, dayWords(value(0)));
    case DisputeFindingKind::Unplaced: break;
    }
    return DisputeWords::tr("%1 (%2) is none of the three letters by its type").arg(finding.subject, value(0));
}

qint64 countOf(const evidence::DisputeStory& story, DisputeEntryKind kind) { return std::ranges::count(story.entries, kind, &evidence::DisputeEntry::kind); }

} // namespace cf::ui
