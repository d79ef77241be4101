// The page of business workspaces: a list, and one of it. Reads the cache alone; read again when it changes. GUI thread.
#pragma once

#include "models/domain/dispute.h"
#include "ui/requests/request_starter_presenter.h"
#include "ui/workspaces/workspace_table_presenter.h"
#include "ui/workspaces/workspace_words_presenter.h"

#include <QTimer>

namespace cf::ui {

/// All of it outlives the presenter.
struct WorkspacesParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    const Clock& clock;
    QTimeZone businessZone;
    std::function<QVariant(const QString& key)> remembered = {}; ///< what was set before; may be empty
    std::function<void(const QString& key, const QVariant& value)> remember = {};
    std::shared_ptr<RequestStarter> requests = {}; ///< opens the form of a new letter; none: nothing offers that
};

/// What counts as a notice, as a person of this window set it; else the usual rule.
evidence::NoticeRule rememberedNoticeRule(const std::function<QVariant(const QString& key)>& remembered);

class WorkspacesPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Phase { Loading, Ready, Failed };
    explicit WorkspacesPresenter(WorkspacesParts parts, QObject* parent = nullptr);
    ~WorkspacesPresenter() override;

    void setActive(bool active); ///< while nobody looks nothing is read
    void read();                 ///< the list, and what is open

    // ---- the list
    Phase phase() const { return m_phase; }
    QString failure() const { return m_failure; }
    WorkspaceTable& table() { return m_table; }
    void setFilter(const QString& text);              ///< workspace:policy renewal:<30d missing:notice, and words
    const QString& filter() const { return m_text; }
    QString filterProblem() const { return ui::filterProblem(m_filter); }
    /// The one kind that the filter names; nullopt: none, or several.
    std::optional<BusinessKind> kind() const;
    void setKind(std::optional<BusinessKind> kind); ///< as a word of the filter
    const evidence::WorkspaceList& list() const { return m_list; }
    QString listScope() const;
    bool asksForNotices() const { return m_filter.missingNotice; }

    const evidence::NoticeRule& rule() const { return m_rule; }
    /// False: it cannot be a rule, and the one before holds.
    bool setRule(const evidence::NoticeRule& rule);

    // ---- one of them
    void open(const QString& idOrObject);
    void close();
    bool isOpen() const { return !m_id.isEmpty(); }
    const QString& id() const { return m_id; }
    Phase storyPhase() const { return m_storyPhase; }
    QString storyFailure() const { return m_storyFailure; }
    const evidence::WorkspaceStory* story() const { return m_story ? &*m_story : nullptr; }
    std::vector<DisputeSection> sections() const;
    QString scope() const;
    bool isDispute() const; ///< the one that is open, by the rule of disputes
    TimeTelling telling() const { return {{}, {m_parts.clock.now(), m_parts.businessZone, Qt::Monday}}; }

Q_SIGNALS:
    void listChanged();
    void storyChanged();

private:
    void readStory();
    WorkspacesParts m_parts;
    WorkspaceTable m_table;
    QTimer m_pause;
    QString m_text, m_failure, m_id, m_storyFailure;
    evidence::WorkspaceFilter m_filter;
    evidence::NoticeRule m_rule;
    DisputeRule m_disputes;
    evidence::WorkspaceList m_list;
    std::optional<evidence::WorkspaceStory> m_story;
    Phase m_phase = Phase::Loading, m_storyPhase = Phase::Loading;
    bool m_isActive = false, m_isStale = true;
    quint64 m_listSequence = 0, m_storySequence = 0;
    std::shared_ptr<store::Interrupt> m_listing, m_telling;
};

} // namespace cf::ui
