// The tree and its proofs: small trees worked out by hand, and all others against the verifier, which shares no code with what makes them.
#include "app/verify/plain_json.h"
#include "app/verify/plain_note.h"
#include "app/verify/plain_tree.h"
#include "models/activity/checkpoint.h"
#include "models/activity/entry.h"
#include "models/activity/merkle.h"

#include <QCryptographicHash>
#include <QTest>

using namespace cf;
using namespace cf::activity;
using namespace Qt::StringLiterals;

namespace {

QByteArray sha(const QByteArray& bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }

/// Leaves "a", "b", "c" …; every complete subtree by its definition.
class Leaves
{
public:
    Result<QByteArray> operator()(Place place) const
    {
        ++asked;
        if (place.level == 0) {
            return sha(QByteArray(1, '\0') + leaf(place.index));
        }
        return sha('\1' + *(*this)({place.level - 1, place.index * 2}) + *(*this)({place.level - 1, place.index * 2 + 1}));
    }
    static QByteArray leaf(qint64 index) { return index < 26 ? QByteArray(1, char('a' + index)) : QByteArray::number(index); }
    mutable int asked = 0;
};

verify::Hash plain(const QByteArray& hash)
{
    verify::Hash made{};
    std::copy(hash.begin(), hash.end(), made.begin());
    return made;
}

std::vector<verify::Hash> plain(const std::vector<QByteArray>& hashes)
{
    std::vector<verify::Hash> made;
    for (const QByteArray& one : hashes) {
        made.push_back(plain(one));
    }
    return made;
}

std::string bytesOf(const QByteArray& bytes) { return bytes.toStdString(); }

} // namespace

class ActivityTreeTest : public QObject
{
    Q_OBJECT

    const Leaves m_leaves;
    static constexpr int largest = 70;
    QByteArray root(qint64 size) const { return *rootOf(std::cref(m_leaves), size); }
    QByteArray leaf(qint64 index) const { return *m_leaves({0, index}); }

private Q_SLOTS:
    void initTestCase() { QVERIFY(verify::prepare()); }

    /// The vectors of docs/activity.md, which were made with another program.
    void rootsOfSmallTreesAreThoseOfThePage()
    {
        QFile page(qEnvironmentVariable("CF_SOURCE") + u"/docs/activity.md"_s);
        QVERIFY(page.open(QIODevice::ReadOnly));
        const QByteArray text = page.readAll();
        const QList<QByteArray> roots = {
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", "022a6979e6dab7aa5ae4c3e5e45f7e977112a7e63593820dbec1ec738a24f93c",
            "b137985ff484fb600db93107c77b0365c80d78f5b429ded0fd97361d077999eb", "36642e73c2540ab121e3a6bf9545b0a24982cd830eb13d3cd19de3ce6c021ec1",
            "33376a3bd63e9993708a84ddfe6c28ae58b83505dd1fed711bd924ec5a6239f0", "fe14a5426fbd70c0fa73f52342afed0da0bd23c4838662ccf6b88a3070ead97b",
            "e069fc12e231ccfd4516bf1617945fb3ccd5cc8910d92d6265289f088f777fdd", "4ae191939f548d9934740b88dea2c5cb89bb8870fc4505cd79dec6bbfaaee9cb"};
        for (int size = 0; size < roots.size(); ++size) {
            QCOMPARE(root(size).toHex(), roots[size]);
            QVERIFY2(text.contains(roots[size]), roots[size].constData());
        }
    }

    void pathsInATreeOfSevenAreThoseOfTheDefinition()
    {
        const auto node = [this](int level, qint64 index) { return *m_leaves({level, index}); };
        // The tree of seven: ((ab)(cd))((ef)g).
        QCOMPARE(*inclusionProof(std::cref(m_leaves), 0, 7), (std::vector<QByteArray>{leaf(1), node(1, 1), sha('\1' + node(1, 2) + leaf(6))}));
        QCOMPARE(*inclusionProof(std::cref(m_leaves), 3, 7), (std::vector<QByteArray>{leaf(2), node(1, 0), sha('\1' + node(1, 2) + leaf(6))}));
        QCOMPARE(*inclusionProof(std::cref(m_leaves), 6, 7), (std::vector<QByteArray>{node(1, 2), node(2, 0)}));
        // That seven goes on from three: c, d, ab and efg; from four, which is a complete subtree: efg alone; from six: ef, g, abcd.
        QCOMPARE(*consistencyProof(std::cref(m_leaves), 3, 7), (std::vector<QByteArray>{leaf(2), leaf(3), node(1, 0), sha('\1' + node(1, 2) + leaf(6))}));
        QCOMPARE(*consistencyProof(std::cref(m_leaves), 4, 7), (std::vector<QByteArray>{sha('\1' + node(1, 2) + leaf(6))}));
        QCOMPARE(*consistencyProof(std::cref(m_leaves), 6, 7), (std::vector<QByteArray>{node(1, 2), leaf(6), node(2, 0)}));
        QVERIFY(!inclusionProof(std::cref(m_leaves), 7, 7));
        QVERIFY(!consistencyProof(std::cref(m_leaves), 8, 7));
    }

