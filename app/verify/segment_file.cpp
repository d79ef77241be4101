#include "app/verify/segment_file.h"

#include "app/verify/plain_json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>

namespace cf::verify {

namespace {

constexpr std::string_view form = "counterfoil-activity-segment";
constexpr std::size_t hashLetters = 44;
constexpr std::uint64_t msOfDay = 86'400'000;
// What the program writes stays far below; what somebody made to use up memory or time does not.
constexpr std::size_t longestEntry = 64 * 1024, longestLine = 32 * 1024 * 1024, mostKeys = 64;

std::optional<std::vector<Hash>> hashesFrom(const std::optional<std::vector<std::string>>& texts)
{
    std::vector<Hash> made;
    for (const std::string& text : texts ? *texts : std::vector<std::string>()) {
        const auto hash = hashFrom(text);
        if (!hash) {
            return std::nullopt;
        }
        made.push_back(*hash);
    }
    return texts ? std::optional(made) : std::nullopt;
}

/// The day of the calendar that this one of UTC is; "2026-11-23".
std::string dayOf(std::uint64_t day)
{
    // Days from 0000-03-01 on, in spans of 400 years, as calendars are reckoned with; those of the library end with the year 32767.
    const std::int64_t z = std::int64_t(day) + 719'468, era = z / 146'097, doe = z - era * 146'097;
    const std::int64_t yoe = (doe - doe / 1460 + doe / 36'524 - doe / 146'096) / 365, doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    const std::int64_t month = mp < 10 ? mp + 3 : mp - 9, year = yoe + era * 400 + (month <= 2 ? 1 : 0);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02d-%02d", int(year), int(month), int(doy - (153 * mp + 2) / 5 + 1));
    return text.data();
}

/// The other way round; none: there is no such day.
std::optional<std::int64_t> dayNumberOf(std::string_view text)
{
    int year = 0;
    unsigned month = 0, day = 0;
    constexpr std::size_t letters = 10;
    const auto number = [text](std::size_t from, std::size_t size, auto& made) {
        const auto [end, error] = std::from_chars(text.data() + from, text.data() + from + size, made);
        return error == std::errc() && end == text.data() + from + size;
    };
    if (text.size() != letters || text[4] != '-' || text[7] != '-' || !number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) {
        return std::nullopt;
    }
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)};
    return date.ok() ? std::optional<std::int64_t>(std::chrono::sys_days(date).time_since_epoch().count()) : std::nullopt;
}

class SegmentReader
{
public:
    SegmentReader(const std::string& name, std::string_view bytes, Judgement& judgement)
        : m_rest(bytes), m_judgement(judgement)
    {
        m_segment.name = name;
    }

    std::optional<Segment> read()
    {
        std::string_view headLine, footLine;
        if (!nextLine(headLine) || !head(headLine)) {
            return wrong("its first line does not say what it is");
        }
        for (std::uint64_t n = m_segment.first; n < m_segment.end; ++n) {
            std::string_view line;
            if (!nextLine(line, longestEntry) || line.starts_with('{')) {
                return wrong("entry " + std::to_string(n) + " is missing: it ends before it, and says that it has entries " + std::to_string(m_segment.first) + " to " +
                             std::to_string(m_segment.end - 1));
            }
            if (!entry(n, line)) {
                return std::nullopt;
            }
        }
        if (!nextLine(footLine) || !m_rest.empty() || !foot(footLine)) {
            return wrong(footLine.size() > hashLetters && footLine[hashLetters] == ' '
                             ? "there is an entry behind " + std::to_string(m_segment.end - 1) + ", which it says is its last"
                             : "its last line, with the signed heads, is missing or is not as it was written");
        }
        return std::move(m_segment);
    }

private:
    std::nullopt_t wrong(const std::string& why)
    {
        m_judgement.add(Weight::Wrong, m_segment.name + ": " + why);
        return std::nullopt;
    }
    bool nextLine(std::string_view& line, std::size_t longest = longestLine)
    {
        const std::size_t end = m_rest.find('\n');
        if (end == std::string_view::npos || end > longest) {
            line = {};
            return false;
        }
        line = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return true;
    }

    bool head(std::string_view line)
    {
        const auto json = jsonFrom(line);
        if (!json || !json->has({"before", "day", "end", "first", "form", "keys", "origin", "v"}) || json->textOf("form") != form || json->numberOf("v") != 1) {
            return false;
        }
        const auto first = json->numberOf("first"), end = json->numberOf("end");
        const auto day = json->textOf("day"), origin = json->textOf("origin");
        const auto before = hashesFrom(json->textsOf("before"));
        const auto keys = json->textsOf("keys");
        const auto dayNumber = day ? dayNumberOf(*day) : std::nullopt;
        if (!first || !end || *end <= *first || !dayNumber || !origin || origin->empty() || !before || !keys || keys->size() > mostKeys) {
            return false;
        }
        const auto tree = Tree::from(*first, *before);
        if (!tree) {
            return false;
        }
        for (const std::string& text : *keys) {
            const auto key = NoteKey::from(text);
            if (!key || key->origin != *origin) {
                return false;
            }
            m_segment.keys.push_back(*key);
        }
        m_segment.origin = *origin;
        m_segment.day = *day;
        m_segment.dayNumber = *dayNumber;
        m_segment.first = *first;
        m_segment.end = *end;
        m_segment.start = *tree;
        m_headHash = sha256(line);
        return true;
    }

