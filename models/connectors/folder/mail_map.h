// An e-mail that no index names -> a communication: what its header says is what is known.
#pragma once

#include "models/domain/communication.h"

namespace cf::connectors {

/// `nativeKey`: "mail:<Message-ID>", or "file:<path>" when it has none or cannot be read. Recipients of To and Cc
/// become one leg each, Cc in the role Copy. A date without a zone ("-0000") is read as UTC and says that this was
/// assumed (RFC 5322, 3.3).
Communication mailOf(const QString& nativeKey, const SourceRef& source, qint64 bytes, const Extraction& extraction);

} // namespace cf::connectors
