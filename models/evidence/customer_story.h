// Everything that went to one customer, put together: what they are called and where they were reached, from when to when, what came back,
// what they consented to, what is linked, and what nobody tells. Only their own part of a letter counts: what a letter says of another
// recipient, of the same household too, is never this customer's. Source: interface 5.17 row 4; journeys S1; capabilities 5, 15, 63; data
// model 7.6, traps 3 and 10.
#pragma once

#include "models/cache/cache.h"
#include "models/cache/customer_letters.h"
#include "models/cache/customer_returns.h"
#include "models/evidence/consent_record.h"
#include "models/search/search_desk.h"

namespace cf::evidence {

struct LetterRef {
    CommunicationId id;
    QString documentId, title;
    std::optional<Moment> at; ///< sent, else issued
    friend bool operator==(const LetterRef&, const LetterRef&) = default;
};

/// A value as letters used it, and how often.
struct UsedValue {
    QString value;
    std::optional<Moment> first, last; ///< of the letters that used it; none of them tells a time: none
    int letters = 0;
    bool isLast = false; ///< the one used last, of those of its kind
    friend bool operator==(const UsedValue&, const UsedValue&) = default;
};

enum class ContactKind { Address, Email, Phone };
QLatin1StringView codeOf(ContactKind kind);

/// The last letters to an address came back or bounced, and none arrived there since.
struct ReturnWarning {
    ContactKind kind = ContactKind::Address;
    QString value; ///< empty: the letters do not tell it
    Channel channel = Channel::Unknown;
    std::optional<Moment> since; ///< of the first that failed
    int letters = 0;             ///< that failed since
    int open = 0;                ///< sent since, of which nothing is known
    QString reason;              ///< of the last
    LetterRef last;
    bool isCurrent = true; ///< nothing else of its kind was used later
    friend bool operator==(const ReturnWarning&, const ReturnWarning&) = default;
};

enum class ConsentKind { Unsubscribed, Complaint, Suppressed, Stated };
QLatin1StringView codeOf(ConsentKind kind);
/// Something that tells of consent, with its date. Stated: an attribute of a letter, true of that letter.
struct ConsentStep {
    ConsentKind kind = ConsentKind::Stated;
    std::optional<Moment> at;
    QString contact, name, value; ///< name, value: of an attribute
    Channel channel = Channel::Unknown;
    LetterRef letter;
    friend bool operator==(const ConsentStep&, const ConsentStep&) = default;
};

struct StoryLink {
    RelationKind kind = RelationKind::Corrects;
    bool isIncoming = false; ///< the other one points at this letter
    LetterRef letter;
    QString target;
    CommunicationId opens; ///< empty: the other one is not here
    friend bool operator==(const StoryLink&, const StoryLink&) = default;
};

/// Another id that may be the same customer's. Its letters are not among these: whether it is the same, a person says.
struct OtherId {
    enum class Basis {
        Former,    ///< letters to this customer name it as a former id
        Successor, ///< letters to it name this one as a former id
        SameNumber ///< the same but for zeros, in an archive that does not say that its ids are numbers
    };
    QString id;
    Basis basis = Basis::Former;
    QString attribute; ///< that names it
    int letters = 0;
    friend bool operator==(const OtherId&, const OtherId&) = default;
};

struct CustomerStory {
    QString id;            ///< as asked
    QString query;         ///< finds the letters
    QStringList writtenAs; ///< ids as letters write them, the most frequent first
    search::Total total;   ///< of the query
    int letters = 0;       ///< looked at; fewer than the total: the newest
    int shared = 0;        ///< had other recipients as well
    int undated = 0;       ///< do not tell when they were sent
    std::map<int, int> years; ///< of sending, by the clock as written
    std::vector<UsedValue> names, addresses, emails, phones;                         ///< the last used first
    std::vector<UsedValue> accounts, policies, claims, cases, loans, units;          ///< the most frequent first
    QStringList households;
    std::vector<OtherId> otherIds;
    std::vector<ReturnWarning> warnings; ///< the latest first
    std::vector<ConsentStep> consents;   ///< oldest first, those without a time last
    std::vector<StoryLink> links;        ///< the newest first
    std::vector<RecordedConsent> recorded; ///< what consent records of workspaces say, by purpose, then oldest first
    cache::CustomerReturns returns; ///< what was made for them and did not come back, or is shown no more
};

/// Whether a leg is this customer's: the id as it is compared in the archive the letter comes from.
bool isOf(const cache::LetterLeg& leg, const QString& customer);

/// Pure. letters: in any order, each found for this customer.
CustomerStory storyOf(const QString& customer, const std::vector<cache::CustomerLetter>& letters);

/// How this customer was reached by a letter, against the last known: nothing where they are the same or one is not told.
struct ContactChange {
    ContactKind kind = ContactKind::Address;
    QString then, now;
    std::optional<Moment> nowSince; ///< first use of what is used now
    friend bool operator==(const ContactChange&, const ContactChange&) = default;
};
std::vector<ContactChange> thenAndNow(const CustomerStory& story, const cache::CustomerLetter& letter);

/// What told of consent to a contact by the time a letter was sent: the last step up to then, and the letter's own. Later ones do not change it.
std::vector<ConsentStep> consentAsOf(const CustomerStory& story, const cache::CustomerLetter& letter);

inline constexpr int mostLetters = 3000; ///< read for one story

struct CustomerFile {
    CustomerStory story;
    std::vector<cache::CustomerLetter> letters; ///< newest first
};
/// The customer whose id this is; where nothing is found the story is empty, with what was asked.
Result<CustomerFile> readCustomer(store::Database& database, search::SearchIndex& index, const QString& customer, const query::Calendar& calendar);
/// On a reader's thread; may be interrupted.
QFuture<Result<CustomerFile>> customerOf(cache::Cache& cache, search::IndexFactory factory, const QString& customer, const query::Calendar& calendar,
                                         std::shared_ptr<store::Interrupt> interrupt = {});
QLatin1StringView codeOf(OtherId::Basis basis);
QString customerQuery(const QString& customer); ///< "customer:C-12"

} // namespace cf::evidence
