// Journey S4: a lawyer with a power of attorney asks for duplicate statements. The authority covers one account: letters of others, and of none that is told, stay out, and that is said on the
// page, in the case, on the certificate and in its data. An authority that has ended, one without its document, and one for another account let nothing out.
#include "tests/support/fake_dispatch.h"
#include "tests/support/plan_window.h"
#include "ui/outbox/outbox_presenter.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTableView>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

Communication statement(const QString& documentId, const QString& customer, const QString& account)
{
    Communication c = letter(documentId, customer);
    c.type = u"account statement"_s;
    c.title = u"Account statement"_s;
    c.account = account;
    c.campaign = u"statements"_s;
    c.legs[0].email = u"adaeze@okafor.example"_s;
    c.legs[0].address = u"4 High Street"_s;
    return c;
}

class LawyersWindow : public PlanWindow
{
public:
    LawyersWindow()
    {
        // Three of the account, one of them written otherwise; two of another; one of which no account is told; one of somebody else's.
        put({statement(u"ST-1"_s, u"C-1"_s, u"4471"_s), statement(u"ST-2"_s, u"C-1"_s, u"4471"_s), statement(u"ST-3"_s, u"C-1"_s, u"44-71"_s), statement(u"ST-4"_s, u"C-1"_s, u"9900"_s),
             statement(u"ST-5"_s, u"C-1"_s, u"9900"_s), statement(u"ST-6"_s, u"C-1"_s, {}), statement(u"ST-7"_s, u"C-2"_s, u"4471"_s)});
        choose(u"campaign:statements"_s);
        type(u"bulkTitle"_s, u"Statements for Ada Quill"_s);
        type(u"bulkRemark"_s, u"Letter of 20 November"_s);
    }
    QString day(int fromToday) const { return QDateTime::fromMSecsSinceEpoch(rig.clock.now(), QTimeZone("Europe/Berlin")).date().addDays(fromToday).toString(Qt::ISODate); }
    /// What is said of the lawyer; what is empty is not said.
    void authorise(const QString& document, const QString& until, const QString& account)
    {
        pick(u"bulkRequester"_s, int(Requester::PowerOfAttorney));
        pick(u"bulkCheck"_s, int(IdentityCheck::Document));
        type(u"bulkHolder"_s, u"Ada Quill, solicitor"_s);
        type(u"bulkDocument"_s, document);
        type(u"bulkUntil"_s, until);
        type(u"bulkCustomer"_s, u"C-1"_s);
        type(u"bulkAccount"_s, account);
        QTest::keyClick(named<QLineEdit>(u"bulkAccount"_s), Qt::Key_Tab); // half an id covers nothing
    }
    bool mayAsk() const { return named<QPushButton>(u"bulkSubmit"_s)->isEnabled(); }
    QString problems() const { return page->making().problems().join(u' '); }
    QString outside() const { return named<QWidget>(u"bulkOutside"_s)->isVisible() ? page->making().outside() : QString(); }
};

} // namespace

class AuthorityJourneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void row54FromTheAuthorityToTheCertificateThatSaysWhatWasLeftOut()
    {
        LawyersWindow world;
        QCOMPARE(world.groups(), u"OK 7/7"_s); // as the house itself would ask for them
        QCOMPARE(world.outside(), QString());
        world.authorise(u"POA-77"_s, world.day(30), u"4471"_s);
        QCOMPARE(world.groups(), u"OK 3/3, OUTSIDE_AUTHORITY 0/4"_s);
        QVERIFY2(world.outside().contains(u"account 4471 of customer C-1 alone: 4 letter"_s), qPrintable(world.outside()));
        QVERIFY(!world.named<QCheckBox>(u"bulkGroup-OUTSIDE_AUTHORITY"_s)->isEnabled());
        QAbstractItemModel* rows = world.named<QTableView>(u"bulkLetters"_s)->model();
        int refused = 0;
        QStringList whose;
        for (int row = 0; row < rows->rowCount(); ++row) {
            const QString group = rows->index(row, BulkTable::Group).data().toString();
            refused += group.startsWith(u"Outside of the authority"_s) && !rows->setData(rows->index(row, 0), int(Qt::Checked), Qt::CheckStateRole);
            whose << group.section(u": "_s, 1);
        }
        QCOMPARE(refused, 4); // nobody takes them in by hand either
        whose.removeAll(QString());
        whose.sort();
        QCOMPARE(whose, (QStringList{u"account 9900"_s, u"account 9900"_s, u"customer C-2"_s, u"nothing tells whose it is"_s}));
        QCOMPARE(world.problems(), QString());
        QVERIFY(world.mayAsk());
        world.named<QPushButton>(u"bulkSubmit"_s)->click();
        QTRY_COMPARE(world.page->running().state(), BulkRunPresenter::State::Shown);

        const QString key = world.page->making().key();
        QCOMPARE((*world.world.outbox->plan(key).result())->of(IntentState::Waiting), qint64(3));
        const auto started = *world.world.outbox->intent(key).result();
        const auto& start = std::get<StartCase>(started->command.deed);
        const auto valueOf = [&](QStringView name) { return std::ranges::find(start.variables, name, &CaseVariable::name)->value; };
        QCOMPARE(valueOf(u"requesterRelation"), u"POWER_OF_ATTORNEY"_s);
        QCOMPARE(valueOf(u"authorityAccount"), u"4471"_s);
        QCOMPARE(valueOf(u"authorityHolder"), u"Ada Quill, solicitor"_s);
        QCOMPARE(valueOf(u"customer"), u"C-1"_s);
        QCOMPARE(valueOf(u"lettersLeftOut"), u"4"_s);
        QVERIFY2(valueOf(u"reissueMode") != u"RESEND_ARCHIVED", "somebody else approves it");

        world.showCase(key, u"amir"_s);
        world.send(key, 3);
        QTRY_COMPARE(world.page->running().account().count(IntentState::Done), qint64(3));
        const evidence::BulkAccount& account = world.page->running().account();
        const QString html = bulkCertificateHtml(account, {}, {}, world.page->running().telling());
        QVERIFY2(html.contains(u"account 4471 of customer C-1 alone: 4 letter"_s), qPrintable(html));
        QVERIFY(html.contains(u"Ada Quill, solicitor"_s) && html.contains(u"POA-77, valid until"_s));
        const QJsonObject plan = evidence::bulkAccountJson(account, {})["plan"_L1].toObject();
        QCOMPARE(plan["authority"_L1]["account"_L1].toString(), u"4471"_s);
        QCOMPARE(plan["groups"_L1][1]["group"_L1].toString(), u"OUTSIDE_AUTHORITY"_s);
        QCOMPARE(plan["groups"_L1][1]["letters"_L1].toInt(), 4);
    }

    void anAuthorityWithoutItsDocumentItsEndOrItsHolderLetsNothingOut()
    {
        LawyersWindow world;
        world.pick(u"bulkRequester"_s, int(Requester::PowerOfAttorney));
        QVERIFY2(world.problems().contains(u"how the identity"_s) && world.problems().contains(u"Name who acts"_s) && world.problems().contains(u"Name the document"_s) &&
                     world.problems().contains(u"until when"_s) && world.problems().contains(u"whose letters"_s),
                 qPrintable(world.problems()));
        QCOMPARE(world.page->making().included(), qint64(0)); // nobody said whose they are
        world.authorise({}, world.day(30), u"4471"_s);
        QCOMPARE(world.problems(), u"Name the document that shows that they may ask."_s);
        QVERIFY(!world.mayAsk());
        world.type(u"bulkDocument"_s, u"POA-77"_s);
        QVERIFY(world.mayAsk());
        world.named<QLineEdit>(u"bulkUntil"_s)->clear();
        world.type(u"bulkUntil"_s, u"soon"_s);
        QCOMPARE(world.problems(), u"Say until when the authority is valid."_s);
        QCOMPARE(world.named<QLineEdit>(u"bulkUntil"_s)->text(), u"soon"_s);
    }

    void anExpiredAuthorityLetsNothingOut()
    {
        LawyersWindow world;
        world.authorise(u"POA-77"_s, world.day(-1), u"4471"_s);
        QCOMPARE(world.problems(), u"The document that shows that they may ask has expired."_s);
        QVERIFY(!world.mayAsk());
        world.page->making().submit();
        QVERIFY(world.world.outbox->list({}).result()->empty());
    }

    void aDraftIsNotLetGoOnceItsAuthorityHasExpired()
    {
        LawyersWindow world;
        world.authorise(u"POA-77"_s, world.day(1), u"4471"_s);
        world.named<QPushButton>(u"bulkDraft"_s)->click();
        QTRY_COMPARE(world.page->running().state(), BulkRunPresenter::State::Shown);
        const QString key = world.page->making().key();
        world.rig.clock.advance(qint64(3) * 86'400'000);
        world.page->running().accept();
        QTRY_VERIFY2(world.told.join(u' ').contains(u"has expired"_s), qPrintable(world.told.join(u' ')));
        FakeDispatch dispatch; // nor in the outbox
        OutboxPresenter presenter({*world.world.outbox, dispatch, *world.rig.cache, world.rig.clock, QTimeZone("Europe/Berlin"), u"ines"_s, world.rig.profile.path(), std::make_shared<ReissueParts>(world.world.parts())});
        QSignalSpy told(&presenter, &OutboxPresenter::told);
        presenter.setActive(true);
        presenter.selectPlan(key);
        QTRY_VERIFY(presenter.mayAccept());
        presenter.acceptDrafts();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told[0][0].toString().contains(u"has expired"_s), qPrintable(told[0][0].toString()));
        QCOMPARE((*world.world.outbox->plan(key).result())->of(IntentState::Draft), qint64(4));
    }

    void anAuthorityForAnotherAccountLeavesEverythingOutAndSaysSo()
    {
        LawyersWindow world;
        world.authorise(u"POA-77"_s, world.day(30), u"1234"_s);
        QCOMPARE(world.groups(), u"OUTSIDE_AUTHORITY 0/7"_s);
        QVERIFY(world.outside().contains(u"7 letter"_s));
        QCOMPARE(world.problems(), u"No letter is included."_s);
        QVERIFY(!world.mayAsk());
        world.named<QLineEdit>(u"bulkAccount"_s)->setFocus();
        for (int i = 0; i < 4; ++i) {
            QTest::keyClick(world.named<QLineEdit>(u"bulkAccount"_s), Qt::Key_Backspace); // it covers all of the customer
        }
        QTest::keyClick(world.named<QLineEdit>(u"bulkAccount"_s), Qt::Key_Tab);
        QCOMPARE(world.groups(), u"OK 6/6, OUTSIDE_AUTHORITY 0/1"_s);
        QVERIFY2(world.outside().contains(u"Letters of customer C-1 alone are covered: 1 letter"_s), qPrintable(world.outside()));
    }

    void whatAPersonTookOutStaysOutWhileTheAuthorityIsWritten()
    {
        LawyersWindow world;
        QAbstractItemModel* rows = world.named<QTableView>(u"bulkLetters"_s)->model();
        QVERIFY(rows->setData(rows->index(0, 0), int(Qt::Unchecked), Qt::CheckStateRole));
        QCOMPARE(world.page->making().included(), qint64(6));
        const QString first = rows->index(0, BulkTable::Document).data().toString();
        RequestAuthority own{Requester::Customer, IdentityCheck::CallBack, {}, {}};
        world.page->making().setAuthority(own, first == u"ST-7" ? u"C-2"_s : u"C-1"_s);
        QCOMPARE(world.page->making().included(), first == u"ST-7" ? qint64(0) : qint64(5)); // of six of the customer
        world.page->making().setAuthority({Requester::Organisation, IdentityCheck::None, {}, {}}, {});
        QCOMPARE(world.group(ReissueGroup::Eligible).letters, qint64(7));
        QVERIFY(!world.page->making().table().lineAt(0)->letter.isIncluded);
    }

    void theCustomerOfLettersThatAreAllOfOneIsProposed()
    {
        LawyersWindow world;
        QCOMPARE(world.named<QLineEdit>(u"bulkCustomer"_s)->text(), QString()); // they are of two
        world.choose(u"campaign:statements customer:C-1"_s);
        QCOMPARE(world.named<QLineEdit>(u"bulkCustomer"_s)->text(), u"C-1"_s);
    }
};

QTEST_MAIN(AuthorityJourneyTest)
#include "authority_journey_test.moc"
