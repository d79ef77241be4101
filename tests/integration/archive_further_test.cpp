// Searching further, in the repository itself, against the sandbox: the archive is chosen by the first argument of the program. Nothing
// is synchronised unless a test says so; what is to be found is what the archive holds, filtered here.
#include "tests/support/further_rig.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cf;
using namespace cf::test;

namespace {

/// Nothing is missing; and what is found besides is less than everything.
void holdsAll(FurtherRig& rig, const std::vector<FurtherHit>& found, const QMap<QString, QJsonObject>& expected)
{
    QSet<QString> ids;
    for (const FurtherHit& hit : found) {
        ids.insert(hit.nativeId);
    }
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        QVERIFY2(ids.contains(it.key()), qPrintable(u"missing: %1 %2; asked was %3"_s.arg(it.key(), it.value()[u"document"].toString(), rig.asked)));
    }
    QVERIFY2(!expected.isEmpty(), "nothing to be found");
    QVERIFY2(quint64(found.size()) < rig.holdings().present(false).size(), qPrintable(u"finds everything: "_s + rig.asked));
}

QString quoted(const QString& text) { return u'"' + text + u'"'; }

} // namespace

class ArchiveFurtherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreFoundBeforeAnythingIsSynchronised()
    {
        FurtherRig rig;
        const QString customer = FurtherRig::said(rig.example({u"customers"_s}), u"customers"_s);
        const auto found = rig.hits(u"customer:"_s + customer);
        holdsAll(rig, found, rig.expected([&](const QJsonObject& one) { return one[u"customers"].toArray().contains(customer); }));
        for (const FurtherHit& hit : found) {
            QVERIFY(!rig.record(hit.nativeId));
            QVERIFY(!hit.here);
        }
    }

    void typesAndDatesTogether()
    {
        FurtherRig rig;
        const QJsonObject one = rig.example({u"type"_s, u"issued"_s});
        const QString type = one[u"type"].toString(), month = one[u"issued"].toString().left(7);
        const auto found = rig.hits(u"type:%1 issued:%2"_s.arg(quoted(type), month));
        QVERIFY2(rig.leftOut.isEmpty(), qPrintable(rig.leftOut.join(u", "_s)));
        holdsAll(rig, found, rig.expected([&](const QJsonObject& o) { return o[u"type"] == type && o[u"issued"].toString().startsWith(month); }));
        for (const FurtherHit& hit : found) { // a day more on either side, and no other type
            QCOMPARE(hit.type, type);
        }
    }

    void whatWasSentOnADayIsAmongWhatIsFound()
    {
        FurtherRig rig;
        const QJsonObject one = rig.example({u"sent"_s});
        const QString day = FurtherRig::said(one, u"sent"_s).left(10);
        if (!here->asksSent) {
            const auto refused = rig.page(u"sent:"_s + day);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::Rejected);
            return;
        }
        const auto found = rig.hits(u"sent:"_s + day);
        holdsAll(rig, found, rig.expected([&](const QJsonObject& o) { return FurtherRig::said(o, u"sent"_s).startsWith(day); }));
    }

    void documentsAreFoundByTheirIds()
    {
        FurtherRig rig;
        const QJsonObject one = rig.example({u"document"_s, u"account"_s});
        for (const QString& field : {u"document"_s, u"account"_s}) {
            const QString id = one[field].toString();
            const auto found = rig.hits((field == u"document" ? u"doc:"_s : u"account:"_s) + quoted(id));
            holdsAll(rig, found, rig.expected([&](const QJsonObject& o) { return o[field] == id; }));
        }
    }

    void everyFieldFindsTheRecordsThatHaveIt()
    {
        FurtherRig rig;
        const QMap<QString, QString> fields{{u"account"_s, u"account"_s},   {u"policy"_s, u"policy"_s},       {u"claim"_s, u"claim"_s},
                                            {u"case"_s, u"case"_s},         {u"event"_s, u"event"_s},         {u"event_type"_s, u"trigger"_s},
                                            {u"loan"_s, u"loan"_s},           {u"package"_s, u"package"_s},
                                            {u"batch"_s, u"batch"_s},       {u"campaign"_s, u"campaign"_s},   {u"unit"_s, u"unit"_s},
                                            {u"language"_s, u"lang"_s},     {u"template"_s, u"template"_s},   {u"title"_s, u"subject"_s},
                                            {u"household"_s, u"household"_s}, {u"envelope"_s, u"envelope"_s}, {u"cycle"_s, u"cycle"_s}};
        QStringList asked;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (here->unheld.contains(field.key())) {
                continue;
            }
            const QJsonObject one = rig.example({field.key()});
            const QString value = FurtherRig::said(one, field.key());
            const auto first = value.isEmpty() ? Result<FurtherPage>(FurtherPage()) : rig.page(*field + u':' + quoted(value));
            if (value.isEmpty() || (!first && first.error().kind == ErrorKind::Rejected && first.error().detail.startsWith(u"nothing of it"))) {
                continue; // nobody has it, or it cannot be asked, and that is said
            }
            asked << *field;
            holdsAll(rig, rig.hits(*field + u':' + quoted(value)), rig.expected([&](const QJsonObject& o) { return o[field.key()] == value; }));
        }
        QVERIFY2(asked.size() >= 4, qPrintable(asked.join(u' ')));
        qInfo("%s", qPrintable(asked.join(u' ')));
    }

    void anyOfSeveral()
    {
        FurtherRig rig;
        const QString type = FurtherRig::said(rig.example({u"type"_s}), u"type"_s), customer = FurtherRig::said(rig.example({u"customers"_s}), u"customers"_s);
        const auto found = rig.hits(u"type:%1 OR customer:%2"_s.arg(quoted(type), customer));
        holdsAll(rig, found,
                 rig.expected([&](const QJsonObject& o) { return o[u"type"] == type || o[u"customers"].toArray().contains(customer); }));
    }

    void notOfAType()
    {
        FurtherRig rig;
        const QJsonObject one = rig.example({u"type"_s, u"language"_s});
        const QString type = one[u"type"].toString();
        const auto found = rig.hits(u"-type:"_s + quoted(type) + u" issued:2000..2100"_s);
        QCOMPARE(rig.leftOut.isEmpty(), here->negates);
        const auto expected = rig.expected([&](const QJsonObject& o) { return o[u"type"] != type && !o[u"issued"].toString().isEmpty(); });
        if (here->negates) {
            holdsAll(rig, found, expected);
        }
        QVERIFY(found.size() >= size_t(expected.size()));
    }

    void notOfDays()
    {
        FurtherRig rig;
        const QJsonObject one = rig.example({u"type"_s, u"issued"_s});
        const QString type = one[u"type"].toString(), month = one[u"issued"].toString().left(7);
        const auto found = rig.hits(u"type:%1 -issued:%2"_s.arg(quoted(type), month));
        const auto isIn = [&](const QString& issued) { return issued.startsWith(month); };
        holdsAll(rig, found, rig.expected([&](const QJsonObject& o) { return o[u"type"] == type && !isIn(o[u"issued"].toString()); }));
        if (here->negatesDays) {
            QVERIFY(rig.leftOut.isEmpty());
            const auto others = rig.expected([&](const QJsonObject& o) { return isIn(o[u"issued"].toString()); });
            QVERIFY(std::none_of(found.begin(), found.end(), [&](const FurtherHit& hit) { return others.contains(hit.nativeId); }));
        }
    }

    void wordsThatOnlyTheDocumentHas()
    {
        FurtherRig rig;
        QMap<QString, QSet<QString>> having; // word -> records
        QSet<QString> stated;
        for (const quint64 accession : rig.holdings().present(false).all()) {
            const QJsonObject truth = rig.truth(accession);
            if (here->readsDocuments) {
                for (const Word& word : words(QString::fromUtf8(QJsonDocument(truth).toJson()))) {
                    stated.insert(word.folded);
                }
                for (const QString& word : wordsOf(rig.holdings(), accession)) {
                    having[word].insert(rig.nativeHere(truth));
                }
            } else {
                for (const Word& word : words(truth[u"title"].toString())) {
                    having[word.folded].insert(rig.nativeHere(truth));
                }
            }
        }
        QString rarest; // of several, the first
        for (auto it = having.begin(); it != having.end(); ++it) {
            const bool isWord = it.key().size() > 5 && !stated.contains(it.key()) && std::all_of(it.key().begin(), it.key().end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
            if (isWord && it->size() > 1 && (rarest.isEmpty() || it->size() < having[rarest].size())) {
                rarest = it.key();
            }
        }
        QVERIFY(!rarest.isEmpty());
        const auto wanted = having[rarest];
        const auto found = rig.hits(rarest);
        QVERIFY2(rig.asked.contains(rarest), qPrintable(rig.asked));
        holdsAll(rig, found, rig.expected([&](const QJsonObject& o) { return wanted.contains(rig.nativeHere(o)); }));
    }

    void hitsAreJudgedAsTheArchiveHoldsThem()
    {
        FurtherRig rig;
        const QJsonObject one = rig.example({u"type"_s, u"issued"_s});
        const QString type = one[u"type"].toString(), month = one[u"issued"].toString().left(7);
        const auto some = [&](const QString& field) { return FurtherRig::said(rig.example({field}), field); };
        const QString customer = some(u"customers"_s), account = some(u"account"_s), document = some(u"document"_s);
        const auto isIn = [&](const QJsonObject& o) { return o[u"issued"].toString().startsWith(month); };
        const QString year = month.left(4);
        using Fits = std::function<bool(const QJsonObject&)>;
        const std::pair<QString, Fits> questions[] = {
            {u"customer:"_s + quoted(customer), [&](const QJsonObject& o) { return o[u"customers"].toArray().contains(customer); }},
            {u"type:%1 issued:%2"_s.arg(quoted(type), month), [&](const QJsonObject& o) { return o[u"type"] == type && isIn(o); }},
            {u"issued:%1 -type:%2"_s.arg(year, quoted(type)),
             [&](const QJsonObject& o) { return o[u"type"] != type && o[u"issued"].toString().startsWith(year); }},
            {u"account:%1 OR doc:%2"_s.arg(quoted(account), quoted(document)),
             [&](const QJsonObject& o) { return o[u"account"] == account || o[u"document"] == document; }},
            {u"doc:=%1"_s.arg(quoted(document)), [&](const QJsonObject& o) { return o[u"document"] == document; }},
            {u"doc:%1 channel:email"_s.arg(quoted(document)), {}},
        };
        qint64 open = 0, notMeant = 0, meant = 0;
        for (const auto& [text, fits] : questions) {
            const auto found = rig.hits(text);
            const auto expected = fits ? rig.expected(fits) : QMap<QString, QJsonObject>();
            if (fits) {
                holdsAll(rig, found, expected);
            }
            for (auto hit = rig.judged.cbegin(); hit != rig.judged.cend(); ++hit) {
                const bool isRight = !fits || *hit == query::Judged::Open || (*hit == query::Judged::Meant) == expected.contains(hit.key());
                QVERIFY2(isRight, qPrintable(text + u": "_s + hit.key() + (expected.contains(hit.key()) ? u" is meant"_s : u" is not meant"_s)));
                ++(*hit == query::Judged::Open ? open : *hit == query::Judged::Meant ? meant : notMeant);
            }
        }
        qInfo("%lld meant, %lld not meant, %lld open", meant, notMeant, open);
        QVERIFY2(meant > 2 * open, "next to nothing can be judged");
    }

    void whatCannotBeAskedIsSaidAndMakesTheAnswerWider()
    {
        FurtherRig rig;
        const QString type = FurtherRig::said(rig.example({u"type"_s}), u"type"_s);
        for (const QString& other : {u"is:held"_s, here->notAsked, u"NOT "_s + here->notAsked}) {
            const auto found = rig.hits(u"type:%1 %2"_s.arg(quoted(type), other));
            QCOMPARE(rig.leftOut.size(), 1);
            QVERIFY2(!rig.asked.isEmpty(), "not said what was asked");
            holdsAll(rig, found, rig.expected([&](const QJsonObject& o) { return o[u"type"] == type; }));
        }
    }

    void ofWhichNothingCanBeAskedIsRefusedWithoutAskingForIt()
    {
        FurtherRig rig;
        const auto found = rig.page(u"is:held "_s + here->notAsked);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, ErrorKind::Rejected);
        QVERIFY2(found.error().detail.startsWith(u"nothing of it can be asked there: "), qPrintable(found.error().detail));
        QVERIFY2(found.error().detail.contains(u"is:held"), qPrintable(found.error().detail));
    }

    void pagesHoldEachRecordOnce()
    {
        FurtherRig rig;
        const QJsonObject one = rig.example({u"issued"_s});
        const QString year = one[u"issued"].toString().left(4);
        const auto whole = rig.hits(u"issued:"_s + year, 500);
        const auto parts = rig.hits(u"issued:"_s + year, 7); // each full but the last
        QVERIFY(whole.size() > 14);
        QCOMPARE(parts.size(), whole.size());
        const auto first = rig.page(u"issued:"_s + year, {}, 7);
        QVERIFY(first && !first->next.isEmpty());
        QVERIFY(!first->total || (first->isEstimate && *first->total >= qint64(whole.size())) || *first->total == qint64(whole.size()));
        const auto strange = rig.page(u"issued:"_s + year, u"nowhere"_s, 7);
        QVERIFY(!strange && strange.error().kind == ErrorKind::Rejected);
    }

    void hitsSayWhatSynchronisationSays()
    {
        FurtherRig rig(600);
        const auto found = rig.hits(u"issued:2000..2100"_s);
        QVERIFY(found.size() > 50);
        load(rig);
        for (const FurtherHit& hit : found) {
            const auto record = rig.record(hit.nativeId);
            QVERIFY2(record, qPrintable(hit.nativeId));
            const Communication& c = record->communication;
            QCOMPARE(hit.title, c.title);
            QCOMPARE(hit.documentId, c.documentId);
            QCOMPARE(hit.type, c.type);
            const bool isCustomer = std::any_of(c.legs.begin(), c.legs.end(), [&](const RecipientLeg& leg) { return leg.customer == hit.customer; });
            QVERIFY2(isCustomer || (hit.customer.isEmpty() && c.legs.empty()), qPrintable(hit.nativeId + u": "_s + hit.customer));
            const bool isSaid = c.sentBasis == Communication::SentBasis::Index ||
                                (here->tellsDispatch && c.sentBasis == Communication::SentBasis::Dispatch);
            const auto date = isSaid ? c.sent : c.issued ? c.issued : c.archived;
            QCOMPARE(hit.date ? hit.date->wall : 0, date ? date->wall : 0);
        }
    }

    void theIndexFollows()
    {
        FurtherRig rig(400);
        const QString type = FurtherRig::said(rig.example({u"type"_s}), u"type"_s);
        const quint64 accession = rig.holdings().present(false).at(5);
        QVERIFY(rig.holdings().amend(accession, {{u"title"_s, u"Zwetschgenernte postponed"_s}}));
        const auto atOnce = rig.page(u"Zwetschgenernte"_s);
        QVERIFY2(atOnce && atOnce->hits.size() <= 1, qPrintable(atOnce ? atOnce->asked : atOnce.error().detail));
        rig.pass(3'600'000);
        const auto later = rig.page(u"Zwetschgenernte"_s);
        QVERIFY(later.has_value());
        QCOMPARE(later->hits.size(), size_t(1));
        QCOMPARE(later->hits.front().nativeId, rig.nativeHere(rig.truth(accession)));
        QVERIFY(later->at == rig.clock.now());
    }

    void whatIsNotForEverybodyIsNotFound()
    {
        FurtherRig rig(400);
        const quint64 accession = rig.holdings().present(false).at(7);
        const QString document = rig.truth(accession)[u"document"].toString();
        const QString native = rig.nativeHere(rig.truth(accession));
        const auto has = [&] {
            const auto found = rig.hits(u"doc:"_s + quoted(document));
            return std::any_of(found.begin(), found.end(), [&](const FurtherHit& hit) { return hit.nativeId == native; });
        };
        QVERIFY(has());
        QVERIFY(rig.holdings().setRestricted(accession, true));
        rig.pass(3'600'000);
        QVERIFY(!has());
    }

    void aSessionThatEndsInTheMiddleIsRenewed()
    {
        FurtherRig rig;
        const auto act = [&](QJsonObject action) {
            action.insert(u"archive"_s, QString(sandbox::archiveName(here->kind)));
            return action.size() == 1 || rig.world().act(action);
        };
        QVERIFY(act(here->prepares));
        const auto whole = rig.hits(u"issued:2000..2100"_s, 500);
        const auto first = rig.page(u"issued:2000..2100"_s, {}, 5);
        QVERIFY(first.has_value());
        QVERIFY(act(here->ends));
        auto broken = fault(sandbox::FaultKind::Status, u"*"_s); // and the next answer is trouble
        broken.status = 503;
        rig.faults().add(broken);
        const auto second = rig.page(u"issued:2000..2100"_s, first->next, 5);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().detail));
        const size_t begins = first->hits.size();
        QVERIFY(begins > 0 && !second->hits.empty());
        for (size_t i = 0; i < begins + second->hits.size(); ++i) {
            QCOMPARE(i < begins ? first->hits[i].nativeId : second->hits[i - begins].nativeId, whole[i].nativeId);
        }
    }

    void troubleIsToldAsWhatItIs_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("refused") << 401 << ErrorKind::Unauthorised;
        QTest::newRow("denied") << 403 << ErrorKind::Unauthorised;
        QTest::newRow("not understood") << 400 << ErrorKind::Rejected;
    }
    void troubleIsToldAsWhatItIs()
    {
        QFETCH(int, status);
        QFETCH(ErrorKind, kind);
        FurtherRig rig(400);
        const auto good = rig.page(u"issued:2000..2100"_s, {}, 5);
        QVERIFY2(good, qPrintable(good ? QString() : good.error().detail));
        auto broken = fault(sandbox::FaultKind::Status, u"*"_s, -1);
        broken.status = status;
        rig.faults().add(broken);
        const auto found = rig.page(u"issued:2000..2100"_s, {}, 5);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, kind);
        if (status == 400) {
            QVERIFY2(found.error().detail.contains(good->asked), qPrintable(found.error().detail));
        }
    }

    void searchingLeavesSynchronisationAlone()
    {
        FurtherRig rig(400);
        QVERIFY(rig.page(u"issued:2000..2100"_s, {}, 5));
        load(rig);
        QVERIFY(rig.page(u"issued:2000..2100"_s, {}, 5));
        step(rig);
        agrees(rig);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const auto named = argc > 1 ? sandbox::archiveNamed(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    const auto found = std::find_if(std::begin(systems), std::end(systems), [&](const System& one) { return named == one.kind; });
    if (found == std::end(systems)) {
        qFatal("which archive?");
    }
    here = found;
    argv[1] = argv[0];
    ArchiveFurtherTest test;
    return QTest::qExec(&test, argc - 1, argv + 1);
}

#include "archive_further_test.moc"
