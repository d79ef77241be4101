#include "models/seal/signature.h"

#include <QStringList>

#include <array>
#include <sodium.h>

namespace cf::seal {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype idBytes = 8, digestBytes = 64;
constexpr QByteArrayView keyMark = "Ed", signatureMark = "ED"; // capitals: of the digest, not of the file
constexpr QByteArrayView comment = "untrusted comment: ", trusted = "trusted comment: ";

const unsigned char* bytesOf(QByteArrayView view) { return reinterpret_cast<const unsigned char*>(view.data()); }

QByteArray digest(QByteArrayView bytes)
{
    QByteArray made(digestBytes, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char*>(made.data()), size_t(digestBytes), bytesOf(bytes), size_t(bytes.size()), nullptr, 0);
    return made;
}

/// Both halves of a pair, in memory that is overwritten.
struct Pair {
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> hidden{};
    explicit Pair(const Secret& seed) { crypto_sign_seed_keypair(open.data(), hidden.data(), bytesOf(seed.reveal())); }
    ~Pair() { sodium_memzero(hidden.data(), hidden.size()); }
    Pair(const Pair&) = delete;
    Pair& operator=(const Pair&) = delete;

    QByteArray sign(QByteArrayView bytes) const
    {
        QByteArray made(crypto_sign_BYTES, Qt::Uninitialized);
        crypto_sign_detached(reinterpret_cast<unsigned char*>(made.data()), nullptr, bytesOf(bytes), size_t(bytes.size()), hidden.data());
        return made;
    }
};

bool isOf(QByteArrayView signature, QByteArrayView bytes, const PublicKey& key)
{
    return crypto_sign_verify_detached(bytesOf(signature), bytesOf(bytes), size_t(bytes.size()), bytesOf(key.key)) == 0;
}

bool isReady() { return sodium_init() >= 0; }

/** Only the one way of writing these bytes: base64 has spare bits in its last character, and a change there is a change too. */
std::optional<QByteArray> decoded(QByteArrayView line, qsizetype size)
{
    const QByteArray text = line.trimmed().toByteArray();
    const auto made = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    return made && made.decoded.size() == size && made.decoded.toBase64() == text ? std::optional(made.decoded) : std::nullopt;
}

} // namespace

QString PublicKey::text() const { return QString::fromLatin1((keyMark.toByteArray() + id + key).toBase64()); }

QString PublicKey::name() const
{
    QByteArray turned = id; // a number, lowest byte first
    std::reverse(turned.begin(), turned.end());
    return QString::fromLatin1(turned.toHex().toUpper());
}

Result<PublicKey> PublicKey::fromText(QStringView text)
{
    const auto lines = text.trimmed().split(u'\n');
    const auto all = decoded(lines.back().toLatin1(), keyMark.size() + idBytes + qsizetype(crypto_sign_PUBLICKEYBYTES));
    if (!all || !all->startsWith(keyMark) || lines.size() > 2) {
        return fail(ErrorKind::Rejected, u"not a public key of minisign"_s);
    }
    return PublicKey{all->mid(keyMark.size(), idBytes), all->mid(keyMark.size() + idBytes)};
}

SigningKey SigningKey::made()
{
    SigningKey key;
    QByteArray seed(crypto_sign_SEEDBYTES, Qt::Uninitialized);
    key.m_id.resize(idBytes);
    if (!isReady()) {
        qFatal("libsodium cannot be used"); // it has no source of random numbers: nothing made here would be a secret
    }
    randombytes_buf(seed.data(), size_t(seed.size()));
    randombytes_buf(key.m_id.data(), size_t(idBytes));
    key.m_seed = Secret(std::move(seed));
    return key;
}

Result<SigningKey> SigningKey::from(const Secret& kept)
{
    const auto all = decoded(kept.reveal(), idBytes + qsizetype(crypto_sign_SEEDBYTES));
    if (!all || !isReady()) {
        return fail(ErrorKind::Rejected, u"what is kept as the signing key is none"_s);
    }
    SigningKey key;
    key.m_id = all->first(idBytes);
    key.m_seed = Secret(all->mid(idBytes));
    return key;
}

Secret SigningKey::keepable() const
{
    QByteArray all = m_id + m_seed.reveal().toByteArray();
    Secret text(all.toBase64());
    overwrite(all.data(), all.size());
    return text;
}

PublicKey SigningKey::publicKey() const
{
    const Pair pair(m_seed);
    return {m_id, QByteArray(reinterpret_cast<const char*>(pair.open.data()), qsizetype(pair.open.size()))};
}

QByteArray SigningKey::sign(QByteArrayView bytes, const QString& said) const
{
    const Pair pair(m_seed);
    const QByteArray of = pair.sign(digest(bytes));
    const QByteArray line = said.simplified().toUtf8();
    return comment.toByteArray() + "signature of Counterfoil, key " + publicKey().name().toLatin1() + '\n' + (signatureMark.toByteArray() + m_id + of).toBase64() + '\n' +
           trusted.toByteArray() + line + '\n' + pair.sign(of + line).toBase64() + '\n';
}

QByteArray SigningKey::signPlain(QByteArrayView text) const
{
    const Pair pair(m_seed);
    return pair.sign(text);
}

bool isSignedPlain(QByteArrayView text, QByteArrayView signature, QByteArrayView key)
{
    return isReady() && signature.size() == qsizetype(crypto_sign_BYTES) && key.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
           isOf(signature, text, {{}, key.toByteArray()});
}

Result<QString> check(QByteArrayView bytes, QByteArrayView signature, const PublicKey& key)
{
    const QByteArrayList lines = signature.toByteArray().split('\n');
    if (lines.size() < 4 || !lines[0].startsWith(comment) || !lines[2].startsWith(trusted) || !isReady()) {
        return fail(ErrorKind::Rejected, u"not a signature of minisign"_s);
    }
    const auto first = decoded(lines[1], signatureMark.size() + idBytes + qsizetype(crypto_sign_BYTES));
    const auto second = decoded(lines[3], qsizetype(crypto_sign_BYTES));
    if (!first || !second || !first->startsWith(signatureMark)) {
        return fail(ErrorKind::Rejected, u"not a signature of minisign"_s);
    }
    if (first->mid(signatureMark.size(), idBytes) != key.id) {
        return fail(ErrorKind::Rejected, u"signed with another key"_s);
    }
    const QByteArray of = first->mid(signatureMark.size() + idBytes), said = lines[2].mid(trusted.size());
    if (!isOf(of, digest(bytes), key)) {
        return fail(ErrorKind::Rejected, u"not what was signed"_s);
    }
    if (!isOf(*second, of + said, key)) {
        return fail(ErrorKind::Rejected, u"its comment is not the one that was signed"_s);
    }
    return QString::fromUtf8(said);
}

} // namespace cf::seal
