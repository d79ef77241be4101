// What is kept up for a matter while it holds: certificates that the program makes by itself, once for a day whatever ends it, and what makes up for a repository that only records a hold.
// Journey R1, proof and failures.
#include "app/verify/check_files.h"
#include "app/verify/plain_bytes.h"
#include "tests/support/fake_secrets.h"
#include "tests/support/hold_rig.h"
#include "ui/holds/hold_matrix_table_presenter.h"
#include "ui/holds/hold_upkeep_presenter.h"
#include "ui/holds/hold_words_presenter.h"
#include "ui/holds/standing_certificates_presenter.h"

#include <QFile>
#include <QLockFile>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs day = 86'400'000;

/// Passes on where a key can be had without asking anybody.
class LockedSecrets final : public SecretStore
{
public:
    QFuture<Result<void>> store(SecretName name, Secret secret, Asking asking) override { return isLocked ? locked<void>() : m_inner.store(name, secret, asking); }
    QFuture<Result<Secret>> read(SecretName name, Asking asking) override { return isLocked ? locked<Secret>() : m_inner.read(name, asking); }
    QFuture<Result<void>> remove(SecretName name, Asking asking) override { return m_inner.remove(name, asking); }
    bool isLocked = false;

private:
    template <class T> static QFuture<Result<T>> locked() { return QtFuture::makeReadyFuture(Result<T>(fail(ErrorKind::Locked, {}))); }
    FakeSecrets m_inner;
};

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class HoldUpkeepTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<HoldRig> m_rig;
    std::unique_ptr<LockedSecrets> m_secrets;

    HoldRig& rig() { return *m_rig; }
    QString folder() { return ui::certificateDirectory(rig().profile.path()); }
    QStringList papers() { return QDir(folder()).entryList({u"*.pdf"_s}, QDir::Files, QDir::Name); }
    ui::CertificateParts parts()
    {
        const auto draw = [](const QString&, const QString&, const QString&) {
            return QByteArray("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                              "3 0 obj<</Type/Page/MediaBox[0 0 3 3]/Parent 2 0 R>>endobj\ntrailer<</Root 1 0 R>>");
        };
        return {rig().parts(), *m_secrets, draw, u"Counterfoil test"_s, folder()};
    }
    /// As after a sync: how many were made, and how many could not be.
    std::pair<int, int> look()
    {
        ui::StandingCertificates certificates(parts());
        QSignalSpy ended(&certificates, &ui::StandingCertificates::ended);
        certificates.look();
        [&] { QTRY_VERIFY(!ended.isEmpty()); }();
        return {ended[0][0].toInt(), ended[0][1].toInt()};
    }
    HoldMatter held(const QString& number, bool isStanding)
    {
        HoldMatter matter = HoldRig::matter(number, u"channel:print"_s);
        matter.scope.isStanding = isStanding;
        [&] { QVERIFY(rig().hold(matter)); }();
        rig().serve();
        [&] { QVERIFY(!rig().verify(matter.id)); }();
        return matter;
    }
    void note(const HoldMatter& matter, MatterDeed deed, const QJsonObject& told)
    {
        const auto noted = settled(rig().desk->noteMatter(matter.id, {0, rig().clock.now(), u"person:jo"_s, deed, told}));
        QVERIFY(noted);
    }
    void pace(const HoldMatter& matter, CertificatePace pace) { note(matter, MatterDeed::Paced, {{u"pace"_s, QString(codeOf(pace))}}); }
    KeptMatter kept(const HoldMatter& matter) { return settled(rig().desk->matter(matter.id)).value_or(KeptMatter()); }
    QDate today() { return QDateTime::fromMSecsSinceEpoch(rig().clock.now(), QTimeZone("Europe/Berlin")).date(); }
    ui::HoldBook bookOn(const HoldMatter& matter, QDate today) { return settled(ui::readHoldBook(*rig().desk, *rig().outbox, *rig().cache, matter.id, rig().acts.get(), today)).value_or(ui::HoldBook()); }
    static QString classOf(const ui::HoldBook& book, QDate today)
    {
        ui::HoldMatrixTable table;
        table.set(book, today);
        return table.index(0, table.columnCount() - 1).data().toString();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(verify::prepare()); }
    void init()
    {
        m_rig = std::make_unique<HoldRig>(200);
        m_secrets = std::make_unique<LockedSecrets>();
    }
    void cleanup() { m_rig.reset(); }

    void r1AStandingMatterGetsItsCertificateEachWeekAndAnybodyCanCheckIt()
    {
        const HoldMatter matter = held(u"LIT/30"_s, true);
        held(u"LIT-31"_s, false); // nobody asked for any
        QCOMPARE(look(), std::pair(1, 0));
        QCOMPARE(look(), std::pair(0, 0)); // another sync of the day
        const auto made = certificatesOf(kept(matter));
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].day, QDate(2026, 4, 1));
        QCOMPARE(papers(), QStringList(made[0].file));
        const QByteArray paper = read(folder() + u'/' + made[0].file);
        const verify::Judgement judgement = verify::checkFiles({{"c.pdf", paper.toStdString(), read(folder() + u'/' + made[0].file + u".minisig"_s).toStdString()}}, {verify::GivenKey(made[0].key.toStdString())});
        std::string told;
        for (const verify::Finding& one : judgement.findings()) {
            told += one.text + '\n';
        }
        QVERIFY2(judgement.exitCode() == 0 && told.find("steps of matter " + matter.id.toStdString()) != std::string::npos, told.c_str());
        QCOMPARE(settled(ui::lookAtCertificates(folder(), made)).value(), std::vector{ui::CertificateFile::AsMade});

        rig().clock.advance(6 * day);
        QCOMPARE(look(), std::pair(0, 0));
        rig().clock.advance(day);
        QCOMPARE(look(), std::pair(1, 0));
        QCOMPARE(papers().size(), 2);
        QVERIFY(kept(matter).isAsKept);
        const QString older = folder() + u'/' + made[0].file;
        QFile file(older);
        QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
        file.close();
        QCOMPARE(settled(ui::lookAtCertificates(folder(), certificatesOf(kept(matter)))).value(), (std::vector{ui::CertificateFile::AsMade, ui::CertificateFile::Changed}));
        QVERIFY(QFile::remove(older));
        QCOMPARE(settled(ui::lookAtCertificates(folder(), certificatesOf(kept(matter)))).value().back(), ui::CertificateFile::Missing);
    }

    void r1ADayBeginsInTheZoneOfTheBusinessCalendar()
    {
        const HoldMatter matter = held(u"LIT-32"_s, false);
        QCOMPARE(look(), std::pair(0, 0));
        pace(matter, CertificatePace::Daily);
        QCOMPARE(look(), std::pair(1, 0)); // 10:00 in Berlin
        rig().clock.advance(13 * 3'600'000); // 23:00, and still that day
        QCOMPARE(look(), std::pair(0, 0));
        rig().clock.advance(3'600'000); // 00:00 there, and the day before in UTC
        QCOMPARE(look(), std::pair(1, 0));
        QCOMPARE(certificatesOf(kept(matter)).front().day, QDate(2026, 4, 2));
        pace(matter, CertificatePace::Never);
        rig().clock.advance(9 * day);
        QCOMPARE(look(), std::pair(0, 0));
    }

    void r1WhatEndsBetweenTheFileAndItsStepLeavesOneOfADay()
    {
        const HoldMatter matter = held(u"LIT-33"_s, true);
        rig().desk->setAdmission([](const desk::DeskDeed& deed) { return deed.act == "matter-note"_L1 ? fail(ErrorKind::Storage, u"killed"_s) : Result<void>(); });
        QCOMPARE(look(), std::pair(0, 1));
        QCOMPARE(papers().size(), 1); // it is written, and nothing says so
        QVERIFY(certificatesOf(kept(matter)).empty());
        const QByteArray left = read(folder() + u'/' + papers().front());
        QVERIFY(QFile::remove(folder() + u'/' + papers().front() + u".minisig"_s)); // nor was its signature there yet
        rig().open();
        rig().clock.advance(3'600'000);
        QCOMPARE(look(), std::pair(1, 0));
        QCOMPARE(papers().size(), 1);
        const auto made = certificatesOf(kept(matter));
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].sha256, sha256Of(read(folder() + u'/' + papers().front())));
        QVERIFY(left != read(folder() + u'/' + papers().front()));
        QCOMPARE(settled(ui::lookAtCertificates(folder(), made)).value(), std::vector{ui::CertificateFile::AsMade});
    }

    void r1AnotherProcessThatIsAtItIsLeftAlone()
    {
        held(u"LIT-34"_s, true);
        QVERIFY(QDir().mkpath(folder()));
        QLockFile other(folder() + u"/making.lock"_s);
        QVERIFY(other.tryLock());
        ui::StandingCertificates certificates(parts());
        QSignalSpy notLooked(&certificates, &ui::StandingCertificates::notLooked), ended(&certificates, &ui::StandingCertificates::ended);
        certificates.look();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toInt() + ended[0][1].toInt(), 0);
        QCOMPARE(notLooked.size(), 1);
        other.unlock();
        QCOMPARE(look(), std::pair(1, 0));
    }

    void r1WhatStandsInALedgerThatWasTakenInWasNotMadeHere()
    {
        const HoldMatter matter = held(u"LIT-37"_s, true);
        QCOMPARE(look(), std::pair(1, 0));
        KeptMatter taken = kept(matter);
        QVERIFY(!isCertificateDue(taken, today()));
        const auto add = [&taken](MatterDeed deed, const QJsonObject& told) { taken.steps.push_back({int(taken.steps.size()), 0, u"person:jo"_s, deed, told}); };
        add(MatterDeed::Uncertified, {{u"day"_s, u"2026-04-01"_s}, {u"why"_s, u"locked"_s}});
        QVERIFY(missingCertificate(taken));
        add(MatterDeed::Imported, {});
        QVERIFY(certificatesOf(taken).empty());
        QVERIFY(!missingCertificate(taken));
        QVERIFY(isCertificateDue(taken, today()));
        add(MatterDeed::Uncertified, {{u"day"_s, u"2026-04-01"_s}, {u"why"_s, QString(missingCertificateCode(ErrorKind::Offline))}});
        const auto why = missingCertificate(taken);
        QVERIFY(why && missingCertificateCode(why->why) == "other"_L1);
        QVERIFY(ui::missingCertificateWords(*why).contains(u"something else went wrong"));
        QVERIFY(ui::upkeepStepDetail(taken.steps.back()).contains(u"something else went wrong"));
    }

    void r1WhatCouldNotBeMadeIsToldOnceADayUntilItIs()
    {
        const HoldMatter matter = held(u"LIT-35"_s, true);
        m_secrets->isLocked = true;
        ui::StandingCertificates certificates(parts());
        QSignalSpy missing(&certificates, &ui::StandingCertificates::missing), ended(&certificates, &ui::StandingCertificates::ended);
        for (int i = 1; i <= 2; ++i) {
            certificates.look();
            QTRY_COMPARE(ended.size(), i);
        }
        QCOMPARE(missing.size(), 1);
        QVERIFY(papers().isEmpty());
        const auto why = missingCertificate(kept(matter));
        QVERIFY(why && why->why == ErrorKind::Locked && why->day == today());
        QVERIFY(ui::missingCertificateWords(*why).contains(u"keychain"));
        rig().clock.advance(day);
        certificates.look();
        QTRY_COMPARE(missing.size(), 2);
        // The disk does not take it.
        m_secrets->isLocked = false;
        QVERIFY(QDir(folder()).removeRecursively());
        QFile instead(folder());
        QVERIFY(instead.open(QIODevice::WriteOnly));
        instead.close();
        QTRY_COMPARE(ended.size(), 3);
        certificates.look();
        QTRY_COMPARE(missing.size(), 3);
        QVERIFY(missingCertificate(kept(matter))->why == ErrorKind::Storage);
        QVERIFY(instead.remove());
        QTRY_COMPARE(ended.size(), 4);
        QCOMPARE(look(), std::pair(1, 0));
        QVERIFY(!missingCertificate(kept(matter)));
    }

    void r1WhatMakesUpForARepositoryThatOnlyRecordsStandsBesideItsClassAndTurnsRed()
    {
        const RepositoryId where = rig().archives.front();
        rig().world.of(where).terms->enforcement = HoldEnforcement::RecordedOnly;
        const HoldMatter matter = held(u"LIT-36"_s, false);
        const ui::HoldBook before = bookOn(matter, today());
        QCOMPARE(ui::rowsToMakeUpFor(before).size(), size_t(1));
        QCOMPARE(before.matrix.red(), 0);
        CompensatingControl control{where, u" "_s, u"storage locked"_s, u"Ann Lee"_s, today().addDays(30), 0, 0, {}};
        QCOMPARE(faultOf(control, today()), u"ticket"_s);
        control.ticket = u"ST-12"_s;
        control.until = today().addDays(-1);
        QCOMPARE(faultOf(control, today()), u"until"_s);
        control.until = today().addDays(30);
        QCOMPARE(faultOf(control, today()), QString());
        note(matter, MatterDeed::Compensated, ui::controlStep(before, control));

        const ui::HoldBook book = bookOn(matter, control.until);
        QCOMPARE(book.matrix.red(), 0); // the last day counts
        QVERIFY2(classOf(book, control.until).contains(u"ticket ST-12, storage locked, by Ann Lee, until"), qPrintable(classOf(book, control.until)));
        const ui::TimeTelling telling{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{rig().clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
        QVERIFY(ui::holdPaper(book, u"x.pdf"_s, telling, u"Counterfoil"_s).html({}, u"none"_s).contains(u"ticket ST-12"));
        QVERIFY(ui::holdText(book, telling, {}, true).join(u'\n').contains(u"ticket ST-12"));
        const QDate late = control.until.addDays(1);
        const ui::HoldBook overdue = bookOn(matter, late);
        QCOMPARE(overdue.matrix.red(), 1);
        QVERIFY(overdue.matrix.rows.front().cell(HeldColumn::Class).isRed);
        QVERIFY(classOf(overdue, late).contains(u"was to be looked at again by"));
        note(matter, MatterDeed::Compensated, ui::controlEndStep(overdue, where, u"the archive enforces it now"_s));
        QVERIFY(controlsOf(kept(matter)).empty());
        QCOMPARE(bookOn(matter, late).matrix.red(), 0);
        QVERIFY(!classOf(bookOn(matter, late), late).contains(u"ST-12"));
    }
};

QTEST_MAIN(HoldUpkeepTest)
#include "hold_upkeep_test.moc"
