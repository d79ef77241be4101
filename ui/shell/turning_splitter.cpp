#include "ui/shell/turning_splitter.h"

#include "ui/shell/window_memory.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

constexpr int roomyUnits = 960;

} // namespace

TurningSplitter::TurningSplitter(WindowMemory& memory, const QString& place, QList<int> beside, QList<int> below)
    : m_memory(memory)
    , m_place(place)
    , m_beside(std::move(beside))
    , m_below(std::move(below))
{
    setChildrenCollapsible(false);
    setHandleWidth(1);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_memory.set(key(), saveState()); });
}

QString TurningSplitter::key() const { return m_place + (orientation() == Qt::Horizontal ? u"/beside"_s : u"/below"_s); }

void TurningSplitter::turnFor(int width)
{
    const Qt::Orientation wanted = width >= px(roomyUnits) ? Qt::Horizontal : Qt::Vertical;
    if (wanted == orientation() && m_isPlaced) {
        return;
    }
    m_isPlaced = true;
    setOrientation(wanted);
    if (!restoreState(m_memory.value(key()).toByteArray())) {
        QList<int> sizes = wanted == Qt::Horizontal ? m_beside : m_below;
        std::ranges::transform(sizes, sizes.begin(), [](int units) { return px(units); });
        setSizes(sizes);
    }
    setOrientation(wanted); // what was remembered carries an orientation, too
}

} // namespace cf::ui
