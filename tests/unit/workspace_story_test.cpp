// Workspaces in the cache and what is made of them: history, filters, renewals, consent, channels that add up.
#include "models/cache/read_workspace.h"
#include "models/cache/write_workspace.h"
#include "models/evidence/consent_record.h"
#include "models/evidence/workspace_story.h"
#include "models/query/parse.h"
#include "models/search/sql_search.h"
#include "tests/support/cache_rig.h"

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

std::optional<Moment> day(const QString& text) { return readMoment(text, QTimeZone("Europe/Berlin")); }
UtcMs instant(const QString& text) { return day(text)->utc; }

BusinessWorkspace policy(const QString& id = u"5001"_s)
{
    BusinessWorkspace one;
    one.nativeId = id;
    one.token = u"t1"_s;
    one.type = u"Policy"_s;
    one.kind = BusinessKind::Policy;
    one.name = u"Policy POL 12"_s;
    one.references = {{u"CRM"_s, u"POLICY"_s, u"POL 12"_s}};
    one.customer = u"C-1"_s;
    one.status = u"In force"_s;
    one.renewal = day(u"2026-04-14"_s);
    one.attributes = {{u"Policy/Product"_s, u"Motor"_s}};
    one.members = {WorkspaceMember{u"Lead"_s, u"R. Manager"_s, true}};
    return one;
}

ConsentStatement consent(const QString& state, const QString& from, const QString& to = {})
{
    return {u"marketing"_s, state, from.isEmpty() ? std::nullopt : day(from), to.isEmpty() ? std::nullopt : day(to)};
}

cache::KnownWorkspace consentRecord(const std::vector<std::pair<UtcMs, std::vector<ConsentStatement>>>& said)
{
    cache::KnownWorkspace known;
    known.workspace.nativeId = u"7001"_s;
    for (size_t i = 0; i < said.size(); ++i) {
        cache::WorkspacePast past;
        past.from = said[i].first;
        past.to = i + 1 < said.size() ? std::optional(said[i + 1].first) : std::nullopt;
        past.workspace.consents = said[i].second;
        known.history.push_back(past);
    }
    return known;
}

QString stateAt(const cache::KnownWorkspace& record, const QString& time)
{
    const auto found = evidence::consentAt(evidence::recordedConsents({record}), u"Marketing"_s, instant(time));
    return found ? found->statement.state : u"not told"_s;
}

} // namespace

class WorkspaceStoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void toldTwiceIsTheSameAsOnceAndAChangeKeepsWhatWasBefore()
    {
        CacheRig rig;
        const auto write = [&](const BusinessWorkspace& one, UtcMs at) { return cache::writeWorkspace(rig.database, archive(), one, at); };
        QVERIFY(write(policy(), 10)->isNews);
        QVERIFY(!write(policy(), 20)->isNews);
        BusinessWorkspace changed = policy();
        changed.status = u"Lapsed"_s;
        changed.token = u"t2"_s;
        QVERIFY(write(changed, 30)->isNews);
        const auto known = cache::readWorkspace(rig.database, archive(), u"5001"_s);
        QVERIFY(known);
        QCOMPARE(known->workspace.status, u"Lapsed"_s);
        QCOMPARE(known->workspace.token, u"t2"_s);
        QCOMPARE(known->history.size(), size_t(2));
        QCOMPARE(known->history[0].workspace.status, u"In force"_s);
        QCOMPARE(known->history[0].to, std::optional<UtcMs>(30));
        QCOMPARE(known->history[0].workspace.renewal, policy().renewal);
        QCOMPARE(known->history[0].workspace.members, policy().members);
        QVERIFY(!known->workspace.workflows.has_value()); // not told is not none
        QVERIFY(*cache::noteWorkspaceStanding(rig.database, archive(), u"5001"_s, RecordStanding::NotVisible, u"404"_s, 40));
        QVERIFY(!*cache::noteWorkspaceStanding(rig.database, archive(), u"5001"_s, RecordStanding::NotVisible, u"404"_s, 41));
        QCOMPARE(cache::readWorkspace(rig.database, u"POL-12"_s)->standing, RecordStanding::NotVisible); // by what it stands for
        QVERIFY(write(changed, 50)->isNews);
        QCOMPARE(cache::readWorkspace(rig.database, u"5001"_s)->standings.size(), size_t(2));
    }

    void severalOfOneNameAreNotTakenForOneAnother()
    {
        CacheRig rig;
        QVERIFY(cache::writeWorkspace(rig.database, archive(), policy(u"5001"_s), 1));
        QVERIFY(cache::writeWorkspace(rig.database, archive(), policy(u"5002"_s), 1));
        const auto known = cache::readWorkspace(rig.database, u"POL 12"_s);
        QVERIFY(!known);
        QCOMPARE(known.error().kind, ErrorKind::Conflict);
        QCOMPARE(known.error().detail, u"5001, 5002"_s);
        QCOMPARE(cache::readWorkspace(rig.database, u"nobody"_s).error().kind, ErrorKind::NotFound);
    }

    void kindsAreFoundByTheWordsOfTheirTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("object");
        QTest::addColumn<QString>("kind");
        QTest::newRow("policy") << u"Insurance policy"_s << u""_s << u"policy"_s;
        QTest::newRow("exception") << u"Policy exception"_s << u"POLICY"_s << u"policy-exception"_s;
        QTest::newRow("regulatory") << u"Regulatory case"_s << u""_s << u"regulatory-case"_s;
        QTest::newRow("consent") << u"Consent record"_s << u"CUSTOMER"_s << u"consent"_s;
        QTest::newRow("by its object") << u"KNA1 file"_s << u"Customer"_s << u"customer"_s;
        QTest::newRow("none") << u"Project"_s << u"PS"_s << u"other"_s;
    }
    void kindsAreFoundByTheWordsOfTheirTypes()
    {
        QFETCH(QString, type);
        QFETCH(QString, object);
        QFETCH(QString, kind);
        QCOMPARE(QString(codeOf(businessKindOf(type, object))), kind);
        QCOMPARE(businessKindNamed(kind.toUpper().replace(u'-', u'_')), businessKindOf(type, object));
    }

    void row6TheWordsOfAFilterAreUnderstoodOrNamed()
    {
        const auto filter = evidence::workspaceFilterOf(u"workspace:policy renewal:<30d missing:notice Motor \"POL 12\""_s);
        QCOMPARE(filter.kinds, std::vector{BusinessKind::Policy});
        QCOMPARE(filter.renewal->within, std::optional(30));
        QVERIFY(filter.missingNotice && filter.notUnderstood.isEmpty());
        QCOMPARE(filter.words, (QStringList{u"motor"_s, u"pol 12"_s}));
        QCOMPARE(evidence::workspaceFilterOf(u"missing:notice"_s).kinds, std::vector{BusinessKind::Policy});
        QCOMPARE(evidence::workspaceFilterOf(u"kind:(policy,claim)"_s).kinds.size(), size_t(2));
        QCOMPARE(evidence::workspaceFilterOf(u"workspace:pony renewal:soon missing:copy"_s).notUnderstood, (QStringList{u"workspace:pony"_s, u"renewal:soon"_s, u"missing:copy"_s}));
    }

    void row6ASpanOfRenewalsHasItsEnds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("in");
        QTest::addColumn<QString>("out");
        QTest::newRow("near") << u"<30d"_s << u"2026-03-03 2026-04-30"_s << u"2026-03-02 2026-05-01"_s;
        QTest::newRow("passed") << u"passed"_s << u"2026-03-31 2001-01-01"_s << u"2026-04-01 2026-04-02"_s;
        QTest::newRow("month") << u"2026-02"_s << u"2026-02-01 2026-02-28"_s << u"2026-01-31 2026-03-01"_s;
        QTest::newRow("days") << u"2026-03-01..2026-03-20"_s << u"2026-03-01 2026-03-20"_s << u"2026-02-28 2026-03-21"_s;
        QTest::newRow("open") << u"..2025"_s << u"2025-12-31"_s << u"2026-01-01"_s;
    }
    void row6ASpanOfRenewalsHasItsEnds()
    {
        QFETCH(QString, text);
        QFETCH(QString, in);
        QFETCH(QString, out);
        const auto span = evidence::renewalSpanOf(text);
        QVERIFY(span);
        const QDate today(2026, 4, 1);
        for (const QString& one : in.split(u' ')) {
            QVERIFY2(span->holds(QDate::fromString(one, Qt::ISODate), today), qPrintable(one));
        }
        for (const QString& one : out.split(u' ')) {
            QVERIFY2(!span->holds(QDate::fromString(one, Qt::ISODate), today), qPrintable(one));
        }
        for (const char* wrong : {"", "30d", "<0d", "2026-13", "..", "soon"}) {
            QVERIFY2(!evidence::renewalSpanOf(QString::fromLatin1(wrong)), wrong);
        }
    }

    void row6ANoticeCountsUpToTheDayAndInItsWindow_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<qint64>("notices");
        QTest::newRow("first day of the window") << u"2026-02-13"_s << qint64(1);
        QTest::newRow("a day before it") << u"2026-02-12"_s << qint64(0);
        QTest::newRow("the day itself") << u"2026-04-14T23:00:00+02:00"_s << qint64(1);
        QTest::newRow("too late") << u"2026-04-15"_s << qint64(0);
    }
    void row6ANoticeCountsUpToTheDayAndInItsWindow()
    {
        QFETCH(QString, sent);
        QFETCH(qint64, notices);
        CacheRig rig;
        QVERIFY(cache::addCoverage(rig.database, archive(), {u"type"_s, u"policy"_s, u"sent"_s, u"workspace"_s}));
        Communication c = letter(u"D-1"_s);
        c.type = u"Renewal notice"_s;
        c.policy = u"POL-12"_s;
        c.sent = day(sent);
        rig.put(c, 5);
        QVERIFY(cache::writeWorkspace(rig.database, archive(), policy(), 6));
        const auto lines = cache::listWorkspaces(rig.database, {BusinessKind::Policy}, {u"pol12"_s});
        QVERIFY(lines && lines->size() == 1);
        const auto index = search::sqlSearch(rig.database);
        const query::Calendar calendar{instant(u"2026-05-01"_s), QTimeZone("Europe/Berlin"), Qt::Monday};
        const auto finding = evidence::checkRenewal(*index, {}, lines->front(), calendar);
        QVERIFY2(finding, qPrintable(finding ? QString() : finding.error().detail));
        QCOMPARE(finding->notices, notices);
        QVERIFY(finding->hasPassed);
        QVERIFY(!evidence::checkRenewal(*index, {u"type:("_s, 60}, lines->front(), calendar));
    }

    void row15WhatHeldThenIsToldByItsOwnTime()
    {
        const auto record = consentRecord({{100, {consent(u"given"_s, u"2016-01-01"_s, u"2025-06-10T14:22:00+02:00"_s), consent(u"withdrawn"_s, u"2025-06-10T14:22:00+02:00"_s)}}});
        QCOMPARE(stateAt(record, u"2025-06-10T14:21:59+02:00"_s), u"given"_s);
        QCOMPARE(stateAt(record, u"2025-06-10T14:22:00+02:00"_s), u"withdrawn"_s);
        QCOMPARE(stateAt(record, u"2015-12-31"_s), u"not told"_s);
    }

    void row15ARecordThatForgetsDoesNotChangeThePast()
    {
        // It overwrites its one row: what it said once is still known, and says so.
        const auto record = consentRecord({{100, {consent(u"given"_s, u"2020-01-01"_s)}}, {200, {consent(u"withdrawn"_s, u"2025-06-10"_s)}}});
        QCOMPARE(stateAt(record, u"2025-03-14"_s), u"given"_s);
        QCOMPARE(stateAt(record, u"2025-06-11"_s), u"withdrawn"_s);
        const auto then = evidence::consentAt(evidence::recordedConsents({record}), u"marketing"_s, instant(u"2025-03-14"_s));
        QVERIFY(!then->isStated);
        const auto told = evidence::consentThenAndNow(u"C-1"_s, evidence::recordedConsents({record}), instant(u"2025-03-14"_s), instant(u"2026-01-01"_s));
        QCOMPARE(told.size(), size_t(1));
        QVERIFY(told[0].isOther());
    }

    void row2LettersOfSeveralChannelsCountOnceSoThatChannelsAddUp()
    {
        CacheRig rig;
        QVERIFY(cache::addCoverage(rig.database, archive(), {u"channel"_s, u"workspace"_s}));
        const std::vector<std::vector<Channel>> ways{{Channel::Email}, {Channel::Email}, {Channel::Print}, {Channel::Email, Channel::Print}, {Channel::Email, Channel::Print, Channel::Sms}, {}};
        for (size_t i = 0; i < ways.size(); ++i) {
            Communication c = letter(u"D-%1"_s.arg(i));
            c.workspace = u"5001"_s;
            c.legs.clear();
            for (size_t leg = 0; leg < ways[i].size(); ++leg) {
                c.legs.push_back(legTo(c, u"C-%1"_s.arg(leg), u"Somebody"_s, ways[i][leg]));
            }
            c.envelopes.clear();
            for (const RecipientLeg& leg : c.legs) {
                c.envelopes.push_back({leg.envelope, {}, {}, leg.channel});
            }
            rig.put(c, 5);
        }
        const auto index = search::sqlSearch(rig.database);
        const query::Calendar calendar{instant(u"2026-05-01"_s), QTimeZone("Europe/Berlin"), Qt::Monday};
        const auto letters = query::parse(evidence::workspaceQuery(u"5001"_s));
        const auto channels = evidence::byChannel(*index, *letters, calendar);
        QVERIFY2(channels, qPrintable(channels ? QString() : channels.error().detail));
        QMap<QString, qint64> told;
        qint64 sum = 0;
        for (const evidence::CountedQuery& one : *channels) {
            const auto query = query::parse(one.query);
            QVERIFY2(query, qPrintable(one.query));
            QCOMPARE(index->total({*query, calendar})->total, one.count);
            told.insert(one.value, one.count);
            sum += one.count;
        }
        QCOMPARE(sum, qint64(ways.size()));
        QCOMPARE(told, (QMap<QString, qint64>{{u"EMAIL"_s, 2}, {u"PRINT"_s, 1}, {u"several"_s, 2}, {QString(), 1}}));
    }
};

QTEST_GUILESS_MAIN(WorkspaceStoryTest)
#include "workspace_story_test.moc"
