// A pack looked at: what its checklist wants, which version was in force then, what was corrected since, whose letters may go out, and what stands against sealing.
#include "models/evidence/pack/pack_export.h"
#include "models/evidence/pack/pack_offers.h"
#include "tests/support/dispute_rig.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;
using namespace cf::evidence;

namespace {

class Rig : public DisputeRig
{
public:
    query::Calendar calendar() const { return {berlinMs(now), QTimeZone("Europe/Berlin"), Qt::Monday}; }
    PackCase about(const PackSubject& subject = {PackSubjectKind::Dispute, u"DSP-2026-1"_s})
    {
        const auto index = search::sqlSearch(database);
        const auto read = readPackCase(database, *index, rules, {}, subject, calendar());
        return read ? *read : PackCase();
    }
    PackReview review(const PackComposition& composition, const PackSubject& subject = {PackSubjectKind::Dispute, u"DSP-2026-1"_s})
    {
        const auto index = search::sqlSearch(database);
        const PackChecklists checklists = readPackChecklists({});
        Pack pack = beginPack(about(subject), composition.checklist, u"ana"_s, berlinMs(now));
        pack.composition = composition;
        const auto read = reviewPack(database, *index, pack, about(subject), *checklists.find(composition.checklist), calendar());
        if (!read) {
            qWarning("%s", qPrintable(read.error().detail));
        }
        return read ? *read : PackReview();
    }
    /// A document of the customer, or of nobody.
    Communication put(const QString& documentId, const QString& type, const QString& day, const QString& account = {}, bool isOfHouse = false)
    {
        Communication c = roomDocument(documentId, type, isOfHouse ? QString() : day + u"T08:00:00"_s);
        c.issued = berlin(day);
        c.account = account;
        keep(c);
        return c;
    }
    void keep(const Communication& c) { QVERIFY(writeDocument(database, c, 20)); }
    PackItem item(const QString& documentId)
    {
        const auto record = cache::readRecord(database, documentId);
        return record ? packItemFrom(*record) : PackItem();
    }
};

PackComposition composed(const QString& checklist)
{
    PackComposition made;
    made.checklist = checklist;
    made.authority.kind = PackAuthorityKind::Self;
    return made;
}

QStringList barsOf(const PackReview& review)
{
    QStringList all;
    for (const PackBar& one : review.bars) {
        all << QString(codeOf(one.kind)) + u' ' + one.subject;
    }
    return all;
}

QStringList offersOf(const PackReview& review, const QString& requirement)
{
    QStringList all;
    for (const RequirementReview& one : review.requirements) {
        for (size_t i = 0; one.requirement.id == requirement && i < one.candidates.size(); ++i) {
            const PackCandidate& candidate = one.candidates[i];
            all << QString(codeOf(candidate.offer)) + u' ' + (candidate.item.documentId.isEmpty() ? candidate.item.text : candidate.item.documentId);
        }
    }
    return all;
}

} // namespace

class PackReviewTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void row34WhatIsMandatoryAndMissingIsNamedAndAReasonLiftsThatAlone()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        PackComposition composition = composed(u"dispute"_s);
        QCOMPARE(barsOf(rig.review(composition)).front(), u"empty "_s);
        composition.items = {rig.item(u"D-1"_s), rig.item(u"A-1"_s), rig.item(u"N-1"_s)};
        PackReview review = rig.review(composition);
        QCOMPARE(barsOf(review), QStringList{u"missing decision"_s});
        QVERIFY(review.barredBy(u" "_s) && !review.barredBy(u"the decision is with the court"_s));
        composition.items.push_back(rig.item(u"R-1"_s));
        review = rig.review(composition);
        QCOMPARE(barsOf(review), QStringList());
        QVERIFY(!review.barredBy({}));
        composition.authority = {};
        QCOMPARE(barsOf(rig.review(composition)), QStringList{u"authority authority-not-told"_s});
        QVERIFY(rig.review(composition).barredBy(u"a reason does not lift that"_s));
    }

    void row33WhatBelongsToTheCaseIsOfferedUnderWhatItIsFor()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        const PackReview review = rig.review(composed(u"dispute"_s));
        QCOMPARE(offersOf(review, u"acknowledgement"_s), QStringList{u"of-case A-1"_s});
        QVERIFY(offersOf(review, u"disputed"_s).contains(u"of-case D-1"_s));
        QCOMPARE(offersOf(review, u"notes"_s), (QStringList{u"note-of-case The customer called again."_s, u"of-case N-1"_s}));
        QCOMPARE(offersOf(review, u"decision"_s), (QStringList{u"decision-of-case UPHELD"_s, u"of-case R-1"_s}));
        QCOMPARE(review.about.customer, u"C-1"_s);
        QCOMPARE(*review.about.at, berlinMs(u"2026-02-20T08:00:00"_s)); // of the disputed letter
    }

    void statementsAreOfferedOfThisCustomerInTheTimeBefore()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        rig.put(u"ST-1"_s, u"Account statement"_s, u"2025-12-31"_s);
        rig.put(u"ST-2"_s, u"Account statement"_s, u"2026-01-31"_s);
        rig.put(u"ST-OLD"_s, u"Account statement"_s, u"2025-01-31"_s);
        rig.put(u"ST-LATE"_s, u"Account statement"_s, u"2026-03-31"_s);
        Communication other = roomDocument(u"ST-OTHER"_s, u"Account statement"_s, u"2026-01-31T08:00:00"_s);
        other.legs[0].customer = u"C-2"_s;
        other.legs[0].id = legId(other.id, other.legs[0].envelope, u"C-2"_s, other.legs[0].recipient, Channel::Print);
        rig.keep(other);
        const PackReview review = rig.review(composed(u"complaint-billing"_s));
        QCOMPARE(offersOf(review, u"statements"_s), (QStringList{u"of-customer ST-2"_s, u"of-customer ST-1"_s}));
    }

    void theVersionInForceThenIsOfferedFirstAndTheNewestBesideIt()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        rig.put(u"TC-1"_s, u"Terms and conditions"_s, u"2024-01-01"_s, {}, true);
        Communication early = rig.put(u"TC-2"_s, u"Terms and conditions"_s, u"2025-06-01"_s, {}, true);
        Communication late = roomDocument(u"TC-3"_s, u"Terms and conditions"_s, {});
        late.issued = berlin(u"2026-02-01"_s); // printed before, and in force after the letter
        late.effective = berlin(u"2026-03-01"_s);
        rig.keep(late);
        PackComposition composition = composed(u"complaint-billing"_s);
        QCOMPARE(offersOf(rig.review(composition), u"terms"_s), (QStringList{u"in-force-then TC-2"_s, u"in-force-now TC-3"_s}));
        composition.items = {rig.item(u"TC-3"_s)};
        const PackReview review = rig.review(composition);
        QCOMPARE(review.items.front().offers.size(), size_t(1));
        QCOMPARE(review.items.front().offers.front().item.documentId, u"TC-2"_s);
        QCOMPARE(review.items.front().offers.front().offer, PackOffer::InForceThen);
        QVERIFY(!review.items.front().offers.front().isIn);
        composition.items = {rig.item(u"TC-2"_s)};
        QVERIFY(rig.review(composition).items.front().offers.empty());
    }

    void aCorrectedItemHasBothVersionsOfferedWhicheverIsIn()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        rig.put(u"ST-1"_s, u"Account statement"_s, u"2025-12-31"_s);
        Communication corrected = roomDocument(u"ST-1K"_s, u"Account statement"_s, u"2026-01-15T08:00:00"_s);
        corrected.relations = {{RelationKind::Corrects, u"ST-1"_s}};
        rig.keep(corrected);
        PackComposition composition = composed(u"complaint-billing"_s);
        composition.items = {rig.item(u"ST-1"_s)};
        PackReview review = rig.review(composition);
        QCOMPARE(review.items[0].offers.size(), size_t(1));
        QCOMPARE(review.items[0].offers[0].offer, PackOffer::CorrectedBy);
        QCOMPARE(review.items[0].offers[0].item.documentId, u"ST-1K"_s);
        composition.items.push_back(rig.item(u"ST-1K"_s));
        review = rig.review(composition);
        QCOMPARE(review.items[1].offers[0].offer, PackOffer::Corrects);
        QVERIFY(review.items[1].offers[0].isIn && review.items[0].offers[0].isIn);
    }

    void row19AnOfferOrRejectionGoesOutWithAnApprovedOutcomeAlone()
    {
        Rig rig;
        DisputeSample sample(u"1"_s);
        rig.add(sample);
        PackComposition composition = composed(u"dispute"_s);
        composition.items = {rig.item(u"D-1"_s), rig.item(u"A-1"_s), rig.item(u"N-1"_s), rig.item(u"R-1"_s), rig.item(u"F-1"_s)};
        QCOMPARE(barsOf(rig.review(composition)), QStringList());
        Rig open;
        sample.flow.tasks.pop_back(); // nobody approved it
        open.add(sample);
        QCOMPARE(barsOf(open.review(composition)), QStringList{u"no-outcome unapproved"_s});
        QVERIFY(open.review(composition).barredBy(u"a reason does not lift that"_s));
        composition.items.pop_back();
        QCOMPARE(barsOf(open.review(composition)), QStringList()); // no answer in it
        composition.items.push_back(rig.item(u"F-1"_s));
        QCOMPARE(barsOf(open.review(composition, {PackSubjectKind::Record, u"D-1"_s})), QStringList{u"no-outcome no-case"_s}); // without a dispute nothing tells of one
    }

    void anAuthorityForOneAccountLeavesOthersOutAndSaysHowMany()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        rig.put(u"ST-1"_s, u"Account statement"_s, u"2025-12-31"_s, u"4471"_s);
        rig.put(u"ST-2"_s, u"Account statement"_s, u"2026-01-31"_s, u"9900"_s);
        rig.put(u"ST-3"_s, u"Account statement"_s, u"2026-02-01"_s);
        rig.put(u"ST-4"_s, u"Account statement"_s, u"2026-02-02"_s, u"9900"_s);
        rig.put(u"TC-2"_s, u"Terms and conditions"_s, u"2025-06-01"_s, {}, true);
        PackComposition composition = composed(u"complaint-billing"_s);
        composition.items = {rig.item(u"ST-1"_s), rig.item(u"ST-2"_s), rig.item(u"ST-3"_s), rig.item(u"TC-2"_s)};
        composition.authority = {PackAuthorityKind::PowerOfAttorney, u"Lee"_s, u"POA-7"_s, QDate(2026, 12, 31), u"44 71"_s};
        const PackReview review = rig.review(composition);
        QStringList sealed;
        for (const PackItem* one : review.sealed()) {
            sealed << one->documentId;
        }
        QCOMPARE(sealed, (QStringList{u"ST-1"_s, u"TC-2"_s}));
        QCOMPARE(review.items[1].place, ItemReview::Place::OtherAccount);
        QCOMPARE(review.items[2].place, ItemReview::Place::NoAccount);
        QVERIFY(!offersOf(review, u"statements"_s).contains(u"of-customer ST-4"_s));
        QCOMPARE(review.leftOut, 4); // two that were put in, a statement and the answer that would be offered
        const QJsonObject manifest = QJsonDocument::fromJson(packManifest(review, {1, 0, u"ana"_s, {}, {}, {}, {}, 3, {{review.items[0].key, 1, 2, 1, u"item-01-ST-1.pdf"_s, {}}, {review.items[3].key, 2, 3, 1, {}, u"redacted"_s}}})).object();
        QCOMPARE(manifest[u"notCoveredByAuthority"].toInt(), 2);
        QVERIFY(!packManifest(review, {1, 0, {}, {}, {}, {}, {}, 3, {}}).contains("ST-2")); // others are counted, not named
    }

    void whatIsGoneOrNotAsRecordedStandsAgainstSealing()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        PackComposition composition = composed(u"dispute"_s);
        PackItem gone = rig.item(u"D-1"_s);
        gone.key = u"cm-gone"_s;
        gone.communication = CommunicationId(gone.key);
        composition.items = {gone};
        QVERIFY(barsOf(rig.review(composition)).contains(u"unknown D-1"_s));
    }

    void aManifestNamesEveryFileWithItsHashAndWhatIsRedactedHasNone()
    {
        Rig rig;
        rig.add(DisputeSample(u"1"_s));
        PackComposition composition = composed(u"dispute"_s);
        composition.items = {rig.item(u"D-1"_s), rig.item(u"A-1"_s)};
        composition.items[1].redactions = {{0, QRectF(1, 2, 3, 4), 0, 0, u"third-party"_s, u"ana"_s}, {0, QRectF(1, 9, 3, 4), 0, 0, u"third-party"_s, u"ana"_s}};
        const PackReview review = rig.review(composition);
        const PackSealing sealing{1, 1'775'030'400'000, u"ana"_s, u"gone"_s, {}, u"test"_s, {}, 4, {{review.items[0].key, 1, 3, 1, u"item-01-D-1.pdf"_s, {}}, {review.items[1].key, 2, 4, 1, {}, u"redacted"_s}}};
        const QByteArray manifest = packManifest(review, sealing);
        const QJsonArray items = QJsonDocument::fromJson(manifest).object()[u"items"].toArray();
        const QByteArray original = "bytes of D-1";
        QCOMPARE(items[0][u"sha256"].toString(), QString::fromLatin1(sha256Of(original).toHex()));
        QCOMPARE(items[0][u"source"][u"repository"].toString(), u"Case rooms"_s);
        QVERIFY(items[0][u"at"].toString().endsWith(u'Z'));
        QVERIFY(items[1][u"sha256"].isNull());
        const PackItem note = rig.item(u"N-1"_s); // its archive told the day alone
        QCOMPARE(note.day, u"2026-03-05"_s);
        QVERIFY(rig.item(u"A-1"_s).day.isEmpty());
        QCOMPARE(items[1][u"redactions"][0][u"count"].toInt(), 2);
        QCOMPARE(items[1][u"redactions"][0][u"code"].toString(), u"third-party"_s);
        QVERIFY(!manifest.contains(sha256Of("bytes of A-1").toHex()));
        const QString name = QLatin1StringView(manifestName);
        QVERIFY(packMisfits({{name, manifest}, {u"item-01-D-1.pdf"_s, original}})->empty());
        QCOMPARE(packMisfits({{name, manifest}})->front(), (PackMisfit{u"item-01-D-1.pdf"_s, u"missing"_s}));
        QCOMPARE(packMisfits({{name, manifest}, {u"item-01-D-1.pdf"_s, "other"}})->front().what, u"altered"_s);
        QCOMPARE(packMisfits({{name, manifest}, {u"item-01-D-1.pdf"_s, original}, {u"more"_s, {}}})->front(), (PackMisfit{u"more"_s, u"not-told"_s}));
        QVERIFY(!packMisfits({{name, "{}"}}));
        PackItem odd = rig.item(u"D-1"_s);
        odd.documentId = u"../../é x/y"_s;
        QCOMPARE(enclosedName(3, odd, review.items[0]), u"item-03-________x_y.%1"_s.arg(review.items[0].format));
    }

    void checklistsComeWithTheProgramAndASiteReplacesThem()
    {
        const PackChecklists own = readPackChecklists({});
        QStringList ids;
        for (const PackChecklist& one : own.all) {
            ids << one.id;
            QVERIFY(!one.name(u"de_DE"_s).isEmpty() && one.name(u"de_DE"_s) != one.name(u"en_US"_s));
        }
        QCOMPARE(ids, (QStringList{u"complaint-billing"_s, u"dispute"_s, u"loan-closing"_s, u"regulatory-inquiry"_s, u"statement-copies"_s}));
        QTemporaryDir home;
        QDir(home.path()).mkpath(u"checklists"_s);
        const auto put = [&](const QString& name, const QByteArray& text) {
            QFile file(home.filePath(u"checklists/"_s + name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        };
        put(u"a.json"_s, "{'id':'dispute','name':{'en':'Ours'},'requirements':[{'id':'x','name':{'en':'X'},'words':['x']}]}"_ba.replace('\'', '"'));
        put(u"b.json"_s, "{'id':'twice','name':{'en':'T'},'requirements':[{'id':'x','name':{'en':'X'},'words':['x']},{'id':'x','name':{'en':'X'},'words':['x']}]}"_ba.replace('\'', '"'));
        put(u"c.json"_s, "{'id':'none','name':{'de':'T'},'requirements':[]}"_ba.replace('\'', '"'));
        const PackChecklists site = readPackChecklists(home.path());
        QCOMPARE(site.find(u"dispute"_s)->name(u"de"_s), u"Ours"_s);
        QVERIFY(site.find(u"dispute"_s)->isOwn && !site.find(u"twice"_s));
        QCOMPARE(site.faults, (std::vector<RuleFault>{{u"b.json"_s, u"x: twice"_s}, {u"c.json"_s, u"name"_s}}));
    }
};

QTEST_GUILESS_MAIN(PackReviewTest)
#include "pack_review_test.moc"
