#include "app/sandbox/letter_text.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

void sign(Letter& letter, const QString& name, const QString& role)
{
    letter.signer = name;
    letter.signerRole = role;
}

Table feeTable(const Brief& brief)
{
    const bool seven = brief.record.version >= 7;
    const QStringList names =
        brief.german ? u"Kontoführung, monatlich|Überweisung, online|Überweisung, in der Filiale|Kartenzahlung in "
                       u"fremder Währung|"
                       "Eingeräumte Überziehung, pro Jahr"_s.split(u'|')
                     : u"Monthly account fee|Payment to another bank, online|Payment to another bank, branch|"
                       "Card payment in a foreign currency|Arranged overdraft, per year"_s.split(u'|');
    const auto percent = [&](const QString& value) {
        return brief.german ? QString(value).replace(u'.', u',') + u" %"_s : value + u" %"_s;
    };
    Table table;
    table.heads = {brief.say(u"Service"_s, u"Leistung"_s), brief.say(u"Until 31 May"_s, u"Bis 31. Mai"_s),
                   brief.say(u"From 1 June 2025"_s, u"Ab 1. Juni 2025"_s)};
    table.widths = {90, 110};
    table.strongLast = true;
    table.rows = {{names[0], brief.money(390), brief.money(seven ? 490 : 450)},
                  {names[1], brief.money(0), brief.money(0)},
                  {names[2], brief.money(150), brief.money(250)},
                  {names[3], percent(u"1.50"_s), percent(seven ? u"1.75"_s : u"1.50"_s)},
                  {names[4], percent(u"9.90"_s), percent(seven ? u"11.40"_s : u"10.90"_s)}};
    return table;
}

Table priceList(Brief& brief)
{
    const QStringList names =
        brief.german
            ? u"Dauerauftrag, Änderung|Kontoauszug per Post|Bargeld am Schalter|Ersatzkarte|Zweitschrift eines "
              u"Schreibens|Eilüberweisung|"
              "Auslandsüberweisung|Scheckeinzug|Bescheinigung für das Finanzamt|Schließfach, pro Jahr|Depotführung, pro Jahr"_s
                  .split(u'|')
            : u"Standing order, change|Statement by post|Cash at a counter|Replacement card|Copy of a letter|Urgent "
              u"payment|"
              "Payment abroad|Cheque collection|Certificate for the tax office|Safe deposit box, per year|Securities account, per year"_s
                  .split(u'|');
    const QList<int> prices{0, 110, 200, 1200, 250, 1500, 1250, 300, 900, 6500, 3600};
    Table table;
    table.heads = {brief.say(u"Other services"_s, u"Weitere Leistungen"_s), brief.say(u"Position"_s, u"Position"_s),
                   brief.say(u"From 1 June 2025"_s, u"Ab 1. Juni 2025"_s)};
    table.widths = {70, 110};
    for (qsizetype i = 0; i < names.size(); ++i) {
        table.rows.append({names[i], QString::number(i + 6), brief.money(prices[i])});
    }
    return table;
}

