// A cache with letters of many customers, of which those of one are to be erased: her name, address and numbers stand in facts of now and of earlier, in recipients, events as they
// were sent, texts, what was set aside, a dictionary that was made of her words, and merged segments of the index.
#pragma once

#include "models/base/text.h"
#include "models/cache/delivery_notices.h"
#include "models/cache/erased_records.h"
#include "models/cache/subject_words.h"
#include "models/store/packed_text.h"
#include "models/sync/carry_out_erasure.h"
#include "models/sync/index_keeping.h"
#include "models/sync/profile_traces.h"
#include "tests/support/removal_world.h"

namespace cf::test {

inline const Repository vault = repositoryCalled(u"Vault"_s);
inline const QString subjectName = u"Erika Quandersmith"_s, subjectStreet = u"17 Nightingale Crescent, Oldenmoor"_s, subjectCustomer = u"CU-884213"_s, subjectMail = u"erika.q@oldenmoor.example"_s;

inline bool isHers(int number) { return number % 50 == 3; }

/// Every fiftieth is to the subject.
inline Communication letterOf(int number, bool isAmended = false)
{
    Communication c = recordOf(vault, number);
    RecipientLeg& leg = c.legs.front();
    leg.customer = isHers(number) ? subjectCustomer : u"CU-1%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    leg.recipient = isHers(number) ? subjectName : u"Person %1"_s.arg(number);
    leg.address = isHers(number) ? subjectStreet : u"%1 High Street"_s.arg(number);
    leg.email = isHers(number) ? subjectMail : u"person%1@example.org"_s.arg(number);
    leg.id = legId(c.id, leg.envelope, leg.customer, leg.recipient, leg.channel);
    c.account = isHers(number) ? u"AC-55512345"_s : u"AC-1%1"_s.arg(number, 7, 10, QLatin1Char('0'));
    c.documentId = u"VLT-%1"_s.arg(number, 6, 10, QLatin1Char('0'));
    c.title = isAmended ? u"Statement, amended"_s : isHers(number) ? u"Statement for %1"_s.arg(subjectName) : u"Statement"_s;
    c.record->token = isAmended ? u"t2"_s : u"t1"_s;
    c.record->holds.clear();
    return c;
}

inline QString textOf(int number)
{
    return isHers(number) ? u"Dear %1,\nyour account AC-55512345 at %2 shows a balance of %3 guilders.\nWith regards from the bank, page one of one, terms apply."_s.arg(subjectName, subjectStreet).arg(number * 17)
                          : u"Dear Person %1,\nyour account shows a balance of %2 guilders.\nWith regards from the bank, page one of one, terms apply."_s.arg(number).arg(number * 13);
}

class ErasureWorld : public RemovalWorld
{
public:
    explicit ErasureWorld(const QString& directory)
        : RemovalWorld(directory)
        , profile(directory)
    {}
    /// Some letters were amended later, and hers were all: what was said first lies in earlier rows.
    void fillLetters(int letters)
    {
        write([](store::Database& database) { return cache::addRepository(database, vault); });
        for (int first = 0; first < letters; first += 50) {
            put(first, std::min(50, letters - first), false);
        }
        for (int first = 0; first < letters; first += 50) {
            put(first, 5, true);
        }
        write([](store::Database& database) { return database.execute(u"UPDATE index_state SET next_unbuilt = NULL"); });
        sync::IndexKeeping index(*cache);
        QCoro::waitFor(index.run(false, {}));
    }
    void put(int first, int count, bool isAmended, UtcMs at = 2000)
    {
        write([first, count, isAmended, at](store::Database& database) -> Result<void> {
            connectors::Page page;
            QHash<QString, sync::Looked> looked;
            for (int number = first; number < first + count; ++number) {
                const Communication c = letterOf(number, isAmended);
                sync::Looked look;
                look.ref = c.renditions.front().source;
                const QByteArray text = textOf(number).toUtf8();
                look.sha256 = sha256Of(text);
                look.bytes = text.size();
                look.extraction.emplace();
                look.extraction->state = TextState::Extracted;
                look.extraction->text = QString::fromUtf8(text);
                looked.insert(look.ref.nativeId, look);
                page.changes.push_back(connectors::Upsert{c});
                if (isHers(number) && !isAmended) {
                    connectors::Aside aside;
                    aside.what.nativeId = look.ref.nativeId;
                    aside.what.position = u"$.note"_s;
                    aside.what.reason = u"not text"_s;
                    aside.what.raw = u"{\"note\": \"%1\"}"_s.arg(subjectName);
                    page.changes.push_back(aside);
                }
            }
            page.last = true;
            CF_TRY([[maybe_unused]] const auto applied, sync::applyPage(database, vault.id, page, looked, 1000, at + (isAmended ? 500 : 0)));
            return {};
        });
    }
    /// What a gateway told of each of her letters, as it was sent.
    void addEvents(int letters)
    {
        write([letters](store::Database& database) -> Result<void> {
            CF_TRY(cache::EventKeeping keeping, cache::EventKeeping::begin(database, vault.id));
            for (int number = 0; number < letters; ++number) {
                FeedEvent event;
                event.id = QString::number(number);
                event.source = u"gateway"_s;
                event.notices = {DeliveryNotice()};
                event.raw = u"{\"document\": \"VLT-%1\", \"to\": \"%2\"}"_s.arg(number, 6, 10, QLatin1Char('0')).arg(isHers(number) ? subjectMail : u"person@example.org"_s).toUtf8();
                CF_CHECK(keeping.keep(event, identifierKey(u"VLT-%1"_s.arg(number, 6, 10, QLatin1Char('0'))), 3000));
            }
            return {};
        });
    }
    std::vector<CommunicationId> hers(int letters) const
    {
        std::vector<CommunicationId> all;
        for (int number = 0; number < letters; ++number) {
            if (isHers(number)) {
                all.push_back(letterOf(number).id);
            }
        }
        return all;
    }
    std::vector<SubjectWords> words(const std::vector<CommunicationId>& letters)
    {
        const auto read = cache->readers().read([letters](store::Database& database) { return cache::subjectWords(database, letters); }).result();
        return read.value_or(std::vector<SubjectWords>());
    }
    Result<ErasureOutcome> erase(const std::vector<CommunicationId>& letters, std::function<void(const char*)> reached = [](const char*) {})
    {
        sync::ErasureCall call;
        call.letters = letters;
        call.decision = u"ER-1"_s;
        call.reached = std::move(reached);
        return QCoro::waitFor(sync::carryOutErasure(*cache, clock, std::move(call)));
    }
    TraceReport search(const std::vector<SubjectWords>& words) const { return sync::searchProfile(profile, words, 5000).value_or(TraceReport()); }
    /// Each place with what it is.
    static QString told(const TraceReport& report)
    {
        QStringList all;
        for (const ProfileTrace& one : report.found) {
            all << u"%1, %2: %3 ×%4%5"_s.arg(one.file, one.place, one.kind).arg(one.times).arg(one.stands ? u" (stands)"_s : u""_s);
        }
        return all.join(u'\n');
    }

    FakeClock clock;
    QString profile;
};

} // namespace cf::test
