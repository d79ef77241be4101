#include "app/verify/stamp_check.h"

#include "app/verify/plain_bytes.h"
#include "app/verify/plain_note.h"

#include <array>
#include <chrono>
#include <cstdio>

namespace cf::verify {

namespace {

constexpr std::uint64_t msPerSecond = 1'000;

std::int64_t nowOf(const Authorities& authorities)
{
    return authorities.now != 0 ? authorities.now : std::chrono::duration_cast<std::chrono::seconds>(std::chrono::system_clock::now().time_since_epoch()).count();
}

/// "2026-11-24T20:41:07Z".
std::string instant(std::uint64_t ms)
{
    const std::chrono::sys_seconds at{std::chrono::seconds(ms / msPerSecond)};
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss time(at - day);
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", int(date.year()), unsigned(date.month()), unsigned(date.day()), int(time.hours().count()), int(time.minutes().count()), int(time.seconds().count()));
    return text.data();
}

/// LOG-412.tsr lies beside LOG-412.checkpoint, or beside LOG-412.checkpoint as LOG-412.checkpoint.tsr.
bool liesBeside(const std::string& stamp, const std::string& file)
{
    const std::size_t point = stamp.rfind('.');
    const std::string stem = stamp.substr(0, point);
    return point != std::string::npos && (file == stem || file.starts_with(stem + '.'));
}

class StampJudge
{
public:
    StampJudge(const Authorities& authorities, Judgement& judgement)
        : m_authorities(authorities)
        , m_judgement(judgement)
    {}
    std::set<std::string> stamped;

    void one(const GivenStamp& given, const std::vector<GivenFile>& files)
    {
        const Stamp& stamp = given.stamp;
        if (stamp.digest.empty()) {
            m_judgement.add(Weight::Open, given.file + ": it is of a hash by a method that shows nothing here (SHA-256, SHA-384 and SHA-512 are taken)");
            return;
        }
        std::string why;
        const StampTrust trust = trustOf(stamp, m_authorities.roots, nowOf(m_authorities), why);
        if (trust == StampTrust::Broken) {
            m_judgement.add(Weight::Wrong, given.file + ": the time stamp is not what its authority signed");
            return;
        }
        if (trust == StampTrust::Unrooted) {
            m_judgement.add(Weight::Wrong, given.file + ": the authority that signed, " + stamp.authority + ", leads to none of the roots that were given, or is not for time stamps" + (why.empty() ? "" : " (" + why + ")"));
            return;
        }
        const GivenFile *of = nullptr, *beside = nullptr;
        for (const GivenFile& file : files) {
            if (file.name != given.file) {
                of = isStampOf(stamp, file.bytes) ? &file : of;
                beside = liesBeside(given.file, file.name) ? &file : beside;
            }
        }
        if (!of) {
            m_judgement.add(beside ? Weight::Wrong : Weight::Open, given.file + (beside ? ": it is not of " + beside->name + ", which was changed, or is another" : std::string(": none of the files that were given is the one that it is of")) +
                                                                      " (" + stamp.digest + ' ' + hex(stamp.imprint) + ")");
            return;
        }
        stamped.insert(of->name);
        const bool isSigned = trust == StampTrust::Rooted || trust == StampTrust::RootedThen; // by somebody who is trusted: else whoever may have written it
        m_judgement.add(isSigned ? Weight::Holds : Weight::Open, given.file + (isSigned ? ": " : " says that ") + of->name + " was there on " + instant(stamp.at) + " (UTC" +
                                                                   (stamp.accuracy > 0 ? ", ±" + std::to_string(stamp.accuracy) + " ms" : std::string()) + "), by the clock of " +
                                                                   (stamp.authority.empty() ? "an authority that does not say who it is" : stamp.authority) + ", serial " + stamp.serial);
        tellTrust(given, trust);
        tellClock(given, *of);
    }

private:
    void tellTrust(const GivenStamp& given, StampTrust trust)
    {
        switch (trust) {
        case StampTrust::Rooted: m_judgement.add(Weight::Holds, given.file + ": signed by that authority, which leads to a root that was given"); break;
        case StampTrust::RootedThen:
            m_judgement.add(Weight::Open, given.file + ": signed by that authority, which led to a root that was given; its certificates have run out since, so that nobody answers for its key any more");
            break;
        case StampTrust::NoRoots:
            m_judgement.add(Weight::Open, given.file + ": signed with the certificate that it holds; whether that authority is to be trusted was not looked at (--roots)");
            break;
        case StampTrust::NoSigner: m_judgement.add(Weight::Open, given.file + ": it does not hold the certificate that signed it, so that its signature was not looked at"); break;
        case StampTrust::Unrooted:
        case StampTrust::Broken: break;
        }
    }
    /// What a head says of its own time is by the clock of the machine that signed.
    void tellClock(const GivenStamp& given, const GivenFile& of)
    {
        constexpr std::uint64_t patience = 2'000; // clocks that agree as well as clocks do
        const auto head = headFrom(of.bytes);
        const std::uint64_t latest = given.stamp.at + given.stamp.accuracy;
        if (head && head->at > latest + patience) {
            m_judgement.add(Weight::Open, of.name + ": it says of itself that it was signed on " + instant(head->at) + ", which is " + std::to_string((head->at - latest) / msPerSecond) +
                                              " s after its time stamp: the clock of that machine was ahead");
        }
    }

    const Authorities& m_authorities;
    Judgement& m_judgement;
};

} // namespace

std::set<std::string> checkStamps(const std::vector<GivenStamp>& stamps, const std::vector<GivenFile>& files, const Authorities& authorities, Judgement& judgement)
{
    StampJudge judge(authorities, judgement);
    for (const GivenStamp& one : stamps) {
        judge.one(one, files);
    }
    return std::move(judge.stamped);
}

} // namespace cf::verify
