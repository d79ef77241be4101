#include "app/sandbox/letter_text.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

void sign(Letter& letter, const QString& name, const QString& role)
{
    letter.signer = name;
    letter.signerRole = role;
}

void premium(Letter& letter, Brief& brief)
{
    const int total = brief.record.amountCents ? brief.record.amountCents : brief.random.between(6900, 94000);
    const int tax = total * 19 / 119;
    const int accident = total / 8;
    letter.subject = u"Your premium for %1"_s.arg(brief.record.issued.date().year());
    letter.blocks = {
        Paragraph{
            u"thank you for being insured with us. This is the invoice for the coming year. We collect the amount on %1 from the account you named."_s
                .arg(brief.date(brief.record.issued.date().addDays(21)))},
        Table{{u"Cover"_s, u"Premium"_s},
              {110},
              {{u"Household contents, sum insured €65,000"_s, brief.money(total - tax - accident)},
               {u"Personal accident"_s, brief.money(accident)},
               {u"Insurance tax, 19 %"_s, brief.money(tax)},
               {u"Premium for the year"_s, brief.money(total)}},
              true,
              false},
        Paragraph{u"If you paid by the month until now, nothing changes: we collect a twelfth on the first of each "
                  u"month. You may end the contract with three "
                  "months’ notice to its anniversary."_s}};
    sign(letter, u"Elena Sandoval"_s, u"Contracts"_s);
}

void claimReceived(Letter& letter, Brief& brief)
{
    const QStringList events =
        u"water damage in your kitchen|a collision on the Kieler Straße|the theft of your bicycle|storm damage to your roof|a broken window"_s
            .split(u'|');
    const QString& event = brief.random.pick(events);
    letter.subject = u"We have received your claim"_s;
    letter.blocks = {
        Paragraph{
            u"you told us about %1. We are sorry that this happened and will look into it without delay."_s.arg(event)},
        Facts{u"Your claim"_s,
              {{u"Claim number"_s, brief.record.claimId},
               {u"Day of the damage"_s, brief.date(brief.record.issued.date().addDays(-brief.random.between(2, 9)))},
               {u"Policy"_s, brief.customer.policy},
               {u"Your adjuster"_s, u"Jan Wierzbicki, +49 800 555 0177"_s}}},
        Heading{u"What we still need from you"_s},
        Paragraph{u"Photographs of the damage, and bills or estimates for the repair. You can send them to "
                  u"claims@insurance.northgate.example or in the app. Please keep damaged "
                  "things until we have seen them."_s},
        Paragraph{u"You will hear from us within ten working days."_s}};
    sign(letter, u"Jan Wierzbicki"_s, u"Claims"_s);
}

void settlement(Letter& letter, Brief& brief)
{
    const int damage = brief.random.between(60000, 980000);
    const int excess = 30000;
    letter.subject = u"Our offer to settle your claim"_s;
    letter.blocks = {
        Paragraph{u"we have examined your claim and offer to settle it as follows."_s},
        Table{{u"Item"_s, u"Claimed"_s, u"Accepted"_s},
              {90, 90},
              {{u"Repair according to the estimate"_s, brief.money(damage), brief.money(damage * 9 / 10)},
               {u"Loss of use, 6 days"_s, brief.money(23400), brief.money(23400)},
               {u"Your excess"_s, QString(), brief.money(-excess)},
               {u"We pay"_s, QString(), brief.money(damage * 9 / 10 + 23400 - excess)}},
              true,
              false},
        Paragraph{
            u"We deducted one tenth because parts of the damage existed before. Our expert’s report is at your disposal."_s},
        Paragraph{
            u"If you agree, please return the slip. We pay within five working days. By accepting you settle all claims from this event."_s}};
    sign(letter, u"Jan Wierzbicki"_s, u"Claims"_s);
    letter.enclosures = {Slip{u"Your answer to our offer"_s,
                              {u"I accept the offer"_s, u"I do not accept it; my reasons are enclosed"_s},
                              u"Place, date, signature"_s}};
}

