// How equal two renditions are, from their canonical forms, the words of their pages and how these look. Source: docs/sameness.md.
#pragma once

#include "models/domain/ports/canonical_reader.h"
#include "models/domain/ports/document_reader.h"
#include "models/domain/sameness.h"
#include "models/evidence/comparison/sameness_look.h"

#include <atomic>
#include <memory>

namespace cf::evidence {

struct SamenessSide {
    QByteArray bytes;
    QString name, mime; ///< hints; may be empty
};

/// What a reissue says it adds to the right side.
struct DeclaredDifferences {
    int coverPages = 0; ///< before its first page
    QString mark = {};  ///< "COPY – original dated 2025-03-14", as words that stand together on its pages; empty: none
};

/// For whoever waits. Any thread.
struct SamenessWatch {
    std::atomic<int> done = 0, all = 0; ///< steps: a form, the words of a page, a page that is looked at; all grows until the pages are known
    std::atomic<bool> isStopped = false; ///< set: the answer is Cancelled, after the step that is under way
};

/// Both readers are asked from a thread of its own and outlive the answer. Errors: the reader is missing, or shutting down; Cancelled.
QFuture<Result<Sameness>> samenessOf(CanonicalReader& forms, DocumentReader& pages, SamenessSide left, SamenessSide right, DeclaredDifferences declared = {},
                                     std::shared_ptr<SamenessWatch> watch = {});

} // namespace cf::evidence
