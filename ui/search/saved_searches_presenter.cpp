#include "ui/search/saved_searches_presenter.h"

#include "models/base/deliver.h"
#include "ui/search/words_presenter.h"

namespace cf::ui {

SavedSearchesPresenter::SavedSearchesPresenter(desk::Desk& desk, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_clock(clock)
{
    connect(&m_desk, &desk::Desk::changed, this, &SavedSearchesPresenter::reload);
    reload();
}

void SavedSearchesPresenter::reload()
{
    deliver(m_desk.savedSearches(), this, [this](Result<std::vector<desk::SavedSearch>> answer) {
        if (answer && *answer != m_searches) {
            m_searches = *std::move(answer);
            Q_EMIT changed();
        }
    });
}

const desk::SavedSearch* SavedSearchesPresenter::find(const QString& name) const
{
    const auto found = std::ranges::find_if(m_searches, [&](const desk::SavedSearch& search) {
        return search.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_searches.end() ? nullptr : &*found;
}

QString SavedSearchesPresenter::problemWith(const QString& name, const QString& except) const
{
    if (name.trimmed().isEmpty()) {
        return tr("A saved search needs a name.");
    }
    const desk::SavedSearch* other = find(name.trimmed());
    return other && other->name != except ? tr("Another saved search is called “%1”.").arg(other->name) : QString();
}

void SavedSearchesPresenter::settle(const QFuture<Result<void>>& future, std::function<void()> done)
{
    deliver(future, this, [this, done = std::move(done)](const Result<void>& answer) {
        if (!answer) {
            if (answer.error().kind != ErrorKind::Cancelled) {
                Q_EMIT failed(answer.error().kind == ErrorKind::Conflict ? tr("Another saved search has that name.")
                                                                         : errorSentence(answer.error().kind));
            }
        } else if (done) {
            done();
        }
    });
}

void SavedSearchesPresenter::save(const QString& name, const QString& query, std::optional<qint64> total)
{
    desk::SavedSearch search{name.trimmed(), query, desk::grammarVersion, m_clock.now(), std::nullopt, std::nullopt};
    if (total) {
        search.lastRun = m_clock.now();
        search.lastTotal = total;
    }
    settle(m_desk.save(std::move(search)));
}

void SavedSearchesPresenter::rename(const QString& from, const QString& to)
{
    settle(m_desk.rename(from, to.trimmed()), [this, from, to] {
        if (m_deltas.contains(from)) {
            m_deltas.insert(to.trimmed(), m_deltas.take(from));
        }
    });
}

void SavedSearchesPresenter::remove(const QString& name)
{
    const desk::SavedSearch* search = find(name);
    if (!search) {
        return;
    }
    const Removed gone{*search, int(search - m_searches.data())};
    settle(m_desk.remove(search->name), [this, gone] {
        m_removed = gone;
        Q_EMIT removed(gone.search.name);
    });
}

void SavedSearchesPresenter::undoRemove()
{
    if (!m_removed) {
        return;
    }
    const Removed back = *std::exchange(m_removed, std::nullopt);
    settle(m_desk.save(back.search), [this, back] { settle(m_desk.move(back.search.name, back.position)); });
}

void SavedSearchesPresenter::move(const QString& name, int by)
{
    if (const desk::SavedSearch* search = find(name)) {
        const int to = std::clamp(int(search - m_searches.data()) + by, 0, int(m_searches.size()) - 1);
        settle(m_desk.move(search->name, to));
    }
}

void SavedSearchesPresenter::noteRun(const QString& name, qint64 total)
{
    const desk::SavedSearch* search = find(name);
    if (!search) {
        return;
    }
    if (search->lastTotal) {
        m_deltas.insert(search->name, total - *search->lastTotal);
    }
    settle(m_desk.noteRun(search->name, m_clock.now(), total));
}

std::optional<qint64> SavedSearchesPresenter::delta(const QString& name) const
{
    const auto found = m_deltas.find(name);
    return found == m_deltas.end() ? std::nullopt : std::optional(*found);
}

QString SavedSearchesPresenter::deltaText(const QString& name) const
{
    const auto change = delta(name);
    if (!change) {
        return {};
    }
    if (*change == 0) {
        return tr("unchanged");
    }
    return (*change > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) + numberText(qAbs(*change));
}

} // namespace cf::ui
