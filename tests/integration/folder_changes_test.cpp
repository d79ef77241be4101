// A folder archive that changes between two runs: nothing is missed, nothing is lost, nothing is read twice.
#include "tests/support/folder_archive.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class FolderChangesTest : public QObject
{
    Q_OBJECT

private:
    /// Two documents with an index, and one nobody names.
    static void fill(FolderArchive& archive)
    {
        archive.write(u"b/1.pdf"_s, "one");
        archive.write(u"b/2.pdf"_s, "two");
        archive.write(u"b/index.csv"_s, "DocumentId,FileName,Title\nD1,1.pdf,First\nD2,2.pdf,Second\n");
        archive.write(u"loose.pdf"_s, "loose");
        QCOMPARE(archive.sync().keys(), (QStringList{u"doc:D1"_s, u"doc:D2"_s, u"file:loose.pdf"_s}));
    }

private Q_SLOTS:
    void saysNothingOfAnUnchangedTree()
    {
        FolderArchive archive;
        fill(archive);
        QVERIFY(archive.sync().isQuiet());
    }
    void readsNoContentOfAnUnchangedTree()
    {
        FolderArchive archive;
        fill(archive);
        archive.write(u"m.eml"_s, "Message-ID: <1@x>\n\n");
        archive.sync();
        // Reading moves the access time where the file system keeps it; where it does not, this proves nothing and
        // harms nothing.
        const auto read = [&](const char* name) {
            struct stat status = {};
            ::stat(archive.path(QString::fromLatin1(name)).toUtf8().constData(), &status);
            return status.st_atim;
        };
        timespec old[2] = {{1'000'000'000, 0}, {0, UTIME_OMIT}};
        for (const char* name : {"b/1.pdf", "b/index.csv", "loose.pdf", "m.eml"}) {
            QCOMPARE(::utimensat(AT_FDCWD, archive.path(QString::fromLatin1(name)).toUtf8().constData(), old, 0), 0);
        }
        archive.sync(); // setting a time is a change of its own
        for (const char* name : {"b/1.pdf", "b/index.csv", "loose.pdf", "m.eml"}) {
            QCOMPARE(::utimensat(AT_FDCWD, archive.path(QString::fromLatin1(name)).toUtf8().constData(), old, 0), 0);
        }
        const int reads = archive.reader.reads;
        ListedCache& cache = archive.cache;
        for (const char* name : {"b/1.pdf", "b/index.csv", "loose.pdf", "m.eml"}) {
            auto known = *cache.find(QString::fromLatin1(name));
            connectors::FolderConnector connector(archive.repository, archive.reader);
            const auto token = QCoro::waitFor(connector.token(known[0].source));
            QVERIFY(token.has_value());
            if (known[0].communication.isEmpty()) {
                known[0].source.token = *token;
                cache.apply(connectors::IndexRead{known[0].source, {}});
            } else {
                known[0].source.token = *token;
                cache.apply(connectors::Touched{known[0].source});
            }
        }
        QVERIFY(archive.sync().isQuiet());
        QCOMPARE(archive.reader.reads, reads);
        for (const char* name : {"b/1.pdf", "b/index.csv", "loose.pdf", "m.eml"}) {
            QCOMPARE(read(name).tv_sec, 1'000'000'000);
        }
    }
    void addsADocument()
    {
        FolderArchive archive;
        fill(archive);
        archive.write(u"new.pdf"_s, "new");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), QStringList{u"file:new.pdf"_s});
        QVERIFY(run.touched.isEmpty() && run.gone.isEmpty() && run.indexes.isEmpty());
    }
    void sendsOnlyTheRowsThatChanged()
    {
        FolderArchive archive;
        fill(archive);
        archive.write(u"b/index.csv"_s,
                      "DocumentId,FileName,Title\nD0,0.pdf,Before\nD1,1.pdf,First\nD2,2.pdf,Changed\n");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), (QStringList{u"doc:D0"_s, u"doc:D2"_s}));
        QCOMPARE(run.indexes, QStringList{u"b/index.csv"_s});
        QVERIFY(archive.sync().isQuiet());
    }
    void touchesADocumentThatChangedUnderItsIndex()
    {
        FolderArchive archive;
        fill(archive);
        archive.write(u"b/1.pdf"_s, "another one");
        archive.write(u"loose.pdf"_s, "looser");
        const RunOutcome run = archive.sync();
        QVERIFY(run.upserts.empty());
        QCOMPARE(run.touched, (QStringList{u"b/1.pdf"_s, u"loose.pdf"_s}));
        QVERIFY(archive.sync().isQuiet());
    }
    void tellsDeletionOnceAndReturnOnce()
    {
        FolderArchive archive;
        fill(archive);
        archive.rename(u"b/1.pdf"_s, u"../kept.pdf"_s);
        QCOMPARE(archive.sync().gone, QStringList{u"b/1.pdf"_s});
        QVERIFY(archive.sync().isQuiet());
        archive.rename(u"../kept.pdf"_s, u"b/1.pdf"_s);
        const RunOutcome back = archive.sync();
        QCOMPARE(back.touched, QStringList{u"b/1.pdf"_s});
        QVERIFY(back.upserts.empty());
        QVERIFY(archive.sync().isQuiet());
    }
    void followsADocumentThatMovedBelowItsIndex()
    {
        FolderArchive archive;
        fill(archive);
        archive.rename(u"b/1.pdf"_s, u"b/pdf/1.pdf"_s);
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), QStringList{u"doc:D1"_s});
        QCOMPARE(run.upserts[0].renditions[0].source.nativeId, u"b/pdf/1.pdf"_s);
        QVERIFY(archive.sync().isQuiet());
    }
    void takesARenamedOrphanAsGoneAndNew()
    {
        FolderArchive archive;
        fill(archive);
        archive.rename(u"loose.pdf"_s, u"tight.pdf"_s);
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), QStringList{u"file:tight.pdf"_s});
        QCOMPARE(run.gone, QStringList{u"loose.pdf"_s});
    }
    void keepsARecordItsIndexNoLongerNames()
    {
        FolderArchive archive;
        fill(archive);
        archive.write(u"b/index.csv"_s, "DocumentId,FileName,Title\nD1,1.pdf,First\n");
        const RunOutcome run = archive.sync();
        QVERIFY(run.upserts.empty() && run.gone.isEmpty());
        QCOMPARE(run.aside.size(), size_t(1));
        QCOMPARE(run.aside[0].nativeId, u"b/2.pdf"_s);
        QCOMPARE(run.aside[0].reason, u"its index no longer names it; the record is kept"_s);
        QVERIFY(archive.sync().isQuiet());
    }
    void keepsRecordsWhoseIndexIsGone()
    {
        FolderArchive archive;
        fill(archive);
        archive.remove(u"b/index.csv"_s);
        const RunOutcome run = archive.sync();
        QCOMPARE(run.gone, QStringList{u"b/index.csv"_s});
        QVERIFY(run.upserts.empty());
        QVERIFY(archive.sync().isQuiet());
    }
    void letsAnIndexThatComesLaterClaimItsDocuments()
    {
        FolderArchive archive;
        archive.write(u"a.pdf"_s, "a");
        QCOMPARE(archive.sync().keys(), QStringList{u"file:a.pdf"_s});
        archive.write(u"index.csv"_s, "DocumentId,FileName\nD1,a.pdf\n");
        const RunOutcome run = archive.sync();
        QCOMPARE(run.keys(), QStringList{u"doc:D1"_s});
        QVERIFY(run.touched.isEmpty() && run.gone.isEmpty());
        QCOMPARE(archive.cache.communications.size(), size_t(1)); // the orphan gave way
        QVERIFY(archive.sync().isQuiet());
    }
    void takesAMissingRootForOfflineNotForGone()
    {
        FolderArchive archive;
        fill(archive);
        archive.rename(u"../root"_s, u"../elsewhere"_s);
        QCOMPARE(archive.sync().error->kind, ErrorKind::Offline);
        QDir().mkdir(archive.repository.location); // an empty mount point
        const RunOutcome empty = archive.sync();
        QCOMPARE(empty.error->kind, ErrorKind::Offline);
        QVERIFY(empty.gone.isEmpty());
        QDir().rmdir(archive.repository.location);
        QVERIFY(QFile::rename(archive.directory.filePath(u"elsewhere"_s), archive.repository.location));
        QVERIFY(archive.sync().isQuiet());
    }
    void believesAnEmptyRootThatSaysSo()
    {
        FolderArchive archive;
        fill(archive);
        QDir(archive.repository.location).removeRecursively();
        archive.write(u".counterfoil-empty"_s, "");
        QCOMPARE(archive.sync().gone, (QStringList{u"b/1.pdf"_s, u"b/2.pdf"_s, u"b/index.csv"_s, u"loose.pdf"_s}));
        QVERIFY(archive.sync().isQuiet());
    }
    void takesNothingBelowAFolderItCannotListForGone()
    {
        if (::geteuid() == 0) {
            QSKIP("root may list everything");
        }
        FolderArchive archive;
        fill(archive);
        QCOMPARE(::chmod(archive.path(u"b"_s).toUtf8().constData(), 0), 0);
        const RunOutcome run = archive.sync();
        QCOMPARE(::chmod(archive.path(u"b"_s).toUtf8().constData(), 0700), 0);
        QVERIFY(run.gone.isEmpty());
        QCOMPARE(run.aside.size(), size_t(1));
        QCOMPARE(run.aside[0].nativeId, u"b"_s);
        QVERIFY(archive.sync().upserts.empty());
    }
    void takesNothingBelowALinkThatReplacedItsFolderForGone()
    {
        FolderArchive archive;
        fill(archive);
        archive.rename(u"loose.pdf"_s, u"../loose.pdf"_s);
        QCOMPARE(::symlink("../loose.pdf", archive.path(u"loose.pdf"_s).toUtf8().constData()), 0);
        const RunOutcome run = archive.sync();
        QVERIFY(run.gone.isEmpty());
        QCOMPARE(run.aside.size(), size_t(1));
    }
    void takesNothingOnAnUnmountedVolumeInsideForGone()
    {
        FolderArchive archive;
        fill(archive);
        archive.write(u"volume/placeholder.pdf"_s, "x");
        archive.sync();
        // What a file on a mounted volume looked like at the last run; today the folder is an ordinary one.
        Communication mounted;
        mounted.id = communicationId(archive.repository.id, u"file:volume/deep.pdf"_s);
        Rendition rendition;
        rendition.source = {archive.repository.id, u"volume/deep.pdf"_s, {}, u"1-2-3-4@"_s, {}};
        mounted.renditions.push_back(rendition);
        archive.cache.apply(connectors::Upsert{mounted});
        const RunOutcome run = archive.sync();
        QVERIFY(run.gone.isEmpty());
        QCOMPARE(run.aside.size(), size_t(1));
        QCOMPARE(run.aside[0].nativeId, u"volume"_s);
    }
    void setsAsideAFileItMayNotRead()
    {
        if (::geteuid() == 0) {
            QSKIP("root may read everything");
        }
        FolderArchive archive;
        archive.write(u"secret.pdf"_s, "x");
        QCOMPARE(::chmod(archive.path(u"secret.pdf"_s).toUtf8().constData(), 0), 0);
        const RunOutcome run = archive.sync();
        QCOMPARE(run.aside.size(), size_t(1));
        QCOMPARE(run.aside[0].reason, u"may not be read"_s);
        QVERIFY(archive.sync().isQuiet());
        QCOMPARE(::chmod(archive.path(u"secret.pdf"_s).toUtf8().constData(), 0600), 0);
        QCOMPARE(archive.sync().keys(), QStringList{u"file:secret.pdf"_s});
    }
    void leavesAnIndexThatChangesWhileItIsReadForTheNextRun()
    {
        FolderArchive archive;
        QByteArray csv = "DocumentId,FileName\n";
        for (int i = 0; i < 30'000; ++i) {
            csv += "D" + QByteArray::number(i) + ",f" + QByteArray::number(i) + ".pdf\n";
        }
        archive.write(u"index.csv"_s, csv);
        connectors::FolderConnector connector(archive.repository, archive.reader);
        auto page = QCoro::waitFor(connector.changesSince({}, archive.cache, {}));
        QVERIFY(page && !page->last && page->changes.empty()); // counting still
        archive.write(u"index.csv"_s, csv + "X,x.pdf\n");
        bool indexRead = false;
        while (page && !page->last) {
            page = QCoro::waitFor(connector.changesSince(page->next, archive.cache, {}));
            for (const auto& change : page->changes) {
                indexRead = indexRead || std::holds_alternative<connectors::IndexRead>(change);
                QVERIFY(!std::holds_alternative<connectors::Upsert>(change));
            }
        }
        QVERIFY(!indexRead);
        QCOMPARE(archive.sync().upserts.size(), size_t(30'001));
    }
    void handsOutBytesAndTokensOnlyFromWithin()
    {
        FolderArchive archive;
        fill(archive);
        archive.write(u"../secret"_s, "s");
        connectors::FolderConnector connector(archive.repository, archive.reader);
        const auto ask = [&](const QString& id) {
            return QCoro::waitFor(connector.content({archive.repository.id, id, {}, {}, {}}, 1000, {}));
        };
        QCOMPARE(*ask(u"b/1.pdf"_s), QByteArray("one"));
        QCOMPARE(ask(u"../secret"_s).error().kind, ErrorKind::Rejected);
        QCOMPARE(ask(u"b/../../secret"_s).error().kind, ErrorKind::Rejected);
        QCOMPARE(ask(u"%2E%2E/secret"_s).error().kind, ErrorKind::Rejected);
        QCOMPARE(ask(u"nothing.pdf"_s).error().kind, ErrorKind::NotFound);
        const auto known = *archive.cache.find(u"b/1.pdf"_s);
        QCOMPARE(*QCoro::waitFor(connector.token(known[0].source)), known[0].source.token);
        archive.rename(u"../root"_s, u"../elsewhere"_s);
        QCOMPARE(ask(u"b/1.pdf"_s).error().kind, ErrorKind::Offline);
    }
};

QTEST_GUILESS_MAIN(FolderChangesTest)
#include "folder_changes_test.moc"
