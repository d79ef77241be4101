#include "ui/tasks/tasks_badge_presenter.h"

#include "ui/search/words_presenter.h"

namespace cf::ui {

TasksBadge::TasksBadge(TasksParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
    constexpr int pauseMs = 300; // changes that come together are read once
    m_soon.setSingleShot(true);
    m_soon.setInterval(pauseMs);
    connect(&m_soon, &QTimer::timeout, this, &TasksBadge::read);
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        if (!m_soon.isActive()) {
            m_soon.start();
        }
    });
    read();
}

void TasksBadge::read()
{
    deliver(m_parts.cache.repositories(), this, [this](const Result<std::vector<Repository>>& all) {
        cache::InboxQuestion question;
        question.scope = cache::TaskScope::Mine;
        question.most = 0;
        question.now = m_parts.clock.now();
        for (const Repository& one : all.value_or(std::vector<Repository>())) {
            if (one.kind == RepositoryKind::Workflow) {
                question.people.push_back({one.id, actorOf(one.connection), groupsOf(one.connection)});
            }
        }
        deliver(evidence::inboxOf(m_parts.cache, question), this, [this](const Result<cache::Inbox>& inbox) {
            const qint64 mine = inbox ? inbox->counts.mine : m_mine;
            if (mine != m_mine) {
                m_mine = mine;
                Q_EMIT changed();
            }
        });
    });
}

QString TasksBadge::number() const { return m_mine > 0 ? numberText(m_mine) : QString(); }
QString TasksBadge::spoken() const { return m_mine > 0 ? tr("%Ln task(s) that you have", nullptr, int(m_mine)) : QString(); }

} // namespace cf::ui
