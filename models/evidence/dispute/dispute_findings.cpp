// What does not fit in a dispute, and what is missing of its file.
#include "models/base/text.h"
#include "models/evidence/dispute/dispute_assembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

using What = DisputeItem::What;
using State = DisputeItem::State;

QString nameOf(const cache::DisputeDocument& document) { return !document.documentId.isEmpty() ? document.documentId : !document.title.isEmpty() ? document.title : document.id.value(); }

/// What several tell of one thing: a finding when two of them are not the same.
class Telling
{
public:
    void add(const QString& value, const QString& who, const QString& key)
    {
        if (value.isEmpty() || key.isEmpty()) {
            return;
        }
        m_values << u"%1 (%2)"_s.arg(value, who);
        if (!m_keys.contains(key)) {
            m_keys << key;
        }
    }
    void tell(DisputeStory& story, const QString& name) const
    {
        if (m_keys.size() > 1) {
            story.findings.push_back({DisputeFindingKind::SystemsDiffer, {}, name, m_values, {}});
        }
    }

private:
    QStringList m_values, m_keys;
};

void compareSystems(DisputeStory& story, const DisputeMaterial& material)
{
    Telling customer, decision, status;
    const QStringList closed{u"closed"_s, u"settled"_s, u"resolved"_s, u"answered"_s, u"abgeschlossen"_s, u"erledigt"_s}, open{u"open"_s, u"offen"_s, u"progress"_s, u"bearbeitung"_s};
    for (const cache::KnownWorkspace& known : material.workspaces) {
        const BusinessWorkspace& workspace = known.workspace;
        customer.add(workspace.customer, known.repositoryName, identifierKey(workspace.customer));
        const QString told = attributeOf(workspace, {u"Outcome"_s, u"Decision"_s, u"Entscheidung"_s});
        decision.add(told, known.repositoryName, identifierKey(told));
        if (hasAnyWord(workspace.status, closed) || hasAnyWord(workspace.status, open)) {
            status.add(workspace.status, known.repositoryName, hasAnyWord(workspace.status, closed) ? u"closed"_s : u"open"_s);
        }
    }
    for (const cache::KnownCase& known : material.cases) {
        if (const CaseVariable* one = variableOf(known.what.variables, {u"customer"_s, u"customerRef"_s, u"customerId"_s})) {
            customer.add(one->value, known.repositoryName, identifierKey(one->value));
        }
        status.add(known.what.isOpen() ? u"open"_s : u"closed"_s, known.repositoryName, known.what.isOpen() ? u"open"_s : u"closed"_s);
    }
    if (story.outcome.source.kind == DisputeSource::Kind::Case) {
        decision.add(story.outcome.decision, story.outcome.source.repository, identifierKey(story.outcome.decision));
    }
    customer.tell(story, u"customer"_s);
    status.tell(story, u"status"_s);
    decision.tell(story, u"decision"_s);
}

DisputeItem stageItem(const DisputeStory& story, const StageTrack& track)
{
    DisputeItem item{What::StageLetter, State::NotNeeded, track.stage, {}, {}, {}};
    switch (track.state) {
    case StageTrack::State::NotNeeded: break;
    case StageTrack::State::Waiting: item.state = State::NotYet; break;
    case StageTrack::State::Overdue: item.state = State::Missing; break;
    default: item.state = State::There;
    }
    if (!track.letters.empty()) {
        const cache::DisputeDocument& letter = story.parts[track.letters.front()].document;
        item.name = nameOf(letter);
        item.opens = letter.id;
    } else if (track.told) { // somebody says that it was sent, and nobody holds it
        item.state = State::Missing;
        item.evidence = u"task-done "_s + QDateTime::fromMSecsSinceEpoch(*track.told, Qt::UTC).toString(Qt::ISODate);
    }
    return item;
}

QString standingOf(const cache::DisputeDocument& document)
{
    if (document.standing != RecordStanding::Present) {
        const QString basis = document.notShown ? document.notShown->basis : QString();
        return QString(code(document.standing)) + (basis.isEmpty() ? QString() : u": "_s + basis);
    }
    return document.content == ContentState::Missing ? u"MISSING"_s : QString();
}

