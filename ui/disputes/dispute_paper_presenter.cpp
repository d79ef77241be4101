// A dispute on paper.
#include "ui/disputes/dispute_words_presenter.h"
#include "ui/paper/paper_words_presenter.h"
#include "ui/search/scope_presenter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cf::ui {

namespace {

class DisputePaper
{
    Q_DECLARE_TR_FUNCTIONS(cf::ui::DisputePaper)
};

QString rowsOf(const QList<DisputeFact>& facts)
{
    QString rows;
    for (const DisputeFact& one : facts) {
        rows += paperRow(one.fact.name, one.fact.value);
    }
    return rows;
}

} // namespace

QString disputeHtml(const evidence::DisputeStory& story, const Scope& scope, const TimeTelling& telling)
{
    QString html = u"<h1>"_s + story.title.toHtmlEscaped() + u"</h1><p>"_s + story.id.toHtmlEscaped() + u"</p>"_s;
    QString stages;
    for (const evidence::StageTrack& track : story.stages) {
        const StageWords words = stageWords(story, track, telling);
        QStringList parts{words.state, words.document, words.time, words.calendar};
        parts.removeAll(QString());
        stages += paperRow(words.name, parts.join(u" · "_s));
    }
    html += paperSection(DisputePaper::tr("Letters and deadlines"), stages);
    for (const DisputeSection& section : disputeSections(story, telling)) {
        html += paperSection(section.note.isEmpty() ? section.title : DisputePaper::tr("%1: %2").arg(section.title, section.note), rowsOf(section.facts));
    }
    QString trail;
    for (const DisputeLine& line : disputeEntries(story, {}, telling)) {
        trail += paperRow(line.time, line.told());
    }
    html += paperSection(DisputePaper::tr("Trail"), trail);
    search::Total total;
    total.scope = scope;
    html += u"<p>"_s + DisputePaper::tr("As known here on %1, %2.").arg(instantOnPaper(telling.calendar.now, telling), completeText(total, telling.calendar.now, telling.calendar.business)).toHtmlEscaped() + u"</p>"_s;
    return html;
}

} // namespace cf::ui