void feeChange(Letter& letter, Brief& brief)
{
    const bool seven = brief.record.version >= 7;
    letter.subject = brief.say(u"We are changing the fees for your current account"_s,
                               u"Wir ändern die Entgelte für Ihr Girokonto"_s);
    letter.blocks = {
        Paragraph{
            seven
                ? brief.say(
                      u"from 1 June 2025 some of the fees for your account will change. We need your consent: please "
                      u"tell us by "
                      "31 May 2025 whether you agree. If you do not agree, you may close your account free of charge before that date."_s,
                      u"ab dem 1. Juni 2025 ändern sich einige Entgelte für Ihr Konto. Dafür brauchen wir Ihre "
                      u"Zustimmung: Bitte teilen Sie "
                      "uns bis zum 31. Mai 2025 mit, ob Sie einverstanden sind. Wenn nicht, können Sie Ihr Konto bis dahin kostenlos kündigen."_s)
                : brief.say(u"from 1 June 2025 some of the fees for your account will change. You do not need to do "
                            u"anything if you agree. "
                            "If you do not agree, you may close your account free of charge before that date."_s,
                            u"ab dem 1. Juni 2025 ändern sich einige Entgelte für Ihr Konto. Wenn Sie einverstanden "
                            u"sind, müssen Sie nichts tun. "
                            "Wenn nicht, können Sie Ihr Konto bis dahin kostenlos kündigen."_s)},
        Heading{brief.say(u"What changes"_s, u"Was sich ändert"_s)}, feeTable(brief),
        Paragraph{brief.say(u"The reason is the higher cost of running our payment systems and of the rules that apply "
                            u"to them. The full list of "
                            "prices is on page 2 and at northgate.example/prices."_s,
                            u"Der Grund sind höhere Kosten für den Zahlungsverkehr und für die Regeln, die dafür "
                            u"gelten. Das vollständige "
                            "Preisverzeichnis steht auf Seite 2 und unter northgate.example/prices."_s)},
        Paragraph{seven ? brief.say(u"You can answer in the app, at any branch, or with the slip on page 2. If you "
                                    u"have questions, please call us. "
                                    "You may also turn to the Ombudsman for Savings Banks."_s,
                                    u"Sie können in der App, in jeder Filiale oder mit dem Abschnitt auf Seite 2 "
                                    u"antworten. Bei Fragen rufen Sie uns gern "
                                    "an. Sie können sich auch an die Schlichtungsstelle der Sparkassen wenden."_s)
                        : brief.say(u"If you have questions, please call us or visit your branch."_s,
                                    u"Bei Fragen rufen Sie uns gern an oder besuchen Sie Ihre Filiale."_s)}};
    sign(letter, u"Henrike Brandt"_s, brief.say(u"Head of private customers"_s, u"Leiterin Privatkunden"_s));
    letter.enclosures = {
        PageBreak{},
        Heading{brief.say(u"Prices and services from 1 June 2025"_s, u"Preise und Leistungen ab 1. Juni 2025"_s)},
        feeTable(brief), priceList(brief)};
    if (seven) {
        letter.enclosures.append(Slip{
            brief.say(u"Answer slip"_s, u"Antwort"_s),
            {brief.say(u"I agree to the fees from 1 June 2025"_s, u"Ich stimme den Entgelten ab 1. Juni 2025 zu"_s),
             brief.say(u"I do not agree and wish to close my account"_s,
                       u"Ich stimme nicht zu und möchte mein Konto kündigen"_s)},
            brief.say(u"Place, date, signature"_s, u"Ort, Datum, Unterschrift"_s)});
    }
}

void statement(Letter& letter, Brief& brief)
{
    struct Partner {
        QString name;
        int least, most; ///< cents; income is positive
    };
    static const QList<Partner> partners{{u"Alsterland market"_s, -9800, -1250},
                                         {u"Alsterland market"_s, -9800, -1250},
                                         {u"Pharmacy am Eppendorfer Baum"_s, -4900, -480},
                                         {u"Café Überquell"_s, -2900, -370},
                                         {u"Book shop Lüders"_s, -6400, -900},
                                         {u"City railway, ticket"_s, -1190, -270},
                                         {u"Cash machine, Osterstraße"_s, -20000, -5000},
                                         {u"Transfer to savings"_s, -25000, -2500},
                                         {u"Broadcasting fee"_s, -5508, -5508},
                                         {u"Northgate Energy, instalment"_s, -9400, -5900},
                                         {u"Northgate Insurance, premium"_s, -7600, -2100},
                                         {u"Refund, Textilhaus Groß"_s, 1990, 12900},
                                         {u"Kita Möwennest e. V."_s, -19200, -19200},
                                         {u"Salary, Hafenkante Logistik"_s, 189000, 391000}};
    const QDate month(brief.record.issued.date().year(), brief.record.issued.date().month(), 1);
    letter.subject = u"Your statement for the month to %1"_s.arg(brief.date(brief.record.issued.date().addDays(-1)));
    const int lines = brief.random.between(9, 46);
    qint64 balance = brief.random.between(40000, 620000);
    Table table;
    table.heads = {u"Entry"_s, u"Booked"_s, u"Amount"_s, u"Balance"_s};
    table.widths = {-70, 85, 85};
    table.totals = true;
    const qint64 opening = balance;
    table.rows.append({u"Balance brought forward"_s, QString(), QString(), brief.money(balance)});
    for (int i = 0; i < lines; ++i) {
        const Partner& partner = brief.random.pick(partners);
        const int amount = brief.random.between(partner.least, partner.most);
        balance += amount;
        const QDate day = month.addMonths(-1).addDays(i * 27 / lines);
        table.rows.append({partner.name, day.toString(u"dd.MM."_s), brief.money(amount), brief.money(balance)});
    }
    table.rows.append({u"New balance"_s, QString(), QString(), brief.money(balance)});
    letter.blocks = {
        Facts{{},
              {{u"Account"_s, brief.customer.account},
               {u"Balance brought forward"_s, brief.money(opening)},
               {u"New balance"_s, brief.money(balance)}}},
        table,
        Paragraph{
            u"Please check the entries. If something is not right, tell us within six weeks; after that the balance counts as agreed."_s}};
}

