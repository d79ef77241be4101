// Sets of accession numbers as runs, so that a million of them with a few gaps is a few numbers.
#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace cf::sandbox {

/// Immutable; the n-th member is found by halving.
class AccessionSet
{
public:
    AccessionSet() = default;
    static AccessionSet between(quint64 from, quint64 to); ///< `to` is not in it
    static AccessionSet of(std::vector<quint64> members);  ///< in any order, repeated or not

    quint64 size() const { return m_size; }
    bool contains(quint64 member) const;
    quint64 at(quint64 index) const; ///< ascending; `index` below size()
    /// The members from `index` on, at most `count` of them.
    std::vector<quint64> slice(quint64 index, quint64 count) const;
    std::vector<quint64> all() const { return slice(0, m_size); }

    AccessionSet with(const AccessionSet& other) const;
    AccessionSet without(const AccessionSet& other) const;
    AccessionSet both(const AccessionSet& other) const;

private:
    struct Run {
        quint64 from = 0, to = 0, before = 0; ///< before: members of earlier runs
    };
    void add(quint64 from, quint64 to); ///< from is not below the last run's
    std::vector<Run> m_runs;
    quint64 m_size = 0;
};

} // namespace cf::sandbox