    void everyProofOfEveryTreeConvincesTheVerifierAndNoneOfAnotherDoes()
    {
        for (qint64 size = 1; size <= largest; ++size) {
            const verify::Hash whole = plain(root(size));
            for (qint64 index = 0; index < size; ++index) {
                const auto path = plain(*inclusionProof(std::cref(m_leaves), index, size));
                QVERIFY(verify::isIncluded(plain(leaf(index)), quint64(index), quint64(size), path, whole));
                QVERIFY(!verify::isIncluded(plain(leaf(index + 1)), quint64(index), quint64(size), path, whole));
                QVERIFY(size == 1 || !verify::isIncluded(plain(leaf(index)), quint64(index == 0 ? 1 : index - 1), quint64(size), path, whole));
                auto longer = path;
                longer.push_back(whole);
                QVERIFY(!verify::isIncluded(plain(leaf(index)), quint64(index), quint64(size), longer, whole));
            }
            for (qint64 first = 0; first <= size; ++first) {
                const auto steps = plain(*consistencyProof(std::cref(m_leaves), first, size));
                QVERIFY(verify::isContinued(quint64(first), plain(root(first)), quint64(size), whole, steps));
                QVERIFY(!verify::isContinued(quint64(first), plain(root(first + 1)), quint64(size), whole, steps));
                QVERIFY(first == 0 || !verify::isContinued(quint64(first), plain(root(first)), quint64(size), plain(root(size + 1)), steps));
                if (!steps.empty()) {
                    auto shorter = steps;
                    shorter.pop_back();
                    QVERIFY(!verify::isContinued(quint64(first), plain(root(first)), quint64(size), whole, shorter));
                }
            }
        }
    }

    void aTreeGrownFromAnywhereHasTheSameRoot()
    {
        for (qint64 first = 0; first <= largest; ++first) {
            std::vector<verify::Hash> parts;
            for (const Place& place : frontierOf(first)) {
                parts.push_back(plain(*m_leaves(place)));
            }
            auto tree = verify::Tree::from(quint64(first), parts);
            QVERIFY(tree);
            for (qint64 n = first; n < largest; ++n) {
                QCOMPARE(tree->root(), plain(root(n)));
                tree->add(plain(leaf(n)));
            }
            parts.emplace_back();
            QVERIFY(!verify::Tree::from(quint64(first), parts));
        }
    }

    void whatBecomesCompleteWithALeafIsAllThatItNeeds()
    {
        QCOMPARE(completedBy(0), std::vector<Place>());
        QCOMPARE(completedBy(1), (std::vector<Place>{{1, 0}}));
        QCOMPARE(completedBy(7), (std::vector<Place>{{1, 3}, {2, 1}, {3, 0}}));
        QCOMPARE(frontierOf(7), (std::vector<Place>{{2, 0}, {1, 2}, {0, 6}}));
    }

    void aProofAmongTenMillionReadsFewHashes()
    {
        int asked = 0;
        const Nodes nodes = [&asked](Place) -> Result<QByteArray> {
            ++asked;
            return QByteArray(32, 'x');
        };
        QVERIFY(inclusionProof(nodes, 1'234'567, 10'000'001));
        QVERIFY(consistencyProof(nodes, 7'654'321, 10'000'001));
        QVERIFY2(asked < 150, qPrintable(QString::number(asked)));
    }

    void checkpointsAreReadByTheVerifierAndBySignatureAlone()
    {
        const seal::SigningKey key = seal::SigningKey::made();
        const TreeHead head{u"counterfoil/log-1"_s, 7, root(7), 1'742'000'000'000};
        const QByteArray note = signedHead(head, key);
        const NoteKey signer{head.origin, key.publicKey().key};
        QCOMPARE(*headOf(note, signer), head);
        QCOMPARE(*NoteKey::fromText(signer.text()), signer);
        const auto plainHead = verify::headFrom(bytesOf(note));
        QVERIFY(plainHead);
        QCOMPARE(plainHead->size, quint64(7));
        const auto plainKey = verify::NoteKey::from(signer.text().toStdString());
        QVERIFY(plainKey && verify::signerOf(*plainHead, {*plainKey}));
        QCOMPARE(verify::minisignKey(key.publicKey().text().toStdString()), std::optional(bytesOf(key.publicKey().key)));
        for (qsizetype at = 0; at < note.size(); ++at) {
            QByteArray changed = note;
            changed[at] = char(changed[at] ^ 4);
            QVERIFY2(!headOf(changed, signer), qPrintable(QString::number(at)));
            const auto read = verify::headFrom(bytesOf(changed));
            QVERIFY2(!read || !verify::signerOf(*read, {*plainKey}), qPrintable(QString::number(at)));
        }
        QVERIFY(!headOf(note, {head.origin, seal::SigningKey::made().publicKey().key}));
        QVERIFY(!headOf(note, {u"another"_s, signer.key}));
    }

