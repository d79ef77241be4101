// What a run is at, as its cursor tells; every part of every kind of repository has a phase of its own making.
#include "models/connectors/remote/archive_walk.h"
#include "models/connectors/remote/cursor_phase.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

class CursorPhaseTest : public QObject
{
    Q_OBJECT

    static RunPhase phaseIn(const QString& part)
    {
        connectors::RunCursor cursor;
        cursor.part = part;
        return connectors::phaseOf(cursor.text());
    }

private Q_SLOTS:
    void tellsWhatTheRunIsAt()
    {
        QCOMPARE(phaseIn(u"objects"_s), RunPhase::Changes);
        QCOMPARE(phaseIn(u"change log"_s), RunPhase::Deletions);
        QCOMPARE(phaseIn(u"reconciliation"_s), RunPhase::Compare);
        QCOMPARE(connectors::phaseOf({}), RunPhase::Changes);
        QCOMPARE(connectors::phaseOf(u"7 of a folder"_s), RunPhase::Changes);
    }

    /// A part that a connector names otherwise some day would be told as reading.
    void knowsThePartsThatTellOfDeletions()
    {
        static const QRegularExpression name(u"QString name\\(\\) const override \\{ return u\"([^\"]+)\"_s; \\}"_s);
        int parts = 0;
        QDirIterator files(qEnvironmentVariable("CF_SOURCE") + u"/models/connectors"_s, {u"*_deletions.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto found = name.globalMatch(QString::fromUtf8(file.readAll()));
            while (found.hasNext()) {
                const QString part = found.next().captured(1);
                if (part != u"holds"_s) { // changed holds stand in the same file there
                    QVERIFY2(phaseIn(part) != RunPhase::Changes, qPrintable(part));
                    ++parts;
                }
            }
        }
        QCOMPARE(parts, 9);
    }
};

QTEST_GUILESS_MAIN(CursorPhaseTest)
#include "cursor_phase_test.moc"
