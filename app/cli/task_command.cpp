#include "app/cli/task_command.h"

#include "ui/tasks/task_json_presenter.h"

using namespace Qt::StringLiterals;

namespace cf::cli {

bool TaskCommand::parse(const QStringList& arguments)
{
    QCommandLineParser parser;
    if (!parsed(parser,
                {{u"outcome"_s, tr("How it ends, for complete; a task that ends in one way alone needs none."), u"OUTCOME"_s},
                 {u"comment"_s, tr("What is said; it stands in the case for everybody."), u"TEXT"_s},
                 {u"to"_s, tr("To whom it is delegated, as the system names them."), u"NAME"_s},
                 {u"system"_s, tr("In which workflow system, where several have a task of this id."), u"NAME"_s},
                 {u"draft"_s, tr("Kept as a draft: nothing leaves before somebody accepts it in the outbox.")},
                 {u"json"_s, tr("Prints JSON.")}},
                arguments,
                tr("Tells a task with its case and everything that happened in it, or does something about it: claim, release (give it back), complete,\n"
                   "delegate, comment. What is asked for lies in the outbox when this ends, and leaves after 15 seconds when something sends: the window, or\n"
                   "counterfoil outbox --send. A task that nobody has is claimed before it is completed."))) {
        return false;
    }
    const QStringList words = parser.positionalArguments();
    if (words.isEmpty() || words.size() > 2) {
        return wrong(tr("name one task, and at most one thing to do"));
    }
    m_id = words[0];
    m_system = parser.value(u"system"_s);
    m_draft = parser.isSet(u"draft"_s);
    m_json = parser.isSet(u"json"_s);
    if (words.size() == 1) {
        return parser.isSet(u"outcome"_s) || parser.isSet(u"comment"_s) || parser.isSet(u"to"_s) || m_draft ? wrong(tr("what is to be done?")) : true;
    }
    const std::optional<TaskAct> act = taskActNamed(words[1]);
    if (!act) {
        return wrong(tr("nothing that can be done: %1").arg(words[1]));
    }
    m_ask = TaskAsk{*act, parser.value(u"outcome"_s), parser.value(u"to"_s), parser.value(u"comment"_s)};
    if (parser.isSet(u"outcome"_s) && *act != TaskAct::Complete) {
        return wrong(tr("--outcome is for complete"));
    }
    if (parser.isSet(u"to"_s) != (*act == TaskAct::Delegate)) {
        return wrong(*act == TaskAct::Delegate ? tr("say to whom, with --to") : tr("--to is for delegate"));
    }
    if (parser.isSet(u"comment"_s) && *act != TaskAct::Complete && *act != TaskAct::Comment) {
        return wrong(tr("--comment is for complete and comment"));
    }
    return true;
}

void TaskCommand::run(Program& program)
{
    m_program = &program;
    m_presenter = std::make_unique<ui::TaskActPresenter>(
        ui::TasksParts{program.cache(), program.outbox(), program.dispatch(), program.sync(), program.clock(), QTimeZone::utc(), {}, &program.desk()});
    connect(m_presenter.get(), &ui::TaskActPresenter::changed, this, &TaskCommand::follow, Qt::QueuedConnection);
    connect(m_presenter.get(), &ui::TaskActPresenter::told, this, &TaskCommand::refuse, Qt::QueuedConnection);
    connect(m_presenter.get(), &ui::TaskActPresenter::submitted, this, &TaskCommand::tellKept, Qt::QueuedConnection);
    m_presenter->open(m_id, m_system);
}

void TaskCommand::follow()
{
    using Phase = ui::TaskActPresenter::Phase;
    if (m_isAsked) {
        return;
    }
    if (m_presenter->phase() == Phase::Failed) {
        m_isAsked = true;
        const Error error = m_presenter->error().value_or(Error{ErrorKind::NotFound, {}, {}});
        if (error.kind == ErrorKind::NotFound) {
            complain(tr("there is no task %1").arg(m_id));
            finish(Usage);
        } else if (error.kind == ErrorKind::Conflict) {
            complain(tr("several systems have a task %1: %2; say which with --system").arg(m_id, error.detail));
            finish(Usage);
        } else {
            finish(error);
        }
    } else if (m_presenter->phase() == Phase::Ready) {
        m_isAsked = true;
        m_ask ? act() : tell();
    }
}

void TaskCommand::act()
{
    TaskAsk ask = *m_ask;
    const std::vector<TaskOutcome> outcomes = m_presenter->task() ? outcomesOf(*m_presenter->task()) : std::vector<TaskOutcome>();
    if (ask.act == TaskAct::Complete && ask.outcome.isEmpty() && outcomes.size() == 1) {
        ask.outcome = outcomes.front().code;
    }
    if (m_presenter->barOf(ask) == TaskBar::NoOutcome) {
        QStringList codes;
        for (const TaskOutcome& one : outcomes) {
            codes << one.code;
        }
        refuse(tr("say how it ends, with --outcome: %1").arg(codes.join(u", "_s)));
        return;
    }
    m_presenter->ask(ask, m_draft);
}

void TaskCommand::refuse(const QString& why)
{
    disconnect(m_presenter.get(), nullptr, this, nullptr);
    complain(why);
    if (m_json) {
        const auto bar = m_presenter->barOf(*m_ask);
        printJson({{u"kept"_s, false}, {u"why"_s, bar ? QString(codeOf(*bar)) : QString()}});
    }
    finish(Failed);
}

void TaskCommand::tellKept(const QString& key, bool isDraft)
{
    disconnect(m_presenter.get(), nullptr, this, nullptr);
    if (m_json) {
        printJson({{u"kept"_s, true}, {u"key"_s, key}, {u"draft"_s, isDraft}, {u"leavesAt"_s, isDraft ? QJsonValue() : QJsonValue(isoUtc(m_program->clock().now() + taskThoughtsMs))}});
    } else {
        out() << (isDraft ? tr("%1 is kept as a draft").arg(key) : tr("%1 lies in the outbox and leaves in 15 seconds").arg(key)) << Qt::endl;
    }
    finish(Done);
}

void TaskCommand::tell()
{
    const evidence::CaseStory& story = *m_presenter->story();
    const WorkflowTask* task = m_presenter->task();
    const ui::TaskTelling telling = m_presenter->telling();
    const Intent* underWay = m_presenter->underWay();
    if (m_json) {
        QJsonObject object{{u"task"_s, task ? ui::taskJson(*task, telling.now) : QJsonObject()}, {u"case"_s, ui::caseJson(story)}};
        object.insert(u"underWay"_s, underWay ? QJsonValue(underWay->command.key) : QJsonValue());
        object.insert(u"refusal"_s, m_presenter->refusal());
        object.insert(u"at"_s, isoUtc(telling.now));
        printJson(object);
        finish(Done);
        return;
    }
    if (task) {
        out() << ui::taskName(*task) << Qt::endl;
        for (const ui::RecordFact& fact : ui::taskFactsOf(story, *task, telling)) {
            out() << tr("%1: %2").arg(fact.name, fact.value) << Qt::endl;
        }
    }
    if (underWay) {
        out() << ui::taskDeedWords(underWay->command.deed) << u": "_s << ui::commandMark(*underWay, telling.now).text << Qt::endl;
    }
    if (const QString refusal = m_presenter->refusal(); !refusal.isEmpty()) {
        out() << refusal << Qt::endl;
    }
    for (const ui::RecordFact& fact : ui::caseFactsOf(story, telling)) {
        out() << tr("%1: %2").arg(fact.name, fact.value) << Qt::endl;
    }
    for (const ui::DeliveryLine& line : ui::caseLinesOf(story, telling)) {
        out() << u"  %1  %2  %3"_s.arg(line.time, line.mark.text, line.detail) << Qt::endl;
    }
    finish(Done);
}

} // namespace cf::cli
