// The part of the sample that people are shown: fixed ids, dates and outcomes, whatever the seed. docs/sample.md names
// them.
#include "app/sandbox/estate.h"

#include "app/sandbox/brand.h"

namespace cf::sandbox {

namespace {

using namespace Qt::StringLiterals;

/// Local time in Berlin, kept without a zone of the machine.
QDateTime at(const QString& text)
{
    QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    moment.setTimeSpec(Qt::UTC);
    return moment;
}

Record tell(const QString& story, const QString& id, const QString& code, int customer, const QString& channel,
            const QString& folder, const QString& sent)
{
    Record record;
    record.story = story;
    record.id = id;
    record.sent = at(sent);
    record.issued = QDateTime(record.sent.date(), QTime(6, 0), Qt::UTC);
    record.type = &documentType(code, record.sent.date());
    record.version = versionOn(*record.type, record.sent.date()).number;
    record.channel = channel;
    record.folder = folder;
    record.parties = {{customer}};
    record.contentKey = id;
    return record;
}

Record ended(Record record, const QString& state, const QString& time, const QString& reason = {})
{
    record.state = state;
    record.stateTime = at(time);
    record.reason = reason;
    return record;
}

/// A copy says what its original said, and the original's date.
Record copyOf(const Record& original, const QString& id, const QString& channel, const QString& folder,
              const QString& sent, const QString& mark)
{
    Record record =
        tell(u"reissue"_s, id, original.type->code, original.parties.first().customer, channel, folder, sent);
    record.issued = original.issued;
    record.version = original.version;
    record.reissueOf = original.id;
    record.contentKey = original.contentKey;
    record.campaign = original.campaign;
    record.mark = mark;
    return record;
}

QList<Record> okaforsLetters()
{
    Record fee = ended(tell(u"fee-change"_s, u"NSB-2025-0048211"_s, u"FEE-CHG"_s, okafor, u"email"_s,
                            u"exstream/2025-03"_s, u"2025-03-14 09:12:07"_s),
                       u"BOUNCED_HARD"_s, u"2025-03-14 09:12:31"_s, u"5.1.1"_s);
    fee.campaign = u"FEE-CHANGE-2025"_s;
    fee.batch = u"2025-03-13-N2"_s;
    Record pilot = ended(tell(u"fee-change-v6"_s, u"NSB-2025-0041177"_s, u"FEE-CHG"_s, okafor, u"print"_s,
                              u"print-provider/2025-02"_s, u"2025-02-12 11:20:00"_s),
                         u"DISPATCHED"_s, u"2025-02-12 16:45:00"_s);
    pilot.campaign = u"FEE-PILOT-2025"_s;
    pilot.batch = u"2025-02-11-N1"_s;
    return {fee,
            pilot,
            ended(tell({}, u"NSB-2024-0038804"_s, u"STMT-01"_s, okafor, u"portal"_s, u"exstream/2024-11"_s,
                       u"2024-11-29 07:30:00"_s),
                  u"DISPLAYED"_s, u"2024-12-02 19:14:22"_s),
            ended(tell({}, u"NGE-2025-0028117"_s, u"TARIFF"_s, okafor, u"email"_s, u"exstream/2025-01"_s,
                       u"2025-01-21 10:02:40"_s),
                  u"ACCEPTED_BY_RECIPIENT_SERVER"_s, u"2025-01-21 10:02:44"_s),
            ended(tell({}, u"NGI-2025-0021904"_s, u"CLM-ACK"_s, okafor, u"print"_s, u"exstream/2025-03"_s,
                       u"2025-03-27 12:00:00"_s),
                  u"DISPATCHED"_s, u"2025-03-27 17:30:00"_s),
            ended(tell(u"chinese-name"_s, u"NSB-2025-0049720"_s, u"STMT-01"_s, 23, u"portal"_s, u"exstream/2025-04"_s,
                       u"2025-04-30 07:30:00"_s),
                  u"DISPLAYED"_s, u"2025-05-02 20:41:10"_s)};
}

QList<Record> restOfTheCampaign()
{
    QList<Record> all;
    int number = 48401;
    for (const auto& [customer, day] : {std::pair(3, 3), {5, 6}, {7, 11}, {11, 20}}) {
        Record late =
            ended(tell(u"version-6-after-7"_s, u"NSB-2025-00%1"_s.arg(number++), u"FEE-CHG"_s, customer, u"email"_s,
                       u"exstream/2025-03"_s, u"2025-03-%1 09:30:00"_s.arg(day, 2, 10, QChar(u'0'))),
                  u"ACCEPTED_BY_RECIPIENT_SERVER"_s, u"2025-03-%1 09:30:05"_s.arg(day, 2, 10, QChar(u'0')));
        late.version = 6;
        late.batch = u"2025-03-R6"_s;
        all.append(late);
    }
    Record joint = ended(tell(u"joint-account"_s, u"NSB-2025-0048250"_s, u"FEE-CHG"_s, householdFirst, u"email"_s,
                              u"exstream/2025-03"_s, u"2025-03-14 09:15:40"_s),
                         u"OPENED"_s, u"2025-03-15 08:03:11"_s);
    joint.parties = {{householdFirst, u"holder"_s}, {householdFirst + 1, u"joint"_s}};
    all.append(joint);
    number = 48221;
    for (const auto& [customer, reason] : {std::pair(1, u"5.1.1"_s), {3, u"5.7.1"_s}, {16, u"5.1.1"_s}}) {
        Record bounced = ended(tell(u"bounced-then-reissued"_s, u"NSB-2025-00%1"_s.arg(number), u"FEE-CHG"_s, customer,
                                    u"email"_s, u"exstream/2025-03"_s, u"2025-03-14 09:%1:20"_s.arg(number - 48200)),
                               u"BOUNCED_HARD"_s, u"2025-03-14 09:%1:51"_s.arg(number - 48200), reason);
        bounced.campaign = u"FEE-CHANGE-2025"_s;
        all.append(bounced);
        Record again =
            copyOf(bounced, u"NSB-2025-00%1"_s.arg(number + 700), u"print"_s, u"exstream/2025-04"_s,
                   u"2025-04-02 11:00:00"_s, u"COPY of our e-mail of 14 March 2025, which could not be delivered"_s);
        again.batch = u"2025-04-01-P1"_s;
        all.append(ended(again, u"DISPATCHED"_s, u"2025-04-02 17:10:00"_s));
        ++number;
    }
    for (Record& record : all) {
        record.campaign = u"FEE-CHANGE-2025"_s;
    }
    return all;
}

/// Four documents, one envelope, and it came back.
QList<Record> closingPackage()
{
    QList<Record> all;
    int number = 49001;
    for (const QString& code : {u"CLOSE-01"_s, u"CLOSE-ST"_s, u"TAX-CERT"_s, u"PRIV"_s}) {
        Record record = ended(tell(u"package"_s, u"NSB-2025-00%1"_s.arg(number++), code, 5, u"print"_s,
                                   u"exstream/2025-03"_s, u"2025-03-18 10:40:00"_s),
                              u"RETURNED_MAIL"_s, u"2025-03-26 08:15:00"_s, u"moved, no forwarding address"_s);
        record.package = u"PKG-2025-0007"_s;
        record.envelope = u"ENV-2025-017734"_s;
        record.workspace = u"WS-CLOSE-2025-118"_s;
        record.caseId = u"CASE-2025-0417"_s;
        all.append(record);
    }
    return all;
}

QList<Record> household()
{
    QList<Record> all;
    for (int i = 0; i < 3; ++i) {
        Record record = ended(tell(u"household"_s, u"NGE-2025-003150%1"_s.arg(i + 1), u"BILL-AN"_s, householdFirst + i,
                                   u"print"_s, u"exstream/2025-04"_s, u"2025-04-10 10:00:00"_s),
                              u"DELIVERED"_s, u"2025-04-11 11:42:00"_s);
        record.household = u"HH-2203"_s;
        record.envelope = u"ENV-2025-018820"_s;
        record.group = u"household"_s;
        all.append(record);
    }
    return all;
}

QList<Record> correction()
{
    Record wrong = ended(tell(u"correction"_s, u"NGI-2025-0022071"_s, u"PREM-02"_s, 12, u"email"_s,
                              u"exstream/2025-03"_s, u"2025-03-05 08:40:12"_s),
                         u"OPENED"_s, u"2025-03-05 12:20:37"_s);
    wrong.amountCents = 138400;
    Record right = ended(tell(u"correction"_s, u"NGI-2025-0022093"_s, u"PREM-02"_s, 12, u"email"_s,
                              u"exstream/2025-03"_s, u"2025-03-12 08:41:55"_s),
                         u"ACCEPTED_BY_RECIPIENT_SERVER"_s, u"2025-03-12 08:41:58"_s);
    right.amountCents = 13840;
    right.corrects = wrong.id;
    right.contentKey = wrong.contentKey;
    right.mark = u"CORRECTED · replaces our invoice of 5 March 2025"_s;
    return {wrong, right};
}

QList<Record> reissueChain()
{
    const Record original = ended(tell(u"reissue"_s, u"NGI-2024-0015520"_s, u"POL-DOC"_s, 9, u"print"_s,
                                       u"exstream/2024-06"_s, u"2024-06-10 09:00:00"_s),
                                  u"DISPATCHED"_s, u"2024-06-10 17:00:00"_s);
    const Record copy = ended(copyOf(original, u"NGI-2025-0020981"_s, u"print"_s, u"exstream/2025-01"_s,
                                     u"2025-01-20 09:00:00"_s, u"COPY of our letter of 10 June 2024"_s),
                              u"DISPATCHED"_s, u"2025-01-20 17:00:00"_s);
    Record second =
        ended(copyOf(original, u"NGI-2025-0024410"_s, u"portal"_s, u"exstream/2025-04"_s, u"2025-04-08 15:31:00"_s,
                     u"COPY of our letter of 10 June 2024 · second copy, after that of 20 January 2025"_s),
              u"DOWNLOADED"_s, u"2025-04-08 15:36:09"_s);
    second.reissueOf = copy.id;
    return {original, copy, second};
}

QList<Record> termsForEverybody()
{
    QList<Record> all;
    int number = 49601;
    for (const int customer : {6, 9, 10, 16}) {
        Record record = ended(tell(u"same-bytes"_s, u"NSB-2025-00%1"_s.arg(number++), u"TC-GEN"_s, customer,
                                   u"portal"_s, u"exstream/2025-04"_s, u"2025-04-15 06:00:00"_s),
                              u"NO_EVIDENCE_YET"_s, u"2025-04-15 06:00:30"_s);
        record.generic = true;
        record.contentKey = u"TC-GEN 12"_s;
        all.append(record);
    }
    return all;
}

Record flawed(Record record, Defect defect)
{
    record.defect = defect;
    return record;
}

QList<Record> troubles()
{
    const QString print = u"print"_s;
    const QString provider = u"print-provider/2025-02"_s;
    const QString legacy = u"letters-legacy"_s;
    Record zoneless = ended(tell(u"date-without-zone"_s, u"NGE-2025-0031098"_s, u"TARIFF"_s, 7, u"email"_s,
                                 u"exstream/2025-03"_s, u"2025-03-31 23:30:00"_s),
                            u"ACCEPTED_BY_RECIPIENT_SERVER"_s, u"2025-03-31 23:30:02"_s);
    zoneless.sentWithoutZone = true;
    Record returned = ended(tell(u"returned"_s, u"NGI-2025-0022200"_s, u"CLM-SET"_s, 15, u"registered mail"_s, provider,
                                 u"2025-02-06 10:00:00"_s),
                            u"RETURNED_MAIL"_s, u"2025-02-17 09:30:00"_s, u"not collected"_s);
    returned.claimId = u"CLM-2025-004471"_s;
    const Record encrypted =
        tell(u"encrypted"_s, u"NSB-2025-0041300"_s, u"TAX-CERT"_s, 13, print, provider, u"2025-02-03 10:00:00"_s);
    const Record missing =
        tell(u"missing-file"_s, u"NSB-2025-0041333"_s, u"STMT-01"_s, 4, print, provider, u"2025-02-04 10:00:00"_s);
    const Record wrongHash =
        tell(u"wrong-hash"_s, u"NSB-2025-0041344"_s, u"STMT-01"_s, 8, print, provider, u"2025-02-05 10:00:00"_s);
    const Record damaged = tell(u"damaged"_s, u"NGE-2025-0031777"_s, u"BILL-AN"_s, 14, print, u"exstream/2025-04"_s,
                                u"2025-04-16 10:00:00"_s);
    const Record empty =
        tell(u"empty"_s, u"NGI-2024-0004020"_s, u"RENEW"_s, 11, print, legacy, u"2024-02-14 10:00:00"_s);
    const Record scanned =
        tell(u"scanned"_s, u"NGI-2024-0004031"_s, u"CLM-SET"_s, 12, print, legacy, u"2024-02-20 10:00:00"_s);
    return {
        zoneless,
        returned,
        flawed(encrypted, Defect::Encrypted),
        flawed(missing, Defect::Missing),
        flawed(wrongHash, Defect::WrongHash),
        flawed(damaged, Defect::Damaged),
        flawed(empty, Defect::Empty),
        flawed(scanned, Defect::Scanned),
        tell(u"formula-name"_s, u"NSB-2025-0041355"_s, u"LATE-FEE"_s, formulaFirm, print, provider,
             u"2025-02-07 10:00:00"_s),
        tell(u"quoted-name"_s, u"NSB-2025-0041366"_s, u"LOAN-OFR"_s, commaFirm, print, provider,
             u"2025-02-10 10:00:00"_s),
        tell(u"code-used-again"_s, u"NSB-2024-0003310"_s, u"INFO-09"_s, 16, print, legacy, u"2024-03-12 10:00:00"_s),
        tell(u"code-used-again"_s, u"NGE-2025-0030012"_s, u"INFO-09"_s, 16, print, provider, u"2025-02-11 10:00:00"_s)};
}

QList<Record> messages()
{
    const QString sms = u"sms"_s;
    return {ended(tell(u"sms-emoji"_s, u"NGE-2025-S000041"_s, u"SMS-APPT"_s, 14, sms, sms, u"2025-03-19 16:05:00"_s),
                  u"DELIVERED"_s, u"2025-03-19 16:05:04"_s, u"DELIVRD"_s),
            ended(tell(u"sms-utf16"_s, u"NSB-2025-S000052"_s, u"SMS-PAY"_s, 8, sms, sms, u"2025-03-21 09:00:00"_s),
                  u"DELIVERED"_s, u"2025-03-21 09:00:09"_s, u"DELIVRD"_s),
            ended(tell(u"sms-trigger"_s, u"NGE-2025-0031200"_s, u"APPT"_s, 17, sms, u"exstream/2025-04"_s,
                       u"2025-04-22 14:00:00"_s),
                  u"DELIVERED"_s, u"2025-04-22 14:00:06"_s, u"DELIVRD"_s),
            tell(u"mail-iso-2022-jp"_s, u"ngi-2025-0024881@insurance.northgate.example"_s, u"CLM-ACK"_s, 2, u"email"_s,
                 u"mailroom"_s, u"2025-02-18 13:22:10"_s),
            tell(u"mail-iso-8859-1"_s, u"nge-2024-0019002@energy.northgate.example"_s, u"MTR-REQ"_s, 1, u"email"_s,
                 u"mailroom"_s, u"2024-10-08 07:45:31"_s),
            tell(u"mail-attachment"_s, u"ngi-2024-0017745@insurance.northgate.example"_s, u"PREM-02"_s, 12, u"email"_s,
                 u"mailroom"_s, u"2024-12-03 10:11:12"_s)};
}

} // namespace

QList<Record> tellStory()
{
    QList<Record> all = okaforsLetters() + restOfTheCampaign() + closingPackage() + household() + correction() +
                        reissueChain() + termsForEverybody() + troubles() + messages();
    for (Record& record : all) {
        if (record.type->code == u"CLM-ACK"_s && record.claimId.isEmpty()) {
            record.claimId = u"CLM-2025-00%1"_s.arg(4400 + record.parties.first().customer);
        }
    }
    return all;
}

} // namespace cf::sandbox
