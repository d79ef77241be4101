// Certificates for a server on this machine, good and bad ones, made when they are needed. Source: RFC 5280.
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QSslCertificate>
#include <QSslKey>

namespace cf::sandbox {

enum class Tls {
    None,
    Trusted,    ///< by whoever trusts the sandbox's authority
    SelfSigned, ///< by itself
    WrongHost,  ///< by the authority, for another name
    Expired     ///< by the authority, until yesterday
};
std::optional<Tls> tlsNamed(QStringView name); ///< "none", "trusted", "self-signed", "wrong-host", "expired"

struct ServerIdentity {
    QSslCertificate certificate;
    QSslKey key;
};

/// Signs for 127.0.0.1 and localhost. Its key exists in this process alone.
class CertificateAuthority
{
public:
    /// Storage: the library for it failed. `now` decides what has expired; by the clock of the machine, as clients do.
    static Result<CertificateAuthority> open(UtcMs now);
    CertificateAuthority(CertificateAuthority&&) noexcept;
    CertificateAuthority& operator=(CertificateAuthority&&) noexcept;
    ~CertificateAuthority();

    const QSslCertificate& certificate() const { return m_certificate; }
    Result<ServerIdentity> identityFor(Tls tls) const; ///< not of Tls::None

private:
    struct Secret;
    CertificateAuthority();
    std::unique_ptr<Secret> m_secret;
    QSslCertificate m_certificate;
    UtcMs m_now = 0;
};

} // namespace cf::sandbox
