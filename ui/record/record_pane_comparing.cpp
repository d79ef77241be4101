// Comparing the record with another rendition of it, what corrects or reissues it, or a copy.
#include "ui/compare/compare_choices_presenter.h"
#include "ui/record/facts_pane.h"
#include "ui/record/record_pane.h"
#include "ui/shell/action_list.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace cf::ui {

void RecordPane::addComparing()
{
    m_context.actions.add({u"record.compare"_s, tr("Record"), tr("Compare with…"), u"compare"_s, tr("Another rendition, a correction, a reissue or a copy beside this one")},
                          [this](bool) {
                              if (m_presenter.state() == RecordPresenter::State::Shown) {
                                  compareWith();
                              }
                          });
    connect(m_facts, &FactsPane::compareRequested, this, &RecordPane::compareWith);
}

void RecordPane::compareWith()
{
    const QList<CompareChoice> choices = m_facts->compareChoicesNow();
    if (choices.isEmpty()) {
        tell(tr("There is nothing known to compare it with. Select two rows of a result and press D."));
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"compareWithMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CompareChoice& choice : choices) {
        menu->addAction(choice.words, this, [this, subject = choice.subject] { m_context.open(u"compare"_s, subject); });
    }
    menu->popup(mapToGlobal(QPoint(width() / 4, height() / 3)));
    menu->setActiveAction(menu->actions().constFirst());
}

} // namespace cf::ui
