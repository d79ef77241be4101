#include "ui/tasks/task_words_presenter.h"

#include "models/evidence/figure.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class TaskWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::TaskWords)
};

constexpr UtcMs minute = 60'000, hour = 60 * minute, day = 24 * hour;

QString joined(const QStringList& parts, const QString& by = u" · "_s)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(by);
}

} // namespace

QString TaskTelling::time(UtcMs at) const { return instantText(at, now, zone); }

QString taskActWord(TaskAct act)
{
    switch (act) {
    case TaskAct::Claim: return TaskWords::tr("Claim");
    case TaskAct::Release: return TaskWords::tr("Give back");
    case TaskAct::Complete: return TaskWords::tr("Complete");
    case TaskAct::Delegate: return TaskWords::tr("Delegate…");
    case TaskAct::Comment: return TaskWords::tr("Comment…");
    }
    return {};
}

QString outcomeWord(const QString& code)
{
    const std::pair<QLatin1StringView, QString> words[]{{"verified"_L1, TaskWords::tr("Authority verified")},   {"not-verified"_L1, TaskWords::tr("Not verified")},
                                                        {"approved"_L1, TaskWords::tr("Approve")},              {"refused"_L1, TaskWords::tr("Refuse")},
                                                        {"retry"_L1, TaskWords::tr("Solved: try again")},       {"abandon"_L1, TaskWords::tr("Abandon it")},
                                                        {"upheld"_L1, TaskWords::tr("Upheld")},                 {"partly-upheld"_L1, TaskWords::tr("Partly upheld")},
                                                        {"rejected"_L1, TaskWords::tr("Rejected")},             {"release"_L1, TaskWords::tr("Release the hold")},
                                                        {"keep"_L1, TaskWords::tr("Keep the hold")},            {"done"_L1, TaskWords::tr("Done")},
                                                        {"correct"_L1, TaskWords::tr("Correct it first")},      {"other-way"_L1, TaskWords::tr("Reached another way")}};
    const auto* found = std::ranges::find_if(words, [&](const auto& one) { return one.first == code; });
    return found == std::end(words) ? code : found->second;
}

QString decisionWord(const QString& decision)
{
    const std::pair<QLatin1StringView, QString> words[]{{"verified"_L1, TaskWords::tr("authority verified")},   {"not-verified"_L1, TaskWords::tr("authority not verified")},
                                                        {"approved"_L1, TaskWords::tr("approved")},             {"refused"_L1, TaskWords::tr("refused")},
                                                        {"retry"_L1, TaskWords::tr("solved, tried again")},     {"abandon"_L1, TaskWords::tr("abandoned")},
                                                        {"upheld"_L1, TaskWords::tr("upheld")},                 {"partly-upheld"_L1, TaskWords::tr("partly upheld")},
                                                        {"rejected"_L1, TaskWords::tr("rejected")},             {"release"_L1, TaskWords::tr("hold released")},
                                                        {"keep"_L1, TaskWords::tr("hold kept")},                {"done"_L1, TaskWords::tr("done")},
                                                        {"correct"_L1, TaskWords::tr("corrected first")},       {"other-way"_L1, TaskWords::tr("reached another way")}};
    const auto* found = std::ranges::find_if(words, [&](const auto& one) { return decision.compare(one.first, Qt::CaseInsensitive) == 0; });
    return found == std::end(words) ? decision : found->second;
}

