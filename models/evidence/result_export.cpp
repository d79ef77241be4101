#include "models/evidence/result_export.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace cf::evidence {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array columns = {
    QLatin1StringView("id"),         QLatin1StringView("documentId"),      QLatin1StringView("customerId"),
    QLatin1StringView("recipient"),  QLatin1StringView("documentType"),    QLatin1StringView("title"),
    QLatin1StringView("channel"),    QLatin1StringView("issued"),          QLatin1StringView("sent"),
    QLatin1StringView("templateId"), QLatin1StringView("templateVersion"), QLatin1StringView("status"),
    QLatin1StringView("grade"),      QLatin1StringView("reason"),          QLatin1StringView("repository"),
    QLatin1StringView("unit"),       QLatin1StringView("account"),         QLatin1StringView("event"),
    QLatin1StringView("eventType"),  QLatin1StringView("channelReason")};

QJsonValue textOrNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

/// The order of keys is that of `columns`, which QJsonObject would not keep.
QByteArray jsonLine(const QJsonObject& row, const QStringList& wanted)
{
    QByteArray line("{");
    for (const QString& column : wanted) {
        const QByteArray pair = QJsonDocument(QJsonObject{{column, row.value(column)}}).toJson(QJsonDocument::Compact);
        line += (line.size() > 1 ? "," : "") + pair.mid(1, pair.size() - 2);
    }
    return line + "}\n";
}

Error cannotWrite(const QFileDevice& file) { return Error{ErrorKind::Storage, file.errorString(), std::nullopt}; }

} // namespace

std::span<const QLatin1StringView> exportColumns() { return columns; }

QString isoUtc(std::optional<UtcMs> at) { return at ? QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODate) : QString(); }

QJsonValue timeJson(std::optional<UtcMs> at) { return at ? QJsonValue(isoUtc(at)) : QJsonValue(); }

