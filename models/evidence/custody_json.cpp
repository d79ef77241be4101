// The part of custody.h that other programs read.
#include "models/evidence/custody.h"
#include "models/evidence/result_export.h"

#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace cf::evidence {

namespace {

constexpr std::array holders = {QLatin1StringView("COMPOSITION"), QLatin1StringView("OUTPUT"), QLatin1StringView("MIDDLEWARE"), QLatin1StringView("REPOSITORY")};
constexpr std::array receiptKinds = {QLatin1StringView("MANIFEST"), QLatin1StringView("EVENT"), QLatin1StringView("OBJECT")};
constexpr std::array faults = {QLatin1StringView("NO_RECEIPT"), QLatin1StringView("NO_DOCUMENT"), QLatin1StringView("HASH_DIFFERS"), QLatin1StringView("OUT_OF_ORDER"),
                               QLatin1StringView("RESTATED")};
constexpr std::array untold = {QLatin1StringView(""), QLatin1StringView("NO_SYSTEM"), QLatin1StringView("NOT_THEN")};

QJsonValue hexJson(const QByteArray& hash) { return hash.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(hash.toHex())); }

QJsonValue timeJson(std::optional<UtcMs> at) { return at ? QJsonValue(QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC).toString(Qt::ISODateWithMs)) : QJsonValue(); }

QJsonValue textJson(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject receiptJson(const Receipt& receipt)
{
    return {{u"kind"_s, codeOf(receipt.kind)}, {u"id"_s, receipt.id}, {u"part"_s, receipt.part}, {u"sha256"_s, hexJson(receipt.sha256)}, {u"at"_s, timeJson(receipt.at)}};
}

QJsonObject hopJson(const HandOver& hop)
{
    QJsonArray receipts, wrong;
    for (const Receipt& receipt : hop.receipts) {
        receipts.append(receiptJson(receipt));
    }
    for (const CustodyFault fault : hop.faults) {
        wrong.append(codeOf(fault));
    }
    return {{u"from"_s, codeOf(hop.from)},
            {u"fromName"_s, textJson(hop.fromName)},
            {u"to"_s, codeOf(hop.to)},
            {u"toName"_s, textJson(hop.toName)},
            {u"at"_s, hop.at ? QJsonValue(exportDate(hop.at)) : timeJson(hop.instant)},
            {u"clock"_s, textJson(hop.clock)},
            {u"receipts"_s, receipts},
            {u"furtherReceipts"_s, hop.further},
            {u"sha256Before"_s, hexJson(hop.before)},
            {u"sha256After"_s, hexJson(hop.after)},
            {u"untold"_s, textJson(QString(untold[size_t(hop.untold)]))},
            {u"faults"_s, wrong}};
}

} // namespace

QLatin1StringView codeOf(Holder holder) { return holders[size_t(holder)]; }
QLatin1StringView codeOf(ReceiptKind kind) { return receiptKinds[size_t(kind)]; }
QLatin1StringView codeOf(CustodyFault fault) { return faults[size_t(fault)]; }

QJsonObject custodyJson(const Custody& custody)
{
    QJsonArray hops;
    for (const HandOver& hop : custody.hops) {
        hops.append(hopJson(hop));
    }
    return {{u"whole"_s, custody.isWhole()}, {u"handOvers"_s, hops}};
}

} // namespace cf::evidence
