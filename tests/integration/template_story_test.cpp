// Templates, blocks and runs of an estate as its makers know them, against what the program tells: use, approval, periods, parts and what does
// not fit. The truth is counted here from the estate's own records.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/exstream/exst_design.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "app/sandbox/exstream/exst_rendering.h"
#include "models/cache/write_composition.h"
#include "models/evidence/template_story.h"
#include "models/search/indexed_search.h"
#include "tests/support/fake_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::sandbox;
using namespace Qt::StringLiterals;
using evidence::StoryOf;
using evidence::VersionFinding;

namespace {

constexpr quint64 records = 30'000, seed = 1;
constexpr UtcMs now = 1'775'030'400'000; // 2026-04-01T08:00Z

QString text(estate::Text view) { return QString::fromUtf8(view.data(), qsizetype(view.size())); }

struct Letter {
    quint64 number = 0;
    int tmpl = 0, version = 0, trap = 0;
    QString cycle, approvedBy;
    qint64 compared = 0; ///< instant; of one known to the day, its day's beginning on the wall
    bool hasSent = false;
};

} // namespace

class TemplateStoryTest : public QObject
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

    template <class T>
    static T valueOf(Result<T> result)
    {
        [&] { QVERIFY2(result.has_value(), result ? "" : qPrintable(result.error().detail)); }();
        return result ? *std::move(result) : T{};
    }
    evidence::TemplateStory story(const QString& code, StoryOf of = StoryOf::Template)
    {
        return valueOf(evidence::templateStory(*m_database, *m_index, of, code, m_calendar));
    }
    qint64 count(const QString& query) { return valueOf(evidence::figure(*m_index, query, m_calendar)).count; }
    template <class F>
    qint64 lettersThat(F f) const
    {
        return std::ranges::count_if(m_letters, f);
    }
    const exstream::Asset* application(int tmpl, int generation) const
    {
        return m_site->assets.find({Part::Application, tmpl * 7 / 3 % unitCount, 0, 0, tmpl, quint64(generation)});
    }
    /// The version that letters call so, with the resource it is of.
    std::pair<const exstream::Asset*, const exstream::AssetVersion*> versionOf(int tmpl, int stated) const
    {
        const exstream::Asset* const asset = application(tmpl, generationOf(tmpl, stated));
        const auto found = std::ranges::find_if(asset->versions, [&](const exstream::AssetVersion& one) { return one.stated == stated; });
        return {asset, found == asset->versions.end() ? nullptr : &*found};
    }
    static const VersionFinding* finding(const evidence::VersionStory& version, VersionFinding::Kind kind)
    {
        const auto found = std::ranges::find_if(version.findings, [&](const VersionFinding& one) { return one.kind == kind; });
        return found == version.findings.end() ? nullptr : &*found;
    }
    static qint64 found(const evidence::VersionStory& version, VersionFinding::Kind kind)
    {
        const VersionFinding* one = finding(version, kind);
        return one ? one->letters.count : 0;
    }
    /// Some of each sort, and all whose code was taken again.
    static std::vector<int> looked()
    {
        std::vector<int> all;
        for (int tmpl = 0; tmpl < estate::templateCount; ++tmpl) {
            if (tmpl % 9 == 4 || isCodeReused(tmpl)) {
                all.push_back(tmpl);
            }
        }
        return all;
    }

    void addTemplateOfWhichAPartIsNotTold()
    {
        store::Database database = std::move(*store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadWrite));
        const RepositoryId there = repositoryId(RepositoryKind::Exstream, u"Composition"_s);
        DesignResource page;
        page.nativeId = u"page-1"_s;
        page.type = u"exstrpage"_s;
        page.kind = ResourceKind::Part;
        page.name = u"Page"_s;
        page.versions.resize(1);
        page.versions[0].number = 1;
        page.versions[0].label = u"1"_s;
        page.versions[0].state = TemplateState::Approved;
        page.versions[0].parts = QStringList{u"block-nobody-told-of"_s};
        DesignResource whole = page;
        whole.nativeId = u"app-1"_s;
        whole.type = u"exstrapplication"_s;
        whole.kind = ResourceKind::Template;
        whole.name = u"PKG-0001"_s;
        whole.versions[0].parts = QStringList{page.nativeId};
        whole.versions[0].approvedBy = u"m.lindqvist"_s;
        QVERIFY(cache::writeResource(database, there, page, now).has_value());
        QVERIFY(cache::writeResource(database, there, whole, now).has_value());
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
        addTemplateOfWhichAPartIsNotTold();
        m_database = std::make_unique<store::Database>(std::move(*store::Database::open(m_profile.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly)));
        m_index = m_searches(*m_database);
        m_site = std::make_unique<exstream::Site>(m_generator, records, m_clock);
        estate::EstateRecord made;
        for (quint64 number = 0; number < records; ++number) {
            m_generator.make(number, made);
            const bool isDay = made.sent.precision == Precision::Day;
            m_letters.push_back({number, made.usages[0].tmpl, made.usages[0].version, made.trap, text(made.cycle), text(made.usages[0].approvedBy),
                                 isDay ? made.sent.wall : made.sent.utc, made.sent.utc != 0});
        }
    }

    void everyVersionsUseIsThatOfTheLetters()
    {
        for (const int tmpl : looked()) {
            const evidence::TemplateStory told = story(text(estate::templateCode(tmpl)));
            for (const evidence::VersionStory& version : told.versions) {
                const int label = version.label.toInt();
                if (told.versionNamed(version.label) != &version) { // somebody works on it under a number that is taken
                    QCOMPARE(version.used.count, qint64(0));
                    continue;
                }
                QCOMPARE(version.used.count, lettersThat([&](const Letter& one) { return one.tmpl == tmpl && one.version == label; }));
                QVERIFY(version.used.exact);
                QCOMPARE(version.used.count > 0, version.first.has_value());
            }
            QCOMPARE(told.used.count, lettersThat([&](const Letter& one) { return one.tmpl == tmpl; }));
        }
    }

    void row25EveryVersionThatWentIntoLettersIsApprovedByNameOrHasAFinding()
    {
        int approved = 0, excepted = 0;
        for (const int tmpl : looked()) {
            for (const evidence::VersionStory& version : story(text(estate::templateCode(tmpl))).versions) {
                if (version.used.count == 0) {
                    continue;
                }
                const auto [asset, truth] = versionOf(tmpl, version.label.toInt());
                QVERIFY(truth && version.resource);
                const bool isByAuthor = truth->approver == truth->author;
                QCOMPARE(version.version.approvedBy, truth->approver);
                QCOMPARE(version.version.approved, std::optional(truth->decided));
                QCOMPARE(finding(version, VersionFinding::Kind::ApprovedByAuthor) != nullptr, isByAuthor);
                const bool needsTwo = exstream::workflowOf(asset->domain) == u"ADVANCED" && !truth->isEmergency;
                QVERIFY(!needsTwo || version.version.approvals.size() == 2);
                (isByAuthor ? excepted : approved) += 1;
            }
        }
        QVERIFY2(approved > 100 && excepted > 0, qPrintable(u"%1 approved, %2 by their authors"_s.arg(approved).arg(excepted)));
    }

    void row26LettersOfAVersionBeforeItsApprovalOrOutsideItsTimeAreFoundToTheLast()
    {
        struct Expected {
            qint64 early = 0, unready = 0, late = 0, flying = 0;
        };
        constexpr UtcMs grace = 24 * 3'600'000; // as the program has it
        std::map<std::pair<int, int>, Expected> truth; // by template and version
        for (const Letter& one : m_letters) {
            const auto [asset, version] = versionOf(one.tmpl, one.version);
            if (!version || version->state != exstream::AssetState::Approved || !one.hasSent) {
                continue;
            }
            UtcMs end = version->ends > 0 ? version->ends : std::numeric_limits<UtcMs>::max();
            for (const exstream::AssetVersion& other : asset->versions) {
                if (other.number > version->number && other.state == exstream::AssetState::Approved && other.begins > 0) {
                    end = std::min(end, other.begins);
                }
            }
            const auto second = [](UtcMs at) { return at / 1000 * 1000; }; // as queries know it
            Expected& expected = truth[{one.tmpl, one.version}];
            expected.early += one.compared < second(version->decided) ? 1 : 0;
            expected.unready += version->begins > 0 && one.compared < second(version->begins) ? 1 : 0;
            const bool isAfter = end < std::numeric_limits<UtcMs>::max() && one.compared >= second(end), isFlying = isAfter && one.compared < second(end) + grace;
            expected.late += isAfter && !isFlying ? 1 : 0;
            expected.flying += isFlying ? 1 : 0;
        }
        std::map<int, bool> wrong; // templates, and whether any letter of theirs is
        for (const auto& [place, expected] : truth) {
            wrong[place.first] = wrong[place.first] || expected.early + expected.unready + expected.late + expected.flying > 0;
        }
        int checked = 0, findings = 0;
        for (const auto& [tmpl, isWrong] : wrong) {
            if (!isWrong && checked % 7 != 0) {
                ++checked;
                continue;
            }
            ++checked;
            for (const evidence::VersionStory& version : story(text(estate::templateCode(tmpl))).versions) {
                const auto expected = truth.find({tmpl, version.label.toInt()});
                if (expected == truth.end() || version.used.count == 0) {
                    continue;
                }
                QCOMPARE(found(version, VersionFinding::Kind::UsedBeforeApproval), expected->second.early);
                QCOMPARE(found(version, VersionFinding::Kind::UsedBeforePeriod), expected->second.unready);
                QCOMPARE(found(version, VersionFinding::Kind::UsedAfterPeriod), expected->second.late);
                QCOMPARE(version.inFlight ? version.inFlight->letters.count : 0, expected->second.flying);
                findings += expected->second.early + expected->second.late > 0 ? 1 : 0;
            }
        }
        QVERIFY2(findings > 10, qPrintable(QString::number(findings)));
    }

    void row30TheBlockThatNobodyApprovedIsFoundInExactlyTheLettersThatTookIt()
    {
        QSet<QString> truth;
        for (const Letter& one : m_letters) {
            if (one.trap != 12) {
                continue;
            }
            estate::EstateRecord made;
            m_generator.make(one.number, made);
            const ProductionRun run = productionRunOf(made);
            if (m_site->runs.job(run.key) && exstream::isTraced(run.domain)) {
                truth.insert(text(made.documentId));
            }
        }
        QVERIFY(!truth.isEmpty());
        const evidence::TemplateStory block = story(u"BLK-0815"_s, StoryOf::Asset);
        QCOMPARE(block.versions.size(), size_t(1));
        QCOMPARE(block.versions[0].used.count, truth.size());
        QVERIFY(!block.versions[0].used.exact); // what was not traced is not known
        QVERIFY(finding(block.versions[0], VersionFinding::Kind::UsedUnapproved));
        const auto question = valueOf(evidence::questionOf(u"asset:BLK-0815"_s, m_calendar));
        search::Window all;
        all.limit = 100;
        for (const search::Row& row : valueOf(m_index->rows(question, all)).rows) {
            QVERIFY2(truth.contains(row.documentId), qPrintable(row.documentId));
        }
    }

    void row29WhereABlockIsUsedIsCountedByVersion()
    {
        int looked = 0;
        for (int tmpl = 3; tmpl < estate::templateCount && looked < 6; tmpl += 31) {
            const evidence::TemplateStory told = story(text(estate::templateCode(tmpl)));
            for (const evidence::VersionStory& version : told.versions) {
                const auto use = valueOf(evidence::versionUse(*m_database, *m_index, told, version.label, m_calendar));
                for (const cache::TakenPart& part : use.parts) {
                    if (part.kind != ResourceKind::Block || part.used.name.startsWith(u"BLK"_s)) {
                        continue;
                    }
                    QSet<QString> documents;
                    for (const Letter& one : m_letters) {
                        estate::EstateRecord made;
                        m_generator.make(one.number, made);
                        const ProductionRun run = productionRunOf(made);
                        if (one.tmpl != tmpl || !m_site->runs.job(run.key)) {
                            continue;
                        }
                        for (const exstream::Used& used : exstream::usedBy(*m_site, *partNamed(run.collectionId))) {
                            if (used.asset->name == part.used.name && used.version.number == part.used.version) {
                                documents.insert(text(made.documentId));
                            }
                        }
                    }
                    QSet<QString> shown;
                    const auto question = valueOf(evidence::questionOf(evidence::termText(query::Field::Block, part.used.name + u'/' + QString::number(part.used.version)), m_calendar));
                    search::Window all;
                    all.limit = 1'000;
                    for (const search::Row& row : valueOf(m_index->rows(question, all)).rows) {
                        shown.insert(row.documentId);
                    }
                    QCOMPARE(shown, documents);
                    ++looked;
                }
            }
        }
        QVERIFY(looked >= 6);
    }

    void row36LettersWithABlockAfterItsTimeAreFound()
    {
        // A text whose next version took effect goes into no letter of later runs, but letters lie around before they are sent.
        const std::vector<cache::ResourceLine> lines = valueOf(cache::listResources(*m_database, {ResourceKind::Block}, {}));
        int retired = 0, late = 0;
        for (size_t i = 0; i < lines.size(); ++i) {
            if (i % 37 != 0 && !lines[i].name.startsWith(u"BLK"_s)) {
                continue;
            }
            const evidence::TemplateStory told = story(lines[i].name, StoryOf::Asset);
            for (const evidence::VersionStory& version : told.versions) {
                retired += version.standing == evidence::VersionStanding::Superseded ? 1 : 0;
                if (const VersionFinding* after = finding(version, VersionFinding::Kind::UsedAfterPeriod)) {
                    QVERIFY(version.to && after->at == version.to);
                    QCOMPARE(count(after->letters.query), after->letters.count);
                    ++late;
                }
            }
        }
        QVERIFY(retired > 20);
        QVERIFY(late > 0); // trap 11 takes parts of years ago
    }

    void row82ACycleThatUsedTwoVersionsShowsBothWithCounts()
    {
        std::map<std::pair<QString, int>, std::map<int, qint64>> truth;
        for (const Letter& one : m_letters) {
            if (!one.cycle.isEmpty()) {
                ++truth[{one.cycle, one.tmpl}][one.version];
            }
        }
        int cycles = 0;
        for (const auto& [place, versions] : truth) {
            if (versions.size() < 2) {
                continue;
            }
            const QString code = text(estate::templateCode(place.second));
            const auto question = valueOf(evidence::questionOf(u"cycle:%1 template:%2"_s.arg(place.first, code), m_calendar));
            const auto facets = valueOf(m_index->facets(question, {search::Facet::Version}));
            QCOMPARE(facets[0].counts.size(), versions.size());
            for (const search::FacetCount& one : facets[0].counts) {
                QCOMPARE(one.count, versions.at(one.value.section(u'/', -1).toInt()));
            }
            ++cycles;
        }
        QVERIFY(cycles > 0);
    }

    void row80AVersionOfACodeThatWasGivenUpIsStillTold()
    {
        int tmpl = 0;
        while (!isCodeReused(tmpl)) {
            ++tmpl;
        }
        const evidence::TemplateStory told = story(text(estate::templateCode(tmpl)));
        QCOMPARE(told.resources.size(), size_t(2));
        const evidence::VersionStory* const first = told.versionNamed(u"1"_s);
        QVERIFY(first && first->resource);
        QVERIFY(told.resources[*first->resource].resource.isHidden);
        QVERIFY(!first->version.approvedBy.isEmpty());
    }

    void row81APartOfAPackageThatNobodyToldOfIsReportedByItsId()
    {
        const evidence::TemplateStory told = story(u"PKG-0001"_s);
        const VersionFinding* const missing = finding(told.versions.front(), VersionFinding::Kind::PartMissing);
        QVERIFY(missing);
        QCOMPARE(missing->part, u"block-nobody-told-of"_s);
        for (const evidence::VersionStory& version : story(text(estate::templateCode(3))).versions) { // one that is whole
            QVERIFY(!finding(version, VersionFinding::Kind::PartMissing));
        }
    }

    void aCodeThatNobodyKnowsIsNotFound()
    {
        const auto none = evidence::templateStory(*m_database, *m_index, StoryOf::Template, u"NO-SUCH"_s, m_calendar);
        QVERIFY(!none && none.error().kind == ErrorKind::NotFound);
    }
};

QTEST_GUILESS_MAIN(TemplateStoryTest)
#include "template_story_test.moc"
