// The list of exceptions on paper.
#include "ui/exceptions/exception_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/scope_presenter.h"
#include "ui/search/words_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class ExceptionPaper
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::ExceptionPaper)
};

QString cells(const QStringList& texts, const QString& tag)
{
    QString row;
    for (const QString& text : texts) {
        row += u"<%1>"_s.arg(tag) + text.toHtmlEscaped() + u"</%1>"_s.arg(tag);
    }
    return u"<tr>"_s + row + u"</tr>"_s;
}

} // namespace

QString exceptionsHtml(const std::vector<const evidence::LetterException*>& exceptions, const QString& what, const evidence::ExceptionBook& book, const TimeTelling& telling, size_t most)
{
    QString html = u"<h1>"_s + ExceptionPaper::tr("Exceptions").toHtmlEscaped() + u"</h1><p>"_s + what.toHtmlEscaped() + u"</p>"_s;
    QString rows = cells({ExceptionPaper::tr("What failed"), ExceptionPaper::tr("Letter or batch"), ExceptionPaper::tr("Since"), ExceptionPaper::tr("Due"), ExceptionPaper::tr("Team"), ExceptionPaper::tr("Has it"),
                          ExceptionPaper::tr("State"), ExceptionPaper::tr("Failures"), ExceptionPaper::tr("Outcome")},
                         u"th"_s);
    for (size_t i = 0; i < std::min(most, exceptions.size()); ++i) {
        const evidence::LetterException& one = *exceptions[i];
        const bool isLate = one.isLate(telling.calendar.now);
        const QString due = one.due ? dateText(one.due->day) : QString();
        rows += cells({exceptionKindWord(one.kind), exceptionName(one), one.opened ? instantOnPaper(*one.opened, telling) : ExceptionPaper::tr("not told"), isLate ? ExceptionPaper::tr("%1, overdue").arg(due) : due, one.team,
                       one.owner, exceptionStateWord(one.state), numberText(one.failures), one.outcome ? exceptionOutcomeWord(one.outcome->what) : QString()},
                      u"td"_s);
    }
    html += u"<table border='1' cellspacing='0' cellpadding='3'>"_s + rows + u"</table>"_s;
    if (exceptions.size() > most) {
        html += u"<p>"_s + ExceptionPaper::tr("The first %1 of %2 are printed; the CSV has all.").arg(numberText(qint64(most)), numberText(qint64(exceptions.size()))).toHtmlEscaped() + u"</p>"_s;
    }
    search::Total total;
    total.scope = book.scope;
    const QString complete = completeText(total, telling.calendar.now, telling.calendar.business);
    return html + u"<p>"_s + ExceptionPaper::tr("As known here on %1, %2. Deadlines by the calendar %3.").arg(instantOnPaper(telling.calendar.now, telling), complete, book.rules.calendar.name).toHtmlEscaped() + u"</p>"_s;
}

} // namespace cf::ui