void policy(Letter& letter, Brief& brief)
{
    letter.subject = u"Your policy schedule, motor"_s;
    const QString plate = u"HH–%1%2 %3"_s.arg(QChar(u'A' + brief.random.below(26)))
                              .arg(QChar(u'A' + brief.random.below(26)))
                              .arg(brief.random.between(100, 9999));
    letter.blocks = {
        Paragraph{
            u"this schedule is the proof of your cover. Please check it and tell us within a month if something is not as we agreed."_s},
        Facts{u"The vehicle"_s,
              {{u"Registration"_s, plate},
               {u"Policy"_s, brief.customer.policy},
               {u"Cover from"_s, brief.date(brief.record.issued.date().addDays(14))},
               {u"Yearly distance"_s, u"up to %1,000 km"_s.arg(brief.random.between(6, 24))}}},
        Table{{u"Cover"_s, u"Limit"_s, u"Excess"_s, u"Premium"_s},
              {110, 70, 80},
              {{u"Liability"_s, u"€100 million"_s, u"none"_s, brief.money(brief.random.between(18000, 42000))},
               {u"Fire, theft, glass, storm"_s, u"current value"_s, u"€150"_s,
                brief.money(brief.random.between(6000, 15000))},
               {u"Own damage"_s, u"current value"_s, u"€300"_s, brief.money(brief.random.between(12000, 39000))},
               {u"Breakdown service, Europe"_s, u"€1,500"_s, u"none"_s, brief.money(1490)}},
              false,
              false},
        Heading{u"What you must do when something happens"_s},
        Paragraph{u"Make the place safe, help the injured, call the police when someone is hurt or the other side has "
                  u"left. Do not admit liability. Tell us within a week: by telephone, "
                  "in the app or in writing."_s}};
    sign(letter, u"Elena Sandoval"_s, u"Contracts"_s);
    letter.enclosures = {PageBreak{}, Heading{u"Conditions, in brief"_s}};
    const QStringList conditions =
        u"Who is covered|You, everyone who drives with your leave, and the owner of the vehicle if that is somebody "
        u"else. Drivers under 25 only if we have agreed on it.§"
        "What is not covered|Damage done with intent; races; war; damage while the driver had no licence. Wear is not "
        "damage.§"
        "Abroad|The cover holds in all countries of the green card. Ask us before you drive elsewhere.§"
        "The premium|It is due at the beginning of the period. If it is not paid in time there is no cover until it "
        "is; we remind you once, in writing.§"
        "No-claims class|For each year without a claim the premium falls by one class. After a claim it rises as the "
        "table in the full conditions says.§"
        "Ending the contract|By the end of November for the end of the year, after each claim, after a rise in premium, and when you sell the vehicle."_s
            .split(u'§');
    for (const QString& condition : conditions) {
        letter.enclosures.append(Heading{condition.section(u'|', 0, 0)});
        letter.enclosures.append(Paragraph{condition.section(u'|', 1)});
    }
}

void renewal(Letter& letter, Brief& brief)
{
    const int old = brief.random.between(14000, 60000);
    letter.subject = u"Your insurance renews soon"_s;
    letter.blocks = {
        Paragraph{u"your contract %1 renews on %2 for another year. You need to do nothing if you wish to go on."_s.arg(
            brief.customer.policy, brief.date(brief.record.issued.date().addDays(60)))},
        Table{{u"Your premium"_s, u"This year"_s, u"Next year"_s},
              {90, 90},
              {{u"Home and contents"_s, brief.money(old), brief.money(old * 104 / 100)},
               {u"Natural hazards"_s, brief.money(old / 5), brief.money(old / 5)},
               {u"Together"_s, brief.money(old + old / 5), brief.money(old * 104 / 100 + old / 5)}},
              true,
              false},
        Paragraph{
            u"The rise follows the price of building materials, as agreed in section 7 of your conditions. If you do not agree, you may end the contract within a month of this letter."_s}};
    sign(letter, u"Elena Sandoval"_s, u"Contracts"_s);
}

} // namespace

void writeInsuranceLetter(Letter& letter, Brief& brief)
{
    const QString code = brief.record.type->code;
    code == u"PREM-02"_s   ? premium(letter, brief)
    : code == u"CLM-ACK"_s ? claimReceived(letter, brief)
    : code == u"CLM-SET"_s ? settlement(letter, brief)
    : code == u"POL-DOC"_s ? policy(letter, brief)
                           : renewal(letter, brief);
}

} // namespace cf::sandbox
