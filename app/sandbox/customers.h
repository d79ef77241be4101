// The invented people and firms that Northgate writes to. The first two dozen are the same for every seed, the others
// are put together from names of seventeen languages.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace cf::sandbox {

struct Customer {
    QString id; ///< as the core system prints it: some have leading zeros, dashes or a letter; unique when those are
                ///< dropped
    QString name;
    QString greeting;    ///< what follows "Dear"
    QString language;    ///< of the person: BCP 47 primary tag
    QStringList address; ///< name first
    QString email, phone, account, policy, meter;
    QString household; ///< empty: lives alone as far as we know
    bool company = false;
};

/// The customer that the whole story is about: 12345, Adaeze Okafor. Always at this index.
constexpr int okafor = 0;
/// A firm whose name would be a formula in a spreadsheet, and one whose name has to be quoted in CSV.
constexpr int formulaFirm = 18;
constexpr int commaFirm = 19;
/// Three people at one address.
constexpr int householdFirst = 20;
/// Names that windows-1252 can write.
bool fitsWindows1252(const Customer& customer);

QList<Customer> makeCustomers(quint64 seed, int count);

/// "If you need help in your language …", in that language; empty for English and German.
QString languageNote(const QString& language);

} // namespace cf::sandbox
