#include "models/evidence/customer_story.h"

#include "models/base/number_key.h"
#include "models/base/text.h"
#include "models/evidence/customer_parts.h"
#include "models/query/equal_term.h"
#include "models/query/parse.h"
#include "models/query/print.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

/// Names under which sites keep the id a customer had before.
QStringList formerNames()
{
    return {u"Former customer"_s, u"Former customer id"_s, u"Former customer number"_s, u"Previous customer"_s, u"Previous customer id"_s, u"Old customer number"_s};
}

bool isFormerName(const QString& name)
{
    const QString folded = fold(QStringView(name).trimmed());
    return std::ranges::any_of(formerNames(), [&](const QString& one) { return fold(one) == folded; });
}

constexpr int atOnce = 500;
constexpr qsizetype longestNumber = 12;

/// Ids that differ in the zeros before their last number alone.
QStringList otherwiseWritten(const QString& customer)
{
    const QString id = customer.trimmed();
    qsizetype end = id.size();
    while (end > 0 && !id[end - 1].isDigit()) {
        --end;
    }
    qsizetype begin = end;
    while (begin > 0 && id[begin - 1].isDigit()) {
        --begin;
    }
    QString number = id.mid(begin, end - begin);
    while (number.size() > 1 && number.startsWith(u'0')) {
        number.remove(0, 1);
    }
    QStringList ids;
    for (qsizetype width = number.size(); !number.isEmpty() && width <= longestNumber; ++width) {
        const QString other = id.left(begin) + number.rightJustified(width, u'0') + id.mid(end);
        if (other != id) {
            ids << other;
        }
    }
    return ids;
}

} // namespace

QLatin1StringView codeOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Address: return QLatin1StringView("address");
    case ContactKind::Email: return QLatin1StringView("email");
    case ContactKind::Phone: break;
    }
    return QLatin1StringView("phone");
}

QLatin1StringView codeOf(ConsentKind kind)
{
    switch (kind) {
    case ConsentKind::Unsubscribed: return QLatin1StringView("unsubscribed");
    case ConsentKind::Complaint: return QLatin1StringView("complaint");
    case ConsentKind::Suppressed: return QLatin1StringView("suppressed");
    case ConsentKind::Stated: break;
    }
    return QLatin1StringView("stated");
}

QLatin1StringView codeOf(OtherId::Basis basis)
{
    switch (basis) {
    case OtherId::Basis::Former: return QLatin1StringView("former");
    case OtherId::Basis::Successor: return QLatin1StringView("successor");
    case OtherId::Basis::SameNumber: break;
    }
    return QLatin1StringView("same-number");
}

bool isOf(const cache::LetterLeg& leg, const QString& customer)
{
    const QString key = identifierKey(customer);
    return !key.isEmpty() && !leg.customer.isEmpty() && (leg.key == key || leg.key == numberKey(key));
}

QString customerQuery(const QString& customer)
{
    return query::print(query::equalTerm(query::Field::Customer, customer.trimmed()));
}

CustomerStory storyOf(const QString& customer, const std::vector<cache::CustomerLetter>& letters)
{
    CustomerStory story;
    story.id = customer;
    story.query = customerQuery(customer);
    const std::vector<OwnLetter> own = ownParts(customer, letters);
    story.letters = int(own.size());
    Uses names, addresses, emails, phones, accounts, policies, claims, cases, loans, units, written;
    for (const OwnLetter& one : own) {
        const cache::CustomerLetter& letter = *one.letter;
        story.shared += one.legs.size() < letter.legs.size() ? 1 : 0;
        if (letter.sent) {
            ++story.years[QDateTime::fromMSecsSinceEpoch(letter.sent->wall, Qt::UTC).date().year()];
        } else {
            ++story.undated;
        }
        for (const auto& [uses, value] : {std::pair{&accounts, letter.account}, std::pair{&policies, letter.policy}, std::pair{&claims, letter.claim},
                                          std::pair{&cases, letter.caseId}, std::pair{&loans, letter.loan}, std::pair{&units, letter.unit}}) {
            uses->add(value, letter);
        }
        for (const cache::LetterLeg* leg : one.legs) {
            written.add(leg->customer, letter);
            names.add(leg->recipient, letter);
            addresses.add(leg->address, letter);
            emails.add(leg->email, letter);
            phones.add(leg->phone, letter);
            if (!leg->household.isEmpty() && !story.households.contains(leg->household)) {
                story.households << leg->household;
            }
        }
        for (const auto& [name, value] : letter.attributes) {
            // Of a letter to several, nobody says whose former id it is.
            if (isFormerName(name) && one.legs.size() == letter.legs.size()) {
                const auto known = std::ranges::find(story.otherIds, value, &OtherId::id);
                if (known == story.otherIds.end()) {
                    story.otherIds.push_back({value, OtherId::Basis::Former, name, 1});
                } else {
                    ++known->letters;
                }
            }
        }
    }
    story.names = names.lastFirst();
    story.addresses = addresses.lastFirst();
    story.emails = emails.lastFirst();
    story.phones = phones.lastFirst();
    story.accounts = accounts.mostFirst();
    story.policies = policies.mostFirst();
    story.claims = claims.mostFirst();
    story.cases = cases.mostFirst();
    story.loans = loans.mostFirst();
    story.units = units.mostFirst();
    for (const UsedValue& value : written.mostFirst()) {
        story.writtenAs << value.value;
    }
    story.warnings = warningsOf(own);
    for (ReturnWarning& warning : story.warnings) {
        const std::vector<UsedValue>& used = warning.kind == ContactKind::Address ? story.addresses : warning.kind == ContactKind::Email ? story.emails : story.phones;
        warning.isCurrent = warning.value.isEmpty() || (!used.empty() && used.front().value == warning.value);
    }
    story.consents = consentsOf(own);
    story.links = linksOf(own);
    return story;
}

