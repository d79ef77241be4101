#include "models/connectors/folder/index_row.h"

#include <algorithm>

namespace cf::connectors {

namespace {

constexpr int mostPages = 10'000'000;

bool isText(QStringView text) { return text.isValidUtf16() && !text.contains(QChar(u'\0')); }

tl::unexpected<Error> bad(IndexField field, const char* what)
{
    return fail(ErrorKind::Rejected, QString(nameOf(field).name) + QStringLiteral(": ") + QLatin1StringView(what));
}

Result<void> takeManifestParts(IndexRow& row, const IndexRecord& record)
{
    for (const QString* text : {&record.file, &record.queue, &record.mime, &record.pdl, &record.customerNumber}) {
        if (!isText(*text)) {
            return fail(ErrorKind::Rejected, QStringLiteral("not readable as text"));
        }
    }
    row.fromManifest = true;
    row[IndexField::FileName] = record.file;
    row[IndexField::QueueName] = record.queue;
    row[IndexField::MimeType] = record.mime;
    row[IndexField::Pdl] = record.pdl;
    row[IndexField::CustomerNumber] = record.customerNumber;
    row.fileBytes = record.fileBytes;
    row.pageCount = record.filePages;
    return {};
}

Result<void> takeValue(IndexRow& row, const std::pair<QString, QString>& value, const SiteVocabulary& vocabulary)
{
    if (!isText(value.first) || !isText(value.second)) {
        return fail(ErrorKind::Rejected, QStringLiteral("not readable as text"));
    }
    const std::optional<IndexField> field = vocabulary.field(value.first);
    if (!field) {
        if (!value.first.isEmpty() && !value.second.isEmpty()) {
            row.attributes.push_back(value);
        }
        return {};
    }
    QString& held = row[*field];
    // What a manifest says around its keys is the producer's view of the file; a key of the same meaning is the site's,
    // and wins.
    const bool fromAround = row.fromManifest && (*field == IndexField::FileName || *field == IndexField::QueueName ||
                                                 *field == IndexField::MimeType || *field == IndexField::Pdl ||
                                                 *field == IndexField::CustomerNumber);
    if (value.second.isEmpty() || (fromAround && *field == IndexField::FileName && !held.isEmpty())) {
        return {};
    }
    if (!held.isEmpty() && held != value.second && !fromAround) {
        return bad(*field, "given twice with different values");
    }
    held = value.second;
    return {};
}

Result<std::optional<Moment>> readDate(const IndexRow& row, IndexField field, const SiteVocabulary& vocabulary)
{
    if (row[field].isEmpty()) {
        return std::optional<Moment>();
    }
    std::optional<Moment> moment = vocabulary.moment(row[field]);
    if (!moment) {
        return bad(field, "not a date understood here");
    }
    return moment;
}

Result<void> readDates(IndexRow& row, const SiteVocabulary& vocabulary)
{
    using enum IndexField;
    CF_TRY(row.issued, readDate(row, IssueDate, vocabulary));
    CF_TRY(row.effective, readDate(row, EffectiveDate, vocabulary));
    CF_TRY(row.composed, readDate(row, ComposedDate, vocabulary));
    CF_TRY(row.archived, readDate(row, ArchivedDate, vocabulary));
    CF_TRY(row.sent, readDate(row, SentDate, vocabulary));
    CF_TRY(row.deliveryTime, readDate(row, DeliveryTime, vocabulary));
    return {};
}

Result<void> readCodes(IndexRow& row, const SiteVocabulary& vocabulary)
{
    if (const QString& word = row[IndexField::Channel]; !word.isEmpty()) {
        row.channel = vocabulary.channel(word);
        if (!row.channel) {
            return bad(IndexField::Channel, "a channel nobody here knows");
        }
    }
    if (const QString& word = row[IndexField::RecipientRole]; !word.isEmpty()) {
        const std::optional<RecipientRole> role = vocabulary.role(word);
        if (!role) {
            return bad(IndexField::RecipientRole, "a role nobody here knows");
        }
        row.role = *role;
    }
    if (const QString& word = row[IndexField::DeliveryState]; !word.isEmpty()) {
        row.deliveryState = vocabulary.deliveryState(word);
    }
    return {};
}

Result<std::optional<qint64>> readNumber(const IndexRow& row, IndexField field, qint64 least, qint64 most)
{
    if (row[field].isEmpty()) {
        return std::optional<qint64>();
    }
    bool ok = false;
    const qint64 number = row[field].toLongLong(&ok);
    if (!ok || number < least || number > most) {
        return bad(field, "not a number it can have");
    }
    return std::optional(number);
}

Result<void> readNumbers(IndexRow& row)
{
    CF_TRY(const std::optional<qint64> from, readNumber(row, IndexField::PageFrom, 1, mostPages));
    CF_TRY(const std::optional<qint64> count, readNumber(row, IndexField::PageCount, 0, mostPages));
    CF_TRY(const std::optional<qint64> size,
           readNumber(row, IndexField::FileSize, 0, std::numeric_limits<qint64>::max()));
    row.pageFrom = from ? std::optional(int(*from)) : row.pageFrom;
    row.pageCount = count ? std::optional(int(*count)) : row.pageCount;
    row.fileBytes = size ? size : row.fileBytes;
    return {};
}

Result<void> readHash(IndexRow& row)
{
    const QString& text = row[IndexField::Sha256];
    if (text.isEmpty()) {
        return {};
    }
    const QByteArray hex = text.toLatin1().toLower();
    const bool isHex =
        std::all_of(hex.begin(), hex.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (hex.size() != 64 || !isHex) {
        return bad(IndexField::Sha256, "not 64 hexadecimal digits");
    }
    row.sha256 = QByteArray::fromHex(hex);
    return {};
}

/// The first value a record gives for a field.
QString firstOf(const IndexRecord& record, const SiteVocabulary& vocabulary, IndexField field)
{
    for (const auto& [key, value] : record.values) {
        if (!value.isEmpty() && vocabulary.field(key) == field) {
            return value;
        }
    }
    return {};
}

} // namespace

Result<IndexRow> rowOf(const IndexRecord& record, const SiteVocabulary& vocabulary)
{
    IndexRow row;
    if (record.fromManifest) {
        CF_CHECK(takeManifestParts(row, record));
    }
    for (const auto& value : record.values) {
        CF_CHECK(takeValue(row, value, vocabulary));
    }
    CF_CHECK(readDates(row, vocabulary));
    CF_CHECK(readCodes(row, vocabulary));
    CF_CHECK(readNumbers(row));
    CF_CHECK(readHash(row));
    if (record.fromManifest && row[IndexField::DocumentId].isEmpty() && row[IndexField::CustomerNumber].isEmpty()) {
        return fail(ErrorKind::Rejected, QStringLiteral("a customer without a number and without a document id"));
    }
    if (row[IndexField::FileName].isEmpty() && (record.fromManifest || row[IndexField::DocumentId].isEmpty())) {
        return fail(ErrorKind::Rejected, QStringLiteral("names neither a file nor a document id"));
    }
    return row;
}

QString documentIdOf(const IndexRecord& record, const SiteVocabulary& vocabulary)
{
    return firstOf(record, vocabulary, IndexField::DocumentId);
}

QString fileNamedBy(const IndexRecord& record, const SiteVocabulary& vocabulary)
{
    return record.fromManifest && !record.file.isEmpty() ? record.file
                                                         : firstOf(record, vocabulary, IndexField::FileName);
}

int firstPageOf(const IndexRecord& record, const SiteVocabulary& vocabulary)
{
    const int page = firstOf(record, vocabulary, IndexField::PageFrom).toInt();
    return page > 0 ? page : 1;
}

} // namespace cf::connectors
