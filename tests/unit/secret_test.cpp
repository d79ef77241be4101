// A secret in memory: nothing prints it, and nothing is left of it.

#include "models/base/secret.h"

#include <QDataStream>
#include <QDebug>
#include <QTest>
#include <QTextStream>

#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace cf;

namespace {

template <class Stream>
concept Takes = requires(Stream& stream, const Secret& secret)
{
    stream << secret;
};

static_assert(!Takes<QDebug> && !Takes<QTextStream> && !Takes<QDataStream>);
static_assert(!std::is_convertible_v<Secret, QString> && !std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QString, Secret> && !std::is_constructible_v<QByteArray, Secret>);
static_assert(!std::is_constructible_v<Secret, const QByteArray&>, "one more copy than its maker thinks");

/// Long enough that what an allocator writes into memory it got back does not cover it.
constexpr qsizetype size = 400;
char byteAt(qsizetype i) { return char('a' + (i * 7) % 26); }

QByteArray someBytes()
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = byteAt(i);
    }
    return bytes;
}

/// How many of them still lie at an address. Asked of the kernel, as a debugger would, since the memory may be nobody's
/// any more; and without the heap, which would hand out that very memory.
int leftAt(const char* place)
{
    std::array<char, size> found{};
    const int memory = open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    const ssize_t got = pread(memory, found.data(), found.size(), off_t(quintptr(place)));
    close(memory);
    int same = 0;
    for (qsizetype i = 0; i < got; ++i) {
        same += found[size_t(i)] == byteAt(i) ? 1 : 0;
    }
    return same;
}

} // namespace

class SecretTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsWhatItWasGiven()
    {
        const Secret secret(QByteArray("a\0b", 3));
        QCOMPARE(secret.reveal().toByteArray(), QByteArray("a\0b", 3));
        QVERIFY(!secret.isEmpty());
        QVERIFY(Secret().isEmpty() && Secret(QByteArray()).isEmpty());
    }

    void isEqualByItsBytes()
    {
        QVERIFY(Secret(QByteArray("one")) == Secret(QByteArray("one")));
        QVERIFY(Secret(QByteArray("one")) != Secret(QByteArray("two")));
        QVERIFY(Secret(QByteArray("one")) != Secret());
        QVERIFY(Secret() == Secret(QByteArray()));
    }

    void sharesItsBytesWithCopies()
    {
        const Secret secret(QByteArray("one"));
        const Secret copy = secret;
        QCOMPARE(static_cast<const void*>(copy.reveal().data()), static_cast<const void*>(secret.reveal().data()));
    }

    void overwritesItsBytesWithTheLastOwner()
    {
        auto secret = std::make_unique<Secret>(someBytes());
        auto copy = std::make_unique<Secret>(*secret);
        const char* place = secret->reveal().data();
        secret.reset();
        QCOMPARE(leftAt(place), 400);
        copy.reset();
        QVERIFY2(leftAt(place) < 40, qPrintable(QString::number(leftAt(place))));
    }

    void overwritesWhatItWasMadeFrom()
    {
        QByteArray bytes = someBytes();
        const char* place = bytes.constData();
        QCOMPARE(leftAt(place), 400);
        const Secret secret(std::move(bytes));
        QVERIFY2(leftAt(place) < 40, qPrintable(QString::number(leftAt(place))));
        QCOMPARE(secret.reveal().toByteArray(), someBytes());
    }

    void leavesAloneWhatOthersShare()
    {
        const QByteArray shared = someBytes();
        QByteArray bytes = shared;
        const Secret secret(std::move(bytes));
        QCOMPARE(shared, someBytes());
    }
};

QTEST_GUILESS_MAIN(SecretTest)
#include "secret_test.moc"
