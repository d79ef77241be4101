// All cases at once, and opening exactly the one that a row is about: processes that state one case, archives that are not complete, consents of a day.
#include "models/cache/write_case.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/cache/write_workspace.h"
#include "models/evidence/case/case_assembly.h"
#include "models/evidence/case/case_book.h"
#include "models/evidence/consent_record.h"
#include "models/store/migrator.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::evidence;

namespace {

const QTimeZone berlin("Europe/Berlin");
Moment at(const QString& text) { return *readMoment(text, berlin); }
UtcMs ms(const QString& text) { return at(text).utc; }
const UtcMs now = ms(u"2026-04-01T10:00"_s);

Repository repositoryOf(RepositoryKind kind, const QString& name)
{
    Repository repository;
    repository.kind = kind;
    repository.name = name;
    repository.location = u"https://"_s + name;
    repository.id = repositoryId(kind, name);
    repository.zone = u"Europe/Berlin"_s;
    repository.added = 1;
    return repository;
}
Repository rooms() { return repositoryOf(RepositoryKind::ExtendedEcm, u"Rooms"_s); }
Repository flows() { return repositoryOf(RepositoryKind::Workflow, u"Flows"_s); }
Repository others() { return repositoryOf(RepositoryKind::Workflow, u"Other flows"_s); }

const CaseRules& rules()
{
    static const CaseRules all = readCaseRules({});
    return all;
}

WorkflowCase payment(const QString& id, const QString& reference, const QString& caseId)
{
    WorkflowCase made;
    made.nativeId = id;
    made.token = u"1"_s;
    made.reference = reference;
    made.definitionKey = u"paymentCase"_s;
    made.definitionName = u"Payment case"_s;
    made.started = ms(u"2026-03-02T10:00"_s);
    made.ended = ms(u"2026-03-04T10:00"_s);
    if (!caseId.isEmpty()) {
        made.variables = {{u"caseId"_s, u"string"_s, caseId}};
    }
    return made;
}

Communication letter(const QString& id, const QString& customer, const QString& purpose, const Moment& sent, const QString& caseId = {})
{
    Communication made;
    made.documentId = id;
    made.nativeKey = u"node:"_s + id;
    made.id = communicationId(rooms().id, made.nativeKey);
    made.title = made.type = u"Offer"_s;
    made.purpose = purpose;
    made.caseId = caseId;
    made.sent = sent;
    made.sentBasis = Communication::SentBasis::Dispatch;
    Rendition file;
    file.role = RenditionRole::ArchivedOriginal;
    file.source = {rooms().id, id + u".txt"_s, {}, u"1"_s, u"1"_s};
    file.id = renditionId(made.id, file.source.nativeId, {}, 1);
    made.renditions = {file};
    RecipientLeg leg;
    leg.envelope = envelopeId(rooms().id, made.nativeKey + customer);
    leg.customer = customer;
    leg.channel = Channel::Print;
    leg.id = legId(made.id, leg.envelope, leg.customer, {}, leg.channel);
    made.envelopes.push_back({leg.envelope, {}, {}, leg.channel});
    made.legs.push_back(leg);
    return made;
}

BusinessWorkspace consents(const QString& customer, std::vector<ConsentStatement> statements)
{
    BusinessWorkspace made;
    made.nativeId = u"consent-"_s + customer;
    made.token = u"1"_s;
    made.type = u"Consent record"_s;
    made.kind = BusinessKind::Consent;
    made.name = customer;
    made.customer = customer;
    made.consents = std::move(statements);
    return made;
}

} // namespace

class CaseBookTest : public QObject
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
    void put(const WorkflowCase& what, const Repository& in = flows()) { QVERIFY(cache::writeCase(*m_database, in.id, what, now)); }
    CaseBook book()
    {
        const auto all = readCaseBook(*m_database, rules(), now);
        [&] { QVERIFY2(all.has_value(), qPrintable(all ? QString() : all.error().detail)); }();
        return all ? *all : CaseBook();
    }
    Result<CaseFile> open(const QString& name)
    {
        CF_TRY(const CaseMaterial material, gatherCase(*m_database, rules(), name));
        CF_TRY(const std::vector<LetterArchive> archives, readLetterArchives(*m_database));
        return assembleCase(material, rules(), archives, now);
    }

