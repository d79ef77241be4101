#include "ui/tasks/tasks_presenter.h"

#include "models/domain/connection_setting.h"
#include "ui/outbox/outbox_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace cf::ui {

TasksPresenter::TasksPresenter(TasksParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
    , m_chosen(std::move(parts))
{
    constexpr int minuteMs = 60'000;
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    m_minute.setInterval(minuteMs);
    m_question.scope = cache::TaskScope::Mine;
    connect(&m_soon, &QTimer::timeout, this, &TasksPresenter::read);
    connect(&m_minute, &QTimer::timeout, this, &TasksPresenter::readSoon); // what falls due does so without a change
    connect(&m_parts.outbox, &outbox::Outbox::changed, this, &TasksPresenter::readSoon);
    connect(&m_parts.cache, &cache::Cache::changed, this, &TasksPresenter::readSoon);
    connect(&m_parts.sync, &SyncControl::statusChanged, this, [this] {
        if (m_isActive) {
            Q_EMIT changed();
        }
    });
    connect(&m_table, &TaskTable::moreWanted, this, &TasksPresenter::readMore);
    connect(&m_chosen, &TaskActPresenter::told, this, &TasksPresenter::told);
}

void TasksPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active) {
        m_minute.start();
        if (m_isStale) {
            read();
        }
    } else {
        m_minute.stop();
        m_soon.stop(); // it stays stale
    }
}

void TasksPresenter::readSoon()
{
    m_isStale = true;
    if (m_isActive && !m_soon.isActive()) {
        m_soon.start();
    }
}

void TasksPresenter::ask()
{
    m_isReading = false;
    ++m_questions;
    m_table.clear();
    read();
}

void TasksPresenter::read()
{
    if (m_isReading) {
        m_isStale = true; // once more when this one is there
        return;
    }
    m_isStale = false;
    m_isReading = true;
    const quint64 asked = ++m_sequence;
    const auto isOld = [this, asked] { return asked != m_sequence; };
    deliver(m_parts.outbox.heldSystems(), this, [this, isOld](const Result<std::vector<outbox::HeldSystem>>& held) {
        if (!isOld()) {
            m_held = held.value_or(std::vector<outbox::HeldSystem>());
        }
    });
    deliver(m_parts.cache.repositories(), this, [this, isOld](const Result<std::vector<Repository>>& all) {
        if (isOld()) {
            return;
        }
        if (!all) {
            fail(all.error());
            return;
        }
        m_systems.clear();
        m_question.people.clear();
        for (const Repository& one : *all) {
            if (one.kind == RepositoryKind::Workflow) {
                m_systems.push_back(one);
                m_question.people.push_back({one.id, actorOf(one.connection), groupsOf(one.connection)});
            }
        }
        cache::InboxQuestion question = m_question;
        question.now = m_parts.clock.now();
        question.most = std::max(pageSize, m_table.rowCount());
        deliver(evidence::inboxOf(m_parts.cache, question), this, [this, isOld](const Result<cache::Inbox>& inbox) {
            if (isOld()) {
                return;
            }
            if (!inbox) {
                fail(inbox.error());
                return;
            }
            mark(inbox->lines, [this, isOld, inbox = *inbox](const Result<Marks>& marks) {
                if (isOld()) {
                    return;
                }
                if (!marks) {
                    fail(marks.error());
                    return;
                }
                const bool isFirst = m_phase != Phase::Ready;
                m_isReading = false;
                m_phase = Phase::Ready;
                m_counts = inbox.counts;
                m_total = inbox.total;
                const bool isNothing = countOf(m_question.scope) == 0;
                if (isFirst && !m_isScopeChosen && isNothing && m_counts.all > 0) { // what matters most and is not empty
                    m_question.scope = m_counts.groups > 0 ? cache::TaskScope::Groups : cache::TaskScope::All;
                    ask();
                    return;
                }
                m_table.set(inbox.lines, inbox.total, *marks, telling());
                m_chosen.reload();
                Q_EMIT changed();
                if (m_isStale && m_isActive) {
                    readSoon();
                }
            });
        });
    });
}

void TasksPresenter::readMore(qint64 offset)
{
    cache::InboxQuestion question = m_question;
    question.now = m_parts.clock.now();
    question.offset = offset;
    question.most = pageSize;
    deliver(evidence::inboxOf(m_parts.cache, question), this, [this, asked = m_sequence](const Result<cache::Inbox>& inbox) {
        if (asked != m_sequence || !inbox) { // the list was read anew meanwhile, or is read when it can be
            return;
        }
        mark(inbox->lines, [this, asked, lines = inbox->lines](const Result<Marks>& marks) {
            if (asked == m_sequence && marks) {
                m_table.append(lines, *marks);
            }
        });
    });
}

