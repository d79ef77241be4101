// Letters of a case by every way in which they may name it, and those that name none; in a cache that was of the version before.
#include "models/cache/read_case_letters.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "models/store/migrator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;

namespace {

constexpr UtcMs now = 1'775'030'400'000; // 2026-04-01T08:00Z

Repository rooms()
{
    Repository repository;
    repository.kind = RepositoryKind::ExtendedEcm;
    repository.name = u"Rooms"_s;
    repository.location = u"https://rooms.example"_s;
    repository.id = repositoryId(repository.kind, repository.name);
    repository.zone = u"Europe/Berlin"_s;
    repository.added = now;
    return repository;
}

Communication letter(const QString& id, const QString& type, const QStringList& customers)
{
    Communication made;
    made.documentId = id;
    made.nativeKey = u"node:"_s + id + QString::number(customers.size());
    made.id = communicationId(rooms().id, made.nativeKey);
    made.title = made.type = type;
    made.sent = momentFromUtc(now - 86'400'000, QTimeZone("Europe/Berlin"));
    made.sentBasis = Communication::SentBasis::Dispatch;
    made.record = ArchiveRecord{rooms().id, u"native-"_s + id, u"1"_s, {}, {}, {}, SentVersionBasis::None, {}, {}};
    Rendition file;
    file.role = RenditionRole::ArchivedOriginal;
    file.source = {rooms().id, id + u".txt"_s, {}, u"1"_s, u"1"_s};
    file.id = renditionId(made.id, file.source.nativeId, {}, 1);
    made.renditions = {file};
    for (const QString& customer : customers) {
        RecipientLeg leg;
        leg.envelope = envelopeId(rooms().id, made.nativeKey + customer);
        leg.customer = customer;
        leg.channel = Channel::Print;
        leg.id = legId(made.id, leg.envelope, leg.customer, {}, leg.channel);
        made.envelopes.push_back({leg.envelope, {}, {}, leg.channel});
        made.legs.push_back(leg);
    }
    return made;
}

} // namespace

class CaseLettersTest : public QObject
{
    Q_OBJECT
    std::optional<store::Database> m_database;

    void put(const Communication& letter)
    {
        cache::Observation seen;
        seen.ref = letter.renditions.front().source;
        seen.bytes = 4;
        seen.sha256 = QByteArray(32, 'x');
        seen.at = now;
        QVERIFY(cache::observeSource(*m_database, seen));
        const auto written = cache::writeCommunication(*m_database, letter, now);
        QVERIFY2(written.has_value(), qPrintable(written ? QString() : written.error().detail));
    }
    QStringList found(const cache::CaseReach& reach, int most = 100)
    {
        const auto all = cache::caseDocuments(*m_database, reach, most);
        QStringList ids;
        for (const cache::CaseDocument& one : all ? *all : std::vector<cache::CaseDocument>()) {
            ids << one.documentId;
        }
        ids.sort();
        return all ? ids : QStringList{all.error().detail};
    }

private Q_SLOTS:
    void init()
    {
        auto database = store::Database::openInMemory();
        QVERIFY(database);
        m_database.emplace(std::move(*database));
        const std::vector<store::Migration> migrations = *store::migrationsIn(u":/sql/migrations/cache"_s);
        const auto its = std::ranges::find_if(migrations, [](const store::Migration& one) { return one.sql.contains(u"fact_purpose"_s); });
        QVERIFY(its != migrations.end());
        QVERIFY(store::migrate(*m_database, {migrations.begin(), its}));
        const auto added = cache::addRepository(*m_database, rooms());
        QVERIFY2(added.has_value(), qPrintable(added ? QString() : added.error().detail));
        Communication filed = letter(u"FILED"_s, u"Offer"_s, {u"C-1"_s}), claim = letter(u"CLAIM"_s, u"Claim letter"_s, {u"C-1"_s}), loan = letter(u"LOAN"_s, u"Offer"_s, {u"C-1"_s});
        Communication cased = letter(u"CASE"_s, u"Offer"_s, {u"C-1"_s}), policy = letter(u"POLICY"_s, u"Offer"_s, {u"C-1"_s}), other = letter(u"OTHER"_s, u"Offer"_s, {u"C-2"_s});
        filed.workspace = u"7001"_s;
        claim.claim = u"CL/0000042"_s;
        loan.loan = u"LN-42"_s;
        cased.caseId = u"CASE 00042"_s;
        policy.policy = other.policy = u"POL 7"_s;
        for (const Communication& one : {filed, claim, loan, cased, policy, other, letter(u"SHOWN"_s, u"Offer"_s, {u"C-1"_s})}) {
            put(one);
        }
        BusinessWorkspace room;
        room.nativeId = u"7001"_s;
        room.token = u"1"_s;
        room.type = u"Claim"_s;
        room.kind = BusinessKind::Claim;
        room.customer = u"M-1"_s;
        room.references = {{u"CRM"_s, u"CLAIM"_s, u"CL-0000042"_s}};
        room.linked = {u"native-SHOWN"_s};
        QVERIFY(cache::writeWorkspace(*m_database, rooms().id, room, now));
        QVERIFY(store::migrate(*m_database, migrations)); // what was there before is found
    }

