// A signed head of the tree: how many entries there are, their root, when, and which key says so. Written as C2SP's signed-note and
// tlog-checkpoint write it, so that other programs of such logs read it; one extension line, "at MS", has the time. Pure.
#pragma once

#include "models/base/clock.h"
#include "models/seal/signature.h"

#include <optional>

namespace cf::activity {

struct TreeHead {
    QString origin; ///< the log's name; no spaces, no plus
    qint64 size = 0;
    QByteArray root;
    UtcMs at = 0;
    friend bool operator==(const TreeHead&, const TreeHead&) = default;
};

/// A key as verifiers of notes take it: "ORIGIN+1a2b3c4d+…".
struct NoteKey {
    QString origin;
    QByteArray key; ///< 32 bytes of Ed25519
    friend bool operator==(const NoteKey&, const NoteKey&) = default;
    QString text() const;
    QByteArray id() const; ///< 4 bytes, told in every signature
    static Result<NoteKey> fromText(QStringView text);
};

QByteArray signedHead(const TreeHead& head, const seal::SigningKey& key);
/// Rejected: no checkpoint, of another log, or not signed with this key.
Result<TreeHead> headOf(const QByteArray& note, const NoteKey& key);
/// What it says, whoever signed it. Rejected when it is no checkpoint.
Result<TreeHead> unprovenHead(const QByteArray& note);

} // namespace cf::activity
