// What a person does about an exception: noted here, and where a case of a workflow system leads it, asked of that through the outbox.
#include "models/base/deliver.h"
#include "models/domain/connection_setting.h"
#include "ui/exceptions/exceptions_presenter.h"
#include "ui/search/words_presenter.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr UtcMs lostAfterMs = 60'000; ///< another program may be about to submit what it noted

} // namespace

PlannedRerun plannedRerun(const evidence::LetterException& one, const QString& title, const QString& person, bool isAway, UtcMs now)
{
    PlannedRerun planned;
    const QJsonObject request{{u"exception"_s, one.id}, {u"domain"_s, one.domain}, {u"job"_s, one.run}, {u"batch"_s, one.batch}, {u"failures"_s, one.failures}};
    // For the same failures it is one command, whoever asks from wherever; once that was let go, another.
    const auto before = std::ranges::count_if(one.deeds, [](const ExceptionDeed& deed) { return deed.act == ExceptionAct::Release && deed.plan.isEmpty(); });
    planned.plan = {derivedCommandKey(one.id, u"rerun/%1/%2"_s.arg(one.failures).arg(before)), u"rerun"_s, title, one.outcome ? one.outcome->note : QString(), person, QJsonDocument(request).toJson(QJsonDocument::Compact), now, false};
    planned.intent.command = {planned.plan.id, RunAgain{one.domain, one.run}};
    planned.intent.system = one.repository;
    planned.intent.subject = one.batch.isEmpty() ? one.run : one.batch;
    planned.intent.plan = planned.plan.id;
    planned.intent.state = isAway ? IntentState::Draft : IntentState::Accepted;
    planned.intent.notBefore = isAway ? std::nullopt : std::optional(now + rerunThoughtsMs);
    return planned;
}

ExceptionDeed ExceptionsPresenter::deedOf(ExceptionAct what, const QString& value, const QString& note) const
{
    const evidence::LetterException* shown = one();
    return {m_id, what, value.trimmed(), note.trimmed(), m_parts.person, shown ? shown->failures : 0, m_parts.clock.now(), {}};
}

bool ExceptionsPresenter::isLedByCase() const
{
    const evidence::LetterException* shown = one();
    return shown && shown->tie && shown->tie->isOpen && !shown->tie->task.isEmpty();
}

QString ExceptionsPresenter::barred(const ExceptionDeed& deed) const
{
    const evidence::LetterException* shown = one();
    if (!shown) {
        return tr("No exception is chosen.");
    }
    if (shown->isGone) {
        return tr("Nothing tells of it any more: it is over.");
    }
    if (deed.act == ExceptionAct::Assign && isLedByCase()) {
        return tr("Its case leads it: to whose team it belongs is changed in %1.").arg(shown->tie->systemName);
    }
    const bool isOfCase = isLedByCase() && (deed.act == ExceptionAct::Take || deed.act == ExceptionAct::GiveBack);
    const auto bar = evidence::deedBar(*shown, deed);
    if (isOfCase && bar && *bar != evidence::ExceptionBar::HasOutcome) {
        return deed.act == ExceptionAct::Take && shown->owner.isEmpty() ? QString() : deed.act == ExceptionAct::GiveBack && !shown->owner.isEmpty() ? QString() : exceptionBarWords(*shown, *bar, telling());
    }
    return bar ? exceptionBarWords(*shown, *bar, telling()) : QString();
}

QString ExceptionsPresenter::undoBarred(ExceptionAct act) const
{
    const evidence::LetterException* shown = one();
    const auto bar = shown ? evidence::undoBar(*shown, act) : std::optional(evidence::ExceptionBar::Nothing);
    return !bar ? QString() : shown ? exceptionBarWords(*shown, *bar, telling()) : tr("No exception is chosen.");
}

QString ExceptionsPresenter::rerunBarred() const
{
    const evidence::LetterException* shown = one();
    if (!shown) {
        return tr("No exception is chosen.");
    }
    const auto bar = evidence::rerunBar(*shown, m_book.rules.rule);
    return bar ? exceptionBarWords(*shown, *bar, telling()) : QString();
}

void ExceptionsPresenter::refuse(const QString& why)
{
    Q_EMIT told(why);
    Q_EMIT done(false);
}

void ExceptionsPresenter::note(const ExceptionDeed& deed, const QString& sentence)
{
    deliver(m_parts.desk.noteException(deed), this, [this, sentence](const Result<void>& kept) {
        Q_EMIT told(kept ? sentence : errorText(kept.error()));
        Q_EMIT done(kept.has_value());
    });
}

void ExceptionsPresenter::askCase(const TaskAsk& ask, std::function<void(bool isKept, const QString& said)> then)
{
    if (m_thenTask) { // the answer of the one before would be lost
        then(false, tr("another case is being asked"));
        return;
    }
    m_thenTask = std::move(then);
    m_asked = ask;
    const evidence::LetterException* shown = one();
    if (m_task.phase() == TaskActPresenter::Phase::Ready && m_task.taskId() == shown->tie->task) {
        followTask();
    } else {
        m_task.open(shown->tie->system, shown->tie->caseId, shown->tie->task);
    }
}

void ExceptionsPresenter::followTask()
{
    if (!m_asked || m_task.phase() == TaskActPresenter::Phase::Loading || m_task.phase() == TaskActPresenter::Phase::None) {
        return;
    }
    const TaskAsk ask = *std::exchange(m_asked, std::nullopt);
    if (m_task.phase() == TaskActPresenter::Phase::Failed) {
        afterTask(false, tr("its task cannot be read"));
        return;
    }
    m_task.ask(ask);
}

void ExceptionsPresenter::afterTask(bool isKept, const QString& said)
{
    if (auto then = std::exchange(m_thenTask, nullptr)) {
        then(isKept, said);
    }
}

