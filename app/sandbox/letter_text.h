// What each kind of letter says. The same record, customers and seed give the same words and figures.
#pragma once

#include "app/sandbox/estate.h"
#include "app/sandbox/letter.h"

namespace cf::sandbox {

/// Everything a text is written from.
struct Brief {
    const Record& record;
    const Customer& customer;
    RandomSource random;
    bool german = false;
    QString salutation;

    QString say(const QString& english, const QString& inGerman) const { return german ? inGerman : english; }
    /// "€1,384.00" or "1.384,00 €"
    QString money(qint64 cents) const;
    /// "2,243" or "2.243"; not negative
    QString count(qint64 number) const;
    /// "14 March 2025" or "14.03.2025"
    QString date(QDate day) const;
    /// "Account ending 4471": the last four figures.
    QString accountEnd() const { return customer.account.right(4); }
};

/// The letter to the record's first party.
Letter letterFor(const Record& record, const Estate& estate);
/// The text message of a record of the channel SMS.
QString messageFor(const Record& record, const Estate& estate);

void writeBankLetter(Letter& letter, Brief& brief);
void writeInsuranceLetter(Letter& letter, Brief& brief);
void writeEnergyLetter(Letter& letter, Brief& brief);

} // namespace cf::sandbox