void addDisputed(DisputeStory& story)
{
    bool isNamed = false;
    for (const DisputePart& part : story.parts) {
        if (part.role == DisputeRole::Disputed) {
            isNamed = true;
            story.checklist.push_back({What::Disputed, part.isStored() ? State::There : State::Missing, {}, nameOf(part.document), standingOf(part.document), part.document.id});
        }
    }
    for (const QString& id : story.unknownDocuments) {
        isNamed = true;
        story.checklist.push_back({What::Disputed, State::Missing, {}, id, u"unknown"_s, {}});
    }
    if (!isNamed) {
        story.checklist.push_back({What::Disputed, State::Missing, {}, {}, {}, {}});
    }
}

void addStored(DisputeStory& story)
{
    for (const DisputePart& part : story.parts) {
        const bool isAnswer = part.role == DisputeRole::Answer;
        if (part.role != DisputeRole::Disputed && (isAnswer || !part.isStored())) {
            story.checklist.push_back({What::Stored, part.isStored() ? State::There : State::Missing, part.stage, nameOf(part.document), standingOf(part.document), part.document.id});
        }
        if (isAnswer && !story.workspaces.empty() && !part.isFiled && part.isStored()) {
            story.checklist.push_back({What::Filed, State::Missing, part.stage, nameOf(part.document), part.document.repositoryName, part.document.id});
        }
    }
}

} // namespace

void addFindings(DisputeStory& story, const DisputeMaterial& material)
{
    for (const StageTrack& track : story.stages) {
        if (track.state == StageTrack::State::Overdue || track.state == StageTrack::State::SentLate) {
            const QString subject = track.letters.empty() ? QString() : nameOf(story.parts[track.letters.front()].document);
            story.findings.push_back({DisputeFindingKind::DeadlineMissed, track.stage, subject, {}, track.due});
        }
        if (track.differs) {
            story.findings.push_back({DisputeFindingKind::DeadlineDiffers, track.stage, {}, {track.computed->day.toString(Qt::ISODate), track.dueDay->toString(Qt::ISODate)}, track.due});
        }
        if (track.computed && !track.computed->isKnown && !track.stated) {
            story.findings.push_back({DisputeFindingKind::CalendarUnknown, track.stage, story.calendar.id, {track.computed->day.toString(Qt::ISODate)}, track.due});
        }
    }
    for (const DisputePart& part : story.parts) {
        if (isUnapproved(part, story.outcome)) {
            story.findings.push_back({DisputeFindingKind::NoOutcome, part.stage, nameOf(part.document), {QString(codeOf(story.outcome.standing))}, story.outcome.approvedAt});
        }
        const bool isAfter = story.received && part.at() && part.at()->utc >= *story.received;
        if (part.kind == DisputeEntryKind::Letter && isAfter && (!part.role || (part.role == DisputeRole::Answer && !part.stage))) {
            story.findings.push_back({DisputeFindingKind::Unplaced, {}, nameOf(part.document), {part.document.type}, part.at()->utc});
        }
    }
    compareSystems(story, material);
}

void addChecklist(DisputeStory& story, const DisputeMaterial&)
{
    addDisputed(story);
    for (const StageTrack& track : story.stages) {
        story.checklist.push_back(stageItem(story, track));
    }
    const StageTrack& last = story.stages[size_t(DisputeStage::Final)];
    const bool isOwed = !story.isOpen || !last.letters.empty() || last.state == StageTrack::State::Overdue;
    const State absent = isOwed ? State::Missing : State::NotYet;
    const bool isDecided = story.outcome.rounds > 0;
    story.checklist.push_back({What::Decision, isDecided ? State::There : absent, {}, story.outcome.decision, {}, {}});
    story.checklist.push_back({What::Outcome, story.outcome.isApproved() ? State::There : absent, {}, story.outcome.isApproved() ? story.outcome.approvedBy : QString(), QString(codeOf(story.outcome.standing)), {}});
    addStored(story);
}

} // namespace cf::evidence
