// The traps of data model 7.6 of who, what and when, as archives set them: after synchronisation, what the cache, the search and the
// copies say of the record that is this trap. All four archives of the sandbox in one cache; docs/estate.md says which test is whose.
#include "models/evidence/result_export.h"
#include "tests/support/archives_world.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using sandbox::ArchiveKind;

namespace {

QByteArray sha256(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

} // namespace

class ArchiveTrapsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArchivesWorld> m;

    static bool relates(const cache::Record& record, RelationKind kind, bool incoming, const QString& target)
    {
        return std::ranges::any_of(record.related, [&](const cache::Related& one) {
            return one.kind == kind && one.incoming == incoming && one.target == target && !one.id.isEmpty();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        m = std::make_unique<ArchivesWorld>(4'000, std::vector<ArchiveKind>(sandbox::archiveKinds.begin(), sandbox::archiveKinds.end()));
        for (const ArchiveKind kind : m->kinds) {
            m->synced(kind);
        }
    }
    void cleanupTestCase() { m.reset(); }

    void trap1TheVersionThatWasSentIsNotTheCurrentOne()
    {
        for (const Held& held : m->trapped(1)) {
            const cache::Record record = m->record(held);
            QVERIFY(record.communication.record);
            const ArchiveRecord& archive = *record.communication.record;
            QCOMPARE(archive.versions.size(), size_t(3));
            QCOMPARE(archive.sentVersion, held.truth[u"versions"][1][u"label"].toString());
            QCOMPARE(archive.sentVersionBasis, SentVersionBasis::Stated);
            QVERIFY(!archive.versions[1].isCurrent && archive.versions[2].isCurrent);
            QVERIFY(archive.sentVersion != archive.versions[2].label);
            QCOMPARE(m->total(m->only(held)), qint64(1)); // one communication, not three
        }
    }

    void trap2TheArchivedDocumentAndTheMailAreRenditionsOfOneCommunication()
    {
        for (const Held& held : m->trapped(2)) {
            const cache::Record record = m->record(held);
            QStringList names;
            for (const cache::RenditionRecord& one : record.renditions) {
                names << one.rendition.fileName.section(u'.', -1);
            }
            QVERIFY2(names.contains(u"html"_s) && names.size() >= 2, qPrintable(names.join(u' ')));
            QCOMPARE(record.renditions.front().rendition.role, RenditionRole::ArchivedOriginal);
            QCOMPARE(m->total(m->only(held)), qint64(1));
        }
    }

    void trap3EachOfThreeInOneEnvelopeIsFoundAndItIsOneCommunication()
    {
        for (const Held& held : m->trapped(3)) {
            const QStringList customers = held.customers();
            QCOMPARE(customers.size(), 3);
            for (const QString& customer : customers) {
                QVERIFY2(m->isFoundBy(u"customer:"_s + m->quoted(customer), held), qPrintable(customer));
            }
            QCOMPARE(m->record(held).communication.legs.size(), size_t(3));
            QCOMPARE(m->total(m->only(held)), qint64(1));
        }
    }

    void trap4WithoutAWordOfDeliveryNobodyIsCalledReached()
    {
        for (const Held& held : m->trapped(4)) {
            const cache::Record record = m->record(held);
            QCOMPARE(record.communication.legs.size(), size_t(3));
            for (const RecipientLeg& leg : record.communication.legs) {
                QCOMPARE(stateOf(leg), DeliveryState::Unknown);
            }
            QVERIFY2(m->total(u"repo:%1 delivered"_s.arg(m->quoted(m->repository(held.kind).name))) > 0, "others are");
            QVERIFY(!m->isFoundBy(u"(delivered OR viewed OR bounced OR returned)"_s, held));
        }
    }

    void trap5WhatWasInTheEnvelopeBesideTheLetterIsSearched()
    {
        for (const Held& held : m->trapped(5)) {
            QVERIFY(m->isFoundBy(u"\"INS-0042\""_s, held));
        }
    }

    void trap6AnEnvelopeThatCameBackCountsForEachOfItsDocuments()
    {
        for (const Held& held : m->trapped(6)) {
            const QString package = held.text("package");
            QVERIFY(!package.isEmpty());
            qint64 members = 0;
            for (const ArchiveKind kind : m->kinds) {
                for (const quint64 accession : m->world->holdings(kind).present(false).all()) {
                    members += m->world->holdings(kind).record(accession).package == package;
                }
            }
            QVERIFY(members > 1);
            QCOMPARE(m->total(u"package:"_s + m->quoted(package)), members);
            QCOMPARE(m->total(u"package:%1 returned"_s.arg(m->quoted(package))), members);
        }
    }

    void trap7WhatWasArchivedTwiceStaysTwoRecordsThatKnowOfEachOther()
    {
        for (const Held& held : m->trapped(7)) {
            const auto copies = m->copies(held);
            QVERIFY2(!copies.empty(), qPrintable(held.text("document")));
            QVERIFY(std::ranges::all_of(copies, [](const RecordCopy& copy) { return copy.basis == CopyBasis::DocumentId; }));
            QVERIFY(std::ranges::any_of(copies, [&](const RecordCopy& copy) { return copy.repository == m->repository(held.kind).id; }));
            QCOMPARE(m->total(u"document:"_s + m->quoted(held.text("document"))), qint64(copies.size()) + 1);
            QVERIFY(m->isFoundBy(u"batch:RUN-0001"_s, held)); // a number that is used again and again
        }
    }

    void trap8WhatWasCorrectedWasSentAsWell()
    {
        for (const Held& held : m->trapped(8)) {
            const QString before = held.truth[u"relations"][0][1].toString();
            const Held corrected = m->named(before);
            QVERIFY(relates(m->record(held), RelationKind::Corrects, false, before));
            QVERIFY(relates(m->record(corrected), RelationKind::Corrects, true, held.text("document")));
            QCOMPARE(m->total(m->only(held)), qint64(1));
            QCOMPARE(m->total(m->only(corrected)), qint64(1));
        }
    }

    void trap9ACopyOfACopyLeadsBackToTheFirstAndEachCountsOnce()
    {
        for (const Held& held : m->trapped(9)) {
            const QString before = held.truth[u"relations"][0][1].toString();
            const Held second = m->named(before);
            QVERIFY(relates(m->record(held), RelationKind::ReissueOf, false, before));
            QVERIFY(relates(m->record(second), RelationKind::ReissueOf, true, held.text("document")));
            QVERIFY2(!second.truth[u"relations"].toArray().isEmpty(), "it is a reissue itself");
            QVERIFY(m->isFoundBy(u"reissued"_s, second));
            QVERIFY(!m->isFoundBy(u"reissued"_s, held));
            QVERIFY2(m->isFoundBy(m->quoted(m->record(second).communication.sent->text.left(10)), held), "the original date");
        }
    }

    void trap10ACustomerIsFoundByTheEndOfTheNumberAndByTheFormerOne()
    {
        for (const Held& held : m->trapped(10)) {
            const QString customer = held.customers().front();
            const QString digits = customer.section(u'-', 1);
            QVERIFY(digits.size() < 7);
            QVERIFY(m->isFoundBy(u"customer:"_s + m->quoted(customer), held));
            QVERIFY(m->isFoundBy(u"customer:*"_s + digits, held)); // however many zeros stand before it
            QVERIFY2(m->isFoundBy(u"customer:"_s + m->quoted(u"C-"_s + digits.rightJustified(7, u'0')), held), "as other systems write it");
            QVERIFY2(!m->isFoundBy(u"customer:"_s + m->quoted(u"C-"_s + digits + u'0'), held), "zeros behind a number count");
            const auto former = [&](const QJsonValue& one) { return one[0].toString() == u"Former customer"; };
            const QJsonArray attributes = held.truth[u"attributes"].toArray();
            const auto found = std::find_if(attributes.begin(), attributes.end(), former);
            QVERIFY(found != attributes.end());
            QVERIFY(m->isFoundBy(m->quoted((*found)[1].toString()), held));
        }
    }

    void trap11ACodeThatIsUsedAgainIsToldWithItsVersion()
    {
        for (const Held& held : m->trapped(11)) {
            const QString code = u"template:"_s + m->quoted(held.text("template"));
            QCOMPARE(held.text("template_version"), u"1"_s);
            QVERIFY(m->isFoundBy(code + u" v:1"_s, held));
            QVERIFY(!m->isFoundBy(code + u" v:2.."_s, held));
        }
    }

    void trap12WhoApprovedItAndTheBlockThatNobodyDidAreOnTheRecord()
    {
        for (const Held& held : m->trapped(12)) {
            const auto usages = m->record(held).communication.usages;
            QVERIFY(!usages.empty());
            QCOMPARE(usages[0].approvedBy, held.text("approved_by"));
            QVERIFY(m->isFoundBy(u"\"BLK-0815\""_s, held));
        }
    }

    void trap13WhatWasSuppressedDidNotFail()
    {
        for (const Held& held : m->trapped(13)) {
            QVERIFY(m->isFoundBy(u"suppressed"_s, held));
            QVERIFY(!m->isFoundBy(u"(failed OR delivered)"_s, held));
        }
    }

    void trap14ABounceAfterDeliveredCounts()
    {
        for (const Held& held : m->trapped(14)) {
            QVERIFY(m->isFoundBy(u"bounced"_s, held));
            const auto& legs = m->record(held).communication.legs;
            QVERIFY(std::ranges::any_of(legs, [](const RecipientLeg& leg) { return leg.events.size() == 2 && stateOf(leg) == DeliveryState::BouncedHard; }));
        }
    }

    void trap16ATimeWithoutAZoneStaysAsItWasWritten()
    {
        for (const Held& held : m->trapped(16)) {
            const cache::Record record = m->record(held);
            QVERIFY(record.communication.sent);
            const Moment& sent = *record.communication.sent;
            QCOMPARE(sent.text, held.truth[u"sent"][u"written"].toString());
            QVERIFY(sent.zoneAssumed);
            QVERIFY(m->isFoundBy(u"sent:"_s + sent.text.left(10), held));
            QVERIFY(m->isFoundBy(u"sent:%1 tz:Europe/Berlin"_s.arg(sent.text.left(10)), held));
            // Of a time that clocks skip, the hour after; of one they show twice, the first.
            if (sent.text.startsWith(u"2024-03-31T02:30")) {
                QCOMPARE(sent.utc, UtcMs(1'711'848'600'000));
            } else if (sent.text.startsWith(u"2024-10-27T02:30")) {
                QCOMPARE(sent.utc, UtcMs(1'729'989'000'000));
            }
        }
    }

    void trap26TheSameBytesForDifferentPeopleAreNoCopies()
    {
        const auto letters = m->trapped(26);
        QVERIFY(letters.size() >= 2);
        QSet<QByteArray> hashes;
        for (const Held& held : letters) {
            const auto bytes = m->open(m->record(held).renditions.front().rendition.source);
            QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
            hashes.insert(sha256(*bytes));
            QTRY_VERIFY(!m->record(held).renditions.front().status.sha256.isEmpty());
        }
        QCOMPARE(hashes.size(), 1);
        for (const Held& held : letters) {
            QVERIFY(m->copies(held).empty());
            QVERIFY(!m->isFoundBy(u"is:duplicate"_s, held));
        }
    }

    void trap27TheSameTextInOtherBytesIsOneCommunicationWithTwoFiles()
    {
        for (const Held& held : m->trapped(27)) {
            const cache::Record record = m->record(held);
            QCOMPARE(record.renditions.size(), size_t(2));
            QSet<QByteArray> hashes;
            for (const cache::RenditionRecord& one : record.renditions) {
                const auto bytes = m->open(one.rendition.source);
                QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().detail));
                hashes.insert(sha256(*bytes));
            }
            QCOMPARE(hashes.size(), 2);
            QCOMPARE(m->total(m->only(held)), qint64(1));
            QVERIFY(m->copies(held).empty());
        }
    }

    void trap28ANameInAnyScriptIsFoundAsItIsWritten()
    {
        for (const Held& held : m->trapped(28)) {
            const QString name = held.truth[u"legs"][0][u"recipient"].toString();
            QVERIFY2(m->isFoundBy(u"recipient:"_s + m->quoted(name), held), qPrintable(name));
            QVERIFY2(m->isFoundBy(u"recipient:"_s + m->quoted(name.normalized(QString::NormalizationForm_D)), held), qPrintable(name));
        }
    }

    void trap29AMessageInThreePartsIsOneCommunication()
    {
        for (const Held& held : m->trapped(29)) {
            QVERIFY(m->isFoundBy(u"channel:sms"_s, held));
            QCOMPARE(m->total(m->only(held)), qint64(1));
        }
    }

    void trap30AnEventBeforeTheDispatchIsToldAsItIsDated()
    {
        for (const Held& held : m->trapped(30)) {
            const auto& legs = m->record(held).communication.legs;
            const auto leg = std::ranges::find_if(legs, [](const RecipientLeg& one) { return one.events.size() == 2; });
            QVERIFY(leg != legs.end());
            QCOMPARE(leg->events[0].state, DeliveryState::AcceptedByRecipientServer); // by their own times, and neither is left out
            QCOMPARE(leg->events[1].state, DeliveryState::AcceptedByProvider);
            QVERIFY(leg->events[0].at->utc < leg->events[1].at->utc);
        }
    }

    void trap31ASeedAddressIsNoCustomerUnlessSomebodyAsksForIt()
    {
        for (const Held& held : m->trapped(31)) {
            QVERIFY(m->isFoundBy(u"customer:SEED-0007"_s, held));
            QVERIFY(!m->isFoundBy(u"-customer:SEED-0007"_s, held));
            QVERIFY(m->isFoundBy(u"PROOF"_s, held));
        }
    }

    void trap33ANameThatIsAFormulaStaysTextInAnExport()
    {
        for (const Held& held : m->trapped(33)) {
            const auto rows = m->rows(m->only(held));
            QVERIFY(!rows.empty());
            QVERIFY(rows[0].recipient.startsWith(u'='));
            const QByteArray line = evidence::csvLine(rows[0], {u"recipient"_s});
            QVERIFY2(line.startsWith("\"'=") || line.startsWith("'="), line.constData());
        }
    }
};

QTEST_GUILESS_MAIN(ArchiveTrapsTest)
#include "archive_traps_test.moc"
