#include "app/sandbox/letter_text.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

void sign(Letter& letter, const QString& name, const QString& role)
{
    letter.signer = name;
    letter.signerRole = role;
}

void meterReading(Letter& letter, Brief& brief)
{
    const QDate until = brief.record.issued.date().addDays(14);
    letter.subject = brief.say(u"Please read your meter"_s, u"Bitte lesen Sie Ihren Zähler ab"_s);
    letter.blocks = {
        Paragraph{
            brief
                .say(
                    u"for your annual statement we need the reading of your electricity meter. Please send it to us by %1; otherwise we have to estimate it."_s,
                    u"für Ihre Jahresabrechnung brauchen wir den Stand Ihres Stromzählers. Bitte melden Sie ihn bis zum %1, sonst müssen wir schätzen."_s)
                .arg(brief.date(until))},
        Table{{brief.say(u"Meter"_s, u"Zähler"_s), brief.say(u"Last reading"_s, u"Letzter Stand"_s),
               brief.say(u"Read on"_s, u"Abgelesen am"_s)},
              {120, 110},
              {{brief.customer.meter, u"%1 kWh"_s.arg(brief.count(brief.random.between(11000, 68000))),
                brief.date(brief.record.issued.date().addYears(-1).addDays(6))}},
              false,
              false},
        Heading{brief.say(u"Three ways to tell us"_s, u"Drei Wege"_s)},
        Paragraph{brief.say(
            u"At northgate.example/meter, by photograph in the app, or with the card below. Only the figures before the comma count."_s,
            u"Unter northgate.example/meter, als Foto in der App oder mit der Karte unten. Es zählen nur die Ziffern vor dem Komma."_s)}};
    sign(letter, u"Silke Marquardt"_s, brief.say(u"Metering"_s, u"Messwesen"_s));
    letter.enclosures = {Slip{brief.say(u"Reading card"_s, u"Ablesekarte"_s),
                              {brief.say(u"Reading: ______________ kWh"_s, u"Stand: ______________ kWh"_s),
                               brief.say(u"Read on: ______________"_s, u"Abgelesen am: ______________"_s)},
                              brief.say(u"Signature"_s, u"Unterschrift"_s)}};
}

void tariff(Letter& letter, Brief& brief)
{
    const QDate from(brief.record.issued.date().addDays(45).year(), brief.record.issued.date().addDays(45).month(), 1);
    const auto cent = [&](int hundredths) {
        const QString value = QString::number(hundredths / 100.0, 'f', 2);
        return brief.german ? QString(value).replace(u'.', u',') + u" ct"_s : value + u" ct"_s;
    };
    const int work = brief.random.between(2890, 3350);
    letter.subject = brief.say(u"Your electricity tariff changes on %1"_s, u"Ihr Stromtarif ändert sich zum %1"_s)
                         .arg(brief.date(from));
    letter.blocks = {
        Paragraph{brief.say(
            u"grid charges and levies have changed, and with them the price we have to ask. We tell you six weeks ahead, so that you can compare."_s,
            u"Netzentgelte und Umlagen haben sich geändert und damit der Preis, den wir verlangen müssen. Wir sagen es Ihnen sechs Wochen vorher, damit Sie vergleichen können."_s)},
        Table{
            {brief.say(u"Price, tax included"_s, u"Preis mit Steuern"_s), brief.say(u"Until now"_s, u"Bisher"_s),
             brief.say(u"New"_s, u"Neu"_s)},
            {100, 100},
            {{brief.say(u"Each kilowatt hour"_s, u"Je Kilowattstunde"_s), cent(work), cent(work + 131)},
             {brief.say(u"Basic price, per month"_s, u"Grundpreis, monatlich"_s), brief.money(1190), brief.money(1240)},
             {brief.say(u"of which grid charges, per kWh"_s, u"davon Netzentgelt, je kWh"_s), cent(862), cent(937)},
             {brief.say(u"of which levies, per kWh"_s, u"davon Umlagen, je kWh"_s), cent(166), cent(222)}},
            false,
            true},
        Paragraph{brief.say(
            u"You may end your contract at any time before that day, without notice. Your right to do so is in section 41 of the Energy Act."_s,
            u"Sie können Ihren Vertrag bis zu diesem Tag jederzeit und ohne Frist kündigen. Ihr Recht dazu steht in § 41 des Energiewirtschaftsgesetzes."_s)}};
    sign(letter, u"Peder Halvorsen"_s, brief.say(u"Customers and prices"_s, u"Kunden und Preise"_s));
}

