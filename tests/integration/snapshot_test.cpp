// Before and after a change, over a real folder: a snapshot, what is altered, gone, moved and added behind it, and a snapshot that is not as it was written.
#include "models/evidence/preservation/snapshot.h"
#include "models/evidence/preservation/snapshot_lines.h"
#include "models/sync/connected_content.h"
#include "models/sync/source_verifier.h"
#include "tests/support/sync_rig.h"
#include "ui/preservation/snapshot_presenter.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using evidence::SnapshotFinding;

class SnapshotTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<SyncRig> m_rig;
    QTemporaryDir m_out;
    SyncRig& rig() { return *m_rig; }
    QString path(const QString& name = u"before.snapshot"_s) const { return m_out.filePath(name); }

    template <class T> T answered(const QFuture<T>& future)
    {
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return future.result();
    }
    void sync(const QList<int>& letters)
    {
        QList<std::pair<QString, QString>> rows;
        for (const int i : letters) {
            rows.append({u"EX-%1"_s.arg(i), u"%1.txt"_s.arg(i)});
        }
        rig().index(u"a/index.csv"_s, rows);
        QVERIFY(rig().run().has_value());
    }
    void letters(int count)
    {
        QList<int> all;
        for (int i = 1; i <= count; ++i) {
            rig().put(u"a/%1.txt"_s.arg(i), "Letter " + QByteArray::number(i));
            all << i;
        }
        sync(all);
    }
    void readAll()
    {
        rig().clock.advance(1000);
        sync::ConnectedContent content(*rig().cache, [this](const Repository& repository) { return std::make_unique<connectors::FolderConnector>(repository, rig().reader); });
        sync::SourceVerifier verifier(*rig().cache, content, rig().clock);
        QVERIFY(answered(verifier.verify(std::vector<CommunicationId>(), {})).has_value());
    }
    evidence::WrittenSnapshot keep()
    {
        rig().clock.advance(1000);
        const auto written = answered(evidence::writeSnapshot(*rig().cache, path(), u"ana"_s, u"Counterfoil test"_s, rig().clock.now(), std::make_shared<std::atomic<qint64>>(0)));
        if (!written) {
            qWarning("%s", qPrintable(written.error().detail));
        }
        return written.value_or(evidence::WrittenSnapshot());
    }
    Result<evidence::SnapshotComparison> compared()
    {
        rig().clock.advance(1000);
        return answered(evidence::compareSnapshot(*rig().cache, path(), u"Counterfoil test"_s, rig().clock.now(), std::make_shared<std::atomic<qint64>>(0)));
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray& bytes)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void versions(const QString& sql)
    {
        QVERIFY(answered(rig().cache->writer().write([sql](store::Database& database) { return database.execute(sql); })).has_value());
    }
    /// Versions 1 to 4 of a template: approved by ana; by two in their roles; nobody is named; a draft.
    void approvals()
    {
        versions(u"INSERT INTO design_resource (pk, repository, native_id, domain, type, kind, name, name_key, description, hidden, known_from) VALUES "
                 "(1, 1, 'R-1', 'd', 'template', 0, 'Fee change', 'fee change', '', 0, 0);"
                 "INSERT INTO design_version (pk, resource, number, label, label_key, state, state_comment, created_by, modified_by, approved_by, approved, text, content_sha256, known_from, told) VALUES "
                 "(1, 1, 1, '1', '1', 'APPROVED', '', '', '', 'ana', 5000, '', x'aa', 0, 0), (2, 1, 2, '2', '2', 'APPROVED', '', '', '', '', NULL, '', x'bb', 0, 0), "
                 "(3, 1, 3, '3', '3', 'APPROVED', '', '', '', '', NULL, '', x'cc', 0, 0), (4, 1, 4, '4', '4', 'DRAFT', '', '', '', '', NULL, '', x'dd', 0, 0);"
                 "INSERT INTO design_approval (version, position, role, level, actor, comment, outcome, at) VALUES (2, 0, 'Compliance', 1, 'bo', '', 1, 6000), (2, 1, 'Legal', 2, 'cy', '', 1, 7000), "
                 "(3, 0, 'Compliance', 1, '', '', 0, NULL)"_s);
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<SyncRig>(); }
    void cleanup() { m_rig.reset(); }

    void row98NothingIsClaimedBeforeFilesWereReadAgainAndAllIsWhenTheyWere()
    {
        letters(5);
        const evidence::WrittenSnapshot snapshot = keep();
        QCOMPARE(snapshot.files, qint64(5));
        QCOMPARE(snapshot.withoutHash, qint64(0));
        QCOMPARE(snapshot.sha256, QCryptographicHash::hash(bytes(), QCryptographicHash::Sha256));
        auto comparison = compared();
        QVERIFY(comparison);
        QVERIFY(comparison->agrees());
        QVERIFY(!comparison->isComplete());
        QCOMPARE(comparison->sum().notRead, qint64(5));
        readAll();
        comparison = compared();
        QVERIFY(comparison->isComplete());
        QCOMPARE(comparison->sum().same, qint64(5));
        QCOMPARE(comparison->before, snapshot);
        QVERIFY(ui::snapshotVerdict(*comparison).contains(u"All 5 files"));
    }

    void row98WhatWasMissingBeforeKeepsNothingFromBeingComplete_data()
    {
        QTest::addColumn<bool>("isBack");
        QTest::newRow("still missing") << false;
        QTest::newRow("back since") << true;
    }
    void row98WhatWasMissingBeforeKeepsNothingFromBeingComplete()
    {
        QFETCH(bool, isBack);
        letters(5);
        rig().remove(u"a/4.txt"_s);
        readAll();
        keep();
        if (isBack) {
            rig().put(u"a/4.txt"_s, "Letter 4");
        }
        readAll();
        const auto comparison = compared();
        QVERIFY(comparison);
        QCOMPARE(comparison->sum().files, qint64(5));
        QCOMPARE(comparison->sum().wasMissing, qint64(1));
        QCOMPARE(comparison->sum().same, qint64(4));
        QCOMPARE(comparison->sum().untold, qint64(0));
        QVERIFY(comparison->isComplete());
        const QString verdict = ui::snapshotVerdict(*comparison);
        QVERIFY2(verdict.contains(u"All 4 files"_s) && verdict.contains(u"1 were missing already"_s), qPrintable(verdict));
    }

    void row98WhatChangedIsGoneMovedOrCameIsCountedAndNamed()
    {
        letters(8);
        keep();
        rig().put(u"a/2.txt"_s, "Letter two");                // changed
        rig().remove(u"a/3.txt"_s);                           // gone
        rig().remove(u"a/4.txt"_s);                           // moved
        rig().put(u"a/40.txt"_s, "Letter 4");
        rig().put(u"a/9.txt"_s, "Letter 9");                  // came
        rig().clock.advance(5000);
        sync({1, 2, 5, 6, 7, 8, 40, 9});
        readAll();
        const auto comparison = compared();
        QVERIFY(comparison);
        QVERIFY(!comparison->agrees());
        const evidence::SnapshotComparison::Share sum = comparison->sum();
        QCOMPARE(sum.files, qint64(8));
        QCOMPARE(sum.same, qint64(5));
        QCOMPARE(sum.changed, qint64(1));
        QCOMPARE(sum.gone, qint64(1));
        QCOMPARE(sum.moved, qint64(1));
        QCOMPARE(sum.added, qint64(2));
        QCOMPARE(sum.same + sum.notRead + sum.untold + sum.changed + sum.gone + sum.moved, sum.files);
        QCOMPARE(comparison->findings.size(), size_t(3));
        QCOMPARE(comparison->findings[0].kind, SnapshotFinding::Kind::Changed);
        QCOMPARE(comparison->findings[0].nativeId, u"a/2.txt"_s);
        QCOMPARE(comparison->findings[0].now, QCryptographicHash::hash("Letter two", QCryptographicHash::Sha256));
        QCOMPARE(comparison->findings[1].kind, SnapshotFinding::Kind::Gone);
        QCOMPARE(comparison->findings[2].kind, SnapshotFinding::Kind::Moved);
        QCOMPARE(comparison->findings[2].place, u"Archive: a/40.txt"_s);
    }

    void row98VersionsOfTemplatesAreComparedAsWell()
    {
        letters(1);
        versions(u"INSERT INTO design_resource (pk, repository, native_id, domain, type, kind, name, name_key, description, hidden, known_from) VALUES "
                 "(1, 1, 'R-1', 'd', 'template', 0, 'Fee change', 'fee change', '', 0, 0);"
                 "INSERT INTO design_version (resource, number, label, label_key, state, state_comment, created_by, modified_by, approved_by, text, content_sha256, known_from, told) VALUES "
                 "(1, 2, '2', '2', 'APPROVED', '', '', '', '', '', x'aa', 0, 0), (1, 10, '10', '10', 'APPROVED', '', '', '', '', '', x'bb', 0, 0), "
                 "(1, 11, '11', '11', 'APPROVED', '', '', '', '', '', NULL, 0, 0), (1, 12, '12', '12', 'APPROVED', '', '', '', '', '', x'cc', 0, 0)"_s);
        QCOMPARE(keep().versions, qint64(4));
        versions(u"UPDATE design_version SET content_sha256 = x'b0' WHERE number = 10; DELETE FROM design_version WHERE number = 12; "
                 "INSERT INTO design_version (resource, number, label, label_key, state, state_comment, created_by, modified_by, approved_by, text, content_sha256, known_from, told) VALUES "
                 "(1, 13, '13', '13', 'APPROVED', '', '', '', '', '', x'dd', 0, 0)"_s);
        auto comparison = compared();
        QVERIFY(comparison);
        QCOMPARE(comparison->versionsSame, qint64(0)); // nobody looked since
        QCOMPARE(comparison->versionsUntold, qint64(2));
        QVERIFY(rig().run().has_value());
        comparison = compared();
        QVERIFY(comparison);
        QCOMPARE(comparison->versionsSame, qint64(1));
        QCOMPARE(comparison->versionsChanged, qint64(1));
        QCOMPARE(comparison->versionsUntold, qint64(1));
        QCOMPARE(comparison->versionsGone, qint64(1));
        QCOMPARE(comparison->versionsAdded, qint64(1));
        QVERIFY(!comparison->agrees());
        QCOMPARE(comparison->findings.size(), size_t(2));
        QCOMPARE(comparison->findings[0].nativeVersion, u"10"_s);
    }

    void row98APackageWithoutARecordOfWhoApprovedItIsToldBeforeTheChange()
    {
        letters(1);
        approvals();
        const evidence::WrittenSnapshot snapshot = keep();
        QVERIFY(snapshot.tellsApprovals);
        QCOMPARE(snapshot.versions, qint64(4));
        QCOMPARE(snapshot.resources, qint64(1));
        QCOMPARE(snapshot.approvals, qint64(2));
        QCOMPARE(snapshot.unapproved, qint64(1)); // not the draft
        QCOMPARE(snapshot.unapprovedNamed, QStringList{u"R-1 3"_s});
        const QString warned = ui::snapshotWarnings(snapshot).join(u' ');
        QVERIFY2(warned.contains(u"R-1 3") && !warned.contains(u"R-1 2"), qPrintable(warned));
        QCOMPARE(evidence::snapshotJson(snapshot)[u"approvals"][u"withoutRecord"].toInt(), 1);
        auto comparison = compared();
        QVERIFY(comparison);
        QCOMPARE(comparison->before, snapshot); // as it is read back out of the file
        QCOMPARE(comparison->approvalsSame, qint64(0)); // nobody looked since
        QCOMPARE(comparison->approvalsUntold, qint64(2));
        QVERIFY(rig().run().has_value());
        comparison = compared();
        QCOMPARE(comparison->approvalsSame, qint64(2));
    }

    void row98AnApprovalThatChangedOrIsGoneIsNotAsItWasThoughTheVersionIs()
    {
        letters(1);
        approvals();
        keep();
        versions(u"UPDATE design_version SET approved_by = 'eve' WHERE number = 1; DELETE FROM design_approval WHERE version = 2"_s);
        rig().clock.advance(1000);
        QVERIFY(rig().run().has_value());
        auto comparison = compared();
        QVERIFY(comparison);
        QCOMPARE(comparison->versionsSame, qint64(4));
        QCOMPARE(comparison->approvalsChanged, qint64(1));
        QCOMPARE(comparison->approvalsGone, qint64(1));
        QVERIFY(!comparison->agrees());
        QCOMPARE(comparison->findings.size(), size_t(2));
        QCOMPARE(comparison->findings[0].kind, SnapshotFinding::Kind::ApprovalChanged);
        QCOMPARE(comparison->findings[1].kind, SnapshotFinding::Kind::ApprovalGone);
        QCOMPARE(comparison->findings[1].nativeVersion, u"2"_s);
        QVERIFY(comparison->findings[1].now.isEmpty() && !comparison->findings[1].before.isEmpty());
        QVERIFY(ui::snapshotVerdict(*comparison).contains(u"who approved them"));
    }

    void row99AFormatThatNothingHereShowsIsToldBeforeTheChange()
    {
        letters(3);
        versions(u"UPDATE rendition SET format = 'AFP' WHERE pk IN (SELECT min(pk) FROM rendition UNION SELECT max(pk) FROM rendition)"_s);
        const evidence::WrittenSnapshot snapshot = keep();
        QCOMPARE(snapshot.notShown, (std::vector<evidence::FormatNotShown>{{u"afp"_s, 2}}));
        QVERIFY(ui::snapshotWarnings(snapshot).join(u' ').contains(u"afp (2 files)"));
        QCOMPARE(compared()->before, snapshot);
    }

    void row98ASnapshotOfAnEarlierProgramIsComparedAndTellsNothingOfApprovals()
    {
        letters(2);
        approvals();
        keep();
        QByteArray body; // as form 1 had it
        qint64 files = 0, versions = 0;
        for (const QByteArray& line : bytes().split('\n')) {
            evidence::SnapshotFields fields = evidence::snapshotFields(line);
            if (fields[0].isEmpty() || fields[0] == "E") {
                continue;
            }
            fields[1] = fields[0] == "counterfoil-snapshot" ? QByteArray("1") : fields[1];
            if (fields[0] == "V") {
                fields.resize(6);
            }
            files += fields[0] == "F" ? 1 : 0;
            versions += fields[0] == "V" ? 1 : 0;
            body += evidence::snapshotLine(fields);
        }
        write(body + evidence::snapshotLine({"E", QByteArray::number(files), QByteArray::number(versions), QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex()}));
        rig().clock.advance(1000);
        QVERIFY(rig().run().has_value());
        const auto comparison = compared();
        QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().detail));
        QVERIFY(!comparison->before.tellsApprovals);
        QCOMPARE(comparison->versionsSame, qint64(4));
        QCOMPARE(comparison->approvalsSame + comparison->approvalsUntold + comparison->approvalsGone, qint64(0));
        QVERIFY(ui::snapshotVerdict(*comparison).contains(u"tells nothing of approvals"));
    }

    void row98OneFileThatCameInSinceStandsForOneThatIsGone()
    {
        for (int i = 1; i <= 3; ++i) {
            rig().put(u"a/%1.txt"_s.arg(i), "The same leaflet");
        }
        sync({1, 2, 3});
        keep();
        for (int i = 1; i <= 3; ++i) {
            rig().remove(u"a/%1.txt"_s.arg(i));
        }
        rig().put(u"a/9.txt"_s, "The same leaflet");
        rig().clock.advance(5000);
        sync({9});
        const auto comparison = compared();
        QVERIFY(comparison);
        QCOMPARE(comparison->sum().moved, qint64(1));
        QCOMPARE(comparison->sum().gone, qint64(2));
        QVERIFY(!comparison->agrees());
    }

    void row98ASnapshotThatWasPutTogetherAnewIsHeldToItsForm()
    {
        letters(3);
        keep();
        QByteArrayList lines = bytes().split('\n');
        const auto sealed = [](QByteArrayList all) {
            all.resize(all.size() - 2); // the end, and what is behind the last line feed
            const QByteArray body = all.join('\n') + '\n';
            const auto count = [&](const QByteArray& kind) { return QByteArray::number(std::count_if(all.begin(), all.end(), [&](const QByteArray& line) { return line.startsWith(kind + '\t'); })); };
            return body + "E\t" + count("F") + '\t' + count("V") + '\t' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex() + '\n';
        };
        write(sealed(lines));
        QVERIFY(compared().has_value());
        QByteArrayList swapped = lines;
        const auto first = std::find_if(swapped.begin(), swapped.end(), [](const QByteArray& line) { return line.startsWith("F\t"); });
        std::iter_swap(first, first + 1);
        QByteArrayList twice = lines;
        twice.insert(int(first - swapped.begin()), *(first + 1));
        QByteArrayList late = lines;
        late.insert(lines.size() - 2, lines[1]);
        QByteArrayList timeless = lines;
        timeless.removeAt(1);
        for (const QByteArrayList& one : {swapped, twice, late, timeless}) {
            write(sealed(one));
            const auto comparison = compared();
            QVERIFY(!comparison);
            QCOMPARE(comparison.error().kind, ErrorKind::Rejected);
        }
    }

    void row98ASnapshotOfWhichOneByteIsChangedIsRefused()
    {
        letters(12);
        keep();
        const QByteArray whole = bytes();
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 200; ++i) {
            QByteArray changed = whole;
            const qsizetype at = random.bounded(int(whole.size()));
            changed[at] = char(changed[at] ^ (1 << random.bounded(8)));
            write(changed);
            const auto comparison = compared();
            QVERIFY2(!comparison && comparison.error().kind == ErrorKind::Rejected, qPrintable(QString::number(at)));
        }
        for (const QByteArray& other : {whole.chopped(1), whole.left(whole.lastIndexOf("\nE\t") + 1), whole + "F\n", QByteArray(), QByteArray("hello\n"), whole + whole}) {
            write(other);
            const auto comparison = compared();
            QVERIFY(!comparison);
            QCOMPARE(comparison.error().kind, ErrorKind::Rejected);
        }
        write(whole);
        QVERIFY(compared().has_value());
    }

    void linesHoldWhateverANameHolds()
    {
        const evidence::SnapshotFields fields{"F", "rp-1", "a\tb\\n\nc", "", "\\", "", "x"};
        const QByteArray line = evidence::snapshotLine(fields);
        QCOMPARE(line.count('\n'), 1);
        QCOMPARE(evidence::snapshotFields(QByteArrayView(line).chopped(1)), fields);
    }

    void whereItCannotBeWrittenNothingIsLeft()
    {
        letters(1);
        const auto written = answered(evidence::writeSnapshot(*rig().cache, path(u"no/where.snapshot"_s), {}, {}, rig().clock.now(), std::make_shared<std::atomic<qint64>>(0)));
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Storage);
        QVERIFY(!QFile::exists(path(u"no/where.snapshot"_s)));
    }
};

QTEST_GUILESS_MAIN(SnapshotTest)
#include "snapshot_test.moc"
