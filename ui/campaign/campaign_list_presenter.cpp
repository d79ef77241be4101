#include "ui/campaign/campaign_list_presenter.h"

#include "models/base/deliver.h"
#include "models/base/text.h"
#include "models/evidence/campaign_steps.h"
#include "models/query/parse.h"
#include "ui/campaign/campaign_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <algorithm>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostBatches = 60; ///< of those that begin as typed

} // namespace

void CampaignList::set(std::vector<CampaignLine> lines)
{
    m_lines = std::move(lines);
    filterAgain();
}

void CampaignList::setFilter(const QString& filter)
{
    m_filter = filter;
    filterAgain();
}

void CampaignList::filterAgain()
{
    const QStringList words = fold(m_filter).split(u' ', Qt::SkipEmptyParts);
    std::vector<CampaignLine> shown;
    std::ranges::copy_if(m_lines, std::back_inserter(shown), [&](const CampaignLine& line) {
        const QString name = fold(line.name);
        return std::ranges::all_of(words, [&](const QString& word) { return name.contains(word); });
    });
    if (shown != m_shown) {
        beginResetModel();
        m_shown = std::move(shown);
        endResetModel();
    }
}

int CampaignList::rowOf(const QString& name) const
{
    const auto found = std::ranges::find_if(m_shown, [&](const CampaignLine& line) { return fold(line.name) == fold(name); });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int CampaignList::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }
int CampaignList::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant CampaignList::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_shown.size()) {
        return {};
    }
    const CampaignLine& line = m_shown[size_t(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Name) {
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        return tr("%1: %2 records, %3 of them with a delivery that failed").arg(line.name, numberText(line.records), numberText(line.failed));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (index.column()) {
    case Name: return line.name;
    case Records: return numberText(line.records);
    default: return line.failed == 0 ? QString() : shareText(line.failed, line.records, 1);
    }
}

QVariant CampaignList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name: return tr("Name");
    case Records: return tr("Records");
    default: return tr("Failed");
    }
}

CampaignListPresenter::CampaignListPresenter(CampaignParts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_desk(m_parts.cache.readers(), m_parts.searches)
{
    connect(&m_parts.cache, &cache::Cache::changed, this, [this] {
        m_isStale = true;
        setActive(m_isActive);
    });
    reload();
}

void CampaignListPresenter::setActive(bool active)
{
    m_isActive = active;
    if (active && std::exchange(m_isStale, false)) {
        reload();
    }
}

search::Question CampaignListPresenter::question(const query::Query& query) const
{
    return {query, query::Calendar{m_parts.clock.now(), m_parts.businessZone, Qt::Monday}};
}

void CampaignListPresenter::setKind(Kind kind)
{
    if (kind != m_kind) {
        m_kind = kind;
        m_isRead = false;
        m_list.set({});
        reload();
    }
}

void CampaignListPresenter::setFilter(const QString& filter)
{
    m_filter = filter;
    if (m_kind == Kind::Batches) {
        m_list.setFilter({});
        reload();
    } else {
        m_list.setFilter(filter);
        Q_EMIT changed();
    }
}

void CampaignListPresenter::reload()
{
    if (m_kind == Kind::Campaigns) {
        askCampaigns();
    } else {
        askBatches();
    }
}

void CampaignListPresenter::askCampaigns()
{
    const quint64 asked = ++m_asked;
    m_list.setFilter(m_filter);
    deliver(m_desk.facets(question({}), {search::Facet::Campaign}), this, [this, asked](const Result<std::vector<search::FacetCounts>>& facets) {
        if (asked != m_asked) {
            return;
        }
        if (!facets) {
            fail(facets.error());
            return;
        }
        // Names that differ in case alone are one campaign to a query.
        std::map<QString, CampaignLine> byName;
        for (const search::FacetCount& one : facets->front().counts) {
            if (!one.value.isEmpty()) {
                CampaignLine& line = byName[fold(one.value.trimmed())];
                line.name = line.name.isEmpty() ? one.value : line.name;
                line.records += one.count;
            }
        }
        deliver(m_desk.facets(question(*query::parse(u"failed")), {search::Facet::Campaign}), this,
                [this, asked, byName](const Result<std::vector<search::FacetCounts>>& failed) mutable {
                    if (asked != m_asked) {
                        return;
                    }
                    if (!failed) {
                        fail(failed.error());
                        return;
                    }
                    for (const search::FacetCount& one : failed->front().counts) {
                        if (const auto line = byName.find(fold(one.value.trimmed())); line != byName.end()) {
                            line->second.failed += one.count;
                        }
                    }
                    std::vector<CampaignLine> lines;
                    for (auto& [key, line] : byName) {
                        lines.push_back(std::move(line));
                    }
                    std::ranges::stable_sort(lines, [](const CampaignLine& a, const CampaignLine& b) { return a.records > b.records; });
                    take(std::move(lines));
                });
    });
}

void CampaignListPresenter::askBatches()
{
    const quint64 asked = ++m_asked;
    deliver(m_desk.suggest(query::Field::Batch, m_filter.trimmed(), mostBatches), this, [this, asked](const Result<std::vector<search::Suggestion>>& found) {
        if (asked != m_asked) {
            return;
        }
        if (!found) {
            fail(found.error());
            return;
        }
        std::vector<CampaignLine> lines;
        for (const search::Suggestion& one : *found) {
            lines.push_back({one.label, 0, 0});
        }
        std::ranges::sort(lines, std::greater(), &CampaignLine::name); // batches are named by day: the newest first
        countBatches(std::move(lines), 0, asked);
    });
}

/// Suggestions tell how often a value was met on the way; what is shown is counted.
void CampaignListPresenter::countBatches(std::vector<CampaignLine> found, size_t next, quint64 asked)
{
    if (next == found.size()) {
        take(std::move(found));
        return;
    }
    const query::Query batch = evidence::batchQuery(found[next].name);
    deliver(m_desk.total(question(batch)), this, [this, found = std::move(found), next, asked](const Result<search::Total>& total) mutable {
        if (asked != m_asked) {
            return;
        }
        if (!total) {
            fail(total.error());
            return;
        }
        found[next].records = total->total;
        countBatches(std::move(found), next + 1, asked);
    });
}

void CampaignListPresenter::take(std::vector<CampaignLine> lines)
{
    m_isRead = true;
    m_problem.clear();
    m_list.set(std::move(lines));
    Q_EMIT changed();
}

void CampaignListPresenter::fail(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled) {
        return;
    }
    m_isRead = true;
    m_problem = errorText(error);
    Q_EMIT changed();
}

QString CampaignListPresenter::summary() const
{
    if (!m_isRead) {
        return tr("Counting…");
    }
    return m_kind == Kind::Campaigns ? tr("%Ln campaign(s)", nullptr, int(m_list.rowCount())) : tr("%Ln batch(es)", nullptr, int(m_list.rowCount()));
}

} // namespace cf::ui
