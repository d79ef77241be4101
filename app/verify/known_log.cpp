#include "app/verify/known_log.h"

#include <algorithm>

namespace cf::verify {

namespace {

std::string entries(std::uint64_t size) { return std::to_string(size) + (size == 1 ? " entry" : " entries"); }
std::string range(std::uint64_t first, std::uint64_t end)
{
    return end - first == 1 ? "entry " + std::to_string(first) : "entries " + std::to_string(first) + " to " + std::to_string(end - 1);
}

class LogCheck
{
public:
    LogCheck(const std::string& origin, const KnownLog& log, Judgement& judgement)
        : m_origin(origin), m_log(log), m_judgement(judgement), m_segments(log.segments), m_heads(log.heads)
    {
        std::ranges::sort(m_segments, {}, &Segment::first);
        std::ranges::stable_sort(m_heads, {}, [](const SignedHead& one) { return std::pair(one.head.size, one.head.at); });
    }

    void run()
    {
        forks();
        for (const Segment& segment : m_segments) {
            roots(segment);
        }
        chain();
        ends();
    }

private:
    void wrong(const std::string& why) { m_judgement.add(Weight::Wrong, why); }

    /// Two heads of one size are one, and what is larger is not older: but where an entry between them says that the clock went back.
    void forks()
    {
        for (std::size_t i = 1; i < m_heads.size(); ++i) {
            const SignedHead &a = m_heads[i - 1], &b = m_heads[i];
            if (a.head.size == b.head.size && a.head.root != b.head.root) {
                wrong("FORK: " + a.file + " and " + b.file + " are both signed for " + entries(a.head.size) + " of " + m_origin + ", and are not of the same entries");
            } else if (b.head.at < a.head.at && b.head.size > a.head.size && !wentBack(a.head.size, b.head.size)) {
                const std::string what = b.file + ": the head of " + entries(b.head.size) + " was signed before that of " + entries(a.head.size) + " in " + a.file;
                if (isShown(a.head.size, b.head.size)) {
                    wrong(what + ", and no entry between them says that the clock went back");
                } else {
                    m_judgement.add(Weight::Open, what + ", and the entries between them, of which one would say that the clock went back, are not here");
                }
            }
        }
    }

    bool wentBack(std::uint64_t first, std::uint64_t end) const
    {
        return std::ranges::any_of(m_segments, [first, end](const Segment& segment) {
            return std::ranges::any_of(segment.backs, [first, end](std::uint64_t n) { return n >= first && n < end; });
        });
    }

    /// Whether the segments have all of these entries.
    bool isShown(std::uint64_t first, std::uint64_t end) const
    {
        for (const Segment& segment : m_segments) { // in the order of their beginnings
            first = segment.first <= first ? std::max(first, segment.end) : first;
        }
        return first >= end;
    }

    void roots(const Segment& segment)
    {
        std::vector<std::uint64_t> sizes{segment.end};
        for (const SignedHead& one : m_heads) {
            sizes.push_back(one.head.size);
        }
        const auto made = rootsOf(segment, sizes);
        std::uint64_t good = segment.first;
        for (const SignedHead& one : m_heads) {
            const auto root = made.find(one.head.size);
            if (root == made.end()) {
                continue;
            }
            if (root->second != one.head.root && good == one.head.size && good > segment.first) {
                return; // another head of this size fits: that there are two was told
            }
            if (root->second != one.head.root) {
                const std::string where = one.head.size == segment.first ? "what it says came before it" : "the first wrong one is among " + range(good, one.head.size);
                wrong(segment.name + ": its entries are not those that " + one.file + " is signed for (" + entries(one.head.size) + "): " + where);
                return;
            }
            good = one.head.size;
        }
        if (made.at(segment.end) != segment.root) {
            wrong(segment.name + ": its entries do not make the root that it tells: the first wrong one is among " + range(good, segment.end) + ", or came before them");
            return;
        }
        bool isShown = good == segment.end;
        if (segment.later) {
            if (!isContinued(segment.end, segment.root, segment.later->size, segment.later->root, segment.laterProof)) {
                wrong(segment.name + ": its proof does not show that the head of " + entries(segment.later->size) + " goes on from it: the first wrong entry is among " +
                      range(good, segment.end) + ", or it is of another log");
                return;
            }
            isShown = true;
        }
        if (!isShown) {
            m_judgement.add(Weight::Open, segment.name + ": no key signed for " + range(good, segment.end) + ": they fit each other, and could have been made anew by anybody");
        }
        if (good > segment.first || isShown) {
            m_judgement.add(Weight::Holds, segment.name + ": " + range(segment.first, isShown ? segment.end : good) + " of " + segment.day + " (UTC) are as they were when a key signed for them");
        }
    }