    void anEntryHasOneWayOfBeingWritten()
    {
        const Entry entry{3, 1'742'000'000'000, {ActKind::SearchRun, ActOutcome::Done, u"jo\"\\é"_s, {{u"repository"_s, u"rp-1"_s}}, {{u"records"_s, qint64(12)}, {u"query"_s, u"ab12"_s}}}};
        const QByteArray bytes = *canonicalBytes(entry);
        QCOMPARE(bytes, QByteArray("{\"act\":\"search.run\",\"at\":1742000000000,\"by\":\"person:jo\\\"\\\\\xC3\xA9\",\"clock\":\"system\",\"n\":3,\"of\":[[\"repository\",\"rp-1\"]],"
                                   "\"outcome\":\"done\",\"told\":{\"query\":\"ab12\",\"records\":12},\"v\":1}"));
        Result<Entry> read = entryFrom(bytes);
        QVERIFY(read);
        QCOMPARE(*canonicalBytes(*read), bytes);
        QVERIFY(verify::jsonFrom(bytesOf(bytes)));
        for (const QByteArray& other : {QByteArray(bytes + ' '), QByteArray(bytes).replace(":3,", ": 3,"), QByteArray(bytes).replace("12}", "12.0}"), QByteArray(bytes).replace("12}", "012}"),
                                        QByteArray(bytes).replace("\"jo", "\"\\u006ao"), QByteArray(bytes).replace("\"clock\":\"system\",", ""), QByteArray(bytes).replace("done", "d\xFFne")}) {
            if (other != bytes) {
                QVERIFY2(!entryFrom(other), other.constData());
            }
        }
        QCOMPARE(entryFrom(QByteArray(bytes).replace("\"v\":1", "\"v\":2")).error().kind, ErrorKind::Conflict);
    }

    void nothingThatSomebodyTypedStandsInTheLog()
    {
        const auto isHeld = [](Act act) { return canonicalBytes({0, 1, std::move(act)}).has_value(); };
        QVERIFY(isHeld({ActKind::SearchRun, ActOutcome::Done, u"jo"_s, {{u"communication"_s, u"cm-1"_s}}, {{u"query"_s, u"0af1"_s}}}));
        QVERIFY(!isHeld({ActKind::SearchRun, ActOutcome::Done, u"Jo Miller"_s, {}, {}}));
        QVERIFY(!isHeld({ActKind::SearchRun, ActOutcome::Done, u"jo"_s, {}, {{u"query"_s, u"customer:\"Jo Miller\""_s}}}));
        QVERIFY(!isHeld({ActKind::SearchRun, ActOutcome::Done, u"jo"_s, {}, {{u"mail"_s, u"jo@example.org"_s}}}));
        QVERIFY(!isHeld({ActKind::RecordOpen, ActOutcome::Done, u"jo"_s, {{u"communication"_s, u"Letter to Jo"_s}}, {}}));
        QVERIFY(!isHeld({ActKind::RecordOpen, ActOutcome::Done, u"jo"_s, {{u"communication"_s, QString()}}, {}}));
        QVERIFY(!isHeld({ActKind::RecordOpen, ActOutcome::Done, u"jo"_s, {}, {{u"pages"_s, qint64(-1)}}}));
        QVERIFY(!isHeld({ActKind::RecordOpen, ActOutcome::Done, u"jo"_s, {}, {{u"a"_s, qint64(1)}, {u"a"_s, qint64(2)}}}));
    }

    void everyKindAndOutcomeHasAWordOfItsOwn()
    {
        for (int i = 0; i < actKindCount; ++i) {
            QCOMPARE(actKindNamed(codeOf(ActKind(i))), std::optional(ActKind(i)));
        }
        for (int i = 0; i < actOutcomeCount; ++i) {
            QCOMPARE(actOutcomeNamed(codeOf(ActOutcome(i))), std::optional(ActOutcome(i)));
        }
        QVERIFY(!actKindNamed(u"record.deleted"));
    }
};

QTEST_GUILESS_MAIN(ActivityTreeTest)
#include "activity_tree_test.moc"
