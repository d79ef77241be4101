// What is told of two hundred customers of an estate is what its truth file says of them, and nothing that it says of anybody else.
#include "models/base/text.h"
#include "models/evidence/contact_heat.h"
#include "models/evidence/find_customers.h"
#include "models/query/parse.h"
#include "models/search/index_reader.h"
#include "tests/support/estate_truth.h"

using namespace cf;
using namespace Qt::StringLiterals;
using test::EstateTruth;

namespace {

struct Expected {
    int letters = 0;
    qint64 first = 0, last = 0;
};
using Uses = std::map<QString, Expected>;

void use(Uses& uses, const QString& value, const QJsonObject& letter, QSet<QString>& seen)
{
    if (value.isEmpty()) {
        return;
    }
    const qint64 at = letter[u"sent"_s].toObject()[u"utc"_s].toInteger();
    Expected& one = uses[value];
    one.letters += seen.contains(value) ? 0 : 1;
    seen << value;
    one.first = one.first == 0 ? at : std::min(one.first, at);
    one.last = std::max(one.last, at);
}

QString compared(const std::vector<evidence::UsedValue>& told, const Uses& expected)
{
    if (told.size() != expected.size()) {
        return u"%1 values told, %2 expected"_s.arg(told.size()).arg(expected.size());
    }
    for (const evidence::UsedValue& one : told) {
        const auto found = expected.find(one.value);
        if (found == expected.end()) {
            return u"not of this customer: "_s + one.value;
        }
        if (one.letters != found->second.letters || !one.first || one.first->utc != found->second.first || !one.last || one.last->utc != found->second.last) {
            return u"%1: %2 letters told, %3 expected"_s.arg(one.value).arg(one.letters).arg(found->second.letters);
        }
    }
    return {};
}

constexpr const char* failedStates = "BOUNCED_HARD BOUNCED_SOFT_FINAL BLOCKED RETURNED_MAIL UNDELIVERABLE REJECTED_BY_PROVIDER EXPIRED LOST";
constexpr const char* arrivedStates = "DELIVERED ACCEPTED_BY_RECIPIENT_SERVER DISPLAYED OPENED DOWNLOADED CLICKED RESPONDED";

} // namespace

class CustomerTruthTest : public QObject
{
    Q_OBJECT

    EstateTruth m_estate;
    std::map<QString, std::vector<const QJsonObject*>> m_byCustomer; ///< by key
    std::optional<store::Database> m_database;
    search::IndexReader m_reader;
    std::unique_ptr<search::SearchIndex> m_index;
    query::Calendar m_calendar{QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch(), QTimeZone("Europe/Berlin"), Qt::Monday};

