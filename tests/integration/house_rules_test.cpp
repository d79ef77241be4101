// Rules of the house over an estate, against its truth file: letters that should have gone on paper, campaigns with a required channel, and letters
// that were sent before their template was approved. The truth is read with code of its own.
#include "app/sandbox/estate/estate_fill.h"
#include "models/cache/write_composition.h"
#include "models/cache/write_repository.h"
#include "models/evidence/campaign_stages.h"
#include "models/evidence/house_rules.h"
#include "models/query/print.h"
#include "models/search/indexed_search.h"
#include "ui/rules/rule_words_presenter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace cf::evidence;
using namespace Qt::StringLiterals;

class HouseRulesTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<cache::Cache> m_cache;
    search::IndexFactory m_factory = search::indexedSearches();
    std::vector<QJsonObject> m_all;
    std::vector<QJsonObject> m_letters; ///< that count: no second copies, proofs or what never went out

    static bool isProof(const QJsonObject& letter)
    {
        const QJsonArray attributes = letter[u"attributes"].toArray();
        return std::any_of(attributes.begin(), attributes.end(), [](const QJsonValue& one) { return one.toArray() == QJsonArray{u"Output"_s, u"PROOF"_s}; });
    }
    static QStringList channelsOf(const QJsonObject& letter)
    {
        QStringList all;
        for (const QJsonValue& leg : letter[u"legs"].toArray()) {
            all << leg[u"channel"].toString();
        }
        return all;
    }
    QStringList documents(const std::function<bool(const QJsonObject&)>& is) const
    {
        QStringList all;
        for (const QJsonObject& letter : m_letters) {
            if (is(letter)) {
                all << letter[u"document"].toString();
            }
        }
        all.sort();
        return all;
    }
    RuleVerdict verdict(const HouseRule& rule, const query::Query& population = {})
    {
        auto judged = judge(*m_cache, m_factory, {rule}, {}, population);
        judged.waitForFinished(); // readers answer
        const auto all = judged.result();
        return all ? all->front() : RuleVerdict();
    }
    QStringList found(const query::Query& query)
    {
        auto read = m_cache->readers().read([&](store::Database& database) -> Result<QStringList> {
            const auto index = m_factory(database);
            search::Window window;
            window.limit = 100'000;
            CF_TRY(const search::Rows rows, index->rows({query, {}}, window));
            QStringList all;
            for (const search::Row& row : rows.rows) {
                all << row.documentId;
            }
            all.sort();
            return all;
        });
        read.waitForFinished();
        return read.result().value_or(QStringList());
    }
    /// The number is the number of the list, and both are the truth.
    void compare(const CountedLetters& counted, const QStringList& wanted)
    {
        QCOMPARE(found(counted.query), wanted);
        QCOMPARE(counted.count, wanted.size());
        const auto again = query::parse(query::print(counted.query));
        QVERIFY2(again, qPrintable(query::print(counted.query)));
        QCOMPARE(query::print(*again), query::print(counted.query)); // and it can be asked as it is written
        QCOMPARE(found(*again), wanted);
    }
    /// Letters of the campaign that bend an estimate made of them: second copies, proofs.
    bool trapped(const QString& campaign) const
    {
        return std::ranges::any_of(m_all, [&](const QJsonObject& letter) { return letter[u"campaign"].toString() == campaign && letter[u"trap"].toInt() > 0; });
    }
    qint64 proofs(const QString& campaign) const
    {
        return std::ranges::count_if(m_all, [&](const QJsonObject& letter) { return letter[u"campaign"].toString() == campaign && isProof(letter); });
    }
    struct Told {
        std::optional<UtcMs> approved; ///< none: refused
        UtcMs created = 0;
    };
    std::map<std::pair<QString, QString>, Told> m_told; ///< what the composition system of this test tells, by template and version

    static std::pair<QString, QString> versionOf(const QJsonObject& letter)
    {
        const QJsonObject usage = letter[u"usages"].toArray().first().toObject();
        return {usage[u"template"].toString(), usage[u"version"].toVariant().toString()};
    }
    /// As sent < at is asked for: what is known to the day counts by it.
    static bool isSentBefore(const QJsonObject& letter, UtcMs at)
    {
        const QJsonObject sent = letter[u"sent"].toObject();
        return (sent[u"precision"].toInt() == int(Precision::Day) ? sent[u"wall"].toInteger() : sent[u"utc"].toInteger()) < at;
    }
    std::optional<UtcMs> approvedAt(const QJsonObject& letter) const { return m_told.at(versionOf(letter)).approved; }
    /// Every third version was approved three days after it was first used, every fifth never; all others a month before.
    void tellComposition()
    {
        constexpr UtcMs day = 86'400'000;
        std::map<std::pair<QString, QString>, UtcMs> first;
        for (const QJsonObject& letter : m_all) {
            const UtcMs sent = letter[u"sent"].toObject()[u"utc"].toInteger();
            const auto [at, isNew] = first.emplace(versionOf(letter), sent);
            at->second = std::min(at->second, sent);
        }
        std::map<QString, DesignResource> resources;
        for (const auto& [named, used] : first) {
            const int number = named.second.toInt();
            Told told;
            told.approved = number % 5 == 0 ? std::nullopt : std::optional(number % 3 == 0 ? used + 3 * day : used - 30 * day);
            told.created = used - 60 * day;
            m_told[named] = told;
            DesignResource& resource = resources[named.first];
            resource.nativeId = resource.name = named.first;
            resource.type = u"exstrapplication"_s;
            resource.kind = ResourceKind::Template;
            ResourceVersion version;
            version.number = number;
            version.label = named.second;
            version.created = told.created;
            version.createdBy = u"B. Author"_s;
            version.state = told.approved ? TemplateState::Approved : TemplateState::Rejected;
            version.approved = told.approved;
            version.approvedBy = told.approved ? u"A. Approver"_s : QString();
            resource.versions.push_back(version);
            resource.history.push_back({told.created + day, number, u"B. Author"_s, u"UPDATE"_s, u"STATE"_s, {}, TemplateState::InReview});
        }
        auto written = m_cache->writer().write([resources](store::Database& database) -> Result<void> {
            Repository system;
            system.kind = RepositoryKind::Exstream;
            system.name = u"Composition"_s;
            system.id = repositoryId(system.kind, system.name);
            CF_CHECK(cache::addRepository(database, system));
            for (const auto& [name, resource] : resources) {
                CF_TRY([[maybe_unused]] const bool isNew, cache::writeResource(database, system.id, resource, 1));
            }
            return {};
        });
        written.waitForFinished();
        QVERIFY(written.result().has_value());
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_folder.path();
        filling.records = 8'000;
        filling.seed = 5;
        filling.pageSize = 1'000;
        filling.truth = m_folder.filePath(u"truth.jsonl"_s);
        QVERIFY(estate::fill(filling).has_value());
        QFile file(filling.truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> seen;
        while (!file.atEnd()) {
            const QJsonObject letter = QJsonDocument::fromJson(file.readLine()).object();
            const QString document = letter[u"document"].toString();
            m_all.push_back(letter);
            const bool isCopy = seen.contains(document) || letter[u"trap"].toInt() == 9;
            seen << document;
            if (!isCopy && !isProof(letter) && letter[u"state"].toString() != u"SUPPRESSED") {
                m_letters.push_back(letter);
            }
        }
        m_cache = std::move(*cache::Cache::open(m_folder.path()));
        tellComposition();
    }

    void row67AMandatedPrintThatWentByMailIsFound()
    {
        const auto rules = ui::rulesToBeginWith();
        const auto paper = std::ranges::find_if(rules, [](const HouseRule& one) { return one.name.contains(u"on paper"); });
        QVERIFY(paper != rules.end() && !paper->isOn); // the law differs: somebody has to name it
        const QStringList elsewhere{u"EMAIL"_s, u"SMS"_s, u"PORTAL"_s, u"WEB"_s, u"MOBILE_APP"_s, u"PUSH"_s, u"FAX"_s};
        const auto isMeant = [](const QJsonObject& letter) { return letter[u"type"].toString() == u"Final demand"; };
        const QStringList wanted = documents([&](const QJsonObject& letter) {
            const QStringList channels = channelsOf(letter);
            return isMeant(letter) && std::ranges::any_of(channels, [&](const QString& one) { return elsewhere.contains(one); });
        });
        const QStringList all = documents(isMeant);
        QVERIFY(!wanted.isEmpty() && wanted.size() < all.size());
        const RuleVerdict told = verdict(*paper);
        QVERIFY(told.problems.isNone());
        compare(told.letters, all);
        compare(told.violations, wanted);
    }

    void row52RequiredAndActualChannelOfACampaignDifferByExactlyTheTruth()
    {
        QMap<QString, int> campaigns;
        for (const QJsonObject& letter : m_letters) {
            const QString campaign = letter[u"campaign"].toString();
            campaigns[campaign] += campaign.isEmpty() ? 0 : int(channelsOf(letter).contains(u"EMAIL"_s));
        }
        const QString campaign = std::max_element(campaigns.keyValueBegin(), campaigns.keyValueEnd(), [](const auto& a, const auto& b) { return a.second < b.second; })->first;
        HouseRule rule;
        rule.name = u"On paper"_s;
        rule.must = u"-channel:email"_s;
        const RuleVerdict told = verdict(rule, campaignQuery(campaign));
        const QStringList wanted = documents([&](const QJsonObject& letter) { return letter[u"campaign"].toString() == campaign && channelsOf(letter).contains(u"EMAIL"_s); });
        QVERIFY(!wanted.isEmpty());
        compare(told.violations, wanted);
        compare(told.letters, documents([&](const QJsonObject& letter) { return letter[u"campaign"].toString() == campaign; }));
    }

    void row69TheFourRegulatedKindsNeedAnApprovalBeforeTheyAreSentByDefault()
    {
        const auto rules = ui::rulesToBeginWith();
        QCOMPARE(std::ranges::count_if(rules, [](const HouseRule& one) { return one.isOn && one.demand == HouseRule::Demand::ApprovedBeforeSent; }), 4);
        qint64 all = 0, broken = 0;
        for (const HouseRule& rule : rules) {
            if (rule.demand != HouseRule::Demand::ApprovedBeforeSent) {
                continue;
            }
            const RuleVerdict told = verdict(rule);
            const QStringList letters = found(told.letters.query);
            QCOMPARE(told.letters.count, letters.size());
            QVERIFY2(!letters.isEmpty(), qPrintable(rule.name)); // it is for something
            const QSet<QString> meant(letters.begin(), letters.end());
            const QStringList wanted = documents([&](const QJsonObject& letter) {
                if (!meant.contains(letter[u"document"].toString())) {
                    return false;
                }
                const std::optional<UtcMs> approved = approvedAt(letter);
                return !approved || isSentBefore(letter, *approved);
            });
            if (!told.isPart) {
                compare(told.violations, wanted);
            }
            QVERIFY(told.isPart || told.violations.isExact);
            qint64 named = 0;
            for (const UnapprovedUse& use : told.unapproved) {
                named += use.letters.count;
            }
            QCOMPARE(named, wanted.size()); // each version with its letters, also those that one query cannot name
            all += told.letters.count;
            broken += told.violations.count;
        }
        QVERIFY2(broken > 0 && broken < all / 2, qPrintable(u"%1 of %2"_s.arg(broken).arg(all)));
    }

    void row51TheStagesOfACampaignAreWhatItsTemplatesTell()
    {
        QMap<QString, int> campaigns;
        for (const QJsonObject& letter : m_letters) {
            const QString campaign = letter[u"campaign"].toString();
            campaigns[campaign] += !campaign.isEmpty();
        }
        int signedOff = 0;
        for (auto it = campaigns.cbegin(); it != campaigns.cend() && signedOff < 12; ++it) {
            if (it.key().isEmpty() || it.value() < 3) {
                continue;
            }
            const query::Query population = campaignQuery(it.key());
            auto detail = detailOf(m_cache->readers(), m_factory, population, {});
            detail.waitForFinished();
            QVERIFY(detail.result().has_value());
            auto read = stagesOf(*m_cache, m_factory, population, *detail.result(), {});
            read.waitForFinished();
            QVERIFY(read.result().has_value());
            const CampaignStages stages = *read.result();
            QCOMPARE(stages.stages.size(), launchStages.size());
            bool isLate = false;
            for (const QJsonObject& letter : m_letters) {
                if (letter[u"campaign"].toString() != it.key()) {
                    continue;
                }
                const std::pair<QString, QString> named = versionOf(letter);
                const std::optional<UtcMs> approved = approvedAt(letter);
                isLate = isLate || !approved || letter[u"sent"].toObject()[u"utc"].toInteger() < *approved;
                if (!approved) {
                    continue;
                }
                const auto& steps = stages.of(LaunchStage::SignOff).steps;
                const auto step = std::ranges::find_if(steps, [&](const StageStep& one) { return one.code == named.first && one.version == named.second && one.deed == StageDeed::Approved && one.at == approved; });
                QVERIFY2(step != steps.end(), qPrintable(named.first + u' ' + named.second));
                QCOMPARE(step->who, u"A. Approver"_s);
                const auto& drafts = stages.of(LaunchStage::Draft).steps;
                QVERIFY(std::ranges::any_of(drafts, [&](const StageStep& one) { return one.code == named.first && one.version == named.second && one.at < approved && one.who == u"B. Author"; }));
                ++signedOff;
            }
            QVERIFY2(stages.isReleasedUnsigned == isLate || trapped(it.key()), qPrintable(it.key()));
            QCOMPARE(stages.of(LaunchStage::Release).letters.count, documents([&](const QJsonObject& letter) { return letter[u"campaign"].toString() == it.key(); }).size() + proofs(it.key()));
            const auto& released = stages.of(LaunchStage::Release).steps;
            QCOMPARE(std::ranges::count(released, StageDeed::Sent, &StageStep::deed), 1);
            QVERIFY(std::ranges::all_of(released, [](const StageStep& one) { return one.at.has_value(); }));
            QCOMPARE(stages.releasedDrafts.count, 0);
        }
        QVERIFY(signedOff >= 12);
    }

    void aRuleIsForItsDaysAlone()
    {
        HouseRule rule;
        rule.name = u"Of a year"_s;
        rule.must = u"-channel:email"_s;
        rule.from = QDate(2024, 1, 1);
        rule.to = QDate(2024, 12, 31);
        const RuleVerdict told = verdict(rule);
        const auto isOfYear = [](const QJsonObject& letter) {
            const qint64 wall = letter[u"sent"].toObject()[u"wall"].toInteger();
            return QDateTime::fromMSecsSinceEpoch(wall, Qt::UTC).date().year() == 2024;
        };
        compare(told.letters, documents(isOfYear));
        compare(told.violations, documents([&](const QJsonObject& letter) { return isOfYear(letter) && channelsOf(letter).contains(u"EMAIL"_s); }));
    }

    void whatIsWrongWithARuleIsToldAndNothingIsCounted_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("must");
        QTest::newRow("letters") << u"type:"_s << u"channel:print"_s;
        QTest::newRow("must") << u"type:x"_s << u"channel:pigeon"_s;
        QTest::newRow("nothing") << u"type:x"_s << u" "_s;
        QTest::newRow("zone") << u"type:x"_s << u"sent:2025 tz:utc"_s;
    }
    void whatIsWrongWithARuleIsToldAndNothingIsCounted()
    {
        QFETCH(QString, letters);
        QFETCH(QString, must);
        HouseRule rule;
        rule.letters = letters;
        rule.must = must;
        const RuleVerdict told = verdict(rule);
        QVERIFY(!told.problems.isNone());
        QVERIFY(!ui::ruleProblem(told).isEmpty());
        QCOMPARE(told.violations, CountedLetters());
        QCOMPARE(ruleJson(told)[u"understood"].toBool(), false);
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "house_rules_test.moc"
