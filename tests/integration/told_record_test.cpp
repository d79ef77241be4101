// Records of which more or less is told, judged by a query: against the meaning told once more over plain values.
#include "models/query/told_record.h"
#include "tests/support/search_oracle.h"
#include "tests/support/search_random.h"

#include <QSet>
#include <QTest>

using namespace cf;
using namespace cf::test;
using namespace Qt::StringLiterals;
using query::Judged;

class ToldRecordTest : public QObject
{
    Q_OBJECT

    /// What no archive delivers is not told either: a search says of it that there is no data.
    static Communication toldOf(const SearchCorpus& corpus, const Communication& known, const QStringList& carried)
    {
        Communication told = known;
        const auto clear = [&](const QString& field, QString& value) {
            if (!carried.contains(field)) {
                value.clear();
            }
        };
        for (RecipientLeg& leg : told.legs) {
            clear(u"customer"_s, leg.customer);
            clear(u"recipient"_s, leg.recipient);
            clear(u"address"_s, leg.address);
            clear(u"email"_s, leg.email);
            clear(u"phone"_s, leg.phone);
        }
        for (Envelope& envelope : told.envelopes) {
            clear(u"household"_s, envelope.household);
            clear(u"envelope"_s, envelope.code);
        }
        for (RecipientLeg& leg : told.legs) {
            if (const auto events = corpus.events.find(leg.id); events != corpus.events.end()) {
                for (const SearchCorpus::KnownEvent& one : events->second) {
                    leg.events.push_back(one.event);
                }
            }
            std::stable_sort(leg.events.begin(), leg.events.end(),
                             [](const DeliveryEvent& a, const DeliveryEvent& b) { return a.at && (!b.at || a.at->utc < b.at->utc); });
        }
        return told;
    }

    /// What some archive delivers, as records have it.
    static QStringList carriedBy(const SearchCorpus& corpus)
    {
        QStringList names{u"subject"_s, u"doc"_s, u"attr"_s};
        for (const SearchCorpus::Archive& archive : corpus.archives) {
            names << archive.fields;
        }
        if (names.contains(u"state"_s)) {
            names << u"outcome"_s << u"grade"_s << u"reason"_s << u"delivered"_s;
        }
        names.removeDuplicates();
        return names;
    }

    /// Without some of the fields, and without some of the values of these.
    static QStringList lessOf(Communication& told, QStringList whole, SearchRandom& random)
    {
        static const QStringList ofLegs{u"customer"_s, u"recipient"_s, u"address"_s,  u"email"_s, u"phone"_s, u"household"_s, u"envelope"_s,
                                        u"platform"_s, u"channel"_s, u"channel-reason"_s, u"state"_s,    u"outcome"_s, u"grade"_s, u"reason"_s,  u"delivered"_s};
        static const QStringList ofUsages{u"template"_s, u"v"_s, u"approved-by"_s};
        const std::pair<QString, QString Communication::*> plain[] = {
            {u"type"_s, &Communication::type},   {u"account"_s, &Communication::account}, {u"campaign"_s, &Communication::campaign},
            {u"batch"_s, &Communication::batch}, {u"subject"_s, &Communication::title},   {u"doc"_s, &Communication::documentId}};
        for (const auto& [name, member] : plain) {
            if (random.one(3)) {
                whole.removeAll(name);
                (told.*member).clear();
            }
        }
        if (random.one(3)) {
            whole.removeIf([](const QString& name) { return ofLegs.contains(name); });
            std::erase_if(told.legs, [&](const RecipientLeg&) { return random.one(); });
        }
        if (random.one(3)) {
            whole.removeIf([](const QString& name) { return ofUsages.contains(name); });
            std::erase_if(told.usages, [&](const TemplateUsage&) { return random.one(); });
        }
        if (random.one(3)) {
            whole.removeAll(u"sent"_s);
            told.sent.reset();
            told.sentBasis = Communication::SentBasis::None;
        }
        whole.removeIf([&](const QString&) { return random.one(5); });
        return whole;
    }

private Q_SLOTS:
    void whatIsJudgedIsWhatASearchSays()
    {
        const quint32 first = qEnvironmentVariableIntValue("CF_SEED") != 0 ? quint32(qEnvironmentVariableIntValue("CF_SEED")) : 20'261'122;
        qint64 meant = 0, notMeant = 0, open = 0;
        for (quint32 seed = first; seed < first + 40; ++seed) {
            SearchRandom random(seed);
            const auto corpus = random.corpus();
            const QStringList carried = carriedBy(*corpus);
            for (int i = 0; i < 60; ++i) {
                const search::Question question = random.question();
                const SearchOracle oracle(*corpus, question);
                QSet<QString> found;
                for (const SearchOracle::Seen* seen : oracle.matching()) {
                    found.insert(seen->c->id.value());
                }
                for (const CommunicationId& id : corpus->order) {
                    const SearchCorpus::Version& last = corpus->versions.at(id).back();
                    if (last.to) {
                        continue;
                    }
                    Communication told = toldOf(*corpus, last.value, carried);
                    const QStringList whole = random.one() ? carried : lessOf(told, carried, random);
                    const RepositoryId where = last.value.renditions.front().source.repository;
                    const auto archive = std::find_if(corpus->archives.begin(), corpus->archives.end(),
                                                      [&](const SearchCorpus::Archive& one) { return one.repository.id == where; });
                    const Judged judged = query::judged(question.query, question.calendar, {told, archive->repository, whole});
                    const bool isFound = found.contains(id.value());
                    const bool isRight = judged == Judged::Open || (judged == Judged::Meant) == isFound;
                    QVERIFY2(isRight, qPrintable(u"seed %1: %2 %3 %4, whole: %5"_s.arg(seed)
                                                     .arg(query::print(question.query), id.value(), isFound ? u"is meant"_s : u"is not meant"_s,
                                                          whole.join(u' '))));
                    ++(judged == Judged::Open ? open : judged == Judged::Meant ? meant : notMeant);
                }
            }
        }
        qInfo("seed %u: %lld meant, %lld not meant, %lld open", first, meant, notMeant, open);
        QVERIFY(meant > 1'000 && notMeant > 10'000);
    }
};

QTEST_GUILESS_MAIN(ToldRecordTest)
#include "told_record_test.moc"
