#include "models/connectors/folder/file_matcher.h"
#include "models/connectors/folder/tree_path.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace cf;
using namespace cf::connectors;
using namespace Qt::StringLiterals;

namespace {

class Tree
{
public:
    void write(const QByteArray& name, const QByteArray& bytes = "x")
    {
        const QByteArray path = m_directory.path().toUtf8() + '/' + name;
        for (qsizetype slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
            ::mkdir(path.left(slash).constData(), 0700);
        }
        QFile file;
        FILE* out = ::fopen(path.constData(), "wb");
        QVERIFY(out != nullptr);
        ::fwrite(bytes.constData(), 1, size_t(bytes.size()), out);
        ::fclose(out);
    }
    QByteArray path(const QByteArray& name) const { return m_directory.path().toUtf8() + '/' + name; }
    ArchiveRoot root() const { return *ArchiveRoot::open(m_directory.path()); }
    TreeListing list() const { return *listTree(root(), {}); }
    QStringList ids() const
    {
        QStringList all;
        for (const TreeFile& file : list().files) {
            all << file.nativeId();
        }
        return all;
    }

private:
    QTemporaryDir m_directory;
};

} // namespace

class FolderTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsBackToTheSameBytes_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << QByteArray("a/b.pdf") << u"a/b.pdf"_s;
        QTest::newRow("percent") << QByteArray("50% off.pdf") << u"50% off.pdf"_s;
        QTest::newRow("looks escaped") << QByteArray("a%41.pdf") << u"a%2541.pdf"_s;
        QTest::newRow("windows-1252") << QByteArray("M\xFCller.pdf") << u"M%FCller.pdf"_s;
        QTest::newRow("percent before a bad byte") << QByteArray("%\xFF") << u"%%FF"_s;
        QTest::newRow("decomposed") << QByteArray("Mu\xCC\x88ller") << u"Mu\u0308ller"_s;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << u"%C0%AF"_s;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << u"%ED%A0%80"_s;
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFx")
                                         << u"%EF\u00BB\u00BFx"_s.left(0) + u"%EF%BB%BFx"_s;
        QTest::newRow("emoji") << QByteArray("\xF0\x9F\x93\x84") << u"📄"_s;
    }
    void leadsBackToTheSameBytes()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, id);
        QCOMPARE(nativeIdFromBytes(path), id);
        QCOMPARE(bytesFromNativeId(id), path);
    }
    void leadsBackWhateverTheBytesAre()
    {
        const auto seed = qEnvironmentVariableIsSet("CF_SEED") ? quint32(qEnvironmentVariableIntValue("CF_SEED"))
                                                               : QRandomGenerator::system()->generate();
        qInfo("CF_SEED=%u", seed);
        QRandomGenerator random(seed);
        for (int i = 0; i < 20'000; ++i) {
            QByteArray bytes;
            for (int n = random.bounded(1, 12); n > 0; --n) {
                bytes +=
                    random.bounded(3) == 0 ? "%4\xC3\xA9\xEF\xBB\xBF"[random.bounded(7)] : char(random.bounded(1, 256));
            }
            QCOMPARE(bytesFromNativeId(nativeIdFromBytes(bytes)), bytes);
        }
    }

    void listsInCodePointOrderAndLeavesOutDroppings()
    {
        Tree tree;
        for (const char* name : {"b/2.pdf", "b.pdf", "a/\xF0\x9F\x93\x84.pdf", "a/\xEF\xBC\xA1.pdf", "a/.hidden",
                                 ".DS_Store", "b/Thumbs.db", "~$letter.docx", ".~lock.x#", "a/x.part", ".git/config"}) {
            tree.write(name);
        }
        QCOMPARE(tree.ids(), (QStringList{u"a/Ａ.pdf"_s, u"a/📄.pdf"_s, u"b.pdf"_s, u"b/2.pdf"_s}));
    }
    void neverFollowsALink()
    {
        Tree tree;
        tree.write("in/a.pdf");
        QCOMPARE(::symlink("/etc", tree.path("out").constData()), 0);
        QCOMPARE(::symlink("..", tree.path("in/loop").constData()), 0);
        QCOMPARE(::symlink("a.pdf", tree.path("in/alias.pdf").constData()), 0);
        QCOMPARE(::mkfifo(tree.path("pipe").constData(), 0600), 0);
        const TreeListing listing = tree.list();
        QCOMPARE(tree.ids(), QStringList{u"in/a.pdf"_s});
        QStringList odd;
        for (const TreeOddity& oddity : listing.oddities) {
            odd << oddity.nativeId + u": "_s + oddity.reason;
        }
        odd.sort();
        QCOMPARE(odd, (QStringList{u"in/alias.pdf: a symbolic link, which is not followed"_s,
                                   u"in/loop: a symbolic link, which is not followed"_s,
                                   u"out: a symbolic link, which is not followed"_s, u"pipe: not a regular file"_s}));
    }
    void opensNothingOutsideTheRoot_data()
    {
        QTest::addColumn<QString>("id");
        for (const char* id :
             {"../secret", "a/../../secret", "/etc/passwd", "a//b.pdf", "./a/b.pdf", "out/passwd", "a/link", "..", ".",
              "", "a", "%2e%2e/secret", "a/%2E%2E/%2E%2E/secret", "a/b.pdf%00", "pipe", "%2Fetc%2Fpasswd"}) {
            QTest::newRow(id) << QString::fromLatin1(id);
        }
    }
    void opensNothingOutsideTheRoot()
    {
        QFETCH(QString, id);
        Tree tree;
        tree.write("secret-neighbour");
        tree.write("a/b.pdf");
        QCOMPARE(::symlink("/etc", tree.path("out").constData()), 0);
        QCOMPARE(::symlink("b.pdf", tree.path("a/link").constData()), 0);
        QCOMPARE(::mkfifo(tree.path("pipe").constData(), 0600), 0);
        const auto bytes = readWhole(tree.root(), id, 1'000'000);
        QVERIFY(!bytes.has_value());
        QVERIFY(bytes.error().kind == ErrorKind::Rejected || bytes.error().kind == ErrorKind::NotFound);
    }
    void readsNoMoreThanAllowed()
    {
        Tree tree;
        tree.write("a.pdf", QByteArray(100, 'x'));
        QCOMPARE(readWhole(tree.root(), u"a.pdf"_s, 100)->size(), 100);
        QCOMPARE(readWhole(tree.root(), u"a.pdf"_s, 99).error().kind, ErrorKind::Rejected);
        QCOMPARE(readWhole(tree.root(), u"a.pdf"_s, 100, u"another token"_s).error().kind, ErrorKind::Conflict);
        QCOMPARE(readWhole(tree.root(), u"b.pdf"_s, 100).error().kind, ErrorKind::NotFound);
    }
    void saysARootThatIsNotThereIsOffline()
    {
        QCOMPARE(ArchiveRoot::open(u"/nowhere/at/all"_s).error().kind, ErrorKind::Offline);
    }
    void noticesThatTheRootIsAnother()
    {
        Tree tree;
        const ArchiveRoot root = tree.root();
        QVERIFY(root.isStillThere());
        QCOMPARE(::rename(tree.path("").chopped(1).constData(), (tree.path("").chopped(1) + "-moved").constData()), 0);
        QVERIFY(!root.isStillThere());
        QCOMPARE(listTree(root, {}).error().kind, ErrorKind::Offline);
        QCOMPARE(::rename((tree.path("").chopped(1) + "-moved").constData(), tree.path("").chopped(1).constData()), 0);
    }
    void stopsAtFoldersNestedTooDeep()
    {
        Tree tree;
        tree.write(QByteArray("d/").repeated(150) + "a.pdf");
        const TreeListing listing = tree.list();
        QVERIFY(listing.files.empty());
        QCOMPARE(listing.unlisted.size(), 1);
        QCOMPARE(listing.oddities.size(), size_t(1));
    }

    void findsTheFileAnIndexMeans_data()
    {
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("found");
        QTest::newRow("relative") << u"DOC-1.pdf"_s << u"batch/DOC-1.pdf"_s;
        QTest::newRow("relative below") << u"pdf/DOC-2.pdf"_s << u"batch/pdf/DOC-2.pdf"_s;
        QTest::newRow("the producer's path") << u"/mnt/out/Queue_1/DOC-3.pdf"_s << u"batch/pdf/DOC-3.pdf"_s;
        QTest::newRow("a Windows path") << u"C:\\out\\DOC-3.pdf"_s << u"batch/pdf/DOC-3.pdf"_s;
        QTest::newRow("longest tail") << u"/mnt/out/b/TWICE.pdf"_s << u"batch/b/TWICE.pdf"_s;
        QTest::newRow("composed where the file is not") << u"Müller.pdf"_s << u"batch/Mu\u0308ller.pdf"_s;
        QTest::newRow("not below the index") << u"elsewhere.pdf"_s << u"expected batch/elsewhere.pdf"_s;
        QTest::newRow("ambiguous") << u"/mnt/out/x/TWICE.pdf"_s << u"ambiguous batch/a/TWICE.pdf batch/b/TWICE.pdf"_s;
        QTest::newRow("upwards") << u"../../etc/passwd"_s << u"expected batch/passwd"_s;
        QTest::newRow("no name") << u".."_s << u"refused"_s;
        QTest::newRow("a folder") << u"pdf/"_s << u"refused"_s;
    }
    void findsTheFileAnIndexMeans()
    {
        QFETCH(QString, named);
        QFETCH(QString, found);
        Tree tree;
        for (const char* name :
             {"batch/DOC-1.pdf", "batch/pdf/DOC-1.pdf", "batch/pdf/DOC-2.pdf", "batch/pdf/DOC-3.pdf",
              "batch/a/TWICE.pdf", "batch/b/TWICE.pdf", "batch/Mu\xCC\x88ller.pdf", "elsewhere.pdf"}) {
            tree.write(name);
        }
        const TreeListing listing = tree.list();
        const auto match = FileMatcher(listing, u"batch"_s).match(named);
        const QString answer = !match                       ? u"refused"_s
                               : match->file >= 0           ? listing.files[size_t(match->file)].nativeId()
                               : match->ambiguous.isEmpty() ? u"expected "_s + match->expected
                                                            : u"ambiguous "_s + match->ambiguous.join(u' ');
        QCOMPARE(answer, found);
    }
};

QTEST_GUILESS_MAIN(FolderTreeTest)
#include "folder_tree_test.moc"
