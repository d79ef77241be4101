// Letters that need a consent, and letters that should name a case.
#include "app/sandbox/cases/case_paper.h"
#include "app/sandbox/cases/german_days.h"

#include <QJsonArray>

namespace cf::sandbox {

using namespace Qt::StringLiterals;

namespace {

BusinessWorkspace consentRecord(int number, int place, const CaseCustomer& customer, std::vector<ConsentStatement> statements)
{
    BusinessWorkspace made;
    made.nativeId = QString::number(62'000'000 + number * 2 + place);
    made.token = u"1"_s;
    made.type = u"Consent record"_s;
    made.kind = BusinessKind::Consent;
    made.name = u"Consent of "_s + customer.name;
    made.references = {{u"CRM"_s, u"CONSENT"_s, u"CON-%1-%2"_s.arg(number).arg(place)}};
    made.customer = customer.id;
    made.status = u"Active"_s;
    made.consents = std::move(statements);
    return made;
}

} // namespace

ToldCase tellConsent(int number, const CaseCustomer& customer, const CaseCustomer& other, UtcMs now, const RepositoryId& rooms)
{
    enum Way { Given, TakenBackBefore, TakenBackAfter, NotTold, Refused, OtherRefused };
    const int way = number % consentWays;
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, berlin()).date();
    const QDate sent = worked(today, -40 - number % 100);
    const auto at = [](QDate day) { return std::optional(momentFromUtc(berlinAt(day, 8, 0), berlin())); };
    const auto statement = [](const char* state, std::optional<Moment> from, std::optional<Moment> to) { return ConsentStatement{u"marketing"_s, QString::fromLatin1(state), from, to}; };
    CasePaper paper(rooms, customer);
    ToldCase told;
    const QString document = u"MK-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    Communication letter = paper.letter(document, u"Offer"_s, berlinAt(sent, 11, 0));
    letter.purpose = u"marketing"_s;
    QJsonArray gaps;
    switch (way) {
    case Given: told.rooms.push_back(consentRecord(number, 0, customer, {statement("given", at(sent.addDays(-300)), {})})); break;
    case TakenBackBefore:
        told.rooms.push_back(consentRecord(number, 0, customer, {statement("given", at(sent.addDays(-300)), at(sent.addDays(-10))), statement("withdrawn", at(sent.addDays(-10)), {})}));
        break;
    case TakenBackAfter:
        told.rooms.push_back(consentRecord(number, 0, customer, {statement("given", at(sent.addDays(-300)), at(sent.addDays(10))), statement("withdrawn", at(sent.addDays(10)), {})}));
        break;
    case NotTold: told.rooms.push_back(consentRecord(number, 0, customer, {statement("given", at(sent.addDays(5)), {})})); break;
    case Refused: told.rooms.push_back(consentRecord(number, 0, customer, {statement("refused", {}, {})})); break;
    default:
        told.rooms.push_back(consentRecord(number, 0, customer, {statement("given", {}, {})}));
        told.rooms.push_back(consentRecord(number, 1, other, {statement("refused", {}, {})}));
        paper.addRecipient(letter, other);
        break;
    }
    if (way == TakenBackBefore || way == Refused || way == OtherRefused) {
        gaps.append(u"without-consent "_s + document);
    }
    told.documents.push_back(letter);
    told.truth = {{u"letter"_s, document}, {u"customer"_s, way == OtherRefused ? other.id : customer.id}, {u"told"_s, way != NotTold}, {u"gaps"_s, gaps}};
    return told;
}

ToldCase tellLooseLetter(int number, const CaseCustomer& customer, UtcMs now, const RepositoryId& rooms)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, berlin()).date();
    ToldCase told;
    const QString document = u"LL-%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    told.documents.push_back(CasePaper(rooms, customer).letter(document, number % 2 == 0 ? u"Claim letter"_s : u"Service confirmation"_s, berlinAt(worked(today, -30 - number % 60), 11, 0)));
    told.truth = {{u"letter"_s, document}, {u"customer"_s, customer.id}, {u"gaps"_s, QJsonArray{u"without-case "_s + document}}};
    return told;
}

} // namespace cf::sandbox
