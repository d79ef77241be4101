// What the product promises of archives, row by row of docs/capabilities.md: three archives on servers of the sandbox in one cache.
#include "models/evidence/result_export.h"
#include "tests/support/archives_world.h"

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class CapabilityRowsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ArchivesWorld> m;

    const Repository& first() const { return m->repository(m->kinds.front()); }
    cache::Record recordOf(const CommunicationId& id) { return m->answered(m->cache->record(id.value())); }

private Q_SLOTS:
    void initTestCase()
    {
        m = std::make_unique<ArchivesWorld>(
            1'200, std::vector{sandbox::ArchiveKind::ArchivesSpace, sandbox::ArchiveKind::ExtendedEcm, sandbox::ArchiveKind::Cmis});
        for (const sandbox::ArchiveKind kind : m->kinds) {
            m->synced(kind);
        }
    }
    void cleanupTestCase() { m.reset(); }

    void row22OneSearchGivesRecordsOfThreeRepositoriesInOneList()
    {
        const auto counts = m->facet({}, search::Facet::Repository);
        QCOMPARE(counts.size(), 3);
        qint64 all = 0;
        for (const sandbox::ArchiveKind kind : m->kinds) {
            all += counts[m->repository(kind).name];
        }
        QCOMPARE(m->total({}), all);
        QSet<QString> seen;
        for (const search::Row& row : m->rows(u"channel:email"_s, 200)) {
            seen.insert(row.repository);
        }
        QCOMPARE(seen.size(), 3);
    }

    void row22EachOfTheFourReferencesLeadsToItsRecords()
    {
        for (const char* field : {"customer", "account", "policy", "case"}) {
            const QString name = QLatin1StringView(field);
            QString value;
            for (const search::Row& row : m->rows({}, 400)) {
                const Communication c = recordOf(row.id).communication;
                value = name == u"customer" ? row.customerId : name == u"account" ? c.account : name == u"policy" ? c.policy : c.caseId;
                if (!value.isEmpty()) {
                    break;
                }
            }
            QVERIFY2(!value.isEmpty(), field);
            QVERIFY2(m->total(name + u':' + m->quoted(value)) > 0, field);
        }
    }

    void row37RecipientChannelVersionDateAndIdAreFieldsFacetsColumnsAndExported()
    {
        qint64 compared = 0;
        for (const search::Row& row : m->rows({}, 400)) {
            if (row.recipient.isEmpty() || row.channel == Channel::Unknown || row.templateVersion.isEmpty() || !row.sent || row.documentId.isEmpty()) {
                continue;
            }
            const QString sent = QDateTime::fromMSecsSinceEpoch(row.sent->wall, Qt::UTC).date().toString(Qt::ISODate);
            const QString channel = QString(code(row.channel)).toLower();
            const QString all = u"recipient:%1 channel:%2 template:%3 v:%4 sent:%5 document:%6"_s.arg(
                m->quoted(row.recipient), channel, m->quoted(row.templateId), m->quoted(row.templateVersion), sent, m->quoted(row.documentId));
            const auto hits = m->rows(all);
            QVERIFY2(std::ranges::any_of(hits, [&](const search::Row& hit) { return hit.id == row.id; }), qPrintable(all));
            const QStringList columns{u"recipient"_s, u"channel"_s, u"templateId"_s, u"templateVersion"_s, u"sent"_s, u"documentId"_s};
            const QJsonObject exported = evidence::rowJson(row);
            QCOMPARE(exported[u"recipient"].toString(), row.recipient);
            QCOMPARE(exported[u"templateVersion"].toString(), row.templateVersion);
            QCOMPARE(exported[u"documentId"].toString(), row.documentId);
            QVERIFY(exported[u"sent"].toString().startsWith(sent));
            const QByteArray line = evidence::csvLine(row, columns);
            QVERIFY2(line.contains(row.documentId.toUtf8()) && line.contains(sent.toUtf8()), line.constData());
            if (++compared == 40) {
                break;
            }
        }
        QCOMPARE(compared, qint64(40));
        const std::pair<search::Facet, QString> facets[] = {
            {search::Facet::Channel, u"channel"_s}, {search::Facet::Template, u"template"_s}, {search::Facet::Month, u"sent"_s}};
        for (const auto& [facet, field] : facets) {
            const auto counts = m->facet({}, facet);
            QVERIFY(counts.size() > 2);
            for (auto one = counts.begin(); one != counts.end(); ++one) {
                if (!one.key().isEmpty()) {
                    const QString value = facet == search::Facet::Month ? one.key() : m->quoted(one.key().toLower());
                    QCOMPARE(m->total(field + u':' + value), one.value());
                }
            }
        }
    }

    void row77TypesAreAFacetWithExactCounts()
    {
        const auto types = m->facet({}, search::Facet::Type);
        QVERIFY2(types.size() >= 4, "statements, policy documents, bills and notices at the least");
        for (auto type = types.begin(); type != types.end(); ++type) {
            if (!type.key().isEmpty()) {
                QCOMPARE(m->total(u"type:"_s + m->quoted(type.key())), type.value());
            }
        }
    }

    void row78TheFiveFieldsOfATransferAreSearchedAndARecordThatLacksOneIsListed()
    {
        QCOMPARE(m->total({}), m->total(u"missing:metadata"_s) + m->total(u"-missing:metadata"_s));
        bool found = false;
        for (const search::Row& row : m->rows({}, 400)) {
            const Communication c = recordOf(row.id).communication;
            if (row.customerId.isEmpty() || c.type.isEmpty() || !c.issued || row.channel == Channel::Unknown || c.retentionClass.isEmpty()) {
                continue;
            }
            const QString day = QDateTime::fromMSecsSinceEpoch(c.issued->wall, Qt::UTC).date().toString(Qt::ISODate);
            const QString all = u"customer:%1 type:%2 issued:%3 channel:%4 class:%5"_s.arg(
                m->quoted(row.customerId), m->quoted(c.type), day, QString(code(row.channel)).toLower(), m->quoted(c.retentionClass));
            const auto hits = m->rows(all);
            QVERIFY2(std::ranges::any_of(hits, [&](const search::Row& hit) { return hit.id == row.id; }), qPrintable(all));
            found = true;
            break;
        }
        QVERIFY(found);
    }

    void row79WhatIsOpenedIsHashedComparedAndToldWhenItIsAltered()
    {
        int altered = 0;
        int intact = 0;
        for (const search::Row& row : m->rows(u"repo:"_s + m->quoted(first().name), 120)) {
            const cache::Record before = recordOf(row.id);
            if (before.renditions.empty() || before.renditions[0].rendition.declaredSha256.isEmpty()) {
                continue;
            }
            if (!m->open(before.renditions[0].rendition.source)) {
                continue;
            }
            QTRY_VERIFY(!recordOf(row.id).renditions[0].status.sha256.isEmpty());
            const cache::Record after = recordOf(row.id);
            const bool equal = after.renditions[0].status.sha256 == after.renditions[0].rendition.declaredSha256;
            QCOMPARE(after.renditions[0].status.content == ContentState::Mismatch, !equal);
            (equal ? intact : altered) += 1;
        }
        QVERIFY2(intact > 20, "documents were read and compared");
        QCOMPARE(m->total(u"is:mismatch"_s), qint64(altered));
    }

    void row83AReferenceIsFoundHoweverItIsWritten()
    {
        QString account;
        for (const search::Row& row : m->rows({}, 400)) {
            if (account = row.account; account.size() >= 6) {
                break;
            }
        }
        QVERIFY(account.size() >= 6);
        QString plain = account;
        plain.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
        const qint64 hits = m->total(u"account:"_s + m->quoted(account));
        QVERIFY(hits > 0);
        const QString spaced = plain.left(3) + u' ' + plain.mid(3);
        const QString dashed = plain.left(2) + u'-' + plain.mid(2);
        for (const QString& written : {plain, spaced, dashed, plain.toLower()}) {
            QCOMPARE(m->total(u"account:"_s + m->quoted(written)), hits);
        }
    }

    void row85FromAReferenceToTheDocumentAreOneSearchAndOneFetch()
    {
        const search::Row known = m->rows(u"repo:"_s + m->quoted(first().name), 1).front();
        const auto hits = m->rows(u"document:"_s + m->quoted(known.documentId));
        QVERIFY(!hits.empty());
        const cache::Record record = recordOf(hits[0].id);
        QVERIFY(!record.renditions.empty());
        m->world->port(m->kinds.front()).clearLog();
        QVERIFY(m->open(record.renditions[0].rendition.source).has_value());
        QVERIFY2(m->world->port(m->kinds.front()).log().size() <= 3, "sign-in, where the file is, and the file");
    }

    void row84EachRecordSaysWhatWhenAndWhichVersion()
    {
        for (const search::Row& row : m->rows({}, 60)) {
            const cache::Record record = recordOf(row.id);
            QVERIFY(record.communication.record.has_value());
            const ArchiveRecord& archive = *record.communication.record;
            QVERIFY2(archive.sentVersion.isEmpty() == (archive.sentVersionBasis == SentVersionBasis::None),
                     "which version was sent is said with what that rests on, or not at all");
        }
    }
};

QTEST_GUILESS_MAIN(CapabilityRowsTest)
#include "capability_rows_test.moc"
