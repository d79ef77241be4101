// A disposition with everything that is known of it: its steps, who approved it, and each letter with where its command stands and whether it is gone. Out of the desk,
// the outbox and the cache; nothing of it is kept. Any time, on the GUI thread.
#pragma once

#include "models/cache/cache.h"
#include "models/desk/desk.h"
#include "models/domain/disposition_steps.h"
#include "models/outbox/outbox.h"

namespace cf::ui {

struct DispositionBook {
    KeptDisposition kept;
    std::vector<DisposedLetter> letters;
    DispositionApproval approval;
    std::map<QString, QString> repositories; ///< names by id
    bool isLost = false;                     ///< it is not in the outbox: the program ended between the two
    DisposalState stateOf(const DisposedLetter& letter) const { return cf::stateOf(letter, kept.disposition, approval); }
    std::map<DisposalState, qint64> states() const;
    /// Nothing more happens to any of its letters by itself.
    bool isSettled() const;
    /// What the step says that notes the approval of the two.
    QJsonObject approvalTold() const;
    QString repositoryName(const RepositoryId& id) const;
};

/// Reads one, by id, unless `owner` dies first. NotFound.
QFuture<Result<DispositionBook>> readDispositionBook(desk::Desk& desk, outbox::Outbox& outbox, cache::Cache& cache, const QString& id, QObject* owner);

} // namespace cf::ui
