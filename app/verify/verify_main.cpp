// counterfoil-verify: checks files of an activity log, time stamps and signed papers without the program, the profile or a network.
#include "app/verify/check_files.h"
#include "app/verify/given_bytes.h"
#include "app/verify/plain_note.h"
#include "app/verify/stamp_file.h"

#include <algorithm>
#include <cstdio>
#include <exception>
#include <optional>
#include <string_view>

namespace {

constexpr const char* usage =
    "Usage: counterfoil-verify [--key KEY ...] [--roots FILE ...] [--quiet] FILE ...\n"
    "\n"
    "Checks files of an activity log: segments, checkpoints and proofs, each by itself\n"
    "and all against each other; time stamps (RFC 3161) of any of the files; and any\n"
    "file that has a FILE.minisig beside it, with what is inside: ledgers of matters\n"
    "and dispositions link by link, packs by their manifest. A file that such a paper\n"
    "names by its SHA-256 is checked against it.\n"
    "\n"
    "  --key KEY  a key that is trusted: as `counterfoil sheet --key` prints it (RW...),\n"
    "             as checkpoints name it (NAME+ID+KEY: of that log alone), 64 hex digits,\n"
    "             or a file of one; which were taken is told\n"
    "  --roots FILE  certificates (PEM) of those who are trusted to say when something\n"
    "             was there; a stamp has to lead to one of them\n"
    "  --quiet    only what is wrong\n"
    "  -h, --help this help\n"
    "\n"
    "Exit codes: 0 all of it holds, 1 something is wrong, 2 wrong usage or a file that\n"
    "cannot be read, 3 nothing is wrong and something is not proven (no key was given,\n"
    "entries that nobody signed for, a clock that went back, missing days, a log that\n"
    "says of itself that it did not go on, a time stamp without roots or of none of the\n"
    "files, a ledger or list that nobody signed).\n";

int complain(const std::string& why)
{
    std::fprintf(stderr, "counterfoil-verify: %s\n", why.c_str());
    return 2;
}

int run(int argc, char** argv)
{
    using namespace cf::verify;
    std::vector<std::string> names;
    std::vector<GivenKey> keys;
    Authorities authorities;
    bool isQuiet = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--help" || word == "-h") {
            std::fputs(usage, stdout);
            return 0;
        }
        if (word == "--quiet") {
            isQuiet = true;
        } else if (word == "--key" && i + 1 < argc) {
            const std::string given = argv[++i];
            const auto file = TrustedKey::from(given) ? GivenBytes() : bytesOf(given, largestKey); // a file that is called like a key is none
            keys.emplace_back(file.bytes.value_or(given), file.bytes ? given : std::string());
        } else if (word == "--roots" && i + 1 < argc) {
            GivenBytes roots = bytesOf(argv[++i], largestRoots);
            if (!roots.bytes || !holdsRoots(*roots.bytes)) {
                return complain(std::string(argv[i]) + ' ' + (roots.bytes ? "holds no certificate (PEM)" : roots.why));
            }
            authorities.roots.push_back(std::move(*roots.bytes));
        } else if (word.starts_with("--")) {
            return complain("there is no option " + std::string(word) + "; --help lists them");
        } else {
            names.emplace_back(word);
        }
    }
    if (names.empty()) {
        std::fputs(usage, stderr);
        return 2;
    }
    if (!prepare()) {
        return complain("libsodium cannot be used");
    }
    std::vector<GivenFile> files;
    std::size_t room = mostBytes;
    for (const std::string& name : names) {
        GivenBytes given = bytesOf(name, std::min(largestFile, room)), beside = bytesOf(name + ".minisig", largestKey);
        if (!given.bytes || (!beside.bytes && beside.isThere)) {
            return complain(given.bytes ? name + ".minisig " + beside.why : name + ' ' + given.why);
        }
        room -= given.bytes->size();
        files.push_back({name, std::move(*given.bytes), std::move(beside.bytes)});
    }
    const Judgement judgement = checkFiles(files, keys, authorities);
    for (const Finding& one : judgement.findings()) {
        const bool isBad = one.weight == Weight::Wrong || one.weight == Weight::Unread;
        if (isBad || !isQuiet) {
            const char* word = one.weight == Weight::Wrong ? "WRONG" : one.weight == Weight::Unread ? "UNREADABLE" : one.weight == Weight::Open ? "not proven" : "holds";
            std::fprintf(isBad ? stderr : stdout, "%s: %s\n", word, one.text.c_str());
        }
    }
    return judgement.exitCode();
}

} // namespace

int main(int argc, char** argv)
{
    try {
        return run(argc, argv);
    } catch (const std::exception& error) { // of the library: memory that is not there
        return complain(error.what());
    }
}
