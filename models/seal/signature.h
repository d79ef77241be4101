// Signatures that others can check without this program: files of minisign (Ed25519 over the BLAKE2b-512 of the file), in the form its
// manual describes. A signature says which key, and by its trusted comment what was signed and when; whose key it is, a person has to know.
// Pure functions over bytes, any thread. Source: beyond 12; capabilities row 38.
#pragma once

#include "models/base/result.h"
#include "models/base/secret.h"

namespace cf::seal {

struct PublicKey {
    QByteArray id;  ///< 8 bytes, told in every signature: which key to look for
    QByteArray key; ///< 32 bytes
    friend bool operator==(const PublicKey&, const PublicKey&) = default;

    QString text() const; ///< "RW…", one line: what `minisign -P` takes
    QString name() const; ///< of its id, as minisign prints it: "8C1F3A…"
    /// Also of a file of a key, whose first line is a comment. Rejected when it is none.
    static Result<PublicKey> fromText(QStringView text);
};

class SigningKey
{
public:
    static SigningKey made();
    /// As keepable() gave it; Rejected when it is anything else.
    static Result<SigningKey> from(const Secret& kept);
    Secret keepable() const; ///< text, for a keychain
    PublicKey publicKey() const;
    /// The whole file beside the signed one. comment: one line, covered by the signature.
    QByteArray sign(QByteArrayView bytes, const QString& comment) const;
    /// 64 bytes of Ed25519 (RFC 8032) over the text itself, as checkpoints of the activity log are signed. Those of minisign are over 64 bytes
    /// of a digest or begin with a signature, so a text that begins with a name in ASCII is neither.
    QByteArray signPlain(QByteArrayView text) const;

private:
    QByteArray m_id;
    Secret m_seed; ///< 32 bytes
};

/// The trusted comment. Rejected: not a signature, of another key, or not of these bytes or this comment; detail says which.
Result<QString> check(QByteArrayView bytes, QByteArrayView signature, const PublicKey& key);

/// Of signPlain(): key is 32 bytes, signature 64.
bool isSignedPlain(QByteArrayView text, QByteArrayView signature, QByteArrayView key);

} // namespace cf::seal
