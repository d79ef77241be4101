#include "ui/tasks/task_detail.h"

#include "ui/outbox/outbox_words_presenter.h"
#include "ui/record/record_marks.h"
#include "ui/search/words_presenter.h"
#include "ui/tasks/case_view.h"
#include "ui/tasks/task_dialogs.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/layout.h"
#include "ui/widgets/messages.h"
#include "ui/widgets/section_header.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

QString iconOf(const TaskOutcome& outcome) { return outcome.isRefusal ? u"cross"_s : u"tick"_s; }

} // namespace

TaskDetail::TaskDetail(TaskActPresenter& presenter, PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_presenter(presenter)
    , m_context(context)
    , m_title(wrapped(u"taskTitle"_s, Type::Heading, Ink::Fact))
    , m_case(wrapped(u"taskCase"_s, Type::Body, Ink::Secondary))
    , m_why(wrapped(u"taskWhyNot"_s, Type::Caption, Ink::Secondary))
    , m_state(new Badge(u"inbox"_s, {}, Tone::Plain))
    , m_standing(new Notice)
    , m_refusal(new Notice)
    , m_claim(button(u"taskClaim"_s, tr("Claim"), u"user"_s, Emphasis::Primary))
    , m_release(button(u"taskRelease"_s, tr("Give back"), u"undo"_s))
    , m_delegate(button(u"taskDelegate"_s, tr("Delegate…"), u"people"_s))
    , m_comment(button(u"taskComment"_s, tr("Comment…"), u"info"_s))
    , m_record(button(u"taskRecord"_s, tr("Open the communication"), u"open"_s))
    , m_command(button(u"taskCommand"_s, tr("Show in the outbox"), u"inbox"_s))
    , m_copy(button(u"taskCopy"_s, tr("Copy")))
    , m_facts(new Facts)
    , m_view(new CaseView(context))
    , m_none(new EmptyState({u"inbox"_s, tr("No task chosen"), tr("Choose one to see its case, what happened in it and what you can do.")}))
    , m_stack(new QStackedWidget)
{
    constexpr int secondMs = 1000;
    setObjectName(u"taskDetail"_s);
    m_stack->addWidget(m_none);
    m_stack->addWidget(makeBody());
    auto* box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->addWidget(m_stack);
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &TaskDetail::followStanding);
    connect(m_claim, &QPushButton::clicked, this, [this] { act(TaskAct::Claim); });
    connect(m_release, &QPushButton::clicked, this, [this] { act(TaskAct::Release); });
    connect(m_delegate, &QPushButton::clicked, this, [this] { act(TaskAct::Delegate); });
    connect(m_comment, &QPushButton::clicked, this, [this] { act(TaskAct::Comment); });
    connect(m_record, &QPushButton::clicked, this, &TaskDetail::openRecord);
    connect(m_command, &QPushButton::clicked, this, &TaskDetail::openCommand);
    connect(m_copy, &QPushButton::clicked, this, &TaskDetail::copy);
    connect(m_standing, &Notice::actionTriggered, this, [this] {
        const Intent* one = m_presenter.underWay();
        one && one->state == IntentState::Draft ? m_presenter.acceptDraft() : m_presenter.takeBack(tr("taken back in the inbox"));
    });
    connect(m_refusal, &Notice::actionTriggered, &m_presenter, &TaskActPresenter::noteSeen);
    connect(m_facts, &ItemList::copied, this, [this](const QString& text) { m_context.announce(tr("Copied: %1").arg(text)); });
    connect(&m_presenter, &TaskActPresenter::changed, this, &TaskDetail::follow);
    connect(&m_presenter, &TaskActPresenter::submitted, this, [this](const QString&, bool isDraft) {
        m_context.announce(isDraft ? tr("Kept as a draft: the system is not reached now.") : tr("Asked for; for 15 seconds it can be taken back."));
    });
    follow();
}

QWidget* TaskDetail::makeBody()
{
    m_state->setObjectName(u"taskState"_s);
    m_facts->setObjectName(u"taskFacts"_s);
    m_facts->setAccessibleName(tr("The task"));
    m_standing->setObjectName(u"taskStanding"_s);
    m_refusal->setObjectName(u"taskRefusal"_s);
    m_outcomeBar = flowOf({}, 8);
    m_outcomeBar->setObjectName(u"taskOutcomes"_s);
    auto* head = column({m_title, rowOf({m_state, nullptr}, 0), m_case, flowOf({m_claim, m_release, m_delegate, m_comment}, 8, {0, 4, 0, 0}), m_outcomeBar, m_why,
                         flowOf({m_record, m_command, m_copy}, 8)},
                        8, {20, 16, 20, 16});
    auto* body = column({m_refusal, m_standing, head, hairline(), column({new SectionHeader(tr("The task")), m_facts}, 4, {12, 12, 12, 12}), hairline(), m_view, nullptr});
    auto* scroll = scrolling(body);
    scroll->setObjectName(u"taskDetailScroll"_s);
    return scroll;
}

