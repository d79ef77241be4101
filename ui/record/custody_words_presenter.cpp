#include "ui/record/custody_words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

using evidence::CustodyFault;
using evidence::HandOver;
using evidence::Holder;
using evidence::ReceiptKind;
using evidence::Untold;

class CustodyWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CustodyWords)
};

QString holderName(Holder holder, const QString& name)
{
    switch (holder) {
    case Holder::Composition: return name.isEmpty() ? CustodyWords::tr("composition") : name;
    case Holder::Output: return CustodyWords::tr("its output");
    case Holder::Middleware: return name.isEmpty() ? CustodyWords::tr("middleware") : name;
    case Holder::Repository: break;
    }
    return name;
}

QString shortHash(const QByteArray& hash) { return QString::fromLatin1(hash.toHex().left(12)) + u'…'; }

QString timeOf(const HandOver& hop, const TimeTelling& telling)
{
    const QString when = hop.at ? momentWords(hop.at, telling, true) : hop.instant ? instantWords(*hop.instant, telling) : QString();
    return when.isEmpty() || hop.clock.isEmpty() ? when : CustodyWords::tr("%1 by the clock of %2").arg(when, hop.clock);
}

QString receiptSentence(const evidence::Receipt& receipt)
{
    switch (receipt.kind) {
    case ReceiptKind::Manifest: return CustodyWords::tr("manifest of run %1: %2").arg(receipt.id, receipt.part);
    case ReceiptKind::Event: return CustodyWords::tr("event %1, its bytes %2").arg(receipt.id, shortHash(receipt.sha256));
    case ReceiptKind::Object: break;
    }
    const QString object = receipt.part.isEmpty() ? CustodyWords::tr("object %1").arg(receipt.id) : CustodyWords::tr("object %1, version %2").arg(receipt.id, receipt.part);
    return receipt.sha256.isEmpty() ? CustodyWords::tr("%1, no checksum stated").arg(object) : CustodyWords::tr("%1, checksum %2").arg(object, shortHash(receipt.sha256));
}

QString untoldSentence(Untold untold)
{
    switch (untold) {
    case Untold::NoSystem: return CustodyWords::tr("no connected system tells of it");
    case Untold::NotThen: return CustodyWords::tr("nothing is known of that time");
    case Untold::No: break;
    }
    return {};
}

QString wholeReceipts(const HandOver& hop)
{
    QStringList all;
    for (const evidence::Receipt& receipt : hop.receipts) {
        all << QStringList{receipt.id, receipt.part, QString::fromLatin1(receipt.sha256.toHex())}.join(u' ').trimmed();
    }
    return all.join(u'\n');
}

} // namespace

QString custodyFaultWord(CustodyFault fault)
{
    switch (fault) {
    case CustodyFault::NoReceipt: return CustodyWords::tr("no receipt");
    case CustodyFault::NoDocument: return CustodyWords::tr("the document is not there");
    case CustodyFault::HashDiffers: return CustodyWords::tr("not the bytes that were handed over");
    case CustodyFault::OutOfOrder: return CustodyWords::tr("told before the letter was composed");
    case CustodyFault::Restated: return CustodyWords::tr("told twice, with different content");
    }
    return {};
}

QString handOverName(const HandOver& hop)
{
    return CustodyWords::tr("%1 → %2").arg(holderName(hop.from, hop.fromName), holderName(hop.to, hop.toName));
}

QString handOverSentence(const HandOver& hop, const TimeTelling& telling)
{
    QStringList parts;
    for (const CustodyFault fault : hop.faults) {
        parts << custodyFaultWord(fault);
    }
    parts << untoldSentence(hop.untold) << timeOf(hop, telling);
    for (const evidence::Receipt& receipt : hop.receipts) {
        parts << receiptSentence(receipt);
    }
    parts.removeAll(QString());
    if (hop.further > 0) {
        parts << CustodyWords::tr("and %Ln more", nullptr, hop.further);
    }
    return parts.join(QStringLiteral(" · "));
}

QList<RecordFact> handOverFacts(const evidence::Custody& custody, const TimeTelling& telling)
{
    QList<RecordFact> facts;
    for (const HandOver& hop : custody.hops) {
        RecordFact fact{handOverName(hop), handOverSentence(hop, telling)};
        const bool isBroken = hop.has(CustodyFault::HashDiffers) || hop.has(CustodyFault::NoDocument);
        fact.mark = isBroken                ? MarkedText{QStringLiteral("cross"), {}, Mark::Failed}
                    : !hop.faults.empty()   ? MarkedText{QStringLiteral("warn"), {}, Mark::Uncertain}
                    : hop.receipts.empty()  ? MarkedText{QStringLiteral("absent"), {}, Mark::Absent}
                                            : MarkedText{QStringLiteral("check"), {}, Mark::Plain};
        fact.copy = wholeReceipts(hop);
        fact.opens = hop.opens;
        facts << fact;
    }
    return facts;
}

QString handOverNote(const evidence::Custody& custody)
{
    QStringList parts;
    if (const int without = custody.without(CustodyFault::NoReceipt)) {
        parts << CustodyWords::tr("%Ln hand-over(s) without a receipt", nullptr, without);
    }
    if (const int differ = custody.without(CustodyFault::HashDiffers)) {
        parts << CustodyWords::tr("%Ln hand-over(s) with other bytes", nullptr, differ);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace cf::ui
