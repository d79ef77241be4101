#include "ui/paper/paper_words_presenter.h"

#include "ui/record/claim_words_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

namespace cf::ui {

namespace {

class PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::PaperWords)
};

} // namespace

QString paperRow(const QString& name, const QString& value)
{
    // Padding between the cells alone, so that names begin where headings do.
    static const QString cells = QStringLiteral(
        "<tr><td width='26%' style='padding-top:3px; padding-bottom:3px; padding-right:8px'>"
        "<span style='color:#555'>%1</span></td><td style='padding-top:3px; padding-bottom:3px'>%2</td></tr>");
    return value.isEmpty() ? QString() : cells.arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString paperSection(const QString& title, const QString& rows)
{
    return rows.isEmpty() ? QString()
                          : QStringLiteral("<h3>%1</h3><table width='100%' cellspacing='0' cellpadding='0'>%2</table>")
                                .arg(title.toHtmlEscaped(), rows);
}

QString paperFacts(const QList<RecordFact>& facts)
{
    QString rows;
    for (const RecordFact& fact : facts) {
        const bool isHash = fact.mono && fact.value.size() == 64;
        rows += paperRow(fact.name, isHash ? hashOnPaper(QByteArray::fromHex(fact.value.toLatin1())) : fact.value);
    }
    return rows;
}

QString hashOnPaper(const QByteArray& hash)
{
    // In groups, so that it breaks into lines and can be read aloud.
    QString text = QString::fromLatin1(hash.toHex(' ')).remove(u' ');
    for (qsizetype at = 16; at < text.size(); at += 17) {
        text.insert(at, u' ');
    }
    return text;
}

QString instantOnPaper(UtcMs at, const TimeTelling& telling)
{
    const QTimeZone zone = query::timeZoneOf(telling.zone, telling.calendar);
    return instantText(at, QDateTime::fromMSecsSinceEpoch(at, zone).addDays(1).toMSecsSinceEpoch(), zone);
}

QString claimOnPaper(const cache::Record& record, int leg, const TimeTelling& telling)
{
    const ClaimWords claim = claimWords(record, leg, telling);
    return paperRow(PaperWords::tr("Grade"), claim.grade) + paperRow(PaperWords::tr("May be said"), claim.mayBeSaid) +
           paperRow(PaperWords::tr("Not"), claim.notSaid) + paperRow(PaperWords::tr("Caution"), claim.caution);
}

} // namespace cf::ui
