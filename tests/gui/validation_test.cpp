// A letter is looked at again: from the action on the record to the report that is kept, and what it says of changed, missing and unequal renditions.
#include "models/store/migrator.h"
#include "tests/support/compare_rig.h"
#include "ui/record/validation_dialog.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

using Found = evidence::ValidationOutcome;
using State = ValidationPresenter::State;

namespace {

class Rig : public CompareRig
{
public:
    Rig() { original = older(); }
    ValidationParts validationParts() { return {content, documents, documents, *desk, clock, u"jo"_s}; }
    cache::Record record() { return *cache->record(original.id.value()).result(); }
    /// A second rendition of the original, as its archive has it.
    void addRendition(const QByteArray& bytes, const QList<QStringList>& pages)
    {
        Communication c = original;
        Rendition second = c.renditions.front();
        second.source.nativeId = u"second.pdf"_s;
        second.role = RenditionRole::Other;
        second.id = renditionId(c.id, second.source.nativeId, {}, 1);
        c.renditions.push_back(second);
        documents.documents[bytes].pages = pages;
        write([&](store::Database& database) -> Result<void> {
            cache::Observation seen;
            seen.ref = second.source;
            seen.bytes = bytes.size();
            seen.sha256 = sha256Of(bytes);
            seen.at = clock.now();
            CF_CHECK(cache::observeSource(database, seen));
            CF_CHECK(cache::writeCommunication(database, c, clock.now()));
            return {};
        });
        content.files[second.source.nativeId] = bytes;
        original = c;
    }
    Communication original;
};

} // namespace

class ValidationTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<Rig> m_rig;
    std::unique_ptr<ValidationPresenter> m_presenter;

    const evidence::Validation& done()
    {
        m_presenter = std::make_unique<ValidationPresenter>(m_rig->validationParts());
        m_presenter->start(m_rig->record());
        [&] { QTRY_VERIFY(m_presenter->state() == State::Kept); }();
        return m_presenter->validation();
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<Rig>(); }
    void cleanup()
    {
        m_presenter.reset();
        m_rig.reset();
    }

    void row96WhatIsByteForByteTheSameIsVerifiedAndTheReportIsKept()
    {
        QCOMPARE(done().outcome(), Found::Verified);
        QCOMPARE(m_presenter->validation().checks.size(), 1u);
        QCOMPARE(m_presenter->earlier().size(), 1u);
        m_rig->clock.advance(1'000);
        done();
        QCOMPARE(m_presenter->earlier().size(), 2u);
        const QJsonObject report = QJsonDocument::fromJson(m_presenter->earlier().front().report).object();
        QCOMPARE(report[u"outcome"].toString(), u"VERIFIED"_s);
        QCOMPARE(report[u"by"].toString(), u"jo"_s);
        QCOMPARE(report[u"method"].toArray().size(), 2);
        QVERIFY(m_presenter->earlier().back().isAsKept);
    }

    void row88ASecondRenditionIsClassedAgainstTheOriginal()
    {
        m_rig->addRendition("%PDF-1.4 written anew", Rig::oldPages());
        const evidence::Validation& found = done();
        QCOMPARE(found.checks.size(), 2u);
        QVERIFY(!found.checks[0].toOriginal);
        QVERIFY(found.checks[1].toOriginal);
        QCOMPARE(found.checks[1].toOriginal->verdict, SamenessClass::CanonicallyIdentical);
        QCOMPARE(found.outcome(), Found::Verified);
    }

    void row88ARenditionThatSaysSomethingElseIsFound()
    {
        QList<QStringList> pages = Rig::oldPages();
        pages[0][4] = u"Monthly account fee €4.60"_s;
        m_rig->addRendition("%PDF-1.4 another amount", pages);
        QCOMPARE(done().outcome(), Found::Differs);
        QCOMPARE(m_presenter->validation().checks[1].toOriginal->verdict, SamenessClass::Differs);
    }

    void changedAndMissingBytesAreTheGravest()
    {
        m_rig->content.files[m_rig->original.renditions.front().source.nativeId] = "%PDF tampered";
        QCOMPARE(done().outcome(), Found::Altered);
        QCOMPARE(m_presenter->validation().checks[0].found, sha256Of("%PDF tampered"));
        m_rig->content.files.clear();
        QCOMPARE(done().outcome(), Found::Missing);
        m_rig->content.error = ErrorKind::Offline;
        QCOMPARE(done().outcome(), Found::Unproven);
        QCOMPARE(m_presenter->earlier().size(), 3u); // each is evidence
    }

    void aReportThatWasChangedOrTakenOutIsNoticed()
    {
        done();
        done();
        done();
        m_presenter.reset();
        m_rig->desk.reset();
        {
            auto database = store::Database::open(m_rig->profile.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWriteDurable);
            QVERIFY(database->execute(u"UPDATE validation SET outcome = 'ALTERED' WHERE pk = 1"));
            QVERIFY(database->execute(u"DELETE FROM validation WHERE pk = 2"));
        }
        m_rig->desk = *desk::Desk::open(m_rig->profile.path());
        auto kept = m_rig->desk->validationsOf(m_rig->original.id);
        kept.waitForFinished();
        QCOMPARE(kept.result()->size(), 2u);
        QVERIFY2(!kept.result()->front().isAsKept, "it was changed");
        QVERIFY2(!kept.result()->back().isAsKept, "the one before it was taken out");
    }

    void aDeskOfTheVersionBeforeIsTakenUp()
    {
        QTemporaryDir folder;
        {
            auto database = store::Database::open(folder.filePath(u"desk.sqlite"_s), store::Database::Mode::ReadWriteDurable);
            auto migrations = *store::migrationsIn(u":/sql/migrations/desk"_s);
            migrations.erase(std::ranges::find(migrations, u"validations"_s, &store::Migration::name), migrations.end());
            QVERIFY(migrations.size() >= 4);
            QVERIFY(store::migrate(*database, migrations));
            QVERIFY(database->execute(u"INSERT INTO query_history (query, at) VALUES ('type:notice', 1)"));
        }
        const auto desk = *desk::Desk::open(folder.path());
        auto history = desk->history(10);
        history.waitForFinished();
        QCOMPARE(*history.result(), QStringList{u"type:notice"_s});
        auto kept = desk->keepValidation({CommunicationId(u"cm-1"_s), 1, {}, u"VERIFIED"_s, "{}", {}, true});
        kept.waitForFinished();
        QVERIFY(kept.result());
    }

    void row96TheDialogSaysMethodAndResultAndWritesASignedReport()
    {
        QSplitter window;
        window.resize(1280, 800);
        window.show();
        const TimeTelling telling{query::Zone(), query::Calendar{m_rig->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
        auto* dialog = new ValidationDialog(&window, m_rig->validationParts(), m_rig->secrets, m_rig->record(), telling);
        dialog->open();
        QTRY_VERIFY(dialog->presenter().state() == State::Kept);
        QVERIFY(dialog->findChild<Label*>(u"validationMethod"_s)->text().contains(u"SHA-256"));
        auto* earlier = dialog->findChild<Facts*>(u"validationEarlier"_s);
        QCOMPARE(earlier->facts().size(), 1);
        QVERIFY2(earlier->facts().front().name.contains(u"CET"), qPrintable(earlier->facts().front().name));
        const QString path = m_rig->profile.filePath(u"report.pdf"_s);
        dialog->writeReport(path);
        QTRY_VERIFY(QFile::exists(path + u".minisig"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
    }
};

QTEST_MAIN(ValidationTest)
#include "validation_test.moc"
