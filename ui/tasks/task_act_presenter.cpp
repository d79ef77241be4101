#include "ui/tasks/task_act_presenter.h"

#include "models/domain/connection_setting.h"
#include "models/evidence/figure.h"
#include "models/outbox/persons_choice.h"
#include "ui/exceptions/exception_notes_presenter.h"
#include "ui/exceptions/exception_words_presenter.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

TaskActPresenter::TaskActPresenter(TasksParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    connect(&m_parts.sync, &SyncControl::statusChanged, this, [this] {
        if (m_phase == Phase::Ready) {
            Q_EMIT changed();
        }
    });
}

void TaskActPresenter::open(const RepositoryId& system, const QString& caseId, const QString& task)
{
    if (m_phase != Phase::None && m_repository == system && m_case == caseId && m_task == task) {
        return;
    }
    close();
    m_repository = system;
    m_case = caseId;
    m_task = task;
    m_phase = Phase::Loading;
    reload();
}

void TaskActPresenter::open(const QString& task, const QString& systemName)
{
    close();
    m_task = task;
    m_systemName = systemName;
    m_phase = Phase::Loading;
    reload();
}

void TaskActPresenter::close()
{
    ++m_sequence;
    m_phase = Phase::None;
    m_repository = {};
    m_case.clear();
    m_task.clear();
    m_systemName.clear();
    m_before.clear();
    m_story.reset();
    m_system.reset();
    m_about.clear();
    m_hindrance.reset();
    m_error.reset();
    Q_EMIT changed();
}

void TaskActPresenter::reload()
{
    if (m_phase == Phase::None) {
        return;
    }
    const quint64 asked = ++m_sequence;
    const UtcMs now = m_parts.clock.now();
    const auto reading = m_case.isEmpty() ? evidence::caseStoryOfTask(m_parts.cache, m_task, m_systemName, now) : evidence::caseStoryOf(m_parts.cache, m_repository, m_case, now);
    deliver(reading, this, [this, asked](const Result<evidence::CaseStory>& story) {
        if (asked == m_sequence) {
            take(story);
        }
    });
}

void TaskActPresenter::take(const Result<evidence::CaseStory>& story)
{
    if (!story) {
        m_phase = Phase::Failed;
        m_error = story.error();
        Q_EMIT changed();
        return;
    }
    m_story = *story;
    m_repository = story->known.repository;
    m_case = story->known.what.nativeId;
    deliver(m_parts.cache.repositories(), this, [this, asked = m_sequence](const Result<std::vector<Repository>>& all) {
        if (asked != m_sequence) {
            return;
        }
        m_system.reset();
        for (const Repository& one : all.value_or(std::vector<Repository>())) {
            if (one.id == m_repository) {
                m_system = one;
            }
        }
        readAbout();
    });
}

void TaskActPresenter::readAbout()
{
    outbox::Listing wanted;
    wanted.subjects = {m_case};
    wanted.limit = std::numeric_limits<int>::max();
    deliver(m_parts.outbox.list(wanted), this, [this, asked = m_sequence](const Result<std::vector<outbox::ListedIntent>>& listed) {
        if (asked != m_sequence) {
            return;
        }
        if (!listed) { // what may be under way is not known: nothing is offered
            m_phase = Phase::Failed;
            m_error = listed.error();
            Q_EMIT changed();
            return;
        }
        m_about.clear();
        for (const outbox::ListedIntent& one : *listed) {
            if (one.intent.system == m_repository) {
                m_about.push_back(one.intent);
            }
        }
        readPlan();
    });
}

void TaskActPresenter::readPlan()
{
    const Intent* no = refused();
    if (!no) {
        readHindrance();
        return;
    }
    deliver(m_parts.outbox.plan(no->plan), this, [this, asked = m_sequence](const Result<std::optional<PlanStanding>>& plan) {
        if (asked == m_sequence) {
            m_before = plan && *plan ? assigneeBefore((*plan)->plan.request) : QString();
            readHindrance();
        }
    });
}

void TaskActPresenter::readHindrance()
{
    const CommunicationId letter = m_story->subject.about;
    m_hindrance.reset();
    if (!m_parts.desk || letter.isEmpty()) {
        settle();
        return;
    }
    readExceptionNotes(*m_parts.desk, m_parts.outbox, this, [this, letter, asked = m_sequence](const Result<evidence::ExceptionNotes>& notes) {
        if (asked != m_sequence) {
            return;
        }
        deliver(evidence::resendHindranceOf(m_parts.cache, letter, notes.value_or(evidence::ExceptionNotes())), this,
                [this, asked](const Result<std::optional<evidence::ResendHindrance>>& hindrance) {
                    if (asked != m_sequence) {
                        return;
                    }
                    if (!hindrance) { // whether it may be sent again is not known: nothing is offered
                        m_phase = Phase::Failed;
                        m_error = hindrance.error();
                        Q_EMIT changed();
                        return;
                    }
                    m_hindrance = *hindrance;
                    settle();
                });
    });
}

void TaskActPresenter::settle()
{
    m_error.reset();
    m_phase = Phase::Ready;
    Q_EMIT changed();
}

const WorkflowTask* TaskActPresenter::task() const
{
    if (!m_story) {
        return nullptr;
    }
    const auto& tasks = m_story->known.what.tasks;
    const auto found = std::ranges::find(tasks, m_task, &WorkflowTask::nativeId);
    return found == tasks.end() ? nullptr : &*found;
}

