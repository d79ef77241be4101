// What became of a reissue: from the outbox to what came back, how equal that is, what stands against it, and a certificate of all of it.
#include "tests/support/reissued_world.h"
#include "ui/compare/sameness_band.h"
#include "ui/compare/sameness_words_presenter.h"
#include "ui/reissue/reissue_account_dialog.h"
#include "ui/reissue/reissue_preview.h"
#include "ui/shell/action_list.h"
#include "ui/widgets/facts.h"
#include "ui/widgets/label.h"

#include <QFile>
#include <QJsonArray>
#include <QPushButton>
#include <QSplitter>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

using Against = evidence::ReissueAgainst;
using State = ReissueAccountPresenter::State;

namespace {

bool has(const evidence::ReissueAccount& account, Against what)
{
    const auto all = account.against();
    return std::ranges::find(all, what) != all.end();
}

QString codes(const evidence::ReissueAccount& account)
{
    QStringList all;
    for (const Against one : account.against()) {
        all << codeOf(one);
    }
    return all.join(u' ');
}

/// The original's pages with the mark on the first.
QList<QStringList> marked(QList<QStringList> pages, const QString& mark = u"COPY of 2025-02-12"_s)
{
    pages[0] << QString() << mark;
    return pages;
}

} // namespace

class ReissueAccountTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReissuedWorld> m_world;
    std::unique_ptr<ReissueAccountPresenter> m_presenter;

    const evidence::ReissueAccount& told(const QString& reference = u"CF-1"_s)
    {
        m_presenter = std::make_unique<ReissueAccountPresenter>(m_world->parts());
        bool isDone = false;
        QObject::connect(m_presenter.get(), &ReissueAccountPresenter::done, m_presenter.get(), [&isDone] { isDone = true; });
        m_presenter->show(reference);
        [&] { QTRY_VERIFY(isDone); }();
        return m_presenter->account();
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ReissuedWorld>(); }
    void cleanup()
    {
        m_presenter.reset();
        m_world.reset();
    }

    void row55WhatCameBackIsClassedAgainstTheOriginal()
    {
        m_world->ask();
        m_world->tellCase(u"ben"_s, u"endDone"_s);
        m_world->handOver();
        m_world->tellDelivered();
        m_world->comeBack(u"NSB-1-R"_s, marked(ReissuedWorld::oldPages()));
        const evidence::ReissueAccount& account = told();
        QCOMPARE(m_presenter->state(), State::Shown);
        QCOMPARE(account.stage, ReissueStage::Closed);
        QCOMPARE(account.result()->documentId, u"NSB-1-R"_s);
        QCOMPARE(account.result()->link, evidence::ResultLink::Reissue);
        QVERIFY(account.sameness);
        QVERIFY2(account.sameness->verdict == SamenessClass::RenderEquivalent, codeOf(account.sameness->verdict).data());
        QCOMPARE(account.sameness->markedPages, 1);
        QVERIFY2(account.isWhole(), qPrintable(codes(account)));
        QCOMPARE(account.approvals.size(), 2u);
        QCOMPARE(account.approvals[1].who, u"ben"_s);
        QVERIFY(account.approvals[1].at);
        QCOMPARE(account.left->receipt, u"2"_s);
        QVERIFY(account.left->sent);
    }

    void row55WhatWasComposedIsClassedAgainstTheOriginalBeforeAnythingComesBack()
    {
        m_world->request.mode = ReissueMode::RenderArchived;
        m_world->ask({});
        m_world->tellCase(u"ben"_s);
        QList<QStringList> pages = ReissuedWorld::oldPages();
        pages[0][4] = u"Monthly account fee €4.60"_s;
        m_world->compose(pages);
        m_world->handOver();
        const evidence::ReissueAccount& account = told();
        QVERIFY(account.isOfComposed);
        QCOMPARE(account.composed, sha256Of(ReissuedWorld::bytesOf(u"composed"_s)));
        QVERIFY2(account.sameness, "the document that composition gave lies in the outbox");
        QCOMPARE(account.sameness->verdict, SamenessClass::Differs);
        QVERIFY(!has(account, Against::OtherBytesLeft));
        QVERIFY(has(account, Against::NotComeBack));
    }

    void row55OtherBytesThanThoseComposedAreNoticed()
    {
        m_world->request.mode = ReissueMode::RenderArchived;
        m_world->ask({});
        m_world->tellCase(u"ben"_s);
        m_world->compose(ReissuedWorld::oldPages());
        m_world->handOver(QByteArray(32, 'x'));
        QVERIFY(has(told(), Against::OtherBytesLeft));
    }

    void row55AnAmountThatCameBackOtherwiseIsSaid()
    {
        m_world->ask();
        m_world->tellCase(u"ben"_s, u"endDone"_s);
        m_world->handOver();
        QList<QStringList> pages = marked(ReissuedWorld::oldPages());
        pages[0][4] = u"Monthly account fee €4.60"_s;
        m_world->comeBack(u"NSB-1-R"_s, pages);
        const evidence::ReissueAccount& account = told();
        QCOMPARE(account.sameness->verdict, SamenessClass::Differs);
        QVERIFY(has(account, Against::ResultDiffers));
        QVERIFY(!account.isWhole());
        QCOMPARE(reissueResultMark(account, false).mark, Mark::Failed);
    }

    void whatCouldNotBeComparedIsNotCalledWhole()
    {
        m_world->ask();
        m_world->tellCase(u"ben"_s, u"endDone"_s);
        m_world->handOver();
        m_world->tellDelivered();
        m_world->comeBack(u"NSB-1-R"_s, marked(ReissuedWorld::oldPages()));
        m_world->documents.held = std::make_shared<QPromise<Result<CanonicalForm>>>();
        m_world->documents.held->start();
        m_presenter = std::make_unique<ReissueAccountPresenter>(m_world->parts());
        m_presenter->show(u"CF-1"_s);
        QTRY_VERIFY(m_presenter->sameness().state() == SamenessPresenter::State::Running);
        m_world->documents.held->addResult(Result<CanonicalForm>(fail(ErrorKind::NotFound, u"the reader is missing"_s)));
        m_world->documents.held->finish();
        QTRY_VERIFY(!m_presenter->isComparing());
        QCOMPARE(codes(m_presenter->account()), u"RESULT_NOT_COMPARABLE"_s);
    }

    void nothingIsTakenForItBeforeItLeft()
    {
        m_world->ask();
        m_world->comeBack(u"NSB-1-R"_s, marked(ReissuedWorld::oldPages())); // of somebody else's
        const evidence::ReissueAccount& account = told();
        QVERIFY(account.results.empty());
        QVERIFY(has(account, Against::NotLeft));
        QVERIFY(has(account, Against::NoCase));
        QCOMPARE(reissueResultMark(account, false).text, u"Not sent yet"_s);
    }

    void notComeBackYetIsSaid()
    {
        m_world->ask();
        m_world->tellCase(u"ben"_s);
        m_world->handOver();
        m_world->comeBack(u"NSB-1-OLD"_s, ReissuedWorld::oldPages(), {}, u"2025-02-20T09:00:00"_s); // an earlier one
        const evidence::ReissueAccount& account = told();
        QVERIFY(account.results.empty());
        QVERIFY(has(account, Against::NotComeBack));
        QVERIFY(has(account, Against::NotConfirmed));
        QCOMPARE(reissueResultLine(account), u"Not come back yet"_s);
    }

    void ofSeveralTheOneThatNamesTheRequestIsIt()
    {
        m_world->ask();
        m_world->tellCase(u"ben"_s, u"endDone"_s);
        m_world->handOver();
        m_world->comeBack(u"NSB-1-R"_s, marked(ReissuedWorld::oldPages()));
        m_world->comeBack(u"NSB-1-S"_s, marked(ReissuedWorld::oldPages()));
        QVERIFY(has(told(), Against::SeveralCameBack));
        QVERIFY(!m_presenter->account().result());
        m_world->comeBack(u"NSB-1-T"_s, marked(ReissuedWorld::oldPages()), m_world->handOverKey);
        QCOMPARE(told().result()->documentId, u"NSB-1-T"_s);
        QCOMPARE(m_presenter->account().result()->link, evidence::ResultLink::Named);
    }

    void whoAskedForItApprovesNothing()
    {
        m_world->ask();
        m_world->tellCase(u"jo"_s, u"endDone"_s);
        m_world->handOver();
        QVERIFY(has(told(), Against::SelfApproved));
        m_world->tellCase(u"ben"_s, u"endRefused"_s, u"refused"_s);
        QVERIFY(has(told(), Against::RefusedThere));
        QVERIFY(!has(m_presenter->account(), Against::SelfApproved));
    }

    void anOriginalThatChangedAndOtherBytesThatLeftAreTheGravest()
    {
        m_world->ask();
        m_world->tellCase(u"ben"_s, u"endDone"_s);
        m_world->handOver(sha256Of("other"));
        m_world->content.files[m_world->request.source.nativeId] = "%PDF tampered";
        const evidence::ReissueAccount& account = told();
        QCOMPARE(account.against()[0], Against::OriginalChanged);
        QCOMPARE(account.against()[1], Against::OtherBytesLeft);
    }

    void itIsFoundByTheKeyOfOneOfItsCommandsAndElseMissing()
    {
        m_world->ask();
        m_world->handOver();
        QCOMPARE(told(m_world->handOverKey).reference, m_world->key);
        told(u"CF-none"_s);
        QCOMPARE(m_presenter->state(), State::Missing);
    }

    void row55TheClassIsSaidBeforeAnythingLeaves()
    {
        m_world->ask();
        QSplitter window;
        window.resize(1280, 800);
        window.show();
        auto* preview = new ReissuePreview(&window, m_world->parts(), m_world->request);
        preview->open();
        QTRY_COMPARE(preview->document().kind(), DocumentPresenter::Kind::Pages);
        const ReissueForecast told = forecastOf(m_world->request, preview->document());
        QCOMPARE(told.mark.text, samenessWord(SamenessClass::ByteIdentical));
        QVERIFY(told.marking.contains(u"COPY of 2025-02-12"));
        QVERIFY(told.marking.contains(u"not known here"));
        const QString place = preview->findChild<Label*>(u"reissuePreviewPlace"_s)->text();
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), 1);
        QVERIFY(preview->findChild<Label*>(u"reissuePreviewPlace"_s)->text() != place);
        QTest::keyClick(preview, Qt::Key_PageDown);
        QCOMPARE(preview->page(), 1); // there are two
        preview->close();
        m_world->content.files[m_world->request.source.nativeId] = "%PDF tampered";
        auto* other = new ReissuePreview(&window, m_world->parts(), m_world->request);
        other->open();
        QTRY_VERIFY(!other->document().foundHash().isEmpty());
        QCOMPARE(forecastOf(m_world->request, other->document()).mark.mark, Mark::Failed);
        QVERIFY(forecastOf(m_world->request, other->document()).marking.isEmpty());
        QTRY_VERIFY(other->findChild<Label*>(u"reissuePreviewProblem"_s)->isVisible());
    }

    void row55TheDialogShowsItAndWritesASignedCertificate()
    {
        m_world->ask();
        m_world->tellCase(u"ben"_s, u"endDone"_s);
        m_world->handOver();
        m_world->comeBack(u"NSB-1-R"_s, marked(ReissuedWorld::oldPages()));
        QSplitter window;
        window.resize(1280, 800);
        window.show();
        ActionList actions(&window);
        QStringList opened;
        PageContext context{actions, [&opened](const QString& page, const QString& subject) { opened << page + u' ' + subject; }, [](const QString&) {}, [](const QString&) {}};
        auto* dialog = new ReissueAccountDialog(&window, m_world->parts(), context, m_world->key);
        dialog->open();
        QTRY_VERIFY(dialog->presenter().state() == State::Shown && !dialog->presenter().isComparing());
        QVERIFY(dialog->findChild<SamenessBand*>()->isVisible());
        QStringList shown;
        for (Facts* facts : dialog->findChildren<Facts*>()) {
            for (const Fact& fact : facts->facts()) {
                shown << fact.name + u'=' + fact.value;
            }
        }
        const QString all = shown.join(u'\n');
        for (const QString& said : {u"Document=POA-77, valid until 2027-01-01"_s, u"Acts for the customer=Ada Quill"_s, u"Covers=account 4471 alone; the account of the letter: 44-71"_s, u"by ben: approved"_s, u"Bytes sent=byte for byte those that were archived"_s, u"Record=NSB-1-R in "_s, u"To=Adaeze Okafor, a•••@okafor.example"_s}) {
            QVERIFY2(all.contains(said), qPrintable(QString(said + u"\nin\n"_s + all)));
        }
        QVERIFY2(all.contains(QRegularExpression(u"Left=.* CET|Left=.*UTC"_s)), qPrintable(all)); // with its zone

        const QString path = m_world->profile.filePath(u"certificate.pdf"_s);
        dialog->writeCertificate(path);
        QTRY_VERIFY(QFile::exists(path + u".minisig"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        const QString html = reissueCertificateHtml(dialog->presenter().account(), u"KEY"_s, {}, dialog->presenter().telling());
        for (const QString& said : {u"RENDER_EQUIVALENT"_s, u"adaeze@okafor.example"_s, u"No delivery was told yet."_s, u"POA-77"_s, u"account 4471 alone"_s}) {
            QVERIFY2(html.contains(said), qPrintable(said));
        }
        const QJsonObject json = evidence::reissueAccountJson(dialog->presenter().account(), u"KEY"_s);
        QCOMPARE(json[u"sameness"][u"class"].toString(), u"RENDER_EQUIVALENT"_s);
        QCOMPARE(json[u"against"].toArray(), QJsonArray{u"DELIVERY_NOT_CONFIRMED"_s});
        QCOMPARE(json[u"approvals"][1][u"who"].toString(), u"ben"_s);
        dialog->findChild<QPushButton*>(u"reissueAccountCompare"_s)->click();
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.front().startsWith(u"compare records:"));
    }

    void row54WhatALawyerGotWithoutAnybodysApprovalIsNotCalledDone()
    {
        evidence::ReissueAccount account; // a process of the site that asks nobody
        account.told = cache::KnownCase();
        account.told->what.ended = 5;
        account.request.authority = {Requester::Customer, IdentityCheck::CallBack, {}, {}};
        QVERIFY2(!has(account, Against::NotApproved), qPrintable(codes(account)));
        account.request.authority = {Requester::PowerOfAttorney, IdentityCheck::Document, u"POA-77"_s, QDate(2027, 1, 1), u"Ada Quill"_s, {}};
        QVERIFY2(has(account, Against::NotApproved), qPrintable(codes(account)));
        account.approvals = {{u"approve"_s, u"Approve reissue"_s, u"ben"_s, u"approved"_s, 4, false}};
        QVERIFY2(!has(account, Against::NotApproved), qPrintable(codes(account)));
    }
};

QTEST_MAIN(ReissueAccountTest)
#include "reissue_account_test.moc"
