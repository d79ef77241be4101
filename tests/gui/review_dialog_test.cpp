// A letter is sent to composition for review from its record; the report is kept with its hash, and shown there.
#include "models/cache/write_repository.h"
#include "models/outbox/outbox.h"
#include "tests/support/compare_rig.h"
#include "tests/support/outbox_samples.h"
#include "ui/record/composition_review_dialog.h"
#include "ui/record/validation_presenter.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

class Rig : public CompareRig
{
public:
    explicit Rig(const QString& service = u"Retail/documentReview"_s)
        : outbox(*outbox::Outbox::open(profile.path()))
    {
        original = older();
        Repository composition;
        composition.kind = RepositoryKind::Exstream;
        composition.name = u"Composition"_s;
        composition.id = repositoryId(composition.kind, composition.name);
        composition.location = u"https://communication.example"_s;
        composition.connection.settings = {{u"reviewService"_s, service}};
        write([composition](store::Database& database) { return cache::addRepository(database, composition); });
        system = composition.id;
        window.resize(1280, 800);
        window.show();
    }
    CompositionReviewParts reviewParts() { return {*cache, content, *outbox, *desk, clock, QTimeZone("Europe/Berlin"), u"jo"_s}; }
    cache::Record record() { return *cache->record(original.id.value()).result(); }
    CompositionReviewDialog* open()
    {
        auto* dialog = new CompositionReviewDialog(&window, reviewParts(), record(), [this](const QString& command) { shown << command; });
        dialog->open();
        [&] { QTRY_VERIFY(dialog->presenter().isKnown()); }();
        return dialog;
    }
    Communication original;
    RepositoryId system;
    std::unique_ptr<outbox::Outbox> outbox;
    QStringList shown;
    QSplitter window;
};

QString wordsIn(QWidget* dialog, const QString& name) { return dialog->findChild<Label*>(name)->text(); }

} // namespace

class ReviewDialogTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void cleanup() { m_rig.reset(); }

    void row96TheReportOfWhatWasSentIsKeptAndShownAtTheRecord()
    {
        Rig& rig = *m_rig;
        CompositionReviewDialog* dialog = rig.open();
        QVERIFY2(wordsIn(dialog, u"reviewWhat"_s).contains(u"Composition"_s), qPrintable(wordsIn(dialog, u"reviewWhat"_s)));
        QCOMPARE(test::kept(rig.outbox->planCount()), 0);
        QTest::keyClick(dialog->findChild<QPushButton*>(u"reviewSend"_s), Qt::Key_Space);
        QTRY_COMPARE(test::kept(rig.outbox->planCount()), 1);
        const Intent sent = *test::kept(rig.outbox->take(rig.system, rig.clock.now()));
        const auto deed = std::get<FileDocument>(sent.command.deed);
        const QByteArray archived = rig.content.files[rig.original.renditions.front().source.nativeId];
        QCOMPARE(deed.bytes, archived);
        QCOMPARE(deed.sha256, sha256Of(archived));
        QCOMPARE(reviewServiceOf(deed), u"Retail/documentReview"_s);
        QVERIFY(std::ranges::any_of(deed.properties, [&](const CaseVariable& one) { return one.name == u"documentId" && one.value == rig.original.documentId; }));

        const QByteArray report = QJsonDocument(QJsonObject{{u"result"_s, u"FAILED"_s},
                                                            {u"sha256"_s, QString::fromLatin1(sha256Of(archived).toHex())},
                                                            {u"checks"_s, QJsonArray{QJsonObject{{u"name"_s, u"fonts"_s}, {u"result"_s, u"FAILED"_s}, {u"detail"_s, u"one is missing"_s}}}}})
                                      .toJson();
        Effect effect{sent.command.key, {{u"sha256"_s, QString::fromLatin1(sha256Of(report).toHex())}}, report};
        test::kept(rig.outbox->note(sent.command.key, {IntentState::Done, {}, effect, {}, {}, false, false}, rig.clock.now()));
        QTRY_VERIFY(!dialog->presenter().reviews().empty() && !dialog->presenter().reviews().front().reportSha256.isEmpty());
        QStringList facts;
        for (const RecordFact& one : reviewRecordFacts(dialog->presenter().reviews().front(), dialog->presenter().telling())) {
            facts << one.name + u": "_s + one.value;
        }
        const QString all = facts.join(u'\n');
        QVERIFY2(all.contains(u"fonts: FAILED: one is missing"_s) && all.contains(u"something does not fit"_s) && all.contains(QString::fromLatin1(sha256Of(report).toHex())), qPrintable(all));
        QVERIFY(dialog->findChild<Facts*>(u"reviewFacts"_s)->isVisible());

        const auto keptReports = [&] { return *rig.desk->validationsOf(rig.original.id).result(); };
        QTRY_COMPARE(keptReports().size(), 1U);
        const KeptValidation evidence = keptReports().front();
        QCOMPARE(evidence.outcome, u"REVIEW_FAILED"_s);
        QVERIFY(evidence.isAsKept);
        const QJsonObject told = QJsonDocument::fromJson(evidence.report).object();
        QCOMPARE(QByteArray::fromBase64(told[u"report"].toString().toLatin1()), report);
        QCOMPARE(told[u"sentSha256"].toString().toLatin1(), sha256Of(archived).toHex());
        const RecordFact line = keptValidationFact(evidence, {});
        QVERIFY2(line.value.contains(u"Reviewed by composition"_s) && line.value.contains(u"jo"_s), qPrintable(line.value));
        keepReviewReports(*rig.outbox, *rig.desk, rig.clock, &rig.window); // once is enough
        dialog->presenter().show(rig.record());
        QTRY_VERIFY(!dialog->presenter().reviews().empty() && !dialog->presenter().reviews().front().reportSha256.isEmpty());
        QCOMPARE(keptReports().size(), 1U);
        QTest::keyClick(dialog->findChild<QPushButton*>(u"reviewOutbox"_s), Qt::Key_Space);
        QCOMPARE(rig.shown, QStringList{sent.command.key});
    }

    void row87BytesThatAreNotThoseRecordedDoNotLeave()
    {
        Rig& rig = *m_rig;
        CompositionReviewDialog* dialog = rig.open();
        rig.content.files[rig.original.renditions.front().source.nativeId] = "%PDF tampered";
        QTest::keyClick(dialog->findChild<QPushButton*>(u"reviewSend"_s), Qt::Key_Space);
        QTRY_VERIFY2(wordsIn(dialog, u"reviewTold"_s).contains(u"not those that were recorded"_s), qPrintable(wordsIn(dialog, u"reviewTold"_s)));
        QCOMPARE(test::kept(rig.outbox->planCount()), 0);
    }

    void withoutAServiceItSaysWhichSettingIsMissing()
    {
        m_rig.reset();
        Rig rig{QString()};
        CompositionReviewDialog* dialog = rig.open();
        QVERIFY(!dialog->findChild<QPushButton*>(u"reviewSend"_s)->isEnabled());
        QVERIFY2(wordsIn(dialog, u"reviewBar"_s).contains(u"Service that reviews documents"_s), qPrintable(wordsIn(dialog, u"reviewBar"_s)));
    }
};

QTEST_MAIN(ReviewDialogTest)
#include "review_dialog_test.moc"
