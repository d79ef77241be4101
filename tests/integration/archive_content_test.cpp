// The bytes behind what a connector tells, against the sandbox: the archive is chosen by the first argument of the program.
#include "tests/support/archive_main.h"
#include "tests/support/archive_steps.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

sandbox::ArchiveKind kind = sandbox::ArchiveKind::ArchivesSpace;

} // namespace

class ArchiveContentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesAreThoseThatTheArchiveKeeps()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        int compared = 0;
        for (quint64 accession = 0; accession < 60; ++accession) {
            const auto record = rig.record(accession);
            if (!record) {
                continue;
            }
            QStringList there;
            for (const QJsonValue version : rig.truth(accession)[u"versions"].toArray()) {
                for (const QJsonValue file : version[u"files"].toArray()) {
                    there << file[u"sha256"].toString();
                }
            }
            for (const cache::RenditionRecord& r : record->renditions) {
                const auto bytes = QCoro::waitFor(rig.connector->content(r.rendition.source, qint64(64) << 20, {}));
                if (bytes) {
                    const auto hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
                    QVERIFY2(there.contains(QString::fromLatin1(hash)), qPrintable(QString::number(accession)));
                    ++compared;
                } else {
                    QCOMPARE(bytes.error().kind, ErrorKind::NotFound);
                    QVERIFY2(there.contains(QString()), qPrintable(QString::number(accession)));
                }
            }
        }
        QVERIFY(compared > 30);
    }

    void whatWasDestroyedIsNotFoundAndStaysKnown()
    {
        ArchiveRig rig(kind, settings(400));
        load(rig);
        const SourceRef source = rig.record(12)->renditions.front().rendition.source;
        QVERIFY(rig.holdings().destroyContent(12));
        const auto bytes = QCoro::waitFor(rig.connector->content(source, qint64(64) << 20, {}));
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().kind, ErrorKind::NotFound);
        step(rig);
        QCOMPARE(rig.record(12)->standing, RecordStanding::Present);
        agrees(rig);
    }

    void whatWasAlteredIsHandedOutAsItIsNow()
    {
        std::unique_ptr<ArchiveRig> rig;
        quint64 accession = 0;
        const auto isAltered = [&] {
            const QJsonValue file = rig->truth(accession)[u"versions"][0][u"files"][0];
            return file[u"content"].toString() == u"ALTERED" && rig->holdings().presence(accession) == sandbox::Presence::Present;
        };
        for (quint64 all = 2'400; !rig || accession == rig->holdings().count(); all *= 2) { // as few as hold one
            QVERIFY(all < 20'000);
            rig = std::make_unique<ArchiveRig>(kind, settings(all));
            for (accession = 0; accession < rig->holdings().count() && !isAltered(); ++accession) {
            }
        }
        QVERIFY(rig->sync());
        const auto record = rig->record(accession);
        const QJsonValue file = rig->truth(accession)[u"versions"][0][u"files"][0];
        const auto bytes = QCoro::waitFor(rig->connector->content(record->renditions.front().rendition.source, qint64(64) << 20, {}));
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
        QCOMPARE(QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()), file[u"sha256"].toString());
        QVERIFY(file[u"sha256"].toString() != file[u"recorded"].toString());
    }

    void bytesThatBreakOffAreTakenUpAgainAndTooManyAreRefused()
    {
        ArchiveRig rig(kind, settings());
        load(rig);
        const SourceRef source = rig.record(0)->renditions.front().rendition.source;
        const auto whole = QCoro::waitFor(rig.connector->content(source, qint64(64) << 20, {}));
        QVERIFY(whole);
        auto cut = fault(sandbox::FaultKind::Truncate, u"GET *"_s, 2);
        cut.bytes = 100;
        rig.faults().add(cut);
        QCOMPARE(QCoro::waitFor(rig.connector->content(source, qint64(64) << 20, {})).value_or(QByteArray()), *whole);
        const auto refused = QCoro::waitFor(rig.connector->content(source, whole->size() - 1, {}));
        QVERIFY(!refused && refused.error().kind == ErrorKind::Rejected);
    }
};

int main(int argc, char** argv) { return cf::test::runForArchive<ArchiveContentTest>(argc, argv, kind); }

#include "archive_content_test.moc"
