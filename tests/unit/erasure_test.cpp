// How a letter stands for a request to be erased, which steps may follow which, and how words are found in bytes.
#include "models/domain/erasure.h"

#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 4, 1);

RetentionStanding until(QDate day, const QString& basis = u"AO § 147"_s)
{
    RetentionStanding standing;
    RetentionClaim claim;
    claim.until = day;
    claim.basis = basis;
    standing.claims = {claim};
    standing.decided = 0;
    standing.state = RetentionState::Kept;
    standing.until = day;
    return standing;
}

ErasureStep step(ErasureDeed deed, const QString& person = u"jo"_s, const QJsonObject& told = {}) { return {0, 1, person, deed, told}; }

KeptErasure with(std::vector<ErasureStep> steps)
{
    KeptErasure kept;
    for (ErasureStep& one : steps) {
        one.number = int(kept.steps.size());
        kept.steps.push_back(one);
    }
    return kept;
}

} // namespace

class ErasureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLetterIsErasedKeptOrLeftToAPerson_data()
    {
        QTest::addColumn<QDate>("keptUntil");
        QTest::addColumn<QList<int>>("blocks");
        QTest::addColumn<int>("others");
        QTest::addColumn<QString>("finding");
        QTest::addColumn<QString>("ground");
        const QDate past(2022, 12, 31), future(2029, 12, 31);
        const auto row = [](const char* name, QDate day, std::vector<BlockReason> blocks, int others, const char* finding, const char* ground = "") {
            QList<int> codes;
            for (const BlockReason one : blocks) {
                codes << int(one);
            }
            QTest::newRow(name) << day << codes << others << QString::fromLatin1(finding) << QString::fromLatin1(ground);
        };
        row("its time is over", past, {}, 0, "erase");
        row("in a disposition already", past, {BlockReason::UnderReview}, 0, "erase");
        row("nothing here destroys it there", past, {BlockReason::NoMeans}, 0, "erase-there");
        row("its repository deleted it", past, {BlockReason::NotThere}, 0, "erase-here");
        row("it is hidden from this account", past, {BlockReason::NotThere}, 0, "undetermined");
        row("shown no more before its time", future, {BlockReason::NotThere, BlockReason::NotDue}, 0, "erase-here");
        row("its period runs", future, {BlockReason::NotDue}, 0, "keep", "17(3)(b)");
        row("a matter holds it", past, {BlockReason::Matter}, 0, "keep", "17(3)(e)");
        row("a hold of its repository", past, {BlockReason::Hold}, 0, "keep", "17(3)(e)");
        row("a hold of another system", past, {BlockReason::ForeignHold}, 0, "keep", "17(3)(e)");
        row("an open dispute", past, {BlockReason::Dispute}, 0, "keep", "17(3)(e)");
        row("held, and its period runs", future, {BlockReason::Matter, BlockReason::NotDue}, 0, "keep", "17(3)(e)");
        row("held, and shown no more", past, {BlockReason::Matter, BlockReason::NotThere}, 0, "keep", "17(3)(e)");
        row("it goes to another archive", past, {BlockReason::Transfer}, 0, "keep", "17(3)(d)");
        row("a letter of its package is not due", past, {BlockReason::Package}, 0, "keep", "17(3)(b)");
        row("another record of it is not due", past, {BlockReason::Shared}, 0, "keep", "17(3)(b)");
        row("sources disagree", past, {BlockReason::Conflict}, 0, "undetermined");
        row("holds are hidden", past, {BlockReason::HoldsHidden}, 0, "undetermined");
        row("nothing says how long", QDate(), {BlockReason::NotDue}, 0, "undetermined");
        row("to two customers", past, {}, 1, "shared");
        row("to two customers, shown no more", past, {BlockReason::NotThere}, 1, "shared");
        row("to two customers, and held", past, {BlockReason::Matter}, 1, "keep", "17(3)(e)");
        row("to two customers, and its period runs", future, {BlockReason::NotDue}, 2, "keep", "17(3)(b)");
    }

    void aLetterIsErasedKeptOrLeftToAPerson()
    {
        QFETCH(QDate, keptUntil);
        QFETCH(QList<int>, blocks);
        QFETCH(int, others);
        QFETCH(QString, finding);
        QFETCH(QString, ground);
        const RecordStanding shown = QByteArray(QTest::currentDataTag()).contains("hidden from this account") ? RecordStanding::NotVisible : RecordStanding::Deleted;
        std::vector<DispositionBlock> all;
        for (const int one : blocks) {
            all.push_back({BlockReason(one), BlockReason(one) == BlockReason::NotThere ? QString(code(shown)) : u"x"_s});
        }
        const ErasureStanding standing = erasureStanding(keptUntil.isValid() ? until(keptUntil) : RetentionStanding(), all, others, today);
        QCOMPARE(QString(codeOf(standing.finding)), finding);
        QCOMPARE(QString(codeOf(standing.ground)), ground);
        QCOMPARE(standing.blocks, all);
        ErasureItem item{CommunicationId(u"cm-1"_s), RepositoryId(u"rp-1"_s), u"R-1"_s, standing, true, false, u"why"_s};
        const auto read = erasureItemFrom(itemJson(item));
        QVERIFY(read.has_value());
        QCOMPARE(*read, item);
    }

    void theRequestIsToBeAnsweredWithinAMonthOrThree()
    {
        const ErasureRequest request{u"ER-1"_s, u"DSR-7"_s, QDate(2026, 1, 31), u"b"_s};
        QCOMPARE(deadlineOf(request, false), QDate(2026, 2, 28));
        QCOMPARE(deadlineOf(request, true), QDate(2026, 4, 30));
        QCOMPARE(*erasureFrom(erasureJson(request)), request);
        QCOMPARE(faultOf(request, today), QString());
        QCOMPARE(faultOf({u"ER-1"_s, u" "_s, QDate(2026, 1, 31), {}}, today), u"reference"_s);
        QCOMPARE(faultOf({u"ER-1"_s, u"7"_s, QDate(2026, 4, 2), {}}, today), u"received"_s);
        QCOMPARE(faultOf({u"ER-1"_s, u"7"_s, QDate(2026, 1, 31), u"g"_s}, today), u"ground"_s);
        QVERIFY(!erasureFrom({}));
    }

    void whoeverDecidedDoesNotApproveAndNothingIsClosedBeforeItIsDone()
    {
        using D = ErasureDeed;
        const KeptErasure decided = with({step(D::Received), step(D::Decided, u"Jo@x"_s)});
        QCOMPARE(barredOf(decided, step(D::Approved, u"jo@x"_s)), u"same-person"_s);
        QCOMPARE(barredOf(decided, step(D::Approved, u"mia@x"_s)), QString());
        QCOMPARE(barredOf(with({step(D::Received)}), step(D::Approved, u"mia@x"_s)), u"not-decided"_s);
        QCOMPARE(barredOf(decided, step(D::CarriedOut)), u"not-approved"_s);
        // A decision made anew has to be approved anew.
        const KeptErasure again = with({step(D::Received), step(D::Decided), step(D::Approved, u"mia"_s), step(D::Decided)});
        QVERIFY(!again.isApproved());
        QCOMPARE(barredOf(again, step(D::CarriedOut)), u"not-approved"_s);
        // Refused, it is not approved later.
        QCOMPARE(barredOf(with({step(D::Received), step(D::Decided), step(D::Refused, u"mia"_s)}), step(D::Approved, u"mia"_s)), u"not-decided"_s);
        std::vector<ErasureStep> steps{step(D::Received), step(D::Decided), step(D::Approved, u"mia"_s)};
        QCOMPARE(barredOf(with(steps), step(D::Closed)), u"not-carried-out"_s);
        steps.push_back(step(D::CarriedOut, u"jo"_s, {{u"done"_s, false}}));
        QCOMPARE(barredOf(with(steps), step(D::Closed)), u"not-carried-out"_s);
        steps.push_back(step(D::CarriedOut, u"jo"_s, {{u"done"_s, true}}));
        QCOMPARE(barredOf(with(steps), step(D::Closed)), u"no-letter"_s);
        steps.push_back(step(D::Letter, u"jo"_s, {{u"reference"_s, u"L-1"_s}}));
        QCOMPARE(barredOf(with(steps), step(D::Closed)), u"no-backups"_s);
        QCOMPARE(barredOf(with(steps), step(D::Backups, u"jo"_s, {{u"statement"_s, u" "_s}})), u"reason"_s);
        steps.push_back(step(D::Backups, u"jo"_s, {{u"statement"_s, u"overwritten within 90 days"_s}}));
        QCOMPARE(barredOf(with(steps), step(D::Closed)), QString());
        steps.push_back(step(D::Closed));
        QCOMPARE(barredOf(with(steps), step(D::Decided)), u"closed"_s);
        QCOMPARE(barredOf(with({step(D::Received), step(D::Extended, u"jo"_s, {{u"reason"_s, u"many"_s}})}), step(D::Extended, u"jo"_s, {{u"reason"_s, u"more"_s}})), u"extended"_s);
    }

    void stepsAreLinkedToWhatCameBefore()
    {
        const ErasureStep one = step(ErasureDeed::Backups, u"jo"_s, {{u"statement"_s, u"a"_s}});
        const ErasureStep other = step(ErasureDeed::Backups, u"jo"_s, {{u"statement"_s, u"b"_s}});
        QVERIFY(linkOf(u"ER-1"_s, one, {}) != linkOf(u"ER-1"_s, other, {}));
        QVERIFY(linkOf(u"ER-1"_s, one, {}) != linkOf(u"ER-1"_s, one, "x"));
        QVERIFY(linkOf(u"ER-1"_s, one, {}) != linkOf(u"ER-2"_s, one, {}));
    }
};

QTEST_APPLESS_MAIN(ErasureTest)
#include "erasure_test.moc"
