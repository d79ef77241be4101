// Letters of a case by every way in which they may name it, and those that name none; in a cache that was of the version before.
#include "models/cache/case_body.h"
#include "models/cache/read_case_names.h"
#include "models/cache/read_loose_letters.h"
#include "models/cache/write_case.h"
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

WorkflowCase flow(const QString& id)
{
    WorkflowCase made;
    made.nativeId = id;
    made.reference = u"REF-1"_s;
    made.definitionKey = u"claimCase"_s;
    made.variables = {{u"claimId"_s, u"string"_s, u"CLM_0.07"_s}, {u"eventId"_s, u"string"_s, u"E-1"_s}, {u"zeros"_s, u"string"_s, u"0-00"_s}, {u"text"_s, u"string"_s, QString(201, u'x')}};
    return made;
}

/// Names what the migration cannot compare: it is a candidate for anything.
WorkflowCase foreign()
{
    WorkflowCase made;
    made.nativeId = u"U-1"_s;
    made.variables = {{u"Schadennummer-Ü"_s, u"string"_s, u"SCHÄDEN-1"_s}};
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
    /// As it was written before the names of processes were kept.
    void putBefore(const WorkflowCase& one)
    {
        const auto put = [&](const QString& sql) {
            const auto done = m_database->execute(sql);
            QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
        };
        put(u"INSERT INTO workflow_case (repository, native_id, token, standing, reference, definition, is_open, known_from) SELECT pk, '%1', '', 'PRESENT', '%2', '%3', 1, 1 FROM repository"_s.arg(
            one.nativeId, one.reference, one.definitionKey));
        put(u"INSERT INTO workflow_case_fact (of_case, known_from, body) SELECT max(pk), 1, '%1' FROM workflow_case"_s.arg(QString::fromUtf8(cache::caseText(one))));
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
        // Letters are written by what writes them now, which marks them in tables of later.
        for (const QString& sql : {u"CREATE TABLE standings_made (source TEXT PRIMARY KEY, done INTEGER)"_s, u"CREATE TABLE standing_stale (communication INTEGER PRIMARY KEY)"_s}) {
            QVERIFY(m_database->execute(sql));
        }
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
        for (const WorkflowCase& one : {flow(u"F-1"_s), foreign()}) {
            putBefore(one);
        }
        for (const QString& sql : {u"DROP TABLE standings_made"_s, u"DROP TABLE standing_stale"_s}) {
            QVERIFY(m_database->execute(sql));
        }
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
        const auto all = cache::lettersWithoutCase(*m_database, {u"Claim letter"_s}, 100);
        QVERIFY2(all, qPrintable(all ? QString() : all.error().detail));
        QCOMPARE(all->count, 1);
        QCOMPARE(all->oldest.size(), size_t(1));
        QCOMPARE(all->oldest.front().documentId, u"LOOSE"_s);
    }

    void theOldestOfThoseWithoutACaseAreToldAndTheirNumberStaysExact()
    {
        for (int i = 0; i < 7; ++i) { // the later it became known, the earlier it was sent
            Communication one = letter(u"LOOSE-%1"_s.arg(i), i % 2 == 0 ? u"Claim letter"_s : u"Service confirmation"_s, {u"C-1"_s});
            one.sent = momentFromUtc(now - (i + 1) * 86'400'000LL, QTimeZone("Europe/Berlin"));
            put(one);
        }
        Communication issued = letter(u"ISSUED"_s, u"Claim letter"_s, {u"C-1"_s});
        issued.sentBasis = Communication::SentBasis::IssueDate; // a date of issue sends no letter
        put(issued);
        const auto all = cache::lettersWithoutCase(*m_database, {u"Claim letter"_s, u"Service confirmation"_s, u"CLAIM LETTER"_s}, 3);
        QVERIFY2(all, qPrintable(all ? QString() : all.error().detail));
        QCOMPARE(all->count, 7);
        QStringList ids;
        std::ranges::transform(all->oldest, std::back_inserter(ids), &cache::CaseDocument::documentId);
        QCOMPARE(ids, (QStringList{u"LOOSE-6"_s, u"LOOSE-5"_s, u"LOOSE-4"_s}));
    }

    void lettersThatNeedAConsentAreToldForEachCustomerAndOnceForACopy()
    {
        Communication offer = letter(u"OFFER"_s, u"Offer"_s, {u"C-1"_s, u"M-1"_s}), copy = letter(u"OFFER"_s, u"Offer"_s, {u"M-1"_s}), service = letter(u"SERVICE"_s, u"Offer"_s, {u"M-1"_s});
        Communication unsent = letter(u"UNSENT"_s, u"Offer"_s, {u"M-1"_s});
        offer.purpose = copy.purpose = unsent.purpose = u"marketing"_s;
        service.purpose = u"service"_s;
        unsent.sent.reset();
        for (const Communication& one : {offer, copy, service, unsent}) {
            put(one);
        }
        QStringList seen;
        const auto take = [&seen](const cache::PurposeSeen& one) -> Result<void> {
            CF_TRY(const cache::PurposeLetter letter, one.read());
            seen << letter.documentId + u' ' + letter.customer + u' ' + one.purpose;
            return {};
        };
        const auto isAll = cache::eachLetterWithPurpose(*m_database, 100, take);
        QVERIFY2(isAll, qPrintable(isAll ? QString() : isAll.error().detail));
        QVERIFY(*isAll);
        seen.sort();
        QCOMPARE(seen, (QStringList{u"OFFER C-1 marketing"_s, u"OFFER M-1 marketing"_s})); // C-1, too: that no record speaks of them is for others to say
        const auto none = cache::eachLetterWithPurpose(*m_database, 0, take);
        QVERIFY(none && !*none);
        const auto stopped = cache::eachLetterWithPurpose(*m_database, 100, [](const cache::PurposeSeen&) -> Result<void> { return fail(ErrorKind::Cancelled, u"enough"_s); });
        QVERIFY(!stopped && stopped.error().kind == ErrorKind::Cancelled);
    }

    void aProcessIsFoundByWhatItNamesWhetherItWasKnownBeforeOrIsWrittenNow()
    {
        const auto ids = [this](const QStringList& names, const QString& id) {
            const auto places = cache::casesNaming(*m_database, names, {id});
            QStringList all;
            for (const cache::Place& place : places ? *places : std::vector<cache::Place>()) {
                all << place.second;
            }
            all.sort();
            return all;
        };
        // F-2 is the same as F-1, and was written by this program; F-1 was there before its names were kept.
        QVERIFY(cache::writeCase(*m_database, rooms().id, flow(u"F-2"_s), now));
        QCOMPARE(ids({u"claimId"_s}, u"clm 007"_s), (QStringList{u"F-1"_s, u"F-2"_s, u"U-1"_s}));
        QCOMPARE(ids({u"CLAIMID"_s}, u"CLM-007"_s), (QStringList{u"F-1"_s, u"F-2"_s, u"U-1"_s})); // names are compared folded
        QCOMPARE(ids({u"loanId"_s}, u"CLM-007"_s), QStringList{u"U-1"_s}); // which has to be looked at
        QCOMPARE(ids({QString()}, u"ref/1"_s), (QStringList{u"F-1"_s, u"F-2"_s, u"U-1"_s}));
        QCOMPARE(ids({u"zeros"_s}, u"0"_s), (QStringList{u"F-1"_s, u"F-2"_s, u"U-1"_s}));
        QCOMPARE(ids({u"text"_s}, QString(201, u'x')), QStringList{u"U-1"_s}); // no id is as long
        const auto having = cache::casesHaving(*m_database, {u"EventId"_s}, 100);
        QVERIFY(having);
        QCOMPARE(having->size(), size_t(3));
        WorkflowCase other = flow(u"F-2"_s);
        other.variables = {{u"claimId"_s, u"string"_s, u"CLM-8"_s}};
        QVERIFY(cache::writeCase(*m_database, rooms().id, other, now + 1));
        QCOMPARE(ids({u"claimId"_s}, u"CLM-007"_s), (QStringList{u"F-1"_s, u"U-1"_s}));
        QCOMPARE(ids({u"claimId"_s}, u"CLM-8"_s), (QStringList{u"F-2"_s, u"U-1"_s}));
    }
};

QTEST_GUILESS_MAIN(CaseLettersTest)
#include "case_letters_test.moc"
