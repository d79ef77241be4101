// The campaigns, or the batches, there are: how many records name each, and how many letters of each failed.
#pragma once

#include "models/base/clock.h"
#include "models/cache/cache.h"
#include "models/search/search_desk.h"

#include <QAbstractTableModel>

namespace cf::desk {
class Desk;
}
namespace cf::outbox {
class Outbox;
}

namespace cf::ui {

/// All of it outlives the window.
struct CampaignParts {
    cache::Cache& cache;
    search::IndexFactory searches;
    const Clock& clock;
    QTimeZone businessZone;
    QString profile; ///< where the layout is remembered
    desk::Desk* desk = nullptr; ///< for the rules of the house; without one none is asked
    outbox::Outbox* outbox = nullptr; ///< for what was asked for again; without one nothing is told of that
};

struct CampaignLine {
    QString name;
    qint64 records = 0; ///< that name it, second copies among them
    qint64 failed = 0;  ///< of these, with a delivery that bounced, came back or failed
    friend bool operator==(const CampaignLine&, const CampaignLine&) = default;
};

class CampaignList : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, Records, Failed, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;
    /// Keeps those that hold all words of the filter.
    void set(std::vector<CampaignLine> lines);
    void setFilter(const QString& filter);
    const std::vector<CampaignLine>& shown() const { return m_shown; }
    qsizetype all() const { return qsizetype(m_lines.size()); }
    int rowOf(const QString& name) const; ///< without regard to case; -1: not shown
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filterAgain();
    std::vector<CampaignLine> m_lines, m_shown;
    QString m_filter;
};

class CampaignListPresenter : public QObject
{
    Q_OBJECT
public:
    enum class Kind { Campaigns, Batches };
    explicit CampaignListPresenter(CampaignParts parts, QObject* parent = nullptr);

    CampaignList& list() { return m_list; }
    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// Of campaigns those that hold its words; of batches, of which there may be very many, those that begin so.
    void setFilter(const QString& filter);
    void reload();
    void setActive(bool active); ///< while nobody looks, what changes is read later
    bool isRead() const { return m_isRead; } ///< false until the first answer
    const QString& problem() const { return m_problem; }
    QString summary() const; ///< "59 campaigns"

Q_SIGNALS:
    void changed();

private:
    void askCampaigns();
    void askBatches();
    void countBatches(std::vector<CampaignLine> found, size_t next, quint64 asked);
    void take(std::vector<CampaignLine> lines);
    void fail(const Error& error);
    search::Question question(const query::Query& query) const;

    CampaignParts m_parts;
    search::SearchDesk m_desk;
    CampaignList m_list;
    Kind m_kind = Kind::Campaigns;
    QString m_filter, m_problem;
    quint64 m_asked = 0;
    bool m_isRead = false;
    bool m_isActive = true, m_isStale = false;
};

} // namespace cf::ui
