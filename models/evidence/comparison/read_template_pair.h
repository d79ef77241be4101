// What is known of two versions of a template: from a composition system that told of it, else letters that were made with them.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/read_composition.h"
#include "models/evidence/comparison/composition_comparison.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

/// Of a template, or of a text, an image or a rule that templates use.
enum class VersionsOf { Template, Asset };

struct TemplatePair {
    VersionsOf of = VersionsOf::Template;
    QString code, leftVersion, rightVersion;
    std::optional<TemplateSide> left, right; ///< both or none
    QString source;                          ///< the composition system that told of it
    std::optional<UtcMs> knownFrom;
    CommunicationId leftLetter, rightLetter; ///< the latest letter made with each; where nothing but letters is known
    qint64 leftLetters = 0, rightLetters = 0; ///< how many were made with each
    friend bool operator==(const TemplatePair&, const TemplatePair&) = default;
};

/// `template:X v:6`, `asset:X/3` as a query of this program.
QString lettersOf(VersionsOf of, const QString& code, const QString& version);

/// Not found is no error: the pair is then without sides and letters.
Result<TemplatePair> templatePair(store::Database& database, search::SearchIndex& index, VersionsOf of, const QString& code, const QString& left, const QString& right);
/// On a reader's thread.
QFuture<Result<TemplatePair>> templatePairOf(cache::Cache& cache, search::IndexFactory factory, VersionsOf of, const QString& code, const QString& left,
                                             const QString& right);

} // namespace cf::evidence
