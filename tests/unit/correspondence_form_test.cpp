// What a preset makes of what is known of a claim, a letter or a dispute, what stands against asking, and what the request keeps.
#include "tests/support/correspondence_world.h"
#include "tests/support/fake_sync.h"

#include <QFile>

using namespace cf;
using namespace cf::test;
using namespace cf::ui;
using namespace Qt::StringLiterals;
using State = CorrespondencePresenter::State;

namespace {

QByteArray quoted(QByteArray text) { return text.replace('\'', '"'); }

QString fieldOf(const CorrespondenceRequest& request, const QString& name)
{
    const auto field = std::ranges::find(request.fields, name, &RequestField::name);
    return field == request.fields.end() ? u"no field"_s : field->value;
}

QString knownOf(const CorrespondenceRequest& request, const QString& name)
{
    const KnownValue* value = knownValue(request.asOf, name);
    return value ? value->value : u"not known"_s;
}

} // namespace

class CorrespondenceFormTest : public QObject
{
    Q_OBJECT

    void setRule(CorrespondenceWorld& world, const QString& letters, const QString& must)
    {
        HouseRule rule;
        rule.name = u"By post"_s;
        rule.letters = letters;
        rule.must = must;
        QVERIFY(world.rig.desk->keepRule(rule, 1).result());
    }

private Q_SLOTS:
    void row8EachOfTheFourClaimLettersKeepsTheStatusThatTheClaimHadWhenItWasAskedFor()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        QStringList kept;
        for (const QString& preset : {u"claim-acknowledgement"_s, u"claim-settlement"_s, u"claim-denial"_s}) {
            auto form = world.form(RequestAbout::Case, u"CL-4711"_s, preset);
            QVERIFY2(form->state() == State::Asking, qPrintable(form->error()));
            form->setField(u"ground"_s, u"§ 12"_s);
            QCOMPARE(codesOf(form->findings()), QStringList());
            QCOMPARE(knownOf(form->request(), u"claim.status"_s), u"Under assessment"_s);
            world.submit(*form);
            kept << form->key();
        }
        auto missing = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-missing-information"_s);
        QCOMPARE(codesOf(missing->findings()).mid(0, 1), QStringList{u"NOT_IN_FORCE DOC-REQ"_s}); // the template's time is over
        world.put(templateOf(u"DOC-REQ2"_s, u"Document request"_s, u"Retail"_s, rig.clock.now() - 5));
        missing = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-missing-information"_s);
        QCOMPARE(codesOf(missing->findings()).join(u", "_s), u"FIELD_MISSING missing"_s);
        missing->setField(u"missing"_s, u"the plumber's bill"_s);
        world.submit(*missing);
        kept << missing->key();