/// What the outbox has about the tasks of these lines: of each the latest.
void TasksPresenter::mark(const std::vector<cache::InboxLine>& lines, std::function<void(const Result<Marks>&)> then)
{
    if (lines.empty()) {
        then(Marks());
        return;
    }
    outbox::Listing wanted;
    wanted.limit = std::numeric_limits<int>::max();
    for (const cache::InboxLine& line : lines) {
        wanted.subjects << line.caseId;
    }
    deliver(m_parts.outbox.list(wanted), this, [this, then](const Result<std::vector<outbox::ListedIntent>>& listed) {
        if (!listed) {
            then(tl::unexpected<Error>(listed.error()));
            return;
        }
        Marks marks;
        for (const outbox::ListedIntent& one : *listed) { // the newest first
            const QString task = taskOf(one.intent.command.deed), key = TaskTable::keyOf(one.intent.system, task);
            const MarkedText mark = commandMark(one.intent, m_parts.clock.now());
            if (!task.isEmpty() && !mark.icon.isEmpty() && !marks.contains(key)) {
                marks.insert(key, mark);
            }
        }
        then(marks);
    });
}

void TasksPresenter::fail(const Error& error)
{
    m_isReading = false;
    m_phase = Phase::Failed;
    m_failure = errorText(error);
    Q_EMIT changed();
}

bool TasksPresenter::isUnconnected() const { return m_phase == Phase::Ready && m_systems.empty(); }

bool TasksPresenter::knowsGroups() const
{
    return std::ranges::any_of(m_question.people, [](const cache::TaskPerson& one) { return !one.groups.isEmpty(); });
}

QString TasksPresenter::scope() const
{
    if (m_phase != Phase::Ready || m_systems.empty()) {
        return {};
    }
    QStringList parts;
    const TaskTelling told = telling();
    for (const Repository& one : m_systems) {
        parts << (disconnectedSince(one.connection) ? tr("%1, disconnected").arg(one.name)
                  : one.watermark                   ? tr("%1, complete to %2").arg(one.name, told.time(*one.watermark))
                                                    : tr("%1, never read to its end").arg(one.name));
    }
    return parts.join(u" · "_s);
}

QList<MarkedText> TasksPresenter::notices() const
{
    QList<MarkedText> notices;
    OutboxTelling names{m_parts.clock.now(), m_parts.businessZone, {}, {}};
    QStringList away, nameless;
    const std::vector<SyncStatus> running = m_parts.sync.status();
    for (const Repository& one : m_systems) {
        names.systems.insert(one.id.value(), one.name);
        const auto status = std::ranges::find(running, one.id, &SyncStatus::repository);
        const bool isOffline = status != running.end() && (status->failure == ErrorKind::Offline || status->failure == ErrorKind::Timeout);
        if (isOffline || disconnectedSince(one.connection)) {
            away << one.name;
        } else if (actorOf(one.connection).isEmpty()) {
            nameless << one.name;
        }
    }
    for (const outbox::HeldSystem& held : m_held) {
        if (names.systems.contains(held.system.value())) {
            notices << MarkedText{u"lock"_s, heldWords(held, names), Mark::Failed};
        }
    }
    if (!away.isEmpty()) {
        notices << MarkedText{u"offline"_s, tr("Not reached now: %1. What is asked for is kept as a draft, until somebody accepts it.").arg(away.join(u", "_s)), Mark::Uncertain};
    }
    if (!nameless.isEmpty()) {
        notices << MarkedText{u"user"_s, tr("Nobody knows who you are in %1: name it with the connection, under Your name there.").arg(nameless.join(u", "_s)), Mark::Uncertain};
    }
    return notices;
}

qint64 TasksPresenter::countOf(cache::TaskScope scope) const
{
    switch (scope) {
    case cache::TaskScope::Mine: return m_counts.mine;
    case cache::TaskScope::Groups: return m_counts.groups;
    case cache::TaskScope::All: break;
    }
    return m_counts.all;
}

QString TasksPresenter::listTitle() const { return tr("%1 of %2 open tasks").arg(numberText(m_total), numberText(m_counts.whole)); }

void TasksPresenter::setTaskScope(cache::TaskScope scope)
{
    m_isScopeChosen = true;
    if (scope != m_question.scope) {
        m_question.scope = scope;
        ask();
    }
}

void TasksPresenter::setOverdueOnly(bool on)
{
    if (on != m_question.isOverdue) {
        m_question.isOverdue = on;
        ask();
    }
}

void TasksPresenter::setText(const QString& text)
{
    if (const QString wanted = text.trimmed(); wanted != m_question.text) {
        m_question.text = wanted;
        ++m_questions;
        ++m_sequence;
        m_isReading = false;
        readSoon();
    }
}

void TasksPresenter::setOrder(cache::TaskOrder order, bool isDescending)
{
    if (order != m_question.order || isDescending != m_question.isDescending) {
        m_question.order = order;
        m_question.isDescending = isDescending;
        ask();
    }
}

void TasksPresenter::choose(const RepositoryId& system, const QString& caseId, const QString& task)
{
    m_chosenQuestion = m_questions;
    if (task.isEmpty()) {
        m_chosen.close();
    } else {
        m_chosen.open(system, caseId, task);
    }
}

void TasksPresenter::reveal(const QString& task)
{
    m_isScopeChosen = true;
    m_question.scope = cache::TaskScope::All;
    m_question.isOverdue = false;
    m_question.text = task;
    ask();
    m_chosenQuestion = m_questions;
    m_chosen.open(task, {});
}

} // namespace cf::ui