QString exportDate(const std::optional<Moment>& moment)
{
    if (!moment) {
        return {};
    }
    const QDateTime wall = QDateTime::fromMSecsSinceEpoch(moment->wall, Qt::UTC);
    if (moment->precision == Precision::Day) {
        return wall.date().toString(Qt::ISODate);
    }
    const qint64 offset = (moment->wall - moment->utc) / 1000;
    const QDateTime zoned(wall.date(), wall.time(), Qt::OffsetFromUTC, int(offset));
    const QString format = moment->precision == Precision::Minute ? u"yyyy-MM-ddTHH:mm"_s : u"yyyy-MM-ddTHH:mm:ss"_s;
    if (moment->zoneAssumed) { // its source wrote none, so none is claimed
        return zoned.toString(format);
    }
    const QString sign = offset < 0 ? u"-"_s : u"+"_s;
    const qint64 minutes = qAbs(offset) / 60;
    return zoned.toString(format) + sign +
           u"%1:%2"_s.arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QJsonObject rowJson(const search::Row& row)
{
    return {{columns[0], row.id.value()},
            {columns[1], textOrNull(row.documentId)},
            {columns[2], textOrNull(row.customerId)},
            {columns[3], textOrNull(row.recipient)},
            {columns[4], textOrNull(row.documentType)},
            {columns[5], textOrNull(row.title)},
            {columns[6], code(row.channel)},
            {columns[7], textOrNull(exportDate(row.issued))},
            {columns[8], textOrNull(exportDate(row.sent))},
            {columns[9], textOrNull(row.templateId)},
            {columns[10], textOrNull(row.templateVersion)},
            {columns[11], code(row.state)},
            {columns[12], code(row.grade)},
            {columns[13], textOrNull(row.reason)},
            {columns[14], row.repository},
            {columns[15], textOrNull(row.businessUnit)},
            {columns[16], textOrNull(row.account)},
            {columns[17], textOrNull(row.event)},
            {columns[18], textOrNull(row.eventKind)},
            {columns[19], textOrNull(row.channelReason)}};
}

QByteArray csvCell(QString value)
{
    if (!value.isEmpty() && u"=+-@\t\r"_s.contains(value.front())) {
        value.prepend(u'\'');
    }
    const bool quoted = std::any_of(value.cbegin(), value.cend(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    if (!quoted) {
        return value.toUtf8();
    }
    return '"' + value.replace(u'"', u"\"\""_s).toUtf8() + '"';
}

Result<std::unique_ptr<ResultExport>> ResultExport::open(const QString& path, const ExportOptions& options)
{
    for (const QString& column : options.columns) {
        if (std::find(columns.begin(), columns.end(), column) == columns.end()) {
            return fail(ErrorKind::Rejected, u"unknown column "_s + column);
        }
    }
    std::unique_ptr<ResultExport> made(new ResultExport(path));
    made->m_options = options;
    if (made->m_options.columns.isEmpty()) {
        for (const QLatin1StringView column : columns) {
            made->m_options.columns << column;
        }
    }
    if (!made->m_file.open(QIODevice::WriteOnly)) {
        return tl::unexpected<Error>(cannotWrite(made->m_file));
    }
    if (options.format == ExportFormat::Csv) {
        const QByteArray mark = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
        CF_CHECK(made->put(mark + made->m_options.columns.join(u',').toUtf8() + "\r\n"));
    }
    return made;
}

QByteArray csvLine(const search::Row& row, const QStringList& wanted)
{
    const QJsonObject values = rowJson(row);
    QByteArrayList cells;
    for (const QString& column : wanted) {
        cells << csvCell(values.value(column).toString());
    }
    return cells.join(',') + "\r\n";
}

QByteArray ResultExport::line(const search::Row& row) const
{
    if (m_options.format == ExportFormat::JsonLines) {
        return jsonLine(rowJson(row), m_options.columns);
    }
    return csvLine(row, m_options.columns);
}

Result<void> ResultExport::put(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size()) {
        return tl::unexpected<Error>(cannotWrite(m_file));
    }
    m_hash.addData(bytes);
    return {};
}

Result<void> ResultExport::write(const std::vector<search::Row>& rows)
{
    QByteArray bytes;
    for (const search::Row& row : rows) {
        bytes += line(row);
    }
    CF_CHECK(put(bytes));
    m_count += qint64(rows.size());
    return {};
}

QByteArray ResultExport::manifest(const ExportClaim& claim) const
{
    QJsonArray scope;
    for (const Scope::Entry& entry : claim.scope.entries) {
        scope << QJsonObject{{u"repository"_s, entry.name},
                             {u"completeTo"_s, entry.watermark ? QJsonValue(isoUtc(*entry.watermark)) : QJsonValue()},
                             {u"syncing"_s, entry.syncing},
                             {u"gaps"_s, entry.gaps}};
    }
    const QJsonObject manifest{{u"file"_s, QFileInfo(m_file.fileName()).fileName()},
                               {u"format"_s, m_options.format == ExportFormat::Csv ? u"csv"_s : u"jsonl"_s},
                               {u"columns"_s, QJsonArray::fromStringList(m_options.columns)},
                               {u"count"_s, m_count},
                               {u"exact"_s, claim.exact},
                               {u"sha256"_s, QString::fromLatin1(m_hash.result().toHex())},
                               {u"query"_s, claim.query},
                               {u"zone"_s, claim.zone},
                               {u"scope"_s, scope},
                               {u"exported"_s, isoUtc(claim.at)},
                               {u"program"_s, claim.program}};
    return QJsonDocument(manifest).toJson();
}

Result<void> ResultExport::commit(const ExportClaim& claim)
{
    QSaveFile beside(m_file.fileName() + u".manifest.json"_s);
    const QByteArray text = manifest(claim);
    if (!beside.open(QIODevice::WriteOnly) || beside.write(text) != text.size()) {
        return tl::unexpected<Error>(cannotWrite(beside));
    }
    // The file first: a manifest without its file would claim something that is not there.
    if (!m_file.commit()) {
        return tl::unexpected<Error>(cannotWrite(m_file));
    }
    if (!beside.commit()) {
        return tl::unexpected<Error>(cannotWrite(beside));
    }
    return {};
}

} // namespace cf::evidence
