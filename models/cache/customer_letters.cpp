#include "models/cache/customer_letters.h"

#include "models/base/text.h"
#include "models/cache/columns.h"
#include "models/cache/read_events.h"

#include <map>

namespace cf::cache {

namespace {

Result<void> readLegs(store::Database& database, qint64 row, CustomerLetter& letter)
{
    CF_TRY(store::Statement * legs, database.cached("SELECT l.number, l.cfid, l.customer, l.customer_key, l.recipient, e.household, l.address, l.email, l.phone, l.role, "
                                                    "l.channel, l.state, l.reason FROM leg l JOIN envelope e ON e.pk = l.envelope WHERE l.communication = ?1 AND "
                                                    "l.known_to IS NULL ORDER BY l.position"));
    legs->bind(1, row);
    QHash<qint64, LegId> ids;
    std::vector<qint64> numbers;
    for (;;) {
        CF_TRY(const bool isThere, legs->step());
        if (!isThere) {
            break;
        }
        LetterLeg leg;
        leg.customer = legs->text(2);
        leg.key = legs->text(3);
        leg.recipient = legs->text(4);
        leg.household = legs->text(5);
        leg.address = legs->text(6);
        leg.email = legs->text(7);
        leg.phone = legs->text(8);
        leg.role = enumAt(*legs, 9, RecipientRole::Unknown);
        leg.channel = enumAt(*legs, 10, Channel::Unknown);
        leg.state = enumAt(*legs, 11, DeliveryState::Unknown);
        leg.reason = legs->text(12);
        ids.insert(legs->integer(0), LegId(legs->text(1)));
        numbers.push_back(legs->integer(0));
        letter.legs.push_back(std::move(leg));
    }
    CF_TRY(auto events, readEvents(database, row, ids));
    for (size_t i = 0; i < numbers.size(); ++i) {
        letter.legs[i].events = events.take(numbers[i]);
    }
    return {};
}

Result<void> readLinks(store::Database& database, qint64 row, const QString& documentKey, CustomerLetter& letter)
{
    CF_TRY(store::Statement * out, database.cached("SELECT n.kind, n.target, (SELECT c.cfid FROM communication_fact f JOIN communication c ON c.pk = f.communication WHERE "
                                                   "f.document_key = n.target_key AND f.known_to IS NULL AND n.target_key <> '' LIMIT 1) FROM relation n WHERE "
                                                   "n.communication = ?1 AND n.known_to IS NULL ORDER BY n.pk"));
    out->bind(1, row);
    for (;;) {
        CF_TRY(const bool isThere, out->step());
        if (!isThere) {
            break;
        }
        letter.links.push_back({enumAt(*out, 0, RelationKind::Corrects), false, out->text(1), CommunicationId(out->text(2))});
    }
    if (documentKey.isEmpty()) {
        return {};
    }
    CF_TRY(store::Statement * in, database.cached("SELECT n.kind, f.document_id, c.cfid FROM relation n JOIN communication_fact f ON f.communication = n.communication AND "
                                                  "f.known_to IS NULL JOIN communication c ON c.pk = n.communication WHERE n.target_key = ?1 AND n.known_to IS NULL "
                                                  "ORDER BY n.pk"));
    in->bind(1, documentKey);
    for (;;) {
        CF_TRY(const bool isThere, in->step());
        if (!isThere) {
            return {};
        }
        letter.links.push_back({enumAt(*in, 0, RelationKind::Corrects), true, in->text(1), CommunicationId(in->text(2))});
    }
}

Result<void> readAttributes(store::Database& database, qint64 row, CustomerLetter& letter)
{
    CF_TRY(store::Statement * select, database.cached("SELECT name, value FROM attribute WHERE communication = ?1 AND known_to IS NULL ORDER BY position"));
    select->bind(1, row);
    for (;;) {
        CF_TRY(const bool isThere, select->step());
        if (!isThere) {
            return {};
        }
        letter.attributes.emplace_back(select->text(0), select->text(1));
    }
}

} // namespace

Result<CustomerLetter> readCustomerLetter(store::Database& database, const CommunicationId& communication)
{
    CF_TRY(store::Statement * fact,
           database.cached("SELECT c.pk, f.document_id, f.document_key, f.title, f.type, f.business_unit, f.account, f.policy, f.claim, f.case_id, f.loan, "
                           "f.issued_utc, f.issued_wall, f.issued_precision, f.issued_zone, f.issued_text, f.issued_assumed, f.sent_utc, f.sent_wall, f.sent_precision, "
                           "f.sent_zone, f.sent_text, f.sent_assumed FROM communication c JOIN communication_fact f ON f.communication = c.pk AND f.known_to IS NULL "
                           "WHERE c.cfid = ?1"));
    fact->bind(1, communication.value());
    CF_TRY(const bool isKnown, fact->step());
    if (!isKnown) {
        return fail(ErrorKind::NotFound, QStringLiteral("no such communication"));
    }
    CustomerLetter letter;
    const qint64 row = fact->integer(0);
    letter.id = communication;
    letter.documentId = fact->text(1);
    const QString documentKey = fact->text(2);
    int at = 3;
    for (QString* text : {&letter.title, &letter.type, &letter.unit, &letter.account, &letter.policy, &letter.claim, &letter.caseId, &letter.loan}) {
        *text = fact->text(at++);
    }
    letter.issued = momentAt(*fact, 11);
    letter.sent = momentAt(*fact, 17);
    fact->reset();
    CF_CHECK(readLegs(database, row, letter));
    CF_CHECK(readLinks(database, row, documentKey, letter));
    CF_CHECK(readAttributes(database, row, letter));
    return letter;
}

Result<std::vector<NamedBy>> customersByAttribute(store::Database& database, const QStringList& names, const QString& value)
{
    std::map<std::pair<QString, QString>, NamedBy> found; // by key of the customer and name of the attribute
    for (const QString& name : names) {
        CF_TRY(store::Statement * select,
               database.cached("SELECT l.customer, l.customer_key, a.name, count(DISTINCT a.communication) FROM attribute a JOIN leg l ON l.communication = "
                               "a.communication AND l.known_to IS NULL WHERE a.name_key = ?1 AND a.value_key = ?2 AND a.known_to IS NULL AND l.customer_key <> '' "
                               "GROUP BY l.customer, l.customer_key, a.name"));
        select->bind(1, fold(name)).bind(2, fold(QStringView(value).trimmed()));
        for (;;) {
            CF_TRY(const bool isThere, select->step());
            if (!isThere) {
                break;
            }
            NamedBy& one = found[{select->text(1), select->text(2)}];
            one.customer = one.customer.isEmpty() ? select->text(0) : one.customer;
            one.key = select->text(1);
            one.attribute = select->text(2);
            one.letters += select->integer(3);
        }
    }
    std::vector<NamedBy> all;
    for (auto& [key, one] : found) {
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace cf::cache
