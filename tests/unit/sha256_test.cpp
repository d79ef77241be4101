#include "models/base/sha256.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace cf;

namespace {

QByteArray byQt(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// Can be read once and then says that it cannot.
class BrokenDevice : public QIODevice
{
public:
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        if (m_isRead) {
            return -1;
        }
        m_isRead = true;
        std::fill_n(data, most, 'x');
        return most;
    }
    qint64 writeData(const char*, qint64) override { return -1; }
    bool atEnd() const override { return false; }

private:
    bool m_isRead = false;
};

} // namespace

class Sha256Test : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theVectorsOfTheStandardHold()
    {
        QCOMPARE(sha256Of({}).toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256Of("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256Of("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex(), QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    }

    void bytesOfAnyLengthAreAsQtSays()
    {
        QByteArray bytes;
        for (int length = 0; length < 300; ++length) {
            QCOMPARE(sha256Of(bytes), byQt(bytes));
            bytes.append(char(length * 37));
        }
    }

    void piecesAreAsTheWholeAndMoreMayComeAfterAResult()
    {
        QByteArray bytes(100'000, 'y');
        QRandomGenerator random(7);
        Sha256 hash;
        qsizetype at = 0;
        while (at < bytes.size()) {
            const qsizetype piece = std::min<qsizetype>(bytes.size() - at, random.bounded(0, 3'000));
            hash.addData(QByteArrayView(bytes).sliced(at, piece));
            at += piece;
            QCOMPARE(hash.result(), byQt(bytes.first(at)));
        }
        hash.reset();
        QCOMPARE(hash.result(), byQt({}));
        Sha256 moved = std::move(hash);
        moved.addData("z");
        QCOMPARE(moved.result(), byQt("z"));
    }

    void aDeviceIsReadToItsEndAndABrokenOneIsTold()
    {
        QByteArray bytes(200'001, 'd');
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        Sha256 hash;
        QVERIFY(hash.addData(&buffer));
        QCOMPARE(hash.result(), byQt(bytes));

        BrokenDevice broken;
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QVERIFY(!hash.addData(&broken));
    }

    void threadsDoNotDisturbOneAnother()
    {
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back([&wrong, thread] {
                const QByteArray bytes(1'000 + thread, char('a' + thread));
                const QByteArray right = byQt(bytes);
                for (int again = 0; again < 2'000; ++again) {
                    wrong += sha256Of(bytes) != right;
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_APPLESS_MAIN(Sha256Test)
#include "sha256_test.moc"
