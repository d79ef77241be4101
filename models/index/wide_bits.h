// What is done to very many bits at a time, by the widest instructions that the processor has. Bit i of words[w] is that of the number at
// w * 64 + i.
#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace cf::index {

quint64 countBits(std::span<const quint64> words);

using AcceptedNumbers = std::array<quint8, 256>; ///< by number: 0 or 1

/// Keeps of the bits those whose number is accepted.
void keepAccepted(std::span<quint64> words, const quint8* numbers, const AcceptedNumbers& accepted);
/// Keeps those whose number is one of a few.
void keepOneOf(std::span<quint64> words, const quint16* numbers, std::span<const quint16> wanted);

/// The same one by one, as on processors that cannot do more.
namespace singly {
quint64 countBits(std::span<const quint64> words);
void keepAccepted(std::span<quint64> words, const quint8* numbers, const AcceptedNumbers& accepted);
void keepOneOf(std::span<quint64> words, const quint16* numbers, std::span<const quint16> wanted);
} // namespace singly

} // namespace cf::index
