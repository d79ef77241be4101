#include "models/secrets/keychain_job.h"

#include <QCoroSignal>
#include <QLibrary>
#include <QStringDecoder>

#include <qt6keychain/keychain.h>

namespace cf::secrets {

namespace {

Error errorOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return {ErrorKind::NotFound, QStringLiteral("not in the keychain"), std::nullopt};
    case QKeychain::AccessDeniedByUser:
        return {ErrorKind::Unauthorised, QStringLiteral("the person refused"), std::nullopt};
    case QKeychain::AccessDenied: return {ErrorKind::Locked, QStringLiteral("the keychain is locked"), std::nullopt};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {ErrorKind::Unavailable, QStringLiteral("QtKeychain finds no keychain; is libsecret installed?"),
                std::nullopt};
    default: break;
    }
    // Its text is in the language of the desktop, so the number stands alone.
    return {ErrorKind::Protocol, QStringLiteral("QtKeychain failed (%1)").arg(int(error)), std::nullopt};
}

/// Runs it to its end; it is gone soon after.
QCoro::Task<Result<void>> finished(QKeychain::Job* job, QString key)
{
    job->setAutoDelete(false); // the answer to its signal comes later, and reads it
    job->setInsecureFallback(false);
    job->setKey(key);
    job->start();
    co_await qCoro(job, &QKeychain::Job::finished);
    job->deleteLater();
    if (job->error() != QKeychain::NoError) {
        co_return tl::unexpected<Error>(errorOf(job->error()));
    }
    co_return Result<void>();
}

void overwriteText(QString& text) { overwrite(text.data(), text.size() * qsizetype(sizeof(QChar))); }

} // namespace

QCoro::Task<Result<Secret>> readItem(ItemName name)
{
    auto* job = new QKeychain::ReadPasswordJob(name.service);
    const Result<void> read = co_await finished(job, name.key);
    if (!read) {
        co_return tl::unexpected<Error>(read.error());
    }
    QByteArray shared = job->binaryData(); // of a text, too
    QByteArray ours(shared.constData(), shared.size());
    overwrite(const_cast<char*>(shared.constData()), shared.size()); // not data(): the job's own bytes are meant
    co_return Secret(std::move(ours));
}

QCoro::Task<Result<void>> writeItem(ItemName name, Secret secret)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless); // or half a character at the end is none
    QString text = decoder(secret.reveal());
    if (text.isEmpty() || decoder.hasError() || text.contains(QChar(0))) {
        overwriteText(text);
        co_return fail(ErrorKind::Rejected, QStringLiteral("a secret is UTF-8 text without NUL, and not empty"));
    }
    auto* job = new QKeychain::WritePasswordJob(name.service);
    job->setTextData(text); // as binary data it would lie beside a text of the same name, and that one is read first
    overwriteText(text);
    const Result<void> written = co_await finished(job, name.key);
    co_return written;
}

QCoro::Task<Result<void>> removeItem(ItemName name)
{
    const Result<void> removed = co_await finished(new QKeychain::DeletePasswordJob(name.service), name.key);
    co_return removed;
}

// QtKeychain loads libsecret at run time and hides it, so what is missing there is called the same way.

void outliveBus()
{
    constexpr int sessionBus = 2; // G_BUS_TYPE_SESSION
    const auto gio = QStringLiteral("gio-2.0");
    const auto busOf = reinterpret_cast<void* (*)(int, void*, void*)>(QLibrary::resolve(gio, 0, "g_bus_get_sync"));
    const auto setExitOnClose =
        reinterpret_cast<void (*)(void*, int)>(QLibrary::resolve(gio, 0, "g_dbus_connection_set_exit_on_close"));
    if (busOf && setExitOnClose) {
        if (void* shared = busOf(sessionBus, nullptr, nullptr)) { // kept: with its last owner the setting goes, too
            setExitOnClose(shared, 0);
        }
    }
}

void forgetSession()
{
    const auto disconnect =
        reinterpret_cast<void (*)()>(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect"));
    if (disconnect) {
        disconnect();
    }
}

} // namespace cf::secrets
