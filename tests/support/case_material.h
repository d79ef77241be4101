// A case of which a workspace, a process and documents tell, as tests make it up, and the file that is put together out of it.
#pragma once

#include "models/evidence/case/case_assembly.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace cf::test {

using namespace Qt::StringLiterals;
using namespace cf::evidence;

inline const QTimeZone berlin("Europe/Berlin");
inline Moment at(const QString& text) { return *readMoment(text, berlin); }
inline UtcMs ms(const QString& text) { return at(text).utc; }

inline const CaseRules& rules()
{
    static const CaseRules all = readCaseRules({});
    return all;
}

inline cache::CaseDocument document(const QString& id, const QString& type)
{
    cache::CaseDocument one;
    one.id = CommunicationId(u"id-"_s + id);
    one.documentId = id;
    one.title = one.type = type;
    one.issued = at(u"2026-03-03"_s);
    one.content = ContentState::Present;
    return one;
}
inline cache::CaseDocument letter(const QString& id, const QString& type, const QString& sent)
{
    cache::CaseDocument one = document(id, type);
    one.sent = at(sent);
    one.legs = 1;
    one.channel = Channel::Print;
    return one;
}

inline CaseMaterial material(const QString& type, BusinessKind kind, const QString& status = u"Open"_s)
{
    CaseMaterial made;
    made.asked = u"X-1"_s;
    cache::KnownWorkspace known;
    known.repositoryName = u"Rooms"_s;
    known.workspace.nativeId = u"7001"_s;
    known.workspace.type = type;
    known.workspace.kind = kind;
    known.workspace.name = type + u" X-1"_s;
    known.workspace.references = {{u"CRM"_s, type, u"X-1"_s}};
    known.workspace.customer = u"C-1"_s;
    known.workspace.status = status;
    known.workspace.created = at(u"2026-03-02T10:00"_s);
    known.workspace.modified = at(u"2026-03-12T10:00"_s);
    known.history = {{1, std::nullopt, known.workspace}};
    made.workspaces = {known};
    made.plan = rules().planOf(known.workspace);
    return made;
}

/// What it says now was read two days after it was changed; before, it said something else, and was read then.
inline void becomes(CaseMaterial& made, const QString& read, const QString& before)
{
    cache::KnownWorkspace& known = made.workspaces.front();
    BusinessWorkspace then = known.workspace;
    then.status = before;
    known.history = {{ms(read), ms(u"2026-03-14T10:00"_s), then}, {ms(u"2026-03-14T10:00"_s), std::nullopt, known.workspace}};
}

inline WorkflowTask task(const QString& key, const QString& name, std::optional<UtcMs> ended, const QString& outcome = {})
{
    WorkflowTask one;
    one.nativeId = key;
    one.key = key;
    one.name = name;
    one.assignee = u"olga"_s;
    one.ended = ended;
    one.outcome = outcome;
    return one;
}
inline void addProcess(CaseMaterial& made, std::vector<WorkflowTask> tasks, std::vector<CaseComment> comments = {})
{
    cache::KnownCase known;
    known.repositoryName = u"Flows"_s;
    known.what.nativeId = u"flow-1"_s;
    known.what.definitionName = u"Process"_s;
    known.what.started = ms(u"2026-03-02T10:00"_s);
    known.what.tasks = std::move(tasks);
    known.what.comments = std::move(comments);
    made.cases = {known};
}

/// An archive that is complete to a time of which nothing can be said yet.
inline const std::vector<LetterArchive> complete{{u"Rooms"_s, ms(u"2032-01-01"_s), 0}};
inline CaseFile file(const CaseMaterial& made, const QString& now = u"2026-03-20T10:00"_s, const std::vector<LetterArchive>& archives = complete) { return assembleCase(made, rules(), archives, ms(now)); }
inline const MilestoneTrack& track(const CaseFile& file, const QString& id)
{
    const auto found = std::ranges::find(file.milestones, id, [](const MilestoneTrack& one) { return one.rule.id; });
    Q_ASSERT(found != file.milestones.end());
    return *found;
}
inline QString state(const CaseFile& file, const QString& id) { return codeOf(track(file, id).state); }
inline const CaseGroup& group(const CaseFile& file, const QString& id)
{
    const auto found = std::ranges::find(file.groups, id, [](const CaseGroup& one) { return one.rule.id; });
    Q_ASSERT(found != file.groups.end());
    return *found;
}
inline QString rowOf(const std::vector<CaseRequirement>& rows, const QString& id)
{
    const auto found = std::ranges::find(rows, id, [](const CaseRequirement& one) { return one.requirement.id; });
    return found == rows.end() ? QString() : QString(codeOf(found->state)) + u' ' + found->names.join(u',');
}

} // namespace cf::test
