// Addresses that are masked to a role: what is hidden, who may see it with which reason, and that each look is an entry before it is one.
#include "ui/record/record_text_presenter.h"
#include "ui/record/unmasking_presenter.h"
#include "ui/roles/standing_presenter.h"

#include <QTest>

using namespace cf;
using namespace cf::ui;
using namespace Qt::StringLiterals;

namespace {

class Noted final : public Activity
{
public:
    QFuture<Result<qint64>> note(std::vector<Act> all) override
    {
        if (isFull) {
            return QtFuture::makeReadyFuture(Result<qint64>(fail(ErrorKind::Storage, u"no room"_s)));
        }
        for (Act& act : all) {
            acts.push_back(std::move(act));
        }
        return QtFuture::makeReadyFuture(Result<qint64>(qint64(acts.size())));
    }
    QString hashed(QStringView text) const override { return text.toString(); }
    std::vector<Act> acts;
    bool isFull = false;
};

} // namespace

class UnmaskingTest : public QObject
{
    Q_OBJECT

    Noted m_log;
    RoleStanding m_role;
    std::unique_ptr<Standing> m_standing;
    const CommunicationId m_letter{u"cm-1"_s};

    void sit(Grant grant)
    {
        m_role = {u"jo"_s, false, {Role::ServiceAgent}, {}};
        m_role.table.of(Role::ServiceAgent, Right::Unmask) = grant;
        m_standing = std::make_unique<Standing>([this] { return Result<RoleStanding>(m_role); });
        setStanding(m_standing.get());
    }
    /// What was answered, once.
    std::optional<std::optional<Error>> asked(std::optional<UnmaskReason> reason)
    {
        std::optional<std::optional<Error>> answer;
        unmask(this, m_letter, reason, [&answer](const std::optional<Error>& refused) { answer = refused; });
        [&] { QTRY_VERIFY(answer); }();
        return answer;
    }

private Q_SLOTS:
    void init()
    {
        m_log.acts.clear();
        m_log.isFull = false;
        setUnmaskLog(&m_log, u"jo"_s);
    }
    void cleanup()
    {
        setStanding(nullptr);
        setUnmaskLog(nullptr, {});
        m_standing.reset();
    }

    void withoutRolesNothingIsMasked()
    {
        QCOMPARE(unmaskingHere(), Unmasking::Clear);
        m_standing = std::make_unique<Standing>([] { return Result<RoleStanding>(RoleStanding()); });
        setStanding(m_standing.get());
        QCOMPARE(unmaskingHere(), Unmasking::Clear);
    }

    void whoSeesThemInClearNeedsNoReason()
    {
        sit(Grant::Yes);
        QCOMPARE(unmaskingHere(), Unmasking::Clear);
        QVERIFY(!*asked(std::nullopt));
        QCOMPARE(m_log.acts.size(), size_t(1));
    }

    void withoutAReasonItIsRefusedAndLoggedWhereOneIsWanted()
    {
        sit(Grant::Reason);
        QCOMPARE(unmaskingHere(), Unmasking::WithReason);
        QVERIFY(refusalIn(**asked(std::nullopt)));
        QCOMPARE(m_log.acts.back().outcome, ActOutcome::Refused);
        QVERIFY(!*asked(UnmaskReason::Dispute));
        const Act& act = m_log.acts.back();
        QCOMPARE(act.outcome, ActOutcome::Done);
        QCOMPARE(act.kind, ActKind::Unmask);
        QCOMPARE(act.of, (std::vector<ActSubject>{{u"communication"_s, u"cm-1"_s}}));
        QCOMPARE(act.told, (std::vector<ActFact>{{u"reason"_s, u"dispute"_s}}));
    }

    void whoseRoleNeverSeesThemIsRefusedWithAReasonAsWell()
    {
        sit(Grant::No);
        QVERIFY(refusalIn(**asked(UnmaskReason::Audit)));
        QCOMPARE(m_log.acts.back().outcome, ActOutcome::Refused);
    }

    void whatCannotBeLoggedIsNotShown()
    {
        sit(Grant::Reason);
        m_log.isFull = true;
        QCOMPARE((*asked(UnmaskReason::Audit))->kind, ErrorKind::Storage);
    }

    void everyAddressOfARecipientIsMaskedAndNoName()
    {
        cache::Record record;
        RecipientLeg leg;
        leg.recipient = u"Adaeze Okafor"_s;
        leg.email = u"adaeze@okafor.example"_s;
        leg.phone = u"+44 20 7946 0018"_s;
        leg.address = u"1 High Street, Leeds"_s;
        record.communication.legs.push_back(leg);
        const TimeTelling telling{{}, query::Calendar{0, QTimeZone::utc(), Qt::Monday}};
        const QString whole = deliveryOf(record, telling).front().detail, hidden = deliveryOf(record, telling, Addresses::Masked).front().detail;
        for (const QString& one : {leg.email, leg.phone, leg.address}) {
            QVERIFY2(whole.contains(one) && !hidden.contains(one), qPrintable(hidden));
        }
        QVERIFY(hidden.contains(leg.recipient));
    }
};

QTEST_GUILESS_MAIN(UnmaskingTest)
#include "unmasking_test.moc"
