// A batch and a campaign beside what the composition system tells of them: how they came to be sent and who decided, to which segments, what was
// intended and never evidenced, and recipients who got it by another channel than the house asks for. Compared with the sandbox's own words.
#include "app/sandbox/exstream/exst_driver_data.h"
#include "app/sandbox/exstream/exst_filling.h"
#include "app/sandbox/holdings/accessioning.h"
#include "models/evidence/campaign_stages.h"
#include "tests/support/estate_window.h"
#include "tests/support/turn_watch.h"
#include "ui/campaign/campaign_output.h"
#include "ui/campaign/campaign_view.h"
#include "ui/widgets/facts.h"

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

class CampaignLaunchTest : public QObject
{
    Q_OBJECT

    static constexpr quint64 records = 12'000, seed = 3;
    static constexpr UtcMs now = 1'775'030'400'000;

    std::unique_ptr<EstateProfile> m_estate;
    std::unique_ptr<EstateWindow> m_rig;
    QString m_batch;        ///< with one customer who got nothing and one document that went nowhere
    QString m_customer, m_document;
    QString m_campaign;     ///< composed while runs are kept

    CampaignPresenter& presenter() { return m_rig->campaigns()->presenter(); }
    QList<Fact> facts(const QString& name)
    {
        auto* list = m_rig->find<Facts>(name);
        return list ? list->facts() : QList<Fact>();
    }
    static QString textOf(const QList<Fact>& facts)
    {
        QStringList lines;
        for (const Fact& one : facts) {
            lines << one.name + u": "_s + one.value;
        }
        return lines.join(u'\n');
    }
    void open(const QString& query)
    {
        m_rig->window->openPage(u"campaigns"_s, query);
        QVERIFY(m_rig->waitUntilCounted());
        QVERIFY(QTest::qWaitFor([this] { return presenter().stages().has_value() && (presenter().segments() || !presenter().detail()->segments.empty()); }, 20'000));
    }
    QString report()
    {
        const QString path = m_rig->directory.filePath(u"report.html"_s);
        m_rig->campaigns()->output().write(path);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_estate = std::make_unique<EstateProfile>(records, seed);
        const QString missed = m_estate->path() + u"/missed.jsonl"_s;
        QVERIFY(sandbox::exstream::fillComposition(m_estate->path(), records, seed, now, missed).has_value());
        QFile file(missed);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QMap<QString, QJsonObject> unmade;
        while (!file.atEnd()) {
            const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
            const QString batch = line[u"batch"].toString();
            if (line[u"missed"] == u"NOT_COMPOSED"_s && !batch.startsWith(u"RUN"_s)) {
                unmade.insert(batch, line);
            } else if (m_batch.isEmpty() && unmade.value(batch)[u"run"] == line[u"run"] && unmade.contains(batch)) {
                m_batch = batch;
                m_customer = unmade.value(batch)[u"customer"].toString();
                m_document = line[u"document"].toString();
            }
        }
        QVERIFY(!m_batch.isEmpty());
        QMap<QString, int> campaigns;
        for (const QJsonObject& letter : m_estate->truth) {
            const bool isKept = letter[u"sent"].toObject()[u"wall"].toInteger() > now - 600LL * 86'400'000;
            const QString campaign = letter[u"campaign"].toString();
            campaigns[campaign] += isKept && !campaign.isEmpty() ? 1 : 0;
        }
        m_campaign = std::ranges::max_element(campaigns).key();
        QVERIFY(campaigns.value(m_campaign) > 5);
    }
    void init()
    {
        m_rig = std::make_unique<EstateWindow>(*m_estate, true);
        m_rig->clock.set(now);
    }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(longTurn(), QByteArray());
    }

    void row51DraftReviewSignOffAndReleaseAreShownWithWhoWhenAndDecision()
    {
        open(m_campaign);
        const evidence::CampaignStages& stages = *presenter().stages();
        const QString shown = textOf(facts(u"campaignStages"_s));
        int versions = 0;
        for (const evidence::UsedVersion& use : presenter().detail()->versions) {
            if (!use.told || !use.told->approved) {
                continue;
            }
            ++versions;
            const auto& signedOff = stages.of(evidence::LaunchStage::SignOff).steps;
            const auto step = std::ranges::find_if(signedOff, [&](const evidence::StageStep& one) { return one.code == use.code && one.version == use.version && one.who == use.told->approvedBy; });
            QVERIFY2(step != signedOff.end() && step->at && step->deed == evidence::StageDeed::Approved, qPrintable(use.code));
            const auto isOf = [&](const evidence::StageStep& one) { return one.code == use.code && one.version == use.version; };
            QVERIFY(std::ranges::any_of(stages.of(evidence::LaunchStage::Draft).steps, isOf));
            QVERIFY(std::ranges::any_of(stages.of(evidence::LaunchStage::Review).steps, isOf));
            QVERIFY(std::ranges::any_of(stages.of(evidence::LaunchStage::Release).steps, isOf));
            if (versions == 1) { // of very many the first are shown, and the command line lists all
                QVERIFY2(shown.contains(use.code), qPrintable(shown));
            }
        }
        QVERIFY(versions > 0);
        for (const QString& part : {u"Draft: "_s, u"Review: "_s, u"Sign-off: "_s, u"Release: "_s, u" made"_s, u" in review"_s, u" approved"_s, u"released for use"_s, u"first letter sent"_s}) {
            QVERIFY2(shown.contains(part), qPrintable(part + u'\n' + shown));
        }
        // In the order in which it happened, each with its time.
        for (const evidence::StageTold& told : stages.stages) {
            QVERIFY(std::ranges::is_sorted(told.steps, {}, [](const evidence::StageStep& one) { return one.at.value_or(std::numeric_limits<UtcMs>::max()); }));
        }
    }

    void row53SegmentsStandInTheReportWithDefinitionAndCountBesideApproverDatesAndUse()
    {
        open(m_campaign);
        // What the runs were told of the customers of these letters, by the sandbox itself.
        QMap<QString, qint64> wanted;
        qint64 lacking = 0;
        QSet<QString> seen;
        estate::EstateGenerator generator(seed);
        estate::EstateRecord made;
        for (const QJsonObject& letter : m_estate->truth) {
            const QString document = letter[u"document"].toString();
            if (seen.contains(document)) {
                continue;
            }
            seen << document;
            if (letter[u"campaign"].toString() != m_campaign || letter[u"trap"].toInt() == 9 || letter[u"trap"].toInt() == 31) {
                continue;
            }
            if (letter[u"sent"].toObject()[u"wall"].toInteger() < now - 729LL * 86'400'000) {
                ++lacking; // its run was forgotten
                continue;
            }
            generator.make(document.mid(2).toULongLong(), made);
            for (const sandbox::exstream::DriverValue& value : sandbox::exstream::driverValues(sandbox::accessioned(made, 0))) {
                if (value.path == u"crm/segment"_s) {
                    ++wanted[value.value];
                }
            }
        }
        QVERIFY(wanted.size() > 1);
        QMap<QString, qint64> told;
        for (const evidence::DataSegment& one : presenter().segments()->segments) {
            QCOMPARE(one.path, u"crm/segment"_s);
            told[one.value] += one.letters;
        }
        QCOMPARE(told, wanted);
        QCOMPARE(presenter().segments()->letters - presenter().segments()->withData, lacking);
        const QString shown = textOf(facts(u"campaignSegments"_s)), text = report();
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            const QString definition = u"the input says crm/segment = %1 (CRM)"_s.arg(it.key());
            QVERIFY2(shown.contains(definition) && text.contains(definition), qPrintable(shown));
            QVERIFY2(shown.contains(u"%1: %2 letter"_s.arg(it.key()).arg(it.value())), qPrintable(shown));
        }
        // FINRA 2210(b)(4)(A): who approved it, when, and the days of its first and last use.
        const evidence::UsedVersion& use = presenter().detail()->versions.front();
        QVERIFY(use.told && use.told->approved);
        const QString day = QDateTime::fromMSecsSinceEpoch(*use.told->approved, QTimeZone("Europe/Berlin")).date().toString(u"d MMM yyyy"_s);
        for (const QString& part : {use.told->approvedBy, u"template approved "_s, u"first use "_s, u"last use "_s, u"From draft to release"_s, u"Sign-off"_s}) {
            QVERIFY2(text.contains(part), qPrintable(part));
        }
        QVERIFY2(text.contains(use.told->approvedBy) && (text.contains(day) || text.contains(QString::number(QDate::fromString(day, u"d MMM yyyy"_s).year()))), qPrintable(day));
    }

