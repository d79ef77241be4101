// SHA-256 (FIPS 180-4) by libcrypto, which uses what the processor has for it: Qt's own takes eight times as long. Any thread; one
// object is used by one at a time. Nothing is read from outside for it, neither a configuration nor modules, so a confined process may use it.
#pragma once

#include <QByteArray>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QIODevice)

namespace cf {

/// Of bytes that come in pieces.
class Sha256
{
public:
    Sha256();
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void addData(QByteArrayView bytes);
    /// All that is left to be read. False when reading failed.
    bool addData(QIODevice* device);
    /// Of what came so far, 32 bytes; more may come after it.
    QByteArray result() const;
    void reset();

private:
    friend QByteArray sha256Of(QByteArrayView bytes);
    struct Context;
    std::unique_ptr<Context> m_context;
};

/// 32 bytes.
QByteArray sha256Of(QByteArrayView bytes);

} // namespace cf