Result<CustomerFile> readCustomer(store::Database& database, search::SearchIndex& index, const QString& customer, const query::Calendar& calendar)
{
    CustomerFile file;
    file.story.id = customer;
    file.story.query = customerQuery(customer);
    const auto query = query::parse(file.story.query);
    if (customer.trimmed().isEmpty() || !query) {
        return fail(ErrorKind::Rejected, u"no customer id"_s);
    }
    const search::Question question{*query, calendar};
    CF_TRY(const search::Total total, index.total(question));
    search::Window window;
    window.limit = atOnce;
    for (bool isMore = true; isMore && int(file.letters.size()) < mostLetters;) {
        CF_TRY(const search::Rows found, index.rows(question, window));
        for (const search::Row& row : found.rows) {
            CF_TRY(cache::CustomerLetter letter, cache::readCustomerLetter(database, row.id));
            file.letters.push_back(std::move(letter));
        }
        isMore = int(found.rows.size()) == window.limit;
        window.after = found.rows.empty() ? std::nullopt : std::optional(found.rows.back());
    }
    file.story = storyOf(customer, file.letters);
    file.story.total = total;
    CF_TRY(file.story.recorded, readConsents(database, customer));
    QStringList asked = file.story.writtenAs;
    if (!asked.contains(customer)) {
        asked << customer;
    }
    for (const QString& id : asked) {
        CF_TRY(const std::vector<cache::NamedBy> successors, cache::customersByAttribute(database, formerNames(), id));
        for (const cache::NamedBy& one : successors) {
            cache::LetterLeg there;
            there.customer = one.customer;
            there.key = one.key;
            if (!isOf(there, customer)) {
                file.story.otherIds.push_back({one.customer, OtherId::Basis::Successor, one.attribute, int(one.letters)});
            }
        }
    }
    for (const QString& id : otherwiseWritten(customer)) {
        const auto other = query::parse(customerQuery(id));
        if (!other || file.story.writtenAs.contains(id)) {
            continue;
        }
        // Where the archive says that ids are numbers, both queries find the same letters.
        query::Query without = *other;
        without.where = query::all({other->where, query::negated(query->where)});
        CF_TRY(const search::Total found, index.total({without, calendar}));
        if (found.total > 0) {
            file.story.otherIds.push_back({id, OtherId::Basis::SameNumber, {}, int(found.total)});
        }
    }
    std::vector<CommunicationId> letters;
    for (const cache::CustomerLetter& letter : file.letters) {
        letters.push_back(letter.id);
    }
    CF_TRY(file.story.returns, cache::customerReturns(database, asked, letters));
    return file;
}

QFuture<Result<CustomerFile>> customerOf(cache::Cache& cache, search::IndexFactory factory, const QString& customer, const query::Calendar& calendar,
                                         std::shared_ptr<store::Interrupt> interrupt)
{
    return cache.readers().read(
        [factory = std::move(factory), customer, calendar](store::Database& database) {
            const std::unique_ptr<search::SearchIndex> index = factory(database);
            return readCustomer(database, *index, customer, calendar);
        },
        std::move(interrupt));
}

} // namespace cf::evidence
