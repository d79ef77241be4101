// Small PDFs made in memory, for tests that need real ones of known content.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace cf::test {

struct PdfOptions {
    QByteArray title = QByteArray();              ///< as a PDF string, Latin-1
    int rotate = 0;                ///< 0, 90, 180, 270
    int width = 595, height = 842; ///< media box, points
    QByteArray version = "1.4";
};

/// One page an element, its lines in Helvetica 10 from the top left, Latin-1. Valid cross-reference table.
inline QByteArray pdf(const QList<QStringList>& pages, const PdfOptions& options = {})
{
    QByteArray out = "%PDF-" + options.version + "\n%\xE2\xE3\xCF\xD3\n";
    QList<qsizetype> offsets;
    const auto object = [&](const QByteArray& body) {
        offsets.append(out.size());
        out += QByteArray::number(offsets.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        kids += QByteArray::number(5 + 2 * i) + " 0 R ";
    }
    object("<< /Type /Catalog /Pages 2 0 R >>");
    object("<< /Type /Pages /Count " + QByteArray::number(pages.size()) + " /Kids [ " + kids + "] >>");
    object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
    object("<< /Title (" + options.title + ") >>");
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QByteArray content = "BT /F1 10 Tf 12 TL 50 " + QByteArray::number(options.height - 60) + " Td\n";
        for (QByteArray line : [&] {
                 QList<QByteArray> lines;
                 for (const QString& one : pages[i])
                     lines.append(one.toLatin1());
                 return lines;
             }()) {
            line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
            content += '(' + line + ") Tj T*\n";
        }
        content += "ET";
        object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 " + QByteArray::number(options.width) + ' ' +
               QByteArray::number(options.height) + "] /Rotate " + QByteArray::number(options.rotate) +
               " /Resources << /Font << /F1 3 0 R >> >> /Contents " + QByteArray::number(6 + 2 * i) + " 0 R >>");
        object("<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content + "\nendstream");
    }
    const qsizetype table = out.size();
    out += "xref\n0 " + QByteArray::number(offsets.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype offset : offsets) {
        out += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
    }
    out += "trailer\n<< /Size " + QByteArray::number(offsets.size() + 1) + " /Root 1 0 R /Info 4 0 R >>\nstartxref\n" +
           QByteArray::number(table) + "\n%%EOF\n";
    return out;
}

} // namespace cf::test
