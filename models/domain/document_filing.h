// How a document that is filed is remembered where it was filed. Source: docs/outbox.md, "Filing a document".
#pragma once

#include "models/domain/deed.h"

namespace cf {

/// Of one document: it is held as a whole in the memory of this program and of most archives' gateways.
inline constexpr qint64 mostFiledBytes = qint64(64) << 20;
/// Of a document that is sent for review: it goes as text within text.
inline constexpr qint64 mostReviewedBytes = qint64(32) << 20;

/// What a receipt says of a filed document: by which id its bytes are read back from the repository that took it.
inline const QString filedSource = QStringLiteral("source");
inline QString sourceOfFiled(const Effect& effect) { return effect.told[filedSource].toString(); }

} // namespace cf
