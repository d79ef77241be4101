// What a check found, in sentences of English, and the exit code that scripts rest on.
#pragma once

#include <string>
#include <vector>

namespace cf::verify {

enum class Weight {
    Holds,  ///< was checked and is so
    Open,   ///< nothing is wrong, and something is not proven by what was given
    Wrong,  ///< is not what was written, or not of one log
    Unread, ///< not a file that can be checked
};

struct Finding {
    Weight weight = Weight::Holds;
    std::string text;
};

class Judgement
{
public:
    /// What files say stands in `text`: what would end a line or move a terminal's cursor is told as '?'.
    void add(Weight weight, std::string text);
    const std::vector<Finding>& findings() const { return m_findings; }
    bool has(Weight weight) const;
    /// 0 all of it holds; 1 something is wrong; 2 something cannot be read; 3 nothing is wrong, and something is not proven.
    int exitCode() const;

private:
    std::vector<Finding> m_findings;
};

} // namespace cf::verify
