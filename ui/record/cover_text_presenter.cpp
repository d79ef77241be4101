#include "ui/record/cover_text_presenter.h"

#include "ui/record/custody_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

class CoverWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CoverWords)
};

QString integrityWord(const evidence::CoverSheet& sheet)
{
    switch (sheet.integrity) {
    case evidence::Integrity::Equal:
        return CoverWords::tr("The printed bytes equal those recorded when they were archived.");
    case evidence::Integrity::Changed:
        return CoverWords::tr("THE BYTES CHANGED after they were archived. What is printed is not what was sent.");
    case evidence::Integrity::NotRecorded: break;
    }
    return CoverWords::tr("No hash was recorded to compare the printed bytes with.");
}

QString legText(const evidence::CoverSheet::Leg& leg, const TimeTelling& telling)
{
    QStringList parts{leg.recipient, leg.customer, leg.reach,
                      leg.channel == Channel::Unknown ? QString() : channelWord(leg.channel)};
    parts << CoverWords::tr("%1, grade %2").arg(stateWord(leg.state, leg.channel), code(leg.grade));
    parts << momentWords(leg.at, telling, true) << leg.reportedCode << leg.reason;
    if (!leg.source.isEmpty()) {
        parts << CoverWords::tr("says %1").arg(leg.source);
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace

QString coverHtml(const evidence::CoverSheet& sheet, const cache::Record& record, const TimeTelling& telling)
{
    const RecordAnswer answer = answerOf(record, telling, Addresses::Whole);
    QString html = QStringLiteral("<html><body><h1>%1</h1><p>%2<br>%3</p>")
                       .arg(answer.what.toHtmlEscaped(), answer.when.toHtmlEscaped(), answer.version.toHtmlEscaped());
    html += QStringLiteral("<p><b>%1</b></p>").arg(integrityWord(sheet).toHtmlEscaped());
    html += paperSection(
        CoverWords::tr("Document"),
        paperRow(CoverWords::tr("Document"), sheet.documentId) + paperRow(CoverWords::tr("Counterfoil id"), sheet.id) +
            paperRow(CoverWords::tr("File"), sheet.fileName) + paperRow(CoverWords::tr("Path"), sheet.path == sheet.fileName ? QString() : sheet.path) +
            paperRow(CoverWords::tr("Pages"),
                sheet.pages > 0 ? CoverWords::tr("%1, from page %2 of the file").arg(sheet.pages).arg(sheet.pageFrom)
                                : QString()));
    html += paperSection(CoverWords::tr("SHA-256"),
                    paperRow(CoverWords::tr("Recorded"), hashOnPaper(sheet.recorded)) +
                        paperRow(CoverWords::tr("Printed"), hashOnPaper(sheet.printed)) +
                        paperRow(CoverWords::tr("In the index"), hashOnPaper(sheet.declared)) +
                        paperRow(CoverWords::tr("Last verified"), sheet.verified ? instantOnPaper(*sheet.verified, telling)
                                                                            : CoverWords::tr("not since it was read")));
    QString legs;
    int number = 0;
    for (const auto& leg : sheet.legs) {
        legs += paperRow(CoverWords::tr("Recipient %1").arg(++number), legText(leg, telling));
        if (number <= int(record.communication.legs.size())) {
            legs += claimOnPaper(record, number - 1, telling);
        }
    }
    html += paperSection(CoverWords::tr("Delivery"), legs);
    QString hops;
    for (const evidence::HandOver& hop : sheet.custody ? sheet.custody->hops : std::vector<evidence::HandOver>()) {
        hops += paperRow(handOverName(hop), handOverSentence(hop, telling));
    }
    html += paperSection(CoverWords::tr("Hand-overs"), hops);
    html += paperSection(
        CoverWords::tr("Source"),
        paperRow(CoverWords::tr("Repository"), sheet.repository) +
            paperRow(sheet.disconnected ? CoverWords::tr("As of") : CoverWords::tr("Complete to"),
                sheet.watermark ? instantOnPaper(*sheet.watermark, telling) : CoverWords::tr("not complete yet")) +
            (sheet.disconnected ? paperRow(CoverWords::tr("Kept in step"), CoverWords::tr("no longer since %1").arg(instantOnPaper(*sheet.disconnected, telling)))
                                : QString()) +
            paperRow(CoverWords::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
            paperRow(CoverWords::tr("Printed"), instantOnPaper(sheet.printedAt, telling)) +
            paperRow(CoverWords::tr("By"), sheet.program));
    return html + QStringLiteral("</body></html>");
}

QString footerText(const evidence::CoverSheet& sheet, bool copy)
{
    QStringList parts{sheet.documentId.isEmpty() ? sheet.id : sheet.documentId,
                      sheet.printed.isEmpty()
                          ? QString()
                          : CoverWords::tr("SHA-256 %1…").arg(QString::fromLatin1(sheet.printed.toHex().left(12))),
                      sheet.integrity == evidence::Integrity::Changed ? CoverWords::tr("bytes changed") : QString(),
                      copy ? CoverWords::tr("COPY") : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace cf::ui
