// The closed vocabularies as they are written in queries: the stable codes in lower case with '-', and the other words
// people use for them. Source: data model 7.2, interface 5.2.
#pragma once

#include "models/domain/enumerations.h"
#include "models/query/field.h"

#include <utility>

namespace cf::query {

std::span<const QLatin1StringView> channelWords();
/// Delivery states, then those communication states that are no delivery state as well, then those of all deliveries together
/// (domain/whole_delivery.h).
std::span<const QLatin1StringView> stateWords();
std::span<const QLatin1StringView> gradeWords();

/// A value as typed, in the field it truly belongs to (`state:bounced` and `is:bounced` are outcomes, `is:reissued` a
/// keyword).
struct EnumerationWord {
    Field field;
    QLatin1StringView word; ///< empty for a keyword alone
    friend bool operator==(const EnumerationWord&, const EnumerationWord&) = default;
};
std::optional<EnumerationWord> enumerationWord(Field field, QStringView typed);

/// The bare keywords: outcomes, `reissued`, `annotated`, `not-approved`; any case.
std::optional<EnumerationWord> keyword(QStringView typed);
std::span<const QLatin1StringView> keywords();

/// The kind a short name of `repo:` stands for: dm, xe, as, ex, wf, xc, cmis, folder, or the kind's code in any case.
std::optional<RepositoryKind> repositoryKindNamed(QStringView typed);

} // namespace cf::query
