// Letters that were on their way when the time of their template's version ended, told apart from misuse by the grace of the house: over an estate and what its composition
// system tells. Journey C4.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/estate/estate_plan.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "models/cache/read_record.h"
#include "models/cache/write_communication.h"
#include "models/cache/write_repository.h"
#include "models/cache/write_source.h"
#include "models/evidence/template_export.h"
#include "models/search/indexed_search.h"
#include "models/search/text_index.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::sandbox;
using namespace Qt::StringLiterals;
using evidence::VersionFinding;

namespace {

constexpr quint64 records = 30'000, seed = 1;
constexpr UtcMs now = 1'775'030'400'000; // 2026-04-01T08:00Z

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

} // namespace

class CutOverTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    std::unique_ptr<store::Database> m_database;
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<search::SearchIndex> m_index;
    QString m_code, m_version;
    qint64 m_late = 0; ///< letters that are misuse, without those of this test
    query::Calendar m_calendar{now, QTimeZone("Europe/Berlin"), Qt::Monday};

    template <class T>
    static T valueOf(Result<T> result)
    {
        [&] { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail)); }();
        return result ? *std::move(result) : T{};
    }
    evidence::TemplateStory story(const QString& code) { return valueOf(evidence::templateStory(*m_database, *m_index, evidence::StoryOf::Template, code, m_calendar)); }
    qint64 count(const QString& query) { return valueOf(evidence::figure(*m_index, query, m_calendar)).count; }
    static qint64 found(const evidence::VersionStory& version, VersionFinding::Kind kind)
    {
        const auto one = std::ranges::find(version.findings, kind, &VersionFinding::kind);
        return one == version.findings.end() ? 0 : one->letters.count;
    }

    /// To a version that was superseded, two hours and thirty hours after it was.
    void addLettersAfterTheEnd()
    {
        store::Database database = std::move(*store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
        const auto index = m_searches(database);
        const RepositoryId archive = valueOf(cache::readRepositories(database)).front().id;
        std::optional<UtcMs> end;
        for (int tmpl = 0; tmpl < estate::templateCount && !end; ++tmpl) {
            const auto told = valueOf(evidence::templateStory(database, *index, evidence::StoryOf::Template, text(estate::templateCode(tmpl)), m_calendar));
            for (const evidence::VersionStory& version : told.versions) {
                if (!end && version.to && version.used.count > 0 && version.resource && !version.inFlight && told.versionNamed(version.label) == &version) {
                    end = version.to;
                    m_code = told.code;
                    m_version = version.label;
                    m_late = found(version, VersionFinding::Kind::UsedAfterPeriod);
                }
            }
        }
        QVERIFY(end);
        std::vector<CommunicationId> written;
        for (const int hours : {2, 30}) {
            Communication letter;
            letter.nativeKey = u"late/%1"_s.arg(hours);
            letter.documentId = u"LATE-%1"_s.arg(hours);
            letter.id = communicationId(archive, letter.nativeKey);
            letter.title = letter.type = u"Notice"_s;
            letter.sent = momentFromUtc(*end + hours * 3'600'000LL, QTimeZone::utc());
            letter.sentBasis = Communication::SentBasis::Dispatch;
            letter.usages = {{templateVersionId(archive, m_code, m_version), m_code, m_version, {}}};
            Rendition file;
            file.role = RenditionRole::ArchivedOriginal;
            file.source = {archive, letter.nativeKey + u".txt"_s, {}, u"1"_s, u"1"_s};
            file.id = renditionId(letter.id, file.source.nativeId, {}, 1);
            letter.renditions = {file};
            cache::Observation seen;
            seen.ref = file.source;
            seen.bytes = 4;
            seen.sha256 = QByteArray(32, char(hours));
            seen.at = now;
            QVERIFY(cache::observeSource(database, seen));
            QVERIFY(cache::writeCommunication(database, letter, now));
            written.push_back(letter.id);
        }
        QVERIFY(search::reindex(database, written));
        QVERIFY(cache::bumpRevision(database));
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_profile.path();
        filling.records = records;
        filling.seed = seed;
        QVERIFY(estate::fill(filling).has_value());
        QVERIFY(exstream::fillComposition(m_profile.path(), records, seed, now).has_value());
        addLettersAfterTheEnd();
        m_database = std::make_unique<store::Database>(std::move(*store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly)));
        m_index = m_searches(*m_database);
    }

    void row36WhatWasOnItsWayIsToldApartByTheGraceOfTheHouse_data()
    {
        QTest::addColumn<QByteArray>("house");
        QTest::addColumn<int>("flying"); // of the two letters that were sent 2 and 30 hours after the end
        QTest::newRow("as the program has it") << QByteArray() << 1;
        QTest::newRow("none") << QByteArray("{\"graceHours\": 0}") << 0;
        QTest::newRow("an hour") << QByteArray("{\"graceHours\": 1}") << 0;
        QTest::newRow("two days") << QByteArray("{\"graceHours\": 48}") << 2;
        QTest::newRow("what does not hold") << QByteArray("{\"graceHours\": 9000}") << 1;
    }
    void row36WhatWasOnItsWayIsToldApartByTheGraceOfTheHouse()
    {
        QFETCH(QByteArray, house);
        QFETCH(int, flying);
        const QString file = m_profile.filePath(u"templates.json"_s);
        if (!house.isEmpty()) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(house) == house.size());
        }
        const evidence::TemplateStory told = story(m_code);
        QFile::remove(file);
        const evidence::VersionStory* version = told.versionNamed(m_version);
        QVERIFY(version);
        QCOMPARE(version->inFlight ? version->inFlight->letters.count : 0, flying);
        QCOMPARE(found(*version, VersionFinding::Kind::UsedAfterPeriod), m_late + 2 - flying);
        QCOMPARE(told.cutOver.fault.isEmpty(), house != "{\"graceHours\": 9000}");
        QCOMPARE(told.cutOver.isOwn, !house.isEmpty() && told.cutOver.fault.isEmpty());
        if (version->inFlight) {
            QCOMPARE(version->inFlight->from, *version->to);
            QCOMPARE(count(version->inFlight->letters.query), qint64(flying));
        }
        for (const VersionFinding& one : version->findings) {
            QCOMPARE(count(one.letters.query), one.letters.count);
        }
        const QString json = QString::fromUtf8(QJsonDocument(evidence::versionJson(*version)).toJson());
        QCOMPARE(json.contains(u"inFlight"_s), flying > 0);
    }

    void whatTheHouseSaysIsToldWithTheVersionAndWhatDoesNotHoldAsWell()
    {
        const QJsonObject json = evidence::templateJson(story(text(estate::templateCode(1))));
        QCOMPARE(json[u"graceHours"].toInt(), evidence::CutOverRule::usualHours);
        QVERIFY(json[u"graceFault"].toString().isEmpty());
        for (const QByteArray& wrong : {QByteArray("{\"graceHours\": -1}"), QByteArray("{\"graceHours\": 1.5}"), QByteArray("{\"graceHours\": \"a day\"}"), QByteArray("{}"), QByteArray("no json")}) {
            QTemporaryDir house;
            QFile out(house.filePath(u"templates.json"_s));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(wrong) == wrong.size());
            out.close();
            const evidence::CutOverRule rule = evidence::readCutOverRule(house.path());
            QVERIFY2(!rule.fault.isEmpty() && rule.graceHours == evidence::CutOverRule::usualHours, wrong.constData());
        }
        QCOMPARE(evidence::readCutOverRule({}), evidence::CutOverRule());
    }
};

QTEST_GUILESS_MAIN(CutOverTest)
#include "cut_over_test.moc"
