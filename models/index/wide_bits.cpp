#include "models/index/wide_bits.h"

#include <algorithm>
#include <bit>

#ifdef __x86_64__
#include <immintrin.h>
#define CF_WIDE __attribute__((target("avx2,popcnt")))
#endif

namespace cf::index {

namespace {

template <class Number, class Is> void keepSingly(std::span<quint64> words, const Number* numbers, Is is)
{
    for (size_t w = 0; w < words.size(); ++w) {
        quint64 kept = 0;
        for (quint64 left = words[w]; left; left &= left - 1) {
            const auto bit = size_t(std::countr_zero(left));
            kept |= quint64(is(numbers[w * 64 + bit])) << bit;
        }
        words[w] = kept;
    }
}

} // namespace

namespace singly {

quint64 countBits(std::span<const quint64> words)
{
    quint64 sum = 0;
    for (const quint64 word : words) {
        sum += quint64(std::popcount(word));
    }
    return sum;
}

void keepAccepted(std::span<quint64> words, const quint8* numbers, const AcceptedNumbers& accepted)
{
    keepSingly(words, numbers, [&](quint8 number) { return accepted[number] != 0; });
}

void keepOneOf(std::span<quint64> words, const quint16* numbers, std::span<const quint16> wanted)
{
    keepSingly(words, numbers, [&](quint16 number) { return std::ranges::find(wanted, number) != wanted.end(); });
}

} // namespace singly

#ifdef __x86_64__

namespace wide {
namespace {

CF_WIDE quint64 countBits(std::span<const quint64> words)
{
    quint64 sum = 0;
    for (const quint64 word : words) {
        sum += quint64(_mm_popcnt_u64(word));
    }
    return sum;
}

/// Any set of bytes is looked up by halves: the low half of a number says, as bits, which high halves are accepted with it; eight of the
/// sixteen high halves fit into a byte, so there are two tables of each.
struct HalfTables {
    alignas(16) std::array<quint8, 16> lowWithFirst{}, lowWithSecond{};
    explicit HalfTables(const AcceptedNumbers& accepted)
    {
        for (auto at = std::find(accepted.begin(), accepted.end(), 1); at != accepted.end(); at = std::find(at + 1, accepted.end(), 1)) {
            const auto number = size_t(at - accepted.begin()), low = number & 15, high = number >> 4;
            (high < 8 ? lowWithFirst : lowWithSecond)[low] |= quint8(1U << (high % 8));
        }
    }
};

CF_WIDE __m256i twice(const std::array<quint8, 16>& table)
{
    return _mm256_broadcastsi128_si256(_mm_load_si128(reinterpret_cast<const __m128i*>(table.data())));
}

CF_WIDE __m256i read32(const void* bytes) { return _mm256_loadu_si256(static_cast<const __m256i*>(bytes)); }

CF_WIDE void keepAccepted(std::span<quint64> words, const quint8* numbers, const AcceptedNumbers& accepted)
{
    const HalfTables tables(accepted);
    const __m256i lowFirst = twice(tables.lowWithFirst), lowSecond = twice(tables.lowWithSecond);
    const __m256i highFirst = _mm256_setr_epi8(1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0);
    const __m256i highSecond = _mm256_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, -128, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 64, -128);
    const __m256i half = _mm256_set1_epi8(15), none = _mm256_setzero_si256();
    for (size_t w = 0; w < words.size(); ++w) {
        if (words[w] == 0) {
            continue;
        }
        quint64 refused = 0;
        for (size_t part = 0; part < 2; ++part) {
            const __m256i all = read32(numbers + w * 64 + part * 32);
            const __m256i low = _mm256_and_si256(all, half), high = _mm256_and_si256(_mm256_srli_epi16(all, 4), half);
            const __m256i first = _mm256_and_si256(_mm256_shuffle_epi8(lowFirst, low), _mm256_shuffle_epi8(highFirst, high));
            const __m256i second = _mm256_and_si256(_mm256_shuffle_epi8(lowSecond, low), _mm256_shuffle_epi8(highSecond, high));
            const __m256i isNone = _mm256_cmpeq_epi8(_mm256_or_si256(first, second), none);
            refused |= quint64(quint32(_mm256_movemask_epi8(isNone))) << (part * 32);
        }
        words[w] &= ~refused;
    }
}

CF_WIDE void keepOneOf(std::span<quint64> words, const quint16* numbers, std::span<const quint16> wanted)
{
    for (size_t w = 0; w < words.size(); ++w) {
        if (words[w] == 0) {
            continue;
        }
        quint64 kept = 0;
        for (size_t part = 0; part < 2; ++part) { // 32 numbers; two halves of 16
            const quint16* const at = numbers + w * 64 + part * 32;
            const __m256i first = read32(at), second = read32(at + 16);
            __m256i isFirst = _mm256_setzero_si256(), isSecond = isFirst;
            for (const quint16 number : wanted) {
                const __m256i it = _mm256_set1_epi16(short(number));
                isFirst = _mm256_or_si256(isFirst, _mm256_cmpeq_epi16(first, it));
                isSecond = _mm256_or_si256(isSecond, _mm256_cmpeq_epi16(second, it));
            }
            // Packing takes the halves of both in turn; this puts them in their order again.
            const __m256i packed = _mm256_permute4x64_epi64(_mm256_packs_epi16(isFirst, isSecond), 0b11'01'10'00);
            kept |= quint64(quint32(_mm256_movemask_epi8(packed))) << (part * 32);
        }
        words[w] &= kept;
    }
}

const bool isWide = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("popcnt");

} // namespace
} // namespace wide

quint64 countBits(std::span<const quint64> words) { return wide::isWide ? wide::countBits(words) : singly::countBits(words); }

void keepAccepted(std::span<quint64> words, const quint8* numbers, const AcceptedNumbers& accepted)
{
    wide::isWide ? wide::keepAccepted(words, numbers, accepted) : singly::keepAccepted(words, numbers, accepted);
}

void keepOneOf(std::span<quint64> words, const quint16* numbers, std::span<const quint16> wanted)
{
    wide::isWide ? wide::keepOneOf(words, numbers, wanted) : singly::keepOneOf(words, numbers, wanted);
}

#else

quint64 countBits(std::span<const quint64> words) { return singly::countBits(words); }
void keepAccepted(std::span<quint64> words, const quint8* numbers, const AcceptedNumbers& accepted) { singly::keepAccepted(words, numbers, accepted); }
void keepOneOf(std::span<quint64> words, const quint16* numbers, std::span<const quint16> wanted) { singly::keepOneOf(words, numbers, wanted); }

#endif

} // namespace cf::index