        // The claim goes on; what was asked for keeps what it was asked for by.
        BusinessWorkspace later;
        later.nativeId = u"7001"_s;
        later.token = u"t2"_s;
        later.type = u"Claim"_s;
        later.kind = BusinessKind::Claim;
        later.name = u"Water damage, 12 March"_s;
        later.references = {{u"CLAIMS"_s, u"CLAIM"_s, u"CL-4711"_s}};
        later.status = u"Settled"_s;
        later.customer = u"C-1"_s;
        rig.write([later, now = rig.clock.now()](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeWorkspace(database, roomsRepository().id, later, now + 1));
            return {};
        });
        QCOMPARE(world.plans().size(), 4u);
        for (const outbox::PlanWithCommand& one : world.plans()) {
            QVERIFY(kept.contains(one.plan.id));
            const auto request = readRequest(one.plan.request);
            QVERIFY(request);
            QCOMPARE(knownOf(*request, u"claim.status"_s), u"Under assessment"_s);
            QCOMPARE(knownValue(request->asOf, u"claim.status"_s)->origin, ValueOrigin::Workspace);
            QCOMPARE(request->at, rig.clock.now());
            const auto& start = std::get<StartCase>(one.first.command.deed);
            QCOMPARE(start.definitionKey, u"correspondenceRequest"_s);
            const auto asOf = std::ranges::find(start.variables, u"asOf"_s, &CaseVariable::name);
            QVERIFY2(asOf != start.variables.end() && asOf->value.contains(u"Under assessment"_s), "the case has it as well");
        }
        QCOMPARE(knownOf(world.form(RequestAbout::Case, u"CL-4711"_s)->request(), u"claim.status"_s), u"Settled"_s);
    }

    void row45FromALetterACaseAndADisputeTheFormIsFilledInWithWhereEachValueComesFrom()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        const auto letter = world.form(RequestAbout::Record, u"CLM-1"_s, u"claim-acknowledgement"_s);
        QCOMPARE(fieldOf(letter->request(), u"claim"_s), u"CL-4711"_s);
        QCOMPARE(fieldOf(letter->request(), u"claim-status"_s), u"Under assessment"_s); // told by the workspace of what the letter names
        QCOMPARE(fieldOf(letter->request(), u"recipient"_s), u"Adaeze Okafor"_s);
        QCOMPARE(letter->request().documentId, u"CLM-1"_s);
        QCOMPARE(letter->request().address, u"1 High St, 10115 Berlin"_s);
        const auto claim = std::ranges::find(letter->request().fields, u"claim-status"_s, &RequestField::name);
        QCOMPARE(claim->from->of, u"7001"_s);
        QCOMPARE(claim->from->repository, u"Case rooms"_s);
        QVERIFY2(world.form(RequestAbout::Case, u"7001"_s, u"claim-acknowledgement"_s)->request().documentId.isEmpty(), "the newest letter is not what is written about");
        const auto dispute = world.form(RequestAbout::Dispute, u"DSP-2026-1"_s, u"dispute-final"_s);
        QCOMPARE(fieldOf(dispute->request(), u"decision"_s), u"UPHELD"_s);
        QCOMPARE(fieldOf(dispute->request(), u"letter"_s), u"D-1"_s);
        QCOMPARE(world.form(RequestAbout::Record, u"nobody knows it"_s)->state(), State::Failed);
        QCOMPARE(world.form(RequestAbout::Record, u"CLM-1"_s, u"no such"_s)->state(), State::Failed);
    }

    void whatAPersonWritesIsKeptApartFromWhatIsKnown()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        auto form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        form->setField(u"claim-status"_s, u"Reopened"_s);
        const auto field = std::ranges::find(form->request().fields, u"claim-status"_s, &RequestField::name);
        QVERIFY(field->isEdited);
        QCOMPARE(field->from->value, u"Under assessment"_s);
        form->choosePreset(u"claim-settlement"_s); // another letter that has no such field, and back
        QTRY_VERIFY(!form->isReading());
        form->choosePreset(u"claim-acknowledgement"_s);
        QTRY_VERIFY(!form->isReading());
        QCOMPARE(knownOf(form->request(), u"claim.status"_s), u"Under assessment"_s);
        const auto back = readRequest(requestText(form->request()));
        QVERIFY(back);
        QCOMPARE(*back, form->request());
        QVERIFY(!readRequest("{}"));
        QVERIFY(!readRequest("[1, 2"));
    }

    void row19NoFinalAnswerWithoutAnOutcomeThatSomebodyElseApproved()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        for (const QString& preset : {u"dispute-final"_s, u"dispute-settlement"_s, u"dispute-rejection"_s, u"claim-denial"_s, u"complaint-response"_s}) {
            auto form = world.form(RequestAbout::Dispute, u"DSP-2026-2"_s, preset);
            QVERIFY2(codesOf(form->findings()).contains(u"NO_OUTCOME undecided"_s), qPrintable(preset + u": "_s + codesOf(form->findings()).join(u' ')));
            QVERIFY(form->problems().join(u' ').contains(u"compliance-leads"_s)); // who could approve
            form->submit();
            form->keepDraft();
            QCOMPARE(form->state(), State::Asking);
        }
        QVERIFY(world.plans().empty());
        // By its workspace or its case it is the same dispute.
        for (const QString& name : {u"60002"_s, u"case-2"_s}) {
            QVERIFY(codesOf(world.form(RequestAbout::Case, name, u"claim-settlement"_s)->findings()).contains(u"NO_OUTCOME undecided"_s));
        }
        QCOMPARE(codesOf(world.form(RequestAbout::Dispute, u"DSP-2026-2"_s, u"dispute-acknowledgement"_s)->findings()), QStringList());
        auto approved = world.form(RequestAbout::Dispute, u"DSP-2026-1"_s, u"dispute-final"_s);
        QCOMPARE(codesOf(approved->findings()), QStringList());
        world.submit(*approved);
        const auto request = readRequest(world.plans().front().plan.request);
        QCOMPARE(request->outcome.approvedBy, u"lea"_s);
        QCOMPARE(request->outcome.decision, u"UPHELD"_s);
        const auto form = world.form(RequestAbout::Case, u"CL-4711"_s, u"dispute-final"_s);
        QCOMPARE(form->state(), State::Failed); // an answer to a dispute is asked for from the dispute
    }

    void row46ChannelAndBrandAreSaidWithTheReasonAndAnotherUnitsBrandIsBlocked()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        auto form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        QCOMPARE(form->request().channel, Channel::Print);
        QCOMPARE(form->request().channelChoice.ground, u"LAST_USED"_s);
        QCOMPARE(form->request().channelChoice.evidence, u"CLM-1"_s);
        QCOMPARE(form->request().brandChoice.value, u"Northgate Bank"_s);
        QCOMPARE(form->request().brandChoice.ground, u"LETTERS"_s);
        form->setBrand(u"Northgate Energy"_s);
        QCOMPARE(codesOf(form->findings()), QStringList{u"OTHER_BRAND Northgate Bank"_s});
        QVERIFY(form->problems().front().contains(u"Retail"_s)); // whose brand it is not
        form->submit();
        QVERIFY(world.plans().empty());
        form->setBrand(u"northgate bank"_s); // people write as they please
        QCOMPARE(codesOf(form->findings()), QStringList());

        setRule(world, u"unit:Retail type:\"Claim acknowledgement\""_s, u"channel:registered-mail"_s);
        form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        QCOMPARE(form->request().channel, Channel::RegisteredMail);
        QCOMPARE(form->request().channelChoice.ground, u"RULE"_s);
        QCOMPARE(form->request().channelChoice.evidence, u"By post"_s);
        form->setChannel(Channel::Print);
        QCOMPARE(codesOf(form->findings()), QStringList{u"CHANNEL_OF_RULE By post"_s});
        form->setChannel(Channel::Sms); // takes a consent
        QVERIFY(codesOf(form->findings()).contains(u"CHANNEL_CLOSED"_s));
        QCOMPARE(world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-settlement"_s)->request().channel, Channel::Print); // the rule is for another kind
    }

    void row46TheConsentOfTodayDecidesAndIsKept()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        BusinessWorkspace consents;
        consents.nativeId = u"8001"_s;
        consents.token = u"t"_s;
        consents.type = u"Consent"_s;
        consents.kind = BusinessKind::Consent;
        consents.name = u"Consents of C-1"_s;
        consents.customer = u"C-1"_s;
        consents.consents = {{u"paperless"_s, u"given"_s, berlin(u"2026-01-01"_s), {}}};
        rig.write([consents](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeWorkspace(database, roomsRepository().id, consents, 20));
            return {};
        });
        auto form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        QCOMPARE(form->request().channel, Channel::Portal);
        QCOMPARE(form->request().channelChoice.ground, u"PREFERENCE"_s);
        QCOMPARE(knownOf(form->request(), u"consent.paperless"_s), u"given"_s);
        consents.token = u"t2"_s;
        consents.consents = {{u"paperless"_s, u"given"_s, berlin(u"2026-01-01"_s), berlin(u"2026-04-01"_s)}, {u"paperless"_s, u"withdrawn"_s, berlin(u"2026-04-01"_s), {}}};
        rig.write([consents](store::Database& database) -> Result<void> {
            CF_CHECK(cache::writeWorkspace(database, roomsRepository().id, consents, 21));
            return {};
        });
        form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        QCOMPARE(form->request().channel, Channel::Print);
        form->setChannel(Channel::Portal);
        QVERIFY(codesOf(form->findings()).contains(u"CHANNEL_CLOSED"_s));
    }

    void theTemplateIsTheOneInForceOfTheUnit()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        auto form = world.form(RequestAbout::Dispute, u"DSP-2026-1"_s, u"dispute-final"_s);
        QCOMPARE(form->request().templateCode, u"FIN-RETAIL"_s);
        QCOMPARE(form->request().templateVersion, u"3"_s);
        QCOMPARE(form->request().templateBy, u"Composition"_s);
        form->setTemplate(u"FIN-ENERGY"_s);
        QVERIFY2(codesOf(form->findings()).front().startsWith(u"NOT_IN_FORCE"_s), "another unit's template is none of these");
        QVERIFY(codesOf(world.form(RequestAbout::Case, u"CL-4711"_s, u"policy-pack"_s)->findings()).front().startsWith(u"NO_TEMPLATE"_s));
    }

    void withoutACompositionSystemLettersTellOfTheTemplate()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig, false);
        auto form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-settlement"_s);
        QCOMPARE(form->request().templateCode, u"CLM-DEC"_s);
        QCOMPARE(form->request().templateVersion, u"1"_s);
        QVERIFY(codesOf(form->findings(), false).contains(u"TEMPLATE_NOT_TOLD CLM-DEC"_s));
    }

    void theSameMinutesAgoIsHinderedUntilSomebodySaysThatItIsWanted()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        auto first = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        world.submit(*first);
        rig.clock.advance(4 * 60'000);
        auto again = world.form(RequestAbout::Case, u"7001"_s, u"claim-acknowledgement"_s); // by another of its names
        QVERIFY(again->isDuplicate());
        QCOMPARE(codesOf(again->findings()), QStringList{u"ASKED_BEFORE "_s + first->key()});
        again->submit();
        QCOMPARE(world.plans().size(), 1u);
        again->setAgain(true);
        QCOMPARE(codesOf(again->findings()), QStringList());
        QCOMPARE(codesOf(world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-settlement"_s)->findings()), QStringList()); // another letter
        first->takeBack();
        QTRY_COMPARE(first->state(), State::TakenBack);
        QVERIFY2(!world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s)->isDuplicate(), "what was taken back was not asked for");
        rig.clock.advance(27 * 60'000);
        world.submit(*again);
        rig.clock.advance(31 * 60'000);
        QVERIFY(!world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s)->isDuplicate());
    }

    void whereTheSystemIsNotReachedItIsADraft()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        FakeSync sync;
        SyncStatus away;
        away.repository = flowRepository().id;
        away.failure = ErrorKind::Offline;
        sync.statuses = {away};
        world.sync = &sync;
        auto form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-acknowledgement"_s);
        QVERIFY(form->isAway());
        world.submit(*form);
        QVERIFY(form->isDraft() && !form->undoUntil());
        QCOMPARE(world.plans().front().first.state, IntentState::Draft);
    }

    void row47TheLastUsedComesFirstAndHowLongItTookIsMeasured()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        QCOMPARE(world.form(RequestAbout::Case, u"CL-4711"_s)->preset(), u"claim-acknowledgement"_s);
        auto form = world.form(RequestAbout::Case, u"CL-4711"_s, u"claim-settlement"_s);
        rig.clock.advance(14'000);
        world.submit(*form);
        QCOMPARE(form->took(), 14'000);
        QTRY_COMPARE(kept(rig.desk->requestTimes()).count, 1);
        QCOMPARE(kept(rig.desk->requestTimes()).median, 14'000);
        const auto uses = kept(rig.desk->requestUses(5));
        QCOMPARE(uses.front().preset, u"claim-settlement"_s);
        QCOMPARE(uses.front().about, RequestAbout::Case);
        const auto next = world.form(RequestAbout::Case, u"CL-4711"_s);
        QCOMPARE(next->preset(), u"claim-settlement"_s);
        QCOMPARE(world.form(RequestAbout::Dispute, u"DSP-2026-1"_s, {}, u"interim"_s)->preset(), u"dispute-interim"_s); // the button says which
        world.submit(*world.form(RequestAbout::Dispute, u"DSP-2026-1"_s, u"dispute-final"_s));
        QCOMPARE(world.form(RequestAbout::Dispute, u"DSP-2026-1"_s)->preset(), u"dispute-final"_s);
        QCOMPARE(world.form(RequestAbout::Dispute, u"DSP-2026-2"_s)->preset(), u"dispute-acknowledgement"_s); // the last used is barred there
    }

    void theSitesPresetsTakeThePlaceOfTheProgramsAndThoseThatAreWrongAreTold()
    {
        RecordRig rig;
        CorrespondenceWorld world(rig);
        const auto write = [&rig](const QByteArray& json) {
            QFile file(rig.profile.filePath(u"requests.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json);
        };
        write(quoted("{'brands': {'Retail': ['House of Retail']}, 'presets': [{'id': 'own', 'name': 'Our letter', 'types': ['claim decision'], 'channels': ['registered-mail'], 'fields': [{'name': 'why', 'label': 'Why', 'required': true}]}]}"));
        auto form = world.form(RequestAbout::Case, u"CL-4711"_s);
        QCOMPARE(form->presets().size(), 1u);
        QCOMPARE(form->request().channelChoice.ground, u"PRESET_ONLY"_s);
        QCOMPARE(form->request().brandChoice.value, u"House of Retail"_s);
        QCOMPARE(codesOf(form->findings()), QStringList{u"FIELD_MISSING Why"_s});
        form->setChannel(Channel::Print);
        QVERIFY(codesOf(form->findings()).contains(u"CHANNEL_OF_PRESET"_s));
        const QByteArray wrong[] = {"nonsense", "{}", quoted("{'presets': []}"), quoted("{'presets': [{'id': 'a b', 'types': ['x']}]}"), quoted("{'presets': [{'id': 'a'}]}"),
                                    quoted("{'presets': [{'id': 'a', 'types': ['x'], 'channel': 'pigeon'}]}"), quoted("{'presets': [{'id': 'a', 'types': ['x'], 'stage': 'later'}]}"),
                                    quoted("{'presets': [{'id': 'a', 'types': ['x']}, {'id': 'a', 'types': ['y']}]}"), quoted("{'againMinutes': -1, 'presets': [{'id': 'a', 'types': ['x']}]}")};
        for (const QByteArray& one : wrong) {
            write(one);
            form = world.form(RequestAbout::Case, u"CL-4711"_s);
            QVERIFY2(!form->presetFault().isEmpty(), one.constData());
            QVERIFY2(form->presets().size() > 10, "the program's hold");
        }
    }

    void row39ThreeKindsOfWorkflowAreAmongThePresets()
    {
        const auto book = evidence::readPresetFile({}).book;
        for (const QString& id : {u"policy-pack"_s, u"account-statement"_s, u"billing-notice"_s}) {
            QVERIFY(book.find(id) && book.find(id)->group == u"workflow");
            QVERIFY(presetWord(*book.find(id)) != id);
        }
        for (const RequestPreset& one : book.presets) {
            QVERIFY2(presetWord(one) != one.id, qPrintable(one.id));
            for (const PresetField& field : one.fields) {
                QVERIFY2(requestFieldWord(field.name, field.label) != field.name, qPrintable(field.name));
            }
        }
    }

private:
    template <class T> static T kept(const QFuture<Result<T>>& future)
    {
        auto waiting = future;
        const auto result = waiting.result();
        return result ? *result : T();
    }
};

QTEST_GUILESS_MAIN(CorrespondenceFormTest)
#include "correspondence_form_test.moc"