private Q_SLOTS:
    void init()
    {
        auto database = store::Database::openInMemory();
        QVERIFY(database);
        m_database.emplace(std::move(*database));
        QVERIFY(store::migrate(*m_database, *store::migrationsIn(u":/sql/migrations/cache"_s)));
        for (const Repository& one : {rooms(), flows(), others()}) {
            QVERIFY(cache::addRepository(*m_database, one));
        }
        QVERIFY(cache::noteComplete(*m_database, rooms().id, {}, now, now));
    }

    void row57ProcessesThatStateOneCaseAreOneAndItsRowOpensIt()
    {
        put(payment(u"p1"_s, u"REF-1"_s, u"PAY-1"_s));
        put(payment(u"p2"_s, u"REF-2"_s, u"pay 1"_s));
        put(payment(u"p3"_s, u"REF-3"_s, u"PAY-3"_s));
        const CaseBook all = book();
        const CaseGaps& gaps = all.of(CaseGapKind::Unanswered);
        QCOMPARE(gaps.looked, 2);
        QCOMPARE(gaps.count, 2);
        for (const CaseGap& gap : gaps.list) {
            const auto file = open(gap.address);
            QVERIFY2(file, qPrintable(gap.address));
            QCOMPARE(file->id, gap.caseId);
            QCOMPARE(file->cases.size(), size_t(gap.caseId == u"PAY-1" ? 2 : 1));
        }
        for (const QString& name : {u"PAY-1"_s, u"p2"_s, u"REF-1"_s}) { // by any name of any of them
            const auto file = open(name);
            QVERIFY2(file && file->id == u"PAY-1" && file->cases.size() == 2, qPrintable(name));
        }
    }

    void row57TwoCasesOfOneNameAreEachOpenedByTheirRow()
    {
        put(payment(u"same"_s, u"REF-1"_s, u"PAY-1"_s), flows()); // ids of two systems that count from one
        put(payment(u"same"_s, u"REF-2"_s, u"PAY-2"_s), others());
        const auto several = open(u"same"_s);
        QVERIFY(!several && several.error().kind == ErrorKind::Conflict);
        const CaseBook all = book();
        QCOMPARE(all.of(CaseGapKind::Unanswered).count, 2);
        QStringList opened;
        for (const CaseGap& gap : all.of(CaseGapKind::Unanswered).list) {
            QCOMPARE(nameInAddress(gap.address), u"same"_s);
            const auto file = open(gap.address);
            QVERIFY(file);
            QCOMPARE(file->id, gap.caseId);
            QCOMPARE(file->cases.front().repositoryName, gap.source);
            opened << file->id;
        }
        opened.sort();
        QCOMPARE(opened, (QStringList{u"PAY-1"_s, u"PAY-2"_s}));
        // Several of one reference that state nothing else are one case.
        put(payment(u"r1"_s, u"SHARED"_s, {}));
        put(payment(u"r2"_s, u"SHARED"_s, {}), others());
        const auto shared = open(u"SHARED"_s);
        QVERIFY2(shared, qPrintable(shared ? QString() : shared.error().detail));
        QCOMPARE(shared->cases.size(), size_t(2));
        QVERIFY(!open(u"@process/nowhere/same"_s));
    }

    void row57WhatAnArchiveMayHoldIsUntoldInTheBook()
    {
        put(payment(u"p1"_s, u"REF-1"_s, u"PAY-1"_s));
        WorkflowTask task;
        task.nativeId = task.key = u"confirmPayment"_s;
        task.ended = ms(u"2026-03-03T10:00"_s);
        WorkflowCase paid = payment(u"p2"_s, u"REF-2"_s, u"PAY-2"_s);
        paid.tasks = {task};
        put(paid);
        CaseBook all = book();
        QCOMPARE(all.of(CaseGapKind::Unanswered).count, 2);
        QCOMPARE(all.of(CaseGapKind::MilestoneMissed).count, 1);
        QCOMPARE(all.of(CaseGapKind::MilestoneMissed).untold, 0);
        RepositoryGap gap;
        gap.repository = rooms().id;
        gap.failure = Failure::Truncated;
        gap.subject = u"search"_s;
        QVERIFY(cache::putGap(*m_database, gap));
        all = book();
        QCOMPARE(all.of(CaseGapKind::Unanswered).count, 0);
        QCOMPARE(all.of(CaseGapKind::Unanswered).untold, 2);
        QCOMPARE(all.of(CaseGapKind::MilestoneMissed).count, 0);
        QCOMPARE(all.of(CaseGapKind::MilestoneMissed).untold, 1);
        QVERIFY(cache::closeGap(*m_database, gap, now));
        gap.failure = Failure::DupId; // which hides nothing
        QVERIFY(cache::putGap(*m_database, gap));
        QCOMPARE(book().of(CaseGapKind::MilestoneMissed).count, 1);
    }

    void row15LettersToThoseOfWhomNoRecordSpeaksAreCountedAmongThoseThatWereLookedAt()
    {
        QVERIFY(cache::writeWorkspace(*m_database, rooms().id, consents(u"C-1"_s, {{u"marketing"_s, u"withdrawn"_s, at(u"2026-01-01T10:00"_s), {}}}), now));
        put(letter(u"O-1"_s, u"C-1"_s, u"marketing"_s, at(u"2026-03-01T10:00"_s)));
        put(letter(u"O-2"_s, u"C-2"_s, u"marketing"_s, at(u"2026-03-01T10:00"_s))); // nobody speaks of C-2
        put(letter(u"O-3"_s, u"C-2"_s, u"service"_s, at(u"2026-03-01T10:00"_s)));
        const CaseBook all = book();
        const CaseGaps& gaps = all.of(CaseGapKind::WithoutConsent);
        QCOMPARE(gaps.looked, 2);
        QCOMPARE(gaps.untold, 1);
        QCOMPARE(gaps.count, 1);
        QCOMPARE(gaps.list.front().documentId, u"O-1"_s);
    }

    void row15AConsentForOneChannelAllowsNoOther_data()
    {
        QTest::addColumn<QStringList>("stated"); // purpose=state, since January
        QTest::addColumn<int>("channel");
        QTest::addColumn<QString>("told");
        const auto row = [](const char* name, const QStringList& stated, Channel channel, const QString& told) { QTest::newRow(name) << stated << int(channel) << told; };
        const QString allowed = u"allowed"_s, untold = u"untold"_s;
        row("for all channels", {u"marketing=given"_s}, Channel::Print, allowed);
        row("for this one", {u"Marketing by e-mail=given"_s}, Channel::Email, allowed);
        row("for another one", {u"Marketing by e-mail=given"_s}, Channel::Print, u"given (Marketing by e-mail)"_s);
        row("for another one, in German", {u"Werbung per Post=erteilt"_s}, Channel::Email, u"erteilt (Werbung per Post)"_s);
        row("for two", {u"Marketing by e-mail and SMS=given"_s}, Channel::Sms, allowed);
        row("registered post is post", {u"marketing by post=given"_s}, Channel::RegisteredMail, allowed);
        row("taken back for this one, given for all", {u"marketing=given"_s, u"Marketing by e-mail=withdrawn"_s}, Channel::Email, u"withdrawn"_s);
        row("taken back for another one, given for all", {u"marketing=given"_s, u"Marketing by e-mail=withdrawn"_s}, Channel::Print, allowed);
        row("given for this one, refused for all", {u"marketing=refused"_s, u"Marketing by sms=given"_s}, Channel::Sms, allowed);
        row("nobody tells how it went", {u"Marketing by e-mail=given"_s}, Channel::Unknown, allowed);
        row("of something else", {u"analytics=given"_s}, Channel::Email, untold);
    }
    void row15AConsentForOneChannelAllowsNoOther()
    {
        QFETCH(QStringList, stated);
        QFETCH(int, channel);
        QFETCH(QString, told);
        std::vector<ConsentStatement> statements;
        for (const QString& one : stated) {
            statements.push_back({one.section(u'=', 0, 0), one.section(u'=', 1), at(u"2026-01-01T10:00"_s), {}});
        }
        QVERIFY(cache::writeWorkspace(*m_database, rooms().id, consents(u"C-1"_s, statements), now));
        Communication sent = letter(u"O-1"_s, u"C-1"_s, u"marketing"_s, at(u"2026-03-01T10:00"_s));
        sent.legs.front().channel = sent.envelopes.front().channel = Channel(channel);
        put(sent);
        const CaseBook all = book();
        const CaseGaps& gaps = all.of(CaseGapKind::WithoutConsent);
        QCOMPARE(gaps.looked, 1);
        QCOMPARE(gaps.untold, told == u"untold" ? 1 : 0);
        QCOMPARE(gaps.count, told == u"untold" || told == u"allowed" ? 0 : 1);
        QVERIFY(gaps.count == 0 || gaps.list.front().missing == QStringList(told));
    }

    void row15WhereGivingAndSendingAreOfOneDayNothingTellsWhichWasFirst_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("told");
        // Given since January, withdrawn when it says.
        QTest::newRow("withdrawn at noon, sent on the day") << u"2026-03-05"_s << u"2026-03-05T12:00"_s << u"untold"_s;
        QTest::newRow("withdrawn on the day, sent at noon") << u"2026-03-05T12:00"_s << u"2026-03-05"_s << u"untold"_s;
        QTest::newRow("both on the day") << u"2026-03-05"_s << u"2026-03-05"_s << u"untold"_s;
        QTest::newRow("both by the clock, withdrawn first") << u"2026-03-05T12:00"_s << u"2026-03-05T11:59"_s << u"found"_s;
        QTest::newRow("both by the clock, sent first") << u"2026-03-05T12:00"_s << u"2026-03-05T12:01"_s << u"allowed"_s;
        QTest::newRow("withdrawn the day before") << u"2026-03-05"_s << u"2026-03-04"_s << u"found"_s;
        QTest::newRow("withdrawn in the last minute of the day before") << u"2026-03-05"_s << u"2026-03-04T23:59"_s << u"found"_s;
        QTest::newRow("withdrawn the day after") << u"2026-03-05"_s << u"2026-03-06"_s << u"allowed"_s;
        QTest::newRow("withdrawn at midnight after the day") << u"2026-03-05"_s << u"2026-03-06T00:00"_s << u"allowed"_s;
    }
    void row15WhereGivingAndSendingAreOfOneDayNothingTellsWhichWasFirst()
    {
        QFETCH(QString, sent);
        QFETCH(QString, changed);
        QFETCH(QString, told);
        QVERIFY(cache::writeWorkspace(*m_database, rooms().id,
                                      consents(u"C-1"_s, {{u"marketing"_s, u"given"_s, at(u"2026-01-01T10:00"_s), at(changed)}, {u"marketing"_s, u"withdrawn"_s, at(changed), {}}}), now));
        put(letter(u"O-1"_s, u"C-1"_s, u"marketing"_s, at(sent)));
        const CaseBook all = book();
        const CaseGaps& gaps = all.of(CaseGapKind::WithoutConsent);
        QCOMPARE(gaps.looked, 1);
        QCOMPARE(gaps.count, told == u"found" ? 1 : 0);
        QCOMPARE(gaps.untold, told == u"untold" ? 1 : 0);
    }

    void aConsentThatWasRenewedOnTheDayHeldAllDay()
    {
        const auto stated = [](const QString& state, const QString& from, const QString& to) {
            return RecordedConsent{{u"marketing"_s, state, at(from), to.isEmpty() ? std::nullopt : std::optional(at(to))}, {}, {}, u"w"_s, {}, 0, true};
        };
        const std::vector<RecordedConsent> renewed{stated(u"given"_s, u"2026-01-01T10:00"_s, u"2026-03-05T12:00"_s), stated(u"given"_s, u"2026-03-05T12:00"_s, {})};
        const ConsentOn on = consentOn(renewed, u"Marketing"_s, at(u"2026-03-05"_s));
        QVERIFY(on.then && !on.isSameDay);
        const std::vector<RecordedConsent> between{stated(u"given"_s, u"2026-01-01T10:00"_s, u"2026-03-05T12:00"_s), stated(u"withdrawn"_s, u"2026-03-05T12:00"_s, u"2026-03-05T13:00"_s),
                                                   stated(u"given"_s, u"2026-03-05T13:00"_s, {})};
        QVERIFY(consentOn(between, u"marketing"_s, at(u"2026-03-05"_s)).isSameDay);
    }
};

QTEST_GUILESS_MAIN(CaseBookTest)
#include "case_book_test.moc"
