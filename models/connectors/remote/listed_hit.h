// What the rows of a list tell of the records that a search found. Pure.
#pragma once

#include "models/connectors/remote/asked_statement.h"

namespace cf::connectors {

/// Whether an attribute is listed: what is shown of every hit, and what the question asks about.
bool isListed(const AskedAttribute& attribute, const FurtherQuestion& question);

/// Fields of which rows with these attributes tell all values. tellsLists: a row has all values of an attribute with several.
QStringList toldWhole(const std::vector<AskedAttribute>& attributes, const FurtherQuestion& question, const SiteVocabulary& vocabulary,
                      bool tellsLists);

/// As a row tells of it. What the mapping ignores is passed over. Without a record where a value is none that can be read.
FurtherHit listedHit(const QString& nativeId, const Stated& stated, const RepositoryId& repository, const SiteVocabulary& vocabulary);

} // namespace cf::connectors