void annualStatement(Letter& letter, Brief& brief)
{
    const QDate end(brief.record.issued.date().year(), brief.record.issued.date().month(), 1);
    Bars bars;
    bars.title = u"Your use, month by month, in kilowatt hours"_s;
    bars.highlighted = 12;
    int used = 0;
    for (int i = 13; i >= 1; --i) {
        const QDate month = end.addMonths(-i);
        static constexpr int seasons[] = {135, 130, 118, 100, 82, 70, 65, 70, 82, 100, 118, 130}; // per cent
        bars.values.append(brief.random.between(150, 230) * seasons[month.month() - 1] / 100);
        bars.labels.append(month.toString(u"MM/yy"_s));
        used += i == 13 ? 0 : bars.values.last();
    }
    const qint64 work = qint64(used) * 3180 / 100;
    const qint64 paid =
        (work + 14280) / 100 * 100 + (brief.random.chance(50) ? 1 : -1) * 100 * brief.random.between(9, 148);
    const qint64 rest = paid - work - 14280;
    const int start = brief.random.between(11000, 52000);
    letter.subject = rest >= 0 ? u"Your annual statement: you get %1 back"_s.arg(brief.money(rest))
                               : u"Your annual statement: %1 to pay"_s.arg(brief.money(-rest));
    letter.blocks = {
        Paragraph{
            u"this is the statement for the twelve months to %1. You used %2 kWh."_s.arg(brief.date(end.addDays(-1)))
                .arg(brief.count(used))},
        Table{
            {u"Meter"_s, u"Old reading"_s, u"New reading"_s, u"Used"_s},
            {90, 90, 80},
            {{brief.customer.meter, brief.count(start), brief.count(start + used), u"%1 kWh"_s.arg(brief.count(used))}},
            false,
            false},
        bars,
        Table{{u"Item"_s, u"Amount"_s},
              {110},
              {{u"%1 kWh at 31.80 ct"_s.arg(brief.count(used)), brief.money(work)},
               {u"Basic price, 12 months"_s, brief.money(14280)},
               {u"Paid in instalments"_s, brief.money(-paid)},
               {rest >= 0 ? u"We pay back"_s : u"Still to pay"_s, brief.money(std::abs(rest))}},
              true,
              false},
        Paragraph{
            u"Your new monthly instalment is %1. Households of two to three people in your area used 2,480 kWh in the same time."_s
                .arg(brief.money((work + 14280) / 12 / 100 * 100))}};
}

void appointment(Letter& letter, Brief& brief)
{
    const QDate day = brief.record.issued.date().addDays(11);
    letter.subject = u"We are exchanging your meter"_s;
    letter.blocks = {
        Paragraph{
            u"the calibration of your meter ends this year, so we exchange it for a new one. This costs you nothing. Please see that our fitter can get to the meter."_s},
        Facts{u"Your appointment"_s,
              {{u"Day"_s, brief.date(day)},
               {u"Time"_s, u"between %1:00 and %2:00"_s.arg(8 + brief.random.below(3)).arg(12 + brief.random.below(4))},
               {u"Meter"_s, brief.customer.meter},
               {u"Place"_s, brief.customer.address.mid(1).join(u", "_s)},
               {u"Without current"_s, u"about 20 minutes"_s}}},
        Paragraph{
            u"If the day does not suit you, choose another at northgate.example/appt or call us. Our fitters carry an identity card with a photograph; please ask for it."_s}};
    sign(letter, u"Silke Marquardt"_s, u"Metering"_s);
}

void finalReminder(Letter& letter, Brief& brief)
{
    const int due = brief.random.between(9000, 64000);
    letter.subject = u"Final reminder before your supply is cut off"_s;
    letter.blocks = {
        Paragraph{u"in spite of two reminders the following amounts are open."_s},
        Table{{u"Invoice"_s, u"Due since"_s, u"Amount"_s},
              {110, 90},
              {{u"Instalments"_s, brief.date(brief.record.issued.date().addDays(-62)), brief.money(due)},
               {u"Reminders"_s, brief.date(brief.record.issued.date().addDays(-20)), brief.money(750)},
               {u"To be paid"_s, brief.date(brief.record.issued.date().addDays(28)), brief.money(due + 750)}},
              true,
              false},
        Paragraph{
            u"If we have not received the amount by %1, we may cut off your supply. Before that you may ask for payment in parts, which costs no interest; the local advice centre helps free of charge."_s
                .arg(brief.date(brief.record.issued.date().addDays(28)))}};
    sign(letter, u"Peder Halvorsen"_s, u"Customers and prices"_s);
}

void gasSafety(Letter& letter, Brief& brief)
{
    letter.subject = u"Gas safety: what to do when you smell gas"_s;
    letter.blocks = {
        Paragraph{
            u"gas has no smell of its own; we add one, so that you notice a leak. Please keep this letter where everybody in your home finds it."_s},
        Heading{u"When you smell gas"_s},
        Table{{u"Do"_s, u"Do not"_s},
              {-230},
              {{u"Open windows and doors"_s, u"Touch a switch, a plug or the bell"_s},
               {u"Close the tap at the meter"_s, u"Smoke or light anything"_s},
               {u"Leave, and warn your neighbours by knocking"_s, u"Use a telephone inside the building"_s},
               {u"Call +49 800 555 0190 from outside"_s, u"Go back before we say so"_s}},
              false,
              false},
        Paragraph{u"Have your boiler serviced once a year. Your meter is %1."_s.arg(brief.customer.meter)}};
    sign(letter, u"Silke Marquardt"_s, u"Networks"_s);
}

} // namespace

void writeEnergyLetter(Letter& letter, Brief& brief)
{
    const QString code = brief.record.type->code;
    code == u"MTR-REQ"_s   ? meterReading(letter, brief)
    : code == u"TARIFF"_s  ? tariff(letter, brief)
    : code == u"BILL-AN"_s ? annualStatement(letter, brief)
    : code == u"APPT"_s    ? appointment(letter, brief)
    : code == u"REM-E"_s   ? finalReminder(letter, brief)
                           : gasSafety(letter, brief);
}

} // namespace cf::sandbox
