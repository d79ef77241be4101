// How the search page shares its room, and what it keeps of that.
#include "ui/search/facet_view.h"
#include "ui/search/result_view.h"
#include "ui/search/search_page.h"

#include <QDataStream>
#include <QSplitter>

namespace cf::ui {

namespace {

constexpr int leastFacets = 172, mostFacets = 280; ///< unless a person wants it otherwise
constexpr int facetPercent = 28;                   ///< of the results, at most

} // namespace

void SearchPage::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::StyleChange || m_scale == px(100)) {
        return;
    }
    // What was wide enough for its words stays so when the text grows.
    for (QSplitter* splitter : {m_columns, m_sides}) {
        QList<int> sizes = splitter->sizes();
        const bool first = splitter == m_columns; // the facets; else the record
        const int grown = sizes.value(first ? 0 : 1) * px(100) / m_scale;
        const int all = sizes.value(0) + sizes.value(1);
        const int most = all * 2 / 5; // the rows need the larger part
        const int size = std::min(grown, most);
        splitter->setSizes(first ? QList<int>{size, all - size} : QList<int>{all - size, size});
    }
    m_scale = px(100);
    m_facetsWidth = 0;
    foldFacets();
}

void SearchPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldFacets();
}

/// Where there is no room for both, the rows matter more than what could narrow them; Ctrl+Shift+F still brings the
/// facets.
void SearchPage::foldFacets()
{
    const bool room = m_columns->width() >= px(500);
    if (room != m_facetRoom) {
        m_facetRoom = room;
        m_facets->setVisible(m_facetsWanted && room);
    }
    fitFacets();
}

/// As wide as its words need and the window allows, until a person moves its border. Other answers make it wider but not
/// narrower again: nothing jumps from query to query.
void SearchPage::fitFacets()
{
    const int all = m_columns->width();
    if (m_facetsSized || m_facets->isHidden() || all <= 0) {
        return;
    }
    m_facetsWidth = std::max(m_facetsWidth, m_facets->contentWidth());
    const int most = std::clamp(all * facetPercent / 100, px(leastFacets), px(mostFacets));
    const int width = std::clamp(m_facetsWidth, px(leastFacets), most);
    if (width != m_columns->sizes().value(0)) {
        m_columns->setSizes({width, all - width - m_columns->handleWidth()});
    }
}

bool SearchPage::facetsShown() const { return !m_facets->isHidden(); }
bool SearchPage::previewShown() const { return !m_record.widget->isHidden(); }

void SearchPage::setFacetsShown(bool shown)
{
    m_facetsWanted = shown;
    m_facets->setVisible(shown);
    Q_EMIT layoutChanged();
}

void SearchPage::setPreviewShown(bool shown)
{
    m_record.widget->setVisible(shown);
    Q_EMIT layoutChanged();
}

QByteArray SearchPage::layoutState() const
{
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out << qint32(1) << m_columns->saveState() << m_sides->saveState() << m_view->columnState() << m_facetsWanted
        << previewShown() << m_facetsSized;
    return state;
}

void SearchPage::restoreLayout(const QByteArray& state)
{
    QDataStream in(state);
    qint32 version = 0;
    QByteArray columns, sides, header;
    bool facets = true, preview = true;
    in >> version >> columns >> sides >> header >> facets >> preview;
    if (in.status() != QDataStream::Ok || version != 1) {
        return;
    }
    in >> m_facetsSized; // states of before do not have it
    m_columns->restoreState(columns);
    m_sides->restoreState(sides);
    m_view->restoreColumnState(header);
    m_facetsWanted = facets;
    m_facets->setVisible(facets && m_facetRoom);
    m_record.widget->setVisible(preview);
}

} // namespace cf::ui
