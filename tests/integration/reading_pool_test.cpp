// The pool with real child processes: the product's own, and one that misbehaves on purpose.
#include "models/reading/reader_pool.h"
#include "tests/support/pdf_maker.h"
#include "tests/support/scan_maker.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace cf;
using namespace cf::reading;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

namespace {

QString bin(const QString& name) { return qEnvironmentVariable("CF_BIN") + u'/' + name; }

ReaderSettings settings(const QString& program)
{
    ReaderSettings result;
    result.program = program;
    return result;
}
ReaderSettings realOne() { return settings(bin(u"counterfoil-reader"_s)); }
ReaderSettings unruly() { return settings(bin(u"reading_unruly_child"_s)); }

Result<Extraction> readNow(ReaderPool& pool, const QByteArray& bytes)
{
    auto future = pool.read(bytes, QString(), QString());
    future.waitForFinished();
    return future.result();
}

/// Processes whose parent this is, and what they are called.
QList<pid_t> childProcesses()
{
    QList<pid_t> found;
    for (const QString& entry : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/"_s + entry + u"/stat"_s);
        if (entry[0].isDigit() && stat.open(QIODevice::ReadOnly)) {
            const QByteArray line = stat.readAll();
            const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
            if (fields.size() > 1 && fields[1].toInt() == getpid() && fields[0] != "Z") {
                found.append(entry.toInt());
            }
        }
    }
    return found;
}

QByteArray noise(QRandomGenerator& random, int most)
{
    QByteArray bytes(random.bounded(1, most), Qt::Uninitialized);
    for (char& byte : bytes) {
        byte = char(random.bounded(256));
    }
    return bytes;
}

} // namespace

class ReaderPoolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsADocumentInAChild()
    {
        ReaderPool pool(realOne());
        const auto found = readNow(pool, test::pdf({{u"Hello"_s}, {u"World"_s}}));
        QVERIFY(found);
        QCOMPARE(found->state, TextState::Extracted);
        QCOMPARE(found->text, u"Hello\fWorld"_s);
        QVERIFY(!childProcesses().isEmpty());
    }

    void reapsItsChildren()
    {
        {
            ReaderPool pool(realOne());
            readNow(pool, "text");
        }
        QVERIFY(childProcesses().isEmpty());
    }

    void row99ScansAreDrawnInAChildThatCanOpenNothing()
    {
        ReaderPool pool(realOne());
        QImage photograph(600, 800, QImage::Format_RGB32);
        photograph.fill(Qt::gray);
        for (const QByteArray& bytes : {test::scan({{}, {}}), test::picture(photograph, "JPEG"), test::picture(photograph, "PNG")}) {
            const bool isScan = bytes.startsWith("II*") || bytes.startsWith("MM");
            const auto found = readNow(pool, bytes);
            QVERIFY(found);
            QCOMPARE(found->state, TextState::NoText);
            QCOMPARE(found->pages, isScan ? 2 : 1);
            const auto drawn = pool.page(bytes, found->pages - 1, 1).result();
            QVERIFY2(drawn, drawn ? "" : qPrintable(drawn.error().detail));
            QCOMPARE(drawn->height, isScan ? 843 : 842);
        }
    }

    void answersAboutPages()
    {
        ReaderPool pool(realOne());
        const QByteArray pdf = test::pdf({{u"One"_s}, {u"Two"_s}});
        auto sizes = pool.pageSizes(pdf);
        auto image = pool.page(pdf, 1, 1.5);
        auto pageWords = pool.pageWords(pdf, 1);
        auto missing = pool.page(pdf, 2, 1);
        auto wrong = pool.pageSizes("not a pdf");
        QCOMPARE(sizes.result()->size(), size_t(2));
        QCOMPARE(image.result()->width, 893);
        QCOMPARE(pageWords.result()->at(0).text, u"Two"_s);
        QCOMPARE(missing.result().error().kind, ErrorKind::Rejected);
        QCOMPARE(wrong.result().error().kind, ErrorKind::Rejected);
    }

    void sendsADocumentAgainWhenTheChildForgotIt()
    {
        ReaderPool pool(unruly()); // this one remembers nothing
        const QByteArray document = "document";
        for (int i = 0; i < 3; ++i) {
            auto sizes = pool.pageSizes(document);
            QCOMPARE(sizes.result()->at(0).width, double(document.size()));
        }
    }

    void readsTwoHundredDocumentsAskedForFromManyThreads()
    {
        ReaderPool pool(realOne());
        std::atomic<int> right = 0;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 4; ++thread) {
                threads.emplace_back([&pool, &right, thread] {
                    std::vector<QFuture<Result<Extraction>>> futures;
                    for (int i = 0; i < 50; ++i) {
                        futures.push_back(
                            pool.read(test::pdf({{u"Document %1"_s.arg(thread * 50 + i)}}), QString(), QString()));
                    }
                    for (int i = 0; i < 50; ++i) {
                        const auto found = futures[size_t(i)].result();
                        right += found && found->text == u"Document %1"_s.arg(thread * 50 + i) ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(right.load(), 200);
    }

    void livesThroughKillsInTheMiddleOfTheWork()
    {
        ReaderPool pool(realOne());
        std::vector<QFuture<Result<Extraction>>> futures;
        for (int i = 0; i < 100; ++i) {
            futures.push_back(
                pool.read(test::pdf(QList<QStringList>(20, {u"Document %1"_s.arg(i)})), QString(), QString()));
        }
        for (int round = 0; round < 5; ++round) {
            futures[size_t(round) * 10].waitForFinished();
            for (const pid_t child : childProcesses()) {
                ::kill(child, SIGKILL);
            }
        }
        for (int i = 0; i < 100; ++i) {
            const auto found = futures[size_t(i)].result();
            QVERIFY(found);
            // Killed twice on the same document it gives up; that is said, and is not a wrong text.
            QVERIFY(found->state == TextState::Unreadable ? found->reason == u"the reader crashed (signal 9)"_s
                                                          : found->text.startsWith(u"Document %1\f"_s.arg(i)));
        }
    }

    void triesACrashOnceMoreAndThenSaysSo()
    {
        ReaderPool pool(unruly());
        const auto crashed = readNow(pool, "crash");
        QCOMPARE(crashed->state, TextState::Unreadable);
        QCOMPARE(crashed->reason, u"the reader crashed (signal 11)"_s);
        QTemporaryDir folder;
        const QByteArray once = "crash-once " + QFile::encodeName(folder.filePath(u"marker"_s));
        QCOMPARE(readNow(pool, once)->text.toUtf8(), once);
        QCOMPARE(readNow(pool, "exit")->reason, u"the reader crashed (exit code 3)"_s);
        QCOMPARE(readNow(pool, "fine")->text, u"fine"_s);
    }

    void killsAChildThatHangs()
    {
        ReaderSettings quick = unruly();
        quick.readLimit = 1s;
        ReaderPool pool(quick);
        const auto found = readNow(pool, "hang");
        QCOMPARE(found->state, TextState::TimedOut);
        QCOMPARE(readNow(pool, "fine")->text, u"fine"_s);
    }

    void doesNotLetOneHangingDocumentHoldUpTheOthers()
    {
        ReaderSettings slow = unruly();
        slow.readLimit = 5s;
        ReaderPool pool(slow);
        auto stuck = pool.read("hang", QString(), QString());
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(readNow(pool, "fine")->text, u"fine"_s);
        }
        QVERIFY(!stuck.isFinished());
    }

    void showsAPageWhileEveryReaderIsBusy()
    {
        ReaderSettings slow = unruly();
        slow.readLimit = 60s;
        ReaderPool pool(slow);
        auto first = pool.read("hang", QString(), QString());
        auto second = pool.read("hang", QString(), QString());
        auto sizes = pool.pageSizes("document");
        sizes.waitForFinished();
        QVERIFY(sizes.result());
        QVERIFY(!first.isFinished() && !second.isFinished());
    }

    void believesNoBrokenAnswer()
    {
        ReaderPool pool(unruly());
        for (const QByteArray& order : {QByteArray("babble"), QByteArray("wrong-id")}) {
            const auto found = readNow(pool, order);
            QCOMPARE(found->state, TextState::Unreadable);
            QCOMPARE(found->reason, u"the reader gave a broken answer"_s);
        }
        QCOMPARE(readNow(pool, "fine")->text, u"fine"_s);
    }

    void saysThatMemoryRanOut()
    {
        ReaderPool pool(unruly());
        QCOMPARE(readNow(pool, "oom")->state, TextState::TooLarge);
    }

    void keepsAChildWithinItsMemory()
    {
        if (sanitized) {
            QSKIP("a sanitizer needs the address space");
        }
        ReaderSettings tight = realOne();
        tight.memoryBytes = 320LL << 20;
        ReaderPool pool(tight);
        const auto found = readNow(pool, "<html>" + QByteArray("<b>x</b>").repeated(3 << 20));
        QCOMPARE(found->state, TextState::TooLarge);
        QCOMPARE(found->reason, u"over the memory limit"_s);
        QCOMPARE(readNow(pool, "fine")->text, u"fine"_s);
    }

    void refusesADocumentOverTheLimitUnopened()
    {
        ReaderSettings small = realOne();
        small.documentBytes = 1 << 20;
        ReaderPool pool(small);
        QCOMPARE(readNow(pool, QByteArray((1 << 20) + 1, 'x'))->state, TextState::TooLarge);
        auto page = pool.page(QByteArray((1 << 20) + 1, 'x'), 0, 1);
        QCOMPARE(page.result().error().kind, ErrorKind::Rejected);
        QVERIFY(childProcesses().isEmpty());
    }

    void saysThatTheProgramIsMissing()
    {
        ReaderPool pool(settings(bin(u"no-such-reader"_s)));
        const auto found = readNow(pool, "x");
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::NotFound);
    }

    void givesUpOnAProgramThatDoesNotStart()
    {
        QTemporaryDir folder;
        for (const QString& name : {u"dying"_s, u"mute"_s}) {
            QVERIFY(QFile::link(bin(u"reading_unruly_child"_s), folder.filePath(name)));
            ReaderSettings broken = settings(folder.filePath(name));
            broken.startLimit = 200ms;
            ReaderPool pool(broken);
            const auto found = readNow(pool, "x");
            QVERIFY(!found);
            QCOMPARE(found.error().kind, ErrorKind::NotFound);
        }
    }

    void skipsWhatWasCancelledWhileWaiting()
    {
        ReaderSettings one = unruly();
        one.children = 1;
        one.readLimit = 1s;
        ReaderPool pool(one);
        auto first = pool.read("hang", QString(), QString());
        auto cancelled = pool.read("crash", QString(), QString());
        cancelled.cancel();
        QCOMPARE(readNow(pool, "fine")->text, u"fine"_s);
        QCOMPARE(first.result()->state, TextState::TimedOut);
        cancelled.waitForFinished();
        QVERIFY(cancelled.isCanceled());
        QCOMPARE(cancelled.resultCount(), 0);
    }

    void answersCancelledWhenItEnds()
    {
        std::vector<QFuture<Result<Extraction>>> futures;
        {
            ReaderPool pool(unruly());
            for (int i = 0; i < 50; ++i) {
                futures.push_back(pool.read("hang", QString(), QString()));
            }
        }
        for (const auto& future : futures) {
            QVERIFY(future.isFinished());
            QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
        }
        QVERIFY(childProcesses().isEmpty());
    }

    void survivesRandomDocuments()
    {
        const quint32 seed = qEnvironmentVariableIsSet("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED"))
                                                                  : QRandomGenerator::global()->bounded(1U << 30);
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        ReaderPool pool(realOne());
        const QByteArray pdf = test::pdf({{u"Some words"_s}, {u"and more"_s}});
        std::vector<QFuture<Result<Extraction>>> futures;
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = noise(random, 4000);
            const quint32 kind = random.bounded(4U);
            if (kind == 0) { // a PDF with holes
                bytes = pdf;
                for (int hole = 0; hole < 8; ++hole) {
                    bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
                }
            } else if (kind == 1) {
                bytes.prepend("%PDF-1.7\n");
            } else if (kind == 2) {
                bytes.prepend("From: a@b\nSubject: x\nMIME-Version: 1.0\nContent-Type: text/html\n\n<html>");
            }
            futures.push_back(pool.read(bytes, QString(), QString()));
        }
        for (auto& future : futures) {
            QVERIFY(future.result());
            QVERIFY(future.result()->state != TextState::Pending);
        }
        QCOMPARE(readNow(pool, pdf)->text, u"Some words\fand more"_s);
    }

    void confinesTheChild()
    {
        if (sanitized) {
            QSKIP("not confined under a sanitizer");
        }
        ReaderPool pool(realOne());
        readNow(pool, "x");
        const QList<pid_t> found = childProcesses();
        QVERIFY(!found.isEmpty());
        QFile status(u"/proc/%1/status"_s.arg(found.front()));
        QVERIFY(status.open(QIODevice::ReadOnly));
        const QByteArray lines = status.readAll();
        QVERIFY(lines.contains("Seccomp:\t2"));
        QVERIFY(lines.contains("NoNewPrivs:\t1"));
    }

    void leavesACapturedChildNothingToDo()
    {
        QTemporaryDir folder;
        QFile secret(folder.filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        QProcess probe;
        probe.start(bin(u"reading_confinement_probe"_s), {folder.path()});
        QVERIFY(probe.waitForFinished());
        const QByteArray succeeded = probe.readAllStandardOutput().trimmed();
        if (succeeded == "unconfined") {
            QSKIP("not confined under a sanitizer");
        }
        QCOMPARE(succeeded, QByteArray("end"));
        QVERIFY(secret.exists());
    }
};

QTEST_GUILESS_MAIN(ReaderPoolTest)
#include "reading_pool_test.moc"
