// Any bytes as a file of an activity log, a time stamp or a paper: no crash, and what is not the file that was signed is never said to hold.
#include "app/verify/check_files.h"
#include "app/verify/enclosed_files.h"
#include "app/verify/free_json.h"
#include "app/verify/plain_bytes.h"
#include "app/verify/plain_json.h"
#include "app/verify/plain_note.h"
#include "app/verify/stamp_file.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>


extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace cf::verify;
    static const bool isReady = prepare();
    if (!isReady) {
        std::abort();
    }
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    (void)jsonFrom(bytes);
    (void)headFrom(bytes);
    (void)NoteKey::from(bytes);
    (void)minisignKey(bytes);
    (void)filesInside(bytes, 1 << 20);
    (void)isFreeJson(bytes);
    (void)holdsRoots(bytes);
    if (const auto read = stampFrom(bytes); read.stamp) {
        std::string why;
        (void)trustOf(*read.stamp, {}, 0, why);
    }
    (void)minisignComment(bytes, bytes, std::string(32, 'k'));
    (void)checkFiles({{"given", bytes, {}}}, {});
    (void)checkFiles({{"given", bytes, bytes}, {"again", bytes, {}}}, {GivenKey(bytes)});
    const Judgement trusted = checkFiles({{"given", bytes, {}}}, {GivenKey(std::string(64, '0'))}); // nobody has the key of nothing
    if (trusted.exitCode() == 0) {
        std::fprintf(stderr, "held with a key that signed nothing\n");
        std::abort();
    }
    return 0;
}