void reminder(Letter& letter, Brief& brief)
{
    const int due = brief.record.amountCents ? brief.record.amountCents : brief.random.between(2900, 41000);
    letter.subject = u"A payment is overdue"_s;
    Table table{{u"What is due"_s, u"Since"_s, u"Amount"_s}, {90, 90}, {}, true, false};
    table.rows = {{u"Instalment of your loan"_s, brief.date(brief.record.issued.date().addDays(-31)), brief.money(due)},
                  {u"Late-payment fee"_s, brief.date(brief.record.issued.date()), brief.money(500)},
                  {u"To be paid"_s, brief.date(brief.record.issued.date().addDays(14)), brief.money(due + 500)}};
    letter.blocks = {
        Paragraph{
            u"we have not yet received the payment below. It may have crossed with this letter; in that case please take this as settled."_s},
        table,
        Paragraph{u"Please pay by %1, quoting our reference. If you cannot pay at once, call us before that day: we "
                  u"will find a way of paying in "
                  "parts."_s.arg(brief.date(brief.record.issued.date().addDays(14)))}};
    sign(letter, u"Tunde Okonkwo"_s, u"Accounts receivable"_s);
}

void loanOffer(Letter& letter, Brief& brief)
{
    const qint64 amount = qint64(brief.random.between(8, 90)) * 100000;
    const int months = brief.random.pick(QList<int>{24, 36, 48, 60});
    const double rate = brief.random.between(390, 790) / 10000.0;
    double growth = 1; // multiplied out: the last digit of pow() is not the same on every machine
    for (int i = 0; i < months; ++i) {
        growth *= 1 + rate / 12;
    }
    const double monthly = static_cast<double>(amount) * (rate / 12) / (1 - 1 / growth);
    letter.subject = u"Our offer for your loan"_s;
    Table plan{{u"Month"_s, u"Payment"_s, u"of which interest"_s, u"Still owed"_s}, {100, 110, 110}, {}, false, false};
    double owed = static_cast<double>(amount);
    for (int i = 1; i <= months; ++i) {
        const double interest = owed * rate / 12;
        owed = std::max(0.0, owed + interest - monthly);
        plan.rows.append({QString::number(i), brief.money(std::llround(monthly)), brief.money(std::llround(interest)),
                          brief.money(std::llround(owed))});
    }
    letter.blocks = {Paragraph{u"thank you for speaking with us. This is our offer. It holds until %1; you can "
                               u"withdraw within fourteen days of signing, without "
                               "giving a reason."_s.arg(brief.date(brief.record.issued.date().addDays(30)))},
                     Facts{u"Your loan"_s,
                           {{u"Amount"_s, brief.money(amount)},
                            {u"Term"_s, u"%1 months"_s.arg(months)},
                            {u"Interest, fixed"_s, u"%1 % per year"_s.arg(rate * 100, 0, 'f', 2)},
                            {u"Monthly payment"_s, brief.money(std::llround(monthly))},
                            {u"Total to be repaid"_s, brief.money(std::llround(monthly * months))}}},
                     Paragraph{u"The plan on the following pages shows each payment. You may repay early at any time; "
                               u"what this costs is limited by law to one per "
                               "cent of the sum repaid."_s}};
    sign(letter, u"Anna Lindqvist"_s, u"Lending"_s);
    letter.enclosures = {PageBreak{}, Heading{u"Repayment plan"_s}, plan};
}

void closing(Letter& letter, Brief& brief)
{
    const QString code = brief.record.type->code;
    sign(letter, u"Henrike Brandt"_s, u"Head of private customers"_s);
    if (code == u"CLOSE-01"_s) {
        letter.subject = u"Your account is closed"_s;
        letter.blocks = {
            Paragraph{
                u"as you asked, we have closed your account ending %1. Your cards no longer work; please cut them through the chip."_s
                    .arg(brief.accountEnd())},
            Facts{u"In this envelope"_s,
                  {{u"1"_s, u"This letter"_s},
                   {u"2"_s, u"Closing statement"_s},
                   {u"3"_s, u"Tax certificate"_s},
                   {u"4"_s, u"Privacy notice: what we keep, and for how long"_s}}},
            Paragraph{
                u"Thank you for the years with us. If you come back one day, your customer number is waiting."_s}};
    } else if (code == u"CLOSE-ST"_s) {
        const int rest = brief.random.between(1200, 90000);
        letter.subject = u"Closing statement"_s;
        letter.blocks = {
            Paragraph{
                u"this is the last statement of your account. The balance has been paid to the account you named."_s},
            Table{{u"Item"_s, u"Amount"_s},
                  {110},
                  {{u"Balance before closing"_s, brief.money(rest)},
                   {u"Interest to the day of closing"_s, brief.money(37)},
                   {u"Account fee, part of the month"_s, brief.money(-195)},
                   {u"Paid out"_s, brief.money(rest + 37 - 195)}},
                  true,
                  false}};
    } else {
        letter.subject = u"How we handle your data"_s;
        letter.blocks = {
            Paragraph{u"this notice tells you which of your data we use, why, and for how long we keep it."_s},
            Heading{u"What we use"_s},
            Paragraph{u"Name, address, date of birth and identity document; payments and balances; what you write to "
                      u"us and what we write to you. "
                      "We do not sell data."_s},
            Heading{u"How long we keep it"_s},
            Table{{u"Kind"_s, u"Kept for"_s, u"Because of"_s},
                  {90, -150},
                  {{u"Payments and statements"_s, u"10 years"_s, u"tax law"_s},
                   {u"Letters to you"_s, u"7 years"_s, u"commercial law"_s},
                   {u"Identity document"_s, u"5 years"_s, u"money laundering law"_s},
                   {u"Calls"_s, u"6 months"_s, u"your consent"_s}},
                  false,
                  false},
            Paragraph{
                u"You may ask what we hold about you, have it corrected, and object to its use for advertising: privacy@bank.northgate.example."_s}};
    }
}

