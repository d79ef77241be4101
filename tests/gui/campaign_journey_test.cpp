// Journey C1 from the first key to the written file, over an estate of 20,000; what it must say when something is not known is in
// campaign_failures_test.cpp. All numbers are compared with the truth file, which is read with code of its own.
#include "tests/support/estate_window.h"
#include "tests/support/turn_watch.h"
#include "ui/campaign/campaign_output.h"
#include "ui/campaign/campaign_view.h"
#include "ui/campaign/campaign_waterfall.h"
#include "ui/campaign/recipient_dialog.h"
#include "ui/widgets/facts.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

const QString campaign = u"Fee change notice 2024"_s;

struct Expected {
    qint64 records = 0, copies = 0, letters = 0, recipients = 0, unreached = 0;
    QMap<QString, qint64> versions, approvers, states;
    QSet<QString> unreachedKeys; ///< document, customer
};

bool isDelivered(const QString& state)
{
    return QStringList{u"DELIVERED"_s, u"ACCEPTED_BY_RECIPIENT_SERVER"_s, u"DISPLAYED"_s, u"OPENED"_s, u"DOWNLOADED"_s, u"CLICKED"_s, u"RESPONDED"_s}.contains(state);
}

/// What is true of the campaign's letters, each once.
Expected expected(const EstateProfile& estate, const QString& of)
{
    Expected all;
    QSet<QString> seen;
    for (const QJsonObject& one : estate.truth) {
        const QString document = one[u"document"].toString();
        const bool isCopy = seen.contains(document) || one[u"trap"].toInt() == 9;
        seen << document;
        if (one[u"campaign"].toString() != of) {
            continue;
        }
        ++all.records;
        const bool isProof = one[u"trap"].toInt() == 31;
        if (isCopy || isProof) {
            all.copies += isCopy ? 1 : 0;
            continue;
        }
        ++all.letters;
        const QJsonObject usage = one[u"usages"].toArray().at(0).toObject();
        ++all.versions[usage[u"template"].toString() + u' ' + QString::number(usage[u"version"].toInt())];
        ++all.approvers[usage[u"approved_by"].toString()];
        bool isKept = false;
        for (const QJsonValue& file : one[u"files"].toArray()) {
            isKept = isKept || file[u"content"].toString() != u"MISSING";
        }
        const bool isMade = one[u"state"].toString() != u"SUPPRESSED";
        for (const QJsonValue& leg : one[u"legs"].toArray()) {
            ++all.recipients;
            ++all.states[leg[u"state"].toString()];
            if (isMade && (!isKept || !isDelivered(leg[u"state"].toString()))) {
                ++all.unreached;
                all.unreachedKeys << document + u' ' + leg[u"customer"].toString();
            }
        }
    }
    return all;
}

} // namespace

class CampaignJourneyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<EstateProfile> m_estate;
    std::unique_ptr<EstateWindow> m_rig;
    Expected m_expected;

    CampaignPresenter& presenter() { return m_rig->campaigns()->presenter(); }
    CampaignView& view() { return m_rig->campaigns()->view(); }
    Facts* facts(const QString& name) { return m_rig->find<Facts>(name); }

    void openByKeys()
    {
        m_rig->press(Qt::Key_K, Qt::ControlModifier);
        m_rig->type(u"campaign:\"%1\""_s.arg(campaign));
        m_rig->press(Qt::Key_Return);
        QVERIFY(m_rig->waitUntilAnswered());
        m_rig->press(Qt::Key_G, Qt::ControlModifier);
        QCOMPARE(m_rig->window->currentPage(), u"campaigns"_s);
        QVERIFY(m_rig->waitUntilCounted());
        QCOMPARE(presenter().title(), campaign);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_estate = std::make_unique<EstateProfile>(20'000, 3);
        m_expected = expected(*m_estate, campaign);
        QVERIFY(m_expected.letters > 20 && m_expected.copies > 0 && m_expected.unreached > 5 && m_expected.versions.size() > 1);
    }
    void init() { m_rig = std::make_unique<EstateWindow>(*m_estate); }
    void cleanup()
    {
        m_rig.reset();
        QCOMPARE(longTurn(), QByteArray());
    }

    void row16FromTheFirstKeyToTheWayOfTheLettersAndToTheListBehindANumber()
    {
        openByKeys();
        QCOMPARE(presenter().account().records.count, m_expected.records);
        QCOMPARE(presenter().account().lost(evidence::Remainder::SecondCopy), m_expected.copies);
        QCOMPARE(presenter().account().steps.front().reached->count, m_expected.letters);
        // By keys alone to the remainder of a step, and by Enter to its letters.
        CampaignWaterfall& picture = view().waterfall();
        picture.setFocus();
        QVERIFY(picture.hasFocus());
        m_rig->press(Qt::Key_Home);
        for (int step = 0; step < 5; ++step) {
            m_rig->press(Qt::Key_Right);
        }
        QCOMPARE(picture.items().at(size_t(picture.current())).step, evidence::CampaignStep::Delivered);
        m_rig->press(Qt::Key_Down);
        const CampaignItem loss = picture.items().at(size_t(picture.current()));
        QVERIFY(!loss.isStep && *loss.count > 0);
        m_rig->press(Qt::Key_Return);
        QTRY_COMPARE(m_rig->window->currentPage(), u"search"_s);
        QVERIFY(m_rig->waitUntilAnswered());
        QCOMPARE(m_rig->search().text(), loss.query);
        QCOMPARE(m_rig->search().total()->total, *loss.count);
    }

    void row75EveryNumberOfTheTableIsTheNumberOfItsList()
    {
        openByKeys();
        const auto index = m_rig->searches; // the same index, asked on its own
        QTableView* table = m_rig->find<QTableView>(u"campaignTable"_s);
        QVERIFY(table->model()->rowCount() < 25);
        m_rig->find<QAbstractButton>(u"campaignTableWhole"_s)->click();
        QCOMPARE(table->model()->rowCount(), int(view().table().items().size()));
        int asked = 0;
        for (const CampaignItem& item : view().table().items()) {
            if (item.query.isEmpty()) {
                QCOMPARE(item.step, evidence::CampaignStep::Targeted); // what no query gives is not claimed to be one
                continue;
            }
            m_rig->window->runQuery(item.query);
            QVERIFY(m_rig->waitUntilAnswered());
            QVERIFY2(m_rig->search().total()->total == *item.count, qPrintable(item.query));
            ++asked;
        }
        QVERIFY(asked > 25);
        const QString path = m_rig->directory.filePath(u"way.csv"_s);
        view().saveTable(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), qsizetype(view().table().items().size()) + 1);
    }

    void row82BothVersionsAreToldWithCountsAndEachLeadsToItsLetters()
    {
        openByKeys();
        QMap<QString, qint64> told;
        for (const evidence::UsedVersion& use : presenter().detail()->versions) {
            told[use.code + u' ' + use.version] = use.letters.count;
            QVERIFY(use.sent.first && use.sent.last && use.sent.first->sent->utc <= use.sent.last->sent->utc);
        }
        QCOMPARE(told, m_expected.versions);
        Facts* templates = facts(u"campaignTemplates"_s);
        QCOMPARE(templates->count(), int(told.size()));
        templates->setFocus();
        m_rig->press(Qt::Key_Home);
        m_rig->press(Qt::Key_Return);
        QTRY_COMPARE(m_rig->window->currentPage(), u"search"_s);
        QVERIFY(m_rig->waitUntilAnswered());
        QCOMPARE(m_rig->search().total()->total, presenter().detail()->versions.front().letters.count);
    }

    void row53ApproversAndSendingWindowAreToldAndAReportHasThem()
    {
        openByKeys();
        QMap<QString, qint64> told;
        for (const evidence::ApprovalUse& use : presenter().detail()->approvals) {
            told[use.person] = use.letters.count;
        }
        QCOMPARE(told, m_expected.approvers);
        const QString path = m_rig->directory.filePath(u"report.html"_s);
        QSignalSpy spoken(&m_rig->campaigns()->output(), &CampaignOutput::told);
        m_rig->campaigns()->output().write(path);
        QCOMPARE(spoken.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const QString& part : {campaign, u"first use"_s, u"Approved by"_s, m_expected.approvers.firstKey(), u"Complete as to the repositories"_s, u"Europe/Berlin"_s,
                                    u"not told by any record"_s}) {
            QVERIFY2(text.contains(part.toHtmlEscaped()), qPrintable(part));
        }
        m_rig->campaigns()->output().write(m_rig->directory.filePath(u"report.pdf"_s));
        QFile pdf(m_rig->directory.filePath(u"report.pdf"_s));
        QVERIFY(pdf.open(QIODevice::ReadOnly) && pdf.read(5) == "%PDF-" && pdf.size() > 10'000);
    }

    void row17WhoDidNotGetItIsListedToTheLastRecipient()
    {
        openByKeys();
        m_rig->window->actionList().action(u"campaigns.export"_s)->trigger();
        auto* dialog = m_rig->window->findChild<RecipientDialog*>();
        QVERIFY(dialog);
        const QString path = m_rig->directory.filePath(u"who.jsonl"_s);
        dialog->findChild<QAbstractButton*>(u"recipientLines"_s)->click();
        auto* line = dialog->findChild<QLineEdit*>(u"recipientPath"_s);
        line->selectAll();
        line->setFocus();
        m_rig->type(path);
        QSignalSpy written(dialog, &RecipientDialog::exported);
        m_rig->press(Qt::Key_Return);
        if (written.isEmpty()) {
            dialog->findChild<QPushButton*>(u"recipientStart"_s)->click();
        }
        QVERIFY(!written.isEmpty() || written.wait(10'000));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QSet<QString> keys;
        qint64 lines = 0;
        while (!file.atEnd()) {
            const QJsonObject one = QJsonDocument::fromJson(file.readLine()).object();
            keys << one[u"documentId"].toString() + u' ' + one[u"customerId"].toString();
            QVERIFY(!one[u"remainder"].toString().isEmpty());
            ++lines;
        }
        QCOMPARE(lines, m_expected.unreached);
        QCOMPARE(keys, m_expected.unreachedKeys);
        QFile beside(path + u".manifest.json"_s);
        QVERIFY(beside.open(QIODevice::ReadOnly));
        const QJsonObject manifest = QJsonDocument::fromJson(beside.readAll()).object();
        QCOMPARE(manifest[u"count"].toInteger(), lines);
        QCOMPARE(manifest[u"letters"].toInteger(), presenter().undelivered());
        QCOMPARE(manifest[u"complete"].toBool(), true);
        qint64 letters = 0;
        for (const QJsonValue& some : manifest[u"remainders"].toObject()) {
            letters += some.toInteger();
        }
        QCOMPARE(letters, manifest[u"letters"].toInteger());
    }

    void row52RecipientsAreCountedByChannelAndWhatWasRequiredIsNotClaimed()
    {
        openByKeys();
        QMap<QString, qint64> told;
        for (const search::Makeup::Recipients& some : presenter().detail()->makeup.recipients) {
            told[code(some.state)] += some.count;
        }
        QCOMPARE(told, m_expected.states);
        QCOMPARE(presenter().detail()->recipients(), m_expected.recipients);
        const auto channels = facts(u"campaignChannels"_s)->facts();
        QVERIFY(channels.last().value.startsWith(u"not told"_s));
    }

    void everyStepIsASentenceToScreenReaders()
    {
        openByKeys();
        QAccessibleInterface* picture = QAccessible::queryAccessibleInterface(&view().waterfall());
        QVERIFY(picture);
        QCOMPARE(picture->childCount(), int(view().waterfall().items().size()));
        for (int i = 0; i < picture->childCount(); ++i) {
            const QString sentence = picture->child(i)->text(QAccessible::Name);
            QVERIFY2(sentence.size() > 20 && sentence.endsWith(u'.'), qPrintable(sentence));
        }
    }

    void aNameNobodyKnowsSaysSoAndWhatItIsTrueOf()
    {
        m_rig->window->openPage(u"campaigns"_s, u"No such campaign"_s);
        QTRY_COMPARE(presenter().title(), u"No such campaign"_s);
        QTRY_COMPARE(presenter().phase(), CampaignPresenter::Phase::Shown);
        QVERIFY(presenter().isEmpty());
        QVERIFY(!m_rig->find<QPushButton>(u"campaignExportButton"_s)->isEnabled());
        QVERIFY(!m_rig->find<QPushButton>(u"campaignReportButton"_s)->isEnabled());
    }

    void theListIsFilteredAndTheLastCampaignIsShownAgain()
    {
        openByKeys();
        auto* filter = m_rig->find<QLineEdit>(u"campaignFilter"_s);
        filter->setFocus();
        m_rig->type(u"privacy 2025"_s);
        QTRY_COMPARE(m_rig->campaigns()->lists().list().rowCount(), 1);
        m_rig->press(Qt::Key_Return);
        QTRY_COMPARE(presenter().title(), u"Privacy notice 2025"_s);
        QVERIFY(m_rig->waitUntilCounted());
        m_rig->open();
        m_rig->window->openPage(u"campaigns"_s);
        QTRY_COMPARE(presenter().title(), u"Privacy notice 2025"_s);
        QVERIFY(m_rig->waitUntilCounted());
    }
};

CF_WATCHED_MAIN(CampaignJourneyTest)
#include "campaign_journey_test.moc"
