// The traps of data model 7.6 that need no archive: in a cache that the estate was filled into, what the search and the record say of
// the record that is this trap. 8,000 records, so that each trap lies there four times, in all its variants.
#include "app/sandbox/estate/estate_fill.h"
#include "app/sandbox/estate/estate_plan.h"
#include "models/cache/read_copies.h"
#include "models/cache/read_record.h"
#include "models/evidence/result_export.h"
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "models/search/indexed_search.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cf;
using namespace Qt::StringLiterals;

namespace {

constexpr UtcMs day = 86'400'000;

QString quoted(const QString& value) { return u'"' + QString(value).replace(u'"', u"\\\""_s) + u'"'; }

/// A record that is a trap: the truth of it.
struct Trapped {
    QJsonObject truth;
    QString text(const char* field) const { return truth[QLatin1StringView(field)].toString(); }
    QJsonObject leg(int index = 0) const { return truth[u"legs"][index].toObject(); }
    UtcMs sentAt() const { return truth[u"sent"][u"utc"].toInteger(); }
    QString attribute(const QString& name) const
    {
        for (const QJsonValue one : truth[u"attributes"].toArray()) {
            if (one[0].toString() == name) {
                return one[1].toString();
            }
        }
        return {};
    }
};

} // namespace

class EstateTrapsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QList<QJsonObject> m_truth;
    std::optional<store::Database> m_database;
    search::IndexReader m_reader;

    /// Never empty: a test without a record proves nothing.
    std::vector<Trapped> trapped(int trap)
    {
        std::vector<Trapped> found;
        for (const QJsonObject& one : std::as_const(m_truth)) {
            if (one[u"trap"].toInt() == trap) {
                found.push_back({one});
            }
        }
        [&] { QVERIFY2(found.size() == 4, qPrintable(u"trap %1 lies here %2 times"_s.arg(trap).arg(found.size()))); }();
        return found;
    }
    search::Question question(const QString& text)
    {
        const auto parsed = query::parse(text);
        [&] { QVERIFY2(parsed.has_value(), qPrintable(text)); }();
        return {*parsed, {estate::readUntil, QTimeZone("Europe/Berlin"), Qt::Monday}};
    }
    qint64 total(const QString& text)
    {
        const auto found = search::indexedSearch(*m_database, m_reader)->total(question(text));
        [&] { QVERIFY2(found.has_value(), found ? "" : qPrintable(text + found.error().detail)); }();
        return found ? found->total : -1;
    }
    /// Whether the record is among what the query finds.
    bool isFoundBy(const QString& text, const Trapped& one)
    {
        const auto rows = search::indexedSearch(*m_database, m_reader)->rows(question(u"document:%1 %2"_s.arg(quoted(one.text("document")), text)), {});
        [&] { QVERIFY2(rows.has_value(), rows ? "" : qPrintable(text + rows.error().detail)); }();
        return rows && std::ranges::any_of(rows->rows, [&](const search::Row& row) { return row.title == one.text("title"); });
    }
    std::vector<search::Row> rowsOf(const Trapped& one)
    {
        const auto rows = search::indexedSearch(*m_database, m_reader)->rows(question(u"document:"_s + quoted(one.text("document"))), {});
        [&] { QVERIFY(rows && !rows->rows.empty()); }();
        return rows ? rows->rows : std::vector<search::Row>();
    }
    cache::Record recordOf(const Trapped& one)
    {
        const auto read = cache::readRecord(*m_database, rowsOf(one).front().id.value());
        [&] { QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().detail)); }();
        return read.value_or(cache::Record());
    }

