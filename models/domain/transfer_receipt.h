// The receipt of an archive that took letters over, held to what was handed to it: which letters it names whole, by the SHA-256 of each of their files. In
// whatever form it comes (a list, a BagIt manifest, METS or PREMIS): what is read of it is the hashes. Pure; a receipt is hostile.
// Source: journey R2; data model, DispositionCase (TRANSFERRED) and custody hop.
#pragma once

#include "models/domain/disposition.h"

#include <QSet>

namespace cf {

struct TransferReceipt {
    QString archive;     ///< who took them over
    QString reference;   ///< what they call it there: an accession
    QString file;        ///< name of the receipt, without its folder
    qint64 bytes = 0;
    QByteArray sha256;   ///< raw, of the receipt itself
    friend bool operator==(const TransferReceipt&, const TransferReceipt&) = default;
};
inline constexpr qint64 mostReceiptBytes = 256 * 1024 * 1024;
/// Why it cannot be taken in: "archive", "reference"; empty: it can.
QString faultOf(const TransferReceipt& receipt);

/// Every run of exactly 64 hex digits, in lower case.
QSet<QByteArray> hashesNamedIn(QByteArrayView receipt);

/// How the letters of a transfer stand in a receipt. Those that an earlier one named whole are not looked at again.
struct ReceiptMatch {
    QStringList whole;         ///< ids of letters all files of which are named, in the order of the items
    qint64 before = 0;         ///< named whole by an earlier one
    qint64 part = 0;           ///< some of their files are not named
    qint64 none = 0;           ///< no file of theirs is
    qint64 withoutHash = 0;    ///< nobody read their files, so that nothing can be compared
    friend bool operator==(const ReceiptMatch&, const ReceiptMatch&) = default;
};
ReceiptMatch matchOf(const std::vector<DispositionItem>& items, const QSet<QByteArray>& named, const QSet<QString>& received);

/// What the step of a disposition says of it.
QJsonObject toldOf(const TransferReceipt& receipt, const ReceiptMatch& match);
/// Ids of the letters that the receipts of these steps name whole.
QSet<QString> receivedIn(const std::vector<DispositionStep>& steps);

} // namespace cf