    void row11EveryWayInWhichALetterNamesItsCaseFindsItInAnyNotation()
    {
        QCOMPARE(found({{{rooms().id, u"7001"_s}}, {}, {}, {}, {}, {}, {}}), (QStringList{u"FILED"_s, u"SHOWN"_s}));
        QCOMPARE(found({{}, {}, {u"cl 0000042"_s}, {}, {}, {}, {}}), QStringList{u"CLAIM"_s});
        QCOMPARE(found({{}, {}, {}, {u"ln.42"_s}, {}, {}, {}}), QStringList{u"LOAN"_s});
        QCOMPARE(found({{}, {u"case-00042"_s}, {}, {}, {}, {}, {}}), QStringList{u"CASE"_s});
        QCOMPARE(found({{}, {}, {}, {}, {u"case"_s}, {}, {}}), QStringList{u"CASE"_s}); // a document's own id
        QCOMPARE(found({{}, {}, {}, {}, {}, {u"POL-7"_s}, u"C-1"_s}), QStringList{u"POLICY"_s}); // and not that of another customer
        QCOMPARE(found({{}, {}, {}, {}, {}, {u"POL-7"_s}, {}}), QStringList());
        QCOMPARE(found({{}, {QString()}, {QString()}, {QString()}, {QString()}, {}, {}}), QStringList()); // what names nothing belongs to nothing
        QCOMPARE(found({{{rooms().id, u"7001"_s}}, {u"CASE-00042"_s}, {u"CL-0000042"_s}, {}, {}, {}, {}}, 2).size(), 2);
    }

    void aLetterOfATypeThatBelongsToACaseIsToldOnceAndNotWhereACopyNamesOne()
    {
        put(letter(u"LOOSE"_s, u"Claim Letter "_s, {u"C-1"_s})); // types are compared as people compare them
        put(letter(u"LOOSE"_s, u"Claim letter"_s, {u"C-1"_s, u"C-2"_s})); // another copy of it
        put(letter(u"CLAIM"_s, u"Claim letter"_s, {u"C-1"_s, u"C-2"_s})); // a copy of one that names its claim
        qint64 count = 0;
        const auto all = cache::documentsWithoutCase(*m_database, {u"Claim letter"_s}, 100, count);
        QVERIFY(all);
        QCOMPARE(count, 1);
        QCOMPARE(all->size(), size_t(1));
        QCOMPARE(all->front().documentId, u"LOOSE"_s);
    }

    void lettersThatNeedAConsentAreToldForEachCustomerAWorkspaceIsAbout()
    {
        Communication offer = letter(u"OFFER"_s, u"Offer"_s, {u"C-1"_s, u"M-1"_s}), service = letter(u"SERVICE"_s, u"Offer"_s, {u"M-1"_s}), unsent = letter(u"UNSENT"_s, u"Offer"_s, {u"M-1"_s});
        offer.purpose = unsent.purpose = u"marketing"_s;
        service.purpose = u"service"_s;
        unsent.sent.reset();
        for (const Communication& one : {offer, service, unsent}) {
            put(one);
        }
        bool isAll = false;
        const auto all = cache::lettersWithPurpose(*m_database, 100, isAll);
        QVERIFY(all && isAll);
        QCOMPARE(all->size(), size_t(1)); // of C-1 no workspace speaks
        QCOMPARE(all->front().customer, u"M-1"_s);
        QCOMPARE(all->front().letters.size(), size_t(1));
        QCOMPARE(all->front().letters.front().documentId, u"OFFER"_s);
        const auto none = cache::lettersWithPurpose(*m_database, 0, isAll);
        QVERIFY(none && !isAll);
    }
};

QTEST_GUILESS_MAIN(CaseLettersTest)
#include "case_letters_test.moc"
