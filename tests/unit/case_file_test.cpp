// A case put together from a workspace, its process and its documents: its line of time, what it holds, its checklist and packages.
#include "tests/support/case_material.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::evidence;
using namespace cf::test;

namespace {

QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

} // namespace

class CaseFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row11LettersNotesAttachmentsAndDecisionsStandInOneLineOfTime()
    {
        CaseMaterial made = material(u"Service case"_s, BusinessKind::Case);
        made.documents = {letter(u"L-1"_s, u"Follow-up letter"_s, u"2026-03-05T09:00"_s), document(u"N-1"_s, u"Call note"_s), document(u"S-1"_s, u"Photograph"_s), document(u"R-1"_s, u"Resolution record"_s)};
        addProcess(made, {task(u"review"_s, u"Review"_s, ms(u"2026-03-06T12:00"_s), u"granted"_s), task(u"file"_s, u"File"_s, ms(u"2026-03-07T12:00"_s)), task(u"later"_s, u"Later"_s, {})},
                   {{u"c-1"_s, {}, u"ana"_s, u"Called."_s, ms(u"2026-03-04T08:00"_s)}});
        const CaseFile one = file(made);
        std::map<DisputeEntryKind, QStringList> kinds;
        std::optional<UtcMs> before;
        for (const CaseEntry& entry : one.entries) {
            kinds[entry.kind] << entry.text;
            QVERIFY(!before || !entry.at() || *before <= *entry.at());
            before = entry.at() ? entry.at() : before;
        }
        QCOMPARE(kinds[DisputeEntryKind::Letter], QStringList{u"Follow-up letter"_s});
        QCOMPARE(kinds[DisputeEntryKind::Note], (QStringList{u"Call note"_s, u"Called."_s}));
        QCOMPARE(kinds[DisputeEntryKind::Attachment], QStringList{u"Photograph"_s});
        QCOMPARE(kinds[DisputeEntryKind::Resolution], (QStringList{u"Resolution record"_s, u"Review"_s}));
        QVERIFY(kinds[DisputeEntryKind::Step].contains(u"File"_s) && !kinds[DisputeEntryKind::Step].contains(u"Later"_s));
    }

    void row11ACopyInAnotherArchiveIsTheSameLetter()
    {
        CaseMaterial claim = material(u"Claim"_s, BusinessKind::Claim);
        claim.documents = {letter(u"A-1"_s, u"Claim acknowledgement"_s, u"2026-03-03T09:00"_s), letter(u"a 1"_s, u"Claim acknowledgement"_s, u"2026-03-03T09:00"_s), letter(QString(), u"Offer"_s, u"2026-03-03T09:00"_s)};
        claim.documents[0].standing = RecordStanding::Deleted;
        claim.documents[0].repositoryName = u"Old"_s;
        claim.documents[1].repositoryName = u"New"_s;
        const CaseFile one = file(claim);
        QCOMPARE(one.letters(), 2);
        const auto shown = std::ranges::find(one.parts, u"a 1"_s, [](const CasePart& part) { return part.document.documentId; });
        QVERIFY(shown != one.parts.end()); // the one that is shown
        QCOMPARE(shown->alsoIn, QStringList{u"Old"_s});
    }

    void row12ALoanTellsItsApplicationApprovalsConditionsAndBorrower()
    {
        CaseMaterial loan = material(u"Loan"_s, BusinessKind::Loan, u"Approved"_s);
        loan.workspaces.front().workspace.attributes = {{u"Conditions/Proof of income"_s, u"Met"_s}, {u"Conditions/Fire insurance"_s, u"open"_s}, {u"Borrower/Employer"_s, u"Harbour Works"_s}};
        loan.documents = {document(u"P-1"_s, u"Loan application"_s), letter(u"A-1"_s, u"Approval letter"_s, u"2026-03-13T09:00"_s)};
        addProcess(loan, {task(u"approveLoan"_s, u"Approve the loan"_s, ms(u"2026-03-12T09:00"_s), u"approved"_s)});
        const CaseFile one = file(loan);
        QCOMPARE(one.groups.size(), size_t(4));
        QCOMPARE(group(one, u"application"_s).items.size(), size_t(1));
        QCOMPARE(group(one, u"application"_s).items.front().documentId, u"P-1"_s);
        const CaseGroup& approvals = group(one, u"approvals"_s);
        QCOMPARE(approvals.items.size(), size_t(2)); // the letter, and who approved
        QCOMPARE(approvals.items.back().value, u"approved · olga"_s);
        const CaseGroup& conditions = group(one, u"conditions"_s);
        QCOMPARE(conditions.count(CaseGroupItem::State::Met), 1);
        QCOMPARE(conditions.count(CaseGroupItem::State::Open), 1);
        QCOMPARE(group(one, u"borrower"_s).items.size(), size_t(2)); // who, and what is known
        CaseMaterial bare = material(u"Loan"_s, BusinessKind::Loan);
        QVERIFY(group(file(bare), u"conditions"_s).items.empty() && group(file(bare), u"application"_s).items.empty()); // not told is not none
    }

    void row14WhatIsRequiredAndNotThereIsARowOfItsOwn()
    {
        CaseMaterial loan = material(u"Loan"_s, BusinessKind::Loan, u"Approved"_s);
        loan.documents = {letter(u"A-1"_s, u"Approval letter"_s, u"2026-03-13T09:00"_s), letter(u"T-1"_s, u"Terms and conditions"_s, u"2026-03-13T09:00"_s)};
        const CaseFile open = file(loan);
        QVERIFY(!open.isChecklistDue);
        QCOMPARE(rowOf(open.checklist, u"approval"_s), u"there A-1"_s);
        QCOMPARE(rowOf(open.checklist, u"terms"_s), u"there T-1"_s); // and no notice of conditions, though that word stands in it
        QCOMPARE(rowOf(open.checklist, u"conditions"_s), u"not-yet "_s);
        QCOMPARE(rowOf(open.checklist, u"insurance"_s), u"optional "_s);
        loan.workspaces.front().workspace.attributes = {{u"Loan/Closing date"_s, u"2026-03-16"_s}};
        const CaseFile closed = file(loan);
        QVERIFY(closed.isChecklistDue && closed.lacksPackage());
        QCOMPARE(rowOf(closed.checklist, u"conditions"_s), u"missing "_s);
        QCOMPARE(rowOf(closed.checklist, u"schedule"_s), u"missing "_s);
        CaseMaterial planned = loan;
        planned.workspaces.front().workspace.attributes = {{u"Loan/Closing date"_s, u"2031-01-15"_s}};
        QVERIFY2(!file(planned).isChecklistDue && !file(planned).lacksPackage(), "a day that is still to come is planned, and not reached");
        // What its archive shows no longer is not there.
        loan.documents.front().standing = RecordStanding::Deleted;
        QCOMPARE(rowOf(file(loan).checklist, u"approval"_s), u"missing "_s);
    }

    void row13APackageIsOneUnitAndSaysByNameWhatItLacks()
    {
        std::vector<cache::CaseDocument> all;
        for (const QString& type : {u"Approval letter"_s, u"Condition notice"_s, u"Loan agreement"_s, u"Closing disclosure"_s, u"Terms and conditions"_s}) {
            all.push_back(letter(u"D-"_s + QString::number(all.size()), type, u"2026-03-16T09:00"_s));
            all.back().package = u"PKG-1"_s;
        }
        CasePackage package = packageFrom(u"PKG-1"_s, all, rules(), nullptr);
        QCOMPARE(package.plan, u"loan"_s);
        QCOMPARE(package.missing().size(), size_t(1));
        QCOMPARE(package.missing().front()->requirement.id, u"schedule"_s);
        all.push_back(letter(u"D-9"_s, u"Payment schedule"_s, u"2026-03-16T09:00"_s));
        QVERIFY(packageFrom(u"PKG-1"_s, all, rules(), nullptr).isWhole());
        // Letters in one envelope that are no closing package lack nothing.
        package = packageFrom(u"PKG-2"_s, {letter(u"E-1"_s, u"Account statement"_s, u"2026-03-16T09:00"_s)}, rules(), nullptr);
        QVERIFY(package.plan.isEmpty() && package.requirements.empty() && package.isWhole());
    }

    void rulesOfAProfileTakeThePlaceOfTheProgramsAndWhatIsWrongIsTold()
    {
        QCOMPARE(rules().plans.size(), size_t(5));
        QVERIFY(rules().faults.empty());
        QTemporaryDir profile;
        QVERIFY(QDir(profile.path()).mkpath(u"milestones"_s));
        const auto put = [&](const QString& name, const QByteArray& bytes) {
            QFile out(QDir(profile.path()).filePath(name));
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size());
        };
        put(u"milestones/own.json"_s, quoted("{'id': 'claim', 'name': {'en': 'Loss'}, 'words': ['loss'], 'milestones': [{'id': 'm', 'name': {'en': 'M'}, 'letter': {'en': 'L'}, 'reached': {'opened': true}, 'words': ['w'], 'days': 1}]}"));
        put(u"milestones/bad.json"_s, quoted("{'id': 'x', 'name': {'en': 'X'}, 'words': ['x'], 'milestones': [{'id': 'm', 'name': {'en': 'M'}, 'letter': {'en': 'L'}, 'reached': {'opened': true}, 'words': ['w']}]}"));
        put(u"cases.json"_s, quoted("{'given': []}"));
        const CaseRules own = readCaseRules(profile.path());
        QCOMPARE(own.plans.size(), size_t(5));
        QVERIFY(own.find(u"claim"_s)->isOwn && own.find(u"claim"_s)->name(u"de_DE"_s) == u"Loss"_s);
        QCOMPARE(own.rule, rules().rule);
        QCOMPARE(own.faults.size(), size_t(2));
        QCOMPARE(own.faults.front().detail, u"m: days or hours"_s);
        QCOMPARE(own.faults.back().file, u"cases.json"_s);
    }

    void aProcessNamesItsCaseByItsReferenceAndVariablesAndNotByItsOwnNumber()
    {
        WorkflowCase what;
        what.nativeId = u"7001"_s;
        what.reference = u"REF 1"_s;
        what.variables = {{u"claimId"_s, u"string"_s, u"CLM-1"_s}, {u"amount"_s, u"integer"_s, u"7002"_s}};
        QCOMPARE(keysOf(what), (QStringList{u"ref1"_s, u"clm1"_s}));
    }

    void whatFitsBetterIsItsPlanAndDisputesHaveNone()
    {
        const auto of = [](BusinessKind kind, const QString& type) {
            const CasePlan* plan = rules().planOf(kind, type, {});
            return plan ? plan->id : QString();
        };
        QCOMPARE(of(BusinessKind::Claim, u"Vorgang"_s), u"claim"_s);
        QCOMPARE(of(BusinessKind::Case, u"Underwriting file"_s), u"underwriting"_s); // the word says more than the kind
        QCOMPARE(of(BusinessKind::Case, u"Vorgang"_s), u"service"_s);
        QCOMPARE(of(BusinessKind::Case, u"Dispute"_s), QString());
        QCOMPARE(of(BusinessKind::Customer, u"Customer"_s), QString());
        QVERIFY(rules().planOfProcess(u"loanCase"_s, {}) && !rules().planOfProcess(u"communicationException"_s, u"Communication exception"_s));
    }

    void aFileThatIsNoPlanIsRefusedByItsMember_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("member");
        QTest::newRow("no object") << QByteArray("[]") << u"no object"_s;
        QTest::newRow("no id") << QByteArray("{}") << u"id"_s;
        QTest::newRow("no English name") << quoted("{'id': 'x', 'name': {'de': 'X'}}") << u"x: name"_s;
        QTest::newRow("a kind that is none") << quoted("{'id': 'x', 'name': {'en': 'X'}, 'kinds': ['planet']}") << u"kinds: planet"_s;
        QTest::newRow("neither kinds nor words") << quoted("{'id': 'x', 'name': {'en': 'X'}}") << u"kinds or words"_s;
        QTest::newRow("no milestones") << quoted("{'id': 'x', 'name': {'en': 'X'}, 'words': ['x']}") << u"milestones"_s;
        QTest::newRow("days and hours") << quoted("{'id': 'x', 'name': {'en': 'X'}, 'words': ['x'], 'milestones': [{'id': 'm', 'name': {'en': 'M'}, 'letter': {'en': 'L'}, 'reached': {'opened': true}, 'words': ['w'], 'days': 1, 'hours': 2}]}")
                                        << u"m: days or hours"_s;
        QTest::newRow("nothing tells it") << quoted("{'id': 'x', 'name': {'en': 'X'}, 'words': ['x'], 'milestones': [{'id': 'm', 'name': {'en': 'M'}, 'letter': {'en': 'L'}, 'reached': {}, 'words': ['w'], 'days': 1}]}")
                                          << u"m: reached"_s;
    }
    void aFileThatIsNoPlanIsRefusedByItsMember()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, member);
        const auto plan = readCasePlan(json);
        QVERIFY(!plan);
        QCOMPARE(plan.error().detail, member);
    }
};

QTEST_GUILESS_MAIN(CaseFileTest)
#include "case_file_test.moc"
