// What the archives of the sandbox hold, before any server says it.
#include "app/sandbox/holdings/accessioning.h"
#include "app/sandbox/holdings/holdings_truth.h"
#include "app/sandbox/holdings/plain_pdf.h"
#include "app/sandbox/holdings/virtual_clock.h"

#include <QCryptographicHash>
#include <QTest>

#include <poppler-document.h>
#include <poppler-page.h>

#include <set>

using namespace cf;
using namespace cf::sandbox;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 records = 20'000;

QString letters(const QString& text)
{
    return text.normalized(QString::NormalizationForm_KC).removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

} // namespace

class SandboxHoldingsTest : public QObject
{
    Q_OBJECT

    estate::EstateGenerator m_generator{7};
    StoredFiles m_files{m_generator};
    VirtualClock m_clock;

    Holdings holdings(ArchiveKind archive, quint64 of = records) { return {archive, m_generator, m_files, of, m_clock}; }

private Q_SLOTS:
    void everyNumberLiesInOneArchive()
    {
        quint64 sum = 0;
        for (const ArchiveKind archive : archiveKinds) {
            sum += shareOf(archive, 1'017);
            for (quint64 accession = 0; accession < shareOf(archive, 1'017); ++accession) {
                const quint64 number = numberAt(archive, accession);
                QVERIFY(archiveOf(number) == archive && accessionOf(number) == accession && number < 1'017);
            }
        }
        QCOMPARE(sum, 1'017u);
    }

    void holdsGoWrongAsTheyAreTold()
    {
        Holdings held = holdings(ArchiveKind::Cmis);
        const auto open = [&held](quint64 accession) { return held.presence(accession) == Presence::Present && held.record(accession).holds.isEmpty(); };
        QList<quint64> free;
        for (quint64 accession = 0; free.size() < 3; ++accession) {
            free += open(accession) ? QList<quint64>{accession} : QList<quint64>();
        }
        const auto isHeld = [&held](quint64 accession) { return !held.holdsInForce(accession).isEmpty(); };
        const QString name = u"M-1"_s;
        QVERIFY(held.setHoldFault({{u"fault"_s, u"cap"_s}, {u"value"_s, 1}}));
        QVERIFY(held.hold(free[0], name, false));
        QVERIFY(held.hold(free[1], name, false)); // says so
        QVERIFY(isHeld(free[0]) && !isHeld(free[1]));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"cap"_s}, {u"value"_s, 0}}));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"pending"_s}}));
        QVERIFY(held.hold(free[1], name, false));
        QVERIFY(!isHeld(free[1]) && !held.isProtected(free[1]) && held.isPending(name));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"pending"_s}, {u"value"_s, false}}));
        QVERIFY(isHeld(free[1]) && held.isProtected(free[1]) && !held.isPending(name));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"duplicate"_s}}));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"version-only"_s}}));
        QVERIFY(held.hold(free[2], name, false));
        QCOMPARE(held.record(free[2]).holds.constLast().times, 2);
        QCOMPARE(held.record(free[2]).holds.constLast().ordinals, QList<int>{held.record(free[2]).current().ordinal});
        QVERIFY(held.release(free[2], name, {}, true));
        QVERIFY(isHeld(free[2]));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"drift"_s}, {u"name"_s, name}}));
        QVERIFY(!isHeld(free[0]) && isHeld(free[1]));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"external"_s}, {u"name"_s, name}}));
        QVERIFY(held.record(free[1]).holds.constLast().foreign);
        QVERIFY(held.setHoldFault({{u"fault"_s, u"not-enforced"_s}}));
        QVERIFY(!held.isProtected(free[1]));
        QVERIFY(held.setHoldFault({{u"fault"_s, u"lost"_s}, {u"name"_s, name}}));
        QVERIFY(!isHeld(free[1]) && !isHeld(free[2]));
        QVERIFY(!held.setHoldFault({{u"fault"_s, u"lost"_s}}));
        QVERIFY(!held.setHoldFault({{u"fault"_s, u"nonsense"_s}}));
    }

    void copiesLieInAnotherArchiveThanWhatTheyCopy()
    {
        estate::EstateRecord made;
        int copies = 0, conflicts = 0;
        for (quint64 number = 0; number < records; ++number) {
            m_generator.make(number, made);
            if (made.isCopy) {
                QVERIFY(archiveOf(number) != archiveOf(made.source));
                ++copies;
                conflicts += made.conflicts;
            }
        }
        QVERIFY(copies > 1'400 && copies < 1'800);
        QVERIFY(conflicts > 40 && conflicts < 80); // 0.3 %
    }

    void conflictingCopiesDifferInMetadataOrInBytes()
    {
        int metadata = 0, bytes = 0;
        estate::EstateRecord made;
        for (quint64 number = 0; number < records; ++number) {
            m_generator.make(number, made);
            if (!made.isCopy || !made.conflicts) {
                continue;
            }
            const HeldRecord copy = accessioned(made, accessionOf(number));
            m_generator.make(number - 1, made);
            const HeldRecord original = accessioned(made, accessionOf(number - 1));
            QCOMPARE(copy.documentId, original.documentId);
            const bool otherBytes = m_files.recorded(copy.current().files[0]) != m_files.recorded(original.current().files[0]);
            QVERIFY((copy.title != original.title) != otherBytes);
            metadata += copy.title != original.title;
            bytes += otherBytes;
        }
        QVERIFY(metadata > bytes && bytes > 5);
    }

    void timesNeverFallAndSomeAreShared()
    {
        UtcMs last = 0;
        int shared = 0;
        for (quint64 number = 0; number < 5'000; ++number) {
            const UtcMs at = takenInAt(number);
            QVERIFY(at >= last);
            shared += at == last;
            last = at;
            const quint64 before = takenInBefore(at);
            QVERIFY(before <= number && takenInAt(before) == at && (before == 0 || takenInAt(before - 1) < at));
        }
        QVERIFY(shared > 2'000);
        QCOMPARE(takenInBefore(loadingBegan), 0u);
    }

    void setsOfAccessionsAreSetsOfNumbers()
    {
        const quint64 seed = qEnvironmentVariable("CF_SEED", u"1"_s).toULongLong();
        qInfo("CF_SEED=%llu", seed);
        for (quint64 round = 0; round < 200; ++round) {
            estate::Dice dice(seed, estate::Subject::Holding, round);
            std::set<quint64> a, b;
            for (int i = 0; i < 40; ++i) {
                a.insert(dice.below(60));
                b.insert(dice.below(60));
            }
            const AccessionSet left = AccessionSet::of({a.begin(), a.end()}), right = AccessionSet::of({b.begin(), b.end()});
            std::vector<quint64> with, without, both;
            std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(with));
            std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(without));
            std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
            QCOMPARE(left.with(right).all(), with);
            QCOMPARE(left.without(right).all(), without);
            QCOMPARE(left.both(right).all(), both);
            QCOMPARE(left.slice(3, 5), std::vector<quint64>(std::next(a.begin(), 3), std::next(a.begin(), 8)));
            for (quint64 n = 0; n < 60; ++n) {
                QCOMPARE(left.contains(n), a.contains(n));
            }
        }
    }

    void aMillionRecordsCostAlmostNothing()
    {
        const Holdings many = holdings(ArchiveKind::Documentum, 1'000'000);
        QCOMPARE(many.count(), 250'000u);
        QVERIFY(many.present(false).size() < many.present(true).size());
        QVERIFY(many.record(249'999).created > many.record(0).created);
    }

    void whatChangedSinceIsWhatAScanFinds()
    {
        Holdings held = holdings(ArchiveKind::Cmis, 4'000);
        m_clock.advance(60'000);
        QVERIFY(held.amend(5, {{u"title"_s, u"Amended"_s}}));
        QVERIFY(held.remove(700, true));
        const UtcMs middle = held.record(400).modified;
        for (const UtcMs since : {UtcMs(0), middle, middle + 1, middle - 1, m_clock.now(), m_clock.now() + 1}) {
            std::vector<quint64> scanned;
            for (quint64 accession = 0; accession < held.count(); ++accession) {
                if (held.record(accession).modified >= since) {
                    scanned.push_back(accession);
                }
            }
            QCOMPARE(held.modifiedSince(since).all(), scanned);
        }
    }

    void changesAreKeptAndTold()
    {
        Holdings held = holdings(ArchiveKind::ExtendedEcm, 4'000);
        const quint64 before = held.changeCount();
        std::vector<ChangeKind> told;
        held.listen([&](const HoldingChange& change, const HeldRecord& was) {
            told.push_back(change.kind);
            QCOMPARE(was.title == u"Renamed", told.size() > 1);
        });
        const quint64 one = held.present(false).at(10);
        QVERIFY(held.amend(one, {{u"title"_s, u"Renamed"_s}, {u"customer"_s, u"C-1"_s}, {u"Colour"_s, u"blue"_s}}));
        const auto ordinal = held.addVersion(one, {HeldFile()}, u"somebody"_s, u"again"_s);
        QCOMPARE(ordinal.value_or(0), held.record(one).current().ordinal);
        QVERIFY(held.hold(one, u"LIT-1"_s, false));
        QVERIFY(held.release(one, u"LIT-1"_s));
        QCOMPARE(held.release(one, u"LIT-1"_s).error().kind, ErrorKind::NotFound);
        QVERIFY(held.setRestricted(one, true));
        QVERIFY(!held.present(false).contains(one) && held.present(true).contains(one));
        QVERIFY(held.remove(one, false));
        QCOMPARE(held.presence(one), Presence::Vanished);
        QCOMPARE(held.amend(one, {{u"title"_s, u"x"_s}}).error().kind, ErrorKind::Rejected);
        QCOMPARE(held.amend(held.count(), {}).error().kind, ErrorKind::NotFound);
        QCOMPARE(told.size(), 6u);
        QCOMPARE(held.changeCount(), before + 6);
        QCOMPARE(held.change(before + 5).kind, ChangeKind::Deleted);
        QCOMPARE(held.record(one).customers().constFirst(), u"C-1"_s);
        QVERIFY(held.record(one).attributes.contains(std::pair(u"Colour"_s, u"blue"_s)));
    }

    void aFieldThatIsNoTextChangesNothing()
    {
        Holdings held = holdings(ArchiveKind::Cmis, 400);
        const HeldRecord before = held.record(3);
        QCOMPARE(held.amend(3, {{u"title"_s, u"x"_s}, {u"type"_s, 5}}).error().kind, ErrorKind::Rejected);
        QCOMPARE(held.amend(3, {{u"issued"_s, u"yesterday"_s}}).error().kind, ErrorKind::Rejected);
        QCOMPARE(held.record(3), before);
    }

    void everyTrapHasItsRecord()
    {
        QMap<int, HeldRecord> found;
        for (const ArchiveKind archive : archiveKinds) {
            const Holdings held = holdings(archive, 2'000);
            for (quint64 accession = 0; accession < held.count(); ++accession) {
                const HeldRecord record = held.record(accession);
                if (record.trap != 0) {
                    QVERIFY(!found.contains(record.trap));
                    found.insert(record.trap, record);
                }
            }
        }
        QCOMPARE(found.size(), 35);
        QCOMPARE(found[1].versions.size(), 3);
        QCOMPARE(found[1].sentVersion, 2);
        QCOMPARE(found[2].current().files.size(), 2);
        QVERIFY(!found[16].sent.instant && found[16].sent.written.contains(u'T'));
        QCOMPARE(found[17].presence, Presence::Restricted);
        QCOMPARE(found[20].holds.size(), 1);
        QCOMPARE(found[21].holds.size(), 2);
        QCOMPARE(found[22].retentions.size(), 3);
        QVERIFY(found[23].isStub);
        QVERIFY(found[32].holds[0].foreign);
    }

    void statedRatesHold()
    {
        int versions = 0, held = 0, gone = 0;
        for (const ArchiveKind archive : archiveKinds) {
            const Holdings all = holdings(archive);
            for (quint64 accession = 0; accession < all.count(); ++accession) {
                const HeldRecord record = all.record(accession);
                versions += record.versions.size() > 1;
                held += !record.holds.isEmpty();
                gone += record.presence == Presence::Deleted;
            }
        }
        QVERIFY(versions > 450 && versions < 550); // 2.5 %
        QVERIFY(held > 340 && held < 520);         // 2 % and the traps
        QVERIFY(gone > 20 && gone < 70);           // 0.2 %
    }

    void plainPdfsSayWhatTheRecordSays()
    {
        estate::EstateRecord made;
        int read = 0, locked = 0;
        for (quint64 number = 0; number < 4'000; ++number) {
            m_generator.make(number, made);
            const estate::MadeRendition& file = made.renditions[0];
            const bool interests =
                made.trap == 28 || file.textState != TextState::Extracted || number % 200 == 0 || made.tongue == estate::Tongue::Japanese;
            if (!interests || file.format != "pdf" || file.pages == 0) {
                continue;
            }
            const QByteArray bytes = plainPdf(file, false);
            QCOMPARE(plainPdf(file, false), bytes);
            QVERIFY(plainPdf(file, true) != bytes);
            const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
            if (file.textState == TextState::Unreadable) {
                continue;
            }
            QVERIFY(pdf);
            QCOMPARE(pdf->is_locked(), file.textState == TextState::Encrypted);
            if (pdf->is_locked()) {
                ++locked;
                continue;
            }
            QCOMPARE(pdf->pages(), file.pages);
            QString text;
            for (int i = 0; i < pdf->pages(); ++i) {
                const std::unique_ptr<poppler::page> page(pdf->create_page(i));
                const auto utf8 = page->text().to_utf8();
                text += QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
            }
            QCOMPARE(letters(text), letters(textOf(file)));
            ++read;
        }
        QVERIFY(read > 30 && locked > 2);
    }

    void theHugeDocumentIsHuge()
    {
        estate::EstateRecord made;
        for (quint64 number = 0; number < 4'000; ++number) {
            m_generator.make(number, made);
            if (made.trap == 25 && made.renditions[0].pages > 0 && made.renditions[0].format == "pdf") {
                const QByteArray bytes = plainPdf(made.renditions[0], false);
                QVERIFY(bytes.size() > 40 * 1024 * 1024);
                const std::unique_ptr<poppler::document> pdf(poppler::document::load_from_raw_data(bytes.constData(), int(bytes.size())));
                QVERIFY(pdf);
                QCOMPARE(pdf->pages(), 4'000);
            }
        }
    }

    void theTruthTellsBytesAsTheyAreNow()
    {
        const Holdings held = holdings(ArchiveKind::ArchivesSpace);
        int altered = 0, mismatched = 0, missing = 0;
        for (quint64 accession = 0; accession < held.count(); ++accession) {
            const HeldRecord record = held.record(accession);
            if (record.current().files[0].content == ContentState::Present || record.trap == 25) {
                continue;
            }
            const QJsonObject truth = truthOf(record, m_files, u"x"_s, {});
            const QJsonObject file = truth[u"versions"].toArray().last()[u"files"].toArray()[0].toObject();
            const auto bytes = m_files.bytes(record.current().files[0], Bytes::Now);
            const QString now = bytes ? QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex()) : QString();
            QCOMPARE(file[u"sha256"].toString(), now);
            altered += now != file[u"recorded"].toString() && !now.isEmpty();
            missing += now.isEmpty();
            mismatched += file[u"stated"] != file[u"recorded"];
        }
        QVERIFY(altered > 0 && mismatched > 0 && missing > 0);
    }
};

QTEST_GUILESS_MAIN(SandboxHoldingsTest)
#include "sandbox_holdings_test.moc"
