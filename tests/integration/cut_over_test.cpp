// Letters that were on their way when the time of their template's version ended, told apart from misuse by the grace of the house: over an estate and what its composition
// system tells. Journey C4.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/estate/estate_plan.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "models/evidence/template_export.h"
#include "models/search/indexed_search.h"

#include <QFile>
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

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_profile.path();
        filling.records = records;
        filling.seed = seed;
        QVERIFY(estate::fill(filling).has_value());
        QVERIFY(exstream::fillComposition(m_profile.path(), records, seed, now).has_value());
        m_database = std::make_unique<store::Database>(std::move(*store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly)));
        m_index = m_searches(*m_database);
    }

    void row36WhatWasOnItsWayIsToldApartByTheGraceOfTheHouse()
    {
        const QString file = m_profile.filePath(u"templates.json"_s);
        const auto put = [&](const QByteArray& json) {
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(json) == json.size());
        };
        const auto counted = [&] { // flying, late
            std::pair<qint64, qint64> both;
            for (int tmpl = 0; tmpl < 60; ++tmpl) {
                for (const evidence::VersionStory& version : story(text(estate::templateCode(tmpl))).versions) {
                    if (version.inFlight) {
                        [&] { QCOMPARE(count(version.inFlight->letters.query), version.inFlight->letters.count); }();
                    }
                    both.first += version.inFlight ? version.inFlight->letters.count : 0;
                    both.second += found(version, VersionFinding::Kind::UsedAfterPeriod);
                }
            }
            return both;
        };
        const auto usual = counted();
        put("{\"graceHours\": 0}");
        const auto none = counted();
        put("{\"graceHours\": 720}");
        const auto longest = counted();
        put("{\"graceHours\": 9000}");
        const evidence::TemplateStory faulty = story(text(estate::templateCode(1)));
        QVERIFY(QFile::remove(file));
        QCOMPARE(none.first, 0);
        QVERIFY(longest.first > usual.first && usual.first > 0);
        QCOMPARE(usual.first + usual.second, none.second);
        QCOMPARE(longest.first + longest.second, none.second);
        QCOMPARE(faulty.cutOver.graceHours, evidence::CutOverRule::usualHours);
        QVERIFY(!faulty.cutOver.fault.isEmpty() && !faulty.cutOver.isOwn);
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
