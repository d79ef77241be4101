#include "models/cache/read_copies.h"
#include "tests/support/cache_rig.h"

#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;

class RecordCopyTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CacheRig> m;
    Repository m_city;

    /// The same letter as another repository keeps it.
    Communication kept(const QString& documentId, const QString& customer = u"C-1"_s)
    {
        Communication c = letter(documentId, customer);
        c.id = communicationId(m_city.id, c.nativeKey);
        for (Rendition& rendition : c.renditions) {
            rendition.source.repository = m_city.id;
            rendition.id = renditionId(c.id, rendition.source.nativeId, {}, 1);
        }
        for (RecipientLeg& leg : c.legs) {
            leg.id = legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
        }
        ArchiveRecord record;
        record.repository = m_city.id;
        record.nativeId = u"/objects/"_s + documentId;
        c.record = record;
        return c;
    }
    void put(const Communication& c, const QByteArray& bytes)
    {
        m->observe(c, bytes, 1);
        QVERIFY(cache::writeCommunication(m->database, c, 1).has_value());
    }
    std::vector<RecordCopy> copies(const Communication& c, const std::vector<CommunicationId>& also = {})
    {
        const auto read = cache::readCopies(m->database, c.id, also);
        [&] { QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail)); }();
        return read.value_or(cache::Copies()).others;
    }
    static RecordCopy copyIn(const QString& repository, const QString& type, const char16_t* issued)
    {
        RecordCopy copy;
        copy.id = CommunicationId(repository + u"-1"_s);
        copy.repository = RepositoryId(repository);
        copy.type = type;
        copy.issued = readMoment(issued, QTimeZone::utc());
        return copy;
    }

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<CacheRig>();
        m_city = {};
        m_city.kind = RepositoryKind::ArchivesSpace;
        m_city.name = u"City"_s;
        m_city.id = repositoryId(m_city.kind, m_city.name);
        QVERIFY(cache::addRepository(m->database, m_city).has_value());
    }

    void trap7TheSameDocumentIdInTwoRepositoriesIsToldAndNotMerged()
    {
        const Communication here = letter(u"EX-2025 0001"_s);
        Communication there = kept(u"EX20250001"_s);
        there.title = u"Fee change"_s;
        put(here, "bytes");
        put(there, "bytes");
        const auto found = copies(here);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].id, there.id);
        QCOMPARE(found[0].repositoryName, u"City"_s);
        QCOMPARE(found[0].basis, CopyBasis::DocumentId);
        QCOMPARE(found[0].sameBytes, std::optional(true));
        QCOMPARE(found[0].differs, QStringList{u"title"_s});
        QCOMPARE(copies(there).size(), size_t(1));
        QCOMPARE(m->count(u"SELECT count(*) FROM communication"_s), qint64(2));
    }

    void theRecordItselfIsToldInTheSameForm()
    {
        put(kept(u"EX-1"_s), "one");
        const auto read = cache::readCopies(m->database, kept(u"EX-1"_s).id);
        QVERIFY(read.has_value());
        QCOMPARE(read->self.repository, m_city.id);
        QCOMPARE(read->self.issued, kept(u"EX-1"_s).issued);
        QVERIFY(authorityOf({AuthorityRule{u"fee-change notice"_s, QDate(2025, 3, 14), QDate(2025, 3, 15), m_city.id}}, {read->self}));
    }

    void copiesWhoseBytesDifferAreToldSo()
    {
        put(letter(u"EX-1"_s), "one");
        put(kept(u"EX-1"_s), "other");
        QCOMPARE(copies(letter(u"EX-1"_s))[0].sameBytes, std::optional(false));
        QVERIFY(copies(letter(u"EX-1"_s))[0].differs.contains(u"bytes"_s));
    }

    void bytesThatWereNeverReadAreNotCalledTheSame()
    {
        put(letter(u"EX-1"_s), "one");
        Communication there = kept(u"EX-1"_s);
        there.renditions.clear();
        put(there, {});
        QVERIFY(!copies(letter(u"EX-1"_s))[0].sameBytes);
    }

    void theSameBytesForTheSameCustomerAreACopyAndForAnotherAGenericLetter()
    {
        put(letter(u"EX-1"_s), "the same");
        put(kept(u"EX-2"_s), "the same");
        put(kept(u"EX-3"_s, u"C-2"_s), "the same");
        const auto found = copies(letter(u"EX-1"_s));
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].documentId, u"EX-2"_s);
        QCOMPARE(found[0].basis, CopyBasis::Content);
    }

    void whatAPersonSaysIsTheSameIsToldFirst()
    {
        put(letter(u"EX-1"_s), "one");
        put(kept(u"EX-9"_s), "other");
        QVERIFY(copies(letter(u"EX-1"_s)).empty());
        const auto found = copies(letter(u"EX-1"_s), {kept(u"EX-9"_s).id});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].basis, CopyBasis::Decision);
    }

    void whichCopyCountsFollowsFromTypeAndPeriod()
    {
        const std::vector<RecordCopy> all{copyIn(u"dm"_s, u"statement"_s, u"2025-03-14"), copyIn(u"as"_s, u"statement"_s, u"2025-03-14")};
        const auto rule = [](const QString& type, QDate from, QDate until, const QString& repository) {
            return AuthorityRule{type, from, until, RepositoryId(repository)};
        };
        QVERIFY(!authorityOf({}, all));
        QCOMPARE(authorityOf({rule({}, {}, {}, u"as"_s)}, all)->id, all[1].id);
        const std::vector<AuthorityRule> rules{rule(u"notice"_s, {}, {}, u"dm"_s), rule(u"Statement"_s, {}, QDate(2025, 1, 1), u"dm"_s),
                                               rule(u"statement"_s, QDate(2025, 1, 1), {}, u"as"_s)};
        QCOMPARE(authorityOf(rules, all), std::optional(Authority{all[1].id, 2}));
        std::vector<RecordCopy> gone = all;
        gone[1].standing = RecordStanding::NotVisible;
        QVERIFY2(!authorityOf(rules, gone), "what is no longer shown there is not pointed at");
    }

    void aDecisionHoldsUntilItIsUndoneAndTheNewestHolds()
    {
        const CommunicationId a(u"a"_s);
        const CommunicationId b(u"b"_s);
        std::vector<IdentityDecision> decisions{{a, b, true, u"looked"_s, 1, {}}, {b, a, false, u"looked again"_s, 2, {}}};
        QVERIFY(!decisionOn(decisions, a, b)->isSame);
        decisions[1].undone = 3;
        QVERIFY(decisionOn(decisions, a, b)->isSame);
        decisions[0].undone = 4;
        QVERIFY(!decisionOn(decisions, a, b));
    }
};

QTEST_GUILESS_MAIN(RecordCopyTest)
#include "record_copy_test.moc"
