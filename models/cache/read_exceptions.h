// What exceptions are made of, as the cache has it: letters whose delivery failed with every try at them, through their reissues; letters that lie
// outside the file of the claim they name; and the cases that are about failures. Functions on a reader's connection. Source: docs/exceptions.md;
// capabilities 9, 42, 70.
#pragma once

#include "models/cache/read_case.h"
#include "models/domain/communication.h"

#include <span>

namespace cf::cache {

/// One try at a delivery that failed.
struct FailedTry {
    CommunicationId letter; ///< the letter itself, or a reissue of it
    QString documentId;
    qint64 leg = 0;         ///< within that
    QString recipient, channel; ///< channel: code
    DeliveryState state = DeliveryState::Unknown;
    QString kind, reason, source; ///< kind: of the event, "render-failed"; as told
    std::optional<UtcMs> at;      ///< none: nothing tells when
    bool isReissue = false;
    friend bool operator==(const FailedTry&, const FailedTry&) = default;
};

/// A letter with all of its reissues, however long the chain is.
struct FailedLetter {
    QString key;           ///< of its document id, else its id: the same through all reissues and copies
    CommunicationId id;    ///< the original where it is known here, else the first reissue
    QString documentId, title, type, unit, batch, templateCode, customer, repositoryName;
    CommunicationState state = CommunicationState::Archived;
    std::vector<FailedTry> tries; ///< by time, those without one first
    int failures = 0;      ///< tries at it: of those to several recipients at once, the most at one
    int records = 1;       ///< of the original under its document id, here
    std::optional<UtcMs> known;  ///< when it was first known here
    std::optional<UtcMs> mended; ///< a reissue arrived after the last failure
    friend bool operator==(const FailedLetter&, const FailedLetter&) = default;
};
/// Of these rows of communications, each letter once, in their order; what did not fail is left out.
Result<std::vector<FailedLetter>> failedLetters(store::Database& database, std::span<const qint64> rows);
/// Rows of one communication, by its id; empty: it is not known.
Result<std::vector<qint64>> rowsOfLetter(store::Database& database, const CommunicationId& id);

/// A letter that names a claim whose file is known here, and is not in it.
struct UnfiledLetter {
    CommunicationId id;
    QString key, documentId, title, type, unit, batch, templateCode, customer, claim, repositoryName;
    UtcMs since = 0; ///< composed, else archived, sent, issued, first known here
    friend bool operator==(const UnfiledLetter&, const UnfiledLetter&) = default;
};
/// Those since before `before`, oldest first, each document once, at most `most`. Goes through the letters of claims where any file of one is known; else it costs nothing.
Result<std::vector<UnfiledLetter>> unfiledLetters(store::Database& database, UtcMs before, int most);

/// Whose process is called with one of `processes`, or that have a task of one of `steps`.
Result<std::vector<KnownCase>> exceptionCases(store::Database& database, const QStringList& processes, const QStringList& steps);
/// Of these, those that name one of `ids` in a variable of one of `names`: quick among any number of others. In their order.
Result<std::vector<KnownCase>> exceptionCasesNaming(store::Database& database, const QStringList& processes, const QStringList& steps, const QStringList& names, const QStringList& ids);

/// Documents that more than one of these runs put out, by id; at most `most`, and how many there are.
struct MadeTwice {
    QStringList documents;
    qint64 count = 0;
    friend bool operator==(const MadeTwice&, const MadeTwice&) = default;
};
Result<MadeTwice> madeTwice(store::Database& database, std::span<const qint64> runs, int most);

} // namespace cf::cache