void taxCertificate(Letter& letter, Brief& brief)
{
    const int year = brief.record.issued.date().year() - 1;
    const int interest = brief.random.between(300, 88000);
    letter.subject = u"Tax certificate for %1"_s.arg(year);
    letter.blocks = {
        Paragraph{
            u"we confirm the following amounts for the calendar year %1. Please keep this certificate for your tax return."_s
                .arg(year)},
        Table{{u"Line"_s, u"Amount"_s},
              {110},
              {{u"Interest credited"_s, brief.money(interest)},
               {u"Allowance used"_s, brief.money(std::min(interest, 100000))},
               {u"Capital gains tax withheld"_s, brief.money(0)},
               {u"Solidarity surcharge"_s, brief.money(0)}},
              false,
              false},
        Paragraph{u"This certificate was made by machine and is valid without a signature."_s}};
}

void terms(Letter& letter, Brief&)
{
    letter.subject = u"Terms and conditions for current accounts"_s;
    letter.blocks = {
        Paragraph{u"Edition of 1 April 2025. These terms apply to every current account of Northgate Savings Bank."_s}};
    static const QStringList clauses =
        u"The account|We keep the account in euro and carry out payments within the limits of balance and overdraft. "
        u"Each account has one holder or, as a joint account, several "
        "who may each act alone.§Orders|An order is received when it reaches us before the cut-off time of a business "
        "day. We carry it out on that day. You may recall it until it has "
        "been carried out.§Charges|The prices are those of the list of prices and services. We announce a change two "
        "months before it takes effect and ask for your consent.§"
        "Care|Keep your card and your codes apart and tell nobody. Report a loss at once, at any hour. From your "
        "report on, you bear no further loss.§"
        "Liability|We are liable for payments you did not authorise. You bear up to €50 when a card was lost and not "
        "reported; all of it when you acted with intent.§"
        "Statements|We provide statements each month, in the portal or by post. Object within six weeks to what is not "
        "right.§"
        "Ending|You may end the account at any time, free of charge. We may do so with two months’ notice, and at once "
        "for good cause.§"
        "Complaints|Write to complaints@bank.northgate.example. You may also turn to the Ombudsman for Savings Banks. The law of Germany applies; the courts of Hamburg decide."_s
            .split(u'§');
    int number = 1;
    for (const QString& clause : clauses) {
        letter.blocks.append(Heading{u"%1. %2"_s.arg(number++).arg(clause.section(u'|', 0, 0))});
        letter.blocks.append(Paragraph{clause.section(u'|', 1)});
    }
}

void branchOpening(Letter& letter, Brief& brief)
{
    letter.subject = u"We are opening a branch near you"_s;
    letter.blocks = {
        Paragraph{u"on %1 we open the doors of our branch at the fish market. There will be coffee, and somebody who "
                  u"has time for you: without an appointment, also on "
                  "Saturdays."_s.arg(brief.date(brief.record.issued.date().addDays(18)))},
        Facts{u"Opening hours"_s, {{u"Monday to Friday"_s, u"9:00–18:00"_s}, {u"Saturday"_s, u"10:00–14:00"_s}}},
        Paragraph{u"Bring this letter and we will check together whether your account still suits you."_s}};
    sign(letter, u"Henrike Brandt"_s, u"Head of private customers"_s);
}

} // namespace

void writeBankLetter(Letter& letter, Brief& brief)
{
    const QString code = brief.record.type->code;
    code == u"FEE-CHG"_s    ? feeChange(letter, brief)
    : code == u"STMT-01"_s  ? statement(letter, brief)
    : code == u"LATE-FEE"_s ? reminder(letter, brief)
    : code == u"LOAN-OFR"_s ? loanOffer(letter, brief)
    : code == u"TAX-CERT"_s ? taxCertificate(letter, brief)
    : code == u"TC-GEN"_s   ? terms(letter, brief)
    : code == u"INFO-09"_s  ? branchOpening(letter, brief)
                            : closing(letter, brief);
}

} // namespace cf::sandbox
