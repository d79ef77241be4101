// Blocks of columns as they lie in a row. Inside the layer only.
#pragma once

#include "models/index/coding.h"
#include "models/index/shared_columns.h"

namespace cf::index {

inline constexpr quint32 noMoment = MomentBlock::none;
inline constexpr qint64 noWholeMoment = MomentBlock::wholeNone;

inline qint64 blockRow(int column, quint32 block) { return qint64(column) << 32 | block; }

std::vector<Code> codesOf(const CodeBlock& block);
void putCodes(Output& out, const std::vector<Code>& codes);
Result<CodeBlock> readCodes(QByteArrayView data);

std::vector<std::optional<qint64>> momentsOf(const MomentBlock& block);
void putMoments(Output& out, const std::vector<std::optional<qint64>>& moments);
Result<MomentBlock> readMoments(QByteArrayView data);

/// The bytes of a block; null when there is none.
Result<QByteArray> readColumnRow(store::Database& database, qint64 row);
Result<void> removeColumnRow(store::Database& database, qint64 row);

} // namespace cf::index
