// The Livelink Query Language, as much of it as clients are seen to write. Source: protocol page 3.3.
//
//     OTSubType:144 AND OTLocation:2010
//     ([QLREGION "OTModifyDate"] = "20260402" AND [QLREGION "OTModifyTime"] > "093000") OR [QLREGION "OTModifyDate"] > "20260402"
//     [qlregion Attr_7003_2] "C-0000123" & NOT OTName: draft*
#pragma once

#include "models/base/result.h"

#include <QStringList>

#include <functional>

namespace cf::sandbox::contentserver {

/// Values of a region of one hit; "" stands for its whole text.
using RegionReader = std::function<QStringList(const QString& region)>;
using Condition = std::function<bool(const RegionReader&)>;

enum class LookFor { AllWords, AnyWords, ExactPhrase, ComplexQuery };
/// Rejected: it is no query.
Result<Condition> conditionOf(const QString& where, LookFor lookFor);

/// Whether the words of `phrase` stand in `text` one after the other, in any case.
bool holdsPhrase(const QString& text, const QString& phrase);

} // namespace cf::sandbox::contentserver
