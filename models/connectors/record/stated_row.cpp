#include "models/connectors/record/stated_row.h"

#include <algorithm>

namespace cf::connectors {

namespace {

constexpr int mostPages = 10'000'000;

bool isText(QStringView text) { return text.isValidUtf16() && !text.contains(QChar(u'\0')); }

tl::unexpected<Error> bad(StatedField field, const char* what)
{
    return fail(ErrorKind::Rejected, QString(nameOf(field).name) + QStringLiteral(": ") + QLatin1StringView(what));
}

Result<void> takeManifestParts(StatedRow& row, const StatedRecord& record)
{
    for (const QString* text : {&record.file, &record.queue, &record.mime, &record.pdl, &record.customerNumber}) {
        if (!isText(*text)) {
            return fail(ErrorKind::Rejected, QStringLiteral("not readable as text"));
        }
    }
    row.fromManifest = true;
    row[StatedField::FileName] = record.file;
    row[StatedField::QueueName] = record.queue;
    row[StatedField::MimeType] = record.mime;
    row[StatedField::Pdl] = record.pdl;
    row[StatedField::CustomerNumber] = record.customerNumber;
    row.fileBytes = record.fileBytes;
    row.pageCount = record.filePages;
    return {};
}

Result<void> takeValue(StatedRow& row, const std::pair<QString, QString>& value, const SiteVocabulary& vocabulary)
{
    if (!isText(value.first) || !isText(value.second)) {
        return fail(ErrorKind::Rejected, QStringLiteral("not readable as text"));
    }
    const std::optional<StatedField> field = vocabulary.field(value.first);
    if (!field) {
        if (!value.first.isEmpty() && !value.second.isEmpty() && !vocabulary.ignores(value.first)) {
            row.attributes.push_back(value);
        }
        return {};
    }
    QString& held = row[*field];
    // What a manifest says around its keys is the producer's view of the file; a key of the same meaning is the site's,
    // and wins.
    const bool fromAround = row.fromManifest && (*field == StatedField::FileName || *field == StatedField::QueueName ||
                                                 *field == StatedField::MimeType || *field == StatedField::Pdl ||
                                                 *field == StatedField::CustomerNumber);
    if (value.second.isEmpty() || (fromAround && *field == StatedField::FileName && !held.isEmpty())) {
        return {};
    }
    if (!held.isEmpty() && held != value.second && !fromAround) {
        return bad(*field, "given twice with different values");
    }
    held = value.second;
    return {};
}

Result<std::optional<Moment>> readDate(const StatedRow& row, StatedField field, const SiteVocabulary& vocabulary)
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

Result<void> readDates(StatedRow& row, const SiteVocabulary& vocabulary)
{
    using enum StatedField;
    CF_TRY(row.issued, readDate(row, IssueDate, vocabulary));
    CF_TRY(row.effective, readDate(row, EffectiveDate, vocabulary));
    CF_TRY(row.composed, readDate(row, ComposedDate, vocabulary));
    CF_TRY(row.archived, readDate(row, ArchivedDate, vocabulary));
    CF_TRY(row.sent, readDate(row, SentDate, vocabulary));
    CF_TRY(row.happened, readDate(row, EventTime, vocabulary));
    CF_TRY(row.deliveryTime, readDate(row, DeliveryTime, vocabulary));
    return {};
}

Result<void> readCodes(StatedRow& row, const SiteVocabulary& vocabulary)
{
    if (const QString& word = row[StatedField::Channel]; !word.isEmpty()) {
        row.channel = vocabulary.channel(word);
        if (!row.channel) {
            return bad(StatedField::Channel, "a channel nobody here knows");
        }
    }
    if (const QString& word = row[StatedField::RecipientRole]; !word.isEmpty()) {
        const std::optional<RecipientRole> role = vocabulary.role(word);
        if (!role) {
            return bad(StatedField::RecipientRole, "a role nobody here knows");
        }
        row.role = *role;
    }
    if (const QString& word = row[StatedField::DeliveryState]; !word.isEmpty()) {
        row.deliveryState = vocabulary.deliveryState(word);
    }
    return {};
}

Result<std::optional<qint64>> readNumber(const StatedRow& row, StatedField field, qint64 least, qint64 most)
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

Result<void> readNumbers(StatedRow& row)
{
    CF_TRY(const std::optional<qint64> from, readNumber(row, StatedField::PageFrom, 1, mostPages));
    CF_TRY(const std::optional<qint64> count, readNumber(row, StatedField::PageCount, 0, mostPages));
    CF_TRY(const std::optional<qint64> size,
           readNumber(row, StatedField::FileSize, 0, std::numeric_limits<qint64>::max()));
    row.pageFrom = from ? std::optional(int(*from)) : row.pageFrom;
    row.pageCount = count ? std::optional(int(*count)) : row.pageCount;
    row.fileBytes = size ? size : row.fileBytes;
    return {};
}

Result<void> readHash(StatedRow& row)
{
    const QString& text = row[StatedField::Sha256];
    if (text.isEmpty()) {
        return {};
    }
    const QByteArray hex = text.toLatin1().toLower();
    const bool isHex =
        std::all_of(hex.begin(), hex.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (hex.size() != 64 || !isHex) {
        return bad(StatedField::Sha256, "not 64 hexadecimal digits");
    }
    row.sha256 = QByteArray::fromHex(hex);
    return {};
}

/// The first value a record gives for a field.
QString firstOf(const StatedRecord& record, const SiteVocabulary& vocabulary, StatedField field)
{
    for (const auto& [key, value] : record.values) {
        if (!value.isEmpty() && vocabulary.field(key) == field) {
            return value;
        }
    }
    return {};
}

} // namespace

Result<StatedRow> statedIn(const StatedRecord& record, const SiteVocabulary& vocabulary)
{
    StatedRow row;
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
    return row;
}

Result<StatedRow> rowOf(const StatedRecord& record, const SiteVocabulary& vocabulary)
{
    CF_TRY(StatedRow row, statedIn(record, vocabulary));
    if (record.fromManifest && row[StatedField::DocumentId].isEmpty() && row[StatedField::CustomerNumber].isEmpty()) {
        return fail(ErrorKind::Rejected, QStringLiteral("a customer without a number and without a document id"));
    }
    if (row[StatedField::FileName].isEmpty() && (record.fromManifest || row[StatedField::DocumentId].isEmpty())) {
        return fail(ErrorKind::Rejected, QStringLiteral("names neither a file nor a document id"));
    }
    return row;
}

QString documentIdOf(const StatedRecord& record, const SiteVocabulary& vocabulary)
{
    return firstOf(record, vocabulary, StatedField::DocumentId);
}

QString fileNamedBy(const StatedRecord& record, const SiteVocabulary& vocabulary)
{
    return record.fromManifest && !record.file.isEmpty() ? record.file
                                                         : firstOf(record, vocabulary, StatedField::FileName);
}

int firstPageOf(const StatedRecord& record, const SiteVocabulary& vocabulary)
{
    const int page = firstOf(record, vocabulary, StatedField::PageFrom).toInt();
    return page > 0 ? page : 1;
}

} // namespace cf::connectors
