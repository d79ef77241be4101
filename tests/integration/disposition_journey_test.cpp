// Journey R2: from what is due over a decision that two others approve to what was destroyed, read back and certified; and all that may come between.
#include "app/verify/check_files.h"
#include "app/verify/plain_bytes.h"
#include "tests/support/disposition_rig.h"
#include "models/domain/retention_correction.h"
#include "ui/retention/disposition_json_presenter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace cf;
using namespace cf::evidence;
using namespace cf::test;
using namespace Qt::StringLiterals;

class DispositionJourneyTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DispositionRig> m_rig;

    std::vector<RetainedLetter> some(int count, int which = 0)
    {
        std::vector<RetainedLetter> all;
        for (int i = 0; i < count; ++i) {
            all.push_back({.documentId = u"L-%1-%2"_s.arg(which).arg(i), .repository = which});
        }
        return all;
    }

    /// Of a letter in a disposition.
    DisposedLetter letterOf(const QString& disposition, const QString& documentId)
    {
        const ui::DispositionBook book = m_rig->book(disposition);
        const auto found = std::ranges::find_if(book.letters, [&](const DisposedLetter& one) { return one.item.stub[u"document"].toString() == documentId; });
        return found == book.letters.end() ? DisposedLetter() : *found;
    }

private Q_SLOTS:
    void init() { m_rig = std::make_unique<DispositionRig>(); }

    void r2WhatIsDueIsDecidedApprovedDestroyedReadBackAndItsStubStays()
    {
        m_rig->put(some(5));
        m_rig->put(some(5, 1));
        m_rig->put({{.documentId = u"KEPT"_s, .issued = u"2025-02-03"_s}});
        const Disposition disposition = DispositionRig::destruction();
        const auto decided = m_rig->decide(disposition);
        QVERIFY2(decided, decided ? "" : qPrintable(decided.error().detail));
        QCOMPARE(*decided, 10);
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 0);
        QCOMPARE(m_rig->world.cases.size(), 1);
        QCOMPARE(m_rig->state(disposition.id, u"L-0-0"_s), DisposalState::Proposed);
        m_rig->approve(disposition.id);
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 10);
        QCOMPARE(m_rig->state(disposition.id, u"L-0-0"_s), DisposalState::Answered);
        m_rig->conclude(disposition.id);
        QVERIFY(m_rig->book(disposition.id).kept.last(DispositionDeed::Approved));
        m_rig->conclude(disposition.id);
        QVERIFY2(!m_rig->book(disposition.id).kept.last(DispositionDeed::Concluded), "nobody read it back");
        m_rig->synchronise();
        QCOMPARE(m_rig->state(disposition.id, u"L-1-4"_s, 1), DisposalState::Gone);
        m_rig->conclude(disposition.id);
        const ui::DispositionBook book = m_rig->book(disposition.id);
        QVERIFY(book.kept.last(DispositionDeed::Concluded) && book.kept.isAsKept);
        QCOMPARE(book.approval.recordsBy, u"records2@x"_s);
        QCOMPARE(book.approval.ownerBy, u"officer@x"_s);
        // The stub: what it was, why its time was over, and the hash of what is gone. No customer, no recipient.
        const QJsonObject stub = letterOf(disposition.id, u"L-0-0"_s).item.stub;
        QCOMPARE(stub[u"document"].toString(), u"L-0-0"_s);
        QCOMPARE(stub[u"class"].toString(), u"SRV-3"_s);
        QCOMPARE(stub[u"until"].toString(), u"2022-12-31"_s);
        QCOMPARE(stub[u"sha256"].toArray().size(), 1);
        QVERIFY(!QJsonDocument(stub).toJson().contains("C-1"));
        QCOMPARE(dispositionStubsCsv(book).count('\n'), 11);
        const QJsonObject ledger = QJsonDocument::fromJson(dispositionLedger(book, m_rig->clock.now())).object();
        QCOMPARE(ledger[u"steps"].toArray().last()[u"sha256"].toString(), ledger[u"head"].toString());
        // Somebody without the program follows it link by link; that nobody signed it is said.
        QVERIFY(verify::prepare());
        const verify::Judgement judged = verify::checkFiles({{"ledger.json", dispositionLedger(book, m_rig->clock.now()).toStdString(), {}}}, {});
        QCOMPARE(judged.exitCode(), 3);
        QVERIFY(std::ranges::any_of(judged.findings(), [](const verify::Finding& one) { return one.text.find("each linked to the one before") != std::string::npos && one.text.find("10 letters") != std::string::npos; }));
        // And the letter is still known here, as one that is not there.
        const auto look = m_rig->look();
        QCOMPARE(look->sum().destroyed, 10);
        QCOMPARE(look->sum().letters, 11);
        QVERIFY(!m_rig->isDestroyed(u"KEPT"_s));
    }

    void whatWasReadOfItsTextGoesWithItUnlessAnotherLetterHasTheSameBytes()
    {
        m_rig->put({{.documentId = u"A"_s}, {.documentId = u"B"_s}, {.documentId = u"C"_s, .issued = u"2025-02-03"_s}});
        // B and C are of the same bytes.
        m_rig->write([](store::Database& database) -> Result<void> {
            CF_CHECK(database.execute(u"UPDATE source SET sha256 = (SELECT s.sha256 FROM source s WHERE s.native_id = 'C.pdf') WHERE native_id = 'B.pdf'"));
            return database.execute(u"INSERT INTO content_text (sha256, state, pages, reason, mime, encoding, format_version, title, mail, body, html) SELECT DISTINCT sha256, 'extracted', 1, '', 'application/pdf', '', '', '', '', x'', x'' "
                                    "FROM source WHERE sha256 IS NOT NULL");
        });
        const Disposition disposition = DispositionRig::destruction();
        QCOMPARE(m_rig->decide(disposition).value_or(0), 2);
        m_rig->serve();
        m_rig->approve(disposition.id);
        m_rig->serve();
        m_rig->synchronise();
        const auto texts = m_rig->cache->readers().read([](store::Database& database) { return database.integer(u"SELECT count(*) FROM content_text"); });
        QTRY_VERIFY(texts.isFinished());
        QCOMPARE(texts.result().value_or(-1), 1); // of C, which is still there
    }

    void r2AHoldThatComesBetweenApprovalAndExecutionWinsLetterByLetter()
    {
        m_rig->put(some(6));
        const Disposition disposition = DispositionRig::destruction();
        QCOMPARE(m_rig->decide(disposition).value_or(0), 6);
        m_rig->serve();
        m_rig->approve(disposition.id);
        QVERIFY(m_rig->hold(u"LIT-9"_s, {u"L-0-2"_s, u"L-0-4"_s})); // it is asked for, and not at the repository yet
        m_rig->trouble = [](const Command& command) { return std::holds_alternative<PlaceHold>(command.deed) ? HeldConnector::Trouble::Offline : HeldConnector::Trouble::None; };
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 4);
        for (const QString& one : {u"L-0-2"_s, u"L-0-4"_s}) {
            QVERIFY(!m_rig->isDestroyed(one));
            QCOMPARE(m_rig->state(disposition.id, one), DisposalState::Stopped);
        }
        const DisposedLetter stopped = letterOf(disposition.id, u"L-0-2"_s);
        QVERIFY(stopped.trouble.contains(u"matter LIT-9"));
        // Tried again from the outbox it is looked at again.
        const auto again = m_rig->outbox->tryAgain(stopped.item.command, u"jo"_s, m_rig->clock.now());
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result());
        for (int probes = 0; probes < 4; ++probes) { // its repository gave no answer to holds, so one command at a time is tried there
            m_rig->clock.advance(3'600'000);
            m_rig->serve();
        }
        QVERIFY(!m_rig->isDestroyed(u"L-0-2"_s));
        QCOMPARE(m_rig->state(disposition.id, u"L-0-2"_s), DisposalState::Stopped);
    }

    void r2AHoldOfAnotherSystemIsSeenRightBeforeWhateverWasReadOfIt()
    {
        m_rig->put(some(3));
        const Disposition disposition = DispositionRig::destruction();
        QVERIFY(m_rig->decide(disposition));
        m_rig->serve();
        m_rig->approve(disposition.id);
        m_rig->world.of(m_rig->repository(0)).records[u"R-L-0-1"_s].holds[u"REG-1"_s] = 1; // placed at the repository, and no run was made since
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 2);
        QVERIFY(!m_rig->isDestroyed(u"L-0-1"_s));
        QCOMPARE(m_rig->state(disposition.id, u"L-0-1"_s), DisposalState::Stopped);
    }

    void r2WhatWasCorrectedMeanwhileIsNotDestroyedByWhatItWasBefore()
    {
        m_rig->put(some(2));
        const Disposition disposition = DispositionRig::destruction();
        QVERIFY(m_rig->decide(disposition));
        m_rig->serve();
        m_rig->approve(disposition.id);
        m_rig->put({{.documentId = u"L-0-1"_s, .issued = u"2025-03-14"_s}}); // the year was wrong
        m_rig->serve();
        QVERIFY(m_rig->isDestroyed(u"L-0-0"_s) && !m_rig->isDestroyed(u"L-0-1"_s));
        QVERIFY(letterOf(disposition.id, u"L-0-1"_s).trouble.contains(u"not-due 2028-12-31"));
    }

    void r2ARecordThatBecameThatOfAnotherLetterMeanwhileStays()
    {
        m_rig->put(some(2));
        m_rig->put({{.documentId = u"OTHER"_s, .issued = u"2025-03-14"_s}});
        const Disposition disposition = DispositionRig::destruction();
        QVERIFY(m_rig->decide(disposition));
        m_rig->serve();
        m_rig->approve(disposition.id);
        m_rig->write([](store::Database& database) -> Result<void> {
            CF_CHECK(database.execute(u"INSERT INTO archive_record (repository, native_id, communication, token, address, standing) "
                                      u"SELECT repository, 'R-NEW', communication, 't', '', 'PRESENT' FROM archive_record WHERE native_id = 'R-L-0-1'"));
            return database.execute(u"UPDATE archive_record SET communication = (SELECT communication FROM archive_record WHERE native_id = 'R-OTHER') WHERE native_id = 'R-L-0-1'");
        });
        m_rig->serve();
        QVERIFY(m_rig->isDestroyed(u"L-0-0"_s) && !m_rig->isDestroyed(u"L-0-1"_s));
        QVERIFY2(letterOf(disposition.id, u"L-0-1"_s).trouble.contains(u"another record"), qPrintable(letterOf(disposition.id, u"L-0-1"_s).trouble));
    }

    void r2APlanThatCannotBeReadLetsNothingLeave()
    {
        m_rig->put(some(2));
        const Disposition disposition = DispositionRig::destruction();
        QVERIFY(m_rig->decide(disposition));
        m_rig->serve();
        m_rig->approve(disposition.id);
        QFile plan(m_rig->profile.filePath(u"retention.json"_s));
        QVERIFY(plan.open(QIODevice::WriteOnly) && plan.write("{") == 1);
        plan.close();
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 0);
        QCOMPARE(m_rig->decide(DispositionRig::destruction()).error().detail, u"plan-fault"_s);
    }

    void withoutSomebodyWhoJudgesNothingIsDestroyed()
    {
        m_rig->put(some(2));
        const Disposition disposition = DispositionRig::destruction();
        QVERIFY(m_rig->decide(disposition));
        m_rig->serve();
        m_rig->approve(disposition.id);
        m_rig->isGuarded = false;
        m_rig->serve();
        QCOMPARE(m_rig->destroyed(), 0);
    }

    void whatIsRefusedOrApprovedByOneAloneNeverLeaves_data()
    {
        QTest::addColumn<QString>("records");
        QTest::addColumn<QString>("recordsBy");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<QString>("ownerBy");
        QTest::newRow("refused for the records") << u"refused"_s << u"ana@x"_s << QString() << QString();
        QTest::newRow("refused for the owner") << u"approved"_s << u"ana@x"_s << u"refused"_s << u"ben@x"_s;
        QTest::newRow("both by one") << u"approved"_s << u"ana@x"_s << u"approved"_s << u"ana@x"_s;
        QTest::newRow("by who proposed it") << u"approved"_s << u"records@x"_s << u"approved"_s << u"ben@x"_s;
    }
    void whatIsRefusedOrApprovedByOneAloneNeverLeaves()
    {
        QFETCH(QString, records);
        QFETCH(QString, recordsBy);
        QFETCH(QString, owner);
        QFETCH(QString, ownerBy);
        m_rig->put(some(2));
        const Disposition disposition = DispositionRig::destruction();
        QVERIFY(m_rig->decide(disposition));
        m_rig->serve();
        m_rig->approve(disposition.id, records, recordsBy, owner, ownerBy);
        m_rig->serve();
        m_rig->synchronise();
        QCOMPARE(m_rig->destroyed(), 0);
        QCOMPARE(m_rig->state(disposition.id, u"L-0-0"_s), DisposalState::Refused);
        m_rig->conclude(disposition.id);
        QVERIFY(m_rig->book(disposition.id).kept.last(DispositionDeed::Refused));
        QVERIFY(m_rig->decide(DispositionRig::destruction())); // the letters are free for another one
    }

    void whatWasKilledBetweenTwoStepsGoesOnOnce()
    {
        m_rig->put(some(4));
        const Disposition disposition = DispositionRig::destruction();
        // Decided, and the program ended before the outbox had it.
        std::vector<DispositionItem> items;
        const auto book = m_rig->look();
        for (const LetterRetention& one : book->listed) {
            DispositionItem item{0, one.facts.communication, one.facts.repository, one.facts.record, one.facts.versions, {}, {}};
            item.command = destroyKey(disposition.id, item);
            items.push_back(item);
        }
        const DispositionStep step{0, m_rig->clock.now(), u"person:jo"_s, DispositionDeed::Decided, {{u"workflow"_s, m_rig->workflow().id.value()}}};
        const auto kept = m_rig->desk->decideDisposition(disposition, step, items);
        QTRY_VERIFY(kept.isFinished());
        QVERIFY(kept.result());
        m_rig->open();
        QVERIFY(m_rig->book(disposition.id).isLost);
        m_rig->resume(disposition.id);
        QVERIFY(!m_rig->book(disposition.id).isLost);
        m_rig->resume(disposition.id);
        m_rig->serve();
        QCOMPARE(m_rig->world.cases.size(), 1);
        m_rig->approve(disposition.id);
        // An answer is lost, and the program is killed: it is looked for, and done once.
        int calls = 0;
        m_rig->trouble = [&calls](const Command&) { return ++calls == 2 ? HeldConnector::Trouble::AnswerLost : calls == 3 ? HeldConnector::Trouble::RequestLost : HeldConnector::Trouble::None; };
        m_rig->serve();
        m_rig->open();
        for (int round = 0; round < 4; ++round) {
            m_rig->clock.advance(3'600'000);
            m_rig->serve();
        }
        QCOMPARE(m_rig->destroyed(), 4);
        QSet<QString> records;
        for (const auto& [repository, record] : m_rig->world.destroyed) {
            QVERIFY2(!records.contains(record), qPrintable(record));
            records.insert(record);
        }
        m_rig->synchronise();
        QCOMPARE(m_rig->book(disposition.id).states().at(DisposalState::Gone), 4);
    }

    void whatARepositoryCallsDestroyedAndStillShowsIsSaidSo()
    {
        m_rig->put(some(2));
        const Disposition disposition = DispositionRig::destruction();
        QVERIFY(m_rig->decide(disposition));
        m_rig->serve();
        m_rig->approve(disposition.id);
        m_rig->serve();
        m_rig->world.of(m_rig->repository(0)).records[u"R-L-0-1"_s].isDestroyed = false; // one rendition remained, and with it the record
        m_rig->synchronise();
        QCOMPARE(m_rig->state(disposition.id, u"L-0-0"_s), DisposalState::Gone);
        QCOMPARE(m_rig->state(disposition.id, u"L-0-1"_s), DisposalState::StillThere);
        m_rig->conclude(disposition.id);
        m_rig->conclude(disposition.id);
        QVERIFY2(!m_rig->book(disposition.id).kept.last(DispositionDeed::Concluded), "it is not over");
        QVERIFY(ui::dispositionVerdict(m_rig->book(disposition.id)).contains(u"STILL THERE"));
    }

    void anExtensionCountsAtOnceAndAnotherClassWhenItIsApproved()
    {
        m_rig->put(some(3));
        Disposition extend = DispositionRig::destruction(u"For the audit"_s);
        extend.act = DispositionAct::Extend;
        extend.until = QDate(2030, 12, 31);
        QCOMPARE(m_rig->decide(extend, {}, {m_rig->idOf(u"L-0-0"_s).value()}).value_or(0), 1);
        QCOMPARE(m_rig->look()->sum().due, 2);
        QCOMPARE(m_rig->state(extend.id, u"L-0-0"_s), DisposalState::InForce);
        Disposition reclass = DispositionRig::destruction(u"These are tax records"_s);
        reclass.act = DispositionAct::Reclass;
        reclass.planClass = u"TAX-10"_s;
        QCOMPARE(m_rig->decide(reclass, {}, {m_rig->idOf(u"L-0-1"_s).value()}).value_or(0), 1);
        QCOMPARE(m_rig->look()->sum().due, 2);
        m_rig->serve();
        m_rig->approve(reclass.id);
        m_rig->conclude(reclass.id);
        const auto book = m_rig->look();
        QCOMPARE(book->sum().due, 1);
        QCOMPARE(book->listed.front().facts.documentId, u"L-0-2"_s);
        reclass.id = newDispositionId();
        reclass.planClass = u"NONE"_s;
        QCOMPARE(m_rig->decide(reclass).error().detail, u"no-such-class"_s);
        Disposition transfer = DispositionRig::destruction(u"For the state archive"_s);
        transfer.act = DispositionAct::Transfer;
        QCOMPARE(m_rig->decide(transfer).value_or(0), 1);
        m_rig->serve();
        m_rig->approve(transfer.id);
        m_rig->conclude(transfer.id);
        QCOMPARE(blockText(m_rig->look()->listed.front().blocks), u"transfer"_s);
        QCOMPARE(m_rig->decide(DispositionRig::destruction()).error().detail, u"nothing"_s);
    }

    void row94TheClassOfLettersIsCorrectedAtTheirRepositoriesAndReadBack()
    {
        m_rig->put({{.documentId = u"A"_s, .asked = {}}, {.documentId = u"B"_s, .asked = u"GDPR-7"_s, .repository = 1}, {.documentId = u"C"_s, .asked = {}, .repository = 2}});
        QCOMPARE(m_rig->look()->sum().notClassified, 3);
        qint64 asked = 0, left = 0;
        connect(m_rig->acts.get(), &ui::DispositionActsPresenter::corrected, this, [&](qint64 letters, qint64 leftOut) {
            asked = letters;
            left = leftOut;
        });
        m_rig->acts->correct({m_rig->idOf(u"A"_s).value(), m_rig->idOf(u"B"_s, 1).value(), m_rig->idOf(u"C"_s, 2).value()}, u"10 years tax"_s, u"The template was wrong"_s);
        QTRY_COMPARE(asked, 2);
        QCOMPARE(left, 1); // ArchivesSpace takes no correction from here
        m_rig->serve();
        QCOMPARE(m_rig->world.amended.size(), 2);
        m_rig->synchronise();
        const auto unseen = m_rig->outbox->unseenCount();
        QTRY_VERIFY(unseen.isFinished());
        QCOMPARE(unseen.result().value_or(-1), 2); // done, and nobody read it yet
        m_rig->put({{.documentId = u"A"_s, .asked = u"10 years tax"_s}, {.documentId = u"B"_s, .asked = u"10 years tax"_s, .repository = 1}});
        m_rig->synchronise();
        const auto seen = m_rig->outbox->unseenCount();
        QTRY_VERIFY(seen.isFinished());
        QCOMPARE(seen.result().value_or(-1), 0);
        QCOMPARE(m_rig->look()->sum().notClassified, 1);
        const auto plans = m_rig->outbox->plansOf(correctionPlanKind.toString(), 10);
        QTRY_VERIFY(plans.isFinished());
        QCOMPARE(plans.result()->front().plan.reason, u"The template was wrong"_s);
    }

    void withoutAWorkflowSystemNothingIsDecidedThatOthersHaveToApprove()
    {
        m_rig->put(some(1));
        m_rig->write([](store::Database& database) { return database.execute(u"UPDATE repository SET kind = 'BOUNCES' WHERE name = 'Decisions'"); });
        const auto decided = m_rig->decide(DispositionRig::destruction());
        QVERIFY(!decided);
        QCOMPARE(decided.error().detail, u"no-workflow"_s);
    }
};

QTEST_MAIN(DispositionJourneyTest)
#include "disposition_journey_test.moc"