QString taskBarWords(TaskBar bar, const QString& name)
{
    switch (bar) {
    case TaskBar::Over: return TaskWords::tr("This task is over.");
    case TaskBar::CaseOver: return TaskWords::tr("The case is over.");
    case TaskBar::Suspended: return TaskWords::tr("The case is suspended: nobody can act on it.");
    case TaskBar::NoActor: return TaskWords::tr("Nobody knows as whom you act there: name it with the connection, under Your name there.");
    case TaskBar::UnderWay: return TaskWords::tr("Something about this task is on its way already.");
    case TaskBar::AlreadyYours: return TaskWords::tr("You have it already.");
    case TaskBar::ClaimedByOther: return name.isEmpty() ? TaskWords::tr("Somebody else has it.") : TaskWords::tr("%1 has it.").arg(name);
    case TaskBar::NotYours: return TaskWords::tr("Only who has the task does that: claim it first.");
    case TaskBar::Delegated: return TaskWords::tr("It was delegated to you: give it back, and who delegated it completes it.");
    case TaskBar::OwnRequest:
        return name.isEmpty() ? TaskWords::tr("Whoever asked for it does not approve it: somebody else has to.")
                              : TaskWords::tr("%1 asked for it or decided it, and does not approve it: somebody else has to.").arg(name);
    case TaskBar::NoOutcome: return TaskWords::tr("The task does not end in that way.");
    case TaskBar::NoPerson: return TaskWords::tr("To whom? Not to yourself.");
    case TaskBar::NoWords: return TaskWords::tr("A comment needs words.");
    case TaskBar::ExceptionOpen: return name.isEmpty() ? TaskWords::tr("The letter failed, and the outcome of that has not been recorded: see Exceptions.") : name;
    }
    return {};
}

QString taskName(const WorkflowTask& task) { return !task.name.isEmpty() ? task.name : !task.key.isEmpty() ? task.key : task.nativeId; }
QString caseName(const WorkflowCase& of) { return !of.name.isEmpty() ? of.name : !of.reference.isEmpty() ? of.reference : of.nativeId; }

QString definitionWord(const QString& definition)
{
    return definition == u"reissueRequest" ? TaskWords::tr("Reissue request") : definition == u"disputeCase" ? TaskWords::tr("Dispute") : definition;
}

QString ageWords(UtcMs since, UtcMs now)
{
    const UtcMs age = std::max<UtcMs>(0, now - since);
    if (age >= day) {
        //: How long ago, in days
        return TaskWords::tr("%1 d").arg(numberText(age / day));
    }
    //: How long ago, in hours, in minutes
    return age >= hour ? TaskWords::tr("%1 h").arg(age / hour) : TaskWords::tr("%1 min").arg(age / minute);
}

bool isOverdue(const WorkflowTask& task, UtcMs now) { return task.due && *task.due < now; }

QString dueWords(const std::optional<UtcMs>& due, const TaskTelling& telling)
{
    if (!due) {
        return {};
    }
    return *due < telling.now ? TaskWords::tr("%1, overdue by %2").arg(telling.time(*due), ageWords(*due, telling.now)) : telling.time(*due);
}

QString taskDeedWords(const Deed& deed)
{
    if (const auto* complete = std::get_if<CompleteTask>(&deed)) {
        return complete->outcome.isEmpty() ? TaskWords::tr("Complete") : TaskWords::tr("Complete: %1").arg(decisionWord(complete->outcome));
    }
    if (const auto* delegated = std::get_if<DelegateTask>(&deed)) {
        return TaskWords::tr("Delegate to %1").arg(delegated->assignee);
    }
    return std::holds_alternative<ClaimTask>(deed)     ? taskActWord(TaskAct::Claim)
           : std::holds_alternative<ReleaseTask>(deed) ? taskActWord(TaskAct::Release)
                                                       : deedWords(deed);
}

MarkedText commandMark(const Intent& intent, UtcMs now)
{
    if (intent.seen || intent.state == IntentState::Withdrawn) {
        return {};
    }
    MarkedText mark = intentMark(intent);
    if (secondsToLeave(intent, now)) {
        mark.text = TaskWords::tr("Leaves in a moment");
    } else if (intent.state == IntentState::Accepted && intent.attempts == 0) {
        mark.text = TaskWords::tr("On its way");
    }
    return mark;
}