    static bool isOf(const QJsonObject& leg, const QString& customer) { return identifierKey(leg[u"customer"_s].toString()) == identifierKey(customer); }
    std::vector<const QJsonObject*> lettersTo(const QString& customer) const
    {
        const auto found = m_byCustomer.find(identifierKey(customer));
        return found == m_byCustomer.end() ? std::vector<const QJsonObject*>() : found->second;
    }
    evidence::CustomerFile told(const QString& customer)
    {
        auto file = evidence::readCustomer(*m_database, *m_index, customer, m_calendar);
        return file ? std::move(*file) : evidence::CustomerFile();
    }
    /// The ids with most letters, and every third of the others, 200 in all.
    QStringList customers() const
    {
        std::map<QString, int> counts;
        for (const QJsonObject& letter : m_estate.letters) {
            for (const QJsonObject& leg : EstateTruth::legsOf(letter)) {
                ++counts[leg[u"customer"_s].toString()];
            }
        }
        counts.erase(QString());
        std::vector<std::pair<int, QString>> order;
        for (const auto& [id, count] : counts) {
            order.emplace_back(-count, id);
        }
        std::ranges::sort(order);
        QStringList ids;
        for (size_t i = 0; i < order.size() && ids.size() < 200; i += i < 150 ? 1 : 3) {
            ids << order[i].second;
        }
        return ids;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_estate.fill(6000, 3));
        for (const QJsonObject& letter : m_estate.letters) {
            QSet<QString> keys;
            for (const QJsonObject& leg : EstateTruth::legsOf(letter)) {
                keys << identifierKey(leg[u"customer"_s].toString());
            }
            for (const QString& key : keys) {
                m_byCustomer[key].push_back(&letter);
            }
        }
        auto database = store::Database::open(m_estate.folder.filePath(u"cache.sqlite"_s), store::Database::Mode::ReadOnly);
        QVERIFY(database.has_value());
        m_database.emplace(std::move(*database));
        m_index = search::indexedSearch(*m_database, m_reader);
    }

    void howOftenACustomerWasContactedIsWhatTheTruthSaysAndWhatSearchFinds()
    {
        int asked = 0, empty = 0;
        for (const QString& id : customers().mid(0, 25)) {
            const evidence::ContactHeat heat = evidence::contactHeatOf(told(id));
            QVERIFY(!heat.isPart && !heat.months.empty());
            std::map<QDate, std::map<QString, int>> expected; // by channel; all of a month under an empty one
            for (const QJsonObject* letter : lettersTo(id)) {
                QSet<QString> channels{QString()};
                for (const QJsonObject& leg : EstateTruth::legsOf(*letter)) {
                    if (isOf(leg, id)) {
                        channels << leg[u"channel"_s].toString();
                    }
                }
                const QDate day = EstateTruth::dayOf(*letter);
                for (const QString& channel : channels) {
                    ++expected[QDate(day.year(), day.month(), 1)][channel];
                }
            }
            QCOMPARE(heat.months.front().first, expected.begin()->first);
            QCOMPARE(heat.months.back().first, expected.rbegin()->first);
            const auto found = [&](const QString& text) { return m_index->total({*query::parse(text), m_calendar}).value_or(search::Total{-1, true, 0, {}, {}, 0}).total; };
            for (size_t at = 0; at < heat.months.size(); ++at) {
                const evidence::ContactMonth& month = heat.months[at];
                QCOMPARE(month.first, heat.months.front().first.addMonths(int(at))); // none is left out
                QCOMPARE(month.all.count, qint64(expected[month.first][QString()]));
                for (size_t i = 0; i < heat.channels.size(); ++i) {
                    QCOMPARE(month.byChannel[i].count, qint64(expected[month.first][QString(code(heat.channels[i]))]));
                    if (month.byChannel[i].count > 0) {
                        QCOMPARE(found(month.byChannel[i].query), month.byChannel[i].count);
                        ++asked;
                    }
                }
                if (month.all.count > 0) {
                    QCOMPARE(found(month.all.query), month.all.count);
                } else {
                    ++empty;
                }
            }
        }
        QVERIFY(asked > 100 && empty > 0);
    }

    void aLetterByTwoChannelsIsOneOfItsMonth()
    {
        evidence::CustomerFile file = told(customers().first());
        const evidence::ContactHeat before = evidence::contactHeatOf(file);
        cache::CustomerLetter& letter = file.letters.front(); // the newest
        const auto own = std::ranges::find_if(letter.legs, [&](const cache::LetterLeg& leg) { return evidence::isOf(leg, file.story.id); });
        QVERIFY(own != letter.legs.end() && own->channel != Channel::BranchHandover && letter.sent);
        cache::LetterLeg other = *own;
        other.channel = Channel::BranchHandover;
        letter.legs.push_back(other);
        const evidence::ContactHeat after = evidence::contactHeatOf(file);
        QCOMPARE(after.channels.size(), before.channels.size() + 1);
        QCOMPARE(after.channels.back(), Channel::BranchHandover); // the least used
        QCOMPARE(after.months.back().byChannel.back().count, qint64(1));
        QCOMPARE(after.months.back().all.count, before.months.back().all.count);
    }

    void ofMoreLettersThanWereLookedAtTheMonthThatIsNotWholeIsLeftOut()
    {
        evidence::CustomerFile file = told(customers().first());
        const evidence::ContactHeat whole = evidence::contactHeatOf(file);
        ++file.story.total.total;
        const evidence::ContactHeat part = evidence::contactHeatOf(file);
        QVERIFY(part.isPart);
        QVERIFY(part.months.front().first > whole.months.front().first);
        for (size_t i = 0; i < part.channels.size(); ++i) { // none that was used in what is left out alone
            QVERIFY(std::ranges::any_of(part.months, [i](const evidence::ContactMonth& month) { return month.byChannel[i].count > 0; }));
        }
    }

    void row5AllThatWentToACustomerIsToldAndNothingOfOthers()
    {
        const QStringList ids = customers();
        QCOMPARE(ids.size(), 200);
        int warnings = 0, sharedLetters = 0;
        for (const QString& id : ids) {
            const std::vector<const QJsonObject*> letters = lettersTo(id);
            const evidence::CustomerFile file = told(id);
            const evidence::CustomerStory& story = file.story;
            QCOMPARE(story.total.total, qint64(letters.size()));
            QCOMPARE(story.letters, int(letters.size()));
            Uses names, addresses, emails, phones, accounts, policies, claims, cases, loans;
            std::map<int, int> years;
            int shared = 0;
            QSet<QString> households;
            for (const QJsonObject* letter : letters) {
                QSet<QString> seenNames, seenAddresses, seenEmails, seenPhones;
                bool isShared = false;
                for (const QJsonObject& leg : EstateTruth::legsOf(*letter)) {
                    if (!isOf(leg, id)) {
                        isShared = true;
                        continue;
                    }
                    use(names, leg[u"recipient"_s].toString(), *letter, seenNames);
                    use(addresses, leg[u"address"_s].toString(), *letter, seenAddresses);
                    use(emails, leg[u"email"_s].toString(), *letter, seenEmails);
                    use(phones, leg[u"phone"_s].toString(), *letter, seenPhones);
                    households << letter->value(u"envelopes"_s).toArray().at(leg[u"envelope"_s].toInt()).toObject()[u"household"_s].toString();
                }
                shared += isShared;
                ++years[EstateTruth::dayOf(*letter).year()];
                for (const auto& [uses, field] : {std::pair{&accounts, u"account"_s}, std::pair{&policies, u"policy"_s}, std::pair{&claims, u"claim"_s},
                                                  std::pair{&cases, u"case"_s}, std::pair{&loans, u"loan"_s}}) {
                    QSet<QString> seen;
                    use(*uses, (*letter)[field].toString(), *letter, seen);
                }
            }
            households.remove({});
            for (const auto& [values, expected] : {std::pair{&story.names, &names}, std::pair{&story.addresses, &addresses}, std::pair{&story.emails, &emails},
                                                   std::pair{&story.phones, &phones}, std::pair{&story.accounts, &accounts}, std::pair{&story.policies, &policies},
                                                   std::pair{&story.claims, &claims}, std::pair{&story.cases, &cases}, std::pair{&story.loans, &loans}}) {
                const QString wrong = compared(*values, *expected);
                QVERIFY2(wrong.isEmpty(), qPrintable(id + u": "_s + wrong));
            }
            QCOMPARE(story.years, years);
            QCOMPARE(story.shared, shared);
            QCOMPARE(QSet<QString>(story.households.begin(), story.households.end()), households);
            sharedLetters += shared;
            warnings += int(story.warnings.size());
        }
        QVERIFY(sharedLetters > 50); // letters to several, of whom the others are left out
        QVERIFY(warnings > 5);
    }

    void addressesThatComeBackAreThoseOfTheTruth()
    {
        for (const QString& id : customers()) {
            // In the order of sending; of equal instants nobody can say which came first, and then either is right.
            std::vector<const QJsonObject*> letters = lettersTo(id);
            std::ranges::stable_sort(letters, {}, [](const QJsonObject* letter) { return (*letter)[u"sent"_s].toObject()[u"utc"_s].toInteger(); });
            std::map<QString, int> failing; // e-mail addresses alone: of post and phones there are too few
            for (const QJsonObject* letter : letters) {
                for (const QJsonObject& leg : EstateTruth::legsOf(*letter)) {
                    if (!isOf(leg, id) || leg[u"channel"_s].toString() != u"EMAIL") {
                        continue;
                    }
                    const QString email = leg[u"email"_s].toString();
                    if (EstateTruth::stateIn(leg, failedStates)) {
                        ++failing[email];
                    } else if (EstateTruth::stateIn(leg, arrivedStates)) {
                        failing.erase(email);
                    }
                }
            }
            std::map<QString, int> said;
            for (const evidence::ReturnWarning& warning : told(id).story.warnings) {
                if (warning.channel == Channel::Email) {
                    said[warning.value] = warning.letters;
                    QVERIFY(warning.since.has_value());
                }
            }
            QCOMPARE(said, failing);
        }
    }

    void trap3WhatAHouseholdSharesIsNobodyElses()
    {
        int looked = 0;
        for (const QJsonObject& letter : m_estate.letters) {
            if (letter[u"trap"_s].toInt() != 3) {
                continue;
            }
            const QList<QJsonObject> legs = EstateTruth::legsOf(letter);
            const QString here = legs[0][u"customer"_s].toString(), there = legs[1][u"customer"_s].toString();
            const evidence::CustomerStory story = told(here).story;
            for (const evidence::UsedValue& name : story.names) {
                QVERIFY2(name.value != legs[1][u"recipient"_s].toString() || legs[0][u"recipient"_s] == legs[1][u"recipient"_s], qPrintable(here + there));
            }
            QVERIFY(story.shared > 0);
            ++looked;
        }
        QVERIFY(looked >= 3);
    }

    void trap10AnIdWithoutItsZerosAndAFormerOneAreSaidAndNotMixed()
    {
        int looked = 0;
        for (const QJsonObject& letter : m_estate.letters) {
            if (letter[u"trap"_s].toInt() != 10) {
                continue;
            }
            const QString bare = EstateTruth::legsOf(letter)[0][u"customer"_s].toString();
            const QString whole = u"C-"_s + bare.mid(2).rightJustified(7, u'0');
            QString former;
            for (const QJsonValue& attribute : letter[u"attributes"_s].toArray()) {
                former = attribute.toArray().at(0).toString() == u"Former customer" ? attribute.toArray().at(1).toString() : former;
            }
            using Basis = evidence::OtherId::Basis;
            const auto names = [](const evidence::CustomerStory& story, const QString& id, Basis basis) {
                return std::ranges::any_of(story.otherIds, [&](const evidence::OtherId& other) { return other.id == id && other.basis == basis && other.letters > 0; });
            };
            const evidence::CustomerStory story = told(bare).story;
            QCOMPARE(names(story, former, Basis::Former), EstateTruth::legsOf(letter).size() == 1); // else nobody says whose
            QCOMPARE(story.letters, int(lettersTo(bare).size()));
            QCOMPARE(names(story, whole, Basis::SameNumber), !lettersTo(whole).empty());
            QVERIFY2(names(told(whole).story, bare, Basis::SameNumber), qPrintable(whole));
            QVERIFY2(names(told(former).story, bare, Basis::Successor), qPrintable(former));
            ++looked;
        }
        QVERIFY(looked >= 3);
    }

    void aCustomerIsFoundByIdNameAndAccount()
    {
        const QJsonObject& letter = m_estate.letters[100];
        const QJsonObject leg = EstateTruth::legsOf(letter)[0];
        const QString id = leg[u"customer"_s].toString(), name = leg[u"recipient"_s].toString(), account = letter[u"account"_s].toString();
        const auto finds = [&](const QString& typed, evidence::MetBy by) {
            const auto hits = evidence::findCustomers(*m_index, typed, m_calendar, 100);
            return hits && std::ranges::any_of(*hits, [&](const evidence::CustomerHit& hit) { return hit.id == id && hit.by == by; });
        };
        QVERIFY2(finds(id, evidence::MetBy::Id), qPrintable(id));
        QVERIFY2(finds(name.section(u' ', -1).left(5), evidence::MetBy::Name), qPrintable(name));
        QVERIFY2(account.isEmpty() || finds(account, evidence::MetBy::Account), qPrintable(account));
        QVERIFY(evidence::findCustomers(*m_index, u"nobody is called so"_s, m_calendar, 100)->empty());
        QVERIFY(evidence::findCustomers(*m_index, u"  "_s, m_calendar, 100)->empty());
    }

    void whoIsNotKnownHasAnEmptyStoryThatSaysWhatWasAsked()
    {
        const evidence::CustomerStory story = told(u"Z-99 x"_s).story;
        QCOMPARE(story.letters, 0);
        QCOMPARE(story.query, u"customer:\"Z-99 x\""_s);
        QVERIFY(!evidence::readCustomer(*m_database, *m_index, u"  "_s, m_calendar).has_value());
    }
};

QTEST_GUILESS_MAIN(CustomerTruthTest)
#include "customer_truth_test.moc"
