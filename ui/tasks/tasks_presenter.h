// The inbox: open tasks of all connected workflow systems, whose they are, how many exactly, and what the outbox has about each. Follows the cache
// and the outbox while somebody looks, and reads nothing while nobody does. GUI thread.
#pragma once

#include "ui/tasks/task_act_presenter.h"
#include "ui/tasks/task_table_presenter.h"

namespace cf::ui {

class TasksPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Waiting, Ready, Failed };
    static constexpr int pageSize = 200;
    static constexpr int pauseMs = 150; ///< changes that come together are read once

    explicit TasksPresenter(TasksParts parts, QObject* parent = nullptr);

    void setActive(bool active);
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    bool isReading() const { return m_isReading || m_soon.isActive(); }
    bool isUnconnected() const; ///< no workflow system is connected
    bool isEmpty() const { return m_phase == Phase::Ready && m_counts.whole == 0; } ///< nobody has anything to do
    bool knowsGroups() const;   ///< some system says whose tasks may be claimed
    QString scope() const;      ///< of which systems it is true, and as of when
    QList<MarkedText> notices() const;

    TaskTable& table() { return m_table; }
    TaskActPresenter& chosen() { return m_chosen; }
    void choose(const RepositoryId& system, const QString& caseId, const QString& task);
    void reveal(const QString& task); ///< whatever is filtered
    bool isOfQuestion() const { return m_chosenQuestion == m_questions; } ///< it was chosen among what is listed now

    cache::TaskScope taskScope() const { return m_question.scope; }
    void setTaskScope(cache::TaskScope scope);
    qint64 countOf(cache::TaskScope scope) const;
    qint64 overdue() const { return m_counts.overdue; }
    bool isOverdueOnly() const { return m_question.isOverdue; }
    void setOverdueOnly(bool on);
    const QString& text() const { return m_question.text; }
    void setText(const QString& text);
    cache::TaskOrder order() const { return m_question.order; }
    bool isDescending() const { return m_question.isDescending; }
    void setOrder(cache::TaskOrder order, bool isDescending);
    QString listTitle() const; ///< "12 of 40 open tasks"
    TaskTelling telling() const { return {m_parts.clock.now(), m_parts.businessZone}; }

Q_SIGNALS:
    void changed();
    void told(const QString& sentence);

private:
    void readSoon();
    void ask(); ///< another question: what is under way answers none any more
    void read();
    void readMore(qint64 offset);
    void fail(const Error& error);
    using Marks = QHash<QString, MarkedText>;
    void mark(const std::vector<cache::InboxLine>& lines, std::function<void(const Result<Marks>&)> then);

    TasksParts m_parts;
    TaskTable m_table;
    TaskActPresenter m_chosen;
    QTimer m_soon, m_minute;
    Phase m_phase = Phase::Waiting;
    QString m_failure;
    cache::InboxQuestion m_question;
    cache::InboxCounts m_counts;
    qint64 m_total = 0;
    std::vector<Repository> m_systems;
    std::vector<outbox::HeldSystem> m_held;
    bool m_isActive = false, m_isStale = true, m_isReading = false, m_isScopeChosen = false;
    quint64 m_sequence = 0, m_questions = 0, m_chosenQuestion = 0;
};

} // namespace cf::ui
