// A pack that is put together survives kill -9 at any moment: what was said to be kept is there, in its order, and can be undone step by step.
#include "models/desk/desk.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace cf;

namespace {

/// Adds one item after the other and says so when it is on the disk, until somebody kills it.
int addForEver(const QString& profile)
{
    const auto desk = *desk::Desk::open(profile);
    Pack pack;
    pack.id = u"PK-1"_s;
    pack.composition.checklist = u"dispute"_s;
    auto begun = desk->beginPack(pack);
    begun.waitForFinished();
    PackComposition composition = pack.composition;
    for (int i = 0; i < 100'000; ++i) {
        PackItem item;
        item.key = u"item %1"_s.arg(i);
        composition.items.push_back(item);
        auto kept = desk->changePack(pack.id, composition, u"add"_s, u"ana"_s, i);
        kept.waitForFinished();
        if (!kept.result()) {
            return 1;
        }
        std::printf("%d\n", i + 1);
        std::fflush(stdout);
    }
    return 0;
}

} // namespace

class PackKillTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasSaidToBeKeptIsThereAfterAKill()
    {
        bool isGiven = false;
        const quint32 told = qEnvironmentVariable("CF_SEED").toUInt(&isGiven), seed = isGiven ? told : QRandomGenerator::global()->generate();
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 8; ++round) {
            QTemporaryDir home;
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {u"--add"_s, home.path()});
            QVERIFY(child.waitForStarted());
            const int enough = 1 + int(random.bounded(40U));
            int said = 0;
            while (said < enough && child.waitForReadyRead(20'000)) {
                while (child.canReadLine()) {
                    said = child.readLine().trimmed().toInt();
                }
            }
            QVERIFY(said >= enough);
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            while (child.canReadLine()) {
                said = std::max(said, child.readLine().trimmed().toInt());
            }
            const auto desk = *desk::Desk::open(home.path());
            auto read = desk->pack(u"PK-1"_s);
            QVERIFY(QTest::qWaitFor([&] { return read.isFinished(); }));
            const Result<Pack> pack = read.result();
            QVERIFY(pack);
            const int there = int(pack->composition.items.size());
            QVERIFY2(there >= said, qPrintable(u"%1 of %2"_s.arg(there).arg(said)));
            for (int i = 0; i < there; ++i) {
                QCOMPARE(pack->composition.items[size_t(i)].key, u"item %1"_s.arg(i));
            }
            auto undone = desk->undoPack(u"PK-1"_s);
            QVERIFY(QTest::qWaitFor([&] { return undone.isFinished(); }));
            QCOMPARE(int(undone.result()->composition.items.size()), there - 1);
        }
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && QString::fromLocal8Bit(argv[1]) == u"--add") {
        return addForEver(QString::fromLocal8Bit(argv[2]));
    }
    PackKillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "pack_kill_test.moc"