    void row71TheBatchListsWhoGotNothingAndWhatWentNowhere()
    {
        open(u"batch:"_s + m_batch);
        const QString shown = textOf(facts(u"campaignMissed"_s));
        QVERIFY2(shown.contains(m_customer + u": in the input, and nothing came out"_s), qPrintable(shown));
        QVERIFY2(shown.contains(m_document + u": composed, and no record here"_s), qPrintable(shown));
        QCOMPARE(presenter().missed().unmade.count, 1);
        QCOMPARE(presenter().missed().unarchived, QStringList{m_document});
        const QString text = report();
        QVERIFY(text.contains(m_customer) && text.contains(m_document));
    }

    void row75TheTotalsOfTheBatchAddUpFromTheInputToTheLetters()
    {
        open(u"batch:"_s + m_batch);
        const auto all = presenter().reconciliation();
        QVERIFY(all.has_value());
        QCOMPARE(all->input, *presenter().detail()->control.targeted);
        QCOMPARE(all->input, all->served + 1);
        QCOMPARE(all->documents, all->onRecord + 1);
        QCOMPARE(all->letters, presenter().account().steps.front().reached->count);
        const QString shown = textOf(facts(u"campaignMissed"_s));
        QVERIFY2(shown.contains(u"Customers: input %1 = with a document %2 + never composed 1"_s.arg(all->input).arg(all->served)), qPrintable(shown));
        QVERIFY2(shown.contains(u"Documents: composed %1 = on record %2 + never archived 1"_s.arg(all->documents).arg(all->onRecord)), qPrintable(shown));
        // And from there to what was acted upon, each step less its remainders.
        QVERIFY(presenter().account().addsUp());
        QCOMPARE(presenter().account().steps.back().step, evidence::CampaignStep::ActedOn);
    }

