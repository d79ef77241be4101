#include "app/sandbox/serving/certificates.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

template <auto Free>
struct Freed {
    template <class T>
    void operator()(T* thing) const
    {
        Free(thing);
    }
};
using KeyPair = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;
using Buffer = std::unique_ptr<BIO, Freed<BIO_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION_free>>;

constexpr UtcMs day = 86'400'000;

struct Terms {
    const char* name;
    const char* alternative; ///< null: none
    bool isAuthority;
    UtcMs from, to;
};

QByteArray pemOf(const Buffer& buffer)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(buffer.get(), &data);
    return QByteArray(data, size);
}

bool extend(X509* certificate, X509* issuer, int kind, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

Certificate issue(const Terms& terms, EVP_PKEY* subject, X509* issuer, EVP_PKEY* signer)
{
    Certificate made(X509_new());
    quint64 serial = 0;
    if (!made || RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) != 1) {
        return nullptr;
    }
    X509* const certificate = made.get();
    X509_NAME* const name = X509_get_subject_name(certificate);
    const bool isMade = X509_set_version(certificate, 2) == 1 && ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1) == 1 &&
                        ASN1_TIME_set(X509_getm_notBefore(certificate), terms.from / 1000) != nullptr &&
                        ASN1_TIME_set(X509_getm_notAfter(certificate), terms.to / 1000) != nullptr && X509_set_pubkey(certificate, subject) == 1 &&
                        X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(terms.name), -1, -1, 0) == 1 &&
                        X509_set_issuer_name(certificate, issuer == nullptr ? name : X509_get_subject_name(issuer)) == 1;
    X509* const parent = issuer == nullptr ? certificate : issuer;
    const bool isExtended = isMade && extend(certificate, parent, NID_basic_constraints, terms.isAuthority ? "critical,CA:TRUE" : "CA:FALSE") &&
                            (terms.alternative == nullptr || extend(certificate, parent, NID_subject_alt_name, terms.alternative));
    return isExtended && X509_sign(certificate, signer, EVP_sha256()) > 0 ? std::move(made) : nullptr;
}

QSslCertificate readable(X509* certificate)
{
    const Buffer buffer(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(buffer.get(), certificate);
    return QSslCertificate(pemOf(buffer), QSsl::Pem);
}

} // namespace

struct CertificateAuthority::Secret {
    KeyPair key;
    Certificate certificate;
};

CertificateAuthority::CertificateAuthority() = default;
CertificateAuthority::CertificateAuthority(CertificateAuthority&&) noexcept = default;
CertificateAuthority& CertificateAuthority::operator=(CertificateAuthority&&) noexcept = default;
CertificateAuthority::~CertificateAuthority() = default;

std::optional<Tls> tlsNamed(QStringView name)
{
    const QStringList names{u"none"_s, u"trusted"_s, u"self-signed"_s, u"wrong-host"_s, u"expired"_s};
    const qsizetype at = names.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(Tls(at));
}

Result<CertificateAuthority> CertificateAuthority::open(UtcMs now)
{
    CertificateAuthority authority;
    authority.m_now = now;
    authority.m_secret = std::make_unique<Secret>();
    authority.m_secret->key.reset(EVP_EC_gen("P-256"));
    if (authority.m_secret->key) {
        EVP_PKEY* const key = authority.m_secret->key.get();
        authority.m_secret->certificate = issue({"Counterfoil sandbox authority", nullptr, true, now - 30 * day, now + 30 * day}, key, nullptr, key);
    }
    if (!authority.m_secret->certificate) {
        return fail(ErrorKind::Storage, u"no certificate could be made"_s);
    }
    authority.m_certificate = readable(authority.m_secret->certificate.get());
    return authority;
}

Result<ServerIdentity> CertificateAuthority::identityFor(Tls tls) const
{
    const KeyPair key(EVP_EC_gen("P-256"));
    const bool isOther = tls == Tls::WrongHost;
    const Terms terms{isOther ? "archive.example" : "localhost", isOther ? "DNS:archive.example" : "DNS:localhost,IP:127.0.0.1", false,
                      m_now - 20 * day, tls == Tls::Expired ? m_now - day : m_now + 20 * day};
    const bool isOwn = tls == Tls::SelfSigned;
    const Certificate made =
        !key ? nullptr : issue(terms, key.get(), isOwn ? nullptr : m_secret->certificate.get(), isOwn ? key.get() : m_secret->key.get());
    const Buffer buffer(BIO_new(BIO_s_mem()));
    if (!made || PEM_write_bio_PrivateKey(buffer.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1) {
        return fail(ErrorKind::Storage, u"no certificate could be made"_s);
    }
    return ServerIdentity{readable(made.get()), QSslKey(pemOf(buffer), QSsl::Ec, QSsl::Pem)};
}

} // namespace cf::sandbox
