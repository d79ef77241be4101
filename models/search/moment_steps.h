// In which of 255 steps of time each communication's moment lies: a byte each, so that a rank among millions is found by counting bytes
// and looking at the moments of one step alone. Inside the layer only.
#pragma once

#include "models/index/shared_columns.h"
#include "models/search/hits.h"

namespace cf::search {

/// Of a column as of one generation; never changes once it is made. Blocks that did not change are shared with those of before.
class MomentSteps
{
public:
    static constexpr quint8 none = 255, last = 254; ///< no moment; the step that has no end
    using Counts = std::array<quint64, 256>;
    using Block = std::array<quint8, index::blockSize>;

    /// `before`: of the same column earlier; may be null.
    static std::shared_ptr<const MomentSteps> of(const std::shared_ptr<const index::MomentColumn>& column, const MomentSteps* before);
    const index::MomentColumn& column() const { return *m_column; }

    /// Adds to the counts, by step, of the hits in a block.
    void count(quint32 block, const Hits& hits, Counts& counts) const;
    const Block* block(quint32 number) const { return number < m_blocks.size() && m_blocks[number] ? &m_blocks[number]->steps : nullptr; }
    /// Moments of a step, both ends included. Step 0 has no beginning.
    std::pair<qint64, qint64> range(quint8 step) const;
    quint8 stepOf(qint64 moment) const;

private:
    struct Made {
        std::shared_ptr<const index::MomentBlock> of;
        Block steps;
        std::array<quint16, 256> counts; ///< of all its places
    };
    std::shared_ptr<const Made> make(const std::shared_ptr<const index::MomentBlock>& of) const;

    std::shared_ptr<const index::MomentColumn> m_column;
    qint64 m_low = 0; ///< begin of step 1 less a step
    int m_width = 0;  ///< of a step, ms, as a power of two
    std::vector<std::shared_ptr<const Made>> m_blocks;
};

} // namespace cf::search
