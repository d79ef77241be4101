// The one line of time of a dispute: letters, notes, attachments, resolution records, and the steps of its process.
#include "models/base/text.h"
#include "models/evidence/dispute/dispute_assembly.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

bool isAny(const QString& key, const QStringList& keys)
{
    return std::ranges::any_of(keys, [&](const QString& one) { return fold(one) == fold(key); });
}

DisputeEntry entryOf(const DisputePart& part)
{
    const cache::DisputeDocument& document = part.document;
    DisputeEntry entry;
    entry.kind = part.kind;
    entry.moment = part.at();
    entry.code = part.role ? QString(codeOf(*part.role)) : QString();
    entry.text = document.title.isEmpty() ? document.type : document.title;
    entry.who = document.recipient;
    QStringList detail{document.documentId, document.type == entry.text ? QString() : document.type, document.templateCode.isEmpty() ? QString() : document.templateCode + u'/' + document.templateVersion};
    detail.removeAll(QString());
    entry.detail = detail.join(u" · "_s);
    entry.stage = part.stage;
    entry.source = sourceOf(part);
    entry.opens = document.id;
    return entry;
}

void addCase(DisputeStory& story, const cache::KnownCase& known, const DisputeRule& rule)
{
    const WorkflowCase& what = known.what;
    const DisputeSource source = sourceOf(known);
    const auto step = [&](UtcMs at, const QString& code, const QString& text, const QString& who) {
        DisputeEntry entry;
        entry.instant = at;
        entry.code = code;
        entry.text = text;
        entry.who = who;
        entry.source = source;
        story.entries.push_back(entry);
    };
    const QString process = what.definitionName.isEmpty() ? what.definitionKey : what.definitionName;
    if (what.started) {
        step(*what.started, u"opened"_s, process, what.startedBy);
    }
    if (what.ended) {
        step(*what.ended, u"closed"_s, process, what.endedAt);
    }
    for (const WorkflowTask& task : what.tasks) {
        if (!task.ended) {
            continue;
        }
        step(*task.ended, u"task"_s, task.name.isEmpty() ? task.key : task.name, task.assignee);
        DisputeEntry& entry = story.entries.back();
        if (isAny(task.key, rule.decisionSteps) || isAny(task.key, rule.approvalSteps)) {
            entry.kind = DisputeEntryKind::Resolution;
            const bool decides = isAny(task.key, rule.decisionSteps);
            entry.code = decides ? u"decision"_s : u"approval"_s;
            const CaseVariable* own = variableOf(task.variables, decides ? rule.decision : rule.approval);
            entry.detail = own ? own->value : task.outcome;
            const bool isLast = decides ? task.ended == story.outcome.decidedAt : task.ended == story.outcome.approvedAt;
            if (entry.detail.isEmpty() && isLast) { // a process that keeps it as a variable of the case
                const CaseVariable* of = variableOf(what.variables, decides ? rule.decision : rule.approval);
                entry.detail = of ? of->value : QString();
            }
        } else {
            entry.detail = task.deletedBecause.isEmpty() ? task.outcome : task.deletedBecause;
        }
    }
    for (const CaseComment& comment : what.comments) {
        DisputeEntry entry;
        entry.kind = DisputeEntryKind::Note;
        entry.instant = comment.at;
        entry.code = u"comment"_s;
        entry.text = comment.message;
        entry.who = comment.author;
        entry.source = source;
        story.entries.push_back(entry);
    }
}

} // namespace

void addEntries(DisputeStory& story, const DisputeMaterial& material, const DisputeRule& rule)
{
    for (const DisputePart& part : story.parts) {
        story.entries.push_back(entryOf(part));
    }
    for (const cache::KnownCase& known : material.cases) {
        addCase(story, known, rule);
    }
    if (material.cases.empty() && story.received) {
        DisputeEntry entry;
        entry.instant = story.received;
        entry.code = u"opened"_s;
        entry.text = story.title;
        entry.source = story.receivedBy;
        story.entries.push_back(entry);
    }
    for (const StageTrack& track : story.stages) {
        if (track.due && track.state != StageTrack::State::NotNeeded) {
            DisputeEntry entry;
            entry.moment = momentFromUtc(*track.due - 1, story.calendar.timeZone(), Precision::Day);
            entry.instant = track.due;
            entry.code = u"due"_s;
            entry.stage = track.stage;
            entry.detail = track.stated ? QString() : story.calendar.name;
            entry.source = track.statedBy.value_or(DisputeSource());
            story.entries.push_back(entry);
        }
    }
    for (const DisputeLink& link : material.links) {
        DisputeEntry entry;
        entry.instant = link.at;
        entry.code = link.undone ? u"linked-undone"_s : u"linked"_s;
        entry.text = link.reason;
        entry.who = link.person;
        entry.detail = codeOf(link.role);
        entry.source = {DisputeSource::Kind::Person, {}, link.person};
        entry.opens = link.communication;
        story.entries.push_back(entry);
    }
    std::ranges::stable_sort(story.entries, [](const DisputeEntry& a, const DisputeEntry& b) { return a.at() && b.at() ? *a.at() < *b.at() : a.at().has_value() && !b.at().has_value(); });
}

} // namespace cf::evidence
