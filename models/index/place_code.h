// The places of a container (the low 16 bits of the ordinals of one chunk, ascending, each once) as bytes. By how many there are:
//   up to 32     varints of the difference to the one before
//   up to 6,144  Elias and Fano's code: n times the lowest b bits, packed, b the bits of 65,536 / n less one; then, for the rest of
//                each, as many 0 as it grew since the one before and a 1, in n + (65,536 >> b) bits. Half of what uint16 would take
//   more         1,024 words of bits
// What is read may be damaged: nothing is read out of bounds, and no more than n places come of it. Inside the layer only.
#pragma once

#include "models/index/coding.h"
#include "models/index/ordinal_set.h"

#include <optional>
#include <span>
#include <vector>

namespace cf::index {

void putPlaces(Output& out, std::span<const quint16> places);
/// The bytes of n places; ok() of the input says whether they are there.
QByteArrayView takePlaces(Input& input, quint32 n);
/// Whether they are n different ones, ascending.
bool areSound(QByteArrayView places, quint32 n);

void addPlaces(QByteArrayView places, quint32 n, ChunkBits& bits);
void readPlaces(QByteArrayView places, quint32 n, std::vector<quint16>& out);

/// Which of the places, counted from 0, a place is. Asked in ascending order.
class PlaceRank
{
public:
    PlaceRank() = default;
    PlaceRank(QByteArrayView places, quint32 n);
    std::optional<quint32> of(quint16 place); ///< nullopt: it is none of them

private:
    QByteArrayView m_bits; ///< when they are bits
    std::vector<quint16> m_places;
    quint32 m_next = 0;   ///< word of m_bits, or of m_places
    quint32 m_before = 0; ///< set bits before that word
};

} // namespace cf::index
