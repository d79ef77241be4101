// The folder tree being written: files by relative path, each dated as the record it belongs to.
#pragma once

#include "app/sandbox/estate.h"
#include "app/sandbox/typesetter.h"
#include "models/base/result.h"

#include <QDir>

namespace cf::sandbox {

class Tree
{
public:
    explicit Tree(const QString& root)
        : m_root(root)
    {}

    /// Makes the folders on the way. Storage when the disk refuses.
    Result<void> write(const QString& path, const QByteArray& bytes, const QDateTime& dated);
    int files() const { return m_files; }
    qint64 bytes() const { return m_bytes; }

private:
    QDir m_root;
    int m_files = 0;
    qint64 m_bytes = 0;
};

/// Lower-case hex.
QByteArray sha256Of(const QByteArray& bytes);

/// Draws one or more records into one PDF, in order, each starting on a page of its own.
class PdfPress
{
public:
    PdfPress(const Estate& estate, const Typesetter& typesetter)
        : m_estate(estate)
        , m_typesetter(typesetter)
    {}

    struct Printed {
        QByteArray bytes;
        QList<int> firstPages; ///< of each record, counted from 1
        QList<int> pageCounts;
        bool encrypted = false;
    };
    /// `asPortal` leaves out what only paper needs. The defect of a record that is alone in its file is applied.
    Printed print(const QList<const Record*>& records, bool asPortal) const;

private:
    const Estate& m_estate;
    const Typesetter& m_typesetter;
};

// One writer for each form of index. Each fills in the renditions of the records it wrote.
Result<void> writeManifestFolder(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder);
/// UTF-8, RFC 4180.
Result<void> writePrintProvider(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder);
/// Semicolons, windows-1252, the site's own words, and the mapping file at the root that explains them.
Result<void> writeMappedProvider(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder);
Result<void> writeFlatXml(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder);
Result<void> writeMailroom(Tree& tree, const PdfPress& press, Estate& estate, const QString& folder);
Result<void> writeMessages(Tree& tree, Estate& estate, const QString& folder);

/// The index keys of a record for one party, in order; empty values included.
using Keys = QList<std::pair<QString, QString>>;
Keys keysOf(const Record& record, const Party& party, const Estate& estate);
QString valueOf(const Keys& keys, const QString& name);
/// Positions of the folder's records, in order.
QList<qsizetype> recordsIn(const Estate& estate, const QString& folder);
/// Fields joined and quoted as RFC 4180 wants, ending with CR LF.
QString csvLine(const QStringList& fields, QChar separator);

/// What is true of the sample, for tests that check a reader independently.
QByteArray truthOf(const Estate& estate, const QStringList& orphans);

} // namespace cf::sandbox
