#include "ui/record/sheet_text_presenter.h"

#include "ui/record/archive_facts_presenter.h"
#include "ui/record/citation_presenter.h"
#include "ui/record/custody_words_presenter.h"
#include "ui/record/practice_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace cf::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLegs = 200; ///< on the page; all are in the data inside

class SheetWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::SheetWords)
};

QString bytesSentence(evidence::BytesFound bytes)
{
    switch (bytes) {
    case evidence::BytesFound::Equal: return SheetWords::tr("The archived bytes, read for this sheet, equal those recorded when they were first read.");
    case evidence::BytesFound::Changed:
        return SheetWords::tr("THE ARCHIVED BYTES CHANGED after they were first read. What is archived now is not what was sent.");
    case evidence::BytesFound::NotRead: return SheetWords::tr("The archived bytes could not be read for this sheet: nothing is said of what they are now.");
    case evidence::BytesFound::NotRecorded: break;
    }
    return SheetWords::tr("No hash was recorded earlier to compare the archived bytes with.");
}

QString legRows(const cache::Record& record, const TimeTelling& telling)
{
    QString rows;
    const auto& legs = record.communication.legs;
    for (size_t i = 0; i < std::min<size_t>(legs.size(), mostLegs); ++i) {
        const RecipientLeg& leg = legs[i];
        QStringList parts{leg.recipient, leg.customer, leg.address, leg.email, leg.phone, leg.channel == Channel::Unknown ? QString() : channelWord(leg.channel), leg.platform};
        parts.removeAll(QString());
        rows += paperRow(SheetWords::tr("Recipient %1").arg(i + 1), parts.join(u" · "_s));
        for (const DeliveryEvent& event : leg.events) {
            QStringList told{stateWord(event.state, leg.channel), SheetWords::tr("grade %1").arg(code(event.grade)), event.reportedCode, event.reason,
                             event.source.isEmpty() ? QString() : SheetWords::tr("says %1").arg(event.source)};
            told.removeAll(QString());
            rows += paperRow(momentWords(event.at, telling, true), told.join(u" · "_s));
        }
        rows += claimOnPaper(record, int(i), telling);
    }
    if (legs.size() > mostLegs) {
        rows += paperRow(SheetWords::tr("More"), SheetWords::tr("%Ln more recipients are in the data inside this file", nullptr, int(legs.size()) - mostLegs));
    }
    return rows;
}

QString sourceRows(const evidence::EvidenceSheet& sheet, const TimeTelling& telling)
{
    const cache::Record& record = sheet.record;
    return paperRow(SheetWords::tr("Repository"), record.repositoryName) +
           paperRow(sheet.disconnected ? SheetWords::tr("As of") : SheetWords::tr("Complete to"),
                    record.watermark ? instantOnPaper(*record.watermark, telling) : SheetWords::tr("not complete yet")) +
           (sheet.disconnected ? paperRow(SheetWords::tr("Kept in step"), SheetWords::tr("no longer since %1").arg(instantOnPaper(*sheet.disconnected, telling))) : QString()) +
           paperRow(SheetWords::tr("Known since"), instantOnPaper(record.knownFrom, telling)) +
           paperRow(SheetWords::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
           paperRow(SheetWords::tr("Made"), SheetWords::tr("%1, by this machine's clock").arg(instantOnPaper(sheet.at, telling))) + paperRow(SheetWords::tr("By"), sheet.program);
}

QString checkRows(const evidence::EvidenceSheet& sheet, const QString& whyUnsigned)
{
    const QString inside = paperRow(SheetWords::tr("Data"), SheetWords::tr("evidence.json inside this file says the same for programs."));
    if (sheet.signedWith.isEmpty()) {
        return inside + paperRow(SheetWords::tr("Signature"), SheetWords::tr("none: %1").arg(whyUnsigned));
    }
    return inside + paperRow(SheetWords::tr("Signature"), SheetWords::tr("in the file of the same name that ends in .minisig")) +
           paperRow(SheetWords::tr("Key"), sheet.signedWith) + paperRow(SheetWords::tr("Check with"), u"minisign -Vm FILE.pdf -P %1"_s.arg(sheet.signedWith)) +
           paperRow(SheetWords::tr("Whose key it is"), SheetWords::tr("has to be known from elsewhere: ask whoever gave you this sheet."));
}

} // namespace

