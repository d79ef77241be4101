#include "app/cli/tasks_command.h"

#include "ui/tasks/task_json_presenter.h"

#include <QJsonArray>

#include <limits>

using namespace Qt::StringLiterals;

namespace cf::cli {

bool TasksCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"mine"_s, tr("Only those that you have.")},
                 {u"groups"_s, tr("Only those that nobody has and that one of your groups may claim.")},
                 {u"overdue"_s, tr("Only those that were due before now.")},
                 {u"find"_s, tr("Only those with these words in the task, its case or what that is about."), u"TEXT"_s},
                 {u"system"_s, tr("Only those of one workflow system."), u"NAME"_s},
                 {u"sort"_s, tr("By due (the default), age, task, case, assignee, group or system."), u"COLUMN"_s},
                 {u"reverse"_s, tr("The other way round.")},
                 {u"limit"_s, tr("At most so many; 0 for all (default 50)."), u"N"_s},
                 {u"called"_s, tr("Says what came of the call of this number, as the list has it."), u"ID"_s},
                 {u"result"_s, tr("With --called: reached, not-reached or not-needed."), u"RESULT"_s},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Open tasks of all connected workflow systems, as they were when each was read last, and customers who are to be called back about drafts. Who you are there and which groups are yours is said\n"
                   "with the connection: --set actor=NAME, --set groups=GROUP,GROUP."))) {
        return false;
    }
    if (!parser.positionalArguments().isEmpty()) {
        return wrong(tr("too many arguments"));
    }
    if (parser.isSet(u"mine"_s) && parser.isSet(u"groups"_s)) {
        return wrong(tr("one of --mine and --groups"));
    }
    m_question.scope = parser.isSet(u"mine"_s) ? cache::TaskScope::Mine : parser.isSet(u"groups"_s) ? cache::TaskScope::Groups : cache::TaskScope::All;
    m_question.isOverdue = parser.isSet(u"overdue"_s);
    m_question.text = parser.value(u"find"_s).trimmed();
    m_question.isDescending = parser.isSet(u"reverse"_s);
    m_question.most = 50;
    if (parser.isSet(u"limit"_s)) {
        bool isNumber = false;
        const int limit = parser.value(u"limit"_s).toInt(&isNumber);
        if (!isNumber || limit < 0) {
            return wrong(tr("not a number: %1").arg(parser.value(u"limit"_s)));
        }
        m_question.most = limit == 0 ? std::numeric_limits<int>::max() : limit;
    }
    if (parser.isSet(u"sort"_s)) {
        using cache::TaskOrder;
        static const std::pair<QLatin1StringView, TaskOrder> orders[]{{"due"_L1, TaskOrder::Due},           {"age"_L1, TaskOrder::Created}, {"task"_L1, TaskOrder::Task}, {"case"_L1, TaskOrder::Case},
                                                                      {"assignee"_L1, TaskOrder::Assignee}, {"group"_L1, TaskOrder::Groups}, {"system"_L1, TaskOrder::System}};
        const QString column = parser.value(u"sort"_s);
        const auto* found = std::ranges::find_if(orders, [&](const auto& one) { return one.first == column; });
        if (found == std::end(orders)) {
            return wrong(tr("not a column: %1").arg(column));
        }
        m_question.order = found->second;
    }
    if (parser.isSet(u"called"_s) != parser.isSet(u"result"_s)) {
        return wrong(tr("--called and --result go together"));
    }
    if (parser.isSet(u"called"_s)) {
        m_called = parser.value(u"called"_s).toLongLong();
        m_result = callResultNamed(parser.value(u"result"_s));
        if (m_called <= 0) {
            return wrong(tr("not a number: %1").arg(parser.value(u"called"_s)));
        }
        if (!m_result) {
            return wrong(tr("not a result: %1").arg(parser.value(u"result"_s)));
        }
    }
    m_system = parser.value(u"system"_s);
    m_json = parser.isSet(u"json"_s);
    return true;
}

void TasksCommand::run(Program& program)
{
    if (m_called > 0) {
        endCall(program);
        return;
    }
    m_question.now = program.clock().now();
    ui::openCalls(program.desk(), program.outbox(), this, [this, &program](const Result<std::vector<ui::ListedCall>>& calls) {
        if (!calls) {
            finish(calls.error());
            return;
        }
        if (m_system.isEmpty()) { // calls are of this desk, and of no system
            m_calls = *calls;
        }
        readTasks(program);
    });
}

void TasksCommand::endCall(Program& program)
{
    deliver(program.desk().endCallBack(m_called, *m_result, Program::person(), program.clock().now()), this, [this](const Result<void>& ended) {
        if (!ended) {
            finish(ended.error());
            return;
        }
        out() << tr("call %1: %2").arg(m_called).arg(ui::callResultWords(*m_result)) << Qt::endl;
        finish(Done);
    });
}