    bool entry(std::uint64_t n, std::string_view line)
    {
        const std::string called = "entry " + std::to_string(n);
        const auto told = line.size() > hashLetters && line[hashLetters] == ' ' ? hashFrom(line.substr(0, hashLetters)) : std::nullopt;
        const std::string_view text = line.substr(std::min(line.size(), hashLetters + 1));
        const auto json = told ? jsonFrom(text) : std::nullopt;
        if (!told || leafHash(text) != *told) {
            wrong(called + " is not what was written: its hash is another");
            return false;
        }
        if (!json || !json->has({"act", "at", "by", "clock", "n", "of", "outcome", "told", "v"}) || json->numberOf("v") != 1) {
            wrong(called + " is not written as entries are");
            return false;
        }
        const auto number = json->numberOf("n"), at = json->numberOf("at");
        if (number != n) {
            wrong(called + (number ? " is missing: entry " + std::to_string(*number) + " stands in its place" : std::string(" has no number")));
            return false;
        }
        const bool isBack = json->textOf("act") == "clock.back";
        if (!at || (*at < m_at && !isBack)) {
            wrong(called + " is of before the one before it, and no entry says that the clock went back");
            return false;
        }
        if (json->textOf("act") == "log.broken") {
            const Json* facts = json->member("told");
            m_judgement.add(Weight::Open, m_segment.name + ": " + called + " says that the log did not go on from what had been signed for (log.broken" +
                                              (facts && facts->textOf("is") ? ": " + *facts->textOf("is") : std::string()) + ")");
        }
        if (isBack) {
            m_segment.backs.push_back(n);
            m_wentBack = true;
            m_judgement.add(Weight::Open, m_segment.name + ": at " + called + " the clock of the machine went back, to " +
                                              std::to_string(*at) + " (ms of UTC)" + (m_at > *at ? " from " + std::to_string(m_at) : std::string()));
        }
        const std::string day = dayOf(*at / msOfDay);
        if (day > m_segment.day || (day < m_segment.day && !m_wentBack)) {
            wrong(called + " is of " + day + ", the segment of " + m_segment.day);
            return false;
        }
        m_at = *at;
        m_segment.leaves.push_back(*told);
        return true;
    }

    bool foot(std::string_view line)
    {
        const auto json = jsonFrom(line);
        if (!json || !json->has({"checkpoints", "head", "later", "laterProof", "root"})) {
            return false;
        }
        const auto notes = json->textsOf("checkpoints");
        const auto later = json->textOf("later"), root = json->textOf("root");
        const auto proof = hashesFrom(json->textsOf("laterProof"));
        const auto rootHash = root ? hashFrom(*root) : std::nullopt;
        if (json->textOf("head") != toBase64(viewOf(m_headHash))) {
            return false;
        }
        if (!notes || !later || !proof || !rootHash) {
            return false;
        }
        std::uint64_t size = m_segment.first;
        for (const std::string& note : *notes) {
            const auto one = headFrom(note);
            if (!one || one->size <= size || one->size > m_segment.end) {
                return false;
            }
            size = one->size;
            m_segment.heads.push_back(*one);
        }
        if (!later->empty()) {
            m_segment.later = headFrom(*later);
            if (!m_segment.later || m_segment.later->size <= m_segment.end) {
                return false;
            }
        } else if (!proof->empty()) {
            return false;
        }
        m_segment.laterProof = *proof;
        m_segment.root = *rootHash;
        return true;
    }

    std::string_view m_rest;
    Judgement& m_judgement;
    Segment m_segment;
    Hash m_headHash{};
    std::uint64_t m_at = 0;
    bool m_wentBack = false;
};

} // namespace

bool isSegment(std::string_view bytes)
{
    return bytes.starts_with("{\"before\":[") || (bytes.starts_with('{') && bytes.substr(0, bytes.find('\n')).find(form) != std::string_view::npos);
}

std::optional<Segment> segmentFrom(const std::string& name, std::string_view bytes, Judgement& judgement)
{
    return SegmentReader(name, bytes, judgement).read();
}

std::map<std::uint64_t, Hash> rootsOf(const Segment& segment, std::vector<std::uint64_t> sizes)
{
    std::map<std::uint64_t, Hash> roots;
    std::erase_if(sizes, [&segment](std::uint64_t size) { return size < segment.first || size > segment.end; });
    std::ranges::sort(sizes);
    sizes.erase(std::ranges::unique(sizes).begin(), sizes.end());
    Tree tree = segment.start;
    auto leaf = segment.leaves.begin();
    for (const std::uint64_t size : sizes) {
        for (; tree.size() < size; ++leaf) {
            tree.add(*leaf);
        }
        roots[size] = tree.root();
    }
    return roots;
}

} // namespace cf::verify
