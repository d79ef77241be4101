#include "app/cli/workspace_command.h"

#include "app/cli/query_argument.h"
#include "models/evidence/workspace_json.h"
#include "ui/workspaces/workspace_words_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

bool WorkspaceCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption kind(u"kind"_s, tr("Only workspaces of this kind: policy, claim, case, …"), u"K"_s);
    const QCommandLineOption renewal(u"renewal"_s, tr("Only with a day of renewal in this span: <30d, passed, 2026-03, 2026-03-01..2026-03-20."), u"SPAN"_s);
    const QCommandLineOption missing(u"missing-notice"_s, tr("Only policies without a notice before that day."));
    const QCommandLineOption notice(u"notice"_s, tr("What a notice is, as a query (type:\"Renewal notice\")."), u"QUERY"_s);
    const QCommandLineOption days(u"notice-days"_s, tr("How many days before the renewal a notice counts (60)."), u"N"_s);
    if (!parsed(parser, {kind, renewal, missing, notice, days, {u"json"_s, tr("Prints JSON.")}}, arguments,
                tr("Tells of business workspaces: without an ID all of them, or those meant; with one its documents, metadata, workflows and records.\n"
                   "ID is what the repository calls the workspace, or the id of what it stands for."))) {
        return false;
    }
    if (parser.positionalArguments().size() > 1) {
        return wrong(tr("name one workspace, or none"));
    }
    m_id = parser.positionalArguments().value(0);
    m_json = parser.isSet(u"json"_s);
    QStringList words;
    for (const QString& one : parser.values(kind)) {
        words << u"workspace:"_s + one;
    }
    if (parser.isSet(renewal)) {
        words << u"renewal:"_s + parser.value(renewal);
    }
    if (parser.isSet(missing)) {
        words << u"missing:notice"_s;
    }
    m_filter = evidence::workspaceFilterOf(words.join(u' '));
    if (const QString problem = ui::filterProblem(m_filter); !problem.isEmpty()) {
        return wrong(problem);
    }
    if (parser.isSet(notice)) {
        m_rule.query = parser.value(notice);
    }
    if (parser.isSet(days)) {
        m_rule.days = parser.value(days).toInt();
    }
    if (const auto fault = evidence::noticeFault(m_rule)) {
        return wrong(tr("no rule for notices: %1").arg(*fault));
    }
    return true;
}

void WorkspaceCommand::run(Program& program)
{
    const query::Calendar calendar{program.clock().now(), program.businessZone(), Qt::Monday};
    if (m_id.isEmpty()) {
        deliver(evidence::workspacesLike(program.cache(), program.searches(), m_filter, m_rule, calendar), this, [this](const Result<evidence::WorkspaceList>& list) {
            if (!list) {
                finish(list.error());
                return;
            }
            tellList(*list);
            finish(Done);
        });
        return;
    }
    deliver(evidence::workspaceStoryOf(program.cache(), program.searches(), m_id, m_rule, calendar), this, [this, calendar](const Result<evidence::WorkspaceStory>& story) {
        if (!story && story.error().kind == ErrorKind::NotFound) {
            complain(tr("there is no workspace %1").arg(m_id));
            finish(Usage);
            return;
        }
        if (!story && story.error().kind == ErrorKind::Conflict) {
            complain(tr("several workspaces are called %1: %2").arg(m_id, story.error().detail));
            finish(Usage);
            return;
        }
        if (!story) {
            finish(story.error());
            return;
        }
        tellOne(*story, calendar);
        finish(Done);
    });
}

void WorkspaceCommand::tellList(const evidence::WorkspaceList& list)
{
    if (m_json) {
        QJsonArray rows;
        for (const evidence::ListedWorkspace& one : list.workspaces) {
            rows.append(evidence::workspaceLineJson(one));
        }
        printJson({{u"scope"_s, scopeJson(list.scope)}, {u"known"_s, list.known}, {u"total"_s, qint64(list.workspaces.size())}, {u"workspaces"_s, rows},
                   {u"notice"_s, QJsonObject{{u"query"_s, m_rule.query}, {u"days"_s, m_rule.days}}}});
        return;
    }
    for (const evidence::ListedWorkspace& one : list.workspaces) {
        QStringList parts{one.line.nativeId, ui::businessKindWord(one.line.kind, false), one.line.name, one.line.customer, one.line.status,
                          one.line.renewal ? tr("renewal %1").arg(one.line.renewal->toString(Qt::ISODate)) : QString(), ui::renewalSentence(one.renewal, m_rule)};
        parts.removeAll(QString());
        out() << parts.join(u"  "_s) << Qt::endl;
    }
    out() << tr("%1 of %2 workspaces").arg(list.workspaces.size()).arg(list.known) << Qt::endl << scopeLine(list.scope) << Qt::endl;
}

void WorkspaceCommand::tellOne(const evidence::WorkspaceStory& story, const query::Calendar& calendar)
{
    if (m_json) {
        QJsonObject json = evidence::workspaceJson(story);
        json.insert(u"scope"_s, scopeJson(story.total.scope));
        printJson(json);
        return;
    }
    out() << story.known.workspace.name << Qt::endl << ui::workspaceScope(story) << Qt::endl;
    for (const ui::DisputeSection& section : ui::workspaceSections(story, m_rule, {{}, calendar})) {
        out() << Qt::endl << section.title << Qt::endl;
        for (const ui::DisputeFact& one : section.facts) {
            out() << u"  "_s << one.fact.name << u"  "_s << one.fact.value << Qt::endl;
        }
    }
    out() << Qt::endl << scopeLine(story.total.scope) << Qt::endl;
}

} // namespace cf::cli
