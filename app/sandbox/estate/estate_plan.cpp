#include "app/sandbox/estate/estate_plan.h"

#include <cmath>

namespace cf::estate {

namespace {

constexpr Text repositories[] = {"Output archive", "Print provider", "Mail journal"};
constexpr Text units[] = {"Retail", "Mortgage", "Insurance", "Energy"};
constexpr Text tongues[] = {"de", "en", "fr", "es", "pl", "ja"};
constexpr Text statements[] = {"Account statement", "Card statement", "Annual statement", "Interest certificate",
                               "Loan statement", "Securities statement", "Premium invoice", "Electricity bill",
                               "Gas bill", "Instalment plan", "Tax certificate", "Account summary",
                               "Savings statement", "Contract account statement"};
constexpr Text notices[] = {"Fee change notice", "Rate change notice", "Terms and conditions", "Privacy notice",
                            "Payment reminder", "Dunning notice", "Final demand", "Price change notice",
                            "Meter reading request", "Renewal notice", "Cancellation confirmation",
                            "Data breach notice", "Card expiry notice", "Limit change notice", "Outage notice",
                            "Dispute decision"};
constexpr Text letters[] = {"Complaint answer", "Claim decision", "Welcome letter", "Address confirmation",
                            "Enquiry answer", "Power of attorney letter", "Bereavement letter", "Goodwill letter",
                            "Appointment letter", "Document request"};

struct Codes {
    std::array<std::array<char, 8>, templateCount> codes{};
    constexpr Codes()
    {
        constexpr const char* prefixes[] = {"STM-", "NTC-", "LTR-"};
        for (int i = 0; i < templateCount; ++i) {
            const char* prefix = prefixes[i < 200 ? 0 : i < 450 ? 1 : 2];
            auto& code = codes[size_t(i)];
            for (size_t c = 0; c < 4; ++c) {
                code[c] = prefix[c];
            }
            for (int c = 7, rest = i; c >= 4; --c, rest /= 10) {
                code[size_t(c)] = char('0' + rest % 10);
            }
        }
    }
};
constexpr Codes codes;

} // namespace

Text repositoryName(int repository) { return repositories[size_t(repository)]; }
Kind kindOf(int tmpl) { return tmpl < 200 ? Kind::Statement : tmpl < 450 ? Kind::Notice : Kind::Correspondence; }
Text templateCode(int tmpl) { return Text(codes.codes[size_t(tmpl)].data(), 8); }

Text typeOf(int tmpl)
{
    const auto at = size_t(tmpl);
    switch (kindOf(tmpl)) {
    case Kind::Statement: return statements[at % std::size(statements)];
    case Kind::Notice: return notices[at % std::size(notices)];
    case Kind::Correspondence: break;
    }
    return letters[at % std::size(letters)];
}

Text unitOf(int tmpl) { return units[size_t(tmpl) * 7 / 3 % 4]; }
int versionCount(int tmpl) { return 4 + tmpl * 5 % 9; }
int versionAt(int tmpl, qint64 day)
{
    return 1 + int((day - firstDay) * versionCount(tmpl) / days);
}
Text tongueCode(Tongue tongue) { return tongues[size_t(tongue)]; }

int trapOf(quint64 seed, quint64 number)
{
    const quint64 block = number / trapEvery;
    const quint64 shift = Dice(seed, Subject::Trap, block).below(trapEvery);
    const quint64 place = (number % trapEvery * 1'237 + shift) % trapEvery; // coprime: each place once
    return place < 35 ? int(place) + 1 : 0;
}

quint64 customerOf(Dice& dice, quint64 number)
{
    if (dice.percent(10)) {
        return dice.below(number / 5 + 1);
    }
    const double part = dice.unit();
    return quint64(part * std::sqrt(part) * double(number / 25 + 1)) * 5;
}

Customer customer(quint64 seed, const Vocabulary& vocabulary, Ink& ink, quint64 number)
{
    Customer made;
    made.number = number;
    const bool together = number % 20 < 9;
    const quint64 home = together ? number / 20 * 20 + number % 20 / 3 * 3 : number; // the eldest of the household
    Dice shared(seed, Subject::Customer, home * 2), own(seed, Subject::Customer, number * 2 + 1);
    static constexpr Tongue among[] = {Tongue::German, Tongue::English, Tongue::French, Tongue::Spanish, Tongue::Polish,
                                       Tongue::Japanese};
    const quint64 at = shared.below(100);
    made.tongue = among[at < 48 ? 0 : at < 78 ? 1 : at < 87 ? 2 : at < 93 ? 3 : at < 98 ? 4 : 5];
    const Text family = vocabulary.family(shared.next()), given = vocabulary.given(own.next());
    made.id = ink.put("C-").number(number, 7).taken();
    made.name = ink.put(given).put(' ').put(family).taken();
    ink.put(vocabulary.place(shared.next())).put(made.tongue == Tongue::English ? " Street " : " Weg ");
    ink.number(1 + shared.below(180)).put(", ").number(10'000 + shared.below(89'999)).put(' ');
    made.address = ink.put(vocabulary.place(shared.next())).taken();
    made.email = ink.put("c").number(number).put('@').put(tongueCode(made.tongue)).put(".example.org").taken();
    made.phone = ink.put("+49 151 ").number(own.below(10'000), 4).number(number, 7).taken();
    if (together) {
        made.household = ink.put("HH-").number(home / 20 * 3 + home % 20 / 3, 6).taken();
    }
    return made;
}

} // namespace cf::estate
