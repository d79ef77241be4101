// Saved searches as the navigation column lists them. Deleting can be undone; running one says how its count changed.
#pragma once

#include "models/base/clock.h"
#include "models/desk/desk.h"

#include <QHash>
#include <QObject>

namespace cf::ui {

class SavedSearchesPresenter : public QObject
{
    Q_OBJECT

public:
    SavedSearchesPresenter(desk::Desk& desk, const Clock& clock, QObject* parent = nullptr);

    const std::vector<desk::SavedSearch>& searches() const { return m_searches; } ///< in the person's order
    const desk::SavedSearch* find(const QString& name) const;
    /// Why a name cannot be used, for people; empty when it can. `except` is the one being renamed.
    QString problemWith(const QString& name, const QString& except = {}) const;

    void save(const QString& name, const QString& query, std::optional<qint64> total);
    void rename(const QString& from, const QString& to);
    void remove(const QString& name);
    bool canUndo() const { return m_removed.has_value(); }
    void undoRemove(); ///< puts the one removed last back where it stood
    void move(const QString& name, int by);

    /// To be called with the total of a run of that search's query; remembers it and how it differs from the run
    /// before.
    void noteRun(const QString& name, qint64 total);
    /// Against the run before; nullopt before the second run here.
    std::optional<qint64> delta(const QString& name) const;
    QString deltaText(const QString& name) const; ///< "+12", "−3", "unchanged", or empty

Q_SIGNALS:
    void changed();
    void failed(const QString& sentence);
    void removed(const QString& name); ///< can now be undone

private:
    void reload();
    void settle(const QFuture<Result<void>>& future, std::function<void()> done = {});

    desk::Desk& m_desk;
    const Clock& m_clock;
    std::vector<desk::SavedSearch> m_searches;
    struct Removed {
        desk::SavedSearch search;
        int position = 0;
    };
    std::optional<Removed> m_removed;
    QHash<QString, qint64> m_deltas;
};

} // namespace cf::ui