void TaskDetail::follow()
{
    using Phase = TaskActPresenter::Phase;
    const WorkflowTask* task = m_presenter.task();
    if (m_presenter.phase() == Phase::Failed) {
        m_none->setText({u"warn"_s, tr("The task cannot be shown"), m_presenter.error() ? errorText(*m_presenter.error()) : QString(), {}, {}, Tone::Failed});
    } else {
        m_none->setText({u"inbox"_s, tr("No task chosen"), tr("Choose one to see its case, what happened in it and what you can do.")});
    }
    const bool isShown = task && m_presenter.phase() != Phase::Failed;
    m_stack->setCurrentIndex(isShown ? 1 : 0);
    if (!isShown) {
        m_second.stop();
        return;
    }
    const TaskTelling telling = m_presenter.telling();
    const evidence::CaseStory& story = *m_presenter.story();
    m_title->setText(taskName(*task));
    m_case->setText(tr("%1 · %2").arg(definitionWord(story.known.what.definitionName.isEmpty() ? story.known.what.definitionKey : story.known.what.definitionName), caseName(story.known.what)));
    const bool isMine = isSamePerson(task->assignee, m_presenter.actor()), isLate = task->isOpen() && isOverdue(*task, telling.now);
    const QString word = !task->isOpen() ? tr("Over") : isLate ? tr("Overdue") : isMine ? tr("Yours") : task->assignee.isEmpty() ? tr("Waits for somebody") : tr("Claimed");
    m_state->set(isLate ? u"warn"_s : !task->isOpen() ? u"check"_s : isMine ? u"user"_s : u"inbox"_s, word, isLate ? Tone::Failed : isMine ? Tone::Accent : Tone::Plain);
    m_facts->setFacts(factsFrom(taskFactsOf(story, *task, telling)));
    m_view->setStory(&story, telling);
    alignNames({m_facts, m_view->facts()});
    m_record->setVisible(!story.subject.reference.isEmpty());
    followStanding();
    followOutcomes();
    followButtons();
}

void TaskDetail::followStanding()
{
    const Intent* one = m_presenter.underWay();
    const TaskTelling telling = m_presenter.telling();
    m_standing->setVisible(one);
    m_command->setVisible(one || m_presenter.refused());
    const QString refusal = m_presenter.refusal();
    m_refusal->setVisible(!refusal.isEmpty());
    m_refusal->set(u"cross"_s, refusal, Tone::Failed, tr("Put away"));
    std::optional<int> seconds;
    if (one) {
        seconds = secondsToLeave(*one, telling.now);
        const QString what = taskDeedWords(one->command.deed);
        const MarkedText mark = commandMark(*one, telling.now);
        if (one->state == IntentState::Draft) {
            m_standing->set(mark.icon, tr("“%1” is kept as a draft: nothing left, and nothing is done.").arg(what), Tone::Uncertain, tr("Accept"));
        } else if (seconds) {
            m_standing->set(mark.icon, tr("“%1” leaves in %Ln s.", nullptr, *seconds).arg(what), Tone::Plain, tr("Take back"));
        } else {
            const QString next = intentNextWords(*one, false, {telling.now, telling.zone, {}, {}});
            m_standing->set(mark.icon, next.isEmpty() ? tr("“%1”: %2.").arg(what, mark.text) : tr("“%1”: %2, %3.").arg(what, mark.text, next), toneOf(mark.mark), m_presenter.mayTakeBack() ? tr("Take back") : QString());
        }
    }
    seconds && isVisible() ? m_second.start() : m_second.stop();
}

