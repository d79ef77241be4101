#include "ui/record/cover_text_presenter.h"

#include "ui/record/claim_words_presenter.h"
#include "ui/record/custody_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

class CoverWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::CoverWords)
};

QString hex(const QByteArray& hash)
{
    // In groups, so that it breaks into lines and can be read aloud.
    QString text = QString::fromLatin1(hash.toHex(' ')).remove(u' ');
    for (qsizetype at = 16; at < text.size(); at += 17) {
        text.insert(at, u' ');
    }
    return text;
}

QString row(const QString& name, const QString& value)
{
    // Padding between the cells alone, so that names begin where headings do.
    static const QString cells = QStringLiteral(
        "<tr><td width='26%' style='padding-top:3px; padding-bottom:3px; padding-right:8px'>"
        "<span style='color:#555'>%1</span></td><td style='padding-top:3px; padding-bottom:3px'>%2</td></tr>");
    return value.isEmpty() ? QString() : cells.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString section(const QString& title, const QString& rows)
{
    return rows.isEmpty() ? QString()
                          : QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0' cellpadding='0'>%2</table>")
                                .arg(title.toHtmlEscaped(), rows);
}

/// An instant of ours. On paper there is no "today", so the date is always said.
QString instantOnPaper(UtcMs at, const TimeTelling& telling)
{
    const QTimeZone zone = query::timeZoneOf(telling.zone, telling.calendar);
    return instantText(at, QDateTime::fromMSecsSinceEpoch(at, zone).addDays(1).toMSecsSinceEpoch(), zone);
}

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
    html += section(
        CoverWords::tr("Document"),
        row(CoverWords::tr("Document"), sheet.documentId) + row(CoverWords::tr("Counterfoil id"), sheet.id) +
            row(CoverWords::tr("File"), sheet.fileName) + row(CoverWords::tr("Path"), sheet.path == sheet.fileName ? QString() : sheet.path) +
            row(CoverWords::tr("Pages"),
                sheet.pages > 0 ? CoverWords::tr("%1, from page %2 of the file").arg(sheet.pages).arg(sheet.pageFrom)
                                : QString()));
    html += section(CoverWords::tr("SHA-256"),
                    row(CoverWords::tr("Recorded"), hex(sheet.recorded)) +
                        row(CoverWords::tr("Printed"), hex(sheet.printed)) +
                        row(CoverWords::tr("In the index"), hex(sheet.declared)) +
                        row(CoverWords::tr("Last verified"), sheet.verified ? instantOnPaper(*sheet.verified, telling)
                                                                            : CoverWords::tr("not since it was read")));
    QString legs;
    int number = 0;
    for (const auto& leg : sheet.legs) {
        legs += row(CoverWords::tr("Recipient %1").arg(++number), legText(leg, telling));
        if (number <= int(record.communication.legs.size())) {
            const ClaimWords claim = claimWords(record, number - 1, telling);
            legs += row(CoverWords::tr("Grade"), claim.grade) + row(CoverWords::tr("May be said"), claim.mayBeSaid) +
                    row(CoverWords::tr("Not"), claim.notSaid) + row(CoverWords::tr("Caution"), claim.caution);
        }
    }
    html += section(CoverWords::tr("Delivery"), legs);
    QString hops;
    for (const evidence::HandOver& hop : sheet.custody ? sheet.custody->hops : std::vector<evidence::HandOver>()) {
        hops += row(handOverName(hop), handOverSentence(hop, telling));
    }
    html += section(CoverWords::tr("Hand-overs"), hops);
    html += section(
        CoverWords::tr("Source"),
        row(CoverWords::tr("Repository"), sheet.repository) +
            row(sheet.disconnected ? CoverWords::tr("As of") : CoverWords::tr("Complete to"),
                sheet.watermark ? instantOnPaper(*sheet.watermark, telling) : CoverWords::tr("not complete yet")) +
            (sheet.disconnected ? row(CoverWords::tr("Kept in step"), CoverWords::tr("no longer since %1").arg(instantOnPaper(*sheet.disconnected, telling)))
                                : QString()) +
            row(CoverWords::tr("Times in"), zoneWord(telling.zone, telling.calendar.business)) +
            row(CoverWords::tr("Printed"), instantOnPaper(sheet.printedAt, telling)) +
            row(CoverWords::tr("By"), sheet.program));
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
