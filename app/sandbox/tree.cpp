#include "app/sandbox/tree.h"

#include "app/sandbox/brand.h"
#include "app/sandbox/letter_text.h"
#include "app/sandbox/pdf_file.h"
#include "app/sandbox/pdf_lock.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTimeZone>

namespace cf::sandbox {

using namespace Qt::StringLiterals;

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

Result<void> Tree::write(const QString& path, const QByteArray& bytes, const QDateTime& dated)
{
    const QString whole = m_root.filePath(path);
    if (!m_root.mkpath(QFileInfo(path).path())) {
        return fail(ErrorKind::Storage, u"cannot make the folder of %1"_s.arg(path));
    }
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        return fail(ErrorKind::Storage, u"cannot write %1: %2"_s.arg(path, file.errorString()));
    }
    const int offset = berlinOffset(dated) == u"+02:00"_s ? 7200 : 3600;
    file.setFileTime(QDateTime(dated.date(), dated.time(), Qt::OffsetFromUTC, offset),
                     QFileDevice::FileModificationTime);
    ++m_files;
    m_bytes += bytes.size();
    return {};
}

PdfPress::Printed PdfPress::print(const QList<const Record*>& records, bool asPortal) const
{
    Printed printed;
    std::vector<Page> pages;
    QList<Letter> letters;
    for (const Record* record : records) {
        Letter letter = letterFor(*record, m_estate);
        letter.forPrint = letter.forPrint && !asPortal;
        std::vector<Page> own = layOut(letter, m_typesetter);
        printed.firstPages.append(static_cast<int>(pages.size()) + 1);
        printed.pageCounts.append(static_cast<int>(own.size()));
        std::move(own.begin(), own.end(), std::back_inserter(pages));
        letters.append(letter);
    }
    const Record& first = *records.first();
    const QDateTime made(first.issued.date().addDays(-1), QTime(22, 4, 18), Qt::UTC);
    const bool alone = records.size() == 1;
    PdfProperties properties{alone ? letters.first().subject : u"%1 documents"_s.arg(records.size()),
                             brandOf(first.type->unit).name,
                             first.type->name,
                             first.generic || !alone ? first.type->code : first.type->code + u", "_s + first.id,
                             made,
                             berlinOffset(made)};
    const Defect defect = alone ? first.defect : Defect::None;
    printed.bytes = defect == Defect::Scanned ? makeScan(pages, properties) : makePdf(pages, properties);
    if (defect == Defect::Encrypted) {
        printed.bytes = locked(printed.bytes, "northgate");
        printed.encrypted = true;
    } else if (defect == Defect::Damaged) {
        printed.bytes.truncate(printed.bytes.size() / 2);
    } else if (defect == Defect::Empty) {
        printed.bytes.clear();
    }
    return printed;
}

QList<qsizetype> recordsIn(const Estate& estate, const QString& folder)
{
    QList<qsizetype> found;
    for (qsizetype i = 0; i < estate.records.size(); ++i) {
        if (estate.records[i].folder == folder) {
            found.append(i);
        }
    }
    return found;
}

Keys keysOf(const Record& record, const Party& party, const Estate& estate)
{
    const Customer& customer = estate.customers[party.customer];
    const Unit unit = record.type->unit;
    const auto version = std::find_if(record.type->versions.cbegin(), record.type->versions.cend(),
                                      [&](const TemplateVersion& each) { return each.number == record.version; });
    const bool electronic = record.channel == u"email"_s;
    return {
        {u"DocumentId"_s, record.id},
        {u"CustomerId"_s, customer.id},
        {u"RecipientName"_s, customer.name},
        {u"RecipientRole"_s, party.role},
        {u"AccountNumber"_s, unit == Unit::Bank ? customer.account : QString()},
        {u"PolicyNumber"_s, unit == Unit::Insurance ? customer.policy : QString()},
        {u"CaseRef"_s, record.caseId},
        {u"ClaimNumber"_s, record.claimId},
        {u"LoanNumber"_s, record.loanId},
        {u"DocumentType"_s, record.type->name},
        {u"Title"_s, record.title},
        {u"Purpose"_s, record.type->purpose},
        {u"IssueDate"_s, withoutZone(record.issued)},
        {u"SentDate"_s, record.sentWithoutZone ? withoutZone(record.sent) : withZone(record.sent)},
        {u"Channel"_s, record.channel},
        {u"Email"_s, electronic ? customer.email : QString()},
        {u"Phone"_s, record.channel == u"sms"_s ? customer.phone : QString()},
        {u"Address"_s, electronic || record.channel == u"sms"_s ? QString() : customer.address.mid(1).join(u", "_s)},
        {u"TemplateId"_s, record.type->code},
        {u"TemplateVersion"_s, QString::number(record.version)},
        {u"TemplateApprovedBy"_s, version == record.type->versions.cend() ? QString() : version->approvedBy},
        {u"BusinessUnit"_s, unitName(unit)},
        {u"Brand"_s, brandOf(unit).name},
        {u"RetentionClass"_s, record.type->retention},
        {u"Locale"_s, record.language == u"de"_s ? u"de-DE"_s : u"en-GB"_s},
        {u"CampaignId"_s, record.campaign},
        {u"BatchId"_s, record.batch},
        {u"EnvelopeId"_s, record.envelope},
        {u"PackageId"_s, record.package},
        {u"HouseholdId"_s, record.household},
        {u"WorkspaceId"_s, record.workspace},
        {u"CorrectsId"_s, record.corrects},
        {u"ReissueOfId"_s, record.reissueOf},
        {u"DeliveryStatus"_s, record.state},
        {u"DeliveryTime"_s, record.state.isEmpty() ? QString() : withZone(record.stateTime)},
        {u"DeliveryReason"_s, record.reason}};
}

QString valueOf(const Keys& keys, const QString& name)
{
    const auto found = std::find_if(keys.cbegin(), keys.cend(), [&](const auto& each) { return each.first == name; });
    return found == keys.cend() ? QString() : found->second;
}

QString csvLine(const QStringList& fields, QChar separator)
{
    QStringList written;
    for (const QString& field : fields) {
        const bool quoted =
            field.contains(separator) || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r');
        written.append(quoted ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field);
    }
    return written.join(separator) + u"\r\n"_s;
}

} // namespace cf::sandbox