/// Made anew only when the task ends in other ways than the one before: who stands on a button stays there.
void TaskDetail::followOutcomes()
{
    const std::vector<TaskOutcome> wanted = m_presenter.task()->isOpen() ? outcomesOf(*m_presenter.task()) : std::vector<TaskOutcome>();
    if (wanted == m_shownOutcomes) {
        return;
    }
    m_shownOutcomes = wanted;
    qDeleteAll(m_outcomes);
    m_outcomes.clear();
    for (const TaskOutcome& outcome : wanted) {
        auto* choice = button(u"taskEnd-"_s + outcome.code, outcomeWord(outcome.code), iconOf(outcome));
        connect(choice, &QPushButton::clicked, this, [this, code = outcome.code] { act(TaskAct::Complete, code); });
        m_outcomeBar->layout()->addWidget(choice);
        m_outcomes << choice;
    }
}

void TaskDetail::followButtons()
{
    const WorkflowTask& task = *m_presenter.task();
    QStringList reasons;
    const auto offer = [&](QPushButton* button, const TaskAsk& ask, bool isShown) {
        const std::optional<TaskBar> bar = m_presenter.barOf(ask);
        const bool isSaidLater = bar == TaskBar::NoPerson || bar == TaskBar::NoWords;
        const QString why = isSaidLater ? QString() : m_presenter.barWords(ask);
        button->setVisible(isShown);
        button->setEnabled(why.isEmpty());
        button->setToolTip(why);
        if (isShown && !why.isEmpty() && !reasons.contains(why)) {
            reasons << why;
        }
    };
    const bool isMine = isSamePerson(task.assignee, m_presenter.actor());
    offer(m_claim, {TaskAct::Claim, {}, {}, {}}, task.isOpen() && !isMine);
    offer(m_release, {TaskAct::Release, {}, {}, {}}, task.isOpen() && isMine);
    offer(m_delegate, {TaskAct::Delegate, {}, {}, {}}, task.isOpen() && isMine);
    offer(m_comment, {TaskAct::Comment, {}, {}, {}}, task.isOpen());
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        offer(m_outcomes[i], {TaskAct::Complete, m_shownOutcomes[size_t(i)].code, {}, {}}, true);
    }
    m_outcomeBar->setVisible(!m_outcomes.isEmpty());
    m_why->setText(reasons.join(u' '));
    m_why->setVisible(!reasons.isEmpty());
}

void TaskDetail::act(TaskAct act, const QString& outcome)
{
    const WorkflowTask* task = m_presenter.task();
    TaskAsk ask{act, outcome, {}, {}};
    const std::optional<TaskBar> bar = task ? m_presenter.barOf(ask) : std::optional(TaskBar::Over);
    const bool isSaidLater = bar == TaskBar::NoPerson || bar == TaskBar::NoWords || (bar == TaskBar::NoOutcome && outcome.isEmpty());
    if (bar && !isSaidLater) {
        m_context.announce(task ? m_presenter.barWords(ask) : tr("No task is chosen."));
        return;
    }
    if (act == TaskAct::Claim || act == TaskAct::Release) {
        m_presenter.ask(ask);
        return;
    }
    QString remark;
    if (m_presenter.isAway()) {
        remark = tr("The system is not reached now: it is kept as a draft.");
    } else if (act == TaskAct::Complete && task->assignee.isEmpty()) {
        remark = tr("It is claimed for you first.");
    }
    auto* dialog = new TaskDialog(window(), tr("%1: %2").arg(taskName(*task), caseName(m_presenter.story()->known.what)), ask, outcomesOf(*task), remark,
                                  [this](const TaskAsk& said) { return m_presenter.barWords(said); });
    connect(dialog, &TaskDialog::confirmed, &m_presenter, [this](const TaskAsk& said) { m_presenter.ask(said); });
    dialog->open();
}

void TaskDetail::focusFirst()
{
    QList<QPushButton*> all{m_claim};
    all << m_outcomes << QList<QPushButton*>{m_release, m_comment, m_record, m_copy};
    for (QPushButton* one : all) {
        if (one->isVisible() && one->isEnabled()) {
            one->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void TaskDetail::openRecord()
{
    if (const QString query = m_presenter.aboutQuery(); !query.isEmpty()) {
        m_context.search(query);
    }
}

void TaskDetail::openCommand()
{
    const Intent* one = m_presenter.underWay() ? m_presenter.underWay() : m_presenter.refused();
    if (one) {
        m_context.open(u"outbox"_s, one->command.key);
    }
}

void TaskDetail::copy()
{
    if (const WorkflowTask* task = m_presenter.task()) {
        QGuiApplication::clipboard()->setText(taskName(*task) + u'\n' + m_view->text());
        m_context.announce(tr("The task and its case were copied"));
    }
}

} // namespace cf::ui
