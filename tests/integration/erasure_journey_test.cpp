// Journey R5: somebody asks to be erased. What is held or not due is kept and its use restricted, what is to two customers a person decides, what is due is destroyed by a disposition and goes
// from here; the files are searched; a hold that comes between the decision and the carrying out wins.
#include "app/verify/check_files.h"
#include "app/verify/plain_bytes.h"
#include "models/sync/profile_erasure.h"
#include "models/sync/profile_traces.h"
#include "tests/support/disposition_rig.h"
#include "ui/erasure/erasure_words_presenter.h"
#include "ui/retention/disposition_json_presenter.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

namespace {

const QString customer = u"CUST-7700142"_s, former = u"OLD-553311"_s;

} // namespace

class ErasureJourneyTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<DispositionRig> m_rig;
    std::unique_ptr<desk::ErasureBook> m_book;
    std::unique_ptr<sync::ProfileErasure> m_erasing;
    QString m_person;

    /// Done by this person; what opposed it, or nothing.
    QString act(const QString& person, std::function<void(ui::ErasureActsPresenter&)> f)
    {
        ui::RetentionParts parts = m_rig->parts();
        ui::ErasureActsPresenter acts({{parts.cache, parts.searches, parts.desk, parts.outbox, parts.clock, parts.businessZone, person, parts.language}, *m_book, *m_erasing});
        std::optional<QString> said;
        connect(&acts, &ui::ErasureActsPresenter::done, &acts, [&](const QString&) { said = QString(); });
        connect(&acts, &ui::ErasureActsPresenter::failed, &acts, [&](const Error& error) { said = error.detail; });
        f(acts);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(said.has_value(), 60'000); }();
        return said.value_or(u"nothing happened"_s);
    }
    ui::ErasureStand stand(const QString& id)
    {
        ui::ErasureActsPresenter acts({m_rig->parts(), *m_book, *m_erasing});
        std::shared_ptr<const ui::ErasureStand> got;
        QString trouble;
        connect(&acts, &ui::ErasureActsPresenter::stood, &acts, [&](const std::shared_ptr<const ui::ErasureStand>& stand) { got = stand; });
        connect(&acts, &ui::ErasureActsPresenter::failed, &acts, [&](const Error& error) { trouble = error.detail; });
        acts.look(id);
        [&] { QTRY_VERIFY(got || !trouble.isEmpty()); }();
        [&] { QVERIFY2(got, qPrintable(trouble)); }();
        return got ? *got : ui::ErasureStand();
    }
    QString finding(const ui::ErasureStand& stand, const QString& document, int which = 0)
    {
        for (const evidence::AssessedLetter& one : stand.assessment.letters) {
            if (one.facts.communication == m_rig->idOf(document, which)) {
                return codeOf(one.standing.finding);
            }
        }
        return {};
    }
    QString taken(const QStringList& customers = {customer, former})
    {
        const ErasureRequest request{newErasureId(), u"DSR-2026-7"_s, QDate(2026, 3, 20), u"b"_s};
        const QString said = act(u"jo@x"_s, [&](ui::ErasureActsPresenter& acts) { acts.take(request, customers); });
        [&] { QCOMPARE(said, QString()); }();
        return request.id;
    }
    QString decide(const QString& id, const std::vector<ui::ErasureChoice>& choices = {})
    {
        return act(u"jo@x"_s, [&](ui::ErasureActsPresenter& acts) { acts.decide(id, choices); });
    }
    QString note(const QString& person, const QString& id, ErasureDeed deed, const QJsonObject& told = {})
    {
        return act(person, [&](ui::ErasureActsPresenter& acts) { acts.note(id, deed, told); });
    }
    QString carryOut(const QString& id)
    {
        return act(u"jo@x"_s, [&](ui::ErasureActsPresenter& acts) { acts.carryOut(id); });
    }
    /// The one disposition there is.
    QString disposition()
    {
        const auto all = m_rig->desk->dispositions();
        [&] { QTRY_VERIFY(all.isFinished()); }();
        return all.result()->empty() ? QString() : all.result()->front().disposition.id;
    }
    QStringList restrictions(const QString& document, int which = 0)
    {
        const auto said = m_book->restrictionsOn(m_rig->idOf(document, which));
        [&] { QTRY_VERIFY(said.isFinished()); }();
        return said.result().value_or(QStringList());
    }
    TraceReport search(const QStringList& texts)
    {
        std::vector<SubjectWords> words;
        for (const QString& one : texts) {
            words.push_back({u"given"_s, one});
        }
        return sync::searchProfile(m_rig->profile.path(), words, 1).value_or(TraceReport());
    }
    bool isKnown(const QString& document, int which = 0)
    {
        const auto read = m_rig->cache->readers().read([id = m_rig->idOf(document, which)](store::Database& database) { return cache::readRetention(database, id); });
        [&] { QTRY_VERIFY(read.isFinished()); }();
        return read.result() && read.result()->has_value();
    }

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<DispositionRig>();
        m_rig->write([this](store::Database& database) -> Result<void> {
            for (int i = 0; i < 3; ++i) { // they tell whose letters are whose
                CF_CHECK(cache::addCoverage(database, m_rig->repository(i), {u"customer"_s}));
            }
            return {};
        });
        m_book = std::move(*desk::ErasureBook::open(m_rig->profile.path()));
        m_erasing = std::make_unique<sync::ProfileErasure>(*m_rig->cache, m_rig->clock, m_rig->profile.path());
    }
    void cleanup()
    {
        m_erasing.reset();
        m_book.reset();
        m_rig.reset();
    }

    void r5EveryLetterIsJudgedDecidedApprovedErasedAndNothingIsLeft()
    {
        m_rig->put({{.documentId = u"DUE-1"_s, .customer = customer},
                    {.documentId = u"DUE-2"_s, .repository = 1, .customer = former},
                    {.documentId = u"RUNS"_s, .issued = u"2025-02-03"_s, .customer = customer},
                    {.documentId = u"HELD"_s, .customer = customer},
                    {.documentId = u"STACKED"_s, .repository = 2, .customer = customer},
                    {.documentId = u"NO-CLASS"_s, .asked = {}, .type = u"Odd"_s, .customer = customer},
                    {.documentId = u"ANOTHERS"_s, .customer = u"CUST-1"_s}});
        QVERIFY(m_rig->hold(u"LIT-1"_s, {u"HELD"_s}));
        const QString id = taken();
        const ui::ErasureStand before = stand(id);
        QCOMPARE(before.assessment.letters.size(), size_t(6));
        QCOMPARE(finding(before, u"DUE-1"_s), u"erase"_s);
        QCOMPARE(finding(before, u"DUE-2"_s, 1), u"erase"_s); // by the id she had before
        QCOMPARE(finding(before, u"RUNS"_s), u"keep"_s);
        QCOMPARE(finding(before, u"HELD"_s), u"keep"_s);
        QCOMPARE(finding(before, u"STACKED"_s, 2), u"erase-there"_s);
        QCOMPARE(finding(before, u"NO-CLASS"_s), u"undetermined"_s);
        QCOMPARE(ui::erasureDeadlineWords(before.kept, QDate(2026, 4, 1)).contains(u"19 days"_s), true);

        // Nobody said what becomes of the one that nothing decides.
        QCOMPARE(decide(id), u"undecided "_s + m_rig->idOf(u"NO-CLASS"_s).value());
        QCOMPARE(decide(id, {{m_rig->idOf(u"NO-CLASS"_s), true, false, u"please"_s}}), u"kept "_s + m_rig->idOf(u"NO-CLASS"_s).value());
        QCOMPARE(decide(id, {{m_rig->idOf(u"NO-CLASS"_s), false, false, {}}}), u"reason "_s + m_rig->idOf(u"NO-CLASS"_s).value());
        QCOMPARE(decide(id, {{m_rig->idOf(u"NO-CLASS"_s), false, false, u"until its class is known"_s}}), QString());
        QCOMPARE(carryOut(id), u"not-approved"_s);
        QCOMPARE(note(u"jo@x"_s, id, ErasureDeed::Approved), u"same-person"_s);
        QVERIFY(restrictions(u"HELD"_s).isEmpty());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(restrictions(u"HELD"_s), QStringList(u"DSR-2026-7"_s));
        QCOMPARE(m_rig->desk->erasuresKeeping(m_rig->desk->matters().result()->front().matter.id).result().value_or(0), 1); // whoever releases it is told
        QVERIFY(restrictions(u"DUE-1"_s).isEmpty());

        // What can be destroyed from here goes by a disposition; the other one goes from here at once.
        QCOMPARE(carryOut(id), QString());
        QVERIFY(!isKnown(u"STACKED"_s, 2));
        QVERIFY(isKnown(u"DUE-1"_s));
        const ErasureStep first = *stand(id).kept.last(ErasureDeed::CarriedOut);
        QCOMPARE(first.told[u"waiting"].toInt(), 2);
        QCOMPARE(first.told[u"done"].toBool(), false);
        QCOMPARE(note(u"jo@x"_s, id, ErasureDeed::Closed), u"not-carried-out"_s);
        m_rig->serve();
        m_rig->approve(disposition());
        m_rig->serve();
        m_rig->synchronise();
        QVERIFY(m_rig->isDestroyed(u"DUE-1"_s) && m_rig->isDestroyed(u"DUE-2"_s, 1));
        QCOMPARE(m_rig->destroyed(), 2);
        QCOMPARE(carryOut(id), QString());
        const ui::ErasureStand after = stand(id);
        const QJsonObject told = after.kept.last(ErasureDeed::CarriedOut)->told;
        QVERIFY2(told[u"done"].toBool(), QJsonDocument(told).toJson().constData());
        QCOMPARE(after.erased.size(), size_t(3));
        QVERIFY(!isKnown(u"DUE-1"_s) && !isKnown(u"DUE-2"_s, 1));
        QVERIFY(isKnown(u"RUNS"_s) && isKnown(u"HELD"_s) && isKnown(u"ANOTHERS"_s));

        // Closed when there is a letter and a statement on backups; then nothing here says who it was, but for the letters that are kept.
        QCOMPARE(note(u"jo@x"_s, id, ErasureDeed::Closed), u"no-letter"_s);
        QCOMPARE(note(u"jo@x"_s, id, ErasureDeed::Letter, {{u"reference"_s, u"RQ-1"_s}}), QString());
        QCOMPARE(note(u"jo@x"_s, id, ErasureDeed::Closed), u"no-backups"_s);
        QCOMPARE(note(u"jo@x"_s, id, ErasureDeed::Backups, {{u"statement"_s, u"overwritten within 90 days"_s}}), QString());
        QVERIFY(!search({former}).found.empty()); // the open request still knows her
        QCOMPARE(note(u"jo@x"_s, id, ErasureDeed::Closed), QString());
        const TraceReport left = search({former, customer});
        for (const ProfileTrace& one : left.found) {
            QVERIFY2(one.stands && one.file.startsWith(u"cache.sqlite"), qPrintable(one.file + u' ' + one.place)); // RUNS, HELD and NO-CLASS have her number
        }
        QVERIFY(search({former}).found.empty());
        QVERIFY(left.isClean());
        QCOMPARE(left.files > 3, true); // cache, desk, outbox and what lies beside them

        // The record of it: counts and grounds, and nobody's name or number.
        const QByteArray json = QJsonDocument(ui::erasureStandJson(stand(id), false)).toJson();
        QVERIFY(json.contains("\"closed\": true") && !json.contains(customer.toUtf8()) && !json.contains(former.toUtf8()));
        const SealedPaperText paper = paperOf(id);
        QVERIFY(paper.html.contains(u"overwritten within 90 days"_s) && paper.html.contains(u"17(3)(e)"_s) && paper.html.contains(u"Destroyed by"_s));
        QVERIFY(!paper.html.contains(customer) && !paper.data.contains(customer.toUtf8()) && !paper.data.contains("Service letter"));
        QVERIFY(!paper.letters.contains(customer.toUtf8()) && paper.letters.contains("," + QByteArray("erase,erased,")) && paper.letters.contains("17(3)(e)"));
    }

    void theRecordIsFollowedStepByStepByWhoHasNoMoreThanItsFiles()
    {
        m_rig->put({{.documentId = u"DUE"_s, .customer = customer}, {.documentId = u"ODD"_s, .asked = {}, .type = u"Odd"_s, .customer = customer}});
        const QString id = taken({customer});
        QCOMPARE(decide(id, {{m_rig->idOf(u"ODD"_s), false, false, u"asked by Erika herself"_s}}), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Refused), QString());
        QCOMPARE(decide(id, {{m_rig->idOf(u"ODD"_s), false, false, u"asked by Erika herself"_s}}), QString()); // the letters are those of the last decision
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(carryOut(id), QString());
        const QByteArray ledger = paperOf(id).data;
        QVERIFY(paperOf(id).html.contains(u"Asked to destroy"_s)); // nobody approved it, and nothing is gone
        QVERIFY(!ledger.contains("Erika")); // what a person wrote may say whose letter it is
        const QByteArray disposed = ui::dispositionLedger(m_rig->book(disposition()), m_rig->clock.now());
        QVERIFY(verify::prepare());
        const auto told = [](const QByteArray& record, const QByteArray& other) {
            const verify::Judgement judgement = verify::checkFiles({{"record/ledger.json", record.toStdString(), {}}, {"disposition/ledger.json", other.toStdString(), {}}}, {});
            std::string all = std::to_string(judgement.exitCode()) + '\n';
            for (const verify::Finding& one : judgement.findings()) {
                all += one.text + '\n';
            }
            return all;
        };
        const std::string fits = told(ledger, disposed);
        QVERIFY2(fits.starts_with("3\n"), fits.c_str()); // nobody signed them; nothing is wrong
        QVERIFY2(fits.find("6 steps of erasure " + id.toStdString()) != std::string::npos && fits.find("2 letters, those that its steps name") != std::string::npos, fits.c_str());
        QVERIFY2(fits.find("the disposition " + disposition().toStdString() + " that it names has the step ") != std::string::npos, fits.c_str());
        const auto changed = [&ledger](const char* from, const char* to) { return QByteArray(ledger).replace(from, to); };
        const std::string byAnother = told(changed("mia@x", "eve@x"), disposed);
        QVERIFY2(byAnother.starts_with("1\n") && byAnother.find("step 2 is not what was kept") != std::string::npos, byAnother.c_str());
        const std::string another = told(changed(m_rig->idOf(u"ODD"_s).value().toUtf8().constData(), "cm-another"), disposed);
        QVERIFY2(another.starts_with("1\n") && another.find("the letters of step 3 are not those that it names") != std::string::npos, another.c_str());
        const std::string turned = told(changed("\"erased\": false", "\"erased\": true"), disposed);
        QVERIFY2(turned.starts_with("1\n") && turned.find("what is said of the letters of step 3 is not what it decided") != std::string::npos, turned.c_str());
        QByteArray otherHead = ledger;
        const qsizetype named = otherHead.indexOf("\"head\": \"", otherHead.indexOf("\"dispositions\"")) + 9;
        otherHead[named] = otherHead[named] == '0' ? '1' : '0';
        const std::string unlike = told(otherHead, disposed);
        QVERIFY2(unlike.starts_with("1\n") && unlike.find("was given, and has no step") != std::string::npos, unlike.c_str());
    }

    void aHoldThatComesBetweenTheDecisionAndTheCarryingOutWins()
    {
        m_rig->put({{.documentId = u"A"_s, .customer = customer}, {.documentId = u"B"_s, .repository = 2, .customer = customer}});
        const QString id = taken({customer});
        QCOMPARE(decide(id), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QVERIFY(m_rig->hold(u"LIT-2"_s, {u"A"_s}));
        QVERIFY(m_rig->hold(u"LIT-3"_s, {u"B"_s}, 2));
        QCOMPARE(carryOut(id), QString());
        const QJsonObject told = stand(id).kept.last(ErasureDeed::CarriedOut)->told;
        QCOMPARE(told[u"stopped"].toArray().size(), 2);
        QVERIFY(told[u"stopped"].toArray()[0][u"what"].toString().startsWith(u"matter LIT-"_s));
        QCOMPARE(told[u"done"].toBool(), false);
        QVERIFY(isKnown(u"A"_s) && isKnown(u"B"_s, 2));
        QVERIFY(disposition().isEmpty());
        // It is decided anew, and kept.
        QCOMPARE(decide(id), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(carryOut(id), QString());
        QVERIFY(stand(id).kept.last(ErasureDeed::CarriedOut)->told[u"done"].toBool());
        QCOMPARE(restrictions(u"A"_s), QStringList(u"DSR-2026-7"_s));
        QVERIFY(ui::erasureVerdict(stand(id)).startsWith(u"Refused"_s));
    }

    void aHoldThatComesAfterTheDispositionWasApprovedWinsAtTheRepositoryAndHere()
    {
        m_rig->put({{.documentId = u"A"_s, .customer = customer}});
        const QString id = taken({customer});
        QCOMPARE(decide(id), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(carryOut(id), QString());
        m_rig->serve();
        m_rig->approve(disposition());
        QVERIFY(m_rig->hold(u"LIT-4"_s, {u"A"_s}));
        m_rig->serve();
        m_rig->synchronise();
        QVERIFY(!m_rig->isDestroyed(u"A"_s));
        QCOMPARE(carryOut(id), QString());
        QVERIFY(isKnown(u"A"_s));
        QCOMPARE(stand(id).kept.last(ErasureDeed::CarriedOut)->told[u"stopped"].toArray().size(), 1);
    }

    void aRecordThatIsNotShownIsGoneOnlyWhenItWasDestroyedFromHere()
    {
        m_rig->put({{.documentId = u"HIDDEN"_s, .customer = customer}, {.documentId = u"DUE"_s, .customer = customer}});
        const auto hide = [this](const QString& record) {
            m_rig->write([record](store::Database& database) -> Result<void> {
                CF_TRY(store::Statement * update, database.cached("UPDATE archive_record SET standing = 'NOT_VISIBLE' WHERE native_id = ?1"));
                update->bind(1, record);
                return update->run();
            });
        };
        hide(u"R-HIDDEN"_s);
        const QString id = taken({customer});
        QCOMPARE(finding(stand(id), u"HIDDEN"_s), u"undetermined"_s);
        QCOMPARE(decide(id, {{m_rig->idOf(u"HIDDEN"_s), false, false, u"nobody knows whether it is there"_s}}), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(carryOut(id), QString());
        m_rig->serve();
        m_rig->approve(disposition());
        m_rig->serve();
        m_rig->synchronise();
        hide(u"R-DUE"_s); // as an archive whose lists say no more than that
        QCOMPARE(finding(stand(id), u"DUE"_s), u"erase-here"_s);
        QCOMPARE(carryOut(id), QString());
        QVERIFY(!isKnown(u"DUE"_s) && isKnown(u"HIDDEN"_s));
        QVERIFY(stand(id).kept.last(ErasureDeed::CarriedOut)->told[u"done"].toBool());
    }

    void aLetterToTwoCustomersIsDecidedByAPerson()
    {
        m_rig->put({{.documentId = u"BOTH"_s, .repository = 2, .customer = customer}});
        // Another holder of the account has it as well.
        m_rig->write([this](store::Database& database) -> Result<void> {
            Communication c = m_rig->made({.documentId = u"BOTH"_s, .repository = 2, .customer = customer});
            RecipientLeg other = legTo(c, u"CUST-9"_s, u"Somebody Else"_s, Channel::Print);
            c.envelopes.push_back({other.envelope, {}, {}, Channel::Print});
            c.legs.push_back(other);
            CF_CHECK(cache::writeCommunication(database, c, m_rig->clock.now()));
            return search::reindex(database, {c.id});
        });
        const QString id = taken({customer});
        QCOMPARE(finding(stand(id), u"BOTH"_s, 2), u"shared"_s);
        const CommunicationId both = m_rig->idOf(u"BOTH"_s, 2);
        QCOMPARE(decide(id), u"undecided "_s + both.value());
        QCOMPARE(decide(id, {{both, false, true, u"the other holder needs it"_s}}), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(carryOut(id), QString());
        QVERIFY(isKnown(u"BOTH"_s, 2));
        const ui::ErasureStand kept = stand(id);
        QVERIFY(kept.kept.items.front().isRedacted && !kept.kept.items.front().isErased);
        QCOMPARE(restrictions(u"BOTH"_s, 2), QStringList(u"DSR-2026-7"_s));
    }

    void whatIsFreeAfterAHoldIsFoundByTheNextCheckAndDecidedAnew()
    {
        m_rig->put({{.documentId = u"A"_s, .repository = 2, .customer = customer}, {.documentId = u"RUNS"_s, .issued = u"2023-05-01"_s, .customer = customer}});
        const QString id = taken({customer});
        QCOMPARE(finding(stand(id), u"RUNS"_s), u"keep"_s);
        QCOMPARE(decide(id), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(carryOut(id), QString());
        QVERIFY(stand(id).free.empty());
        m_rig->clock.advance(qint64(400) * 86'400'000); // its period is over
        QCOMPARE(act(u"jo@x"_s, [&](ui::ErasureActsPresenter& acts) { acts.check(id); }), QString());
        const ui::ErasureStand later = stand(id);
        QCOMPARE(later.free, std::vector<CommunicationId>{m_rig->idOf(u"RUNS"_s)});
        QCOMPARE(later.kept.last(ErasureDeed::Checked)->told[u"free"].toArray().size(), 1);
        QCOMPARE(decide(id), QString());
        QVERIFY(!stand(id).kept.isApproved());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QVERIFY(std::ranges::all_of(stand(id).kept.items, &ErasureItem::isErased));
    }

    void whatWasSearchedForByHerNameIsForgottenAndHerRequestIsNot()
    {
        m_rig->put({{.documentId = u"A"_s, .repository = 2, .customer = customer}});
        for (const QString& query : {u"customer:"_s + customer, u"type:Deed"_s}) {
            const auto noted = m_rig->desk->noteQuery(query, 1);
            [&] { QTRY_VERIFY(noted.isFinished()); }();
        }
        const QString id = taken({customer});
        QCOMPARE(decide(id), QString());
        QCOMPARE(note(u"mia@x"_s, id, ErasureDeed::Approved), QString());
        QCOMPARE(carryOut(id), QString());
        const auto history = m_rig->desk->history(10);
        QTRY_VERIFY(history.isFinished());
        QCOMPARE(*history.result(), QStringList(u"type:Deed"_s));
        QVERIFY(stand(id).kept.isAsKept);
    }

private:
    struct SealedPaperText {
        QString html;
        QByteArray data, letters;
    };
    SealedPaperText paperOf(const QString& id)
    {
        const ui::TimeTelling telling{query::Zone{query::Zone::Kind::Business, {}}, query::Calendar{m_rig->clock.now(), QTimeZone("Europe/Berlin"), Qt::Monday}};
        const ui::SealedPaper paper = ui::erasurePaper(stand(id), u"x.pdf"_s, telling, u"Counterfoil"_s);
        const std::vector<seal::EnclosedFile> inside = paper.enclosed({});
        return {paper.html({}, u"none"_s), inside[0].bytes, inside[1].bytes};
    }
};

QTEST_MAIN(ErasureJourneyTest)
#include "erasure_journey_test.moc"