QString refusedWords(const Intent& intent, const QString& before, const WorkflowTask& now, const TaskTelling& telling, const std::optional<UtcMs>& watermark)
{
    QStringList parts{TaskWords::tr("“%1” was refused.").arg(taskDeedWords(intent.command.deed))};
    if (intent.error) {
        parts << commandErrorWords(intent.error->kind) << stepDetailWords(intent.error->detail);
    }
    parts << (before.isEmpty() ? TaskWords::tr("Before, nobody had the task.") : TaskWords::tr("Before, %1 had the task.").arg(before));
    const QString asOf = watermark ? telling.time(*watermark) : TaskWords::tr("an unknown time");
    if (!now.isOpen()) {
        parts << TaskWords::tr("Now it is over, as of %1.").arg(asOf);
    } else {
        parts << (now.assignee.isEmpty() ? TaskWords::tr("Now nobody has it, as of %1.").arg(asOf) : TaskWords::tr("Now %1 has it, as of %2.").arg(now.assignee, asOf));
    }
    return joined(parts, u" "_s);
}

MarkedText eventMark(const evidence::CaseEvent& event)
{
    using Kind = evidence::CaseEventKind;
    const QString by = event.actor.isEmpty() ? TaskWords::tr("nobody named") : event.actor;
    switch (event.kind) {
    case Kind::Started: return {u"case"_s, TaskWords::tr("Started by %1").arg(by), Mark::Plain};
    case Kind::Opened: return {u"inbox"_s, TaskWords::tr("%1: waits for somebody").arg(event.what), event.isLate ? Mark::Failed : Mark::Uncertain};
    case Kind::Claimed: return {u"user"_s, TaskWords::tr("%1: %2 has it").arg(event.what, by), event.isLate ? Mark::Failed : Mark::Uncertain};
    case Kind::Decided:
        return {u"tick"_s, event.decision.isEmpty() ? TaskWords::tr("%1: completed by %2").arg(event.what, by) : TaskWords::tr("%1: %2, by %3").arg(event.what, decisionWord(event.decision), by), Mark::Plain};
    case Kind::Dropped: return {u"minus"_s, TaskWords::tr("%1: dropped").arg(event.what), Mark::Absent};
    case Kind::Said: return {u"info"_s, event.what.isEmpty() ? TaskWords::tr("%1 said").arg(by) : TaskWords::tr("%1 said, at %2").arg(by, event.what), Mark::Plain};
    case Kind::Did: return {u"activity"_s, event.what, Mark::Plain};
    case Kind::Waits: return {u"clock"_s, TaskWords::tr("%1: waited for").arg(event.what), Mark::Uncertain};
    case Kind::Ended: return {u"check"_s, event.what.isEmpty() ? TaskWords::tr("Over") : TaskWords::tr("Over: %1").arg(event.what), Mark::Plain};
    case Kind::Gone: {
        const auto standing = fromCode<RecordStanding>(event.what);
        return {u"eye"_s, standing == RecordStanding::Present ? TaskWords::tr("The system shows it again") : TaskWords::tr("The system shows it no longer"), Mark::Uncertain};
    }
    }
    return {};
}

QList<DeliveryLine> caseLinesOf(const evidence::CaseStory& story, const TaskTelling& telling)
{
    QList<DeliveryLine> lines;
    for (const evidence::CaseEvent& event : story.events) {
        QStringList detail;
        if (!event.role.isEmpty()) {
            detail << TaskWords::tr("as %1").arg(event.role);
        }
        if (event.kind == evidence::CaseEventKind::Opened || event.kind == evidence::CaseEventKind::Claimed) {
            detail << (event.due ? TaskWords::tr("due %1").arg(dueWords(event.due, telling)) : QString());
        } else if (event.isLate && event.due) {
            detail << TaskWords::tr("late: due %1").arg(telling.time(*event.due));
        }
        if (!event.comment.isEmpty()) {
            detail << TaskWords::tr("“%1”").arg(QString(event.comment).replace(u'\n', u" / "_s));
        }
        lines << DeliveryLine{eventMark(event), event.at ? telling.time(*event.at) : TaskWords::tr("time not told"), joined(detail), {}, false};
    }
    return lines;
}

