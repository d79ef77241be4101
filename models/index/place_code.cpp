#include "models/index/place_code.h"

namespace cf::index {

namespace {

constexpr quint32 mostVarints = 32;
constexpr quint32 mostPacked = 6144;

int lowBits(quint32 n) { return std::bit_width(chunkSize / n) - 1; }
qsizetype lowBytes(quint32 n) { return (qsizetype(n) * lowBits(n) + 7) / 8; }
qsizetype highBytes(quint32 n) { return (qsizetype(n) + (chunkSize >> lowBits(n)) + 7) / 8; }

quint64 upTo8(const char* at, qsizetype bytes)
{
    quint64 word = 0;
    memcpy(&word, at, size_t(std::min<qsizetype>(bytes, 8)));
    return qFromLittleEndian(word);
}

void putPacked(Output& out, std::span<const quint16> places)
{
    const auto n = quint32(places.size());
    const int low = lowBits(n);
    quint64 held = 0;
    int bits = 0;
    for (const quint16 place : places) {
        held |= quint64(place & ((1u << low) - 1)) << bits;
        for (bits += low; bits >= 8; bits -= 8, held >>= 8) {
            out.word(quint8(held));
        }
    }
    if (bits > 0) {
        out.word(quint8(held));
    }
    std::vector<quint8> high(size_t(highBytes(n)));
    for (quint32 i = 0; i < n; ++i) {
        const quint32 bit = (places[i] >> low) + i;
        high[bit >> 3] = quint8(high[bit >> 3] | 1 << (bit & 7));
    }
    out.append(QByteArrayView(reinterpret_cast<const char*>(high.data()), qsizetype(high.size())));
}

/// f(place) for each.
template <class F> void eachPacked(QByteArrayView places, quint32 n, F f)
{
    const int low = lowBits(n);
    const quint32 mask = (1u << low) - 1;
    const char* const lows = places.data(); // four bytes from any of them lie within the highs, which are at least eight
    const char* at = lows + lowBytes(n);
    const char* const end = places.data() + places.size();
    quint32 i = 0, bit = 0;
    for (quint32 base = 0; at < end; at += 8, base += 64) {
        for (quint64 word = upTo8(at, end - at); word; word &= word - 1) {
            if (i == n) {
                return;
            }
            const quint32 high = base + quint32(std::countr_zero(word)) - i;
            f(quint16(high << low | (wordAt<quint32>(lows + (bit >> 3)) >> (bit & 7) & mask)));
            ++i;
            bit += quint32(low);
        }
    }
}

template <class F> void eachVarint(QByteArrayView places, quint32 n, F f)
{
    Input input(places);
    quint16 place = 0;
    for (quint32 i = 0; i < n; ++i) {
        place = quint16(place + input.varint());
        f(place);
    }
}

} // namespace

void putPlaces(Output& out, std::span<const quint16> places)
{
    if (places.size() <= mostVarints) {
        quint16 before = 0;
        for (const quint16 place : places) {
            out.varint(quint16(place - before));
            before = place;
        }
    } else if (places.size() <= mostPacked) {
        putPacked(out, places);
    } else {
        ChunkBits bits;
        bits.clear();
        for (const quint16 place : places) {
            bits.add(place);
        }
        for (const quint64 word : bits.words) {
            out.word(word);
        }
    }
}

QByteArrayView takePlaces(Input& input, quint32 n)
{
    if (n > mostVarints) {
        return input.bytes(n > mostPacked ? quint64(sizeof(quint64) * chunkWords) : quint64(lowBytes(n) + highBytes(n)));
    }
    const char* const start = input.at();
    for (quint32 i = 0; i < n; ++i) {
        input.varint();
    }
    return {start, input.at() - start};
}

bool areSound(QByteArrayView places, quint32 n)
{
    ChunkBits bits;
    bits.clear();
    addPlaces(places, n, bits);
    if (bits.count() != n || n > mostPacked) {
        return bits.count() == n;
    }
    std::vector<quint16> each;
    readPlaces(places, n, each);
    return std::is_sorted(each.begin(), each.end());
}

void addPlaces(QByteArrayView places, quint32 n, ChunkBits& bits)
{
    const auto add = [&bits](quint16 place) { bits.add(place); };
    if (n <= mostVarints) {
        eachVarint(places, n, add);
    } else if (n <= mostPacked) {
        eachPacked(places, n, add);
    } else {
        const char* at = places.data();
        for (quint64& word : bits.words) {
            word |= wordAt<quint64>(at);
            at += 8;
        }
    }
}

void readPlaces(QByteArrayView places, quint32 n, std::vector<quint16>& out)
{
    out.clear();
    out.reserve(n);
    const auto add = [&out](quint16 place) { out.push_back(place); };
    if (n <= mostVarints) {
        eachVarint(places, n, add);
    } else if (n <= mostPacked) {
        eachPacked(places, n, add);
    } else {
        for (quint32 i = 0; i < chunkWords; ++i) {
            for (quint64 left = wordAt<quint64>(places.data() + 8 * i); left && out.size() < n; left &= left - 1) {
                out.push_back(quint16(i * 64 + quint32(std::countr_zero(left))));
            }
        }
    }
}

PlaceRank::PlaceRank(QByteArrayView places, quint32 n)
{
    if (n > mostPacked) {
        m_bits = places;
    } else {
        readPlaces(places, n, m_places);
    }
}

std::optional<quint32> PlaceRank::of(quint16 place)
{
    if (m_bits.isEmpty()) {
        while (m_next < m_places.size() && m_places[m_next] < place) {
            ++m_next;
        }
        return m_next < m_places.size() && m_places[m_next] == place ? std::optional(m_next) : std::nullopt;
    }
    const auto word = [this](quint32 number) { return wordAt<quint64>(m_bits.data() + 8 * number); };
    for (const quint32 wanted = place >> 6; m_next < wanted; ++m_next) {
        m_before += quint32(std::popcount(word(m_next)));
    }
    const quint64 bit = quint64(1) << (place & 63), here = word(m_next);
    return here & bit ? std::optional(m_before + quint32(std::popcount(here & (bit - 1)))) : std::nullopt;
}

} // namespace cf::index
