// What was published without full approval, of templates and of content, against what an estate's makers know of its versions and letters; and what
// explains it.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/exstream/exst_design.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "app/sandbox/exstream/exst_rendering.h"
#include "models/cache/write_composition.h"
#include "models/evidence/unapproved_publication.h"
#include "models/search/indexed_search.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace cf;
using namespace cf::sandbox;
using namespace Qt::StringLiterals;
using evidence::StoryOf;
using evidence::VersionFinding;

namespace {

constexpr quint64 records = 20'000, seed = 1;
constexpr UtcMs now = 1'775'030'400'000; // 2026-04-01T08:00Z

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

struct Letter {
    int tmpl = 0, version = 0;
    qint64 compared = 0; ///< instant; of one known to the day, its day's beginning on the wall
    bool hasSent = false;
};

} // namespace

class UnapprovedPublicationTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_profile;
    std::unique_ptr<store::Database> m_database;
    search::IndexFactory m_searches = search::indexedSearches();
    std::unique_ptr<search::SearchIndex> m_index;
    estate::EstateGenerator m_generator{seed};
    test::FakeClock m_clock{now};
    std::unique_ptr<exstream::Site> m_site;
    std::vector<Letter> m_letters;
    query::Calendar m_calendar{now, QTimeZone("Europe/Berlin"), Qt::Monday};

    evidence::TemplateStory story(const QString& code, StoryOf of)
    {
        const auto told = evidence::templateStory(*m_database, *m_index, of, code, m_calendar);
        [&] { QVERIFY2(told.has_value(), told ? "" : qPrintable(told.error().detail)); }();
        return told ? *told : evidence::TemplateStory();
    }
    /// The version that letters call so.
    const exstream::AssetVersion* versionOf(int tmpl, int stated) const
    {
        const exstream::Asset* const asset = m_site->assets.find({Part::Application, tmpl * 7 / 3 % unitCount, 0, 0, tmpl, quint64(generationOf(tmpl, stated))});
        const auto found = std::ranges::find_if(asset->versions, [&](const exstream::AssetVersion& one) { return one.stated == stated; });
        return found == asset->versions.end() ? nullptr : &*found;
    }
    /// In force, and of two who had to approve it one has not.
    void addTemplateThatIsNotFullyApproved()
    {
        store::Database database = std::move(*store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
        for (const bool isWhole : {false, true}) {
            DesignResource one;
            one.nativeId = isWhole ? u"app-3"_s : u"app-2"_s;
            one.type = u"exstrapplication"_s;
            one.kind = ResourceKind::Template;
            one.name = isWhole ? u"PND-0002"_s : u"PND-0001"_s;
            one.versions.resize(1);
            ResourceVersion& version = one.versions[0];
            version.number = 1;
            version.label = u"1"_s;
            version.state = TemplateState::Approved;
            version.createdBy = u"a.author"_s;
            version.approvedBy = u"m.lindqvist"_s;
            version.approved = version.effectiveFrom = now - 86'400'000;
            // Whoever refused at first and approved then did approve.
            version.approvals = {{u"Legal"_s, 1, u"m.lindqvist"_s, u"not yet"_s, false, false, now - 3 * 86'400'000LL},
                                 {u"Legal"_s, 1, u"m.lindqvist"_s, {}, true, false, now - 2 * 86'400'000LL},
                                 {u"Compliance"_s, 2, isWhole ? u"c.officer"_s : QString(), {}, isWhole, !isWhole, isWhole ? std::optional<UtcMs>(now - 86'400'000) : std::nullopt}};
            QVERIFY(cache::writeResource(database, repositoryId(RepositoryKind::Exstream, u"Composition"_s), one, now).has_value());
        }
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
        addTemplateThatIsNotFullyApproved();
        m_database = std::make_unique<store::Database>(std::move(*store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly)));
        m_index = m_searches(*m_database);
        m_site = std::make_unique<exstream::Site>(m_generator, records, m_clock);
        estate::EstateRecord made;
        for (quint64 number = 0; number < records; ++number) {
            m_generator.make(number, made);
            const bool isDay = made.sent.precision == Precision::Day;
            m_letters.push_back({made.usages[0].tmpl, made.usages[0].version, isDay ? made.sent.wall : made.sent.utc, made.sent.utc != 0});
        }
    }

    void row41WhatWasPublishedWithoutFullApprovalIsARowUntilItIsExplained()
    {
        std::vector<evidence::Misfit> misfits;
        const auto look = [&](StoryOf of, const QString& code) {
            const evidence::TemplateStory told = story(code, of);
            for (const evidence::VersionStory& version : told.versions) {
                if (version.isWrong()) {
                    misfits.push_back({of, told.code, version});
                }
            }
        };
        // Letters that went out before their version was approved: each such version is a row, and no other is.
        const auto isEarly = [&](const Letter& one) {
            const exstream::AssetVersion* const version = versionOf(one.tmpl, one.version);
            return version && version->state == exstream::AssetState::Approved && one.hasSent && one.compared < version->decided / 1000 * 1000;
        };
        std::set<int> some;
        for (const Letter& one : m_letters) {
            if (some.size() < 12 && isEarly(one)) {
                some.insert(one.tmpl);
            }
        }
        for (int tmpl = 0; some.size() < 24; tmpl += 9) { // and others
            some.insert(tmpl);
        }
        for (const int tmpl : some) {
            look(StoryOf::Template, text(estate::templateCode(tmpl)));
        }
        look(StoryOf::Template, u"PND-0001"_s);
        look(StoryOf::Template, u"PND-0002"_s);
        look(StoryOf::Asset, u"BLK-0815"_s);
        const auto rows = evidence::publishedWithoutApproval(misfits, {});
        std::set<std::pair<QString, QString>> early, told;
        for (const Letter& one : m_letters) {
            if (some.contains(one.tmpl) && isEarly(one)) {
                early.insert({text(estate::templateCode(one.tmpl)), QString::number(one.version)});
            }
        }
        const evidence::UnapprovedPublication* pending = nullptr;
        bool hasBlock = false;
        for (const evidence::UnapprovedPublication& row : rows) {
            QVERIFY(!row.explained);
            if (row.of == StoryOf::Template && row.finding.kind == VersionFinding::Kind::UsedBeforeApproval) {
                told.insert({row.code, row.version.label});
            }
            pending = row.finding.kind == VersionFinding::Kind::ApprovalIncomplete ? &row : pending;
            hasBlock = hasBlock || (row.of == StoryOf::Asset && row.code == u"BLK-0815");
        }
        QVERIFY(early.size() > 1);
        QVERIFY2(told == early, qPrintable(u"%1 told, %2 true"_s.arg(told.size()).arg(early.size())));
        QVERIFY(hasBlock); // content as well
        QVERIFY(pending && pending->code == u"PND-0001" && pending->finding.who == u"Compliance");
        QVERIFY(std::ranges::none_of(rows, [](const evidence::UnapprovedPublication& one) { return one.code == u"PND-0002"; }));
        // A reason explains its row, as long as nothing was added to it, and until it is taken back.
        const evidence::UnapprovedPublication& first = rows.front();
        FindingDecision decision{first.code, first.version.label, evidence::decisionCodeOf(first.finding), FindingOutcome::RiskAccepted, u"Agreed with the regulator"_s, first.finding.letters.count, now, {}};
        const auto explained = evidence::publishedWithoutApproval(misfits, {decision});
        QCOMPARE(evidence::unexplained(explained), qsizetype(rows.size()) - 1);
        QCOMPARE(explained.front().explained->reason, decision.reason);
        decision.letters = first.finding.letters.count - 1;
        QCOMPARE(evidence::unexplained(evidence::publishedWithoutApproval(misfits, {decision})), first.finding.letters.count > 0 ? qsizetype(rows.size()) : qsizetype(rows.size()) - 1);
        decision.letters = first.finding.letters.count;
        decision.undone = now;
        QCOMPARE(evidence::unexplained(evidence::publishedWithoutApproval(misfits, {decision})), qsizetype(rows.size()));
        QCOMPARE(evidence::publicationRows(explained).count("\r\n"), qsizetype(rows.size()) + 1);
        QVERIFY(evidence::publicationRows(explained).contains("Agreed with the regulator"));
    }
};

QTEST_GUILESS_MAIN(UnapprovedPublicationTest)
#include "unapproved_publication_test.moc"
