#include "models/base/sha256.h"

#include <QIODevice>

#include <openssl/evp.h>

namespace cf {

namespace {

constexpr qsizetype digestBytes = 32;
constexpr qint64 pieceBytes = 64 * 1024;

/// Fetched once: each fetch takes longer than a short text. A context of its own reads no configuration.
const EVP_MD* algorithm()
{
    static const EVP_MD* const fetched = EVP_MD_fetch(OSSL_LIB_CTX_new(), "SHA256", nullptr);
    if (!fetched) {
        qFatal("libcrypto has no SHA-256"); // nothing could be proven
    }
    return fetched;
}

} // namespace

struct Sha256::Context {
    EVP_MD_CTX* digest = EVP_MD_CTX_new();
    Context() = default;
    Q_DISABLE_COPY_MOVE(Context)
    ~Context() { EVP_MD_CTX_free(digest); }

    void begin() { EVP_DigestInit_ex2(digest, algorithm(), nullptr); }
    void add(QByteArrayView bytes) { EVP_DigestUpdate(digest, bytes.data(), size_t(bytes.size())); }
    QByteArray end()
    {
        QByteArray made(digestBytes, Qt::Uninitialized);
        EVP_DigestFinal_ex(digest, reinterpret_cast<unsigned char*>(made.data()), nullptr);
        return made;
    }
};

Sha256::Sha256()
    : m_context(std::make_unique<Context>())
{
    m_context->begin();
}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::addData(QByteArrayView bytes) { m_context->add(bytes); }

bool Sha256::addData(QIODevice* device)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (;;) {
        const qint64 read = device->read(piece.data(), piece.size());
        if (read <= 0) {
            return read == 0 && device->atEnd();
        }
        addData(QByteArrayView(piece).first(read));
    }
}

QByteArray Sha256::result() const
{
    Context copy;
    EVP_MD_CTX_copy_ex(copy.digest, m_context->digest);
    return copy.end();
}

void Sha256::reset() { m_context->begin(); }

QByteArray sha256Of(QByteArrayView bytes)
{
    thread_local Sha256::Context context;
    context.begin();
    context.add(bytes);
    return context.end();
}

} // namespace cf