void TasksCommand::tellCalls() const
{
    for (const ui::ListedCall& one : m_calls) {
        QStringList parts{ui::callTimeWords(one.call, m_question.now), tr("call %1").arg(one.call.id), tr("%1 calls back").arg(one.call.caller), one.call.documentId.isEmpty() ? QString() : tr("about %1").arg(one.call.documentId),
                          ui::callDraftWords(one.draft), one.call.due < m_question.now ? tr("overdue by %1").arg(ui::ageWords(one.call.due, m_question.now)) : QString()};
        parts.removeAll(QString());
        out() << parts.join(u"  "_s) << Qt::endl;
    }
}

void TasksCommand::readTasks(Program& program)
{
    deliver(program.cache().repositories(), this, [this, &program](const Result<std::vector<Repository>>& all) {
        if (!all) {
            finish(all.error());
            return;
        }
        for (const Repository& one : *all) {
            if (one.kind == RepositoryKind::Workflow && (m_system.isEmpty() || one.name.compare(m_system, Qt::CaseInsensitive) == 0)) {
                m_systems.push_back(one);
                m_question.people.push_back({one.id, actorOf(one.connection), groupsOf(one.connection)});
            }
        }
        if (m_systems.empty()) {
            if (m_json && m_system.isEmpty()) {
                tell({});
            } else {
                tellCalls();
            }
            complain(m_system.isEmpty() ? tr("no workflow system is connected") : tr("there is no workflow system %1").arg(m_system));
            finish(Usage);
            return;
        }
        if (!m_system.isEmpty()) {
            m_question.system = m_systems.front().id;
        }
        deliver(evidence::inboxOf(program.cache(), m_question), this, [this](const Result<cache::Inbox>& inbox) {
            if (!inbox) {
                finish(inbox.error());
                return;
            }
            tell(*inbox);
            finish(Done);
        });
    });
}

void TasksCommand::tell(const cache::Inbox& inbox) const
{
    if (m_json) {
        QJsonArray tasks, systems;
        for (const cache::InboxLine& line : inbox.lines) {
            tasks.append(ui::inboxLineJson(line, m_question.now));
        }
        for (const Repository& one : m_systems) {
            systems.append(QJsonObject{{u"name"_s, one.name}, {u"completeTo"_s, one.watermark ? QJsonValue(isoUtc(*one.watermark)) : QJsonValue()}, {u"actor"_s, actorOf(one.connection)},
                                       {u"groups"_s, QJsonArray::fromStringList(groupsOf(one.connection))}});
        }
        QJsonArray calls;
        for (const ui::ListedCall& one : m_calls) {
            calls.append(ui::callJson(one, m_question.now));
        }
        printJson({{u"tasks"_s, tasks},
                   {u"calls"_s, calls},
                   {u"count"_s, inbox.total},
                   {u"mine"_s, inbox.counts.mine},
                   {u"groups"_s, inbox.counts.groups},
                   {u"all"_s, inbox.counts.all},
                   {u"overdue"_s, inbox.counts.overdue},
                   {u"systems"_s, systems},
                   {u"at"_s, isoUtc(m_question.now)}});
        return;
    }
    tellCalls();
    for (const cache::InboxLine& line : inbox.lines) {
        const WorkflowTask& task = line.task;
        QStringList parts{task.due ? isoUtc(*task.due) : u"-"_s, task.nativeId, ui::taskName(task), line.caseName.isEmpty() ? line.caseId : line.caseName};
        parts << (line.aboutRef.isEmpty() ? QString() : tr("about %1").arg(line.aboutRef)) << (task.assignee.isEmpty() ? tr("for %1").arg(task.groups.join(u", "_s)) : tr("%1 has it").arg(task.assignee))
              << line.repositoryName << (ui::isOverdue(task, m_question.now) ? tr("overdue by %1").arg(ui::ageWords(*task.due, m_question.now)) : QString());
        parts.removeAll(QString());
        out() << parts.join(u"  "_s) << Qt::endl;
    }
    out() << tr("%1 of %2 open tasks; mine %3, my groups' %4, all %5, overdue of these %6").arg(inbox.lines.size()).arg(inbox.total).arg(inbox.counts.mine).arg(inbox.counts.groups).arg(inbox.counts.all).arg(inbox.counts.overdue)
          << Qt::endl;
    for (const Repository& one : m_systems) {
        out() << (one.watermark ? tr("%1 is complete to %2").arg(one.name, isoUtc(*one.watermark)) : tr("%1 was never read to its end").arg(one.name)) << Qt::endl;
    }
}

} // namespace cf::cli