QList<RecordFact> caseFactsOf(const evidence::CaseStory& story, const TaskTelling& telling)
{
    const WorkflowCase& of = story.known.what;
    QList<RecordFact> facts{{TaskWords::tr("Case"), caseName(of)}};
    const auto mono = [&facts](const QString& name, const QString& value) {
        if (!value.isEmpty()) {
            RecordFact fact{name, value};
            fact.mono = true;
            facts << fact;
        }
    };
    if (!story.subject.reference.isEmpty()) {
        RecordFact about{TaskWords::tr("About"), story.subject.title.isEmpty() ? story.subject.reference : TaskWords::tr("%1, %2").arg(story.subject.reference, story.subject.title)};
        about.query = evidence::termText(query::Field::Document, story.subject.reference);
        about.opens = story.subject.about;
        about.copy = story.subject.reference;
        facts << about;
    }
    const QString definition = definitionWord(of.definitionName.isEmpty() ? of.definitionKey : of.definitionName);
    facts << RecordFact{TaskWords::tr("Process"), of.definitionVersion > 0 ? TaskWords::tr("%1, version %2").arg(definition).arg(of.definitionVersion) : definition};
    facts << RecordFact{TaskWords::tr("Asked for by"), of.startedBy.isEmpty() ? TaskWords::tr("not told") : of.startedBy};
    facts << RecordFact{TaskWords::tr("Stands"), of.isOpen() ? of.isSuspended ? TaskWords::tr("suspended") : TaskWords::tr("open") : TaskWords::tr("over since %1").arg(of.ended ? telling.time(*of.ended) : QString())};
    mono(TaskWords::tr("Reference"), of.reference);
    mono(TaskWords::tr("Its id there"), of.nativeId);
    facts << RecordFact{TaskWords::tr("System"), caseScopeWords(story.known, telling)};
    return facts;
}

QList<RecordFact> taskFactsOf(const evidence::CaseStory& story, const WorkflowTask& task, const TaskTelling& telling)
{
    QList<RecordFact> facts;
    const bool isLate = task.isOpen() && isOverdue(task, telling.now);
    if (task.due) {
        facts << RecordFact{TaskWords::tr("Due"), dueWords(task.due, telling), isLate ? MarkedText{u"warn"_s, {}, Mark::Failed} : MarkedText{}};
    }
    facts << RecordFact{TaskWords::tr("Has it"), task.assignee.isEmpty() ? TaskWords::tr("nobody") : task.isDelegated ? TaskWords::tr("%1, delegated by %2").arg(task.assignee, task.owner) : task.assignee};
    if (!task.groups.isEmpty()) {
        facts << RecordFact{TaskWords::tr("May claim it"), task.groups.join(u", "_s)};
    }
    if (const QString asked = approvedFor(story.known.what, task); !asked.isEmpty()) {
        facts << RecordFact{TaskWords::tr("Approves for"), asked};
    }
    if (task.created) {
        facts << RecordFact{TaskWords::tr("Since"), TaskWords::tr("%1, %2 ago").arg(telling.time(*task.created), ageWords(*task.created, telling.now))};
    }
    if (!task.description.isEmpty()) {
        facts << RecordFact{TaskWords::tr("What is to be done"), task.description};
    }
    RecordFact id{TaskWords::tr("Task"), task.nativeId};
    id.mono = true;
    facts << id;
    return facts;
}

QString caseScopeWords(const cache::KnownCase& known, const TaskTelling& telling)
{
    return known.watermark ? TaskWords::tr("%1, complete to %2").arg(known.repositoryName, telling.time(*known.watermark)) : TaskWords::tr("%1, never read to its end").arg(known.repositoryName);
}

} // namespace cf::ui
