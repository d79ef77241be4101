// The one line of time of a case: its letters, notes, attachments and decisions, and the steps of its process.
#include "models/base/text.h"
#include "models/evidence/case/case_assembly.h"
#include "models/evidence/dispute/dispute_material.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

const QStringList decisionNames{u"decision"_s, u"outcome"_s, u"approval"_s, u"result"_s};

CaseEntry entryOf(const CaseFile& file, size_t at)
{
    const CasePart& part = file.parts[at];
    const cache::CaseDocument& document = part.document;
    CaseEntry entry;
    entry.kind = part.kind;
    entry.moment = part.at();
    entry.text = document.title.isEmpty() ? document.type : document.title;
    entry.who = document.recipient;
    QStringList detail{document.documentId, document.type == entry.text ? QString() : document.type, document.templateCode.isEmpty() ? QString() : document.templateCode + u'/' + document.templateVersion};
    detail.removeAll(QString());
    entry.detail = detail.join(u" · "_s);
    entry.source = sourceOfDocument(document);
    entry.documentId = document.documentId;
    entry.alsoIn = part.alsoIn;
    for (const MilestoneTrack& track : file.milestones) {
        if (!track.letters.empty() && track.letters.front() == at) {
            entry.code = track.rule.id;
        }
    }
    return entry;
}

/// What a task decided: as told with its end, else by a variable of its own.
QString decided(const WorkflowTask& task)
{
    if (!task.outcome.isEmpty()) {
        return task.outcome;
    }
    const CaseVariable* own = variableOf(task.variables, decisionNames);
    if (!own) {
        const auto ends = std::ranges::find_if(task.variables, [](const CaseVariable& one) { return fold(one.name).endsWith(u"decision") || fold(one.name).endsWith(u"approval") || fold(one.name).endsWith(u"outcome"); });
        own = ends == task.variables.end() ? nullptr : &*ends;
    }
    return own ? own->value : QString();
}

void addStep(CaseFile& file, const DisputeSource& source, const QString& code, UtcMs at, const QString& text, const QString& who)
{
    CaseEntry entry;
    entry.code = code;
    entry.instant = at;
    entry.text = text;
    entry.who = who;
    entry.source = source;
    file.entries.push_back(std::move(entry));
}

void addProcess(CaseFile& file, const cache::KnownCase& known)
{
    const WorkflowCase& what = known.what;
    const DisputeSource source = sourceOfCase(known);
    const QString process = what.definitionName.isEmpty() ? what.definitionKey : what.definitionName;
    if (what.started) {
        addStep(file, source, u"opened"_s, *what.started, process, what.startedBy);
    }
    if (what.ended) {
        addStep(file, source, u"closed"_s, *what.ended, process, {});
    }
    for (const WorkflowTask& task : what.tasks) {
        if (!task.ended) {
            continue;
        }
        addStep(file, source, u"task"_s, *task.ended, task.name.isEmpty() ? task.key : task.name, task.assignee);
        CaseEntry& entry = file.entries.back();
        entry.detail = decided(task);
        if (!entry.detail.isEmpty()) {
            entry.kind = DisputeEntryKind::Resolution;
        } else {
            entry.detail = task.deletedBecause;
        }
    }
    for (const CaseComment& comment : what.comments) {
        CaseEntry entry;
        entry.kind = DisputeEntryKind::Note;
        entry.instant = comment.at;
        entry.code = u"comment"_s;
        entry.text = comment.message;
        entry.who = comment.author;
        entry.source = source;
        file.entries.push_back(std::move(entry));
    }
}

void addWorkspace(CaseFile& file, const cache::KnownWorkspace& known)
{
    const DisputeSource source = sourceOfWorkspace(known);
    const BusinessWorkspace& room = known.workspace;
    if (room.created && file.cases.empty()) {
        addStep(file, source, u"opened"_s, room.created->utc, room.type, {});
    }
    QString before;
    for (size_t i = 0; i < known.history.size(); ++i) {
        const cache::WorkspacePast& past = known.history[i];
        if (i > 0 && past.workspace.status != before) {
            addStep(file, source, u"status"_s, seenAt(known, i), past.workspace.status, before);
        }
        before = past.workspace.status;
    }
}

} // namespace

void addEntries(CaseFile& file, const CaseRules&)
{
    for (size_t at = 0; at < file.parts.size(); ++at) {
        file.entries.push_back(entryOf(file, at));
    }
    for (const cache::KnownCase& known : file.cases) {
        addProcess(file, known);
    }
    for (const cache::KnownWorkspace& known : file.workspaces) {
        addWorkspace(file, known);
    }
    for (const MilestoneTrack& track : file.milestones) {
        if (track.reached) {
            addStep(file, track.reachedBy, u"milestone"_s, *track.reached, track.rule.id, {});
            if (track.reachedDay) {
                file.entries.back().moment = momentFromUtc(*track.reached, file.calendar.timeZone(), Precision::Day);
            }
        }
        const bool isUntold = track.state == MilestoneTrack::State::NotTold;
        if (track.due && (track.isMissed() || isUntold || track.state == MilestoneTrack::State::Waiting)) {
            addStep(file, {}, track.isMissed() ? u"missed"_s : isUntold ? u"untold"_s : u"due"_s, *track.due, track.rule.id, {});
            if (track.rule.days > 0) { // a day is over at its end
                file.entries.back().moment = momentFromUtc(*track.due - 1, file.calendar.timeZone(), Precision::Day);
            }
        }
    }
    std::ranges::stable_sort(file.entries, [](const CaseEntry& a, const CaseEntry& b) { return a.at() && b.at() ? *a.at() < *b.at() : a.at().has_value() && !b.at().has_value(); });
}

} // namespace cf::evidence