    void chain()
    {
        for (std::size_t i = 1; i < m_segments.size(); ++i) {
            const Segment &a = m_segments[i - 1], &b = m_segments[i];
            if (b.first > a.end) {
                missing(a, b);
                continue;
            }
            const std::uint64_t common = std::min(a.end, b.end);
            const std::vector<std::uint64_t> sizes{b.first, common};
            if (rootsOf(a, sizes) != rootsOf(b, sizes)) {
                wrong(b.name + " does not go on from " + a.name + ": one of them is not the segment that stood there");
            } else if (b.first == a.end && b.day <= a.day) {
                wrong(b.name + " goes on from " + a.name + ", and is of a day that is not later");
            }
        }
    }

    /// Between days in a row there are no entries of others. Where whole days lie between, they may have been disposed of, and proofs tell whether
    /// both are of one log.
    void missing(const Segment& a, const Segment& b)
    {
        const std::string gone = range(a.end, b.first) + " of " + m_origin + " stand in none of these files";
        if (b.dayNumber <= a.dayNumber + 1) {
            wrong(gone + ", and no day lies between " + a.name + " (" + a.day + ") and " + b.name + " (" + b.day +
                  "): what stood at the end of the one or the beginning of the other is gone (unless " + a.day + " was not over when it was exported: export it again)");
            return;
        }
        const bool isLinked = std::ranges::any_of(m_heads, [&](const SignedHead& one) {
            return leads(a.end, one.head.size) && ((one.head.size >= b.first && one.head.size <= b.end) || leads(b.end, one.head.size));
        });
        m_judgement.add(Weight::Open, gone + ": days between " + a.day + " and " + b.day + " are missing, and " + (isLinked ? "a proof shows" : "nothing here shows") + " that the log goes on over them");
    }

    /// A head that covers more than the files show: what was behind is gone, unless the files were made before it and show how it goes on. One that
    /// somebody kept is met by the entries themselves alone: a proof of how the log goes on may be as old as what was cut off.
    void ends()
    {
        if (m_segments.empty() || m_heads.empty()) {
            if (m_heads.size() > 1) {
                compared();
            }
            return;
        }
        const Segment& last = *std::ranges::max_element(m_segments, {}, &Segment::end);
        const SignedHead& largest = m_heads.back();
        std::uint64_t shown = last.end;
        if (last.later) {
            shown = last.later->size;
        }
        const auto isBeyond = [&](const SignedHead& one) { return one.head.size > shown && !leads(shown, one.head.size); };
        const auto kept = std::ranges::find_if(m_heads.rbegin(), m_heads.rend(), [&](const SignedHead& one) { return one.isKept && one.head.size > last.end; });
        if (kept != m_heads.rend()) {
            wrong("the end is cut off: " + kept->file + " is signed for " + entries(kept->head.size) + ", and the segments show the first " + std::to_string(last.end) + ": " +
                  range(last.end, kept->head.size) + (kept->head.size - last.end == 1 ? " is" : " are") + " missing (unless the segments are older than it, or later days were left out: export them again)");
        } else if (isBeyond(largest)) {
            m_judgement.add(Weight::Open, largest.file + " is signed for " + entries(largest.head.size) + ", the other files show the first " + std::to_string(shown) +
                                              ": nothing here shows that it goes on from them");
        }
        for (const SignedHead& one : m_heads) {
            if (one.head.size < m_segments.front().first || (one.head.size > last.end && one.head.size < shown)) {
                if (!leads(one.head.size, shown) && !leads(one.head.size, last.later ? last.later->size : last.end)) {
                    m_judgement.add(Weight::Open, one.file + ": the head of " + entries(one.head.size) + " is outside of the entries given, and no proof links it to them");
                }
            }
        }
    }

    void compared()
    {
        for (std::size_t i = 1; i < m_heads.size(); ++i) {
            const std::uint64_t a = m_heads[i - 1].head.size, b = m_heads[i].head.size;
            if (a != b && !leads(a, b)) {
                m_judgement.add(Weight::Open, m_heads[i].file + ": nothing here shows that its " + entries(b) + " go on from the " + std::to_string(a) + " of " + m_heads[i - 1].file);
            }
        }
    }

    bool leads(std::uint64_t from, std::uint64_t to) const
    {
        std::uint64_t at = from;
        for (const auto& [a, b] : m_log.continued) { // in the order of their beginnings
            at = a == at && b <= to ? b : at;
        }
        return at == to;
    }

    const std::string& m_origin;
    const KnownLog& m_log;
    Judgement& m_judgement;
    std::vector<Segment> m_segments;
    std::vector<SignedHead> m_heads;
};

} // namespace

void checkLog(const std::string& origin, const KnownLog& log, Judgement& judgement) { LogCheck(origin, log, judgement).run(); }

} // namespace cf::verify