    void row52RecipientsOnAnotherChannelThanTheHouseAsksForAreToldInTheCampaign()
    {
        HouseRule rule;
        rule.name = u"On paper"_s;
        rule.must = u"channel:(print, registered-mail)"_s;
        rule.isOn = true;
        auto kept = m_rig->desk->keepRule(rule, now);
        QTRY_VERIFY(kept.isFinished());
        open(m_campaign);
        QTRY_VERIFY(std::ranges::any_of(presenter().rules(), [](const evidence::RuleVerdict& one) { return one.rule.name == u"On paper"; }));
        qint64 wanted = 0;
        QSet<QString> seen;
        for (const QJsonObject& letter : m_estate->truth) {
            const QString document = letter[u"document"].toString();
            const bool isCopy = seen.contains(document) || letter[u"trap"].toInt() == 9;
            seen << document;
            if (isCopy || letter[u"campaign"].toString() != m_campaign || letter[u"trap"].toInt() == 31 || letter[u"state"].toString() == u"SUPPRESSED") {
                continue;
            }
            bool isOnPaper = false;
            for (const QJsonValue& leg : letter[u"legs"].toArray()) {
                isOnPaper = isOnPaper || QStringList{u"PRINT"_s, u"REGISTERED_MAIL"_s}.contains(leg[u"channel"].toString());
            }
            wanted += !isOnPaper;
        }
        QVERIFY(wanted > 0);
        const auto told = std::ranges::find_if(presenter().rules(), [](const evidence::RuleVerdict& one) { return one.rule.name == u"On paper"; });
        QCOMPARE(told->violations.count, wanted);
        const QString shown = textOf(facts(u"campaignChannels"_s));
        QVERIFY2(shown.contains(u"On paper: %1 of "_s.arg(wanted)), qPrintable(shown));
        QVERIFY(report().contains(u"On paper"_s));
    }
};

CF_WATCHED_MAIN(CampaignLaunchTest)
#include "campaign_launch_test.moc"
