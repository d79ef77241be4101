#include "app/sandbox/catalogue.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

const QString mixed = u"email|email|email|print|print|portal"_s;
const QString paper = u"print|print|print|email"_s;
const QString post = u"print"_s;

QList<TemplateVersion> versions(int newest, QDate newestFrom, const QString& approver)
{
    QList<TemplateVersion> all;
    for (int back = 2; back >= 0; --back) {
        if (newest - back > 0) {
            all.append({newest - back, newestFrom.addMonths(-7 * back), back == 1 ? u"T. Okonkwo"_s : approver});
        }
    }
    return all;
}

DocumentType type(const QString& code, const QString& name, Unit unit, int newest, QDate from, const QString& channels,
                  int weight, const QString& purpose = u"transactional"_s)
{
    static const QString retentions[] = {u"FIN-7Y"_s, u"INS-10Y"_s, u"UTIL-6Y"_s};
    static const QString approvers[] = {u"M. Lindqvist"_s, u"E. Sandoval"_s, u"S. Marquardt"_s};
    const int index = static_cast<int>(unit);
    return {
        code,   name, unit, retentions[index], purpose, versions(newest, from, approvers[index]), channels.split(u'|'),
        weight, {},   {}};
}

DocumentType feeChange()
{
    DocumentType fee =
        type(u"FEE-CHG"_s, u"Fee-change notice"_s, Unit::Bank, 7, QDate(2025, 3, 1), mixed, 0, u"regulatory"_s);
    fee.versions = {{5, QDate(2023, 4, 1), u"M. Lindqvist"_s},
                    {6, QDate(2024, 9, 1), u"T. Okonkwo"_s},
                    {7, QDate(2025, 3, 1), u"M. Lindqvist"_s}};
    return fee;
}

/// One code, two lives: a bank's invitation, and years later another unit's safety notice.
DocumentType reused(bool second)
{
    DocumentType info =
        second
            ? type(u"INFO-09"_s, u"Gas safety notice"_s, Unit::Energy, 1, QDate(2025, 1, 15), post, 3, u"regulatory"_s)
            : type(u"INFO-09"_s, u"Branch opening"_s, Unit::Bank, 4, QDate(2023, 6, 1), post, 3, u"marketing"_s);
    info.first = second ? QDate(2025, 1, 15) : QDate(2024, 1, 1);
    info.last = second ? QDate(2025, 12, 31) : QDate(2024, 6, 30);
    return info;
}

QList<DocumentType> makeCatalogue()
{
    const Unit bank = Unit::Bank;
    const Unit insurance = Unit::Insurance;
    const Unit energy = Unit::Energy;
    return {
        feeChange(),
        type(u"STMT-01"_s, u"Monthly statement"_s, bank, 5, QDate(2024, 11, 1), u"print|portal|portal|email"_s, 14),
        type(u"LATE-FEE"_s, u"Payment reminder"_s, bank, 3, QDate(2024, 5, 1), paper, 6),
        type(u"LOAN-OFR"_s, u"Loan offer"_s, bank, 8, QDate(2024, 10, 1), u"print|email|portal"_s, 4),
        type(u"CLOSE-01"_s, u"Account closing"_s, bank, 2, QDate(2024, 2, 1), post, 0),
        type(u"CLOSE-ST"_s, u"Closing statement"_s, bank, 2, QDate(2024, 2, 1), post, 0),
        type(u"TAX-CERT"_s, u"Tax certificate"_s, bank, 4, QDate(2025, 1, 2), u"print|portal"_s, 4),
        type(u"PRIV"_s, u"Privacy notice"_s, bank, 3, QDate(2024, 4, 1), u"email|portal"_s, 3, u"regulatory"_s),
        type(u"TC-GEN"_s, u"Terms and conditions"_s, bank, 12, QDate(2025, 4, 1), u"portal"_s, 0, u"regulatory"_s),
        type(u"PREM-02"_s, u"Premium invoice"_s, insurance, 6, QDate(2024, 12, 1), mixed, 9),
        type(u"CLM-ACK"_s, u"Claim received"_s, insurance, 4, QDate(2024, 7, 1), u"email|email|print"_s, 6,
             u"service"_s),
        type(u"CLM-SET"_s, u"Settlement offer"_s, insurance, 6, QDate(2024, 9, 1), u"print|registered mail|email"_s, 5),
        type(u"POL-DOC"_s, u"Policy schedule, motor"_s, insurance, 9, QDate(2025, 1, 1), u"print|portal|email"_s, 5),
        type(u"RENEW"_s, u"Renewal letter"_s, insurance, 5, QDate(2024, 10, 1), mixed, 4),
        type(u"MTR-REQ"_s, u"Meter reading request"_s, energy, 4, QDate(2024, 8, 1), u"email|email|print"_s, 7,
             u"service"_s),
        type(u"TARIFF"_s, u"Tariff change, electricity"_s, energy, 7, QDate(2025, 1, 1), mixed, 6, u"regulatory"_s),
        type(u"BILL-AN"_s, u"Annual statement"_s, energy, 5, QDate(2024, 6, 1), u"print|portal|email"_s, 7),
        type(u"APPT"_s, u"Appointment, meter exchange"_s, energy, 2, QDate(2024, 3, 1), u"print|email"_s, 4,
             u"service"_s),
        type(u"REM-E"_s, u"Final reminder"_s, energy, 3, QDate(2024, 5, 1), u"print|registered mail"_s, 3),
        reused(false),
        reused(true),
        type(u"SMS-APPT"_s, u"Appointment reminder"_s, energy, 2, QDate(2024, 10, 1), u"sms"_s, 0, u"service"_s),
        type(u"SMS-PAY"_s, u"Payment reminder by SMS"_s, bank, 3, QDate(2024, 9, 1), u"sms"_s, 0, u"service"_s),
        type(u"SMS-CLM"_s, u"Claim update by SMS"_s, insurance, 1, QDate(2024, 9, 1), u"sms"_s, 0, u"service"_s),
    };
}

} // namespace

const QList<DocumentType>& catalogue()
{
    static const QList<DocumentType> all = makeCatalogue();
    return all;
}

const DocumentType& documentType(const QString& code, QDate on)
{
    const auto found = std::find_if(catalogue().cbegin(), catalogue().cend(), [&](const DocumentType& each) {
        return each.code == code && (!each.first.isValid() || !on.isValid() || (each.first <= on && on <= each.last));
    });
    Q_ASSERT(found != catalogue().cend());
    return *found;
}

const TemplateVersion& versionOn(const DocumentType& type, QDate day)
{
    const TemplateVersion* in = &type.versions.front();
    for (const TemplateVersion& each : type.versions) {
        if (each.from <= day) {
            in = &each;
        }
    }
    return *in;
}

QString unitName(Unit unit)
{
    return unit == Unit::Bank ? u"Bank"_s : unit == Unit::Insurance ? u"Insurance"_s : u"Energy"_s;
}

} // namespace cf::sandbox
