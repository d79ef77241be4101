// A result written to a file for other programs: CSV or JSON Lines, and beside it a manifest that says what the file is
// true of. Used by the window and the command line. Source: interface 5.13.
#pragma once

#include "models/base/sha256.h"
#include "models/search/search_index.h"

#include <QJsonObject>
#include <QSaveFile>

#include <span>

namespace cf::evidence {

enum class ExportFormat { Csv, JsonLines };

/// Stable codes in their usual order: "id", "documentId", "customerId", … They head the CSV and name the members of a
/// JSON line.
std::span<const QLatin1StringView> exportColumns();

/// One row as JSON, all columns, in stable codes. A date is "2025-03-14" or "2025-03-14T09:12:07+01:00", as precise as
/// its source; what is not known is null.
QJsonObject rowJson(const search::Row& row);
/// The date of rowJson() as text; empty when there is none.
QString exportDate(const std::optional<Moment>& moment);

/// "2025-03-14T09:12:07Z"; empty for none.
QString isoUtc(std::optional<UtcMs> at);
QJsonValue timeJson(std::optional<UtcMs> at); ///< as isoUtc(); null for none

/// One cell of a CSV by RFC 4180: in quotes when it holds a comma, a quote or a line break. A cell that a spreadsheet
/// would take for a formula (it starts with = + - @, tab or carriage return) gets a leading apostrophe, so that it
/// stays text.
QByteArray csvCell(QString value);

/// The columns of a row as one line, ended by CR LF.
QByteArray csvLine(const search::Row& row, const QStringList& wanted);

struct ExportOptions {
    ExportFormat format = ExportFormat::Csv;
    QStringList columns;        ///< codes of exportColumns(), in this order; all when empty
    bool byteOrderMark = false; ///< CSV: U+FEFF first, for spreadsheets that take UTF-8 for something else
};

/// What the exported rows are the answer to.
struct ExportClaim {
    QString query;   ///< canonical
    QString zone;    ///< in which its dates were read: "customer", "business", "utc" or an IANA name
    QString program; ///< "Counterfoil 0.1.0"
    UtcMs at = 0;    ///< when it was exported
    bool exact = true;
    Scope scope;
};

/// Writes PATH and PATH.manifest.json. Both appear whole at the end or not at all. One thread at a time.
class ResultExport
{
public:
    /// Storage when the folder cannot be written; Rejected for an unknown column.
    static Result<std::unique_ptr<ResultExport>> open(const QString& path, const ExportOptions& options);

    Result<void> write(const std::vector<search::Row>& rows);
    qint64 count() const { return m_count; }
    /// SHA-256 (hex) of the file goes into the manifest. Nothing may be written afterwards.
    Result<void> commit(const ExportClaim& claim);

private:
    explicit ResultExport(const QString& path)
        : m_file(path)
    {}
    QByteArray line(const search::Row& row) const;
    Result<void> put(const QByteArray& bytes);
    QByteArray manifest(const ExportClaim& claim) const;

    QSaveFile m_file;
    ExportOptions m_options;
    Sha256 m_hash;
    qint64 m_count = 0;
};

} // namespace cf::evidence