QString sheetHtml(const evidence::EvidenceSheet& sheet, const QString& whyUnsigned, const TimeTelling& telling)
{
    const cache::Record& record = sheet.record;
    const RecordAnswer answer = answerOf(record, telling, Addresses::Whole);
    QString html = u"<html><body><p style='color:#555'>%1</p><h1>%2</h1><p>%3<br>%4</p><p><b>%5</b></p>"_s.arg(
        SheetWords::tr("Evidence sheet · %1").arg(citedId(record.communication)).toHtmlEscaped(), answer.what.toHtmlEscaped(), answer.when.toHtmlEscaped(),
        answer.version.toHtmlEscaped(), bytesSentence(sheet.bytes()).toHtmlEscaped());
    html += paperSection(SheetWords::tr("Delivery"), legRows(record, telling));
    if (!sheet.practices.empty()) {
        html += paperSection(SheetWords::tr("Custom and practice: what is usual for such letters, not what happened to this one"), paperFacts(practiceFacts(record, sheet.practices, telling)));
    }
    html += paperSection(SheetWords::tr("Template and approval"), paperFacts(versionFactsOf(record)));
    html += paperSection(SheetWords::tr("How it was made"), paperFacts(makingFactsOf(record, telling)));
    if (!record.renditions.empty()) {
        html += paperSection(SheetWords::tr("Custody and hashes"),
                             paperFacts(custodyFactsOf(record, sheet.rendition, telling, sheet.disconnected)) + paperRow(SheetWords::tr("SHA-256 now"), hashOnPaper(sheet.found)));
    }
    if (sheet.custody) {
        html += paperSection(SheetWords::tr("Hand-overs"), paperFacts(handOverFacts(*sheet.custody, telling)));
    }
    html += paperSection(SheetWords::tr("In the archive"), paperFacts(archiveFactsOf(record, telling)));
    html += paperSection(SheetWords::tr("Context"), paperFacts(contextFactsOf(record, telling)));
    html += paperSection(SheetWords::tr("Related"), paperFacts(relatedFactsOf(record, telling)));
    html += paperSection(SheetWords::tr("What was known when"), paperFacts(historyFactsOf(record, telling)));
    html += paperSection(SheetWords::tr("Source of this sheet"), sourceRows(sheet, telling));
    html += paperSection(SheetWords::tr("How to check it"), checkRows(sheet, whyUnsigned));
    return html + u"</body></html>"_s;
}

SealedPaper sealedSheet(const evidence::EvidenceSheet& sheet, const QString& path, const TimeTelling& telling)
{
    const auto with = [sheet](const QString& key) {
        evidence::EvidenceSheet made = sheet;
        made.signedWith = key;
        return made;
    };
    const auto html = [with, telling](const QString& key, const QString& whyUnsigned) { return sheetHtml(with(key), whyUnsigned, telling); };
    const auto enclosed = [with, telling](const QString& key) {
        const QJsonObject json = evidence::sheetJson(with(key), query::timeZoneOf(telling.zone, telling.calendar));
        return std::vector<seal::EnclosedFile>{{u"evidence.json"_s, u"application/json"_s, SheetWords::tr("The same for programs"), QJsonDocument(json).toJson()}};
    };
    return {path, SheetWords::tr("Evidence sheet %1").arg(citedId(sheet.record.communication)), u"evidence sheet "_s + sheet.record.communication.id.value(), sheet.at, sheet.program, html, enclosed};
}

QString sheetFileName(const cache::Record& record)
{
    static const QRegularExpression others(u"[^\\w.-]+"_s);
    return citedId(record.communication).replace(others, u"_"_s).left(80) + u"-evidence"_s;
}

} // namespace cf::ui
