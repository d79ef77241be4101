#include "models/search/moment_steps.h"

namespace cf::search {

namespace {

/// Where nearly all moments lie, ms; what lies beyond goes into the first step or the last.
std::pair<qint64, qint64> usualRange(const index::MomentColumn& column)
{
    std::vector<qint64> sample;
    for (quint32 number = 0; number < column.blocks(); ++number) {
        if (const index::MomentBlock* block = column.block(number)) {
            for (quint32 place = number % 512; place < index::blockSize; place += 512) { // not in step with what repeats itself
                if (const auto moment = block->at(place)) {
                    sample.push_back(*moment);
                }
            }
        }
    }
    if (sample.empty()) {
        return {0, 0};
    }
    const auto at = [&](size_t percent) {
        const auto place = sample.begin() + qsizetype((sample.size() - 1) * percent / 100);
        std::nth_element(sample.begin(), place, sample.end());
        return *place;
    };
    const qint64 low = at(1);
    return {low, at(99)};
}

void addSingly(const MomentSteps::Block& steps, const Hits& hits, qint64 base, bool isHit, std::array<quint32, 256>& counts)
{
    // Four counters of each, because the same one again and again is slow.
    std::array<std::array<quint32, 256>, 4> few{};
    const auto all = [&](auto word) {
        for (quint32 w = 0; w < index::blockSize / 64; ++w) {
            const quint8* const of = steps.data() + w * 64;
            quint64 left = word(w);
            while (left) {
                for (auto& mine : few) {
                    if (left) {
                        ++mine[of[std::countr_zero(left)]];
                        left &= left - 1;
                    }
                }
            }
        }
    };
    isHit ? all([&](quint32 w) { return hits.word(base / 64 + w); }) : all([&](quint32 w) { return ~hits.word(base / 64 + w); });
    for (size_t step = 0; step < counts.size(); ++step) {
        counts[step] = few[0][step] + few[1][step] + few[2][step] + few[3][step];
    }
}

} // namespace

std::shared_ptr<const MomentSteps> MomentSteps::of(const std::shared_ptr<const index::MomentColumn>& column, const MomentSteps* before)
{
    auto made = std::make_shared<MomentSteps>();
    made->m_column = column;
    if (before) {
        made->m_low = before->m_low;
        made->m_width = before->m_width;
    } else {
        const auto [low, high] = usualRange(*column);
        constexpr qint64 edge = qint64(1) << 60; // nothing overflows, whatever a record claims
        made->m_low = std::clamp(low, -edge, edge);
        made->m_width = std::clamp(int(std::bit_width(quint64(high) - quint64(low))) - 7, 0, 48); // 64 to 128 steps of what is usual
    }
    made->m_blocks.resize(column->blocks());
    for (quint32 number = 0; number < column->blocks(); ++number) {
        const std::shared_ptr<const index::MomentBlock>& block = column->sharedBlock(number);
        const bool isKept = before && number < before->m_blocks.size() && before->m_blocks[number] && before->m_blocks[number]->of == block;
        made->m_blocks[number] = isKept ? before->m_blocks[number] : block ? made->make(block) : nullptr;
    }
    return made;
}

quint8 MomentSteps::stepOf(qint64 moment) const
{
    if (moment < m_low) {
        return 0;
    }
    return quint8(std::min<quint64>((quint64(moment) - quint64(m_low)) >> m_width, last - 1) + 1);
}

std::pair<qint64, qint64> MomentSteps::range(quint8 step) const
{
    const auto begin = [this](quint8 of) { return qint64(quint64(m_low) + (quint64(of - 1) << m_width)); };
    return {step == 0 ? std::numeric_limits<qint64>::min() : begin(step),
            step == last ? std::numeric_limits<qint64>::max() : begin(step + 1) - 1};
}

std::shared_ptr<const MomentSteps::Made> MomentSteps::make(const std::shared_ptr<const index::MomentBlock>& of) const
{
    auto made = std::make_shared<Made>();
    made->of = of;
    made->counts.fill(0);
    for (quint32 place = 0; place < index::blockSize; ++place) {
        const auto moment = of->at(place);
        const quint8 step = moment ? stepOf(*moment) : none;
        made->steps[place] = step;
        ++made->counts[step];
    }
    return made;
}

void MomentSteps::count(quint32 number, const Hits& hits, Counts& counts) const
{
    const Made* const made = number < m_blocks.size() ? m_blocks[number].get() : nullptr;
    const qint64 base = qint64(number) * index::blockSize;
    const quint32 found = made ? hits.countIn(base, base + index::blockSize) : 0;
    if (found == 0) {
        return;
    }
    // The fewer are counted: those that are hits, or those that are not.
    const bool others = found > index::blockSize / 2;
    std::array<quint32, 256> some{};
    if (found < index::blockSize) {
        addSingly(made->steps, hits, base, !others, some);
    }
    for (size_t step = 0; step < counts.size(); ++step) {
        counts[step] += others ? made->counts[step] - some[step] : some[step];
    }
}

} // namespace cf::search