QString TaskActPresenter::actor() const { return m_system ? actorOf(m_system->connection) : QString(); }

bool TaskActPresenter::isAway() const
{
    if (!m_system || disconnectedSince(m_system->connection)) {
        return true;
    }
    for (const SyncStatus& one : m_parts.sync.status()) {
        if (one.repository == m_repository) {
            return one.failure == ErrorKind::Offline || one.failure == ErrorKind::Timeout;
        }
    }
    return false;
}

const Intent* TaskActPresenter::underWay() const { return underWayAbout(m_about, m_task); }

const Intent* TaskActPresenter::refused() const
{
    for (const Intent& one : m_about) { // the newest first
        if (taskOf(one.command.deed) == m_task && one.state != IntentState::Withdrawn) {
            return one.state == IntentState::Refused ? &one : nullptr;
        }
    }
    return nullptr;
}

bool TaskActPresenter::mayTakeBack() const { return underWay() && outbox::mayWithdraw(*underWay()); }

QString TaskActPresenter::aboutQuery() const
{
    return m_story && !m_story->subject.reference.isEmpty() ? evidence::termText(query::Field::Document, m_story->subject.reference) : QString();
}

QString TaskActPresenter::refusal() const
{
    const Intent* no = refused();
    const WorkflowTask* now = task();
    return no && now ? refusedWords(*no, m_before, *now, telling(), m_story->known.watermark) : QString();
}

QString TaskActPresenter::assigneeWords() const { return task() ? task()->assignee : QString(); }

std::optional<TaskBar> TaskActPresenter::barOf(const TaskAsk& ask) const
{
    if (m_phase != Phase::Ready || !task()) {
        return TaskBar::Over;
    }
    const auto bar = cf::barOf(ask, m_story->known.what, *task(), actor(), m_about);
    return !bar && m_hindrance && letsSendAgain(ask, *task()) ? std::optional(TaskBar::ExceptionOpen) : bar;
}

QString TaskActPresenter::barWords(const TaskAsk& ask) const
{
    const std::optional<TaskBar> bar = barOf(ask);
    if (!bar) {
        return {};
    }
    if (*bar == TaskBar::ExceptionOpen && m_hindrance) {
        return resendHindranceWords(*m_hindrance, {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}});
    }
    return taskBarWords(*bar, *bar == TaskBar::OwnRequest && task() ? approvedFor(m_story->known.what, *task()) : assigneeWords());
}

void TaskActPresenter::ask(const TaskAsk& ask, bool asDraft)
{
    const bool isDraft = asDraft || isAway();
    if (m_phase != Phase::Ready || !task()) {
        Q_EMIT told(tr("Not kept: the task is not known any more."));
        return;
    }
    const TaskPlace place{m_repository, actor(), m_story->subject.about, isDraft, m_hindrance.has_value()};
    Result<PlannedTask> planned = plannedTask(ask, m_story->known.what, *task(), place, m_about, m_parts.clock.now());
    if (!planned) {
        Q_EMIT told(barWords(ask));
        return;
    }
    const QString key = planned->intents.back().command.key;
    deliver(m_parts.outbox.submit(planned->plan, planned->intents, m_parts.clock.now()), this, [this, key, isDraft](const Result<void>& kept) {
        if (!kept) {
            Q_EMIT told(tr("Not kept: %1").arg(errorText(kept.error())));
            return;
        }
        Q_EMIT submitted(key, isDraft);
        reload();
    });
}

void TaskActPresenter::takeBack(const QString& why)
{
    const Intent* one = underWay();
    if (!one || !outbox::mayWithdraw(*one)) {
        Q_EMIT told(tr("It can no longer be taken back: it may have left."));
        return;
    }
    // What it follows goes first, where it never left: withdrawing that takes this one along.
    const auto first = std::ranges::find_if(m_about, [one](const Intent& other) { return other.command.key == one->follows && outbox::mayWithdraw(other); });
    const QString key = first == m_about.end() ? one->command.key : first->command.key;
    deliver(m_parts.outbox.withdraw(key, actor(), why, m_parts.clock.now()), this, [this](const Result<void>& done) {
        Q_EMIT told(done ? tr("Taken back; nothing left.") : outboxRefusalWords(done.error()));
        reload();
    });
}

void TaskActPresenter::acceptDraft()
{
    const Intent* one = underWay();
    if (one && one->state == IntentState::Draft) {
        if (m_hindrance && letsSendAgain(one->command.deed)) { // it failed, or its outcome was taken back, since
            Q_EMIT told(tr("Not accepted: %1").arg(resendHindranceWords(*m_hindrance, {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}})));
            return;
        }
        const UtcMs now = m_parts.clock.now();
        deliver(m_parts.outbox.acceptDrafts(one->plan, actor(), now, now + taskThoughtsMs), this, [this](const Result<void>& done) {
            Q_EMIT told(done ? tr("Accepted; it leaves in a moment.") : outboxRefusalWords(done.error()));
            reload();
        });
    }
}

void TaskActPresenter::noteSeen()
{
    if (const Intent* no = refused()) {
        deliver(m_parts.outbox.withdraw(no->command.key, actor(), u"the refusal was read"_s, m_parts.clock.now()), this, [this](const Result<void>& done) {
            if (!done) {
                Q_EMIT told(outboxRefusalWords(done.error()));
            }
            reload();
        });
    }
}

} // namespace cf::ui
