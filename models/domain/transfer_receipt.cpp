#include "models/domain/transfer_receipt.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace cf {

namespace {

constexpr qsizetype digitsOfSha256 = 64;

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

} // namespace

QString faultOf(const TransferReceipt& receipt) { return receipt.archive.trimmed().isEmpty() ? u"archive"_s : receipt.reference.trimmed().isEmpty() ? u"reference"_s : QString(); }

QSet<QByteArray> hashesNamedIn(QByteArrayView receipt)
{
    QSet<QByteArray> all;
    for (qsizetype at = 0; at < receipt.size();) {
        qsizetype end = at;
        while (end < receipt.size() && isHexDigit(receipt[end])) {
            ++end;
        }
        if (end - at == digitsOfSha256) {
            all.insert(receipt.sliced(at, digitsOfSha256).toByteArray().toLower());
        }
        at = end + 1;
    }
    return all;
}

ReceiptMatch matchOf(const std::vector<DispositionItem>& items, const QSet<QByteArray>& named, const QSet<QString>& received)
{
    ReceiptMatch match;
    for (const DispositionItem& one : items) {
        const QJsonArray hashes = one.stub[u"sha256"].toArray();
        const auto count = std::ranges::count_if(hashes, [&named](const QJsonValue& hash) { return named.contains(hash.toString().toLatin1()); });
        if (received.contains(one.communication.value())) {
            ++match.before;
        } else if (hashes.isEmpty()) {
            ++match.withoutHash;
        } else if (count == hashes.size()) {
            match.whole << one.communication.value();
        } else {
            ++(count > 0 ? match.part : match.none);
        }
    }
    return match;
}

QJsonObject toldOf(const TransferReceipt& receipt, const ReceiptMatch& match)
{
    return {{u"archive"_s, receipt.archive}, {u"reference"_s, receipt.reference}, {u"file"_s, receipt.file}, {u"bytes"_s, receipt.bytes}, {u"sha256"_s, QString::fromLatin1(receipt.sha256.toHex())},
            {u"letters"_s, match.whole.size()}, {u"before"_s, match.before}, {u"part"_s, match.part}, {u"none"_s, match.none}, {u"withoutHash"_s, match.withoutHash},
            {u"ids"_s, QJsonArray::fromStringList(match.whole)}};
}

QSet<QString> receivedIn(const std::vector<DispositionStep>& steps)
{
    QSet<QString> all;
    for (const DispositionStep& one : steps) {
        if (one.deed == DispositionDeed::Received) {
            const QJsonArray ids = one.told[u"ids"].toArray();
            for (const QJsonValue& id : ids) {
                all.insert(id.toString());
            }
        }
    }
    return all;
}

} // namespace cf