void ExceptionsPresenter::act(ExceptionAct what, const QString& value, const QString& note)
{
    const ExceptionDeed deed = deedOf(what, value, note);
    if (const QString why = barred(deed); !why.isEmpty()) {
        refuse(why);
        return;
    }
    const evidence::LetterException& shown = *one();
    const auto outcome = exceptionOutcomeNamed(deed.value);
    const QString sentence = what == ExceptionAct::Outcome && outcome ? tr("Outcome of %1: %2.").arg(shown.name, exceptionOutcomeWord(*outcome)) : tr("%1: %2.").arg(shown.name, exceptionActWord(what));
    if (!isLedByCase() || what == ExceptionAct::Fix || what == ExceptionAct::Release) {
        this->note(deed, sentence);
        return;
    }
    TaskAsk ask;
    if (what == ExceptionAct::Take || what == ExceptionAct::GiveBack) { // the case alone says who has it
        ask.act = what == ExceptionAct::Take ? TaskAct::Claim : TaskAct::Release;
        askCase(ask, [this](bool isKept, const QString& said) {
            Q_EMIT told(isKept ? tr("Asked of its case: it is so once the case shows it.") : tr("Not asked of its case: %1").arg(said));
            Q_EMIT done(isKept);
        });
        return;
    }
    if (what == ExceptionAct::Escalate) {
        ask.act = TaskAct::Comment;
        ask.words = deed.note.isEmpty() ? tr("Escalated to %1").arg(deed.value) : tr("Escalated to %1: %2").arg(deed.value, deed.note);
    } else {
        ask.act = TaskAct::Complete;
        const bool knowsOtherWay = one()->tie->form == u"cf:resolve-exception";
        ask.outcome = outcome == ExceptionOutcome::Retry ? u"retry"_s : outcome == ExceptionOutcome::OtherWay && knowsOtherWay ? u"other-way"_s : u"abandon"_s;
        ask.words = deed.note;
    }
    askCase(ask, [this, deed, sentence](bool isKept, const QString& said) {
        this->note(deed, isKept ? tr("%1 Its case is asked as well.").arg(sentence) : tr("%1 Its case was not asked: %2").arg(sentence, said));
    });
}

void ExceptionsPresenter::undo(ExceptionAct act)
{
    if (const QString why = undoBarred(act); !why.isEmpty()) {
        refuse(why);
        return;
    }
    const QString name = one()->name;
    deliver(m_parts.desk.undoExceptionDeed(m_id, act, m_parts.clock.now()), this, [this, name](const Result<void>& undone) {
        Q_EMIT told(undone ? tr("%1: taken back; that it was so stays on record.").arg(name) : undone.error().kind == ErrorKind::Conflict ? tr("It was asked for again since. What was recorded stays.") : errorText(undone.error()));
        Q_EMIT done(undone.has_value());
    });
}

void ExceptionsPresenter::rerun()
{
    if (const QString why = rerunBarred(); !why.isEmpty()) {
        refuse(why);
        return;
    }
    const evidence::LetterException shown = *one();
    bool isAway = false;
    for (const SyncStatus& status : m_parts.sync.status()) {
        isAway = isAway || (status.repository == shown.repository && (status.failure == ErrorKind::Offline || status.failure == ErrorKind::Timeout));
    }
    const PlannedRerun planned = plannedRerun(shown, tr("Run %1 again").arg(shown.name), m_parts.person, isAway, m_parts.clock.now());
    ExceptionDeed deed = deedOf(ExceptionAct::Release, planned.plan.id, {});
    m_releasing = planned.plan.id;
    // Noted first: what is in the outbox is asked for, and never twice.
    deliver(m_parts.desk.noteException(deed), this, [this, planned, deed, isAway](const Result<void>& kept) {
        if (!kept) {
            m_releasing.clear();
            refuse(errorText(kept.error()));
            return;
        }
        deliver(m_parts.outbox.submit(planned.plan, {planned.intent}, m_parts.clock.now()), this, [this, deed, isAway](const Result<void>& submitted) {
            m_releasing.clear();
            if (!submitted) {
                deliver(m_parts.desk.undoExceptionDeed(deed.exception, ExceptionAct::Release, m_parts.clock.now()), this, [](const Result<void>&) {});
                refuse(errorText(submitted.error()));
                return;
            }
            Q_EMIT told(isAway ? tr("The system is not reached: it lies in the outbox as a draft.") : tr("It lies in the outbox and leaves in 15 seconds."));
            Q_EMIT done(true);
        });
    });
}

void ExceptionsPresenter::followRelease()
{
    const evidence::LetterException* shown = one();
    if (!shown) {
        return;
    }
    const auto isAsked = [](const ExceptionDeed& deed) { return deed.act == ExceptionAct::Release && !deed.undone; };
    const auto asked = std::ranges::find_if(shown->deeds.rbegin(), shown->deeds.rend(), isAsked);
    if (asked == shown->deeds.rend() || asked->value.isEmpty()) {
        return;
    }
    deliver(m_parts.outbox.intent(asked->value), this, [this, id = shown->id, key = asked->value, at = asked->at](const Result<std::optional<Intent>>& intent) {
        // Noted, and the program ended before it was in the outbox: nothing was asked for.
        const bool isLost = intent && !*intent && key != m_releasing && at + lostAfterMs < m_parts.clock.now();
        if (isLost || (intent && *intent && (*intent)->state == IntentState::Withdrawn)) {
            deliver(m_parts.desk.undoExceptionDeed(id, ExceptionAct::Release, m_parts.clock.now()), this, [](const Result<void>&) {});
        }
    });
}

} // namespace cf::ui
