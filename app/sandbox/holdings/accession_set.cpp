#include "app/sandbox/holdings/accession_set.h"

#include <algorithm>

namespace cf::sandbox {

void AccessionSet::add(quint64 from, quint64 to)
{
    if (!m_runs.empty() && from <= m_runs.back().to) {
        Run& last = m_runs.back();
        if (to > last.to) {
            m_size += to - last.to;
            last.to = to;
        }
    } else if (from < to) {
        m_runs.push_back({from, to, m_size});
        m_size += to - from;
    }
}

AccessionSet AccessionSet::between(quint64 from, quint64 to)
{
    AccessionSet made;
    made.add(from, to);
    return made;
}

AccessionSet AccessionSet::of(std::vector<quint64> members)
{
    std::sort(members.begin(), members.end());
    AccessionSet made;
    for (const quint64 member : members) {
        made.add(member, member + 1);
    }
    return made;
}

bool AccessionSet::contains(quint64 member) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), member, [](quint64 m, const Run& run) { return m < run.from; });
    return after != m_runs.begin() && member < std::prev(after)->to;
}

quint64 AccessionSet::at(quint64 index) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), index, [](quint64 i, const Run& run) { return i < run.before; });
    const Run& run = *std::prev(after);
    return run.from + (index - run.before);
}

std::vector<quint64> AccessionSet::slice(quint64 index, quint64 count) const
{
    std::vector<quint64> members;
    if (index >= m_size) {
        return members;
    }
    count = std::min(count, m_size - index);
    members.reserve(count);
    auto run = std::prev(std::upper_bound(m_runs.begin(), m_runs.end(), index, [](quint64 i, const Run& r) { return i < r.before; }));
    for (quint64 member = run->from + (index - run->before); members.size() < count; ++member) {
        if (member == run->to) {
            member = (++run)->from;
        }
        members.push_back(member);
    }
    return members;
}

AccessionSet AccessionSet::with(const AccessionSet& other) const
{
    std::vector<Run> runs(m_runs);
    runs.insert(runs.end(), other.m_runs.begin(), other.m_runs.end());
    std::sort(runs.begin(), runs.end(), [](const Run& a, const Run& b) { return a.from < b.from; });
    AccessionSet made;
    for (const Run& run : runs) {
        made.add(run.from, run.to);
    }
    return made;
}

AccessionSet AccessionSet::without(const AccessionSet& other) const
{
    AccessionSet made;
    auto hole = other.m_runs.begin();
    for (const Run& run : m_runs) {
        quint64 from = run.from;
        for (; hole != other.m_runs.end() && hole->to <= from; ++hole) {
        }
        for (auto at = hole; at != other.m_runs.end() && at->from < run.to; ++at) {
            if (at->from > from) {
                made.add(from, at->from);
            }
            from = at->to;
        }
        if (from < run.to) {
            made.add(from, run.to);
        }
    }
    return made;
}

AccessionSet AccessionSet::both(const AccessionSet& other) const { return without(without(other)); }

} // namespace cf::sandbox
