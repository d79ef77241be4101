// The connected repositories as lines, what is known of one of them, and adding a folder.
#pragma once

#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/domain/ports/connection_control.h"
#include "ui/repositories/lag_presenter.h"
#include "ui/repositories/repository_facts_presenter.h"
#include "ui/repositories/request_table_presenter.h"
#include "ui/shell/watermarks_presenter.h"

#include <QAbstractTableModel>

namespace cf::ui {

/// All of it outlives the window.
struct RepositoriesParts {
    cache::Cache& cache;
    SyncControl& sync;
    ConnectionControl& connections;
    const Clock& clock;
    QTimeZone businessZone;
    desk::Desk& desk;
};

struct RepositoryLine {
    enum class Tone { Plain, Uncertain, Failed };
    RepositoryId id;
    QString name, location;
    QString icon, state; ///< "Complete", "2 h behind", "Offline", …
    Tone tone = Tone::Plain;
    QString completeTo, note; ///< "09:41 CET"; what the last attempt said
    qint64 here = 0, setAside = 0, missing = 0, altered = 0;
    std::optional<qint64> events; ///< of a delivery feed, kept here; none for what holds records
    std::optional<qint64> resources; ///< of a composition system, kept here; likewise
    std::optional<qint64> there; ///< records, when they were last counted; none for a folder
    int open = 0;                ///< gaps and a failed run
    std::array<int, lagSlots> lag{};
    bool behind = false; ///< late or not reached; one with gaps alone is not
    bool running = false, paused = false, ending = false;
    bool connected = true;
    QString progress;           ///< "41 %, 1,200/s, 3 min left"
    qint64 done = 0, total = 0; ///< total 0: not known
    friend bool operator==(const RepositoryLine&, const RepositoryLine&) = default;
};

/// Records set aside, oldest first: reason, file and position, first seen.
class SetAsideTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Reason, Place, Seen, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    void set(std::vector<SetAside> rows, const QTimeZone& zone, UtcMs now);
    const std::vector<SetAside>& rows() const { return m_rows; }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// As tab-separated text with heads, for a file or a spreadsheet; line breaks within a record are kept as "\n".
    QString text() const;

private:
    std::vector<SetAside> m_rows;
    QTimeZone m_zone = QTimeZone::utc();
    UtcMs m_now = 0;
};

class RepositoriesPresenter : public QObject
{
    Q_OBJECT
public:
    explicit RepositoriesPresenter(RepositoriesParts parts, QObject* parent = nullptr);

    const std::vector<RepositoryLine>& lines() const { return m_lines; }
    bool isRead() const { return m_read; } ///< false until the first answer of the cache
    QString scope() const;                 ///< under the title
    int behind() const;                    ///< how many are late or not reached
    const QTimeZone& businessZone() const { return m_parts.businessZone; }

    void select(const RepositoryId& id);
    const RepositoryId& selected() const { return m_selected; }
    const RepositoryLine* selectedLine() const;
    SetAsideTable& setAside() { return m_setAside; }
    const Repository* selectedRepository() const;
    const std::vector<Repository>& repositories() const { return m_marks.repositories(); }
    /// Of the selected one; empty when none is.
    QList<RecordFact> healthFacts() const;
    QList<RecordFact> connectionFacts() const;
    QList<RecordFact> holdFacts() const; ///< what it says of its holds, and what was found; empty where nothing is held
    bool isConnected() const; ///< the selected one
    bool isRemoving() const;  ///< removing its records was begun and did not come to its end
    bool wantsSignIn() const; ///< its last run ended because the account was refused: a person has to sign in again
    RequestTable& requests() { return m_requests; }
    const RepositoriesParts& parts() const { return m_parts; }

    void syncNow(const QString& name = {});
    void pause(const RepositoryId& id) { m_parts.sync.pause(id); }
    void resume(const RepositoryId& id) { m_parts.sync.resume(id); }
    void cancel(const RepositoryId& id) { m_parts.sync.cancel(id); }
    void tick();

    /// Answered by added or refused. mappingPath may be empty.
    void addFolder(const QString& path, const QString& name, const QString& zone, const QString& mappingPath);
    bool isAdding() const { return !m_adding.isEmpty(); }
    /// What stands against adding it as it is; empty when nothing does.
    QString problemWith(const QString& path, const QString& name, const QString& zone) const;
    /// The query that shows the communications of a repository in a state: "", "missing", "altered".
    static QString queryOf(const QString& name, const QString& state);

Q_SIGNALS:
    void changed();
    void setAsideChanged();
    void detailChanged(); ///< what is known of the selected one
    void added(const QString& name);
    void refused(const QString& reason);

private:
    void rebuild();
    RepositoryLine lineOf(const Repository& repository, const WatermarkChip* chip, const SyncStatus* status) const;
    void tellDisconnected(RepositoryLine& line, const Repository& repository, UtcMs since) const;
    void loadSetAside();
    void loadHealth();
    void readRequests();
    void readHolds();
    const SyncStatus* statusOf(const RepositoryId& id, const std::vector<SyncStatus>& all) const;
    RepositoryTelling telling() const { return {m_parts.clock.now(), m_parts.businessZone}; }

    RepositoriesParts m_parts;
    WatermarksPresenter m_marks;
    std::vector<RepositoryLine> m_lines;
    SetAsideTable m_setAside;
    RequestTable m_requests;
    std::map<RepositoryId, cache::RepositoryHealth> m_health;
    TermsByRepository m_holdTerms;
    std::vector<KeptTrial> m_holdTrials;
    RepositoryId m_selected;
    QString m_adding;
    bool m_read = false;
};

} // namespace cf::ui
