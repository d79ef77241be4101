// An e-mail that no index names -> a communication: what its header says is what is known.
#pragma once

#include "models/connectors/record/stated_row.h"

namespace cf::connectors {

/// `nativeKey`: "mail:<Message-ID>", or "file:<path>" when it has none or cannot be read. Recipients of To and Cc
/// become one leg each, Cc in the role Copy. A date without a zone ("-0000") is read as UTC and says that this was
/// assumed (RFC 5322, 3.3).
/// `stated` are the fields of statedIn(); what they say of a recipient is said of the first.
Communication mailOf(const QString& nativeKey, const SourceRef& source, qint64 bytes, const Extraction& extraction,
                     const StatedRow& stated);

/// The fields an X- header names, in the words of an index: X-CustomerId, x-template-version. A value its field cannot
/// have, a second one, and fields that speak of a file or of delivery are attributes, as are X- fields of other names,
/// but for those that mail programs, filters and servers leave (X-Mailer, X-Spam-…).
StatedRow statedIn(const MailHeader& header, const SiteVocabulary& vocabulary);

} // namespace cf::connectors