private Q_SLOTS:
    void initTestCase()
    {
        estate::Filling filling;
        filling.profile = m_folder.path();
        filling.records = 4 * estate::trapEvery;
        filling.truth = m_folder.filePath(u"truth.jsonl"_s);
        const auto filled = estate::fill(filling);
        QVERIFY2(filled, qPrintable(filled ? QString() : filled.error().detail));
        QFile file(filling.truth);
        QVERIFY(file.open(QIODevice::ReadOnly));
        while (!file.atEnd()) {
            m_truth << QJsonDocument::fromJson(file.readLine()).object();
        }
        auto database = store::Database::open(m_folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        m_database.emplace(std::move(*database));
    }

    void trap2TheMailAndTheArchivedDocumentAreOneCommunicationInTwoFormats()
    {
        for (const Trapped& one : trapped(2)) {
            QVERIFY(isFoundBy(u"format:html"_s, one));
            QCOMPARE(recordOf(one).renditions.size(), size_t(2));
            QCOMPARE(total(u"document:"_s + quoted(one.text("document"))), qint64(1));
        }
    }

    void trap3AHouseholdsEnvelopeIsFoundByEachOfTheThree()
    {
        for (const Trapped& one : trapped(3)) {
            for (int leg = 0; leg < 3; ++leg) {
                QVERIFY(isFoundBy(u"customer:"_s + quoted(one.leg(leg)[u"customer"].toString()), one));
            }
            const cache::Record record = recordOf(one);
            QCOMPARE(record.communication.envelopes.size(), size_t(1));
            QVERIFY(isFoundBy(u"household:"_s + quoted(record.communication.envelopes[0].household), one));
        }
    }

    void trap4AMailToThreeWithoutAWordOfAnyIsSaidOfNobody()
    {
        for (const Trapped& one : trapped(4)) {
            QVERIFY(!isFoundBy(u"(delivered OR bounced OR viewed OR returned)"_s, one));
            for (const RecipientLeg& leg : recordOf(one).communication.legs) {
                QVERIFY(leg.events.empty());
            }
        }
    }

    void trap5InsertsAreFoundThoughTheDocumentDoesNotNameThem()
    {
        for (const Trapped& one : trapped(5)) {
            QVERIFY(isFoundBy(u"attr.Inserts:\"INS-0042; INS-0107\""_s, one));
            QVERIFY(isFoundBy(u"\"INS-0107\""_s, one));
        }
    }

    void trap6OneEnvelopeThatCameBackIsSeveralUndeliveredDocuments()
    {
        for (const Trapped& one : trapped(6)) {
            const QString package = u"package:"_s + quoted(one.text("package"));
            QVERIFY(total(package) > 1);
            QCOMPARE(total(package + u" returned"_s), total(package));
            QCOMPARE(total(package + u" delivered"_s), qint64(0));
        }
    }

    void trap7WhatWasArchivedTwiceIsADuplicateAndCountsTwice()
    {
        for (const Trapped& one : trapped(7)) {
            const QString document = u"document:"_s + quoted(one.text("document"));
            QVERIFY(total(document) >= 2);
            QCOMPARE(total(document + u" is:duplicate"_s), total(document));
            const auto copies = cache::readCopies(*m_database, rowsOf(one).front().id);
            QVERIFY(copies && qint64(copies->others.size()) == total(document) - 1);
            QVERIFY2(total(u"batch:RUN-0001"_s) >= 4, "one number, several runs");
        }
    }

    void trap8ACorrectionAndWhatItCorrectsPointAtEachOther()
    {
        for (const Trapped& one : trapped(8)) {
            const cache::Record record = recordOf(one);
            const auto corrected = std::ranges::find_if(record.related, [](const cache::Related& r) { return r.kind == RelationKind::Corrects && !r.incoming; });
            QVERIFY(corrected != record.related.end() && !corrected->id.isEmpty());
            const auto before = cache::readRecord(*m_database, corrected->id.value());
            QVERIFY(before.has_value());
            QVERIFY(std::ranges::any_of(before->related, [&](const cache::Related& r) { return r.incoming && r.target == one.text("document"); }));
            QVERIFY(before->communication.sent);
        }
    }

    void trap9AChainOfReissuesIsFollowedAndTheFirstDateIsKept()
    {
        for (const Trapped& one : trapped(9)) {
            const cache::Record record = recordOf(one);
            QVERIFY(std::ranges::any_of(record.related, [](const cache::Related& r) { return r.kind == RelationKind::ReissueOf && !r.incoming; }));
            QVERIFY(!one.attribute(u"Original date"_s).isEmpty());
            QVERIFY(isFoundBy(u"attr.\"Original date\":"_s + one.attribute(u"Original date"_s), one));
            QVERIFY(!isFoundBy(u"reissued"_s, one));
        }
    }

    void trap10ANumberThatLostItsZerosAndTheFormerOneFindTheCustomer()
    {
        for (const Trapped& one : trapped(10)) {
            const QString customer = one.leg()[u"customer"].toString();
            QVERIFY2(isFoundBy(u"customer:*"_s + customer.mid(2), one), qPrintable(customer)); // however many zeros stand before it
            QVERIFY(isFoundBy(u"customer:"_s + quoted(u"c "_s + customer.mid(2)), one));
            QVERIFY(isFoundBy(u"attr.\"Former customer\":"_s + quoted(one.attribute(u"Former customer"_s)), one));
            QVERIFY2(total(u"email:family@de.example.org"_s) >= 4, "an address that several people share");
        }
    }

    void trap11ATemplateCodeThatIsUsedAgainIsToldApartByItsVersion()
    {
        for (const Trapped& one : trapped(11)) {
            const QString code = u"template:"_s + quoted(one.truth[u"usages"][0][u"template"].toString());
            QVERIFY(isFoundBy(code + u" v:1"_s, one));
            QVERIFY(!isFoundBy(code + u" v:2.."_s, one));
            QVERIFY(isFoundBy(u"attr.\"Template version there\":\"DM 1.0, AS A\""_s, one));
        }
    }

    void trap12AnApprovalAfterUseAndABlockWithoutOneAreTold()
    {
        for (const Trapped& one : trapped(12)) {
            QVERIFY(!recordOf(one).communication.usages[0].approvedBy.isEmpty());
            QVERIFY(isFoundBy(u"attr.\"Approved on\":2025-12-30"_s, one));
            QVERIFY(isFoundBy(u"attr.\"Block not approved\":\"BLK-0815\""_s, one));
        }
    }

    void trap13SuppressedIsNeitherFailedNorForgotten()
    {
        for (const Trapped& one : trapped(13)) {
            QVERIFY(isFoundBy(u"suppressed reason:deceased"_s, one));
            QVERIFY(!isFoundBy(u"failed"_s, one));
            QVERIFY(!isFoundBy(u"no-evidence"_s, one));
        }
    }

    void trap14ABounceThatComesLateCountsAndDeliveredStaysOnRecord()
    {
        for (const Trapped& one : trapped(14)) {
            QVERIFY(isFoundBy(u"bounced"_s, one));
            QVERIFY(!isFoundBy(u"delivered"_s, one));
            QCOMPARE(recordOf(one).communication.legs[0].events.size(), size_t(2));
        }
    }

    void trap15AnEventThatIsLearntOfLateChangesNothingThatWasKnownBefore()
    {
        int learnt = 0;
        for (const Trapped& one : trapped(15)) {
            QVERIFY(isFoundBy(u"returned"_s, one));
            const UtcMs between = one.sentAt() + 30 * day;
            if (between >= estate::readUntil) {
                continue; // all of it was learnt at once
            }
            ++learnt;
            const QString then = QDateTime::fromMSecsSinceEpoch(between, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm");
            QVERIFY(isFoundBy(u"asof:%1"_s.arg(then), one));
            QVERIFY2(!isFoundBy(u"returned asof:%1"_s.arg(then), one), qPrintable(then));
        }
        QVERIFY(learnt > 0);
    }

    void trap16TimesWithoutAZoneAtTheEdgesOfDaysAndHours()
    {
        QStringList written;
        for (const Trapped& one : trapped(16)) {
            const Moment sent = recordOf(one).communication.sent.value_or(Moment());
            written << sent.text;
            QVERIFY(sent.zoneAssumed);
            QVERIFY2(isFoundBy(u"sent:"_s + sent.text.left(10), one), qPrintable(sent.text)); // as written
            const bool isMarch = sent.text.startsWith(u"2024-03");
            QCOMPARE(isFoundBy(u"sent:2024-03"_s, one), isMarch);
            if (sent.text.startsWith(u"2024-04-01T00:00")) {
                QVERIFY2(isFoundBy(u"sent:2024-03 tz:utc"_s, one), "22:00 of the day before, there");
                QVERIFY(!isFoundBy(u"sent:2024-04 tz:utc"_s, one));
            } else if (sent.text.startsWith(u"2024-10-27T02:30")) { // a time that clocks show twice
                QVERIFY(isFoundBy(u"sent:2024-10-27T02:30 tz:Europe/Berlin"_s, one));
            } else if (sent.text.startsWith(u"2024-03-31T02:30")) { // one that they skip
                QVERIFY(!isFoundBy(u"sent:2024-03-31T02:30 tz:Europe/Berlin"_s, one));
            }
        }
        written.removeDuplicates();
        QCOMPARE(written.size(), 4);
    }

    void trap19WhatCameWeeksLaterWasNotKnownThen()
    {
        int late = 0;
        for (const Trapped& one : trapped(19)) {
            const UtcMs between = one.sentAt() + 20 * day;
            if (between < estate::readUntil) {
                ++late;
                const QString then = QDateTime::fromMSecsSinceEpoch(between, Qt::UTC).toString(u"yyyy-MM-dd'T'hh:mm");
                QVERIFY(!isFoundBy(u"asof:"_s + then, one));
            }
            QVERIFY(isFoundBy({}, one));
        }
        QVERIFY(late > 0);
    }

    void trap23WhatWasDestroyedIsFoundAndIsMissing()
    {
        for (const Trapped& one : trapped(23)) {
            QVERIFY(isFoundBy(u"is:missing"_s, one));
            QVERIFY(isFoundBy(u"attr.Disposition:\"Destroyed, metadata kept\""_s, one));
        }
    }

    void trap24AFormatWithoutTextIsFoundByItsFormat()
    {
        for (const Trapped& one : trapped(24)) {
            QVERIFY(isFoundBy(u"format:afp"_s, one));
            const cache::Record record = recordOf(one);
            QVERIFY(record.renditions[0].extraction);
            QCOMPARE(record.renditions[0].extraction->state, TextState::Unsupported);
        }
    }

    void trap25FourThousandPagesAndNone()
    {
        int large = 0;
        for (const Trapped& one : trapped(25)) {
            const qint64 bytes = recordOf(one).renditions[0].rendition.bytes;
            large += bytes > 0;
            QCOMPARE(isFoundBy(u"pages:>=4000"_s, one), bytes > 0);
            QVERIFY(bytes == 0 || bytes == 40 * 1024 * 1024);
        }
        QCOMPARE(large, 2);
    }

    void trap26OneLetterToManyIsNotOneRecord()
    {
        for (const Trapped& one : trapped(26)) {
            QVERIFY(isFoundBy(u"\"general terms and conditions\""_s, one));
            QVERIFY(!isFoundBy(u"is:duplicate"_s, one));
        }
        QCOMPARE(recordOf(trapped(26)[0]).renditions[0].status.sha256, recordOf(trapped(26)[1]).renditions[0].status.sha256);
    }

    void trap27OneTextInTwoFilesIsOneHit()
    {
        for (const Trapped& one : trapped(27)) {
            const cache::Record record = recordOf(one);
            QCOMPARE(record.renditions.size(), size_t(2));
            QVERIFY(record.renditions[0].status.sha256 != record.renditions[1].status.sha256);
            QCOMPARE(record.renditions[0].extraction->text, record.renditions[1].extraction->text);
            QCOMPARE(total(u"document:"_s + quoted(one.text("document"))), qint64(1));
        }
    }

    void trap28ScriptsDirectionsAndFormsOfLetters()
    {
        QStringList names;
        for (const Trapped& one : trapped(28)) {
            const QString name = one.leg()[u"recipient"].toString();
            names << name;
            for (const auto form : {QString::NormalizationForm_C, QString::NormalizationForm_D}) {
                QVERIFY2(isFoundBy(u"recipient:"_s + quoted(name.normalized(form)), one), qPrintable(name));
            }
            QVERIFY(isFoundBy(u"\"full width\" fine"_s, one)); // typed plainly: wide letters and a ligature stand there
        }
        names.removeDuplicates();
        QCOMPARE(names.size(), 4);
    }

    void trap31ProofsAreToldApartFromWhatCustomersGot()
    {
        QCOMPARE(total(u"customer:SEED-0007"_s), qint64(4));
        for (const Trapped& one : trapped(31)) {
            QVERIFY(isFoundBy(u"attr.Output:PROOF"_s, one));
            QVERIFY(!isFoundBy(u"-attr.Output:PROOF"_s, one));
        }
    }

    void trap33AFormulaAsANameIsNoneInAnExport()
    {
        for (const Trapped& one : trapped(33)) {
            const search::Row row = rowsOf(one).front();
            QVERIFY(row.recipient.startsWith(u"=HYPERLINK"));
            QVERIFY(evidence::csvLine(row, {u"recipient"_s}).startsWith("\"'="));
        }
    }

    void trap34NumbersOfCardsInTextAndFileNamesAreFoundToBeDealtWith()
    {
        for (const Trapped& one : trapped(34)) {
            QVERIFY(isFoundBy(u"\"4111 1111 1111 1111\""_s, one));
            QVERIFY(recordOf(one).renditions[0].rendition.fileName.startsWith(u"4111111111111111_"));
        }
    }
};

QTEST_GUILESS_MAIN(EstateTrapsTest)
#include "estate_traps_test.moc"
