// A process that asks the keychain for what it reads on its standard input, as often as it is told, and says what it
// got. The bus, the keychain's daemon and the event loop are those of its environment, which is why it is a process.
//   N store|read|remove REPOSITORY password|access-token|refresh-token nobody|person [SECRET in hex]
//   N read-elsewhere ...     the same on another thread
//   N close
// Answers, in any order: "N ok", "N ok SECRET in hex", "N KIND".  usage: keychain_probe OWNER
#include "models/base/deliver.h"
#include "models/secrets/keychain.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QThread>

#include <iostream>
#include <unistd.h>

namespace {

using namespace cf;

const char* word(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Unavailable: return "Unavailable";
    case ErrorKind::Locked: return "Locked";
    case ErrorKind::Unauthorised: return "Unauthorised";
    case ErrorKind::NotFound: return "NotFound";
    case ErrorKind::Rejected: return "Rejected";
    case ErrorKind::Timeout: return "Timeout";
    case ErrorKind::Cancelled: return "Cancelled";
    default: return "another";
    }
}

void say(const QByteArray& number, const QByteArray& answer)
{
    std::cout << number.constData() << ' ' << answer.constData() << std::endl;
}

QByteArray answerOf(const Result<void>& done) { return done ? QByteArray("ok") : QByteArray(word(done.error().kind)); }

QByteArray answerOf(const Result<Secret>& secret)
{
    return secret ? "ok " + secret->reveal().toByteArray().toHex() : QByteArray(word(secret.error().kind));
}

template <class T>
void whenDone(QByteArray number, QFuture<Result<T>> future)
{
    deliver(future, qApp, [number, future](const Result<T>& done) {
        if (!done) {
            std::cerr << number.constData() << ": " << qPrintable(done.error().detail) << std::endl;
        }
        say(number, answerOf(done));
    });
}

SecretPurpose purposeFrom(const QByteArray& text)
{
    return text == "password"       ? SecretPurpose::Password
           : text == "access-token" ? SecretPurpose::AccessToken
                                    : SecretPurpose::RefreshToken;
}

void obey(secrets::Keychain& keychain, const QList<QByteArray>& words)
{
    const QByteArray number = words.value(0);
    const QByteArray order = words.value(1);
    const SecretName name{RepositoryId(QString::fromUtf8(words.value(2))), purposeFrom(words.value(3))};
    const Asking asking = words.value(4) == "person" ? Asking::Person : Asking::Nobody;
    if (order == "store") {
        whenDone(number, keychain.store(name, Secret(QByteArray::fromHex(words.value(5))), asking));
    } else if (order == "read") {
        whenDone(number, keychain.read(name, asking));
    } else if (order == "remove") {
        whenDone(number, keychain.remove(name, asking));
    } else if (order == "read-elsewhere") {
        auto* thread = QThread::create([&keychain, name, asking, number] {
            const QFuture<Result<Secret>> future = keychain.read(name, asking);
            say(number, answerOf(future.result())); // waits, as a thread may that is not the keychain's
        });
        QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
        thread->start();
    } else if (order == "close") {
        keychain.close();
        say(number, "ok");
    }
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    secrets::Keychain keychain(QCoreApplication::arguments().value(1));
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QByteArray pending;
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        char bytes[4096];
        const ssize_t got = read(STDIN_FILENO, bytes, sizeof bytes);
        if (got <= 0) {
            QCoreApplication::quit();
            return;
        }
        pending.append(bytes, got);
        for (qsizetype end = pending.indexOf('\n'); end >= 0; end = pending.indexOf('\n')) {
            obey(keychain, pending.left(end).split(' '));
            pending.remove(0, end + 1);
        }
    });
    std::cout << "ready" << std::endl;
    return QCoreApplication::exec();
}
